"""Templates as Jinja has compiled them, kept for the next run: compiling them anew takes two fifths of a build

What Jinja makes of a template depends on its text and name, on Jinja and Python, and on what checks, escapes and filters
it here; it is looked up by all of these. A user's template is rendered in a process that keeps nothing.
"""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket

from confplan.cache_folder import cache_folder

KIND = "templates"
HERE, JINJA = Path(__file__).resolve().parent, Path(jinja2.__file__).parent


def compiled(
    environment: jinja2.Environment, kind: str, source: str, file: str, make: Callable[[], CodeType]
) -> CodeType:
    """Return the code of a template: what was kept of an earlier run, else what `make` gives.

    `kind` tells environments apart that make different code of one text.
    """
    folder = kept()
    if folder is None:
        return make()
    text = hashlib.sha256(source.encode(errors="surrogatepass")).hexdigest()
    bucket: Bucket = folder.get_bucket(environment, f"{kind} {text}", file, source)
    if bucket.code is None:
        bucket.code = make()
        with suppress(OSError):  # a full disk is no reason to print nothing
            folder.set_bucket(bucket)
    return bucket.code


@cache
def kept() -> jinja2.FileSystemBytecodeCache | None:
    """Return where compiled templates lie, without those of other programs; None where nothing is kept."""
    folder = cache_folder(KIND)
    if folder is None:
        return None
    own = made_by()
    for old in Path(folder).glob("*"):
        if not old.name.startswith(own):
            with suppress(OSError):
                old.unlink()
    return jinja2.FileSystemBytecodeCache(folder, f"{own}-%s")


def made_by() -> str:
    """Return a short name of the programs that make the code; they are the same as long as their files are."""
    files = sorted((*HERE.glob("*.py"), *JINJA.glob("*.py")))
    states = ((str(file), (state := file.stat()).st_size, state.st_mtime_ns) for file in files)
    return hashlib.sha256(repr(list(states)).encode()).hexdigest()[:16]
