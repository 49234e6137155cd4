"""Evidence in one JSON Lines file that can be committed beside a paper: a line for each address, sorted.

Only the last look at an address is kept, with a key order that never changes, so that a diff shows what the web did.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable
from pathlib import Path

from citecheck.errors import EvidenceError
from citecheck.evidence.serial import from_json, to_json
from citecheck.model import Evidence


def read(path: Path) -> dict[str, Evidence]:
    """Evidence by address; a file that is not there holds none.

    Raises:
        EvidenceError: a line is no evidence.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise EvidenceError(f"{path}: {error}") from None
    found: dict[str, Evidence] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            evidence = from_json(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise EvidenceError(f"{path}:{number}: no evidence: {error}") from None
        older = found.get(evidence.url)
        if older is None or older.seen <= evidence.seen:
            found[evidence.url] = evidence
    return found


def write(path: Path, evidence: Iterable[Evidence]) -> None:
    """Put evidence in the file's place at once, so that no reader sees half of it.

    Raises:
        EvidenceError: the file cannot be written.
    """
    lines = sorted(json.dumps(to_json(e), ensure_ascii=False, sort_keys=True) for e in evidence)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as stream:
            stream.writelines(line + "\n" for line in lines)
        written = Path(stream.name)
        written.chmod(0o644)  # a temporary file is its owner's alone
        written.replace(path)
    except OSError as error:
        raise EvidenceError(f"{path}: {error.strerror or error}") from None
