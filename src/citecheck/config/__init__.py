"""One `Config`, from flags, environment and the nearest configuration file.

Order: flag, `CITECHECK_*` variable, nearest `citecheck.toml` or `[tool.citecheck]` up the tree, default. An unknown
key is an error that suggests the right one.
"""

from citecheck.config.load import load
from citecheck.config.settings import Config, Network, Registries, Style

__all__ = ["Config", "Network", "Registries", "Style", "load"]
