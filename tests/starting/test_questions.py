"""The first questions: what can be written is taken, what cannot is told"""

from confplan.starting.questions import QUESTIONS

NAME, BODY, DAY, START, VENUE = QUESTIONS


def test_a_day_that_does_not_exist_is_refused_with_the_reason() -> None:
    problem = DAY.problem("31/6/2024")

    assert problem is not None
    assert "30" in problem.vi
    assert DAY.problem("26/7/2024 (sáng thứ Sáu)") is None


def test_a_bare_number_is_no_hour() -> None:
    assert START.problem("8") is not None
    assert START.problem("dự kiến 8h") is None


def test_every_question_may_stay_open() -> None:
    assert [None] * 5 == [question.problem("") for question in QUESTIONS]


def test_any_words_will_do_for_a_name() -> None:
    assert NAME.problem("Hội nghị: <x>") is None


def test_one_answer_fills_all_its_fields() -> None:
    assert {
        ("document", "issuer"): "Quận ủy",
        ("conference", "hosts"): "Quận ủy",
    } == BODY.filled("  Quận  ủy ")


def test_a_sign_that_would_begin_a_hole_is_doubled_only_where_holes_are() -> None:
    assert {("conference", "name"): "<<a>"} == NAME.filled("<a>")
    assert {("conference", "venue", "name"): "<a>"} == VENUE.filled("<a>")
