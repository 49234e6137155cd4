"""Sizes of measures and spans of time, so that 6 GW and 600万kW are one value.

SI units and the units accepted beside them (BIPM, The International System of Units, 9th edition); feet, miles, pounds
and gallons as in NIST Handbook 44.
"""

from __future__ import annotations

from fractions import Fraction

SPANS_OF_TIME = {
    # unit: (unit of its family, how many of them)
    "year": ("month", 12), "month": ("month", 1),
    "week": ("second", 604800), "day": ("second", 86400), "hour": ("second", 3600), "minute": ("second", 60),
    "second": ("second", 1),
}  # fmt: skip

MEASURES = {
    # symbol: (dimension, size in the dimension's first unit)
    "m": ("length", "1"), "km": ("length", "1000"), "cm": ("length", "0.01"), "mm": ("length", "0.001"),
    "µm": ("length", "0.000001"), "nm": ("length", "0.000000001"), "mile": ("length", "1609.344"),
    "nautical-mile": ("length", "1852"), "ft": ("length", "0.3048"), "in": ("length", "0.0254"),
    "yd": ("length", "0.9144"), "light-year": ("length", "9460730472580800"),
    "m2": ("area", "1"), "km2": ("area", "1000000"), "ha": ("area", "10000"), "acre": ("area", "4046.8564224"),
    "sq-mile": ("area", "2589988.110336"), "sq-ft": ("area", "0.09290304"),
    "m3": ("volume", "1"), "l": ("volume", "0.001"), "ml": ("volume", "0.000001"), "kl": ("volume", "1"),
    "barrel": ("volume", "0.158987294928"), "gal": ("volume", "0.003785411784"), "cm3": ("volume", "0.000001"),
    "t": ("mass", "1000000"), "kg": ("mass", "1000"), "g": ("mass", "1"), "mg": ("mass", "0.001"),
    "lb": ("mass", "453.59237"), "oz": ("mass", "28.349523125"), "kt": ("mass", "1000000000"),
    "Mt": ("mass", "1000000000000"), "Gt": ("mass", "1000000000000000"),
    "W": ("power", "1"), "kW": ("power", "1000"), "MW": ("power", "1000000"), "GW": ("power", "1000000000"),
    "TW": ("power", "1000000000000"), "hp": ("power", "745.7"),
    "Wh": ("energy", "1"), "kWh": ("energy", "1000"), "MWh": ("energy", "1000000"), "GWh": ("energy", "1000000000"),
    "TWh": ("energy", "1000000000000"), "V": ("voltage", "1"), "kV": ("voltage", "1000"),
    "Hz": ("frequency", "1"), "kHz": ("frequency", "1000"), "MHz": ("frequency", "1000000"),
    "GHz": ("frequency", "1000000000"), "THz": ("frequency", "1000000000000"),
    "bit": ("information", "0.125"), "B": ("information", "1"), "KB": ("information", "1000"),
    "MB": ("information", "1000000"), "GB": ("information", "1000000000"), "TB": ("information", "1000000000000"),
    "PB": ("information", "1000000000000000"), "kbps": ("bitrate", "1000"), "Mbps": ("bitrate", "1000000"),
    "Gbps": ("bitrate", "1000000000"), "Tbps": ("bitrate", "1000000000000"), "qubit": ("qubit", "1"),
    "km/h": ("speed", "1"), "mph": ("speed", "1.609344"), "kn": ("speed", "1.852"), "m/s": ("speed", "3.6"),
    "°C": ("celsius", "1"), "°F": ("fahrenheit", "1"), "degree": ("degree", "1"), "Mach": ("mach", "1"),
    "cal": ("heat", "1"), "kcal": ("heat", "1000"), "J": ("joule", "1"), "hPa": ("pressure", "1"),
    "Sv": ("dose", "1"), "mSv": ("dose", "0.001"), "µSv": ("dose", "0.000001"), "Bq": ("activity", "1"),
    "TEU": ("container", "1"), "dB": ("level", "1"), "ppm": ("ppm", "1"), "bp": ("bp", "1"),
}  # fmt: skip

SIZES = {unit: (dimension, Fraction(size)) for unit, (dimension, size) in MEASURES.items()}
