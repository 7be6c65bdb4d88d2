"""`confplan render`, `build` and `documents`, as people run them"""

from pathlib import Path

import pytest

from tests.cli.running import confplan

PLAN = """
format: 1
document: {issuer: Ủy ban nhân dân phường Thới An, place: Thới An, date: 1/12/2025, number: 12/KH-UBND}
conference:
  name: Hội nghị tổng kết năm 2025
  hosts: [Ủy ban nhân dân phường Thới An]
  date: 26/12/2025
  start: dự kiến 08:00
  venue: Hội trường Ủy ban nhân dân phường
agenda:
  - {title: Khai mạc, minutes: 10, by: Chủ tịch}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def test_render_names_its_files_and_what_is_not_settled(folder: Path) -> None:
    run = confplan("render", "banner", "--to", "svg", "--lang", "vi", folder=folder)

    assert run.status == 0
    assert run.out.splitlines()[0] == str(Path("out/banner/banner.svg"))
    assert "Tạm lấy, kế hoạch chưa ghi:" in run.out
    assert (folder / "out/banner/banner.svg").is_file()


def test_render_tells_what_makes_a_draft(folder: Path) -> None:
    run = confplan("render", "invitations", "--to", "pdf", folder=folder)

    assert "DRAFT: what is not settled prints as dots\n" in run.out
    assert "\n  plan.yaml:8:10: the starting hour is only tentative\n" in run.out


def test_final_print_refuses_a_draft(folder: Path) -> None:
    run = confplan("render", "invitations", "--final", folder=folder)

    assert run.status == 1
    assert "plan.yaml:8:10: error [not-settled] the starting hour is only tentative" in run.out
    assert "nothing was written" in run.out
    assert not (folder / "out").exists()


def test_quiet_names_only_the_files(folder: Path) -> None:
    run = confplan("render", "banner", "--to", "svg", "--quiet", folder=folder)

    assert run.out.splitlines() == [str(Path("out/banner/banner.svg"))]


def test_templates_beside_the_plan_are_left_alone_when_none_are_asked_for(folder: Path) -> None:
    (folder / "templates/banner").mkdir(parents=True)
    (folder / "templates/banner/banner.svg.typ").write_text("{{ no_such_name }}", encoding="utf-8")

    own = confplan("render", "banner", "--to", "svg", folder=folder)
    none = confplan("render", "banner", "--to", "svg", "--templates", "none", folder=folder)

    assert own.status == 1
    assert (none.status, none.err) == (0, "")


def test_build_checks_and_prints_everything(folder: Path) -> None:
    run = confplan("build", folder=folder)

    assert run.status == 0
    assert "the plan: 0 errors, " in run.out
    assert {path.name for path in (folder / "out").iterdir()} >= {"invitations", "banner", "run-sheet", "manifest.json"}


def test_build_takes_a_folder_and_standard_input(folder: Path) -> None:
    run = confplan("build", ".", "--out", "one", folder=folder)
    piped = confplan("build", "-", "--out", "two", folder=folder, stdin=PLAN.encode())

    assert (run.status, piped.status) == (0, 0)
    assert (folder / "one/banner/banner.svg").read_bytes() == (folder / "two/banner/banner.svg").read_bytes()


def test_build_of_a_folder_with_several_plans_asks_which(folder: Path) -> None:
    (folder / "b.yaml").write_text(PLAN, encoding="utf-8")
    run = confplan("build", ".", folder=folder)

    assert run.status == 2
    assert "there are several plans, name one: b.yaml, plan.yaml" in run.out


def test_build_of_a_plan_with_errors_prints_nothing(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN.replace("minutes: 10", "minutes: x"), encoding="utf-8")
    run = confplan("build", folder=folder)

    assert run.status == 1
    assert "plan.yaml:11:32: error [value-unreadable]" in run.out
    assert not (folder / "out").exists()


def test_documents_are_listed_with_their_formats(folder: Path) -> None:
    lines = confplan("documents", folder=folder).out.splitlines()

    assert any(line.startswith("banner ") and "pdf, png, svg" in line for line in lines)
    assert any(line.startswith("run-sheet ") for line in lines)
