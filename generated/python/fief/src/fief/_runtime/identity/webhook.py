"""Webhooks: whether a request to the application really comes from the platform. How a platform proves that is data."""

import hashlib
import hmac
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ..json_text import NO_JSON, parsed_json
from ..typed_dict import TypedDict
from .equal import equal
from .login_error import LoginError


@dataclass(frozen=True, slots=True)
class SignedWebhook:
    """
    ``signature_header`` has the lower-case hex HMAC-SHA256 of ``<timestamp>.<body>``, ``timestamp_header`` the Unix
    time in seconds.
    """

    signature_header: str
    timestamp_header: str


@dataclass(frozen=True, slots=True)
class SharedSecretWebhook:
    """``header`` has the secret itself. It proves less: nothing of the body."""

    header: str


class WebhookOptions(TypedDict, total=False):
    tolerance: float
    """Seconds that a signed webhook may be old or early. Default: 300."""
    now: Callable[[], float]
    """Seconds since the epoch. Default: the system's clock."""
    seen: Callable[[str], bool]
    """
    Remembers signatures: true when this one was seen before. Without it, a webhook that is sent again within the
    tolerance is accepted again.
    """


WebhookHeaders = Mapping[str, str] | Mapping[str, Sequence[str]] | Iterable[tuple[str, str]]
"""Those of the framework's request, a mapping of names (in any case) to values, or pairs of both."""

Pairs = list[tuple[str, Any]]


def _check(body: Any, secrets: Any) -> None:
    """What an application gives is not always what its checker knows."""
    if not isinstance(body, str | bytes | bytearray | memoryview):
        raise TypeError("body: must be what came, a text or bytes, and not what a parser made of it")
    several = cast("Iterable[object]", secrets) if isinstance(secrets, Sequence) else (secrets,)
    if not all(isinstance(secret, str) for secret in several):
        raise TypeError("secrets: must be a text, or several")
    if not any(several):
        raise TypeError("secrets: empty, so that nothing could be proven")


def verified_webhook(
    scheme: SignedWebhook | SharedSecretWebhook,
    body: bytes | bytearray | memoryview | str,
    headers: WebhookHeaders,
    secrets: str | Sequence[str],
    options: WebhookOptions | None = None,
    error_class: type[LoginError] = LoginError,
) -> Any:
    """
    The JSON of the body, once it is proven. ``body``: what came, not JSON that was parsed and printed again.
    ``secrets``: the present one and, while they are changed, the former one. Raises the given class with code
    ``webhook_invalid``, which does not tell what was wrong, and ``TypeError`` for a body or secrets of another type,
    and where no secret is given.
    """
    _check(body, secrets)
    given = [secrets] if isinstance(secrets, str) else secrets
    content = body.encode() if isinstance(body, str) else bytes(body)
    items: Any = getattr(headers, "items", None)
    pairs: Pairs = list(cast("Pairs", items() if callable(items) else headers))
    known = [secret for secret in given if secret != ""]
    if isinstance(scheme, SharedSecretWebhook):
        sent = _header(pairs, scheme.header)
        is_proven = any(equal(sent, secret) for secret in known)
    else:
        is_proven = _is_signed(scheme, content, pairs, known, options or {})
    if is_proven:
        event = parsed_json(_text(content))
        if event is not NO_JSON:
            return event
    raise error_class("webhook_invalid", "The webhook is not from the platform, too old, or no JSON")


def _is_signed(
    scheme: SignedWebhook, content: bytes, headers: Pairs, secrets: Sequence[str], options: WebhookOptions
) -> bool:
    timestamp = _header(headers, scheme.timestamp_header)
    signature = _header(headers, scheme.signature_header)
    now = options.get("now", time.time)()
    if not re.fullmatch(r"[0-9]{1,12}", timestamp):
        return False
    # So that what is no number, of a setting that is missing, refuses everything and not nothing.
    if not abs(now - int(timestamp)) <= options.get("tolerance", 300):
        return False
    text = timestamp.encode() + b"." + content
    found = False
    for secret in secrets:
        found = equal(signature, hmac.digest(secret.encode(), text, hashlib.sha256).hex()) or found
    seen = options.get("seen")
    return found and not (seen is not None and seen(signature))


def _text(content: bytes) -> str:
    """Empty, which is no JSON, for what is no UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ""


def _header(headers: Pairs, name: str) -> str:
    """Empty when it is missing; a header that came more than once has all its values and so proves nothing."""
    found: list[str] = []
    for own, value in headers:
        if own.lower() == name.lower():
            found.extend([value] if isinstance(value, str) else value)
    return ", ".join(found)
