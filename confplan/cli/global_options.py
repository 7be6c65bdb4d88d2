"""What every command has: `--lang`, `--quiet` and `--no-cache`, which may stand anywhere on the line"""

import os
from collections.abc import Sequence

from confplan.cache_folder import OFF
from confplan.cli.failing import wrong_usage
from confplan.cli.language import LANGUAGES, say

_QUIET = ("--quiet", "-q")
_NO_CACHE = "--no-cache"


class _Common:
    """What the common options of this run say"""

    quiet = False


def take_common(arguments: Sequence[str]) -> list[str]:
    """Return the arguments without those that every command has, which may stand anywhere."""
    rest: list[str] = []
    _Common.quiet = False
    words = iter(arguments)
    for word in words:
        if word == "--lang":
            _refuse_other(next(words, ""))
        elif word.startswith("--lang="):
            _refuse_other(word.removeprefix("--lang="))
        elif word in _QUIET:
            _Common.quiet = True
        elif word == _NO_CACHE:
            os.environ[OFF] = "1"  # for what this run starts, too
        else:
            rest.append(word)
    return rest


def _refuse_other(language: str) -> None:
    """End the run (exit 2) where the language was left out: what follows may be the plan's name."""
    if language not in LANGUAGES:
        raise wrong_usage(
            say(f"sau --lang là vi hoặc en, ở đây là “{language}”", f"--lang takes vi or en, here is “{language}”")
        )


def is_quiet() -> bool:
    return _Common.quiet


def epilog() -> str:
    """Return the last line of every help text."""
    return say(
        "Mọi lệnh: --lang vi|en chọn ngôn ngữ, --quiet chỉ in kết quả, --no-cache không dùng và không giữ gì cho lần chạy sau.",
        "Every command: --lang vi|en chooses the language, --quiet prints results only, --no-cache neither uses nor keeps anything between runs.",
    )
