"""What every format of the estimate is made from: the plan's lines, or those that it implies, with the sum of what is known"""

from confplan.case import Case
from confplan.frozen import frozen
from confplan.planning.estimate_rows import Estimate, estimate
from confplan.planning.holes import printed


@frozen
class Listing:
    """The estimate of one plan, under the conference's name"""

    name: str
    estimate: Estimate


def listing(case: Case) -> Listing:
    sentence = printed(case.plan, case.plan.conference.at("name"))
    return Listing(" ".join(sentence.text.split()) if sentence else "", estimate(case.plan, case.profile))
