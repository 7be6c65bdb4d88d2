"""What must be rendered, and rendering it: views and templates → files, all or nothing for each order"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path as File

from confplan.case import Case
from confplan.checking import check
from confplan.documents.document import Remark, View
from confplan.documents.index import document, document_names
from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.loading import Loaded
from confplan.outputs import Order, printed
from confplan.places import Path, Place
from confplan.planning.values import texts
from confplan.rendering.errors import TemplateError
from confplan.rendering.fingerprint import fingerprint
from confplan.rendering.glyphs import excerpt, missing, texts_of
from confplan.rendering.idle_templates import idle
from confplan.rendering.moment import moment
from confplan.rendering.output import Output, Written
from confplan.rendering.template_files import Engine, templates, users_folder
from confplan.rendering.writing import write
from confplan.reporting import reported
from confplan.reports.report import Report


@frozen(kw_only=True)
class Made:
    """What came of an order: the files (None: nothing was written, and why is an error of the report), and what to say"""

    report: Report
    written: Written | None
    is_plan: bool = True
    is_checked: bool = False

    @property
    def status(self) -> int:
        """The exit code: 2 the input is no plan, 1 an error kept everything from being written, else 0"""
        return 2 if not self.is_plan else int(self.written is None)


def make(loaded: Loaded, order: Order, *, checked: bool) -> Made:
    """Write the papers of an order; an error writes nothing over what is there.

    `checked` runs every rule first (`confplan build`); else only what cannot be read keeps a paper from being printed.
    """
    found = check(loaded) if checked else loaded.findings
    if loaded.case is None or any(finding.severity is Severity.ERROR for finding in found):
        return Made(report=reported(loaded, found), written=None, is_plan=loaded.is_plan)
    remarks = _remarks(reported(loaded, found)) if checked else None
    findings, outputs = render_all(loaded.case, File(loaded.name), order, remarks)
    stopped = any(finding.severity is Severity.ERROR for finding in findings)
    once = {(finding.rule, finding.at) for finding in findings}  # what the print says too counts as the print says it
    said = reported(loaded, (*(one for one in found if (one.rule, one.at) not in once), *findings))
    return Made(report=said, written=None if stopped else write(outputs, order.out), is_checked=checked)


def render_all(
    case: Case, plan: File, order: Order, remarks: tuple[Remark, ...] | None = None
) -> tuple[tuple[Finding, ...], tuple[Output, ...]]:
    """Return the files of an order, and what in them is not settled; an error comes without any file.

    `remarks` are what a check found in the plan, None where there was none.
    """
    views = [(name, document(name).view(case)) for name in order.documents or document_names()]
    if remarks is not None:
        views = [(name, view.told(remarks)) for name, view in views]
    marks = {name: mark(fingerprint(view), case) for name, view in views}
    if order.only:
        chosen = [(name, view.only(order.only)) for name, view in views if any(view.parts())]
        views = [(name, view) for name, view in chosen if any(view.parts())]
        if not views:
            return (_nothing_chosen(order.only),), ()
    folder = users_folder(order.templates, plan)
    drawn = [view for name, view in views if _is_drawn(name, folder, order)]
    gaps = tuple(dict.fromkeys((*_idle(folder), *_gaps(views, final=order.final), *_without_shape(case, drawn))))
    if any(gap.severity is Severity.ERROR for gap in gaps):
        return gaps, ()
    try:
        outputs = printed(views, folder, marks, order)
    except TemplateError as error:
        return (*gaps, error.finding()), ()
    return gaps, outputs


def stamp(loaded: Loaded) -> str:
    """Return the short name of a version of the plan."""
    return hashlib.sha256("\n".join(loaded.atlas.lines(loaded.name)).encode()).hexdigest()


def mark(version: str, case: Case) -> str:
    """Return what every page carries in small print: its version in short, by which an old print is recognised, and the day.

    The version is the hash of all that the paper shows: another change of the plan does not make the print an old one.
    """
    return f"{version[:8]}, {moment({'dated': case.today}):%d/%m/%Y}"


def _remarks(report: Report) -> tuple[Remark, ...]:
    """Return what a check found, the worst first, with the file and the line, and without what is personal."""
    found = sorted(report.located, key=lambda one: list(Severity).index(one.finding.severity))
    return tuple(
        Remark(one.finding.severity.name.lower(), one.finding.text.vi, _where(one.marked.place)) for one in found
    )


def _where(place: Place) -> str:
    spot = place.span.line if place.span else place.cell
    return f"{File(place.file).name}:{spot}" if spot else File(place.file).name


def _nothing_chosen(only: str) -> Finding:
    text = Text(
        f"không có bản nào có chữ “{only}” (tên, đơn vị, chức danh; kịch bản: tổ)",
        f"nothing holds the words “{only}” (a name, unit or post; of a run sheet: a role)",
    )
    return Finding("nothing-chosen", Severity.ERROR, (), text)


def _idle(folder: File | None) -> Iterator[Finding]:
    """Yield the user's templates that nothing prints."""
    for file, text in idle(folder, document_names()):
        yield Finding("template-unused", Severity.WARNING, Place(str(file)), text)


def _gaps(views: Iterable[tuple[str, View]], *, final: bool) -> Iterator[Finding]:
    severity = Severity.ERROR if final else Severity.WARNING
    for _, view in views:
        for gap in view.gaps:
            yield Finding("not-settled", severity, gap.at, gap.text)
        for assumed in view.assumed:
            yield Finding("assumed", Severity.WARNING, assumed.at, assumed.text)


def _is_drawn(name: str, folder: File | None, order: Order) -> bool:
    """Tell whether we draw the letters of a document; in Word, Excel and a page the reader's own fonts have them."""
    asked = (one for one in templates(name, folder) if not order.formats or one.format in order.formats)
    return any(template.engine is Engine.TYPST for template in asked)


def _without_shape(case: Case, views: Iterable[View]) -> Iterator[Finding]:
    """Yield the letters that the fonts of drawn pages do not have."""
    texts = (text for view in views for text in texts_of(replace(view, gaps=(), assumed=())))
    for letter, text in missing(texts):
        said, code = excerpt(text, letter), f"U+{ord(letter):04X}"
        words = Text(
            f"phông chữ in không có chữ “{letter}” ({code}) ở “{said}”, bản in sẽ ra ô trống",
            f"the fonts of the prints have no letter “{letter}” ({code}), as in “{said}”; it would print as an empty box",
        )
        yield Finding("letter-not-in-font", Severity.ERROR, _written_at(case, letter), words)


def _written_at(case: Case, letter: str) -> Path | Place:
    """Return the first text of the plan, or else of its lists, that holds a letter; capitals may have made it."""
    own = (path for path, text in texts(case.plan) if letter in text + text.upper())
    people = (person for roster in case.rosters or () for person in roster.people)
    listed = (one.at for one in people if any(letter in text for text in (one.name, one.title or "", one.unit or "")))
    return next(own, None) or next(listed, ())
