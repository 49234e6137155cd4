"""Which network addresses may be asked."""

import asyncio
from ipaddress import ip_address

import pytest

from citecheck.errors import ConfigError
from citecheck.evidence.guard import Guard, parse_allowed, permitted
from citecheck.evidence.trouble import Kind, TroubleError

FORBIDDEN = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "240.0.0.1",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "fe80::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "2001:db8::1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "2002:7f00:1::1",
    "2002:a9fe:a9fe::",
    "2001::1",
    "fec0::1",
    "100::1",
]


@pytest.mark.parametrize("text", FORBIDDEN)
def test_forbidden(text):
    assert not permitted(ip_address(text))


@pytest.mark.parametrize(
    "text",
    [
        "8.8.8.8",
        "93.184.216.34",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "::ffff:8.8.8.8",
        "2001:200:dff:fff1::1",
    ],
)
def test_public(text):
    assert permitted(ip_address(text))


def test_naming_one_opens_no_other():
    allowed = parse_allowed(["127.0.0.1", "10.1.0.0/16"])
    opened = [t for t in [*FORBIDDEN, "10.1.2.3", "10.2.0.1"] if permitted(ip_address(t), allowed)]
    assert opened == ["127.0.0.1", "::ffff:127.0.0.1", "10.1.2.3"]


def test_what_is_no_network():
    with pytest.raises(ConfigError, match="allow-private"):
        parse_allowed(["localhost"])


@pytest.mark.parametrize(
    "host", ["127.1", "0x7f.0.0.1", "2130706433", "0177.0.0.1", "localhost", "a.localhost", "::ffff:7f00:1"]
)
def test_other_spellings_of_the_machine_itself(host):
    with pytest.raises(TroubleError) as caught:
        asyncio.run(Guard().addresses(host, 80, 5.0))
    assert caught.value.kind is Kind.GUARD


def test_a_name_that_never_exists():
    with pytest.raises(TroubleError) as caught:
        asyncio.run(Guard().addresses("host.invalid", 80, 5.0))
    assert caught.value.kind is Kind.NO_NAME


def test_a_name_is_looked_up_once_at_a_time(monkeypatch):
    asked = []

    def resolver(host, port, **_):
        asked.append(host)
        return [(2, 1, 6, "", ("8.8.8.8", port)), (2, 1, 6, "", ("10.0.0.1", port))]

    monkeypatch.setattr("socket.getaddrinfo", resolver)

    async def both():
        guard = Guard()
        return await asyncio.gather(*(guard.addresses("example.org", 80, 5.0) for _ in range(3)))

    assert {str(ip) for found in asyncio.run(both()) for ip in found} == {"8.8.8.8"}
    assert asked == ["example.org"]
