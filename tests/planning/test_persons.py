"""Whether a name is that of one person"""

import pytest

from confplan.folding import same
from confplan.planning.persons import individuals
from tests.planning.plans import plan_of

PLAN = plan_of("""
units:
  - {name: Ủy ban nhân dân quận, also: [UBND quận]}
  - Phòng Nội vụ
  - {name: Đảng ủy phường, each: phường}
lists: {phường: [phường Thới An], trường: [Lê Lai]}
""")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Chủ tịch UBND quận", ("chủ tịch ủy ban nhân dân quận",)),
        ("Chủ tịch Ủy ban nhân dân quận", ("chủ tịch ủy ban nhân dân quận",)),
        ("Bí thư Đảng ủy phường Thới An", ("bí thư đảng ủy phường thới an",)),
        ("Ông Nguyễn Văn An", ("nguyễn văn an",)),
        ("đ/c Nguyễn Văn An và Trần Thị Bình", ("nguyễn văn an", "trần thị bình")),
        ("Trần Nam", ("trần nam",)),
        ("Lê An, Vũ Thị Bình", ("lê an", "vũ thị bình")),
        ("Nguyễn Thị Thu Hồng Bảo Ngọc", ("nguyễn thị thu hồng bảo ngọc",)),
        ("Nguyễn Thị Thu Hồng Bảo Ngọc Anh", ()),
        ("Thái Bình", ()),
        ("Đoàn Trường", ()),
        ("Trần", ()),
        ("Lê Lai", ()),
        ("Bí thư Đảng ủy phường", ()),
        ("Phó Chủ tịch Ủy ban nhân dân quận", ()),
        ("Bí thư Chi bộ khu phố", ()),
        ("Hiệu trưởng các trường", ()),
        ("Phòng Nội vụ", ()),
        ("Đoàn Thanh niên", ()),
        ("Trường Chu Văn An", ()),
        (None, ()),
    ],
)
def test_person_or_post_of_one_is_told(written: str | None, expected: tuple[str, ...]) -> None:
    assert tuple(map(same, expected)) == individuals(PLAN, written)
