# Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.
"""Webhooks of the platform, read once they are proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.identity.login_error import LoginError
from ._runtime.identity.webhook import SharedSecretWebhook, WebhookHeaders, WebhookOptions, verified_webhook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["LoginError", "WebhookHeaders", "WebhookOptions", "signed_events_webhook"]


def signed_events_webhook(
    body: bytes | bytearray | memoryview | str,
    headers: WebhookHeaders,
    secrets: str | Sequence[str],
    options: WebhookOptions | None = None,
) -> Any:
    """The JSON of a webhook, once it is proven to come from the platform.

    Raises `LoginError` whose `code` is `webhook_invalid`, which does not tell what was wrong.

    Args:
        body: As it came, not JSON that was parsed and printed again.
        headers: Those of the framework's request, or names and values.
        secrets: The present secret and, while they are changed, the former one.
    """
    event: Any = verified_webhook(SharedSecretWebhook("X-Shop-Token"), body, headers, secrets, options)
    return event
