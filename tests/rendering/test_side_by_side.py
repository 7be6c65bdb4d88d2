import threading

import pytest

from confplan.rendering.side_by_side import side_by_side


def test_both_kinds_keep_their_order() -> None:
    free, others = [lambda n=n: f"free {n}" for n in range(5)], [lambda n=n: n for n in range(3)]

    assert side_by_side(free, others) == ([f"free {n}" for n in range(5)], [0, 1, 2])
    assert side_by_side(free, []) == ([f"free {n}" for n in range(5)], [])
    assert side_by_side([], others) == ([], [0, 1, 2])


def test_free_work_goes_on_while_other_work_waits() -> None:
    """Each of the two waits for the other, which only two threads survive."""
    meeting = threading.Barrier(2, timeout=10)

    assert side_by_side([lambda: meeting.wait() >= 0], [lambda: meeting.wait() >= 0]) == ([True], [True])


@pytest.mark.parametrize("is_free", [True, False])
def test_error_of_either_kind_ends_it(*, is_free: bool) -> None:
    done: list[int] = []

    def fail() -> None:
        message = "no"
        raise ValueError(message)

    rest = [lambda n=n: done.append(n) for n in range(3)]
    with pytest.raises(ValueError, match="no"):
        side_by_side([fail, *rest] if is_free else rest, rest if is_free else [fail, *rest])
