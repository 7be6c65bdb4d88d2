"""`confplan profile` as people run it"""

import json
from pathlib import Path

import pytest

from tests.cli.running import confplan

PLAN = "format: 1\nconference: {date: 26/7/2024}\nprofile: co-quan.yaml\n"
OFFICE = "source: Quy chế chi tiêu nội bộ\nfigures: {break-refreshments: 20.000 đ}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    return tmp_path


def test_figures_of_the_office_stand_beside_those_of_the_day(folder: Path) -> None:
    run = confplan("profile", "--lang", "vi", folder=folder)

    assert (run.status, run.err) == (0, "")
    assert "số riêng: Quy chế chi tiêu nội bộ" in run.out
    assert "Nghị định 73/2024/NĐ-CP" in run.out
    assert "\x1b" not in run.out


def test_json_goes_to_standard_output(folder: Path) -> None:
    run = confplan("profile", "--format", "json", folder=folder)

    assert "2024-07-26" == json.loads(run.out)["day"]


def test_file_of_the_office_that_is_not_there_is_told(folder: Path) -> None:
    (folder / "co-quan.yaml").unlink()
    run = confplan("profile", folder=folder)

    assert 1 == run.status
    assert "co-quan.yaml: there is no such file" in run.err


def test_no_plan_no_list(tmp_path: Path) -> None:
    assert 2 == confplan("profile", folder=tmp_path).status
