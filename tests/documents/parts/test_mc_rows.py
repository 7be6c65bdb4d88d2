"""What of an item stands on one page"""

from dataclasses import replace

from confplan.documents.parts.mc_rows import McItem, McPart, Speech
from confplan.model.scalars import Hedge
from confplan.planning.link_lines import Line


def part(lines: int) -> McPart:
    return McPart(speech=Speech.LINK, lines=(Line("Kính thưa"),) * lines)


ITEM = McItem(number="1", title="A", depth=0, start=None, start_hedge=Hedge.NONE, minutes=5, is_assumed=False, is_optional=False, is_internal=False, by=None, is_by_open=False, place=None, parts=(), after=None, after_by=None, readings=())  # fmt: skip


def told(*lines: int) -> list[tuple[int, bool, bool, bool]]:
    scenes = replace(ITEM, parts=tuple(map(part, lines))).scenes
    return [(len(one.parts), one.is_first, one.is_last, one.is_tall) for one in scenes]


def test_short_item_is_one_scene() -> None:
    assert [(2, True, True, False)] == told(3, 4)
    assert [(0, True, True, False)] == told()


def test_long_item_is_parted_between_its_parts_so_that_no_page_is_left_half_empty() -> None:
    assert [(1, True, False, False), (1, False, False, False), (1, False, True, False)] == told(8, 8, 8)
    assert [(1, True, False, False), (1, False, True, False)] == told(8, 8)


def test_part_of_half_a_page_may_be_parted() -> None:
    assert [(1, True, True, True)] == told(14)
