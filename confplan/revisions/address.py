"""Whether a name on the command line means a file or a git revision: `origin/main:plan.yaml`, `HEAD`, `v1:`"""

import re
from pathlib import Path

from confplan.frozen import frozen

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_PLAN = re.compile(r".+\.ya?ml", re.IGNORECASE)


@frozen
class Address:
    """A revision, and the path of the plan in it; without one the path of the plan that it is compared with"""

    revision: str
    path: str


def address(name: str) -> Address | None:
    """Return the revision that a name means; None for a file, which comes before any revision of the same name."""
    if name == "-" or _DRIVE.match(name) or _exists(name):
        return None
    revision, colon, path = name.partition(":")
    if colon:
        return Address(revision, path) if revision else None
    return None if _PLAN.fullmatch(name) else Address(name, "")


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):
        return False
