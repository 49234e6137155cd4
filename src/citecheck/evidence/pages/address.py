"""The date that a page's address holds: `/2024/04/19/`, `/2024/apr/19/`, `20240419003.html`."""

from __future__ import annotations

import re

from citecheck.evidence.pages.candidates import Candidate, iso
from citecheck.evidence.pages.dated import dates_in

_FOLDERS = re.compile(
    r"/(?P<y>(?:19|20)\d\d)/(?P<m>[01]?\d)(?:/(?P<d>[0-3]?\d)(?=/|$|[-_.]))?(?=/|$|[-_.]|\d)"
    r"|[/_-](?P<hy>(?:19|20)\d\d)-(?P<hm>[01]\d)-(?P<hd>[0-3]\d)(?!\d)"
    r"|/(?P<wy>(?:19|20)\d\d)/(?P<wm>[A-Za-z]{3,9})/(?P<wd>[0-3]?\d)(?=/|$)"
)
_FIGURES = re.compile(r"(?<!\d)(?P<y>20\d\d|199\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d{4})")


def address_date(address: str) -> Candidate | None:
    """The day, or at least the month, in the path of an address; None if there is none.

    A folder for the day is made when a page is published and stays when it is changed: it is the best evidence of all.
    Eight figures in a file's name may as well be a number.
    """
    path = re.sub(r"^[a-z]+://[^/]*", "", address[:2000])
    month: Candidate | None = None
    for match in _FOLDERS.finditer(path):
        value = _folders(match)
        if value is not None and len(value) == 10:
            return Candidate(value, "published", "url", 12.0)
        if value is not None and len(value) == 7:
            month = month or Candidate(value, "published", "url", 1.5)
    for match in _FIGURES.finditer(path):
        value = iso(int(match["y"]), int(match["m"]), int(match["d"]))
        if value is not None and (month is None or value.startswith(month.value)):
            return Candidate(value, "published", "url", 4.0 if month else 3.5)
    return month


def _folders(match: re.Match[str]) -> str | None:
    if match["wy"]:
        return next((d.value for d in dates_in(f"{match['wd']} {match['wm']} {match['wy']}")), None)
    year, month, day = (match["y"], match["m"], match["d"]) if match["y"] else (match["hy"], match["hm"], match["hd"])
    return iso(int(year), int(month), int(day) if day else None) if int(month) else None
