"""Works that were never written: what a form's fields are filled with."""

from __future__ import annotations

from random import Random

import documents
import facts
import names
import printed_dates
import titles


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
                printed_dates.date(self.year, self.month, self.day, style, chance)
                if name == "issued"
                else printed_dates.date(*self.seen, style, chance)
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
            return f"{chance.choice(('Institute', 'Center', 'Ministry', 'Office', 'Council', 'Committee', 'Society'))} {chance.choice(('for', 'of', 'on'))} {titles.title_words(chance, chance.randint(1, 3))}"
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
        return titles.title(chance, style)

    def _title_ja(self, _style: str, chance: Random) -> str:
        return titles.title_ja(chance)

    def _book(self, style: str, chance: Random) -> str:
        return titles.title(chance, style, short=chance.random() < 0.5)

    _book_ja = _title_ja

    def _translation(self, _style: str, chance: Random) -> str:
        return titles.title(chance, chance.choice(("", "s")))

    def _romaji(self, _style: str, chance: Random) -> str:
        return titles.romanised(chance)

    def _container(self, style: str, chance: Random) -> str:
        if style == "abbr" or (not style and chance.random() < 0.05):
            return chance.choice(facts.ABBREVIATED)
        draw = chance.random()
        if style == "conf":
            return titles.conference(chance)
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
        return titles.expand(pattern, chance)

    def _container_ja(self, style: str, chance: Random) -> str:
        if style == "conf" or chance.random() < 0.06:
            body = chance.choice(
                (
                    "情報処理学会",
                    "人工知能学会",
                    "言語処理学会",
                    "電子情報通信学会",
                    "日本音響学会",
                    "日本機械学会",
                    "日本社会学会",
                    "土木学会",
                )
            )
            kind = chance.choice(
                (
                    "全国大会論文集",
                    "年次大会発表論文集",
                    "研究報告",
                    "技術研究報告",
                    "講演論文集",
                    "大会予稿集",
                    "シンポジウム論文集",
                )
            )
            return f"{body}{chance.choice(('', f'第{chance.randint(3, 70)}回'))}{kind}"
        if chance.random() < 0.7:
            return chance.choice(facts.JOURNALS_JA)
        return chance.choice(facts.NOUNS_JA) + chance.choice(
            ("研究", "評論", "学雑誌", "論集", "紀要", "学会誌", "年報", "ジャーナル", "レビュー", "月報", "論叢")
        )

    def _volume_title(self, style: str, chance: Random) -> str:
        return titles.title(chance, style)

    def _volume_title_ja(self, _style: str, chance: Random) -> str:
        return titles.title_ja(chance)

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
        return titles.expand(pattern, chance)

    def _publisher_ja(self, style: str, chance: Random) -> str:
        if style == "body":
            return self._body_ja("", chance)
        if chance.random() < 0.8:
            return chance.choice(facts.PUBLISHERS_JA)
        if chance.random() < 0.4:
            return chance.choice(facts.KATAKANA_FAMILY) + chance.choice(
                ("ブックス", "出版", "・パブリッシング", "社", "・ジャパン", "プレス", "")
            )
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
        if chance.random() < 0.2:
            return f"{titles.title_words(chance, chance.randint(1, 2))} {chance.choice(('Report', 'Paper', 'Brief', 'Papers', 'Series', 'Working Paper'))}"
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
