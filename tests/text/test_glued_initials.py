"""Initials written together stand before the family name, however many capitals they are."""

from citecheck.text.names import parse_names


def test_glued_initials_are_given_names():
    names = parse_names("A. Holt, E.A. Mori, S.S. Lind", "en")
    assert [(n.given, n.family) for n in names] == [("A.", "Holt"), ("E.A.", "Mori"), ("S.S.", "Lind")]
