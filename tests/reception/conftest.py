"""A plan of two wards with a list each, and the desk's program as people start it"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reception.running import Desk

PLAN = """\
format: 1
conference:
  name: Hội nghị
  venue: {name: Hội trường, layout: {rows: 6, blocks: [4, 4], fixed: {C2: Nguyễn Thị Hòa}}}
lists:
  ward: [phường A, phường B]
delegates:
  - text: Cán bộ khu phố
    each: ward
    roster: rosters/*.csv
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("door")
    (home / "rosters").mkdir()
    (home / "plan.yaml").write_text(PLAN, encoding="utf-8")
    head = "Họ và tên,Chức danh,Khu phố,Điện thoại,Năm sinh\n"
    rows = "".join(f"Người thứ {number},Tổ trưởng,KP {number},0901234567,1981\n" for number in range(1, 31))
    (home / "rosters" / "phuong-a.csv").write_text(
        head + "Nguyễn Thị Hòa,Bí thư Chi bộ,KP 1,0912345678,1970\nTrần Văn Đức,Trưởng khu phố,KP 2,,\n",
        encoding="utf-8",
    )
    (home / "rosters" / "phuong-b.csv").write_text(head + rows, encoding="utf-8")
    return home


@pytest.fixture(scope="module")
def desk(folder: Path) -> Iterator[Desk]:
    with Desk(folder) as running:
        yield running
