"""Reading template files: by name, from inside the folders of templates only, and no link"""

from pathlib import Path, PurePosixPath

from confplan.findings import Text
from confplan.rendering.errors import TemplateError
from confplan.rendering.template_files import shipped

OURS = "confplan/"
LARGEST = 20 * 1024 * 1024


def found(name: str, users: Path | None) -> Path | None:
    """`confplan/…` is always ours; any other name is the user's where there is one."""
    if name.startswith(OURS):
        return _inside(shipped(), name.removeprefix(OURS))
    own = None if users is None else _inside(users, name)
    return own or _inside(shipped(), name)


def read(path: Path) -> str:
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(
            Text(
                vi="Mẫu không phải văn bản UTF-8, cần lưu lại là UTF-8",
                en="The template is not UTF-8; save it as UTF-8",
            ),
            path,
        ) from error


def read_bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise TemplateError(Text(vi="Mẫu lớn hơn 20 MB", en="The template is larger than 20 MB"), path)
    return path.read_bytes()


def _inside(folder: Path, name: str) -> Path | None:
    parts = PurePosixPath(name).parts
    if not parts or ".." in parts or "\\" in name or PurePosixPath(name).is_absolute():
        return None
    path = folder.joinpath(*parts)
    steps = [path, *path.parents][: len(parts)]
    return path if path.is_file() and not any(step.is_symlink() for step in steps) else None
