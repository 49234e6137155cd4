"""The Markdown reader against two libraries: markdown-it-py for text, pyromark for where footnotes stand."""

import re
from unittest import mock

import pyromark
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from citecheck.model import BlockKind
from citecheck.read.markdown import read_markdown

SCRAPS = [
    "a", "b ", "foo ", "*", "**", "_", "`", "``", "[x](/u)", '[x](/u "t")', "[r]", "[r][]", "[z][r]", "\n", "\n\n", "> ", "- ",
    "1. ", "# ", "\n===\n", "\n---\n", "\\", "\\*", "&amp;", "<http://e.x>", "![i](/p)", "[", "]", "!", ".", ",", "あ", "「", "」",
]  # fmt: skip
PARSER = MarkdownIt("commonmark")


def their_texts(text: str) -> list[str]:
    found = []
    for token in PARSER.parse(text):
        if token.type == "inline":
            parts = (c.content for c in token.children if c.type in {"text", "code_inline"})
            found.append(re.sub(r"\s", "", "".join(parts)))
    return [f for f in found if f]


def our_texts(text: str) -> list[str]:
    with mock.patch("citecheck.read.markdown.one_paragraph_a_line", return_value=False):
        blocks = read_markdown(text).blocks
    found = (re.sub(r"\s", "", b.text) for b in blocks if b.kind is not BlockKind.CODE)
    return [f for f in found if f]


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS), max_size=16).map("".join))
def test_texts_are_those_of_markdown_it(text):
    text += "\n\n[r]: /url\n"
    assert our_texts(text) == their_texts(text)


def test_tables_and_nested_lists_are_those_of_markdown_it():
    text = (
        "- a\n  continued\n\n  second\n  - b\nlazy\n\n1) x\n   > y\n   z\n\n"
        "| a \\| b | `c` |\n|--|:-:|\n| *e* | f |\n\nEnd  \nhard\\\nbreak\n"
    )
    parser = MarkdownIt("commonmark").enable("table")
    expected = [re.sub(r"\s", "", t.content) for t in parser.parse(text) if t.type == "inline"]
    texts = [t.replace("*", "").replace("`", "").replace("\\", "") for t in expected]
    assert [t.replace("\\", "") for t in our_texts(text)] == texts


def footnotes(text: str) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
    """References and definitions as pyromark sees them, with character offsets."""
    data = text.encode()
    references, definitions = [], []
    for event, place in pyromark.events_with_range(text, options=pyromark.Options.ENABLE_FOOTNOTES):
        at = len(data[: place["start"]].decode())
        if isinstance(event, dict) and "FootnoteReference" in event:
            references.append((event["FootnoteReference"], at))
        elif (
            isinstance(event, dict) and isinstance(event.get("Start"), dict) and "FootnoteDefinition" in event["Start"]
        ):
            definitions.append((event["Start"]["FootnoteDefinition"], at))
    return references, definitions


PARTS = st.sampled_from([
    "文[^1]。", "text.[^a] ", "[^b]", "`[^1]`", "\\[^1]", "- item[^a]\n", "> 引用[^b]\n\n", "\n\n", "\n\n```\n[^1]\n```\n\n", "**太字[^1]** ",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=10).map("".join))
def test_footnotes_stand_where_pyromark_finds_them(body):
    text = (
        f"始め{body}\n\n[^1]: 内閣府\n    「戦略」2020年。\n\n    第二段。\n[^a]: Foo, *Bar*, 2021.\n\n[^b]: 同上。\n"
    )
    parts = read_markdown(text)
    references, definitions = footnotes(text)
    defined = {n.label for n in parts.notes}  # marks without a note are text to pyromark
    assert [(m.label, m.span.start) for m in parts.markers if m.label in defined] == references
    assert [(n.label, n.span.start) for n in parts.notes] == definitions
    assert parts.notes[0].text == "内閣府「戦略」2020年。\n第二段。"
