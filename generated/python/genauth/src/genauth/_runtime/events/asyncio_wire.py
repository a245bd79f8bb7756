"""WebSocket connections of an event loop. Imported with the first subscription: this needs ``websockets``."""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from .subscription_options import SubscriptionLimits
from .wire import Place, answered, connect_options, failed


class _StrictConnection(ClientConnection):
    """Goes nowhere else: a redirect of the library would be followed with the credential."""

    async def handshake(self, *given: Any, **named: Any) -> None:
        try:
            await super().handshake(*given, **named)
        except InvalidStatus as error:
            raise answered(error.response.status_code) from None


class AsyncioWire:
    """It is stopped by cancelling the task that keeps the subscription, and by ``stopped`` from inside of that task."""

    def __init__(self, limits: SubscriptionLimits, stands: Callable[[], None]) -> None:
        self.limits = limits
        self.stands = stands
        self.stopped = False

    def connection(self, place: Place) -> "AsyncioConnection":
        return AsyncioConnection(self, place)

    def is_stopped(self) -> bool:
        return self.stopped

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class AsyncioConnection:
    def __init__(self, wire: AsyncioWire, place: Place) -> None:
        limits = wire.limits
        self._max_message_bytes = limits.max_message_bytes
        options = connect_options(place, heartbeat=limits.heartbeat, max_message_bytes=limits.max_message_bytes)
        self._connecting = connect(place.address, create_connection=_StrictConnection, **options)
        self._connection: ClientConnection | None = None

    async def __aenter__(self) -> Self:
        try:
            self._connection = await self._connecting.__aenter__()
        except Exception as error:
            raise failed(error, self._max_message_bytes) from None
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._connecting.__aexit__(None, None, None)

    async def receive(self) -> str:
        assert self._connection is not None
        try:
            message = await self._connection.recv()
        except Exception as error:
            raise failed(error, self._max_message_bytes) from None
        return message if isinstance(message, str) else message.decode("utf-8", "replace")
