"""Pages read within bounds: what the outcome depends on, and what the page says of itself.

A small page is read at once, because handing it over would cost more than reading it. A large one, or a PDF, goes to a
process of its own that has a limit of time and memory and can be ended; a page that breaks it is a page without facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b

from citecheck.evidence.body import Body, sniff
from citecheck.evidence.look import Look
from citecheck.model import PageFacts

SMALL = 32 * 1024
"""bytes up to which a page is read where it is"""


@dataclass(frozen=True, slots=True)
class Page:
    """What was seen of a body."""

    kind: str
    """`html`, `pdf`, `text`, `other` or `empty`, by its first bytes"""
    look: Look | None = None
    """None: no HTML, or it could not be read within bounds"""
    facts: PageFacts = field(default_factory=PageFacts)


def read_page(data: bytes, content_type: str, url: str, last_modified: str | None) -> Page:
    """Read one body; may take a second."""
    kind = sniff(data[:1024])
    if kind not in {"html", "pdf"}:
        return Page(kind)
    if kind == "pdf":
        from citecheck.evidence.pages import page_facts

        return Page(kind, facts=page_facts(data, url=url, last_modified=last_modified))
    from citecheck.evidence.look import look
    from citecheck.evidence.pages.facts import tree_facts
    from citecheck.evidence.pages.tree import decode_page, parse_page

    tree = parse_page(decode_page(data, content_type))
    return Page(
        kind, look(tree) if tree is not None else Look(), tree_facts(tree, url=url, last_modified=last_modified)
    )


async def read_soon(data: bytes, content_type: str, url: str, last_modified: str | None) -> Page:
    """`read_page`, off the event loop unless the page is small."""
    try:
        if len(data) <= SMALL and not data.startswith(b"%PDF"):
            return read_page(data, content_type, url, last_modified)
        import asyncio

        return await asyncio.to_thread(read_page, data, content_type, url, last_modified)
    except Exception:  # noqa: BLE001 a page that breaks its reader is a page without facts
        return Page(sniff(data[:1024]))


def content_hash(body: Body, page: Page) -> str:
    """Of what a reader sees, so that a page which only counts its visitors has not changed."""
    text = body.data if page.look is None else page.look.text.encode("utf-8", "surrogatepass")
    return blake2b(text, digest_size=16).hexdigest()
