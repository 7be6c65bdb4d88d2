"""Are the recipients typed as texts only, each once, with the archive at the end?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.folding import same
from confplan.model.document import Recipient
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.parts import positions
from confplan.rules.rule import Rule, related

TYPED = regex(r"^\s*[-–+•*]\s*|(?<!\s)\s*(?:[;,]|(?<![.…])\.(?!\.))\s*$")
ARCHIVE = regex(r"\s*lưu\s*:", re.IGNORECASE)
TYPED_ARCHIVE = regex(r"\s*lưu(?:\s*:|\s)\s*", re.IGNORECASE)
FIRST_COPY = ("VT", "VP", "văn thư", "văn phòng")

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục Nơi nhận: cuối dòng có dấu chấm phẩy, dòng cuối là “Lưu: VT”",
    summary=Text("Nơi nhận viết chưa đúng", "The recipients are not written rightly"),
    why=Text(
        "Gạch đầu dòng và dấu cuối dòng do chương trình in; viết thêm thì in ra hai lần. Bản gốc luôn lưu ở văn thư",
        "Dashes and marks at the ends of lines are printed by the program; typed ones would print twice. "
        "The archive always keeps one copy",
    ),
    bad="""
document:
  recipients:
    - "- Thường trực Quận ủy;"
  archive: [VT]
""",
    good="""
document:
  recipients:
    - Thường trực Quận ủy
  archive: [VT]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    head = case.plan.document
    seen: dict[str, Recipient] = {}
    for recipient in head.recipients:
        yield from _of(recipient, seen.setdefault(same(TYPED.sub("", recipient.text)), recipient))
    if head.recipients and not head.archive and not any(ARCHIVE.match(one.text) for one in head.recipients):
        yield rule.finding(
            head.at("archive") if case.plan.is_undecided(head.at("archive")) else head.at("recipients"),
            vi="chưa có nơi lưu: viết ở archive, ví dụ [VT, NV] in thành “Lưu: VT, NV.”",
            en="no archive is named: write it in archive, for example [VT, NV], which prints “Lưu: VT, NV.”",
        )
    elif head.archive:
        places = positions(case.plan, head.at("archive"), len(head.archive))
        yield from _archive(head.archive, [head.at("archive", place) for place in places])


def _archive(copies: Sequence[str], paths: Sequence[Path]) -> Iterator[Finding]:
    first, at = copies[0], paths[0]
    if plain := TYPED_ARCHIVE.match(first):
        yield rule.finding(
            at,
            vi=f"“{first}”: chữ “Lưu:” không phải viết, chương trình tự in; ở đây chỉ ghi {first[plain.end() :] or 'VT'}",
            en=f"“{first}”: “Lưu:” is not typed, the program prints it; here only {first[plain.end() :] or 'VT'} is written",
            fix=Fix(at, first[plain.end() :] or "VT"),
        )
    elif not _is_first_copy(first):
        yield rule.finding(
            at,
            vi=f"nơi lưu đầu tiên là VT (văn thư) hoặc VP (văn phòng), ở đây ghi {first}",
            en=f"the first copy is kept by VT (the registry) or VP (the office), here is {first}",
            fix=_first_copy_first(copies, paths),
        )


def _is_first_copy(name: str) -> bool:
    return same(name).startswith(tuple(map(same, FIRST_COPY)))


def _first_copy_first(copies: Sequence[str], paths: Sequence[Path]) -> Fix | None:
    """Return the names in another order; none where the first copy is nowhere."""
    place = next((place for place, name in enumerate(copies) if _is_first_copy(name)), None)
    if place is None:
        return None
    wanted = [copies[place], *copies[:place]]
    first, *rest = (Fix(at, name) for at, name in zip(paths, wanted, strict=False))
    return replace(first, also=tuple(rest))


def _of(recipient: Recipient, first: Recipient) -> Iterator[Finding]:
    text = recipient.text
    if ARCHIVE.match(text):
        yield rule.finding(
            recipient.at("text"),
            vi="dòng “Lưu:” in từ archive, không viết trong recipients",
            en="the line “Lưu:” is printed from archive, it does not stand in recipients",
        )
    elif (plain := TYPED.sub("", text)) != text:
        yield rule.finding(
            recipient.at("text"),
            vi=f"“{text}”: gạch đầu dòng và dấu cuối dòng không phải viết, chương trình tự in",
            en=f"“{text}”: dashes and marks at the end are not typed, the program prints them",
            fix=Fix(recipient.at("text"), plain) if plain else None,
        )
    if first is not recipient:
        yield rule.finding(
            recipient.at("text"),
            vi=f"“{text}” đã có ở một dòng trên",
            en=f"“{text}” stands in an earlier line already",
            related=[related(first.at("text"), vi="lần đầu ở đây", en="first here")],
        )
