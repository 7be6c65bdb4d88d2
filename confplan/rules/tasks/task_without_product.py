"""Does a duty say only that a unit takes part, and not what comes of it?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.bare_duties import is_bare
from confplan.planning.deadlines import Duty, duties
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Mỗi việc được giao có một kết quả kiểm tra được: văn bản, hiện vật (makes) hoặc mục chương trình được phục vụ (for)",
    summary=Text("Việc được giao mà không rõ làm gì", "A duty does not say what comes of it"),
    why=Text(
        "“Phối hợp thực hiện” thì không ai biết đơn vị phải làm gì, và không biết lúc nào là xong",
        "“To take part” tells nobody what is to be done, nor when it is done",
    ),
    bad="""
tasks:
  - {unit: Công an quận, text: Phối hợp với các đơn vị có liên quan thực hiện}
""",
    good="""
tasks:
  - {unit: Công an quận, text: Phối hợp với các đơn vị có liên quan giữ trật tự trước hội trường}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for duty in duties(case.plan):
        if _is_empty(case, duty):
            yield rule.finding(
                duty.block.at("unit"),
                vi=f"{duty.unit} chưa có việc nào; việc viết ở do hoặc text",
                en=f"{duty.unit} has no duty yet; it goes into do or text",
            )
        elif is_bare(case.plan, duty):
            yield rule.finding(
                duty.task.at("text"),
                vi="chưa rõ làm gì, kết quả là gì; ghi việc cụ thể, hoặc kết quả ở makes",
                en="neither what is done nor what comes of it is said; write the work itself, or its product in makes",
            )


def _is_empty(case: Case, duty: Duty) -> bool:
    """A unit without any duty; one whose list of duties is begun, or could not be read, is told by others."""
    task, plan = duty.task, case.plan
    begun = any(plan.is_undecided(task.at(key)) or task.at(key) in case.left_out for key in ("do", "text"))
    return duty.unit is not None and task is duty.block and not (task.text or task.makes or task.serves or begun)
