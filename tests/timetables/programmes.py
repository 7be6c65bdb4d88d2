"""Programmes for the tests of the formats"""

from datetime import date
from io import BytesIO
from pathlib import Path

from confplan.loading import load_content, load_one
from confplan.timetables.programme import Programme, programme

ROOT = Path(__file__).resolve().parents[2]
SHORT = """
conference:
  name: Hội nghị tổng kết
  date: 26/7/2024
  start: dự kiến 08:00
agenda:
  - {title: "Báo cáo [1] | *mới*", minutes: 20-30, by: Phòng Nội vụ}
  - title: Báo cáo tham luận
    minutes_each: 7
    items:
      - {title: "=Kinh nghiệm", by: phường Hiệp Thành}
  - {title: Giải lao, minutes: 15, optional: true}
  - Bế mạc
"""


def of(text: str, *, timing: bool = True) -> Programme:
    """Return the programme of a plan without errors."""
    loaded = load_content(f"format: 1\n{text}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))

    assert not loaded.findings, loaded.findings
    assert loaded.case

    return programme(loaded.case, timing=timing)


def of_the_source(*, timing: bool = True) -> Programme:
    return of((ROOT / "plan.yaml").read_text(encoding="utf-8").replace("\nformat: 1\n", "\n"), timing=timing)


def of_file(name: str, *, timing: bool = True) -> Programme:
    """Return the programme of one of the whole plans in `tests/plans`."""
    loaded = load_one(str(ROOT / "tests" / "plans" / f"{name}.yaml"), BytesIO(), today=date(2024, 7, 1))

    assert loaded.case

    return programme(loaded.case, timing=timing)


FILM = "conference: {start: '08:00'}\nagenda:\n  - {id: phim, title: Chiếu phim, minutes: 15}\n"


def trial(*settings: str, plan: str = FILM) -> Programme:
    """Return the programme of a plan in which other values are tried."""
    loaded = load_one("-", BytesIO(f"format: 1\n{plan}".encode()), today=date(2024, 7, 1), settings=settings)

    assert not loaded.findings, loaded.findings
    assert loaded.case

    return programme(loaded.case, timing=True, trial=loaded.trial)
