"""`--watch`: judging again whenever a file of the plan changes, until Ctrl-C"""

import os
import sys
import time
from collections.abc import Callable

import typer

from confplan.cli.asked import Asked
from confplan.cli.day_taken import today
from confplan.cli.language import say
from confplan.cli.printing import say_aside
from confplan.control.watching import Stamp, looked_for, stamps

_PAUSE = 0.25  # seconds between two looks
_SETTLED = 0.1  # a file that has not changed for so long is written whole


def watched(asked: Asked, judge: Callable[[], object]) -> int:
    """Judge now and after each change. What cannot be read now may be there the next time; at the start it is an error."""
    if "-" in asked.names or asked.write_baseline or asked.diff:
        raise typer.BadParameter(say("--watch chỉ đi cùng tệp hoặc thư mục, không đi cùng -, --write-baseline hay --diff", "--watch goes with files and folders, not with -, --write-baseline or --diff"))  # fmt: skip
    is_first = True
    try:
        while True:
            before = _seen(asked)
            _clear(is_first=is_first)
            _judge_once(judge, is_first=is_first)
            is_first = False
            say_aside(_waiting(len(before)))
            _await_change(before)
    except KeyboardInterrupt:
        return 0


def _seen(asked: Asked) -> dict[str, Stamp]:
    files = looked_for(asked.names, today=today(asked.today))
    return stamps(files | {str(asked.baseline)} if asked.baseline else files)


def _judge_once(judge: Callable[[], object], *, is_first: bool) -> None:
    try:
        judge()
        sys.stdout.flush()
    except OSError as error:
        if is_first or isinstance(error, BrokenPipeError):
            raise
        say_aside(say(f"chưa đọc được {error.filename}", f"{error.filename} cannot be read now"))


def _await_change(before: dict[str, Stamp]) -> None:
    while stamps(before) == before:
        time.sleep(_PAUSE)
    now = stamps(before)
    time.sleep(_SETTLED)
    while (later := stamps(before)) != now:
        now = later
        time.sleep(_SETTLED)


def _clear(*, is_first: bool) -> None:
    """Give each verdict a screen of its own; in a pipe nothing is written between them."""
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write("\x1b[2J\x1b[3J\x1b[H")
    elif not is_first:
        say_aside("")


def _waiting(count: int) -> str:
    now = time.strftime("%H:%M:%S")
    return say(f"{now}  đang theo dõi {count} tệp; Ctrl-C để dừng", f"{now}  watching {count} {'file' if count == 1 else 'files'}; Ctrl-C ends it")  # fmt: skip
