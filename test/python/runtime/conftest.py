"""What the tests of the runtime share."""

import pytest
from rig import KINDS, Kind


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> Kind:
    """A synchronous client, and an asynchronous one on each kind of event loop."""
    found: Kind = request.param
    return found
