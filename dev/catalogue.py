"""Gathers every message and rule text for translation, and compiles the catalogue (Babel).

python dev/catalogue.py          update src/citecheck/locale/ja/LC_MESSAGES/citecheck.po and compile it
python dev/catalogue.py --check  fail when something is untranslated, stale, or the .mo is not the .po's
"""

import ast
import io
import re
import sys
from calendar import day_name
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from citecheck.check.registry import all_rules
from citecheck.model import Outcome, Position, Severity
from citecheck.report.extract_html import NAMES
from citecheck.report.reasons import CAUSES, REASONS
from citecheck.text.dates.calendar import ERAS, MONTHS

SOURCE = Path(__file__).parent.parent / "src" / "citecheck"
PO = SOURCE / "locale" / "ja" / "LC_MESSAGES" / "citecheck.po"
FIELD = re.compile(r"\{\w+\}")
CODE = re.compile(r"`[^`]+`")
LETTERS = re.compile(r"[^\W\d_]")
CREATED = datetime(2026, 11, 24, tzinfo=UTC)
"""a fixed day: git knows when the file changed"""
TEMPLATE = {"say": 0, "words": 0, "self": 0, "_words": 0, "Wording": 0, "facing": 2, "alone": 2}
"""which argument of which function is a template; `_words(job)("...")` counts as `_words`"""
WORDS = {
    "severities": map(str, Severity),
    "languages": ("ja", "en"),
    "grades": ("strong", "fair", "weak"),
    "kinds of dates": ("published", "modified"),
    "outcomes": Outcome,
    "reasons": (*CAUSES, *REASONS),
    "positions": Position,
    "fields": (
        *NAMES, "collection-number", "event-title", "number-of-pages", "translated-title", "ISBN", "ISSN", "archive",
        "status",
    ),
    "locators": ("page", "note", "chapter", "section", "paragraph", "line", "figure", "table", "volume", "part"),
    "types": (
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "dataset", "document", "entry-encyclopedia", "interview", "legal_case", "legislation", "manuscript", "map",
        "motion_picture", "paper-conference", "personal_communication", "post", "post-weblog", "regulation", "report",
        "review", "software", "speech", "thesis", "treaty", "webpage",
    ),
    "notices": (
        "retraction", "partial retraction", "withdrawal", "removal", "correction", "erratum", "corrigendum",
        "addendum", "clarification", "expression of concern", "new version", "new edition",
    ),
    "eras": [era.romaji for era in ERAS.values()],
    "months": MONTHS,
    "weekdays": list(day_name),
    "rules": ("Why", "Bad", "Good"),
}  # fmt: skip
"""values that reach the reader through a name and not through a literal"""


def messages() -> Iterator[tuple[str | tuple[str, str], str]]:
    """Every text to translate with where it comes from."""
    for file in sorted(SOURCE.rglob("*.py")):
        where = file.relative_to(SOURCE).parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from ((text, where) for text in _of_call(node))
    keywords = {"words": None, "count": (1, 2)}
    for _, _, text, _, _ in extract_from_dir(SOURCE, [("**.j2", "jinja2")], {}, keywords):
        yield text, "report"
    for where, words in WORDS.items():
        for word in words:
            yield str(word), where
    for rule in all_rules():
        for text in (rule.summary, *(rule.section(h) for h in ("Why", "Bad", "Good"))):
            if LETTERS.search(CODE.sub("", text)):  # an example that is all quotation is the same in every language
                yield text, rule.name
        yield rule.family, "rules"


def _of_call(call: ast.Call) -> Iterator[str | tuple[str, str]]:
    """The templates among the arguments of a call, f-strings' inner calls included."""
    name = _name(call.func)
    if name == "count" and len(call.args) == 3 and len(texts := [*_texts(call.args[0]), *_texts(call.args[1])]) == 2:
        yield texts[0], texts[1]
    elif name in TEMPLATE and len(call.args) > TEMPLATE[name]:
        yield from filter(None, _texts(call.args[TEMPLATE[name]]))


def _texts(argument: ast.expr) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from (*_texts(one), *_texts(other))


def _name(function: ast.expr) -> str:
    match function:
        case ast.Call(func=inner):
            return _name(inner)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def updated() -> Catalog:
    """The catalogue with every message of today and the translations there are."""
    with PO.open("rb") as stream:
        old = read_po(stream, locale="ja", domain="citecheck")
    new = Catalog(
        locale="ja",
        domain="citecheck",
        project="citecheck",
        version="0.1",
        header_comment="# Japanese messages of citecheck; make catalogue keeps this file in step with the source.",
        msgid_bugs_address="",
        last_translator="citecheck maintainers",
        language_team="Japanese",
        creation_date=CREATED,
        revision_date=CREATED,
        fuzzy=False,
    )
    for text, where in messages():
        known = old.get(text if isinstance(text, str) else text[0])
        new.add(text, known.string if known else "", auto_comments=(where,))
    return new


def compiled(catalogue: Catalog) -> bytes:
    """The .mo file of a catalogue."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def untranslated(catalogue: Catalog) -> list[object]:
    """The messages without a translation."""
    return [m.id for m in catalogue if m.id and not all(m.string if isinstance(m.string, tuple) else (m.string,))]


def damaged(catalogue: Catalog) -> list[str]:
    """The translations that lost or won a {field}, or that quote other `examples` than the text."""
    wrong = []
    for message in catalogue:
        texts = message.id if isinstance(message.id, tuple) else (message.id,)
        for string in message.string if isinstance(message.string, tuple) else (message.string,):
            if not string or not texts[0]:
                continue
            fields = set(FIELD.findall(string)) == set(FIELD.findall(texts[-1]))
            if not fields or sorted(CODE.findall(string)) != sorted(CODE.findall(texts[0])):
                wrong.append(string)
    return wrong


def main() -> None:
    """Update or check."""
    catalogue = updated()
    out = io.BytesIO()
    write_po(out, catalogue, width=120, sort_output=True, omit_header=False, no_location=True)
    if "--check" in sys.argv:
        missing = untranslated(catalogue)
        assert not missing, f"{len(missing)} untranslated: {missing[:5]}"
        assert not (wrong := damaged(catalogue)), f"fields or examples differ: {wrong[:5]}"
        assert PO.read_bytes() == out.getvalue(), "run make catalogue"
        assert PO.with_suffix(".mo").read_bytes() == compiled(catalogue), "run make catalogue"
        return
    PO.write_bytes(out.getvalue())
    PO.with_suffix(".mo").write_bytes(compiled(catalogue))
    print(f"{len(catalogue)} messages, {len(untranslated(catalogue))} not translated")
    for text in damaged(catalogue):
        print(f"fields or examples differ: {text}")


if __name__ == "__main__":
    main()
