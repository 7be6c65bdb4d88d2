"""All items on the clock under four suppositions, each worked out when it is first asked for"""

from functools import cached_property

from confplan.planning.timing_parts import Part, flat
from confplan.planning.timing_placing import Scenario, Slot, place

Slots = tuple[Slot, ...]


class Runs:
    """The slots of all items, by index. `opening` is the first day's first minute, None where it is not known.

    What is checked rests on the first two; the other two tell how far it may come otherwise.
    """

    def __init__(self, parts: tuple[Part, ...], opening: int | None) -> None:
        self._parts = parts
        self._opening = opening

    @cached_property
    def planned(self) -> Slots:
        """Usual lengths, optional items held"""
        return self._run(Scenario())

    @cached_property
    def without(self) -> Slots:
        """Usual lengths, optional items not held"""
        all_held = not any(part.optional for part in flat(self._parts))
        return self.planned if all_held else self._run(Scenario(with_optional=False))

    @cached_property
    def earliest(self) -> Slots:
        """The shortest lengths, optional items not held"""
        return self._run(Scenario("low", with_optional=False, planned=self.planned))

    @cached_property
    def latest(self) -> Slots:
        """The longest lengths, optional items held"""
        return self._run(Scenario("high", planned=self.planned))

    def _run(self, scenario: Scenario) -> Slots:
        return place(self._parts, self._opening, scenario)
