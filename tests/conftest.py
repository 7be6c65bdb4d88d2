"""What every test runs under: Hypothesis profiles, tests that need a Debian program, and no silent skip in CI"""

import os
import shutil

import pytest
from hypothesis import HealthCheck, settings

CI = bool(os.environ.get("CI"))
os.environ["CONFPLAN_NO_CACHE"] = "1"  # each test begins with nothing kept, and leaves nothing with whoever runs it

settings.register_profile("quick", deadline=None, max_examples=100)
settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, print_blob=True)
settings.register_profile("deep", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if CI else "quick")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the goldens anew instead of comparing with them")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let `needs("soffice")` stand for `debian` too, so that `-m 'not debian'` leaves these tests out."""
    for item in items:
        if item.get_closest_marker("needs"):
            item.add_marker("debian")


def pytest_runtest_setup(item: pytest.Item) -> None:
    missing = [name for mark in item.iter_markers("needs") for name in mark.args if not shutil.which(name)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}, a program of the system that is not installed here")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A test that is skipped in CI proves nothing there, so the run fails."""
    if CI and session.exitstatus == 0 and skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = skipped(terminalreporter.config) if CI else []
    if reports:
        terminalreporter.section("skipped in CI, which is a failure there", red=True)
    for report in reports:
        terminalreporter.line(report.nodeid)


def skipped(config: pytest.Config) -> list[pytest.TestReport]:
    """Return the skips; with xdist only the controller has a reporter, and it knows all of them."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return reporter.stats.get("skipped", []) if reporter else []
