"""Does the backdrop name other hosts than the plan, or name them in another order?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.hosts import is_one_host
from confplan.planning.parts import positions
from confplan.planning.typed_backdrop import has_other_hosts, hosts_agree, typed_backdrops
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.1 và III.1: các cơ quan tổ chức theo đúng thứ tự",
    summary=Text("Cơ quan tổ chức trên phông khác kế hoạch", "The backdrop's hosts are not those of the plan"),
    why=Text(
        "Thứ tự các cơ quan là thứ bậc; tên viết gọn (MTTQ) thì được, khi units khai đó là tên khác của cùng cơ quan",
        "The order of the hosts is their rank; a shorter name (MTTQ) is fine where units declare it as an alias",
    ),
    bad="""
conference:
  hosts: [Quận ủy, Ủy ban nhân dân]
backdrop:
  hosts: [Ủy ban nhân dân, Quận ủy]
""",
    good="""
conference:
  hosts: [Quận ủy, Ủy ban nhân dân quận]
backdrop:
  hosts: [Quận ủy, UBND quận]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    hosts = " - ".join(plan.conference.hosts)
    where = related(plan.conference.at("hosts"), vi=f"kế hoạch ghi: {hosts}", en=f"the plan says: {hosts}")
    if plan.backdrop.hosts and hosts and not hosts_agree(plan, plan.backdrop.hosts):
        shown = " - ".join(plan.backdrop.hosts)
        yield rule.finding(
            _first_other(plan),
            vi=f"phông ghi “{shown}”, danh nghĩa tổ chức là “{hosts}”",
            en=f"the backdrop says “{shown}”, the hosts are “{hosts}”",
            related=[where],
        )
    for typed in typed_backdrops(plan):
        if has_other_hosts(plan, typed):
            yield rule.finding(
                typed.at,
                vi=f"mẫu phông gõ tay “{typed.capitals}” không ghi đúng danh nghĩa tổ chức “{hosts}”; viết <backdrop> thì phông luôn khớp",
                en=f"the backdrop typed here, “{typed.capitals}”, does not name the hosts “{hosts}”; <backdrop> always agrees",
                related=[where],
            )


def _first_other(plan: Plan) -> Path:
    """Return the first host that is another than the plan's; the list where one is missing at its end."""
    at, shown = plan.backdrop.at("hosts"), plan.backdrop.hosts
    pairs = zip(positions(plan, at, len(shown)), shown, plan.conference.hosts, strict=False)
    return next(((*at, place) for place, one, host in pairs if not is_one_host(plan, one, host)), at)
