"""The page that shows two editions side by side."""

from lxml import html

from citecheck.config import Config
from citecheck.pipeline import check, check_editions, load_paper
from citecheck.report import html as verify_page
from citecheck.report import side_by_side

JA = """# 造船 <b>と</b> 海運

日本の造船会社は年に250隻を引き渡す[^1]。受注残は3年分ある。

港湾は拡張された。

[^1]: 国土交通省「造船統計」2024年5月12日。
"""
EN = """# Shipbuilding & shipping

Japanese yards deliver 25 ships a year.[^1] Orders in hand are for three years.

[^1]: Ministry of Transport, “Shipbuilding Statistics,” May 21, 2024.
"""


def page(tmp_path, ja=JA, en=EN):
    paths = [tmp_path / "p.ja.md", tmp_path / "p.en.md"]
    for path, text in zip(paths, (ja, en), strict=True):
        path.write_text(text, encoding="utf-8")
    report = check_editions(load_paper(paths[0], pair=paths[1]), Config())
    return report, html.fromstring(side_by_side.render(report, Config()))


def test_every_finding_is_beside_its_row_and_marked_in_both_editions(tmp_path):
    report, tree = page(tmp_path)
    told = tree.xpath("//ul[@class='beside']/li")
    assert len(told) == len(report.findings) >= 3
    assert [li.get("id") for li in told] == [f"f{n}" for n in range(1, len(told) + 1)]
    number = next(li for li in told if "250隻" in li.text_content())
    marks = tree.xpath(f"//a[@href='#{number.get('id')}']")
    assert [m.text for m in marks] == ["250隻", "25 ships"]
    assert set(marks) <= set(number.xpath("ancestor::div[contains(@class, 'row')]//a"))


def test_nothing_of_the_text_is_lost(tmp_path):
    report, tree = page(tmp_path)
    for mark in tree.xpath("//a[contains(@class, 'diff')]/sup | //a[contains(@class, 'caret')]"):
        mark.drop_tree()
    shown = "".join(tree.xpath("//main")[0].text_content().split())
    for edition in report.papers[0].editions:
        for block in edition.document.blocks:
            assert "".join(block.text.split()) in shown


def test_what_has_no_counterpart_says_so(tmp_path):
    _, tree = page(tmp_path)
    lone = tree.xpath("//div[contains(@class, 'row')][.//p[@class='none']]")
    assert ["港湾は拡張された。" in row.text_content() for row in lone] == [True]


def test_one_file_that_asks_for_nothing(tmp_path):
    _, tree = page(tmp_path)
    assert not tree.xpath("//link | //img | //script[@src] | //iframe")
    assert tree.xpath("//div[@lang='ja']")
    assert tree.xpath("//div[@lang='en']")


def test_markup_in_the_text_is_shown_not_run(tmp_path):
    _, tree = page(tmp_path, JA.replace("港湾", "`<script>alert(1)</script>`港湾"))
    assert len(tree.xpath("//script")) == 1


def test_the_report_of_verify_holds_the_editions_too(tmp_path):
    (tmp_path / "paper.ja.md").write_text(
        "月に25万発を作る[^1]。\n\n[^1]: 森愛子「港」『港湾評論』2024年5月2日。\n", encoding="utf-8"
    )
    (tmp_path / "paper.en.md").write_text(
        "They make 25,000 a month.[^1]\n\n[^1]: Aiko Mori, “Harbor,” Harbor Review, May 2, 2024.\n", encoding="utf-8"
    )
    report = check([load_paper(tmp_path / "paper.ja.md")], Config(offline=True), evidence={})
    page = html.fromstring(verify_page.render(report, Config()))
    (marked,) = page.xpath('//details[@class="editions-beside"]//a[contains(@class, "diff")][text()="25,000"]')
    (told,) = page.xpath(f'//article[@id="{marked.get("href")[1:]}"]//h3')
    assert "250,000" in told.text_content()
