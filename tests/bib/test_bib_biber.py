"""biber reads the BibLaTeX output without a warning."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from bib_samples import awkward, of_every_type

from citecheck.bib.bibliography import keyed
from citecheck.bib.bibtex import render
from citecheck.bib.works import Work

pytestmark = [
    pytest.mark.debian,
    pytest.mark.skipif(shutil.which("biber") is None, reason="biber is not installed (make test-deps)"),
]
NOT_MENDABLE = re.compile(r"[Mm]issing mandatory|entrytype '(?:legislation|jurisdiction|legal)'")
"""A field that the reference does not have; types of law, for which biber's own data model lists no fields at all."""


def complaints(folder: Path, text: str, *options: str) -> list[str]:
    """What biber warns of; all entries must come through."""
    (folder / "x.bib").write_text(text, encoding="utf-8")
    command = ["biber", "--tool", *options, "--output-file", "out.bib", "x.bib"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    written = (folder / "out.bib").read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^@", written)) == len(re.findall(r"(?m)^@", text))
    return [line for line in result.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]


@pytest.fixture(scope="module")
def bibliography() -> str:
    works = [Work(r, ("pp. 25–26",), ("See also",)) for r in of_every_type() + awkward()]
    works[3] = Work(works[3].reference, related="#2")
    return render(keyed(works), "biblatex")


def test_biber_reads_everything_without_a_warning(bibliography, tmp_path):
    assert complaints(tmp_path, bibliography) == []


def test_every_field_is_one_of_its_entry_type(bibliography, tmp_path):
    found = complaints(tmp_path, bibliography, "--validate-datamodel")
    assert [line for line in found if not NOT_MENDABLE.search(line)] == []
