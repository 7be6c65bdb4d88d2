"""Numbers and symbols of official documents"""

import pytest

from confplan.model.scalars import DocumentNumber


@pytest.mark.parametrize(
    "expected",
    [
        DocumentNumber(text="15/QĐ-BNV", style="state", number=15, type_code="QĐ", body="BNV"),
        DocumentNumber(text="11/NQ-HĐND", style="state", number=11, type_code="NQ", body="HĐND"),
        DocumentNumber(text="4639 /KH-UBND-NV", style="state", number=4639, type_code="KH", body="UBND", unit="NV"),
        DocumentNumber(text="04/2012/TT-BNV", style="state", number=4, year=2012, type_code="TT", body="BNV"),
        DocumentNumber(text="33/2024/QH15", style="state", number=33, year=2024, body="QH15"),
        DocumentNumber(text="12/UBND-VX", style="state", number=12, body="UBND", unit="VX"),
        DocumentNumber(text="05/BNV-VP", style="state", number=5, body="BNV", unit="VP"),
        DocumentNumber(text="/KH-UBND", style="state", type_code="KH", body="UBND"),
        DocumentNumber(text="…/GM-UBND", style="state", type_code="GM", body="UBND"),
        DocumentNumber(text="7/QĐ", style="state", number=7, type_code="QĐ"),
        DocumentNumber(text="453-KL/TU", style="party", number=453, type_code="KL", body="TU"),
        DocumentNumber(text="1035-CV/TU", style="party", number=1035, type_code="CV", body="TU"),
        DocumentNumber(text="12 - KH/ĐU-VP", style="party", number=12, type_code="KH", body="ĐU", unit="VP"),
        DocumentNumber(text="số mười hai"),
        DocumentNumber(text="12"),
        DocumentNumber(text="a/b/c/d"),
    ],
    ids=str,
)
def test_a_number_is_taken_apart(expected: DocumentNumber) -> None:
    assert expected == DocumentNumber.parse(expected.text)


@pytest.mark.parametrize("text", ["4639 /KH-UBND-NV", " 15/QĐ-BNV", "../../etc/passwd", "x", "9" * 5000])
def test_a_number_is_printed_as_written(text: str) -> None:
    assert text == str(DocumentNumber.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "15/QĐ-BNV",
        "05/BNV-VP",
        "12/UBND-VX",
        "4639/KH-UBND-NV",
        "04/2012/TT-BNV",
        "33/2024/QH15",
        "453-KL/TU",
        "01/CTr-UBND",
    ],
)
def test_a_number_as_the_decree_writes_it_is_well_formed(text: str) -> None:
    assert DocumentNumber.parse(text).is_well_formed


@pytest.mark.parametrize(
    "text",
    [
        "4639 /KH-UBND",
        "5/QĐ-BNV",
        "005/QĐ-BNV",
        "15/qđ-bnv",
        "15/QĐ–BNV",
        "15/QĐ -BNV",
        "/KH-UBND",
        "5-KL/TU",
        "15-QĐ",
        "x",
    ],
)
def test_a_number_written_otherwise_is_not(text: str) -> None:
    assert not DocumentNumber.parse(text).is_well_formed
