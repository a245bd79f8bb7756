"""What the tests of the generated packages share: the packages where they stand, and the servers of the TypeScript tests."""

import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_PACKAGES = [str(_ROOT / "generated" / "python" / name / "src") for name in ("genauth", "fief")]
sys.path[:0] = [*_PACKAGES, str(_ROOT / "test" / "python" / "identity")]

from providers import Providers  # noqa: E402 - found by the line above


@pytest.fixture(scope="session")
def servers() -> Iterator[Providers]:
    running = Providers()
    yield running
    running.close()


@pytest.fixture(scope="session")
def mock_server() -> Iterator[str]:
    """``countersign mock``, which ``npm run build`` has made."""
    command = [shutil.which("node") or "node", "generator/dist/main.js", "mock", "--quiet"]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def mock_url(mock_server: str) -> str:
    """The mock server, as it is at its beginning."""
    urllib.request.urlopen(urllib.request.Request(f"{mock_server}/__mock/reset", method="POST")).close()
    return mock_server
