"""Who prepares what: blocks of tasks by unit"""

from typing import Annotated, ClassVar

from confplan.frozen import frozen
from confplan.model.marks import Key
from confplan.model.node import Flag, Identified, Ids, Prose, Reference, Texts
from confplan.model.scalars import Day


@frozen(kw_only=True)
class Task(Identified):
    """One duty. `until` is its last day; `before` is the day after it; never both."""

    short: ClassVar[str | None] = "text"

    text: Prose | None = None
    serves: Annotated[Ids, Reference.PREPARED, Key("for")] = ()
    makes: Texts = ()
    partners: Annotated[Texts, Reference.UNIT, Key("with")] = ()
    through: Annotated[str | None, Reference.UNIT] = None
    until: Day | None = None
    before: Day | None = None
    after: Annotated[Ids, Reference.TASK] = ()
    optional: Flag = False
    each: Annotated[str | None, Reference.LIST] = None


@frozen(kw_only=True)
class Block(Task):
    """The duties of one unit: a heading with bullets (`do`), or one numbered paragraph (`text`)"""

    short: ClassVar[str | None] = "text"

    unit: Annotated[str | None, Reference.UNIT] = None
    do: tuple[Task, ...] = ()
