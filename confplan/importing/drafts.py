"""An item while it is read: its fields, and what of it could not be read, which is found and stays visible in the plan"""

from confplan.findings import Finding, Severity, Text
from confplan.importing.agenda import Entry, Written
from confplan.places import Place

LONGEST = 120  # letters of another program's text in a comment


class Draft:
    """`findings` is the list of the whole file, to which every draft adds"""

    def __init__(self, at: Place, findings: list[Finding]) -> None:
        self.at, self.findings = at, findings
        self.fields: dict[str, Written] = {}
        self.remarks: dict[str, str] = {}

    def put(self, field: str, value: Written | None) -> None:
        """Write a field; None is one that the file leaves out."""
        if value is not None:
            self.fields[field] = value

    def remark(self, field: str, words: str) -> None:
        """Tell something beside the field."""
        self.remarks[field] = "; ".join(filter(None, (self.remarks.get(field), words)))

    def leave_open(self, field: str, place: Place, written: str, why: Text) -> None:
        """Leave the field empty, since what is written there cannot be read: it is found, and told beside the field."""
        self.fields[field] = ""
        self.remark(field, f"{where(place)} ghi: {written[:LONGEST]}")
        self.find("value-unreadable", place, why)

    def find(self, rule: str, place: Place, text: Text, severity: Severity = Severity.ERROR) -> None:
        """Add a finding."""
        self.findings.append(Finding(rule, severity, place, text))

    def entry(self) -> Entry:
        return Entry(at=self.at, fields=self.fields, remarks=self.remarks)


def where(place: Place) -> str:
    """Return a place in few words, for a comment: the cell, or the line."""
    if place.cell:
        return f"ô {place.cell}"
    return f"dòng {place.span.line}" if place.span else place.file
