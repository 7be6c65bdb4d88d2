"""A manuscript, read but not yet counted"""

from confplan.findings import Finding
from confplan.frozen import frozen
from confplan.places import Path


@frozen(kw_only=True, eq=False)
class Manuscript:
    """The file that an item of the agenda names. Its words are private: no message shows them.

    A manuscript equals only itself, so that answers can be cached under it.
    """

    file: str
    item: Path
    paragraphs: tuple[str, ...] | None  # as somebody will say them; None where the file could not be read
    findings: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs or ())
