"""Link cases: what a server does, and what must be said of it. One line of the table for each."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from serving import Request

TEXT = "<p>Submarine cables carry nearly all traffic between continents, and repairs take weeks.</p>" * 6
ARTICLE = f'<!doctype html><html lang="en"><head><title>Cables and Resilience</title></head><body><h1>Cables and Resilience</h1>{TEXT}</body></html>'
JAPANESE = (
    '<!doctype html><html lang="ja"><head><meta charset="{charset}"><title>海底ケーブルの強靱化</title></head>'
    "<body><h1>海底ケーブルの強靱化</h1><p>"
    + "海底ケーブルは大陸間の通信のほとんどを運んでおり、修理には数週間を要する。" * 8
    + "</p></body></html>"
)

Serve = Callable[[Request], Awaitable[bool | None]]


@dataclass(frozen=True)
class Case:
    """One cited address."""

    name: str
    group: str
    """alive, gone, doubtful, unchecked"""
    expected: frozenset[str]
    serve: Serve | None
    address: str = "http://{host}/{name}"
    """with {host}, {tls}, ... of the servers"""

    @property
    def path(self) -> str:
        """Under which the server knows it."""
        return unquote(
            "/" + self.address.replace("{name}", self.name).split("/", 3)[3].partition("#")[0].partition("?")[0]
        )


CASES: dict[str, Case] = {}
PLACES: dict[str, str] = {}
"""where the servers are: host, port, tls, canary, ..."""


def placed(text: str) -> str:
    """`text` with the servers' places filled in."""
    for name, value in PLACES.items():
        text = text.replace("{" + name + "}", value)
    return text


def case(group: str, address: str = "http://{host}/{name}", *, also: str = "", path: str | None = None):
    """Register a handler as a case; `also` names another outcome that is right."""

    def register(serve: Serve) -> Serve:
        name = path or serve.__name__.replace("_", "-")
        CASES[name] = Case(name, group, frozenset({group, *also.split()}), serve, address)
        return serve

    return register


@cache
def bomb(size: int, start: bytes = b"") -> bytes:
    """`start` and `size` zeros, compressed piece by piece."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    piece = b"0" * (1 << 20)
    return b"".join(
        [squeezer.compress(start), *(squeezer.compress(piece) for _ in range(size >> 20)), squeezer.flush()]
    )


def page(title: str, body: str = TEXT, head: str = "") -> str:
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    )


def simple(
    name: str,
    group: str,
    body: bytes | str = ARTICLE,
    status: str = "200 OK",
    *fields: str,
    address: str = "http://{host}/{name}",
    also: str = "",
) -> None:
    """A case that is one answer."""

    async def serve(request: Request) -> None:
        await request.reply(placed(body) if isinstance(body, str) else body, status, *map(placed, fields))

    CASES[name] = Case(name, group, frozenset({group, *also.split()}), serve, address)


# --- living pages -----------------------------------------------------------------------------------------------------

simple("plain", "alive")
simple("no-content-type", "alive", ARTICLE, "200 OK", "Content-Type:")
simple("query", "alive", address="http://{host}/query?id=12&lang=ja&x=%E6%97%A5")
simple("encoded", "alive", address="http://{host}/encoded/%E6%97%A5%E6%9C%AC%2Freport%20a.html")
simple("fragment", "alive", page("Long report", '<h2 id="sec2">Two</h2>' + TEXT), address="http://{host}/fragment#sec2")
simple(
    "fragment-name", "alive", page("Long report", '<a name="n5"></a>' + TEXT), address="http://{host}/fragment-name#n5"
)
simple(
    "fragment-encoded",
    "alive",
    page("長い報告", '<h2 id="第2章">二</h2>' + TEXT),
    address="http://{host}/fragment-encoded#%E7%AC%AC2%E7%AB%A0",
)
simple("fragment-top", "alive", address="http://{host}/fragment-top#top")
simple("fragment-app", "alive", address="http://{host}/fragment-app#!/reports/3")
simple(
    "text-fragment",
    "alive",
    page("Long", "<p>The cable was <b>cut twice</b> in 2024.</p>" + TEXT),
    address="http://{host}/text-fragment#:~:text=cable%20was%20cut%20twice",
)
simple("utf8", "alive", JAPANESE.format(charset="utf-8"))
simple("shift-jis", "alive", JAPANESE.format(charset="Shift_JIS").encode("cp932"), "200 OK", "Content-Type: text/html")
simple(
    "euc-jp",
    "alive",
    JAPANESE.format(charset="euc-jp").encode("euc_jp"),
    "200 OK",
    "Content-Type: text/html; charset=EUC-JP",
)
simple(
    "iso-2022-jp",
    "alive",
    JAPANESE.format(charset="iso-2022-jp").encode("iso2022_jp"),
    "200 OK",
    "Content-Type: text/html",
)
simple("gzip", "alive", gzip.compress(ARTICLE.encode()), "200 OK", "Content-Encoding: gzip")
simple("deflate", "alive", zlib.compress(ARTICLE.encode()), "200 OK", "Content-Encoding: deflate")
simple("gzip-only-said", "alive", ARTICLE, "200 OK", "Content-Encoding: gzip")
simple("brotli-unasked", "alive", b"\x8b\x03\x80" + bytes(range(200)), "200 OK", "Content-Encoding: br")
simple("plain-text", "alive", "A statement on cables.\n" * 20, "200 OK", "Content-Type: text/plain")
simple("json", "alive", '{"title": "Cables"}', "200 OK", "Content-Type: application/json")
simple(
    "image",
    "alive",
    b"\x89PNG\r\n\x1a\n" + bytes(500),
    "200 OK",
    "Content-Type: image/png",
    address="http://{host}/image.png",
)
simple(
    "pdf",
    "alive",
    b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    "200 OK",
    "Content-Type: application/pdf",
    address="http://{host}/white-paper.pdf",
)
simple(
    "pdf-as-html",
    "alive",
    b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    "200 OK",
    "Content-Type: text/html",
)
simple("file-on-a-wiki", "alive", page("File:Cable map.pdf"), address="http://{host}/wiki/File:Cable_map.pdf")
simple(
    "password-field",
    "alive",
    page("Cables and Resilience", "<form><input name=u><input type=password name=p></form>" + TEXT),
)
simple(
    "article-on-404",
    "alive",
    page("How a 404 Not Found page should look", "<h1>How a 404 Not Found page should look</h1>" + TEXT),
)
simple(
    "removed-in-text",
    "alive",
    page("Changelog 4.1", "<p>The old option has been removed. Page not found errors are logged.</p>" + TEXT),
)
simple("on-log-ins", "alive", page("Login: a history", "<h1>Login: a history</h1>" + TEXT))
simple(
    "not-found-as-subject",
    "alive",
    page("404 Not Found - HTTP | Web Docs", TEXT * 3),
    address="http://{host}/docs/http/status/404",
)
simple(
    "consent", "alive", page("Before you continue", "<p>We use cookies and data.</p><button>Accept all</button>" + TEXT)
)
simple(
    "frames",
    "alive",
    "<html><head><title>資料集</title></head><frameset cols='20%,80%'><frame src='a.html'><frame src='b.html'></frameset></html>",
)
simple("only-an-image", "alive", page("Map", '<img src="map.png" alt="Map">'))
simple(
    "app-with-metadata",
    "alive",
    page(
        "Dashboard",
        "<div id=root></div><script src=a.js></script>",
        '<meta property="og:title" content="Dashboard on cables">',
    ),
)
simple(
    "noscript-refresh",
    "alive",
    page("Cables", TEXT, '<noscript><meta http-equiv="refresh" content="0;url=/gone"></noscript>'),
)
simple("slow-news-refresh", "alive", page("News", TEXT, '<meta http-equiv="refresh" content="300">'))
simple("big-headers", "alive", ARTICLE, "200 OK", *[f"X-{n}: {'v' * 900}" for n in range(40)])
simple("odd-reason", "alive", ARTICLE, "200 \xe9\xe8")
simple("no-reason", "alive", ARTICLE, "200")
simple("head-refused", "alive")
simple("virtual-host", "alive", address="http://reports.localhost:{port}/virtual-host")
simple("idn", "alive", address="http://xn--r8jz45g.localhost:{port}/idn")
simple("ipv6-mapped", "alive", address="http://[::ffff:127.0.0.1]:{port}/ipv6-mapped")
simple("tls", "alive", address="https://localhost:{tls}/tls")
simple("moved", "moved", "", "301 Moved Permanently", "Location: /plain")
simple("moved-308", "moved", "", "308 Permanent Redirect", "Location: /plain")
simple("found", "alive", "", "302 Found", "Location: /plain")
simple("see-other", "alive", "", "303 See Other", "Location: plain")
simple("temporary", "alive", "", "307 Temporary Redirect", "Location: //{host}/plain")
simple("location-utf8", "alive", "", "302 Found", "Location: /日本/報告")
simple("location-space", "alive", "", "302 Found", "Location: /with space")
simple("refresh", "alive", page("Moved", "", '<meta http-equiv="refresh" content="0; url=\'/plain\'">'))
simple(
    "to-subdomain-home",
    "alive",
    "",
    "301 Moved Permanently",
    "Location: http://blog.localhost:{port}/",
    address="http://{host}/blog/to-subdomain-home",
    also="moved",
)
simple("short-to-home", "alive", "", "302 Found", "Location: /", address="http://{host}/go", also="moved")


@case("alive")
async def head_refused(request: Request) -> None:
    await request.reply(
        ARTICLE if request.method == "GET" else "", "200 OK" if request.method == "GET" else "405 Method Not Allowed"
    )


@case("alive")
async def chunked(request: Request) -> None:
    await request.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    data = ARTICLE.encode()
    for start in range(0, len(data), 100):
        part = data[start : start + 100]
        await request.send(b"%x\r\n%s\r\n" % (len(part), part))
    await request.send(b"0\r\n\r\n")


@case("alive")
async def slow(request: Request) -> None:
    await asyncio.sleep(3)
    await request.reply(ARTICLE)


@case("alive")
async def slow_body(request: Request) -> None:
    data = ARTICLE.encode()
    await request.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(data))
    for start in range(0, len(data), 200):
        await request.send(data[start : start + 200])
        await asyncio.sleep(0.4)


@case("alive")
async def big(request: Request) -> bool:
    body = page("A very long report", TEXT + "<p>" + "word " * 800_000 + "</p>").encode()
    await request.reply(body)
    return True


@case("alive", "http://{host}/big-fragment#end")
async def big_fragment(request: Request) -> bool:
    await request.reply(page("A very long report", TEXT * 20_000 + '<h2 id="end">End</h2>'))
    return True


@case("alive")
async def wrong_length(request: Request) -> bool:
    await request.reply(ARTICLE, "200 OK", f"Content-Length: {len(ARTICLE) + 500}")
    return True


@case("alive")
async def http_10(request: Request) -> bool:
    await request.send(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + ARTICLE.encode())
    return True


@case("alive")
async def closes(request: Request) -> bool:
    await request.reply(ARTICLE)  # without saying so
    return True


@case("alive")
async def bare_line_feeds(request: Request) -> bool:
    await request.send(
        b"HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: %d\n\n" % len(ARTICLE) + ARTICLE.encode()
    )
    return True


@case("alive")
async def early_hints(request: Request) -> None:
    await request.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n")
    await request.reply(ARTICLE)


@case("alive")
async def cookie_loop(request: Request) -> None:
    if "seen=1" in request.headers.get("cookie", ""):
        await request.reply(ARTICLE)
    else:
        await request.reply("", "302 Found", "Set-Cookie: seen=1; Path=/", "Location: /cookie-loop")


@case("alive", "http://{host}/hops?20")
async def hops(request: Request) -> None:
    left = int(request.target.partition("?")[2] or 0)
    await request.reply(*(("", "302 Found", f"Location: /hops?{left - 1}") if left else (ARTICLE,)))


@case("alive")
async def limited_once(request: Request) -> None:
    await request.reply(*(("", "429 Too Many Requests", "Retry-After: 2") if not request.seen else (ARTICLE,)))


@case("alive")
async def limited_without_time(request: Request) -> None:
    await request.reply(*(("", "429 Too Many Requests") if not request.seen else (ARTICLE,)))


@case("alive")
async def unavailable_once(request: Request) -> None:
    await request.reply(*(("", "503 Service Unavailable") if not request.seen else (ARTICLE,)))


@case("alive")
async def fails_twice(request: Request) -> None:
    await request.reply(*(("", "502 Bad Gateway") if request.seen < 2 else (ARTICLE,)))


@case("alive")
async def reset_once(request: Request) -> bool:
    if not request.seen:
        request.writer.transport.abort()
        return True
    await request.reply(ARTICLE)
    return False


@case("alive")
async def missing_once(request: Request) -> None:
    await request.reply(*(("", "404 Not Found") if not request.seen else (ARTICLE,)))


@case("alive")
async def wants_an_agent(request: Request) -> None:
    await request.reply(*((ARTICLE,) if "Mozilla" in request.headers.get("user-agent", "") else ("", "403 Forbidden")))


# --- gone -------------------------------------------------------------------------------------------------------------

simple("gone", "gone", page("404 Not Found"), "404 Not Found")
simple("gone-410", "gone", "", "410 Gone")
simple(
    "gone-japanese",
    "gone",
    page("ページが見つかりません"),
    "404 Not Found",
    address="http://{host}/%E5%A0%B1%E5%91%8A.html",
)
simple("gone-after-301", "gone", "", "301 Moved Permanently", "Location: /gone")
simple("gone-after-302", "gone", "", "302 Found", "Location: /gone-410")
simple("gone-query", "gone", "", "404 Not Found", address="http://{host}/gone-query?id=7")
simple("gone-pdf", "gone", "", "404 Not Found", address="http://{host}/gone-pdf.pdf")
simple("gone-refresh", "gone", page("Moved", "", '<meta http-equiv="refresh" content="0;url=/gone">'))
simple("gone-refresh-loop", "gone", page("Moved", "", '<meta http-equiv="refresh" content="0;url=/gone-refresh-back">'))
simple("gone-refresh-back", "gone", page("Moved", "", '<meta http-equiv="refresh" content="0;url=/gone-refresh-loop">'))
simple("loop", "gone", "", "302 Found", "Location: /loop")
simple("loop-a", "gone", "", "301 Moved Permanently", "Location: /loop-b")
simple("loop-b", "gone", "", "301 Moved Permanently", "Location: /loop-a")
simple("gone-with-big-page", "gone", page("Not here", TEXT * 2000), "404 Not Found")
simple("gone-tls", "gone", "", "404 Not Found", address="https://localhost:{tls}/gone-tls")
simple("no-such-name", "gone", address="http://no-such-host.invalid/no-such-name")
simple("no-such-name-either", "gone", address="https://www.no-such-domain-for-citecheck.test/report.html")


@case("gone", "http://{host}/too-many?0")
async def too_many(request: Request) -> None:
    await request.reply("", "302 Found", f"Location: /too-many?{int(request.target.partition('?')[2]) + 1}")


@case("gone")
async def cookie_loop_for_ever(request: Request) -> None:
    await request.reply("", "302 Found", f"Set-Cookie: n={request.seen}; Path=/", "Location: /cookie-loop-for-ever")


# --- doubtful ---------------------------------------------------------------------------------------------------------

simple("soft-404", "doubtful", page("Page not found | Example Ministry"))
simple("soft-404-japanese", "doubtful", page("お探しのページは見つかりませんでした｜外務省", "<p>トップページへ</p>"))
simple(
    "soft-404-heading",
    "doubtful",
    page("Example Institute", "<h1>Sorry, this page does not exist</h1><p>Try the search.</p>"),
)
simple(
    "soft-404-redirect",
    "doubtful",
    "",
    "302 Found",
    "Location: /error/notfound.html",
    address="http://{host}/reports/2019/soft-404-redirect.html",
)
simple(
    "sent-home",
    "doubtful",
    "",
    "301 Moved Permanently",
    "Location: /",
    address="http://{host}/news/2014/03/sent-home.html",
)
simple(
    "sent-to-japanese-home",
    "doubtful",
    "",
    "302 Found",
    "Location: /ja/index.html",
    address="http://{host}/press/2014/sent.pdf",
)
simple("log-in", "doubtful", page("Log in | Example Daily", "<form><input name=u><input type=password></form>"))
simple("log-in-japanese", "doubtful", page("会員ログイン - 例新聞", "<form><input type=password></form>"))
simple("log-in-redirect", "doubtful", "", "302 Found", "Location: /account/login?next=x")
simple("parked", "doubtful", page("example.com is for sale", "<p>Buy this domain.</p>"))
simple("parked-japanese", "doubtful", page("このドメインは売り出し中です", "<p>お問い合わせ</p>"))
simple("challenge", "doubtful", page("Just a moment...", "<p>Checking your browser.</p><script>x()</script>"))
simple(
    "challenge-503", "doubtful", page("Just a moment...", "<p>Checking your browser.</p>"), "503 Service Unavailable"
)
simple(
    "parked-in-the-text",
    "doubtful",
    page("cables.example", "<p>cables.example</p><p>This domain is for sale. Contact us.</p>"),
)
simple("captcha-in-the-text", "doubtful", page("Example Daily", "<p>Please verify you are a human.</p><input>"))
simple(
    "soft-404-in-the-text",
    "doubtful",
    page("例研究所", "<p>お探しのページは見つかりませんでした。</p><p>トップへ戻る</p>"),
)
simple("captcha", "doubtful", page("Are you a robot?", "<form><img src=c.png><input></form>"))
simple("captcha-japanese", "doubtful", page("ロボットではないことを確認してください", "<form><img src=c.png></form>"))
simple("empty", "doubtful", "")
simple("no-content", "doubtful", "", "204 No Content", "Content-Length: 0")
simple("empty-html", "doubtful", "<html><head></head><body></body></html>")
simple(
    "script-only",
    "doubtful",
    "<html><head><title></title></head><body><div id=app></div><script>document.write('x')</script></body></html>",
)
simple("fragment-missing", "doubtful", page("Report"), address="http://{host}/fragment-missing#sec9")
simple(
    "text-fragment-missing",
    "doubtful",
    page("Report"),
    address="http://{host}/text-fragment-missing#:~:text=never%20said",
)
simple(
    "html-as-pdf",
    "doubtful",
    page("Document viewer"),
    "200 OK",
    "Content-Type: application/pdf",
    address="http://{host}/html-as-pdf.pdf",
)
simple("access-denied-200", "doubtful", page("Access Denied", "<p>Reference 18.2</p>"))
simple("maintenance", "doubtful", page("ただいまメンテナンス中です", "<p>午前6時まで</p>"))
simple("default-page", "doubtful", page("Welcome to nginx!", "<p>Further configuration is required.</p>"))

# --- unchecked --------------------------------------------------------------------------------------------------------

for status, reason in (
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (407, "Proxy"),
    (451, "Legal"),
    (999, "Denied"),
):
    simple(f"status-{status}", "unchecked", "", f"{status} {reason}")
for status, reason in ((500, "Error"), (501, "No"), (502, "Bad"), (503, "Busy"), (504, "Late"), (521, "Down")):
    simple(f"status-{status}", "unchecked", "", f"{status} {reason}")
simple("limited-for-ever", "unchecked", "", "429 Too Many Requests", "Retry-After: 1")
simple("limited-for-long", "unchecked", "", "429 Too Many Requests", "Retry-After: 3600")
simple("no-location", "unchecked", "", "302 Found")
simple("bad-location", "unchecked", "", "302 Found", "Location: http://[::bad/")
simple("to-file", "unchecked", "", "302 Found", "Location: file:///etc/passwd")
simple("to-script", "unchecked", "", "302 Found", "Location: javascript:alert(1)")
simple("to-metadata", "unchecked", "", "302 Found", "Location: http://169.254.169.254/latest/meta-data/")
simple("to-canary", "unchecked", "", "302 Found", "Location: http://{canary}/secret")
simple("to-canary-mapped", "unchecked", "", "302 Found", "Location: http://[::ffff:127.0.0.2]:{canary_port}/secret")
simple("to-canary-decimal", "unchecked", "", "302 Found", "Location: http://2130706434:{canary_port}/secret")
simple(
    "refresh-to-canary",
    "unchecked",
    page("x", "", '<meta http-equiv="refresh" content="0;url=http://{canary}/secret">'),
)
simple("canary", "unchecked", address="http://{canary}/secret")
simple("private", "unchecked", address="http://10.1.2.3/private")
simple("refused", "unchecked", address="http://127.0.0.1:1/refused")
simple("tls-self-signed", "unchecked", address="https://localhost:{selfsigned}/tls-self-signed")
simple("tls-wrong-host", "unchecked", address="https://localhost:{wronghost}/tls-wrong-host")
simple("tls-expired", "unchecked", address="https://localhost:{expired}/tls-expired")
simple("tls-to-plain", "unchecked", address="https://localhost:{port}/tls-to-plain")
simple("credentials", "unchecked", "", "401 Unauthorized", address="http://user:hunter2@{host}/credentials")
simple("two-codings", "unchecked", gzip.compress(bomb(1 << 27)), "200 OK", "Content-Encoding: gzip, gzip")
simple("broken-gzip", "unchecked", b"\x1f\x8b\x08\x00" + b"garbage" * 30, "200 OK", "Content-Encoding: gzip")
simple("ftp", "unchecked", address="ftp://ftp.example.org/pub/ftp")


@case("unchecked", also="alive")
async def gzip_bomb(request: Request) -> bool:
    await request.reply(bomb(1 << 27, b"<html><head><title>x</title></head><body>"), "200 OK", "Content-Encoding: gzip")
    return True


@case("unchecked")
async def reset(request: Request) -> bool:
    request.writer.transport.abort()
    return True


@case("unchecked")
async def reset_in_body(request: Request) -> bool:
    await request.send(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n<html><head><title>x"
    )
    await asyncio.sleep(0.1)
    request.writer.transport.abort()
    return True


@case("unchecked")
async def garbage(request: Request) -> bool:
    await request.send(b"\x00\x01\x02 no http at all\r\n\r\n")
    return True


@case("unchecked")
async def header_bomb(request: Request) -> bool:
    await request.send(b"HTTP/1.1 200 OK\r\n")
    for n in range(20_000):
        await request.send(b"X-%d: %s\r\n" % (n, b"v" * 1000))
    return True


@case("unchecked")
async def silent(request: Request) -> bool:
    await asyncio.sleep(60)
    return True


@case("unchecked")
async def drip(request: Request) -> bool:
    await request.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(60):
        await request.send(b"x")
        await asyncio.sleep(1)
    return True


@case("unchecked")
async def header_drip(request: Request) -> bool:
    await request.send(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(60):
        await request.send(b"x")
        await asyncio.sleep(1)
    return True


@case("unchecked", also="alive doubtful")
async def endless(request: Request) -> bool:
    await request.send(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Endless</title></head><body>"
    )
    while True:
        await request.send(b"<p>words without end</p>" * 1000)


# what the redirects above lead to
HIDDEN = {
    "/": page("Example Institute", "<h1>Example Institute</h1>" + TEXT),
    "/ja/index.html": page("例研究所", "<h1>例研究所</h1>" + TEXT),
    "/error/notfound.html": page("Example Institute"),
    "/account/login": page("Example Daily", "<form><input name=u><input type=password></form>" + TEXT),
    "/%E6%97%A5%E6%9C%AC/%E5%A0%B1%E5%91%8A": ARTICLE,
    "/with%20space": ARTICLE,
}


async def handle(request: Request) -> bool | None:
    """The fault server: the path says which case."""
    if request.path in HIDDEN:
        await request.reply(HIDDEN[request.path])
        return None
    if not _BY_PATH:
        _BY_PATH.update({c.path: c.serve for c in CASES.values() if c.serve})
    serve = _BY_PATH.get(unquote(request.path))
    if serve is None:
        await request.reply("", "500 No Such Case")
        return None
    return await serve(request)


_BY_PATH: dict[str, Serve] = {}
