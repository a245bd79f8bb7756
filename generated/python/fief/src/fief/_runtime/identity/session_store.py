"""Where sessions are kept: sealed at the browser by default, or in a store of the application."""

import threading
import time
from collections.abc import Awaitable, Callable
from typing import Protocol


class SessionStore(Protocol):
    """A store of the application (a database, a cache). Its methods may be coroutines where the client is an asynchronous one.

    Values are texts without secrets of the application, but with tokens of users: keep them as such.
    """

    def get(self, id: str, /) -> str | None | Awaitable[str | None]:
        """None for what is not there, or was there too long."""
        ...

    def set(self, id: str, value: str, seconds: float, /) -> None | Awaitable[None]:
        """``seconds``: when it may be forgotten."""
        ...

    def delete(self, id: str, /) -> None | Awaitable[None]: ...


class MemorySessionStore:
    """A store in this process, for tests and single processes: it is empty after a restart."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._kept: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def get(self, id: str, /) -> str | None:
        with self._lock:
            value, until = self._kept.get(id, (None, 0.0))
            if until <= self._now():
                self._kept.pop(id, None)
                return None
            return value

    def set(self, id: str, value: str, seconds: float, /) -> None:
        with self._lock:
            self._kept[id] = (value, self._now() + seconds)

    def delete(self, id: str, /) -> None:
        with self._lock:
            self._kept.pop(id, None)
