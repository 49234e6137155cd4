"""Kept copies of pages: found (Wayback CDX), saved (Save Page Now), or only linked to (NDL WARP)."""

from citecheck.evidence.archives.save import Saver
from citecheck.evidence.archives.warp import warp_search
from citecheck.evidence.archives.wayback import Wayback

__all__ = ["Saver", "Wayback", "warp_search"]
