from pathlib import Path

from tools.reasons import reasons

ONE = """[[survivor]]
file = "confplan/planning/timing.py"
code = "return 7"
change = "7 → 8"
why = "The same to whoever reads it."
"""


def test_a_reason_is_found_by_its_file_its_line_and_its_change(tmp_path: Path) -> None:
    (tmp_path / "planning.toml").write_text(ONE, encoding="utf-8")

    assert reasons(tmp_path) == {("confplan/planning/timing.py", "return 7", "7 → 8"): "The same to whoever reads it."}


def test_the_reasons_of_all_files_count(tmp_path: Path) -> None:
    (tmp_path / "planning.toml").write_text(ONE, encoding="utf-8")
    (tmp_path / "rules.toml").write_text(ONE.replace("7", "9"), encoding="utf-8")

    assert len(reasons(tmp_path)) == 2
