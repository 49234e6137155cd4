"""Laws, treaties, resolutions, cases, hearings and records of the Diet, in pieces with labels of their own."""

from __future__ import annotations

from random import Random

import facts
import names
import printed_dates
import titles

Pieces = list[tuple[str, str | None]]

TREATIES = """Treaty of Mutual Cooperation and Security between Japan and the United States of America|Treaty on the Non-Proliferation of Nuclear Weapons
|United Nations Convention on the Law of the Sea|Vienna Convention on the Law of Treaties|Treaty of Peace with Japan|North Atlantic Treaty|Charter of the United Nations
|Convention on Cybercrime|Mutual Defense Treaty between the United States and the Republic of Korea|Agreement on Reciprocal Access between Japan and Australia
|Geneva Convention relative to the Treatment of Prisoners of War|Comprehensive Nuclear-Test-Ban Treaty|Arms Trade Treaty|Taiwan Relations Act|Paris Agreement""".replace(
    "\n", ""
).split("|")
TREATIES_JA = [
    "日本国とアメリカ合衆国との間の相互協力及び安全保障条約",
    "核兵器の不拡散に関する条約",
    "海洋法に関する国際連合条約",
    "日本国との平和条約",
    "条約法に関するウィーン条約",
    "国際連合憲章",
    "サイバー犯罪に関する条約",
    "日米防衛協力のための指針",
    "武器貿易条約",
]
LAWS_JA = [
    "自衛隊法",
    "外国為替及び外国貿易法",
    "国家公務員法",
    "特定秘密の保護に関する法律",
    "国家安全保障会議設置法",
    "海上保安庁法",
    "重要影響事態に際して我が国の平和及び安全を確保するための措置に関する法律",
    "経済施策を一体的に講ずることによる安全保障の確保の推進に関する法律",
    "防衛省設置法",
    "出入国管理及び難民認定法",
    "サイバーセキュリティ基本法",
    "宇宙基本法",
    "海洋基本法",
    "武力攻撃事態等における我が国の平和と独立に関する法律",
    "行政手続法",
    "個人情報の保護に関する法律",
    "会社法",
]
COMMITTEES = [
    "衆議院予算委員会",
    "参議院予算委員会",
    "衆議院安全保障委員会",
    "参議院外交防衛委員会",
    "衆議院外務委員会",
    "衆議院本会議",
    "参議院本会議",
    "衆議院憲法審査会",
    "参議院内閣委員会",
    "衆議院経済産業委員会",
    "参議院決算委員会",
]


def make(name: str, chance: Random, year: int) -> Pieces | None:
    """Pieces of one field, or None if it is not known here."""
    maker = globals().get(f"_{name}")
    return maker(chance, year) if maker else None


def _act(chance: Random, year: int) -> Pieces:
    topic = titles.title_words(chance, chance.randint(1, 3))
    text = chance.choice(
        (
            f"{topic} Act of {year}",
            f"{topic} Authorization Act for Fiscal Year {year}",
            f"{topic} Act",
            f"{topic} and {chance.choice(facts.NOUNS)} Act",
            f"{topic} Reform Act of {year}",
            f"Act on {topic}",
        )
    )
    return [(text, "title")]


def _publaw(chance: Random, _year: int) -> Pieces:
    number = f"{chance.randint(80, 118)}{chance.choice('-–')}{chance.randint(1, 400)}"
    return [
        (
            chance.choice(
                (
                    f"Pub. L. No. {number}",
                    f"Pub. L. {number}",
                    f"Public Law {number}",
                    f"P.L. {number}",
                    f"Public Law No. {number}",
                )
            ),
            "number",
        )
    ]


def _stat(chance: Random, _year: int) -> Pieces:
    return [(f"{chance.randint(50, 137)} Stat. {chance.randint(1, 4000)}", None)]


def _usc(chance: Random, _year: int) -> Pieces:
    return [
        (
            f"{chance.randint(1, 50)} {chance.choice(('U.S.C.', 'USC'))} {chance.choice(('§ ', '§§ ', '§'))}{chance.randint(1, 9000)}",
            "number",
        )
    ]


def _bill(chance: Random, _year: int) -> Pieces:
    return [(f"{chance.choice(('H.R.', 'S.', 'H.R.', 'H. Res.'))} {chance.randint(10, 6000)}", "number")]


def _congress(chance: Random, _year: int) -> Pieces:
    number = chance.randint(80, 118)
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return [
        (
            f"{number}{suffix} {chance.choice(('Cong.', 'Congress'))}{chance.choice((', 1st sess.', ', 2nd sess.', ', 2d Sess.', ''))}",
            None,
        )
    ]


def _council(chance: Random, _year: int) -> Pieces:
    return [
        (
            chance.choice(
                (
                    "UN Security Council",
                    "United Nations Security Council",
                    "United Nations General Assembly",
                    "UN General Assembly",
                    "U.N. Security Council",
                    "UN Human Rights Council",
                    "UN Secretary-General",
                    "International Maritime Organization",
                )
            ),
            "author",
        )
    ]


def _unno(chance: Random, year: int) -> Pieces:
    number = chance.randint(300, 2790)
    text = chance.choice(
        (
            f"S/RES/{number}",
            f"S/RES/{number} ({year})",
            f"A/RES/{chance.randint(40, 78)}/{chance.randint(1, 300)}",
            f"S/{year}/{chance.randint(10, 999)}",
            f"A/{chance.randint(40, 79)}/{chance.randint(10, 700)}",
            f"UN Doc. S/{year}/{chance.randint(10, 999)}",
            f"U.N. Doc. A/{chance.randint(40, 79)}/{chance.randint(10, 700)}",
            f"A/HRC/{chance.randint(10, 50)}/{chance.randint(10, 90)}",
        )
    )
    for lead in ("UN Doc. ", "U.N. Doc. "):
        if text.startswith(lead):
            return [(lead, None), (text[len(lead) :], "number")]
    return [(text, "number")]


def _resolution(chance: Random, year: int) -> Pieces:
    number = chance.randint(300, 2790)
    pieces: Pieces = [
        (f"{chance.choice(('Resolution', 'resolution'))} {number}" + chance.choice(("", f" ({year})")), "title")
    ]
    if chance.random() < 0.6:
        pieces += [(", ", None), (f"S/RES/{number}" + chance.choice(("", f" ({year})")), "number")]
    return pieces


def _treaty(chance: Random, _year: int) -> Pieces:
    return [(chance.choice(TREATIES), "title")]


def _treaty_ja(chance: Random, _year: int) -> Pieces:
    text = chance.choice(TREATIES_JA)
    return [(f"「{text}」" if chance.random() < 0.4 else text, "title")]


def _reporter(chance: Random, _year: int) -> Pieces:
    return [
        (
            f"{chance.randint(1, 2800)} {chance.choice(('U.N.T.S.', 'UNTS', 'U.S.T.', 'I.L.M.'))} {chance.randint(1, 999)}",
            "number",
        )
    ]


def _case(chance: Random, _year: int) -> Pieces:
    a, b = chance.choice(facts.FAMILY), chance.choice(facts.FAMILY)
    return [
        (
            chance.choice(
                (
                    f"{a} v. {b}",
                    f"United States v. {b}",
                    f"{a} v. United States",
                    f"Republic of {chance.choice(facts.COUNTRIES)} v. {b}",
                    f"{titles.title_words(chance, 2)} Case",
                )
            ),
            "title",
        )
    ]


def _report(chance: Random, _year: int) -> Pieces:
    return [
        (
            f"{chance.randint(1, 600)} {chance.choice(('U.S.', 'F.2d', 'F.3d', 'F. Supp. 2d', 'S. Ct.'))} {chance.randint(1, 1200)}",
            "number",
        )
    ]


def _committee(chance: Random, _year: int) -> Pieces:
    chamber = chance.choice(
        (
            "Senate",
            "House",
            "U.S. Senate",
            "U.S. Congress, Senate",
            "U.S. Congress, House",
            "U.S. House of Representatives",
        )
    )
    return [
        (
            f"{chamber}{chance.choice((' ', ', '))}{chance.choice(('Committee on Armed Services', 'Committee on Foreign Relations', 'Armed Services Committee', 'Foreign Affairs Committee', 'Committee on Foreign Affairs', 'Committee on Appropriations'))}",
            "author",
        )
    ]


def _euno(chance: Random, year: int) -> Pieces:
    return [
        (
            f"{chance.choice(('COM', 'JOIN', 'SWD'))}({year}) {chance.randint(1, 800)}{chance.choice((' final', ''))}",
            "number",
        )
    ]


def _eunumber(chance: Random, year: int) -> Pieces:
    return [(f"{year}/{chance.randint(1, 2500)}", "number")]


def _event(chance: Random, _year: int) -> Pieces:
    return [
        (
            chance.choice(
                (
                    "Shangri-La Dialogue",
                    "the Munich Security Conference",
                    f"the annual meeting of the {titles.title_words(chance, 2)} Association",
                    f"{titles.title_words(chance, 1)} Conference on {titles.title_words(chance, 1)}",
                    "the United Nations General Assembly",
                    f"the {chance.choice(facts.BODIES)}",
                )
            ),
            "event-title",
        )
    ]


def _event_ja(chance: Random, _year: int) -> Pieces:
    return [
        (
            chance.choice(("日本国際政治学会研究大会", "国際安全保障学会年次大会", "シャングリラ会合", "日本政治学会")),
            "event-title",
        )
    ]


def _record(chance: Random, _year: int) -> Pieces:
    pieces: Pieces = [(f"第{chance.randint(1, 217)}回国会{chance.choice(COMMITTEES)}", "title")]
    if chance.random() < 0.5:
        pieces.append((chance.choice(("会議録", "議事録", "会議録 ")), "title"))
    if chance.random() < 0.8:
        pieces.append((f"第{chance.randint(1, 40)}号", "number"))
    return pieces


def _law(chance: Random, _year: int) -> Pieces:
    return [
        (
            chance.choice(LAWS_JA)
            if chance.random() < 0.7
            else titles.title_ja(chance).split("―")[0]
            + chance.choice(("に関する法律", "特別措置法", "基本法", "法", "施行令")),
            "title",
        )
    ]


def _lawyear(chance: Random, year: int) -> Pieces:
    return [(printed_dates.era_year(year, chance) + "年", "issued")]


def _lawno(chance: Random, _year: int) -> Pieces:
    return [
        (f"{chance.choice(('法律', '法律', '法律', '政令', '省令', '条約'))}第{chance.randint(1, 240)}号", "number")
    ]


def _court(chance: Random, _year: int) -> Pieces:
    return [
        (
            chance.choice(
                ("最高裁", "最大判", "東京地裁", "東京高裁", "最高裁判所", "福岡高裁那覇支部", "最判", "東京地判")
            ),
            "author",
        )
    ]


def _also(chance: Random, _year: int) -> Pieces:
    return [(titles.title_ja(chance), "translated-title")]


def _alsoby(chance: Random, _year: int) -> Pieces:
    return [(names.japanese(chance, 1, spaced=False), None)]
