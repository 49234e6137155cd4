"""The server: diagnostics as the text changes, hover, quick fixes, the other edition as the definition."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from citecheck import __version__
from citecheck.errors import CitecheckError
from citecheck.model import Finding, Fix, Safety, Severity, Span
from citecheck.server.checking import Checked, check_open
from citecheck.server.positions import Positions

SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}
PAUSE = 0.25
"""seconds without typing before a text is checked"""


class Server(LanguageServer):
    """Holds what was found for each open document."""

    def __init__(self) -> None:
        super().__init__("citecheck", __version__)
        self.checked: dict[str, Checked] = {}
        self.waiting: dict[str, asyncio.Task[None]] = {}
        self.trouble: dict[str, str] = {}
        """what was last said of a document that cannot be checked"""

    def schedule(self, uri: str, pause: float) -> None:
        """Check a document when nothing has happened to it for a while."""
        if task := self.waiting.pop(uri, None):
            task.cancel()
        self.waiting[uri] = asyncio.get_running_loop().create_task(self._check(uri, pause))

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        path = to_fs_path(uri)
        if path is None:
            return
        contents = {
            p: d.source.encode("utf-8", "replace")
            for u, d in self.workspace.text_documents.items()
            if (p := to_fs_path(u))
        }
        try:
            checked = await asyncio.to_thread(check_open, path, contents)
        except CitecheckError as error:
            self._complain(uri, str(error))
            return
        self.trouble.pop(uri, None)
        if host := self._host(path, checked):
            self.checked.pop(path, None)
            self.schedule(host, 0)
            return
        before = self.checked.get(path)
        self.checked[path] = checked
        for edition in checked.report.papers[0].editions:
            self._publish(edition.path, checked)
        if before is not None:
            self._clear(e.path for e in before.editions() if checked.document(e.path) is None)

    def _host(self, path: str, checked: Checked) -> str | None:
        """The open document that names this one as its other edition, where this one knows of no other."""
        if len(list(checked.editions())) > 1:
            return None
        uris: list[str] = list(self.workspace.text_documents)
        for uri in uris:
            other = to_fs_path(uri) or ""
            known = self.checked.get(other) if other != path else None
            if known is not None and known.document(path) is not None:
                return uri
        return None

    def _complain(self, uri: str, text: str) -> None:
        """Say in the editor's window what is wrong, once, not at each key."""
        if self.trouble.get(uri) != text:
            self.trouble[uri] = text
            self.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, f"citecheck: {text}"))

    def _publish(self, path: str, checked: Checked) -> None:
        document = checked.document(path)
        if document is None:
            return
        positions = Positions(document)
        diagnostics = [
            diagnostic(f, self, checked, positions) for f in checked.report.findings if f.location.path == path
        ]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(self.uri_of(path), diagnostics))

    def _clear(self, paths: Iterable[str]) -> None:
        for path in paths:
            self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(self.uri_of(path), []))

    def uri_of(self, path: str) -> str:
        """The name under which the editor knows a file."""
        real = os.path.realpath(path)
        opened = (u for u in self.workspace.text_documents if (p := to_fs_path(u)) and os.path.realpath(p) == real)
        return next(opened, None) or from_fs_path(str(Path(path).resolve())) or path

    def close(self, uri: str) -> None:
        """Forget a document; its findings go, and its other edition's too unless that is open and speaks for itself."""
        if task := self.waiting.pop(uri, None):
            task.cancel()
        self.trouble.pop(uri, None)
        path = to_fs_path(uri) or ""
        checked = self.checked.pop(path, None)
        if checked is None:
            hosts = [p for p, known in self.checked.items() if known.document(path) is not None]
            for host in hosts:
                self.schedule(self.uri_of(host), 0)
            return
        opened = {os.path.realpath(p): u for u in self.workspace.text_documents if u != uri and (p := to_fs_path(u))}
        others = [e.path for e in checked.editions()]
        still = [opened[os.path.realpath(p)] for p in others if os.path.realpath(p) in opened]
        for other in still:  # it is now read from the disk beside what is open
            self.schedule(other, 0)
        if not still:
            self._clear(others)


def diagnostic(finding: Finding, server: Server, checked: Checked, positions: Positions) -> lsp.Diagnostic:
    """A finding as the protocol wants it."""
    related = []
    for item in finding.related:
        document = checked.document(item.location.path)
        if document is not None:
            place = lsp.Location(server.uri_of(item.location.path), Positions(document).range(item.location.span))
            related.append(lsp.DiagnosticRelatedInformation(place, checked.words.message(item.message)))
    return lsp.Diagnostic(
        range=positions.range(finding.location.span),
        message=checked.words.message(finding.message),
        severity=SEVERITIES[finding.severity],
        code=finding.code,
        source="citecheck",
        related_information=related or None,
        data=finding.fingerprint,
    )


def create() -> Server:
    """A server with all its features."""
    server = Server()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        ls.schedule(params.text_document.uri, 0)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        ls.schedule(params.text_document.uri, PAUSE)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
        ls.schedule(params.text_document.uri, 0)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        ls.close(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return None
        path, checked, positions = known
        text, span = checked.hover(path, positions.offset(params.position))
        if not text:
            return None
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), positions.range(span) if span else None)

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]))
    def actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return []
        path, checked, positions = known
        span = Span(positions.offset(params.range.start), positions.offset(params.range.end))
        found = checked.at(path, span if len(span) else Span(span.start, span.start + 1))
        return [
            _action(ls, params.text_document.uri, finding, fix, checked, positions)
            for finding in found
            for fix in finding.fixes
            if fix.edits and fix.safety is not Safety.DISPLAY
        ]

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def definition(ls: Server, params: lsp.DefinitionParams) -> lsp.Location | None:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return None
        path, checked, positions = known
        answer = checked.other_edition(path, positions.offset(params.position))
        document = checked.document(answer.path) if answer else None
        if answer is None or document is None:
            return None
        return lsp.Location(ls.uri_of(answer.path), Positions(document).range(answer.span))

    return server


def _known(server: Server, uri: str) -> tuple[str, Checked, Positions] | None:
    """(path, what was found, positions) of an open document that has been checked."""
    path = to_fs_path(uri) or ""
    for checked in (server.checked.get(path), *server.checked.values()):
        document = checked.document(path) if checked else None
        if checked and document:
            return document.path, checked, Positions(document)
    return None


def _action(
    server: Server, uri: str, finding: Finding, fix: Fix, checked: Checked, positions: Positions
) -> lsp.CodeAction:
    edits = [lsp.TextEdit(positions.range(e.span), e.text) for e in fix.edits]
    return lsp.CodeAction(
        title=checked.words.message(fix.title),
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(finding, server, checked, positions)],
        edit=lsp.WorkspaceEdit(changes={uri: edits}),
        is_preferred=fix.safety is Safety.SAFE,
    )
