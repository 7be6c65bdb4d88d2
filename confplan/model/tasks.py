"""Who prepares what: blocks of tasks by unit"""

from typing import Annotated, ClassVar

from pydantic import Field

from confplan.frozen import frozen
from confplan.model.node import Flag, Identified, Ids, Prose, Reference, Texts
from confplan.model.scalars import Day


@frozen(kw_only=True)
class Task(Identified):
    """One duty. `until` is its last day; `before` is the day after it; never both."""

    short: ClassVar[str | None] = "text"

    text: Prose | None = None
    serves: Annotated[Ids, Reference.PREPARED, Field(validation_alias="for")] = ()
    makes: Texts = ()
    partners: Annotated[Texts, Reference.UNIT, Field(validation_alias="with")] = ()
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
