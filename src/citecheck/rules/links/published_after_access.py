"""published-after-access."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Confidence, Figure, Reference, Severity, say
from citecheck.rules.links.comparing import dates_of, later, page_of, usable


@rule("URL303", severity=Severity.WARNING, needs={Need.NETWORK})
def published_after_access(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page was published after the day on which the note says it was read.

    Why: one of the two dates is wrong, or the address now shows a newer text.

    Bad:  `(accessed March 1, 2024)` for a page published on March 11, 2024
    Good: an access date on or after the day of publication
    """
    evidence, accessed = page_of(reference, context), usable(reference.accessed)
    if evidence is None or accessed is None:
        return
    published = dates_of(evidence, "published")
    if not published or published[0].grade == "weak" or not later(published[0], accessed):
        return
    yield Problem(
        say(
            "published on {page}, read on {accessed}",
            page=Figure(published[0].value),
            accessed=accessed.raw or str(accessed),
        ),
        reference.span_of("accessed"),
        confidence=Confidence.HIGH if published[0].grade == "strong" else Confidence.LOW,
    )
