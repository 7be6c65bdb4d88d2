"""A plan's content → what all rules find in it, as the command line does"""

from datetime import date
from pathlib import Path

from confplan.checking import check
from confplan.fixing.mending import Judged
from confplan.fixing.weighing import weighed
from confplan.loading import load_content

TODAY = date(2024, 7, 1)


def judge(content: bytes, folder: Path = Path("/nonexistent")) -> Judged:
    loaded = load_content(content, "plan.yaml", folder, today=TODAY)
    return Judged(tuple(weighed(check(loaded), loaded.atlas)), loaded.atlas)
