"""Speeches for the tests of their formats"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from confplan.loading import load_content
from confplan.timetables.spoken.listing import Listing, listing

PLAN = """
format: 1
conference:
  name: Hội nghị tổng kết
agenda:
  - {title: "Khai mạc [1] | *mới*", minutes: 5, by: Quận 12, script: dai.txt}
  - title: Báo cáo tham luận
    minutes_each: 7
    items:
      - {id: tt, title: "=Tuyên truyền", by: phường Hiệp Thành, script: ngan.txt}
      - {title: An ninh, script: chua-co.txt}
  - {title: Đáp từ, script: dai.txt}
  - {title: Bế mạc, minutes: 6, script: dai.txt}
  - Giải lao
"""


def of(text: str = PLAN) -> Listing:
    """Return the speeches of a plan whose manuscripts have 1,200 and 140 words."""
    with TemporaryDirectory() as folder:
        for name, words in (("dai", 1200), ("ngan", 140)):
            Path(folder, f"{name}.txt").write_text("một " * words, encoding="utf-8")
        case = load_content(text.encode(), "plan.yaml", Path(folder), today=date(2024, 7, 1)).case

    assert case

    return listing(case)


NONE = "format: 1\nagenda:\n  - Giải lao\n"
