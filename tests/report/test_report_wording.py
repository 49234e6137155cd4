"""What values in messages look like in each language."""

import ast
import re
from pathlib import Path

import pytest

from citecheck.editions import find_quantities
from citecheck.editions.shown import adds, shown
from citecheck.model import Figure, PartialDate, Reason, UncheckedReason, Written, say
from citecheck.report.reasons import CAUSES, REASONS
from citecheck.report.wording import Wording

EVIDENCE = Path(__file__).parents[2] / "src" / "citecheck" / "evidence"


@pytest.mark.parametrize(
    ("value", "english", "japanese"),
    [
        (Figure("10 million"), "10 million", "1000万"),
        (Figure("12,345,678"), "12,345,678", "1234万5678"),
        (Figure("1.04 trillion"), "1.04 trillion", "1兆400億"),
        (Figure("JPY 50 trillion"), "JPY 50 trillion", "50兆円"),
        (Figure("USD 3.2 billion"), "USD 3.2 billion", "32億米ドル"),
        (Figure("SEK 5 million"), "SEK 5 million", "SEK 500万"),
        (Figure("over 70%"), "over 70%", "70%超"),
        (Figure("at most 1/3"), "at most 1/3", "1/3以下"),
        (Figure("15 months"), "15 months", "15か月"),
        (Figure("150–200"), "150–200", "150～200"),
        (Figure("-3.5"), "-3.5", "-3.5"),
        (Figure("fiscal 2023"), "fiscal 2023", "2023年度"),
        (Figure("early 2020s"), "early 2020s", "2020年代初頭"),
        (Figure("spring 2022"), "spring 2022", "2022年春"),
        (Figure("April 12"), "April 12", "4月12日"),
        (Figure("2024-03-11"), "2024-03-11", "2024年3月11日"),
        (PartialDate(2024, 3), "2024-03", "2024年3月"),
        (PartialDate(2024), "2024", "2024年"),
        (PartialDate(2022, season=33), "2022-33", "2022年第1四半期"),
        (PartialDate(literal="n.d."), "n.d.", "n.d."),
        (PartialDate(2023, 11, 1, end=PartialDate(2024, 1, 5)), "2023-11-01/2024-01-05", "2023年11月1日～2024年1月5日"),
        (("2", "3"), "2, 3", "2、3"),
        (say("note {label}", label="4"), "note 4", "注4"),
        (Reason("404 Not Found"), "404 Not Found", "404 Not Found"),
    ],
)
def test_values(value, english, japanese):
    message = say("{kind} of the cited work", kind=value)
    assert str(message) == Wording("en").message(message) == f"{english} of the cited work"
    assert Wording("ja").message(message) == f"引用文献が撤回されている（{japanese}）"


@pytest.mark.parametrize(
    ("text", "language", "japanese"),
    [
        ("25万発", "ja", "25万発"),
        ("1万4,000人", "ja", "1万4,000人"),
        ("50兆円", "ja", "50兆円"),
        ("1996年", "ja", "1996年"),
        ("令和5年度", "ja", "令和5年度（2023年度）"),
        ("三割五分", "ja", "三割五分（35%）"),
        ("140,000 kilometers", "en", "140,000 kilometers（14万）"),
        ("$1.04 billion", "en", "$1.04 billion（10億4000万米ドル）"),
        ("35 percent", "en", "35 percent"),
        ("March 11, 2024", "en", "March 11, 2024"),
    ],
)
def test_figures_stand_behind_what_a_japanese_reader_counts_otherwise(text, language, japanese):
    [quantity] = find_quantities(text, language)
    value = shown(quantity)
    assert Wording("ja").value(Written(quantity.text, value, adds(quantity.text, value))) == japanese


@pytest.mark.parametrize(
    ("reason", "japanese"),
    [
        ("timeout", "時間切れ"),
        ("timeout: timeout: nothing for 30 seconds", "時間切れ：30秒間応答がない"),
        ("tls: certificate has expired", "TLSの問題：証明書の有効期限切れ"),
        ("tls: words of a library", "TLSの問題：words of a library"),
        ("soft 404: 'ページが見つかりません'", "「ページなし」の案内「ページが見つかりません」"),
        (
            "bot wall: 'Just a moment...' (503 Service Unavailable)",
            "自動アクセスの遮断画面「Just a moment...」（503 Service Unavailable）",
        ),
        (
            "protocol: a redirect to an unusable address: no host",
            "不正な応答：使えないアドレスへの転送：ホスト名がない",
        ),
        ("example.invalid does not exist, asked twice", "example.invalid が存在しない（二度確認）"),
        ("the text 'a {b}' is not on the page", "ページに「a {b}」という文言がない"),
        ("something nobody thought of", "something nobody thought of"),
        ("", ""),
    ],
)
def test_reasons_are_read_back(reason, japanese):
    assert Wording("en").reason(reason) == reason
    assert Wording("ja").reason(reason) == japanese


def test_all_causes_are_known():
    assert set(CAUSES) == set(UncheckedReason)


def test_all_reasons_that_evidence_gives_are_known():
    """Every literal that becomes a reason is among the templates, whatever the names of its fields."""
    known = {re.sub(r"\{\w+\}", "{}", t) for t in REASONS} | {
        re.sub(r"\{\w+\}", "{}", t).partition(": ")[2] for t in REASONS
    }
    given = {text for path in sorted(EVIDENCE.glob("*.py")) for text in _reasons(ast.parse(path.read_text("utf-8")))}
    assert len(given) > 40
    made_of_others = {
        "{}: {}",
        "{}: {} ({})",
        "{} {}",
        "{} could not be looked up: timeout",
        "{}, asked twice",
        "timeout",
        "{}, a redirect without a use",
    }
    assert given - known - made_of_others == set()


def _reasons(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            at = {"TroubleError": 1, "unchecked": 1, "doubtful": 1, "Verdict": 1, "AddressError": 0, "SchemeError": 0}
            place = at.get(node.func.id)
            if place is not None and len(node.args) > place:
                yield from _template(node.args[place])
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "attr", "") in {"endless", "unusable"}:
            yield from _template(node.value)


def _template(node):
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_template(one), *_template(other))
