"""What has to be done about a change of an issued plan, in words"""

import pytest

from confplan.comparing.aftermath import Aftermath, Weight
from confplan.comparing.remedy import document_name, meaning, to_be_told
from confplan.model.document import Head
from confplan.model.scalars import DocumentNumber
from tests.comparing.cases import SOURCE, compared, edited

HEAD = Head(type="Kế hoạch", number=DocumentNumber.parse("15/KH-UBND"))


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        (Weight.NOTHING, "bản in của văn bản không đổi"),
        (Weight.FORM, "đính chính bằng công văn"),
        (Weight.SPELLING, "nếu đổi nghĩa thì sửa đổi, thay thế bằng Kế hoạch"),
        (Weight.CONTENT, "văn bản có hình thức tương đương, tức là một Kế hoạch điều chỉnh hoặc thay thế"),
    ],
)
def test_each_weight_has_its_document(weight: Weight, words: str) -> None:
    text = meaning(Aftermath(weight, HEAD, renumbered=False)).vi

    assert text.startswith("Kế hoạch số 15/KH-UBND đã ban hành; ")
    assert words in text
    assert ("khoản 3 Điều 18" in text) == (weight is not Weight.NOTHING)


def test_another_number_is_another_document_already() -> None:
    assert "mang số khác" in meaning(Aftermath(Weight.CONTENT, HEAD, renumbered=True)).vi


def test_document_without_a_number_is_named_by_its_type() -> None:
    assert "Kế hoạch" == document_name(Head())


def test_recipients_are_told_of_what_prints_otherwise() -> None:
    found = compared(SOURCE, edited(("Trưởng khu phố: 3", "Trưởng khu phố: 2")))
    assert found.aftermath
    told = to_be_told(found.old.plan, found.new.plan, found.aftermath, found.concerns)

    assert "Đảng ủy - UBND - UB. MTTQ VN 11 phường" in told
    assert "Ủy ban nhân dân phường" == told[-1]


def test_of_working_data_only_those_concerned_are_told() -> None:
    found = compared(
        SOURCE, edited(("    seats:\n", "    seats: 400\n"), ("- id: van-nghe\n", "- id: van-nghe\n    minutes: 12\n"))
    )
    assert found.aftermath

    assert ("Trung tâm Văn hóa - Thể thao",) == to_be_told(
        found.old.plan, found.new.plan, found.aftermath, found.concerns
    )
