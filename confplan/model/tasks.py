"""Who prepares what: blocks of tasks by unit"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from confplan.model.node import Flag, Identified, Prose, Reference, Texts
from confplan.model.scalars import Day

Names = Annotated[Texts, Reference]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Identified):
    """One duty. `until` is its last day; `before` is the day after it; never both."""

    short: ClassVar[str | None] = "text"

    text: Prose | None = None
    serves: Annotated[Names, Field(validation_alias="for")] = ()
    makes: Texts = ()
    partners: Annotated[Names, Field(validation_alias="with")] = ()
    through: Annotated[str | None, Reference] = None
    until: Day | None = None
    before: Day | None = None
    after: Names = ()
    optional: Flag = False
    each: Annotated[str | None, Reference] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Task):
    """The duties of one unit: a heading with bullets (`do`), or one numbered paragraph (`text`)"""

    short: ClassVar[str | None] = "text"

    unit: Annotated[str | None, Reference] = None
    do: tuple[Task, ...] = ()
