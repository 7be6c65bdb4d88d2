"""Guessing the PIN"""

from confplan.reception.lock import Lock, new_pin

HERE, THERE = "10.0.0.1", "10.0.0.2"


class Seconds:
    """A clock that the test sets"""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_right_pin_opens() -> None:
    assert Lock("123456", Seconds()).opens(HERE, "123456")


def test_fifth_wrong_one_makes_the_machine_wait_and_no_other() -> None:
    lock = Lock("123456", Seconds())
    for _ in range(5):
        assert not lock.opens(HERE, "0")

    assert 60 == lock.wait(HERE)
    assert not lock.opens(HERE, "123456")
    assert lock.opens(THERE, "123456")


def test_each_further_wait_is_twice_as_long() -> None:
    seconds = Seconds()
    lock = Lock("123456", seconds)
    for _ in range(5):
        lock.opens(HERE, "0")
    seconds.now = 60
    for _ in range(5):
        lock.opens(HERE, "0")

    assert 120 == lock.wait(HERE)


def test_many_machines_together_make_everybody_wait() -> None:
    lock = Lock("123456", Seconds())
    for number in range(50):
        lock.opens(str(number), "0")

    assert 60 == lock.wait("another")


def test_pin_of_letters_with_marks_is_compared() -> None:
    assert Lock("đóntiếp", Seconds()).opens(HERE, "đóntiếp")


def test_new_pin_is_six_figures() -> None:
    pin = new_pin()

    assert 6 == len(pin)
    assert pin.isdigit()
