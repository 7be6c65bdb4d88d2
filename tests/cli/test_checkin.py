"""`confplan checkin` writes the attendance list; the running desk has its tests in the room `reception`"""

from pathlib import Path

from tests.cli.running import confplan

PLAN = "format: 1\nconference:\n  name: Hội nghị\ndelegates:\n  - {text: Sở Nội vụ, units: [Sở Nội vụ]}\n"


def test_attendance_list_is_written_and_the_store_lies_beside_the_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    run = confplan("checkin", "--export", "list.csv", folder=tmp_path)

    assert 0 == run.status, run.err
    assert "Sở Nội vụ" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert (tmp_path / "reception.db").is_file()


def test_list_of_another_kind_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")

    assert 2 == confplan("checkin", "--export", "list.pdf", folder=tmp_path).status
    assert not (tmp_path / "reception.db").exists()
