"""One paper in every format and encoding."""

import io
import zipfile

import pytest

from citecheck.errors import InputError
from citecheck.model import BlockKind
from citecheck.notes import find_notes
from citecheck.read import read

JAPANESE = "日本は「戦略」を発表した①。これは～重要である[1]。\n\n脚注\n- 1 内閣府『量子技術イノベーション戦略』2020年1月21日。\n"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def labels(document):
    markers, notes = find_notes(document)
    return [m.label for m in markers], [(n.label, n.text, len(n.markers)) for n in notes]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp932", "euc_jp", "iso2022_jp", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("suffix", [".md", ".txt", ""])
def test_encodings(encoding, suffix):
    text = JAPANESE if encoding.startswith(("utf", "cp")) else JAPANESE.replace("①", "").replace("～", "")
    document = read("paper" + suffix, text.encode(encoding))
    assert document.text.lstrip("\ufeff") == text
    assert document.language == "ja"
    assert labels(document) == (["1"], [("1", "内閣府『量子技術イノベーション戦略』2020年1月21日。", 1)])


def test_one_wrong_byte_is_a_place_and_no_failure():
    data = JAPANESE.encode() * 3
    document = read("paper.md", data[:31] + b"\xff" + data[31:])
    assert len(document.encoding_errors) == 1
    assert document.text[document.encoding_errors[0].start] == "\ufffd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (bytes(range(256)) * 20, "is not text"),
        (b"%PDF-1.7\n", "is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old Word file"),
        (b"PK\x03\x04" + bytes(50), "broken archive"),
    ],
)
def test_what_is_no_paper(data, reason):
    with pytest.raises(InputError, match=reason):
        read("paper.md", data)


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(InputError, match="there is no"):
        read(str(tmp_path / "none.md"))
    with pytest.raises(InputError, match="is a folder"):
        read(str(tmp_path))


def test_front_matter():
    for text in (
        '---\ntitle: "量子"\ntranslation: paper.en.md\ntags: [a, b]\n---\n\n本文[^1]。\n\n[^1]: 注。\n',
        '+++\ntitle = "量子"\ntranslation = "paper.en.md"\n+++\n本文[^1]。\n\n[^1]: 注。\n',
    ):
        document = read("paper.md", text.encode())
        assert document.metadata["title"] == "量子"
        assert document.metadata["translation"] == "paper.en.md"
        assert [b.text for b in document.blocks] == ["本文[^1]。", "注。"]
    assert read("paper.md", "---\n\n本文である。\n\n---\n".encode()).blocks[0].text == "本文である。"


def test_markdown_passages_lead_back_to_the_source():
    text = 'See *Foreign Affairs* [the\npage](https://e.org/a_b "t") &amp; `code [2]` \\*more\\*.[^1]\n\n[^1]: A.\n'
    document = read("paper.md", text.encode())
    passage = document.blocks[0].passage
    assert passage.text == "See Foreign Affairs the page & code [2] *more*.[^1]"
    assert [passage.text[s.start : s.end] for s in passage.italics] == ["Foreign Affairs"]
    assert passage.links[0].target == "https://e.org/a_b"
    assert text[passage.links[0].source.start : passage.links[0].source.end] == "https://e.org/a_b"
    assert [passage.text[s.start : s.end] for s in passage.code] == ["code [2]"]
    for word in ("Affairs", "page", "more", "[^1]"):
        at = passage.text.index(word)
        source = passage.source(type(passage.italics[0])(at, at + len(word)))
        assert text[source.start : source.end] == word
    assert passage.find(document.markers[0].span) == type(passage.italics[0])(47, 51)


def test_a_paragraph_a_line_is_told_from_wrapped_lines():
    pasted = "政府は戦略を決めた。次に改めた。\n企業は船を買った。数は少ない。\n海は広い。深さも増す。\n"
    assert len(read("p.md", pasted.encode()).blocks) == 3
    wrapped = "The government adopted a\nstrategy in the year 2022 and\nchanged it later. It was\nshort.\n"
    assert [b.text for b in read("p.md", wrapped.encode()).blocks] == [wrapped.replace("\n", " ").strip()]


def test_html_with_linked_notes():
    page = """<!doctype html><html lang="en"><head><title>Cables &amp; Ships</title>
    <link rel="alternate" hreflang="ja-JP" href="/ja/cables"><meta name="date" content="2024-03-11"></head>
    <body><nav><p>Menu [7]</p></nav><article><h1>Cables</h1>
    <p>They carry most data.<a href="#fn1" id="r1"><sup>1</sup></a> They break<sup><a href="#fn2">[2]</a></sup>
    often, 3 m<sup>2</sup> deep.<a href="#gone" role="doc-noteref">9</a></p><pre>x[1]</pre>
    <section role="doc-endnotes"><ol>
    <li id="fn1"><p>ICPC, <i>Cables</i>, 2023. <a href="#r1">↩</a></p><p>See also ITU.</p></li>
    <li id="fn2">ITU, 2023. <a href="#r2">&#8617;</a><li id="fn3">Unused.</ol></section></article></body></html>"""
    document = read("page.html", page.encode())
    assert document.metadata["title"] == "Cables & Ships"
    assert dict(document.alternates) == {"ja": "/ja/cables"}
    assert labels(document) == (
        ["1", "2", "9"],
        [("1", "ICPC, Cables, 2023.\nSee also ITU.", 1), ("2", "ITU, 2023.", 1), ("3", "Unused.", 0)],
    )
    italic = document.notes[0].passage.italics[0]
    source = document.notes[0].passage.source(italic)
    assert page[source.start : source.end] == "Cables"


def test_html_with_a_plain_list_under_a_heading():
    page = (
        "<body><p>本文である[1]。<a href='https://e.org'>[8]</a>次の文[2]。<p><strong>脚注</strong></p>"
        "<p>1 内閣府、2020年。<br>2 総務省、2021年。</p><p>著者は研究員。</p>"
    )
    assert labels(read("page.html", page.encode())) == (
        ["1", "2"],
        [("1", "内閣府、2020年。", 1), ("2", "総務省、2021年。", 1)],
    )


def docx(body: str, **parts: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return file.getvalue()


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r>{r}</w:r>" for r in runs) + "</w:p>"


def test_docx_with_footnotes():
    body = paragraph("<w:t>本文です</w:t>", '<w:footnoteReference w:id="7"/>', "<w:t>。</w:t>")
    notes = (
        f'<w:footnotes {NAMESPACES}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="7">'
        + paragraph("<w:footnoteRef/>", "<w:t> 内閣府『</w:t>", "<w:rPr><w:i/></w:rPr><w:t>戦略</w:t>", "<w:t>』</w:t>")
        + '</w:footnote><w:footnote w:id="8">'
        + paragraph("<w:t>Unused.</w:t>")
        + "</w:footnote></w:footnotes>"
    )
    document = read("paper.docx", docx(body, footnotes=notes))
    assert document.lines is False
    assert document.text.split("\n")[0] == "本文です[1]。"
    assert labels(document) == (["1"], [("1", "内閣府『戦略』", 1), ("", "Unused.", 0)])
    assert [b.kind for b in document.blocks] == [BlockKind.PARAGRAPH, BlockKind.NOTE, BlockKind.NOTE]


def test_docx_with_typed_notes():
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t>'
    body = paragraph("<w:t>本文[1]、次</w:t>", raised, "<w:t>。</w:t>") + paragraph("<w:t>脚注</w:t>")
    body += paragraph("<w:t>1 内閣府、2020年。</w:t>", "<w:br/>", "<w:t>2 総務省。</w:t>")
    document = read("paper.docx", docx(body))
    assert labels(document) == (["1", "2"], [("1", "内閣府、2020年。", 1), ("2", "総務省。", 1)])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (docx("<w:p"), "broken DOCX"),
        (docx("", styles='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "document type definition"),
        (docx("", styles="<a>" + " " * 101_000_000 + "</a>"), "unpacks to more than"),
        (docx("")[:150], "broken archive"),
    ],
    ids=["xml", "entities", "bomb", "cut"],
)
def test_broken_docx(data, reason):
    with pytest.raises(InputError, match=reason):
        read("paper.docx", data)


def test_latex():
    text = r"""\documentclass{article}\title{Cables \& Ships}\begin{document}
\section{Intro} % see [1]
Cables carry data.\footnote{M\"uller, \emph{Cables}, pp.~3--5, \url{https://e.org/a%20b_c}.} It is 50\% of $x_{[2]}$.\footnotemark[7]

\footnotetext[7]{ITU \textbf{report}.}
They \cite{icpc, itu} break.
\begin{enumerate}\item One \end{enumerate}
\begin{thebibliography}{9}\bibitem{icpc} ICPC, 2023. \bibitem{none} Foo. \end{thebibliography}
\end{document} \footnote{no}"""
    document = read("paper.tex", text.encode())
    assert document.format == "latex"
    assert document.metadata["title"] == "Cables & Ships"
    assert labels(document) == (
        ["1", "7", "icpc", "itu"],
        [
            ("1", "Müller, Cables, pp. 3–5, https://e.org/a%20b_c.", 1),
            ("7", "ITU report.", 1),
            ("icpc", "ICPC, 2023.", 1),
            ("none", "Foo.", 0),
        ],
    )
    assert [b.text for b in document.blocks][:2] == ["Intro", "Cables carry data. It is 50% of $x_{[2]}$."]
