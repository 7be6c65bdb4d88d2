"""The few words that reports say themselves, in both languages"""

from confplan.findings import Language, Severity, Text

_NAMES = {
    Severity.ERROR: Text("lỗi", "error"),
    Severity.WARNING: Text("cảnh báo", "warning"),
    Severity.NOTE: Text("lưu ý", "note"),
}
NO_FINDING = Text("không có lỗi, cảnh báo hay lưu ý", "no errors, warnings or notes")


def severity_name(severity: Severity, language: Language) -> str:
    return _NAMES[severity].said(language)


def summary(errors: int, warnings: int, notes: int, language: Language) -> str:
    """Return how many findings there are, in one line."""
    if not errors + warnings + notes:
        return NO_FINDING.said(language)
    counts = (_counted(errors, "error"), _counted(warnings, "warning"), _counted(notes, "note"))
    return Text(f"{errors} lỗi, {warnings} cảnh báo, {notes} lưu ý", ", ".join(counts)).said(language)


def further(number: int, language: Language) -> str:
    """Return how many other places of a finding are not shown."""
    return Text(f"… và {number} chỗ nữa", f"… and {number} more").said(language)


def left_out(number: int, language: Language) -> str:
    """Return how many findings there was no room for."""
    return Text(
        f"… còn {number} thông báo nữa, dài quá nên không nêu ở đây",
        f"… {_counted(number, 'more finding')}, too long to be listed here",
    ).said(language)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
