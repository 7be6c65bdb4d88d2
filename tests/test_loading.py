"""Files become cases, or findings that say why not"""

import io
from datetime import date
from pathlib import Path

import pytest

from confplan.loading import Loaded, load, load_content, load_named, load_one
from confplan.places import Place

TODAY = date(2024, 7, 1)


def loaded(content: str, folder: Path = Path()) -> Loaded:
    return load_content(content.encode(), "plan.yaml", folder, today=TODAY)


def named(name: str, standard_input: bytes = b"") -> list[Loaded]:
    return list(load_named(name, io.BytesIO(standard_input), today=TODAY))


def rules(one: Loaded) -> list[str]:
    return [finding.rule for finding in one.findings]


def test_plan_becomes_a_case_with_today_and_the_data_of_its_day() -> None:
    case = loaded("conference: {date: 26/7/2024}\n").case

    assert case is not None
    assert case.today == TODAY
    assert case.profile.number("invitation-notice-working-days") == 3


@pytest.mark.parametrize("content", ["", "- a\n", "name: x\nversion: 3\n", "PK\x03\x04"])
def test_what_is_no_plan_is_no_case(content: str) -> None:
    one = loaded(content)

    assert one.case is None
    assert not one.is_plan
    assert one.findings


def test_list_is_read_from_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "wards.csv").write_text("name,neighbourhoods\nphường A,4\n", encoding="utf-8")
    one = loaded("lists: {phường: wards.csv}\n", tmp_path)

    assert rules(one) == []
    assert one.case is not None
    assert [entry.name for entry in one.case.plan.lists["phường"]] == ["phường A"]
    assert one.atlas.place(("lists", "phường", 0, "name")).file == f"{tmp_path.as_posix()}/wards.csv"


def test_file_outside_the_folder_is_a_finding(tmp_path: Path) -> None:
    one = loaded("lists: {phường: ../wards.csv}\n", tmp_path)

    assert rules(one)[0] == "file-not-read"
    assert one.is_plan


def test_standard_input_is_a_plan() -> None:
    (one,) = named("-", b"conference: {chair: }\n")

    assert one.name == "<stdin>"
    assert one.is_plan


def test_folder_means_its_plans_and_names_what_it_passes_over(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("format: 1\n", encoding="utf-8")
    (tmp_path / "b.yml").write_text("name: x\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text("format: 1\n", encoding="utf-8")
    first, second = named(str(tmp_path))

    assert (first.is_plan, rules(first)) == (True, [])
    assert (second.is_plan, rules(second)) == (True, ["passed-over"])


def test_file_named_plan_is_one_in_a_folder_whatever_it_holds(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("agenda:\n  - Bế mạc\n", encoding="utf-8")

    (only,) = load_named(str(tmp_path), io.BytesIO(), today=TODAY)

    assert only.case
    assert [item.title for item in only.case.plan.agenda] == ["Bế mạc"]


def test_folder_without_a_plan_is_refused(tmp_path: Path) -> None:
    (one,) = named(str(tmp_path))

    assert (one.is_plan, rules(one)) == (False, ["not-a-plan"])


def test_absent_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none.yaml", today=TODAY)


def test_what_was_refused_is_remembered() -> None:
    assert loaded("agenda: [{title: A, minutes: x}]\n").left_out == {("agenda", 0, "minutes")}


def trial(*settings: str, plan: str = "agenda:\n  - {id: phim, title: Chiếu phim, minutes: 15}\n") -> Loaded:
    return load_one("-", io.BytesIO(plan.encode()), today=TODAY, settings=settings)


def test_settings_are_tried_before_anything_is_made_of_the_plan() -> None:
    one = trial("phim.minutes=20", "phim.optional=có", "phim.minutes=khoảng 25")

    assert one.case
    assert one.trial

    (item,) = one.case.plan.agenda

    assert (str(item.minutes), item.optional) == ("khoảng 25", True)
    assert [(change.key, change.before, change.after) for change in one.trial.changes] == [
        ("phim.minutes", "15", "khoảng 25"),
        ("phim.optional", None, "có"),
    ]
    assert one.atlas.place(item.at("minutes")) == Place("--set phim.minutes=khoảng 25")


def test_setting_that_the_schema_refuses_is_told_at_the_setting_and_makes_no_case() -> None:
    one = trial("phim.minutes=mười")
    (finding,) = one.findings

    assert (one.case, one.is_plan, finding.rule) == (None, False, "value-unreadable")
    assert one.atlas.place(finding.at) == Place("--set phim.minutes=mười")


def test_setting_that_means_nothing_makes_no_case() -> None:
    one = trial("phim.minutes=5", "phin.minutes=20")

    assert (one.case, one.is_plan, rules(one)) == (None, False, ["setting-unclear"])
    assert [finding.at for finding in one.findings] == [Place("--set phin.minutes=20")]


def test_what_is_wrong_elsewhere_in_the_plan_is_told_as_before() -> None:
    one = trial("phim.minutes=5", plan="agenda:\n  - {id: phim, title: A, minutes: 3}\nconference: {start: x}\n")

    assert (one.case is None, rules(one)) == (False, ["value-unreadable"])


def test_empty_value_is_not_decided_yet_and_personal_numbers_are_dots() -> None:
    one = trial("phim.minutes=", "invitation.contact=0901234567")

    assert one.case
    assert one.trial
    assert one.case.plan.is_undecided(("agenda", 0, "minutes"))
    assert [change.after for change in one.trial.changes] == [None, "090•••••67"]
