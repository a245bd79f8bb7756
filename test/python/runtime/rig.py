"""Clients with a transport, a clock and a chance that a test decides."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import anyio
from runtime.client import AsyncClient, Client
from runtime.core import RequestOptions
from runtime.credential import AuthorizeContext, Credential, OutgoingRequest
from runtime.operation import Operation
from runtime.settings import ClientSettings, EnvelopeFields, OptionRule
from runtime.transport import TransportAnswer, TransportRequest

INSTANT = 1767323045.0
"""2026-01-02T03:04:05Z"""

FIELDS = EnvelopeFields("statusCode", "message", "apiCode", "requestId", "data", 200)

SETTINGS = ClientSettings(
    "example-sample/1.2.3",
    "{host}",
    {
        "key": OptionRule("key", secret=True),
        "token": OptionRule("token", secret=True),
        "host": OptionRule("host", default="https://api.example.com"),
        "lang": OptionRule("lang", values=("en-US", "zh-CN"), header="X-Sample-Lang"),
        "signKey": OptionRule("sign_key", secret=True),
    },
    FIELDS,
)

Step = dict[str, Any] | Exception | Callable[[TransportRequest], Any]


def envelope(**changes: object) -> str:
    return json.dumps({"statusCode": 200, "message": "ok", **changes})


class Scripted:
    """Answers in turn; the last one again and again."""

    def __init__(self, *steps: Step) -> None:
        self.steps: tuple[Step, ...] = steps or ({},)
        self.sent: list[TransportRequest] = []

    async def send(self, request: TransportRequest) -> TransportAnswer:
        step = self.steps[min(len(self.sent), len(self.steps) - 1)]
        self.sent.append(request)
        if isinstance(step, Exception):
            raise step
        if callable(step):
            found: TransportAnswer = await step(request)
            return found
        return answer(**step)


def answer(status: int = 200, headers: Mapping[str, str] | None = None, body: str | bytes | None = None) -> TransportAnswer:
    content = envelope() if body is None else body
    given = {"content-type": "application/json"} if headers is None else headers
    return TransportAnswer(status, given, content.encode() if isinstance(content, str) else content)


class Environment:
    """What a waiting time was, and a clock that it moves."""

    def __init__(self, chance: float = 0.5) -> None:
        self.waits: list[float] = []
        self.shift = 0.0
        self.chance = chance

    def now(self) -> float:
        return INSTANT + self.shift

    def random(self) -> float:
        return self.chance

    def wait(self, milliseconds: float) -> None:
        self.waits.append(milliseconds)
        self.shift += milliseconds / 1000


@dataclass(frozen=True)
class Kind:
    """Which clients a test runs with."""

    name: str
    backend: str | None

    @property
    def blocking(self) -> bool:
        return self.backend is None

    def client(self, options: Mapping[str, object] | None = None, settings: ClientSettings = SETTINGS) -> Any:
        made = {"environment": Environment(), **(options or {})}
        return Client(settings, made) if self.blocking else AsyncClient(settings, made)

    def run(self, call: Callable[[], Any]) -> Any:
        """What the call returns, or comes to on this kind's event loop."""
        if self.backend is None:
            return call()

        async def awaited() -> Any:
            value = call()
            return await value if isinstance(value, Awaitable) else value

        return anyio.run(awaited, backend=self.backend)

    def send(
        self,
        transport: object,
        operation: Operation[Any],
        members: Mapping[str, object] | None = None,
        options: Mapping[str, object] | None = None,
        settings: ClientSettings = SETTINGS,
        own: RequestOptions | None = None,
    ) -> Any:
        client = self.client({"transport": transport, **(options or {})}, settings)
        return self.run(lambda: client._send(operation, members or {}, own))


KINDS = [Kind("sync", None), Kind("asyncio", "asyncio"), Kind("trio", "trio")]


def operation(method: str, path: str, **details: Any) -> Operation[Any]:
    return Operation("sample", method, path, **details)


def counting_credential(**changes: Any) -> Credential:
    """Numbers its signatures, so that a test sees which attempt was signed."""
    count = 0

    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        nonlocal count
        count += 1
        return proved(request, f"signed {count}")

    return Credential(**{"authorize": authorize, **changes})


def proving(value: str) -> Credential:
    async def authorize(request: OutgoingRequest, _: AuthorizeContext) -> OutgoingRequest:
        return proved(request, value)

    return Credential(authorize)


def raising(error: Exception) -> Credential:
    async def authorize(_: OutgoingRequest, __: AuthorizeContext) -> OutgoingRequest:
        raise error

    return Credential(authorize)


def proved(request: OutgoingRequest, value: str) -> OutgoingRequest:
    return replace(request, headers={**request.headers, "authorization": value})


def with_credentials(settings: ClientSettings = SETTINGS, **credentials: Credential) -> ClientSettings:
    makers = {name: (lambda _, credential=credential: credential) for name, credential in credentials.items()}
    return replace(settings, credentials=makers)


def walked(kind: Kind, begin: Callable[[], Any], wanted: float = float("inf"), found: list[Any] | None = None) -> list[Any]:
    """What iterating gives, at most so much of it. ``found`` has what came before an error."""
    seen: list[Any] = [] if found is None else found
    if kind.blocking:
        for item in begin():
            seen.append(item)
            if len(seen) >= wanted:
                break
        return seen

    async def every() -> None:
        walking = begin()
        async for item in walking:
            seen.append(item)
            if len(seen) >= wanted:
                break
        await walking.aclose()

    kind.run(every)
    return seen
