"""Copying the shipped templates out, so that an office can change them; nothing that is there is overwritten"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from confplan.rendering.template_files import SHARED, shipped
from confplan.rendering.writing import swap_in


def copies(documents: Iterable[str], into: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each shipped file of the documents, and of the parts that they share, with where its copy goes."""
    for name in (*documents, SHARED):
        for source in sorted((shipped() / name).glob("*")):
            if source.is_file():
                yield source, into / name / source.name


def hand_out(documents: Iterable[str], into: Path) -> tuple[list[Path], list[Path]]:
    """Copy the templates; return the copies, and the files that were there already and stay. OSError as usual."""
    copied, kept = [], []
    for source, target in copies(documents, into):
        if target.exists():
            kept.append(target)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        swap_in(target, source.read_bytes())
        copied.append(target)
    return copied, kept
