"""Cookies of one link: a redirect that only ends for those who keep them is no loop."""

from __future__ import annotations

from collections.abc import Mapping
from http.cookiejar import CookieJar
from typing import Any

from citecheck.evidence.address import Address


class Jar:
    """The standard library's cookie jar (RFC 2965 and Netscape rules), made only when a cookie comes."""

    def __init__(self) -> None:
        self._jar: CookieJar | None = None

    def keep(self, address: Address, headers: Mapping[str, str]) -> None:
        """Take the Set-Cookie fields of an answer."""
        fields = headers.get_list("set-cookie") if hasattr(headers, "get_list") else []
        if not fields:
            return
        self._jar = self._jar if self._jar is not None else CookieJar()
        response: Any = _Response(fields)
        self._jar.extract_cookies(response, _request(address))

    def header(self, address: Address) -> str:
        """The Cookie field for an address; the empty string for none."""
        if self._jar is None:
            return ""
        request = _request(address)
        self._jar.add_cookie_header(request)
        return str(request.get_header("Cookie") or "")


def _request(address: Address) -> Any:
    from urllib.request import Request

    return Request(address.wire)  # noqa: S310 http and https are the only schemes of an Address


class _Response:
    """The little that the jar asks of a response."""

    def __init__(self, fields: list[str]) -> None:
        self._fields = fields

    def info(self) -> Any:
        from email.message import Message

        message = Message()
        for value in self._fields:
            message["Set-Cookie"] = value
        return message
