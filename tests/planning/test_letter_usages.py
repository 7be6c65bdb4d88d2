import pytest

from confplan.planning.letter_usages import PARTY, STATE, YOUTH, usage


@pytest.mark.parametrize(
    "issuer",
    [
        "Đảng ủy phường Tân Hưng",
        "Đảng uỷ xã Xuân Hòa",
        "Thành ủy Đà Nẵng",
        "Ban Thường vụ Quận ủy",
        "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH",
        "Chi bộ Khu phố 3",
        "Ban Tổ chức Tỉnh ủy",
        "Ban Tuyên giáo và Dân vận Thành ủy",
        "Ủy ban Kiểm tra Huyện ủy",
        "Văn phòng Đảng ủy",
    ],
)
def test_body_of_the_party_writes_under_the_name_of_the_party(issuer: str) -> None:
    assert usage(issuer) is PARTY


@pytest.mark.parametrize(
    "issuer",
    [
        "Đoàn TNCS Hồ Chí Minh phường Thới An",
        "Thành Đoàn Cần Thơ",
        "Ban Thường vụ Thành đoàn Đà Nẵng",
        "ĐOÀN PHƯỜNG HẢI CHÂU",
        "Ban Chấp hành Đoàn xã Hòa Vang",
        "Đoàn Đại học Đà Nẵng",
    ],
)
def test_body_of_the_youth_union_writes_under_the_name_of_the_union(issuer: str) -> None:
    assert usage(issuer) is YOUTH


@pytest.mark.parametrize(
    "issuer",
    [
        "Ủy ban nhân dân phường Thới An",
        "Ủy ban nhân dân phường Đoàn Kết",
        "Ban Chỉ huy Phòng thủ dân sự xã Đoàn Kết",
        "Văn phòng xã Đoàn Kết",
        "Sở Nội vụ thành phố Cần Thơ",
        "Đoàn đại biểu Quốc hội tỉnh",
        "Liên đoàn Lao động tỉnh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
        "",
    ],
)
def test_every_other_body_writes_under_the_motto_of_the_state(issuer: str) -> None:
    assert usage(issuer) is STATE
