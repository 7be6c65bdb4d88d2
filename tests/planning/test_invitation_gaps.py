"""What an invitation lacks"""

from confplan.planning.invitation_gaps import are_sent, missing
from tests.planning.plans import plan_of, real_plan


def test_of_the_real_plan_only_the_chair_is_missing() -> None:
    plan = real_plan()

    assert are_sent(plan)
    assert [("conference", "chair")] == [one.at for one in missing(plan)]


def test_empty_plan_lacks_all_but_the_chair_of_no_meeting() -> None:
    found = [".".join(map(str, one.at)) for one in missing(plan_of("format: 1\nagenda: [Bế mạc]\n"))]

    assert [
        "document.issuer",
        "conference.name",
        "conference.date",
        "conference.start",
        "conference.venue",
        "delegates",
    ] == found


def test_only_what_is_called_a_meeting_needs_a_chair() -> None:
    def lacks_a_chair(name: str) -> bool:
        return any(one.at[-1] == "chair" for one in missing(plan_of(f"conference: {{name: {name}}}\n")))

    assert lacks_a_chair("Hội nghị tổng kết")
    assert lacks_a_chair("Họp giao ban")
    assert not lacks_a_chair("Đại hội đại biểu")
    assert not lacks_a_chair("Lễ trao thưởng")


def test_invitations_are_sent_where_a_section_or_a_duty_says_so() -> None:
    assert are_sent(plan_of("invitation:\n  number:\n"))
    assert are_sent(plan_of("invitation: {contact: Văn phòng}\n"))
    assert are_sent(plan_of("tasks:\n  - {unit: Văn phòng, text: In, makes: invitations}\n"))
    assert not are_sent(plan_of("tasks:\n  - {unit: Văn phòng, text: In giấy mời}\n"))
