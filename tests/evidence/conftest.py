"""Folders of samples and helpers that the tests below here import."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
