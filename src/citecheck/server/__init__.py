"""A language server (https://microsoft.github.io/language-server-protocol/, 3.17) for editors; extra `lsp`."""
