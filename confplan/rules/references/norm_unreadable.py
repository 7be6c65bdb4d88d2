"""Is the value of one's own figure of the right kind, and are its days in order?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.own_profile import OwnFigure
from confplan.model.scalars import ScalarError
from confplan.planning.calendar import printed
from confplan.profiles import Norm
from confplan.profiles.figures import read
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="profile: mỗi số liệu có một kiểu giá trị: số, số tiền, giờ, hệ số",
    summary=Text("Số liệu riêng viết chưa đúng kiểu", "The value of one's own figure is not of its kind"),
    why=Text(
        "Giá trị không đọc được thì số liệu chung vẫn được dùng, như thể chưa điền gì",
        "A value that cannot be read leaves the general figure in force, as if nothing were written",
    ),
    bad="""
profile:
  figures: {break-refreshments: hai mươi nghìn}
""",
    good="""
profile:
  figures: {break-refreshments: 20.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    profile = case.plan.profile
    owners = [own for own in (profile.office, profile) if own and own.figures]
    norms = case.profile.all_norms() if owners else {}
    for own in owners:
        for name, figure in own.figures.items():
            if name in norms:
                yield from _value(figure, norms[name])
            yield from _days(figure)


def _value(figure: OwnFigure, norm: Norm) -> Iterator[Finding]:
    try:
        read(norm.kind, figure.value, norm.words)
    except ScalarError as error:
        yield rule.finding(
            figure.at("value"),
            vi=f"{norm.about.vi}: {error.text.vi}",
            en=f"{norm.about.en}: {error.text.en}",
        )


def _days(figure: OwnFigure) -> Iterator[Finding]:
    begins, ends = figure.valid_from, figure.valid_to
    if begins and ends and begins.date > ends.date:
        first, last = printed(begins.date), printed(ends.date)
        yield rule.finding(
            figure.at("valid_to"),
            vi=f"hết hiệu lực ngày {last}, trước ngày có hiệu lực {first}",
            en=f"the last day {last} is before the first, {first}",
            related=[related(figure.at("valid_from"), vi="ngày có hiệu lực", en="the first day")],
        )
