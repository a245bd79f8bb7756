# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Events of the platform over WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ._runtime.events.async_subscription import AsyncEventHandler, AsyncSubscription
from ._runtime.events.client_options import client_options
from ._runtime.events.create_events import AsyncEvents, Events, EventSettings, EventsOptions, QueryToken
from ._runtime.events.event_error import EventError, EventErrorCode
from ._runtime.events.subscription import EventHandler, Subscription
from ._runtime.events.subscription_options import PlatformEvent, SubscriptionOptions

if TYPE_CHECKING:
    from typing import Any, Literal, Unpack

    from .hosted_login.client import AsyncHostedLoginClient, HostedLoginClient
    from .models import AddressChangedEvent

__all__ = [
    "AsyncEventHandler",
    "AsyncEvents",
    "AsyncHostedLoginEvents",
    "AsyncSubscription",
    "EventError",
    "EventErrorCode",
    "EventHandler",
    "Events",
    "EventsOptions",
    "HostedLoginEvents",
    "PlatformEvent",
    "Subscription",
    "SubscriptionOptions",
    "async_hosted_login_events",
    "hosted_login_events",
]

_HOSTED_LOGIN_EVENTS = EventSettings("wss://events.example.com", "/events/sub", "code", QueryToken("token"))


class HostedLoginEvents(Events):
    """Subscribes to events whose data the document describes, and to any other."""

    @overload
    def sub(
        self,
        code: Literal["addressChanged"],
        handler: EventHandler[AddressChangedEvent] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[AddressChangedEvent]: ...

    @overload
    def sub(
        self,
        code: str,
        handler: EventHandler[Any] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[Any]: ...

    def sub(
        self,
        code: str,
        handler: EventHandler[Any] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> Subscription[Any]:
        return super().sub(code, handler, **options)


class AsyncHostedLoginEvents(AsyncEvents):
    """Subscribes to events whose data the document describes, and to any other."""

    @overload
    def sub(
        self,
        code: Literal["addressChanged"],
        handler: AsyncEventHandler[AddressChangedEvent] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> AsyncSubscription[AddressChangedEvent]: ...

    @overload
    def sub(
        self,
        code: str,
        handler: AsyncEventHandler[Any] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> AsyncSubscription[Any]: ...

    def sub(
        self,
        code: str,
        handler: AsyncEventHandler[Any] | None = None,
        **options: Unpack[SubscriptionOptions],
    ) -> AsyncSubscription[Any]:
        return super().sub(code, handler, **options)


def hosted_login_events(client: HostedLoginClient, **own: Unpack[EventsOptions]) -> HostedLoginEvents:
    """Subscribes to events with the token of a user, which the platform wants in the address.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It stays open
    when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return HostedLoginEvents(
        _HOSTED_LOGIN_EVENTS,
        client_options(client, {"access_token": "accessToken"}, own, {"host": "https://shop.example.com"}),
    )


def async_hosted_login_events(client: AsyncHostedLoginClient, **own: Unpack[EventsOptions]) -> AsyncHostedLoginEvents:
    """Subscribes to events with the token of a user, which the platform wants in the address.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It stays open
    when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return AsyncHostedLoginEvents(
        _HOSTED_LOGIN_EVENTS,
        client_options(client, {"access_token": "accessToken"}, own, {"host": "https://shop.example.com"}),
    )
