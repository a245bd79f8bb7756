"""Events of a platform for one client: where they come from and what proves the subscriber is data."""

import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar, Unpack
from urllib.parse import urlencode

from ..credentials.signing_key import signature
from ..hooks import settled
from ..option_error import OptionError
from ..typed_dict import TypedDict
from .async_subscription import AsyncEventHandler, AsyncSubscription
from .dialling import dialling
from .event_error import EventError
from .keeping import Connect
from .subscription import EventHandler, Subscription
from .subscription_options import SubscriptionLimits, SubscriptionOptions
from .wire import Place


@dataclass(frozen=True, slots=True)
class SignatureProof:
    """``authorization: <scheme> <key>:<HMAC-SHA1 of the text>``."""

    scheme: str
    text: str


@dataclass(frozen=True, slots=True)
class QueryToken:
    """The user's token, in the query: what the platform expects."""

    parameter: str


@dataclass(frozen=True, slots=True)
class EventSettings:
    """What the document says of its events (``x-events``)."""

    address: str
    """``wss://events.example.com``"""
    path: str
    code_parameter: str
    """Query parameter that names the kind of event."""
    credential: SignatureProof | QueryToken


class EventsOptions(TypedDict, total=False):
    """``ca``, ``reject_unauthorized`` and ``proxy`` hold for these subscriptions alone."""

    access_key_id: str
    """For subscriptions that are signed."""
    access_key_secret: str | bytes | Callable[[str], str | Awaitable[str]]
    """Text counts as UTF-8; a function signs text elsewhere and returns base64."""
    access_token: str | Callable[[], str | Awaitable[str | None] | None]
    """For subscriptions of a user: the token, or a function that has the present one."""
    socket_uri: str
    """Address of the event server. Default: that of the platform. Required where the client names another server for
    its calls: what proves the subscriber there is nothing for the platform to see.
    """
    allow_insecure: bool
    """Allows ``ws`` to hosts other than the own machine. Default: false."""
    ca: str | bytes | Path | ssl.SSLContext
    reject_unauthorized: bool
    proxy: str | Literal[False]
    subscriptions: SubscriptionOptions
    """For every subscription that does not say otherwise."""


_Subscription = TypeVar("_Subscription", "Subscription[Any]", "AsyncSubscription[Any]")


class _Source(Generic[_Subscription]):
    """What both kinds of clients share: where to connect to, and the subscriptions that are open."""

    def __init__(self, settings: EventSettings, options: EventsOptions) -> None:
        self._settings = settings
        self._options = options
        self._address = (
            _checked_address(options.get("socket_uri", settings.address), options.get("allow_insecure") is True)
            + settings.path
        )
        self._dialling = dialling(self._address, options)
        self._prove = _proof(settings.credential, options)
        self._open: set[_Subscription] = set()

    def _connect(self, code: str) -> Connect:
        if code == "":
            raise ValueError("code: missing")

        async def connect() -> Place:
            query, headers = await self._prove()
            return Place(
                f"{self._address}?{urlencode({self._settings.code_parameter: code, **query})}", headers, self._dialling
            )

        return connect

    def _limits(self, own: SubscriptionOptions) -> SubscriptionLimits:
        given: SubscriptionOptions = {**self._options.get("subscriptions", {}), **own}
        return SubscriptionLimits(**given)


class Events(_Source["Subscription[Any]"]):
    """``sub`` subscribes (with the package ``websockets``); ``close``, or the end of ``with``, ends all of them."""

    def sub(
        self, code: str, handler: EventHandler[Any] | None = None, **options: Unpack[SubscriptionOptions]
    ) -> "Subscription[Any]":
        """
        Subscribes to one kind of event, for example ``user.created``. With a handler it is called for each; without,
        read the subscription. Raises ``ValueError`` without a code; what goes wrong later is told by ``ready`` and
        ``closed``.
        """
        subscription: Subscription[Any] = Subscription(
            code, self._connect(code), handler, self._limits(options), self._open.discard
        )
        self._open.add(subscription)
        return subscription

    def close(self) -> None:
        """Returns when the connections are gone."""
        for subscription in list(self._open):
            subscription.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncEvents(_Source["AsyncSubscription[Any]"]):
    """
    ``sub`` subscribes (with the package ``websockets``, in a running event loop); ``close``, or the end of
    ``async with``, ends all subscriptions.
    """

    def sub(
        self, code: str, handler: AsyncEventHandler[Any] | None = None, **options: Unpack[SubscriptionOptions]
    ) -> "AsyncSubscription[Any]":
        """
        Subscribes to one kind of event, for example ``user.created``. With a handler it is called for each; without,
        read the subscription. Raises ``ValueError`` without a code; what goes wrong later is told by ``ready`` and
        ``closed``.
        """
        subscription: AsyncSubscription[Any] = AsyncSubscription(
            code, self._connect(code), handler, self._limits(options), self._open.discard
        )
        self._open.add(subscription)
        return subscription

    async def close(self) -> None:
        """Returns when the connections are gone."""
        for subscription in list(self._open):
            await subscription.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


Prove = Callable[[], Awaitable[tuple[dict[str, str], dict[str, str]]]]
"""Query parameters and headers."""


def _proof(credential: SignatureProof | QueryToken, options: EventsOptions) -> Prove:
    if isinstance(credential, QueryToken):
        return _query_token(credential.parameter, options.get("access_token"))
    key = options.get("access_key_id")
    if not key:
        raise OptionError("access_key_id", "missing")
    secret = options.get("access_key_secret")
    if not secret:
        raise OptionError("access_key_secret", "missing")
    scheme, text = credential.scheme, credential.text

    async def sign() -> tuple[dict[str, str], dict[str, str]]:
        return {}, {"authorization": f"{scheme} {key}:{await signature('sha1', secret, text)}"}

    return sign


def _query_token(parameter: str, given: Any) -> Prove:
    if not given:
        raise OptionError("access_token", "missing")

    async def present() -> tuple[dict[str, str], dict[str, str]]:
        token = await settled(given()) if callable(given) else given
        if not isinstance(token, str) or token == "":
            raise EventError("credential", "There is no access token")
        return {parameter: token}, {}

    return present


def _checked_address(given: str, allow_insecure: bool) -> str:
    match = re.fullmatch(r"(wss?)://(\[[0-9A-Fa-f:.]+\]|[^/?#@\\:\s\x00-\x1f]+)(:\d{1,5})?(/[^?#\\\s]*)?", given)
    is_local = match is not None and re.fullmatch(r"(.*\.)?localhost|127(\.\d+){3}|\[::1]", match[2]) is not None
    if match is None or (match[1] == "ws" and not is_local and not allow_insecure):
        raise OptionError("socket_uri", "must be a plain wss address")
    return given.rstrip("/")
