# Generated from spec/genauth/authentication.yaml, spec/genauth/management.yaml. Do not edit; run `countersign generate`.
"""Events of the platform over WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.events.async_subscription import AsyncEventHandler, AsyncSubscription
from ._runtime.events.client_options import client_options
from ._runtime.events.create_events import AsyncEvents, Events, EventSettings, EventsOptions, QueryToken, SignatureProof
from ._runtime.events.event_error import EventError, EventErrorCode
from ._runtime.events.publishing import AsyncPublishingEvents, PublishingEvents
from ._runtime.events.subscription import EventHandler, Subscription
from ._runtime.events.subscription_options import PlatformEvent, SubscriptionOptions

if TYPE_CHECKING:
    from typing import Unpack

    from .authentication.client import AsyncAuthenticationClient, AuthenticationClient
    from .envelope import Envelope
    from .management.client import AsyncManagementClient, ManagementClient
    from .shared.common_models import PubEventResult

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
    "async_authentication_events",
    "async_management_events",
    "authentication_events",
    "management_events",
]

_AUTHENTICATION_EVENTS = EventSettings(
    "wss://openevent.genauth.ai",
    "/events/v1/authentication/sub",
    "code",
    QueryToken("token"),
)
_MANAGEMENT_EVENTS = EventSettings(
    "wss://openevent.genauth.ai",
    "/events/v1/management/sub",
    "code",
    SignatureProof("GenAuth", "websocket\n"),
)


def authentication_events(
    client: AuthenticationClient,
    **own: Unpack[EventsOptions],
) -> PublishingEvents[Envelope[PubEventResult]]:
    """Subscribes to events with the token of a user, which the platform wants in the address.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return PublishingEvents(
        _AUTHENTICATION_EVENTS,
        client_options(client, {"access_token": "accessToken"}, own),
        lambda code, data, request_options: client.pub(event_name=code, data=data, request_options=request_options),
    )


def async_authentication_events(
    client: AsyncAuthenticationClient,
    **own: Unpack[EventsOptions],
) -> AsyncPublishingEvents[Envelope[PubEventResult]]:
    """Subscribes to events with the token of a user, which the platform wants in the address.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return AsyncPublishingEvents(
        _AUTHENTICATION_EVENTS,
        client_options(client, {"access_token": "accessToken"}, own),
        lambda code, data, request_options: client.pub(event_name=code, data=data, request_options=request_options),
    )


def management_events(
    client: ManagementClient,
    **own: Unpack[EventsOptions],
) -> PublishingEvents[Envelope[PubEventResult]]:
    """Subscribes to events with the access key of the client; they are signed anew for every connection.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return PublishingEvents(
        _MANAGEMENT_EVENTS,
        client_options(
            client,
            {"access_key_id": "accessKeyId", "access_key_secret": "accessKeySecret"},
            own,
            {"host": "https://api.genauth.ai"},
        ),
        lambda code, data, request_options: client.pub(event_name=code, data=data, request_options=request_options),
    )


def async_management_events(
    client: AsyncManagementClient,
    **own: Unpack[EventsOptions],
) -> AsyncPublishingEvents[Envelope[PubEventResult]]:
    """Subscribes to events with the access key of the client; they are signed anew for every connection.

    `client`: its credentials, certificates and proxy count unless `own` says otherwise for events alone. It publishes.
    It stays open when the events are closed.

    Raises `OptionError` that names the option which is missing or wrong.
    """
    return AsyncPublishingEvents(
        _MANAGEMENT_EVENTS,
        client_options(
            client,
            {"access_key_id": "accessKeyId", "access_key_secret": "accessKeySecret"},
            own,
            {"host": "https://api.genauth.ai"},
        ),
        lambda code, data, request_options: client.pub(event_name=code, data=data, request_options=request_options),
    )
