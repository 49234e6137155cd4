"""What the shell is told when it asks (the variables that its completion script sets)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START = "import sys; sys.argv[0] = 'citecheck'; from citecheck.cli import main; main()"


def asked(line: str, **variables: str) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")} | variables
    command = [sys.executable, "-c", START]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True).stdout


def completed(line: str) -> list[str]:
    """The words that bash is offered at the end of a line."""
    words = line.split(" ")
    return asked(
        line, COMP_WORDS=line, COMP_CWORD=str(len(words) - 1), _CITECHECK_COMPLETE="complete_bash"
    ).split()  # fmt: skip


@pytest.mark.parametrize(
    ("line", "some"),
    [
        ("citecheck ver", {"verify"}),
        ("citecheck verify --select URL20", {"URL201", "URL203"}),
        ("citecheck verify --ignore dead-", {"dead-link"}),
        ("citecheck verify --ignore STY101,FNT00", {"STY101,FNT001", "STY101,FNT002"}),
        ("citecheck rule marker-w", {"marker-without-note"}),
        ("citecheck verify --output-format js", {"json", "json-lines"}),
        ("citecheck verify --fail-on w", {"warning"}),
        ("citecheck verify --lang ", {"ja", "en"}),
        ("citecheck export --to bib", {"bibtex", "biblatex"}),
        ("citecheck extract --output-format c", {"csv"}),
        ("citecheck parse --output-format json", {"json-lines"}),
        ("citecheck verify --unsafe", {"--unsafe-fixes"}),
    ],
)
def test_words(line, some):
    found = completed(line)
    assert some <= set(found)
    last = line.rsplit(" ", 1)[1]
    assert all(word.startswith(last) for word in found)


@pytest.mark.parametrize("line", ["citecheck verify pap", "citecheck verify -o out", "citecheck compare a.md b"])
def test_paths_are_left_to_the_shell(line):
    assert completed(line) == []


def test_zsh_and_fish_get_summaries_and_files():
    zsh = asked("", _TYPER_COMPLETE_ARGS="citecheck verify --select URL201", _CITECHECK_COMPLETE="complete_zsh")
    assert "URL201" in zsh
    assert "no longer exists" in zsh
    assert "_files" in asked("", _TYPER_COMPLETE_ARGS="citecheck verify pap", _CITECHECK_COMPLETE="complete_zsh")
    fish = {"_TYPER_COMPLETE_ARGS": "citecheck verify --select URL201", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    assert "URL201\t" in asked("", _CITECHECK_COMPLETE="complete_fish", **fish)


def test_bash_takes_the_script_and_falls_back_to_files(tmp_path):
    """The script in a real bash: rules are offered, and `-o default` stands for files."""
    script = asked("", _CITECHECK_COMPLETE="source_bash")
    program = tmp_path / "citecheck"
    program.write_text(
        f'#!/bin/bash\nPYTHONPATH="{ROOT}/src" exec "{sys.executable}" -c "{START}" "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    (tmp_path / "try.sh").write_text(
        script + "\nCOMP_WORDS=(citecheck rule dead-l); COMP_CWORD=2; _citecheck_completion citecheck\n"
        'echo "${COMPREPLY[@]}"; complete -p citecheck\n',
        encoding="utf-8",
    )
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", str(tmp_path / "try.sh")], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines()[0] == "dead-link"
    assert "-o default" in done.stdout
