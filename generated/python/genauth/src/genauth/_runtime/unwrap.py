"""For callers who prefer exceptions: the data, or a typed error."""

from collections.abc import Callable, Mapping
from typing import Any


class EnvelopeError(Exception):
    """A failed call. Its message is that of the platform and carries no data of the request."""

    def __init__(self, failure: Mapping[str, Any]) -> None:
        super().__init__(failure["message"])
        self.status_code: int = failure["statusCode"]
        self.api_code: int | None = failure.get("apiCode")
        self.request_id: str | None = failure.get("requestId")
        # In a closure: whoever prints the members of an error prints no data, and what a failed call carried is not
        # for a log.
        self._failure: Callable[[], Mapping[str, Any]] = lambda: failure

    @property
    def failure(self) -> Mapping[str, Any]:
        """The whole answer, with ``cause`` and ``data``."""
        return self._failure()


def unwrap(envelope: Mapping[str, Any]) -> Any:
    """The data of a successful call. Raises ``EnvelopeError`` for a failed one."""
    if envelope["statusCode"] != 200:
        raise EnvelopeError(envelope)
    return envelope["data"]
