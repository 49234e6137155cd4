"""What registries say of identifiers and works: one small adapter each, behind one protocol.

`questions` lists what is to be asked about a paper's references; a `Reception`, made once for each run from a `Fetch`,
answers one question at a time with an `Evidence`.
"""

from citecheck.evidence.registries.protocol import Fetch, Response
from citecheck.evidence.registries.questions import Question, questions, work_key
from citecheck.evidence.registries.reception import Reception

__all__ = ["Fetch", "Question", "Reception", "Response", "questions", "work_key"]
