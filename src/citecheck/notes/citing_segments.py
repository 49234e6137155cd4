"""A note's text -> small segments: every place where a citation or a remark might begin, with what each part holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from citecheck.model import Span
from citecheck.notes.citing_cuts import abbreviated, cuts, inverted_name, signal_length
from citecheck.notes.citing_evidence import Token, evidence
from citecheck.notes.citing_mask import COVERED, DATED, mask
from citecheck.notes.citing_starts import appended, imprint, listed, opening
from citecheck.notes.citing_words import CITING_END_JA
from citecheck.text.regex import regex

ENDING = frozenset(("dated", "date", "year", "reporter", "issue", "url", "page", "short"))
"""evidence with which a citation may end"""
DATES = frozenset(("dated", "date", "year", "url", "reporter", "case", "law", "short"))
"""evidence that dates a work, or that stands for the date"""
NAMED = frozenset(("listed", "initials", "apa", "yeared", "author", "ja", "shortened"))
"""beginnings with a name"""
_STRONG = NAMED | {"short", "quote", "url", "case", "law"}
_WEAK = frozenset(("and", "within", "after", "colon", "comma"))
_PLAIN = frozenset(("capital", "lower", "maybe", ""))
_TITLES = frozenset(("title", "work"))
_PROSE = frozenset(("prose",))

_HIRAGANA = regex(r"[\u3041-\u3096]")
_SENTENCE_END = regex(r"[\u3041-\u3096][。、）)\s]*$")
_CITING_END = regex(rf"{CITING_END_JA}[。、）)\s]*$")
_LOWER_WORDS = regex(r"\b[a-z]{2,}\s[a-z]+,?$|\b(?:by|from|in|see)$")
_TITLE_AHEAD = regex(rf"[A-ZÀ-Þ][^.;,{COVERED}]{{5,90}}\s{DATED}")
_NUMBER = regex(
    r"\s*(?:\d{1,3}\s+(?=[A-ZÀ-Þ][\w’'-]+,\s[A-ZÀ-Þ]\.)|(?:[(（]\d{1,3}[)）]|\[\d{1,3}\]|\d{1,3}[.)．])\s+(?=\S))?"
)
"""the note's own number"""


@dataclass(slots=True)
class Segment:
    """A part of the text that is never cut again."""

    start: int
    end: int
    gap: str
    """what stands before it: `start`, or a kind of cut (`citing_cuts`)"""
    opening: str
    """how it begins (`citing_starts`), the signal left aside"""
    joint: int = 0
    """where the word begins that joins it to what stands before (`and`, `in`); its start if there is none"""
    signal: int = 0
    """length of the signal at its head"""
    continues: bool = False
    """it begins with a publisher, a volume or the like, which belong to what stands before it"""
    follows_title: bool = False
    """a title stands between it and the last name that begins a citation"""
    follows_url: bool = False
    """an address stands there"""
    holds: dict[str, int] = field(default_factory=dict)
    """how often each kind of evidence stands in it (`citing_evidence`)"""


def segments(text: str, italics: Sequence[Span] = (), links: Sequence[Span] = ()) -> tuple[str, list[Segment]]:
    """The masked text and its segments, which cover it but for separators."""
    covered = mask(text, italics, links)
    tokens = evidence(covered)
    parts = _split(covered, tokens)
    _fill(covered, tokens, parts)
    titled = addressed = False
    before: Segment | None = None
    for part in parts:
        part.continues = before is not None and _continues(covered, before, part)
        before = part
        if part.opening in NAMED:
            titled = addressed = False
        part.follows_title = titled
        part.follows_url = addressed and part.gap != "colon"
        titled = titled or not _TITLES.isdisjoint(part.holds)
        addressed = addressed or "url" in part.holds
    return covered, parts


def _continues(covered: str, before: Segment, part: Segment) -> bool:
    """Whether a segment looks like data of publication of the work before it."""
    if part.signal or part.gap not in {"stop", "semicolon", "colon"}:
        return False
    if appended(covered, part.start):
        return True
    if part.gap == "semicolon" and part.opening == "lower":  # a second title: `Wieland; or, the Transformation`
        return ENDING.isdisjoint(before.holds)
    plain = part.opening not in _STRONG or part.opening == "yeared"
    return plain and DATES.isdisjoint(before.holds) and imprint(covered, part.start)


def _fill(covered: str, tokens: list[Token], parts: list[Segment]) -> None:
    """Count the evidence in each segment."""
    at = 0
    for part in parts:
        holds = part.holds
        while at < len(tokens) and tokens[at].start < part.end:
            kind = tokens[at].kind
            place = tokens[at].start - part.start
            # an interview is a remark only where the segment begins with it; `see also` is no sentence
            if place >= 0 and not (kind == "talk" and place > 12) and not (kind == "prose" and place < part.signal):
                holds[kind] = holds.get(kind, 0) + 1
            at += 1
        if covered[part.end - 1] == "。" and _is_sentence(covered, part):
            holds["prose"] = holds.get("prose", 0) + 2 + len(_HIRAGANA.findall(covered, part.start, part.end)) // 12


def _is_sentence(covered: str, part: Segment) -> bool:
    """Whether a Japanese segment ends as sentences do, in hiragana, and not only points to a work (を参照)."""
    tail = covered[max(part.start, part.end - 14) : part.end]
    return _SENTENCE_END.search(tail) is not None and _CITING_END.search(tail) is None


def _split(covered: str, tokens: list[Token]) -> list[Segment]:
    number = _NUMBER.match(covered)
    first = number.end() if number else 0
    parts = [_segment(covered, first, "start")]
    token = named = 0
    after_signal = first + parts[0].signal
    for kind, at, begin in cuts(covered, first):
        while token < len(tokens) and tokens[token].end <= at:
            token += 1
        inside = token < len(tokens) and tokens[token].start < at and begin <= tokens[token].end
        if begin >= len(covered) or begin <= parts[-1].start or (inside and kind != "semicolon"):
            continue
        if kind == "stop" and abbreviated(covered, at):
            continue
        if kind in {"signal", "within"} and begin <= after_signal:
            continue
        if kind == "semicolon" and inverted_name(covered, max(parts[-1].start, named), at):
            named = begin
            continue
        if kind == "semicolon" and covered[begin].isdigit() and not _holds(tokens, token, parts[-1].start, ENDING):
            continue  # in a title
        if kind == "and" and not _holds(tokens, token, parts[-1].start, ENDING):
            continue
        in_sentence = kind in _WEAK and _holds(tokens, token, parts[-1].start, _PROSE)
        if kind == "within" and not ((in_sentence and begin - at > 1) or _in_words(covered, parts[-1].start, at)):
            continue
        part = _segment(covered, begin, kind)
        if kind in _WEAK and not (_begins(part, kind, in_sentence) or (kind == "within" and _titled(covered, begin))):
            continue
        if kind == "after" and part.opening == "quote" and not _holds(tokens, token, parts[-1].start, _TITLES):
            continue
        after_signal = max(after_signal, begin + part.signal)
        part.joint = at if kind in {"and", "within"} else begin
        parts[-1].end = min(at + (kind == "stop"), begin)
        parts.append(part)
    parts[-1].end = len(covered.rstrip())
    return [p for p in parts if p.end > p.start]


def _holds(tokens: list[Token], before: int, start: int, kinds: frozenset[str]) -> bool:
    """Whether one of the tokens before number `before`, back to `start`, is of one of the kinds."""
    while before and tokens[before - 1].start >= start:
        before -= 1
        if tokens[before].kind in kinds:
            return True
    return False


def _in_words(covered: str, start: int, at: int) -> bool:
    """Whether words in lower case stand before a place, as in a sentence, not in a title."""
    return _LOWER_WORDS.search(covered, max(start, at - 40), at) is not None


def _titled(covered: str, begin: int) -> bool:
    """Whether words in upper case run up to a dated bracket: `in Peak Japan (Washington, DC: Georgetown, 2019)`."""
    return _TITLE_AHEAD.match(covered, begin) is not None


def _begins(part: Segment, kind: str, in_sentence: bool) -> bool:
    """Whether a segment after a weak sign (a comma, `and`, `in` ...) looks enough like the beginning of a work."""
    if part.opening == "maybe":
        return kind == "and" or in_sentence
    return part.opening in _STRONG and not (part.opening == "apa" and kind == "comma")


def _segment(covered: str, begin: int, kind: str) -> Segment:
    length = signal_length(covered, begin)
    how = opening(covered, begin + length)
    if how in _PLAIN and kind in {"start", "line"} and listed(covered, begin + length):
        how = "listed"
    return Segment(begin, begin, kind, how, begin, length)
