"""Places within a work, as they stand behind a short form: `at 5`, `pp. 3-4`, `12頁`, `第3章`.

Labels are CSL locator types (https://docs.citationstyles.org/en/stable/specification.html#locators).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from citecheck.model import Span
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_ONE = r"[A-Z]?(?:\d+(?:\.\d+)*|[ivxlc]+)(?:\s?[-–—~～]\s?[\divxlc]+)?"
_MORE = r"(?:(?:,\s?|、\s?|\sand\s|\s?&\s?)\d+(?:\s?[-–—~～]\s?\d+)?(?!\d*[頁年月]))*"
_RANGE = rf"{_ONE}{_MORE}(?:ff?\b\.?)?"
_EN = (
    ("paragraph", r"(?:paras?\b\.?|paragraphs?\b|¶¶?)"),
    ("chapter", r"(?:chs?\b\.?|chap\b\.?|chapters?\b)"),
    ("section", r"(?:§§?|sec\b\.?|sections?\b|ss?\b\.?)"),
    ("note", r"(?:nn?\b\.?|notes?\b|fn\b\.?)"),
    ("figure", r"(?:figs?\b\.?|figures?\b)"),
    ("line", r"(?:lines?\b)"),
    ("part", r"(?:pt\b\.?|part\b)"),
    ("article", r"(?:art\b\.?|article\b)"),
    ("page", r"(?:at\s+)?(?:pp?\b\.?|pages?\b)|at\b"),
)
_JA = (
    ("page", r"頁|ページ|ﾍﾟｰｼﾞ|面|枚目"),
    ("chapter", r"章"),
    ("section", r"節"),
    ("article", r"条(?:第?\d+項)?(?:第?\d+号)?"),
    ("paragraph", r"段落|項"),
)
_KANJI = r"[\d一二三四五六七八九十百]+(?:\s?[-–—~～]\s?[\d一二三四五六七八九十百]+)?(?:[、,・]\s?\d+(?:[-–—~～]\d+)?)*"


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a work: the value as written, its CSL label, and where it stands with its label's words."""

    span: Span
    value: str
    label: str


@cache
def _pattern() -> re.Pattern[str]:
    english = r"vol(?:ume)?\b\.?\s?(?P<volume_v>\d+|[ivxlc]+)|"
    english += "|".join(rf"(?P<{name}>{words})\s?(?P<{name}_v>{_RANGE})" for name, words in _EN)
    japanese = "|".join(rf"第?(?P<{name}2_v>{_KANJI})\s?(?P<{name}2>{words})(?:以下)?" for name, words in _JA)
    bare = r"(?P<bare_v>(?<![\w.])\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:,\s?\d{1,4}(?:[-–—]\d{1,4})?)*(?:n\.?\s?\d+)?)"
    return regex(
        rf"(?<![\w])(?:{english})(?![\w年月日号巻])|{japanese}|{bare}(?![\w年月日号巻/.-]*\d)(?=[\s.,;:)）。、]|$)",
        re.I,
    )


def find_locator(text: str, start: int = 0, end: int | None = None) -> Locator | None:
    """The first place named in `text[start:end]`; a bare number counts as a page only at the beginning."""
    piece = text[start:end]
    copy = shadow(piece)
    for match in _pattern().finditer(copy.text):
        name = next(k[:-2] for k, v in match.groupdict().items() if v and k.endswith("_v"))
        if name == "bare" and copy.text[: match.start()].strip(" ,、，.:"):
            continue
        value = copy.span(match.start(f"{name}_v"), match.end(f"{name}_v"))
        label = "page" if name == "bare" else name.rstrip("2")
        if label == "volume" and (inner := _within_volume(piece, copy.span(match.start(), match.end()), start)):
            return inner
        return Locator(copy.span(match.start(), match.end()).shift(start), piece[value.start : value.end], label)
    return None


def _within_volume(piece: str, volume: Span, start: int) -> Locator | None:
    """The page behind a volume: `vol. 2, 14`."""
    inner = find_locator(piece, volume.end)
    return Locator(Span(volume.start, inner.span.end).shift(start), inner.value, inner.label) if inner else None
