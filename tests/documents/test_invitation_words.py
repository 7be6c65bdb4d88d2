"""The words of a letter: a plan's text comes back whole, and nothing tentative is said to a guest, in any field"""

import unicodedata
from dataclasses import replace

import pytest

from confplan.documents.invitations import Invitations, view
from confplan.rendering.glyphs import texts_of
from tests.documents.guests import FORMS, PLAN, letter, words
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_with, packed, printed, text_of


@pytest.fixture(scope="module")
def settled() -> Invitations:
    return view(case_with(PLAN))


@pytest.mark.parametrize(("form", "output"), FORMS)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_text_of_a_plan_comes_back_whole(settled: Invitations, form: str, output: str, hostile: str) -> None:
    found = replace(
        settled,
        occasion=replace(settled.occasion, name=hostile, name_lines=(hostile,), venue=hostile),
        dress=hostile,
        letters=(letter(hostile, hostile, hostile), letter(unit=hostile)),
    )
    content = printed("invitations", found, form, output)
    text = packed(unicodedata.normalize("NFC", text_of(content, form)))

    assert 7 <= text.count(packed(hostile))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("conference.name", "Hội nghị tổng kết năm 2025"),
        ("conference.date", "26/12/2025"),
        ("conference.start", "08:00"),
        ("conference.venue", "Hội trường phường"),
        ("conference.venue", "15 Lê Thị Riêng"),
        ("conference.chair", "Chủ tịch Ủy ban nhân dân phường"),
        ("invitation.date", "05/02/2026"),
        ("invitation.arrive", "7h30"),
        ("invitation.required", "Mang theo giấy mời"),
        ("invitation.contact", "Phòng Văn hóa - Xã hội"),
        ("invitation.dress", "lễ phục"),
        ("conference.hosts.0", "[Đảng ủy phường"),
        ("document.issuer", "Ủy ban nhân dân phường Thới An"),
        ("document.place", "Thới An"),
        ("document.signature.0", "[TM. Ủy ban nhân dân"),
        ("document.archive.0", "[VT"),
        ("delegates.0", "Ban Chỉ huy Quân sự phường"),
    ],
)
def test_nothing_tentative_is_said_to_a_guest_and_the_letter_is_a_draft(field: str, value: str) -> None:
    plan = PLAN.replace(", dress:", ", required: Mang theo giấy mời, dress:").replace("- Ban", "- text: Ban")
    words = value.removeprefix("[")
    found = view(case_with(plan.replace(f": {value}", f": {value.removesuffix(words)}dự kiến {words}", 1)))

    assert field in [".".join(str(step) for step in gap.at) for gap in found.gaps if isinstance(gap.at, tuple)]
    assert not [text for text in texts_of(replace(found, gaps=(), assumed=())) if "dự kiến" in str(text).casefold()]
    assert found.is_draft


@pytest.mark.parametrize(
    "written", ["Hội trường phường (dự kiến)", "'Hội trường A, dự kiến tầng 2'", "Nhà văn hóa – dự kiến khoảng tầng 1"]
)
def test_what_is_tentative_behind_the_name_of_a_place_stays_out_too(written: str) -> None:
    found = view(case_with(PLAN.replace("{name: Hội trường phường,", f"{{name: {written},")))

    assert found.occasion.venue is None
    assert ("conference", "venue") in [gap.at for gap in found.gaps]


def test_a_name_may_speak_of_what_is_only_planned() -> None:
    found = view(case_with(PLAN.replace("Hội nghị tổng kết", "Hội nghị góp ý dự kiến nhân sự")))

    assert found.occasion.name == "Hội nghị góp ý dự kiến nhân sự năm 2025"


def test_a_tentative_signer_is_a_blank_line() -> None:
    found = view(case_with(PLAN.replace("Nguyễn Văn Đức", "Nguyễn Văn Đức (dự kiến)")))

    assert (None, True) == (found.head.signer, found.head.is_signer_open)
    assert ("document", "signature", 2) in [gap.at for gap in found.gaps]


def test_how_many_are_expected_is_no_part_of_a_name_and_keeps_no_letter_back() -> None:
    delegates = "delegates:\n  - Khách mời (dự kiến 30 người)\n  - Sở Nội vụ (dự kiến)\n"
    found = view(case_with(PLAN.replace("delegates:\n", delegates)))

    assert ["Khách mời", "Ban Chỉ huy Quân sự phường"] == [one.unit for one in found.letters]
    assert [("delegates", 1)] == [gap.at for gap in found.gaps]


@pytest.mark.parametrize(("form", "output"), FORMS)
def test_letter_of_a_plan_where_everything_is_tentative_prints_without_it(form: str, output: str) -> None:
    tentative = PLAN
    for key in (
        "name: Hội nghị",
        "date: ",
        "start: ",
        "name: Hội trường",
        "address: ",
        "chair: ",
        "arrive: ",
        "contact: ",
        "dress: ",
    ):
        name, _, value = key.partition(": ")
        tentative = tentative.replace(key, f"{name}: dự kiến {value}")

    settled, said = (words(view(case_with(plan)), form, output).casefold() for plan in (PLAN, tentative))
    told = [one for one in ("hộinghịtổngkết", "hộitrườngphường", "lêthịriêng", "lễphục") if one in settled]

    assert "dựkiến" not in said
    assert len(told) >= 3
    assert not [one for one in told if one in said]
