"""Markers and notes, found and paired."""

import pytest

from citecheck.notes import find_notes
from citecheck.read import read


def found(text: str, path: str = "paper.md"):
    document = read(path, text.encode())
    markers, notes = find_notes(document)
    for marker in markers:
        assert marker.label in document.text[marker.span.start : marker.span.end] or "–" in document.text
    return (
        [m.label for m in markers],
        {n.label: (n.text, len(n.markers)) for n in notes},
    )


def test_web_page_text_with_a_bare_heading():
    markers, notes = found(
        "月間10万発まで増やすことだ[1]。こうした課題がある。次に述べる。\n"
        "後者は下記の2点を目的とする。\n"
        "- 1. 技術の開発を後押しすること。\n"
        "- 2. 枠組みを創設すること。\n"
        "戦略の重点は9つある[2]。これには量子技術が含まれる。以上である。\n"
        "脚注\n"
        "- 1 CNN, March 11, 2024.\n"
        "- 2 内閣府「戦略」2020年。\n"
        "著者は研究員である。"
    )
    assert markers == ["1", "2"]
    assert notes == {"1": ("CNN, March 11, 2024.", 1), "2": ("内閣府「戦略」2020年。", 1)}


@pytest.mark.parametrize(
    ("mark", "entry"),
    [
        ("[{}]", "[{}] "),
        ("[{}]", "{}. "),
        ("［{}］", "［{}］"),
        ("（注{}）", "（注{}）"),
        ("（注{}）", "注{} "),
        ("注{}", "注{} "),
        ("（{}）", "（{}）"),
        ("※{}", "※{} "),
        ("*{}", "*{} "),
        ("{})", "{}) "),
        ("<sup>{}</sup>", "{}. "),
        ("<sup>[{}]</sup>", "[{}] "),
        ("〔{}〕", "〔{}〕 ".replace("〔{}〕", "{}.")),
    ],
)
@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_typed_styles(mark, entry, separator):
    body = "\n\n".join(f"日本は第{i}の戦略を決めた{mark.format(i)}。次の年に改めた。" for i in (1, 2, 3))
    notes = separator.join(entry.format(i) + f"内閣府「戦略{i}」2020年。" for i in (1, 2, 3))
    markers, listed = found(f"{body}\n\n## 注\n\n{notes}\n")
    assert markers == ["1", "2", "3"]
    assert listed == {str(i): (f"内閣府「戦略{i}」2020年。", 1) for i in (1, 2, 3)}


@pytest.mark.parametrize(
    ("text", "markers", "notes"),
    [
        (
            "Cables [1]–[3] break [1-2].\n\nNotes\n\n[1] A.\n[2] B.\n[3] C.\n",
            "12312",
            {"1": "A.", "2": "B.", "3": "C."},
        ),
        ("Cables [a] carry [b] data [sic].\n\nNotes\n\n[a] A.\n[b] B.\n", "ab", {"a": "A.", "b": "B."}),
        ("Text.1 More.2 In 2025.3 End.\n\n1 A 2020.\n2 B.\n3 C.\n", "123", {"1": "A 2020.", "2": "B.", "3": "C."}),
        ("Data.¹ Area 5 m², 10³. End.²\n\n1. A.\n2. B.\n", "12", {"1": "A.", "2": "B."}),
        (
            "本文[1]。次[2]。\n\n脚注\n- 一、2020年。\n- 二、2021年。\n",
            "12",
            {"1": "一、2020年。", "2": "二、2021年。"},
        ),
        ("制度（1）。(1) 安全、(2) 繁栄。次（2）。\n\n注\n（1）一。\n（2）二。\n", "12", {"1": "一。", "2": "二。"}),
        ("Data [1]. See [x][2].\n\n[1]: https://e.org/a\n[2]: https://e.org/b\n", "1", {"1": "https://e.org/a"}),
        ("Data.[^1] More.[2]\n\n[^1]: A.\n[^2]: B.\n", "12", {"1": "A.", "2": "B."}),
        ("Data<sup>1</sup>, m<sup>2</sup>.\n\n<h3>Notes</h3>\n<ol><li>A.</li></ol>\n", "1", {"1": "A."}),
        ("Interval [0, 1], [2022], [x](https://e.org).\n\nNotes\n\n1. A.\n", "", {"1": "A."}),
        ("Do this:\n\n1. Open.\n2. Close.\n\nThen stop.\n", "", {}),
        ("X[\\[1\\]](#_ftn1).\n\n[\\[1\\]](#_ftnref1) A, 2020.\n", "1", {"1": "A, 2020."}),
    ],
)
def test_what_counts(text, markers, notes):
    document = read("paper.md", text.encode())
    marks, found_notes = find_notes(document)
    assert "".join(m.label for m in marks) == markers
    assert {n.label: n.text for n in found_notes} == notes


def test_text_after_the_notes_is_none_of_them():
    text = (
        "本文[1]。次[2]。\n\n## 注\n\n1. 一、2020年。\n\n   続き。\n2. 二、2021年。\n   3頁。\n\n"
        "著者略歴：田中は2010年より研究員。\n\n過去の記事 https://example.org/archive\n"
    )
    document = read("paper.md", text.encode())
    _, notes = find_notes(document)
    assert [n.text for n in notes] == ["一、2020年。\n続き。", "二、2021年。3頁。"]
    assert text[notes[1].span.start : notes[1].span.end] == "2. 二、2021年。\n   3頁。"


def test_numbers_may_start_again_in_each_chapter():
    text = "# A\n\n本文[1]。\n\n## 注\n1. 一。\n\n# B\n\n本文[1]、[2]。\n\n## 注\n1. 二。\n2. 三。\n"
    document = read("paper.md", text.encode())
    markers, notes = find_notes(document)
    assert [[m.span.start for m in n.markers] for n in notes] == [[m.span.start] for m in markers]


def test_a_reference_list_without_numbers_has_no_labels():
    text = "Data (ITU 2021).\n\n## References\n\n- [Facts](https://e.org), 2021\n- Cables, 2020\n\n## About\n\nText of 2020.\n"
    _, notes = find_notes(read("paper.md", text.encode()))
    assert [(n.label, n.text) for n in notes] == [("", "Facts, 2021"), ("", "Cables, 2020")]
    assert notes[0].passage.links[0].target == "https://e.org"
