"""The command line: one file, one command; a command reads its options, makes one call, and returns an exit code"""

from confplan.lean import later

for name in ("inspect", "ipaddress"):  # the standard library imports them for what is not asked for here
    later(name)
