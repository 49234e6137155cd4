"""Findings as text, JSON and the formats that other programs read: one file per format."""
