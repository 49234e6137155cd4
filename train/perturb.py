"""What happens to notes on their way: lost italics, straight quotes, full width, broken lines, signals, comments."""

from __future__ import annotations

from random import Random

from markup import Labelled

SIGNALS = (
    "See ",
    "See also ",
    "Cf. ",
    "See, e.g., ",
    "Quoted in ",
    "For example, see ",
    "see ",
    "For details, see ",
    "Also see ",
    "Compare ",
    "and ",
    "On this point, see ",
    "For an overview, see ",
    "See generally ",
)
COMMENTS = (
    " Emphasis added.",
    " (in Japanese).",
    " (Japanese).",
    " Author’s translation.",
    " Translation by the author.",
    " (emphasis added).",
    " This figure excludes reserves.",
    " [in Japanese].",
)
SIGNALS_JA = (
    "例えば、",
    "この点については、",
    "詳細は、",
    "たとえば",
    "以下を参照。",
    "参照、",
    "また、",
    "同趣旨の指摘として、",
    "先行研究として、",
    "邦語では、",
    "さしあたり、",
    "〔参照〕",
)
COMMENTS_JA = (
    "を参照。",
    "参照。",
    "など。",
    "が詳しい。",
    "などがある。",
    "による。",
    "より筆者作成。",
    "傍点は引用者。",
    "を参照のこと。",
    "に詳しい。",
    "がある。",
    "（傍点筆者）。",
    "を見よ。",
)
FULL = {c: chr(ord(c) + 0xFEE0) for c in "0123456789"}


def perturb(note: Labelled, chance: Random, language: str) -> Labelled:
    """The note as a careless author, a browser or a text extractor leaves it."""
    japanese = language == "ja"
    if chance.random() < (0.5 if not japanese else 0.7):
        note.italic = [False] * len(note.italic)
    if chance.random() < 0.3:
        _map(note, {"“": '"', "”": '"', "’": "'", "‘": "'"} if chance.random() < 0.8 else {"’": "'"})
    elif chance.random() < 0.06:
        _drop(note, '“”"‘’')
    if chance.random() < 0.3:
        _map(note, {"–": "-", "—": chance.choice("-—–")})
    if chance.random() < 0.12:
        _lose_comma(note, chance)
    if japanese:
        _japanese(note, chance)
    if chance.random() < 0.05:
        _put(note, chance.choice(SIGNALS_JA if japanese and chance.random() < 0.9 else SIGNALS), front=True)
    if chance.random() < 0.05:
        comment = chance.choice(COMMENTS_JA if japanese else COMMENTS)
        if japanese:
            _strip_end(note)
        _put(note, comment)
    if chance.random() < 0.1:
        _strip_end(note)
    if chance.random() < 0.05:
        _break(note, chance)
    return note


def _japanese(note: Labelled, chance: Random) -> None:
    if chance.random() < 0.25:
        _map(note, {"（": "(", "）": ")"})
    if chance.random() < 0.1:
        _map(note, FULL, skip="URL")
    if chance.random() < 0.06:
        _map(note, {"、": "，"})
    if chance.random() < 0.03:
        _map(note, {"「": "｢", "」": "｣"})
    if chance.random() < 0.05:
        _map(note, {"：": ":"})
    if chance.random() < 0.03:
        _drop(note, "『』")


def _map(note: Labelled, table: dict[str, str], skip: str = "") -> None:
    note.text = "".join(
        table.get(c, c) if not skip or label not in (skip, "DOI") else c
        for c, label in zip(note.text, note.labels, strict=True)
    )


def _drop(note: Labelled, chars: str) -> None:
    keep = [i for i, c in enumerate(note.text) if c not in chars or (c == "’" and note.labels[i])]
    _keep(note, keep)


def _keep(note: Labelled, keep: list[int]) -> None:
    note.text = "".join(note.text[i] for i in keep)
    note.labels = [note.labels[i] for i in keep]
    note.italic = [note.italic[i] for i in keep]


def _lose_comma(note: Labelled, chance: Random) -> None:
    places = [
        i
        for i, c in enumerate(note.text)
        if (c in ",、" and not note.labels[i] and note.text[i + 1 : i + 2] in (" ", ""))
        or (c == "、" and not note.labels[i])
    ]
    if places:
        gone = chance.choice(places)
        _keep(note, [i for i in range(len(note.text)) if i != gone])


def _strip_end(note: Labelled) -> None:
    while note.text and note.text[-1] in "。." and not note.labels[-1]:
        _keep(note, list(range(len(note.text) - 1)))


def _put(note: Labelled, text: str, *, front: bool = False) -> None:
    if front:
        note.text, note.labels, note.italic = (
            text + note.text,
            [None] * len(text) + note.labels,
            [False] * len(text) + note.italic,
        )
    else:
        note.add(text, None)


def _break(note: Labelled, chance: Random) -> None:
    places = [i for i, c in enumerate(note.text) if c == " "]
    if places:
        at = chance.choice(places)
        note.text = note.text[:at] + "\n" + note.text[at + 1 :]
