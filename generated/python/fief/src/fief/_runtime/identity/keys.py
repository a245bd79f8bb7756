"""The provider's public keys: fetched when first needed, kept, and fetched once more for a key id that nobody knows.

Never guessed.
"""

import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from joserfc.jwk import JWKRegistry, Key

from ..json_text import parsed_json
from ..shapes import is_list, is_object
from .login import EndpointName, Fail, LoginFetch
from .login_error import LoginError
from .signed_token import TokenProblem
from .single_flight import NewLock, SingleFlight

_FRESH_FOR = 600
_STALE_FOR = 3600
"""Seconds: how long keys are kept, how long after they were fetched they serve while the provider is down."""
_COOL_DOWN = 30
"""Seconds at least between two fetches."""
_MOST_KEYS = 100
_MOST_BYTES = 262_144
_LEAST_RSA_CHARACTERS = 342
"""Of a modulus of 2048 bits, in base64url (NIST SP 800-131A)."""

_KINDS: Mapping[str, tuple[str, str | None]] = {
    "RS": ("RSA", None),
    "PS": ("RSA", None),
    "ES256": ("EC", "P-256"),
    "ES384": ("EC", "P-384"),
    "ES512": ("EC", "P-521"),
    "Ed": ("OKP", "Ed25519"),
}

_Jwk = dict[str, Any]


@dataclass(slots=True)
class _KeySet:
    keys: list[_Jwk]
    at: float
    imported: dict[int, Key] = field(default_factory=dict[int, Key])

    def key_for(self, header: Mapping[str, object], algorithm: str) -> Key | None:
        """None when no key fits. Raises ``TokenProblem`` when more than one does, or it cannot be used."""
        fitting = [index for index, jwk in enumerate(self.keys) if _fits(jwk, header, algorithm)]
        if not fitting:
            return None
        if len(fitting) > 1:
            raise TokenProblem("several keys of the provider fit")
        (index,) = fitting
        if index not in self.imported:
            self.imported[index] = _imported(self.keys[index])
        return self.imported[index]


class ProviderKeys:
    """Raises ``TokenProblem`` when no key fits, or more than one.

    Keys below 2048 bits are refused. While new keys cannot be had, those of the last hour still serve; a key id that is
    not among them is a ``request`` error then, since nobody knows whether it is good.
    """

    def __init__(
        self,
        *,
        fetch: LoginFetch,
        endpoint: Callable[[EndpointName], Awaitable[str | None]],
        fail: Fail,
        now: Callable[[], float],
        new_lock: NewLock,
    ) -> None:
        self._fetch = fetch
        self._endpoint = endpoint
        self._fail = fail
        self._now = now
        self._new_lock = new_lock
        self._set: _KeptKeys | None = None

    async def key(self, header: Mapping[str, object], algorithm: str) -> Key:
        address = await self._endpoint("keys")
        if address is None:
            raise self._fail("discovery", "The provider has no key set (jwks_uri)")
        kept = self._set
        if kept is None or kept.address != address:
            kept = self._set = _KeptKeys(address, self._fetched, self._now, SingleFlight(self._new_lock))
        return await kept.key(header, algorithm)

    async def _fetched(self, address: str) -> list[_Jwk]:
        answer = await self._fetch(address, headers={"accept": "application/json, application/jwk-set+json"})
        keys = _key_set(answer.text) if answer.status == 200 and len(answer.body) <= _MOST_BYTES else None
        if keys is None or len(keys) > _MOST_KEYS:
            message = f"The key set of the provider cannot be used: HTTP {answer.status}, {len(answer.body)} bytes"
            raise self._fail("request", message, status=answer.status)
        return keys


class _KeptKeys:
    def __init__(
        self,
        address: str,
        fetched: Callable[[str], Awaitable[list[_Jwk]]],
        now: Callable[[], float],
        flight: SingleFlight[None],
    ) -> None:
        self.address = address
        self._fetched = fetched
        self._now = now
        self._flight = flight
        self._kept: _KeySet | None = None
        self._failure: LoginError | None = None
        """Why the last fetch failed; None when it did not."""
        self._tried_at = -math.inf

    async def key(self, header: Mapping[str, object], algorithm: str) -> Key:
        kept = self._kept
        if kept is None or (self._age(kept.at) >= _FRESH_FOR and self._is_cool()):
            kept = await self._loaded()
        if kept is None or self._age(kept.at) >= _STALE_FOR:
            raise self._failed()
        found = kept.key_for(header, algorithm)
        if found is None:
            if self._is_cool():
                kept = await self._loaded()
            if self._failure is not None or kept is None:
                raise self._failed()
            found = kept.key_for(header, algorithm)
        if found is None:
            raise TokenProblem("no key of the provider fits")
        return found

    def _is_cool(self) -> bool:
        return self._age(self._tried_at) >= _COOL_DOWN

    def _age(self, at: float) -> float:
        """A clock that was put back makes nothing younger."""
        return abs(self._now() - at)

    def _failed(self) -> LoginError:
        if self._failure is None:
            raise RuntimeError("asked for a failure where there is none")
        # Without where it was raised before, and for whom.
        return self._failure.with_traceback(None)

    async def _loaded(self) -> _KeySet | None:
        await self._flight.run(self._load)
        return self._kept

    async def _load(self) -> None:
        try:
            self._kept = _KeySet(await self._fetched(self.address), self._now())
            self._failure = None
        except LoginError as error:
            self._failure = error
        finally:
            self._tried_at = self._now()


def _key_set(text: str) -> list[_Jwk] | None:
    """None for what is no key set."""
    value: Any = parsed_json(text)
    keys = value.get("keys") if is_object(value) else None
    return [dict(key) for key in keys] if is_list(keys) and all(is_object(key) for key in keys) else None


def _fits(jwk: _Jwk, header: Mapping[str, object], algorithm: str) -> bool:
    kind, curve = _KINDS.get(algorithm) or _KINDS[algorithm[:2]]
    operations = jwk.get("key_ops")
    return (
        jwk.get("kty") == kind
        and ("kid" not in header or jwk.get("kid") == header["kid"])
        and jwk.get("alg") in (None, algorithm)
        and jwk.get("use") in (None, "sig")
        and (operations is None or (isinstance(operations, list) and "verify" in operations))
        and (curve is None or jwk.get("crv") == curve)
    )


def _imported(jwk: _Jwk) -> Key:
    modulus = jwk.get("n")
    if jwk["kty"] == "RSA" and not (isinstance(modulus, str) and len(modulus) >= _LEAST_RSA_CHARACTERS):
        raise TokenProblem("the provider's key is shorter than 2048 bits")
    # What it is for was looked at, and addresses and certificates in it are not followed.
    members: dict[str, Any] = {name: jwk[name] for name in ("kty", "n", "e", "crv", "x", "y") if name in jwk}
    try:
        return JWKRegistry.import_key(members)
    except Exception:
        raise TokenProblem("the provider's key cannot be used") from None
