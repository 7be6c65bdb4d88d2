"""Work that goes on outside of Python's lock beside work that holds it: a build takes two processors"""

from collections.abc import Callable, Sequence
from typing import TypeVar

Made = TypeVar("Made")


def side_by_side(
    free: Sequence[Callable[[], Made]], others: Sequence[Callable[[], Made]]
) -> tuple[list[Made], list[Made]]:
    """Return what both kinds of work give, each in its order; the first error of either ends it.

    `free` is the work that is mostly done outside of the lock, as Typst sets pages: it has a thread of its own, in which one
    piece follows the other, so that no more memory is held than for two.
    """
    if not free or not others:
        return [one() for one in free], [one() for one in others]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as thread:
        waiting = [thread.submit(one) for one in free]
        try:
            made = [one() for one in others]
            return [one.result() for one in waiting], made
        finally:
            thread.shutdown(cancel_futures=True)
