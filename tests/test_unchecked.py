"""What nobody could check is told, addresses and identifiers alike."""

from dataclasses import replace

from citecheck.config import Config
from citecheck.model import Evidence, Outcome, UncheckedReason
from citecheck.pipeline import check, load_paper

NOTE = "Allies share burdens.[^1]\n\n[^1]: Jane Roe, “Burden Sharing in Asia,” *Journal of Policy* 12 (2020): 1–9, {link}.\n"


def unchecked(tmp_path, link, *evidence, **settings):
    path = tmp_path / "paper.en.md"
    path.write_text(NOTE.format(link=link), encoding="utf-8")
    report = check(
        [load_paper(path, single=True)], replace(Config(), **settings), evidence={e.url: e for e in evidence}
    )
    return [(u.what, u.reason) for u in report.unchecked]


def silent(key, cause=UncheckedReason.TIMEOUT, reason="timeout"):
    return Evidence(key, Outcome.UNCHECKED, reason, cause=cause)


def test_a_doi_whose_registry_does_not_answer(tmp_path):
    assert unchecked(tmp_path, "doi:10.1234/a", silent("10.1234/a")) == [("10.1234/a", "timeout")]


def test_a_doi_as_an_address_is_told_once(tmp_path):
    url = "https://doi.org/10.1234/a"
    ((what, reason),) = unchecked(tmp_path, url, silent(url), silent("10.1234/a"))
    assert (what.removeprefix("https://doi.org/"), reason) == ("10.1234/a", "timeout")


def test_a_catalogue_without_a_record_has_answered(tmp_path):
    isbn = "9780262033848"
    seen = silent(isbn, None, "no record in Open Library")
    assert not unchecked(tmp_path, f"ISBN {isbn}", seen)
