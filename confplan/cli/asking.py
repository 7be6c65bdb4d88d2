"""Names on the command line that must be known: of documents, of their formats"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import typer

from confplan.cli.language import say
from confplan.documents.index import document_names
from confplan.model.nearest import nearest
from confplan.rendering.template_files import templates, users_folder


def known_documents(names: Sequence[str]) -> tuple[str, ...]:
    """Return the documents named, each once; a name that is none ends the run with the nearest (exit 2)."""
    return tuple(
        dict.fromkeys(known(name.replace("_", "-"), document_names(), ("giấy tờ", "document")) for name in names)
    )


def known_formats(to: str, documents: Iterable[str], folder: Path | None, plan: str) -> frozenset[str]:
    """Return the formats asked for; one that none of the documents has ends the run (exit 2)."""
    users = users_folder(folder, Path(plan, "plan.yaml") if Path(plan).is_dir() else Path(plan))
    offered = sorted({template.format for name in documents for template in templates(name, users)})
    return frozenset(
        known(name.strip().lower(), offered, ("dạng tệp", "format")) for name in to.split(",") if name.strip()
    )


def known(name: str, allowed: Sequence[str], kind: tuple[str, str]) -> str:
    """Return the name where it is allowed; else the run ends with the nearest one (exit 2). `kind` is named in both languages."""
    if name in allowed:
        return name
    near = nearest(name, allowed, most=1)
    hint = say(f"; có phải là “{near[0]}”?", f"; did you mean “{near[0]}”?") if near else ""
    listed = ", ".join(allowed)
    raise typer.BadParameter(
        say(
            f"không có {kind[0]} “{name}”{hint}; có: {listed}",
            f"there is no {kind[1]} “{name}”{hint}; there are: {listed}",
        )
    )
