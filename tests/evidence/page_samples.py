"""Pages as publishers build them, written for these tests: markup of the usual kinds, with the noise around it.

Each sample says what a careful reader would note down of it. Menus, lists of other news and footers hold other dates
on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """A page with what is to be read from it."""

    name: str
    html: str
    title: str
    published: str | None
    modified: str | None = None
    language: str = "ja"
    url: str | None = None
    encoding: str = "utf-8"

    @property
    def data(self) -> bytes:
        return self.html.encode(self.encoding)


MENU = """<header><p class="logo"><a href="/"><img src="/logo.png" alt="{site}"></a></p>
<nav><ul><li><a href="/about/">{about}</a></li><li><a href="/news/">{news}</a></li></ul></nav></header>"""
NEWS_JA = """<aside class="side"><h2>新着情報</h2><ul>
<li><span>2025年10月1日</span><a href="/n/9.html">記者会見の開催について</a></li>
<li><span>2025年9月30日</span><a href="/n/8.html">採用情報を更新しました</a></li>
<li><span>2025年9月12日</span><a href="/n/7.html">意見募集の結果について</a></li></ul></aside>"""
NEWS_EN = """<aside class="related-content"><h2>More on this topic</h2><ul>
<li><a href="/a/1">An older piece</a> <time datetime="2019-02-03">February 3, 2019</time></li>
<li><a href="/a/2">A newer piece</a> <time datetime="2025-08-09">August 9, 2025</time></li></ul></aside>"""


def japanese(
    body: str,
    *,
    title: str,
    site: str = "",
    head: str = "",
    h1: str | None = None,
    charset: str = "utf-8",
    lang: str = "ja",
) -> str:
    """A Japanese page: site name in the title, menu above, news beside, copyright below."""
    heading = f"<h1>{h1}</h1>" if h1 else ""
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="{charset}"><title>{title}{site and "｜" + site}</title>{head}</head>
<body>{MENU.format(site=site, about="組織案内", news="お知らせ")}
<main id="main">{heading}{body}</main>
{NEWS_JA}
<footer><small>Copyright &copy; 2012-2025 {site} All Rights Reserved. 最終サイトリニューアル 2023年3月1日</small></footer>
</body></html>"""


def english(body: str, *, title: str, site: str = "", head: str = "", h1: str | None = None, lang: str = "en") -> str:
    """An English page in the same surroundings."""
    heading = f"<h1>{h1}</h1>" if h1 else ""
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}{site and " | " + site}</title>{head}</head>
<body>{MENU.format(site=site, about="About", news="News")}
<main id="content">{heading}{body}</main>
{NEWS_EN}
<footer><small>&copy; 2011-2025 {site}. All rights reserved.</small></footer></body></html>"""


def table_layout(title: str, date: str, body: str, *, charset: str = "Shift_JIS") -> str:
    """A ministry's page of the first decade: tables, font elements, the date flush right above the title."""
    return f"""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset={charset}">
<TITLE>{title}</TITLE></HEAD><BODY bgcolor="#ffffff">
<TABLE width="100%"><TR><TD><A href="../index.html">トップページ</A> &gt; <A href="index.html">報道発表資料</A></TD></TR></TABLE>
<P align="right">{date}<BR>大臣官房広報課</P>
<CENTER><FONT size="+2"><B>{title}</B></FONT></CENTER>
<P>{body}</P>
<HR><P>（問い合わせ先）<BR>電話 03-1234-5678（内線 2024）</P></BODY></HTML>"""


LOREM_JA = (
    "<p>本日、関係閣僚会議において、今後五年間の方針が取りまとめられました。2013年12月17日に決定された旧戦略に代わるもので、"
    "2030年までに生産額を50兆円とする目標を掲げています。</p><p>詳細は別紙をご覧ください。会議は2021年3月31日にも開かれています。</p>"
)
LOREM_EN = (
    "<p>The strategy replaces the one adopted on December 17, 2013, and sets a target of 50 trillion yen by 2030. "
    "Ministers last met on March 31, 2021.</p><p>For details, see the annex.</p>"
)


def news_article(published: str, modified: str, headline: str, site: str) -> str:
    """JSON-LD and Open Graph as newspapers write them."""
    return f"""<meta property="og:title" content="{headline}"><meta property="og:site_name" content="{site}">
<meta property="article:published_time" content="{published}"><meta property="article:modified_time" content="{modified}">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{headline}",
"datePublished":"{published}","dateModified":"{modified}","author":{{"@type":"Person","name":"N. N."}},
"publisher":{{"@type":"Organization","name":"{site}"}}}}</script>"""
