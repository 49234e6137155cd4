"""Answers that came and are not read yet, kept so that a run that is killed meanwhile need not ask again."""

from __future__ import annotations

import json
from typing import Any

from citecheck.evidence.address import parse
from citecheck.evidence.answer import Answer
from citecheck.evidence.body import Body


def to_record(answer: Answer) -> str:
    """All of an answer but its body, as JSON."""
    record = {
        "first": answer.first.text,
        "last": answer.last.text,
        "chain": answer.chain,
        "statuses": answer.statuses,
        "moved-to": answer.moved_to,
        "headers": {name: answer.headers[name] for name in ("content-type", "last-modified") if name in answer.headers},
        "complete": answer.body.complete,
    }
    return json.dumps(record, ensure_ascii=False)


def from_record(record: str, data: bytes) -> Answer:
    """The answer again.

    Raises:
        ValueError: the record is none.
    """
    try:
        kept: dict[str, Any] = json.loads(record)
        answer = Answer(parse(kept["first"]), parse(kept["last"]), list(kept["chain"]), list(kept["statuses"]))
        answer.moved_to, answer.headers = kept["moved-to"], dict(kept["headers"])
        answer.body = Body(data, complete=bool(kept["complete"]))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from None
    return answer
