"""What can go wrong, as a tree.

    CitecheckError            exit 2, printed as one line
    ├── InputError            a paper cannot be read (missing, binary, broken, too large)
    ├── ConfigError           a setting is unknown or has a value that does not fit
    └── EvidenceError         the evidence store or file cannot be used

Everything that a paper or a page can do wrong is data (a finding, an outcome), never an exception.
"""


class CitecheckError(Exception):
    """A problem for the person at the keyboard; its text is one line without a final stop."""


class InputError(CitecheckError):
    """The input cannot be read at all."""


class ConfigError(CitecheckError):
    """A setting is unknown, or its value does not fit."""


class EvidenceError(CitecheckError):
    """The evidence store or the evidence file cannot be used."""
