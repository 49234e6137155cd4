"""Where settings come from, and what is said of those that are none."""

from pathlib import Path

import pytest

from citecheck.config import load
from citecheck.config.load import keys, variable
from citecheck.errors import ConfigError


def config_of(folder: Path, text: str, **more):
    (folder / "citecheck.toml").write_text(text, encoding="utf-8")
    return load(folder, environment=more.pop("environment", {}), **more)


def test_flag_beats_environment_beats_file(tmp_path):
    text = 'fail-on = "info"\noffline = true\nlang = "ja"\n'
    environment = {"CITECHECK_FAIL_ON": "warning", "CITECHECK_LANG": "en"}
    config = config_of(tmp_path, text, environment=environment, flags={"fail_on": "never"})
    assert (config.fail_on, config.lang, config.offline) == ("never", "en", True)
    assert config.origins["fail-on"] == "--fail-on"
    assert config.origins["lang"] == "CITECHECK_LANG"
    assert config.origins["offline"].endswith("citecheck.toml")


def test_the_nearest_file_counts(tmp_path):
    (tmp_path / "citecheck.toml").write_text('fail-on = "info"\n', encoding="utf-8")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    assert load(inner, environment={}).fail_on == "info"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.citecheck]\nfail-on = 'warning'\n", encoding="utf-8")
    assert load(inner, environment={}).fail_on == "warning"
    assert load(inner, environment={}, isolated=True).fail_on == "error"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail-om = "info"', "unknown setting fail-om; did you mean fail-on?"),
        ('fail_on = "info"', "unknown setting fail_on; did you mean fail-on?"),
        ('fail-on = "sometimes"', "fail-on takes one of error, warning, info, never, not 'sometimes'"),
        ("offline = 3", "offline takes true or false, not 3"),
        ("[style]\nquote-punctation = 'inside'", "did you mean style.quote-punctuation?"),
        ("style = 1", "style takes a table"),
        ("[network]\nper-host = -1", "takes a number from 0 up"),
        ("[severity]\nURL201 = 'fatal'", "takes one of error, warning, info"),
        ("today = 'yesterday'", "takes a date such as 2026-11-24"),
        ("select = 'a", "not TOML"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path, text, message):
    with pytest.raises(ConfigError) as caught:
        config_of(tmp_path, text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_setting_has_a_variable_and_survives_a_round_trip(tmp_path):
    assert variable("style.quote-punctuation") == "CITECHECK_STYLE_QUOTE_PUNCTUATION"
    environment = {"CITECHECK_SELECT": "REF, URL201", "CITECHECK_NETWORK_PER_HOST": "4", "CITECHECK_NO_CACHE": "yes"}
    config = load(tmp_path, environment=environment)
    assert (config.select, config.network.per_host, config.no_cache) == (("REF", "URL201"), 4, True)
    assert "origins" not in keys()
