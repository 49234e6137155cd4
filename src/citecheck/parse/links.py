"""Addresses that are not written out but stand behind a title as a link of the format (Markdown, HTML, DOCX)."""

from __future__ import annotations

from dataclasses import replace

from citecheck.model import Passage, Reference, Span


def with_link(reference: Reference, passage: Passage, core: Span) -> Reference:
    """The reference with the address that its words are linked to, if it gives none itself.

    Where nothing else is read as a title, or nothing else is there, the linked words are it. Spans are in the
    passage's text; that of the address is the linked words' (see `in_source`).
    """
    link = next(
        (n for n in passage.links if n.span in core and n.target.lower().startswith(("http://", "https://"))), None
    )
    if link is None or reference.url or reference.doi:
        return reference
    words = passage.text[link.span.start : link.span.end].strip()
    variables, spans = {**reference.variables, "URL": link.target}, {**reference.spans, "URL": link.span}
    confidences = {**reference.confidences, "URL": 1.0}
    author = reference.author
    if words and (not reference.title or _is_all(reference, link.span, core)):
        author = ()
        spans.pop("author", None)
        variables["title"], spans["title"], confidences["title"] = words, link.span, 0.8
    kind = "webpage" if reference.type == "document" else reference.type
    return replace(reference, type=kind, author=author, variables=variables, spans=spans, confidences=confidences)


def _is_all(reference: Reference, link: Span, core: Span) -> bool:
    """Whether the linked words are all there is, and no whole citation: no date, no container, no publisher."""
    data = ("container-title", "publisher", "volume", "page")
    return len(core) - len(link) < 3 and not reference.issued and not any(map(reference.get, data))


def in_source(reference: Reference, passage: Passage) -> Reference:
    """The reference with its spans moved to the source; that of a linked address is where its target is written."""
    spans = {name: passage.source(span) for name, span in reference.spans.items()}
    place = reference.spans.get("URL")
    for link in passage.links:
        if link.span == place and link.target == reference.url:
            spans["URL"] = link.source
    return replace(reference, spans=spans)
