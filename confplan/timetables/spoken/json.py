"""One JSON object for programs: what each speech takes, in syllables and seconds"""

import json

from confplan.findings import Language
from confplan.places import dotted
from confplan.timetables.spoken.listing import Entry, Listing

VERSION = 1


def render(listing: Listing, _language: Language) -> str:
    """Return the object; what is not known is null."""
    rates = listing.pace
    found = {
        "version": VERSION,
        "name": listing.name,
        "syllables_per_minute": {
            "slow": rates.slow,
            "usual": rates.usual,
            "fast": rates.fast,
            "assumed": rates.is_assumed,
        },
        "speeches": [_entry(entry) for entry in listing.entries],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: Entry) -> dict[str, object]:
    speech, read = entry.speech, entry.is_read
    slot, cut, rates = speech.slot, speech.cut(), speech.pace
    seconds = {name: speech.seconds(rate) for name, rate in (("fast", rates.fast), ("usual", rates.usual), ("slow", rates.slow))}  # fmt: skip
    return {
        "id": speech.item.id,
        "path": dotted(speech.item.path),
        "title": entry.title,
        "by": entry.by or None,
        "file": speech.manuscript.file,
        "read": read,
        "words": speech.words if read else None,
        "syllables": speech.syllables if read else None,
        "seconds": seconds if read else None,
        "item_minutes": slot.minutes if slot else None,
        "item_minutes_at": dotted(slot.at) if slot else None,
        "words_to_cut": None if cut is None else max(0, cut),
        "words_of_room": None if cut is None else max(0, -cut),
    }
