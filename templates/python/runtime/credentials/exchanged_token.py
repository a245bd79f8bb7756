"""A token that one operation of the API hands out: fetched when needed, shared by all calls of a client."""

import re
import threading
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from typing import Any

from ..answer import at
from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingBody, OutgoingRequest
from ..hooks import settled
from ..json_text import json_text, parsed_json
from ..transport import TransportError

LONGEST_MARGIN = 60
"""At most so many seconds before its end is a token renewed; less for a token that lives less than ten minutes."""

_VISIBLE = re.compile(r"[\x21-\x7e]+")

_making = threading.Lock()

Members = Callable[[], Mapping[str, object] | Awaitable[Mapping[str, object]]]


@dataclass(frozen=True, slots=True)
class _Token:
    headers: Mapping[str, str]
    """``authorization`` and the claim headers."""
    renew_at: float
    """Seconds since the epoch: when to ask for another one, and when this one ends."""
    ends_at: float


def exchanged_token(
    *,
    method: str,
    path: str,
    token: tuple[str, ...],
    expires_in: tuple[str, ...],
    members: Members,
    message: tuple[str, ...] = (),
    scheme: str = "Bearer",
    claim_headers: Mapping[str, str] | None = None,
) -> Credential:
    """Exchanges ``members`` (read anew each time, as a JSON body) for a token and sends that.

    ``token``, ``expires_in`` (seconds) and ``message`` (the reason of a refusal) are places inside the whole answer.
    ``claim_headers`` are filled from claims of the token, which is not verified: the platform does that. One exchange
    serves all calls that wait; a token is renewed up to two minutes before its end and thrown away when the platform
    refuses it. Authorizing raises ``CredentialError`` when no token could be obtained.
    """
    present: _Token | None = None
    lock: AbstractAsyncContextManager[None] | None = None
    # How many exchanges ended, and what the last of them failed with.
    ended = 0
    failure: Exception | None = None

    async def present_token(request: OutgoingRequest, context: AuthorizeContext) -> _Token:
        nonlocal present, lock, ended, failure
        now = context.environment.now
        found = present
        if found is not None and now() < found.renew_at:
            return found
        before = ended
        with _making:
            lock = lock or context.new_lock()
        async with lock:
            # Another call made the exchange while this one waited, and its failure is that of all who did.
            made = ended != before
            if not made or (failure is None and present is None):
                try:
                    present, failure = await obtained(request, context), None
                except TransportError as error:
                    if error.kind == "timeout":
                        # This call was given up; those that wait begin anew.
                        raise
                    failure = error
                except Exception as error:
                    failure = error
                ended += 1
            found, error_of_all = present, failure
        if found is None or (error_of_all is not None and now() >= found.ends_at):
            raise error_of_all or CredentialError("The token was refused")
        return found

    async def obtained(request: OutgoingRequest, context: AuthorizeContext) -> _Token:
        values = await settled(members())
        for name, value in values.items():
            if value is None or value == "":
                raise CredentialError(f"{name}: missing", missing=True)
        status, body = await context.send(_exchange_request(request, method, path, values))
        text = at(body, *token)
        if not isinstance(text, str) or _VISIBLE.fullmatch(text) is None:
            raise CredentialError(_refusal(status, at(body, *message) if message else None, values))
        headers = {**_claim_headers(text, claim_headers or {}), "authorization": f"{scheme} {text}" if scheme else text}
        seconds = _seconds(at(body, *expires_in))
        ends_at = context.environment.now() + seconds
        # Chance spreads the renewals of many processes that started together.
        margin = min(LONGEST_MARGIN, seconds / 10) * (1 + context.environment.random())
        return _Token(headers, ends_at - margin, ends_at)

    async def authorize(request: OutgoingRequest, context: AuthorizeContext) -> OutgoingRequest:
        found = await present_token(request, context)
        return replace(request, headers={**request.headers, **found.headers})

    async def refused(request: OutgoingRequest) -> bool:
        nonlocal present
        # One that was renewed in the meantime is kept.
        if present is not None and request.headers.get("authorization") == present.headers["authorization"]:
            present = None
        return True

    return Credential(authorize, refused=refused)


def _exchange_request(
    request: OutgoingRequest, method: str, path: str, members: Mapping[str, object]
) -> OutgoingRequest:
    headers = {"accept": "application/json", "content-type": "application/json"}
    agent = request.headers.get("user-agent")
    if agent is not None:
        headers["user-agent"] = agent
    body = OutgoingBody("application/json", json_text(members), members)
    return OutgoingRequest(method, request.origin, request.prefix, path, headers=headers, body=body)


def _seconds(value: Any) -> float:
    """A token without a lifetime is kept until it is refused; one with a wrong one serves the calls that wait."""
    if value is None:
        return float("inf")
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return 0
    return seconds if seconds > 0 else 0


def _claim_headers(token: str, names: Mapping[str, str]) -> dict[str, str]:
    if not names:
        return {}
    part = [*token.split("."), ""][1]
    try:
        claims = parsed_json(urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode())
    except ValueError:
        return {}
    values = {header: at(claims, claim) for header, claim in names.items()}
    return {header: value for header, value in values.items() if isinstance(value, str) and _VISIBLE.fullmatch(value)}


def _refusal(status: int, message: object, secrets: Mapping[str, object]) -> str:
    """What the platform says may repeat what it was sent."""
    text = message if isinstance(message, str) else ""
    for secret in secrets.values():
        text = text.replace(f"{secret}", "***")
    text = re.sub(r"[\x00-\x1f\x7f-\x9f]+", " ", text)[:200]
    return f"The exchange for a token was answered with HTTP {status} and no token{f': {text}' if text else ''}"
