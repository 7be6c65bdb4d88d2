"""Does the text of the plan end with "./." once, and only at its end?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.places import Path
from confplan.planning.wording import proses
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4: hết nội dung văn bản có dấu “./.”",
    summary=Text("Dấu kết thúc “./.” sai chỗ hoặc sai dạng", "The closing mark “./.” is malformed or misplaced"),
    why=Text(
        "Dấu “./.” cho biết văn bản hết ở đó; chương trình tự đặt vào cuối câu kết, nên không cần viết",
        "The mark “./.” says that the document ends there; the program sets it after the closing sentence",
    ),
    bad="""
document:
  closing: Đề nghị các đơn vị thực hiện.//.
""",
    good="""
document:
  closing: Đề nghị các đơn vị thực hiện./.
""",
)

_MARK = "./."
_RIGHT_ENDS = {"", ".", _MARK}  # the program sets the mark itself
_PRINTED = {"document", "delegates", "agenda", "tasks"}


@rule.check
def check(case: Case) -> Iterator[Finding]:
    closing = case.plan.document.at("closing")
    for at, text in proses(case.plan):
        if at == closing:
            yield from _closing(at, text)
        elif at[0] in _PRINTED and _MARK in text:
            yield rule.finding(
                at,
                vi=f"dấu “{_MARK}” chỉ đứng một lần, sau câu kết của văn bản",
                en=f"the mark “{_MARK}” stands once, after the closing sentence of the document",
                words=_MARK,
            )


def _closing(at: Path, text: str) -> Iterator[Finding]:
    sentence = text.rstrip(" \n./")
    end = text[len(sentence) :].replace(" ", "").strip()
    if end not in _RIGHT_ENDS:
        yield rule.finding(
            at,
            vi=f"câu kết đang dừng bằng “{end}”; văn bản kết thúc bằng “{_MARK}”, chương trình tự đặt dấu này",
            en=f"the closing stops with “{end}”; a document ends with “{_MARK}”, which the program sets itself",
            fix=Fix(at, sentence),
        )
    if _MARK in sentence:
        yield rule.finding(
            at,
            vi=f"dấu “{_MARK}” đứng giữa câu kết; văn bản chỉ có dấu này một lần, ở cuối",
            en=f"the mark “{_MARK}” stands inside the closing; a document has it once, at its end",
            words=_MARK,
        )
