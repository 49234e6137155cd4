"""What LaTeX commands do to text, as far as a reader of the paper sees it."""

from __future__ import annotations

import unicodedata

HEADINGS = {"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
ITALIC = {"emph", "textit", "textsl"}
ITALIC_SWITCHES = {"it", "itshape", "em", "sl", "slshape"}
NOTES = {"footnote", "endnote", "sidenote", "marginnote", "footnotetext", "endnotetext"}
CITES = {"cite", "citep", "citet", "parencite", "textcite", "autocite", "footcite", "citealp", "citealt"}
VERBATIM = {"verbatim", "lstlisting", "minted", "Verbatim", "alltt", "comment"}
MATH = {"equation", "align", "gather", "multline", "displaymath", "math", "eqnarray", "alignat", "flalign"}
QUOTATIONS = {"quote", "quotation", "displayquote", "quoting"}
HIDDEN = {
    "label": 1, "ref": 1, "pageref": 1, "eqref": 1, "autoref": 1, "cref": 1, "Cref": 1, "index": 1, "input": 1,
    "include": 1, "vspace": 1, "hspace": 1, "setcounter": 2, "addtocounter": 2, "setlength": 2, "addtolength": 2,
    "pagestyle": 1, "thispagestyle": 1, "documentclass": 1, "usepackage": 1, "RequirePackage": 1, "bibliography": 1,
    "bibliographystyle": 1, "addbibresource": 1, "includegraphics": 1, "newcommand": 2, "renewcommand": 2,
    "newenvironment": 3, "providecommand": 2, "DeclareMathOperator": 2, "hypersetup": 1, "thanks": 1, "nocite": 1,
    "selectlanguage": 1, "foreignlanguage": 1, "textcolor": 1, "color": 1, "rule": 2, "pdfbookmark": 2, "geometry": 1,
    "phantomsection": 0, "hypertarget": 1, "hyperlink": 1, "hyphenation": 1, "theoremstyle": 1, "newtheorem": 2,
    "graphicspath": 1, "pagenumbering": 1, "fontsize": 2, "multicolumn": 2, "cmidrule": 1, "cline": 1,
}  # fmt: skip
"""commands with so many arguments that are not printed"""
SYMBOLS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å", "AA": "Å",
    "i": "ı", "j": "ȷ", "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "copyright": "©", "pounds": "£", "textyen": "¥",
    "euro": "€", "texteuro": "€", "dots": "…", "ldots": "…", "textellipsis": "…", "textendash": "–",
    "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "textasciitilde": "~", "textasciicircum": "^", "textbar": "|", "LaTeX": "LaTeX", "TeX": "TeX",
    "textdegree": "°", "quad": " ", "qquad": " ", "slash": "/", "newline": "\n", "space": " ", "lq": "‘", "rq": "’",
}  # fmt: skip
ACCENTS = {
    "`": "\u0300",
    "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307", '"': "\u0308",
    "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327", "k": "\u0328", "d": "\u0323", "b": "\u0331",
}  # fmt: skip


def accented(accent: str, letter: str) -> str:
    """The letter with its accent, as one character where Unicode has one."""
    plain = {"ı": "i", "ȷ": "j"}.get(letter, letter)
    return unicodedata.normalize("NFC", plain + ACCENTS[accent])
