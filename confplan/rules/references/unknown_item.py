"""Does an id lead nowhere, or to another kind of thing than is meant?"""

from collections.abc import Iterator, Mapping

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.agenda import Item
from confplan.model.delegates import Group
from confplan.model.messages import joined
from confplan.model.node import Identified, Reference
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.model.tasks import Task
from confplan.planning.references import Mention, declared, identified, is_known, mentions
from confplan.rules.rule import Rule, related
from confplan.rules.suggesting import replacement, suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="id: tên riêng của một mục trong kế hoạch, nơi khác nhắc tới bằng đúng tên ấy",
    summary=Text("id không dẫn tới mục nào", "An id leads to nothing"),
    why=Text(
        "Việc chuẩn bị cho một mục không có trong chương trình thì không ai thấy là còn thiếu",
        "A duty for an item that the agenda does not have hides that something is missing",
    ),
    bad="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu}
tasks:
  - {unit: Trung tâm Văn hóa, text: Làm phim, for: phin}
""",
    good="""
agenda:
  - {id: phim, title: Chiếu phim tư liệu}
tasks:
  - {unit: Trung tâm Văn hóa, text: Làm phim, for: phim}
""",
)

_WANTED: Mapping[Reference, Text] = {
    Reference.ITEM: Text("một mục của agenda", "an item of agenda"),
    Reference.PREPARED: Text("một mục của agenda, delegates hoặc awards", "an item of agenda, delegates or awards"),
    Reference.TASK: Text("một việc trong tasks", "a duty of tasks"),
    Reference.AWARD: Text("một mục khen thưởng trong awards", "an award of awards"),
    Reference.ATTENDEE: Text("một nhóm của delegates hoặc một cụm trong lists", "a group of delegates or a cluster of lists"),
}  # fmt: skip
_HOMES: Mapping[Reference, str] = {
    Reference.ITEM: "agenda",
    Reference.PREPARED: "agenda",
    Reference.TASK: "tasks",
    Reference.AWARD: "awards",
    Reference.ATTENDEE: "delegates",
}
_SORTS: Mapping[type[Identified], str] = {Item: "agenda", Group: "delegates", Award: "awards", Task: "tasks"}


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for mention in mentions(case.plan):
        if mention.of in _WANTED and not is_known(case.plan, mention):
            yield _unknown(case.plan, mention)


def _unknown(plan: Plan, mention: Mention) -> Finding:
    written, wanted, allowed = mention.written, _WANTED[mention.of], declared(plan, mention.of)
    other = next((part for part in identified(plan) if part.id == same(written)), None)
    home = next((section for kind, section in _SORTS.items() if isinstance(other, kind)), None)
    what = Text(f"không có id “{written}”; ở đây cần {wanted.vi}", f"there is no id “{written}”; {wanted.en} is meant here")  # fmt: skip
    if other and home:
        what = Text(
            f"“{written}” là id trong {home}; ở đây cần {wanted.vi}",
            f"“{written}” is an id of {home}; {wanted.en} is meant here",
        )
    text = joined(what, suggestion(written, allowed, _HOMES[mention.of]))
    return rule.finding(
        mention.at,
        vi=text.vi,
        en=text.en,
        related=[related(other.at("id"), vi="id đó ở đây", en="that id is here")] if other else [],
        fix=replacement(mention.at, written, allowed),
    )
