"""Kept copies of pages: found (Wayback CDX), saved (Save Page Now), or only linked to (NDL WARP)."""
