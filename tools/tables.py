"""Writes the tables of dated data as Python keeps such values: to read their TOML would take a thirtieth of every check

python -m tools.tables
"""

import datetime as dt
import marshal
import tomllib
from pathlib import Path
from typing import Any

PROFILES = Path(__file__).resolve().parent.parent / "confplan" / "profiles"
TARGET = PROFILES / "as_read"
VERSION = 4  # of the form, which all Pythons since 3.4 read


def tables() -> dict[str, dict[str, Any]]:
    """Return what the TOML files hold, by name."""
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(PROFILES.glob("*.toml"))}


def plain(value: Any) -> Any:
    """Return a value with its days as text, for which the form has no word."""
    match value:
        case dict():
            return {key: plain(one) for key, one in value.items()}
        case list():
            return [plain(one) for one in value]
        case dt.date():
            return value.isoformat()
    return value


if __name__ == "__main__":
    TARGET.mkdir(exist_ok=True)
    for name, table in tables().items():
        (TARGET / name).write_bytes(marshal.dumps(plain(table), VERSION))
    print(TARGET)
