"""The few words that reports say themselves, in both languages"""

from confplan.findings import Severity, Text
from confplan.reports.report import Language

_NAMES = {
    Severity.ERROR: Text("lỗi", "error"),
    Severity.WARNING: Text("cảnh báo", "warning"),
    Severity.NOTE: Text("lưu ý", "note"),
}
NO_FINDING = Text("không có lỗi, cảnh báo hay lưu ý", "no errors, warnings or notes")


def spoken(text: Text, language: Language) -> str:
    """Return the text in the language."""
    return text.vi if language == "vi" else text.en


def severity_name(severity: Severity, language: Language) -> str:
    return spoken(_NAMES[severity], language)


def summary(errors: int, warnings: int, notes: int, language: Language) -> str:
    """Return how many findings there are, in one line."""
    if not errors + warnings + notes:
        return spoken(NO_FINDING, language)
    if language == "vi":
        return f"{errors} lỗi, {warnings} cảnh báo, {notes} lưu ý"
    counts = (_counted(errors, "error"), _counted(warnings, "warning"), _counted(notes, "note"))
    return ", ".join(counts)


def further(number: int, language: Language) -> str:
    """Return how many other places of a finding are not shown."""
    return f"… và {number} chỗ nữa" if language == "vi" else f"… and {number} more"


def left_out(number: int, language: Language) -> str:
    """Return how many findings there was no room for."""
    vi = f"… còn {number} thông báo nữa, dài quá nên không nêu ở đây"
    return vi if language == "vi" else f"… {_counted(number, 'more finding')}, too long to be listed here"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
