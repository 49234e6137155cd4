"""Pure helpers on strings: offsets, normalisation, dates, names, identifiers, language, similarity."""
