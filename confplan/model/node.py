"""What every part of a plan is: frozen fields, and the path under which they were written"""

from enum import Enum, auto
from types import MappingProxyType
from typing import Annotated, ClassVar

from pydantic_core._pydantic_core import PydanticCustomError

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.marks import After, Before, Key, Unchecked
from confplan.places import Path, Step

PATH_KEY = "\0path"  # no YAML key can be this, so a writer's `path:` stays an unknown key
UNDECIDED_KEY = "\0undecided"  # likewise
CALLED_KEY, LISTED_KEY, GUESTS_KEY = "\0called", "\0listed", "\0guests"
OWN_KEYS = frozenset({PATH_KEY, UNDECIDED_KEY, CALLED_KEY, LISTED_KEY, GUESTS_KEY})  # of fields that no plan writes

ReadOnly = After(MappingProxyType)


class Holes:
    """Marks a text in which `<key>` is filled in (FORMAT.md, "hole")"""


class Reference(Enum):
    """Marks a name that must be declared elsewhere, and says as what"""

    UNIT = auto()  # a body, or all bodies of a list
    SPEAKER = auto()  # a body, the post of one, or a person
    MEMBER = auto()  # a body, or the id of an agenda item
    LIST = auto()  # a list's name, or `conference`
    VENUE = auto()
    ITEM = auto()  # and so on: an id of that kind
    PREPARED = auto()  # what a task can be for: an item, a group, an award
    TASK = auto()
    AWARD = auto()
    ATTENDEE = auto()  # a group of delegates, or a cluster

    __hash__ = object.__hash__  # every name of a plan is looked up by it


Prose = Annotated[str, Holes]
Id = Annotated[str, After(same)]  # compared as names are, without regard to case
Ids = tuple[Id, ...]
Texts = tuple[str, ...]
Proses = tuple[Prose, ...]

YES = frozenset({"true", "yes", "on", "có", "x", "1"})
NO = frozenset({"false", "no", "off", "không", "0"})


def _flag(value: object) -> object:
    match value:
        case bool():
            return value
        case str() if value.casefold() in YES:
            return True
        case str() if value.casefold() in NO:
            return False
    raise PydanticCustomError("flag", "true or false")


Flag = Annotated[bool, Before(_flag)]


@frozen(kw_only=True)
class Node:
    """A part of the plan. It knows its path, so a rule writes `paper.at("minutes")` and never builds one."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    short: ClassVar[str | None] = None  # the field that an entry written as a mere text means
    free: ClassVar[str | None] = None  # the field that keeps the writer's own keys
    filed: ClassVar[bool] = False  # whether the name of a YAML file may stand in place of the fields

    path: Annotated[Path, Unchecked(), Key(PATH_KEY)] = ()

    def at(self, *steps: Step) -> Path:
        """Return the path of a field of this node, as it is written in the plan (`for`, not `serves`)."""
        return (*self.path, *steps)


@frozen(kw_only=True)
class Identified(Node):
    """A part that other parts may refer to by its id"""

    id: Id | None = None
