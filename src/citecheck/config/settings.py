"""The settings there are, with their defaults. The docstring under a setting is its documentation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

OutputFormat = Literal["text", "concise", "json", "json-lines", "sarif", "github", "junit", "markdown", "html"]
FailOn = Literal["error", "warning", "info", "never"]


@dataclass(frozen=True, slots=True)
class Style:
    """`[style]`: the house style. What is not set is judged by the paper's own clear majority."""

    quote_punctuation: Literal["inside", "outside"] | None = None
    """comma and full stop inside (“Title,”) or outside (“Title”,) the closing quotation mark"""
    date_format: Literal["month-day-year", "day-month-year", "iso"] | None = None
    """full dates in English notes: March 11, 2024 or 11 March 2024 or 2024-03-11"""
    japanese_years: Literal["western", "era"] | None = None
    """full dates in Japanese notes: 2024年3月11日 or 令和6年3月11日"""
    page_dash: Literal["en-dash", "hyphen"] | None = None
    """page ranges in English notes"""
    quotation_marks: Literal["curly", "straight", "single"] | None = None
    """around titles in English notes"""
    final_stop: bool | None = None
    """whether notes end in a full stop"""
    title_case: Literal["headline", "sentence"] | None = None
    """how English titles are capitalised"""


@dataclass(frozen=True, slots=True)
class Network:
    """`[network]`: how politely and how patiently pages are asked for."""

    per_host: int = 2
    """requests at one time to one host"""
    interval: float = 0.0
    """seconds between two requests to one host"""
    total: int = 128
    """requests at one time in all"""
    connect_timeout: float = 5.0
    """seconds"""
    read_timeout: float = 10.0
    """seconds without a byte"""
    url_timeout: float = 30.0
    """seconds for one address in all, redirects included"""
    user_agent: str | None = None
    """instead of citecheck's own"""


@dataclass(frozen=True, slots=True)
class Registries:
    """`[registries]`: which are asked, where, and under which name."""

    enabled: bool = True
    """ask registries for DOIs, ISBNs and works without an identifier"""
    suggestions: bool = True
    """look for works that are cited without an identifier; some dozens in one run, the rest in the next"""
    contact: str | None = None
    """e-mail address that registries may write to; gives the polite limits of Crossref and DataCite"""
    interval: float | None = None
    """seconds between two requests to one registry; default: what each documents"""
    addresses: Mapping[str, str] = field(default_factory=dict)
    """base address by registry, in place of the public one"""


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one run."""

    select: tuple[str, ...] = ()
    """rules to use (codes, prefixes, names); empty: all"""
    extend_select: tuple[str, ...] = ()
    """rules to use besides those selected"""
    ignore: tuple[str, ...] = ()
    """rules to leave out"""
    fail_on: FailOn = "error"
    """lowest severity that makes the exit code 1"""
    exit_zero: bool = False
    """exit 0 whatever is found"""
    require_complete: bool = False
    """exit 3 when nothing is wrong but something could not be checked"""
    offline: bool = False
    """no network; leaves out the rules that need it"""
    frozen: bool = False
    """check against stored evidence alone"""
    evidence: str | None = None
    """a portable JSON Lines file of evidence, read and written"""
    cache_dir: str | None = None
    """where the evidence store lies; default: the user's cache folder"""
    archive: bool = False
    """save cited pages at the Internet Archive; keys in CITECHECK_ARCHIVE_KEY and CITECHECK_ARCHIVE_SECRET"""
    no_cache: bool = False
    """neither read nor write the evidence store"""
    max_age: timedelta | None = None
    """ask again for evidence older than this: `7d`, `12h`; default by outcome"""
    allow_private: tuple[str, ...] = ()
    """private addresses or networks that may be asked"""
    ca: str | None = None
    """a PEM file of certificate authorities to trust besides the system's"""
    refs: str | None = None
    """a folder with a house bibliography of one's own"""
    baseline: str | None = None
    """a file of findings to leave out"""
    fix: bool = False
    """apply safe fixes"""
    unsafe_fixes: bool = False
    """apply unsafe fixes too"""
    statistics: bool = False
    """count findings by rule instead of listing them"""
    output_format: OutputFormat = "text"
    """how the report is written"""
    color: Literal["auto", "always", "never"] = "auto"
    """colours in the terminal"""
    lang: Literal["ja", "en"] | None = None
    """language of the report; default: the locale's"""
    today: date | None = None
    """the day to reckon with; default: the real one"""
    severity: Mapping[str, Literal["error", "warning", "info"]] = field(default_factory=dict)
    """`[severity]`: rule code or name = error, warning, info"""
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """`[per-file-ignores]`: glob = rules to leave out in matching files"""
    style: Style = field(default_factory=Style)
    network: Network = field(default_factory=Network)
    registries: Registries = field(default_factory=Registries)
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)
    """where each value came from: `default`, a file, a variable, `flag`"""
