"""Sentences as paragraphs, with the backdrop set apart"""

from confplan.planning.bullets import bullet, bullets
from confplan.planning.paragraph import Kind
from tests.planning.plans import plan_of

PLAN = plan_of("""
document:
  purposes:
    - Một
    -
    - Hai;
conference: {name: Hội nghị tổng kết, date: 26/7/2024}
tasks:
  - text: "Làm phông: <backdrop> rồi treo"
""")


def test_list_gives_a_paragraph_for_each_sentence() -> None:
    made = list(bullets(PLAN, ("document", "purposes"), PLAN.document.purposes, Kind.BULLET, "-"))

    assert ["- Một.", "- Hai."] == [one.printed for one in made]
    assert (("document", "purposes", 2),) == made[1].sources


def test_backdrop_stands_between_the_words_around_it() -> None:
    made = [(one.kind, one.printed) for one in bullet(PLAN, ("tasks", 0, "text"), Kind.BULLET, "-")]

    assert [
        (Kind.BULLET, "- Làm phông:"),
        (Kind.BACKDROP, "HỘI NGHỊ"),
        (Kind.BACKDROP_TITLE, "TỔNG KẾT"),
        (Kind.BACKDROP, "Ngày 26 tháng 7 năm 2024"),
        (Kind.BODY, "rồi treo."),
    ] == made


def test_sentence_that_is_not_there_gives_nothing() -> None:
    assert [] == list(bullet(PLAN, ("document", "opening"), Kind.OPENING))


def test_sentence_that_begins_with_how_somebody_is_spoken_of_begins_with_a_capital() -> None:
    plan = plan_of("document: {purposes: [ông Lê An khai mạc, phát giấy mời]}\n")

    assert ["Ông Lê An khai mạc.", "phát giấy mời."] == [
        one.printed for one in bullets(plan, ("document", "purposes"), plan.document.purposes, Kind.BODY)
    ]


def test_only_the_beginning_of_a_sentence_gets_a_capital() -> None:
    plan = plan_of("conference: {name: Hội nghị}\ntasks:\n  - text: <backdrop> ông Lê An treo\n")

    assert [(Kind.BACKDROP, "HỘI NGHỊ"), (Kind.BODY, "ông Lê An treo.")] == [
        (one.kind, one.printed) for one in bullet(plan, ("tasks", 0, "text"), Kind.BULLET)
    ]
