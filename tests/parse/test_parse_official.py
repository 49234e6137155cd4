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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("参議院外交防衛委員会会議録第7号、2023年4月20日、15頁（岸田文雄内閣総理大臣発言）。", {"title": "参議院外交防衛委員会会議録", "number": "第7号"}),
        ("「関税25%を表明」『日本経済新聞』電子版、2025年2月10日。", {"container-title": "日本経済新聞"}),
        ("Aki Mori (@akimori), “Cables are cut,” Twitter, March 3, 2023.", {"author": "Aki Mori", "title": "Cables are cut"}),
        ("拙稿「量子技術と安全保障」『外交』Vol.78、2023年3月、60-65頁。", {"author": "拙稿"}),
        ("U.S. Department of Defense, *2022 National Defense Strategy* (Washington, DC: Department of Defense, 2022), 4.", {"title": "2022 National Defense Strategy", "issued": "2022"}),
        ("NHKニュース「能登半島地震から1年」2025年1月1日（2025年2月3日最終閲覧）。", {"issued": "2025-01-01", "accessed": "2025-02-03"}),
        ("“Births Fall” (in Japanese), *Nihon Keizai Shimbun*, June 5, 2025.", {"container-title": "Nihon Keizai Shimbun"}),
        ("港湾研究所. 港の記録：令和5年版. 港湾研究所, 2023, p. 20.", {"title": "港の記録：令和5年版", "publisher": "港湾研究所"}),
        ("Supreme Court (Grand Bench), December 16, 1959, *Keishū* 13, no. 13, 3225.", {"title": "Supreme Court (Grand Bench)", "issued": "1959-12-16"}),
        ("国家安全保障会議・閣議決定「国家安全保障戦略」2022年12月16日。", {"author": "国家安全保障会議", "title": "国家安全保障戦略"}),
        ("Ada Moreau, *Quiet Seas* (Cambridge, MA: Harvard University Press, 1960), 9.〔訳注：邦訳は河野勝監訳『静かな海』（勁草書房、2008年）〕", {"author": "Ada Moreau", "title": "Quiet Seas", "issued": "1960"}),
        ("山口慎太郎. 「家族」の経済学. 光文社, 2019, p. 118.", {"title": "「家族」の経済学"}),
    ],
)  # fmt: skip
def test_what_an_editor_meets(text, expected):
    reference = parse_note(text.replace("*", ""))[0].reference
    said = {name: reference.get(name) for name in expected}
    said |= {"author": ", ".join(map(str, reference.author))} if "author" in expected else {}
    said |= {name: str(getattr(reference, name)) for name in ("issued", "accessed") if name in expected}
    assert said == expected
