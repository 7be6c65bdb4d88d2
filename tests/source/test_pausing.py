"""The garbage collector pauses while much is made, and is left as it was"""

import gc

import pytest

from confplan.source.pausing import collector_paused


def test_collector_rests_within_and_goes_on_afterwards() -> None:
    with collector_paused():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_collector_that_rested_before_rests_afterwards() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_collector_goes_on_after_a_mistake() -> None:
    with pytest.raises(ValueError, match="x"), collector_paused():
        raise ValueError("x")

    assert gc.isenabled()


def test_what_was_made_counts_as_old_and_stays_within_reach_of_the_collector() -> None:
    with collector_paused():
        made = [[number] for number in range(5000)]

    young = {id(one) for one in gc.get_objects(generation=0)}
    assert not young & {id(one) for one in made}
    assert 0 == gc.get_freeze_count()
