"""Gathers every message and rule text for translation, and compiles the catalogue (Babel).

python dev/catalogue.py          update src/citecheck/locale/ja/LC_MESSAGES/citecheck.po and compile it
python dev/catalogue.py --check  fail when something is untranslated, stale, or the .mo is not the .po's
"""

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from citecheck.check.registry import all_rules

SOURCE = Path(__file__).parent.parent / "src" / "citecheck"
PO = SOURCE / "locale" / "ja" / "LC_MESSAGES" / "citecheck.po"
CREATED = datetime(2026, 11, 24, tzinfo=UTC)
"""a fixed day: git knows when the file changed"""
WORDS = ("error", "warning", "info", "error", "ja", "en", "strong", "fair", "weak", "published", "modified")
"""values that reach the reader as they are"""


def messages() -> Iterator[tuple[str | tuple[str, str], str]]:
    """Every text to translate with where it comes from."""
    keywords = {"say": None, "words": None, "count": (1, 2)}
    for name, _, text, _, _ in extract_from_dir(SOURCE, [("**.py", "python"), ("**.j2", "jinja2")], {}, keywords):
        yield text, name
    for word in WORDS:
        yield word, "words"
    for rule in all_rules():
        for text in (rule.summary, *(rule.section(h) for h in ("Why", "Bad", "Good"))):
            yield text, f"rules: {rule.name}"
        yield rule.family, "rules"
    for head in ("Why", "Bad", "Good"):
        yield head, "rules"


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
        new.add(text, known.string if known else "", auto_comments=(where,) if where.startswith("rules") else ())
    return new


def compiled(catalogue: Catalog) -> bytes:
    """The .mo file of a catalogue."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def untranslated(catalogue: Catalog) -> list[object]:
    """The messages without a translation."""
    return [m.id for m in catalogue if m.id and not all(m.string if isinstance(m.string, tuple) else (m.string,))]


def main() -> None:
    """Update or check."""
    catalogue = updated()
    out = io.BytesIO()
    write_po(out, catalogue, width=120, sort_output=True, omit_header=False, no_location=True)
    if "--check" in sys.argv:
        missing = untranslated(catalogue)
        assert not missing, f"{len(missing)} untranslated: {missing[:5]}"
        assert PO.read_bytes() == out.getvalue(), "run make catalogue"
        assert PO.with_suffix(".mo").read_bytes() == compiled(catalogue), "run make catalogue"
        return
    PO.write_bytes(out.getvalue())
    PO.with_suffix(".mo").write_bytes(compiled(catalogue))
    print(f"{len(catalogue)} messages, {len(untranslated(catalogue))} not translated")


if __name__ == "__main__":
    main()
