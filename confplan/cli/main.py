"""The program's entry: finds the command's file, imports only that one, and turns every failure into a sentence"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from confplan import failures
from confplan.cli import failing, streams
from confplan.cli.global_options import take_common
from confplan.cli.language import choose
from confplan.cli.plain_call import plainly_asked

_NOT_COMMANDS = frozenset(
    {
        "__init__",
        "main",
        "agenda_options",
        "plain_call",
        "day_taken",
        "command_line",
        "asked",
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
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else pydantic reads the metadata of every package
    sys.exit(status(list(sys.argv[1:] if arguments is None else arguments)))


def status(arguments: list[str]) -> int:
    """Run the command that the arguments name; return its exit code."""
    streams.hold()
    choose(arguments)
    try:
        rest = take_common(arguments)
        code = _ended(rest)
        if faults := failures.taken():
            failing.reported(faults)
        sys.stdout.flush()  # at the end of Python it is too late to say that nothing could be written
    except OSError as error:
        return failing.cannot(error)
    except SystemExit:  # so typer ends a run whose output nobody reads any more
        return failing.cannot(BrokenPipeError())
    except KeyboardInterrupt:
        return failing.stopped()
    except Exception as error:  # people get a sentence, never a traceback
        if (told := failing.understood(error)) is not None:
            return told
        if os.environ.get("CONFPLAN_DEBUG"):
            raise
        return failing.failed(error)
    return code


def _ended(arguments: list[str]) -> int:
    """Run what the arguments name, without the library that reads command lines where a look at them is enough."""
    if asked := plainly_asked(arguments):
        from confplan.cli.telling import told

        return told(asked)
    from confplan.cli.command_line import command_line

    return int(command_line(arguments)(arguments, prog_name="confplan", standalone_mode=False) or 0)
