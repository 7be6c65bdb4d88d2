"""Why some mutants may live: the reasons, written by hand in tools/survivors, one for a change in a line of code"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

SURVIVORS = Path(__file__).resolve().parent / "survivors"

Change: TypeAlias = tuple[str, str, str]  # file, code of the line, change


def reasons(folder: Path = SURVIVORS) -> Mapping[Change, str]:
    """Return why each change that no test notices is no mistake: `[[survivor]]` with file, code, change and why.

    A reason is found by what the line says, not by its number, so that it moves with the line and ends with it.
    """
    found: dict[Change, str] = {}
    for file in sorted(folder.glob("*.toml")):
        for one in tomllib.loads(file.read_text(encoding="utf-8"))["survivor"]:
            found[one["file"], one["code"], one["change"]] = one["why"]
    return found
