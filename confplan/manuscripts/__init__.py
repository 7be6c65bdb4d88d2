"""Manuscripts of speeches: the words of a Word file, a Markdown file or a plain text that somebody will say"""

from confplan.manuscripts.manuscript import Manuscript

__all__ = ["Manuscript"]
