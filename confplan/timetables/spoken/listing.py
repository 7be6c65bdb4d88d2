"""What every format of the speeches is made from"""

from confplan.case import Case
from confplan.frozen import frozen
from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.speeches import Pace, Speech, pace, speeches


@frozen
class Entry:
    """A speech with the title of its item and its speaker as they print"""

    speech: Speech
    title: str
    by: str

    @property
    def is_read(self) -> bool:
        return self.speech.manuscript.paragraphs is not None


@frozen
class Listing:
    """The speeches of one plan that have a manuscript, in the order of the agenda"""

    name: str
    pace: Pace
    entries: tuple[Entry, ...]

    @property
    def syllables(self) -> int:
        return sum(entry.speech.syllables for entry in self.entries)

    @property
    def seconds(self) -> int:
        """How long all of them take, read as usual"""
        return sum(entry.speech.seconds(self.pace.usual) for entry in self.entries)


def listing(case: Case) -> Listing:
    """Return the speeches of the case, ready to be written."""
    counted = speeches(case.plan, case.profile, case.manuscripts or ())
    entries = tuple(Entry(one, _title(case, one), one.item.by or "") for one in counted)
    return Listing(_sentence(case, ("conference", "name")), pace(case.profile), entries)


def _title(case: Case, speech: Speech) -> str:
    item = speech.item
    return _sentence(case, item.at("title")) or _sentence(case, item.at("text")) or item.title or item.text or ""


def _sentence(case: Case, at: Path) -> str:
    filled = printed(case.plan, at)
    return " ".join(filled.text.split()) if filled else ""
