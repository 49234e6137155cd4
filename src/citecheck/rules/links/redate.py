"""A day written as another day was: the order, the month's form and the digits' width stay."""

from __future__ import annotations

from datetime import date

from citecheck.text.regex import regex

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_NAMED = "|".join((*MONTHS, *(f"{m[:3]}[.]?" for m in MONTHS), "Sept[.]?"))
_ENGLISH = regex(rf"(?P<first>\d{{1,2}} )?(?P<month>{_NAMED})(?P<day> \d{{1,2}})?(?P<comma>,?) \d{{4}}")
_FIGURES = regex(r"\d{4}(?P<one>[-./年])(?P<month>\d{1,2})(?P<two>[-./月])(?P<day>\d{1,2})(?P<end>日?)")


def redated(written: str, day: date) -> str | None:
    """`day` in the form of `written`, which is a whole date and nothing else; None where that form is not known."""
    narrow = written.translate({wide: chr(narrow) for narrow, wide in _WIDE.items() if isinstance(wide, int)})
    if match := _ENGLISH.fullmatch(narrow):
        if bool(match["first"]) == bool(match["day"]):
            return None
        name = MONTHS[day.month - 1]
        month = name if match["month"] in MONTHS else name[:3] + ("." if match["month"].endswith(".") else "")
        month = name if name == "May" else month
        if match["first"]:
            return f"{day.day} {month}{match['comma']} {day.year}"
        return f"{month} {day.day}{match['comma']} {day.year}"
    if match := _FIGURES.fullmatch(narrow):
        padded = len(match["month"]) == len(match["day"]) == 2 and "0" in match["month"][0] + match["day"][0]
        figures = f"{day.month:02d}", f"{day.day:02d}"
        if not padded and match["one"] != "-":
            figures = str(day.month), str(day.day)
        text = f"{day.year}{match['one']}{figures[0]}{match['two']}{figures[1]}{match['end']}"
        return text.translate(_WIDE) if narrow != written else text
    return None
