"""The run sheet cut for each of the crew"""

import pytest

from confplan.documents.parts.crew import ROLES, named, neighboured, role_sheets
from confplan.documents.parts.run_rows import Neighbour, RunDay, RunRow
from confplan.documents.parts.running_order import running_order
from confplan.model.agenda import Cues
from confplan.profiles import load
from tests.documents.printing import case_with

PLAN = """
conference: {name: Hội nghị, date: 26/12/2025, start: 08:00, venue: Hội trường}
venues: [{id: san, name: Sân trụ sở}]
agenda:
  - {title: Đón tiếp, minutes: 30, cues: {sound: nhạc nền}}
  - {title: Văn nghệ, minutes: 15, says: Kính mời, cues: {light: tắt đèn}}
  - title: Tham luận
    items:
      - {title: Bài một, minutes: 7}
      - {title: Bài hai, minutes: 7, cues: {screen: ảnh}}
  - {title: Chụp ảnh, minutes: 10, venue: san, cues: {stage: dời bục, sound: nhạc}}
"""


def run_of(text: str) -> tuple[RunDay, ...]:
    return neighboured(running_order(case_with(text).plan, load()))


def row(title: str, start: int | None, end: int | None) -> RunRow:
    return RunRow(number=title, title=title, start=start, end=end)


def beside(*rows: RunRow) -> list[tuple[str | None, str | None]]:
    """Return what stands before and after each row."""
    day = RunDay(
        number=1, title=None, day=None, is_relative=False, rows=rows, minutes=0, between=None, assumed=0, optional=0,
        end=None, end_without=None, limit=None,
    )  # fmt: skip
    (found,) = neighboured([day])
    return [(one.before.title if one.before else None, one.after.title if one.after else None) for one in found.rows]


def test_each_role_has_the_items_at_which_it_has_something_to_do() -> None:
    found = {
        sheet.key: [(one.row.title, one.cue) for day in sheet.days for one in day.rows]
        for sheet in role_sheets(run_of(PLAN))
    }

    assert found == {
        "mc": [("Văn nghệ", "Kính mời")],
        "sound": [("Đón tiếp", "nhạc nền"), ("Sân trụ sở", ""), ("Chụp ảnh", "nhạc")],
        "light": [("Văn nghệ", "tắt đèn")],
        "screen": [("Bài hai", "ảnh")],
        "stage": [("Sân trụ sở", ""), ("Chụp ảnh", "dời bục")],
    }


def test_item_before_and_after_are_those_of_the_clock_not_of_the_sheet() -> None:
    rows = {one.title: one for one in run_of(PLAN)[0].rows if not one.is_place}

    assert rows["Bài hai"].before == Neighbour(number="3.1", title="Bài một", start=525, end=532)
    assert rows["Bài hai"].after == Neighbour(number="4", title="Chụp ảnh", start=539, end=549)
    assert rows["Đón tiếp"].before is None
    assert rows["Chụp ảnh"].after is None
    assert rows["Tham luận"].after == Neighbour(number="4", title="Chụp ảnh", start=539, end=549)


def test_plan_without_cues_has_no_sheets() -> None:
    assert role_sheets(run_of("agenda: [{title: Khai mạc, minutes: 5}]")) == ()


def test_items_that_go_on_at_once_are_not_before_each_other() -> None:
    found = beside(row("đầu", 0, 10), row("A", 10, 40), row("B", 10, 30), row("cuối", 40, 50))

    assert found == [(None, "A"), ("đầu", "cuối"), ("đầu", "cuối"), ("B", None)]


def test_without_hours_the_order_of_the_agenda_tells() -> None:
    assert beside(row("A", None, None), row("B", None, None)) == [(None, "B"), ("A", None)]


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("âm thanh", {"sound"}), ("am thanh", {"sound"}), ("Tổ âm thanh", {"sound"}), ("sound", {"sound"}),
        ("ánh sáng", {"light"}), ("lighting", {"light"}), ("LED", {"screen"}), ("màn hình", {"screen"}),
        ("screen", {"screen"}), ("sân khấu", {"stage"}), ("hậu đài", {"stage"}), ("stage", {"stage"}),
        ("khánh tiết", {"stage"}), ("mc", {"mc"}), ("Dẫn chương trình", {"mc"}), ("bộ phận LED", {"screen"}),
        ("Phòng Nội vụ", set()), ("", set()), ("  ", set()),
    ],
)  # fmt: skip
def test_role_is_known_by_what_people_call_it(written: str, keys: set[str]) -> None:
    assert keys == named(written)


def test_cue_of_each_role_is_its_own() -> None:
    whole = RunRow(title="x", says="mc", cues=Cues(sound="sound", light="light", screen="screen", stage="stage"))

    assert all(role.cue(whole) == role.key for role in ROLES)
