"""Where a thing stands: a path in the plan, a span in a text, a cell in a list. Pure, and the lowest room."""

from confplan.places.path import Key, Path, Step, dotted
from confplan.places.place import Place, Span

__all__ = ["Key", "Path", "Place", "Span", "Step", "dotted"]
