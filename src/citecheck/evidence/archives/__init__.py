"""Kept copies of pages: found (`wayback`), saved (`save`), or only linked to (`warp`)."""
