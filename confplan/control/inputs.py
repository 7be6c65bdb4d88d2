"""What the names on the command line mean: plans, each once, in the order of the names"""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path as File
from typing import BinaryIO

from confplan.findings import Finding, Severity, Text
from confplan.loading import Loaded, load_content, load_named
from confplan.places import Place
from confplan.source.locating import Atlas

STDIN = "-"


def plans(
    names: Sequence[str], standard_input: BinaryIO, *, today: date, stdin_name: str | None = None
) -> Iterator[Loaded]:
    """Yield the plans that the names mean; a file that two of them mean is read once.

    Standard input goes by `stdin_name`, beside which the files lie that it names. Where several names are given,
    one that cannot be read is a finding, and the others go on; else OSError.
    """
    files = {identity(name) for name in names if name != STDIN and not File(name).is_dir()}
    seen: set[str] = set()
    for name in dict.fromkeys(names):
        if identity(name) in seen:
            continue
        for one in _read(name, standard_input, today, stdin_name, is_alone=len(names) == 1):
            here = STDIN if name == STDIN else identity(one.name)
            if here not in seen and not (_is_passed_over(one) and here in files):
                seen.add(here)
                yield one


def identity(name: str) -> str:
    """Return one name for all names of a file. A link is not followed: lists lie beside the link itself."""
    folder, file = os.path.split(name)
    return name if name == STDIN else f"{os.path.realpath(folder or '.')}/{file}"


def _read(
    name: str, standard_input: BinaryIO, today: date, stdin_name: str | None, *, is_alone: bool
) -> Iterator[Loaded]:
    if name == STDIN and stdin_name:
        yield load_content(standard_input.read(), stdin_name, File(stdin_name).parent, today=today)
        return
    try:
        yield from load_named(name, standard_input, today=today)
    except OSError as error:
        if is_alone:
            raise
        yield _unreadable(name, error)


def _unreadable(name: str, error: OSError) -> Loaded:
    missing = Text("không có tệp hay thư mục này", "there is no such file or folder")
    other = Text(f"không đọc được: {error.strerror}", f"cannot be read: {error.strerror}")
    text = missing if isinstance(error, FileNotFoundError) else other
    return Loaded(name=name, atlas=Atlas(()), findings=(Finding("file-not-read", Severity.ERROR, Place(name), text),))


def _is_passed_over(one: Loaded) -> bool:
    return [finding.rule for finding in one.findings] == ["passed-over"]
