"""Files as CI names them: relative to where the project was checked out (else to the working directory), with forward slashes"""

import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def naming(environment: Mapping[str, str] = os.environ, here: Path | None = None) -> Callable[[str], str]:
    """Return the function that names a file; one outside of the project keeps its whole path."""
    folder = here or Path.cwd()
    root = next((Path(place) for name in _ROOTS if _is_above(place := environment.get(name, ""), folder)), folder)

    @cache
    def name(file: str) -> str:
        if file.startswith("<"):  # standard input
            return file
        whole = Path(os.path.normpath(folder / file))
        return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()

    return name


def _is_above(place: str, folder: Path) -> bool:
    return bool(place) and folder.is_relative_to(place)
