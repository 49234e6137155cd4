"""Words for the editor, in English or Japanese, from a gettext catalogue (`locale/<lang>/LC_MESSAGES/citecheck.mo`).

English templates are the keys, so that a missing translation shows English. `make catalogue` gathers them.
"""

from __future__ import annotations

import gettext
import locale
import os
from functools import cache
from pathlib import Path
from typing import Literal

from citecheck.model import Figure, Message, PageDate, PartialDate, Reason, Unchecked, Written
from citecheck.report import japanese, reasons

LOCALE = Path(__file__).parent.parent / "locale"


class Wording:
    """Translates templates and messages into one language."""

    def __init__(self, lang: str | None) -> None:
        self.lang = lang or "en"
        self._catalogue = _catalogue(self.lang)

    def __call__(self, template: str, /, **values: object) -> str:
        """A template in this language, with its values put in."""
        text = self._catalogue.gettext(template) if template else ""
        return text.format(**{k: self.value(v) for k, v in values.items()}) if values else text

    def count(self, one: str, many: str, number: int) -> str:
        """`one` or `many` with its `{n}`, as the language has it."""
        return self._catalogue.ngettext(one, many, number).format(n=number)

    def message(self, message: Message) -> str:
        """A message in this language; values that are messages are translated too."""
        return self(message.template, **message.values)

    def reason(self, reason: str) -> str:
        """Why an address is gone, doubtful or unchecked."""
        return reason if self.lang == "en" else reasons.translated(reason, self)

    def unchecked(self, item: Unchecked) -> str:
        """Why something could not be checked, and what happened."""
        return self.reason(f"{item.reason}: {item.detail}" if item.detail else item.reason)

    def dated(self, date: PageDate) -> str:
        """A date that a page gives, with where it stands there."""
        return self(
            "{date} ({found_in}, {grade})", date=Figure(date.value), found_in=date.found_in, grade=Message(date.grade)
        )

    def value(self, value: object) -> object:
        """Messages, lists, dates and figures as the language writes them; everything else as it is."""
        if isinstance(value, Message):
            return self.message(value)
        if isinstance(value, tuple):
            return self(", ").join(str(self.value(v)) for v in value)
        if isinstance(value, Reason):
            return self.reason(value)
        if self.lang == "ja" and isinstance(value, Written):
            return japanese.written(value)
        if self.lang == "ja" and isinstance(value, PartialDate):
            return japanese.date(str(value))
        if self.lang == "ja" and isinstance(value, Figure):
            return japanese.figure(value)
        return value


@cache
def _catalogue(lang: str) -> gettext.NullTranslations:
    if lang == "en":
        return gettext.NullTranslations()
    return gettext.translation("citecheck", LOCALE, [lang], fallback=True)


def locale_language() -> Literal["ja", "en"]:
    """`ja` where the environment's locale is Japanese, else `en`."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "ja" if value.lower().startswith("ja") else "en"
    return "ja" if (locale.getlocale()[0] or "").lower().startswith(("ja", "japanese")) else "en"
