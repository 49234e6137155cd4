"""What a reading cannot be: the second look at the model's labels.

A linear chain does not see that a reference has one title or that the words in `(New York: Random House, 2002)` are
place, publisher and year. Where the model's reading has such a defect and the grammar's has none, the grammar's is
taken; a container without a title becomes the title, and a bare number that ends the reference behind it is a page.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.fields import OTHER, Run, runs_of
from citecheck.parse.review_numbers import review_numbers
from citecheck.parse.review_unquoted import review_unquoted
from citecheck.parse.tokens import Token

_ONCE = ("title", "container-title", "publisher", "publisher-place")
_SERIAL = frozenset(("volume", "issue"))


def review(items: Sequence[Token], labels: list[str], guess: list[str], marks: Sequence[str]) -> list[str]:
    """The better of two readings, mended."""
    untitled = "title" not in labels and "container-title" not in labels
    if (misread_imprints(items, labels) or (untitled and "title" in guess)) and defects(items, guess) == 0:
        labels = guess
    # a date beside a word of access is that of access, whatever else is dated
    labels = [g if g == "accessed" and one == "issued" else one for one, g in zip(labels, guess, strict=True)]
    labels = review_unquoted(items, review_numbers(items, labels))
    labels = _own_publisher(items, _inside_brackets(items, labels))
    return _paged(items, _titled(items, _whole_titles(items, _ended_names(items, labels)), marks))


def _inside_brackets(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Names of containers and publishers that begin in a bracket and go on behind it: `(in Japanese), Nikkei`."""
    labels = list(labels)
    for run in runs_of(labels):
        if run.label in ("container-title", "publisher"):
            depth = items[run.last].depth
            behind = next((k for k in range(run.first, run.last + 1) if items[k].depth <= depth), run.first)
            labels[run.first : behind] = [OTHER] * (behind - run.first)
    return labels


def _own_publisher(items: Sequence[Token], labels: list[str]) -> list[str]:
    """A body that is named as the author and again behind the title has published its own work."""
    if "author" not in labels or "title" not in labels:
        return labels
    first = labels.index("author")
    length = _last(labels, first) + 1 - first
    name = [t.text for t in items[first : first + length]]
    if len("".join(name)) < 4:
        return labels
    for at in range(labels.index("title") + 1, len(items) - length + 1):
        stop = at + length
        apart = items[at].gap[:1] in _APART and (stop == len(items) or items[stop].gap[:1] in _APART)
        if apart and [t.text for t in items[at:stop]] == name:
            return [*labels[:at], *["publisher"] * length, *labels[stop:]]
    return labels


_APART = frozenset(".,:;()、。，（）』」”")


def _ended_names(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Names that run on into the title end at the full stop behind a whole word."""
    if "author" not in labels:
        return labels
    start = labels.index("author")
    last = _last(labels, start)
    if "title" in labels and (labels[last + 1 : last + 2] != ["title"] or items[last + 1].gap[:1] == "."):
        return labels
    stop = next((k for k in range(start + 1, last + 1) if items[k].gap == "." and len(items[k - 1].text) > 3), None)
    return labels if stop is None else [*labels[:stop], *["title"] * (last + 1 - stop), *labels[last + 1 :]]


def _whole_titles(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Titles cut at what is no end of a title: `Both? Women’s Work`, `Manual 2.0 on`, `Kigen [The origin]`."""
    labels = list(labels)
    start = labels.index("title") if "title" in labels else 0
    year = start > 1 and items[start - 1].kind == "date" and items[start].gap == "_" and "issued" in labels[start:]
    if year and labels[start - 1] in (OTHER, "issued"):
        labels[start - 1] = "title"  # 2022 National Defense Strategy
    for index in range(1, len(items)):
        before, here, gap = labels[index - 1], labels[index], items[index].gap
        if before == "title" and here == "container-title":
            last = _last(labels, index)
            closed = last + 1 == len(items) or items[last + 1].gap[:1] == "]"
            quoted = items[index - 1].kind == "kagi" and items[index].kind == "kana" and not gap
            if quoted or (gap == "[" and closed):  # 「家族」の経済学; a translation of the title
                labels[index : last + 1] = ["title"] * (last + 1 - index)
            elif gap[:1] in ("?", "!"):
                stops = [k for k in range(index + 1, last + 1) if items[k].gap == "." and len(items[k - 1].text) > 3]
                if stops:
                    labels[index : stops[-1]] = ["title"] * (stops[-1] - index)
        elif gap == "." and _decimal(items, index) and before != here:
            first = next((k for k in range(index - 2, -1, -1) if labels[k] != labels[index - 2]), -1) + 1
            last = _last(labels, index)
            named = {"title", "container-title"} & {labels[first], labels[last]}
            if named:
                labels[first : last + 1] = ["title" if "title" in named else "container-title"] * (last + 1 - first)
    return labels


def _last(labels: Sequence[str], index: int) -> int:
    """The last index of the run of equal labels in which `index` lies."""
    while index + 1 < len(labels) and labels[index + 1] == labels[index]:
        index += 1
    return index


def _decimal(items: Sequence[Token], index: int) -> bool:
    """Whether a number with a point stands here that a title goes on behind: `2.0 on the`, but not `24.3 (2004)`."""
    one, other = items[index - 1], items[index]
    return (
        index > 1
        and one.text.isdigit()
        and other.text.isdigit()
        and other.start == one.end + 1
        and index + 1 < len(items)
        and items[index + 1].gap == "_"
        and items[index + 1].text[:1].islower()
    )


def defects(items: Sequence[Token], labels: Sequence[str]) -> int:
    """How many things a reading says that cannot be."""
    runs = runs_of(labels)
    names = [run.label for run in runs]
    count = sum(max(0, names.count(name) - 1) for name in _ONCE)
    untitled = "title" not in names and "container-title" not in names
    count += untitled and any(t.kind == "word" for t in items)
    return count + misread_imprints(items, labels)


def misread_imprints(items: Sequence[Token], labels: Sequence[str]) -> int:
    """How many imprints are read as something else."""
    return sum(
        any(label != "publisher-place" for label in labels[first:colon])
        or any(label != "publisher" for label in labels[colon:last])
        or labels[last] != "issued"
        for first, colon, last in imprints(items)
    )


def imprints(items: Sequence[Token]) -> list[tuple[int, int, int]]:
    """Brackets of the form `(Place: Publisher, 2002)`: first token, first behind the colon, the date."""
    out = []
    first = colon = -1
    for index, token in enumerate(items):
        gap = token.gap
        if gap[-1:] == "(":
            first, colon = index, -1
        elif gap[:1] == ":" and first >= 0 and token.depth:
            colon = index if colon < 0 else first - 1  # a second colon is no imprint
        elif ")" in gap:
            first = -1
        if token.kind == "date" and first >= 0 and colon > first and gap == "," and token.depth:
            closed = index + 1 == len(items) or items[index + 1].gap[:1] == ")"
            if closed and all(t.kind == "word" for t in items[first:index]):
                out.append((first, colon, index))
    return out


def _titled(items: Sequence[Token], labels: list[str], marks: Sequence[str]) -> list[str]:
    """A container alone, which is no serial, is the work itself."""
    if "title" in labels or "container-title" not in labels or any(label in _SERIAL for label in labels):
        return labels
    run: Run = next(r for r in runs_of(labels) if r.label == "container-title")
    if marks[run.first] == lexicon.NEWSPAPER or lexicon.NEWSPAPER in lexicon.word_class(items[run.last].text):
        return labels
    return [
        ("title" if run.first <= i <= run.last else label) if label != OTHER else label
        for i, label in enumerate(labels)
    ]


def _paged(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Mori, “Cables,” 3."""
    last = len(items) - 1
    if last < 1 or items[last].kind not in ("digits", "range") or labels[last] in ("title", "issued"):
        return labels
    if labels[last - 1] != "title" or "page" in labels or "container-title" in labels:
        return labels
    return [*labels[:last], "page"]
