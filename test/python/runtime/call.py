"""A request, and the context in which a credential sees it, with clock and chance fixed."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from runtime.credential import AuthorizeContext, Credential, OutgoingBody, OutgoingRequest
from runtime.form import FORM_TYPE, form_text
from runtime.running import run

INSTANT = 1445412480.0
"""2015-10-21T07:28:00Z"""


class Clock:
    """A clock that can be moved, with nonces that count up."""

    def __init__(self) -> None:
        self.time = INSTANT
        self._nonces = 0

    def now(self) -> float:
        return self.time

    def nonce(self) -> str:
        self._nonces += 1
        return f"{self._nonces - 1:032x}"

    def random(self) -> float:
        return 0.5


def outgoing(**changes: Any) -> OutgoingRequest:
    usual = OutgoingRequest("GET", "https://api.example.com", "", "/x", (), {"accept": "application/json"})
    return replace(usual, **changes)


def json_body(members: Mapping[str, Any]) -> OutgoingBody:
    return OutgoingBody("application/json", json.dumps(members, ensure_ascii=False, separators=(",", ":")), members)


def form_body(members: Mapping[str, str]) -> OutgoingBody:
    return OutgoingBody(FORM_TYPE, form_text(members.items()), members)


async def _nothing(_: OutgoingRequest) -> tuple[int, object]:
    raise AssertionError("nothing is sent here")


Send = Callable[[OutgoingRequest], Awaitable[tuple[int, object]]]


def context(send: Send = _nothing, clock: Clock | None = None, **changes: Any) -> AuthorizeContext:
    return AuthorizeContext(clock or Clock(), 1, send, **changes)


def authorized(credential: Credential, request: OutgoingRequest | None = None, within: AuthorizeContext | None = None) -> OutgoingRequest:
    async def authorize() -> OutgoingRequest:
        return await credential.authorize(request or outgoing(), within or context())

    return run(authorize())


def shown(credential: Credential) -> str:
    """What a careless program may print of it."""
    return f"{credential!r} {credential} {credential.authorize!r}"
