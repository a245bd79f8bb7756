"""Subscriptions of both kinds of clients behind one blocking face, so that one test covers both."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal

from runtime.events.create_events import AsyncEvents, Events, EventSettings, EventsOptions

Kind = Literal["sync", "async"]


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, awaitable: Any) -> Any:
        async def awaited() -> Any:
            return await awaitable

        return asyncio.run_coroutine_threadsafe(awaited(), self.loop).result(10)

    def call(self, function: Any, *given: Any, **named: Any) -> Any:
        async def called() -> Any:
            return function(*given, **named)

        return self.run(called())

    def tasks(self) -> int:
        return len(asyncio.all_tasks(self.loop))

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(5)
        self.loop.close()


class Subscription:
    def __init__(self, own: Any, loop: Loop | None) -> None:
        self._own, self._loop = own, loop

    def ready(self) -> None:
        self._own.ready(5000) if self._loop is None else self._loop.run(self._own.ready())

    def closed(self) -> None:
        self._own.closed(5000) if self._loop is None else self._loop.run(self._own.closed())

    def close(self) -> None:
        self._own.close() if self._loop is None else self._loop.run(self._own.close())

    def __iter__(self) -> Iterator[Any]:
        if self._loop is None:
            yield from self._own
            return
        iterator: AsyncIterator[Any] = self._loop.call(self._own.__aiter__)
        try:
            while True:
                try:
                    yield self._loop.run(anext(iterator))
                except StopAsyncIteration:
                    return
        finally:
            self._loop.run(iterator.aclose())  # type: ignore[attr-defined]


class BothEvents:
    def __init__(self, kind: Kind, settings: EventSettings, options: EventsOptions) -> None:
        self.loop = Loop() if kind == "async" else None
        self._own: Any = Events(settings, options) if self.loop is None else AsyncEvents(settings, options)

    def sub(self, *given: Any, **named: Any) -> Subscription:
        own = self._own.sub(*given, **named) if self.loop is None else self.loop.call(self._own.sub, *given, **named)
        return Subscription(own, self.loop)

    def close(self) -> None:
        if self.loop is None:
            self._own.close()
        else:
            self.loop.run(self._own.close())

    def stop(self) -> None:
        self.close()
        if self.loop is not None:
            self.loop.stop()
