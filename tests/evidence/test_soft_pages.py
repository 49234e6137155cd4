"""Pages that are not what they say, and pages that only sound so."""

import pytest

from citecheck.evidence.address import parse
from citecheck.evidence.fragments import missing
from citecheck.evidence.look import Look, look
from citecheck.evidence.pages.tree import parse_page
from citecheck.evidence.quirks import is_deep, is_home, names_a_file
from citecheck.evidence.soft import soft_kind

CITED = parse("https://www.example.org/press/2019/report.html")

SOFT = {
    "soft-404": [
        "404 Not Found", "Page not found | METI", "ページが見つかりません｜経済産業省", "Error 404 (Not Found)!!1",
        "お探しのページは見つかりませんでした - 内閣府", "Sorry, this page isn't available.", "METI：ページが見つかりません",
        "The page you requested could not be found", "お探しのページは存在しないか、移動した可能性があります",
        "404エラー ページが見つかりません | 環境省", "指定されたページは存在しません", "このページは削除されました",
        "Oops! That page can’t be found.", "We can't find the page you're looking for", "掲載期間を終了しました",
    ],
    "log-in": ["Log in | Example Daily", "ログイン｜例新聞電子版", "Sign in to continue", "会員ログイン - 例誌"],
    "parked": ["example.com is for sale", "This domain is for sale!", "このドメインは売り出し中です", "Welcome to nginx!"],
    "bot-wall": [
        "Just a moment...", "Attention Required! | Cloudflare", "Access Denied", "Are you a robot?",
        "ロボットではないことを確認してください", "Please verify you are a human", "セキュリティチェック",
    ],
    "error-page": ["メンテナンス中", "Service Unavailable", "エラーが発生しました", "Internal Server Error"],
}  # fmt: skip

LIVING = [
    "Access Denied: The Practice and Policy of Global Internet Filtering", "Greenland is for sale", "Login wars",
    "How to fix a 404 Not Found error", "404 Not Found: a history of dead links", "失われたページが見つかりました",
    "Missing page: the diary", "Under construction: Europe's grid", "ドメイン名紛争処理方針", "A moment of silence",
    "Maintenance | Aircraft", "ログイン不要のサービス", "Before you continue", "消えた年金記録が見つかりません：調査報告",
    "The robots are coming", "Errors of judgment", "Page 404 of the report", "アクセス制限の是非", "Home | Ministry",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "title"), [(k, t) for k, titles in SOFT.items() for t in titles])
def test_soft(kind, title):
    found = soft_kind(Look(title=title, text="x" * 100), CITED, CITED)
    assert found is not None
    assert found[0] == kind


@pytest.mark.parametrize("title", LIVING)
@pytest.mark.parametrize("length", [100, 5000])
def test_living(title, length):
    assert soft_kind(Look(title=title, text="x" * length), CITED, CITED) is None


def test_an_article_about_status_404_is_what_its_address_says():
    cited = parse("https://docs.example.org/http/status/404")
    assert soft_kind(Look(title="404 Not Found - HTTP | Docs", text="x" * 2000), cited, cited) is None


def test_a_heading_counts_and_a_password_field_alone_does_not():
    assert soft_kind(Look(title="Example", headings=("Page not found",), text="x"), CITED, CITED)
    assert soft_kind(Look(title="Example", password=True, text="x"), CITED, CITED) is None
    assert soft_kind(Look(title="Example", password=True), CITED, parse("https://www.example.org/login?next=/press"))


PAGE = look(
    parse_page(
        '<p id="a">The cable was <b>cut</b>\n twice in 2024.</p><a name="n5"></a><h2 id="第2章">二</h2>'
        '<h2 id="user-content-intro">I</h2><h2 id=".E6.97.A5">日</h2>'
    )
)


@pytest.mark.parametrize(
    "fragment",
    ["a", "n5", "第2章", "%E7%AC%AC2%E7%AB%A0", "intro", "日", "top", "TOP", "", "!/page", "/route", "page=5", "a:~:text=cable",
     ":~:text=cable%20was%20cut", ":~:text=The,cut,twice", ":~:text=was-,cut,-twice", ":~:text=cut&text=2024"],
)  # fmt: skip
def test_fragments_that_are_there(fragment):
    assert missing(fragment, PAGE, "example.org") is None


@pytest.mark.parametrize(
    "fragment", ["b", "A", "第3章", ":~:text=never%20said", "a:~:text=twice,cable", ":~:text=cut&text=2025"]
)
def test_fragments_that_are_not(fragment):
    assert missing(fragment, PAGE, "example.org")


def test_anchors_made_by_scripts():
    assert missing("L10-L12", PAGE, "github.com") is None
    assert missing("L10-L12", PAGE, "example.org")


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/ja/", "/en", "/jp/index.php", "/english/", "/top.html", "/en/home"]
)
def test_front_pages(path):
    assert is_home(parse(f"https://example.org{path}"))


@pytest.mark.parametrize(
    ("path", "deep"),
    [("/a/b", True), ("/report.pdf", True), ("/?id=3", True), ("/n2019", True), ("/about", False), ("/ja/", False)],
)
def test_deep_addresses(path, deep):
    assert is_deep(parse(f"https://example.org{path}")) is deep


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/a.pdf", "pdf"), ("/a.PDF?x", "pdf"), ("/a.html", ""), ("/wiki/File:a.pdf", ""), ("/o/r/blob/main/a.pdf", "")],
)
def test_files_by_name(path, kind):
    assert names_a_file(parse(f"https://example.org{path}")) == kind


def test_what_a_page_shows():
    seen = look(
        parse_page(
            "<title> A\n title </title><h1>One</h1><script>var x</script><style>p{}</style><noscript>no</noscript>"
            "<p>Seen</p><img src=a><meta http-equiv=refresh content=\"5; URL='/next'\"><input type=password>"
        )
    )
    assert (seen.title, seen.headings, seen.text) == ("A title", ("One",), "One Seen")
    assert (seen.refresh, seen.scripts, seen.shown, seen.password) == ("/next", 1, 2, True)
