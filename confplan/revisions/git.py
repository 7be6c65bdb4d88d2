"""Running git to read: no shell, no prompt, no fetching, and every failure is one sentence"""

import os
import subprocess
from pathlib import Path

from confplan.findings import Text

_SECONDS = 60
_QUIET = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_LITERAL_PATHSPECS": "1",
}
NO_GIT = Text(
    "máy này chưa có git nên không đọc được phiên bản cũ",
    "git is not installed, so no revision can be read",
)
TOO_SLOW = Text(f"git không trả lời trong {_SECONDS} giây", f"git did not answer within {_SECONDS} seconds")


class NoRevisionError(Exception):
    """What a revision names cannot be read; `text` says why"""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


class NoFileError(NoRevisionError):
    """The revision is there, and had no such file yet"""


def answer(folder: Path, *arguments: str) -> bytes | None:
    """Return what git says in that folder, or None where it refuses."""
    command = ["git", "--no-pager", *arguments]
    try:
        done = subprocess.run(
            command, cwd=folder, env={**os.environ, **_QUIET}, capture_output=True, check=False, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise NoRevisionError(TOO_SLOW) from None
    except (FileNotFoundError, PermissionError):
        raise NoRevisionError(NO_GIT) from None
    return done.stdout if done.returncode == 0 else None
