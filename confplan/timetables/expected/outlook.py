"""What every format of a forecast is made from: the rest of the day, and what to cut"""

from confplan.case import Case
from confplan.frozen import frozen
from confplan.planning.forecast import Forecast, Standing, forecast
from confplan.planning.forecast_cuts import Rescue, rescue
from confplan.planning.timing import Row
from confplan.timetables.programme import Programme, programme


@frozen
class Outlook:
    """The rest of a day as it stands, and with what must be cut to end in time"""

    programme: Programme
    forecast: Forecast
    rescue: Rescue

    def title(self, row: Row) -> str:
        return self.programme.lines[row.index].title


def outlook(case: Case, standing: Standing) -> Outlook | None:
    """Return the outlook of the case; None where no item stands at that path."""
    found = forecast(case.plan, case.profile, standing)
    if found is None:
        return None
    return Outlook(programme(case, timing=True), found, rescue(case.plan, case.profile, standing, found))
