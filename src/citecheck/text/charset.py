"""Bytes -> text: ordered strict decoding for Japanese and English, a detector only after it.

A byte order mark decides; then ISO-2022-JP by its escape sequences, what the document declares, UTF-8, EUC-JP and
cp932, each strict. Shift_JIS means cp932 (https://encoding.spec.whatwg.org/#shift_jis), so that ① and ～ are read;
EUC-JP and ISO-2022-JP get the same vendor characters. A declared Latin-1 counts last: it never fails, so it proves
nothing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Span
from citecheck.text.regex import regex

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WEAK = {"ascii", "latin-1", "iso8859-1", "cp1252"}
_ESCAPES = regex(rb"\x1b(?:\$[@B]|\([BJI])")
_KANA = regex(r"[\u3041-\u3096\u30a1-\u30fa]")
_HALF_KANA = regex(r"[\uff61-\uff9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding that it was read in."""

    text: str
    encoding: str
    errors: tuple[Span, ...] = ()
    """places where a U+FFFD stands, whether it came from here or was in the bytes already"""


def decode(data: bytes, *, declared: Sequence[str] = ()) -> Decoded:
    """The text of a page or paper; never raises.

    `declared` are the encodings that its headers or its own text name, the most trusted first.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded(data.decode(encoding, "replace"), encoding)
    if (wide := _utf16(data)) is not None:
        return wide
    for text, encoding in _strictly(data, [_known(d) for d in declared]):
        if encoding != "cp932" or not (western := _western(data, text)):
            return _decoded(text, encoding)
        return _decoded(western, "cp1252")
    return _best_effort(data, declared)


def _strictly(data: bytes, declared: list[str]) -> Iterator[tuple[str, str]]:
    """Every decoding without an error, in order of trust."""
    strong = [d for d in declared if d and d not in _WEAK]
    if b"\x1b" in data and _ESCAPES.search(data):
        strong.insert(0, "iso2022_jp")
    seen = set()
    for encoding in [*strong, "utf-8", "euc_jp", "cp932", *(d for d in declared if d in _WEAK)]:
        if encoding not in seen:
            seen.add(encoding)
            text = _strict(data, encoding)
            if text is not None:
                yield text, encoding


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        pass
    try:
        if encoding == "euc_jp":
            return _euc_to_cp932(data).decode("cp932")
        if encoding == "iso2022_jp":
            return _iso2022_to_cp932(data).decode("cp932")
    except (UnicodeDecodeError, ValueError):
        pass
    return None


def _known(name: str) -> str:
    """Python's name for a declared encoding, as browsers read it; empty if there is none."""
    try:
        found = codecs.lookup(name.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return ""
    if found in {"shift_jis", "shift_jis-2004", "shift_jisx0213"}:
        return "cp932"
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(found, found)


def _western(data: bytes, text: str, share: int = 8) -> str | None:
    """English bytes with typographic quotes pass for cp932 (“T becomes one kanji): without kana they are not."""
    if _KANA.search(text) or len(_HALF_KANA.findall(text)) > 3:
        return None
    ascii_letters = sum(c.isascii() and c.isalpha() for c in text[:20_000])
    others = sum(not c.isascii() for c in text[:20_000])
    if others * share > ascii_letters:
        return None
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of its ASCII (Japanese texts hold some too: line ends) is NUL."""
    sample = data[:4096]
    if len(data) % 2 or len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    encoding = "utf-16-le" if odd > even * 4 else "utf-16-be" if even > odd * 4 else ""
    if not encoding:
        return None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    readable = sum(c.isprintable() or c in "\r\n\t" for c in text[:2048])
    return _decoded(text, encoding) if readable > 0.95 * len(text[:2048]) else None


def _best_effort(data: bytes, declared: Sequence[str]) -> Decoded:
    """No encoding fits throughout: the one with the fewest misfits, else a detector's, else UTF-8."""
    candidates = [d for d in (*(_known(d) for d in declared), "utf-8", "cp932", "euc_jp") if d and d not in _WEAK]
    tries = [(data.decode(c, "replace"), c) for c in dict.fromkeys(candidates)]
    text, encoding = min(tries, key=lambda t: t[0].count("\ufffd"))
    if text.count("\ufffd") * 50 > len(text):
        if western := _western(data, text, 1):
            return _decoded(western, "cp1252")
        from charset_normalizer import from_bytes

        guess = from_bytes(data[:100_000]).best()
        if guess is not None and (found := _strict(data, guess.encoding)) is not None:
            return _decoded(found, guess.encoding)
        text, encoding = data.decode("utf-8", "replace"), "utf-8"
    return _decoded(text, encoding)


def _decoded(text: str, encoding: str) -> Decoded:
    bad = tuple(Span(m.start(), m.end()) for m in re.finditer("\ufffd+", text)) if "\ufffd" in text else ()
    return Decoded(text, {"utf-8-sig": "utf-8"}.get(encoding, encoding), bad)


def _sjis(high: int, low: int) -> bytes:
    """A JIS X 0208 code (with the vendors' rows) as Shift_JIS bytes."""
    row, cell = high - 0x21, low - 0x21
    if not (0 <= row < 94 and 0 <= cell < 94):
        raise ValueError(high, low)
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    trail = cell + 0x9F if row % 2 else cell + 0x40 + (cell >= 63)
    return bytes((lead, trail))


_EUC = regex(rb"[\x00-\x7f]+|\x8e[\xa1-\xdf]|([\xa1-\xfe]{2})+")


def _euc_to_cp932(data: bytes) -> bytes:
    out: list[bytes] = []
    at = 0
    for match in _EUC.finditer(data):
        if match.start() != at:
            raise ValueError(at)
        at, run = match.end(), match[0]
        if run[0] < 0x80:
            out.append(run)
        elif run[0] == 0x8E:
            out.append(run[1:])
        else:
            out += (_sjis(run[i] & 0x7F, run[i + 1] & 0x7F) for i in range(0, len(run), 2))
    if at != len(data):
        raise ValueError(at)
    return b"".join(out)


def _iso2022_to_cp932(data: bytes) -> bytes:
    out: list[bytes] = []
    mode = b"(B"
    for part in re.split(rb"\x1b(\$[@B]|\([BJI])", data):
        if part in {b"$@", b"$B", b"(B", b"(J", b"(I"}:
            mode = part
        elif mode.startswith(b"$"):
            part_ = part.replace(b"\n", b"").replace(b"\r", b"")
            if len(part_) % 2:
                raise ValueError(mode)
            out += (_sjis(part_[i], part_[i + 1]) for i in range(0, len(part_), 2))
        else:
            out.append(bytes(b | 0x80 for b in part) if mode == b"(I" else part)
    return b"".join(out)
