from datetime import date
from pathlib import Path

from confplan.findings.masking import Personal
from confplan.loading import load_content
from confplan.planning.personal import personal

PLAN = """\
delegates:
  - title: Đại biểu
    each: phường
    quota: {Trưởng khu phố: 1}
    roster: an-binh.csv
lists:
  phường: wards.csv
invitation:
  contact: [Nguyễn Văn A, 0901234567]
  phone: "12345678"
"""
WARDS = "Tên,Điện thoại,Năm sinh\nAn Bình,0987654321,1980\n"
PEOPLE = "Họ và tên,SĐT,Ngày sinh,Số CCCD\nLê Văn B,977111222,12/03/1975,079075001234\n"


def known(folder: Path) -> Personal:
    (folder / "wards.csv").write_text(WARDS, encoding="utf-8")
    (folder / "an-binh.csv").write_text(PEOPLE, encoding="utf-8")
    loaded = load_content(PLAN.encode(), "plan.yaml", folder, today=date(2024, 7, 1))
    return personal(loaded.atlas, loaded.case.rosters if loaded.case else None)


def test_numbers_of_the_plan_its_lists_and_its_people_are_known_right_or_wrong(tmp_path: Path) -> None:
    assert {"901234567", "12345678", "987654321", "977111222", "079075001234"} == known(tmp_path).numbers


def test_days_of_birth_are_known_by_the_file_that_tells_them(tmp_path: Path) -> None:
    wards, people = (f"{tmp_path.as_posix()}/{name}" for name in ("wards.csv", "an-binh.csv"))

    assert known(tmp_path).births == {wards: {"1980"}, people: {"12/03/1975", "1975"}}
