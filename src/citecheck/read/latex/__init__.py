r"""LaTeX -> blocks, note reference marks, notes; no macro is expanded.

Notes stand at their own marks (`\footnote{...}`); `\footnotemark[3]` and `\footnotetext[3]{...}` are paired by their
number, `\cite{key}` and `\bibitem{key}` by their key where the file itself holds the bibliography.
"""

from __future__ import annotations

import re

from citecheck.model import Block, BlockKind, Link, Marker, Note, Span
from citecheck.read.latex import commands as c
from citecheck.read.parts import Parts
from citecheck.read.passages import PassageBuilder
from citecheck.read.wrapping import joint
from citecheck.text.regex import regex

_PART = regex(
    r"(?P<comment>%[^\n]*(?:\n[ \t]*)?)"
    r"|(?P<par>[ \t]*\n[ \t]*(?:\n[ \t]*)++)"
    r"|(?P<break>[ \t]*\n[ \t]*)"
    r"|(?P<command>\\(?:[A-Za-z@]+\*?|\n|.))"
    r"|(?P<math>\$\$?)"
    r"|(?P<open>\{)|(?P<close>\})"
    r"|(?P<mark>---?|``|''|~|`|&)"
    r"|(?P<text>[^%\\{}$\n\-`'~& \t]++(?:[ \t]++(?!\n)[^%\\{}$\n\-`'~& \t]++)*+|.)",
    re.S,
)
_MARKS = {"--": "–", "---": "—", "``": "“", "''": "”", "~": " ", "`": "‘", "&": " "}
_ARGUMENT = regex(r"\s{0,50}\{([^{}]{0,2000}+(?:\{[^{}]{0,2000}+\}[^{}]{0,2000}+){0,20}+)\}")
_DEEPEST = 200
"""groups in groups; braces nested deeper mean nothing"""
_OPTION = regex(r"[ \t]{0,50}\n?[ \t]{0,50}\[([^\[\]\n]{0,500})\]")
_LETTER = regex(r"\s?\{?\\?([A-Za-z])\}?")
_BEGIN = regex(r"\\begin\s*\{document\}")
_FIELD = regex(r"\\(title|date|author)\s*(?:\[[^\]]{0,200}\])?\s*\{((?:[^{}]|\{[^{}]{0,500}\}){1,500})\}")


def read_latex(text: str) -> Parts:
    """The body of a LaTeX file; all spans are in `text`."""
    begin = _BEGIN.search(text)
    reader = _Reader(text)
    reader.parts.metadata = {m[1]: _plain(m[2]) for m in _FIELD.finditer(text[:100_000])}
    reader.read(begin.end() if begin else 0)
    return reader.parts


def _plain(text: str) -> str:
    """A title or date without its markup."""
    return " ".join(re.sub(r"\\([&%$#_])|\\\\|\\[A-Za-z]+|[{}]", lambda m: m[1] or "", text).split())


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.parts = Parts()
        self._builder = PassageBuilder()
        self._last = ""
        self._start = -1
        self._groups: list[tuple[str, int, int]] = []
        """kind, where it begins in the source, length of the text then"""
        self._next = ""
        """kind of the group that opens next"""
        self._outer: list[tuple[PassageBuilder, str, int]] = []
        """what was being read when a note began"""
        self._lists: list[tuple[str, int]] = []
        self._heading = 0
        self._label: str | None = None
        self._item = False
        self._numbers = {"footnotemark": 0, "note": 0}
        self._own_label: str | None = None
        self._cites: list[Marker] = []
        self._bibitem: tuple[str, int] | None = None
        self._keys: set[str] = set()

    def read(self, at: int) -> None:
        text, length = self.text, len(self.text)
        while at < length:
            match = _PART.match(text, at)
            assert match is not None
            at = self._step(str(match.lastgroup), match)
        while self._groups:
            self._close(length)
        self._flush()
        self.parts.markers += (m for m in self._cites if self._keys)
        self.parts.markers.sort(key=lambda m: m.span)
        self.parts.notes.sort(key=lambda n: n.span)

    def _step(self, kind: str, match: re.Match[str]) -> int:
        start, end = match.span()
        if kind == "text":
            self._copy(match[0], start)
        elif kind == "par":
            if not self._outer:
                self._flush()
            else:
                self._put("\n", start)
        elif kind == "break":
            self._put(joint(self._last, self.text[end : end + 1]) if self._last.strip() else "", start)
        elif kind == "mark":
            self._put(_MARKS.get(match[0], match[0]), start) if match[0] != "-" else self._copy("-", start)
        elif kind == "open":
            self._open(start)
        elif kind == "close":
            self._close(end)
        elif kind == "math":
            return self._math(match[0], start)
        elif kind == "command":
            return self._command(match[0][1:], start, end)
        return end

    # ------------------------------------------------------------------ text

    def _copy(self, value: str, start: int) -> None:
        if self._start < 0:
            self._start = start
        self._builder.copy(value, start)
        self._last = value[-1]

    def _put(self, value: str, start: int) -> None:
        if value and (self._builder.length or value.strip()):
            if self._start < 0:
                self._start = start
            self._builder.put(value, start)
            self._last = value[-1]

    def _math(self, mark: str, start: int) -> int:
        """Formulas stay as they are written, and nothing in them is a mark."""
        end = self.text.find(mark, start + len(mark), start + 5000)
        return self._code(start, end + len(mark) if end >= 0 else start + len(mark))

    def _code(self, start: int, end: int) -> int:
        place = self._builder.length
        self._copy(self.text[start:end], start)
        self._builder.code.append(Span(place, self._builder.length))
        return end

    # ---------------------------------------------------------------- groups

    def _open(self, start: int) -> None:
        kind, self._next = self._next, ""
        if len(self._groups) >= _DEEPEST:
            return
        if kind == "note":
            self._outer.append((self._builder, self._last, self._start))
            self._builder, self._last, self._start = PassageBuilder(), "", -1
        self._groups.append((kind, start, self._builder.length))

    def _close(self, end: int) -> None:
        if not self._groups:
            return
        kind, start, length = self._groups.pop()
        place = Span(length, self._builder.length)
        if kind == "note":
            self._end_note(start, end)
        elif kind == "heading":
            self._flush()
            self._heading = 0
        elif len(place) > 0 and kind == "italic":
            self._builder.italics.append(place)
        elif len(place) > 0 and kind == "superscript":
            self._builder.superscripts.append(place)
        elif len(place) > 0 and kind.startswith("link "):
            first, last = map(int, kind.split()[1:])
            self._builder.links.append(Link(place, self.text[first:last], Span(first, last)))

    def _end_note(self, start: int, end: int) -> None:
        passage = self._builder.build()
        self._builder, self._last, self._start = self._outer.pop()
        start = self.text.rfind("\\", 0, start)
        span, label = Span(start, end), self._own_label
        self._own_label = None
        if self.text.startswith(("\\footnotetext", "\\endnotetext"), start):
            label = label or str(self._numbers["footnotemark"])
            self.parts.notes.append(Note(label, span, passage, "\\footnotetext"))
            return
        self._numbers["note"] += 1
        label = label or str(self._numbers["note"])
        self.parts.notes.append(Note(label, span, passage, "\\footnote", inline=True))
        self.parts.markers.append(Marker(label, span, "\\footnote", len(self.parts.blocks)))

    # -------------------------------------------------------------- commands

    def _command(self, name: str, start: int, end: int) -> int:
        name = name.rstrip("*") if len(name) > 1 else name
        letter = _LETTER.match(self.text, end) if name in c.ACCENTS else None
        if letter and (not name.isalpha() or letter[0] != letter[1]):  # \\c needs a brace or space: \\cat is none
            self._put(c.accented(name, letter[1]), start)
            return letter.end()
        if not name[0].isalpha():
            return self._escaped(name, start, end)
        if name in c.NOTES:
            option = _OPTION.match(self.text, end)
            self._own_label = option[1].strip() if option else None
            self._next = "note"
            return option.end() if option else end
        if name in c.HEADINGS:
            self._flush()
            self._heading, self._next = c.HEADINGS[name], "heading"
            option = _OPTION.match(self.text, end)
            return option.end() if option else end
        if name in {"begin", "end"}:
            return self._environment(name, end)
        if name in c.ITALIC or name == "textsuperscript":
            self._next = "italic" if name in c.ITALIC else "superscript"
        elif name in c.ITALIC_SWITCHES and self._groups and not self._groups[-1][0]:
            self._groups[-1] = ("italic", self._groups[-1][1], self._builder.length)
        elif name in {"url", "nolinkurl", "path", "href"}:
            return self._link(name, end)
        elif name == "item":
            return self._begin_item(end)
        elif name == "bibitem":
            return self._begin_bibitem(start, end)
        elif name in {"footnotemark", "endnotemark"}:
            return self._mark(start, end)
        elif name in c.CITES:
            return self._cite(end)
        elif name == "par":
            self._flush()
        elif name in c.SYMBOLS:
            self._put(c.SYMBOLS[name], start)
            return end + (self.text[end : end + 2] == "{}") * 2
        elif name in {"verb", "lstinline"}:
            stop = self.text.find(self.text[end : end + 1], end + 1, end + 2000) if end < len(self.text) else -1
            return self._code(end + 1, stop) + 1 if stop > end + 1 else end
        else:
            return self._hidden(name, end)
        return end

    def _escaped(self, name: str, start: int, end: int) -> int:
        if name in "&%$#_{}":
            self._copy(name, start + 1)
        elif name == "\\":
            self._put("\n", start)
        elif name in "([":
            closing = "\\)" if name == "(" else "\\]"
            stop = self.text.find(closing, end, end + 5000)
            return self._code(start, stop + 2) if stop >= 0 else end
        elif name in " ,;:\n":
            self._put(" ", start)
        return end

    def _hidden(self, name: str, end: int) -> int:
        """A command without a meaning here: its arguments are read as text, unless they are known not to be printed."""
        option = _OPTION.match(self.text, end)
        count = c.HIDDEN.get(name, 0)
        end = option.end() if option and name in c.HIDDEN else end
        for _ in range(count):
            argument = _ARGUMENT.match(self.text, end)
            if argument is None:
                break
            end = argument.end()
        return end

    def _environment(self, name: str, end: int) -> int:
        argument = _ARGUMENT.match(self.text, end)
        if argument is None:
            return end
        kind, end = argument[1].strip().rstrip("*"), argument.end()
        if name == "end":
            self._flush()
            if kind == "document":
                return len(self.text)
            if self._lists and self._lists[-1][0] == kind:
                self._lists.pop()
            return end
        if kind in c.VERBATIM or kind in c.MATH:
            self._flush()
            stop = self.text.find(f"\\end{{{argument[1].strip()}}}", end)
            stop = len(self.text) if stop < 0 else stop
            if kind in c.VERBATIM:
                block = Block(BlockKind.CODE, Span(end, stop), PassageBuilder().build())
                self.parts.blocks.append(block)
            return stop
        self._flush()
        if kind in {"itemize", "enumerate", "description", "thebibliography"} or kind in c.QUOTATIONS:
            self._lists.append((kind, 0))
        if kind in {"thebibliography", "tabular", "tabularx", "longtable", "minipage", "multicols"}:
            option = _OPTION.match(self.text, end)
            further = _ARGUMENT.match(self.text, option.end() if option else end)
            end = further.end() if further else end
        return end

    def _begin_item(self, end: int) -> int:
        self._flush()
        self._item, self._label = True, None
        if self._lists and self._lists[-1][0] == "enumerate":
            kind, number = self._lists[-1]
            self._lists[-1] = (kind, number + 1)
            self._label = f"{number + 1}."
        option = _OPTION.match(self.text, end)
        if option:
            self._label = option[1].strip() or None
        return option.end() if option else end

    def _begin_bibitem(self, start: int, end: int) -> int:
        self._flush()
        option = _OPTION.match(self.text, end)
        argument = _ARGUMENT.match(self.text, option.end() if option else end)
        if argument is None:
            return end
        self._bibitem = (argument[1].strip(), start)
        self._keys.add(argument[1].strip())
        return argument.end()

    def _mark(self, start: int, end: int) -> int:
        option = _OPTION.match(self.text, end)
        self._numbers["footnotemark"] += 1
        label = option[1].strip() if option else str(self._numbers["footnotemark"])
        stop = option.end() if option else end
        self.parts.markers.append(Marker(label, Span(start, stop), "\\footnotemark", len(self.parts.blocks)))
        return stop

    def _cite(self, end: int) -> int:
        while option := _OPTION.match(self.text, end):
            end = option.end()
        argument = _ARGUMENT.match(self.text, end)
        if argument is None:
            return end
        for key in re.finditer(r"[^,\s]+", argument[1]):
            span = Span(argument.start(1) + key.start(), argument.start(1) + key.end())
            self._cites.append(Marker(key[0], span, "\\cite", len(self.parts.blocks)))
        return argument.end()

    def _link(self, name: str, end: int) -> int:
        option = _OPTION.match(self.text, end)
        argument = _ARGUMENT.match(self.text, option.end() if option else end)
        if argument is None:
            return end
        first, last = argument.span(1)
        if name == "href":
            self._next = f"link {first} {last}"
            return argument.end()
        place = self._builder.length
        if last > first:
            self._copy(self.text[first:last], first)
            self._builder.links.append(
                Link(Span(place, self._builder.length), self.text[first:last], Span(first, last))
            )
        return argument.end()

    # ---------------------------------------------------------------- blocks

    def _flush(self) -> None:
        """End the block, unless a note is being read: it belongs to one block."""
        if self._outer:
            return
        builder, start = self._builder, self._start
        self._builder, self._last, self._start = PassageBuilder(), "", -1
        self._groups = [(kind, at, 0) for kind, at, _ in self._groups]
        passage = builder.build()
        if start < 0 or not passage.text:
            return
        kinds = [kind for kind, _ in self._lists]
        kind = BlockKind.PARAGRAPH
        level, label, continued = 0, None, False
        if self._heading:
            kind, level = BlockKind.HEADING, self._heading
        elif self._bibitem:
            key, at = self._bibitem
            span = Span(at, max(at, passage.source(Span(0, len(passage.text))).end))
            self.parts.notes.append(Note(key, span, passage, "\\bibitem"))
            kind, self._bibitem = BlockKind.NOTE, None
        elif kinds and kinds[-1] in c.QUOTATIONS:
            kind = BlockKind.QUOTATION
        elif kinds and kinds[-1] != "thebibliography":
            kind, level = BlockKind.ITEM, len([k for k in kinds if k not in c.QUOTATIONS]) - 1
            label, continued = self._label, not self._item
            self._item, self._label = False, None
        span = passage.source(Span(0, len(passage.text)))
        self.parts.blocks.append(
            Block(kind, Span(min(start, span.start), span.end), passage, max(level, 0), label, continued)
        )
