"""What options of several commands make of what is written behind them"""

from pathlib import Path

from confplan.cli.options import templates_folder
from confplan.rendering.template_files import users_folder


def test_none_takes_no_templates_but_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()

    assert users_folder(None, tmp_path / "plan.yaml") == (tmp_path / "templates").resolve()
    assert users_folder(templates_folder("none"), tmp_path / "plan.yaml") is None


def test_a_folder_of_that_name_is_written_with_its_path() -> None:
    assert templates_folder("./none") == Path("none")
