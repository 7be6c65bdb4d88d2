"""The form's usual sentences: where the plan writes none, and only there"""

import pytest

from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.wording import proses
from tests.planning.plans import plan_of


def sentence(text: str, path: Path) -> str | None:
    found = printed(plan_of(text), path)
    return found.text if found else None


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("{title: Bế mạc}", "Bế mạc"),
        ("{title: Phát biểu, optional: true}", "Phát biểu (nếu có)"),
        ("{title: Phát biểu, text: Ý kiến, optional: true}", "Ý kiến"),
        ("{title: Phát biểu, by: Bí thư}", "Phát biểu"),
        ("{by: Bí thư}", "Bí thư"),
        ("{title: Bài một, by: Phòng Nội vụ, kind: paper}", "Phòng Nội vụ tham luận: “Bài một”"),
        ("{minutes: 5}", None),
    ],
)
def test_item_says_its_title(item: str, expected: str | None) -> None:
    assert expected == sentence(f"agenda: [{item}]\n", ("agenda", 0, "text"))


@pytest.mark.parametrize(
    ("section", "paper", "expected"),
    [
        ("title: Báo cáo tham luận", "by: A, title: B", "A tham luận: “B”"),
        ("title: Trao đổi, kind: paper", "by: A, title: B, optional: true", "A tham luận: “B” (nếu có)"),
        ("title: Báo cáo tham luận", "by: A, title: B, kind: break", "B"),
        ("title: Báo cáo tham luận, kind: speech", "by: A, title: B", "B"),
        ("title: Trao thưởng", "by: A, title: B", "B"),
        ("title: Báo cáo tham luận", "title: B", "B"),
    ],
)
def test_paper_is_an_item_of_a_section_of_papers(section: str, paper: str, expected: str) -> None:
    plan = f"agenda:\n  - {{{section}, items: [{{{paper}}}]}}\n"

    assert expected == sentence(plan, ("agenda", 0, "items", 0, "text"))


def test_group_says_its_name_and_a_block_its_unit() -> None:
    plan = "delegates: [{name: Báo đài, optional: true}]\ntasks: [{unit: Văn phòng, do: [Làm]}]\n"

    assert "Báo đài (nếu có)" == sentence(plan, ("delegates", 0, "text"))
    assert "Văn phòng" == sentence(plan, ("tasks", 0, "text"))


def test_opening_calls_the_issuer_as_its_unit_is_called() -> None:
    plan = """
document: {issuer: Ủy ban nhân dân Quận 12, type: Chương trình}
conference: {name: Lễ trao giải}
units: [{name: Ủy ban nhân dân quận, also: [Ủy ban nhân dân Quận 12]}]
"""

    assert "Ủy ban nhân dân quận xây dựng Chương trình tổ chức Lễ trao giải với các nội dung như sau:" == sentence(
        plan, ("document", "opening")
    )


def test_own_title_is_taken_into_the_first_and_last_sentence() -> None:
    plan = "document: {issuer: Ủy ban A <<B, title: Kỷ niệm <conference.name>}\nconference: {name: Ngày hội}\n"
    opening = sentence(plan, ("document", "opening"))

    assert "Ủy ban A <<B xây dựng Kế hoạch Kỷ niệm Ngày hội với các nội dung như sau:" == opening


def test_plan_without_a_name_has_no_usual_sentences() -> None:
    assert [None] * 3 == [sentence("format: 1\n", ("document", key)) for key in ("title", "opening", "closing")]


NAMED = "document: {issuer: Ủy ban A, type: Kế hoạch}\nconference: {name: Ngày hội}\n"


def test_plan_that_writes_no_title_organizes_the_conference() -> None:
    assert "Tổ chức Ngày hội" == sentence(NAMED, ("document", "title"))


def test_plan_that_writes_no_last_sentence_asks_all_to_carry_it_out() -> None:
    closing = sentence(NAMED, ("document", "closing"))

    assert (
        closing == "Trên đây là Kế hoạch tổ chức Ngày hội. "
        "Đề nghị các cơ quan, đơn vị có liên quan nghiêm túc triển khai thực hiện"
    )


def test_what_the_plan_writes_itself_stands() -> None:
    written = NAMED.replace("type: Kế hoạch", "type: Kế hoạch, title: Mở Ngày hội, closing: Đề nghị thực hiện")

    assert ["Mở Ngày hội", "Đề nghị thực hiện"] == [
        sentence(written, ("document", key)) for key in ("title", "closing")
    ]


def test_texts_in_which_holes_are_filled_are_told_line_by_line() -> None:
    plan = plan_of("document: {purposes: [Tổng kết, Khen thưởng]}\ntasks: [{for: khai-mac}]\n")

    assert [
        (("document", "purposes", 0), "Tổng kết"),
        (("document", "purposes", 1), "Khen thưởng"),
    ] == list(proses(plan))
