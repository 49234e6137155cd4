"""Titles of works that were never written, and of the volumes they stand in."""

from __future__ import annotations

import re
from random import Random

import facts


def expand(pattern: str, chance: Random) -> str:
    words = {
        "A": facts.ADJECTIVES,
        "N": facts.NOUNS,
        "C": facts.COUNTRIES,
        "V": facts.VERBS,
        "F": [f for f in facts.FAMILY if " " not in f],
    }

    def word(match: re.Match[str]) -> str:
        if match[1] == "I":
            return facts.invented(chance)
        if match[1] == "V2":
            return chance.choice(("Lost", "Won", "Shapes", "Manages", "Explains", "Defends"))
        return chance.choice(words[match[1]])

    return re.sub(r"\{(\w+)\}", word, pattern)


def title_words(chance: Random, number: int) -> str:
    """Capitalised content words."""
    out = []
    for index in range(number):
        draw = chance.random()
        if draw < 0.12:
            out.append(facts.invented(chance))
        elif index + 1 < number and draw < 0.5:
            out.append(chance.choice(facts.ADJECTIVES))
        else:
            out.append(chance.choice(facts.NOUNS))
    return " ".join(out)


def title(chance: Random, style: str = "", *, short: bool = False) -> str:
    """An English title; style `s`: sentence case."""
    if not short and chance.random() < 0.16:
        return _named(chance, style)
    draw = chance.random()
    c = chance.choice(facts.COUNTRIES)
    if short and draw < 0.5:
        text = title_words(chance, chance.randint(1, 3))
    elif draw < 0.25:
        text = f"{chance.choice(('The ', '', '', 'A '))}{title_words(chance, chance.randint(1, 3))} {chance.choice(facts.PREPOSITIONS)} {title_words(chance, chance.randint(1, 3))}"
    elif draw < 0.4:
        text = f"{c}{chance.choice(('’s ', ' and the ', ', '))}{title_words(chance, chance.randint(1, 3))} and {chance.choice(facts.NOUNS)}"
    elif draw < 0.52:
        text = f"{chance.choice(facts.VERBS)} {title_words(chance, chance.randint(2, 4))}"
    elif draw < 0.64:
        text = f"{chance.choice(('Why', 'How', 'What'))} {c} {chance.choice(('Needs', 'Lost', 'Should Do about', 'Will Defend', 'Matters in'))} {title_words(chance, chance.randint(1, 3))}"
    elif draw < 0.72:
        text = f"{title_words(chance, 2)} {chance.choice(('in', 'of', 'and'))} the {title_words(chance, 2)}, {chance.randint(1868, 1990)}–{chance.randint(1991, 2024)}"
    elif draw < 0.8:
        text = f"{c} {title_words(chance, 1)} {chance.randint(2000, 2025)}"
    else:
        text = f"{title_words(chance, chance.randint(2, 4))} {chance.choice(facts.PREPOSITIONS)} {chance.choice(('the ', '', ''))}{title_words(chance, chance.randint(1, 2))} {chance.choice(facts.PREPOSITIONS)} {title_words(chance, 1)}"
    if chance.random() < 0.3:
        text += chance.choice((": ", ": ", ": ", " – ", ". ", "—", " - ")) + expand(
            chance.choice(facts.SUBTITLES), chance
        )
    if chance.random() < 0.08:
        text += "?"
    if chance.random() < 0.03:
        text = text.replace(c, f"‘{c}’", 1)
    if chance.random() < 0.03:
        text += f" ({chance.choice(facts.NOUNS)})"
    if style == "s":
        head, *rest = text.split(" ")
        text = " ".join([head] + [w if w.strip(",:?’s") in facts.COUNTRIES else w.lower() for w in rest])
    return text


def title_ja(chance: Random) -> str:
    """A Japanese title."""

    def noun() -> str:
        return chance.choice(facts.NOUNS_JA)

    draw = chance.random()
    if draw < 0.06:
        text = (
            chance.choice(
                (chance.choice(facts.BODIES_JA), chance.choice(facts.PLACES_JA), chance.choice(facts.NEWSPAPERS_JA))
            )
            + "の"
            + noun()
        )
    elif draw < 0.1:
        text = f"{noun()}白書" if chance.random() < 0.5 else f"{noun()}{noun()}年報{chance.randint(1990, 2024)}"
    elif draw < 0.4:
        text = noun() + chance.choice(facts.LINKS_JA) + noun()
    elif draw < 0.6:
        text = noun() + noun()
    elif draw < 0.75:
        text = f"{noun()}、{chance.choice(('問われる', '揺れる', '試される', '迫られる', '岐路に立つ'))}{noun()}"
    else:
        text = f"{noun()}と{noun()}の{noun()}"
    if chance.random() < 0.4:
        text += chance.choice(facts.ENDS_JA)
    if chance.random() < 0.2:
        text += (
            chance.choice(("―", "：", "——", " ", "：", "－"))
            + noun()
            + chance.choice(facts.LINKS_JA)
            + noun()
            + chance.choice(("", "―", ""))
        )
    if chance.random() < 0.05:
        text += chance.choice(("（上）", "（下）", "（前編）", "（1）", "2023", "（令和5年版）", "の20年"))
    if chance.random() < 0.04:
        text = f"「{noun()}」{text}"
    return text


def _named(chance: Random, style: str) -> str:
    """A title with the name of a body, newspaper, city or year in it, or that of a periodical report."""
    body, news, city = (
        chance.choice(facts.BODIES),
        chance.choice(facts.NEWSPAPERS),
        chance.choice(facts.CITIES).split(",")[0],
    )
    year, words = chance.randint(1945, 2025), title_words(chance, chance.randint(1, 2))
    acronym = chance.choice(("OECD", "NATO", "IMF", "WTO", "IISS", "SIPRI", "ASEAN", "UN"))
    text = chance.choice(
        (
            f"The {words} of the {body}",
            f"The {words} of {body}",
            f"{body} and the {words}",
            f"{city} {year}: {title_words(chance, 2)}",
            f"{city}’s {words}",
            f"From {city} to {chance.choice(facts.CITIES).split(',')[0]}: {words}",
            f"{acronym} {words} {chance.choice(('Report', 'Outlook', 'Survey', 'Surveys', 'Review'))}",
            f"{acronym} {title_words(chance, 2)}: {chance.choice(facts.COUNTRIES)} {year}",
            f"{title_words(chance, 2)} Strategy",
            f"National {words} Strategy",
            f"National {words} Strategy of {chance.choice(facts.COUNTRIES)}",
            f"Annual Report {year}",
            f"Defense of Japan {year}",
            f"{words} Report {year}",
            f"White Paper on {words}",
            f"{words} of Japan {year}",
            f"How the {news} Covered the {words}",
            f"Report of the {words} Commission",
            f"{words} Policy Review",
            f"{words} Guidelines",
            f"Joint Statement of the {body} on {words}",
            f"Remarks by the {words} Minister at the {body}",
        )
    )
    if chance.random() < 0.25:
        text += f": {title_words(chance, chance.randint(2, 4))}"
    if style == "s":
        head, *rest = text.split(" ")
        known = {*facts.COUNTRIES, *body.split(), *city.split(), *news.split()}
        text = " ".join([head, *(w if w.strip(",:?’s") in known or w.isupper() else w.lower() for w in rest)])
    return text


ROMAJI = [
    "nihon",
    "no",
    "anzen",
    "hosho",
    "seisaku",
    "to",
    "gaiko",
    "senryaku",
    "boei",
    "ryoku",
    "seifu",
    "ga",
    "kettei",
    "e",
    "ni",
    "taisuru",
    "kokka",
    "kenkyu",
    "chugoku",
    "beikoku",
    "hangeki",
    "noryoku",
    "hoyu",
    "kaiyo",
    "keizai",
    "gijutsu",
    "kyoryoku",
    "domei",
    "kadai",
    "rekishi",
    "sengo",
    "kokusai",
    "seiji",
    "ron",
    "hakusho",
    "keikaku",
    "giron",
    "jieitai",
    "kempo",
    "kaisei",
    "shuyo",
    "nana",
    "ka",
    "koku",
]


def romanised(chance: Random) -> str:
    """A Japanese title in Latin letters."""
    words = [chance.choice(ROMAJI) for _ in range(chance.randint(3, 9))]
    if chance.random() < 0.2:
        words[1:1] = [words[0] + ":"]
    return (" ".join(words)).capitalize() if chance.random() < 0.8 else " ".join(w.capitalize() for w in words)


def conference(chance: Random) -> str:
    """Proceedings."""
    return expand(
        chance.choice(
            (
                "Proceedings of the {O} International Conference on {A} {N}",
                "Proceedings of the {Y} Conference on {N} and {N}",
                "Proc. {O} Int. Conf. on {N}",
                "Proc. of {I} {Y}",
                "Advances in {A} {N} {D}",
                "Proceedings of {U}'{Z}",
                "{O} Annual Meeting of the {A} {N} Society",
                "Proceedings of the {O} ACM Symposium on {N}",
                "{Y} IEEE International Conference on {N}",
            )
        )
        .replace("{O}", f"{chance.randint(4, 39)}th")
        .replace("{Y}", str(chance.randint(1988, 2020)))
        .replace("{D}", str(chance.randint(2, 30)))
        .replace("{U}", chance.choice(("ICML", "ACL", "SIGMOD", "NIPS", "CHI")))
        .replace("{Z}", str(chance.randint(80, 99))),
        chance,
    )
