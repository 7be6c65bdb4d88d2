"""Items with times become an agenda: linked, fixed, parallel"""

from confplan.importing.agenda import Entry, Slot
from confplan.importing.arranging import arranged, deduced
from confplan.places import Place


def slot(title: str, start: int | None, end: int | None, room: str | None = None, day: int = 1) -> Slot:
    return Slot(entry=Entry(at=Place("a"), fields={"title": title}), day=day, start=start, end=end, room=room)


def starts(*slots: Slot) -> list[object]:
    return [entry.fields.get("start") for entry in arranged(slots, 480)]


def test_only_what_does_not_follow_has_a_start() -> None:
    assert [None, None, "09:30", "10:00"] == starts(
        slot("a", 480, 500), slot("b", 500, None), slot("c", 570, 590), slot("d", 600, None)
    )


def test_each_further_day_begins_with_its_own_start() -> None:
    entries = arranged([slot("a", 480, 500), slot("b", 480, 500, day=2), slot("c", 500, 520, day=2)], 480)

    assert [(None, None), ("2", "08:00"), ("2", None)] == [
        (one.fields.get("day"), one.fields.get("start")) for one in entries
    ]


def test_overlapping_rooms_are_lanes_of_one_parallel_item() -> None:
    (section, after) = arranged(
        [slot("a", 480, 540, "A"), slot("b", 480, 500, "B"), slot("c", 510, 530, "B"), slot("d", 540, 550, "A")], 480
    )

    assert ("true", ["a", "B"]) == (section.fields["parallel"], [one.fields["title"] for one in section.items])
    assert [("b", None), ("c", "08:30")] == [
        (one.fields["title"], one.fields.get("start")) for one in section.items[1].items
    ]
    assert {"title": "d", "minutes": "10"} == after.fields


def test_an_overlap_in_one_room_stays_one_after_another() -> None:
    assert [None, "08:10"] == starts(slot("a", 480, 500, "A"), slot("b", 490, 510, "A"))


def test_a_length_is_worked_out_from_the_next_start_in_the_room_and_never_backwards() -> None:
    found = list(
        deduced(
            [slot("a", 480, None, "A"), slot("b", 490, None, "B"), slot("c", 500, None, "A"), slot("d", 450, None, "A")]
        )
    )

    assert [500, None, None, None] == [one.end for one in found]


def test_an_item_without_a_room_lasts_until_anything_starts_and_ends_what_was_before() -> None:
    found = deduced([slot("a", 480, None, "A"), slot("Giải lao", 500, None), slot("b", 515, 530, "B")])

    assert [500, 515, 530] == [one.end for one in found]
