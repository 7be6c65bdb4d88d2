"""The estimate of costs (dự toán kinh phí): what the plan counts, prices by dated norms, and what is still to be filled in"""

from collections.abc import Iterator
from datetime import date

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.letterhead import Letterhead
from confplan.documents.parts.letterhead import letterhead as head_of
from confplan.documents.parts.occasion import filled
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day, Money
from confplan.planning.estimate_rows import Estimate, estimate
from confplan.planning.estimate_values import EstimateRow, Figure, NormShown
from confplan.planning.wording import TYPE

document = Document(
    module=__name__,
    summary=Text(
        "Dự toán kinh phí: số lượng lấy từ kế hoạch, đơn giá theo định mức có ngày hiệu lực, chỗ chưa có để trống",
        "The estimate of costs: quantities from the plan, prices by dated norms, blanks where nothing is known",
    ),
)


@frozen(kw_only=True)
class NormLine:
    """A norm beside a line: what it is, its value as people write it, its source, and the days on which it holds"""

    about: str
    value: str | None
    source: str
    valid_from: date | None
    valid_to: date | None


@frozen(kw_only=True)
class CostRow:
    """A line of the estimate, money in whole đồng; what is not known is None

    `figure` is the place of what counts the quantity among the figures, from 1; `is_lump`: the amount stands in the
    plan and does not follow from quantity, times and price.
    """

    number: int
    text: str
    unit: str | None
    figure: int | None
    quantity: int | None
    is_approximate: bool
    times: int
    price: int | None
    amount: int | None
    is_lump: bool
    norms: tuple[NormLine, ...]
    note: str | None
    remark: str | None
    is_suggested: bool


@frozen(kw_only=True)
class CountRow:
    """What quantities are counted by; a number of None is not known yet"""

    label: str
    number: int | None
    is_approximate: bool


@frozen(kw_only=True)
class Budget(View):
    """The estimate of one plan; `total` is the sum of what is known, None where nothing is, `unknown` how many lines lack an amount"""

    head: Letterhead
    name: str | None
    type: str
    number: str | None
    issued: Day | None
    source: str | None
    rows: tuple[CostRow, ...]
    figures: tuple[CountRow, ...]
    total: int | None
    unknown: int
    is_suggested: bool

    @property
    def is_complete(self) -> bool:
        """Whether every line has its amount"""
        return bool(self.rows) and not self.unknown


@document.views
def view(case: Case) -> Budget:
    """Return the lines of the plan; where it has none, those that it implies, called proposals."""
    plan, number = case.plan, case.plan.document.number
    found = estimate(plan, case.profile)
    places = {figure.name: place for place, figure in enumerate(found.figures, 1)}
    return Budget(
        head=head_of(plan, number=None, symbol=None, date=None),
        name=filled(plan, plan.conference.at("name")),
        type=plan.document.type or TYPE,
        number=str(number) if number else None,
        issued=plan.document.date,
        source=found.source,
        rows=tuple(_row(row, places) for row in found.rows),
        figures=tuple(map(_figure, found.figures)),
        total=found.total,
        unknown=len(found.unknown),
        is_suggested=found.is_suggested and bool(found.rows),
        gaps=tuple(_gaps(plan, found)),
    )


def _row(row: EstimateRow, places: dict[str, int]) -> CostRow:
    return CostRow(
        number=row.number,
        text=row.text,
        unit=row.unit,
        figure=places.get(row.figure or ""),
        quantity=row.quantity,
        is_approximate=row.is_approximate,
        times=row.times,
        price=row.price,
        amount=row.amount,
        is_lump=row.lump is not None,
        norms=tuple(map(_norm, row.norms)),
        note=row.note,
        remark=row.remark.vi if row.remark else None,
        is_suggested=row.is_suggested,
    )


def _norm(norm: NormShown) -> NormLine:
    return NormLine(
        about=norm.about.vi,
        value=norm.value,
        source=norm.source,
        valid_from=norm.valid_from,
        valid_to=norm.valid_to,
    )


def _figure(figure: Figure) -> CountRow:
    return CountRow(label=figure.label, number=figure.number, is_approximate=figure.is_approximate)


def _gaps(plan: Plan, found: Estimate) -> Iterator[Gap]:
    """Yield what stands in the way of a sum; where the plan has no line at all, that alone."""
    budget = plan.budget
    if not plan.conference.name:
        yield Gap(plan.conference.at("name"), Text("chưa có tên hội nghị", "the conference has no name yet"))
    if not found.source:
        yield Gap(budget.at("source"), Text("chưa có nguồn kinh phí", "where the money comes from is not known yet"))
    if not budget.lines:
        shown = Text(", các dòng là gợi ý", ", those shown are proposals") if found.rows else Text("", "")
        words = Text(f"chưa có khoản chi nào{shown.vi}", f"there are no lines yet{shown.en}")
        yield Gap(budget.at("lines"), words)
        return
    for row in found.unknown:
        yield from _missing(row)
    if found.stated is not None and found.is_complete and found.total is not None and found.total != found.stated:
        written, summed = Money(dong=found.stated), Money(dong=found.total)
        yield Gap(
            budget.at("total"),
            Text(
                f"kế hoạch ghi tổng {written}, cộng lại được {summed}", f"the plan says {written}, the sum is {summed}"
            ),
        )


def _missing(row: EstimateRow) -> Iterator[Gap]:
    words = {
        "quantity": Text("chưa có số lượng của khoản này", "this line has no quantity yet"),
        "price": Text("chưa có đơn giá của khoản này", "this line has no price yet"),
    }
    for name in row.missing:
        yield Gap((*row.at, name), words[name])
