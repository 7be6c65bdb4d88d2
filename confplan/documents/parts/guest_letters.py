"""Whom a letter of invitation goes to, its label for the envelope, and the list by which letters are handed over"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from confplan.documents.parts.occasion import firm
from confplan.folding import same
from confplan.frozen import frozen
from confplan.planning.invitees import Invitee
from confplan.planning.mailing_labels import Label, on_label

HONORIFIC = "Ông (Bà)"  # where a list tells no more of a person
DOTS = "…" * 12
LINE, LONG = 25, 900  # letters: of a line in a column of the list, and of a row that half a page holds
MOST_IN_ROW = 20  # people of a row of the list: a cell of Excel shows no more than some thirty lines
MOST_LABELS = 50  # of one post: a quota beyond that is no stack of envelopes


@frozen(kw_only=True)
class Letter:
    """To whom one letter goes, and how the addressee is spoken of

    A person has a name, or only a post (then the name is a dotted blank, and `count` such letters are needed);
    a body has neither, and its name is `unit`; so has a group of persons (`is_group`), called as the plan writes it.
    `through` is the unit by which it is handed over, `seat` where the guest sits, `token` what their QR
    holds for the desk at the door, when these are known. `place` is where the guest goes, where that is not the venue
    of the occasion.
    """

    group: str
    name: str | None
    post: str | None
    unit: str | None
    count: int | None
    through: str = ""
    honorific: str = HONORIFIC
    is_group: bool = False
    seat: str | None = None
    token: str | None = None
    place: str | None = None

    @property
    def is_person(self) -> bool:
        return self.name is not None or self.post is not None

    @property
    def courtesy(self) -> str:
        if self.is_person:
            return self.honorific
        return "quý đại biểu" if self.is_group else "quý cơ quan, đơn vị"

    @property
    def sheets(self) -> int:
        """How many letters are handed over"""
        return 1 if self.count is None else self.count

    @property
    def label(self) -> Label:
        """The label for its envelope"""
        if not self.is_person:
            return on_label(self.unit or DOTS, ())
        return on_label(self.name or DOTS, tuple(filter(None, (self.post, self.unit))))


@frozen(kw_only=True)
class Delivery:
    """What one unit is handed: how many letters, and for whom where it is not for the unit itself"""

    unit: str
    sheets: int
    receivers: tuple[str, ...]

    @property
    def is_long(self) -> bool:
        """Tell a row that may be higher than a page: only such a one is parted"""
        return sum(len(text) + LINE for text in (self.unit, *self.receivers)) > LONG


def letter(one: Invitee, seat: str | None = None, token: str | None = None) -> Letter:
    return Letter(
        group=one.group,
        name=one.name,
        post=one.post,
        unit=one.unit,
        count=one.count,
        through=one.through,
        is_group=one.is_group,
        seat=seat,
        token=token,
        place=firm(one.place),
    )


def each_label(letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """Return the letters one by one, each as often as it is sent."""
    return tuple(one for one in letters for _ in range(min(one.sheets, MOST_LABELS)))


def label_rows(letters: Iterable[Letter], across: int) -> tuple[tuple[Letter | None, ...], ...]:
    """Return the letters as their labels lie on a sheet, one as often as it is sent; the last row is filled up."""
    ones = each_label(letters)
    padded = [*ones, *[None] * (-len(ones) % across)]
    return tuple(tuple(padded[start : start + across]) for start in range(0, len(padded), across))


def deliveries(letters: Iterable[Letter]) -> tuple[Delivery, ...]:
    """Return what each unit is handed; letters of one unit lie together, in rows that a page and a cell of Excel hold."""
    units = (tuple(ones) for _, ones in groupby(letters, lambda one: same(one.through)))
    return tuple(row for ones in units for row in _rows(ones))


def _rows(ones: tuple[Letter, ...]) -> Iterator[Delivery]:
    """Yield as many rows as need be of much the same length, each with a place to sign; the later ones say so."""
    count = -(-len(ones) // MOST_IN_ROW)
    length = -(-len(ones) // count)
    for number, start in enumerate(range(0, len(ones), length), 1):
        part = ones[start : start + length]
        unit = part[0].through if count == 1 else f"{part[0].through} ({number}/{count})"
        people = tuple(_receiver(one) for one in part if one.is_person)
        yield Delivery(unit=unit, sheets=sum(one.sheets for one in part), receivers=people)


def _receiver(one: Letter) -> str:
    """Return who is meant: the name and the post, or the post and how many hold it."""
    if one.name:
        return ", ".join(filter(None, (one.name, one.post)))
    return f"{one.post} ({one.sheets:02d})"
