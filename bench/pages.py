"""How well pages are read: `python bench/pages.py [FOLDER]`.

Without a folder, over the sample pages of the tests. With one, over pages of your own: it holds HTML files and a
`labels.csv` with the columns `file`, `published` and, if you like, `url` and `title`. htmldate on the same pages is
the yardstick.
"""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests" / "evidence")]


@dataclass(frozen=True)
class Labelled:
    """A page and what is to be read from it; None: nobody says."""

    name: str
    data: bytes
    published: str | None
    title: str | None = None
    url: str | None = None


def samples() -> Iterator[Labelled]:
    from dateline_samples import DATELINES
    from english_pages import ENGLISH
    from japanese_pages import JAPANESE

    for sample in (*JAPANESE, *ENGLISH, *DATELINES):
        yield Labelled(sample.name, sample.data, sample.published, sample.title, sample.url)


def labelled(folder: Path) -> Iterator[Labelled]:
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            data = (folder / row["file"]).read_bytes()
            yield Labelled(
                row["file"], data, row["published"] or None, row.get("title") or None, row.get("url") or None
            )


def share(part: int, whole: int) -> str:
    return f"{part:5} of {whole:5}   {part / max(whole, 1):.3f}"


def main() -> None:
    from htmldate import find_date

    from citecheck.evidence import page_facts

    pages = list(labelled(Path(sys.argv[1])) if len(sys.argv) > 1 else samples())
    dated = titled = right = titles = strong = strong_right = theirs = 0
    ours_seconds = their_seconds = 0.0
    for page in pages:
        start = time.perf_counter()
        facts = page_facts(page.data, url=page.url)
        ours_seconds += time.perf_counter() - start
        if page.title is not None:
            titled += 1
            titles += facts.title == page.title
        if page.published is None:
            continue
        dated += 1
        best = next((d for d in facts.dates if d.kind == "published"), None)
        hit = best is not None and best.value == page.published
        right += hit
        if best is not None and best.grade == "strong":
            strong += 1
            strong_right += hit
        if not hit:
            print(f"  {page.name}: {best.value if best else None}, not {page.published}")
        start = time.perf_counter()
        theirs += find_date(page.data, original_date=True, url=page.url) == page.published
        their_seconds += time.perf_counter() - start
    ours, other = (1000 * s / max(len(pages), 1) for s in (ours_seconds, their_seconds))
    print(f"published date             {share(right, dated)}")
    print(f"  htmldate                 {share(theirs, dated)}")
    print(f"strong, and right          {share(strong_right, strong)}")
    print(f"title                      {share(titles, titled)}")
    print(f"ms a page                  {ours:.1f}, htmldate {other:.1f}")


if __name__ == "__main__":
    main()
