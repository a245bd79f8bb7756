# Generated from spec/genauth/authentication/events.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import PubEventResult

_PUB_USER_EVENT: Operation[Envelope[PubEventResult]] = Operation(
    "pubUserEvent",
    "POST",
    "/api/v3/pub-userEvent",
    security=(("userToken",),),
)


class EventsCalls(Client):
    """Event applications, event definitions and publishing of events."""

    def pub_user_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes a custom event of the signed-in user.

        Subscribers of the event receive it. `pub` is the shorter form, which turns an object into JSON text and fills
        in the source.

        ``POST /api/v3/pub-userEvent``

        Args:
            event_data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_type: Kind of event, as defined in the console.
            source: Name of the program that publishes the event; the SDK puts its own name here.
        """
        return self._send(
            _PUB_USER_EVENT,
            {"eventData": event_data, "eventType": event_type, "source": source},
            request_options,
        )

    def pub(
        self,
        *,
        data: str | dict[str, Any],
        event_name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event.

        A short form of `pub_user_event`: ``POST /api/v3/pub-userEvent``

        Args:
            data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_name: Kind of event, as defined in the console.
        """
        return self._send(
            _PUB_USER_EVENT,
            {"source": "countersign-genauth/0.1.0", "eventData": data, "eventType": event_name},
            request_options,
        )


class AsyncEventsCalls(AsyncClient):
    """Event applications, event definitions and publishing of events."""

    async def pub_user_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes a custom event of the signed-in user.

        Subscribers of the event receive it. `pub` is the shorter form, which turns an object into JSON text and fills
        in the source.

        ``POST /api/v3/pub-userEvent``

        Args:
            event_data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_type: Kind of event, as defined in the console.
            source: Name of the program that publishes the event; the SDK puts its own name here.
        """
        return await self._send(
            _PUB_USER_EVENT,
            {"eventData": event_data, "eventType": event_type, "source": source},
            request_options,
        )

    async def pub(
        self,
        *,
        data: str | dict[str, Any],
        event_name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event.

        A short form of `pub_user_event`: ``POST /api/v3/pub-userEvent``

        Args:
            data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_name: Kind of event, as defined in the console.
        """
        return await self._send(
            _PUB_USER_EVENT,
            {"source": "countersign-genauth/0.1.0", "eventData": data, "eventType": event_name},
            request_options,
        )
