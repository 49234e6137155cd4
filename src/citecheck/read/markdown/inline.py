"""Inline Markdown -> Passage: emphasis, links, escapes, entities, code spans, tags, note marks.

CommonMark 0.31 section 6, the footnotes and strikethrough of GFM, the inline notes of pandoc. One pass over the text
makes tokens, one over the tokens makes the passage; both are linear in the length of the text.
"""

from __future__ import annotations

import html
import re

from citecheck.model import Span
from citecheck.read.markdown.emit import Inline, Parsed, emit
from citecheck.read.markdown.emphasis import flanks, match_emphasis
from citecheck.read.markdown.links import folded, inline_target
from citecheck.read.markdown.raw import Raw
from citecheck.read.markdown.tokens import Kind, Token
from citecheck.read.passages import PassageBuilder
from citecheck.text.regex import regex

_PART = regex(
    r"(?P<escape>\\[!-/:-@\[-`{-~\n])"
    r"|(?P<break>[ \t]*\n[ \t]*)"
    r"|(?P<ticks>`+)"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6});)"
    r"|(?P<footnote>\[\^[^\[\]\n]{1,200}\])"
    r"|(?P<open>!?\[|\^\[)"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~+)"
    r"|(?P<autolink><(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,3000}|[\w.+-]{1,100}@[\w.-]{1,200})>)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,3000}>)"
    r"|(?P<url>(?:https?|ftp)://[^\s<>\[\]*\\`&「」『』（）。、\u3000]{1,3000})"
    r"|(?P<text>(?:[^\\\n`&\[\]!*_~<^ \thf]++|[ \t]++(?!\n)|[hf](?!ttps?://|tp://)|!(?!\[)|\^(?!\[))++|.)",
    re.S,
)
_JUST_TAGS = regex(
    r"(?P<break>[ \t]*\n[ \t]*)"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6});)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,3000}>)"
    r"|(?P<text>[^\n&< \t]+|.)",
    re.S,
)
_TAG_NAME = regex(r"</?([A-Za-z][\w:-]*)")
_HREF = regex(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.I)
_STAR_LABEL = regex(r"\*(?=[0-9０-９]{1,3}(?![0-9０-９*]))")
LONGEST = 2_000_000
"""a paragraph longer than this (in characters) is no prose: its markup is left as it stands"""


class _Reader:
    def __init__(self, raw: Raw, targets: dict[str, tuple[str, Span]], *, just_tags: bool, star_labels: bool) -> None:
        self.raw, self.text = raw, raw.text
        self.targets = targets
        self.star_labels = star_labels
        self.pattern = _JUST_TAGS if just_tags else _PART
        self.parsed = Parsed(raw)
        self.tokens = self.parsed.tokens
        self._runs: list[int] = []
        self._brackets: list[tuple[int, int]] = []
        """(token, how many runs there were) of brackets that may still become links"""
        self._inactive = 0
        """brackets below this index cannot become links: a link stands in them"""
        self._ticks: dict[int, list[int]] | None = None
        self._no_comment_end = False

    def read(self) -> Parsed:
        text, at, length = self.text, 0, len(self.text)
        match = self.pattern.match
        while at < length:
            found = match(text, at)
            assert found is not None
            kind = found.lastgroup
            at = found.end() if kind == "text" and self._add_text(found) else self._step(str(kind), found)
        self.parsed.emphases += match_emphasis(self.tokens, self._runs)
        return self.parsed

    def _add_text(self, found: re.Match[str]) -> bool:
        tokens = self.tokens
        if tokens and tokens[-1].kind is Kind.TEXT and tokens[-1].end == found.start():
            tokens[-1].end = found.end()
        else:
            tokens.append(Token(Kind.TEXT, found.start(), found.end()))
        return True

    def _step(self, kind: str, found: re.Match[str]) -> int:
        start, end = found.span()
        add = self.tokens.append
        if kind == "break":
            hard = end - start >= 3 and found[0].partition("\n")[0].endswith("  ")
            add(Token(Kind.HARD_BREAK if hard else Kind.SOFT_BREAK, start, end))
        elif kind == "escape":
            if found[0] == "\\\n":
                add(Token(Kind.HARD_BREAK, start, end))
            else:
                add(Token(Kind.TEXT, start + 1, end, value="escaped"))
        elif kind == "ticks":
            return self._code(start, end)
        elif kind == "entity":
            value = html.unescape(found[0])
            add(Token(Kind.TEXT if value == found[0] else Kind.WRITTEN_OTHERWISE, start, end, value))
        elif kind == "footnote":
            add(Token(Kind.FOOTNOTE, start, end, found[0][2:-1]))
        elif kind == "open":
            self._brackets.append((len(self.tokens), len(self._runs)))
            add(Token(Kind.BRACKET, start, end, found[0]))
        elif kind == "close":
            return self._close(start)
        elif kind == "run":
            self._run(start, end)
        elif kind == "autolink":
            place = self._source(Span(start + 1, end - 1))
            self.parsed.links.append((len(self.tokens), len(self.tokens) + 1, found[0][1:-1], place))
            add(Token(Kind.TEXT, start + 1, end - 1))
        elif kind == "comment":
            return self._comment(start)
        elif kind == "tag":
            self._tag(found[0], start, end)
        else:
            add(Token(Kind.TEXT, start, end, value="url"))
        return end

    def _run(self, start: int, end: int) -> None:
        before = self.text[start - 1] if start else ""
        after = self.text[end] if end < len(self.text) else ""
        if self.star_labels and _STAR_LABEL.match(self.text, end - 1):
            self.tokens.append(Token(Kind.TEXT, start, end))
            return
        opens, closes = flanks(before, after, self.text[start])
        self._runs.append(len(self.tokens))
        self.tokens.append(Token(Kind.RUN, start, end, "", self.text[start], opens, closes))

    def _code(self, start: int, end: int) -> int:
        """A code span, or literal backticks where no run of the same length follows."""
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", self.text):
                self._ticks.setdefault(len(run[0]), []).append(run.start())
            for places in self._ticks.values():
                places.reverse()
        places = self._ticks.get(end - start, [])
        while places and places[-1] < end:
            places.pop()
        if not places:
            self.tokens.append(Token(Kind.TEXT, start, end))
            return end
        stop = places[-1]
        inner_start, inner_end = end, stop
        inner = self.text[end:stop]
        if inner.strip() and inner[0] in " \n" and inner[-1] in " \n":
            inner_start, inner_end = end + 1, stop - 1
        self.tokens.append(Token(Kind.CODE, inner_start, inner_end))
        return stop + end - start

    def _comment(self, start: int) -> int:
        stop = -1 if self._no_comment_end else self.text.find("-->", start + 4)
        if stop < 0:
            self._no_comment_end = True
            self.tokens.append(Token(Kind.TEXT, start, start + 4))
            return start + 4
        self.tokens.append(Token(Kind.NOTHING, start, stop + 3))
        return stop + 3

    def _tag(self, tag: str, start: int, end: int) -> None:
        name_match = _TAG_NAME.match(tag)
        assert name_match is not None
        name = name_match[1].lower()
        closing = "/" if tag.startswith("</") else ""
        if name == "br":
            self.tokens.append(Token(Kind.HARD_BREAK, start, end))
        elif name in {"sup", "i", "em", "cite", "a", "code"}:
            href = _HREF.search(tag) if name == "a" and not closing else None
            group = next((g for g in (1, 2, 3) if href and href[g] is not None), 0)
            token = Token(Kind.TAG, start, end, closing + name)
            if href and group:
                token.char = html.unescape(href[group])
                token.taken_left, token.taken_right = href.span(group)
            self.tokens.append(token)
        else:
            self.tokens.append(Token(Kind.NOTHING, start, end))

    def _close(self, start: int) -> int:
        """`]`: a link, an image, an inline note, or just a bracket."""
        end = start + 1
        if not self._brackets:
            self.tokens.append(Token(Kind.TEXT, start, end))
            return end
        index, runs = self._brackets.pop()
        opener = self.tokens[index]
        active = len(self._brackets) >= self._inactive or opener.value != "["
        self._inactive = min(self._inactive, len(self._brackets))
        if opener.value == "^[":
            self._settle(runs)
            self.tokens.append(Token(Kind.NOTHING, start, end))
            opener.kind = Kind.NOTHING
            self.parsed.notes.append((index, len(self.tokens)))
            return end
        found = self._target(opener, start) if active else None
        if found is None:
            self.tokens.append(Token(Kind.TEXT, start, end))
            return end
        url, place, stop = found
        self._settle(runs)
        opener.kind = Kind.NOTHING
        self.tokens.append(Token(Kind.NOTHING, start, stop))
        if opener.value == "![":
            self.parsed.images.append((index, len(self.tokens)))
        else:
            self.parsed.links.append((index, len(self.tokens), url, place))
            self._inactive = len(self._brackets)
        return stop

    def _settle(self, runs: int) -> None:
        """Emphasis inside brackets is paired there."""
        self.parsed.emphases += match_emphasis(self.tokens, self._runs[runs:])
        del self._runs[runs:]

    def _target(self, opener: Token, close: int) -> tuple[str, Span, int] | None:
        after = close + 1
        if self.text.startswith("(", after) and (inline := inline_target(self.text, after)):
            return inline.url, self._source(inline.span), inline.end
        label, stop = self.text[opener.end : min(close, opener.end + 1000)], after
        if self.text.startswith("[", after) and not self.text.startswith("[^", after):
            second = self.text.find("]", after, after + 1000)
            if "[" in self.text[after + 1 : max(second, after + 1)]:
                second = -1
            if second > after + 1:
                label, stop = self.text[after + 1 : second], second + 1
            elif second > 0:
                stop = second + 1
        known = self.targets.get(folded(label)) if self.targets and len(label) < 1000 else None
        return (*known, stop) if known else None

    def _source(self, span: Span) -> Span:
        return Span(self.raw.at(span.start), self.raw.at(span.end))


def read_inline(
    raw: Raw, targets: dict[str, tuple[str, Span]], *, just_tags: bool = False, star_labels: bool = False
) -> Inline:
    """The passage of a leaf block and the notes marked in it.

    `targets` are link reference definitions by folded label. With `just_tags`, only HTML means anything; with
    `star_labels`, a star before a number (`*1`) is the mark of a note and no emphasis.
    """
    if len(raw.text) > LONGEST:
        builder = PassageBuilder()
        for match in re.finditer(r"[^\n]+|\n", raw.text):
            builder.copy(match[0], raw.at(match.start()))
        return Inline(builder.build())
    return emit(_Reader(raw, targets, just_tags=just_tags, star_labels=star_labels).read())
