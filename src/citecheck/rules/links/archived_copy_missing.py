"""archived-copy-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Edit, Fix, Reference, Safety, Severity, Span, say
from citecheck.rules.links.cited import has_archived_copy, straight
from citecheck.rules.links.comparing import page_of


@rule("URL306", severity=Severity.INFO, needs={Need.NETWORK})
def archived_copy_missing(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page was saved at an archive, and the note does not give the copy.

    Why: a reader in five years sees what the author saw. Only where saving was asked for (`--archive`).

    Bad:  `https://www.example.go.jp/report.html`
    Good: `https://www.example.go.jp/report.html (https://web.archive.org/web/20261124010203/https://www.example.go.jp/report.html)`
    """
    evidence = page_of(reference, context) if context.config.archive else None
    if evidence is None or evidence.archive is None or has_archived_copy(context):
        return
    span = straight(reference, context)
    fixes: tuple[Fix, ...] = ()
    if span is not None:
        added = f"（{evidence.archive.url}）" if context.edition.language == "ja" else f" ({evidence.archive.url})"
        fixes = (Fix(say("add the copy"), (Edit(Span(span.end, span.end), added),), Safety.UNSAFE),)
    yield Problem(say("a copy is at {copy}", copy=evidence.archive.url), reference.span_of("URL"), fixes=fixes)
