"""Where sessions are kept: sealed at the browser by default, or in a store of the application."""

import threading
import time
from collections.abc import Awaitable, Callable
from typing import Protocol


class SessionStore(Protocol):
    """A store of the application (a database, a cache).

    Its methods may be coroutines where the client is an asynchronous one.

    Values are texts without secrets of the application, but with tokens of users: keep them as such.
    """

    def get(self, session_id: str, /) -> str | Awaitable[str | None] | None:
        """None for what is not there, or was there too long."""
        ...

    def set(self, session_id: str, value: str, seconds: float, /) -> Awaitable[None] | None:
        """``seconds``: when it may be forgotten."""
        ...

    def delete(self, session_id: str, /) -> Awaitable[None] | None: ...


class MemorySessionStore:
    """A store in this process, for tests and single processes: it is empty after a restart."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._kept: dict[str, tuple[str, float]] = {}
        self._many = 1000
        self._lock = threading.Lock()

    def get(self, session_id: str, /) -> str | None:
        with self._lock:
            value, until = self._kept.get(session_id, (None, 0.0))
            if until <= self._now():
                self._kept.pop(session_id, None)
                return None
            return value

    def set(self, session_id: str, value: str, seconds: float, /) -> None:
        with self._lock:
            if len(self._kept) >= self._many:
                self._forget()
            self._kept[session_id] = (value, self._now() + seconds)

    def _forget(self) -> None:
        """Mostly nobody asks for a session once more after its end."""
        now = self._now()
        self._kept = {kept: (value, until) for kept, (value, until) in self._kept.items() if until > now}
        self._many = max(1000, 2 * len(self._kept))

    def delete(self, session_id: str, /) -> None:
        with self._lock:
            self._kept.pop(session_id, None)
