"""`# confplan: ignore[rule] reason`: findings that a comment answers are not told, comments that answer nothing are"""

import re
from collections.abc import Iterable, Iterator

from confplan.findings import Finding, Severity, Text
from confplan.findings.basics import BASICS
from confplan.frozen import frozen
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.patterns import regex
from confplan.places import Place, Span
from confplan.rules.index import families
from confplan.source.comments import MARK
from confplan.source.data import Source
from confplan.source.locating import Atlas
from confplan.source.remarks import Remark, remarks

_FORM = regex(r"ignore[ \t]*\[([^\]]*)\](.*)")
_MEANT = regex(r"ignore\b|\S+[ \t]*\[", re.IGNORECASE)
_IN_TABLE = regex(rf"#[ \t]*{MARK}[ \t]*ignore\b.*")
_EXAMPLE = "# confplan: ignore[paper-over-limit]"
MALFORMED = Text(
    f"sau “confplan:” là ignore[tên-quy-tắc] rồi đến lý do, như: {_EXAMPLE} đã thống nhất 10 phút",
    f"after “confplan:” comes ignore[rule-name] and the reason, such as: {_EXAMPLE} ten minutes were agreed",
)
NOT_HERE = Text(
    "trong tệp CSV không bỏ qua được bằng ghi chú: dòng này là dữ liệu; hãy dùng checks trong kế hoạch hoặc --baseline",
    "a comment ignores nothing in a CSV file, where this line is data; checks in the plan or --baseline can",
)


Ground = tuple[str, str, int, int]  # a file, a rule, the first and the last line


@frozen
class Waiver:
    """One comment: what it ignores, on which lines of which file, and why"""

    file: str
    remark: Remark
    rules: tuple[str, ...]
    reason: str

    def at(self, name: str = "") -> Place:
        """Return where a name stands in the comment; without one, the whole comment."""
        span = self.remark.span
        match = re.search(rf"(?<=[\[, \t]){re.escape(name)}(?=[\], \t])", self.remark.words) if name else None
        if match is None:
            return Place(self.file, span)
        start = self.remark.column + match.start()
        return Place(self.file, Span(span.line, start, span.line, start + len(name)))

    def ground(self, rule: str) -> Ground:
        """Return where a rule is ignored."""
        return self.file, rule, self.remark.first, self.remark.last


def suppressed(
    findings: Iterable[Finding], atlas: Atlas, *, ran: frozenset[str] | None, is_whole: bool
) -> tuple[Finding, ...]:
    """Return the findings that no comment answers, and what is to be said of the comments.

    `ran` are the rules that were run (None: all). Where the plan was not judged whole, no comment is called unused.
    """
    spoken = [(source.name, one) for _, source in atlas.parts for one in remarks(source)]
    waivers = [waiver for name, one in spoken if (waiver := _waiver(name, one))]
    grounds = _by_line(waivers)
    used: set[Ground] = set()
    left: list[Finding] = []
    for finding in findings:
        place = atlas.place(finding.at, finding.words)
        line = place.span.line if place.span else 0
        answers = grounds.get((place.file, finding.rule, line), ())
        used.update(answers)
        left += [] if answers else [finding]
    said = [*_misplaced(atlas), *(_malformed(name, one) for name, one in spoken if _is_malformed(one))]
    said += [told for waiver in waivers for told in _told(waiver)]
    said += [told for waiver in waivers if is_whole for told in _unused(waiver, used, ran)]
    return (*left, *said)


def _by_line(waivers: Iterable[Waiver]) -> dict[tuple[str, str, int], list[Ground]]:
    """Return what is ignored on each line, by file and rule. What the reader says never is, nor anything without a reason."""
    every = {waiver.ground(rule) for waiver in waivers if waiver.reason for rule in waiver.rules if rule not in BASICS}
    found: dict[tuple[str, str, int], list[Ground]] = {}
    for file, rule, first, last in every:
        for line in range(first, last + 1):
            found.setdefault((file, rule, line), []).append((file, rule, first, last))
    return found


def _waiver(file: str, remark: Remark) -> Waiver | None:
    """Return what a comment ignores; None for one that is not of that form."""
    match = _FORM.match(remark.words)
    if match is None or not _names(match[1]):
        return None
    return Waiver(file, remark, _names(match[1]), match[2].strip(" \t:;,.-–—#"))


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
            yield Finding("suppression-unknown-rule", Severity.WARNING, waiver.at(name), _unknown(name))
    known = [name for name in waiver.rules if name in families()]
    if known and not waiver.reason:
        names = ", ".join(known)
        text = Text(
            f"chưa ghi lý do nên {names} vẫn được báo; lý do viết ngay sau dấu ]",
            f"no reason is given, so {names} is still told; the reason goes right after the ]",
        )
        yield Finding("suppression-without-reason", Severity.WARNING, waiver.at(), text)


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


def _unused(waiver: Waiver, used: set[Ground], ran: frozenset[str] | None) -> Iterator[Finding]:
    """Yield the rules that a comment names and that find nothing there, though they were run."""
    for name in waiver.rules if waiver.reason else ():
        is_run = name in families() and (ran is None or name in ran)
        if is_run and waiver.ground(name) not in used:
            text = Text(
                f"ở đây {name} không có gì để bỏ qua; xóa tên này khỏi ghi chú, hoặc xóa cả ghi chú",
                f"there is nothing of {name} to ignore here; delete the name, or the whole comment",
            )
            yield Finding("suppression-unused", Severity.WARNING, waiver.at(name), text)
