# Generated from spec/genauth/management/webhooks.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.common_models import SuccessResult
    from .webhooks_models import (
        TriggerWebhookResult,
        Webhook,
        WebhookContentType,
        WebhookEventList,
        WebhookEventName,
        WebhookLog,
        WebhookLogPage,
        WebhookPage,
        WebhookRetryConfig,
    )

_CREATE_WEBHOOK: Operation[Envelope[Webhook]] = Operation(
    "createWebhook",
    "POST",
    "/api/v3/create-webhook",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)
_DELETE_WEBHOOK: Operation[Envelope[SuccessResult]] = Operation(
    "deleteWebhook",
    "POST",
    "/api/v3/delete-webhook",
    security=(("accessKey",), ("managementToken",)),
)
_GET_WEBHOOK: Operation[Envelope[Webhook]] = Operation(
    "getWebhook",
    "GET",
    "/api/v3/get-webhook",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)
_GET_WEBHOOK_EVENT_LIST: Operation[Envelope[WebhookEventList]] = Operation(
    "getWebhookEventList",
    "GET",
    "/api/v3/get-webhook-event-list",
    security=(("accessKey",), ("managementToken",)),
)
_GET_WEBHOOK_LOGS: Operation[Envelope[WebhookLogPage]] = Operation(
    "getWebhookLogs",
    "POST",
    "/api/v3/get-webhook-logs",
    security=(("accessKey",), ("managementToken",)),
    safe=True,
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_WEBHOOKS: Operation[Envelope[WebhookPage]] = Operation(
    "listWebhooks",
    "GET",
    "/api/v3/list-webhooks",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_TRIGGER_WEBHOOK: Operation[Envelope[TriggerWebhookResult]] = Operation(
    "triggerWebhook",
    "POST",
    "/api/v3/trigger-webhook",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_WEBHOOK: Operation[Envelope[Webhook]] = Operation(
    "updateWebhook",
    "POST",
    "/api/v3/update-webhook",
    security=(("accessKey",), ("managementToken",)),
    secret=("secret",),
)


class WebhooksCalls(Client):
    """Webhooks and their logs."""

    def create_webhook(
        self,
        *,
        content_type: WebhookContentType,
        events: list[WebhookEventName],
        name: str,
        url: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        retry_config: WebhookRetryConfig | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Creates a webhook.

        The platform posts to your URL when one of the named events happens. A secret, if given, travels with each
        request so that your server can tell real calls from forged ones.

        ``POST /api/v3/create-webhook``

        Args:
            content_type: Content type of the requests.
            events: Events that the webhook is called for.
            name: Name of the webhook.
            url: URL that is called.
            enabled: Whether the webhook is called.
            retry_config: How failed requests are repeated.
            secret: Secret that travels with each request in a header, so that your server can tell real calls from
                forged ones.
        """
        return self._send(
            _CREATE_WEBHOOK,
            {
                "contentType": content_type,
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
                "retryConfig": retry_config,
                "secret": secret,
            },
            request_options,
        )

    def delete_webhook(
        self,
        *,
        webhook_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes webhooks.

        Takes several identifiers in one call. There is no call that restores a webhook; set `enabled` to `false` to
        pause it.

        ``POST /api/v3/delete-webhook``

        Args:
            webhook_ids: Identifiers of the webhooks.
        """
        return self._send(_DELETE_WEBHOOK, {"webhookIds": webhook_ids}, request_options)

    def get_webhook(self, *, webhook_id: str, request_options: RequestOptions | None = None) -> Envelope[Webhook]:
        """Gets one webhook.

        The answer holds the secret; keep it out of logs.

        ``GET /api/v3/get-webhook``

        Args:
            webhook_id: Identifier of the webhook.
        """
        return self._send(_GET_WEBHOOK, {"webhookId": webhook_id}, request_options)

    def get_webhook_event_list(self, *, request_options: RequestOptions | None = None) -> Envelope[WebhookEventList]:
        """Lists the events that webhooks can be called for.

        Events are grouped in categories. The values go into `events` of `create_webhook`.

        ``GET /api/v3/get-webhook-event-list``
        """
        return self._send(_GET_WEBHOOK_EVENT_LIST, {}, request_options)

    def get_webhook_logs(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookLogPage]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_GET_WEBHOOK_LOGS, {"webhookId": webhook_id, "limit": limit, "page": page}, request_options)

    def get_webhook_logs_pages(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[WebhookLogPage]]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_WEBHOOK_LOGS, {"webhookId": webhook_id, "limit": limit, "page": page}, request_options)

    def get_webhook_logs_items(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[WebhookLog]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_WEBHOOK_LOGS, {"webhookId": webhook_id, "limit": limit, "page": page}, request_options)

    def list_webhooks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookPage]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    def list_webhooks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[WebhookPage]]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    def list_webhooks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Webhook]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    def trigger_webhook(
        self,
        *,
        webhook_id: str,
        request_body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_headers: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerWebhookResult]:
        """Sends a request of a webhook by hand.

        For testing: headers and body are yours, and the answer of your server comes back.

        ``POST /api/v3/trigger-webhook``

        Args:
            webhook_id: Identifier of the webhook.
            request_body: Body to send.
            request_headers: Headers to send.
        """
        return self._send(
            _TRIGGER_WEBHOOK,
            {"webhookId": webhook_id, "requestBody": request_body, "requestHeaders": request_headers},
            request_options,
        )

    def update_webhook(
        self,
        *,
        webhook_id: str,
        content_type: WebhookContentType | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        events: list[WebhookEventName] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        retry_config: WebhookRetryConfig | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Changes a webhook.

        Fields that are left out stay as they are; a given list of events replaces the stored one.

        ``POST /api/v3/update-webhook``

        Args:
            webhook_id: Identifier of the webhook.
            content_type: Content type of the requests.
            enabled: Whether the webhook is called.
            events: Events that the webhook is called for.
            name: Name of the webhook.
            retry_config: How failed requests are repeated.
            secret: Secret that travels with each request in a header, so that your server can tell real calls from
                forged ones.
            url: URL that is called.
        """
        return self._send(
            _UPDATE_WEBHOOK,
            {
                "webhookId": webhook_id,
                "contentType": content_type,
                "enabled": enabled,
                "events": events,
                "name": name,
                "retryConfig": retry_config,
                "secret": secret,
                "url": url,
            },
            request_options,
        )


class AsyncWebhooksCalls(AsyncClient):
    """Webhooks and their logs."""

    async def create_webhook(
        self,
        *,
        content_type: WebhookContentType,
        events: list[WebhookEventName],
        name: str,
        url: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        retry_config: WebhookRetryConfig | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Creates a webhook.

        The platform posts to your URL when one of the named events happens. A secret, if given, travels with each
        request so that your server can tell real calls from forged ones.

        ``POST /api/v3/create-webhook``

        Args:
            content_type: Content type of the requests.
            events: Events that the webhook is called for.
            name: Name of the webhook.
            url: URL that is called.
            enabled: Whether the webhook is called.
            retry_config: How failed requests are repeated.
            secret: Secret that travels with each request in a header, so that your server can tell real calls from
                forged ones.
        """
        return await self._send(
            _CREATE_WEBHOOK,
            {
                "contentType": content_type,
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
                "retryConfig": retry_config,
                "secret": secret,
            },
            request_options,
        )

    async def delete_webhook(
        self,
        *,
        webhook_ids: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes webhooks.

        Takes several identifiers in one call. There is no call that restores a webhook; set `enabled` to `false` to
        pause it.

        ``POST /api/v3/delete-webhook``

        Args:
            webhook_ids: Identifiers of the webhooks.
        """
        return await self._send(_DELETE_WEBHOOK, {"webhookIds": webhook_ids}, request_options)

    async def get_webhook(self, *, webhook_id: str, request_options: RequestOptions | None = None) -> Envelope[Webhook]:
        """Gets one webhook.

        The answer holds the secret; keep it out of logs.

        ``GET /api/v3/get-webhook``

        Args:
            webhook_id: Identifier of the webhook.
        """
        return await self._send(_GET_WEBHOOK, {"webhookId": webhook_id}, request_options)

    async def get_webhook_event_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookEventList]:
        """Lists the events that webhooks can be called for.

        Events are grouped in categories. The values go into `events` of `create_webhook`.

        ``GET /api/v3/get-webhook-event-list``
        """
        return await self._send(_GET_WEBHOOK_EVENT_LIST, {}, request_options)

    async def get_webhook_logs(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookLogPage]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(
            _GET_WEBHOOK_LOGS,
            {"webhookId": webhook_id, "limit": limit, "page": page},
            request_options,
        )

    def get_webhook_logs_pages(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[WebhookLogPage]]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_WEBHOOK_LOGS, {"webhookId": webhook_id, "limit": limit, "page": page}, request_options)

    def get_webhook_logs_items(
        self,
        *,
        webhook_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[WebhookLog]:
        """Lists the requests that a webhook has sent, one page at a time.

        Each entry holds the request and the answer of your server. Pages hold at most 50 entries. Safe to repeat.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /api/v3/get-webhook-logs``

        Args:
            webhook_id: Identifier of the webhook.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_WEBHOOK_LOGS, {"webhookId": webhook_id, "limit": limit, "page": page}, request_options)

    async def list_webhooks(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WebhookPage]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    def list_webhooks_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[WebhookPage]]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    def list_webhooks_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Webhook]:
        """Lists webhooks, one page at a time.

        Pages hold at most 50 webhooks.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-webhooks``

        Args:
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_LIST_WEBHOOKS, {"limit": limit, "page": page}, request_options)

    async def trigger_webhook(
        self,
        *,
        webhook_id: str,
        request_body: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_headers: dict[str, Any] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TriggerWebhookResult]:
        """Sends a request of a webhook by hand.

        For testing: headers and body are yours, and the answer of your server comes back.

        ``POST /api/v3/trigger-webhook``

        Args:
            webhook_id: Identifier of the webhook.
            request_body: Body to send.
            request_headers: Headers to send.
        """
        return await self._send(
            _TRIGGER_WEBHOOK,
            {"webhookId": webhook_id, "requestBody": request_body, "requestHeaders": request_headers},
            request_options,
        )

    async def update_webhook(
        self,
        *,
        webhook_id: str,
        content_type: WebhookContentType | NotGiven = NOT_GIVEN,
        enabled: bool | NotGiven = NOT_GIVEN,
        events: list[WebhookEventName] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        retry_config: WebhookRetryConfig | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Webhook]:
        """Changes a webhook.

        Fields that are left out stay as they are; a given list of events replaces the stored one.

        ``POST /api/v3/update-webhook``

        Args:
            webhook_id: Identifier of the webhook.
            content_type: Content type of the requests.
            enabled: Whether the webhook is called.
            events: Events that the webhook is called for.
            name: Name of the webhook.
            retry_config: How failed requests are repeated.
            secret: Secret that travels with each request in a header, so that your server can tell real calls from
                forged ones.
            url: URL that is called.
        """
        return await self._send(
            _UPDATE_WEBHOOK,
            {
                "webhookId": webhook_id,
                "contentType": content_type,
                "enabled": enabled,
                "events": events,
                "name": name,
                "retryConfig": retry_config,
                "secret": secret,
                "url": url,
            },
            request_options,
        )
