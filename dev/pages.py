"""Writes docs/rules/ and docs/configuration.md from the source; `--check` says whether they are up to date."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from citecheck.check.registry import all_rules
from citecheck.check.rule import Need, Rule
from citecheck.config.load import variable

ROOT = Path(__file__).parent.parent
RULES = ROOT / "docs" / "rules"
SETTINGS = ROOT / "src" / "citecheck" / "config" / "settings.py"
TABLES = {"Style": "style", "Network": "network", "Registries": "registries", "Config": ""}

ORDER = """\
The order is: flag, environment variable, the nearest `citecheck.toml` (or `[tool.citecheck]` in a `pyproject.toml`) up
the tree from the paper, default. An unknown key is an error that suggests the right one. `citecheck config PATH` prints
what is in force and where it comes from."""


def rule_page(rule: Rule) -> str:
    """One rule's page."""
    needs = " It needs the network." if Need.NETWORK in rule.needs else ""
    head = [
        f"# {rule.name} ({rule.code})",
        f"{rule.summary}.",
        f"Severity: {rule.severity}. Family: {rule.family}.{needs}",
    ]
    return "\n\n".join(head + [f"**{h}:** {rule.section(h)}" for h in ("Why", "Bad", "Good")]) + "\n"


def rule_index() -> str:
    """The list of all rules."""
    rows = [f"| [{r.code}]({r.name}.md) | {r.name} | {r.severity} | {r.summary} |" for r in all_rules()]
    table = "\n".join(["| code | name | severity | what it finds |", "|---|---|---|---|", *rows])
    return f"# Rules\n\nWritten by `make docs` from the rules' docstrings.\n\n{table}\n"


def configuration_page() -> str:
    """Every setting with its default and its documentation."""
    parts = [
        "# Configuration",
        "Written by `make docs` from `src/citecheck/config/settings.py`.",
        ORDER,
    ]
    classes = {n.name: n for n in ast.parse(SETTINGS.read_text(encoding="utf-8")).body if isinstance(n, ast.ClassDef)}
    for name in ("Config", *(n for n in TABLES if n != "Config")):
        rows = [row for row in _rows(classes[name], TABLES[name]) if row]
        if TABLES[name]:
            parts.append(f"## `[{TABLES[name]}]`\n\n{ast.get_docstring(classes[name])}")
        parts.append("| key | default | variable | meaning |\n|---|---|---|---|\n" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


def _rows(node: ast.ClassDef, table: str) -> Iterator[str]:
    for field, text in zip(node.body, [*node.body[1:], None], strict=True):
        documented = isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
        if isinstance(field, ast.AnnAssign) and documented and field.target.id != "origins":
            key = field.target.id.replace("_", "-")
            default = ast.unparse(field.value)
            default = {"None": "", "()": "`[]`", "field(default_factory=dict)": "`{}`"}.get(default, f"`{default}`")
            full = f"{table}.{key}" if table else key
            yield f"| `{key}` | {default} | `{variable(full)}` | {text.value.value} |"


def pages() -> dict[Path, str]:
    """Every page by its path."""
    return {RULES / "README.md": rule_index(), ROOT / "docs" / "configuration.md": configuration_page()} | {
        RULES / f"{r.name}.md": rule_page(r) for r in all_rules()
    }


def main() -> None:
    """Write the pages, or compare them."""
    wanted = pages()
    if "--check" in sys.argv:
        stale = [p.name for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
        stale += [p.name for p in RULES.glob("*.md") if p not in wanted]
        sys.exit(f"out of date, run make docs: {', '.join(stale)}" if stale else 0)
    RULES.mkdir(parents=True, exist_ok=True)
    for path in set(RULES.glob("*.md")) - set(wanted):
        path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
