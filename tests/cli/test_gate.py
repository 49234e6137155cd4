"""The gate: the action's shell steps, run as a runner runs them, and the hooks, run by pre-commit."""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
GOOD = "Cables were cut.[^1]\n\n[^1]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.\n"
BROKEN = GOOD.replace("[^1]\n", "[^1] Twice.[^2]\n", 1)


@pytest.fixture
def runner(tmp_path):
    """A folder as a runner has it, with `citecheck` and a `python` that only writes down what it is asked to install."""
    scripts = tmp_path / "bin"
    scripts.mkdir()
    program(scripts / "citecheck", f'PYTHONPATH="{ROOT}/src" exec "{sys.executable}" -m citecheck "$@"')
    program(scripts / "python", f'printf "%s\\n" "$@" > "{tmp_path}/installed"')
    (tmp_path / "work").mkdir()
    (tmp_path / "temp").mkdir()
    return tmp_path


def program(file: Path, body: str) -> None:
    file.write_text(f"#!/bin/bash\n{body}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def step(runner: Path, identity: str, **inputs: str) -> subprocess.CompletedProcess:
    """Run one shell step of the action with its inputs, as `bash -eo pipefail` does it."""
    values = {name: given["default"] for name, given in ACTION["inputs"].items()} | inputs
    found = next(s for s in ACTION["runs"]["steps"] if s.get("id") == identity)
    assert found["shell"] == "bash"
    environment = {"PATH": f"{runner / 'bin'}{os.pathsep}{os.environ['PATH']}", "HOME": str(runner), "LANG": "C.UTF-8"}
    values = {f"inputs.{key}": value for key, value in values.items()}
    values |= {"runner.temp": str(runner / "temp"), "github.action_path": "/action"}
    for name, text in found["env"].items():
        environment[name] = re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda m: values[m[1]], text)
    assert "${{" not in found["run"]  # inputs reach the shell as variables alone, never as its text
    (runner / "step.sh").write_text(found["run"], encoding="utf-8")
    environment |= {
        "GITHUB_OUTPUT": str(runner / "output"),
        "GITHUB_STEP_SUMMARY": str(runner / "summary"),
        "RUNNER_TEMP": str(runner / "temp"),
        "CITECHECK_TODAY": "2026-11-24",
    }
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(runner / "step.sh")]
    return subprocess.run(
        command, cwd=runner / "work", env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (BROKEN, 1)])
def test_the_step_hands_on_the_exit_code_and_annotates(runner, text, code):
    (runner / "work" / "paper.md").write_text(text, encoding="utf-8")
    done = step(runner, "verify", paths="paper.md", args="--offline --single")
    assert done.returncode == code, done.stderr
    assert (runner / "output").read_text() == f"exit-code={code}\n"
    assert ("::error file=paper.md,line=1" in done.stdout) == bool(code)
    assert (runner / "summary").exists()


def test_globs_are_left_to_citecheck_and_nothing_is_executed(runner):
    folder = runner / "work" / "papers"
    folder.mkdir()
    (folder / "one.md").write_text(BROKEN, encoding="utf-8")
    done = step(runner, "verify", paths="papers/*.md $(touch${IFS}owned) ;true", args="--offline --single")
    assert done.returncode == 2
    assert not (runner / "work" / "owned").exists()
    assert step(runner, "verify", paths="papers/*.md", args="--offline --single").returncode == 1


def test_sarif_is_written_where_it_is_uploaded_from(runner):
    (runner / "work" / "paper.md").write_text(BROKEN, encoding="utf-8")
    done = step(runner, "verify", paths="paper.md", args="--offline --single", sarif="true")
    assert done.returncode == 1
    upload = next(s for s in ACTION["runs"]["steps"] if "upload-sarif" in s.get("uses", ""))
    file = Path(upload["with"]["sarif_file"].replace("${{ runner.temp }}", str(runner / "temp")))
    results = json.loads(file.read_text(encoding="utf-8"))["runs"][0]["results"]
    assert [r["ruleId"] for r in results] == ["FNT002"]


@pytest.mark.parametrize(("version", "what"), [("", "/action"), ("1.2", "citecheck-editions==1.2")])
def test_what_is_installed(runner, version, what):
    assert step(runner, "install", version=version).returncode == 0
    assert (runner / "installed").read_text().splitlines()[-1] == what


def test_hooks_name_commands_that_are_there():
    assert {h["id"] for h in HOOKS} == {"citecheck", "citecheck-online"}
    for hook in HOOKS:
        program, command, *flags = hook["entry"].split()
        assert (program, command) == ("citecheck", "verify")
        shown = subprocess.run(
            [sys.executable, "-m", "citecheck", command, "--help"],
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, capture_output=True, encoding="utf-8", check=True,
        ).stdout  # fmt: skip
        assert all(flag in shown for flag in flags)


@pytest.mark.debian
def test_pre_commit_runs_the_hook(tmp_path):
    """Slow, and needs the package index: pre-commit builds an environment of its own."""
    pre_commit = Path(sys.executable).with_name("pre-commit")
    if not pre_commit.exists() or not (ROOT / ".git").exists():
        pytest.skip("no pre-commit, or no checkout")
    environment = os.environ | {
        "PRE_COMMIT_HOME": str(tmp_path / "home"),
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "CITECHECK_LANG": "en",
    }
    for name in ("PYTHONPATH", "VIRTUAL_ENV"):
        environment.pop(name, None)
    # a clone: try-repo wants a repository of its own, and leaves marks in it
    subprocess.run(["git", "clone", "-q", "--no-local", str(ROOT), str(tmp_path / "hooks")], check=True)
    work = tmp_path / "work"
    work.mkdir()
    git = shutil.which("git")
    subprocess.run([git, "init", "-q", "."], cwd=work, check=True)
    (work / "paper.md").write_text(BROKEN, encoding="utf-8")
    subprocess.run([git, "add", "paper.md"], cwd=work, check=True)

    def tried() -> subprocess.CompletedProcess:
        command = [pre_commit, "try-repo", str(tmp_path / "hooks"), "citecheck", "--all-files", "--verbose"]
        return subprocess.run(
            command, cwd=work, env=environment, capture_output=True, encoding="utf-8", timeout=570, check=False
        )

    done = tried()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "no note answers to [^2]" in done.stdout
    (work / "paper.md").write_text(GOOD, encoding="utf-8")
    subprocess.run([git, "add", "paper.md"], cwd=work, check=True)
    done = tried()
    assert done.returncode == 0, done.stdout + done.stderr
