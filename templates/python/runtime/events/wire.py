"""How a subscription reaches its server: what both kinds of WebSocket connections have in common."""

import logging
import ssl as tls
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Any, Protocol, Self

from .event_error import EventError

OPENING_SECONDS = 10.0
CLOSING_SECONDS = 1.0
"""A peer that does not answer the close must not keep anything."""


@dataclass(frozen=True, slots=True)
class Dialling:
    """What a connection is made with beside its address and headers. ``None``: a ``ws`` address, or no proxy."""

    ssl: tls.SSLContext | None
    proxy: str | None = field(repr=False)
    proxy_ssl: tls.SSLContext | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where to connect to, and what proves the subscriber: asked anew for each connection."""

    address: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    dialling: Dialling


class ConnectionLostError(Exception):
    """There is no connection any more, or there was none: another attempt may have one."""


class Connection(Protocol):
    """Entering opens it; leaving closes it and waits until it is gone."""

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    async def receive(self) -> str:
        """The next message. Raises ``ConnectionLostError`` or ``EventError``."""
        ...


class Wire(Protocol):
    """In a synchronous client everything here blocks instead of suspending."""

    def connection(self, place: Place) -> Connection: ...

    def stands(self) -> None:
        """The first connection, or another one, is open."""
        ...

    def is_stopped(self) -> bool: ...

    async def wait(self, seconds: float) -> None:
        """Returns early when the subscription is stopped."""
        ...


def silent_logger() -> logging.Logger:
    """A logger that drops everything: the library would write addresses, and with them tokens, to its own."""
    return logging.Logger("events", level=logging.CRITICAL + 1)


def connect_options(place: Place, *, heartbeat: float, max_message_bytes: int) -> dict[str, Any]:
    """Keyword arguments of ``websockets``' ``connect``; raises ``EventError`` for headers that cannot be sent."""
    for value in place.headers.values():
        if not (value.isascii() and value.isprintable()):
            raise EventError("credential", "The credential has characters that cannot be sent")
    return {
        "additional_headers": dict(place.headers),
        "user_agent_header": None,
        "ssl": place.dialling.ssl,
        "proxy": place.dialling.proxy,
        **({} if place.dialling.proxy_ssl is None else {"proxy_ssl": place.dialling.proxy_ssl}),
        "open_timeout": OPENING_SECONDS,
        "close_timeout": CLOSING_SECONDS,
        "ping_interval": heartbeat / 1000,
        "ping_timeout": 2 * heartbeat / 1000,
        "max_size": max_message_bytes,
        "logger": silent_logger(),
    }


def answered(status: int) -> Exception:
    """What an HTTP answer other than 101 means."""
    if status // 100 in (3, 4) and status not in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS):
        return EventError("refused", f"The server answered HTTP {status} to the subscription")
    return ConnectionLostError()


def failed(error: Exception, max_message_bytes: int) -> Exception:
    """What an error of ``websockets`` or of the network means; its text, which may quote the address, is dropped."""
    from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
    from websockets.frames import CloseCode

    if isinstance(error, (EventError, ConnectionLostError)):
        return error
    if isinstance(error, tls.SSLCertVerificationError):
        return EventError("untrusted", f"The server's TLS certificate is not trusted ({error.verify_message})")
    if isinstance(error, InvalidStatus):
        return answered(error.response.status_code)
    if (
        isinstance(error, ConnectionClosed)
        and error.sent is not None
        and error.sent.code == CloseCode.MESSAGE_TOO_BIG
        and error.rcvd_then_sent is not True
    ):
        return EventError("too-large", f"An event has more than {max_message_bytes} bytes")
    if isinstance(error, (WebSocketException, OSError, EOFError)):
        return ConnectionLostError()
    return EventError("lost", f"The connection cannot be made ({type(error).__name__})")
