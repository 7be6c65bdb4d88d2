"""Jinja writes Typst, Typst sets it: PDF, SVG and PNG with the shipped fonts only"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from confplan.findings import Text
from confplan.rendering.errors import TemplateError
from confplan.rendering.moment import moment
from confplan.rendering.pdf import boxed, readable
from confplan.rendering.reading import LARGEST
from confplan.rendering.svg import sized
from confplan.rendering.template_files import SHARED, Template, shipped

if TYPE_CHECKING:
    from typst import Fonts

    from confplan.rendering.environment import PlanEnvironment

FONTS = Path(__file__).resolve().parent.parent / "fonts"
IMAGES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"})
PIXELS_PER_INCH = 72.0  # in a PNG one point is one pixel
PACKAGE = re.compile(r"@preview\b")
FINISHED = {"pdf": readable, "svg": sized}
# What a template for a printer says of its pages, in a comment that no text of a plan can be: the margin around what is
# cut out, and how much of it is printed, in millimetres, and how much smaller the page is drawn.
BOXES = re.compile(r"^// page boxes: margin \(([0-9.]+)\) mm, bleed \(([0-9.]+)\) mm, drawn 1:([0-9]+)$", re.MULTILINE)
POINTS_A_MILLIMETRE = 72 / 25.4
AT_LINE = re.compile(r"main\.typ:(\d+):")
Format = Literal["pdf", "svg", "png"]
FORMATS: Mapping[str, Format] = {"pdf": "pdf", "svg": "svg", "png": "png"}


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    from confplan.rendering.jinja import rendered

    source = rendered(template, _environment(template.users), variables)
    if PACKAGE.search(source):
        raise TemplateError(
            Text(vi="Mẫu không được tải gói @preview từ mạng", en="A template may not load a package from @preview"),
            template.path,
        )
    with TemporaryDirectory(prefix="confplan-") as folder:
        root = Path(folder)
        _lay_out(root / "root", template)
        return _compiled(root, source, template, int(moment(variables).timestamp()))


def _environment(users: Path | None) -> "PlanEnvironment":
    from confplan.rendering.environment import typst_environment

    return typst_environment(users) if users else _shipped_environment()


@cache
def _shipped_environment() -> "PlanEnvironment":
    """A template that comes again, as with many letters, is compiled once; a user may change theirs meanwhile."""
    from confplan.rendering.environment import typst_environment

    return typst_environment(None)


@cache
def fonts() -> "Fonts":
    from typst import Fonts

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def _compiled(folder: Path, source: str, template: Template, timestamp: int) -> bytes:
    import typst

    root = folder / "root"
    main = root / "main.typ"
    main.write_text(source, encoding="utf-8", newline="\n")
    packages = folder / "packages"
    packages.mkdir()
    try:
        made: bytes | list[bytes] = typst.compile(
            str(main),
            root=str(root),
            font_paths=fonts(),
            format=FORMATS[template.format],
            ppi=PIXELS_PER_INCH,
            timestamp=timestamp,
            pdf_tags=template.is_tagged,
            package_path=str(packages),
            package_cache_path=str(packages),
        )
    except RuntimeError as error:
        raise _explained(error, root, source, template) from error
    if isinstance(made, list):
        raise TemplateError(_several_pages(template.format, len(made)), template.path)
    return _finished(made, source, template.format)


def _finished(made: bytes, source: str, form: str) -> bytes:
    finished = FINISHED.get(form, bytes)(made)
    boxes = BOXES.search(source) if form == "pdf" else None
    if boxes is None:
        return finished
    margin, bleed, scale = (float(one) for one in boxes.groups())
    return boxed(finished, margin / scale * POINTS_A_MILLIMETRE, bleed / scale * POINTS_A_MILLIMETRE)


def _lay_out(root: Path, template: Template) -> None:
    """A fresh folder of copies: links are not followed out of the templates, and nothing else can be read."""
    root.mkdir()
    for source in (shipped(), template.users):
        if source is not None:
            for file in _parts(source, template.document):
                target = root / file.relative_to(source)
                target.parent.mkdir(exist_ok=True)
                shutil.copyfile(file, target)


def _parts(source: Path, document: str) -> Iterator[Path]:
    for name in (SHARED, document):
        folder = source / name
        if not folder.is_dir() or folder.is_symlink():
            continue
        wanted = IMAGES | {".typ"} if name == SHARED else IMAGES
        for file in sorted(folder.iterdir()):
            is_own = file.is_file() and not file.is_symlink()
            if is_own and file.suffix.lower() in wanted and file.stat().st_size <= LARGEST:
                yield file


def _explained(error: RuntimeError, root: Path, source: str, template: Template) -> TemplateError:
    """Return what Typst says, files named as they stand beside the template: the folder of their copies is gone by then."""
    said = "; ".join(filter(None, (str(error), *getattr(error, "hints", ())))).replace(f"{root}{os.sep}", "")
    at = AT_LINE.search(str(getattr(error, "diagnostic", "")))
    rows = source.splitlines()
    row = rows[int(at[1]) - 1].strip() if at and int(at[1]) <= len(rows) else ""
    vi, en = (f"; dòng đã sinh ra là: {row}", f"; the line it made: {row}") if row else ("", "")
    return TemplateError(
        Text(vi=f"Typst không dựng được mẫu: {said}{vi}", en=f"Typst cannot set the template: {said}{en}"),
        template.path,
    )


def _several_pages(form: str, pages: int) -> Text:
    return Text(
        vi=f"Tệp {form} chỉ có một trang, mẫu này ra {pages} trang",
        en=f"A {form} file is one page, and this template makes {pages}",
    )
