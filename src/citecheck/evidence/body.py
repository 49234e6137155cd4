"""A body as far as it is wanted, inflated within bounds.

Only gzip is asked for and undone. A body that is coded twice, or that grows out of all proportion, is refused: two
kilobytes can become gigabytes.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from citecheck.evidence.trouble import Kind, TroubleError

KIB = 1024
HTML_AFTER_HEAD = 512 * KIB
HTML_HEAD = 1024 * KIB
PDF = 10 * 1024 * KIB
OTHER = 64 * KIB
INFLATED_AT_ONCE = 64 * KIB
BOMB = 200
"""how many times its size a body of some length may grow; HTML rarely passes 20, deflate ends at 1,032"""

_HEAD_END = re.compile(rb"</head\s*>|<body[\s>]", re.I)


@dataclass(frozen=True, slots=True)
class Body:
    """What was read of a body."""

    data: bytes = b""
    complete: bool = True
    """False: reading stopped at a limit"""
    readable: bool = True
    """False: in a coding that was not asked for; `data` is as it came"""


async def read(chunks: AsyncIterator[bytes], headers: Mapping[str, str], most: int | None = None) -> Body:
    """Read a body up to the limit for its kind, or up to `most` bytes.

    Raises:
        TroubleError: the coding is broken, doubled or a bomb, or the connection fails.
    """
    codings = [c.strip().lower() for c in headers.get("content-encoding", "").split(",") if c.strip()]
    codings = [c for c in codings if c != "identity"]
    if len(codings) > 1:
        raise TroubleError(Kind.PROTOCOL, f"the body is coded {len(codings)} times")
    if codings and codings[0] not in {"gzip", "x-gzip", "deflate"}:
        return Body(await _some(chunks, OTHER), complete=False, readable=False)
    intake = _Intake(most, coding=codings[0] if codings else None)
    try:
        async for chunk in chunks:
            if intake.feed(chunk):
                return Body(bytes(intake.data), complete=False)
    except TroubleError as trouble:
        if trouble.kind is Kind.RESET and b"</html" in intake.data.lower():  # a wrong Content-Length: the page is here
            return Body(bytes(intake.data), complete=False)
        raise
    intake.end()
    return Body(bytes(intake.data))


async def _some(chunks: AsyncIterator[bytes], most: int) -> bytes:
    data = b""
    async for chunk in chunks:
        data += chunk
        if len(data) >= most:
            break
    return data[:most]


class _Intake:
    """Collects a body and says when it is enough."""

    def __init__(self, most: int | None, coding: str | None) -> None:
        self.data = bytearray()
        self.most = most
        self._received = 0
        self._coding = coding
        self._inflater: zlib._Decompress | None = None
        self._head_ends: int | None = None

    def feed(self, chunk: bytes) -> bool:
        self._received += len(chunk)
        if self._coding and self._inflater is None and not self.data:
            self._inflater = _inflater(chunk, self._coding)
        if self._inflater is None:
            self.data += chunk
            return self._enough()
        rest = chunk
        while rest and not self._inflater.eof:
            try:
                self.data += self._inflater.decompress(rest, INFLATED_AT_ONCE)
            except zlib.error:
                raise TroubleError(Kind.PROTOCOL, "the compressed body is broken") from None
            rest = self._inflater.unconsumed_tail
            if len(self.data) > 4 * INFLATED_AT_ONCE and len(self.data) > BOMB * self._received:
                raise TroubleError(Kind.PROTOCOL, "the compressed body grows out of proportion")
            if self._enough():
                return True
        return False

    def end(self) -> None:
        """The body is over.

        Raises:
            TroubleError: the compressed data is not.
        """
        if self._inflater is not None and not self._inflater.eof and not self.data:
            raise TroubleError(Kind.PROTOCOL, "the compressed body is broken")

    def _enough(self) -> bool:
        if len(self.data) <= OTHER and self.most is None:
            return False
        return len(self.data) >= (self.most if self.most is not None else self._limit())

    def _limit(self) -> int:
        kind = sniff(bytes(self.data[:KIB]))
        if kind == "pdf":
            return PDF
        if kind == "other":
            return OTHER
        if self._head_ends is None:
            found = _HEAD_END.search(self.data)
            self._head_ends = found.start() if found else None
        return HTML_HEAD if self._head_ends is None else self._head_ends + HTML_AFTER_HEAD


def _inflater(start: bytes, coding: str) -> zlib._Decompress | None:
    """None: the body only says that it is compressed."""
    if start[:2] == b"\x1f\x8b":
        return zlib.decompressobj(16 + zlib.MAX_WBITS)
    if coding != "deflate":
        return None
    zlib_header = len(start) > 1 and start[0] & 0x0F == 8 and (start[0] << 8 | start[1]) % 31 == 0
    return zlib.decompressobj(zlib.MAX_WBITS if zlib_header else -zlib.MAX_WBITS)


_TEXT_MARKS = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--|title|meta|script|frameset|[a-z])", re.I
)


def sniff(start: bytes) -> str:
    """`pdf`, `html` (any markup), `text`, `other` or `empty`, by the first bytes alone."""
    if not start.strip():
        return "empty"
    if b"%PDF-" in start[:KIB]:
        return "pdf"
    if _TEXT_MARKS.match(start):
        return "html"
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "html" if b"<" in start[:64] else "text"
    return "other" if b"\x00" in start or _control(start) else "text"


def _control(start: bytes) -> bool:
    """More control characters than any text has; ESC (ISO-2022-JP) is none here."""
    odd = sum(b < 0x20 and b not in b"\t\n\f\r\x1b" for b in start)
    return odd * 20 > len(start)
