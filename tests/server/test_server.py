"""The language server, spoken to by a real client over standard input and output."""

import sys
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


@pytest_lsp.fixture(
    config=ClientServerConfig(
        server_command=[
            sys.executable,
            "-c",
            f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); sys.argv[0] = 'citecheck'; from citecheck.cli import main; sys.argv[1:] = ['server']; main()",
        ]
    )
)
async def client(lsp_client: LanguageClient):
    capabilities = lsp.ClientCapabilities()
    await lsp_client.initialize_session(lsp.InitializeParams(capabilities=capabilities, process_id=None))
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, file: Path) -> str:
    uri = file.as_uri()
    item = lsp.TextDocumentItem(uri, "markdown", 1, file.read_text(encoding="utf-8"))
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    while uri not in client.diagnostics:
        await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return uri


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
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(2, uri), [lsp.TextDocumentContentChangeWholeDocument(changed)]
        )
    )
    client.diagnostics.pop(uri)
    while uri not in client.diagnostics:
        await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert not [d for d in client.diagnostics[uri] if "empty" in d.message]


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
