"""Names where there is little room"""

import pytest

from confplan.planning.short_names import short


@pytest.mark.parametrize(
    ("written", "told"),
    [("Nguyễn Thị Minh Khai", "N.T.M. Khai"), ("Đ/c Đỗ Út", "Đ. Út"), ("Bà Ánh", "Ánh"), ("  ", ""), ("Y Ê-ban", "Y. Ê-ban")],
)  # fmt: skip
def test_given_name_stays_whole(written: str, told: str) -> None:
    assert told == short(written)
