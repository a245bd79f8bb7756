# Generated from spec/genauth/management/events.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import PubEventResult
    from .events_models import EventAppPage, OpenEvent, OpenEventPage

_CREATE_EVENT_APP: Operation[Envelope[None]] = Operation(
    "createEventApp",
    "POST",
    "/api/v3/create-event-app",
    security=(("accessKey",), ("managementToken",)),
)
_DEFINE_EVENT: Operation[Envelope[None]] = Operation(
    "defineEvent",
    "POST",
    "/api/v3/define-event",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_EVENT_APPS: Operation[Envelope[EventAppPage]] = Operation(
    "listEventApps",
    "GET",
    "/api/v3/list-event-apps",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_EVENTS: Operation[Envelope[OpenEventPage]] = Operation(
    "listEvents",
    "GET",
    "/api/v3/list-events",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_PUB_USER_EVENT: Operation[Envelope[PubEventResult]] = Operation(
    "pubUserEvent",
    "POST",
    "/api/v3/pub-userEvent",
    security=(("accessKey",), ("managementToken",)),
)
_VERIFY_EVENT: Operation[Envelope[PubEventResult]] = Operation(
    "verifyEvent",
    "POST",
    "/api/v3/pub-event",
    security=(("accessKey",), ("managementToken",)),
)


class EventsCalls(Client):
    """Event applications, event definitions and publishing of events."""

    def create_event_app(
        self,
        *,
        identifier: str,
        logo: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Creates an event application.

        An event application is a source of events, such as a system of your own.

        ``POST /api/v3/create-event-app``

        Args:
            identifier: Identifier of the event application that you choose.
            logo: URL of the logo.
            name: Name of the event application.
        """
        return self._send(_CREATE_EVENT_APP, {"identifier": identifier, "logo": logo, "name": name}, request_options)

    def define_event(
        self,
        *,
        event_description: str,
        event_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Defines an event of your own.

        After that it can be published with `pub` and subscribed to.

        ``POST /api/v3/define-event``

        Args:
            event_description: What the event means.
            event_type: Code of the event.
        """
        return self._send(
            _DEFINE_EVENT,
            {"eventDescription": event_description, "eventType": event_type},
            request_options,
        )

    def list_event_apps(self, *, request_options: RequestOptions | None = None) -> Envelope[EventAppPage]:
        """Lists the event applications.

        Answers with all of them, without pages.

        ``GET /api/v3/list-event-apps``
        """
        return self._send(_LIST_EVENT_APPS, {}, request_options)

    def list_events(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OpenEventPage]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    def list_events_pages(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OpenEventPage]]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    def list_events_items(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[OpenEvent]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    def pub_user_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event on behalf of a user.

        Subscribers of the event receive the data.

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

    def verify_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event, in spite of its name.

        Subscribers of the event receive the data. `pub` is the same call with friendlier arguments.

        ``POST /api/v3/pub-event``

        Args:
            event_data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_type: Kind of event, as defined in the console.
            source: Name of the program that publishes the event; the SDK puts its own name here.
        """
        return self._send(
            _VERIFY_EVENT,
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

        A short form of `verify_event`: ``POST /api/v3/pub-event``

        Args:
            data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_name: Kind of event, as defined in the console.
        """
        return self._send(
            _VERIFY_EVENT,
            {"source": "countersign-genauth/0.1.0", "eventData": data, "eventType": event_name},
            request_options,
        )


class AsyncEventsCalls(AsyncClient):
    """Event applications, event definitions and publishing of events."""

    async def create_event_app(
        self,
        *,
        identifier: str,
        logo: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Creates an event application.

        An event application is a source of events, such as a system of your own.

        ``POST /api/v3/create-event-app``

        Args:
            identifier: Identifier of the event application that you choose.
            logo: URL of the logo.
            name: Name of the event application.
        """
        return await self._send(
            _CREATE_EVENT_APP,
            {"identifier": identifier, "logo": logo, "name": name},
            request_options,
        )

    async def define_event(
        self,
        *,
        event_description: str,
        event_type: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Defines an event of your own.

        After that it can be published with `pub` and subscribed to.

        ``POST /api/v3/define-event``

        Args:
            event_description: What the event means.
            event_type: Code of the event.
        """
        return await self._send(
            _DEFINE_EVENT,
            {"eventDescription": event_description, "eventType": event_type},
            request_options,
        )

    async def list_event_apps(self, *, request_options: RequestOptions | None = None) -> Envelope[EventAppPage]:
        """Lists the event applications.

        Answers with all of them, without pages.

        ``GET /api/v3/list-event-apps``
        """
        return await self._send(_LIST_EVENT_APPS, {}, request_options)

    async def list_events(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OpenEventPage]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    def list_events_pages(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OpenEventPage]]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    def list_events_items(
        self,
        *,
        app: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OpenEvent]:
        """Lists the events that can be subscribed to, one page at a time.

        Restrict the list to the events of one application.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-events``

        Args:
            app: Identifier of the event application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_EVENTS, {"app": app, "limit": limit, "page": page}, request_options)

    async def pub_user_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event on behalf of a user.

        Subscribers of the event receive the data.

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

    async def verify_event(
        self,
        *,
        event_data: str | dict[str, Any],
        event_type: str,
        source: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PubEventResult]:
        """Publishes an event, in spite of its name.

        Subscribers of the event receive the data. `pub` is the same call with friendlier arguments.

        ``POST /api/v3/pub-event``

        Args:
            event_data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_type: Kind of event, as defined in the console.
            source: Name of the program that publishes the event; the SDK puts its own name here.
        """
        return await self._send(
            _VERIFY_EVENT,
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

        A short form of `verify_event`: ``POST /api/v3/pub-event``

        Args:
            data: Content of the event, usually JSON text; the platform's documents name an object here.
            event_name: Kind of event, as defined in the console.
        """
        return await self._send(
            _VERIFY_EVENT,
            {"source": "countersign-genauth/0.1.0", "eventData": data, "eventType": event_name},
            request_options,
        )
