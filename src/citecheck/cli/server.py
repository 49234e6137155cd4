"""`citecheck server`."""

from __future__ import annotations


def server() -> None:
    """Speak the Language Server Protocol on standard input and output (extra `lsp`)."""
    from citecheck.errors import ConfigError

    try:
        from citecheck.server.app import create
    except ImportError:
        raise ConfigError("server needs the extra `lsp`: pip install 'citecheck-editions[lsp]'") from None
    create().start_io()
