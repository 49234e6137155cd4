"""Acts, EU acts and judgments."""

import pytest

from citecheck import parse_note

ROWS = [
    # text, type, title, number or collection, issued, locator
    ("最大判昭和53年10月4日民集32巻7号1223頁（マクリーン事件）。", "legal_case", "最大判", "民集", "1978-10-04", ""),
    ("最高裁判所大法廷判決、昭和34年12月16日、刑集13巻13号3225頁。", "legal_case", "最高裁判所大法廷判決", "刑集", "1959-12-16", ""),
    ("東京地判令和3年6月30日LEX/DB25591234。", "legal_case", "東京地判", "LEX/DB25591234", "2021-06-30", ""),
    ("海洋基本法（平成19年法律第33号）第16条。", "legislation", "海洋基本法", "法律第33号", "2007", "16"),
    ("Basic Act on Ocean Policy, Act No. 33 of 2007, art. 16.", "legislation", "Basic Act on Ocean Policy", "Act No. 33 of 2007", "2007", "16"),
    (
        "Directive (EU) 2022/2555 of the European Parliament and of the Council of 14 December 2022, Article 21.",
        "legislation", "Directive (EU) 2022/2555 of the European Parliament and of the Council of 14 December 2022",
        "Directive (EU) 2022/2555", "2022-12-14", "21",
    ),
    ("欧州議会及び理事会指令（EU）2022/2555（2022年12月14日）『欧州連合官報』。", "legislation", "欧州議会及び理事会指令（EU）2022/2555", "2022/2555", "2022-12-14", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "title", "number", "issued", "locator"), ROWS)
def test_fixed_forms(text, kind, title, number, issued, locator):
    [citation] = parse_note(text)
    reference = citation.reference
    assert (reference.type, reference.title, str(reference.issued)) == (kind, title, issued)
    assert number in (reference.get("number"), reference.container_title)
    assert citation.locator == locator
    for name, span in reference.spans.items():
        if name in reference.variables:
            assert text[span.start : span.end] == reference.get(name)


def test_a_law_in_a_title_is_no_act():
    [citation] = parse_note("Aki Mori, “The Basic Act on Ocean Policy,” *Harbor Review*, May 2, 2024.")
    assert citation.reference.type != "legislation"
    assert str(citation.reference.author[0]) == "Aki Mori"
