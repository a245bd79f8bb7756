"""Time and chance of one client."""

import os
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

from .moments import seconds_of

MOST_SKEW = 86_400
"""Seconds. A server's clock is believed up to a day off: more is its fault, or an attack."""


class ClientEnvironment(Protocol):
    """Clock, chance and waiting; a test fixes them. Any of these methods may be absent: then the system's counts."""

    def now(self) -> float:
        """Seconds since the epoch."""
        ...

    def nonce(self) -> str:
        """32 hexadecimal digits that nobody can guess."""
        ...

    def random(self) -> float:
        """From 0 (inclusive) to 1 (exclusive)."""
        ...

    def wait(self, milliseconds: float) -> Awaitable[None] | None:
        """Returns after so long, or what returns then when it is awaited."""
        ...


class Clock:
    """The environment, whose clock follows the server's once that has said that ours is wrong."""

    def __init__(self, environment: object, wait: Callable[[float], Awaitable[None]]) -> None:
        self._now: Callable[[], float] = getattr(environment, "now", time.time)
        self._skew = 0.0
        self.nonce: Callable[[], str] = getattr(environment, "nonce", _nonce)
        self.random: Callable[[], float] = getattr(environment, "random", _random)
        self._wait: Callable[[float], Awaitable[None] | None] = getattr(environment, "wait", wait)

    def now(self) -> float:
        return self._now() + self._skew

    async def wait(self, milliseconds: float) -> None:
        waiting = self._wait(milliseconds)
        if waiting is not None:
            await waiting

    def correct(self, server_date: str | None) -> bool:
        """Takes a date of HTTP; true when it changed the clock."""
        date = seconds_of(server_date or "")
        if date is None:
            return False
        found = date - self._now()
        if abs(found) > MOST_SKEW or abs(found - self._skew) < 1:
            return False
        self._skew = found
        return True


def _nonce() -> str:
    return os.urandom(16).hex()


def _random() -> float:
    from random import random

    return random()
