"""Host names of this machine: what is sent there leaves it by no network."""

import re

_THIS_MACHINE = re.compile(r"(.*\.)?localhost|127(\.[0-9]+){3}|::1")


def is_own_machine(hostname: str | None) -> bool:
    """``hostname`` without brackets."""
    return _THIS_MACHINE.fullmatch(hostname or "") is not None
