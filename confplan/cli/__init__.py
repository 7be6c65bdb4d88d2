"""The command line: one file, one command; a command reads its options, makes one call, and returns an exit code"""

from confplan.lean import later

later("inspect")  # for the standard library's dataclasses, which ask it nothing here
