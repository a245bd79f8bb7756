# Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.
"""Events of the platform over WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.events.async_subscription import AsyncEventHandler, AsyncSubscription
from ._runtime.events.client_options import client_options
from ._runtime.events.create_events import AsyncEvents, Events, EventSettings, EventsOptions, SignatureProof
from ._runtime.events.event_error import EventError, EventErrorCode
from ._runtime.events.publishing import AsyncPublishingEvents, PublishingEvents
from ._runtime.events.subscription import EventHandler, Subscription
from ._runtime.events.subscription_options import PlatformEvent, SubscriptionOptions

if TYPE_CHECKING:
    from typing import Unpack

    from .envelope import Envelope
    from .signed_events.client import AsyncSignedEventsClient, SignedEventsClient

__all__ = [
    "AsyncEventHandler",
    "AsyncEvents",
    "AsyncPublishingEvents",
    "AsyncSubscription",
    "EventError",
    "EventErrorCode",
    "EventHandler",
    "Events",
    "EventsOptions",
    "PlatformEvent",
    "PublishingEvents",
    "Subscription",
    "SubscriptionOptions",
    "async_signed_events_events",
    "signed_events_events",
]

_SIGNED_EVENTS_EVENTS = EventSettings(
    "wss://events.example.com:8443",
    "/sub",
    "code",
    SignatureProof("shop", "socket\n"),
)


def signed_events_events(client: SignedEventsClient, **own: Unpack[EventsOptions]) -> PublishingEvents[Envelope[None]]:
    """Subscribes to events with the access key of the client; they are signed anew for every connection.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return PublishingEvents(
        _SIGNED_EVENTS_EVENTS,
        client_options(client, {"access_key_id": "keyId", "access_key_secret": "accessKeySecret"}, own),
        lambda code, data, request_options: client.tell(kind=code, text=data, request_options=request_options),
    )


def async_signed_events_events(
    client: AsyncSignedEventsClient,
    **own: Unpack[EventsOptions],
) -> AsyncPublishingEvents[Envelope[None]]:
    """Subscribes to events with the access key of the client; they are signed anew for every connection.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return AsyncPublishingEvents(
        _SIGNED_EVENTS_EVENTS,
        client_options(client, {"access_key_id": "keyId", "access_key_secret": "accessKeySecret"}, own),
        lambda code, data, request_options: client.tell(kind=code, text=data, request_options=request_options),
    )
