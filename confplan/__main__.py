"""`python -m confplan` is the command `confplan`."""

from confplan.cli.main import run

run()
