import os
import sys

import pytest

from confplan.processes import in_processes, processors


def named(piece: int) -> tuple[int, int]:
    return piece, os.getpid()


def refuse(piece: int) -> int:
    if piece == 3:
        raise FileNotFoundError(2, "gone", "plan.yaml")
    return piece


def test_pieces_keep_their_order_and_are_made_in_other_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.processes.processors", lambda: 2)
    made = in_processes(named, list(range(20)))

    assert [piece for piece, _ in made] == list(range(20))
    assert os.getpid() not in {process for _, process in made}


@pytest.mark.parametrize(("count", "system"), [(1, "linux"), (2, "win32"), (2, "darwin")])
def test_where_there_is_one_processor_or_no_copy_all_is_made_here(
    count: int, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("confplan.processes.processors", lambda: count)
    monkeypatch.setattr("confplan.processes.sys.platform", system)

    assert in_processes(named, [1, 2]) == [(1, os.getpid()), (2, os.getpid())]


def test_one_piece_needs_no_other_process() -> None:
    assert in_processes(named, [1]) == [(1, os.getpid())]
    assert in_processes(named, []) == []


def test_error_comes_through_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confplan.processes.processors", lambda: 2)
    with pytest.raises(FileNotFoundError) as told:
        in_processes(refuse, list(range(9)))

    assert told.value.filename == "plan.yaml"


def test_only_processors_that_this_process_may_use_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 5}, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert processors() == 3
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert processors() == 1
