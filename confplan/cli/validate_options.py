"""The options of `validate`: what is judged, what is left out, what counts, how it is told"""

from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.asked import FormatName
from confplan.cli.language import say
from confplan.findings import Severity

Names = list[str] | None

Format = Annotated[FormatName, typer.Option("--format", help=say("dạng kết quả", "how to print the findings"))]  # fmt: skip
Select = Annotated[Names, typer.Option("--select", metavar="RULES", help=say("chỉ chạy các quy tắc hoặc nhóm quy tắc này, cách nhau bằng dấu phẩy; lỗi đọc tệp và lỗi cách viết vẫn luôn được báo", "run only these rules or families, parted by commas; what is wrong in reading and writing is always told"))]  # fmt: skip
Ignore = Annotated[Names, typer.Option("--ignore", metavar="RULES", help=say("không chạy các quy tắc hoặc nhóm này; tên quy tắc được tính trước tên nhóm", "leave these rules or families out; a rule's name goes before its family's"))]  # fmt: skip
FailOn = Annotated[Severity, typer.Option("--fail-on", help=say("từ mức này trở lên thì mã thoát là 1", "the mildest finding that makes the exit code 1"))]  # fmt: skip
ExitZero = Annotated[bool, typer.Option("--exit-zero", help=say("có điều được báo thì mã thoát vẫn là 0 (2 và 3 giữ nguyên)", "findings leave the exit code 0 (2 and 3 stay)"))]  # fmt: skip
Baseline = Annotated[Path | None, typer.Option("--baseline", metavar="FILE", help=say("không báo những điều tệp này đã chấp nhận; báo mục không còn nữa", "hold back what this file has accepted; tell what of it is gone"))]  # fmt: skip
WriteBaseline = Annotated[Path | None, typer.Option("--write-baseline", metavar="FILE", help=say("ghi mọi điều đang có vào tệp này để chấp nhận, trừ lỗi đọc tệp và lỗi cách viết", "accept all there is now into this file, except errors of reading and writing"))]  # fmt: skip
Since = Annotated[str | None, typer.Option("--since", metavar="OLD", help=say("kế hoạch trước khi sửa: tệp, hoặc phiên bản git như origin/main; sửa kế hoạch đã ban hành thì được nhắc", "the plan before its changes: a file, or a git revision such as origin/main; a change of an issued plan is told"))]  # fmt: skip
StdinFilename = Annotated[str | None, typer.Option("--stdin-filename", metavar="NAME", help=say("với -: tên tệp để ghi trong kết quả và để tìm các danh sách nằm cạnh", "with -: the file's name in the results, beside which its lists lie"))]  # fmt: skip
Watch = Annotated[bool, typer.Option("--watch", help=say("kiểm tra lại mỗi khi kế hoạch hay danh sách của nó thay đổi; Ctrl-C để dừng", "judge again whenever the plan or a list of it changes; Ctrl-C ends it"))]  # fmt: skip
Fix = Annotated[bool, typer.Option("--fix", help=say("tự sửa trong tệp kế hoạch những chỗ mà sửa xong ý vẫn giữ nguyên; danh sách ở tệp riêng thì để nguyên", "make the safe fixes in the plan's own file; lists in files of their own are left alone"))]  # fmt: skip
UnsafeFixes = Annotated[bool, typer.Option("--unsafe-fixes", help=say("như --fix, và sửa cả những chỗ mà sửa xong cần xem lại", "as --fix, with the fixes that are to be looked at afterwards"))]  # fmt: skip
Diff = Annotated[bool, typer.Option("--diff", help=say("chỉ cho xem những chỗ sẽ sửa, không ghi gì vào tệp; mã thoát là 1 nếu có chỗ sẽ sửa", "show what would be mended and write nothing; exit code 1 where anything would"))]  # fmt: skip
