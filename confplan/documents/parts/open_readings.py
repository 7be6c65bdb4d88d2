"""A number of speakers that may be meant in two ways: what every paper with hours leaves open"""

from collections.abc import Iterator

from confplan.documents.document import Gap
from confplan.findings import Text
from confplan.model.plan import Plan
from confplan.planning.timing_readings import readings
from confplan.profiles import Profile


def open_readings(plan: Plan, profile: Profile) -> Iterator[Gap]:
    """Yield a gap for each item of which it is open whether its speakers are counted once in all or for each entry."""
    for one in readings(plan, profile):
        if one.entries > 1:
            yield Gap(
                one.item.at("each"),
                Text(
                    f"chưa rõ số người phát biểu là của cả hội nghị hay của mỗi {one.each}",
                    f"it is open whether the speakers are counted for the whole conference or for each {one.each}",
                ),
            )
