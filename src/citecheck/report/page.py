"""Templates of the HTML pages (jinja2); every value is escaped."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup


@cache
def environment() -> Environment:
    """The templates of this package; every value is escaped."""
    from jinja2 import Environment, PackageLoader

    found = Environment(loader=PackageLoader("citecheck.report"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    found.filters["coded"] = coded
    return found


def coded(text: str) -> Markup:
    """Text with what stands between backticks as code."""
    from markupsafe import Markup, escape

    parts = text.split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return Markup("").join(Markup("<code>{}</code>").format(p) if n % 2 else escape(p) for n, p in enumerate(parts))
