"""From what came back to what it means: the table of docs/evidence.md, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from citecheck.evidence import fragments, quirks
from citecheck.evidence.address import Address
from citecheck.evidence.answer import Answer
from citecheck.evidence.look import Look
from citecheck.evidence.reading import Page
from citecheck.evidence.soft import soft_kind
from citecheck.evidence.trouble import Kind
from citecheck.model import DoubtReason, Outcome, UncheckedReason

CAUSES = {
    Kind.NO_NAME: UncheckedReason.OFFLINE,
    Kind.NO_RESOLVER: UncheckedReason.OFFLINE,
    Kind.NO_ROUTE: UncheckedReason.OFFLINE,
    Kind.OFFLINE: UncheckedReason.OFFLINE,
    Kind.REFUSED: UncheckedReason.REFUSED,
    Kind.CONNECT_TIMEOUT: UncheckedReason.TIMEOUT,
    Kind.TIMEOUT: UncheckedReason.TIMEOUT,
    Kind.RESET: UncheckedReason.RESET,
    Kind.TLS: UncheckedReason.TLS,
    Kind.PROTOCOL: UncheckedReason.PROTOCOL,
    Kind.GUARD: UncheckedReason.GUARD,
    Kind.SCHEME: UncheckedReason.SCHEME,
}
GONE = {404, 410}
BLOCKED = {401, 402, 403, 407, 451, 999}
FEW_WORDS = 20
"""characters of visible text under which a page shows nothing"""


WORDS = {
    DoubtReason.SOFT_404: "soft 404",
    DoubtReason.LOG_IN: "log-in page",
    DoubtReason.PARKED: "parked domain",
    DoubtReason.BOT_WALL: "bot wall",
    DoubtReason.ERROR_PAGE: "error page",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer means."""

    outcome: Outcome
    reason: str = ""
    cause: UncheckedReason | DoubtReason | None = None


def judge(answer: Answer, page: Page | None, fragment: str = "") -> Verdict:
    """The outcome of one address, cited with this fragment.

    A name that does not resolve is only unchecked here: it takes two looks.
    """
    if answer.trouble is not None:
        return unchecked(CAUSES[answer.trouble.kind], answer.trouble.words)
    if answer.endless is not None:
        return Verdict(Outcome.GONE, answer.endless)
    if answer.unusable is not None:
        scheme = answer.unusable.startswith("a redirect to ") and answer.unusable.endswith("are not asked")
        return unchecked(UncheckedReason.SCHEME if scheme else UncheckedReason.PROTOCOL, answer.unusable)
    status = answer.status
    if status is None:
        return unchecked(UncheckedReason.PROTOCOL, "no answer")
    if not 200 <= status < 300:
        return _by_status(status, answer, page)
    doubt = _doubt(answer, page, answer.last.fragment or fragment)
    if doubt is not None:
        return doubt
    if answer.moved_to is not None:
        return Verdict(Outcome.MOVED, f"moved permanently to {answer.moved_to}")
    return Verdict(Outcome.ALIVE, phrase(status))


def unchecked(cause: UncheckedReason, words: str) -> Verdict:
    """Neither wrong nor fine: the cause as a word, then what happened."""
    return Verdict(Outcome.UNCHECKED, f"{cause}: {words}" if words else str(cause), cause)


def doubtful(cause: DoubtReason, words: str) -> Verdict:
    """Someone must look."""
    return Verdict(Outcome.DOUBTFUL, words, cause)


def phrase(status: int) -> str:
    """`404 Not Found`."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _by_status(status: int, answer: Answer, page: Page | None) -> Verdict:
    if status in GONE:
        return Verdict(Outcome.GONE, phrase(status))
    if status == 429 or answer.held is not None:
        return unchecked(UncheckedReason.RATE_LIMITED, ", ".join(filter(None, (phrase(status), answer.held))))
    if status in BLOCKED:
        return unchecked(UncheckedReason.BLOCKED, phrase(status))
    if status >= 500:
        look = page.look if page is not None and status == 503 else None
        soft = soft_kind(look, answer.first, answer.last) if look is not None else None
        if soft is not None and soft[0] is DoubtReason.BOT_WALL:
            return doubtful(soft[0], f"{WORDS[soft[0]]}: {soft[1]!r} ({phrase(status)})")
        return unchecked(UncheckedReason.SERVER_ERROR, phrase(status))
    if 300 <= status < 400:
        return unchecked(UncheckedReason.PROTOCOL, f"{phrase(status)}, a redirect without a use")
    return unchecked(UncheckedReason.PROTOCOL, phrase(status))


def _doubt(answer: Answer, page: Page | None, fragment: str) -> Verdict | None:
    """Why a page that came is perhaps not the one that is cited."""
    first, last = answer.first, answer.last
    if not answer.body.readable:
        return None
    if page is None or page.kind == "empty":
        return doubtful(DoubtReason.EMPTY, f"an empty page ({phrase(answer.statuses[-1])})")
    if page.look is not None and (doubt := _doubtful_page(page.look, answer, first, last)):
        return doubt
    promised = quirks.names_a_file(last)
    if promised and page.kind == "html":
        return doubtful(DoubtReason.OTHER_FILE, f"an HTML page where the address names a {promised.upper()} file")
    if promised == "pdf" and page.kind != "pdf":
        return doubtful(DoubtReason.OTHER_FILE, "no PDF, though the address names one")
    if quirks.of_host(last.host, quirks.PARKING) and not quirks.of_host(first.host, quirks.PARKING):
        return doubtful(DoubtReason.PARKED, f"parked domain: leads to {last.host}")
    if _sent_home(first, last):
        return doubtful(DoubtReason.HOME_PAGE, f"sent to the home page {last.text}")
    if fragment and page.look is not None and answer.body.complete:
        missing = fragments.missing(fragment, page.look, last.host)
        return doubtful(DoubtReason.FRAGMENT, missing) if missing else None
    return None


def _doubtful_page(look: Look, answer: Answer, first: Address, last: Address) -> Verdict | None:
    soft = soft_kind(look, first, last)
    if soft is not None:
        return doubtful(soft[0], f"{WORDS[soft[0]]}: {soft[1]!r}")
    if len(look.text) >= FEW_WORDS or look.shown or look.described or not answer.body.complete:
        return None
    if look.scripts:
        return doubtful(DoubtReason.EMPTY, "a page of scripts alone, without text")
    return None if look.text else doubtful(DoubtReason.EMPTY, "an empty page")


def _sent_home(first: Address, last: Address) -> bool:
    if first.wire == last.wire or not is_left(first, last):
        return False
    return quirks.is_home(last) and quirks.is_deep(first) and not quirks.of_host(first.host, quirks.RESOLVERS)


def is_left(first: Address, last: Address) -> bool:
    """Whether a redirect leaves the place: `/blog` that moved to `blog.example.org/` is still there."""
    labels = set(last.host.split("."))
    return not (first.host != last.host and labels & {s.lower() for s in first.path.split("/") if s})
