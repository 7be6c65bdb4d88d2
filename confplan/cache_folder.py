"""Where is kept between two runs what can be made anew: the user's own folder for such things, never beside a plan"""

import os
import stat
import sys

OFF = "CONFPLAN_NO_CACHE"  # `--no-cache` says the same for one run
NOT_MINE = stat.S_IWGRP | stat.S_IWOTH


def cache_folder(part: str) -> str | None:
    """Return a folder for that kind of thing, made where it is not there.

    None where nothing is to be kept (in CI, or when asked), where there is no such folder, or where somebody else could
    write to it: what is read from it is trusted.
    """
    home = home_of_caches()
    if os.environ.get("CI") or os.environ.get(OFF) or not os.path.isabs(home):
        return None
    folder = os.path.join(home, "confplan", part)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        return folder if _is_mine(os.lstat(folder)) else None
    except OSError:
        return None


def forget_oldest(folder: str, most: int) -> None:
    """Remove the oldest files of a folder in which at most so many are to be kept. OSError where that cannot be."""
    names = os.listdir(folder)
    if len(names) > most:
        paths = sorted((os.path.join(folder, name) for name in names), key=os.path.getmtime)
        for path in paths[: len(names) - most]:
            os.remove(path)


def home_of_caches() -> str:
    """Return the folder that the system has for such things: XDG's on Unix, those of Windows and macOS there; relative where it has none."""
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA", "")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches")
    return os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")


def _is_mine(found: os.stat_result) -> bool:
    is_owner = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    is_closed = os.name == "nt" or not found.st_mode & NOT_MINE
    return stat.S_ISDIR(found.st_mode) and is_owner and is_closed
