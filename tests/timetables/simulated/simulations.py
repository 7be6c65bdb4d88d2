"""Simulations for the tests of their formats"""

from datetime import date
from pathlib import Path

from confplan.loading import load_content
from confplan.timetables.simulated.simulation import Simulation, simulation

OPEN = """
conference: {name: Hội nghị tổng kết, date: 26/7/2024, start: "08:00", end_by: "08:35"}
agenda:
  - title: Báo cáo tham luận
    items: [{title: Dài, kind: paper, by: phường Hiệp Thành, minutes: 10-30}]
  - {title: Giải lao, minutes: 10, optional: true}
  - {title: Bế mạc, minutes: 5}
"""


def of(text: str, runs: int = 1000, seed: int = 1) -> Simulation:
    loaded = load_content(f"format: 1\n{text}".encode(), "plan.yaml", Path(), today=date(2024, 7, 1))

    assert loaded.case

    return simulation(loaded.case, runs, seed)
