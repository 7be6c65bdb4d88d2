"""Lists of made-up people for the wards of the real plan, so that its papers can be seen with names: `python -m tools.samples`

The lists say on top that they are samples. Nobody in them exists; there are no telephone numbers, since any may be
somebody's.
"""

import csv
import io
import random
import sys
from datetime import date
from pathlib import Path

from confplan.folding import slug
from confplan.loading import load
from confplan.model.plan import Plan

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "samples" / "rosters"
ISSUED = date(2024, 7, 1)
SEED = 4639  # the number of the plan
NEIGHBOURHOODS = 5  # of each ward; the real ones are not known
MARK = "DANH SÁCH MẪU: họ tên do máy đặt ra, không phải đại biểu thật"
HEADER = ("STT", "Họ và tên", "Chức danh", "Khu phố", "Năm sinh", "Giới tính")
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")  # fmt: skip
WOMEN = (("Thị", "Thị Thùy", "Thị Ngọc", "Ngọc", "Thị Kim"), ("Hương", "Dung", "Thủy", "Yến", "Phượng", "Ánh", "Quỳnh", "Lệ", "Thảo", "Vân"))  # fmt: skip
MEN = (("Văn", "Hữu", "Minh", "Đức", "Quốc"), ("Dũng", "Khải", "Sơn", "Thịnh", "Đạt", "Tuấn", "Phước", "Lộc", "Trí", "Nghĩa"))  # fmt: skip


def lists() -> dict[str, bytes]:
    """Return the list of each ward by its file's name, as Excel writes it: UTF-8 with its mark."""
    case = load(ROOT / "plan.yaml", today=ISSUED).case
    if case is None:
        raise SystemExit("the plan cannot be read")
    chance = random.Random(SEED)
    return {f"{_stem(name)}.csv": _written(_people(case.plan, chance)) for name in _wards(case.plan)}


def _wards(plan: Plan) -> list[str]:
    return [entry.name for entry in plan.lists["phường"]]


def _stem(ward: str) -> str:
    return slug(ward).removeprefix("phuong-")


def _people(plan: Plan, chance: random.Random) -> list[tuple[str, ...]]:
    """Return one ward's people: of each post as many as the plan asks for, each from another neighbourhood.

    Post by post they begin one neighbourhood further on, so that none has all five.
    """
    (titles,) = [group.titles for group in plan.delegates if group.titles]
    seen: set[str] = set()
    rows: list[tuple[str, ...]] = []
    for place, (title, count) in enumerate(titles.items()):
        for number in range(count.value):
            is_woman = "Phụ nữ" in title or chance.random() < 1 / 3
            name = _name(chance, is_woman=is_woman, seen=seen)
            neighbourhood = f"Khu phố {(place + number) % NEIGHBOURHOODS + 1}"
            born = chance.randint(1990, 2002) if "Thanh niên" in title else chance.randint(1955, 1988)
            rows.append((str(len(rows) + 1), name, title, neighbourhood, str(born), "Nữ" if is_woman else "Nam"))
    return rows


def _name(chance: random.Random, *, is_woman: bool, seen: set[str]) -> str:
    middle, given = WOMEN if is_woman else MEN
    while (name := f"{chance.choice(FAMILIES)} {chance.choice(middle)} {chance.choice(given)}") in seen:
        pass
    seen.add(name)
    return name


def _written(rows: list[tuple[str, ...]]) -> bytes:
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows([(MARK, *("",) * (len(HEADER) - 1)), HEADER, *rows])
    return ("\ufeff" + made.getvalue()).encode()


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = lists()
    for stale in FOLDER.glob("*.csv"):
        if stale.name not in made:
            stale.unlink()
    for name, content in made.items():
        (FOLDER / name).write_bytes(content)
        print((FOLDER / name).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
