"""The options of `confplan documents`: of which document the fields are asked, and from which plan the examples come"""

from pathlib import Path
from typing import Annotated, Literal

import typer

from confplan.case import Case
from confplan.cli.asking import known_documents
from confplan.cli.day_taken import today
from confplan.cli.language import say
from confplan.cli.opening import opened

PLAN = "plan.yaml"


def known_document(written: str) -> str:
    """Return the document's name; one that is none ends the run with the nearest (exit 2)."""
    return known_documents([written])[0]


Fields = Annotated[str | None, typer.Option("--fields", metavar="DOCUMENT", parser=known_document, help=say("các trường mà mẫu của giấy tờ này dùng được, kèm ví dụ và bộ lọc", "the fields that templates of this document may name, with examples, and the filters"))]  # fmt: skip
FromPlan = Annotated[str | None, typer.Option("--plan", metavar="PLAN", help=say("lấy ví dụ từ kế hoạch này; mặc định plan.yaml, không có thì kế hoạch mẫu", "take the examples from this plan; plan.yaml by default, else a plan to begin with"))]  # fmt: skip
Format = Annotated[Literal["table", "json", "markdown"], typer.Option("--format", help=say("dạng kết quả", "in which form"))]  # fmt: skip


def case_of_examples(plan: str | None, folder: Path) -> Case | None:
    """Return the case from which examples are taken; a folder without a plan has that of a plan to begin with."""
    if plan is not None or (folder / PLAN).is_file():
        return opened(plan or PLAN, today=today(None)).case
    from confplan.loading import load_content
    from confplan.starting.plans import USUAL, begun

    return load_content(begun(USUAL, {}).encode(), PLAN, folder, today=today(None)).case
