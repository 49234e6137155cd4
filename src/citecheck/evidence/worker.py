"""The process in which pages are read: `python -m citecheck.evidence.worker`, spoken to over its pipes.

A message is its length (four bytes, big-endian), a line of JSON, and the bodies that the line tells the lengths of; the
answer is a length and JSON. JSON, because whoever takes over a parser must not be able to make the parent run anything.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.evidence.look import Look
from citecheck.evidence.reading import LENGTH, Job, Page, read_page
from citecheck.evidence.serial import facts_from_json, facts_to_json

MEMORY = 1 << 30
"""bytes of address space: lxml and htmldate need a quarter of it for ordinary pages"""


def pack(jobs: Sequence[Job]) -> bytes:
    """A message for the worker."""
    head = json.dumps([[j.content_type, j.url, j.last_modified, len(j.data)] for j in jobs]).encode() + b"\n"
    body = head + b"".join(j.data for j in jobs)
    return LENGTH.pack(len(body)) + body


def unpack(message: bytes) -> list[Job]:
    """The jobs in a message, without its length."""
    head, _, bodies = message.partition(b"\n")
    jobs, at = [], 0
    for content_type, url, last_modified, size in json.loads(head):
        jobs.append(Job(bodies[at : at + size], content_type, url, last_modified))
        at += size
    return jobs


def page_to_json(page: Page) -> dict[str, Any]:
    """A page for the way back."""
    look = page.look
    seen = (
        None if look is None else {name: getattr(look, name) for name in look.__slots__} | {"anchors": [*look.anchors]}
    )
    return {"kind": page.kind, "look": seen, "facts": facts_to_json(page.facts)}


def page_from_json(body: Mapping[str, Any]) -> Page:
    """A page from the worker."""
    look = body["look"]
    if look is not None:
        look = Look(
            **(
                look
                | {
                    "anchors": frozenset(look["anchors"]),
                    "headings": tuple(look["headings"]),
                    "pieces": tuple(look["pieces"]),
                }
            )
        )
    return Page(body["kind"], look, facts_from_json(body["facts"]))


def main() -> None:
    """Read pages until the parent closes the pipe."""
    _limit_memory()
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while len(head := source.read(LENGTH.size)) == LENGTH.size:
        jobs = unpack(source.read(LENGTH.unpack(head)[0]))
        body = json.dumps([page_to_json(read_page(job)) for job in jobs], ensure_ascii=False)
        data = body.encode("utf-8", "replace")
        target.write(LENGTH.pack(len(data)) + data)
        target.flush()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: only the parent's time limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
