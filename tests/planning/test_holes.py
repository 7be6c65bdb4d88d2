"""Holes: what is filled in, what cannot be, and that no text whatever breaks the filling"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.planning.holes import LONGEST, Filled, printed
from tests.planning.plans import plan_of, real_plan

PLAN = """
conference:
  name: Hội nghị
  date: 26/7/2024
  start: dự kiến 08:00
  hosts: [Quận ủy, Ủy ban nhân dân]
  venue: {name: Hội trường 1, address: Quận 12}
  chair:
delegates:
  - id: khu-pho
    name: Người khu phố
    titles: {Trưởng khu phố: 3, Bí thư Chi bộ: khoảng 3}
    text: %s
agenda:
  - id: tham-luan
    title: Tham luận <phim.minutes>
    minutes_each: khoảng 7
    items:
      - id: tl-1
        title: Bài một
        by: Phòng Nội vụ
  - id: phim
    title: Phim
    minutes: 15
    optional: true
tasks:
  - unit: Phòng Nội vụ
    for: [phim, tl-1]
    before: 10/7/2024
    id: viec
    text: x
lists:
  phường: [A, B, C]
  điểm cầu: [A]
invitation: {contact: "0901234567"}
"""


def filled(sentence: str) -> Filled:
    found = printed(plan_of(PLAN % f"'{sentence}'"), ("delegates", 0, "text"))

    assert found

    return found


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("<name>: <titles>", "Người khu phố: Trưởng khu phố: 03 người, Bí thư Chi bộ: khoảng 03 người"),
        ("<quota> người", "06 người"),
        ("<titles.count> chức danh", "02 chức danh"),
        ("<conference.date>", "ngày 26 tháng 7 năm 2024"),
        ("<conference.start>", "dự kiến 08 giờ"),
        ("<conference.hosts>", "Quận ủy - Ủy ban nhân dân"),
        ("<conference.venue>", "Hội trường 1, Quận 12"),
        ("<conference.venue.address>", "Quận 12"),
        ("<phim.minutes> phút", "15 phút"),
        ("<tham-luan.minutes_each> phút", "khoảng 07 phút"),
        ("<tl-1.minutes> phút", "khoảng 07 phút"),
        ("<agenda.phim.minutes> phút", "15 phút"),
        ("<tham-luan.items.count> bài", "01 bài"),
        ("<tl-1.text>", "Phòng Nội vụ tham luận: “Bài một”"),
        ("<phim.text>", "Phim (nếu có)"),
        ("<phim>", "Phim"),
        ("trước <viec.before>", "trước ngày 10 tháng 7 năm 2024"),
        ("<viec.for>", "Phim, Bài một"),
        ("<phường.count> phường", "03 phường"),
        ("<lists.phường.count> phường", "03 phường"),
        ("<phuong.count> phường", "03 phường"),
        ("<điểm-cầu.count> điểm", "01 điểm"),
        ("<phường>", "A, B, C"),
        ("<tham-luan.title>", "Tham luận 15"),
        ("<document.type>", "Kế hoạch"),
        ("trẻ < 5 tuổi, a > b, <>", "trẻ < 5 tuổi, a > b, <>"),
        ("<<name> và <<", "<name> và <"),
        ("<<<name>", "<Người khu phố"),
    ],
)
def test_hole_prints_what_it_names(sentence: str, text: str) -> None:
    found = filled(sentence)

    assert () == found.problems
    assert text == found.text


@pytest.mark.parametrize(
    ("sentence", "why", "near"),
    [
        ("<nmae>", "unknown", "name"),
        ("<minutes_each>", "unknown", "tham-luan.minutes_each"),
        ("<phin.minutes>", "unknown", "phim.minutes"),
        ("<phim.minute>", "unknown", "phim.minutes"),
        ("<conference.venue.adress>", "unknown", "conference.venue.address"),
        ("<phường.cuont>", "unknown", "phường.count"),
    ],
)
def test_unknown_name_stays_and_the_nearest_is_told(sentence: str, why: str, near: str) -> None:
    found = filled(sentence)

    assert sentence == found.text
    assert [(why, near)] == [(problem.why, problem.near[0]) for problem in found.problems]


def test_empty_field_prints_as_a_blank() -> None:
    found = filled("chủ trì: <conference.chair>")

    assert f"chủ trì: {BLANK}" == found.text
    assert [("empty", ("conference", "chair"))] == [(one.why, one.field) for one in found.problems]


@pytest.mark.parametrize("name", ["invitation.contact", "khu-pho.phone", "birth_year"])
def test_personal_fields_cannot_be_named(name: str) -> None:
    found = filled(f"<{name}>")

    assert ["personal"] == [problem.why for problem in found.problems]
    assert "0901234567" not in found.text


@pytest.mark.parametrize("name", ["phim.optional", "phim.kind"])
def test_words_of_the_format_cannot_be_printed(name: str) -> None:
    assert ["unprintable"] == [problem.why for problem in filled(f"<{name}>").problems]


def test_what_is_filled_in_is_never_searched() -> None:
    plan = plan_of("document:\n  place: <number>\n  number: 1/KH\n  title: Tại <place>\n")
    found = printed(plan, ("document", "title"))

    assert found
    assert "Tại <number>" == found.text


def test_each_word_knows_where_it_is_written() -> None:
    found = filled("<name>, <phim.minutes> phút")

    assert (("delegates", 0, "text"), ("delegates", 0, "name"), ("agenda", 1, "minutes")) == found.sources


def test_backdrop_is_a_piece_of_its_own() -> None:
    found = filled("theo mẫu sau: <backdrop>")

    assert "theo mẫu sau: " == found.text
    assert [True] == [piece.is_backdrop for piece in filled("<backdrop>").pieces]
    assert [False, True] == [piece.is_backdrop for piece in found.pieces]


def test_backdrop_inside_the_name_that_it_shows_goes_in_a_circle() -> None:
    found = printed(plan_of("conference: {name: Hội nghị <backdrop>}\n"), ("conference", "name"))

    assert found
    assert [("circular", "backdrop")] == [(problem.why, problem.name) for problem in found.problems]
    assert "Hội nghị <backdrop>" == found.text


def test_sentences_that_take_in_each_other_are_told_and_end() -> None:
    plan = plan_of("agenda:\n  - {id: a, text: <b.text>}\n  - {id: b, text: <a.text>}\n  - <a.text> và hết\n")
    found = [printed(plan, ("agenda", place, "text")) for place in (0, 1)]

    assert all(one and [problem.why for problem in one.problems] == ["circular"] for one in found)


def test_many_circles_are_all_told() -> None:
    items = "\n".join(f"  - {{id: i{n}, title: x, text: '<i{(n // 2 * 2) + (n + 1) % 2}.text>'}}" for n in range(60))
    plan = plan_of(f"agenda:\n{items}\n  - {{id: good, title: Tốt, text: '<title> lắm'}}\n")
    found = [printed(plan, ("agenda", place, "text")) for place in range(61)]

    assert all(one and one.problems for one in found[:60])
    assert found[60]
    assert ((), "Tốt lắm") == (found[60].problems, found[60].text)


def test_sentences_that_double_are_cut_off() -> None:
    items = "\n".join(f"  - {{id: i{n}, text: '<i{n + 1}.text> <i{n + 1}.text>'}}" for n in range(60))
    plan = plan_of(f"agenda:\n{items}\n  - {{id: i60, text: dài}}\n")
    found = printed(plan, ("agenda", 0, "text"))

    assert found
    assert "too-long" in {problem.why for problem in found.problems}
    assert len(found.text) <= LONGEST + 100


def test_chain_of_a_thousand_sentences_is_filled() -> None:
    items = "\n".join(f"  - {{id: i{n}, text: '<i{n + 1}.text>'}}" for n in range(1000))
    found = printed(plan_of(f"agenda:\n{items}\n  - {{id: i1000, text: cuối}}\n"), ("agenda", 0, "text"))

    assert found
    assert "cuối" == found.text


def titled(text: str) -> str:
    found = printed(Plan(document=Head(path=("document",), title=text)), ("document", "title"))

    assert found

    return found.text


@given(st.text())
def test_no_text_breaks_the_filling(text: str) -> None:
    titled(f"{text}<{text}>")


@given(st.text().filter(lambda text: not re.search(r"<<|<[\w.-]+>", text)))
def test_text_without_holes_is_unchanged(text: str) -> None:
    assert not text or text == titled(text)


@given(st.lists(st.sampled_from(["<", ">", "name", ".", "-", "title", "document", "count", "place", "khu-pho"])))
def test_no_chain_of_names_breaks_the_filling(words: list[str]) -> None:
    titled("".join(words) or "x")


def test_real_plan_has_no_hole_that_cannot_be_filled() -> None:
    plan = real_plan()
    task = printed(plan, ("tasks", 3, "text"))

    assert task
    assert () == task.problems
    assert "tham luận khoảng 07 phút" in task.text
    assert "trước ngày 10 tháng 7 năm 2024" in task.text


def test_names_of_holes_that_cannot_be_filled_are_told_without_their_brackets() -> None:
    assert ["nmae"] == [problem.name for problem in filled("<nmae>").problems]


def test_only_the_hole_of_the_backdrop_shows_it() -> None:
    found = filled("<phim.minutes> phút: <backdrop>")

    assert [("15", False), (" phút: ", False), ("", True)] == [
        (piece.text, piece.is_backdrop) for piece in found.pieces
    ]


def test_item_is_printed_as_its_title_with_the_holes_of_the_title_filled() -> None:
    plan = plan_of("agenda: [{id: phim, title: Phim <minutes> phút, minutes: 15}, Bế mạc, Sau <phim.text>, Bỏ]\n")

    assert ["Phim 15 phút", "Bế mạc"] == [
        found.text for place in (0, 1) if (found := printed(plan, ("agenda", place, "text")))
    ]


def test_sentence_that_takes_in_an_item_takes_in_its_title() -> None:
    plan = plan_of("agenda: [{id: be-mac, title: Bế mạc}, {title: Sau, text: Sau <be-mac.text>}]\n")
    found = printed(plan, ("agenda", 1, "text"))

    assert found
    assert "Sau Bế mạc" == found.text


@pytest.mark.parametrize(("length", "problems"), [(LONGEST - 1, []), (LONGEST, ["too-long"])])
def test_longest_text_that_a_hole_takes(length: int, problems: list[str]) -> None:
    title = "x" * length
    plan = plan_of(f"agenda: [{{id: a, title: {title}}}, {{title: B, text: '<a.title>.'}}]\n")
    found = [printed(plan, ("agenda", place, "text")) for place in (0, 1)]

    assert [problems, problems] == [[problem.why for problem in one.problems] for one in found if one]
