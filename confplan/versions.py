"""The two plans that a comparison names: files, standard input, or what a git revision holds with its lists"""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import BinaryIO

from confplan.findings import Text
from confplan.loading import Loaded, load_content, load_one
from confplan.revisions.address import Address, address
from confplan.revisions.git import NoFileError, NoRevisionError
from confplan.revisions.tree import Tree, prefix, tree
from confplan.source.files import NOT_FOUND

PLAN = "plan.yaml"


def version(name: str, beside: str, standard_input: BinaryIO, *, today: date) -> Loaded:
    """Return the plan that a name means. `beside` is the plan it is compared with: `HEAD` alone means the same path.

    OSError where a file cannot be read, NoRevisionError where a revision gives no plan.
    """
    meant = address(name)
    if meant is None:
        return load_one(name, standard_input, today=today)
    here, path = _where(meant, beside)
    found = tree(here, meant.revision)
    candidates = [_inside(path)] if path.startswith(("./", "../")) else [path, str(PurePosixPath(prefix(here), path))]
    for candidate in dict.fromkeys(normpath(one) for one in candidates):
        if (content := found.read(candidate)) != NOT_FOUND:
            return _loaded(found, candidate, content, today)
    raise NoFileError(
        Text(
            f"phiên bản “{meant.revision}” không có tệp “{path}”",
            f"the revision “{meant.revision}” has no file “{path}”",
        )
    )


def with_previous(loaded: Loaded, since: str, *, today: date) -> Loaded:
    """Return the plan together with what it was before; a plan that is new in its repository was nothing."""
    if loaded.case is None:
        return loaded
    try:
        before = version(since, loaded.name, BytesIO(), today=today)
    except NoFileError:
        return loaded
    if before.case is None:
        raise NoRevisionError(Text(f"“{before.name}” không phải là kế hoạch", f"“{before.name}” is no plan"))
    return replace(loaded, case=replace(loaded.case, previous=before.case.plan))


def _where(meant: Address, beside: str) -> tuple[Path, str]:
    """Return the folder in which git is asked, and the plan's path there."""
    if meant.path:
        return Path(), meant.path
    other = address(beside)
    if other:
        return Path(), other.path or PLAN
    if beside == "-":
        return Path(), PLAN
    file = Path(beside)
    folder, name = (file, PLAN) if file.is_dir() else (file.parent, file.name)
    return folder, str(PurePosixPath(prefix(folder), name))


def _inside(path: str) -> str:
    return str(PurePosixPath(prefix(Path()), path))


def _loaded(found: Tree, path: str, content: bytes | Text, today: date) -> Loaded:
    place = found.place(path)
    if isinstance(content, Text):
        raise NoRevisionError(Text(f"{place}: {content.vi}", f"{place}: {content.en}"))
    folder = str(PurePosixPath(path).parent)
    return load_content(content, place, replace(found, folder="" if folder == "." else folder, _listed={}), today=today)
