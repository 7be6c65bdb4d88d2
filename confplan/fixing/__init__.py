"""Proposed texts become edits of the file: text and edits in, text out. Nothing here reads or writes a file."""

from confplan.fixing.changes import replacements
from confplan.fixing.mending import Judge, Judged, Mended, mended
from confplan.fixing.weighing import weighed

__all__ = ["Judge", "Judged", "Mended", "mended", "replacements", "weighed"]
