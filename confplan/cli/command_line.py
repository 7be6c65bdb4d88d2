"""The command line as typer reads it: the one command that is asked for, or all of them for help"""

from collections.abc import Sequence
from importlib import import_module

import typer
from typer._click import Command  # typer brings its own click and offers these by no public name

from confplan.cli.global_options import epilog
from confplan.cli.language import say
from confplan.cli.main import commands, members


def command_line(arguments: Sequence[str]) -> Command:
    """Return the command line with the one command that is asked for, or (help, a typing slip) with all of them."""
    known = commands()
    asked = next((word.replace("-", "_") for word in arguments if not word.startswith("-")), "")
    program = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        epilog=epilog(),
        context_settings={"help_option_names": ["-h", "--help"]},
        help=say(
            "Hội nghị viết bằng YAML: kiểm tra, tính giờ và in mọi giấy tờ từ một kế hoạch",
            "A conference as code: checked, timed, and every paper printed from one plan",
        ),
    )
    program.callback()(lambda: None)
    for name in [asked] if asked in known else known:
        if within := members(name):
            program.add_typer(_group(name, within), name=name)
        else:
            _add(program, name)
    return typer.main.get_command(program)


def _group(name: str, within: Sequence[str]) -> typer.Typer:
    """Return a group of commands, under the words of its folder."""
    text = import_module(f"confplan.cli.{name}").HELP
    group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, epilog=epilog(), help=text)
    group.callback()(lambda: None)
    for one in within:
        _add(group, f"{name}.{one}")
    return group


def _add(program: typer.Typer, module_name: str) -> None:
    module = import_module(f"confplan.cli.{module_name}")
    name = module_name.rpartition(".")[2].strip("_").replace("_", "-")
    program.command(name, help=module.HELP, epilog=epilog())(module.command)
