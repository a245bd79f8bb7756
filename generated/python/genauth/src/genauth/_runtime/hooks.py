"""Where an application may look at a call, or change it before it is signed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from .credential import OutgoingRequest
from .transport import TransportAnswer


@dataclass(frozen=True, slots=True)
class HookContext:
    operation: str
    """The operation's name; empty for a raw request."""
    attempt: int
    """From one."""
    secret: tuple[str, ...]
    """Members that must not be logged, at any depth."""
    retried: bool = False
    """For ``on_failure``: another attempt follows."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """Each is called once per attempt, in this order; several ``Hooks`` in the order in which they were given.

    They may be asynchronous in clients that are. One that raises ends the call with a failure whose ``cause`` has the
    kind ``hook``, whatever the platform answered.
    """

    before_signing: (
        Callable[[OutgoingRequest, HookContext], OutgoingRequest | Awaitable[OutgoingRequest | None] | None] | None
    ) = None
    """May return another request: it is signed and sent instead."""
    before_sending: Callable[[OutgoingRequest, HookContext], Any] | None = None
    """Sees what is sent, credentials included: ``log_to`` knows how to hide them. What it returns is ignored."""
    after_answer: Callable[[TransportAnswer, HookContext], Any] | None = None
    on_failure: Callable[[dict[str, Any], HookContext], Any] | None = None
    """Gets the envelope, or of clients without envelopes ``statusCode`` and ``message``."""


async def settled(value: Any) -> Any:
    """The value itself, or what it comes to."""
    return await value if hasattr(value, "__await__") else value
