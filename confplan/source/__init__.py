"""The plan's text becomes plain data with a place for every key and value. The only room that imports yaml."""

from confplan.patterns import with_late_patterns
from confplan.source.data import Data, Source
from confplan.source.reading import read

__all__ = ["Data", "Source", "read"]

with_late_patterns("yaml")  # a run uses none of them: its parser is written in C
