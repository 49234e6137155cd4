"""page-modified-since-access."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Edit, Figure, Fix, Reference, Safety, Severity, Span, say
from citecheck.rules.links.comparing import dates_of, later, page_of, usable
from citecheck.rules.links.redate import redated


@rule("URL304", severity=Severity.INFO, needs={Need.NETWORK})
def page_modified_since_access(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page says that it was changed after it was read.

    Why: what the note relies on may have gone; an archived copy from the day of reading shows it.

    Bad:  `（2024年3月1日閲覧）` for a page with 最終更新日：2024年5月7日
    Good: look again, and give the new access date or an archived copy
    """
    evidence, accessed = page_of(reference, context), usable(reference.accessed)
    if evidence is None or accessed is None:
        return
    modified = [d for d in dates_of(evidence, "modified") if d.grade != "weak"]
    if modified and later(modified[0], accessed):
        place = reference.span_of("accessed")
        message = say("the page was changed on {page}, after it was read", page=Figure(modified[0].value))
        yield Problem(message, place, fixes=_fixes(place, evidence.seen[:10], context))


def _fixes(place: Span | None, seen: str, context: Context) -> tuple[Fix, ...]:
    """The day on which citecheck saw the page, in the form of the day that is given; a person must look again first."""
    if place is None or not seen:
        return ()
    new = redated(context.edition.document.text[place.start : place.end], date.fromisoformat(seen))
    title = say("give {date} as the access date, having looked again", date=Figure(seen))
    return (Fix(title, (Edit(place, new),), Safety.UNSAFE),) if new else ()
