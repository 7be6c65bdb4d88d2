"""What is read from another program's file: items as a plan writes them, where each stood, and what could not be read"""

from collections.abc import Mapping
from dataclasses import field

from confplan.findings import Finding
from confplan.frozen import frozen
from confplan.places import Place

Written = str | tuple[str, ...]  # as in the plan; "" is an empty field: not decided
MOST_ITEMS = 5000  # far more than any conference has; what is more is not read
ALOUD = ""  # the remark that stands above an item, and not beside one of its fields


@frozen(kw_only=True)
class Entry:
    """An item: its fields by the plan's keys (`cues.sound`), and what is to be told beside each field as a comment"""

    at: Place
    fields: Mapping[str, Written] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    items: tuple["Entry", ...] = ()


@frozen(kw_only=True)
class Slot:
    """An item with the time that its file gives it: minutes since the midnight of its day, None where there is none"""

    entry: Entry
    day: int = 1
    start: int | None = None
    end: int | None = None
    room: str | None = None


@frozen(kw_only=True)
class Conference:
    """What the file says of the conference itself, each as a plan writes it"""

    name: str = ""
    dates: tuple[str, ...] = ()
    start: str = ""
    end_by: str = ""
    venue: str = ""
    venues: tuple[str, ...] = ()  # where there are several


@frozen(kw_only=True)
class Imported:
    """All that came of a file; `notes` tell in the new plan where it came from and what was taken how"""

    conference: Conference = field(default_factory=Conference)
    agenda: tuple[Entry, ...] = ()
    notes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_read: bool = True
