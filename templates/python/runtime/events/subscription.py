"""One subscription of a synchronous client: a thread reads it for a callback or for one loop."""

from collections import deque
from collections.abc import Callable, Iterator
from threading import Condition, Thread, current_thread
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from ..running import run
from .keeping import Connect, keep_subscribed, never_stood, overflow
from .subscription_options import PlatformEvent, SubscriptionLimits
from .wire import CLOSING_SECONDS

Data = TypeVar("Data")
EventHandler = Callable[[PlatformEvent[Data]], object]
"""Called for each event, in order, in the subscription's thread. What it raises ends it: ``closed`` raises the same."""


class Subscription(Generic[Data]):
    """To be read by one loop, which ends it when it is left; the end of ``with`` ends it too."""

    def __init__(
        self,
        code: str,
        connect: Connect,
        handler: EventHandler[Any] | None,
        limits: SubscriptionLimits,
        ended: Callable[["Subscription[Any]"], None],
    ) -> None:
        from .blocking_wire import BlockingWire

        self._handler = handler
        self._limits = limits
        self._waiting: deque[PlatformEvent[Data]] = deque()
        self._changed = Condition()
        self._stood = False
        self._over = False
        self._error: BaseException | None = None
        self._ended = ended
        self._wire = BlockingWire(limits, self._stands)
        self._thread = Thread(target=self._keep, args=(code, connect), name="event subscription", daemon=True)
        self._thread.start()

    def ready(self, timeout: float | None = None) -> None:
        """
        Waits for the first connection. Raises ``EventError`` when there will be none, ``TimeoutError`` after
        ``timeout`` milliseconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._stood or self._over, _seconds(timeout)):
                raise TimeoutError("the subscription does not stand yet")
            if not self._stood:
                raise self._error or never_stood()

    def closed(self, timeout: float | None = None) -> None:
        """
        Waits for the end. Raises ``EventError`` unless it came by ``close``, ``TimeoutError`` after ``timeout``
        milliseconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._over, _seconds(timeout)):
                raise TimeoutError("the subscription has not ended yet")
            if self._error is not None:
                raise self._error

    def close(self) -> None:
        """Ends the subscription and its loop; returns when the connection is gone."""
        own = current_thread() is self._thread
        self._wire.stop(at_once=own)
        with self._changed:
            self._changed.notify_all()
        if not own:
            # Longer only while a connection is being made, which the thread leaves at its end.
            self._thread.join(2 * CLOSING_SECONDS)

    def __iter__(self) -> Iterator[PlatformEvent[Data]]:
        try:
            while (event := self._next()) is not None:
                yield event
        finally:
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _next(self) -> PlatformEvent[Data] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._over or self._wire.is_stopped())
            if self._waiting:
                return self._waiting.popleft()
            if self._error is not None:
                raise self._error
            return None

    def _keep(self, code: str, connect: Connect) -> None:
        error: BaseException | None = None
        try:
            run(keep_subscribed(code, connect, self._wire, self._receive, self._limits))
        except BaseException as problem:
            error = problem
        with self._changed:
            self._error = error
            self._over = True
            self._changed.notify_all()
        self._ended(self)

    def _stands(self) -> None:
        with self._changed:
            self._stood = True
            self._changed.notify_all()

    def _receive(self, event: PlatformEvent[Any]) -> None:
        if self._handler is not None:
            self._handler(event)
            return
        with self._changed:
            if len(self._waiting) >= self._limits.max_waiting:
                raise overflow()
            self._waiting.append(event)
            self._changed.notify_all()


def _seconds(timeout: float | None) -> float | None:
    return None if timeout is None else timeout / 1000
