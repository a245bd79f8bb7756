"""What every flow takes first: a provider and an application, with the secrets inside of functions."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from joserfc.jwk import Key

from .login_error import LoginError, LoginErrorCode
from .single_flight import NewLock

EndpointName = Literal[
    "discovery",
    "authorization",
    "token",
    "introspection",
    "revocation",
    "user_info",
    "logout",
    "keys",
    "validate",
    "service_validate",
]
ProvedEndpoint = Literal["token", "introspection", "revocation"]
LoginRole = Literal[
    "client_id",
    "client_secret",
    "redirect_uri",
    "logout_redirect_uri",
    "scope",
    "protocol",
    "token_auth_method",
    "introspection_auth_method",
    "revocation_auth_method",
    "id_token_algorithm",
    "user_info_algorithm",
    "encryption_key",
    "assertion_key",
    "issuer",
    "audience",
    "clock_tolerance",
    "cookie_secret",
    "insecure_cookies",
    "authority",
]


@dataclass(frozen=True, slots=True)
class Issuer:
    """Of the tokens of a protocol."""

    path: str
    """Below the client's address."""
    scheme: Literal["https"] | None = None
    """The issuer says so whatever the address says."""


@dataclass(frozen=True, slots=True)
class ProtocolSettings:
    """Where a protocol's endpoints are: paths below the client's address (``/oidc/token``), with option names in
    braces.
    """

    kind: Literal["oidc", "oauth", "cas", "saml"]
    discovery: str | None = None
    """Endpoints that are not named here are taken from this document (OpenID Connect Discovery, RFC 8414)."""
    issuer: Issuer | None = None
    authorization: str | None = None
    token: str | None = None
    introspection: str | None = None
    revocation: str | None = None
    user_info: str | None = None
    logout: str | None = None
    logout_redirect_parameter: str = "post_logout_redirect_uri"
    """Query parameter of the logout address that says where to go afterwards."""
    keys: str | None = None
    validate: str | None = None
    """CAS: ticket validation of protocol 1.0."""
    service_validate: str | None = None
    """CAS: ticket validation of protocol 2.0."""
    scope: str | None = None
    """Scope when the application names none."""
    offline_consent: bool = True
    """Whether ``offline_access`` comes with ``prompt=consent`` (OpenID Connect Core, section 11)."""


@dataclass(frozen=True, slots=True)
class LoginSettings:
    """The part of a document's ``x-login`` that the runtime reads."""

    protocols: Mapping[str, ProtocolSettings]
    roles: Mapping[LoginRole, str]
    """Client options, by their names in the document, by the role that they play."""
    cookie: str
    """Name of the login cookie, without prefix."""
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    """Query parameters of the authorization request that an option fills: ``{"tenant_id": "tenantId"}``."""
    errors: Mapping[LoginErrorCode, type[LoginError]] = field(default_factory=dict[LoginErrorCode, type[LoginError]])
    """Classes to raise instead of ``LoginError``."""
    levels: tuple[str, ...] | None = None
    """Known values of ``acr``, lowest first."""
    subject_format: Literal["uuid"] | None = None
    """What ``sub`` of an access token must be (RFC 9562, section 4). Default: any text."""


@dataclass(frozen=True, slots=True)
class LoginAnswer:
    """An answer of the provider, read whole."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    """Lower-case names."""
    body: bytes = field(repr=False)

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")


class LoginFetch(Protocol):
    """Sends over the client's transport: no redirects, a bound on bytes and time. Raises the error of ``fail``."""

    async def __call__(
        self,
        address: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        body: str | None = None,
    ) -> LoginAnswer: ...


class Fail(Protocol):
    """Makes an error of the class that the provider's package has for this code."""

    def __call__(
        self,
        code: LoginErrorCode,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        detail: str | None = None,
    ) -> LoginError: ...


Metadata = Mapping[str, Any]
"""The provider's metadata, names as on the wire (RFC 8414, section 2).

``issuer`` is a text, every endpoint an address.
"""


@dataclass(frozen=True, slots=True)
class DecryptionKey:
    kid: str | None
    key: Key
    algorithms: tuple[str, ...]
    """Of key management, that this key is for."""


@dataclass(frozen=True, slots=True)
class ClientProof:
    """What proves the application, added to a request."""

    form: Mapping[str, str] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class Login:
    settings: LoginSettings
    protocol: ProtocolSettings
    client_id: str
    address: str
    """Of the provider: ``https://tenant.example.com/slug``, without a slash at its end."""
    redirect_uri: str | None
    logout_redirect_uri: str | None
    scope: str
    id_token_algorithm: str
    """The one algorithm that signs ID tokens. Default: RS256."""
    user_info_algorithm: str
    """The one algorithm that signs user info, where the provider signs it. Default: that of ID tokens."""
    audience: tuple[str, ...] | None
    """Accepted in an access token's ``aud``. None: any, as ``ANY_AUDIENCE`` says. Default: the client's id."""
    clock_tolerance: float
    """Seconds. Default: 60."""
    insecure_cookies: bool
    allow_insecure: bool
    """Whether addresses of other machines than this one may be http."""
    encrypted: bool
    """Whether ID tokens must be encrypted: exactly when a key is configured."""
    option: Callable[[str], str | None]
    """Value of an option of the client by its name in the document, for paths and parameters. Never a secret."""
    argument: Callable[[LoginRole], str]
    """Name in Python of the option that plays this role, for messages."""
    endpoint: Callable[[EndpointName], Awaitable[str | None]]
    """An endpoint of the protocol as an absolute address; None when the protocol has none."""
    metadata: Callable[[], Awaitable[Metadata]]
    """The provider's metadata: discovered once, kept for a while; what fails is not kept."""
    key: Callable[[Mapping[str, object], str], Awaitable[Key]]
    """The provider's public key for a header and an algorithm.

    Raises ``TokenProblem`` when there is none, or more than one.
    """
    secret_key: Callable[[], Key]
    """The client's secret as a key of HMAC; raises when there is none."""
    sealing_keys: Callable[[str], tuple[Key, ...]]
    """Keys that seal what the application stores at the browser: derived by HKDF (RFC 5869) for this purpose, newest
    first.
    """
    decryption_keys: Callable[[], tuple[DecryptionKey, ...]]
    """Private keys that decrypt ID tokens."""
    authenticate: Callable[[ProvedEndpoint], Awaitable[ClientProof]]
    fetch: LoginFetch
    now: Callable[[], float]
    """Seconds since the epoch."""
    wait: Callable[[float], Awaitable[None]]
    """Returns after so many milliseconds."""
    whole: Callable[[Coroutine[Any, Any, Any]], Awaitable[Any]]
    """What the coroutine returns, which runs to its end, whoever is cancelled."""
    fail: Fail
    blocking: bool
    """Whether its client is a synchronous one: then no flow ever suspends."""
    new_lock: NewLock
    """Makes a lock for whoever shares the client."""

    def __repr__(self) -> str:
        return f"<Login of {self.client_id!r} at {self.address}>"
