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
