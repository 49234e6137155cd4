"""What answers to what: sequences, sentences, blocks, notes."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.editions import align
from citecheck.editions.sentences import split
from citecheck.editions.sequence import align as align_sequence
from citecheck.editions.sequence import rising
from citecheck.pipeline import extract

SUBJECTS = [
    ("半導体", "semiconductors", 2011), ("海底ケーブル", "submarine cables", 1998), ("原子力発電", "nuclear power", 1973),
    ("量子コンピューター", "quantum computers", 2019), ("サイバー攻撃", "cyber attacks", 2007), ("漁業", "fisheries", 1952),
    ("ロボット", "robots", 1984), ("人工衛星", "satellites", 1970), ("自由貿易協定", "free trade agreements", 2002),
    ("難民", "refugees", 1981), ("津波", "tsunamis", 1896), ("インフラ", "infrastructure", 2015),
]  # fmt: skip


def japanese(subject: str, year: int, note: str = "") -> str:
    return f"政府は{year}年に{subject}についての方針を示した{note}。{subject}には大きな課題が残る。"


def english(subject: str, year: int, note: str = "") -> str:
    return f"The government set out its policy on {subject} in {year}.{note} Great problems remain with {subject}."


def editions(tmp_path, left: str, right: str):
    paths = [tmp_path / "p.ja.md", tmp_path / "p.en.md"]
    for path, text in zip(paths, (left, right), strict=True):
        path.write_text(text, encoding="utf-8")
    return align(*map(extract, paths))


def paper(tmp_path, *, without_ja=(), without_en=()):
    rows = list(enumerate(SUBJECTS))
    left = "\n\n".join(japanese(j, y) for k, (j, _, y) in rows if k not in without_ja)
    right = "\n\n".join(english(e, y) for k, (_, e, y) in rows if k not in without_en)
    return editions(tmp_path, left, right)


def test_blocks_answer_one_to_one(tmp_path):
    pairs = paper(tmp_path).blocks
    assert [(p.left, p.right) for p in pairs] == [((k,), (k,)) for k in range(len(SUBJECTS))]


@pytest.mark.parametrize("gone", [0, 5, 11])
def test_a_dropped_paragraph_stands_alone(tmp_path, gone):
    pairs = paper(tmp_path, without_ja={gone}).blocks
    assert [p.right for p in pairs if not p.left] == [(gone,)]
    assert all(len(p.left) == len(p.right) == 1 for p in pairs if p.left)


def test_paragraphs_that_were_joined(tmp_path):
    left = [japanese(j, y) for j, _, y in SUBJECTS]
    left[3:5] = [left[3] + left[4]]
    right = "\n\n".join(english(e, y) for _, e, y in SUBJECTS)
    pairs = editions(tmp_path, "\n\n".join(left), right).blocks
    assert [(p.left, p.right) for p in pairs if len(p.right) != 1] == [((3,), (3, 4))]


def notes_paper(tmp_path, order_ja, order_en, labels_ja=None):
    labels = labels_ja or {k: str(n) for n, k in enumerate(order_ja, 1)}
    left = "\n\n".join(japanese(*SUBJECTS[k][::2], note=f"[^{labels[k]}]") for k in order_ja)
    left += "\n\n" + "\n".join(
        f"[^{labels[k]}]: 経済研究所『{SUBJECTS[k][0]}白書』{SUBJECTS[k][2] + 1}年、{k + 3}頁。" for k in order_ja
    )
    right = "\n\n".join(english(*SUBJECTS[k][1:], note=f"[^{n}]") for n, k in enumerate(order_en, 1))
    right += "\n\n" + "\n".join(
        f"[^{n}]: Institute for Economics, *White Paper on {SUBJECTS[k][1].title()}* ({SUBJECTS[k][2] + 1}), {k + 3}."
        for n, k in enumerate(order_en, 1)
    )
    return editions(tmp_path, left, right)


def test_a_dropped_note_leaves_the_others_paired(tmp_path):
    everything = list(range(len(SUBJECTS)))
    for gone in (0, 4, 11):
        kept = [k for k in everything if k != gone]
        pairs = notes_paper(tmp_path, kept, everything).notes
        assert [p.right for p in pairs if not p.left] == [(gone,)]
        assert all(kept[p.left[0]] == p.right[0] for p in pairs if p.left)


def test_sentences_and_quantities_are_each_in_one_pair(tmp_path):
    found = paper(tmp_path, without_ja={2}, without_en={7, 8})
    for side in (0, 1):
        for pairs, size in (
            (found.sentence_pairs, len(found.sentences[side])),
            (found.quantity_pairs, len(found.quantities[side])),
        ):
            indexes = sorted(i for p in pairs for i in (p.right if side else p.left))
            assert indexes == list(range(size))


def test_time_grows_linearly(tmp_path):
    def text(count: int, make, column: int) -> str:
        return "\n\n".join(make(f"{SUBJECTS[k % 12][column]} {k}", 1900 + k % 120) for k in range(count))

    times = []
    for count in (100, 800):
        paths = [tmp_path / f"{count}.ja.md", tmp_path / f"{count}.en.md"]
        paths[0].write_text(text(count, japanese, 0), encoding="utf-8")
        paths[1].write_text(text(count, english, 1), encoding="utf-8")
        pair = [extract(p) for p in paths]
        start = time.process_time()
        found = align(*pair)
        times.append(time.process_time() - start)
        assert [(p.left, p.right) for p in found.blocks] == [((k,), (k,)) for k in range(count)]
    assert times[1] < 8 * times[0] * 3


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dr. A. Smith of the U.S. Navy left. He was 42.5 years old.", 2),
        ("“It works.” She agreed. (See vol. 3.) No more", 4),
        ("それは「終わりだ。」と述べた。次に進む。", 2),
        ("本当か？ 本当だ！", 2),
        ("2.3. The Shock", 1),
        ("IV. What Others Do", 1),
        ("It ended in 2010. Then it began again.", 2),
        ("", 0),
        ("…", 0),
    ],
)
def test_sentences(text, parts):
    spans = list(split(text))
    assert len(spans) == parts
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() for s in spans)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_sentences_lie_in_order_and_lose_no_word(text):
    spans = list(split(text))
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert sum(c.isalnum() for s in spans for c in text[s.start : s.end]) == sum(c.isalnum() for c in text)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 30), st.integers(0, 30), st.randoms())
def test_links_cover_both_sequences_once_and_in_order(n, m, random):
    links = align_sequence(n, m, lambda i, i2, j, j2: random.random() - 0.3)
    assert [x for i, i2, _, _ in links for x in range(i, i2)] == list(range(n))
    assert [x for _, _, j, j2 in links for x in range(j, j2)] == list(range(m))


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), unique_by=(lambda p: p[0], lambda p: p[1])))
def test_the_longest_rising_chain(pairs):
    chain = rising(pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in itertools.pairwise(chain))
    best: dict[tuple[int, int], int] = {}
    for pair in sorted(pairs):
        best[pair] = 1 + max((v for p, v in best.items() if p[1] < pair[1]), default=0)
    assert len(chain) == max(best.values(), default=0)
