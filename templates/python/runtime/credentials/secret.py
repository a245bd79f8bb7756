"""Where a credential reads its secret."""

import re
from collections.abc import Callable

from ..credential import CredentialError
from ..hooks import settled

Read = Callable[[], object]
"""Returns the present value, a function that returns it, or in an asynchronous client what comes to it when it is
awaited.
"""

_UNCARRIED = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


async def read_secret(read: Read, option: str) -> str:
    """Raises ``CredentialError`` that names the option when there is no value, or one that no header can carry; never
    with the value.
    """
    value: object = read
    try:
        while callable(value):
            value = await settled(value())
    except Exception as error:
        raise CredentialError(f"{option}: the function that returns it failed") from error
    if not isinstance(value, str) or value == "":
        raise CredentialError(f"{option}: missing", missing=True)
    if _UNCARRIED.search(value):
        raise CredentialError(f"{option}: has characters that no header can carry")
    return value
