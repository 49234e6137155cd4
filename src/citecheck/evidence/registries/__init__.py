"""What registries say of identifiers and works: one small adapter each, behind one protocol.

`questions.questions` lists what is to be asked about a paper's citations; a `reception.Reception`, made once for each
run from a `protocol.Fetch`, answers one question at a time with an `Evidence`.
"""
