"""Numbers of documents that are not written as the decree asks"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.findings import Text
from confplan.model.scalars import DocumentNumber
from confplan.planning.number_slips import FORM, PADDED, SPACE, mended, other_system, slips


@pytest.mark.parametrize(
    ("written", "reasons"),
    [
        ("4639 /KH-UBND-NV", (SPACE,)),
        ("5/KH-UBND", (PADDED,)),
        ("5 / KH-UBND", (SPACE, PADDED)),
        ("KH-UBND", (FORM,)),
        ("Số: 15/KH-UBND", (FORM,)),
        ("15/kh-ubnd", (FORM,)),
        ("…/KH UBND", (SPACE,)),
    ],
)
def test_slip_is_named(written: str, reasons: tuple[Text, ...]) -> None:
    assert reasons == slips(DocumentNumber.parse(written))


@pytest.mark.parametrize(
    "written",
    [
        "15/KH-UBND",
        "05/GM-UBND",
        "453-KL/TU",
        "04/2012/TT-BNV",
        "12/UBND-VX",
        "/KH-UBND",
        "…/KH-UBND",
        "......./GM-UBND",
        "…",
    ],
)
def test_right_numbers_and_numbers_to_be_given_are_left_alone(written: str) -> None:
    assert () == slips(DocumentNumber.parse(written))


def test_spaces_and_zeros_can_be_mended() -> None:
    assert "4639/KH-UBND-NV" == mended(DocumentNumber.parse("4639 /KH-UBND-NV"))
    assert "05/KH-UBND" == mended(DocumentNumber.parse("5/KH-UBND"))
    assert mended(DocumentNumber.parse("15/KH-UBND")) is None
    assert mended(DocumentNumber.parse("KH UBND")) is None


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_any_number_is_judged(written: str) -> None:
    number = DocumentNumber.parse(written)
    new = mended(number)

    assert isinstance(slips(number), tuple)
    assert new is None or () == slips(DocumentNumber.parse(new))


@pytest.mark.parametrize(
    ("issuer", "written", "right"),
    [
        ("Quận ủy 12", "7/GM-QU", "07-GM/QU"),
        ("Ủy ban nhân dân Quận 12", "12-KH/UBND-NV", "12/KH-UBND-NV"),
        ("Quận ủy 12", "453-KL/QU", None),
        ("Ủy ban nhân dân Quận 12", "12/KH-UBND", None),
        ("Quận ủy 12", "04/2012/TT-BNV", None),
        ("Ủy ban nhân dân Quận 12", "/KH-UBND", None),
        ("Câu lạc bộ hưu trí", "12-KH/CLB", None),
    ],
)
def test_number_has_the_form_of_the_system_that_gives_it(issuer: str, written: str, right: str | None) -> None:
    assert right == other_system(DocumentNumber.parse(written), issuer)
