"""Work for all processors at once, where the system can make a copy of this process"""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

Piece = TypeVar("Piece")
Made = TypeVar("Made")


def in_processes(work: Callable[[Piece], Made], pieces: Sequence[Piece]) -> list[Made]:
    """Return what the work makes of each piece, in their order; the first error ends it.

    Pieces and what is made of them pass between processes (pickle). Systems without such copies, and machines with one
    processor, do one piece after the other here.
    """
    count = min(processors(), len(pieces))
    if count <= 1 or sys.platform in {"win32", "darwin"}:
        return [work(piece) for piece in pieces]
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(count, mp_context=get_context("fork"), initializer=_leave_stopping_to_us)
    try:
        return list(pool.map(work, pieces))
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _leave_stopping_to_us() -> None:
    """Ctrl-C reaches every process of a terminal; the first one ends the others."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
