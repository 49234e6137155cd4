"""Addresses behind linked words."""

from citecheck.pipeline import extract

PAPER = """Claim.[^1] More.[^2] Last.[^3]

[^1]: [Quiet Seas: A Guide](https://seas.example/guide)

[^2]: Aiko Mori, [“Cables under Stress,”](https://harbor.example/cables) *Harbor Review*, May 2, 2024.

[^3]: [Tides](https://seas.example/tides), [Currents](https://seas.example/currents); https://seas.example/ice
"""


def read(tmp_path):
    path = tmp_path / "paper.en.md"
    path.write_text(PAPER, encoding="utf-8")
    return extract(path)


def test_title_and_address(tmp_path):
    edition = read(tmp_path)
    first, second, third = edition.notes
    assert [(c.reference.title, c.reference.url) for c in first.citations] == [
        ("Quiet Seas: A Guide", "https://seas.example/guide")
    ]
    (mori,) = second.citations
    assert (mori.reference.title, mori.reference.url) == ("Cables under Stress", "https://harbor.example/cables")
    assert str(mori.reference.issued) == "2024-05-02"
    assert [c.reference.url for c in third.citations] == [
        "https://seas.example/tides",
        "https://seas.example/currents",
        "https://seas.example/ice",
    ]


def test_the_address_is_where_its_target_is_written(tmp_path):
    edition = read(tmp_path)
    for _, citation in edition.citations():
        span = citation.reference.span_of("URL")
        assert edition.document.text[span.start : span.end] == citation.reference.url
