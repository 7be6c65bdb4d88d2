"""The plan's text becomes plain data with a place for every key and value. The only room that imports yaml."""

from confplan.source.data import Data, Source
from confplan.source.reading import read

__all__ = ["Data", "Source", "read"]
