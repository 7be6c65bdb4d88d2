"""A list in a file of its own: YAML, or CSV with a header"""

from confplan.source.data import Source
from confplan.source.reading import read


def read_list(content: bytes, name: str) -> Source:
    """Return the entries of a list file, each with its place."""
    return read(content, name, is_list=True)
