"""The types of arguments and options that several commands share; imported once the language is chosen"""

from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.language import say


def templates_folder(written: str) -> Path:
    """Return the folder named; `none` is the shipped one, so that no template beside a stranger's plan is run."""
    from confplan.rendering.template_files import shipped

    return shipped() if written == "none" else Path(written)


Plans = Annotated[list[str] | None, typer.Argument(metavar="[PLAN]...", help=say("tệp kế hoạch, thư mục, hoặc - ; mặc định plan.yaml", "plan files, folders, or - ; plan.yaml by default"))]  # fmt: skip
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help=say("lấy ngày này làm hôm nay", "the day to take as today")),
]
PlanOption = Annotated[str, typer.Option("--plan", metavar="PLAN", help=say("tệp kế hoạch, thư mục có một kế hoạch, hoặc -", "the plan file, a folder that holds one, or -"))]  # fmt: skip
PlanArgument = Annotated[str, typer.Argument(metavar="[PLAN]", help=say("tệp kế hoạch, thư mục có một kế hoạch, hoặc -", "the plan file, a folder that holds one, or -"))]  # fmt: skip
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help=say("thư mục kết quả", "the folder to write to"))]
To = Annotated[str, typer.Option("--to", metavar="FORMATS", help=say("các dạng tệp, cách nhau bằng dấu phẩy: docx,pdf", "formats, parted by commas: docx,pdf"))]  # fmt: skip
Templates = Annotated[Path | None, typer.Option("--templates", metavar="DIR|none", parser=templates_folder, help=say("thư mục mẫu của riêng bạn; mặc định templates/ cạnh kế hoạch; none: chỉ dùng mẫu có sẵn", "your own templates; templates/ beside the plan by default; none: only the shipped ones"))]  # fmt: skip
Only = Annotated[str | None, typer.Option("--only", metavar="FILTER", help=say("chỉ những bản có chữ này: tên, đơn vị, chức danh; kịch bản: tổ (“âm thanh”)", "only what holds these words: a name, unit or post; of the run sheet: a role (“sound”)"))]  # fmt: skip
Separate = Annotated[bool, typer.Option("--separate", help=say("mỗi bản một tệp", "a file for each"))]
ByUnit = Annotated[bool, typer.Option("--by-unit", help=say("giấy mời: mỗi đơn vị một tệp", "invitations: a file for each unit"))]  # fmt: skip
Final = Annotated[bool, typer.Option("--final", help=say("bản chính thức: từ chối khi còn điều chưa chốt", "the final print: refuse while anything is not settled"))]  # fmt: skip
