r"""Plain text <-> BibTeX field values.

Only what LaTeX takes for markup is escaped, and with commands that keep braces balanced, because BibTeX counts `\{`
as an opening brace; everything else stays UTF-8, which biber, upBibTeX and every reader of `.bib` files take. Values
that are addresses (`url`, `doi`) are verbatim: nothing is escaped there.
"""

from __future__ import annotations

import re

from citecheck.text.regex import regex

_ESCAPES = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{c: "\\" + c for c in "&%#_$"},
}
_TABLE = str.maketrans(_ESCAPES)
_BACK = {v: k for k, v in _ESCAPES.items()}
_COMMAND = regex("|".join(re.escape(v) for v in sorted(_BACK, key=len, reverse=True)) + "|[{}]")
_ACRONYM = regex(r"(?<![\w{])(?=\w*[A-Z]\w*[A-Z]|[A-Z]+\d|(?:[A-Z]\.){2})[A-Za-z0-9.]*[A-Za-z0-9](?:\.(?=\s|$))?")
_VERBATIM = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", "\n": "", "\r": "", "\t": ""})


def escape(text: str) -> str:
    """Text as a field value on one line."""
    return " ".join(text.split()).translate(_TABLE)


def unescape(value: str) -> str:
    """The text of a field value that `escape`, `protect` or `braced` made."""
    return _COMMAND.sub(lambda m: _BACK.get(m[0], ""), value)


def protect(text: str) -> str:
    """A title as a field value; braces keep BibTeX styles from writing NATO or IP4 in small letters."""
    parts, at = [], 0
    line = " ".join(text.split())
    for match in _ACRONYM.finditer(line):
        parts += [escape_run(line[at : match.start()]), "{", match[0], "}"]
        at = match.end()
    return "".join([*parts, escape_run(line[at:])])


def escape_run(text: str) -> str:
    """As `escape`, with the spaces as they are."""
    return text.translate(_TABLE)


def braced(text: str) -> str:
    """A name or title that is to be kept whole: `{防衛省}`."""
    return "{" + escape(text) + "}"


def verbatim(address: str) -> str:
    """An address as a field value; braces, backslashes and spaces, which no address may hold, in percent form."""
    return address.translate(_VERBATIM)
