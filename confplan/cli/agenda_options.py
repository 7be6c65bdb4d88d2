"""The options of `confplan agenda` that say in which form it comes out, and where to"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.asking import known
from confplan.cli.language import say

TABLE = "table"


def known_formats() -> list[str]:
    """Return the names of all formats of the agenda."""
    from confplan.exporting import export_formats

    return export_formats()


def one_of(formats: Callable[[], Sequence[str]]) -> Callable[[str], str]:
    """Return what reads a format's name as it is typed; one that is none ends the run with the nearest (exit 2)."""

    def known_format(written: str) -> str:
        return written if written == TABLE else known(written.strip().lower(), formats(), ("dạng kết quả", "format"))

    return known_format


known_format = one_of(known_formats)


Timing = Annotated[bool, typer.Option("--timing", help=say("thêm giờ bắt đầu, kết thúc, thời gian còn dư và thanh giờ; với ics: thêm từng mục", "add starts, ends, slack and a strip of the day; with ics: each item too"))]  # fmt: skip
Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, xlsx, ics, ics-guests, svg, ontime, frab", "in which form: table, json, csv, markdown, xlsx, ics, ics-guests, svg, ontime, frab"))]  # fmt: skip
OutFile = Annotated[Path | None, typer.Option("--out", metavar="FILE", help=say("ghi ra tệp này thay vì in ra; thiếu --format thì lấy theo đuôi tệp", "write to this file instead of printing; without --format its ending says how"))]  # fmt: skip
Set = Annotated[list[str] | None, typer.Option("--set", metavar="ADDRESS=VALUE", help=say("thử giá trị này mà không sửa tệp, ví dụ phim.minutes=20; địa chỉ: mã, vị trí (agenda.3) hoặc đầu tên mục; dùng được nhiều lần", "try this value without touching the file, as in phim.minutes=20; by id, position (agenda.3) or the beginning of a title; may be repeated"))]  # fmt: skip
Speeches = Annotated[bool, typer.Option("--speeches", help=say("các bài viết (script): số âm tiết, đọc bao lâu, cần bớt hay còn chỗ cho bao nhiêu chữ", "the manuscripts (script): syllables, how long they take, how many words to cut or room for how many"))]  # fmt: skip
Simulate = Annotated[int | None, typer.Option("--simulate", min=1, max=1_000_000, metavar="N", help=say("thử N lần với thời lượng ngẫu nhiên: khả năng kết thúc đúng giờ, mục nào ảnh hưởng nhiều nhất", "try N times with lengths at random: the chance to end in time, and what matters most"))]  # fmt: skip
Seed = Annotated[int, typer.Option("--seed", metavar="N", help=say("số khởi tạo của --simulate; cùng số thì cùng kết quả", "seed of --simulate; the same number gives the same result"))]  # fmt: skip
At = Annotated[str | None, typer.Option("--at", metavar="ITEM", help=say("mục đang diễn ra (mã, vị trí hoặc đầu tên): tính lại phần còn lại và điều cần cắt", "the item that is on (id, position or beginning of its title): forecasts the rest, and what to cut"))]  # fmt: skip
Now = Annotated[str | None, typer.Option("--now", metavar="TIME", help=say("giờ lúc này, ví dụ 09:42; mặc định theo đồng hồ máy", "what the clock shows, as in 09:42; the machine's clock by default"))]  # fmt: skip
Began = Annotated[str | None, typer.Option("--began", metavar="TIME", help=say("giờ mục đang diễn ra bắt đầu; mặc định là lúc này", "when the item that is on began; now by default"))]  # fmt: skip
