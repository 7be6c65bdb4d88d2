"""The garbage collector paused while very many values are made that all stay"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """The garbage collector takes four fifths of a large read, and finds nothing.

    What was made counts as old at the end (frozen, then given back), else all of it would be searched at the next value.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
