"""Requests of a login, over the client's own transport: no redirect is followed, an answer is bounded in bytes and in
time.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..core import Core
from ..hooks import settled
from ..transport import TransportAnswer, TransportError, TransportRequest
from .addresses import form_encoded, split
from .echoes import secrets_sent, without_echoes
from .login import Fail, LoginAnswer
from .login_error import LoginError

_MOST_BYTES = 1_048_576
"""Answers about logins are small."""
_REFUSAL = 400
_FORM = "application/x-www-form-urlencoded"
_WHY = {"timeout": "took too long", "too-large": "had too long an answer"}


@dataclass(frozen=True, slots=True)
class LoginFetcher:
    """Raises a ``request`` error: no connection, too late, too large, or a redirect, which is never followed because
    secrets would travel along.
    """

    core: Core
    authority: str | None
    """Value of the ``host`` header for the client's address, where it is an internal one."""
    fail: Fail

    async def __call__(
        self,
        address: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        body: str | None = None,
    ) -> LoginAnswer:
        sent = {"accept": "application/json", "user-agent": self.core.settings.agent, **(headers or {})}
        content = body
        if form is not None:
            sent["content-type"] = _FORM
            content = form_encoded(form.items())
        timeout = self.core.options.get("timeout", 10_000)
        deadline = time.monotonic() + timeout / 1000 if timeout > 0 else float("inf")
        answer = await self._answer(self._request(address, method, sent, content, deadline))
        if isinstance(answer, LoginError):
            raise answer
        if 300 <= answer.status < 400:
            raise self.fail(
                "request", "The provider answered with a redirect, which is not followed", status=answer.status
            )
        if answer.status < _REFUSAL:
            return answer
        secrets = secrets_sent(sent, content)
        shown = {name: without_echoes(value, secrets) for name, value in answer.headers.items()}
        return LoginAnswer(answer.status, shown, without_echoes(answer.text, secrets).encode())

    async def _answer(self, request: TransportRequest) -> LoginAnswer | LoginError:
        """Returns what went wrong: raised here, it would carry along what the transport raised, and that the request
        with its secrets.
        """
        try:
            pace: Any = self.core.line().pace
            answer: TransportAnswer | None = await pace.limited(request.deadline, self._sent(request))
            if answer is None:
                return self.fail("request", "The request to the provider took too long")
            return LoginAnswer(answer.status, answer.headers, answer.body)
        except TransportError as error:
            why = _WHY.get(error.kind, f"failed: {error}")
            return self.fail("request", f"The request to the provider {why}", status=error.status)
        except Exception as error:
            # What else a transport raises counts as a lost connection.
            return self.fail("request", f"The request to the provider failed: {type(error).__name__}")

    def _request(
        self, address: str, method: str, headers: Mapping[str, str], content: str | None, deadline: float
    ) -> TransportRequest:
        parts = split(address)
        if parts is None:
            raise self.fail("configuration", "The provider's address is none that can be called")
        origin = f"{parts.scheme}://{parts.netloc}"
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        authority = self.authority if origin == self.core.address.origin else None
        return TransportRequest(method, origin, target, headers, content, deadline, _MOST_BYTES, authority)

    async def _sent(self, request: TransportRequest) -> TransportAnswer:
        answer: TransportAnswer = await settled(self.core.line().transport.send(request))
        return answer
