"""The estimate as an office hands it out: its lines, or those that the plan implies, what they are counted by, and the sum"""

from collections.abc import Iterator
from functools import lru_cache

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.estimate import DELEGATES, Line, countable, counted, lines
from confplan.planning.estimate_suggested import suggested_rows
from confplan.planning.estimate_values import EstimateRow, Figure, own
from confplan.planning.holes import printed
from confplan.planning.parts import parts
from confplan.planning.quotas import called, shortened
from confplan.profiles import Profile


@frozen
class Estimate:
    """All rows; `is_suggested`: the plan has no line of its own, so that these are only proposed

    `figures` are what the plan counts; `stated` is the sum as it is written, None where it is not.
    """

    rows: tuple[EstimateRow, ...]
    figures: tuple[Figure, ...]
    source: str | None
    is_suggested: bool
    stated: int | None

    @property
    def total(self) -> int | None:
        """The sum of what is known; None where nothing is"""
        known = [row.amount for row in self.rows if row.amount is not None]
        return sum(known) if known else None

    @property
    def unknown(self) -> tuple[EstimateRow, ...]:
        """The rows whose amount is not known"""
        return tuple(row for row in self.rows if row.amount is None)

    @property
    def is_complete(self) -> bool:
        return bool(self.rows) and not self.unknown


@lru_cache(maxsize=8)
def estimate(plan: Plan, profile: Profile) -> Estimate:
    """Return the estimate of a plan by the norms of a profile."""
    names = frozenset(countable(plan))
    written = tuple(_row(number, line, names) for number, line in enumerate(lines(plan, profile), 1))
    return Estimate(
        rows=written or suggested_rows(plan, profile),
        figures=tuple(_figures(plan)),
        source=plan.budget.source,
        is_suggested=not written,
        stated=plan.budget.total.dong if plan.budget.total else None,
    )


def _row(number: int, line: Line, names: frozenset[str]) -> EstimateRow:
    node = line.node
    lump = node.amount.dong if node.amount and node.amount.dong != line.product else None
    known = line.counted if line.quantity is None else None
    return EstimateRow(
        number=number,
        at=node.path,
        text=node.text,
        unit=node.unit,
        figure=same(node.per) if node.per and not node.quantity and node.per in names else None,
        quantity=line.quantity,
        is_approximate=line.is_approximate,
        times=line.times,
        price=line.price,
        lump=lump,
        norms=own((line.norm,)),
        note=node.note,
        remark=Text(f"kế hoạch đếm được {known.number}", f"the plan counts {known.number}") if known else None,
    )


def _figures(plan: Plan) -> Iterator[Figure]:
    """Yield what lines may be counted by, also what is not known yet."""
    for name in countable(plan):
        found = counted(plan, name)
        label, at = _label(plan, name)
        number, is_approximate = (found.number, found.is_approximate) if found else (None, False)
        yield Figure(same(name), label, number, is_approximate, at)


def _label(plan: Plan, name: str) -> tuple[str, Path]:
    if name == DELEGATES:
        return "Đại biểu dự kiến", plan.conference.at("expected")
    part = parts(plan).by_id.get(same(name))
    if isinstance(part, Group):
        sentence = printed(plan, part.at("text")) if part.text and not part.name else None
        return shortened(sentence.text) if sentence else called(part), part.path
    award = next((one for one in plan.awards if one.id == same(name)), None)
    return (f"Số người, tập thể nhận {award.name}", award.path) if award else (f"Số {name}", ("lists", name))
