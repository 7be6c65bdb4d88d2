"""Run by itself: tests again and again in copies of one process that has imported pytest and what the tests stand on already

Each line on standard input is a JSON list: how many seconds the tests have, and the arguments of pytest. The answer is a
line with 0 where they passed.
"""

import contextlib
import importlib
import json
import os
import signal
import sys

import pytest

BEFOREHAND = ("hypothesis.extra", "_hypothesis_pytestplugin", "xdist.plugin", "pydantic_core", "yaml", "jinja2", "typer.testing")  # fmt: skip


def main() -> None:
    for name in BEFOREHAND:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for line in sys.stdin:
        seconds, arguments = json.loads(line)
        child = os.fork()
        if child == 0:
            _run(seconds, arguments)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)


def _run(seconds: float, arguments: list[str]) -> None:
    """Run the tests, say nothing, and end; what takes too long is ended by the system."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    silent = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silent, stream)
    os._exit(int(pytest.main(arguments)))


if __name__ == "__main__":
    main()
