"""A note's text -> small segments: every place where a citation or a remark might begin, with what each part holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from citecheck.model import Span
from citecheck.notes.citing_mask import ARTICLE, BRACKET, COVERED, DATED, NESTED, QUOTED, URL, WORK, mask
from citecheck.notes.citing_evidence import Token, evidence
from citecheck.notes.citing_starts import opening
from citecheck.notes.citing_words import CITING_END_JA, INTERNAL, SIGNAL_EN, SIGNAL_JA

ABBREVIATIONS = frozenset(
    "vol vols no nos p pp ed eds edn trans rev ch chap chs art arts sec para paras n nn fn cf e.g i.e al inc ltd co corp "
    "dr mr ms mrs prof sen rep gen jr sr st ave jan feb mar apr jun jul aug sept sep oct nov dec univ dept gov govt "
    "j l q stat pub cong sess doc res supp cir app ct cal mass harv colum geo tex mich minn va pa wis u.s u.n c.f.r "
    "ann assn comm comp const crim econ educ envtl eur fed fin gaz hist hum inst int intl jud jurid just lab leg legis "
    "litig mag mgmt med mod nat newsl org persp phil pol poly probs proc psych pub reg rts sci soc sur tech transp urb "
    "wkly y.b bd bros bull dig div dist aff am brit can pol'y int'l nat'l dep't ass'n gov't soc'y v vs viz ca c cmd cm "
    "ser rpt rpts rptr op cit loc ibid id supp'l par pt pts cl app'x approx esp incl ms mss tit bk assoc gmbh ph cl cert".split()
)
_STRONG = ("short", "quote", "url", "case", "shortened", "initials", "apa", "yeared", "author", "ja", "law")
_WEAK = frozenset(("and", "within", "after", "colon", "comma"))
_TITLES = frozenset(("title", "work"))
_PROSE = frozenset(("prose",))
ENDING = frozenset(("dated", "date", "reporter", "url", "page", "short"))
"""evidence with which a citation may end"""
_NAMED = ("initials", "apa", "yeared", "author", "ja", "shortened")


@dataclass(slots=True)
class Segment:
    """A part of the text that is never cut again."""

    start: int
    end: int
    gap: str
    """what stands before it: `start`, `;`, `.`, `,`, `and`, `:`, `line`, `signal`, `nested`, `clause`, `within`, `url`"""
    opening: str
    """how it begins (`citing_words.start`), the signal left aside"""
    joint: int = 0
    """where the word begins that joins it to what stands before (`and`, `in`); its start if there is none"""
    signal: int = 0
    """length of the signal at its head"""
    follows_title: bool = False
    """a title stands between it and the last name that begins a citation"""
    follows_url: bool = False
    """an address stands before it"""
    holds: dict[str, int] = field(default_factory=dict)
    """how often each kind of evidence stands in it (`citing_words.evidence`)"""


@cache
def _cuts() -> re.Pattern[str]:
    """Where something new might begin; sorted by the first character, as `citing_words.evidence`."""
    return re.compile(
        rf"""
        (?=[\s;；.。．!?…,]) (?:
            (?P<semicolon> (?<!\d)[;；]\s* | (?<=\d)[;；]\s*+(?!\(?\d{{1,4}}\s?[(:)]|{BRACKET}) )
          | (?P<stop> (?<=\S)[.!?…]\s+(?=[A-ZÀ-Þ\d({COVERED}]) | [。．]\s*(?=\S) )
          | (?P<line> \s*[\r\n]\s* )
          | (?P<and> ,?\s(?:and|&|with)\s(?=[A-ZÀ-Þ{COVERED}]) )
          | (?P<within> (?<!edited)(?<!translated)(?<!ed\.)\s(?:in|by|from|of|to|at)\s(?=[A-ZÀ-Þ{QUOTED}]) | (?<=[a-z]{{2}}),?\s(?=(?:[A-ZÀ-Þ]\.[\s-]?){{1,4}}[A-ZÀ-Þ][\w’'-]|(?:[A-ZÀ-Þ][\w.’'-]*\s){{1,5}}v\.?\s[A-ZÀ-Þ]) )
          | (?P<clause> ,\s(?=(?:who|which|where|whose|arguing|noting|holding|stating|describing|showing|discussing|though|although|but(?!\s(?:see|cf)))\b) )
          | (?P<url> (?<={URL})\s+(?=[^\s({DATED}{BRACKET}]) )
          | (?P<after> (?<=[{QUOTED}])\s+(?=[A-ZÀ-Þ{QUOTED}]) | (?<=[{DATED}])\s+(?={QUOTED}) )
          | (?P<comma> (?<=[\d{COVERED}]),\s?(?=[^\s\d]) )
        )
      | (?<=[\s、。]) (?P<signal>
            (?<=[.;,:(—–]\s)(?={SIGNAL_EN}[,:]?\s(?!{INTERNAL})) | (?=[a-zA-Z])(?={SIGNAL_EN}[,:]?\s[A-ZÀ-Þ\d{COVERED}])
          | (?=[\u3041-\u9fff])(?={SIGNAL_JA}) )
      | (?=[、，:：及おなな並とや]) (?:
            (?P<comma_> (?<=[\d{COVERED}頁年日号』」）])[、，]\s?(?=[^\s\d]) )
          | (?P<colon> :\s(?=[A-ZÀ-Þ{QUOTED}{ARTICLE}{WORK}{URL}]) | ：(?=[{ARTICLE}{WORK}]) )
          | (?P<and_> (?<=[{ARTICLE}{WORK}{DATED}頁])(?:及び|および|ならびに|並びに|と|や) )
        )
      | (?<=[{ARTICLE}{WORK}{DATED}{URL}頁]) (?P<clause_> (?=は|が|も|を|に(?!よる)|で|より|から) )
      | (?<=[(（]) (?P<nested> \s?(?={NESTED}\s) )
        """,
        re.X,
    )


@cache
def signal_start() -> re.Pattern[str]:
    """A signal with the space behind it."""
    return re.compile(rf"(?i:{SIGNAL_EN})[,:]?\s+(?!{INTERNAL})|{SIGNAL_JA}", re.X)


_HIRAGANA_END = re.compile(r"[\u3041-\u3096][。、）)\s]*$")
_HIRAGANA = re.compile(r"[\u3041-\u3096]")
_CITING_END = re.compile(rf"{CITING_END_JA}[。、）)\s]*$")
_LOWER_WORD = re.compile(r"\b[a-z]{2,}\s[a-z]+,?$|\b(?:by|from|in|see)$")
_NUMBER = re.compile(r"\s*(?:(?:[(（]\d{1,3}[)）]|\[\d{1,3}\]|\d{1,3}[.)．])\s+(?=\S))?")
_INVERTED = re.compile(
    r"(?:(?:and|&)\s)?[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?(?:,\s(?:[A-ZÀ-Þ]\.[\s-]?){1,4}|\s[A-ZÀ-Þ]{1,3}|,\s[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ]\.){0,2}(?=;\s(?:(?:and|&)\s)?[A-ZÀ-Þ][\w’'-]+,\s[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ]\.)*[;.,\s(\ue004]))\s?(?=;)"
)
"""an author's name turned round, between semicolons that part names"""


def segments(text: str, italics: Sequence[Span] = ()) -> tuple[str, list[Segment]]:
    """The masked text and its segments, which cover it but for separators."""
    covered = mask(text, italics)
    tokens = evidence(covered)
    parts = _split(covered, tokens)
    at = 0
    for part in parts:
        holds = part.holds
        while at < len(tokens) and tokens[at].start < part.end:
            kind = tokens[at].kind
            place = tokens[at].start - part.start
            if place >= 0 and not (kind == "talk" and place > 12) and not (kind == "prose" and place < part.signal):
                holds[kind] = holds.get(kind, 0) + 1
            at += 1
        last = covered[part.end - 1]
        if last == "。" and _HIRAGANA_END.search(tail := covered[max(part.start, part.end - 14) : part.end]):
            if not _CITING_END.search(tail):
                holds["prose"] = holds.get("prose", 0) + 2 + len(_HIRAGANA.findall(covered, part.start, part.end)) // 12
    titled = addressed = False
    for part in parts:
        addressed = addressed and part.opening not in _NAMED
        part.follows_url = addressed and part.gap != "colon"
        addressed = addressed or "url" in part.holds
        titled = titled and part.opening not in _NAMED
        part.follows_title = titled
        titled = titled or "title" in part.holds or "work" in part.holds
    return covered, parts


def _split(covered: str, tokens: list[Token]) -> list[Segment]:
    number = _NUMBER.match(covered)
    first = number.end() if number else 0
    parts = [_segment(covered, first, "start")]
    token = named = 0
    after_signal = first + parts[0].signal
    for cut in _cuts().finditer(covered, first):
        kind, at, begin = (cut.lastgroup or "").rstrip("_"), cut.start(), cut.end()
        while token < len(tokens) and tokens[token].end <= at:
            token += 1
        inside = token < len(tokens) and tokens[token].start < at and begin <= tokens[token].end
        if begin >= len(covered) or begin <= parts[-1].start or (inside and kind != "semicolon"):
            continue
        if kind == "stop" and _abbreviated(covered, at):
            continue
        if kind in {"signal", "within"} and begin <= after_signal:
            continue
        if kind == "semicolon" and (name := _INVERTED.match(covered, max(parts[-1].start, named))) and name.end() == at:
            named = begin
            continue
        if kind == "semicolon" and covered[begin].isdigit() and not _holds(tokens, token, parts[-1].start, ENDING):
            continue  # in a title
        if kind == "and" and not _holds(tokens, token, parts[-1].start, ENDING):
            continue
        in_sentence = kind in _WEAK and _holds(tokens, token, parts[-1].start, _PROSE)
        if kind == "within" and not (in_sentence and begin - at > 1):
            if not _LOWER_WORD.search(covered, parts[-1].start, at):
                continue
        part = _segment(covered, begin, kind)
        if kind in _WEAK and not _begins(part, kind, in_sentence):
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


def _begins(part: Segment, kind: str, in_sentence: bool) -> bool:
    """Whether a segment after a weak sign (a comma, `and`, `in` ...) looks enough like the beginning of a work."""
    if part.opening == "maybe":
        return kind == "and" or in_sentence
    return part.opening in _STRONG and not (part.opening == "apa" and kind == "comma")


def _segment(covered: str, begin: int, kind: str) -> Segment:
    signal = signal_start().match(covered, begin)
    length = len(signal[0]) if signal else 0
    return Segment(begin, begin, kind, opening(covered, begin + length), begin, length)


def _abbreviated(covered: str, stop: int) -> bool:
    """Whether the stop at `stop` ends an abbreviation or an initial, not a sentence."""
    if covered[stop] != ".":
        return False
    word = re.search(r"[\w.’']{1,12}$", covered[max(0, stop - 12) : stop])
    if word is None:
        return False
    text = word[0].replace("’", "'")
    return (
        (len(text) == 1 and text.isalpha())
        or text.lower() in ABBREVIATIONS
        or ("." in text and text.replace(".", "").isalpha() and len(text) <= 6)
    )
