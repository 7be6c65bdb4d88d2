from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import typer

from confplan.cli.options import templates_folder, today
from confplan.rendering.template_files import users_folder


def test_day_given_is_taken_as_today() -> None:
    assert today("2024-07-26") == date(2024, 7, 26)


def test_today_is_the_day_in_viet_nam() -> None:
    assert today(None) == datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="“26/7” is not a date"):
        today("26/7")


def test_none_takes_no_templates_but_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()

    assert users_folder(None, tmp_path / "plan.yaml") == (tmp_path / "templates").resolve()
    assert users_folder(templates_folder("none"), tmp_path / "plan.yaml") is None


def test_a_folder_of_that_name_is_written_with_its_path() -> None:
    assert templates_folder("./none") == Path("none")
