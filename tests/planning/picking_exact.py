"""The same questions as an integer programme for HiGHS, which knows nothing of flows; it needs scipy"""

from collections.abc import Iterable, Sequence
from importlib import import_module

from confplan.planning.picking_limits import Demand, Offer, Spread

_ENDLESS = float("inf")


class _Programme:
    """Variables of nothing or one, and rows of sums between two bounds"""

    def __init__(self) -> None:
        self.costs: list[float] = []
        self.rows: list[tuple[list[tuple[int, float]], float, float]] = []

    def variable(self, cost: float = 0) -> int:
        self.costs.append(cost)
        return len(self.costs) - 1

    def row(self, variables: Iterable[int], low: float, high: float, less: Iterable[int] = ()) -> None:
        self.rows.append(([*((one, 1.0) for one in variables), *((one, -1.0) for one in less)], low, high))

    def least(self) -> int | None:
        numpy, optimize = import_module("numpy"), import_module("scipy.optimize")
        matrix = numpy.zeros((len(self.rows), len(self.costs)))
        for number, (cells, _, _) in enumerate(self.rows):
            for column, value in cells:
                matrix[number, column] += value
        bounds = optimize.LinearConstraint(matrix, [low for _, low, _ in self.rows], [high for *_, high in self.rows])
        answer = optimize.milp(self.costs, constraints=bounds, integrality=1, bounds=optimize.Bounds(0, 1))

        assert answer.status in {0, 2}, answer.message
        return round(answer.fun) if answer.status == 0 else None


def solved(demand: Demand, offers: Sequence[Offer], spread: Spread, wanted: frozenset[int]) -> int | None:
    """Return the least cost of a whole choice; None where there is none."""
    programme = _Programme()
    taken = [programme.variable(one.cost) for one in offers]

    def own(**fields: object) -> list[int]:
        return [
            taken[number]
            for number, one in enumerate(offers)
            if all(getattr(one, field) == value for field, value in fields.items())
        ]

    for title, count in demand.quotas:
        programme.row(own(title=title), count, count)
    for person in {one.person for one in offers}:
        programme.row(own(person=person), int(person in wanted), 1)
    kinds = {(one.kind, one.place): programme.variable() for one in offers}
    for (kind, place), is_there in kinds.items():
        programme.row(own(kind=kind, place=place), 0, 1 if demand.is_apart else _ENDLESS)
        for one in own(kind=kind, place=place):
            programme.row([one], -_ENDLESS, 0, less=[is_there])
    for place in {one.place for one in offers}:
        people = own(place=place)
        steps = [programme.variable(spread.step(before)) for before in range(len(people))]
        programme.row(people, 0, 0, less=steps)
        programme.row(people, 0, 1 if demand.is_everyone else _ENDLESS)
        titles = [variable for (_, name), variable in kinds.items() if name == place]
        programme.row(titles, 0, _ENDLESS if demand.most is None else demand.most)
    return programme.least()
