"""Keeps one subscription: a connection that is opened again when it is lost. Written once for both kinds of clients."""

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from ..json_text import NO_JSON, parsed_json
from .event_error import EventError
from .subscription_options import PlatformEvent, SubscriptionLimits
from .wire import ConnectionLostError, Place, Wire

Connect = Callable[[], Awaitable[Place]]
Receive = Callable[[PlatformEvent[Any]], None]


async def keep_subscribed(
    code: str, connect: Connect, wire: Wire, receive: Receive, limits: SubscriptionLimits
) -> None:
    """Returns when the wire is stopped. Raises ``EventError``, or what ``receive`` raises, when that ends it."""
    shortest, longest = limits.retry_delay
    failures = 0
    while not wire.is_stopped():
        place = await _place(connect)
        opened = None
        try:
            async with wire.connection(place) as connection:
                opened = monotonic()
                wire.stands()
                while not wire.is_stopped():
                    event = platform_event(code, await connection.receive())
                    failures = 0
                    receive(event)
        except ConnectionLostError:
            pass
        if wire.is_stopped():
            return
        if opened is not None and (monotonic() - opened) * 1000 >= limits.steady_after:
            failures = 0
        failures += 1
        if failures > limits.max_retries:
            raise EventError("lost", "The connection was lost and could not be made again")
        await wire.wait(limits.random() * min(longest, shortest * 2 ** min(failures - 1, 30)) / 1000)


async def _place(connect: Connect) -> Place:
    try:
        return await connect()
    except EventError:
        raise
    except Exception as error:
        raise EventError("credential", "There is no credential for the subscription") from error


def platform_event(code: str, text: str) -> PlatformEvent[Any]:
    data = parsed_json(text)
    return PlatformEvent(code, text, text if data is NO_JSON else data)


def overflow() -> EventError:
    return EventError("overflow", "Events came faster than they were read")


def never_stood() -> EventError:
    return EventError("lost", "The subscription was closed before it stood")
