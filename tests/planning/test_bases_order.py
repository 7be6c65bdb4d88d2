"""Ranks and days of legal bases"""

import pytest

from confplan.model.document import Basis
from confplan.planning.bases_order import misplaced

TWO = "ngày 12 tháng 2 năm 2024"
ONE = "ngày 12 tháng 1 năm 2024"


def order(*texts: str) -> list[tuple[str, str, bool]]:
    return [(one.basis.text, one.before.text, one.by_day) for one in misplaced([Basis(text=text) for text in texts])]


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        (f"Luật Lưu trữ {TWO}", f"Nghị định số 1/2024/NĐ-CP {ONE} của Chính phủ về lưu trữ"),
        (
            f"Quyết định số 1/QĐ-TTg {TWO} của Thủ tướng Chính phủ về lưu trữ",
            f"Thông tư số 1/2024/TT-BNV {ONE} về lưu trữ",
        ),
        (
            f"Nghị quyết số 1/NQ-HĐND {TWO} của Hội đồng nhân dân tỉnh Tân Hiệp về lưu trữ",
            f"Quyết định số 1/QĐ-UBND {ONE} của Chủ tịch Ủy ban nhân dân xã Tân Phú về lưu trữ",
        ),
        (
            f"Kết luận số 1-KL/TW {TWO} của Ban Bí thư về lưu trữ",
            f"Kết luận số 1-KL/ĐU {ONE} của Ban Thường vụ Đảng ủy phường về lưu trữ",
        ),
    ],
)
def test_higher_rank_comes_first_whatever_its_day(higher: str, lower: str) -> None:
    assert [] == order(higher, lower)
    assert [(higher, lower, False)] == order(lower, higher)


def test_of_one_rank_the_older_comes_first() -> None:
    older = f"Quyết định số 1/QĐ-UBND {ONE} của Ủy ban nhân dân Quận 12 về lưu trữ"
    younger = f"Quyết định số 2/QĐ-UBND {TWO} của Ủy ban nhân dân Quận 12 về lưu trữ"

    assert [] == order(older, younger)
    assert [(older, younger, True)] == order(younger, older)


def test_party_and_state_are_not_compared() -> None:
    party = f"Kết luận số 1-KL/TU {TWO} của Ban Thường vụ Thành ủy về lưu trữ"

    assert [] == order(party, f"Luật Lưu trữ {ONE}")


def test_city_without_a_name_is_the_province_where_no_province_is_cited() -> None:
    city = f"Quyết định số 1/QĐ-UBND {TWO} của Ủy ban nhân dân Thành phố về lưu trữ"
    district = f"Quyết định số 2/QĐ-UBND {ONE} của Ủy ban nhân dân quận về lưu trữ"
    province = f"Quyết định số 3/QĐ-UBND {ONE} của Ủy ban nhân dân tỉnh Tân Hiệp về lưu trữ"

    assert [(city, district, False)] == order(district, city)
    assert [] == order(province, district, city)


def test_bases_without_day_or_known_issuer_stand_anywhere() -> None:
    assert [] == order(
        f"Luật Lưu trữ {TWO}", "Luật Báo chí", f"Quyết định số 1/QĐ-HND {ONE} của Hội Nông dân về lưu trữ"
    )


def test_laws_stand_in_any_order_of_days() -> None:
    assert [] == order(f"Luật Tổ chức chính quyền địa phương {TWO}", f"Luật Thi đua, khen thưởng {ONE}")


def test_ordinances_stand_by_their_days_and_laws_do_not() -> None:
    older, younger = (
        f"Nghị định số 1/2024/NĐ-CP {ONE} của Chính phủ về A",
        f"Nghị định số 2/2024/NĐ-CP {TWO} của Chính phủ về B",
    )

    assert [] == order(older, younger)
    assert [(older, younger, True)] == order(younger, older)


def test_documents_of_one_day_and_one_rank_stand_in_any_order() -> None:
    one, other = (f"Nghị định số {number}/2024/NĐ-CP {ONE} của Chính phủ về A" for number in (1, 2))

    assert [] == order(one, other)
    assert [] == order(other, one)


def test_local_body_that_the_ranks_do_not_name_is_one_of_the_state() -> None:
    ward = f"Quyết định số 1/QĐ-UBND {ONE} của Ủy ban nhân dân phường An Phú về lưu trữ"
    law = f"Luật Lưu trữ {TWO}"

    assert [(law, ward, False)] == order(ward, law)


def test_ordinances_of_the_assembly_stand_in_any_order_of_days() -> None:
    assert [] == order(f"Pháp lệnh Dân số {TWO}", f"Pháp lệnh Ngoại hối {ONE}")


def test_body_whose_name_begins_like_that_of_another_is_known_by_the_longer_name() -> None:
    politburo = f"Kết luận số 1-KL/TW {TWO} của Bộ Chính trị về lưu trữ"
    ministry = f"Thông tư số 1/2024/TT-BNV {ONE} của Bộ Nội vụ về lưu trữ"

    assert [] == order(politburo, ministry)
    assert [] == order(ministry, politburo)
