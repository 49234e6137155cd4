"""Dates as reference styles print them, in both languages."""

from __future__ import annotations

from random import Random

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]


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
            return era_year(year, chance) + "年" if chance.random() < 0.06 else f"{year}年"
        case "jam":
            return f"{year}年{month}月" if chance.random() < 0.93 else f"{era_year(year, chance)}年{month}月"
        case "jaone":
            return chance.choice((f"{year}年", f"{year}年{month}月", f"{year}", f"{year}年{month}月{day}日"))
        case _:
            return chance.choice(
                (f"{year}年{month}月{day}日",) * 8
                + (
                    f"{era_year(year, chance)}年{month}月{day}日",
                    f"{year}.{month}.{day}",
                    f"{year}/{month}/{day}",
                    f"{year}-{month:02d}-{day:02d}",
                )
            )


def era_year(year: int, chance: Random) -> str:
    for name, start in (("令和", 2019), ("平成", 1989), ("昭和", 1926)):
        if year >= start:
            number = year - start + 1
            short = f"{name}{number if number > 1 else '元'}"
            return f"{year}({short})" if chance.random() < 0.1 else short
    return str(year)
