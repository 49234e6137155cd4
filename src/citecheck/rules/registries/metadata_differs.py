"""metadata-differs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Confidence, Evidence, Name, Reference, Severity, Span, say
from citecheck.rules.links.comparing import comparable_titles, likeness, usable
from citecheck.rules.registries.records import by_doi, by_isbn
from citecheck.text.language import JAPANESE


@rule("REG201", severity=Severity.WARNING, needs={Need.NETWORK})
def metadata_differs(reference: Reference, context: Context) -> Iterator[Problem]:
    """The registry of the cited DOI or ISBN describes another work, or the same one otherwise.

    Why: an identifier that opens another work is worse than none; a year, volume or page that differs is a
    misprint on one side, and most often in the note. Titles and names in another script are not compared.

    Bad:  `Roe, “Alliance Politics,” JIP 21 (2020), https://doi.org/10.1234/jip.2020.5` (volume 12 in Crossref)
    Good: `JIP 12 (2020)`
    """
    evidence = by_doi(context) or by_isbn(context)
    if evidence is None or evidence.metadata is None:
        return
    known = evidence.metadata
    title = _title(reference, evidence)
    if title is not None:
        yield title
        return  # of another work, everything differs
    for compare in (_author, _year, _container, _volume, _page):
        if (problem := compare(reference, known)) is not None:
            yield problem


def _title(reference: Reference, evidence: Evidence) -> Problem | None:
    titles = comparable_titles(reference.title, evidence) if reference.title else []
    if not titles or likeness(reference.title, titles) >= 0.6:
        return None
    # a chapter may be cited with its book's DOI, and a book with a chapter's
    assert evidence.metadata is not None
    around = [t for t in (reference.container_title, evidence.metadata.container_title) if t]
    if any(likeness(t, [*titles, reference.title]) >= 0.75 for t in around):
        return None
    return Problem(
        say("the identifier is that of “{known}”, not “{cited}”", known=titles[0], cited=reference.title),
        reference.span_of("title"),
        confidence=Confidence.HIGH if likeness(reference.title, titles) < 0.4 else Confidence.MEDIUM,
    )


def _author(reference: Reference, known: Reference) -> Problem | None:
    cited, listed = _families(reference.author), _families(known.author or known.editor)
    if not cited or not listed or {bool(JAPANESE.search(n)) for n in (*cited, *listed)} == {True, False}:
        return None
    if any(a in b or b in a for a in cited for b in listed):
        return None
    names = tuple(map(str, (known.author or known.editor)[:3]))
    return Problem(
        say("the registry names {known} as author", known=names),
        reference.span_of("author"),
        confidence=Confidence.MEDIUM,
    )


def _families(names: tuple[Name, ...]) -> set[str]:
    found = (re.sub(r"[^\w]", "", (n.family or n.literal).casefold()) for n in names)
    return {n for n in found if len(n) > 1 or JAPANESE.search(n)}


def _year(reference: Reference, known: Reference) -> Problem | None:
    cited, issued = usable(reference.issued), known.issued
    if cited is None or cited.year is None or issued is None or issued.year is None:
        return None
    years = {issued.year} | {int(y) for y in re.findall(r"\d{4}", known.get("available-date"))}
    if any(abs(cited.year - y) <= 1 for y in years):  # online first, or the printed volume's year
        return None
    return Problem(
        say("the registry gives the year {known}, not {cited}", known=issued.year, cited=cited.year),
        reference.span_of("issued"),
        confidence=Confidence.HIGH if reference.type == "article-journal" else Confidence.MEDIUM,
    )


def _volume(reference: Reference, known: Reference) -> Problem | None:
    cited, listed = _figures(reference.get("volume")), _figures(known.get("volume"))
    if reference.type != "article-journal" or not cited or not listed or cited[0] == listed[0]:
        return None
    return Problem(
        say("the registry gives volume {known}, not {cited}", known=listed[0], cited=cited[0]),
        reference.span_of("volume"),
    )


def _page(reference: Reference, known: Reference) -> Problem | None:
    cited, listed = _figures(reference.get("page")), _figures(known.get("page"))
    if reference.type != "article-journal" or not cited or len(listed) != 2:
        return None
    first, last = int(listed[0]), _last(listed)
    if last < first or any(first <= int(p) <= last for p in cited[:2]):  # the pages cited may be a part
        return None
    span: Span | None = reference.span_of("page")
    return Problem(say("the registry gives pages {first}–{last}", first=first, last=last), span)


def _container(reference: Reference, known: Reference) -> Problem | None:
    cited, listed = reference.container_title, known.container_title
    if reference.type != "article-journal" or not cited or not listed:
        return None
    if bool(JAPANESE.search(cited)) != bool(JAPANESE.search(listed)) or likeness(cited, [listed]) >= 0.6:
        return None
    if _abbreviates(cited, listed) or _abbreviates(listed, cited):
        return None
    return Problem(
        say("the registry names the journal {known}, not {cited}", known=listed, cited=cited),
        reference.span_of("container-title"),
        confidence=Confidence.MEDIUM,
    )


def _abbreviates(short: str, long: str) -> bool:
    """Whether each word begins a word of the other, in order (J. Int. Policy), or is made of its initials (JIP)."""
    words = [w.casefold() for w in re.findall(r"\w+", long)]
    initials = "".join(w[0] for w in words if w not in {"of", "the", "and", "for", "in", "on", "de", "des"})
    if re.sub(r"\W", "", short).casefold() in {initials, "".join(w[0] for w in words)}:
        return True
    rest = iter(words)
    return all(any(word.startswith(part.casefold()) for word in rest) for part in re.findall(r"\w+", short))


def _figures(text: str) -> list[str]:
    return [f.lstrip("0") or "0" for f in re.findall(r"\d{1,9}", text)]


def _last(pages: list[str]) -> int:
    """The last page of 101-30 is 130."""
    first, last = pages
    return int(first[: len(first) - len(last)] + last) if len(last) < len(first) else int(last)
