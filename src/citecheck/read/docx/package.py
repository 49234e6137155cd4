"""The parts of a DOCX package, unpacked and parsed within bounds.

A file of a few kilobytes can unpack to gigabytes, and a document type definition can expand to as much
(https://pypi.org/project/defusedxml/ lists the ways): unpacking stops at a limit, and XML with a DOCTYPE, which Office
Open XML never has (ECMA-376 part 2, 8.2.3), is refused before it is parsed.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree import ElementTree as ET

from citecheck.errors import InputError

LARGEST_PART = 100_000_000
"""bytes, unpacked"""
LARGEST_TOTAL = 200_000_000

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
"""namespaces of the strict variant and of the usual one"""


class Package:
    """A ZIP archive with XML parts."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self._total = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._names = set(self._archive.namelist())
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError, EOFError, OSError) as error:
            raise InputError(f"{path} is a broken archive: {error}") from None
        if "word/document.xml" not in self._names:
            raise InputError(f"{path} is an archive but no DOCX: it holds no word/document.xml")

    def part(self, name: str) -> ET.Element | None:
        """A parsed part; None if the package has none of this name.

        Raises:
            InputError: it is damaged, too large, encrypted, or no XML.
        """
        if name not in self._names:
            return None
        data = self._unpack(name)
        head = data[:2]
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or (head in {b"\xff\xfe", b"\xfe\xff"} and _hides_doctype(data)):
            raise InputError(f"{self.path} is refused: {name} has a document type definition")
        for strict, usual in _STRICT.items():
            if strict in data:
                data = data.replace(strict, usual)
        try:
            return ET.fromstring(data)  # noqa: S314 - no DOCTYPE, hence no entities
        except (ET.ParseError, ValueError, LookupError) as error:
            raise InputError(f"{self.path} is a broken DOCX: {name}: {error}") from None

    def _unpack(self, name: str) -> bytes:
        try:
            with self._archive.open(name) as file:
                data = file.read(LARGEST_PART + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
        ) as error:
            raise InputError(f"{self.path} is a broken DOCX: {name}: {error}") from None
        self._total += len(data)
        if len(data) > LARGEST_PART or self._total > LARGEST_TOTAL:
            raise InputError(f"{self.path} is refused: {name} unpacks to more than {LARGEST_PART // 1_000_000} MB")
        return data


def _hides_doctype(data: bytes) -> bool:
    return "<!" in data.decode("utf-16", "replace").replace("<!--", "")
