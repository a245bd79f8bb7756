"""For packages whose calls raise: the one error."""

from collections.abc import Callable, Mapping
from typing import Any

from .answer import at, text_from


class ApiError(Exception):
    """A failed call. ``status`` 0: there was no usable answer, and ``error`` says why (``kind``, ``message`` and
    perhaps ``httpStatus``).
    """

    def __init__(self, status: int, error: Any, headers: Mapping[str, str], problems: str = "") -> None:
        # RFC 9457 and RFC 6749, section 5.2, and what most platforms do.
        texts = [text_from(at(error, name)) for name in ("message", "detail", "title", "error_description", "error")]
        told = next((text for text in texts if text), f"HTTP {status}")
        super().__init__(text_from(f"{told.removesuffix('.')}: {problems}") if problems else told)
        self.status = status
        self.request_id = headers.get("x-request-id")
        """Quote it when asking the platform's support."""
        self._problems = problems
        # In closures: whoever prints the members of an error prints no data, and what a failed call carried is not
        # for a log.
        self._error: Callable[[], Any] = lambda: error
        self._headers: Callable[[], Mapping[str, str]] = lambda: headers

    def __reduce__(self) -> tuple[object, ...]:
        # A copy, or what another process gets, carries all of it.
        return type(self), (self.status, self.error, dict(self.headers), self._problems)

    @property
    def error(self) -> Any:
        """The body of the answer: JSON as a value, anything else as text."""
        return self._error()

    @property
    def headers(self) -> Mapping[str, str]:
        """Lower-case names."""
        return self._headers()
