"""WebSocket connections that block. Imported with the first subscription: this needs ``websockets``."""

import socket
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from threading import Event, Lock
from types import TracebackType
from typing import Any, Self

from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.sync.client import ClientConnection, connect

from .subscription_options import SubscriptionLimits
from .wire import ConnectionLostError, Place, answered, connect_options, failed

_connect: Callable[..., AbstractContextManager[ClientConnection]] = connect
"""What it returns is of another class in each version of the library."""


class _StrictConnection(ClientConnection):
    """Goes nowhere else: a redirect of the library would be followed with the credential."""

    def handshake(self, *given: Any, **named: Any) -> None:
        try:
            super().handshake(*given, **named)
        except InvalidStatus as error:
            raise answered(error.response.status_code) from None


class BlockingWire:
    def __init__(self, limits: SubscriptionLimits, stands: Callable[[], None]) -> None:
        self.limits = limits
        self.stands = stands
        self._stopped = Event()
        self._lock = Lock()
        self._open: ClientConnection | None = None
        self._is_entered = False

    def connection(self, place: Place) -> "BlockingConnection":
        return BlockingConnection(self, place)

    def is_stopped(self) -> bool:
        return self._stopped.is_set()

    async def wait(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    def stop(self, *, at_once: bool) -> None:
        """From any thread. ``at_once``: the reading thread itself closes what is open."""
        with self._lock:
            self._stopped.set()
            current, is_entered = self._open, self._is_entered
        if current is None or at_once:
            return
        with suppress(WebSocketException, OSError):
            if is_entered:
                current.close()
            else:
                current.socket.shutdown(socket.SHUT_RDWR)

    def made(self, *given: Any, **named: Any) -> ClientConnection:
        """A connection that is known before its handshake, so that ``stop`` can interrupt it."""
        with self._lock:
            if self._stopped.is_set():
                raise ConnectionLostError
            self._open = _StrictConnection(*given, **named)
            return self._open

    def entered(self) -> None:
        with self._lock:
            self._is_entered = True

    def gone(self) -> None:
        with self._lock:
            self._open = None
            self._is_entered = False


class BlockingConnection:
    def __init__(self, wire: BlockingWire, place: Place) -> None:
        self._wire = wire
        self._place = place
        self._opened: AbstractContextManager[ClientConnection] | None = None
        self._connection: ClientConnection | None = None

    async def __aenter__(self) -> Self:
        limits = self._wire.limits
        options = connect_options(self._place, heartbeat=limits.heartbeat, max_message_bytes=limits.max_message_bytes)
        options["create_connection"] = self._wire.made
        try:
            # Connects here, or when it is entered: that depends on the version of the library.
            opened = _connect(self._place.address, **options)
            self._opened = opened
            self._connection = opened.__enter__()
        except Exception as error:
            self._wire.gone()
            raise failed(error, limits.max_message_bytes) from None
        self._wire.entered()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._opened is not None:
                self._opened.__exit__(None, None, None)
        finally:
            self._wire.gone()

    async def receive(self) -> str:
        assert self._connection is not None
        try:
            message = self._connection.recv()
        except Exception as error:
            raise failed(error, self._wire.limits.max_message_bytes) from None
        return message if isinstance(message, str) else message.decode("utf-8", "replace")
