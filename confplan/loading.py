"""Files → a case, or the findings that say why not"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path as File
from typing import BinaryIO

from confplan.assembling import Assembled, assembled
from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.frozen import frozen
from confplan.gathering import case_of, unread
from confplan.looks import CONTENT, KIND, NAMES, look
from confplan.model.growing import grow
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.model.validating import validate
from confplan.places import Path, Place
from confplan.planning.personal import personal
from confplan.planning.setting import Change, Setting, Trial, place_of, setting_of
from confplan.planning.setting_names import Unclear
from confplan.source import Source, read
from confplan.source.encoding import START
from confplan.source.files import Files, OnDisk
from confplan.source.locating import Atlas

NO_SECTION = Text(
    "đây không phải là kế hoạch: không có mục nào của kế hoạch (conference, agenda, delegates, tasks …)",
    "this is no plan: it has none of a plan's sections (conference, agenda, delegates, tasks …)",
)
NO_FORMAT = Text(
    "bỏ qua: trong thư mục chỉ đọc plan.yaml và các tệp có dòng “format:” ở ngoài cùng",
    "passed over: of a folder only plan.yaml and files with “format:” at the top level are read",
)
SEVERAL = Text("có nhiều kế hoạch, hãy nêu tên một tệp: {}", "there are several plans, name one: {}")
_FORMAT = re.compile(rb"(?:\A|[\r\n])format:")
PLAN = "plan"  # a file of that name is a plan, whatever it holds
NO_PLAN = Text("thư mục không có kế hoạch nào", "there is no plan in the folder")


@frozen
class Material:
    """A plan as it was read, before anything is made of it"""

    whole: Assembled
    files: Files
    today: date


@frozen(kw_only=True)
class Loaded:
    """What came of a plan file: its case (None when it holds no plan), where things stand, and what was wrong on the way.

    `left_out` are the paths whose values were refused, so that no rule complains of their absence as well.
    `trial` tells what stands otherwise than in the file, where something was to be tried.
    """

    name: str
    case: Case | None = None
    atlas: Atlas
    findings: tuple[Finding, ...]
    left_out: frozenset[Path] = frozenset()
    is_plan: bool = False
    material: Material | None = None
    trial: Trial | None = None


def load_named(name: str, standard_input: BinaryIO, *, today: date) -> Iterator[Loaded]:
    """Yield the plans that a name on the command line means: a file, a folder, or `-`. OSError when it cannot be read."""
    if name == "-":
        yield load_content(standard_input.read(), "<stdin>", File(), today=today)
    elif is_folder(name):
        yield from _folder(File(name), today)
    else:
        yield load(File(name), today=today)


def is_folder(name: str) -> bool:
    """Tell whether a name on the command line is that of a folder."""
    look(KIND, name)
    return File(name).is_dir()


def _is_file(file: File) -> bool:
    look(KIND, file)
    return file.is_file()


def load_one(name: str, standard_input: BinaryIO, *, today: date, settings: Sequence[str] = ()) -> Loaded:
    """Return the one plan that a name means; a folder that holds several is refused, with their names.

    Each of the settings is an `ADDRESS=VALUE` to be tried in place of what the plan says there.
    """
    found = list(load_named(name, standard_input, today=today))
    plans = [one for one in found if one.case]
    if len(plans) > 1:
        names = ", ".join(one.name for one in plans)
        return _refused(name, Text(SEVERAL.vi.format(names), SEVERAL.en.format(names)))
    failed = [one for one in found if any(finding.severity is Severity.ERROR for finding in one.findings)]
    one = (plans or failed or found)[0]
    return _tried(one, settings) if settings and one.case and one.material else one


def load(file: File, *, today: date) -> Loaded:
    """Return the case that a plan file describes; OSError when the file cannot be read."""
    look(CONTENT, file)
    return load_content(file.read_bytes(), str(file), file.parent, today=today)


def load_content(content: bytes, name: str, folder: File | Files, *, today: date) -> Loaded:
    """Return the case that the content of a plan describes. Files that it names are looked for in the folder."""
    files = OnDisk(folder) if isinstance(folder, File) else folder
    source = read(content, name)
    if not source.is_plan or not isinstance(source.data, dict):
        return Loaded(name=name, atlas=Atlas((((), source),)), findings=source.findings)
    if not source.findings and not source.data.keys() & shape(Plan).keys():
        return _refused(name, NO_SECTION, source)
    return _built(name, Material(assembled(source, source.data, files), files, today))


def _built(name: str, material: Material) -> Loaded:
    whole = material.whole
    broken = whole.broken
    grown, growth = grow(whole.data(), whole.flow, broken)
    validated = validate(grown)
    left_out = validated.left_out | broken
    case = case_of(validated.plan, material.files, material.today, left_out) if validated.plan else None
    misfits = tuple(finding for finding in validated.findings if finding.at not in broken)
    return Loaded(
        name=name,
        case=case,
        atlas=Atlas(whole.parts),
        findings=(*whole.findings, *growth, *misfits, *(unread(case) if case else ())),
        left_out=left_out,
        is_plan=True,
        material=material,
    )


def _tried(loaded: Loaded, settings: Sequence[str]) -> Loaded:
    """Return the plan with the settings, or (not as a plan) the findings that say why one of them cannot be tried."""
    before, material = loaded.case, loaded.material
    if before is None or material is None:
        return loaded
    found = [(text, setting_of(before.plan, text)) for text in settings]
    unclear = tuple(_unclear(text, one) for text, one in found if isinstance(one, Unclear))
    if unclear:
        return Loaded(name=loaded.name, atlas=loaded.atlas, findings=unclear)
    chosen = list({one.path: one for _, one in found if isinstance(one, Setting)}.values())
    whole = material.whole
    for one in chosen:
        whole = whole.tried(one.path, one.value, one.place)
    after = _built(loaded.name, replace(material, whole=whole))
    misfits = tuple(finding for finding in after.findings if any(_is_at(finding, one.path) for one in chosen))
    if any(finding.severity is Severity.ERROR for finding in misfits):
        return Loaded(name=loaded.name, atlas=after.atlas, findings=misfits)
    hide = personal(after.atlas, before.rosters).hide
    shown = ((one.before and hide(one.before), one.value and hide(one.value)) for one in chosen)
    changes = tuple(Change(after.atlas.key(one.path), *pair) for one, pair in zip(chosen, shown, strict=True))
    return replace(after, trial=Trial(changes, before.plan, before.profile))


def _is_at(finding: Finding, path: Path) -> bool:
    return isinstance(finding.at, tuple) and finding.at[: len(path)] == path


def _unclear(text: str, why: Unclear) -> Finding:
    return Finding("setting-unclear", Severity.ERROR, Place(place_of(text)), why.text)


def _folder(folder: File, today: date) -> Iterator[Loaded]:
    """Yield every plan of the folder; a YAML file that is none is named, never silently passed."""
    has_plan = False
    for file in files_of(folder):
        one = load_of_folder(file, today=today)
        has_plan = has_plan or one.material is not None or not one.is_plan
        yield one
    if not has_plan:
        yield _refused(str(folder), NO_PLAN)


def files_of(folder: File) -> list[File]:
    """Return the YAML files of a folder, in the order of their names."""
    look(NAMES, folder)
    return sorted(file for file in folder.iterdir() if file.suffix in {".yaml", ".yml"} and _is_file(file))


def load_of_folder(file: File, *, today: date) -> Loaded:
    """Return what came of a YAML file of a folder; one that is no plan is passed over, with a note that says so."""
    look(CONTENT, file)
    content = file.read_bytes()
    if file.stem == PLAN or _has_format(content):
        return load_content(content, str(file), file.parent, today=today)
    return _passed_over(file)


def _has_format(content: bytes) -> bool:
    return _FORMAT.search(content.removeprefix(b"\xef\xbb\xbf")) is not None


def _passed_over(file: File) -> Loaded:
    note = Finding("passed-over", Severity.NOTE, Place(str(file)), NO_FORMAT)
    return Loaded(name=str(file), atlas=Atlas(()), findings=(note,), is_plan=True)


def _refused(name: str, text: Text, *sources: Source) -> Loaded:
    finding = Finding("not-a-plan", Severity.ERROR, Place(name, START), text)
    return Loaded(name=name, atlas=Atlas(tuple(((), source) for source in sources)), findings=(finding,))
