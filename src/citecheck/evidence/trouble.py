"""What can keep an answer from coming, by kind."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Why there is no answer."""

    NO_NAME = "no-name"
    """the resolver says that there is no such name"""
    NO_RESOLVER = "no-resolver"
    """nobody could say whether there is such a name"""
    NO_ROUTE = "no-route"
    REFUSED = "refused"
    CONNECT_TIMEOUT = "connect-timeout"
    RESET = "reset"
    TIMEOUT = "timeout"
    TLS = "tls"
    PROTOCOL = "protocol"
    GUARD = "guard"
    SCHEME = "scheme"
    OFFLINE = "offline"


TO_CONNECT = frozenset({Kind.NO_NAME, Kind.NO_RESOLVER, Kind.NO_ROUTE, Kind.REFUSED, Kind.CONNECT_TIMEOUT})
"""failures to connect: they feed the circuit breakers"""
OF_NETWORK = frozenset({Kind.NO_NAME, Kind.NO_RESOLVER, Kind.NO_ROUTE, Kind.CONNECT_TIMEOUT})
"""those that a missing network also looks like; a refusal comes from somebody"""


class TroubleError(Exception):
    """No answer; the text says why in words."""

    def __init__(self, kind: Kind, words: str, *, sure: bool = True) -> None:
        super().__init__(words)
        self.kind = kind
        self.words = words
        self.sure = sure
        """False: the platform says the same when there is no network"""
