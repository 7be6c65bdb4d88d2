"""A row of the estimate, what quantities are counted by, and the norms that a row names"""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.places import Path
from confplan.profiles import Norm

Missing = Literal["quantity", "price"]


@frozen
class NormShown:
    """A norm with its source and the days on which it holds, both included; a value of None is not known"""

    about: Text
    value: str | None
    source: str
    valid_from: date | None
    valid_to: date | None


@frozen
class Figure:
    """Something that the plan counts: its name for `per`, and what it is called; None where it is not known yet"""

    name: str
    label: str
    number: int | None
    is_approximate: bool
    at: Path


@frozen(kw_only=True)
class EstimateRow:
    """Quantity × times × price in whole đồng; what is not known is None, never 0

    `figure` is what counts the quantity; `lump` an amount that stands in the plan and does not follow from the rest.
    `remark` is what the program has to say, `note` what the plan writes.
    """

    number: int
    at: Path
    text: str
    unit: str | None = None
    figure: str | None = None
    quantity: int | None = None
    is_approximate: bool = False
    times: int = 1
    price: int | None = None
    lump: int | None = None
    norms: tuple[NormShown, ...] = ()
    note: str | None = None
    remark: Text | None = None
    is_suggested: bool = False

    @property
    def amount(self) -> int | None:
        """As the plan writes it, else as it follows"""
        if self.lump is not None or self.quantity is None or self.price is None:
            return self.lump
        return self.quantity * self.times * self.price

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What has to be filled in before the amount is known"""
        if self.amount is not None:
            return ()
        wanted: tuple[tuple[Missing, int | None], ...] = (("quantity", self.quantity), ("price", self.price))
        return tuple(name for name, value in wanted if value is None)


def own(norms: Iterable[Norm | None]) -> tuple[NormShown, ...]:
    """Return the norms as they are shown; a source that is our own assumption is none."""
    return tuple(
        NormShown(
            norm.about,
            norm.printed or None,
            "" if norm.is_assumed else norm.source,
            norm.valid_from,
            norm.valid_to,
        )
        for norm in norms
        if norm
    )
