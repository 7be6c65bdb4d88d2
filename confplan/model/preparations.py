"""What is prepared beside the agenda: awards, backdrop, invitation, open questions, and which checks apply"""

from typing import Annotated, ClassVar, Literal

from confplan.frozen import frozen
from confplan.model.marks import Before, Key, Unchecked
from confplan.model.measures import Pixels, Size
from confplan.model.node import CALLED_KEY, GUESTS_KEY, LISTED_KEY, NO, YES, Identified, Node, Prose, Reference, Texts
from confplan.model.scalars import Clock, Day, DocumentNumber, Money


@frozen(kw_only=True)
class Decision(Node):
    """The decision that grants an award"""

    short: ClassVar[str | None] = "number"

    number: DocumentNumber | None = None
    date: Day | None = None


@frozen(kw_only=True)
class Award(Identified):
    """An award or a gift. `winners` is a number, or the file that lists them; `amount` is what one of them is given.

    Once that file has been read, `listed` is how many it names, `called` how many of them come to the stage, and
    `guests` how many of these no award above calls already.
    """

    short: ClassVar[str | None] = "name"

    name: str
    kind: Literal["gift"] | None = None
    recipients: Annotated[Literal["collective", "individual"] | None, Key("for")] = None
    decision: Decision | None = None
    winners: str | None = None
    amount: Money | None = None
    called: Annotated[int | None, Unchecked(), Key(CALLED_KEY)] = None
    listed: Annotated[int | None, Unchecked(), Key(LISTED_KEY)] = None
    guests: Annotated[int | None, Unchecked(), Key(GUESTS_KEY)] = None


@frozen(kw_only=True)
class Backdrop(Node):
    """The stage backdrop: what differs from the conference's own words, and its size"""

    hosts: Texts = ()
    break_before: Texts = ()
    size: Size | None = None
    led: Pixels | None = None


ATTENDANCE = "Yêu cầu tham dự đầy đủ, đúng thành phần"  # the usual words of `format: 1`


def _required(value: object) -> object:
    """Read `required: true` as the usual words, and a no as nothing: clerks take the field for either."""
    if isinstance(value, str) and value.casefold() in YES | NO:
        return ATTENDANCE if value.casefold() in YES else None
    return value


@frozen(kw_only=True)
class Invitation(Node):
    """What the invitation says beyond the plan"""

    number: DocumentNumber | None = None
    date: Day | None = None
    required: Annotated[Prose | None, Before(_required)] = None
    arrive: Clock | None = None
    contact: str | None = None
    dress: str | None = None


@frozen(kw_only=True)
class Question(Node):
    """Something undecided that has no field of its own"""

    short: ClassVar[str | None] = "text"

    text: Prose
    unit: Annotated[str | None, Reference.UNIT] = None
    until: Day | None = None


@frozen(kw_only=True)
class Check(Node):
    """The level of one rule in this plan, and why"""

    short: ClassVar[str | None] = "level"

    level: Literal["error", "warning", "note", "off"]
    reason: str | None = None
