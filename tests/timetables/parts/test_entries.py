"""What of a plan belongs in a calendar"""

from datetime import date, datetime

from confplan.timetables.parts.entries import BY_DAY, NO_DATE, days, deadlines, items, notes
from confplan.timetables.parts.stamps import ZONE
from tests.timetables.programmes import SHORT, of, of_file, of_the_source


def test_guests_see_the_day_from_its_first_public_item() -> None:
    shown = of_file("hybrid-168")
    inside, public = next(days(shown, "vi", public=False)), next(days(shown, "vi", public=True))

    assert datetime(2025, 12, 19, 7, 30, tzinfo=ZONE) == inside.start
    assert datetime(2025, 12, 19, 8, 0, tzinfo=ZONE) == public.start
    assert "Kiểm tra kết nối" in inside.description
    assert "Kiểm tra kết nối" not in public.description


def test_a_tentative_start_makes_a_tentative_entry() -> None:
    assert next(days(of(SHORT), "vi", public=True)).is_tentative
    assert not next(days(of(SHORT.replace("dự kiến ", "")), "vi", public=True)).is_tentative


def test_every_day_has_its_entry() -> None:
    found = list(days(of_file("two-day-congress"), "vi", public=True))

    assert ["(ngày 1)", "(ngày 2)"] == [entry.summary[-8:] for entry in found]
    assert 2 == len({entry.uid for entry in found})


def test_a_day_without_a_start_is_a_whole_day_and_that_is_said() -> None:
    shown = of("conference: {name: Họp, date: 26/7/2024}\nagenda: [Báo cáo]\n")
    entry = next(days(shown, "vi", public=True))

    assert (date(2024, 7, 26), date(2024, 7, 27)) == (entry.start, entry.end)
    assert [] == list(items(shown, "vi"))
    assert (BY_DAY,) == notes(shown)


def test_without_a_date_there_is_nothing_and_that_is_said() -> None:
    shown = of("conference: {name: Họp, start: 8h}\nagenda: [Báo cáo]\n")

    assert ([], []) == (list(days(shown, "vi", public=True)), list(items(shown, "vi")))
    assert (NO_DATE,) == notes(shown)


def test_items_are_entries_but_not_the_sections_that_hold_them() -> None:
    found = list(items(of(SHORT), "vi"))

    assert ["Báo cáo [1] | *mới*", "phường Hiệp Thành: =Kinh nghiệm", "Giải lao (nếu có)", "Bế mạc"] == [
        entry.summary for entry in found
    ]
    assert "Thực hiện: Phòng Nội vụ" == found[0].description
    assert "5 phút là tạm tính" == found[-1].description


def test_two_items_alike_have_two_names() -> None:
    shown = of("conference: {date: 1/7/2024, start: 8h}\nagenda:\n  - Giải lao\n  - Họp\n  - Giải lao\n")

    assert 3 == len({entry.uid for entry in items(shown, "vi")})


def test_before_a_day_means_the_day_before_it_and_until_the_day_itself() -> None:
    entry = next(deadlines(of_the_source(), "vi"))

    assert (date(2024, 7, 9), date(2024, 7, 10)) == (entry.start, entry.end)
    assert entry.description.endswith("Hạn ghi trong kế hoạch: trước ngày 10/7/2024")

    until = next(deadlines(of("agenda: [Họp]\ntasks:\n  - {unit: Sở Y tế, do: [{text: Gửi bài, until: 9/7/2024}]}\n"), "vi"))  # fmt: skip

    assert ("Hạn (Sở Y tế): Gửi bài", date(2024, 7, 9)) == (until.summary, until.start)
