"""How well two editions are compared: findings, time, note pairing, and scores against planted differences.

    python bench/editions.py DIR                 every NAME.ja.* / NAME.en.* of a folder
    python bench/editions.py DIR --truth FOLDER  triples ID.ja.md, ID.en.md, ID.json of single planted edits

For a folder of pairs: a line per pair with the findings by severity, findings per 10 notes, seconds; then the F1 of
note pairing after 12 % of the notes (with their markers) were dropped from each edition, labels ignored. The pairing of
the whole pair counts as true, so the figure tells how well it survives the loss.

A truth file is {"id", "type": "clean" | "error" | "equivalent", "kind", "edition", "pair", "note", "note2", "line",
"line2", "old", "new"}: a finding counts for an edit when it lies in the edited note, within a line of the edited line,
or quotes the old or new text; findings that the clean pair has as well are left out.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from citecheck.config import Config
from citecheck.editions import align
from citecheck.model import Edition, Finding
from citecheck.pipeline import check_editions, extract, load_paper
from citecheck.report.places import Places

DROPPED = 0.12


def pairs(folder: Path) -> list[tuple[str, Path, Path]]:
    """(name, Japanese, English) of every pair in a folder."""
    found = []
    for left in sorted(folder.glob("*.ja.*")):
        right = left.with_name(left.name.replace(".ja.", ".en."))
        if right.exists() and left.suffix != ".json":
            found.append((left.name.partition(".ja.")[0], left, right))
    return found


def thinned(edition: Edition, dice: random.Random) -> tuple[Edition, list[int]]:
    """The edition without some of its notes, and the indexes of those that stay."""
    kept = [i for i in range(len(edition.notes)) if dice.random() >= DROPPED]
    notes = tuple(edition.notes[i] for i in kept)
    gone = {m.span for i, n in enumerate(edition.notes) if i not in set(kept) for m in n.markers}
    return replace(edition, notes=notes, markers=tuple(m for m in edition.markers if m.span not in gone)), kept


def pairing(left: Path, right: Path, seeds: int) -> Counter[str]:
    """True, false and missing note links after notes were dropped."""
    editions = (extract(left), extract(right))
    whole = align(*editions)
    true = {(i, j) for p in whole.notes for i in p.left for j in p.right}
    counts: Counter[str] = Counter()
    for seed in range(seeds):
        dice = random.Random(f"{left.name}|{seed}")
        (first, kept), (second, kept2) = thinned(editions[0], dice), thinned(editions[1], dice)
        found = {(kept[i], kept2[j]) for p in align(first, second).notes for i in p.left for j in p.right}
        wanted = {(i, j) for i, j in true if i in kept and j in kept2}
        counts += Counter(hit=len(found & wanted), wrong=len(found - wanted), missed=len(wanted - found))
    return counts


def f1(counts: Counter[str]) -> float:
    total = 2 * counts["hit"] + counts["wrong"] + counts["missed"]
    return 2 * counts["hit"] / total if total else 1.0


def table(folder: Path, seeds: int) -> None:
    print(
        f"{'pair':44} {'notes':>9} {'error':>6} {'warn':>6} {'info':>6} {'per 10 notes':>13} {'seconds':>8} {'pairing F1':>11}"
    )
    total: Counter[str] = Counter()
    links: Counter[str] = Counter()
    for name, left, right in pairs(folder):
        paper = load_paper(left, pair=right)
        start = time.perf_counter()
        report = check_editions(paper, Config())
        seconds = time.perf_counter() - start
        notes = [len(e.notes) for e in paper.editions]
        by = Counter(str(f.severity) for f in report.findings)
        counts = pairing(left, right, seeds)
        links += counts
        total += by + Counter(notes=max(notes), pairs=1)
        rate = f"{10 * len(report.findings) / max(notes):.2f}" if max(notes) else "-"
        print(
            f"{name[:44]:44} {notes[0]:4}/{notes[1]:<4} {by['error']:6} {by['warning']:6} {by['info']:6} {rate:>13} {seconds:8.2f} {f1(counts):11.3f}"
        )
    found = total["error"] + total["warning"] + total["info"]
    print(
        f"{'all':44} {total['notes']:9} {total['error']:6} {total['warning']:6} {total['info']:6} "
        f"{10 * found / max(1, total['notes']):13.2f} {'':8} {f1(links):11.3f}"
    )


def told(finding: Finding, places: Places) -> dict[str, object]:
    """A finding as far as it is scored: for each edition its first line, text and note."""
    out: dict[str, object] = {"code": finding.code, "message": str(finding.message)}
    for place in (finding.location, *(r.location for r in finding.related)):
        language = "ja" if ".ja." in Path(place.path).name else "en"
        if f"{language}_line" not in out:
            out[f"{language}_line"] = places.start(place)[0]
            out[f"{language}_text"] = place.text
            out[f"{language}_note"] = place.note
    return out


def touches(finding: dict[str, object], truth: dict[str, object]) -> bool:
    """Whether a finding is about a planted edit."""
    edited = str(truth["edition"])
    labels = {str(truth[k]) for k in ("note", "note2") if truth.get(k)}
    if finding.get(f"{edited}_note") in labels:
        return True
    line = finding.get(f"{edited}_line")
    for key in ("line", "line2"):
        if truth.get(key) and isinstance(line, int) and abs(line - int(str(truth[key]))) <= 1:
            return True
    said = _folded(" ".join(str(finding.get(k) or "") for k in ("ja_text", "en_text", "message")))
    for key in ("old", "new"):
        text = _folded(str(truth.get(key) or "")).rstrip("…")
        if len(text) >= 4 and text[:40] in said:
            return True
        if re.fullmatch(r"[\d.,]+", text) and re.search(rf"(?<![\d.,]){re.escape(text)}(?!\d|[.,]\d)", said):
            return True
    return False


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _content(finding: dict[str, object]) -> str:
    return json.dumps({k: v for k, v in finding.items() if not k.endswith("line")}, ensure_ascii=False, sort_keys=True)


def score(truths: Path) -> None:
    rows: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    clean: dict[str, set[str]] = {}
    files = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(truths.glob("*.json"))]
    for truth in sorted(files, key=lambda t: t["type"] != "clean"):
        report = check_editions(
            load_paper(truths / f"{truth['id']}.ja.md", pair=truths / f"{truth['id']}.en.md"), Config()
        )
        places = Places(report.papers)
        found = [told(f, places) for f in report.findings]
        if truth["type"] == "clean":
            clean[truth["id"].rpartition(".")[0]] = {_content(f) for f in found}
            continue
        new = [f for f in found if _content(f) not in clean.get(truth["pair"], set())]
        hits = [f for f in new if truth["type"] == "error" and touches(f, truth)]
        rows[truth["type"], truth["kind"]] += Counter(
            n=1, found=bool(hits if truth["type"] == "error" else new), extra=len(new) - len(hits)
        )
    print(f"{'type':12} {'kind':18} {'edits':>6} {'found':>6} {'share':>7} {'other findings':>15}")
    for kind in sorted({t for t, _ in rows}):
        whole = sum((c for (t, _), c in rows.items() if t == kind), Counter())
        for (type_, name), row in [*sorted(r for r in rows.items() if r[0][0] == kind), ((kind, "all"), whole)]:
            print(
                f"{type_:12} {name:18} {row['n']:6} {row['found']:6} {row['found'] / row['n']:7.1%} {row['extra']:15}"
            )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="folder of pairs")
    parser.add_argument("--truth", type=Path, help="folder of planted edits")
    parser.add_argument("--seeds", type=int, default=3, help="times that notes are dropped")
    arguments = parser.parse_args()
    if arguments.folder:
        table(arguments.folder, arguments.seeds)
    if arguments.truth:
        score(arguments.truth)
    return 0


if __name__ == "__main__":
    sys.exit(main())
