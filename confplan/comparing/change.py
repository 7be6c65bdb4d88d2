"""One thing that changed: which part of the plan, which of its fields, and both values"""

from enum import StrEnum

from confplan.frozen import frozen
from confplan.model.scalars.scalar import Scalar
from confplan.places import Path


class Kind(StrEnum):
    """What became of a part; `changed` speaks of one of its fields"""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


class Nothing(StrEnum):
    """Why there is no value to show"""

    ABSENT = "absent"  # not written: the usual holds
    UNDECIDED = "undecided"  # written and left empty
    UNREADABLE = "unreadable"  # written, and refused by the reader
    PRIVATE = "private"  # one person's own: it may be said that it changed, never what it is


@frozen
class Spot:
    """Where a part stands among its like: its number from 1, the part before it, and the part that holds it"""

    number: int
    after: str = ""
    inside: str = ""


@frozen
class Detail:
    """A field of a part that is new or gone"""

    field: str
    value: "Value"
    name: str = ""


One = Scalar | str | bool | Nothing
Value = One | Spot | tuple[One, ...] | tuple[Detail, ...]


@frozen(kw_only=True)
class Change:
    """`part` is the class of the part (`Item`), `was` and `now` what it is called, `of` what holds it (a task's unit).

    `field` is the key of a changed field, and `name` its line where it is a table of names (`titles`).
    `old_at` is a path of the old plan, `new_at` one of the new; None where the part is not there.
    """

    kind: Kind
    section: str
    part: str
    was: str = ""
    now: str = ""
    of: str = ""
    field: str = ""
    name: str = ""
    old: Value = Nothing.ABSENT
    new: Value = Nothing.ABSENT
    old_at: Path | None = None
    new_at: Path | None = None

    @property
    def called(self) -> str:
        return self.now or self.was
