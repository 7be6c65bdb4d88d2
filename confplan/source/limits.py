"""How much a plan may hold: far more than any real one, far less than what makes a computer stop"""

MOST_BYTES = 2_000_000
MOST_VALUES = 100_000
DEEPEST = 40
MOST_SYNTAX_ERRORS = 50
MOST_OF_ONE_KIND = 20
MOST_OF_ONE_RULE = 500
