"""Japanese pages: ministries, newspapers, think tanks, journals, companies, blogs."""

from page_samples import LOREM_JA, Sample, japanese, news_article, table_layout

ERA_FULL = "令和６年４月１９日"

JAPANESE = [
    Sample(
        "ministry: press release in a dated folder",
        japanese(
            f'<p class="release-date">2024年4月19日</p>{LOREM_JA}<p class="update">最終更新日：2024年5月7日</p>',
            title="「蓄電池産業戦略」を取りまとめました",
            h1="「蓄電池産業戦略」を取りまとめました",
            site="経済産業省",
        ),
        "「蓄電池産業戦略」を取りまとめました",
        "2024-04-19",
        "2024-05-07",
        url="https://www.example.go.jp/press/2024/04/20240419003/20240419003.html",
    ),
    Sample(
        "ministry: era date flush right below the title",
        japanese(
            f'<h2>日・フィリピン外相会談</h2><p class="rightalign">令和5年11月3日</p>{LOREM_JA}',
            title="日・フィリピン外相会談",
            site="外務省",
        ),
        "日・フィリピン外相会談",
        "2023-11-03",
    ),
    Sample(
        "ministry: first year of an era",
        japanese(
            f'<p style="text-align:right">令和元年5月1日</p>{LOREM_JA}',
            title="談話の発表について",
            h1="談話の発表について",
            site="内閣府",
        ),
        "談話の発表について",
        "2019-05-01",
    ),
    Sample(
        "ministry: full-width era date above the title",
        japanese(
            f'<p align="right">{ERA_FULL}<br>総務省</p><h1>情報通信審議会からの答申</h1>{LOREM_JA}',
            title="情報通信審議会からの答申",
            site="総務省",
        ),
        "情報通信審議会からの答申",
        "2024-04-19",
    ),
    Sample(
        "ministry: kanji numerals",
        japanese(
            f"<h1>防衛大臣談話</h1><p>令和四年十二月十六日</p><p>防衛大臣</p>{LOREM_JA}",
            title="防衛大臣談話",
            site="防衛省",
        ),
        "防衛大臣談話",
        "2022-12-16",
    ),
    Sample(
        "ministry: table layout in Shift_JIS",
        table_layout(
            "平成15年版通商白書の公表について", "平成１５年７月１日", "平成15年版通商白書を本日の閣議に配布しました。"
        ),
        "平成15年版通商白書の公表について",
        "2003-07-01",
        encoding="cp932",
    ),
    Sample(
        "ministry: table layout in EUC-JP",
        table_layout("科学技術基本計画について", "平成18年3月28日", "閣議決定されました。", charset="EUC-JP"),
        "科学技術基本計画について",
        "2006-03-28",
        encoding="euc-jp",
    ),
    Sample(
        "ministry: labels for both dates in one line",
        japanese(
            f"<p>公開日：2023年6月9日　最終更新日：2024年2月1日</p>{LOREM_JA}",
            title="エネルギー白書2023",
            h1="エネルギー白書2023",
            site="資源エネルギー庁",
        ),
        "エネルギー白書2023",
        "2023-06-09",
        "2024-02-01",
    ),
    Sample(
        "city: page number and date of change only",
        japanese(
            f"<p>ページ番号1004567　更新日 令和7年1月15日</p>{LOREM_JA}",
            title="地域防災計画",
            h1="地域防災計画",
            site="さくら市公式ホームページ",
        ),
        "地域防災計画",
        None,
        "2025-01-15",
    ),
    Sample(
        "city: labels in a list, values beside them",
        japanese(
            f"<dl><dt>登録日</dt><dd>2022年8月30日</dd><dt>更新日</dt><dd>2022年9月2日</dd></dl>{LOREM_JA}",
            title="脱炭素ロードマップを策定しました",
            h1="脱炭素ロードマップを策定しました",
            site="みなと県",
        ),
        "脱炭素ロードマップを策定しました",
        "2022-08-30",
        "2022-09-02",
    ),
    Sample(
        "bank: dotted date in a table",
        japanese(
            f"<table><tr><th>公表日</th><td>2024.01.31</td></tr><tr><th>担当</th><td>企画局</td></tr></table>{LOREM_JA}",
            title="経済・物価情勢の展望（2024年1月）",
            h1="経済・物価情勢の展望（2024年1月）",
            site="日本銀行",
        ),
        "経済・物価情勢の展望（2024年1月）",
        "2024-01-31",
    ),
    Sample(
        "newspaper: JSON-LD, Open Graph and a dateline with the time",
        japanese(
            f'<p class="byline"><span>2023年4月5日 5時00分</span> 編集委員・山田太郎</p>{LOREM_JA}',
            title="防衛費増額、財源の議論続く",
            h1="防衛費増額、財源の議論続く",
            head=news_article(
                "2023-04-05T05:00:00+09:00",
                "2023-04-05T11:20:00+09:00",
                "防衛費増額、財源の議論続く",
                "中央新聞デジタル",
            ),
            site="中央新聞デジタル",
        ),
        "防衛費増額、財源の議論続く",
        "2023-04-05",
        "2023-04-05",
    ),
    Sample(
        "newspaper: the moment in UTC, the day in Japan is the next",
        japanese(
            f'<div class="article-header"><time datetime="2024-07-10T20:00:00Z">2024年7月11日 5:00</time></div>{LOREM_JA}',
            title="NATO首脳会議が開幕",
            h1="NATO首脳会議が開幕",
            head=news_article(
                "2024-07-10T20:00:00.000Z", "2024-07-10T20:00:00.000Z", "NATO首脳会議が開幕", "東洋経済日報"
            ),
            site="東洋経済日報",
        ),
        "NATO首脳会議が開幕",
        "2024-07-11",
        "2024-07-11",
    ),
    Sample(
        "newspaper: slashes, section in the title",
        japanese(
            f'<div class="date">2022/12/16 18:05</div>{LOREM_JA}',
            title="安保3文書を閣議決定 - 政治",
            h1="安保3文書を閣議決定",
            site="毎朝新聞オンライン",
        ),
        "安保3文書を閣議決定",
        "2022-12-16",
    ),
    Sample(
        "broadcaster: time element without a class",
        japanese(
            f'<header class="article"><time datetime="2021-09-15T19:02">2021年9月15日 19時02分</time></header>{LOREM_JA}',
            title="AUKUS創設を発表",
            h1="AUKUS創設を発表",
            site="放送ニュース",
        ),
        "AUKUS創設を発表",
        "2021-09-15",
    ),
    Sample(
        "think tank: date at the end in brackets",
        japanese(
            f"{LOREM_JA}<p>(2025/07/11)</p><p>脚注</p><ol><li>内閣府「戦略」2020年1月21日。</li></ol>",
            title="NATO・IP4の量子技術協力の展望",
            h1="NATO・IP4の量子技術協力の展望",
            site="国際情報ネットワーク分析",
        ),
        "NATO・IP4の量子技術協力の展望",
        "2025-07-11",
    ),
    Sample(
        "think tank: event date beside the date of publication",
        japanese(
            f"<ul class='meta'><li>開催日：2023年2月20日</li><li>掲載日：2023年3月8日</li></ul>{LOREM_JA}",
            title="公開シンポジウム「台湾海峡の安定」",
            h1="公開シンポジウム「台湾海峡の安定」",
            site="国際問題研究所",
        ),
        "公開シンポジウム「台湾海峡の安定」",
        "2023-03-08",
    ),
    Sample(
        "think tank: site name before the title",
        japanese(
            f'<p class="entry-date">2020年6月30日</p>{LOREM_JA}',
            title="政策研究フォーラム | コロナ後の財政運営",
            h1="コロナ後の財政運営",
            head='<meta property="og:site_name" content="政策研究フォーラム">',
        ),
        "コロナ後の財政運営",
        "2020-06-30",
    ),
    Sample(
        "journal: Highwire tags with a month, title in two languages",
        japanese(
            "<p>2019 年 68 巻 4 号 p. 12-25</p><p>発行日: 2019/04/20　公開日: 2019/05/10</p>",
            title="日本の安全保障政策の変容",
            head='<meta name="citation_title" content="日本の安全保障政策の変容"><meta name="citation_publication_date" content="2019/04/20">'
            '<meta name="citation_online_date" content="2019/05/10"><meta name="citation_journal_title" content="国際政治">',
            site="J-STAGE",
        ),
        "日本の安全保障政策の変容",
        "2019-04-20",
    ),
    Sample(
        "company: press release with dateline and number",
        japanese(
            f"<p>ニュースリリース 第24-031号</p><p>2024年2月14日<br>東亜電機株式会社</p>{LOREM_JA}",
            title="量子コンピュータの共同研究を開始",
            h1="量子コンピュータの共同研究を開始",
            site="東亜電機",
        ),
        "量子コンピュータの共同研究を開始",
        "2024-02-14",
    ),
    Sample(
        "wire service: time in a class of its own",
        japanese(
            f'<div class="release-info"><span class="icon"></span>2023年9月1日 11時00分</div>{LOREM_JA}',
            title="半導体人材育成プログラムを開始",
            h1="半導体人材育成プログラムを開始",
            head='<meta property="og:site_name" content="プレスワイヤー"><meta property="og:title" content="半導体人材育成プログラムを開始">',
            site="株式会社みらいのプレスリリース",
        ),
        "半導体人材育成プログラムを開始",
        "2023-09-01",
    ),
    Sample(
        "blog: entry date and comments",
        japanese(
            f'<article class="entry"><p class="entry-date"><time datetime="2018-11-05T12:30:00Z" pubdate>2018-11-05</time></p>'
            f'{LOREM_JA}</article><div class="comments"><p>2018年12月1日 とおりすがり</p></div>',
            title="政策評価の歩き方",
            h1="政策評価の歩き方",
            site="霞が関日記",
        ),
        "政策評価の歩き方",
        "2018-11-05",
    ),
    Sample(
        "blog: date in the address and on the page",
        japanese(
            f'<div class="post-meta">投稿日 2017年3月9日</div>{LOREM_JA}',
            title="学会報告",
            h1="学会報告",
            site="研究室の窓",
        ),
        "学会報告",
        "2017-03-09",
        url="https://blog.example.jp/2017/03/09/gakkai/",
    ),
    Sample(
        "parliament: short era form in a table",
        japanese(
            f"<table><tr><td>公開</td><td>R5.6.14</td></tr></table>{LOREM_JA}",
            title="外交防衛委員会調査室資料",
            h1="外交防衛委員会調査室資料",
            site="参議院",
        ),
        "外交防衛委員会調査室資料",
        "2023-06-14",
    ),
    Sample(
        "council: only a copyright year and dates of others",
        japanese(LOREM_JA, title="委員会について", h1="委員会について", site="審議会"),
        "委員会について",
        None,
    ),
    Sample(
        "encyclopedia: last change at the foot",
        japanese(
            f"{LOREM_JA}<ul id='footer-info'><li>最終更新 2025年3月4日 (火) 10:11 （日時は個人設定で未設定ならばUTC）。</li></ul>",
            title="特定秘密",
            h1="特定秘密",
            head='<script type="application/ld+json">{"@type":"Article","name":"特定秘密","datePublished":"2013-08-20T03:11:00Z",'
            '"dateModified":"2025-03-04T10:11:00Z","headline":"日本の法律用語"}</script>',
            site="百科",
        ),
        "特定秘密",
        "2013-08-20",
        "2025-03-04",
    ),
]
