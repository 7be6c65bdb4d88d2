"""The codes of the desk at the door on their way to the invitations"""

from dataclasses import replace
from pathlib import Path

import typer

from confplan.cli.checkin_options import store_of
from confplan.cli.language import say
from confplan.loading import Loaded


def with_tokens(loaded: Loaded, plan: str, db: Path | None) -> Loaded:
    """Return the plan with the codes that its guests have at the desk; a file named that is not there ends the run (exit 2)."""
    file = store_of(plan, db)
    if db is not None and not file.is_file():
        raise typer.BadParameter(
            say(f"không có tệp {file}; confplan checkin --prepare tạo ra nó", f"there is no file {file}; confplan checkin --prepare makes it")
        )  # fmt: skip
    if loaded.case is None or not file.is_file():
        return loaded
    from confplan.reception.tokens import tokens

    return replace(loaded, case=replace(loaded.case, tokens=tokens(loaded.case, file)))
