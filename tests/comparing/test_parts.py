"""Each change is told once, at its place, and nothing is told where nothing changed"""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confplan.comparing.change import Change, Detail, Kind, Nothing, Spot
from confplan.comparing.parts import changes, matched
from confplan.comparing.values import Side
from confplan.model.scalars import Count, Day, Minutes
from confplan.places import Path, dotted
from tests.comparing.cases import SOURCE, changed, edited, plan
from tests.comparing.mutations import DATA, LEAVES, built, mutated

AGENDA = """\
agenda:
  - Chào cờ
  - {id: phim, title: Chiếu phim, minutes: 15}
  - id: tham-luan
    title: Tham luận
    items:
      - {by: Phòng Nội vụ, title: Công tác tham mưu}
      - {by: Phòng Y tế, title: Công tác y tế}
  - Bế mạc
"""


def only(old: str, new: str) -> Change:
    (found,) = changed(old, new)
    return found


def test_a_plan_does_not_differ_from_itself() -> None:
    assert () == changed(SOURCE, SOURCE)


@pytest.mark.parametrize(
    "same",
    [
        re.sub(r" +# .*", "", SOURCE),
        edited(("type: Kế hoạch", 'type: "Kế hoạch"'), ("start: dự kiến 08:00", "start: 'dự kiến 8h'")),
        edited(
            ("    title: Văn nghệ đầu giờ\n", ""),
            ("  - id: van-nghe\n", "  - title: Văn nghệ đầu giờ\n    id: van-nghe\n"),
        ),
        edited(("date: 26/7/2024 (sáng thứ Sáu)", "date: 2024-07-26 (thứ Sáu, sáng)")),
        edited(("  - Bế mạc\n", "  - title: Bế mạc\n")),
        edited(("Văn nghệ đầu giờ", "Văn nghệ\n      đầu giờ")),
        SOURCE.replace("\n", "\r\n"),
    ],
    ids=["comments", "quotes", "order of keys", "dates", "short entries", "wrapping", "line ends"],
)
def test_what_only_looks_otherwise_is_no_change(same: str) -> None:
    assert () == changed(SOURCE, same)


def test_length_changed() -> None:
    change = only(AGENDA, AGENDA.replace("minutes: 15", "minutes: 20"))

    assert (Kind.CHANGED, "agenda", "Item", "Chiếu phim", "minutes") == (change.kind, change.section, change.part, change.called, change.field)  # fmt: skip
    assert (Minutes.parse("15"), Minutes.parse("20")) == (change.old, change.new)
    assert ("agenda", 1, "minutes") == change.old_at == change.new_at


def test_item_moved_within_its_section() -> None:
    moved = AGENDA.replace("  - Chào cờ\n", "").replace("  - Bế mạc\n", "  - Chào cờ\n  - Bế mạc\n")
    change = only(AGENDA, moved)

    assert (Kind.MOVED, "Chào cờ") == (change.kind, change.called)
    assert (Spot(1), Spot(3, "Tham luận")) == (change.old, change.new)


def test_item_moved_into_another_section() -> None:
    line = "      - {by: Phòng Y tế, title: Công tác y tế}\n"
    moved = AGENDA.replace(line, "") + "  - {by: Phòng Y tế, title: Công tác y tế}\n"
    change = only(AGENDA, moved)

    assert (Kind.MOVED, Spot(2, "Công tác tham mưu", "Tham luận"), Spot(5, "Bế mạc")) == (change.kind, change.old, change.new)  # fmt: skip


def test_item_added_is_told_with_what_is_written_of_it() -> None:
    change = only(AGENDA, AGENDA + "  - {id: anh, title: Chụp ảnh, minutes: 5}\n")

    assert (Kind.ADDED, None, ("agenda", 4)) == (change.kind, change.old_at, change.new_at)
    assert (Detail("title", "Chụp ảnh"), Detail("minutes", Minutes.parse("5"))) == change.new


def test_section_that_is_gone_takes_what_it_holds() -> None:
    without = re.sub(r"  - id: tham-luan\n(?: {4}.*\n)+", "", AGENDA)
    change = only(AGENDA, without)

    assert (Kind.REMOVED, "Tham luận") == (change.kind, change.called)
    assert Detail("items", ("Công tác tham mưu", "Công tác y tế")) in (
        change.old if isinstance(change.old, tuple) else ()
    )


def test_speaker_replaced() -> None:
    change = only(AGENDA, AGENDA.replace("by: Phòng Nội vụ", "by: Phòng Kinh tế"))

    assert ("by", "Phòng Nội vụ", "Phòng Kinh tế", "Tham luận") == (change.field, change.old, change.new, change.of)


def test_item_is_found_by_its_id_under_another_title() -> None:
    change = only(AGENDA, AGENDA.replace("title: Chiếu phim", "title: Xem ảnh"))

    assert ("title", "Chiếu phim", "Xem ảnh") == (change.field, change.was, change.now)


def test_quota_of_a_title_is_told_by_the_title() -> None:
    change = only(SOURCE, edited(("Trưởng khu phố: 3", "Trưởng khu phố: 2")))

    assert ("titles", "Trưởng khu phố", Count(value=3), Count(value=2)) == (
        change.field,
        change.name,
        change.old,
        change.new,
    )


def test_what_is_decided_now_was_not_decided() -> None:
    change = only(SOURCE, edited(("  end_by:\n", "  end_by: 11:30\n")))

    assert ("end_by", Nothing.UNDECIDED) == (change.field, change.old)


def test_what_cannot_be_read_is_not_taken_for_gone() -> None:
    old, new = plan(SOURCE), plan(edited(("minutes: 15", "minutes: nhanh")))
    (change,) = changes(matched(Side(old), Side(new, frozenset({("agenda", 2, "minutes")}))))

    assert Nothing.UNREADABLE == change.new


def test_private_values_are_never_told() -> None:
    old, new = "invitation: {contact: Bà A 0901234567}\n", "invitation: {contact: Bà B 0907654321}\n"
    change = only(old, new)

    assert ("contact", Nothing.PRIVATE, Nothing.PRIVATE) == (change.field, change.old, change.new)


def test_private_columns_of_a_list_are_never_told() -> None:
    old = "lists: {phường: [{name: Thới An, Số điện thoại: 0901234567, Cụm: 1}]}\n"
    change = only(old, old.replace("0901234567", "0907654321"))

    assert ("Số điện thoại", Nothing.PRIVATE, Nothing.PRIVATE) == (change.name, change.old, change.new)


def test_sentence_is_told_as_it_prints() -> None:
    old = "agenda: [{title: Phim, minutes: 15, text: <title> dài <minutes> phút}]\n"
    change = only(old, old.replace("<title> dài", "<title> chừng"))

    assert ("Phim dài 15 phút", "Phim chừng 15 phút") == (change.old, change.new)


def test_sentence_that_prints_the_same_is_told_as_it_is_written() -> None:
    old = "agenda: [{title: Phim, minutes: 15, text: Phim 15 phút}]\n"
    change = only(old, old.replace("text: Phim 15", "text: Phim <minutes>"))

    assert ("Phim 15 phút", "Phim <minutes> phút") == (change.old, change.new)


def test_purpose_is_told_by_itself() -> None:
    old = "document: {purposes: [Tổng kết phong trào, Khen thưởng cá nhân]}\n"
    new = "document: {purposes: [Tổng kết phong trào, Khen thưởng tập thể và cá nhân, Rút kinh nghiệm]}\n"

    assert [("Khen thưởng cá nhân", "Khen thưởng tập thể và cá nhân"), (Nothing.ABSENT, "Rút kinh nghiệm")] == [
        (change.old, change.new) for change in changed(old, new)
    ]


def test_purposes_in_another_order_are_told_once() -> None:
    old = "document: {purposes: [Tổng kết, Khen thưởng]}\n"
    change = only(old, "document: {purposes: [Khen thưởng, Tổng kết]}\n")

    assert ("purposes", ("Tổng kết", "Khen thưởng"), ("Khen thưởng", "Tổng kết")) == (
        change.field,
        change.old,
        change.new,
    )


def test_venue_that_is_declared_elsewhere_is_told_by_its_name() -> None:
    venues = "venues: [{id: a, name: Hội trường A, seats: 100}, {id: b, name: Hội trường B, seats: 200}]\n"
    change = only("conference: {venue: a}\n" + venues, "conference: {venue: b}\n" + venues)

    assert ("venue", "Hội trường A", "Hội trường B") == (change.field, change.old, change.new)


def test_level_of_a_check_is_told_by_the_rule() -> None:
    old = "format: 1\nchecks: {total-off: {level: note, reason: chưa chốt}}\n"
    change = only(old, old.replace("level: note", "level: off"))

    assert ("total-off", "level", "note", "off") == (change.called, change.field, change.old, change.new)


def test_order_of_units_and_lists_says_nothing() -> None:
    old = "units: [Phòng A, Phòng B]\nlists: {phường: [Một, Hai]}\n"

    assert () == changed(old, "units: [Phòng B, Phòng A]\nlists: {phường: [Hai, Một]}\n")


def test_section_begun_and_left_empty_is_no_part_of_another() -> None:
    assert Day.parse("1/1/2025") != only("conference: {date: }\n", "conference: {date: 1/1/2025}\n").old


@pytest.mark.parametrize("section", sorted({path[0] for path in LEAVES}, key=str))
def test_each_field_of_the_source_plan_can_be_changed_and_is_told_where_it_stands(section: str) -> None:
    old = built(DATA)
    assert old
    told: dict[str, bool] = {}
    for path in (one for one in LEAVES if one[0] == section):
        new = mutated(path)
        found = changes(matched(Side(old), Side(new))) if new else ()
        told[dotted(path)] = any(is_about(one, path) for one in found)

    assert told
    assert [] == [field for field, is_told in told.items() if not is_told]


def is_about(change: Change, path: Path) -> bool:
    """Tell a change that names the field: by its key, by the name of its line, or with the whole entry."""
    steps = [step for step in path if isinstance(step, str)]
    at = (change.old_at or (), change.new_at or ())
    here = any(one[: len(path)] == path or path[: len(one)] == one for one in at if one)
    whole = change.kind is not Kind.CHANGED
    return here and (whole or {change.field, change.name} & {*steps} != set() or isinstance(path[-1], int))


ITEMS = st.lists(
    st.builds(
        lambda label, minutes, name: {"title": label, "minutes": minutes} | ({"id": name} if name else {}),
        st.sampled_from(["Chào cờ", "Chiếu phim", "Chiếu phim ngắn", "Giải lao", "Bế mạc", "Bế mạc hội nghị"]),
        st.sampled_from(["5", "10"]),
        st.sampled_from(["", "", "a", "b"]),
    ),
    max_size=5,
    unique_by=lambda item: item.get("id") or repr(item),
)


@settings(deadline=None)
@given(ITEMS, ITEMS)
def test_backwards_the_same_is_told_the_other_way_round(
    left: list[dict[str, str]], right: list[dict[str, str]]
) -> None:
    old, new = built({"agenda": [{**item} for item in left]}), built({"agenda": [{**item} for item in right]})
    assert old
    assert new
    forth, back = (changes(matched(Side(one), Side(other))) for one, other in ((old, new), (new, old)))

    assert {*map(repr, forth)} == {repr(mirrored(change)) for change in back}
    assert bool(forth) == (left != right)


def mirrored(change: Change) -> Change:
    other = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}.get(change.kind, change.kind)
    return replace(
        change,
        kind=other,
        was=change.now,
        now=change.was,
        old=change.new,
        new=change.old,
        old_at=change.new_at,
        new_at=change.old_at,
    )


def test_fields_are_told_in_the_order_of_the_format() -> None:
    new = edited(("place: Quận 12", "place: Quận 1"), ("archive: [VT, NV]", "archive: [VT]"), ("end_by:\n", "end_by: 11:00\n"), ("date: 26/7/2024", "date: 25/7/2024"))  # fmt: skip

    assert ["place", "archive", "date", "end_by"] == [change.field for change in changed(SOURCE, new)]


def test_changes_of_the_source_plan_are_told_the_other_way_round() -> None:
    old = built(DATA)
    assert old
    for new in filter(None, map(mutated, LEAVES[::4])):
        forth, back = (changes(matched(Side(one), Side(other))) for one, other in ((old, new), (new, old)))

        assert {*map(repr, forth)} == {repr(mirrored(change)) for change in back}
