"""What the tests of logins share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), "/tmp/w/py-login-tmp/run"]

from providers import Providers  # noqa: E402 - found by the line above


@pytest.fixture(scope="session")
def providers() -> Iterator[Providers]:
    running = Providers()
    yield running
    running.close()
