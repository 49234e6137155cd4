"""Words from which the generator makes names, titles, journals and publishers (words/*.txt and the parser's lists)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from citecheck.parse.lexicon import entries
from citecheck.text.names import surnames

_WORDS = Path(__file__).parent / "words"


def phrases(name: str) -> list[str]:
    """One entry a line."""
    return (_WORDS / f"{name}.txt").read_text("utf-8").splitlines()


def words(name: str) -> list[str]:
    """Entries without spaces, several a line."""
    return (_WORDS / f"{name}.txt").read_text("utf-8").split()


FAMILY = [*words("family"), "van Dijk", "van der Berg", "de Vries"]
PARTICLES = ("de", "van", "von", "van der", "de la", "von der", "del", "di", "ten")
NOUNS, ADJECTIVES, COUNTRIES = words("nouns"), words("adjectives"), words("countries")
VERBS, PREPOSITIONS, SUBTITLES = words("verbs"), words("prepositions"), phrases("subtitles")
JOURNALS, ABBREVIATED = phrases("journals"), phrases("abbreviated")
SITES, SERIES = phrases("sites"), phrases("series")
SYLLABLES = words("syllables")

GIVEN_JA, GIVEN_ROMAN = words("given-ja"), words("given-roman")
KATAKANA_GIVEN, KATAKANA_FAMILY, CHINESE_JA = words("katakana-given"), words("katakana-family"), words("chinese-ja")
NOUNS_JA, LINKS_JA, ENDS_JA = words("nouns-ja"), words("links-ja"), words("ends-ja")
JOURNALS_JA, SITES_JA, SERIES_JA = words("journals-ja"), phrases("sites-ja"), phrases("series-ja")

SURNAMES_JA = list(surnames())
READINGS = sorted({reading.capitalize() for reading in surnames().values()})


def _latin(name: str) -> list[str]:
    return [entry for entry in entries(name) if entry.isascii()]


def _japanese(name: str) -> list[str]:
    return [entry for entry in entries(name) if not entry.isascii()]


CITIES, PLACES_JA = _latin("places"), _japanese("places")
PUBLISHERS, PUBLISHERS_JA = [p for p in _latin("publishers") if p != "University Press"], _japanese("publishers")
NEWSPAPERS, NEWSPAPERS_JA = _latin("newspapers"), _japanese("newspapers")
BODIES, BODIES_JA = _latin("bodies"), _japanese("bodies")
GENRES = [g for g in _latin("genres") if g[0].isupper() and not any(x in g for x in ("h.D", "hD", "iss"))]


def invented(chance: Random) -> str:
    """A word that is in no list."""
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.choice((2, 2, 3)))).capitalize()


@cache
def given() -> list[str]:
    """Latin given names."""
    return sorted({w for line in entries("given") for w in line.split()})
