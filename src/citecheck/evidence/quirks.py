"""What is known of single hosts and kinds of address; data, with a reason for each.

A host also stands for its subdomains.
"""

from __future__ import annotations

import re

from citecheck.evidence.address import Address

RESOLVERS = frozenset(
    {
        "doi.org",
        "handle.net",
        "hdl.handle.net",
        "purl.org",
        "w3id.org",
        "n2t.net",
        "id.ndl.go.jp",
        "bit.ly",
        "t.co",
        "tinyurl.com",
        "ow.ly",
        "buff.ly",
        "goo.gl",
        "is.gd",
        "lnkd.in",
        "amzn.to",
        "youtu.be",
        "qr.ae",
    }
)
"""addresses that exist in order to lead elsewhere: a home page at their end is no loss"""

PARKING = frozenset(
    {
        "afternic.com",
        "bodis.com",
        "buydomains.com",
        "dan.com",
        "domainmarket.com",
        "hugedomains.com",
        "parkingcrew.net",
        "sedo.com",
        "sedoparking.com",
        "undeveloped.com",
        "uniregistry.com",
        "above.com",
        "parklogic.com",
        "onamae.com",
        "value-domain.com",
        "muumuu-domain.com",
    }
)
"""sellers of domain names: a redirect to them from another host says that the domain is lost"""

BLOCKING = {"linkedin.com": "answers 999 to programs"}
"""hosts of which a refusal says nothing at all"""

LINE_ANCHORS = re.compile(r"L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?|diff-.*|issuecomment-\d+|discussion_r\d+|r\d{6,}")
"""made by scripts on code hosts"""
CODE_HOSTS = frozenset({"github.com", "gitlab.com", "bitbucket.org", "codeberg.org"})

_FILE = re.compile(
    r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|gz|tgz|bz2|xz|7z|rar|lzh|epub|jpe?g|png|gif|tiff?|webp|mp3|mp4|mov|avi|wav)$",
    re.I,
)
_SHOWN_ON_A_PAGE = re.compile(r"/(?:blob|blame|tree|src|browse|viewer|view|wiki)/|:[^/]*$|%3a[^/]*$", re.I)
"""code hosts and wikis show a file on a page that bears the file's name"""
_HOME = re.compile(
    r"(?:/(?:ja|jp|jpn|japanese|en|eng|english|en-us|en-gb|ja-jp|us|home|top|index|default|main|welcome|portal|site|web))*"
    r"(?:/(?:index|default|home|top|main|welcome)(?:_?(?:ja|jp|en|e|j))?\.\w{2,5})?/?",
    re.I,
)


def of_host(host: str, table: frozenset[str]) -> bool:
    """Whether a host or a domain above it is in the table."""
    return any(host == name or host.endswith("." + name) for name in table)


def names_a_file(address: Address) -> str:
    """The kind of file (`pdf`, `xlsx`, ...) that an address promises; the empty string for a page."""
    match = _FILE.search(address.path)
    return match[1].lower() if match and not _SHOWN_ON_A_PAGE.search(address.path) else ""


def is_home(address: Address) -> bool:
    """Whether an address is a site's front page."""
    return not address.query and _HOME.fullmatch(address.path) is not None


def is_deep(address: Address) -> bool:
    """Whether an address names something inside a site: two steps down, a file, a number or a query."""
    if is_home(address):
        return False
    segments = [s for s in address.path.split("/") if s]
    last = segments[-1] if segments else ""
    return bool(len(segments) >= 2 or address.query or "." in last or re.search(r"\d{3}", last))


def anchors_are_elsewhere(host: str, anchor: str) -> bool:
    """Whether the host makes such anchors by script."""
    return of_host(host, CODE_HOSTS) and LINE_ANCHORS.fullmatch(anchor) is not None
