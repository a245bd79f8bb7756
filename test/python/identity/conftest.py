"""What the tests of logins share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[3] / "templates" / "python")]

from providers import Providers  # noqa: E402 - found by the line above


@pytest.fixture(scope="session")
def providers() -> Iterator[Providers]:
    running = Providers()
    yield running
    running.close()


@pytest.fixture(scope="session", autouse=True)
def warm() -> None:
    """Libraries are loaded at the first call, which some tests give little time."""
    import runtime.network.blocking_transport
    import runtime.network.suspending_transport  # noqa: F401 - loaded is enough
