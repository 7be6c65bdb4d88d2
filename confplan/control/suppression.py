"""`# confplan: ignore[rule] reason`: findings that a comment answers are not told, comments that answer nothing are"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from confplan.findings import Finding, Severity, Text
from confplan.findings.basics import BASICS
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.places import Place, Span
from confplan.rules.index import families
from confplan.source.comments import MARK
from confplan.source.data import Source
from confplan.source.locating import Atlas
from confplan.source.remarks import Remark, remarks

_FORM = re.compile(r"ignore[ \t]*\[([^\]]*)\](.*)")
_MEANT = re.compile(r"ignore\b|\S+[ \t]*\[", re.IGNORECASE)
_IN_TABLE = re.compile(rf"#[ \t]*{MARK}[ \t]*ignore\b.*")
_EXAMPLE = "# confplan: ignore[paper-over-limit]"
MALFORMED = Text(
    f"sau “confplan:” là ignore[tên-quy-tắc] rồi đến lý do, như: {_EXAMPLE} đã thống nhất 10 phút",
    f"after “confplan:” comes ignore[rule-name] and the reason, such as: {_EXAMPLE} ten minutes were agreed",
)
NOT_HERE = Text(
    "trong tệp CSV không bỏ qua được bằng ghi chú: dòng này là dữ liệu; hãy dùng checks trong kế hoạch hoặc --baseline",
    "a comment ignores nothing in a CSV file, where this line is data; checks in the plan or --baseline can",
)


@dataclass(frozen=True, slots=True)
class Waiver:
    """One comment: what it ignores, on which lines of which file, and why"""

    at: Place
    rules: tuple[str, ...]
    reason: str
    first: int
    last: int

    def answers(self, rule: str, place: Place) -> bool:
        """Tell whether the comment answers a finding of the rule at the place. What the reader says has no answer."""
        is_here = place.file == self.at.file and place.span is not None and self.first <= place.span.line <= self.last
        return is_here and bool(self.reason) and rule in self.rules and rule not in BASICS


def suppressed(
    findings: Iterable[Finding], atlas: Atlas, *, ran: frozenset[str] | None, is_whole: bool
) -> tuple[Finding, ...]:
    """Return the findings that no comment answers, and what is to be said of the comments.

    `ran` are the rules that were run (None: all). Where the plan was not judged whole, no comment is called unused.
    """
    spoken = [(source.name, one) for _, source in atlas.parts for one in remarks(source)]
    waivers = [waiver for name, one in spoken if (waiver := _waiver(name, one))]
    used: set[tuple[Place, str]] = set()
    left: list[Finding] = []
    for finding in findings:
        place = atlas.place(finding.at, finding.words)
        answers = [(waiver.at, finding.rule) for waiver in waivers if waiver.answers(finding.rule, place)]
        used.update(answers)
        left += [] if answers else [finding]
    said = [*_misplaced(atlas), *(_malformed(name, one) for name, one in spoken if _is_malformed(one))]
    said += [told for waiver in waivers for told in _told(waiver)]
    said += [told for waiver in waivers if is_whole for told in _unused(waiver, used, ran)]
    return (*left, *said)


def _waiver(file: str, remark: Remark) -> Waiver | None:
    """Return what a comment ignores; None for one that is not of that form."""
    match = _FORM.match(remark.words)
    if match is None or not _names(match[1]):
        return None
    reason = match[2].strip(" \t:;,.-–—#")
    return Waiver(Place(file, remark.span), _names(match[1]), reason, remark.first, remark.last)


def _names(written: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(written.replace(",", " ").split()))


def _is_malformed(remark: Remark) -> bool:
    """Tell a comment that means to ignore something from prose about the program."""
    return _MEANT.match(remark.words) is not None and _waiver("", remark) is None


def _malformed(file: str, remark: Remark) -> Finding:
    return Finding("suppression-malformed", Severity.WARNING, Place(file, remark.span), MALFORMED)


def _misplaced(atlas: Atlas) -> Iterator[Finding]:
    """Yield the lines of tables that look like such a comment."""
    for _, source in atlas.parts:
        for number, line in enumerate(source.lines if _is_table(source) else (), start=1):
            if match := _IN_TABLE.search(line):
                at = Place(source.name, Span(number, match.start() + 1, number, match.end() + 1))
                yield Finding("suppression-malformed", Severity.WARNING, at, NOT_HERE)


def _is_table(source: Source) -> bool:
    return source.name.lower().endswith(".csv") and MARK in source.text


def _told(waiver: Waiver) -> Iterator[Finding]:
    """Yield what keeps a comment from ignoring: no reason, or names that are no rules."""
    for name in waiver.rules:
        if name not in families():
            yield Finding("suppression-unknown-rule", Severity.WARNING, waiver.at, _unknown(name))
    known = [name for name in waiver.rules if name in families()]
    if known and not waiver.reason:
        names = ", ".join(known)
        text = Text(
            f"chưa ghi lý do nên {names} vẫn được báo; lý do viết ngay sau dấu ]",
            f"no reason is given, so {names} is still told; the reason goes right after the ]",
        )
        yield Finding("suppression-without-reason", Severity.WARNING, waiver.at, text)


def _unknown(name: str) -> Text:
    if name in BASICS:
        return Text(
            f"“{name}” nói về cách đọc, cách viết tệp nên luôn được báo; ghi chú chỉ bỏ qua được quy tắc",
            f"“{name}” is about how the files are read and written, and is always told; a comment ignores only rules",
        )
    if name in families().values():
        return Text(
            f"“{name}” là một nhóm quy tắc; ghi chú phải nêu tên từng quy tắc, xem bằng lệnh confplan rules",
            f"“{name}” is a family of rules; a comment names each rule, which the command confplan rules lists",
        )
    return joined(
        Text(f"không có quy tắc “{name}”", f"there is no rule “{name}”"),
        did_you_mean(nearest(name, families(), most=1)),
        Text("; xem mọi tên bằng lệnh confplan rules", "; the command confplan rules lists all names"),
    )


def _unused(waiver: Waiver, used: set[tuple[Place, str]], ran: frozenset[str] | None) -> Iterator[Finding]:
    """Yield the rules that a comment names and that find nothing there, though they were run."""
    known = [name for name in waiver.rules if name in families() and (ran is None or name in ran)]
    idle = [name for name in known if (waiver.at, name) not in used]
    if idle and waiver.reason:
        names = ", ".join(idle)
        text = Text(
            f"ở đây {names} không có gì để bỏ qua; xóa tên này khỏi ghi chú, hoặc xóa cả ghi chú",
            f"there is nothing of {names} to ignore here; delete the name, or the whole comment",
        )
        yield Finding("suppression-unused", Severity.WARNING, waiver.at, text)
