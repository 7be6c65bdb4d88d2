"""For spreadsheets: one row a speech, UTF-8, and no cell that a spreadsheet would take for a formula"""

import csv
import io

from confplan.findings import Language, Text
from confplan.timetables.csv import guarded
from confplan.timetables.spoken.listing import Entry, Listing
from confplan.timetables.spoken.words import FILE, SPEAKER, SYLLABLES, clocked
from confplan.timetables.words import ITEM

HEADINGS = (
    ITEM,
    SPEAKER,
    FILE,
    SYLLABLES,
    Text("Đọc hết", "Takes"),
    Text("Đọc nhanh", "Read fast"),
    Text("Đọc chậm", "Read slowly"),
    Text("Số phút của mục", "Minutes of the item"),
    Text("Số chữ cần bớt", "Words to cut"),
    Text("Còn chỗ cho số chữ", "Room for words"),
)


def render(listing: Listing, language: Language) -> str:
    """Return the rows with their headings; what is not known is blank."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heading.said(language) for heading in HEADINGS)
    for entry in listing.entries:
        writer.writerow(map(guarded, _cells(entry)))
    return written.getvalue()


def _cells(entry: Entry) -> list[str]:
    speech, cut = entry.speech, entry.speech.cut()
    rates = (speech.pace.usual, speech.pace.fast, speech.pace.slow)
    return [
        entry.title,
        entry.by,
        speech.manuscript.file,
        str(speech.syllables) if entry.is_read else "",
        *(clocked(speech.seconds(rate)) if entry.is_read else "" for rate in rates),
        str(speech.slot.minutes) if speech.slot else "",
        "" if cut is None else str(max(0, cut)),
        "" if cut is None else str(max(0, -cut)),
    ]
