"""Under which names the desk answers"""

import socket

import pytest

from confplan.reception.guard import is_own_name


@pytest.mark.parametrize(
    "host", ["10.0.0.7:8040", "127.0.0.1", "localhost:8040", "[::1]:8040", "[::1]", socket.gethostname()]
)
def test_address_and_own_name_are_answered(host: str) -> None:
    assert is_own_name(host)


@pytest.mark.parametrize(
    "host", ["", "evil.example", "evil.example:8040", "10.0.0.7.evil.example:80", "localhost.evil.example"]
)
def test_any_other_name_is_not(host: str) -> None:
    assert not is_own_name(host)
