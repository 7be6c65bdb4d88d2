"""What every test runs under: Hypothesis profiles, tests that need a Debian program, one browser, and no silent skip in CI"""

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

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


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Debian's Chromium, which a superuser has to run without its sandbox; a second one cannot be driven in the same process."""
    from playwright.sync_api import sync_playwright

    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=shutil.which("chromium"), args=[*alone, "--disable-gpu"])
        yield chromium
        chromium.close()
