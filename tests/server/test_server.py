"""The language server, spoken to by a real client over standard input and output."""

import asyncio
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="extra lsp")

import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient

ROOT = Path(__file__).parents[2]
EN = """\
The 😀 cable was cut in 2024.[^1] Nobody knows why.[^2]

[^1]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.

[^2]:
"""
JA = """\
ケーブルは2024年に切断された[^1]。理由は誰も知らない[^2]。

[^1]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.

[^2]: 森愛子「理由」『港湾評論』2024年5月3日。
"""


COMMAND = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); sys.argv[:] = ['citecheck', 'server']; from citecheck.cli import main; main()"
CACHE = tempfile.mkdtemp(prefix="citecheck-evidence-")
os.environ |= {
    "CITECHECK_CACHE_DIR": CACHE,
    "CITECHECK_LANG": "en",
    "CITECHECK_TODAY": "2026-11-24",
}  # the server inherits them


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[sys.executable, "-c", COMMAND]))
async def client(lsp_client: LanguageClient):
    capabilities = lsp.ClientCapabilities()
    await lsp_client.initialize_session(lsp.InitializeParams(capabilities=capabilities, process_id=None))
    yield
    await lsp_client.shutdown_session()


async def published(client: LanguageClient, uri: str) -> list[lsp.Diagnostic]:
    """The next diagnostics of a document."""
    client.diagnostics.pop(uri, None)
    while uri not in client.diagnostics:
        await asyncio.wait_for(client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 30)
    return client.diagnostics[uri]


async def opened(client: LanguageClient, file: Path) -> str:
    uri = file.as_uri()
    item = lsp.TextDocumentItem(uri, "markdown", 1, file.read_bytes().decode())  # noqa: ASYNC240
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    await published(client, uri)
    return uri


def applied(text: str, edits: list[lsp.TextEdit]) -> str:
    """The text with edits made, as an editor that counts UTF-16 units makes them."""
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    for edit in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        start, end = edit.range.start, edit.range.end
        assert start.line == end.line
        line = lines[start.line]
        lines[start.line] = line[: start.character * 2] + edit.new_text.encode("utf-16-le") + line[end.character * 2 :]
    return "\n".join(line.decode("utf-16-le") for line in lines)


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "paper.en.md").write_text(EN, encoding="utf-8")
    (tmp_path / "paper.ja.md").write_text(JA, encoding="utf-8")
    return tmp_path / "paper.en.md"


@pytest.mark.asyncio
async def test_diagnostics_follow_the_text(client, pair):
    uri = await opened(client, pair)
    empty = [d for d in client.diagnostics[uri] if "empty" in d.message]
    assert len(empty) == 1
    assert empty[0].range.start.line == 4
    changed = EN.replace("[^2]:", "[^2]: Aiko Mori, “Why,” Harbor Review, May 3, 2024.")
    change(client, uri, changed)
    assert not [d for d in await published(client, uri) if "empty" in d.message]


def change(client: LanguageClient, uri: str, text: str) -> None:
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(2, uri), [lsp.TextDocumentContentChangeWholeDocument(text)]
        )
    )


@pytest.mark.asyncio
async def test_hover_explains_the_rule(client, pair):
    uri = await opened(client, pair)
    position = next(d.range.start for d in client.diagnostics[uri] if "empty" in d.message)
    hover = await client.text_document_hover_async(lsp.HoverParams(lsp.TextDocumentIdentifier(uri), position))
    assert "**Why:**" in hover.contents.value


@pytest.mark.asyncio
async def test_the_definition_of_a_note_is_its_twin(client, pair):
    uri = await opened(client, pair)
    where = lsp.DefinitionParams(lsp.TextDocumentIdentifier(uri), lsp.Position(2, 10))
    twin = await client.text_document_definition_async(where)
    assert twin.uri.endswith("paper.ja.md")
    assert twin.range.start.line == 2


@pytest.mark.asyncio
async def test_the_definition_of_a_paragraph_is_its_twin(client, tmp_path):
    en = "# Cables\n\nThe first cable was laid in 1871.\n\nThe 😀 second was cut in 2024.[^1]\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024.\n"
    ja = "# ケーブル\n\n最初のケーブルは1871年に敷設された。\n\n二本目は2024年に切断された[^1]。\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024.\n"
    (tmp_path / "paper.en.md").write_text(en, encoding="utf-8")
    (tmp_path / "paper.ja.md").write_text(ja, encoding="utf-8")
    uri = await opened(client, tmp_path / "paper.ja.md")
    for line in (2, 4):
        where = lsp.DefinitionParams(lsp.TextDocumentIdentifier(uri), lsp.Position(line, 3))
        twin = await client.text_document_definition_async(where)
        assert twin.uri == (tmp_path / "paper.en.md").as_uri()
        assert twin.range.start.line == line


@pytest.mark.asyncio
async def test_both_editions_are_told_and_closing_clears_both(client, pair):
    other = (pair.parent / "paper.ja.md").as_uri()
    uri = await opened(client, pair)
    assert uri in client.diagnostics
    while other not in client.diagnostics:
        await asyncio.wait_for(client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 30)
    assert client.diagnostics[uri]
    client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri)))
    assert not await published(client, uri)
    while client.diagnostics.get(other, True):
        await asyncio.wait_for(client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), 30)


@pytest.mark.asyncio
async def test_unsaved_text_of_the_other_edition_counts(client, tmp_path):
    (tmp_path / "ja").mkdir()
    en = "---\ntranslation: ja/paper.md\n---\nIt cost 250,000 yen in 2024.[^1]\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024.\n"
    ja = "2024年に25万円かかった[^1]。\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024.\n"
    (tmp_path / "paper.md").write_text(en, encoding="utf-8")
    (tmp_path / "ja" / "paper.md").write_text(ja.replace("25万", "26万"), encoding="utf-8")
    uri = await opened(client, tmp_path / "paper.md")
    assert [d for d in client.diagnostics[uri] if d.code.startswith("EDN")]
    await opened(client, tmp_path / "ja" / "paper.md")
    change(client, (tmp_path / "ja" / "paper.md").as_uri(), ja)
    for _ in range(3):  # what was on its way before the change may come first
        if not [d for d in await published(client, uri) if d.code.startswith("EDN")]:
            break
    else:
        pytest.fail("the unsaved text was not read")


@pytest.mark.asyncio
async def test_a_quick_fix_counts_as_the_editor_does(client, tmp_path):
    text = "One 😀.[^1]\n\n[^1]: Aiko 😀😀 Mori, “Cables,” Harbor Review, May 2, 2024, https://example.org/a?utm_source=x&id=7 (😀).\n"
    (tmp_path / "paper.md").write_text(text, encoding="utf-8")
    uri = await opened(client, tmp_path / "paper.md")
    found = next(d for d in client.diagnostics[uri] if d.code == "STY201")
    line = text.split("\n")[2].encode("utf-16-le")
    assert (
        line[found.range.start.character * 2 : found.range.end.character * 2]
        .decode("utf-16-le")
        .startswith("https://example.org/a?utm")
    )
    context = lsp.CodeActionContext([found])
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(lsp.TextDocumentIdentifier(uri), found.range, context)
    )
    action = next(a for a in actions if a.diagnostics[0].code == "STY201")
    fixed = applied(text, action.edit.changes[uri])
    assert fixed == text.replace("utm_source=x&", "")
    change(client, uri, fixed)
    assert not [d for d in await published(client, uri) if d.code == "STY201"]


@pytest.mark.asyncio
async def test_hover_shows_what_is_stored_of_a_page(client, tmp_path):
    from citecheck.evidence import from_json
    from citecheck.evidence.store import Store

    address = "https://citecheck.invalid/report"
    store = Store(Path(CACHE))
    seen = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    store.add(from_json({"url": address, "outcome": "alive", "status": 200, "title": "A *title*", "seen": seen}))
    store.close()
    text = f"One.[^1]\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024, {address}.\n"
    (tmp_path / "paper.md").write_text(text, encoding="utf-8")
    uri = await opened(client, tmp_path / "paper.md")
    position = lsp.Position(2, text.split("\n")[2].index("citecheck.invalid"))
    hover = await client.text_document_hover_async(lsp.HoverParams(lsp.TextDocumentIdentifier(uri), position))
    assert "**alive**" in hover.contents.value
    assert r"A \*title\*" in hover.contents.value
    assert seen in hover.contents.value


@pytest.mark.asyncio
async def test_a_wrong_setting_is_said_in_the_window(client, tmp_path):
    (tmp_path / "citecheck.toml").write_text("colour = 1\n", encoding="utf-8")
    (tmp_path / "paper.md").write_text(EN, encoding="utf-8")
    file = tmp_path / "paper.md"
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(file.as_uri(), "markdown", 1, EN)))
    while not client.messages:
        await asyncio.wait_for(client.wait_for_notification(lsp.WINDOW_SHOW_MESSAGE), 30)
    assert "unknown setting colour" in client.messages[0].message
    (tmp_path / "citecheck.toml").unlink()
    change(client, file.as_uri(), EN)
    assert await published(client, file.as_uri())
    assert len(client.messages) == 1
