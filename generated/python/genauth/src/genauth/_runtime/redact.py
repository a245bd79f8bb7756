"""What a log may show: everything but what proves or names somebody."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .json_text import NO_JSON, json_text, parsed_json
from .shapes import is_list, is_object

HIDDEN = "[redacted]"

_SECRET_NAME = re.compile(
    "token|secret|passw|passphrase|pass_?code|pwd|(api|access|client)[_-]?key|authorization|cookie|assertion|credential|private|signature"
    "|nonce|otp|jwt|ticket|verifier|captcha|session|email|phone|^code$|_code$|^pin$|pin_?code|cv[vc]$|card_?number|^ssn$|idcard|id_card",
    re.IGNORECASE,
)
# Of any other header only the name is shown.
_SHOWN_HEADERS = re.compile(
    "accept(-.*)?|age|allow|cache-control|connection|content-(encoding|language|length|type)|date|etag|expires|retry-after|server|user-agent"
    "|vary|via|x-request-id|x-.*-(lang|sdk-version|signature-(method|version))"
)
_BRACKET = re.compile(r"[\[\]]")


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Names are lower case already."""
    return {name: value if _SHOWN_HEADERS.fullmatch(name) else HIDDEN for name, value in headers.items()}


def redacted_value(value: Any, secret: Sequence[str] = ()) -> Any:
    """A copy in which members with telling names, and those in ``secret``, are replaced at any depth, also in texts
    that are JSON.
    """
    if isinstance(value, str):
        return _redacted_text(value, secret)
    if is_list(value):
        return [redacted_value(item, secret) for item in value]
    if is_object(value):
        return {
            name: HIDDEN if is_secret(name, secret) else redacted_value(member, secret)
            for name, member in value.items()
        }
    return value


def is_secret(name: str, secret: Sequence[str]) -> bool:
    return name in secret or _SECRET_NAME.search(name) is not None


def redacted_query(query: Sequence[tuple[str, str, str | None]], secret: Sequence[str]) -> str:
    """Of a query: values with telling names are replaced, also those of members in brackets and in JSON."""
    pairs: list[str] = []
    for name, value, _ in query:
        hidden = any(is_secret(part, secret) for part in _BRACKET.split(name))
        pairs.append(f"{name}={HIDDEN if hidden else _redacted_text(value, secret)}")
    return f"?{'&'.join(pairs)}" if pairs else ""


def _redacted_text(text: str, secret: Sequence[str]) -> str:
    if not text.lstrip().startswith(("{", "[")):
        return text
    try:
        value = parsed_json(text)
        if value is not NO_JSON:
            return json_text(redacted_value(value, secret))
    except (ValueError, RecursionError):
        return HIDDEN
    # What is nearly JSON cannot be looked into.
    return HIDDEN if _SECRET_NAME.search(text) or any(name in text for name in secret) else text
