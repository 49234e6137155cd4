"""missing-container."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.references.expected import states_a_work, sureness

_IN_SOMETHING = frozenset(
    {"article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference", "review", "review-book"}
)


@rule("REF105", severity=Severity.WARNING)
def missing_container(citation: Citation, context: Context) -> Iterator[Problem]:
    """An article or chapter does not say in which journal, newspaper or book it stands.

    Why: libraries and search tools list the journal or the book, not the article.

    Bad:  `神谷万丈「日本の安全保障政策と日米同盟」第43巻第3号（2015年）1-10頁。`
    Good: `神谷万丈「日本の安全保障政策と日米同盟」『国際安全保障』第43巻第3号（2015年）1-10頁。`
    """
    reference = citation.reference
    if reference.container_title or not reference.title or not states_a_work(citation, context.note):
        return
    issue_of_something = reference.get("volume") and reference.get("issue") and not reference.publisher
    if not (reference.type in _IN_SOMETHING or issue_of_something) or reference.url or reference.doi:
        return
    if reference.get("collection-title"):
        return
    yield Problem(
        say("the journal or book in which “{title}” stands is not named", title=reference.title),
        citation.span,
        confidence=sureness(citation),
    )
