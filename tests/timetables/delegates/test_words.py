"""What a verdict is called"""

import pytest

from confplan.timetables.delegates.words import kinds, summary
from tests.timetables.delegates.listings import PLAN, of

HEADER = "Họ và tên,Chức danh,Khu phố\n"
ONE = PLAN.replace("    - phường Hiệp Thành\n    - phường Thạnh Lộc\n    - phường Tân Chánh Hiệp\n", "")
AN, BINH, CHI = "Lê An,Bí thư Chi bộ,KP 1\n", "Lê Bình,Bí thư Chi bộ,KP 2\n", "Lê Chi,Trưởng khu phố,KP 3\n"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (AN + BINH + CHI, "đủ"),
        (AN + BINH, "thiếu 1 người"),
        (AN + BINH + CHI + "Lê Em,Trưởng khu phố,\n", "thừa 1 người"),
        (AN + BINH + "Lê Chi,Bí thư Chi bộ,KP 3\n", "thiếu 1 người; thừa 1 người"),
        (AN + BINH.replace("KP 2", "KP 1") + CHI, "một chức danh có hai người cùng khu phố"),
        (AN + BINH + CHI.replace("KP 3", "KP 1"), "có khu phố từ 2 chức danh trở lên"),
        (AN + BINH + CHI.replace("KP 3", "KP 9"), "khu phố không có trong phường"),
        (AN + BINH + CHI.replace("Trưởng khu phố", "Tổ trưởng"), "chức danh không được mời"),
        (AN + BINH + CHI + ",Trưởng khu phố,KP 1\n", "dòng chưa có họ tên"),
        (AN + AN.replace("KP 1", "KP 2") + CHI, "một người ghi hai lần"),
    ],
)
def test_each_fault_has_its_name(rows: str, said: str) -> None:
    (verdict,) = of({"thoi-an": HEADER + rows}, ONE).verdicts

    assert said == "; ".join(one.vi for one in kinds(verdict))


@pytest.mark.parametrize(
    ("plan", "rows", "said"),
    [
        (PLAN.replace("same_title: apart", "all: apart"), AN + BINH.replace("KP 2", "KP 1") + CHI, "hai người cùng khu phố"),
        (PLAN.replace("titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}", "quota: 3"), AN, "thiếu 2 người"),
        (PLAN.replace("titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}", "quota: 1"), AN + BINH, "thừa 1 người"),
        (PLAN.replace("titles:", "quota: 4\n    titles:"), AN + BINH + CHI, "thiếu 1 người"),
    ],
)  # fmt: skip
def test_other_limits_are_named_too(plan: str, rows: str, said: str) -> None:
    first = of({"thoi-an": HEADER + rows}, plan).verdicts[0]

    assert said == "; ".join(one.vi for one in kinds(first))


def test_lists_that_are_torn_or_have_not_come() -> None:
    shown = of()
    said = {one.name: kinds(one)[0].vi for one in shown.verdicts}

    assert ("chưa có danh sách", "chưa đọc được hết danh sách") == (
        said["phường Thạnh Lộc"],
        said["phường Tân Chánh Hiệp"],
    )
    assert "1/4 danh sách đủ; 2 cần sửa; 1 chưa có" == summary(shown.groups[0]).vi
