"""Safe fixes over whole papers: they come to rest, they say the same as before, and address and link stay one."""

import html
import re
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.config import Config
from citecheck.config.settings import Style
from citecheck.evidence import from_json
from citecheck.fix import diff
from citecheck.fix.choose import chosen, edited
from citecheck.papers import load_paper
from citecheck.pipeline import check

ADDRESSES = (
    "https://example.org/a?utm_source=x&id=7&fbclid=q#top",
    "https://example.org/b?id=7&utm_medium=y",
    "https：//example.org/ｃ",
    "https://www.mod。go.jp/d.html",
    "http://dx.doi.org/10.1000/182",
    "doi:10.1000/183",
    "https://example.org/e",
)
SEPARATORS = (", ", ",  ", ",, ")
TITLES = ("“Cables under Stress,”", "“Cables under Stress”,", '"Cables under Stress,"', "「海底ケーブルの理由」")
ENDS = (".", "", "..", "。", "。。")
CONFIGS = (
    Config(offline=True),
    Config(offline=True, style=Style(quote_punctuation="inside", page_dash="en-dash", quotation_marks="curly", final_stop=True)),
    Config(offline=True, style=Style(quote_punctuation="outside", page_dash="hyphen", quotation_marks="straight", final_stop=False)),
)  # fmt: skip
NOTE = st.builds(
    lambda s, title, pages, address, end: (
        f"Aiko Mori{s}{title}{s}Harbor Review 12 (2024){s}pp. {pages}{s}{address}{end}"
    ),
    st.sampled_from(SEPARATORS),
    st.sampled_from(TITLES),
    st.sampled_from(("109-150", "109–150", "7—9")),
    st.sampled_from((*ADDRESSES, "")),
    st.sampled_from(ENDS),
)


def markdown(notes, linked):
    marks = "".join(f"One.[^{n}] " for n in range(1, len(notes) + 1))
    texts = [re.sub(r"https?:\S+\w", lambda m: f"<{m[0]}>" if linked else m[0], n) for n in notes]
    return marks + "\n\n" + "\n\n".join(f"[^{n}]: {text}" for n, text in enumerate(texts, 1)) + "\n"


def plain(notes, linked):
    marks = "".join(f"One [{n}]. " for n in range(1, len(notes) + 1))
    return marks + "\r\n\r\nNotes\r\n" + "".join(f"[{n}] {text}\r\n" for n, text in enumerate(notes, 1))


def page(notes, linked):
    marks = "".join(f'<p>One.<a role="doc-noteref" href="#n{n}">{n}</a></p>' for n in range(1, len(notes) + 1))

    def item(text):
        text = html.escape(text, quote=False)
        return re.sub(r"https?[:：]\S+\w", r'<a href="\g<0>">\g<0></a>', text) if linked else text

    items = "".join(f'<li id="n{n}">{item(text)}</li>' for n, text in enumerate(notes, 1))
    return f'<!doctype html><html lang="en"><body>{marks}<section role="doc-endnotes"><ol>{items}</ol></section></body></html>'


FORMATS = {"paper.md": markdown, "paper.txt": plain, "paper.html": page}


def verified(name, text, config, evidence=None):
    paper = load_paper(name, single=True, contents={name: text.encode()})
    return check([paper], config, evidence=evidence)


def settled(name, text, config, rounds=8, evidence=None, *, unsafe=False):
    """The text with all fixes made, round by round, and the edits of each round."""
    done = []
    for _ in range(rounds):
        report = verified(name, text, config, evidence)
        fixes = chosen(report, unsafe=unsafe).get(name, (None, []))[1]
        if not fixes:
            return text, done
        done.append((text, fixes))
        text = edited(text, fixes)
    pytest.fail(f"not at rest after {rounds} rounds: {[str(f.title) for f in fixes]}\n{text}")


def told(name, text):
    """What a reader is told: letters and figures of the notes, without addresses."""
    (edition,) = load_paper(name, single=True, contents={name: text.encode()}).editions
    bare = (re.sub(r"(?:https?\s?[:：]|doi:)[^\s，、）)]*", "", n.text) for n in edition.notes)
    return ["".join(c for c in note if c.isalnum()) for note in bare]


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=12, deadline=None)
@given(notes=st.lists(NOTE, min_size=1, max_size=5), linked=st.booleans(), config=st.sampled_from(CONFIGS))
def test_fixes_come_to_rest_and_tell_the_same(name, notes, linked, config):
    text = FORMATS[name](notes, linked)
    fixed, rounds = settled(name, text, config)
    assert told(name, fixed) == told(name, text)
    for before, fixes in rounds:
        kept, at = [], 0
        for start, end, new in sorted({(e.span.start, e.span.end, e.text) for f in fixes for e in f.edits}):
            assert at <= start <= end
            kept.append(before[at:start] + new)
            at = end
        assert "".join(kept) + before[at:] == edited(before, fixes)
    assert not re.search(r"utm_|fbclid|dx\.doi|,,|ｃ", fixed)
    if name == "paper.html":
        for href, shown in re.findall(r'<a href="(http[^"]*)">(.*?)</a>', fixed):
            assert href == shown


def test_an_html_address_stays_escaped():
    text = page(["Aiko Mori, “Cables,” 2024, https://example.org/?a=1&utm_source=x&b=2."], linked=True)
    fixed, _ = settled("paper.html", text, Config(offline=True))
    assert '<a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>' in fixed


def test_a_link_whose_text_and_target_cannot_both_be_edited_is_left_alone():
    text = page(["Aiko Mori, “Cables,” 2024, https://example.org/?utm_source=x."], linked=True)
    text = text.replace(">https://example.org/?utm", ">https://example.org/?u<b>t</b>m")
    assert settled("paper.html", text, Config(offline=True))[0] == text


def evidence(url, **more):
    return {url: from_json({"url": url, "status": 200, "chain": [url], "seen": "2026-11-20T08:00:00Z", **more})}


ONLINE = Config()
LINE = "Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024, {}."


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("linked", [False, True])
def test_what_evidence_shows_is_put_right_in_text_and_link(name, linked):
    old, new = "http://example.org/a", "https://example.org/a"
    seen = evidence(old, outcome="moved", chain=[old, new])
    seen |= evidence(new, outcome="alive")
    fixed, _ = settled(name, FORMATS[name]([LINE.format(old)], linked), ONLINE, evidence=seen)
    assert fixed == FORMATS[name]([LINE.format(new)], linked)


@pytest.mark.parametrize("name", FORMATS)
def test_moved_and_gone_pages_wait_for_unsafe(name):
    old, new, copy = (
        "https://example.org/a",
        "https://example.org/b?x=1&y=2",
        "https://web.archive.org/web/20240502/https://example.org/c",
    )
    gone = "https://example.org/c"
    seen = evidence(old, outcome="moved", chain=[old, new], **{"moved-to": new}) | evidence(new, outcome="alive")
    seen |= evidence(gone, outcome="gone", status=404, archive=copy, archived={"timestamp": "20240502000000"})
    text = FORMATS[name]([LINE.format(old), LINE.format(gone)], True)
    assert settled(name, text, ONLINE, evidence=seen)[0] == text
    fixed, _ = settled(name, text, ONLINE, evidence=seen, unsafe=True)
    assert fixed == FORMATS[name]([LINE.format(new), LINE.format(copy)], True)


@pytest.mark.parametrize("prefix", ["", "./", "/"])
@pytest.mark.parametrize("name", FORMATS)
def test_git_applies_the_diff(name, prefix, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q", "."], check=True)
    text = FORMATS[name]([f"Aiko Mori,, “Cables,” 2024, {a}。" for a in ADDRESSES], True)
    (tmp_path / name).write_bytes(text.encode())
    path = f"{tmp_path}/{name}" if prefix == "/" else prefix + name
    report = check([load_paper(path, single=True)], Config(offline=True))
    (tmp_path / "change.diff").write_bytes(diff(report).encode())
    subprocess.run(["git", "apply", "--whitespace=nowarn", "change.diff"], check=True)
    _, fixes = chosen(report, unsafe=False)[path]
    assert (tmp_path / name).read_bytes() == edited(text, fixes).encode() != text.encode()
