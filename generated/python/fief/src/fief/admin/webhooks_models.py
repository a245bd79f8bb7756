# Generated from spec/fief/admin/webhooks.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Webhook(TypedDict):
    """An address that is told what happens."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    events: list[WebhookEventType | str]
    """What it is told of."""
    id: str
    """Identifier of the webhook."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
    url: str
    """Where events are sent, http or https. URI."""


class WebhookLog(TypedDict):
    """One attempt to deliver an event."""

    attempt: int
    """Number of the attempt, from 1."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    error_message: str | None
    """What went wrong, when something did."""
    error_type: str | None
    """Kind of the error, when there was one."""
    event: WebhookEventType | str
    id: str
    """Identifier of the attempt."""
    payload: str
    """The JSON text that was sent."""
    response: str | None
    """What the receiver answered, as text."""
    success: bool
    """Whether the receiver answered with a 2xx status."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
    webhook_id: str
    """Which webhook."""


class WebhookLogPage(TypedDict):
    """One page of deliveries."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[WebhookLog]
    """The items of the page."""


class WebhookPage(TypedDict):
    """One page of webhooks."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Webhook]
    """The items of the page."""


class WebhookWithSecret(TypedDict):
    """A webhook with its secret, as it is shown once."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    events: list[WebhookEventType | str]
    """What it is told of."""
    id: str
    """Identifier of the webhook."""
    secret: str
    """Key of the signatures, as text; 43 characters."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
    url: str
    """Where events are sent, http or https. URI."""


from .webhook_events_models import WebhookEventType
