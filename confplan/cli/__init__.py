"""The command line: one file, one command; a command reads its options, makes one call, and returns an exit code"""
