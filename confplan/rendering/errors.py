"""What goes wrong in a template, in two languages, with the file and the line"""

from pathlib import Path

from confplan.findings import Finding, Severity, Text
from confplan.places import Place, Span


class TemplateError(Exception):
    """A template that cannot be rendered. The caller turns it into a finding."""

    def __init__(self, text: Text, file: str | Path, line: int | None = None) -> None:
        super().__init__(text.en)
        self.text = text
        self.file = str(file)
        self.line = line

    def finding(self) -> Finding:
        span = None if self.line is None else Span(self.line, 1, self.line, 1)
        return Finding("template-error", Severity.ERROR, Place(self.file, span), self.text)


class ValueProblemError(Exception):
    """A value that cannot be printed; the environment adds the file and the line."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
