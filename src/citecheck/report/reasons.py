"""Why an address is gone, doubtful or unchecked: evidence keeps it in English words, which are read back here.

What is in no list (words of OpenSSL, of the system, of a registry) is shown as it came.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from citecheck.text.regex import regex

CAUSES = (
    "offline",
    "blocked",
    "rate-limited",
    "server-error",
    "refused",
    "reset",
    "timeout",
    "tls",
    "guard",
    "scheme",
    "protocol",
    "not-stored",
)
"""`UncheckedReason`; stands alone or before a colon"""
REASONS = (
    # what keeps an answer from coming
    "no network",
    "no answer",
    "timeout: nothing for {seconds} seconds",
    "timeout: not done within {seconds} seconds",
    "timeout while sending",
    "timeout in the TLS handshake",
    "no connection to {host}",
    "no connection to {host} within the time",
    "no route to {host}",
    "{host} refuses the connection",
    "the connection was reset",
    "the connection was reset in the TLS handshake",
    "the server closed the connection without an answer",
    "the server closed the connection in mid-answer",
    "no valid HTTP: {words}",
    "the body is coded {n} times",
    "the compressed body is broken",
    "the compressed body grows out of proportion",
    "{host} is {address}, not a public address",
    "{host}, not a public address",
    "{host} does not exist, asked twice",
    "{host} does not exist",
    "{host} could not be looked up: {words}",
    "{host} could not be looked up",
    "{host} cannot be a host name",
    # OpenSSL on certificates
    "certificate has expired",
    "certificate is not yet valid",
    "self-signed certificate",
    "self-signed certificate in certificate chain",
    "unable to get local issuer certificate",
    "Hostname mismatch, certificate is not valid for {host}",
    # addresses
    "not an address: {words}",
    "{scheme}: addresses are not asked",
    "no scheme",
    "no host",
    "a host name that cannot be",
    "a broken IPv6 address",
    "a port that cannot be",
    "an empty Location",
    # redirects
    "the redirects go round in a circle",
    "more than {n} redirects",
    "a redirect without Location",
    "a redirect to an unusable address: {words}",
    "a redirect to {words}",
    "{status}, a redirect without a use",
    "{status}, asks to come back in {seconds} seconds",
    "moved permanently to {address}",
    # pages that are perhaps not the one that is cited
    "soft 404: {title}",
    "log-in page: {title}",
    "parked domain: leads to {host}",
    "parked domain: {title}",
    "bot wall: {title} ({status})",
    "bot wall: {title}",
    "error page: {title}",
    "an empty page ({status})",
    "an empty page",
    "a page of scripts alone, without text",
    "an HTML page where the address names a {kind} file",
    "no PDF, though the address names one",
    "sent to the home page {address}",
    "the text {text} is not on the page",
    "fragment #{fragment} is not on the page",
    # registries
    "DOI does not exist",
    "no record in NDL Search",
    "no record in Open Library",
    "not registered with {registry}",
)
"""templates in the order in which they are tried"""


def translated(reason: str, words: Callable[..., str]) -> str:
    """A reason in the language of `words`; parts that are reasons themselves are read too."""
    for pattern, template in _patterns():
        if match := pattern.fullmatch(reason):
            values = {name: _part(value, words) for name, value in match.groupdict().items()}
            return words(template, **values)
    cause, colon, rest = reason.partition(": ")
    if cause in CAUSES:
        return words("{cause}: {words}", cause=words(cause), words=translated(rest, words)) if colon else words(cause)
    return reason


def _part(text: str, words: Callable[..., str]) -> str:
    bare = text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
    return translated(bare, words)


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    return [(regex(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(t)), re.S), t) for t in REASONS]
