"""Works that were never written: what a form's fields are filled with."""

from __future__ import annotations

import re
from random import Random

import documents
import facts
import names

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split()
KANJI = "〇一二三四五六七八九十"


class Work:
    """One work in English (`en`), Japanese (`ja`) or romanised Japanese (`ro`); fields are made when they are asked for."""

    def __init__(self, chance: Random, language: str = "en") -> None:
        self.language = language
        self.people = [
            names.person(chance, roman=1.0 if language == "ro" else 0.15) for _ in range(names.count(chance))
        ]
        self.year = chance.choice((chance.randint(1990, 2025), chance.randint(1990, 2025), chance.randint(1930, 2025)))
        self.month, self.day = chance.randint(1, 12), chance.randint(1, 28)
        self.seen = (self.year + chance.choice((0, 0, 1, 2)), chance.randint(1, 12), chance.randint(1, 28))
        self.kept: dict[str, str] = {}

    def render(self, name: str, style: str, chance: Random) -> str | list[tuple[str, str | None]] | None:
        """See `markup.Render`."""
        if name in ("issued", "accessed"):
            return (
                date(self.year, self.month, self.day, style, chance)
                if name == "issued"
                else date(*self.seen, style, chance)
            )
        key = f"{name}:{style}"
        for variant in (f"{name}_ja", name) if self.language == "ja" else (name,):
            if pieces := documents.make(variant, chance, self.year):
                return pieces
        if key not in self.kept:
            maker = getattr(
                self, f"_{name}_ja" if self.language == "ja" and hasattr(self, f"_{name}_ja") else f"_{name}"
            )
            self.kept[key] = maker(style, chance)
        return self.kept[key]

    # people and bodies
    def _author(self, style: str, chance: Random) -> str:
        return names.STYLES[style](self.people, chance)

    def _author_ja(self, style: str, chance: Random) -> str:
        return names.japanese(
            chance, chance.choice((1, 1, 1, 1, 1, 2, 2, 3)), spaced=style == "sp" or chance.random() < 0.08
        )

    def _surname(self, _style: str, chance: Random) -> str:
        return names.together([f for _, f in self.people][:2], chance)

    def _surname_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.SURNAMES_JA)

    def _editor(self, style: str, chance: Random) -> str:
        return names.STYLES[style]([names.person(chance) for _ in range(chance.choice((1, 1, 2, 2, 3)))], chance)

    def _editor_ja(self, _style: str, chance: Random) -> str:
        return names.japanese(chance, chance.choice((1, 1, 2, 3)), spaced=chance.random() < 0.08)

    def _translator(self, style: str, chance: Random) -> str:
        return names.STYLES[style or "n"]([names.person(chance) for _ in range(chance.choice((1, 1, 1, 2)))], chance)

    def _translator_ja(self, _style: str, chance: Random) -> str:
        return names.japanese(chance, chance.choice((1, 1, 1, 2)), spaced=chance.random() < 0.05)

    def _body(self, _style: str, chance: Random) -> str:
        body = chance.choice(facts.BODIES)
        draw = chance.random()
        if draw < 0.2:
            return (
                f"{body} of {chance.choice(('Japan', 'Korea', 'the Philippines', 'India', 'Australia'))}"
                if body.startswith(("Ministry", "Government", "Cabinet"))
                else body
            )
        if draw < 0.35:
            return (
                f"{chance.choice(('Japan', 'U.S.', 'UK', 'Australian', 'Republic of Korea'))} {body}"
                if body.startswith(("Ministry", "Department"))
                else body
            )
        if draw < 0.5:
            return f"{chance.choice(('Institute', 'Center', 'Ministry', 'Office', 'Council', 'Committee', 'Society'))} {chance.choice(('for', 'of', 'on'))} {title_words(chance, chance.randint(1, 3))}"
        if draw < 0.58:
            return f"Government of {chance.choice(facts.COUNTRIES)}"
        return body

    def _body_ja(self, _style: str, chance: Random) -> str:
        body = chance.choice(facts.BODIES_JA)
        draw = chance.random()
        if draw < 0.12:
            return body + chance.choice(
                (
                    "防衛政策局",
                    "国際協力局",
                    "総合政策局",
                    "大臣官房",
                    "北米局",
                    "経済局",
                    "有識者会議",
                    "統計局",
                    "政策統括官",
                )
            )
        if draw < 0.25:
            return chance.choice(
                ("日本", "国際", "平和", "海洋", "東アジア", "財政制度等", "安全保障の法的基盤の再構築に関する")
            ) + chance.choice(("研究所", "協会", "学会", "審議会", "懇談会", "委員会", "機構", "財団"))
        return body

    # titles
    def _title(self, style: str, chance: Random) -> str:
        return title(chance, style)

    def _title_ja(self, _style: str, chance: Random) -> str:
        return title_ja(chance)

    def _book(self, style: str, chance: Random) -> str:
        return title(chance, style, short=chance.random() < 0.5)

    _book_ja = _title_ja

    def _translation(self, _style: str, chance: Random) -> str:
        return title(chance, chance.choice(("", "s")))

    def _romaji(self, _style: str, chance: Random) -> str:
        return romanised(chance)

    def _container(self, style: str, chance: Random) -> str:
        if style == "abbr" or (not style and chance.random() < 0.05):
            return chance.choice(facts.ABBREVIATED)
        draw = chance.random()
        if style == "conf":
            return conference(chance)
        if draw < 0.55:
            return chance.choice(facts.JOURNALS)
        pattern = chance.choice(
            (
                "Journal of {A} {N}",
                "{A} {N} Review",
                "{N} and {N}",
                "{C} Quarterly",
                "International Journal of {N}",
                "Journal of {N} and {N}",
                "{A} {N}",
                "{C} Review",
                "Annals of {A} {N}",
                "Zeitschrift für {I}",
                "Revue {I} de {I}",
                "The {N} Journal",
                "{I}",
                "Bulletin of {A} {N}",
                "{N} Letters",
                "{C} Journal of {N}",
            )
        )
        return _expand(pattern, chance)

    def _container_ja(self, _style: str, chance: Random) -> str:
        if chance.random() < 0.7:
            return chance.choice(facts.JOURNALS_JA)
        return chance.choice(facts.NOUNS_JA) + chance.choice(
            ("研究", "評論", "学雑誌", "論集", "紀要", "学会誌", "年報", "ジャーナル", "レビュー", "月報", "論叢")
        )

    def _volume_title(self, style: str, chance: Random) -> str:
        return title(chance, style)

    def _volume_title_ja(self, _style: str, chance: Random) -> str:
        return title_ja(chance)

    def _news(self, _style: str, chance: Random) -> str:
        name = (
            chance.choice(facts.NEWSPAPERS)
            if chance.random() < 0.85
            else f"{facts.invented(chance)} {chance.choice(('Times', 'Post', 'News', 'Herald', 'Tribune', 'Daily', 'Gazette'))}"
        )
        return f"The {name}" if chance.random() < 0.25 and name[-1] != "P" else name

    def _news_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.NEWSPAPERS_JA)

    def _site(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.SITES)

    def _site_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.SITES_JA)

    def _series(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.SERIES)

    def _series_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.SERIES_JA)

    # imprint
    def _publisher(self, style: str, chance: Random) -> str:
        draw = chance.random()
        if style == "body":
            return self._body("", chance)
        if draw < 0.65:
            return chance.choice(facts.PUBLISHERS)
        pattern = chance.choice(
            (
                "University of {C} Press",
                "{F} & {F}",
                "{F} Verlag",
                "{F} Books",
                "{C} University Press",
                "{F}",
                "{I} Press",
                "Verlag {F}",
                "{F} Publishers",
                "{I}",
                "{F}, {F} and Co.",
                "Éditions {F}",
                "{I} University",
                "University of {I}",
                "{I} Inc.",
            )
        )
        return _expand(pattern, chance)

    def _publisher_ja(self, style: str, chance: Random) -> str:
        if style == "body":
            return self._body_ja("", chance)
        if chance.random() < 0.8:
            return chance.choice(facts.PUBLISHERS_JA)
        return chance.choice(facts.SURNAMES_JA) + chance.choice(("書店", "書房", "出版", "社", "堂", "書院", "館"))

    def _place(self, _style: str, chance: Random) -> str:
        place = chance.choice(facts.CITIES) if chance.random() < 0.85 else facts.invented(chance)
        draw = chance.random()
        if draw < 0.06 and "," not in place:
            return f"{place}, {chance.choice(('MA', 'NJ', 'Mass.', 'UK', 'CA', 'Germany', 'Japan', 'England', 'NY', 'IL', 'Conn.'))}"
        if draw < 0.1 and "," not in place:
            return f"{place}{chance.choice((' and ', '/', ', ', ' & '))}{chance.choice(('London', 'New York', 'Oxford', 'Berlin', 'Paris'))}"
        return place

    def _place_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.PLACES_JA)

    # numbers
    def _volume(self, _style: str, chance: Random) -> str:
        return str(chance.choice((chance.randint(1, 60), chance.randint(1, 60), chance.randint(1, 400))))

    def _issue(self, _style: str, chance: Random) -> str:
        return (
            str(chance.choice((chance.randint(1, 6), chance.randint(1, 12), chance.randint(1, 4))))
            if chance.random() < 0.93
            else chance.choice(("1-2", "3/4", "2–3"))
        )

    def _serial(self, _style: str, chance: Random) -> str:
        return str(chance.randint(30, 1900))

    def _pages(self, style: str, chance: Random) -> str:
        first = chance.randint(1, 900)
        last = first + chance.randint(1, 40)
        second = str(last)
        if first > 99 and chance.random() < 0.3 and str(first)[0] == second[0]:
            second = second[1:]
        dash = (
            chance.choice(("–", "–", "-", "-", "--", "—"))
            if style != "ja"
            else chance.choice(("-", "～", "－", "–", "―"))
        )
        return f"{first}{dash}{second}"

    def _page(self, _style: str, chance: Random) -> str:
        draw = chance.random()
        if draw < 0.7:
            return str(chance.randint(1, 480))
        if draw < 0.75:
            return f"{chance.randint(1, 200)}, {chance.randint(201, 400)}"
        return self._pages("", chance)

    def _section(self, _style: str, chance: Random) -> str:
        return f"{chance.choice('ABCD')}{chance.randint(1, 20)}"

    def _edition(self, _style: str, chance: Random) -> str:
        return chance.choice(
            (
                "2nd ed.",
                "3rd ed.",
                "rev. ed.",
                "4th edition",
                "second edition",
                "2d ed.",
                "5th edn",
                "Third Edition",
                "Rev. ed.",
                "updated edition",
            )
        )

    def _edition_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(("第2版", "第3版", "増補版", "改訂版", "新版", "第２版", "補訂版"))

    def _genre(self, _style: str, chance: Random) -> str:
        return chance.choice(facts.GENRES)

    def _genre_ja(self, _style: str, chance: Random) -> str:
        return chance.choice(
            (
                "ディスカッションペーパー",
                "ワーキングペーパー",
                "ポリシーペーパー",
                "調査報告書",
                "政策提言",
                "研究報告",
                "報告書",
            )
        )

    def _thesis(self, _style: str, chance: Random) -> str:
        return chance.choice(
            (
                "PhD diss.",
                "PhD thesis",
                "Ph.D. dissertation",
                "master’s thesis",
                "Doctoral dissertation",
                "unpublished PhD dissertation",
                "MA thesis",
            )
        )

    def _number(self, _style: str, chance: Random) -> str:
        return chance.choice(
            (
                f"No. {chance.randint(1, 400)}",
                f"no. {chance.randint(1, 400)}",
                f"R{chance.randint(40000, 48000)}",
                f"RR-{chance.randint(100, 3000)}-AF",
                f"GAO-{chance.randint(10, 25)}-{chance.randint(100, 999)}",
                f"RR-A{chance.randint(100, 3000)}-{chance.randint(1, 4)}",
                str(chance.randint(5, 400)),
                f"No. {chance.randint(1, 40)}-{chance.randint(1, 99)}",
                f"#{chance.randint(5, 400)}",
                f"{chance.randint(2005, 2024)}/{chance.randint(1, 40)}",
                f"Vol. {chance.randint(1, 90)}",
            )
        )

    def _number_ja(self, _style: str, chance: Random) -> str:
        return f"第{chance.randint(1, 1300)}号" if chance.random() < 0.7 else f"No. {chance.randint(1, 400)}"

    # network
    def _url(self, _style: str, chance: Random) -> str:
        host = chance.choice(
            (
                "www.mod.go.jp",
                "www.mofa.go.jp",
                "www.nytimes.com",
                "www.rand.org",
                "apnews.com",
                "www.spf.org",
                "www3.nhk.or.jp",
                "www.csis.org",
                "www.nikkei.com",
                "www.un.org",
                f"{facts.invented(chance).lower()}.org",
                f"www.{facts.invented(chance).lower()}.edu",
            )
        )
        path = "/".join(facts.invented(chance).lower() for _ in range(chance.randint(1, 4)))
        end = chance.choice(
            ("", ".html", ".pdf", "/", f"-{chance.randint(1000, 99999)}", f"?id={chance.randint(10, 9999)}", ".htm")
        )
        return (
            chance.choice(("https://", "https://", "https://", "http://", "" if host.startswith("www") else "https://"))
            + host
            + "/"
            + path
            + end
        )

    def _doi(self, _style: str, chance: Random) -> str:
        doi = f"10.{chance.randint(1000, 9999)}/{facts.invented(chance).lower()}.{chance.randint(1990, 2024)}.{chance.randint(10, 9999)}"
        return (
            chance.choice(("https://doi.org/", "https://doi.org/", "doi:", "doi: ", "DOI: ", "http://dx.doi.org/"))
            + doi
        )


def date(year: int, month: int, day: int, style: str, chance: Random) -> str:
    """A date as styles print it; the style may be a choice (`y`, `mdy`, `dmy`, `full`, `my`, `ja`, `jam`, `jay`, ...)."""
    name = MONTHS[month - 1] if chance.random() < 0.75 else SHORT[month - 1]
    if style == "y":
        return str(year)
    if style == "yl":
        return f"{year}{chance.choice(('', '', '', '', 'a', 'b'))}"
    if style == "full":
        style = chance.choice(("mdy", "mdy", "mdy", "dmy", "dmy", "iso", "dots", "mdy"))
    if style == "some":
        style = chance.choice(("mdy", "my", "y", "y", "dmy", "season"))
    match style:
        case "mdy":
            return f"{name} {day}, {year}"
        case "dmy":
            return f"{day} {name} {year}"
        case "my":
            return chance.choice(
                (f"{name} {year}", f"{name} {year}", f"{name}, {year}", f"{name}/{MONTHS[month % 12]} {year}")
            )
        case "ymd":  # APA
            return chance.choice((f"{year}, {name} {day}", f"{year}, {name}", f"{year}"))
        case "md":
            return chance.choice((f"{name} {day}", f"{day} {name}"))
        case "season":
            return f"{chance.choice(('Spring', 'Summer', 'Autumn', 'Fall', 'Winter'))} {year}"
        case "iso":
            return f"{year}-{month:02d}-{day:02d}"
        case "dots":
            return chance.choice(
                (
                    f"{year}.{month}.{day}",
                    f"{year}/{month}/{day}",
                    f"{day}.{month}.{year}",
                    f"{year}/{month:02d}/{day:02d}",
                )
            )
        case "jay":
            return _era(year, chance) + "年" if chance.random() < 0.06 else f"{year}年"
        case "jam":
            return f"{year}年{month}月" if chance.random() < 0.93 else f"{_era(year, chance)}年{month}月"
        case "jaone":
            return chance.choice((f"{year}年", f"{year}年{month}月", f"{year}", f"{year}年{month}月{day}日"))
        case _:
            return chance.choice(
                (f"{year}年{month}月{day}日",) * 8
                + (
                    f"{_era(year, chance)}年{month}月{day}日",
                    f"{year}.{month}.{day}",
                    f"{year}/{month}/{day}",
                    f"{year}-{month:02d}-{day:02d}",
                )
            )


def _era(year: int, chance: Random) -> str:
    for name, start in (("令和", 2019), ("平成", 1989), ("昭和", 1926)):
        if year >= start:
            number = year - start + 1
            short = f"{name}{number if number > 1 else '元'}"
            return f"{year}({short})" if chance.random() < 0.1 else short
    return str(year)


def _expand(pattern: str, chance: Random) -> str:
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
        text += chance.choice((": ", ": ", ": ", " – ", ". ", "—", " - ")) + _expand(
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
    noun = lambda: chance.choice(facts.NOUNS_JA)
    draw = chance.random()
    if draw < 0.4:
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


ROMAJI = "nihon no anzen hosho seisaku to gaiko senryaku boei ryoku seifu ga kettei e ni taisuru kokka kenkyu chugoku beikoku hangeki noryoku hoyu kaiyo keizai gijutsu kyoryoku domei kadai rekishi sengo kokusai seiji ron hakusho keikaku giron jieitai kempo kaisei shuyo nana ka koku".split()


def romanised(chance: Random) -> str:
    """A Japanese title in Latin letters."""
    words = [chance.choice(ROMAJI) for _ in range(chance.randint(3, 9))]
    if chance.random() < 0.2:
        words[1:1] = [words[0] + ":"]
    return (" ".join(words)).capitalize() if chance.random() < 0.8 else " ".join(w.capitalize() for w in words)


def conference(chance: Random) -> str:
    """Proceedings."""
    return _expand(
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
