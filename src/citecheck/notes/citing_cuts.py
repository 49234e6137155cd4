"""Where something new might begin in a masked text: stops, semicolons, signals, joining words, clauses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from citecheck.notes.citing_mask import ARTICLE, BRACKET, COVERED, DATED, NESTED, QUOTED, URL, WORK
from citecheck.notes.citing_words import INTERNAL, SIGNAL_EN, SIGNAL_JA
from citecheck.text.regex import regex

_CAPITAL = "[A-ZÀ-Þ]"
_INITIALS = rf"(?:{_CAPITAL}\.[\s-]?){{1,4}}"
_WORD = rf"{_CAPITAL}[\w’'-]+"

_BEFORE_SIGN: Mapping[str, tuple[str, ...]] = {
    # not between a year and the volume behind it (2012; 40(2): 497)
    "semicolon": (rf"[;；]\s*+(?!\(?\d{{1,4}}\s?(?:[(:)]|{BRACKET}|Suppl)|{BRACKET})",),
    "stop": (rf"(?<=\S)(?<!,\s\.\.)(?<!,\s\.\s\.\s)[.!?…]\s+(?=[A-ZÀ-Þ\d({COVERED}])", r"[。．]\s*(?=\S)"),
    "line": (r"\s*[\r\n]\s*",),
    "and": (rf",?\s(?:and|&|with)\s(?=[A-ZÀ-Þ{COVERED}])",),
    "within": (
        rf"(?<!edited)(?<!translated)(?<!ed\.)\s(?:in|by|from|of|to|at)\s(?=[A-ZÀ-Þ{QUOTED}])",
        rf"(?<=[a-z]{{2}}),?\s(?={_INITIALS}{_WORD}|(?:{_CAPITAL}[\w.’'-]*\s){{1,5}}v\.?\s{_CAPITAL})",
    ),
    "clause": (
        r",\s(?=(?:who|which|where|whose|arguing|noting|holding|stating|describing|showing|discussing)\b)",
        r",\s(?=(?:though|although|but(?!\s(?:see|cf)))\b)",
    ),
    "url": (rf"(?<={URL})\s+(?=[^\s({DATED}{BRACKET}])",),
    "after": (rf"(?<=[{QUOTED}])\s+(?=[A-ZÀ-Þ{QUOTED}])", rf"(?<=[{DATED}])\s+(?={QUOTED})"),
    "comma": (rf"(?<=[\d{COVERED}]),\s?(?=[^\s\d])",),
}
_BEHIND_SPACE: Mapping[str, tuple[str, ...]] = {
    "signal": (
        rf"(?<=[.;,:(—–]\s)(?={SIGNAL_EN}[,:]?\s(?!{INTERNAL}))",
        rf"(?=[a-zA-Z])(?={SIGNAL_EN}[,:]?\s[A-ZÀ-Þ\d{COVERED}])",
        rf"(?=[\u3041-\u9fff])(?={SIGNAL_JA})",
    ),
}
_BEFORE_JAPANESE: Mapping[str, tuple[str, ...]] = {
    "comma_": (rf"(?<=[\d{COVERED}頁年日号章節条巻版』」）])[、，]\s?(?=[^\s\d])",),
    "colon": (rf"(?<!\d):\s(?=[A-ZÀ-Þ{QUOTED}{ARTICLE}{WORK}{URL}])", rf"：(?=[{ARTICLE}{WORK}])"),
    "and_": (rf"(?<=[{ARTICLE}{WORK}{DATED}頁])(?:及び|および|ならびに|並びに|と|や)",),
}


@cache
def _pattern() -> re.Pattern[str]:
    def rows(table: Mapping[str, tuple[str, ...]]) -> str:
        return "|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in table.items())

    return regex(
        rf"(?=[\s;；.。．!?…,])(?:{rows(_BEFORE_SIGN)})|(?<=[\s、。])(?:{rows(_BEHIND_SPACE)})|"
        rf"(?=[、，:：及おなな並とや])(?:{rows(_BEFORE_JAPANESE)})|"
        rf"(?<=[{ARTICLE}{WORK}{DATED}{URL}頁])(?P<clause_>(?=は|が|も|を|に(?!よる)|で|より|から))|"
        rf"(?<=[(（])(?P<nested>\s?(?={NESTED}\s))"
    )


def cuts(covered: str, start: int) -> list[tuple[str, int, int]]:
    """Every place from `start` on where something might begin: its kind, and where the sign begins and ends."""
    return [((m.lastgroup or "").rstrip("_"), m.start(), m.end()) for m in _pattern().finditer(covered, start)]


@cache
def _signal() -> re.Pattern[str]:
    return regex(rf"(?i:{SIGNAL_EN})[,:]?\s+(?!{INTERNAL})|{SIGNAL_JA}")


def signal_length(covered: str, at: int) -> int:
    """Length of the signal at a place, with the space behind it; 0 if there is none."""
    match = _signal().match(covered, at)
    return len(match[0]) if match else 0


_ABBREVIATIONS = frozenset(
    """
    vol vols no nos p pp ed eds edn trans rev ch chap chs art arts sec para paras n nn fn cf e.g i.e al inc ltd co corp
    dr mr ms mrs prof sen rep gen jr sr st ave jan feb mar apr jun jul aug sept sep oct nov dec univ dept gov govt
    j l q stat pub cong sess doc res supp cir app ct cal mass harv colum geo tex mich minn va pa wis u.s u.n c.f.r
    ann assn comm comp const crim econ educ envtl eur fed fin gaz hist hum inst int intl jud jurid just lab leg legis
    litig mag mgmt med mod nat newsl org persp phil pol poly probs proc psych pub reg rts sci soc sur tech transp urb
    wkly y.b bd bros bull dig div dist aff am brit can pol'y int'l nat'l dep't ass'n gov't soc'y v vs viz ca c cmd cm
    ser rpt rpts rptr op cit loc ibid id supp'l par pt pts cl app'x approx esp incl ms mss tit bk assoc gmbh ph cert
    """.split()  # noqa: SIM905 -- a list of words reads better than a list of strings
)
"""those of titles of law reviews and reporters (The Bluebook, tables T6, T10, T13) and of everyday citing"""


def abbreviated(covered: str, stop: int) -> bool:
    """Whether the stop at `stop` ends an abbreviation or an initial, not a sentence."""
    if covered[stop] != ".":
        return False
    word = re.search(r"[\w.’']{1,12}$", covered[max(0, stop - 12) : stop])
    if word is None:
        return False
    text = word[0].replace("’", "'")
    if len(text) == 1:
        return text.isalpha()
    return text.lower() in _ABBREVIATIONS or ("." in text and text.replace(".", "").isalpha() and len(text) <= 6)


_FULL_INVERTED = rf"{_WORD},\s{_CAPITAL}[\w’'.-]*(?:\s{_CAPITAL}\.)*[;.,\s({DATED}]"
_INVERTED = regex(
    rf"(?:(?:and|&)\s)?(?:(?:van|von|der|den|de|da|del|della|di|du|la|le|dos|das|do)\s){{0,3}}{_WORD}(?:\s{_WORD})?"
    rf"(?:,\s{_INITIALS}|\s[A-ZÀ-Þ]{{1,3}}\.?|,\s{_WORD}(?:\s{_CAPITAL}\.){{0,2}}(?=;\s(?:(?:and|&)\s)?{_FULL_INVERTED}))\s?(?=;)"
)

_KANJI_NAME = r"[\u3400-\u9fff][\u3041-\u30ff\u3400-\u9fff々 \u3000]{1,7}"
_JAPANESE_NAME = regex(rf"{_KANJI_NAME}(?=[;；]\s?{_KANJI_NAME}(?:[;；:：.．。,，(（『「]|$))")
"""one of several in a list: 森正；堀裕子．題名"""


def inverted_name(covered: str, start: int, semicolon: int) -> bool:
    """Whether an author's name (`Mori, A.`, 森正) runs from `start` to the semicolon, which parts names then."""
    name = _INVERTED.match(covered, start) or _JAPANESE_NAME.match(covered, start)
    return name is not None and name.end() == semicolon
