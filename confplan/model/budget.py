"""The estimate: where the money comes from, and what each line pays for"""

from typing import ClassVar

from confplan.frozen import frozen
from confplan.model.node import Node
from confplan.model.scalars import Count, Money


@frozen(kw_only=True)
class BudgetLine(Node):
    """A line of the estimate: quantity × times × price.

    `per` counts what the plan counts itself: `delegates`, a group, an award, or the entries of a list.
    `norm` is the figure of the profile that the price may not exceed; without a price it is the price.
    """

    short: ClassVar[str | None] = "text"

    text: str
    per: str | None = None
    quantity: Count | None = None
    unit: str | None = None
    times: Count | None = None
    price: Money | None = None
    norm: str | None = None
    amount: Money | None = None
    note: str | None = None


@frozen(kw_only=True)
class Budget(Node):
    """The section `budget`. `total` is the sum as written, to be compared with that of the lines."""

    short: ClassVar[str | None] = "source"

    source: str | None = None
    lines: tuple[BudgetLine, ...] = ()
    total: Money | None = None
