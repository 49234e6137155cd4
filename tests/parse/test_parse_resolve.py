"""What short forms mean, over the notes of a paper."""

import pytest

from citecheck.model import Note, Passage, Position, Span
from citecheck.parse import parse_note, parse_notes

MORI = "Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024."
PAIR = "Nils Dahl and Eva Berg, “Ports in Winter,” Coast Studies 12, no. 2 (2018): 33–50."
HOLT = "Lena Holt, Quiet Seas (Oslo: Fjord Press, 2019), 4."
MORI_JA = "森愛子『港の記録』（海文堂、2021年）12頁。"
HORI_JA = "堀玲奈「静かな海」『沿岸研究』第3号（2020年）4頁。"


def resolved(*texts, language="en"):
    notes, at = [], 0
    for number, text in enumerate(texts, 1):
        notes.append(Note(str(number), Span(at, at + len(text)), Passage.plain(text, at)))
        at += len(text) + 1
    return parse_notes(notes, language)


def last(*texts, language="en"):
    return resolved(*texts, language=language)[-1].citations[-1]


@pytest.mark.parametrize(
    ("texts", "position", "target", "locator"),
    [
        ((MORI, "Ibid."), Position.IBID, "1", ""),
        ((MORI, "Ibid., 5."), Position.IBID_WITH_LOCATOR, "1", "5"),
        ((MORI, "Ibid.", "Id. at 7."), Position.IBID_WITH_LOCATOR, "1", "7"),
        ((HOLT, MORI, f"{HOLT[:-1]}; ibid., 9."), Position.IBID_WITH_LOCATOR, "1", "9"),
        ((MORI, HOLT, "Mori, op. cit., p. 12."), Position.SUBSEQUENT, "1", "12"),
        ((MORI, HOLT, "Mori, supra note 1, at 3."), Position.SUBSEQUENT, "1", "3"),
        ((f"{MORI[:-1]}; {HOLT}", "Holt (n 1) 30."), Position.SUBSEQUENT, "1", "30"),
        ((MORI, HOLT, "Mori, “Cables,” 3."), Position.SUBSEQUENT, "1", "3"),
        ((MORI, HOLT, "Holt, Quiet Seas, 33."), Position.SUBSEQUENT, "2", "33"),
        ((MORI, HOLT, MORI), Position.SUBSEQUENT, "1", ""),
        ((MORI, f"{MORI[:-1]}, 4.", "Ibid."), Position.IBID, "1", ""),
        ((PAIR, MORI, "Berg, supra note 1, at 6."), Position.SUBSEQUENT, "1", "6"),
        ((PAIR, MORI, "Dahl and Berg, op. cit., 7."), Position.SUBSEQUENT, "1", "7"),
    ],
)
def test_english(texts, position, target, locator):
    citation = last(*texts)
    assert (citation.position, citation.refers_to, citation.locator) == (position, target, locator)


@pytest.mark.parametrize(
    ("texts", "position", "target", "locator"),
    [
        ((MORI_JA, "同上、15頁。"), Position.IBID_WITH_LOCATOR, "1", "15"),
        ((MORI_JA, "同前。"), Position.IBID, "1", ""),
        ((MORI_JA, "同、３頁。"), Position.IBID_WITH_LOCATOR, "1", "３"),
        ((MORI_JA, HORI_JA, "森、前掲書、20頁。"), Position.SUBSEQUENT, "1", "20"),
        ((MORI_JA, HORI_JA, "前掲注1、20頁。"), Position.SUBSEQUENT, "1", "20"),
        ((MORI_JA, HORI_JA, "前掲1, p. 20."), Position.SUBSEQUENT, "1", "20"),
        ((MORI_JA, HORI_JA, "注１前掲書、20頁。"), Position.SUBSEQUENT, "1", "20"),
        ((MORI_JA, HORI_JA, "森・前掲注（１）20頁。"), Position.SUBSEQUENT, "1", "20"),
        ((f"{MORI_JA[:-1]}；{HORI_JA}", "前掲注1・堀5頁。"), Position.SUBSEQUENT, "1", "5"),
        ((f"{MORI_JA[:-1]}；{HORI_JA}", "前掲注1論文、5頁。"), Position.SUBSEQUENT, "1", "5"),
        ((MORI_JA, HORI_JA, "前掲『港の記録』8頁。"), Position.SUBSEQUENT, "1", "8"),
        ((MORI_JA, HORI_JA, "森『港の記録』34頁。"), Position.SUBSEQUENT, "1", "34"),
    ],
)
def test_japanese(texts, position, target, locator):
    citation = last(*texts, language="ja")
    assert (citation.position, citation.refers_to, citation.locator) == (position, target, locator)


def test_a_name_in_two_scripts():
    citation = last(
        "マイケル・グリーン『大戦略の時代』（海文堂、2023年）。", MORI_JA, "Green, op. cit., 5.", language="ja"
    )
    assert citation.refers_to == "1"


@pytest.mark.parametrize(
    ("texts", "candidates"),
    [
        ((f"{MORI[:-1]}; {HOLT}", "Ibid."), ("1", "1")),
        ((f"{MORI[:-1]}; {HOLT}", "Ibid.", "Ibid., 4."), ("1", "1")),
        ((MORI, f"{HOLT[:-1]}; {MORI}", "Ibid."), ("2", "1")),
        ((HOLT, "Lena Holt, Loud Seas (Oslo: Fjord Press, 2021).", "Holt, op. cit., 3."), ("1", "2")),
        ((f"{MORI_JA[:-1]}；{HORI_JA}", "同上。"), ("1", "1")),
    ],
)
def test_ambiguous(texts, candidates):
    citation = last(*texts)
    assert citation.ambiguous == candidates
    assert citation.target is None
    assert citation.refers_to is None


@pytest.mark.parametrize(
    "texts",
    [
        ("Ibid.",),
        (MORI, "The author thanks Emi Sato for her advice.", "Ibid."),
        (MORI, "Tanaka, op. cit., 4."),
        (MORI, "Mori, supra note 7."),
        (MORI, "Tanaka, supra note 1."),
        ("前掲注2、3頁。", MORI_JA),
    ],
)
def test_unresolved(texts):
    citation = next(c for n in resolved(*texts) for c in n.citations if c.short_form)
    assert (citation.target, citation.refers_to, citation.ambiguous) == (None, None, ())


def test_a_column_in_another_issue_is_another_work():
    first = "「潮流」『北方新聞』2023年5月1日。"
    assert last(first, "「潮流」『北方新聞』2023年6月1日。", language="ja").position is Position.FIRST
    assert last(first, MORI_JA, first, language="ja").refers_to == "1"


def test_left_out_author_and_newspaper():
    same = last(MORI_JA, f"{MORI_JA}同『潮の記憶』（海文堂、2023年）。", language="ja")
    assert str(same.work.author[0]) == str(last(MORI_JA).reference.author[0])
    assert same.work.title == "潮の記憶"
    paper = last("秋山「港湾の今」『北方新聞』2024年4月12日。", "同紙、2024年5月1日。", language="ja")
    assert paper.work.container_title == "北方新聞"


def test_comment_alone_has_no_work():
    (citation,) = parse_note("The author thanks Emi Sato for her advice.")
    assert not citation.reference
    assert citation.suffix == citation.text


def test_spans_are_in_the_source():
    first, second = resolved(MORI, HOLT)
    assert first.citations[0].reference.span_of("title") == Span(MORI.index("Cables"), MORI.index(",” Harbor"))
    start = len(MORI) + 1
    assert second.citations[0].span.start == start
    assert second.citations[0].reference.span_of("title") == Span(
        start + HOLT.index("Quiet"), start + HOLT.index(" (Oslo")
    )


@pytest.mark.parametrize(
    ("text", "author", "title", "note", "place"),
    [
        ("Id. § 3.2", "", "", None, ("3.2", "section")),
        ("Ibid., vol. 2, 14.", "", "", None, ("14", "page")),
        ("Ibid., 12n3.", "", "", None, ("12n3", "page")),
        ("Mori and Holt, op. cit. (n. 4), 5-6", "Mori, Holt", "", "4", ("5-6", "page")),
        ("Mori, Quiet Harbors, op. cit., 5", "Mori", "Quiet Harbors", None, ("5", "page")),
        ("Mori, note 4 above, at 5.", "Mori", "", "4", ("5", "page")),
        ("Mori (n 4) 5", "Mori", "", "4", ("5", "page")),
        ("同、第3章", "", "", None, ("3", "chapter")),
        ("同右、12頁", "", "", None, ("12", "page")),
        ("前掲論文（注5）12頁", "", "", "5", ("12", "page")),
        ("森・前掲書（注５）30頁", "森", "", "5", ("30", "page")),
        ("前掲、森『港の記録』20頁", "森", "港の記録", None, ("20", "page")),
        ("森前掲書、20頁。", "森", "", None, ("20", "page")),
    ],
)
def test_forms(text, author, title, note, place):
    (citation,) = parse_note(text)
    assert citation.short_form
    assert ", ".join(map(str, citation.reference.author)) == author
    assert citation.reference.title == title
    assert citation.named_note == note
    assert (citation.locator, citation.label) == place
