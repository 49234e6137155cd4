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
