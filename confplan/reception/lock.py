"""The PIN of the desk, and how long who guesses has to wait"""

import secrets
import threading
from collections.abc import Callable

PIN_FIGURES = 6
TRIES = 5  # wrong ones from one machine before it has to wait
ALL_TRIES = 50  # wrong ones from all machines together: somebody may have many addresses
FIRST_WAIT = 60  # seconds; twice as long each further time
LONGEST_WAIT = 3600
MOST_MACHINES = 1000  # addresses that are remembered
EVERYBODY = "*"


def new_pin() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(PIN_FIGURES))


class Lock:
    """Compares what is typed with the PIN; `now` gives seconds that never run backwards."""

    def __init__(self, pin: str, now: Callable[[], float]) -> None:
        self._pin, self._now = pin.encode(), now
        self._turn = threading.Lock()
        self._wrong: dict[str, int] = {}
        self._until: dict[str, float] = {}

    def wait(self, machine: str) -> int:
        """Return the whole seconds until the machine may try again."""
        latest = max(self._until.get(machine, 0), self._until.get(EVERYBODY, 0))
        return max(0, -int(-(latest - self._now()) // 1))

    def opens(self, machine: str, typed: str) -> bool:
        """Tell whether the PIN is right; while a machine waits nothing is."""
        with self._turn:
            if self.wait(machine):
                return False
            if secrets.compare_digest(typed.encode(), self._pin):
                self._wrong.pop(machine, None)
                return True
            if len(self._wrong) > MOST_MACHINES:
                self._wrong = {EVERYBODY: self._wrong.get(EVERYBODY, 0)}
            self._count(machine, TRIES)
            self._count(EVERYBODY, ALL_TRIES)
            return False

    def _count(self, machine: str, most: int) -> None:
        wrong = self._wrong[machine] = self._wrong.get(machine, 0) + 1
        if wrong % most == 0:
            doubled = FIRST_WAIT * 2 ** min(10, wrong // most - 1)
            self._until[machine] = self._now() + min(LONGEST_WAIT, doubled)
