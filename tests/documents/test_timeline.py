"""The timeline"""

from lxml import etree

from confplan.documents.timeline import Timeline
from tests.documents.printing import case_of, case_with, printed, view_of

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = 'conference: {name: "A & <script>x</script>", start: 8h}\nagenda:\n  - {title: "<b>“Phim” & {{ 7*7 }}", minutes: 60}\n'


def timeline(name: str) -> Timeline:
    view = view_of("timeline", case_of(name))
    assert isinstance(view, Timeline)
    return view


def test_every_day_has_its_strip() -> None:
    found = timeline("tests/plans/two-day-congress.yaml")

    assert ["Ngày 1: 23/10/2025 (thứ Năm)", "Ngày 2: 24/10/2025 (thứ Sáu)"] == [one.heading for one in found.strips]
    assert found.strips[0].y + found.strips[0].height < found.strips[1].y


def test_fillings_that_occur_are_explained() -> None:
    assert ("stated", "assumed", "optional-assumed") == timeline("plan.yaml").looks


def test_a_second_day_without_a_clock_says_so() -> None:
    view = view_of("timeline", case_with("agenda:\n  - {title: A, start: 8h, minutes: 5}\n  - {title: B, day: 2, minutes: 5}\n"))  # fmt: skip

    assert isinstance(view, Timeline)
    assert "Ngày 2: chưa có giờ" == view.strips[1].heading


def test_the_drawing_is_whole_and_no_text_of_a_plan_is_markup() -> None:
    root = etree.fromstring(printed("timeline", view_of("timeline", case_with(HOSTILE)), "svg"))
    texts = [node.text for node in root.iter(f"{SVG}text", f"{SVG}title")]

    assert f"{SVG}svg" == root.tag
    assert root.get("viewBox", "").startswith("-20 0 2440 ")
    assert "A & <script>x</script>" in texts
    assert "<b>“Phim” & {{ 7*7 }}" in texts
    assert not list(root.iter(f"{SVG}script", f"{SVG}b"))
