"""Where templates lie: the user's folder first, file by file, then the shipped one"""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path, PurePosixPath

from confplan.frozen import frozen

SHARED = "shared"


class Engine(StrEnum):
    """What turns a template into bytes"""

    WORD = "word"
    TYPST = "typst"
    MARKUP = "markup"
    SHEET = "sheet"
    CALENDAR = "calendar"


ENGINES = {
    ("docx",): Engine.WORD,
    ("pdf", "typ"): Engine.TYPST,
    ("svg", "typ"): Engine.TYPST,
    ("png", "typ"): Engine.TYPST,
    ("html",): Engine.MARKUP,
    ("svg", "html"): Engine.MARKUP,
    ("xlsx", "html"): Engine.SHEET,
    ("ics",): Engine.CALENDAR,
}


@frozen
class Template:
    """One output of a document in one format. `users` is the user's folder of templates, where there is one.

    `is_tagged`: a PDF says to screen readers what is a heading and a paragraph; one of many parts does not.
    """

    document: str
    output: str
    format: str
    engine: Engine
    path: Path
    users: Path | None = None
    is_tagged: bool = True

    @property
    def name(self) -> str:
        """The name by which Jinja loads it"""
        return f"{self.document}/{self.path.name}"

    @property
    def file_name(self) -> str:
        return f"{self.output}.{self.format}"

    @property
    def is_users(self) -> bool:
        return self.users is not None and self.path.is_relative_to(self.users)


def shipped() -> Path:
    """Inside the installed package, else beside it in a working copy."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def users_folder(asked: Path | None, plan: Path | None) -> Path | None:
    """`--templates DIR`, else `templates/` beside the plan, else none; the shipped folder itself is nobody's own."""
    beside = None if plan is None else plan.resolve().parent / "templates"
    folder = asked if asked is not None else beside
    if folder is None or not folder.is_dir() or folder.resolve() == shipped().resolve():
        return None
    return folder.resolve()


def documents(users: Path | None = None) -> tuple[str, ...]:
    """Every document that some folder has a template for."""
    folders = [entry for root in _roots(users) for entry in root.iterdir() if entry.is_dir()]
    names = {folder.name for folder in folders if any(_templates_in(folder, folder.name, users))}
    return tuple(sorted(names - {SHARED}))


def templates(document: str, users: Path | None = None) -> tuple[Template, ...]:
    """Every template of a document, sorted; the user's file takes the place of ours with the same output and format."""
    if PurePosixPath(document).name != document or document == SHARED:
        return ()
    found: dict[tuple[str, str], Template] = {}
    for root in _roots(users):
        for template in _templates_in(root / document, document, users):
            found.setdefault((template.output, template.format), template)
    return tuple(found[key] for key in sorted(found))


def _roots(users: Path | None) -> tuple[Path, ...]:
    roots = (shipped(),) if users is None else (users, shipped())
    return tuple(root for root in roots if root.is_dir())


def _templates_in(folder: Path, document: str, users: Path | None) -> Iterator[Template]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        output, *suffixes = path.name.split(".")
        engine = ENGINES.get(tuple(suffixes))
        if engine and output and not output.startswith(("_", "~")) and path.is_file():
            yield Template(document, output, suffixes[0], engine, path, users)
