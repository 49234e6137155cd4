"""Writes docs/rules/ from the rules' docstrings; `--check` says whether it is up to date."""

import sys
from pathlib import Path

from citecheck.check.registry import all_rules
from citecheck.check.rule import Need, Rule

FOLDER = Path(__file__).parent.parent / "docs" / "rules"


def page(rule: Rule) -> str:
    """One rule's page."""
    needs = " It needs the network." if Need.NETWORK in rule.needs else ""
    parts = [
        f"# {rule.name} ({rule.code})",
        f"{rule.summary}.",
        f"Severity: {rule.severity}. Family: {rule.family}.{needs}",
    ]
    parts += [f"**{head}:** {rule.section(head)}" for head in ("Why", "Bad", "Good")]
    return "\n\n".join(parts) + "\n"


def index() -> str:
    """The list of all rules."""
    rows = [f"| [{r.code}]({r.name}.md) | {r.name} | {r.severity} | {r.summary} |" for r in all_rules()]
    return (
        "# Rules\n\nGenerated from the rules' docstrings by `make docs`.\n\n"
        + "\n".join(["| code | name | severity | what it finds |", "|---|---|---|---|", *rows])
        + "\n"
    )


def pages() -> dict[Path, str]:
    """Every page by its path."""
    return {FOLDER / "README.md": index()} | {FOLDER / f"{r.name}.md": page(r) for r in all_rules()}


def main() -> None:
    """Write the pages, or compare them."""
    wanted = pages()
    if "--check" in sys.argv:
        stale = [p.name for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
        stale += [p.name for p in FOLDER.glob("*.md") if p not in wanted]
        sys.exit(f"docs/rules is out of date, run make docs: {', '.join(stale)}" if stale else 0)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in set(FOLDER.glob("*.md")) - set(wanted):
        path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
