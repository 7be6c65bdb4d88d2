"""The command line: the one command that is asked for, or all of them where none is known"""

import pytest
from typer.core import TyperGroup

from confplan.cli.command_line import command_line
from confplan.cli.main import commands, members

NAMES = [name.replace("_", "-") for name in commands()]


def names(*arguments: str) -> list[str]:
    program = command_line(arguments)
    assert isinstance(program, TyperGroup)
    return sorted(program.commands)


@pytest.mark.parametrize("name", NAMES)
def test_only_the_command_that_is_asked_for_is_made(name: str) -> None:
    assert [name] == names(name) == names("--quiet", name, "plan.yaml")


@pytest.mark.parametrize("arguments", [[], ["--help"], ["validte"]])
def test_help_and_a_slip_of_typing_get_all_of_them(arguments: list[str]) -> None:
    assert sorted(NAMES) == names(*arguments)


def test_group_holds_the_files_of_its_folder() -> None:
    program = command_line(["delegates"])
    assert isinstance(program, TyperGroup)
    group = program.commands["delegates"]
    assert isinstance(group, TyperGroup)

    assert sorted(one.strip("_").replace("_", "-") for one in members("delegates")) == sorted(group.commands)
