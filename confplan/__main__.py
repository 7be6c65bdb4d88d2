"""`python -m confplan` is the command `confplan`."""

from confplan.start import run

run()
