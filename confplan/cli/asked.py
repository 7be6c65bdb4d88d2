"""What `validate` is asked, however the command line was read"""

from pathlib import Path
from typing import Literal

from confplan.findings import Severity
from confplan.frozen import frozen

FormatName = Literal["full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "markdown"]


@frozen(kw_only=True)
class Asked:
    """What the command line asks to be judged, and how the verdict is told. No finding fails the run where `fail_on` is None."""

    names: tuple[str, ...]
    today: str | None
    format: str = "full"
    fail_on: Severity | None = Severity.ERROR
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: Path | None = None
    write_baseline: Path | None = None
    stdin_name: str | None = None
    since: str | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False

    @property
    def mends(self) -> bool:
        """Whether the plans are mended before they are judged, or would be"""
        return self.fix or self.unsafe_fixes or self.diff
