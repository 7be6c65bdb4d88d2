"""What a change of an issued plan means, and who must be told"""

from collections.abc import Iterator

from confplan.comparing.comparison import Comparison
from confplan.comparing.remedy import meaning, to_be_told
from confplan.findings import Language, Text


def issued_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield the sentences; none where the old plan was not issued, or where nothing changed."""
    after = comparison.aftermath
    if after is None or comparison.is_empty:
        return
    yield meaning(after).said(language)
    names = to_be_told(comparison.old.plan, comparison.new.plan, after, comparison.concerns)
    if names:
        told = "; ".join(names)
        yield Text(f"Cần báo cho: {told}", f"To be told: {told}").said(language)
