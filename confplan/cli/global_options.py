"""What every command has: `--lang` and `--quiet`, which may stand anywhere on the line"""

from collections.abc import Sequence

from confplan.cli.language import say

_QUIET = ("--quiet", "-q")


class _Common:
    """What the common options of this run say"""

    quiet = False


def take_common(arguments: Sequence[str]) -> list[str]:
    """Return the arguments without those that every command has, which may stand anywhere."""
    rest: list[str] = []
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif word == "--lang":
            skip = True
        elif word in _QUIET:
            _Common.quiet = True
        elif not word.startswith("--lang="):
            rest.append(word)
    return rest


def is_quiet() -> bool:
    return _Common.quiet


def epilog() -> str:
    """Return the last line of every help text."""
    return say(
        "Mọi lệnh: --lang vi|en chọn ngôn ngữ, --quiet chỉ in kết quả.",
        "Every command: --lang vi|en chooses the language, --quiet prints results only.",
    )
