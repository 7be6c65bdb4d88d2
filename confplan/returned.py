"""The lists that the wards returned, judged: a check of the whole plan, told by wards"""

from confplan.checking import check
from confplan.findings import Finding, Severity
from confplan.frozen import frozen
from confplan.loading import Loaded
from confplan.places import Place
from confplan.reporting import reported
from confplan.reports.report import Report
from confplan.timetables.delegates.listing import Listing, listing

_RANK = {severity: rank for rank, severity in enumerate(Severity)}  # worst first


@frozen(eq=False)
class Returned:
    """The verdicts (None: there is no plan to judge), and the errors of the plan itself, which are no ward's"""

    listing: Listing | None
    apart: Report
    is_plan: bool

    def status(self, fail_on: Severity) -> int:
        """Return the exit code: 2 no plan, 1 a finding at or above the level in the lists or an error in the plan, else 0."""
        if not self.is_plan:
            return 2
        found = self.listing.findings if self.listing else ()
        return int(bool(self.apart.located) or any(_RANK[one.severity] <= _RANK[fail_on] for one in found))


def returned(loaded: Loaded, ward: str | None = None) -> Returned:
    """Return the verdicts on all wards, or those whose name holds the words; nothing in what they say is personal."""
    found = check(loaded)
    masked = tuple(one.finding for one in reported(loaded, found).located)
    shown = listing(loaded.case, masked) if loaded.case else None
    apart = [one for one in loaded.findings if one.severity is Severity.ERROR and not _is_listed(one, shown)]
    return Returned(shown.only(ward) if shown and ward else shown, reported(loaded, apart), loaded.is_plan)


def _is_listed(finding: Finding, shown: Listing | None) -> bool:
    """Tell what is wrong in a list, or at the words that name one: the verdicts tell it."""
    return shown is not None and isinstance(finding.at, Place) and finding.at in shown.places
