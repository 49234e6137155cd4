"""Names as reference styles print them."""

from __future__ import annotations

from random import Random

import facts

Person = tuple[str, str]
"""given, family"""


def person(chance: Random, *, roman: float = 0.15) -> Person:
    """Somebody with a Latin name; `roman`: how often with a romanised Japanese one."""
    if chance.random() < roman:
        return chance.choice(facts.GIVEN_ROMAN), chance.choice(facts.READINGS)
    draw = chance.random()
    family = chance.choice(facts.FAMILY) if draw < 0.6 else facts.invented(chance)
    if chance.random() < 0.05:
        family = f"{chance.choice(facts.PARTICLES)} {family}"
    if chance.random() < 0.05:
        family = f"{family}-{chance.choice(facts.FAMILY).split('-')[0]}"
    first = chance.choice(facts.given()) if chance.random() < 0.85 else facts.invented(chance)
    draw = chance.random()
    if draw < 0.35:
        first += f" {chance.choice('ABCDEFGHIJKLMNPRSTW')}."
    elif draw < 0.42:
        first += f" {chance.choice(facts.given())}"
    elif draw < 0.45:
        first = f"{first[0]}. {chance.choice(facts.given())}"
    elif draw < 0.48:
        first += f"-{chance.choice(facts.given())}"
    return first, family


def count(chance: Random) -> int:
    """How many authors a work has."""
    return chance.choice((1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7))


def initials(given: str, style: str) -> str:
    """`Ann-Marie B.` -> `A.-M. B.`, `AMB`, `A.M.B.`."""
    letters = [part[0] for word in given.split() for part in word.split("-")]
    if style == "bare":
        return "".join(letters)
    if style == "tight":
        return "".join(f"{x}." for x in letters)
    if style == "spaced bare":
        return " ".join(letters)
    return " ".join(f"{x}." for x in letters)


def natural(people: list[Person], chance: Random) -> str:
    """John Smith, Jane Doe, and Mary Major."""
    if chance.random() < 0.06 and len(people) == 1:  # Tanaka Akihiko
        given, family = people[0]
        if given in facts.GIVEN_ROMAN:
            return f"{family} {given}"
    names = [f"{g} {f}{chance.choice((', Jr.', ' Jr.', ' III')) if chance.random() < 0.02 else ''}" for g, f in people]
    return together(names, chance)


def natural_initials(people: list[Person], chance: Random) -> str:
    """J. A. Smith and M. Major."""
    style = chance.choice(("", "tight"))
    return together([f"{initials(g, style)} {f}" for g, f in people], chance)


def inverted(people: list[Person], chance: Random) -> str:
    """Smith, John, and Mary Major."""
    (given, family), *rest = people
    if chance.random() < 0.5:
        names = [f"{family}, {given}"] + [f"{g} {f}" for g, f in rest]
    else:
        names = [f"{f}, {g}" for g, f in people]
    return together(names, chance, separators=(", ", ", ", "; ", "/", " / ") if len(names) > 1 else (", ",))


def inverted_initials(people: list[Person], chance: Random) -> str:
    """Smith, J. A., & Major, M."""
    style = chance.choice(("", "", "tight", "bare", "spaced bare"))
    comma = chance.choice((", ", ", ", ", ", " "))
    if chance.random() < 0.2 and len(people) > 1:
        (given, family), *rest = people
        names = [f"{family}{comma}{initials(given, style)}"] + [f"{initials(g, style)} {f}" for g, f in rest]
    else:
        names = [f"{f}{comma}{initials(g, style)}" for g, f in people]
    return together(names, chance, separators=(", ", ", ", "; "))


def vancouver(people: list[Person], chance: Random) -> str:
    """Smith JA, Major M."""
    names = [f"{f} {initials(g, 'bare')}" for g, f in people]
    if len(names) > 3 and chance.random() < 0.5:
        return ", ".join(names[:3]) + chance.choice((", et al.", " et al", ", et al"))
    return ", ".join(names)


def capitals(people: list[Person], chance: Random) -> str:
    """SMITH, J. A.; MAJOR, M."""
    style = chance.choice(("", "tight", "full"))
    names = [f"{f.upper()}, {g if style == 'full' else initials(g, style)}" for g, f in people]
    return chance.choice(("; ", ", ", " and ", " & ")).join(names)


def together(names: list[str], chance: Random, separators: tuple[str, ...] = (", ",)) -> str:
    """A list with `and`, `&`, an Oxford comma or none, or cut short by et al."""
    if len(names) == 1:
        return names[0] + (
            chance.choice((" et al.", " et al.", ", et al.", " and others")) if chance.random() < 0.05 else ""
        )
    if len(names) > 2 and chance.random() < 0.15:
        return names[0] + chance.choice((" et al.", ", et al.", " et al"))
    separator = chance.choice(separators)
    last = chance.choice((" and ", " and ", ", and ", " & ", ", & ", separator))
    if separator in ("; ", "/", " / "):
        last = chance.choice((separator, separator, "; and ", " and "))
    return separator.join(names[:-1]) + last + names[-1]


STYLES = {
    "": natural,
    "n": natural,
    "ni": natural_initials,
    "inv": inverted,
    "ii": inverted_initials,
    "van": vancouver,
    "caps": capitals,
}


def japanese_person(chance: Random) -> tuple[str, str, str]:
    """Family, separator, given of somebody whose name is written in Japanese."""
    draw = chance.random()
    if draw < 0.12:
        return chance.choice(facts.KATAKANA_GIVEN), "・", chance.choice(facts.KATAKANA_FAMILY)
    if draw < 0.16:
        return chance.choice(facts.CHINESE_JA), "", ""
    family = chance.choice(facts.SURNAMES_JA)
    return family, "", chance.choice(facts.GIVEN_JA)


def japanese(chance: Random, number: int, spaced: bool) -> str:
    """田中明彦・細谷雄一, 田中明彦ほか."""
    names = []
    for _ in range(number):
        first, dot, last = japanese_person(chance)
        names.append(first + (dot or (" " if spaced and last else "")) + last)
    if number > 1 and any("・" in n for n in names):
        return chance.choice(("、", ", ", "，")).join(names)
    text = chance.choice(("・", "・", "、", "，", ", ")).join(names)
    if (number > 2 and chance.random() < 0.3) or chance.random() < 0.03:
        text = names[0] + chance.choice(("ほか", "他", "、ほか"))
    return text
