"""Whatever is fed in: an InputError or a document whose spans hold."""

import io
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citecheck.errors import InputError
from citecheck.model import Document, Passage, Span
from citecheck.notes import find_notes
from citecheck.read import read

SCRAPS = [
    "[^1]", "[^1]: ", "[^a]: 本文", "^[note]", "[1]", "［２］", "[1, 3–5]", "(注1)", "※1", "*1", "¹", "<sup>2</sup>", "[x](#fn1)",
    "[x](https://e.org/a_b)", "![i](p.png)", '<a href="#fn1">1</a>', '<li id="fn1">', "</li>", "<ol>", "<p>", "<!--", "-->",
    "`", "```\n", "**", "*", "_", "~~", "\\", "&amp;", "&#x3042;", "> ", "- ", "1. ", "2) ", "    ", "\t", "# ", "---\n", "===\n",
    "| a | b |\n|--|--|\n", "|", "\n", "\n\n", "\r\n", "\r", "  \n", "脚注\n", "## Notes\n", "References\n", "- 1 ", "日本は。",
    "Text. ", "x²", "年", "\u3000", "\x00", "\v", "\u2028", "[ref]: /url\n", "[ref]", "]", "[", ")", "(", "<", ">", "\ufeff", "😀",
    "\\footnote{", "}", "{", "\\emph{", "\\cite{a,b}", "\\bibitem{a} ", "\\begin{itemize}", "\\item ", "\\end{itemize}", "%",
    "\\footnotemark[2]", "\\footnotetext[2]{", "$x$", "\\url{https://e.org/a%20b}", "\\section{", "\\'e", "~", "\\\\",
    "<table><tr><td>", "<br>", "<pre>", "</pre>", '<a id="fn1">', "---\ntitle: a\n---\n", "↩",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(SCRAPS), st.text(max_size=4)), max_size=40).map("".join)
SUFFIXES = st.sampled_from([".md", ".txt", ".html", ".tex", ""])


def attempt(path: str, data: bytes) -> None:
    """Reads and checks; an InputError is fine if it is one line."""
    message = ""
    try:
        document = read(path, data)
    except InputError as error:
        message = str(error)
        document = None
    assert "\n" not in message
    if document is not None:
        check(document)


def check(document: Document) -> None:
    size = len(document.text)

    def inside(span: Span) -> bool:
        return 0 <= span.start <= span.end <= size

    def holds(passage: Passage) -> bool:
        previous = 0
        for start, source, length in passage.pieces:
            assert start >= previous
            assert passage.text[start : start + length] == document.text[source : source + length]
            previous = start + length
        for span in (*passage.italics, *passage.superscripts, *passage.code, *(n.span for n in passage.links)):
            assert 0 <= span.start < span.end <= len(passage.text)
        assert all(inside(n.source) for n in passage.links)
        return inside(passage.source(Span(0, len(passage.text))))

    for block in document.blocks:
        assert inside(block.span)
        assert holds(block.passage)
    markers, notes = find_notes(document)
    assert list(markers) == sorted(markers, key=lambda m: (m.span, m.label))
    for marker in markers:
        assert inside(marker.span)
        assert 0 <= marker.block < len(document.blocks) or marker.style[:2] in {"^[", "\\f", "\\c"}
        if not marker.style.startswith(("^[", "\\footnote")):
            shown = document.text[marker.span.start : marker.span.end]
            assert marker.label in shown or not shown.isascii() or "-" in shown or "&" in shown
    for note in notes:
        assert inside(note.span)
        assert holds(note.passage)


@settings(max_examples=120, deadline=None)
@given(TEXTS, SUFFIXES)
@example("^[note] [x](#fn1)", ".md")
@example("- 1 a\n- 2 b\n", ".md")
@example("[^1] a\n[^2] b\n\n[^1]", ".md")
@example("<ol><li id=fn1>a</ol><p>b<a href='#fn1'>1</a>", ".html")
def test_any_text(text, suffix):
    attempt("paper" + suffix, text.encode())


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), SUFFIXES)
def test_any_bytes(data, suffix):
    attempt("paper" + suffix, data)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>本文[1]。</w:t>", "<w:t>脚注</w:t>", "<w:t>1 a</w:t>", "<w:br/>", "<w:tab/>",
    '<w:footnoteReference w:id="2"/>', '<w:hyperlink w:anchor="x">', "</w:hyperlink>", "<w:tbl><w:tr><w:tc>",
    "</w:tc></w:tr></w:tbl>", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>', '<w:instrText>HYPERLINK "https://e.org"</w:instrText>', "&amp;", "&x;",
]), max_size=25).map("".join), st.integers(0, 10))  # fmt: skip
def test_any_docx(body, cut):
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
        archive.writestr(
            "word/footnotes.xml",
            f'<w:footnotes {space}><w:footnote w:id="2"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote></w:footnotes>',
        )
    data = file.getvalue()
    attempt("paper.docx", data[: len(data) - cut * 7] if cut > 8 else data)


@pytest.mark.parametrize(
    "text", [">" * 10_000, "*" * 10_000, "[" * 10_000, "- " * 10_000, "<b>" * 10_000, "x" * 1_000_000]
)
@pytest.mark.parametrize("suffix", [".md", ".txt", ".html", ".tex"])
def test_deep_and_long(text, suffix):
    check(read("paper" + suffix, f"{text}\n\n本文。[^1]\n\n[^1]: 注。\n".encode()))
