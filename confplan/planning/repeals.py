"""Whether a document that a basis cites was still in force on a day"""

from datetime import date

from confplan.folding import same
from confplan.planning.citations import parse
from confplan.planning.law_names import written_name
from confplan.profiles.laws import Repealed, repealed


def repealed_on(text: str, day: date) -> Repealed | None:
    """Return what replaced the cited document before that day; None where nothing is known of it."""
    cited = parse(text)
    number, name = same(cited.number or "").replace(" ", ""), same(written_name(text) or "")
    for one in repealed():
        is_cited = (
            number == same(one.number)
            if number
            else bool(one.name and one.dated == cited.date and name == same(one.name))
        )
        if is_cited and day > one.last:
            return one
    return None
