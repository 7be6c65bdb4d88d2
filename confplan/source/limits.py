"""How much a plan may hold: far more than any real one, far less than what makes a computer stop

Who runs the program may set two of the limits otherwise, by its environment; no plan can.
"""

import os

BYTES_VARIABLE, VALUES_VARIABLE = "CONFPLAN_MOST_BYTES", "CONFPLAN_MOST_VALUES"
DEEPEST = 40
MOST_SYNTAX_ERRORS = 50
MOST_OF_ONE_KIND = 20
MOST_OF_ONE_RULE = 500


def wanted(variable: str, usual: int) -> int:
    """Return the whole number above nought that a variable of the environment gives, else the usual one."""
    written = os.environ.get(variable, "").replace("_", "")
    return int(written) if written.isascii() and written.isdigit() and int(written) else usual


MOST_BYTES = wanted(BYTES_VARIABLE, 2_000_000)
MOST_VALUES = wanted(VALUES_VARIABLE, 100_000)
