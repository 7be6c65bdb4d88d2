"""What a list for calling award winners shows: items that give awards, their turns, who is called, as typed values"""

from confplan.documents.parts.honour_lines import lines_of
from confplan.frozen import frozen
from confplan.model.scalars import Day

MINUTE = 60
# In millimetres: how high a table may be that stays on one page, its width, the columns of names and of posts, letters, lines.
PAGE, ACROSS, NAMES, POSTS, LETTERS, LINE, INSET = 175, 165, 50, 45, 3.8, 4.6, 1.5
RECEIVES = "Người nhận:"


@frozen(kw_only=True)
class CallRow:
    """One who is called: `number` in the award (None: nobody has counted), `position` on the stage from the left

    Without a `name` the row is to be filled in. For a collective `receiver` comes up, its head where nobody is named.
    """

    number: int | None
    position: int | None
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    is_collective: bool = False
    receiver: str | None = None
    remark: str | None = None


@frozen(kw_only=True)
class Act:
    """A decision that is read, or a group (`number` of `of`) that is called; `start` in minutes of the day, None unknown

    `away` are those of the award who do not come, told at its last group. `nameless` is how many are given a gift that is
    only counted: they come together, and nobody reads a name.
    """

    award: str
    number_of_decision: str | None
    day_of_decision: Day | None
    is_gift: bool
    is_reading: bool
    number: int
    of: int
    start: int | None
    seconds: int
    kinds: str
    rows: tuple[CallRow, ...] = ()
    away: tuple[str, ...] = ()
    nameless: int | None = None

    @property
    def minutes(self) -> int:
        return self.seconds // MINUTE

    @property
    def rest(self) -> int:
        """The seconds beyond whole minutes"""
        return self.seconds % MINUTE

    @property
    def first(self) -> int | None:
        """The number of who is called first, whose certificate lies on top; None where nobody has counted"""
        return self.rows[0].number if self.rows else None

    @property
    def last(self) -> int | None:
        return self.rows[-1].number if self.rows else None

    @property
    def people(self) -> int | None:
        """How many are called; None where nobody has counted them"""
        return len(self.rows) if self.first else self.nameless

    @property
    def is_long(self) -> bool:
        """Whether so much of a page would stay empty before it that its table may break"""
        high = sum(_height(row) for row in self.rows) + 2 * LINE * lines_of(self.award, ACROSS, LETTERS)
        return high > PAGE


@frozen(kw_only=True)
class Giving:
    """An item that gives awards. `by` hands them over; `section_by` is in charge of the section that it stands in.

    `is_usual`: the minutes are no more than the groups usually take.
    """

    title: str
    day: Day | None
    start: int | None
    end: int | None
    minutes: int
    is_assumed: bool
    is_usual: bool
    by: str | None
    is_by_body: bool
    section_by: str | None
    awards: tuple[str, ...]
    acts: tuple[Act, ...]

    @property
    def waves(self) -> int | None:
        """How many groups are called; None where one of the awards is not counted"""
        return None if self.people is None else sum(not act.is_reading for act in self.acts)

    @property
    def people(self) -> int | None:
        """How many are called in all; None where a group is not counted"""
        numbers = [act.people for act in self.acts if not act.is_reading]
        return None if None in numbers else sum(number or 0 for number in numbers)


def _height(row: CallRow) -> float:
    """Return about how high a row of a table is, in millimetres, rather too much than too little."""
    head = lines_of(f"{RECEIVES} {row.receiver or ''}", NAMES, LETTERS) if row.is_collective else 0
    name = lines_of(row.name or "", NAMES, LETTERS) + head
    post = lines_of(f"{row.post}, {row.unit}", POSTS, LETTERS)
    return max(name, post) * LINE + INSET
