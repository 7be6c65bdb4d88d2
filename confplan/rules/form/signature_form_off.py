"""Is the signature block of the form that the body's way of deciding asks for?"""

from collections.abc import Iterator
from itertools import pairwise

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path
from confplan.planning.calendar import printed
from confplan.planning.parts import positions
from confplan.planning.signing import BY_ORDER, DEPUTY, FOR, ON_BEHALF, regime_of
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: TM. khi ký thay mặt tập thể, KT. khi cấp phó ký thay",
    summary=Text("Thể thức chữ ký chưa đúng", "The form of the signature is not right"),
    why=Text(
        "Tập thể quyết định thì ký TM. tập thể; người đứng đầu quyết định (chế độ thủ trưởng) thì không. "
        "Ký sai thẩm quyền thì văn bản phải ban hành lại",
        "What a body decides together is signed TM.; what its head decides is not. "
        "A document signed without competence has to be issued again",
    ),
    bad="""
document:
  issuer: Ủy ban nhân dân Quận 12
  date: 27/6/2024
  signature: [TM. Ủy ban nhân dân, Chủ tịch, Nguyễn Văn Đức]
""",
    good="""
document:
  issuer: Ủy ban nhân dân Quận 12
  date: 27/6/2024
  signature: [Chủ tịch, Nguyễn Văn Đức]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    head = case.plan.document
    places = positions(case.plan, head.at("signature"), len(head.signature))
    lines = [(head.at("signature", place), line) for place, line in zip(places, head.signature, strict=True)]
    yield from _deputies(lines)
    if lines:
        yield from _regime(case, lines)


def _deputies(lines: list[tuple[Path, str]]) -> Iterator[Finding]:
    for (at, line), (_, following) in pairwise([*lines, ((), "")]):
        if FOR.match(line) and not DEPUTY.match(following):
            yield rule.finding(
                at,
                vi=f"sau “{line}” là chức vụ của cấp phó ký thay, {_there(following).vi}",
                en=f"after “{line}” comes the post of the deputy who signs, {_there(following).en}",
            )


def _there(line: str) -> Text:
    return Text(f"ở đây là “{line}”", f"here is “{line}”") if line else Text("ở đây chưa có", "here is none")


def _regime(case: Case, lines: list[tuple[Path, str]]) -> Iterator[Finding]:
    head, (first, _) = case.plan.document, lines[0]
    day = head.date.date if head.date else case.today
    regime = regime_of(case.plan, day)
    if regime is None or any(BY_ORDER.match(line) for _, line in lines):
        return
    behalf = next((at for at, line in lines if ON_BEHALF.match(line)), None)
    if regime.regime == "head" and behalf:
        yield rule.finding(
            behalf,
            vi=f"ngày {printed(day)} {head.issuer} làm việc theo chế độ thủ trưởng ({regime.source}): không có “TM.”",
            en=f"on {printed(day)} {head.issuer} was led by its chairman alone ({regime.source}): no “TM.”",
        )
    elif regime.regime == "collective" and not behalf:
        yield rule.finding(
            first,
            vi=f"ngày {printed(day)} {head.issuer} làm việc theo chế độ tập thể ({regime.source}): "
            "trên chức vụ có dòng “TM. ỦY BAN NHÂN DÂN”",
            en=f"on {printed(day)} {head.issuer} decided as a collective ({regime.source}): "
            "“TM. ỦY BAN NHÂN DÂN” stands above the post",
        )
    deputy = next(((at, line) for at, line in lines if DEPUTY.match(line)), None)
    if deputy and not any(FOR.match(line) for _, line in lines):
        yield rule.finding(
            deputy[0],
            vi=f"“{deputy[1]}” ký thay cấp trưởng thì trên đó có dòng “KT. CHỦ TỊCH”",
            en=f"where “{deputy[1]}” signs for the chairman, “KT. CHỦ TỊCH” stands above",
        )
