"""English and other pages: governments, newspapers, think tanks, journals, blogs."""

from page_samples import LOREM_EN, NEWS_EN, Sample, english, news_article

ENGLISH = [
    Sample(
        "newspaper: everything says the same",
        english(
            f'<p class="byline">By Jane Roe</p><time datetime="2024-03-11T09:00:00-04:00">March 11, 2024</time>{LOREM_EN}',
            title="Russia Producing Three Times More Shells",
            h1="Russia Producing Three Times More Shells",
            head=news_article(
                "2024-03-11T13:00:00Z", "2024-03-12T08:00:00Z", "Russia Producing Three Times More Shells", "World News"
            ),
            site="World News",
        ),
        "Russia Producing Three Times More Shells",
        "2024-03-11",
        "2024-03-12",
        "en",
        "https://news.example.com/2024/03/11/politics/russia-shells/index.html",
    ),
    Sample(
        "newspaper: published late in the evening, the day in UTC is the next",
        english(
            f'<p class="timestamp">Published 9:45 PM EDT, Tue July 9, 2024</p>{LOREM_EN}',
            title="Summit Opens in Washington",
            h1="Summit Opens in Washington",
            head=news_article(
                "2024-07-10T01:45:00.000Z", "2024-07-10T03:00:00.000Z", "Summit Opens in Washington", "World News"
            ),
            site="World News",
        ),
        "Summit Opens in Washington",
        "2024-07-09",
        "2024-07-10",
        "en",
    ),
    Sample(
        "department: date below the title",
        english(
            f"<p>Media Note</p><p>Office of the Spokesperson</p><p>April 11, 2024</p>{LOREM_EN}",
            title="Joint Statement of the Leaders",
            h1="Joint Statement of the Leaders",
            site="Department of State",
        ),
        "Joint Statement of the Leaders",
        "2024-04-11",
        language="en",
    ),
    Sample(
        "government: published and last updated, British order",
        english(
            f"<dl><dt>Published</dt><dd>22 March 2021</dd><dt>Last updated</dt><dd>30 July 2021</dd></dl>{LOREM_EN}",
            title="Defence in a competitive age - GOV.UK",
            h1="Defence in a competitive age",
            head='<meta name="govuk:first-published-at" content="2021-03-22T15:30:00+00:00"><meta property="og:site_name" content="GOV.UK">',
            lang="en-GB",
        ),
        "Defence in a competitive age",
        "2021-03-22",
        "2021-07-30",
        "en",
    ),
    Sample(
        "alliance: dotted labels in one line",
        english(
            f"<ul class='meta'><li>17 Jan. 2024</li><li>Last updated: 17 Jan. 2024 11:02</li></ul>{LOREM_EN}",
            title="Summary of the Quantum Technologies Strategy",
            h1="Summary of the Quantum Technologies Strategy",
            site="Alliance",
        ),
        "Summary of the Quantum Technologies Strategy",
        "2024-01-17",
        "2024-01-17",
        "en",
    ),
    Sample(
        "think tank: Report, published by the month only",
        english(
            f'<p class="report-date">June 2022</p>{LOREM_EN}',
            title="Deterrence in the Indo-Pacific",
            h1="Deterrence in the Indo-Pacific",
            head='<meta property="article:published_time" content="2022-06-15T00:00:00-04:00">',
            site="Center for Strategy",
        ),
        "Deterrence in the Indo-Pacific",
        "2022-06-15",
        language="en",
    ),
    Sample(
        "think tank: commentary with byline and dash in the site's name",
        english(
            f'<div class="article-meta"><span>Commentary by John Doe</span> — <span>Published November 8, 2023</span></div>{LOREM_EN}',
            title="Export Controls After Wassenaar - Institute for Peace",
            h1="Export Controls After Wassenaar",
        ),
        "Export Controls After Wassenaar",
        "2023-11-08",
        language="en",
    ),
    Sample(
        "journal: Highwire tags",
        english(
            "<p>Volume 47, Issue 2</p><p>Published online: 21 Feb 2023</p><p>Received: 1 May 2022 / Accepted: 3 January 2023</p>",
            title="Allies and Arms: International Security: Vol 47, No 2",
            h1="Allies and Arms: Industrial Policy in Alliances",
            head='<meta name="citation_title" content="Allies and Arms: Industrial Policy in Alliances">'
            '<meta name="citation_publication_date" content="2023/02/21"><meta name="citation_doi" content="10.1000/isec.2023.1">',
        ),
        "Allies and Arms: Industrial Policy in Alliances",
        "2023-02-21",
        language="en",
    ),
    Sample(
        "repository: Dublin Core",
        english(
            LOREM_EN,
            title="Working Paper 12",
            h1="Working Paper 12",
            head='<meta name="DC.title" content="Fiscal Rules in Small States"><meta name="DCTERMS.issued" content="2016-05" xml:lang="en">',
        ),
        "Fiscal Rules in Small States",
        "2016-05",
        language="en",
    ),
    Sample(
        "preprints: submission history",
        english(
            '<div class="dateline">[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]</div>'
            + LOREM_EN,
            title="[1706.00000] Attention to Detail",
            h1="Attention to Detail",
            head='<meta name="citation_title" content="Attention to Detail"><meta name="citation_date" content="2017/06/12">'
            '<meta name="citation_online_date" content="2023/08/02">',
        ),
        "Attention to Detail",
        "2017-06-12",
        "2023-08-02",
        "en",
    ),
    Sample(
        "blog: microformats",
        english(
            f'<article class="hentry"><a rel="bookmark"><time class="entry-date published" datetime="2015-09-21T14:00:00+00:00">'
            f'September 21, 2015</time><time class="updated" datetime="2016-01-04T10:00:00+00:00">January 4, 2016</time></a>{LOREM_EN}</article>',
            title="What the Hearing Told Us",
            h1="What the Hearing Told Us",
            site="Lawfare Notes",
        ),
        "What the Hearing Told Us",
        "2015-09-21",
        "2016-01-04",
        "en",
    ),
    Sample(
        "blog: old markup, date heading above the entry",
        english(
            f'<h2 class="date-header">Tuesday, 6 March 2012</h2><h3 class="post-title">On Minutes</h3>{LOREM_EN}',
            title="On Minutes",
            site="Clerk",
        ),
        "On Minutes",
        "2012-03-06",
        language="en",
    ),
    Sample(
        "wire: American slashes",
        english(
            f'<div class="pub-date">Posted: 04/19/2023 2:15 PM</div>{LOREM_EN}',
            title="Senate Passes Bill",
            h1="Senate Passes Bill",
            lang="en-US",
        ),
        "Senate Passes Bill",
        "2023-04-19",
        language="en",
    ),
    Sample(
        "wire: British slashes",
        english(
            f'<div class="pub-date">Posted: 03/04/2023</div>{LOREM_EN}',
            title="Lords Debate Bill",
            h1="Lords Debate Bill",
            lang="en-GB",
        ),
        "Lords Debate Bill",
        "2023-04-03",
        language="en",
    ),
    Sample(
        "microdata: dates in the body",
        english(
            f'<div itemscope itemtype="https://schema.org/Report"><span itemprop="datePublished" content="2020-10-27">27 Oct</span>'
            f'<span itemprop="dateModified" content="2020-11-02">2 Nov</span>{LOREM_EN}</div>',
            title="Lessons Learned",
            h1="Lessons Learned",
        ),
        "Lessons Learned",
        "2020-10-27",
        "2020-11-02",
        "en",
    ),
    Sample(
        "JSON-LD: graph with web page and article, broken by a line break",
        english(
            LOREM_EN,
            title="A Graph of Things &amp; People",
            h1="A Graph of Things &amp; People",
            head='<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Things"},'
            '{"@type":"WebPage","datePublished":"2021-02-03T08:00:00+00:00","dateModified":"2022-02-03T08:00:00+00:00"},'
            '{"@type":"BreadcrumbList","itemListElement":[]},{"@type":"Article","headline":"A Graph of Things &amp; People",\n'
            '"description":"with a line\nbreak","datePublished":"2021-02-03T08:00:00+00:00"}]}</script>',
            site="Things",
        ),
        "A Graph of Things & People",
        "2021-02-03",
        "2022-02-03",
        "en",
    ),
    Sample(
        "German: numeric date with label",
        english(
            f'<p class="meta">Veröffentlicht am 14.06.2023 | Aktualisiert am 20.06.2023</p>{LOREM_EN}',
            title="Nationale Sicherheitsstrategie",
            h1="Nationale Sicherheitsstrategie",
            lang="de",
        ),
        "Nationale Sicherheitsstrategie",
        "2023-06-14",
        "2023-06-20",
        "de",
    ),
    Sample(
        "French: month in words",
        english(
            f'<p class="chapo">Publié le 9 novembre 2022</p>{LOREM_EN}',
            title="Revue nationale stratégique",
            h1="Revue nationale stratégique",
            lang="fr",
        ),
        "Revue nationale stratégique",
        "2022-11-09",
        language="fr",
    ),
    Sample(
        "list of related pieces before the article's own date",
        f"""<html lang="en"><head><title>Chips and Strategy</title></head><body>{NEWS_EN}
        <article><h1>Chips and Strategy</h1><p class="dek">Why it matters</p><p>Oct. 7, 2022</p>{LOREM_EN}</article></body></html>""",
        "Chips and Strategy",
        "2022-10-07",
        language="en",
    ),
    Sample(
        "no date but a copyright year",
        english("<p>We are an institute.</p>", title="About us", h1="About us", site="Institute"),
        "About us",
        None,
        language="en",
    ),
]
