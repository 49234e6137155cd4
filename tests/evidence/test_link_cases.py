"""Every case of the fault table gets its outcome; the canaries are never reached."""

import asyncio
import ssl
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import faults
import pytest
import trustme
from fetching import CONFIG, ask
from serving import Server

SLOW = {"slow", "silent", "drip", "header-drip", "slow-body", "header_drip"}
"""too slow for the time that this test gives each address; `bench/evidence.py` has them"""


def contexts(folder):
    ca, stranger, now = trustme.CA(), trustme.CA(), datetime.now(UTC)
    certificates = {
        "tls": ca.issue_cert("localhost"),
        "selfsigned": stranger.issue_cert("localhost"),
        "wronghost": ca.issue_cert("elsewhere.example"),
        "expired": ca.issue_cert("localhost", not_before=now - timedelta(30), not_after=now - timedelta(1)),
    }
    for name, certificate in certificates.items():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        yield name, context
    ca.cert_pem.write_to_path(str(folder / "ca.pem"))


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """Evidence by name of the case, and what reached the canary."""
    folder, hits = tmp_path_factory.mktemp("ca"), []

    async def canary(request):
        hits.append(request.target)
        await request.reply("secret")

    async def go():
        async with AsyncExitStack() as stack:
            main = await stack.enter_async_context(Server(faults.handle))
            trap = await stack.enter_async_context(Server(canary, "127.0.0.2"))
            for name, context in list(contexts(folder)):
                server = await stack.enter_async_context(Server(faults.handle, context=context))
                faults.PLACES[name] = str(server.port)
            faults.PLACES.update(
                port=str(main.port),
                host=f"127.0.0.1:{main.port}",
                canary=f"127.0.0.2:{trap.port}",
                canary_port=str(trap.port),
            )
            names = {
                faults.placed(c.address.replace("{name}", c.name)): n
                for n, c in faults.CASES.items()
                if n.replace("_", "-") not in SLOW
            }
            found = await ask(list(names), replace(CONFIG, ca=str(folder / "ca.pem")))
            return {names[url]: evidence for url, evidence in found.items()}

    return asyncio.run(go()), hits


@pytest.mark.parametrize("name", [n for n in faults.CASES if n.replace("_", "-") not in SLOW])
def test_outcome(table, name):
    evidence = table[0][name]
    assert evidence.outcome in faults.CASES[name].expected, evidence.reason


def test_no_forbidden_address_is_asked(table):
    assert table[1] == []


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("status-403", "blocked"), ("status-500", "server-error"), ("limited-for-long", "rate-limited"), ("refused", "refused"),
        ("reset", "reset"), ("garbage", "protocol"), ("tls-expired", "tls"), ("to-metadata", "guard"), ("to-file", "scheme"),
        ("no-location", "protocol"), ("soft-404", "soft-404"), ("fragment-missing", "fragment"), ("sent-home", "home-page"),
        ("challenge-503", "bot-wall"), ("html-as-pdf", "other-file"), ("parked-japanese", "parked"), ("log-in", "log-in"),
    ],
)  # fmt: skip
def test_cause(table, name, cause):
    assert table[0][name].cause == cause


def test_every_hop_is_told(table):
    hops = table[0]["hops"]
    assert len(hops.chain) == 21
    assert hops.statuses == (302,) * 20 + (200,)
    moved = table[0]["moved"]
    assert moved.moved_to == moved.chain[-1]
    assert moved.chain[-1].endswith("/plain")


def test_passwords_are_not_told(table):
    assert "hunter2" not in repr(table[0]["credentials"])


def test_pages_are_read(table):
    for name in ("utf8", "shift-jis", "euc-jp", "iso-2022-jp"):
        assert (table[0][name].facts.title, table[0][name].facts.language) == ("海底ケーブルの強靱化", "ja")
