"""The changes for programs"""

import json

from confplan.changes.json import render
from tests.changes.accounts import ALL, LONGER_FILM, NEW_ITEM, account, between


def test_change_has_its_paths_values_and_units() -> None:
    found = json.loads(render(account(LONGER_FILM), "vi"))
    (change,) = found["changes"]

    assert (1, "cũ.yaml", "mới.yaml", {"changes": 1, "lists": 0}) == (found["version"], found["old"], found["new"], found["summary"])  # fmt: skip
    assert {
        "kind": "changed",
        "section": "agenda",
        "part": "Item",
        "field": "minutes",
        "old": "15",
        "new": "20",
        "old_path": "agenda.2.minutes",
        "new_path": "agenda.2.minutes",
        "everyone": False,
        "units": ["Trung tâm Văn hóa - Thể thao"],
        "message": "thời lượng: 15 phút → 20 phút",
    }.items() <= change.items()


def test_consequences_on_the_clock_stand_apart() -> None:
    found = json.loads(render(account(LONGER_FILM), "vi"))

    assert (5, {"title": "Báo cáo tham luận của các đơn vị", "path": "agenda.3", "old": "08:40", "new": "08:45"}) == (
        found["shifts"][0]["minutes"],
        found["shifts"][0]["items"][0],
    )
    assert [{"day": 1, "old": "10:22", "new": "10:27", "over_minutes": 0}] == found["ends"]


def test_what_a_change_of_an_issued_plan_means_is_said() -> None:
    found = json.loads(render(account(*ALL), "vi"))["issued"]

    assert ("content", False) == (found["weight"], found["renumbered"])
    assert "Ban Chỉ huy Quân sự quận" in found["to_be_told"]
    assert (
        json.loads(render(between("format: 1\nstatus: draft\n", "format: 1\nstatus: draft\n"), "vi"))["issued"] is None
    )


def test_values_that_are_not_there_say_why() -> None:
    (change,) = json.loads(render(account(("  end_by:\n", "  end_by: 11:30\n")), "vi"))["changes"]

    assert (None, "undecided", "11:30", None) == (
        change["old"],
        change["old_missing"],
        change["new"],
        change["new_missing"],
    )


def test_new_entry_has_its_fields() -> None:
    (change,) = json.loads(render(account(NEW_ITEM), "vi"))["changes"]

    assert [{"field": "title", "name": "", "value": "Chụp ảnh lưu niệm"}, {"field": "minutes", "name": "", "value": "5"}] == change["new"]  # fmt: skip


def test_moves_flags_and_lists_are_plain_values() -> None:
    moved = json.loads(render(between("agenda: [Một, Hai, Ba]\n", "agenda: [Ba, Một, Hai]\n"), "vi"))["changes"][0]
    flag = json.loads(render(between("agenda: [Một]\n", "agenda: [{title: Một, optional: true}]\n"), "vi"))["changes"][
        0
    ]

    assert {"number": 3, "after": "Hai", "inside": ""} == moved["old"]
    assert (None, True) == (flag["old"], flag["new"])
