# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.
"""Webhooks of the platform, read once they are proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.identity.login_error import LoginError
from ._runtime.identity.webhook import SignedWebhook, WebhookHeaders, WebhookOptions, verified_webhook
from .hosted_login.login import ShopError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .models import AddressChangedEvent

__all__ = ["LoginError", "ShopError", "WebhookHeaders", "WebhookOptions", "hosted_login_webhook"]


def hosted_login_webhook(
    body: bytes | bytearray | memoryview | str,
    headers: WebhookHeaders,
    secrets: str | Sequence[str],
    options: WebhookOptions | None = None,
) -> AddressChangedEvent:
    """The JSON of a webhook, once it is proven to come from the platform.

    Raises `ShopError` whose `code` is `webhook_invalid`, which does not tell what was wrong.

    Args:
        body: As it came, not JSON that was parsed and printed again.
        headers: Those of the framework's request, or names and values.
        secrets: The present secret and, while they are changed, the former one.
    """
    event: AddressChangedEvent = verified_webhook(
        SignedWebhook("X-Shop-Signature", "X-Shop-Timestamp"),
        body,
        headers,
        secrets,
        options,
        ShopError,
    )
    return event
