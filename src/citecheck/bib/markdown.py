"""The bibliography as formatted text: one list item a work.

English works are set in the bibliography form of the Chicago Manual of Style (17th ed., chapter 14), Japanese ones as
Japanese journals of the social sciences set theirs: 著者「論文名」『誌名』第50巻第2号（2022年9月）1-18頁。
"""

from __future__ import annotations

from calendar import month_name
from collections.abc import Iterable

from citecheck.bib.works import Work
from citecheck.model import Name, PartialDate, Reference
from citecheck.text.language import JAPANESE

_WHOLE = frozenset({"book", "report", "thesis", "classic", "collection", "pamphlet", "periodical", "standard"})
_SPECIAL = str.maketrans({c: "\\" + c for c in "\\*_`[]<>"})


def render(works: Iterable[tuple[str, Work]]) -> str:
    """A Markdown list, one work an item."""
    return "".join(f"- {entry(w.reference)}\n" for _, w in works)


def entry(reference: Reference) -> str:
    """One work as Markdown on one line."""
    japanese = JAPANESE.search(reference.title or str(next(iter(reference.author), "")))
    return _japanese(reference) if japanese else _english(reference)


def _english(reference: Reference) -> str:
    whole = reference.type in _WHOLE or not (reference.container_title or reference.type != "legislation")
    title = _escape(reference.title)
    titled = f"*{title}*" if whole and title else f"“{title}”" if title else ""
    place, publisher = reference.get("publisher-place"), reference.publisher
    container = reference.container_title
    issue = ", ".join(filter(None, (reference.get("volume"), f"no. {i}" if (i := reference.get("issue")) else "")))
    source = " ".join(filter(None, (f"*{_escape(container)}*" if container else "", issue)))
    if reference.type == "chapter" and container:
        source = f"In {source}"
    imprint = ": ".join(filter(None, (_escape(place), _escape(publisher))))
    parts = [
        _people(reference.author),
        titled,
        f"Edited by {_people(reference.editor, inverted=False)}" if reference.editor else "",
        f"Translated by {_people(reference.translator, inverted=False)}" if reference.translator else "",
        source,
        ", ".join(filter(None, (imprint, _english_date(reference.issued)))),
        reference.get("page"),
        f"Accessed {_english_date(reference.accessed)}" if reference.accessed else "",
        f"https://doi.org/{reference.doi}" if reference.doi else _link(reference.url),
    ]
    return " ".join(_stopped(p) for p in parts if p)


def _stopped(part: str) -> str:
    """With a full stop, inside a closing quotation mark."""
    if part.endswith("”"):
        return part if part[-2:-1] in ".?!" else f"{part[:-1]}.”"
    return part if part.rstrip("*").endswith((".", "?", "!")) else f"{part}."


def _people(names: tuple[Name, ...], *, inverted: bool = True) -> str:
    """First name inverted: Lillis, Katie Bo, Natasha Bertrand, and Haley Britzky."""
    out = []
    for number, name in enumerate(names):
        if number or name.literal or not inverted:
            out.append(str(name))
        else:
            out.append(", ".join(filter(None, (name.family, name.given))))
    if len(out) > 2:
        return _escape(", ".join(out[:-1]) + f", and {out[-1]}")
    return _escape((", and " if inverted else " and ").join(out))


def _english_date(date: PartialDate | None) -> str:
    if date is None:
        return ""
    if date.impossible or date.year is None or date.season or date.end:
        return _escape(date.raw or date.literal or str(date))
    if date.month is None or not 1 <= date.month <= 12:
        return f"ca. {date.year}" if date.circa else str(date.year)
    month = month_name[date.month]
    return f"{month} {date.day}, {date.year}" if date.day else f"{month} {date.year}"


def _japanese(reference: Reference) -> str:
    title = _escape(reference.title)
    whole = reference.type in _WHOLE and not reference.container_title
    volume, issue = reference.get("volume"), reference.get("issue")
    numbers = (f"第{volume}巻" if volume.isdigit() else volume) + (f"第{issue}号" if issue.isdigit() else issue)
    imprint = "、".join(filter(None, (_escape(reference.publisher), _japanese_date(reference.issued))))
    page = reference.get("page")
    tail = [
        f"{page}頁" if page and page[-1].isdigit() else page,
        f"https://doi.org/{reference.doi}" if reference.doi else _link(reference.url),
        f"{_japanese_date(reference.accessed)}閲覧" if reference.accessed else "",
    ]
    return (
        "、".join(_escape(n.literal or n.family + n.given) for n in reference.author)
        + (f"『{title}』" if whole else f"「{title}」" if title else "")
        + (
            "、".join(_escape(n.literal or n.family + n.given) for n in reference.editor) + "編"
            if reference.editor
            else ""
        )
        + (
            "、".join(_escape(n.literal or n.family + n.given) for n in reference.translator) + "訳"
            if reference.translator
            else ""
        )
        + (f"『{_escape(reference.container_title)}』" if reference.container_title else "")
        + numbers
        + (f"（{imprint}）" if imprint else "")
        + "、".join(filter(None, tail))
    ).rstrip("。") + "。"


def _japanese_date(date: PartialDate | None) -> str:
    if date is None:
        return ""
    if date.impossible or date.year is None or date.season or date.end:
        return _escape(date.raw or date.literal or str(date))
    return f"{date.year}年" + (f"{date.month}月" if date.month else "") + (f"{date.day}日" if date.day else "")


def _escape(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)


def _link(url: str) -> str:
    return f"<{url}>" if url.startswith(("http://", "https://")) and not set(url) & set("<> ") else _escape(url)
