"""Files → a case, or the findings that say why not"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File
from typing import BinaryIO

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.growing import grow
from confplan.model.inclusions import inclusions
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.model.validating import validate
from confplan.places import Path, Place
from confplan.profiles import load as load_profile
from confplan.rosters.reading import rosters_of
from confplan.source import Data, Source, read
from confplan.source.files import Files, OnDisk
from confplan.source.lists import read_list
from confplan.source.locating import Atlas

NO_SECTION = Text(
    "đây không phải là kế hoạch: không có mục nào của kế hoạch (conference, agenda, delegates, tasks …)",
    "this is no plan: it has none of a plan's sections (conference, agenda, delegates, tasks …)",
)
NO_FORMAT = Text(
    "bỏ qua: trong thư mục chỉ đọc tệp có dòng “format:” ở ngoài cùng",
    "passed over: of a folder only files with “format:” at the top level are read",
)
SEVERAL = Text("có nhiều kế hoạch, hãy nêu tên một tệp: {}", "there are several plans, name one: {}")
NO_PLAN = Text("thư mục không có kế hoạch nào", "there is no plan in the folder")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """What came of a plan file: its case (None when it holds no plan), where things stand, and what was wrong on the way.

    `left_out` are the paths whose values were refused, so that no rule complains of their absence as well.
    """

    name: str
    case: Case | None = None
    atlas: Atlas
    findings: tuple[Finding, ...]
    left_out: frozenset[Path] = frozenset()
    is_plan: bool = False


def load_named(name: str, standard_input: BinaryIO, *, today: date) -> Iterator[Loaded]:
    """Yield the plans that a name on the command line means: a file, a folder, or `-`. OSError when it cannot be read."""
    if name == "-":
        yield load_content(standard_input.read(), "<stdin>", File(), today=today)
    elif File(name).is_dir():
        yield from _folder(File(name), today)
    else:
        yield load(File(name), today=today)


def load_one(name: str, standard_input: BinaryIO, *, today: date) -> Loaded:
    """Return the one plan that a name means; a folder that holds several is refused, with their names."""
    found = list(load_named(name, standard_input, today=today))
    plans = [one for one in found if one.case]
    if len(plans) > 1:
        names = ", ".join(one.name for one in plans)
        return _refused(name, Text(SEVERAL.vi.format(names), SEVERAL.en.format(names)))
    failed = [one for one in found if any(finding.severity is Severity.ERROR for finding in one.findings)]
    return (plans or failed or found)[0]


def load(file: File, *, today: date) -> Loaded:
    """Return the case that a plan file describes; OSError when the file cannot be read."""
    return load_content(file.read_bytes(), str(file), file.parent, today=today)


def load_content(content: bytes, name: str, folder: File | Files, *, today: date) -> Loaded:
    """Return the case that the content of a plan describes. Files that it names are looked for in the folder."""
    files = OnDisk(folder) if isinstance(folder, File) else folder
    source = read(content, name)
    if not source.is_plan or not isinstance(source.data, dict):
        return Loaded(name=name, atlas=Atlas((((), source),)), findings=source.findings)
    if not source.findings and not source.data.keys() & shape(Plan).keys():
        return _refused(name, NO_SECTION, source)
    included = tuple(_included(source.data, files))
    parts = (((), source), *(one for one in included if not isinstance(one, Finding)))
    refused = tuple(one for one in included if isinstance(one, Finding))
    broken = _broken(parts, refused)
    grown, growth = grow(_with(source.data, parts, refused), _flow(parts), broken)
    validated = validate(grown)
    left_out = validated.left_out | broken
    case = _case(validated.plan, files, today, left_out) if validated.plan else None
    written = tuple(finding for _, part in parts for finding in part.findings)
    misfits = tuple(finding for finding in validated.findings if finding.at not in broken)
    listed = tuple(finding for roster in (case and case.rosters) or () for finding in roster.findings)
    return Loaded(
        name=name,
        case=case,
        atlas=Atlas(parts),
        findings=(*written, *refused, *growth, *misfits, *listed),
        left_out=left_out,
        is_plan=True,
    )


def _case(plan: Plan, files: Files, today: date, left_out: frozenset[Path]) -> Case:
    days = plan.conference.date
    profile = load_profile(days[0].date if days else today, plan.profile)
    return Case(plan=plan, profile=profile, today=today, rosters=rosters_of(plan, files), left_out=left_out)


def _included(data: Mapping[str, Data], files: Files) -> Iterator[tuple[Path, Source] | Finding]:
    """Yield what the plan keeps in files of their own, or a finding where one is not read."""
    for one in inclusions(data):
        content = files.read(one.name)
        if isinstance(content, Text):
            text = Text(f"{one.name}: {content.vi}", f"{one.name}: {content.en}")
            yield Finding("file-not-read", Severity.ERROR, one.at, text)
        else:
            place = files.place(one.name)
            yield one.at, read_list(content, place) if one.is_list else read(content, place)


def _broken(parts: tuple[tuple[Path, Source], ...], refused: tuple[Finding, ...]) -> frozenset[Path]:
    """Return the paths whose values are not known, since they, or the files with them, could not be read."""
    unread = ((*prefix, *path) for prefix, source in parts for path in source.broken)
    return frozenset((*unread, *_paths(refused)))


def _paths(findings: tuple[Finding, ...]) -> list[Path]:
    return [finding.at for finding in findings if isinstance(finding.at, tuple)]


def _with(data: Data, parts: tuple[tuple[Path, Source], ...], refused: tuple[Finding, ...]) -> dict[str, Data]:
    """Return the plan's data with each list of its own file in its place; one that is not read is empty."""
    whole = data
    for path, source in parts:
        whole = _replaced(whole, path, source.data) if path else whole
    for path in _paths(refused):
        whole = _replaced(whole, path, [])
    return whole if isinstance(whole, dict) else {}


def _replaced(data: Data, path: Path, new: Data) -> Data:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(data, dict) and isinstance(step, str):
        return {**data, step: _replaced(data[step], rest, new)}
    if isinstance(data, list) and isinstance(step, int):
        return [*data[:step], _replaced(data[step], rest, new), *data[step + 1 :]]
    return data


def _flow(parts: tuple[tuple[Path, Source], ...]) -> frozenset[Path]:
    return frozenset((*prefix, *path) for prefix, source in parts for path in source.flow)


def _folder(folder: File, today: date) -> Iterator[Loaded]:
    """Yield every plan of the folder; a YAML file that is none is named, never silently passed."""
    files = sorted(file for file in folder.iterdir() if file.suffix in {".yaml", ".yml"} and file.is_file())
    has_plan = False
    for file in files:
        content = file.read_bytes()
        if _has_format(content):
            has_plan = True
            yield load_content(content, str(file), file.parent, today=today)
        else:
            yield _passed_over(file)
    if not has_plan:
        yield _refused(str(folder), NO_PLAN)


def _has_format(content: bytes) -> bool:
    return any(line.startswith(b"format:") for line in content.removeprefix(b"\xef\xbb\xbf").splitlines())


def _passed_over(file: File) -> Loaded:
    note = Finding("passed-over", Severity.NOTE, Place(str(file)), NO_FORMAT)
    return Loaded(name=str(file), atlas=Atlas(()), findings=(note,), is_plan=True)


def _refused(name: str, text: Text, *sources: Source) -> Loaded:
    finding = Finding("not-a-plan", Severity.ERROR, Place(name), text)
    return Loaded(name=name, atlas=Atlas(tuple(((), source) for source in sources)), findings=(finding,))
