"""The server: diagnostics as the text changes, hover, quick fixes, the other edition as the definition."""

from __future__ import annotations

import asyncio
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
            p: d.source.encode("utf-8") for u, d in self.workspace.text_documents.items() if (p := to_fs_path(u))
        }
        try:
            checked = await asyncio.to_thread(check_open, path, contents)
        except CitecheckError as error:
            self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Warning, str(error)))
            return
        self.checked[path] = checked
        for edition in checked.report.papers[0].editions:
            self._publish(edition.path, checked)

    def _publish(self, path: str, checked: Checked) -> None:
        document = checked.document(path)
        if document is None:
            return
        positions = Positions(document)
        diagnostics = [diagnostic(f, checked, positions) for f in checked.report.findings if f.location.path == path]
        uri = from_fs_path(str(Path(path).absolute())) or path
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, diagnostics))


def diagnostic(finding: Finding, checked: Checked, positions: Positions) -> lsp.Diagnostic:
    """A finding as the protocol wants it."""
    related = []
    for item in finding.related:
        document = checked.document(item.location.path)
        uri = from_fs_path(str(Path(item.location.path).absolute()))
        if document is not None and uri:
            place = lsp.Location(uri, Positions(document).range(item.location.span))
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
        ls.checked.pop(to_fs_path(params.text_document.uri) or "", None)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return None
        path, checked, positions = known
        offset = positions.offset(params.position)
        found = checked.at(path, Span(offset, offset + 1))
        parts = [checked.help(f) for f in found]
        if seen := checked.evidence_at(path, offset):
            parts.append(f"{seen.outcome}: {seen.reason} ({seen.seen})\n\n{seen.facts.title}")
        if not parts:
            return None
        where = positions.range(found[0].location.span) if found else None
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n---\n\n".join(parts)), where)

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix]))
    def actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return []
        path, checked, positions = known
        span = Span(positions.offset(params.range.start), positions.offset(params.range.end))
        found = checked.at(path, span if len(span) else Span(span.start, span.start + 1))
        return [
            _action(params.text_document.uri, finding, fix, checked, positions)
            for finding in found
            for fix in finding.fixes
            if fix.safety is not Safety.DISPLAY
        ]

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def definition(ls: Server, params: lsp.DefinitionParams) -> lsp.Location | None:
        known = _known(ls, params.text_document.uri)
        if known is None:
            return None
        path, checked, positions = known
        answer = checked.other_edition(path, positions.offset(params.position))
        document = checked.document(answer.path) if answer else None
        uri = from_fs_path(str(Path(answer.path).absolute())) if answer else None
        if answer is None or document is None or not uri:
            return None
        return lsp.Location(uri, Positions(document).range(answer.span))

    return server


def _known(server: Server, uri: str) -> tuple[str, Checked, Positions] | None:
    """(path, what was found, positions) of an open document that has been checked."""
    path = to_fs_path(uri) or ""
    for checked in (server.checked.get(path), *server.checked.values()):
        document = checked.document(path) if checked else None
        if checked and document:
            return path, checked, Positions(document)
    return None


def _action(uri: str, finding: Finding, fix: Fix, checked: Checked, positions: Positions) -> lsp.CodeAction:
    edits = [lsp.TextEdit(positions.range(e.span), e.text) for e in fix.edits]
    return lsp.CodeAction(
        title=checked.words.message(fix.title),
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[diagnostic(finding, checked, positions)],
        edit=lsp.WorkspaceEdit(changes={uri: edits}),
        is_preferred=fix.safety is Safety.SAFE,
    )
