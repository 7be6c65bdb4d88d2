"""The profile that a plan takes, and what holds otherwise for its office or for itself"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, ClassVar

from confplan.frozen import frozen
from confplan.model.node import Node, ReadOnly
from confplan.model.scalars import Day, Minutes


@frozen(kw_only=True)
class OwnFigure(Node):
    """A figure of one's own. It holds on the days from `valid_from` to `valid_to`; left out, on all days."""

    short: ClassVar[str | None] = "value"

    value: str
    source: str | None = None
    valid_from: Day | None = None
    valid_to: Day | None = None


@frozen(kw_only=True)
class OwnNorms(Node):
    """What holds in an office; `source` is where its figures come from, where they do not say so themselves"""

    filed: ClassVar[bool] = True

    source: str | None = None
    lengths: Annotated[Mapping[str, Minutes], ReadOnly] = field(default_factory=dict)
    figures: Annotated[Mapping[str, OwnFigure], ReadOnly] = field(default_factory=dict)


@frozen(kw_only=True)
class OwnProfile(OwnNorms):
    """The profile by name; the plan's own figures go before those of `office`, and these before the profile's"""

    short: ClassVar[str | None] = "name"

    name: str | None = None
    office: OwnNorms | None = None
