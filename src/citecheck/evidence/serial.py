"""Evidence as JSON and back: the form of the report (docs/json.md) with what else is worth keeping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from citecheck.model import (
    Archive,
    DoubtReason,
    Evidence,
    Name,
    Outcome,
    PageDate,
    PageFacts,
    PartialDate,
    Reference,
    UncheckedReason,
)


def to_json(evidence: Evidence) -> dict[str, Any]:
    """All of it; keys that the report has are spelled as there, empty ones that it does not have are left out."""
    facts = evidence.facts
    body: dict[str, Any] = {
        "url": evidence.url,
        "outcome": str(evidence.outcome),
        "reason": evidence.reason,
        "status": evidence.status,
        "chain": list(evidence.chain),
        **{key: value for key, value in facts_to_json(facts).items() if key in {"title", "language", "dates"}},
        "archive": evidence.archive and evidence.archive.url,
        "seen": evidence.seen,
    }
    more = {
        "cause": evidence.cause and str(evidence.cause),
        "statuses": list(evidence.statuses),
        "moved-to": evidence.moved_to,
        "titles": list(facts.titles),
        "doi": facts.doi,
        "alternates": dict(facts.alternates),
        "archived": evidence.archive and {"timestamp": evidence.archive.timestamp, "source": evidence.archive.source},
        "first-failed": evidence.first_failed,
        "content-hash": evidence.content_hash,
        "metadata": evidence.metadata and _reference(evidence.metadata),
        "notices": list(evidence.notices),
        "suggestions": [_reference(r) for r in evidence.suggestions],
    }
    return body | {key: value for key, value in more.items() if value}


def facts_to_json(facts: PageFacts) -> dict[str, Any]:
    """What a page says of itself."""
    return {
        "title": facts.title or None,
        "language": facts.language,
        "dates": [{"value": d.value, "kind": d.kind, "found-in": d.found_in, "grade": d.grade} for d in facts.dates],
        "titles": list(facts.titles),
        "alternates": dict(facts.alternates),
        "doi": facts.doi,
    }


def facts_from_json(body: Mapping[str, Any]) -> PageFacts:
    """The way back; what is missing is empty."""
    return PageFacts(
        title=body.get("title") or "",
        dates=tuple(PageDate(d["value"], d["kind"], d["found-in"], d["grade"]) for d in body.get("dates") or ()),
        language=body.get("language"),
        alternates=dict(body.get("alternates") or {}),
        titles=tuple(body.get("titles") or ()),
        doi=body.get("doi"),
    )


def from_json(body: Mapping[str, Any]) -> Evidence:
    """Evidence from the JSON of a report or of `to_json`; what is missing is empty.

    Raises:
        ValueError: no address, or an outcome that there is not.
    """
    try:
        url, outcome = str(body["url"]), Outcome(body["outcome"])
    except KeyError as error:
        raise ValueError(f"evidence without {error}") from None
    archived = body.get("archived") or {}
    archive = body.get("archive")
    cause = body.get("cause")
    return Evidence(
        url,
        outcome,
        reason=body.get("reason") or "",
        status=body.get("status"),
        chain=tuple(body.get("chain") or ()),
        statuses=tuple(body.get("statuses") or ()),
        facts=facts_from_json(body),
        archive=Archive(archive, archived.get("timestamp", ""), archived.get("source", "wayback")) if archive else None,
        seen=body.get("seen") or "",
        first_failed=body.get("first-failed"),
        metadata=_to_reference(body["metadata"]) if body.get("metadata") else None,
        notices=tuple(body.get("notices") or ()),
        suggestions=tuple(_to_reference(r) for r in body.get("suggestions") or ()),
        cause=_cause(cause) if cause else None,
        moved_to=body.get("moved-to"),
        content_hash=body.get("content-hash"),
    )


def _cause(word: str) -> UncheckedReason | DoubtReason:
    return DoubtReason(word) if word in {str(d) for d in DoubtReason} else UncheckedReason(word)


_NAME_KEYS = {f.name: f.name.replace("_", "-") for f in fields(Name)}
_ROLES = ("author", "editor", "translator")
_DATES = ("issued", "accessed")


def _reference(reference: Reference) -> dict[str, Any]:
    """A CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html)."""
    item: dict[str, Any] = {"type": reference.type, **reference.variables}
    for role in _ROLES:
        if names := getattr(reference, role):
            item[role] = [{key: v for name, key in _NAME_KEYS.items() if (v := getattr(n, name))} for n in names]
    for role in _DATES:
        if (value := getattr(reference, role)) is not None:
            item[role] = {"date-parts": [list(value.parts)]} if value.parts else {"literal": str(value) or value.raw}
    return item | ({"language": reference.language} if reference.language else {})


def _to_reference(item: Mapping[str, Any]) -> Reference:
    names = {
        role: tuple(Name(**{name: n.get(key, "") for name, key in _NAME_KEYS.items()}) for n in item.get(role, ()))
        for role in _ROLES
    }
    dates = {role: _to_date(item[role]) if role in item else None for role in _DATES}
    known = {"type", "language", *_ROLES, *_DATES}
    variables = {k: str(v) for k, v in item.items() if k not in known}
    return Reference(
        item.get("type", "document"),
        names["author"],
        names["editor"],
        names["translator"],
        dates["issued"],
        dates["accessed"],
        variables,
        item.get("language"),
    )


def _to_date(value: Mapping[str, Any]) -> PartialDate:
    parts = [*(value.get("date-parts") or [[]])[0], None, None, None]
    return PartialDate(parts[0], parts[1], parts[2], literal=value.get("literal"))
