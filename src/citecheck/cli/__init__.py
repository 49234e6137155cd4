"""The command line: one file per command, nothing heavy imported before a command runs."""

from __future__ import annotations

import sys

from citecheck.errors import CitecheckError


def main() -> None:
    """Run the command line; every failure is one line and exit code 2, a traceback only under `-v`."""
    from citecheck.cli.app import command_line

    try:
        command_line(next(iter(sys.argv[1:]), ""))()
    except CitecheckError as error:
        fail(str(error))
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except KeyboardInterrupt:
        print("citecheck: interrupted", file=sys.stderr)
        sys.exit(130)
    except Exception as error:
        if "-v" in sys.argv or "--verbose" in sys.argv:
            raise
        fail(f"internal error: {type(error).__name__}: {error} (run with -v for the traceback)")


def fail(message: str) -> None:
    """Say in one line what is wrong and exit 2."""
    print(f"citecheck: {message}", file=sys.stderr)
    sys.exit(2)
