"""The program's entry: finds the command's file, imports only that one, and turns every failure into a sentence"""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import typer
from typer._click import Command  # typer brings its own click and offers these by no public name
from typer._click.exceptions import ClickException

from confplan import failures
from confplan.cli import failing, streams
from confplan.cli.global_options import epilog, take_common
from confplan.cli.language import choose, say

_RARELY = (
    1_000_000  # new objects between two collections: a short run makes little garbage, and hardly any of it in circles
)
_NOT_COMMANDS = frozenset(
    {
        "__init__",
        "main",
        "agenda_options",
        "agenda_views",
        "asking",
        "checkin_options",
        "comparing",
        "crash_report",
        "delegate_options",
        "progress",
        "receiving",
        "seat_options",
        "document_options",
        "failing",
        "baselines",
        "beginning",
        "budget_options",
        "global_options",
        "handing_over",
        "interview",
        "judging",
        "language",
        "making",
        "mending",
        "opening",
        "options",
        "printing",
        "task_options",
        "streams",
        "telling",
        "validate_options",
        "watching",
    }
)


def commands() -> list[str]:
    """Return the commands' names in alphabetical order: the files of this folder, and its folders, which are groups of commands."""
    here = Path(__file__).parent
    groups = (path.parent.name for path in here.glob("*/__init__.py"))
    return sorted({*(path.stem for path in here.glob("*.py") if path.stem not in _NOT_COMMANDS), *groups})


def members(group: str) -> list[str]:
    """Return the files of a group of commands; none where it is a command by itself. `import_` is the command `import`."""
    files = (Path(__file__).parent / group).glob("[!_]*.py")
    return sorted(path.stem for path in files if not path.stem.endswith("_options"))


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the program and leave it with the exit code that CI relies on: 0, 1, 2, or 3 where the program itself failed."""
    if arguments is None and streams.needs_names_in_utf8():
        streams.begin_again()
    gc.set_threshold(_RARELY)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else pydantic reads the metadata of every package
    sys.exit(status(list(sys.argv[1:] if arguments is None else arguments)))


def status(arguments: list[str]) -> int:
    """Run the command that the arguments name; return its exit code."""
    streams.hold()
    choose(arguments)
    try:
        rest = take_common(arguments)
        code = int(app(rest)(rest, prog_name="confplan", standalone_mode=False) or 0)
        failing.reported(failures.taken())
        sys.stdout.flush()  # at the end of Python it is too late to say that nothing could be written
    except ClickException as error:
        error.show()
        return 2
    except OSError as error:
        return failing.cannot(error)
    except SystemExit:  # so typer ends a run whose output nobody reads any more
        return failing.cannot(BrokenPipeError())
    except (KeyboardInterrupt, typer.Abort):
        return failing.stopped()
    except Exception as error:  # people get a sentence, never a traceback
        if os.environ.get("CONFPLAN_DEBUG"):
            raise
        return failing.failed(error)
    return code


def app(arguments: Sequence[str]) -> Command:
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
