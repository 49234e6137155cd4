"""What a rule is: a pure function from one part of a paper and its context to problems."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any, TypeVar

from citecheck.model import Confidence, Edition, Fix, Message, Severity, Span

Function = TypeVar("Function", bound=Callable[..., Iterator["Problem"]])

SUBJECTS = ("Paper", "Edition", "Note", "Marker", "Citation", "Reference", "Alignment")
"""what a rule can be about: the type of its first parameter"""


class Need(Enum):
    """What a rule cannot do without."""

    NETWORK = "network"
    """what pages and registries say"""
    FINDINGS = "findings"
    """what the other rules found: it runs last"""


@dataclass(frozen=True, slots=True)
class Spot:
    """Another place that belongs to a problem."""

    span: Span
    message: Message
    edition: Edition | None = None
    """default: the one that the rule looks at"""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields; the runner makes a finding of it."""

    message: Message
    span: Span | None = None
    """in the source of `edition`; default: the whole subject"""
    related: tuple[Spot, ...] = ()
    fixes: tuple[Fix, ...] = ()
    severity: Severity | None = None
    """default: the rule's own"""
    confidence: Confidence = Confidence.HIGH
    edition: Edition | None = None
    """default: the one that the rule looks at; rules about a Paper or an Alignment give it"""
    note: str | None = None
    """label of the note; default: the one that the rule looks at"""


@dataclass(frozen=True)
class Rule:
    """A rule with what its decorator and its docstring say of it."""

    code: str
    severity: Severity
    function: Callable[..., Iterator[Problem]]
    needs: frozenset[Need] = frozenset()

    @cached_property
    def name(self) -> str:
        """As in `dead-link`."""
        return self.function.__name__.replace("_", "-")

    @cached_property
    def subject(self) -> str:
        """Name of the type that the rule is about."""
        first = next(iter(inspect.signature(self.function).parameters.values()))
        return str(first.annotation)

    @cached_property
    def family(self) -> str:
        """The folder of its module: notes, references, dates, links, ..."""
        return self.function.__module__.split(".")[-2]

    @cached_property
    def documentation(self) -> str:
        """The docstring: summary, Why, Bad, Good."""
        return inspect.getdoc(self.function) or ""

    @cached_property
    def summary(self) -> str:
        """The docstring's first line."""
        return self.documentation.partition("\n")[0].rstrip(".")

    def section(self, head: str) -> str:
        """The text behind `Why:`, `Bad:` or `Good:` in the docstring, its lines joined."""
        match = re.search(rf"^{head}:[ \t]*(.*?)(?=^(?:Why|Bad|Good):|\n\n|\Z)", self.documentation, re.M | re.S)
        return re.sub(r"\s*\n\s*", " ", match[1]).strip() if match else ""


def rule(code: str, *, severity: Severity, needs: set[Need] | None = None) -> Callable[[Function], Function]:
    """Make a rule of a function; its first parameter's type says what it is about."""

    def register(function: Function) -> Function:
        function_: Any = function
        function_.rule = Rule(code, severity, function, frozenset(needs or ()))
        return function

    return register
