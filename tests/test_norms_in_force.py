"""The list of what holds on a plan's day"""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from confplan.case import Case
from confplan.findings import Language
from confplan.loading import load_content
from confplan.norms_in_force import as_json, figures, lengths, lines

PLAN = """
format: 1
profile:
  lengths: {film: 20}
  figures:
    break-refreshments: {value: 20.000 đ, source: Nghị quyết của Hội đồng nhân dân}
conference: {date: 26/7/2024}
"""


def case(text: str = PLAN) -> Case:
    found = load_content(text.encode(), "plan.yaml", Path(), today=date(2025, 1, 1)).case
    assert found
    return found


def printed(language: Language, width: int | None = None, plan: str = PLAN) -> Sequence[str]:
    return ["".join(words for words, _ in line) for line in lines(case(plan), language, width)]


def test_figures_say_what_they_are_and_where_they_come_from() -> None:
    found = {entry.name: entry for entry in figures(case().profile)}

    assert "2.340.000 đ" == found["base-salary"].value
    assert "Nghị định 73/2024/NĐ-CP" == found["base-salary"].origin().vi
    assert "mức thường dùng, không phải quy định" == found["issue-notice-working-days"].origin().vi
    assert "số riêng: Nghị quyết của Hội đồng nhân dân" == found["break-refreshments"].origin().vi
    assert "fill it in at profile.figures" == found["award-factor-giay-khen-huyen"].origin().en


def test_lengths_tell_those_of_the_plan_from_the_usual_ones() -> None:
    found = {entry.name: entry for entry in lengths(case().profile)}

    assert ("20", "one's own") == (found["film"].value, found["film"].origin().en)
    assert ("10 (10-15)", "usual, no regulation") == (found["speech"].value, found["speech"].origin().en)


def test_day_of_the_conference_stands_at_the_top() -> None:
    assert "Số liệu ngày 26/7/2024" == printed("vi")[0]
    assert "What holds now" == printed("en", plan="format: 1\nagenda: [Bế mạc]\n")[0]


@pytest.mark.parametrize("width", [60, 80, 140])
def test_lines_fit_a_terminal(width: int) -> None:
    assert all(len(line.rstrip()) <= width for line in printed("vi", width))


def test_nothing_is_cut_in_a_pipe() -> None:
    assert not any("…" in line for line in printed("vi"))


def test_json_has_null_for_what_is_not_known() -> None:
    found = json.loads(as_json(case(), "en"))
    by_name = {entry["name"]: entry for entry in found["figures"]}

    assert "2024-07-26" == found["day"]
    assert by_name["award-factor-giay-khen-huyen"]["value"] is None
    assert by_name["break-refreshments"]["own"]
    assert "film" in {entry["name"] for entry in found["lengths"]}
