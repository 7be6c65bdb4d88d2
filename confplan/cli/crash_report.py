"""A report of a failure for the makers: which lines of the program ran, and no value, text or file name of the user's"""

import hashlib
import platform
import re
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import confplan
from confplan.cache_folder import home_of_caches

_ROOT = Path(confplan.__file__).resolve().parent.parent
_LIBRARIES = re.compile(r".*[/\\](?:site-packages|dist-packages|lib[/\\]python3\.\d+)[/\\](.+\.py)\Z")
_OPTION = re.compile(r"--?[a-z][a-z-]*")
CAUSES = 5


def kept(error: BaseException, arguments: Sequence[str]) -> Path | None:
    """Write the report where programs keep such things; the same failure gives the same file. None where none can be."""
    content = report(error, arguments).encode()
    name = f"{type(error).__name__}-{hashlib.sha256(content).hexdigest()[:8]}.txt"
    for folder in _folders():
        with suppress(OSError, RuntimeError):
            from confplan.rendering.writing import swap_in

            folder.mkdir(parents=True, exist_ok=True)
            swap_in(folder / name, content, mode=0o600)
            return folder / name
    return None


def report(error: BaseException, arguments: Sequence[str]) -> str:
    """Return what happened; of an exception only its kind, since its words may hold what the plan holds."""
    system = (
        f"confplan {confplan.__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    )
    lines = [system, f"confplan {' '.join(_words(arguments))}".rstrip()]
    for cause in _causes(error):
        lines += ["", type(cause).__name__, *map(_frame, traceback.extract_tb(cause.__traceback__))]
    return "\n".join(lines) + "\n"


def _words(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the command, and the options by name only."""
    from confplan.cli.main import commands

    known = {name.replace("_", "-") for name in commands()}
    for place, word in enumerate(arguments):
        name = word.partition("=")[0]
        if (place == 0 and word in known) or _OPTION.fullmatch(name):
            yield name


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    for _ in range(CAUSES):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _frame(frame: traceback.FrameSummary) -> str:
    """Return the place in the program or in a library; a template or plugin of the user's is not named."""
    file = Path(frame.filename)
    if file.is_relative_to(_ROOT / "confplan") and file.suffix == ".py":
        return f"  {file.relative_to(_ROOT).as_posix()}:{frame.lineno} {frame.name}"
    library = _LIBRARIES.fullmatch(frame.filename)
    return f"  {library[1]}:{frame.lineno} {frame.name}" if library else "  elsewhere"


def _folders() -> Iterator[Path]:
    """Yield the folders to try: the user's for such files, then the one for temporary files."""
    if Path(home_of_caches()).is_absolute():
        yield Path(home_of_caches(), "confplan", "failures")
    yield Path(tempfile.gettempdir()) / "confplan-failures"
