"""Pages read within bounds: what the outcome depends on, and what the page says of itself.

A few small pages are read at once, because handing them over would cost more than reading them. Large ones, PDFs and
many pages go to a process of their own that has a limit of time and memory and can be ended, while the next answers
come in; a page that breaks it is a page without facts.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import struct
import sys
from collections import deque
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from citecheck.evidence.body import Body, sniff
from citecheck.evidence.look import Look
from citecheck.model import PageFacts

SMALL = 32 * 1024
"""bytes up to which a page is read where it is, if there are few"""
MANY = 40
"""pages of one run from which all go to the worker"""
SECONDS = 10.0
"""that the worker may take for a message"""
BROKEN = 4
"""failures in a row after which the worker itself is at fault"""
TOGETHER = 16
"""pages in one message"""
_ROOT = str(Path(__file__).parents[2])
"""the worker must be of this very installation"""
LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Job:
    """One body to read."""

    data: bytes
    content_type: str = ""
    url: str = ""
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What was seen of a body."""

    kind: str
    """`html`, `pdf`, `text`, `other` or `empty`, by its first bytes"""
    look: Look | None = None
    """None: no HTML, or it could not be read within bounds"""
    facts: PageFacts = field(default_factory=PageFacts)


def read_page(job: Job) -> Page:
    """Read one body; may take a second. Whatever breaks the readers is a page without facts."""
    kind = sniff(job.data[:1024])
    if kind not in {"html", "pdf"}:
        return Page(kind)
    try:
        return _read(kind, job)
    except Exception:  # noqa: BLE001 hostile pages raise anything, MemoryError and RecursionError included
        return Page(kind)


def _read(kind: str, job: Job) -> Page:
    if kind == "pdf":
        from citecheck.evidence.pages import page_facts

        return Page(kind, facts=page_facts(job.data, url=job.url, last_modified=job.last_modified))
    from citecheck.evidence.look import look
    from citecheck.evidence.pages.facts import tree_facts
    from citecheck.evidence.pages.tree import decode_page, parse_page

    tree = parse_page(decode_page(job.data, job.content_type))
    seen = look(tree) if tree is not None else Look()
    return Page(kind, seen, tree_facts(tree, url=job.url, last_modified=job.last_modified))


def content_hash(body: Body, page: Page) -> str:
    """Of what a reader sees, so that a page which only counts its visitors has not changed."""
    text = body.data if page.look is None else page.look.text.encode("utf-8", "surrogatepass")
    return blake2b(text, digest_size=16).hexdigest()


class PageReader:
    """Reads pages for one run."""

    def __init__(self, expected: int = 0) -> None:
        self._many = expected >= MANY
        self._waiting: deque[tuple[Job, asyncio.Future[Page], bool]] = deque()
        self._process: asyncio.subprocess.Process | None = None
        self._desk: asyncio.Task[None] | None = None
        self._failures = 0

    async def start(self) -> None:
        """Have the worker ready before the first page comes, where it will be needed."""
        if self._many:
            await self._ready()

    def waits(self, job: Job) -> bool:
        """Whether a job goes to the worker."""
        return self._many or len(job.data) > SMALL or job.data.startswith(b"%PDF")

    async def __call__(self, job: Job) -> Page:
        if not self.waits(job):
            return read_page(job)
        answer: asyncio.Future[Page] = asyncio.get_running_loop().create_future()
        self._waiting.append((job, answer, False))
        if self._desk is None or self._desk.done():
            self._desk = asyncio.create_task(self._serve())
        return await answer

    async def _serve(self) -> None:
        while self._waiting:
            batch = [self._waiting.popleft()]
            if self._failures >= BROKEN:
                batch[0][1].set_result(self._alone(batch[0][0]))
                continue
            size = len(batch[0][0].data)
            while self._waiting and not batch[0][2] and len(batch) < TOGETHER and not self._waiting[0][2]:
                size += len(self._waiting[0][0].data)
                if size > TOGETHER * SMALL:
                    break
                batch.append(self._waiting.popleft())
            pages = await self._exchange([job for job, _, _ in batch])
            self._failures = 0 if pages is not None else self._failures + 1
            if pages is None and len(batch) > 1:  # one of them breaks the worker: which?
                self._waiting.extendleft((job, answer, True) for job, answer, _ in reversed(batch))
                continue
            for index, (job, answer, _) in enumerate(batch):
                if not answer.done():
                    answer.set_result(pages[index] if pages else self._alone(job))

    def _alone(self, job: Job) -> Page:
        """Without the worker: a page that breaks it is a page without facts, unless it breaks on all of them."""
        if self._failures < BROKEN or len(job.data) > SMALL:
            return Page(sniff(job.data[:1024]))
        return read_page(job)

    async def _exchange(self, jobs: list[Job]) -> list[Page] | None:
        """What the worker reads; None when it does not come to an end."""
        import json

        from citecheck.evidence.worker import pack, page_from_json

        try:
            process = await self._ready()
            assert process.stdin is not None
            assert process.stdout is not None
            async with asyncio.timeout(SECONDS):
                process.stdin.write(pack(jobs))
                await process.stdin.drain()
                size = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))[0]
                return [page_from_json(p) for p in json.loads(await process.stdout.readexactly(size))]
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError, KeyError, TypeError):
            await self._end()
            return None

    async def _ready(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "citecheck.evidence.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join([_ROOT, *filter(None, sys.path)])},
            )
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()

    async def aclose(self) -> None:
        """End the worker."""
        if self._desk is not None:
            self._desk.cancel()
            await asyncio.gather(self._desk, return_exceptions=True)
        await self._end()
