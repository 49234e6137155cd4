"""Reference <-> CSL-JSON item.

Form: https://docs.citationstyles.org/en/stable/specification.html (types and variables, CSL 1.0.2) and
https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html (names and dates). What CSL has no variable for goes
to `custom`, the place that its schema keeps for that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.model import Name, PartialDate, Reference

Item = dict[str, Any]

TYPES = frozenset(
    {
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    }
)
TEXTS = frozenset(
    {
        "abstract",
        "annote",
        "archive",
        "archive_collection",
        "archive_location",
        "archive-place",
        "authority",
        "call-number",
        "chapter-number",
        "citation-key",
        "citation-label",
        "citation-number",
        "collection-number",
        "collection-title",
        "container-title",
        "container-title-short",
        "dimensions",
        "division",
        "DOI",
        "edition",
        "event",
        "event-place",
        "event-title",
        "genre",
        "ISBN",
        "ISSN",
        "issue",
        "jurisdiction",
        "keyword",
        "license",
        "locator",
        "medium",
        "note",
        "number",
        "number-of-pages",
        "number-of-volumes",
        "original-publisher",
        "original-publisher-place",
        "original-title",
        "page",
        "page-first",
        "part-number",
        "part-title",
        "PMCID",
        "PMID",
        "printing-number",
        "publisher",
        "publisher-place",
        "references",
        "reviewed-genre",
        "reviewed-title",
        "scale",
        "section",
        "source",
        "status",
        "supplement-number",
        "title",
        "title-short",
        "URL",
        "version",
        "volume",
        "volume-title",
        "year-suffix",
    }
)
NAMES = ("author", "editor", "translator")
_PARTS = {
    "family": "family",
    "given": "given",
    "literal": "literal",
    "dropping-particle": "dropping_particle",
    "non-dropping-particle": "non_dropping_particle",
    "suffix": "suffix",
}
_SEASONS: Mapping[int, int] = {21: 1, 22: 2, 23: 3, 24: 4}


def to_csl(reference: Reference, *, key: str | None = None) -> Item:
    """The CSL-JSON item of a reference, `{}` for an empty one (an Ibid. says nothing of the work).

    `key` becomes the item's `id`, which the schema asks of a complete one.
    """
    if not reference:
        return {}
    item: Item = {} if key is None else {"id": key}
    item["type"] = reference.type if reference.type in TYPES else "document"
    for role in NAMES:
        if names := [named for n in getattr(reference, role) if (named := name_item(n))]:
            item[role] = names
    for variable in ("issued", "accessed"):
        date = getattr(reference, variable)
        if date is not None and (dated := date_item(date)):
            item[variable] = dated
    item |= {k: v for k, v in reference.variables.items() if k in TEXTS and v}
    if reference.language:
        item["language"] = reference.language
    if custom := {k: v for k, v in reference.variables.items() if k not in TEXTS and v}:
        item["custom"] = custom
    return item


def from_csl(item: Mapping[str, Any]) -> Reference:
    """The reference of a CSL-JSON item; what it cannot hold (abstracts' markup, unknown roles) is left out."""
    variables = {k: str(v) for k, v in item.items() if k in TEXTS and v not in ("", None)}
    variables |= {str(k): str(v) for k, v in (item.get("custom") or {}).items() if isinstance(v, str) and v}
    author, editor, translator = (tuple(map(name_from_item, item.get(role) or ())) for role in NAMES)
    return Reference(
        type=str(item.get("type") or "document"),
        author=author,
        editor=editor,
        translator=translator,
        issued=date_from_item(item["issued"]) if item.get("issued") else None,
        accessed=date_from_item(item["accessed"]) if item.get("accessed") else None,
        variables=variables,
        language=item.get("language"),
    )


def name_item(name: Name) -> dict[str, str]:
    """`{family, given, ...}` or `{literal}`."""
    if name.literal:
        return {"literal": name.literal}
    return {part: value for part, field in _PARTS.items() if (value := getattr(name, field))}


def name_from_item(item: Mapping[str, Any]) -> Name:
    """The name of a CSL-JSON name."""
    return Name(**{field: str(item[part]) for part, field in _PARTS.items() if item.get(part)})


def date_item(date: PartialDate) -> Item:
    """`date-parts` as far as the date is given, two of them for a range; `season` 1 to 4; `circa`; or `literal`.

    CSL knows no quarters and half-years, so these come as the year with the words as `literal`, which processors
    print; a date that does not exist comes as `literal` alone.
    """
    words = date.raw or date.literal or ""
    if date.impossible or not date.parts:
        return {"literal": words} if words else {}
    item: Item = {"date-parts": [list(date.parts)]}
    if date.end is not None and date.end.parts and not date.end.impossible:
        item["date-parts"].append(list(date.end.parts))
    if season := _SEASONS.get(date.season or 0):
        item["season"] = season
    elif (date.season is not None or date.fiscal) and words:
        item["literal"] = words
    if date.circa:
        item["circa"] = True
    return item


def date_from_item(item: Mapping[str, Any]) -> PartialDate:
    """The date of a CSL-JSON date."""
    parts = [tuple(int(p) for p in part) for part in item.get("date-parts") or () if part]
    words = str(item.get("literal") or item.get("raw") or "")
    if not parts:
        return PartialDate(literal=words or None, raw=words)
    season = {v: k for k, v in _SEASONS.items()}.get(int(item.get("season") or 0))
    return PartialDate(
        **_figures(parts[0]),
        season=season,  # type: ignore[arg-type]
        end=PartialDate(**_figures(parts[1])) if len(parts) > 1 else None,
        circa=bool(item.get("circa")),
        raw=words,
    )


def _figures(parts: tuple[int, ...]) -> Item:
    return dict(zip(("year", "month", "day"), parts, strict=False))
