"""What is to be written, and what was: files by document and name"""

from pathlib import Path

from confplan.findings import Text
from confplan.frozen import frozen


@frozen
class Output:
    """A rendered file: the document that it belongs to (its folder), its name with ending, its bytes

    `whole` is the name that a file of all letters has, where this one is it or a run of them (`invitations.docx`):
    what an earlier run left of the same letters gives way. `is_there`: the file stands in the folder and is just this.
    """

    document: str
    name: str
    content: bytes
    whole: str = ""
    is_there: bool = False


@frozen
class Written:
    """The files as they now stand, what there is to say of them (a file that was open, so that its twin stands beside), and how many are as before"""

    files: tuple[Path, ...]
    notes: tuple[Text, ...] = ()
    unchanged: int = 0
