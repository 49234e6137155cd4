"""The HTML reports in Chromium: axe-core (https://www.deque.com/axe/) finds nothing, light and dark, ja and en."""

import base64
import os
import re
import shutil
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from citecheck.config import Config
from citecheck.evidence import from_json
from citecheck.pipeline import check, load_paper
from citecheck.report import html, side_by_side

pytestmark = pytest.mark.debian
AXE = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
LONG = "海底ケーブルの切断をめぐる国際法上の責任と、保守船の確保に関する沿岸国の協力枠組みについての考察" * 4
EN = f"""# Cables

The first cable was laid in 1871.[^1] It cost 250,000 yen.[^2] Twice.[^9]

[^1]: Aiko Mori,, “Cables under Stress,” Harbor Review, February 30, 2024, https://example.org/{"a-very-long-address/" * 12}?utm_source=x.

[^2]: Aiko Mori, “Gone,” Harbor Review, May 2, 2024, https://example.org/gone.
"""
JA = f"""# ケーブル

{LONG}[^1]。26万円かかった[^2]。

[^1]: 森愛子「{LONG}」『港湾評論』2024年2月30日、https://example.org/gone。

[^2]: Aiko Mori, “Gone,” Harbor Review, May 2, 2024, https://example.org/gone.
"""


@pytest.fixture(scope="module")
def browser():
    webdriver = pytest.importorskip("selenium.webdriver")
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("no Chromium (make test-deps)")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1100,1400"):
        options.add_argument(argument)
    started = webdriver.Chrome(options, webdriver.ChromeService(driver))
    yield started
    started.quit()


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("paper")
    (folder / "paper.en.md").write_text(EN, encoding="utf-8")
    (folder / "paper.ja.md").write_text(JA, encoding="utf-8")
    here = Path.cwd()
    os.chdir(folder)
    try:
        paper = load_paper("paper.en.md")
        url = "https://example.org/gone"
        gone = {
            "url": url,
            "outcome": "gone",
            "status": 404,
            "reason": "404 Not Found",
            "chain": [url, url + "/x"],
            "seen": "2026-11-20T08:00:00Z",
        }
        slow = {
            "url": "https://example.org/slow",
            "outcome": "unchecked",
            "reason": "timeout",
            "seen": "2026-11-20T08:00:00Z",
        }
        found = check([paper], Config(), evidence={e["url"]: from_json(e) for e in (gone, slow)})
        return replace(found, unchecked=found.unchecked or ())
    finally:
        os.chdir(here)


def shown(browser, tmp_path, text: str, scheme: str) -> None:
    page = tmp_path / "report.html"
    page.write_text(text, encoding="utf-8")
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    browser.get(page.as_uri())


def shot(browser, name: str) -> None:
    """A picture for a person, where CITECHECK_SHOTS names a folder."""
    if folder := os.environ.get("CITECHECK_SHOTS"):
        taken = browser.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})
        Path(folder, f"{name}.png").write_bytes(base64.b64decode(taken["data"]))


def violations(browser) -> list[str]:
    browser.execute_script(AXE)
    found = browser.execute_async_script(
        "const done = arguments[0]; axe.run().then(r => done(r.violations), e => done(String(e)))"
    )
    assert isinstance(found, list), found
    return [f"{v['id']}: {v['help']}: {[n['html'][:160] for n in v['nodes'][:3]]}" for v in found]


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violations(browser, report, tmp_path, lang, scheme):
    shown(browser, tmp_path, html.render(report, Config(lang=lang)), scheme)
    browser.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")
    shot(browser, f"{lang}-{scheme}")
    assert violations(browser) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_no_violations_side_by_side(browser, report, tmp_path, lang, scheme):
    shown(browser, tmp_path, side_by_side.render(report, Config(lang=lang)), scheme)
    shot(browser, f"beside-{lang}-{scheme}")
    assert violations(browser) == []


def test_nothing_is_cut_off_in_a_narrow_window(browser, report, tmp_path):
    size = {"width": 360, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        shown(browser, tmp_path, html.render(report, Config(lang="ja")), "light")
        shot(browser, "narrow")
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 360
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_filters_hide_and_count(browser, report, tmp_path):
    shown(browser, tmp_path, html.render(report, Config(lang="en")), "light")
    browser.execute_script("document.querySelector('input[value=error]').click()")
    left = browser.execute_script(
        "return [...document.querySelectorAll('article.finding')].filter(a => !a.hidden).length"
    )
    assert 0 < left < len(report.findings)
    assert (
        browser.execute_script("return document.getElementById('shown').textContent")
        == f"{left} / {len(report.findings)}"
    )


def test_print_has_everything(browser, report, tmp_path):
    import io

    from pypdf import PdfReader

    shown(browser, tmp_path, html.render(report, Config(lang="en")), "dark")
    printed = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})["data"])
    if folder := os.environ.get("CITECHECK_SHOTS"):
        Path(folder, "print.pdf").write_bytes(printed)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(printed)).pages)
    for code in {f.code for f in report.findings}:
        assert code in text
    assert "404 Not Found" in text
    assert "Filters" not in text
    content = PdfReader(io.BytesIO(printed)).pages[0].get_contents().get_data()
    grounds = [tuple(map(float, m)) for m in re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) rg", content)]
    assert not any(r < 0.09 and g < 0.1 and b < 0.12 for r, g, b in grounds if r != g)  # the dark ground, #14171a
