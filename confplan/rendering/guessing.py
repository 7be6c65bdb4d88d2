"""The name that was perhaps meant, as the tail of a sentence in both languages"""

from collections.abc import Iterable

from confplan.findings import Text
from confplan.model.nearest import nearest


def did_you_mean(wanted: str, known: Iterable[str]) -> Text:
    close = nearest(wanted, known, 1)
    return Text(f", có phải là “{close[0]}”", f"; did you mean “{close[0]}”?") if close else Text("", "")
