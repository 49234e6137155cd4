"""References of every kind, with what is awkward in each."""

from citecheck.bib.csl import TYPES
from citecheck.model import Name, PartialDate, Reference

SMITH = Name("Smith", "Jane")
FULL = {
    "title": "NATO & the 50% goal: {odd} #1 ~ ^ \\ $ _",
    "container-title": "Journal of Cables",
    "publisher": "Cable Press",
    "publisher-place": "London",
    "volume": "12",
    "issue": "3",
    "page": "109–150",
    "number": "No. 7",
    "edition": "2",
    "genre": "Working paper",
    "collection-title": "Cable Studies",
    "collection-number": "4",
    "chapter-number": "5",
    "URL": "https://example.org/a_b%20c?x={1}&y=2#z",
    "DOI": "10.1000/xyz_(1)",
    "ISBN": "978-0-8223-5755-1",
    "ISSN": "0015-7120",
    "version": "1.2",
    "event-title": "Cable Days",
    "event-place": "Tokyo",
    "note": "Emphasis added; see also 100% of it",
    "status": "draft",
    "archive": "NDL",
    "original-title": "元の題",
    "translated-title": "訳された題",
    "title-short": "The NATO goal",
    "medium": "online",
    "authority": "Cable Court",
}


def of_every_type() -> list[Reference]:
    """One reference of each CSL type with all fields, one with a title alone."""
    full = [
        Reference(
            t,
            (SMITH,),
            (Name("Sato", "Ken"),),
            (Name("Lee", "Min"),),
            PartialDate(2020, 5, 17),
            PartialDate(2021, 6, 1),
            FULL,
            "en",
        )
        for t in sorted(TYPES)
    ]
    bare = [Reference(t, variables={"title": f"Only a title {t}"}, language="en") for t in sorted(TYPES)]
    return full + bare


def awkward() -> list[Reference]:
    """Names, dates and titles that break naive writers."""
    names = (
        Name(literal="Ministry of Economy, Trade and Industry"),
        Name(literal="防衛省"),
        Name("北岡", "伸一"),
        Name("Beethoven", "Ludwig", dropping_particle="van"),
        Name("Gaulle", "Charles", non_dropping_particle="de"),
        Name("King", "Martin Luther", suffix="Jr."),
        Name("", "Plato"),
        Name("Smith and Wesson", "A."),
        Name("de la Cruz"),
        Name(literal="et al."),
    )
    dates = (
        PartialDate(2022),
        PartialDate(2022, 4),
        PartialDate(2022, season=21),
        PartialDate(2022, season=35, raw="2022年第3四半期"),
        PartialDate(2020, end=PartialDate(2022)),
        PartialDate(2020, 3, end=PartialDate(2020, 4)),
        PartialDate(1984, circa=True),
        PartialDate(literal="n.d.", raw="n.d."),
        PartialDate(literal="forthcoming", raw="forthcoming"),
        PartialDate(2023, 2, 30, raw="February 30, 2023", impossible="30 February"),
        PartialDate(2023, fiscal=True, raw="令和5年度", era="令和"),
    )
    out = [
        Reference("book", (n,), issued=PartialDate(2020), variables={"title": f"Title {i}"})
        for i, n in enumerate(names)
    ]
    out += [
        Reference("report", (SMITH,), issued=d, accessed=d, variables={"title": f"Date {i}", "URL": "https://a.org"})
        for i, d in enumerate(dates)
    ]
    out.append(Reference("book", names, issued=PartialDate(2001), variables={"title": "Everybody"}, language="ja"))
    out.append(Reference("webpage", variables={"URL": "https://example.org/日本語/a b"}, language="ja"))
    return out
