"""A morning with the stage clock in a real browser: its buttons, its windows, what it keeps and what it hands out"""

import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from tests.documents.browser import HOME, Desk, opened, until, written
from tests.documents.printing import case_of, case_with
from tests.rendering.hostile import HOSTILE

pytestmark = pytest.mark.needs("chromium")

MORNING = dt.datetime(2024, 7, 26, 7, 55, tzinfo=HOME)
PLAN = """
conference: {name: Hội nghị, date: 26/7/2024, start: 08:00, end_by: 09:00}
agenda:
  - {title: Khai mạc, minutes: 10, by: Văn phòng, cues: {sound: nhạc nền}}
  - {title: Báo cáo, minutes: 15-20 (thường 20), warn: 5, danger: 2}
  - {title: Văn nghệ, minutes: 10, optional: true}
  - {title: Thảo luận, start: 08:50, minutes: 10}
"""
UNTIMED = "conference: {name: Hội nghị}\nagenda: [{title: Một, minutes: 5}, {title: Hai, minutes: 5}]\n"


@pytest.fixture
def desk(context: BrowserContext, tmp_path: Path) -> Desk:
    return opened(context, written(case_with(PLAN), tmp_path), MORNING)


def another(context: BrowserContext, desk: Desk, view: str, moment: dt.datetime) -> Desk:
    """Open the same file in a tab that knows nothing of the first."""
    return opened(context, Path(desk.page.url.removeprefix("file://").partition("#")[0]), moment, view)


def test_before_the_start_it_waits_and_then_counts_how_late_it_is(desk: Desk) -> None:
    assert ("05:00", "Đúng giờ", "09:00") == (desk.says("count"), desk.says("offset"), desk.says("end"))
    assert ["08:00", "08:10", "08:30", "08:50"] == desk.expected()

    desk.at(8, 12)

    assert ("+12:00", "Chậm 12 phút") == (desk.says("count"), desk.says("offset"))
    assert ["08:12", "08:22", "08:42", "08:52"] == desk.expected()
    assert "Trễ 2 phút so với giờ phải xong" == desk.lines("cuts")[0]


def test_morning_with_an_overrun_tells_what_to_cut_and_a_gap_absorbs_the_rest(desk: Desk) -> None:
    desk.at(8, 3)
    desk.press("n")

    assert ("Khai mạc", "Chậm 3 phút") == (desk.says("title"), desk.says("offset"))
    assert ["08:03", "08:13", "08:33", "08:50"] == desk.expected()

    desk.at(8, 25)

    assert ("+12:00", "Quá giờ", "Chậm 15 phút") == (desk.says("count"), desk.says("state"), desk.says("offset"))
    assert ["08:03", "08:25", "08:45", "08:55"] == desk.expected()
    assert "09:05" in desk.says("end")
    assert ["Trễ 5 phút so với giờ phải xong", "Bỏ Văn nghệ (bớt 5 phút)"] == desk.lines("cuts")

    desk.page.get_by_role("button", name="Bỏ: Văn nghệ").click()

    assert "Giữ lại: Văn nghệ" == desk.page.evaluate("document.activeElement.getAttribute('aria-label')")

    desk.press("n")
    current = desk.page.locator("#items [aria-current=step]").all_inner_texts()

    assert ["Báo cáo"] == [text.split("\t")[3] for text in current]

    assert "09:00" == desk.says("end")
    assert [] == desk.lines("cuts")
    assert ["08:03", "08:25", "", "08:50"] == desk.expected()


def test_minutes_are_given_and_taken_and_a_pause_stops_the_count(desk: Desk) -> None:
    desk.at(8, 0)
    desk.press("n", "+", "+", "-")
    desk.at(8, 4)

    assert "07:00" == desk.says("count")

    desk.press("p")
    desk.at(8, 6)
    paused = desk.says("count")
    desk.press("p")

    assert ("07:00", "Đang diễn ra") == (paused, desk.says("phase"))
    assert "08:13" == desk.expected()[1]


def test_back_undo_and_lock_guard_against_a_slip_and_two_presses_at_once_are_one(desk: Desk) -> None:
    desk.at(8, 0)
    desk.press("n")
    desk.at(8, 5)
    desk.press("n", "b")

    assert ("Khai mạc", "04:58") == (desk.says("title"), desk.says("count"))

    desk.press("u")

    assert "Báo cáo" == desk.says("title")

    desk.page.keyboard.press("n")
    desk.page.keyboard.press("n")

    assert "Văn nghệ" == desk.says("title")

    desk.press("l", "n")

    assert "Văn nghệ" == desk.says("title")
    assert desk.page.get_by_role("button", name="Tiếp theo").is_disabled()


def test_warning_and_danger_come_when_the_plan_says(desk: Desk) -> None:
    desk.at(8, 0)
    desk.press("n")
    desk.at(8, 10)
    desk.press("n", "2")
    found = []
    for minute, second in ((24, 59), (25, 2), (28, 2), (30, 2)):
        desk.at(8, minute, second)
        found.append((desk.page.locator("#speaker").get_attribute("data-state"), desk.says("state")))

    assert [("calm", ""), ("warn", "Sắp hết giờ"), ("danger", "Kết luận ngay"), ("over", "Quá giờ")] == [
        (state, words.capitalize()) for state, words in found
    ]


def test_reload_in_the_middle_keeps_everything(desk: Desk) -> None:
    desk.at(8, 2)
    desk.press("n", "+")
    desk.at(8, 6)
    before = desk.says("count"), desk.expected()
    desk.page.reload()

    assert before == (desk.says("count"), desk.expected())


def test_plan_that_changed_begins_anew(context: BrowserContext, desk: Desk, tmp_path: Path) -> None:
    desk.press("n")
    other = opened(context, written(case_with(PLAN.replace("Báo cáo", "Báo cáo chung")), tmp_path, "b.html"), MORNING)

    assert "Sắp bắt đầu" == other.says("phase")


def test_tab_of_its_own_follows(context: BrowserContext, desk: Desk) -> None:
    hall = another(context, desk, "speaker", MORNING)
    desk.press("n")
    until(hall.page, "clock.run.phase === 'on'")

    assert "Khai mạc" == hall.says("title")


def test_without_storage_it_says_so_goes_on_and_an_opened_window_still_follows(
    context: BrowserContext, tmp_path: Path
) -> None:
    context.add_init_script(
        "for (const name of ['localStorage', 'BroadcastChannel'])"
        "Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError') }})"
    )
    desk = opened(context, written(case_with(PLAN), tmp_path), MORNING)
    desk.press("n")

    assert "không cho lưu" in desk.page.locator("#notice").inner_text()

    with desk.page.expect_popup() as popup:
        desk.page.keyboard.press("w")
    hall = popup.value
    until(hall, "clock.run.phase === 'on'")
    desk.press("n")
    until(hall, "clock.look().shown.title === 'Báo cáo'")
    desk.page.on("dialog", lambda dialog: dialog.accept())
    desk.page.reload()
    hall.evaluate("clock.windows.tell(clock.state, window.opener)")
    until(desk.page, "clock.look().shown.title === 'Báo cáo'")


def test_reset_asks_first_and_can_be_undone(desk: Desk) -> None:
    desk.press("n")
    desk.page.get_by_role("button", name="Làm lại từ đầu").click()
    desk.page.locator("#confirm button[value=no]").click()

    assert "Khai mạc" == desk.says("title")

    desk.page.get_by_role("button", name="Làm lại từ đầu").click()
    desk.page.locator("#confirm button[value=yes]").click()
    until(desk.page, "clock.run.phase === 'before'")
    desk.press("u")

    assert "Đang diễn ra" == desk.says("phase")

    desk.page.clock.fast_forward(24 * 3600 * 1000)
    desk.page.reload()

    assert "Nhật ký đang mở ghi từ ngày 26/7/2024" in desk.page.locator("#notice").inner_text()


def test_plan_without_hours_gets_them_from_the_start(context: BrowserContext, tmp_path: Path) -> None:
    desk = opened(context, written(case_with(UNTIMED), tmp_path), MORNING)

    assert ("--:--", "Chưa có giờ bắt đầu") == (desk.says("count"), desk.says("state"))

    desk.at(8, 20)
    desk.press("n")

    assert ["08:20", "08:25"] == desk.expected()


def test_machine_that_slept_over_night_says_so_and_its_clock_is_set_right(
    context: BrowserContext, tmp_path: Path
) -> None:
    desk = opened(context, written(case_with(PLAN), tmp_path), MORNING - dt.timedelta(hours=10))
    desk.page.clock.fast_forward(10 * 3600 * 1000)

    assert "Máy vừa ngủ" in desk.page.locator("#notice").inner_text()
    assert ("05:00", "Đúng giờ") == (desk.says("count"), desk.says("offset"))

    desk.press("g")
    desk.page.locator("#true-time").fill("07:58:30")
    desk.page.get_by_role("button", name="Đặt").click()

    assert "07:58:30" == desk.page.locator("#now").inner_text()
    assert "đã chỉnh" in desk.page.locator("#shifted").inner_text()


def finished(desk: Desk) -> None:
    for minute in (0, 12, 31, 40, 58):
        desk.at(8, minute)
        desk.press("n")
    desk.press("4")


def test_report_stands_beside_the_plan_and_is_handed_out(desk: Desk) -> None:
    finished(desk)
    rows = [row.inner_text().split("\t") for row in desk.page.locator("#rows tr").all()]

    assert ["Khai mạc (Văn phòng)", "08:00", "08:10", "10", "08:00", "08:12", "12", "+2", ""] == rows[0]
    assert ["+2", "−1", "−1", "+8"] == [row[7] for row in rows]

    with desk.page.expect_download() as download:
        desk.page.get_by_role("button", name="Tải CSV").click()
    content = download.value.path().read_bytes()
    head, first, *_ = csv.reader(io.StringIO(content.decode("utf-8-sig")))

    assert "thuc-te-2024-07-26.csv" == download.value.suggested_filename
    assert content.startswith(b"\xef\xbb\xbf")
    assert ["Khai mạc", "Văn phòng", "08:00:00", "08:10:00", "10", "", "08:00:00", "08:12:00"] == first[:8]
    assert len(head) == len(first)

    with desk.page.expect_download() as download:
        desk.page.get_by_role("button", name="Tải JSON").click()
    found = json.loads(download.value.path().read_text(encoding="utf-8"))

    assert "2024-07-26T01:12:00.000Z" == found["items"][0]["actual"]["end"]
    assert 12 == found["items"][0]["actual"]["minutes"]

    desk.press("1")

    assert ("Chương trình đã xong", "Sớm 2 phút") == (desk.says("phase"), desk.says("offset"))
    assert desk.page.get_by_role("button", name="Đã xong").is_disabled()


def test_congress_of_two_days_opens_on_its_day_and_each_place_has_its_line(
    context: BrowserContext, tmp_path: Path
) -> None:
    second_day = dt.datetime(2025, 10, 24, 7, 20, tzinfo=HOME)
    desk = opened(context, written(case_of("tests/plans/two-day-congress.yaml"), tmp_path), second_day)

    assert ("Điểm danh đại biểu", "10:00") == (desk.says("title"), desk.says("count"))

    desk.page.locator("#day").select_option("1")
    titles = desk.page.locator("#items b").all_inner_texts()
    desk.page.locator("#lane").select_option("Hội trường Sở Nông nghiệp")
    there = desk.page.locator("#items b").all_inner_texts()

    assert "Tổ 1 - Nông nghiệp xanh" in titles
    assert "Tổ 2 - Liên kết tiêu thụ" not in titles
    assert "Tổ 2 - Liên kết tiêu thụ" in there
    assert len(titles) == len(there)


def test_hostile_texts_are_only_texts_and_nothing_leaves_the_machine(context: BrowserContext, tmp_path: Path) -> None:
    titles = [*HOSTILE, "</script><script>document.title='x'</script>", "<!--<script>", "\u2028 \u2029", "<img src=x onerror=alert(1)>"]  # fmt: skip
    items = "".join(f"\n  - {{title: {json.dumps(title.replace('<', '<<'))}, minutes: 5}}" for title in titles)
    case = case_with(f"conference: {{name: H, start: 08:00}}\nagenda:{items}\n")
    desk = opened(context, written(case, tmp_path), MORNING)
    desk.press("n", "3", "2", "4", "1")

    shown = [title.strip() for title in desk.page.locator("#items b").all_text_contents()]
    names = [" ".join(turn["title"].split()) for turn in desk.page.evaluate("clock.plan.turns")]

    assert len(titles) == len(shown)
    assert names == [" ".join(title.split()) for title in shown]
    assert [] == desk.page.locator("main img, main script").all()
    assert [] == desk.faults
    assert [desk.page.url.partition("#")[0]] == [url.partition("#")[0] for url in desk.requests]


def test_changes_are_announced_and_seconds_are_not(desk: Desk) -> None:
    desk.press("n")
    said = desk.page.locator("#live").inner_text()
    desk.at(8, 0)

    assert "Đang diễn ra. Khai mạc" == said.removesuffix(".")
    assert said == desk.page.locator("#live").inner_text()
    assert "off" == desk.page.locator("#speaker .digits").get_attribute("aria-live")


def test_question_mark_shows_the_keys_that_work_from_every_view(desk: Desk) -> None:
    desk.press("2", "?")

    assert desk.page.get_by_text("bút trình chiếu dùng được").is_visible()
