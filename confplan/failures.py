"""What went wrong in the program itself without ending the run, for the report to its makers"""

MOST = 5  # one fault in a rule may show in a thousand plans

_noted: list[Exception] = []


def note(error: Exception) -> None:
    """Remember a failure of this run."""
    if len(_noted) < MOST:
        _noted.append(error)


def taken() -> tuple[Exception, ...]:
    """Return the failures since the last call."""
    found = tuple(_noted)
    _noted.clear()
    return found
