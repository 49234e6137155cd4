"""Names in both languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Name
from citecheck.text.names import is_corporate, parse_names


def shown(name: Name) -> str:
    return f"={name.literal}" if name.literal else f"{name.family}/{name.given}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("北岡伸一", "北岡/伸一"),
        ("神保謙", "神保/謙"),
        ("五百旗頭真", "五百旗頭/真"),
        ("林 芳正", "林/芳正"),
        ("福田アジオ", "福田/アジオ"),
        ("田中明彦・細谷雄一", "田中/明彦 細谷/雄一"),
        ("川島真、小嶋華津子編", "川島/真 小嶋/華津子"),
        ("猪口孝ほか", "猪口/孝"),
        ("高坂", "高坂/"),
        ("林芳正外務大臣", "林/芳正"),
        ("岸田文雄内閣総理大臣", "岸田/文雄"),
        ("マイケル・グリーン", "=マイケル・グリーン"),
        ("上原裕美子訳", "上原/裕美子"),
        ("防衛省防衛研究所", "=防衛省防衛研究所"),
        ("国立国会図書館調査及び立法考査局", "=国立国会図書館調査及び立法考査局"),
        ("Michael J. Green", "Green/Michael J."),
        ("Motoko Rich and Makiko Inoue", "Rich/Motoko Inoue/Makiko"),
        ("Mark F. Cancian, Matthew Cancian, and Eric Heginbotham", "Cancian/Mark F. Cancian/Matthew Heginbotham/Eric"),
        ("Tanaka Akihiko", "Tanaka/Akihiko"),
        ("ABE Shinzo", "ABE/Shinzo"),
        ("Shinzo Abe", "Abe/Shinzo"),
        ("Putnam, R. D.", "Putnam/R. D."),
        ("Katzenstein, Peter J., and Nobuo Okawara", "Katzenstein/Peter J. Okawara/Nobuo"),
        ("Parr, R., & Russell, S.", "Parr/R. Russell/S."),
        ("Schneider, O.D.; Parks, J.", "Schneider/O.D. Parks/J."),
        ("Stanger CA, Anglin C, et al.", "Stanger/CA Anglin/C"),
        ("Hugo Dobson et al.", "Dobson/Hugo"),
        ("John Park (ed.)", "Park/John"),
        ("Ministry of Economy, Trade and Industry", "=Ministry of Economy, Trade and Industry"),
        ("OECD", "=OECD"),
    ],
)
def test_parse_names(text, expected):
    assert " ".join(map(shown, parse_names(text, "ja" if text[0] > "\u3000" else "en"))) == expected


def test_particles_and_suffixes():
    (name,) = parse_names("Carl von Clausewitz", "en")
    assert (name.family, name.given, name.non_dropping_particle) == ("Clausewitz", "Carl", "von")
    (name,) = parse_names("Joseph S. Nye, Jr.", "en")
    assert (name.family, name.given, name.suffix) == ("Nye", "Joseph S.", "Jr.")


@pytest.mark.parametrize(
    "text", ["外務省", "朝日新聞社", "東京大学", "RAND Corporation", "UN Security Council", "NATO", "The White House"]
)
def test_bodies(text):
    assert is_corporate(text)


@pytest.mark.parametrize("text", ["細谷雄一", "Kurt M. Campbell", "Granovetter M", "ジョセフ・ナイ", "渡部恒雄"])
def test_persons_are_no_bodies(text):
    assert not is_corporate(text)


@settings(max_examples=80)
@given(st.text("ABab. ,;&・、編訳田中大省 and et al.ほか\n", max_size=40))
def test_never_fails_and_gives_no_empty_name(text):
    for language in ("en", "ja"):
        assert all(str(name).strip() for name in parse_names(text, language))
