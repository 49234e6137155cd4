"""Addresses as they go over the wire: nothing decoded and encoded again, only what is not ASCII is escaped.

Parsing follows the WHATWG URL standard where servers can tell the difference (https://url.spec.whatwg.org/): tabs and
line feeds go, a backslash is a slash, the fragment stays at home. A user name or password is dropped at once, so that
it can be neither sent nor printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import unquote, urljoin

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PARTS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):/*([^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?", re.S)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_USERINFO = re.compile(r"(?i)^(\s*[a-z][a-z0-9+.-]*:/*)[^/?#\\]*@")
_HOST = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=-]+")
_TO_ESCAPE = re.compile(r"[^\x21-\x7e]|[\"<>^`{}]")


class AddressError(ValueError):
    """An address that cannot be asked; the text says why."""


class SchemeError(AddressError):
    """An address of a scheme other than http and https."""


@dataclass(frozen=True, slots=True)
class Address:
    """One http or https address, ready for the wire."""

    scheme: str
    host: str
    """ASCII (IDNA), lower case, IPv6 without brackets"""
    port: int | None
    """None: the scheme's own"""
    target: str
    """path and query, ASCII only"""
    fragment: str
    """as written; the empty string where there is none"""
    text: str
    """the address as it was written, without user name and password"""

    @property
    def origin(self) -> tuple[str, str, int]:
        return (self.scheme, self.host, self.port or _DEFAULT_PORTS[self.scheme])

    @property
    def authority(self) -> str:
        """Host and port as in the Host field."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port in (None, _DEFAULT_PORTS[self.scheme]) else f"{host}:{self.port}"

    @property
    def wire(self) -> str:
        """The address that is asked for, without the fragment."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


def public(url: str) -> str:
    """The address without user name and password, as it may be stored and printed."""
    return _USERINFO.sub(r"\1", url) if "@" in url else url


def parse(url: str) -> Address:
    """An address as written in a note.

    Raises:
        AddressError: no host, a port or a host that cannot be; `SchemeError` for another scheme.
    """
    text = re.sub(r"[\t\r\n]", "", url.strip("\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c \t\r\n"))
    scheme = _SCHEME.match(text)
    if scheme is None:
        raise AddressError("no scheme")
    if scheme[1].lower() not in _DEFAULT_PORTS:
        raise SchemeError(f"{scheme[1].lower()}: addresses are not asked")
    head, mark, tail = text.partition("#")
    query_at = head.find("?") if "?" in head else len(head)
    parts = _PARTS.fullmatch(head[:query_at].replace("\\", "/") + head[query_at:] + mark + tail)
    assert parts is not None, "the pattern covers every text that begins with a scheme"
    authority = parts[2].rpartition("@")[2]
    host, port = _host_and_port(authority)
    path = _without_dots(_escape(parts[3]) or "/")
    address = Address(parts[1].lower(), host, port, path + _escape(parts[4] or ""), parts[5] or "", public(text))
    return replace(address, port=None) if address.port == _DEFAULT_PORTS[address.scheme] else address


def join(base: Address, location: str | bytes) -> Address:
    """Where a Location field or a meta refresh leads from `base`; a fragment is inherited (RFC 9110, 10.2.2).

    Raises:
        AddressError: as `parse`.
    """
    text = location if isinstance(location, str) else _decoded(location)
    location = re.sub(r"[\t\r\n]", "", text.strip())
    if not location:
        raise AddressError("an empty Location")
    scheme = _SCHEME.match(location)
    absolute = scheme is not None and not (scheme[1].lower() == base.scheme and "//" not in location)
    if absolute:
        target = parse(location)
    else:
        relative = location.partition(":")[2] if scheme is not None else location
        head, mark, fragment = relative.partition("#")
        path, question, query = head.partition("?")
        joined = urljoin(base.wire, path.replace("\\", "/") + question + query) if head else base.wire
        target = parse(joined + mark + fragment)
    return target if "#" in location else replace(target, fragment=base.fragment)


def _decoded(location: bytes) -> str:
    """UTF-8; in another charset the bytes themselves are escaped, as browsers do."""
    try:
        return location.decode()
    except UnicodeDecodeError:
        return "".join(chr(b) if b < 0x80 else f"%{b:02X}" for b in location)


def _escape(text: str) -> str:
    def escaped(match: re.Match[str]) -> str:
        return "".join(f"%{b:02X}" for b in match[0].encode("utf-8", "surrogatepass"))

    return text if _TO_ESCAPE.search(text) is None else _TO_ESCAPE.sub(escaped, text)


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4; doubled slashes stay."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for index, segment in enumerate(segments[1:], 1):
        if segment == "..":
            del kept[-1:]
        if segment not in {".", ".."}:
            kept.append(segment)
        elif index == len(segments) - 1:
            kept.append("")
    return "/" + "/".join(kept)


def _host_and_port(authority: str) -> tuple[str, int | None]:
    if authority.startswith("["):
        host, bracket, rest = authority[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise AddressError("a broken IPv6 address")
        return _ipv6(host), _port(rest[1:])
    host, _, port = authority.partition(":")
    host = unquote(host) if "%" in host else host
    if not host.isascii():
        host = _idna(host)
    if not _HOST.fullmatch(host):
        raise AddressError("no host" if not host else "a host name that cannot be")
    return host.lower(), _port(port)


def _ipv6(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        return str(IPv6Address(host))
    except ValueError:
        raise AddressError("a broken IPv6 address") from None


def _idna(host: str) -> str:
    """IDNA 2008 with the mapping of UTS 46, so that full-width letters and 。 work as in a browser."""
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise AddressError("a host name that cannot be") from None


def _port(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text) < 65536:
        raise AddressError("a port that cannot be")
    return int(text)
