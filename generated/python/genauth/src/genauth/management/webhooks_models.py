# Generated from spec/genauth/management/webhooks.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class TriggerWebhookResult(TypedDict):
    """What your server answered."""

    response: Any
    """Answer of your server."""


class Webhook(TypedDict):
    """A URL that the platform calls when events happen."""

    contentType: WebhookContentType | str
    """Content type of the requests."""
    createdAt: str
    """Time of creation, ISO 8601."""
    enabled: bool
    """Whether the webhook is called."""
    events: NotRequired[list[WebhookEventName | str]]
    """Events that the webhook is called for."""
    name: str
    """Name of the webhook."""
    retryConfig: NotRequired[WebhookRetryConfig]
    """How failed requests are repeated."""
    secret: NotRequired[str]
    """Secret that travels with each request in a header, so that your server can tell real calls from forged ones."""
    updatedAt: str
    """Time of the last change, ISO 8601."""
    url: str
    """URL that is called."""
    webhookId: str
    """Identifier of the webhook."""


class WebhookCategory(TypedDict):
    """A category of events."""

    name: str
    """Name shown to people."""
    nameEn: str
    """English name of the category."""
    value: str
    """Code of the category."""


WebhookContentType: TypeAlias = Literal["application/json", "application/x-www-form-urlencoded"]
"""Content type of webhook requests."""


class WebhookEvent(TypedDict):
    """An event that webhooks can be called for."""

    category: str
    """Code of the category."""
    name: str
    """Name shown to people."""
    nameEn: str
    """English name of the event."""
    value: str
    """Code of the event, to be used in `events` of a webhook."""


class WebhookEventList(TypedDict):
    """Events and their categories."""

    categories: list[WebhookCategory]
    """The categories."""
    events: list[WebhookEvent]
    """The events."""


WebhookEventName: TypeAlias = Literal[
    "test",
    "register",
    "login",
    "mfa:verified",
    "kick",
    "user:created",
    "user:password-changed",
    "user:updated",
    "user:email-verified",
    "user:archived",
    "user:unarchived",
    "user:blocked",
    "user:unblocked",
    "user:deleted",
    "user:register-whitelist-added",
    "user:register-whitelist-deleted",
    "user:udv-changed",
    "user:link-account",
    "user:password-update-remind",
    "user:organization-node-update",
    "permission:revoke",
    "permission:add",
    "resource:created",
    "resource:delete",
    "resource:updated",
    "role:created",
    "role:updated",
    "role:deleted",
    "role:disable",
    "role:assigned",
    "subject:remove",
    "role:unassigned",
    "role:udv-changed",
    "application:mfa:enabled",
    "application:mfa:disabled",
    "group:created",
    "group:updated",
    "group:deleted",
    "group:member-added",
    "group:member-removed",
    "organization:created",
    "organization:imported",
    "organization:deleted",
    "organization:node-added",
    "organization:node-updated",
    "organization:tree-updated",
    "organization:node-deleted",
    "organization:node-moved",
    "organization:member-added",
    "organization:member-removed",
    "organization:udv-changed",
    "privilege-namespace:created",
    "privilege-namespace:updated",
    "privilege-namespace:deleted",
    "user-pool:cooperator-added",
    "user-pool:cooperator-removed",
    "user-pool:secret-refreshed",
    "user-pool:updated",
    "user-pool:udf-added",
    "user-pool:udf-deleted",
    "user-pool:env-added",
    "user-pool:env-deleted",
    "user-pool:env-updated",
    "user-pool:launchpad-app-installed",
    "user-pool:launchpad-app-uninstalled",
    "application:created",
    "application:updated",
    "application:deleted",
    "application:secret-refreshed",
    "data-resource:created",
    "data-resource:updated",
    "data-resource:deleted",
    "data-strategy-permission:revoke",
    "data-strategy-permission:add",
    "unusual-location:login",
    "refresh-token",
]
"""An event that webhooks can be called for."""


class WebhookLog(TypedDict):
    """A request of a webhook and its answer."""

    errorMessage: NotRequired[str]
    """Why the request failed."""
    eventName: str
    """Event that caused the request."""
    requestBody: dict[str, Any]
    """Body that was sent."""
    requestHeaders: dict[str, Any]
    """Headers that were sent."""
    responseBody: dict[str, Any]
    """Body of the answer."""
    responseHeaders: dict[str, Any]
    """Headers of the answer."""
    responseStatusCode: int
    """HTTP status of the answer."""
    success: bool
    """Whether the request succeeded."""
    timestamp: str
    """Time of the request, ISO 8601."""
    webhookId: str
    """Identifier of the webhook."""


class WebhookLogPage(TypedDict):
    """A page of `WebhookLog` items with the total count."""

    list: builtins.list[WebhookLog]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class WebhookPage(TypedDict):
    """A page of `Webhook` items with the total count."""

    list: builtins.list[Webhook]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class WebhookRetryConfig(TypedDict):
    """How failed requests of a webhook are repeated."""

    count: NotRequired[int]
    """Number of repetitions at most."""
    delay: NotRequired[int]
    """Time between repetitions, in units of `delayUnit`."""
    delayUnit: NotRequired[Literal["Second", "Minute", "Hour", "Day"] | str]
    """Unit of the delay."""
    enabled: bool
    """Whether failed requests are repeated."""


import builtins
