"""A plan with the files that it names, and with what is tried in their place"""

from pathlib import Path

from confplan.assembling import assembled
from confplan.source import read
from confplan.source.files import OnDisk

PLAN = "conference: {start: ''}\nlists:\n  phường: wards.csv\n  tổ: none.csv\n"


def test_lists_come_from_their_files_and_what_is_not_read_is_empty(tmp_path: Path) -> None:
    (tmp_path / "wards.csv").write_text("name\nThới An\n", encoding="utf-8")
    source = read(PLAN.encode(), "plan.yaml")

    assert isinstance(source.data, dict)

    whole = assembled(source, source.data, OnDisk(tmp_path))

    assert whole.data()["lists"] == {"phường": ["Thới An"], "tổ": []}
    assert {("conference", "start"), ("lists", "tổ")} == whole.broken
    assert [finding.rule for finding in whole.findings] == ["quoted-empty", "file-not-read"]


def test_what_is_tried_stands_in_the_data_under_its_own_name_and_is_not_broken(tmp_path: Path) -> None:
    source = read(PLAN.encode(), "plan.yaml")

    assert isinstance(source.data, dict)

    whole = assembled(source, source.data, OnDisk(tmp_path)).tried(("conference", "start"), "07:00", "--set one")
    whole = whole.tried(("conference", "start"), "08:00", "--set two")

    assert whole.data()["conference"] == {"start": "08:00"}
    assert ("conference", "start") not in whole.broken
    assert [part.name for path, part in whole.parts if path == ("conference", "start")] == ["--set two"]
