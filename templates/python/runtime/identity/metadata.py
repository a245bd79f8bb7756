"""The provider's metadata: discovered once and kept for a while, or what the specification says where there is no
discovery.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from ..json_text import parsed_json
from .login import Fail, LoginFetch, Metadata, ProtocolSettings
from .login_error import LoginError
from .provider_text import provider_text
from .single_flight import NewLock, SingleFlight

_FRESH_FOR = 600
_STALE_FOR = 3600
_PAUSE = 30
"""Seconds: how long a document is kept, how long an old one may serve while a new one cannot be had, and how long then
until the next try.
"""


@dataclass(frozen=True, slots=True)
class MetadataSettings:
    protocol: ProtocolSettings
    address: str
    """Of the provider, without a slash at its end."""
    issuer: str | None
    """What the application says the issuer is."""
    authority: str | None
    """Public name of the provider where the address is an internal one."""
    is_allowed: Callable[[str], bool]
    """Whether an endpoint may have this address: the client's own rule for http."""
    fill: Callable[[str], str]


class ProviderMetadata:
    """Concurrent first calls share one request, and what fails is not kept.

    Raises ``discovery`` or ``request`` errors.
    """

    def __init__(
        self, settings: MetadataSettings, *, fetch: LoginFetch, now: Callable[[], float], fail: Fail, new_lock: NewLock
    ) -> None:
        self._settings = settings
        self._fetch = fetch
        self._now = now
        self._fail = fail
        self._flight: SingleFlight[Metadata] = SingleFlight(new_lock)
        self._kept: tuple[Metadata, float] | None = None
        self._next = 0.0

    async def get(self) -> Metadata:
        if self._settings.protocol.discovery is None:
            return {"issuer": _expected_issuer(self._settings)}
        # A clock that was put back makes nothing younger.
        if self._kept is not None and 0 < self._next - self._now() <= _FRESH_FOR:
            return self._kept[0]
        return await self._flight.run(self._discover)

    async def _discover(self) -> Metadata:
        try:
            metadata = await self._discovered()
        except LoginError:
            if self._kept is None or abs(self._now() - self._kept[1]) >= _STALE_FOR:
                raise
            self._next = self._now() + _PAUSE
            return self._kept[0]
        self._kept = (metadata, self._now())
        self._next = self._kept[1] + _FRESH_FOR
        return metadata

    async def _discovered(self) -> Metadata:
        settings = self._settings
        location = settings.address + settings.fill(settings.protocol.discovery or "")
        answer = await self._fetch(location)
        if answer.status != 200:
            problem = f"answered HTTP {answer.status} instead of a discovery document"
            message = f"{location} {problem}: check the address of the provider, and its tenant"
            raise self._fail("discovery", message, status=answer.status)
        document = _document(answer.text)
        if document is None or not self._has_addresses(document):
            problem = "is no discovery document (OpenID Connect Discovery 1.0, section 3)"
            message = f"{location} {problem}, or names endpoints without https (see allow_insecure)"
            raise self._fail("discovery", message, status=200)
        issuer, expected = document["issuer"], _expected_issuer(settings)
        # RFC 8414, section 3.3: the same to the letter. Where the specification says that the scheme is not that of the
        # address, it says nothing.
        declared = settings.protocol.issuer
        any_scheme = settings.issuer is None and declared is not None and declared.scheme is not None
        if (_without_scheme(issuer) != _without_scheme(expected)) if any_scheme else (issuer != expected):
            problem = f"is of the issuer {provider_text(issuer)}, expected is {expected}"
            hint = "check the address, or say the issuer in the options"
            raise self._fail("discovery", f"The discovery document {problem}: {hint}")
        return document

    def _has_addresses(self, document: Metadata) -> bool:
        """Every endpoint is an address, so that what is called later is one."""
        if not isinstance(document.get("issuer"), str):
            return False
        endpoints = [value for name, value in document.items() if name.endswith("_endpoint") or name == "jwks_uri"]
        return all(isinstance(value, str) and self._settings.is_allowed(value) for value in endpoints)


def _document(text: str) -> Metadata | None:
    value: Any = parsed_json(text)
    return cast(Metadata, value) if isinstance(value, dict) else None


def _expected_issuer(settings: MetadataSettings) -> str:
    """The option, or what the specification says: the address with its path, maybe under another scheme and the public
    name.
    """
    declared = settings.protocol.issuer
    if settings.issuer is not None:
        return settings.issuer
    if declared is None or declared.scheme is None:
        return settings.address + ("" if declared is None else declared.path)
    parts = urlsplit(settings.address)
    return f"{declared.scheme}://{settings.authority or parts.netloc}{parts.path.rstrip('/')}{declared.path}"


def _without_scheme(issuer: str) -> str:
    return issuer.removeprefix("https:").removeprefix("http:")
