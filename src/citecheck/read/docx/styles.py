"""What a DOCX says apart from its text: heading styles, list numbers, link targets, how notes are numbered."""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree import ElementTree as ET

from citecheck.read.docx.package import Package, R, W
from citecheck.text.regex import regex

_HEADING = regex(r"(?:heading|見出し)\s*([1-6])$", re.I)
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def value(element: ET.Element | None, name: str = "val") -> str:
    """An attribute `w:name`, or the empty string."""
    return "" if element is None else element.get(W + name, "")


def is_on(element: ET.Element | None) -> bool:
    """A toggle property: there, and not switched off."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def numeral(number: int, form: str) -> str:
    """A note's or list item's number in one of Word's number formats."""
    if form == "lowerLetter":
        return chr(ord("a") + (number - 1) % 26)
    if form == "upperLetter":
        return chr(ord("A") + (number - 1) % 26)
    if form in {"lowerRoman", "upperRoman"}:
        out, rest = "", number
        for worth, sign in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), *_ROMAN):
            out, rest = out + sign * (rest // worth), rest % worth
        return out.upper() if form == "upperRoman" else out
    return str(number)


class Styles:
    """Look-ups in the parts beside the text."""

    def __init__(self, package: Package) -> None:
        self._levels: dict[str, int] = {}
        styles = package.part("word/styles.xml")
        for style in styles.iter(W + "style") if styles is not None else ():
            match = _HEADING.match(value(style.find(W + "name")))
            outline = value(style.find(f"{W}pPr/{W}outlineLvl"))
            if match or (outline.isdecimal() and int(outline) < 6):
                self._levels[style.get(W + "styleId", "")] = int(match[1]) if match else int(outline) + 1
        settings = package.part("word/settings.xml")
        self.forms = {
            kind: (value(settings.find(f"{W}{kind}Pr/{W}numFmt")) if settings is not None else "")
            for kind in ("footnote", "endnote")
        }

    def level(self, properties: ET.Element | None) -> int:
        """1 to 6 for a heading, else 0."""
        if properties is None:
            return 0
        outline = value(properties.find(W + "outlineLvl"))
        if outline.isdecimal() and int(outline) < 6:
            return int(outline) + 1
        name = value(properties.find(W + "pStyle"))
        match = _HEADING.match(name)
        return self._levels.get(name, int(match[1]) if match else 0)


class Lists:
    """Numbers of automatically numbered paragraphs, counted in the order of the text."""

    def __init__(self, package: Package) -> None:
        self._forms: dict[tuple[str, str], tuple[str, int, str]] = {}
        self._counts: dict[tuple[str, int], int] = defaultdict(int)
        numbering = package.part("word/numbering.xml")
        if numbering is None:
            return
        abstract = {value(a, "abstractNumId"): a for a in numbering.iter(W + "abstractNum")}
        for number in numbering.iter(W + "num"):
            own = abstract.get(value(number.find(W + "abstractNumId")))
            for level in own.iter(W + "lvl") if own is not None else ():
                start = value(level.find(W + "start"))
                self._forms[value(number, "numId"), value(level, "ilvl")] = (
                    value(level.find(W + "numFmt")),
                    int(start) if start.isdecimal() and len(start) < 7 else 1,
                    value(level.find(W + "lvlText")),
                )

    def label(self, properties: ET.Element | None) -> tuple[int, str | None] | None:
        """Nesting level and label (None for bullets) of a list paragraph; None for other paragraphs."""
        found = properties.find(W + "numPr") if properties is not None else None
        if found is None:
            return None
        identity, level = value(found.find(W + "numId")), value(found.find(W + "ilvl")) or "0"
        if identity in {"", "0"} or not level.isdecimal():
            return None
        form, start, template = self._forms.get((identity, level), ("bullet", 1, ""))
        depth = int(level[:2])
        self._counts[identity, depth] += 1
        for deeper in range(depth + 1, 9):
            self._counts.pop((identity, deeper), None)
        if form in {"bullet", "none", ""}:
            return depth, None
        number = numeral(start - 1 + self._counts[identity, depth], form)
        return depth, template.replace(f"%{depth + 1}", number) if template.count("%") == 1 else f"{number}."


def targets(package: Package, part: str) -> dict[str, str]:
    """Addresses of a part's hyperlinks by relationship id."""
    folder, _, name = part.rpartition("/")
    relations = package.part(f"{folder}/_rels/{name}.rels")
    if relations is None:
        return {}
    return {
        r.get("Id", ""): r.get("Target", "")
        for r in relations
        if r.get("TargetMode") == "External" and r.get("Type", "").endswith("/hyperlink")
    }


__all__ = ["Lists", "R", "Styles", "W", "is_on", "numeral", "targets", "value"]
