"""A token that one operation of the API hands out: fetched when needed, shared by all calls of a client."""

import re
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable, Mapping

from ..answer import at
from ..credential import AuthorizeContext, Credential, CredentialError, OutgoingBody, OutgoingRequest
from ..hooks import settled
from ..json_text import json_text, parsed_json
from .renewed_token import FetchedToken, lifetime, renewed_token

_VISIBLE = re.compile(r"[\x21-\x7e]+")

Members = Callable[[], Mapping[str, object] | Awaitable[Mapping[str, object]]]


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
    ``claim_headers`` are filled from claims of the token, which is not verified: the platform does that. Kept as
    ``renewed_token`` says. Authorizing raises ``CredentialError`` when no token could be obtained.
    """

    async def fetched(request: OutgoingRequest, context: AuthorizeContext) -> FetchedToken:
        values = await settled(members())
        for name, value in values.items():
            if value is None or value == "":
                raise CredentialError(f"{name}: missing", missing=True)
        status, body = await context.send(_exchange_request(request, method, path, values))
        text = at(body, *token)
        if not isinstance(text, str) or _VISIBLE.fullmatch(text) is None:
            raise CredentialError(_refusal(status, at(body, *message) if message else None, values), status=status)
        headers = {**_claim_headers(text, claim_headers or {}), "authorization": f"{scheme} {text}" if scheme else text}
        return FetchedToken(headers, lifetime(at(body, *expires_in)))

    return renewed_token(fetched)


def _exchange_request(
    request: OutgoingRequest, method: str, path: str, members: Mapping[str, object]
) -> OutgoingRequest:
    headers = {"accept": "application/json", "content-type": "application/json"}
    agent = request.headers.get("user-agent")
    if agent is not None:
        headers["user-agent"] = agent
    body = OutgoingBody("application/json", json_text(members), members)
    return OutgoingRequest(method, request.origin, request.prefix, path, headers=headers, body=body)


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
