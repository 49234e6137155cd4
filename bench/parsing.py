"""How well notes are read: `python bench/parsing.py GOLD.jsonl [GOLD.jsonl ...] [--errors N] [--single] [--fold K]`.

A line of GOLD is `{"id", "text", "refs": [{"fields": {...}}], "tags": [...]}` or, for one reference, `{"id", "text",
"fields"}`. Names are compared as bags of words, dates as far as gold gives them, all else after normalisation
(NFKC, case, quotes, dashes, edge punctuation). A body named after a title may stand as author, publisher or container.
Prints precision, recall, F1 per field, references wholly right (by kind), notes with the right number of citations,
how right the confident ones are, and the cost.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from citecheck.bib.bibtex import BibtexWriter
from citecheck.model import Citation, Name
from citecheck.parse import parse_note
from citecheck.parse.when import read_date

Fields = dict[str, str]
NAMES = ("author", "editor", "translator")
NUMBERS = ("volume", "issue", "edition", "number")
BODIES = ("container-title", "publisher", "author")
ORDER = [
    *NAMES, "title", "container-title", "collection-title", "publisher", "publisher-place", "date", "accessed",
    "volume", "issue", "page", "edition", "number", "genre", "url", "doi",
]  # fmt: skip
FIRST = """
import time
start = time.perf_counter()
from citecheck import parse_note
parse_note("A. Smith, “B,” C 1 (2020): 3.")
print(time.perf_counter() - start)
"""
CJK = "\u3040-\u30ff\u3400-\u9fff々"


def _text(value: str) -> str:
    value = unicodedata.normalize("NFKC", value).casefold()
    value = re.sub("[“”„«»「」『』]", '"', re.sub("[‘’‚′´`]", "'", value))
    value = re.sub("[\u2010-\u2015\u2212]+|--+", "-", value)
    value = re.sub(rf"(?<=[{CJK}])\s+|\s+(?=[{CJK}])", "", " ".join(value.split()))
    while value and unicodedata.category(value[0])[0] in "PSZC":
        value = value[1:]
    while value and unicodedata.category(value[-1])[0] in "PSZC":
        value = value[:-1]
    return value


def _name_words(values: Iterable[str]) -> str:
    text = re.sub(r"\bet\.? al\b\.?|ほか|他$|[編訳著]$|\beds?\b\.?", " ", " ".join(values).casefold())
    words = re.findall(r"[^\W_]+(?:-[^\W_]+)*", re.sub("['’]", "", unicodedata.normalize("NFKC", text)))
    return " ".join(sorted(w for w in words if w not in ("and", "und", "et", "y", "with", "e", "by", "in")))


def _page(value: str) -> str:
    value = re.sub(r"\b(pp?|pages?|ss?)\b\.?|第|頁|ページ", " ", _text(value))
    value = re.sub(r"\s*[-~]\s*", "-", value)
    return _text(re.sub(r"(\d+)-(\d+)", lambda m: f"{m[1]}-{m[1][: len(m[1]) - len(m[2])]}{m[2]}", value))


def normal(field: str, value: str | list[str]) -> str:
    """What is compared."""
    if field in NAMES:
        return _name_words([value] if isinstance(value, str) else value)
    text = " ".join(value) if isinstance(value, list) else value
    if field in ("date", "accessed"):
        date = read_date(text)
        return "-".join(f"{p:02d}" for p in date.parts) if date and date.parts else _text(text)
    if field == "page":
        return _page(text)
    if field in NUMBERS:
        return _text(
            re.sub(
                r"\b(vol|volume|no|nos|number|issue|edn?|edition)\b\.?|第|巻|号|版|(?<=\d)(st|nd|rd|th)\b",
                " ",
                _text(text),
            )
        )
    if field == "url":
        return re.sub(r"^(https?://)?(www\.)?", "", "".join(text.split())).rstrip("/.,。").casefold()
    if field == "doi":
        return re.sub(r"^(https?://)?(dx\.)?doi\.org/|^doi:", "", "".join(text.split()).casefold()).rstrip(".")
    return _text(text)


def gold_fields(fields: dict[str, str | list[str]]) -> Fields:
    """Gold in the form that is compared."""
    out = {k: n for k, v in fields.items() if k in ORDER and v and (n := normal(k, v))}
    if out.get("url", "").startswith(("doi.org/10.", "dx.doi.org/10.")):
        out.setdefault("doi", normal("doi", out.pop("url")))
    return out


def read_fields(citation: Citation) -> Fields:
    """A citation in the form that is compared."""
    reference = citation.reference
    raw: dict[str, str | list[str]] = {
        "url" if k == "URL" else "doi" if k == "DOI" else k: v for k, v in reference.variables.items()
    }
    for field in NAMES:
        if names := getattr(reference, field):
            raw[field] = [_written(n) for n in names]
    for field, date in (("date", reference.issued), ("accessed", reference.accessed)):
        if date is not None:
            raw[field] = "-".join(f"{p:02d}" for p in date.parts) or str(date)
    if citation.locator and citation.label in (None, "page"):
        raw["page"] = citation.locator
    return gold_fields(raw)


def _written(name: Name) -> str:
    return name.literal or (name.family + name.given if re.search(f"[{CJK}]", name.family) else str(name))


def same(field: str, gold: str, found: str) -> bool:
    """A date may be more exact than gold."""
    return gold == found or (field in ("date", "accessed") and found.startswith(gold + "-"))


def _bodies(gold: Fields, found: Fields) -> Fields:
    found = dict(found)
    for wanted in BODIES:
        for other in BODIES:
            free = wanted in gold and wanted not in found and other in found and other not in gold
            if free and _name_words([gold[wanted]]) == _name_words([found[other]]):
                found[wanted] = gold[wanted]
                del found[other]
    return found


def _pairs(gold: list[Fields], found: list[tuple[Fields, float]]) -> Iterator[tuple[Fields, Fields, float]]:
    alike = sorted(
        (-sum(k in f and same(k, v, f[k]) for k, v in g.items()), abs(i - j), i, j)
        for i, g in enumerate(gold)
        for j, (f, _) in enumerate(found)
    )
    left, right = set(range(len(gold))), set(range(len(found)))
    for _, _, i, j in alike:
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
            yield gold[i], _bodies(gold[i], found[j][0]), found[j][1]
    yield from ((gold[i], {}, 0.0) for i in sorted(left))
    yield from (({}, found[j][0], found[j][1]) for j in sorted(right))


def measure(rows: list[dict[str, object]], errors: int) -> None:
    """Read all notes and print the table."""
    counts = {field: Counter[str]() for field in ORDER}
    kinds: dict[str, list[bool]] = {}
    sure: list[tuple[float, bool]] = []
    right_number = 0
    for row in rows:
        text = str(row["text"])
        refs = row.get("refs") or [{"fields": row["fields"]}]
        gold = [gold_fields(r["fields"]) for r in refs]  # type: ignore[attr-defined]
        found = [(f, c.confidence) for c in parse_note(text) if (f := read_fields(c))]
        right_number += len(gold) == len(found)
        for g, f, confidence in _pairs(gold, found):
            wholly = True
            for field in ORDER:
                a, b = g.get(field), f.get(field)
                if a is None and b is None:
                    continue
                hit = a is not None and b is not None and same(field, a, b)
                counts[field]["right"] += hit
                counts[field]["missed"] += a is not None and not hit
                counts[field]["wrong"] += b is not None and not hit
                wholly = wholly and hit
                if not hit and errors > 0:
                    errors -= 1
                    print(f"{row['id']} {field}: gold {a!r}, read {b!r} ({confidence:.2f}) in {text[:200]}")
            for tag in row.get("tags", ()) or ("all",):  # type: ignore[attr-defined]
                kinds.setdefault(tag, []).append(wholly)
            sure.append((confidence, wholly))
    _table(counts, rows, right_number, kinds, sure)


def _table(
    counts: dict[str, Counter[str]],
    rows: list[dict[str, object]],
    right_number: int,
    kinds: dict[str, list[bool]],
    sure: list[tuple[float, bool]],
) -> None:
    total: Counter[str] = Counter()
    print(f"{'field':18}{'P':>7}{'R':>7}{'F1':>7}{'gold':>7}")
    for field, count in counts.items():
        if count["right"] + count["missed"]:
            total += count
            _line(field, count)
    _line("micro", total)
    print(f"wholly right {sum(w for _, w in sure) / len(sure):.3f} of {len(sure)} references")
    print(f"right number of citations {right_number / len(rows):.3f} of {len(rows)} notes")
    for limit in (0.95, 0.9, 0.8):
        chosen = [w for c, w in sure if c >= limit]
        share, right = len(chosen) / len(sure), sum(chosen) / max(1, len(chosen))
        print(f"confidence >= {limit}: {share:.3f} of all, {right:.3f} wholly right")
    print(
        "wholly right by kind: "
        + ", ".join(f"{k} {sum(v)}/{len(v)}" for k, v in sorted(kinds.items()) if len(v) < len(sure))
    )


def _line(name: str, count: Counter[str]) -> None:
    precision = count["right"] / max(1, count["right"] + count["wrong"])
    recall = count["right"] / max(1, count["right"] + count["missed"])
    both = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"{name:18}{precision:7.3f}{recall:7.3f}{both:7.3f}{count['right'] + count['missed']:7d}")


def cost(texts: list[str]) -> None:
    """Start-up, speed on one core (processor time), memory."""
    command = [sys.executable, "-c", FIRST]
    source = {"PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    first = min(
        float(subprocess.run(command, env=source, capture_output=True, text=True, check=True).stdout) for _ in range(3)
    )
    writer = BibtexWriter()
    for repeat in range(2):  # the first round fills caches of word forms, as a long paper does
        start = time.process_time()
        for text in texts:
            for citation in parse_note(text if not repeat else f"{text} "):
                if citation.reference:
                    writer.entry(citation)
        rate = len(texts) / (time.process_time() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"first note after {first:.2f} s, {rate:.0f} notes/s to fields and BibTeX, {memory:.0f} MiB at the most")


def main() -> None:
    """Measure each gold file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="print the first N wrong fields")
    parser.add_argument("--single", action="store_true", help="only notes with one citation that is no short form")
    parser.add_argument("--every", type=int, default=1, help="only every Nth line, beginning with the Nth")
    arguments = parser.parse_args()
    texts = []
    for path in arguments.gold:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        rows = rows[arguments.every - 1 :: arguments.every]
        if arguments.single:
            rows = [r for r in rows if len(r.get("refs", "1")) == 1 and "short" not in r.get("tags", ())]
        texts += [r["text"] for r in rows]
        print(f"\n{path.name}: {len(rows)} notes")
        measure(rows, arguments.errors)
    cost(texts)


if __name__ == "__main__":
    main()
