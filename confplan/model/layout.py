"""How a hall is seated: rows, blocks parted by aisles, seats that cannot be taken, and who has a place of their own"""

from collections.abc import Mapping
from dataclasses import field
from typing import Annotated, Literal

from confplan.frozen import frozen
from confplan.model.node import Node, ReadOnly, Texts
from confplan.model.scalars import Count

Shape = Literal["rows", "classroom", "u", "tables"]


@frozen(kw_only=True)
class OtherRows(Node):
    """Rows that are not like the others: `rows` is a row or a range of them (`A-C`)"""

    rows: str | None = None
    blocks: tuple[Count, ...] = ()


@frozen(kw_only=True)
class Layout(Node):
    """The seats of one hall. Rows are called A, B, … from the stage; seats count from the left of who faces the stage.

    `shape`: rows, rows with desks, a table like a U (its sides are the blocks) or round tables (blocks count tables, and
    `chairs` the seats of each). `front` rows are of honour. `zones` says for a group or a ward where it sits, `fixed` who has a seat, by name or post.
    """

    shape: Shape | None = None
    rows: Count | None = None
    blocks: tuple[Count, ...] = ()
    chairs: Count | None = None
    other_rows: tuple[OtherRows, ...] = ()
    blocked: Texts = ()
    front: Count | None = None
    zones: Annotated[Mapping[str, str], ReadOnly] = field(default_factory=dict)
    fixed: Annotated[Mapping[str, str], ReadOnly] = field(default_factory=dict)
