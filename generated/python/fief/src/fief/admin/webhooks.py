# Generated from spec/fief/admin/webhooks.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .webhook_events_models import WebhookEventType
    from .webhooks_models import Webhook, WebhookLog, WebhookLogPage, WebhookPage, WebhookWithSecret

_CREATE_WEBHOOK: Operation[Envelope[WebhookWithSecret]] = Operation(
    "createWebhook",
    "POST",
    "/webhooks/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("secret",),
)
_DELETE_WEBHOOK: Operation[Envelope[None]] = Operation(
    "deleteWebhook",
    "DELETE",
    "/webhooks/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_WEBHOOK: Operation[Envelope[Webhook]] = Operation(
    "getWebhook",
    "GET",
    "/webhooks/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_WEBHOOK_LOGS: Operation[Envelope[WebhookLogPage]] = Operation(
    "listWebhookLogs",
    "GET",
    "/webhooks/{id}/logs",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("payload",),
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_LIST_WEBHOOKS: Operation[Envelope[WebhookPage]] = Operation(
    "listWebhooks",
    "GET",
    "/webhooks/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_REGENERATE_WEBHOOK_SECRET: Operation[Envelope[WebhookWithSecret]] = Operation(
    "regenerateWebhookSecret",
    "POST",
    "/webhooks/{id}/secret",
    security=(("apiKey",),),
    body="none",
    answer="json",
    lists_problems=True,
    secret=("secret",),
)
_UPDATE_WEBHOOK: Operation[Envelope[Webhook]] = Operation(
    "updateWebhook",
    "PATCH",
    "/webhooks/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class WebhooksCalls(_Client):
    """Addresses that are told what happens."""

    def create_webhook(
        self,
        *,
        events: list[WebhookEventType],
        url: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookWithSecret]:
        """Creates a webhook.

        The secret that deliveries are signed with is in this answer and not shown again; a new one can be made.

        ``POST /webhooks/``

        Args:
            events: What it is told of.
            url: Where events are sent, http or https. URI.
        """
        return self._send(_CREATE_WEBHOOK, {"events": events, "url": url}, request_options)

    def delete_webhook(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a webhook.

        Nothing is sent to it any more.

        ``DELETE /webhooks/{id}``

        Args:
            id: Which webhook.
        """
        return self._send(_DELETE_WEBHOOK, {"id": id}, request_options)

    def get_webhook(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[Webhook]:
        """Gets one webhook.

        Without its secret.

        ``GET /webhooks/{id}``

        Args:
            id: Which webhook.
        """
        return self._send(_GET_WEBHOOK, {"id": id}, request_options)

    def list_webhook_logs(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookLogPage]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_webhook_logs_pages(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[WebhookLogPage]]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_webhook_logs_items(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[WebhookLog]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_webhooks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookPage]:
        """Lists webhooks.

        Without their secrets.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_webhooks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[WebhookPage]]:
        """Lists webhooks.

        Without their secrets.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_webhooks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Webhook]:
        """Lists webhooks.

        Without their secrets.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def regenerate_webhook_secret(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookWithSecret]:
        """Makes a new secret for a webhook.

        Deliveries are signed with the new secret at once, so the receiver should accept both for a while.

        ``POST /webhooks/{id}/secret``

        Args:
            id: Which webhook.
        """
        return self._send(_REGENERATE_WEBHOOK_SECRET, {"id": id}, request_options)

    def update_webhook(
        self,
        *,
        id: str | uuid.UUID,
        events: list[WebhookEventType] | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Changes a webhook.

        Only what is given changes; a list of events replaces the former one. The secret stays.

        ``PATCH /webhooks/{id}``

        Args:
            id: Which webhook.
            events: What it is told of; replaces the former list.
            url: Where events are sent, http or https. URI.
        """
        return self._send(_UPDATE_WEBHOOK, {"id": id, "events": events, "url": url}, request_options)


class AsyncWebhooksCalls(AsyncClient):
    """Addresses that are told what happens."""

    async def create_webhook(
        self,
        *,
        events: list[WebhookEventType],
        url: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookWithSecret]:
        """Creates a webhook.

        The secret that deliveries are signed with is in this answer and not shown again; a new one can be made.

        ``POST /webhooks/``

        Args:
            events: What it is told of.
            url: Where events are sent, http or https. URI.
        """
        return await self._send(_CREATE_WEBHOOK, {"events": events, "url": url}, request_options)

    async def delete_webhook(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a webhook.

        Nothing is sent to it any more.

        ``DELETE /webhooks/{id}``

        Args:
            id: Which webhook.
        """
        return await self._send(_DELETE_WEBHOOK, {"id": id}, request_options)

    async def get_webhook(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Gets one webhook.

        Without its secret.

        ``GET /webhooks/{id}``

        Args:
            id: Which webhook.
        """
        return await self._send(_GET_WEBHOOK, {"id": id}, request_options)

    async def list_webhook_logs(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookLogPage]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_webhook_logs_pages(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[WebhookLogPage]]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_webhook_logs_items(
        self,
        *,
        id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[WebhookLog]:
        """Lists the deliveries of a webhook.

        The latest first, unless ordered otherwise. What was sent is shown in full and can hold secrets.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /webhooks/{id}/logs``

        Args:
            id: Which webhook.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_WEBHOOK_LOGS,
            {"id": id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    async def list_webhooks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookPage]:
        """Lists webhooks.

        Without their secrets.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_webhooks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[WebhookPage]]:
        """Lists webhooks.

        Without their secrets.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_webhooks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Webhook]:
        """Lists webhooks.

        Without their secrets.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /webhooks/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_WEBHOOKS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    async def regenerate_webhook_secret(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookWithSecret]:
        """Makes a new secret for a webhook.

        Deliveries are signed with the new secret at once, so the receiver should accept both for a while.

        ``POST /webhooks/{id}/secret``

        Args:
            id: Which webhook.
        """
        return await self._send(_REGENERATE_WEBHOOK_SECRET, {"id": id}, request_options)

    async def update_webhook(
        self,
        *,
        id: str | uuid.UUID,
        events: list[WebhookEventType] | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Changes a webhook.

        Only what is given changes; a list of events replaces the former one. The secret stays.

        ``PATCH /webhooks/{id}``

        Args:
            id: Which webhook.
            events: What it is told of; replaces the former list.
            url: Where events are sent, http or https. URI.
        """
        return await self._send(_UPDATE_WEBHOOK, {"id": id, "events": events, "url": url}, request_options)
