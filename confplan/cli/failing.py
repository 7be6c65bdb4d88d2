"""What people are told when a run cannot go on: one sentence and an exit code, never a traceback"""

import sys
from collections.abc import Iterable
from contextlib import suppress

from confplan.cli.language import say

STOPPED = 130  # as the shells say it of a program that Ctrl-C ended


def cannot(error: OSError) -> int:
    """Tell which file cannot be read or written; nobody who reads on is no failure."""
    if isinstance(error, BrokenPipeError):
        _let_go()
        return 0
    from confplan.findings import Text

    file, said = error.filename, getattr(error, "said", None)
    match error:
        case _ if isinstance(said, Text):
            tell(say(f"“{file}” {said.vi}", f"“{file}” {said.en}"))
        case _ if not file:
            _let_go()
            tell(say(f"không đọc hay ghi được: {error.strerror}", f"cannot read or write: {error.strerror}"))
        case FileNotFoundError():
            tell(say(f"không có tệp hay thư mục “{file}”", f"there is no file or folder “{file}”"))
        case IsADirectoryError():
            tell(say(f"“{file}” là thư mục; hãy nêu tên một tệp kế hoạch", f"“{file}” is a folder; name a plan file"))
        case _:
            tell(
                say(
                    f"không đọc hay ghi được “{file}”: {error.strerror}",
                    f"cannot read or write “{file}”: {error.strerror}",
                )
            )
    return 2


def failed(error: Exception) -> int:
    """Tell that the program itself failed, and where the report lies that its makers can use."""
    from confplan.cli.crash_report import kept

    kind, file = type(error).__name__, kept(error, sys.argv[1:])
    vi = f"; báo cáo lỗi ở “{file}”, không chứa dữ liệu nào của kế hoạch" if file else ""
    en = f"; a report is in “{file}”, which holds nothing of the plan" if file else ""
    tell(
        say(
            f"confplan gặp lỗi khi chạy ({kind}){vi}; đặt CONFPLAN_DEBUG=1 rồi chạy lại để xem chi tiết",
            f"confplan itself failed ({kind}){en}; set CONFPLAN_DEBUG=1 and run again to see the details",
        )
    )
    return 3


def wrong_usage(sentence: str) -> Exception:
    """Return what, raised, tells the sentence as wrong usage is told, and ends the run with exit code 2."""
    import typer

    return typer.BadParameter(sentence)


def understood(error: Exception) -> int | None:
    """Tell what was wrong with the command line, or that the run was stopped; None where the program itself failed."""
    import typer
    from typer._click.exceptions import ClickException

    if isinstance(error, ClickException):
        error.show()
        return 2
    return stopped() if isinstance(error, typer.Abort) else None


def reported(errors: Iterable[Exception]) -> None:
    """Tell where the reports lie of what failed in the program without ending the run."""
    from confplan.cli.crash_report import kept

    for file in dict.fromkeys(kept(error, sys.argv[1:]) for error in errors):
        if file is None:
            continue
        tell(
            say(
                f"báo cáo lỗi của chương trình ở “{file}”, không chứa dữ liệu nào của kế hoạch",
                f"a report of the program's fault is in “{file}”, which holds nothing of the plan",
            )
        )


def stopped() -> int:
    tell(say("đã dừng theo yêu cầu", "stopped as asked"))
    return STOPPED


def tell(sentence: str) -> None:
    with suppress(OSError):  # there may be no room for the sentence either
        sys.stderr.write(f"confplan: {sentence}\n")


def _let_go() -> None:
    from confplan.cli.streams import let_go

    let_go()
