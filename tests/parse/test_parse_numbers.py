"""Volumes, pages, years and editors in the orders of reference lists."""

import pytest

from citecheck.parse import parse_note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Holt and Gerd Lind. Learning of tides by small harbors. Proceedings of the IEEE, 86(11):2278–2324, 1998.",
            {"volume": "86", "issue": "11", "page": "2278–2324", "issued": "1998"},
        ),
        (
            "Anna Holt. Planning for conjunctive tides. Artificial Intelligence, 32, 1987.",
            {"volume": "32", "issued": "1987"},
        ),
        (
            "HOLT, A.E., LIND, R.E.: Injection of tides: an evaluation of discomfort. J. Am. Dent. Assoc., 114: 341, 1987.",
            {"volume": "114", "page": "341", "issued": "1987"},
        ),
        (
            "A. L. Holt and M. E. Lind. Optic ladder networks. Journal of Lightwave Technology, 10(12) 1952-1962, December 1992.",
            {"volume": "10", "issue": "12", "page": "1952-1962", "issued": "1992-12"},
        ),
        (
            "Lind, John King (1913). A History of Aland College, 1815-1909. Concord: The Rumford Press.",
            {"issued": "1913", "title": "A History of Aland College, 1815-1909"},
        ),
    ],
)
def test_numbers(text, expected):
    citation, *others = parse_note(text)
    reference = citation.reference
    found = {name: reference.get(name) for name in expected} | {"issued": str(reference.issued)}
    found |= {"page": reference.get("page") or citation.locator} if "page" in expected else {}
    assert (found, others) == (expected, [])


def test_editors_behind_in():
    text = (
        "Barth, Paola, Serge Pohl und Helen Rust 2000: Social Capital and Exits. S. 200–271 in: Dora Gall und Serge Pohl "
        "(Hg.), Welfare Regimes and Their Experience in Europe. Oxford: Oxford University Press."
    )
    reference = parse_note(text)[0].reference
    assert [n.family for n in reference.editor] == ["Gall", "Pohl"]
    assert reference.get("container-title") == "Welfare Regimes and Their Experience in Europe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "藤井宏：港の方程式，港湾学会編：海洋辞典第4版，潮書店，pp.450-455（2007）．",
            {"title": "港の方程式", "container-title": "海洋辞典", "publisher": "潮書店", "editor": "港湾学会"},
        ),
        (
            "森昌彦: 比較港湾論に向けて, 堀弘和, 谷口和弘(訳), 潮出版 (2001).",
            {"title": "比較港湾論に向けて", "publisher": "潮出版", "translator": "堀弘和 谷口和弘"},
        ),
        (
            "斎藤明；加藤裕子；山本洋．波の解析．日本港湾学会論文集B編．2003, 69(680), p.910-917.",
            {"container-title": "日本港湾学会論文集B編", "author": "斎藤明 加藤裕子 山本洋"},
        ),
        (
            "国土交通省：平成30年版国土交通白書，日経出版社，2018．",
            {"title": "平成30年版国土交通白書", "publisher": "日経出版社"},
        ),
    ],
)
def test_japanese_titles_without_brackets(text, expected):
    citation, *others = parse_note(text)
    reference = citation.reference
    found = {name: reference.get(name) for name in expected}
    for role in ("author", "editor", "translator"):
        if role in expected:
            found[role] = " ".join(n.literal or n.family + n.given for n in getattr(reference, role))
    assert (found, others) == (expected, [])


def test_an_initial_before_the_year_is_no_page():
    reference = parse_note("Holt, Timothy P. 1997. “Theories of Tides.” Harbor Review 4: 38-72.")[0].reference
    assert (str(reference.issued), reference.get("page")) == ("1997", "38-72")


def test_full_width_commas_part_volume_and_pages():
    reference = parse_note("阿部隆（2002）．港における対処行動　心理学研究，73，234-241．")[0].reference
    assert (reference.get("volume"), reference.get("page")) == ("73", "234-241")
