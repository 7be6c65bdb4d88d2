"""A text in some format, and what has to be said beside it: what of the agenda it cannot hold"""

from confplan.findings import Text
from confplan.frozen import frozen


@frozen
class Told:
    """The file's text, and the notes in the order in which they are shown"""

    text: str
    notes: tuple[Text, ...] = ()
