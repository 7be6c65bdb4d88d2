"""What is open where a number of speakers may be meant in two ways"""

from datetime import date
from pathlib import Path

import pytest

from confplan.documents.parts.open_readings import open_readings
from confplan.loading import load_content

ITEM = """
units: [{name: Ủy ban nhân dân phường, each: phường}]
lists: {phường: [phường An Bình, phường Phú Hòa]}
agenda:
  - title: Phát biểu
    speakers: 2
    chosen_by: Ủy ban nhân dân phường
    EACH
"""


@pytest.mark.parametrize(("each", "count"), [("each:", 1), ("each: conference", 0), ("each: phường", 0)])
def test_only_a_number_that_may_mean_two_things_is_open(each: str, count: int) -> None:
    case = load_content(ITEM.replace("EACH", each).encode(), "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case is not None
    found = list(open_readings(case.plan, case.profile))

    assert [("agenda", 0, "each")] * count == [one.at for one in found]
    assert all("mỗi phường" in one.text.vi and "each phường" in one.text.en for one in found)
