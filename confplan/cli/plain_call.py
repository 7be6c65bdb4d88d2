"""The commonest call, `validate` of plans, understood without the library that reads command lines: its import takes long"""

from collections.abc import Sequence
from typing import get_args

from confplan.cli.asked import Asked, FormatName
from confplan.findings import Severity

FORMAT, EXIT_ZERO = "--format", "--exit-zero"


def plainly_asked(arguments: Sequence[str]) -> Asked | None:
    """Return what a call of `validate` asks that has plans, a format and --exit-zero at most; None for any other call.

    What is wrong in a call is told by the library: such a call is none of these.
    """
    words = iter(arguments)
    if next(words, "") != "validate":
        return None
    names: list[str] = []
    format_: str = "full"
    fail_on: Severity | None = Severity.ERROR
    for word in words:
        if word == EXIT_ZERO:
            fail_on = None
        elif word == FORMAT:
            format_ = next(words, "")
        elif word.startswith(f"{FORMAT}="):
            format_ = word.removeprefix(f"{FORMAT}=")
        elif word.startswith("-") and word != "-":
            return None
        else:
            names.append(word)
    if format_ not in get_args(FormatName):
        return None
    return Asked(names=tuple(names or ["plan.yaml"]), today=None, format=format_, fail_on=fail_on)
