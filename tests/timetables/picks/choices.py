"""A choice with everything that a format has to say: fixed, left out, and a ward that cannot choose"""

from confplan.choosing import Asked, Lists, chosen
from confplan.planning.quotas_shares import divisions
from confplan.timetables.picks.listing import Listing
from tests.timetables.delegates.listings import HEADER, PLAN, loaded

FULL = "Họ và tên,Chức danh,Khu phố,Chọn\nLê An,Bí thư Chi bộ,KP 1,x\nTrần | Bình,Bí thư Chi bộ,KP 2,\n=Vũ Chi,Trưởng KP,KP 3,\nHồ Em,Tổ trưởng,KP 3,\n"


def listing(plan: str = PLAN) -> Listing:
    case = loaded({"thoi-an": FULL, "hiep-thanh": HEADER + "Lê An,Trưởng KP,KP 1,,\n"}, plan).case
    assert case
    (found,) = divisions(case.plan, case.rosters)
    made = chosen(case, found.group, Lists({id(one.entry): one for one in found.shares}, (), ()), Asked())
    assert isinstance(made, Listing)
    return made
