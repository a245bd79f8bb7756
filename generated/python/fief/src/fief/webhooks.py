# Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.
"""Webhooks of the platform, read once they are proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.identity.login_error import LoginError
from ._runtime.identity.webhook import SignedWebhook, WebhookHeaders, WebhookOptions, verified_webhook
from .tenant.login import FiefError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .admin.webhook_events_models import WebhookEvent

__all__ = ["FiefError", "LoginError", "WebhookHeaders", "WebhookOptions", "admin_webhook"]


def admin_webhook(
    body: bytes | bytearray | memoryview | str,
    headers: WebhookHeaders,
    secrets: str | Sequence[str],
    options: WebhookOptions | None = None,
) -> WebhookEvent:
    """The JSON of a webhook, once it is proven to come from the platform.

    Raises `FiefError` whose `code` is `webhook_invalid`, which does not tell what was wrong.

    Args:
        body: As it came, not JSON that was parsed and printed again.
        headers: Those of the framework's request, or names and values.
        secrets: The present secret and, while they are changed, the former one.
    """
    event: WebhookEvent = verified_webhook(
        SignedWebhook("X-Fief-Webhook-Signature", "X-Fief-Webhook-Timestamp"),
        body,
        headers,
        secrets,
        options,
        FiefError,
    )
    return event
