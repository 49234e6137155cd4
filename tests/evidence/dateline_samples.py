"""Datelines of many houses, each in the smallest page that shows it: the words around a date are what differs."""

from page_samples import LOREM_EN, LOREM_JA, Sample, english, japanese

TITLE_JA, TITLE_EN = "経済安全保障をめぐる課題", "The Politics of Supply Chains"


def ja(
    name: str, body: str, published: str | None, modified: str | None = None, *, above: str = "", head: str = ""
) -> Sample:
    html = japanese(f"{above}<h1>{TITLE_JA}</h1>{body}{LOREM_JA}", title=TITLE_JA, site="政策の窓", head=head)
    return Sample(name, html, TITLE_JA, published, modified)


def en(
    name: str, body: str, published: str | None, modified: str | None = None, *, above: str = "", head: str = ""
) -> Sample:
    html = english(f"{above}<h1>{TITLE_EN}</h1>{body}{LOREM_EN}", title=TITLE_EN, site="Window", head=head)
    return Sample(name, html, TITLE_EN, published, modified, "en")


DATELINES = [
    ja(
        "daily: change in brackets",
        "<p>毎朝新聞 2023/4/5 05:00（最終更新 2023/4/6 11:20）</p>",
        "2023-04-05",
        "2023-04-06",
    ),
    ja("daily: change without its year", "<p>毎朝新聞 2023/4/5 05:00（最終更新 4/5 11:20）</p>", "2023-04-05"),
    ja("labels behind their dates", "<p>2024年4月19日掲載　2024年5月1日更新</p>", "2024-04-19", "2024-05-01"),
    ja("agency: digits run on", "<p>2023年04月05日07時01分配信</p>", "2023-04-05"),
    ja(
        "federation: date and body in one line",
        "<p>2024年4月16日<br>一般社団法人　日本産業団体連合会</p>",
        "2024-04-16",
    ),
    ja("weekday and holiday", "<p>2024年04月29日（月・祝）</p>", "2024-04-29"),
    ja("spaces in an era date", "<p>最終更新日：令和　６ 年　４ 月１９ 日</p>", None, "2024-04-19"),
    ja("parts in elements of their own", "<p class='date'><b>2024</b>年<b>4</b>月<b>19</b>日</p>", "2024-04-19"),
    ja("table: 日付", "<table><tr><th>日付</th><td>2024年4月19日</td></tr></table>", "2024-04-19"),
    ja(
        "table: event and publication",
        "<table><tr><th>開催日時</th><td>2024年6月3日 14時～16時</td></tr><tr><th>発表年月日</th><td>2024年4月19日</td></tr></table>",
        "2024-04-19",
    ),
    ja(
        "deadline below the date",
        "<p>令和6年4月19日</p><p>意見募集期間：令和6年4月20日～令和6年5月20日</p>",
        "2024-04-19",
    ),
    ja("date above the title", "", "2024-04-19", above="<p class='category'>レポート</p><p>2024.04.19</p>"),
    ja("changed twice", "<p>更新日：2024年6月1日　公開日：2024年4月19日</p>", "2024-04-19", "2024-06-01"),
    ja(
        "time element without the year in words",
        "<p><time datetime='2023-04-05T19:02'>4月5日 19時02分</time></p>",
        "2023-04-05",
    ),
    ja(
        "volume and month of a journal",
        "<p>『政策研究』第12巻第3号（2019年9月）</p><p>公開日：2019年9月30日</p>",
        "2019-09-30",
    ),
    ja(
        "accessed and cited dates in the notes",
        "<p>公開：2022年3月1日</p><ol><li>総務省「白書」2021年7月30日（2022年2月1日閲覧）。</li></ol>",
        "2022-03-01",
    ),
    ja(
        "published in print, then on the web",
        "<p>紙面掲載：2024年4月18日朝刊</p><p>配信：2024年4月19日 5時00分</p>",
        "2024-04-18",
    ),
    en(
        "broadcaster: both labels in one line",
        "<p>Published Mon, Jul 8 2024 4:15 PM EDT Updated Tue, Jul 9 2024 6:20 PM EDT</p>",
        "2024-07-08",
        "2024-07-09",
    ),
    en("daily: an hour of change", "<p>March 11, 2024Updated 9:14 a.m. ET</p>", "2024-03-11"),
    en("agency: middle dot", "<p>March 11, 2024 5:03 AM UTC · Updated 2 days ago</p>", "2024-03-11"),
    en(
        "daily: first published",
        "<p>Thu 11 Apr 2024 13.05 BST</p><p>Last modified on Fri 12 Apr 2024 09.00 BST</p>",
        "2024-04-11",
        "2024-04-12",
    ),
    en("press office: embargo words", "<p>FOR IMMEDIATE RELEASE: Thursday, April 11, 2024</p>", "2024-04-11"),
    en("commission: place and date", "<p>Brussels, 19 April 2024</p>", "2024-04-19"),
    en("assembly: capitals", "<p>PRESS RELEASE | 11 MARCH 2024</p>", "2024-03-11"),
    en("weblog: by whom", "<p>Posted on April 19, 2024 by Admin</p>", "2024-04-19"),
    en(
        "repository: written and posted",
        "<p>Posted: 19 Apr 2024</p><p>Last revised: 3 May 2024</p>",
        "2024-04-19",
        "2024-05-03",
    ),
    en("register: label and American figures", "<dl><dt>Publication Date:</dt><dd>04/19/2024</dd></dl>", "2024-04-19"),
    en("event page with its own date", "<p>Event date: June 3, 2024</p><p>Published: April 19, 2024</p>", "2024-04-19"),
    en(
        "encyclopedia: last edited",
        "<p>This page was last edited on 4 March 2025, at 10:11 (UTC).</p>",
        None,
        "2025-03-04",
    ),
    en(
        "quotation of another day in a long line",
        "<p>April 19, 2024</p><p>On January 5, 2021, the minister said that the plan of March 3, 2020 had failed in every respect.</p>",
        "2024-04-19",
    ),
    en(
        "comments below",
        "<p class='date'>19.04.2024</p><div id='comments'><p>Bob, 20.04.2024</p><p>Eve, 21.04.2024</p></div>",
        "2024-04-19",
    ),
    en("ordinal", "<p>19th April 2024</p>", "2024-04-19"),
    en("change in brackets", "<p>April 5, 2023 (updated May 6, 2023)</p>", "2023-04-05", "2023-05-06"),
]
