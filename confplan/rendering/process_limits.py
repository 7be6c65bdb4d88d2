"""What a process that runs another's template may use: memory, time, size of files, and no network"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from confplan.cache_folder import OFF
from confplan.frozen import frozen

NOWHERE = "http://127.0.0.1:9"  # the discard port: what asks for the network is refused at once
PROXIES = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
TEMPORARY = ("TMPDIR", "TEMP", "TMP")
KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "SOURCE_DATE_EPOCH")
FEW_THREADS = {"RAYON_NUM_THREADS": "2", "MALLOC_ARENA_MAX": "2"}  # each takes address space from the limit
NO_TRACES = {"RUST_BACKTRACE": "0"}  # writing one after the memory is gone hangs
NOTHING_KEPT = {OFF: "1"}


@frozen(kw_only=True)
class Limits:
    """Bytes of memory and of one file; seconds on the clock, of which each of two threads may reckon all"""

    memory: int = 2 * 1024**3
    file: int = 500 * 1024**2
    seconds: int = 60

    @property
    def memory_words(self) -> str:
        return f"{self.memory / 1024**3:g} GB"

    @property
    def file_words(self) -> str:
        return f"{self.file / 1024**2:g} MB"


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of the process: nothing of the user's but where programs lie; caches are an empty folder."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    proxies = {case: NOWHERE for name in PROXIES for case in (name, name.upper())}
    return kept | proxies | FEW_THREADS | NO_TRACES | NOTHING_KEPT | dict.fromkeys((*HOMES, *TEMPORARY), str(folder))


def lower(limits: Limits) -> None:
    """Take from this process what is over the limits; systems that know no such limits (Windows) have the clock only."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in _resources(limits):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _resources(limits: Limits) -> Iterator[tuple[int, int]]:
    import resource

    yield resource.RLIMIT_AS, limits.memory
    yield resource.RLIMIT_FSIZE, limits.file
    yield resource.RLIMIT_CPU, limits.seconds * 2
    yield resource.RLIMIT_CORE, 0
