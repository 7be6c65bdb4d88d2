"""The plan as an official document: its head, legal bases, aims, recipients and signature"""

from typing import Annotated, ClassVar, Literal

from confplan.frozen import frozen
from confplan.model.node import Node, Prose, Proses, Reference, Texts
from confplan.model.scalars import Day, DocumentNumber

Units = Annotated[Texts, Reference.UNIT]

OutlineName = Literal["purposes", "requirements", "hosts", "time", "venue", "delegates", "agenda", "tasks"]


@frozen(kw_only=True)
class Basis(Node):
    """A citation, kept as it is printed; planning parses it"""

    short: ClassVar[str | None] = "text"

    text: Prose
    implements: str | None = None


@frozen(kw_only=True)
class Recipient(Node):
    """A line of "Nơi nhận", and the units that it reaches"""

    short: ClassVar[str | None] = "text"

    text: Prose
    units: Units = ()


@frozen(kw_only=True)
class OutlinePart(Node):
    """A section of the printed plan: parts that the form knows, or a text of its own"""

    short: ClassVar[str | None] = "heading"

    heading: str | None = None
    parts: tuple[OutlineName, ...] = ()
    text: Proses = ()


@frozen(kw_only=True)
class Head(Node):
    """The section `document`"""

    type: str | None = None
    number: DocumentNumber | None = None
    place: str | None = None
    date: Day | None = None
    issuer: str | None = None
    title: Prose | None = None
    opening: Prose | None = None
    closing: Prose | None = None
    bases: tuple[Basis, ...] = ()
    purposes: Proses = ()
    requirements: Proses = ()
    recipients: tuple[Recipient, ...] = ()
    archive: Texts = ()
    signature: Texts = ()
    programme: Literal["plain", "timed", "table"] | None = None
    outline: tuple[OutlinePart, ...] = ()
