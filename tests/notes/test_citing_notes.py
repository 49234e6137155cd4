"""Notes are cut into citations, and nothing of them is lost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Passage
from citecheck.notes.citing import split_citations


def cut(text):
    return [
        (
            text[p.prefix.start : p.prefix.end] if p.prefix else "",
            text[p.core.start : p.core.end].rstrip(".。"),
            text[p.suffix.start : p.suffix.end] if p.suffix else "",
        )
        for p in split_citations(Passage.plain(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Aiko Mori, “Cables; a History,” Harbor Review, May 2, 2024; and Lena Holt, Quiet Seas (Oslo: Fjord, 2019), 4.",
            [
                ("", "Aiko Mori, “Cables; a History,” Harbor Review, May 2, 2024", ""),
                ("and", "Lena Holt, Quiet Seas (Oslo: Fjord, 2019), 4", ""),
            ],
        ),
        (
            "For a different view, see Mori (2019). Holt, however, thinks otherwise.",
            [("For a different view, see", "Mori (2019)", "Holt, however, thinks otherwise.")],
        ),
        ("The author thanks Emi Sato for her advice.", [("", "", "The author thanks Emi Sato for her advice.")]),
        (
            "Quoted in Lena Holt, “Quiet Seas,” Coast Weekly, June 9, 2024, https://coast.example/q. Emphasis added.",
            [
                (
                    "Quoted in",
                    "Lena Holt, “Quiet Seas,” Coast Weekly, June 9, 2024, https://coast.example/q",
                    "Emphasis added.",
                )
            ],
        ),
        (
            "森愛子『港の記録』（海文堂、2021年）12頁、堀玲奈「静かな海」『沿岸研究』第3号（2020年）4頁を参照。",
            [
                ("", "森愛子『港の記録』（海文堂、2021年）12頁", ""),
                ("", "堀玲奈「静かな海」『沿岸研究』第3号（2020年）4頁", "を参照。"),
            ],
        ),
        (
            "森愛子『港の記録』（海文堂、2021年）。また、堀玲奈『静かな海』（潮出版、2019年）も参照されたい。",
            [
                ("", "森愛子『港の記録』（海文堂、2021年）", ""),
                ("また、", "堀玲奈『静かな海』（潮出版、2019年）", "も参照されたい。"),
            ],
        ),
        ("本稿の作成にあたり、森愛子氏に感謝する。", [("", "", "本稿の作成にあたり、森愛子氏に感謝する。")]),
        ("3. Ibid., 5; see also id. at 7.", [("", "Ibid., 5", ""), ("see also", "id. at 7", "")]),
        ("", []),
        (" \n", []),
    ],
)
def test_pieces(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mori, Aiko; Holt, Lena; and Sato, Emi. 2019. Harbours of the North. Oslo: Fjord Press.",
        "Holt, L. (2019). How quiet seas became loud. Coast Studies, 12(3), 45–67.",
        "Mori A, Holt L. Noise in harbours. Coast Stud. 2012; 40(2): 497-500.",
        "森愛子. 港の記録. 東京, 海文堂, 2021, p. 12-18.",
        "海上保安庁「海上保安レポート」2023年、https://www.example.go.jp/report/、2023年6月10日閲覧。",
        "Aiko Mori and Lena Holt, eds., Harbours: Past and Present (Oslo: Fjord, 2019).",
        "Smith & Sons, Inc. v. Harbour Bd., 12 F.3d 34, 36 (9th Cir. 1993) (holding that piers are land).",
    ],
)
def test_one_citation_is_not_cut(text):
    assert len([p for p in split_citations(Passage.plain(text)) if p.kind != "comment"]) == 1


def assert_nothing_lost(text):
    pieces = split_citations(Passage.plain(text))
    at = 0
    for piece in pieces:
        assert at <= piece.span.start <= piece.span.end <= len(text)
        parts = [s for s in (piece.prefix, piece.core, piece.suffix) if s is not None]
        assert all(s in piece.span for s in parts if len(s))
        kept = set().union(*(range(s.start, s.end) for s in parts))
        assert not [text[i] for i in range(piece.span.start, piece.span.end) if text[i].isalnum() and i not in kept]
        lost = text[at : piece.span.start]
        assert not any(c.isalnum() for c in lost) or (at == 0 and lost.strip(" \n()[].（）").isdigit()), lost
        at = piece.span.end
    assert not any(c.isalnum() for c in text[at:]) or not pieces


BITS = [
    "Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024",
    "L. Holt, Quiet Seas (1998) 14",
    "森愛子『港の記録』（海文堂、2021年）12頁",
    "堀玲奈「静かな海」『沿岸研究』第3号（2020年）",
    "Roe v. Wade, 410 U.S. 113, 116 (1973)",
    "Ibid., 4",
    "同上、5頁",
    "前掲注3、田中論文",
    "op. cit., n. 4, p. 5",
    "https://www.example.org/a_(b)",
    "(quoting Mori v. Holt, 1 U.S. 2 (1990))",
    "see also",
    "Cf.",
    "また、",
    "を参照。",
    "and",
    "The author thanks her",
    "which is disputed",
    "筆者はそう考えない",
    "(emphasis added)",
    "“",
    "『",
    "(",
    "）",
    "12",
    "n.d.",
]
JOINTS = ["; ", "；", ". ", "。", ", ", "、", " ", "\n", ": ", " and ", ""]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(BITS), st.sampled_from(JOINTS)), max_size=9))
def test_nothing_is_lost_in_any_row_of_parts(parts):
    assert_nothing_lost("".join(a + b for a, b in parts))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("Aab. ,;:()“”「」『』、。１2年頁v§’'\n/"), max_size=80))
def test_nothing_is_lost_in_any_text(text):
    assert_nothing_lost(text)


@pytest.mark.parametrize(
    "bit",
    ["(", "“a", "‘a’b", "See also ", "A. B, C and D. ", "X v. Y, 1 U.S. 2 (1990); ", "同上。", "a, b ", "A B C D "],
)
def test_long_notes_take_linear_time(bit):
    text = bit * (20000 // len(bit))
    begin = time.process_time()
    split_citations(Passage.plain(text))
    assert time.process_time() - begin < 3
