"""Lists of wards with every fault, read and judged as the program does"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from confplan.findings import Finding, Text
from confplan.loading import Loaded, load_content
from confplan.returned import returned
from confplan.timetables.delegates.listing import Listing

PLAN = """
conference: {name: Hội nghị}
delegates:
  - id: khu-pho
    name: Khu phố
    each: phường
    titles: {Bí thư Chi bộ khu phố: 2, Trưởng khu phố: 1}
    same_title: apart
    too_many_from_one: 2
    roster: rosters/*.csv
lists:
  phường:
    - {name: phường Thới An, neighbourhoods: [Khu phố 1, Khu phố 2, Khu phố 3]}
    - phường Hiệp Thành
    - phường Thạnh Lộc
    - phường Tân Chánh Hiệp
"""
HEADER = "Họ và tên,Chức danh,Khu phố,Năm sinh,Điện thoại\n"
COMPLETE = HEADER + "Lê An,Bí thư Chi bộ,KP 1,1960,\nTrần Bình,Bí thư Chi bộ,KP 2,,\nVũ Chi,Trưởng KP,3,,\n"
FAULTY = (
    HEADER
    + "Lê An,Bí thư Chi bộ,KP 1,1961,\nTrần Bình,Bí thư Chi bộ,KP 1,,\n=Vũ|Chi,Tổ trưởng,KP 2,,0903111222\nHồ Em,Trưởng khu phố,KP 1,,\n"
)
WARDS: Mapping[str, str] = {
    "thoi-an": COMPLETE,
    "hiep-thanh": FAULTY,
    "tan-chanh-hiep": "không có cột\n",
    "la": COMPLETE,
}


@dataclass(frozen=True)
class Held:
    """Files that lie in no folder"""

    contents: Mapping[str, str]

    def read(self, name: str) -> bytes | Text:
        return self.contents[name].encode()

    def names(self, folder: str) -> list[str] | Text:
        return sorted(name.partition("/")[2] for name in self.contents if name.startswith(f"{folder}/"))

    def place(self, name: str) -> str:
        return name


def written(folder: Path, wards: Mapping[str, str] = WARDS, plan: str = PLAN) -> Path:
    """Write the plan and its lists; return the plan's file."""
    (folder / "rosters").mkdir(exist_ok=True)
    for name, content in wards.items():
        (folder / "rosters" / f"{name}.csv").write_text(content, encoding="utf-8")
    file = folder / "plan.yaml"
    file.write_text(f"format: 1\n{plan}", encoding="utf-8")
    return file


def loaded(wards: Mapping[str, str] = WARDS, plan: str = PLAN) -> Loaded:
    files = Held({f"rosters/{name}.csv": content for name, content in wards.items()})
    return load_content(f"format: 1\n{plan}".encode(), "plan.yaml", files, today=date(2024, 7, 1))


def of(wards: Mapping[str, str] = WARDS, plan: str = PLAN) -> Listing:
    """Return the verdicts on these lists."""
    found = returned(loaded(wards, plan)).listing
    assert found
    return found


def rules(findings: tuple[Finding, ...]) -> set[str]:
    return {one.rule for one in findings}
