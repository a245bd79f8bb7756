"""User info that was asked for lately, so that not every request asks the provider again."""

import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol


class UserInfoCache(Protocol):
    """A cache of the application, of one client alone: users of two providers may have one id. Its methods may be
    coroutines where the client is an asynchronous one.

    Roles and rights change: keep entries for a short time.
    """

    def get(self, user_id: str, /) -> Mapping[str, Any] | Awaitable[Mapping[str, Any] | None] | None: ...

    def set(self, user_id: str, user_info: Mapping[str, Any], /) -> Awaitable[None] | None: ...


class MemoryUserInfoCache:
    """Keeps the latest entries in this process.

    ``seconds``: how long (default 60); ``most``: how many (default 1000).
    """

    def __init__(self, now: Callable[[], float] = time.time, seconds: float = 60, most: int = 1000) -> None:
        self._now = now
        self._seconds = seconds
        self._most = most
        self._kept: dict[str, tuple[Mapping[str, Any], float]] = {}
        self._lock = threading.Lock()

    def get(self, user_id: str, /) -> Mapping[str, Any] | None:
        with self._lock:
            user_info, until = self._kept.get(user_id, (None, 0.0))
            return user_info if until > self._now() else None

    def set(self, user_id: str, user_info: Mapping[str, Any], /) -> None:
        with self._lock:
            self._kept.pop(user_id, None)
            if len(self._kept) >= self._most:
                del self._kept[next(iter(self._kept))]
            self._kept[user_id] = (user_info, self._now() + self._seconds)
