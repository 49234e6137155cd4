"""Whether the line breaks inside a text's paragraphs mean anything.

Text copied from a web page or written in an editor that wraps has one paragraph a line; mail and source text is wrapped
by hand at some column. In Markdown both look alike, and joining all lines would make one paragraph of a whole paper.
"""

from __future__ import annotations

from itertools import pairwise

from citecheck.text.labels import entry, follows
from citecheck.text.language import JAPANESE
from citecheck.text.regex import regex

_FINISHED = regex(r"[。．.!?！？」』）)】\]”\"’':：;；…‥]\s*(?:\[\^?[^\[\]\n]{1,30}\]|[⁰¹²³⁴-⁹*_])*$")
_STRUCTURE = regex(r"\s*(?:[-+*>#|]|\d{1,9}[.)]\s|```|~~~|[=-]{3,}\s*$|\[\^?[^\[\]\n]{1,100}\]|<)|\s{4}")
_SENTENCE = regex(r"[。！？]|[.!?](?=\s)")
_WIDE = regex(r"[\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]")


def joint(before: str, after: str) -> str:
    """What stands for a line break between two characters: nothing beside a Japanese one, else a space."""
    return "" if any(c and (JAPANESE.match(c) or _WIDE.match(c)) for c in (before, after)) else " "


def one_paragraph_a_line(lines: list[str]) -> bool:
    """Whether a line break ends a paragraph: most lines before an ordinary line end as paragraphs do.

    A text with a line for each sentence and blank lines between its paragraphs is not meant.
    """
    breaks = finished = sentences = blank = 0
    for line, following in pairwise(lines):
        if not line.strip() or not following.strip():
            blank += not line.strip()
            continue
        if _STRUCTURE.match(line) or _STRUCTURE.match(following):
            continue
        breaks += 1
        if _FINISHED.search(line[-60:]):
            finished += 1
            sentences += len(_SENTENCE.findall(line[:2000]))
    if not breaks or finished < 0.6 * breaks:
        return False
    return blank * 6 < breaks or sentences > 1.5 * finished


def entries(text: str, lines: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """The lines of one paragraph, cut where a list of notes is written without blank lines.

    A line that begins with `[3]` may be a sentence that was wrapped there, so the first line must begin an entry too,
    and the labels must go up by one.
    """
    first = entry(text[lines[0][0] : lines[0][0] + 100]) if len(lines) > 1 else None
    named = first is not None and first.style == "[^N]"
    if first is None:
        return [lines]
    out, label = [[lines[0]]], first.label
    for start, end in lines[1:]:
        found = entry(text[start : start + 100])
        if found and found.style == first.style and (named or follows(label, found.label)):
            label = found.label
            out.append([(start, end)])
        else:
            out[-1].append((start, end))
    return out
