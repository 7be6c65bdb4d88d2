"""Are the recipients typed as texts only, each once, with the archive at the end?"""

import re
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.model.document import Recipient
from confplan.model.folding import same
from confplan.places import Path
from confplan.planning.parts import positions
from confplan.rules.rule import Rule, related

TYPED = re.compile(r"^\s*[-–+•*]\s*|(?<!\s)\s*(?:[;,]|(?<![.…])\.(?!\.))\s*$")
ARCHIVE = re.compile(r"\s*lưu\s*:", re.IGNORECASE)
TYPED_ARCHIVE = re.compile(r"\s*lưu(?:\s*:|\s)\s*", re.IGNORECASE)
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
        yield from _archive(head.archive[0], head.at("archive", next(positions(case.plan, head.at("archive"), 1))))


def _archive(first: str, at: Path) -> Iterator[Finding]:
    if plain := TYPED_ARCHIVE.match(first):
        yield rule.finding(
            at,
            vi=f"“{first}”: chữ “Lưu:” không phải viết, chương trình tự in; ở đây chỉ ghi {first[plain.end() :] or 'VT'}",
            en=f"“{first}”: “Lưu:” is not typed, the program prints it; here only {first[plain.end() :] or 'VT'} is written",
        )
    elif not same(first).startswith(tuple(map(same, FIRST_COPY))):
        yield rule.finding(
            at,
            vi=f"nơi lưu đầu tiên là VT (văn thư) hoặc VP (văn phòng), ở đây ghi {first}",
            en=f"the first copy is kept by VT (the registry) or VP (the office), here is {first}",
        )


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
