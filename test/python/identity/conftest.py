"""What the tests of logins share."""

from collections.abc import Iterator

import pytest

from providers import Providers


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
