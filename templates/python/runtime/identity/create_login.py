"""Makes a login of a client's options: checks them once, and keeps the secrets in closures."""

import re
import time
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from joserfc.jwk import Key, OctKey

from ..address import parsed_address
from ..clock import Clock
from ..core import Core
from ..option_error import OptionError
from ..shapes import is_list
from .addresses import split
from .any_audience import AnyAudience
from .client_assertion import AssertionKey, assertion_key
from .client_authentication import Authentication, Proving, client_authentication
from .encryption import decryption_keys
from .keys import ProviderKeys
from .login import EndpointName, Fail, Login, LoginRole, LoginSettings, ProtocolSettings, ProvedEndpoint
from .login_error import LoginError, LoginErrorCode
from .login_fetch import LoginFetcher
from .metadata import MetadataSettings, ProviderMetadata
from .private_keys import PrivateKeyError
from .redirect_uri import redirect_problem
from .roles import Roles
from .sealing_keys import sealing_keys
from .single_flight import NewLock

_DISCOVERED: Mapping[EndpointName, str] = {
    "authorization": "authorization_endpoint",
    "token": "token_endpoint",
    "introspection": "introspection_endpoint",
    "revocation": "revocation_endpoint",
    "user_info": "userinfo_endpoint",
    "logout": "end_session_endpoint",
    "keys": "jwks_uri",
}
"""From the metadata, by the name of the endpoint."""
_ALGORITHMS = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"),
    *("EdDSA", "Ed25519", "HS256", "HS384", "HS512"),
)
"""Of what a provider signs; ``none`` is none of them."""
_AUTHORITY = re.compile(r"([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?", re.ASCII | re.IGNORECASE)
"""Of a ``host`` header."""
_METHOD_ROLES: Mapping[ProvedEndpoint, LoginRole] = {
    "token": "token_auth_method",
    "introspection": "introspection_auth_method",
    "revocation": "revocation_auth_method",
}


def create_login(core: Core, settings: LoginSettings) -> Login:
    """Raises ``OptionError`` that names the argument which is missing or wrong, never its value. Makes no request."""
    roles = Roles(core, settings)
    protocol = _protocol(roles, settings)
    client_id = roles.text("client_id")
    if client_id is None:
        raise OptionError(roles.argument("client_id"), "missing")
    secret = roles.text("client_secret")
    id_token_algorithm = _algorithm(roles, "id_token_algorithm", "RS256")
    fail = _failing(settings)
    authority = roles.text("authority")
    allow_insecure = core.options.get("allow_insecure") is True
    scope = _scope(roles, protocol)
    _check_addresses(roles, allow_insecure)
    address = core.address.origin + core.address.prefix
    fetch = LoginFetcher(core, authority, fail)
    now = getattr(core.options.get("environment"), "now", time.time)
    new_lock, pace = _new_lock(core.blocking), _pace(core.blocking)

    def is_allowed(endpoint: str) -> bool:
        parts = split(endpoint)
        return parts is not None and parsed_address(f"{parts.scheme}://{parts.netloc}", allow_insecure) is not None

    metadata_settings = MetadataSettings(protocol, address, roles.text("issuer"), authority, is_allowed, roles.filled)
    metadata = ProviderMetadata(metadata_settings, fetch=fetch, now=now, fail=fail, new_lock=new_lock)
    endpoints = _Endpoints(core, protocol, metadata, authority, roles)
    keys = ProviderKeys(fetch=fetch, endpoint=endpoints.get, fail=fail, now=now, new_lock=new_lock)
    encryption_argument = roles.argument("encryption_key")
    decryption = _key_option(
        encryption_argument, lambda: decryption_keys(roles.value("encryption_key"), encryption_argument, fail)
    )

    def secret_key() -> Key:
        argument = roles.argument("client_secret")
        if secret is None:
            raise fail("configuration", f"{argument}: missing, and the algorithm of signatures needs it")
        try:
            return OctKey.import_key(secret)
        except ValueError:
            raise fail("configuration", f"{argument}: cannot be a key of signatures") from None

    async def believer() -> str:
        # An assertion is for the issuer; where nobody says who that is, for the token endpoint (RFC 7523, section 3).
        is_known = protocol.discovery is not None or protocol.issuer is not None or roles.text("issuer") is not None
        found = None if is_known else await endpoints.get("token")
        issuer: str = (await metadata.get())["issuer"] if found is None else found
        return issuer

    key_argument = roles.argument("assertion_key")
    proving = Proving(
        client_id,
        secret,
        _key_option(key_argument, lambda: assertion_key(roles.value("assertion_key"), key_argument, fail)),
        AssertionKey("HS256", None, secret_key),
        key_argument,
        believer,
        now,
    )
    authentications = {endpoint: _authentication(roles, role, proving) for endpoint, role in _METHOD_ROLES.items()}

    def no_cookie_secret() -> LoginError:
        return fail(
            "configuration", f"{roles.argument('cookie_secret')}: missing, and a client without a secret needs it"
        )

    return Login(
        settings=settings,
        protocol=protocol,
        client_id=client_id,
        address=address,
        redirect_uri=roles.text("redirect_uri"),
        logout_redirect_uri=roles.text("logout_redirect_uri"),
        scope=scope,
        id_token_algorithm=id_token_algorithm,
        user_info_algorithm=_algorithm(roles, "user_info_algorithm", id_token_algorithm),
        audience=_audience(roles, client_id),
        clock_tolerance=cast(float, roles.value("clock_tolerance", 60)),
        insecure_cookies=roles.value("insecure_cookies") is True,
        allow_insecure=allow_insecure,
        encrypted=decryption is not None,
        option=roles.option,
        argument=roles.argument,
        endpoint=endpoints.get,
        metadata=metadata.get,
        key=keys.key,
        secret_key=secret_key,
        sealing_keys=sealing_keys(
            roles.text("cookie_secret"), roles.argument("cookie_secret"), secret, no_cookie_secret
        ),
        decryption_keys=decryption or tuple,
        authenticate=lambda endpoint: authentications[endpoint](),
        fetch=fetch,
        now=now,
        wait=Clock(core.options.get("environment"), pace.wait).wait,
        whole=pace.whole,
        fail=fail,
        blocking=core.blocking,
        new_lock=new_lock,
    )


Value = TypeVar("Value")


def _key_option(argument: str, make: Callable[[], Value]) -> Value:
    try:
        return make()
    except PrivateKeyError as error:
        problem = str(error)
    raise OptionError(argument, problem)


def _authentication(roles: Roles, role: LoginRole, proving: Proving) -> Authentication:
    method = roles.text(role) or roles.text("token_auth_method")
    return client_authentication(method, roles.argument(role if roles.has(role) else "token_auth_method"), proving)


class _Endpoints:
    def __init__(
        self, core: Core, protocol: ProtocolSettings, metadata: ProviderMetadata, authority: str | None, roles: Roles
    ) -> None:
        self._address = core.address
        self._protocol = protocol
        self._metadata = metadata
        self._authority = authority
        self._roles = roles

    async def get(self, name: EndpointName) -> str | None:
        own = self._address
        path: str | None = getattr(self._protocol, name)
        if path is not None and (name != "logout" or self._authority is None or self._protocol.discovery is None):
            return own.origin + own.prefix + self._roles.filled(path)
        if path is not None:
            # The browser cannot use the internal address, and only the provider knows whether its public name has
            # https.
            public = urlsplit((await self._metadata.get()).get("authorization_endpoint") or own.origin)
            return f"{public.scheme}://{public.netloc}{own.prefix}{self._roles.filled(path)}"
        member = _DISCOVERED.get(name)
        found: str | None = None if member is None else (await self._metadata.get()).get(member)
        # The browser uses the public name; this process the address that it was given.
        return found if found is None or self._authority is None or name == "authorization" else self._internal(found)

    def _internal(self, address: str) -> str:
        parts = urlsplit(address)
        if parts.netloc != self._authority:
            return address
        return self._address.origin + parts.path + (f"?{parts.query}" if parts.query else "")


def _new_lock(blocking: bool) -> NewLock:
    if blocking:
        from ..blocking import BlockingLock

        return BlockingLock
    from ..suspending import SuspendingLock

    return SuspendingLock


def _pace(blocking: bool) -> Any:
    if blocking:
        from .. import blocking as blocked

        return blocked
    from .. import suspending

    return suspending


def _failing(settings: LoginSettings) -> Fail:
    def fail(
        code: LoginErrorCode,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        detail: str | None = None,
    ) -> LoginError:
        kind = settings.errors.get(code, LoginError)
        return kind(code, message, status=status, error=error, error_description=error_description, detail=detail)

    return fail


def _protocol(roles: Roles, settings: LoginSettings) -> ProtocolSettings:
    names = list(settings.protocols)
    protocol = settings.protocols.get(roles.text("protocol") or names[0])
    if protocol is None:
        raise OptionError(roles.argument("protocol"), f"must be one of {', '.join(names)}")
    return protocol


def _check_addresses(roles: Roles, allow_insecure: bool) -> None:
    authority = roles.text("authority")
    if authority is not None and _AUTHORITY.fullmatch(authority) is None:
        raise OptionError(roles.argument("authority"), "must be a host, with or without a port")
    after_login, after_logout = roles.text("redirect_uri"), roles.text("logout_redirect_uri")
    problem = None if after_login is None else redirect_problem(after_login, fragment=False, http=allow_insecure)
    if problem is not None:
        raise OptionError(roles.argument("redirect_uri"), problem)
    problem = None if after_logout is None else redirect_problem(after_logout, fragment=True, http=True)
    if problem is not None:
        raise OptionError(roles.argument("logout_redirect_uri"), problem)


def _algorithm(roles: Roles, role: LoginRole, usual: str) -> str:
    algorithm = roles.text(role) or usual
    if algorithm not in _ALGORITHMS:
        raise OptionError(roles.argument(role), f"must be one of {', '.join(_ALGORITHMS)}")
    return algorithm


def _audience(roles: Roles, client_id: str) -> tuple[str, ...] | None:
    value = roles.value("audience", client_id)
    if isinstance(value, AnyAudience):
        return None
    audience = [value] if isinstance(value, str) else value
    if not is_list(audience) or not audience or not all(isinstance(one, str) and one for one in audience):
        raise OptionError(roles.argument("audience"), "must be a text, a list of texts, or ANY_AUDIENCE")
    return tuple(audience)


def _scope(roles: Roles, protocol: ProtocolSettings) -> str:
    """OpenID Connect needs ``openid`` (Core 1.0, section 3.1.2.1).

    Plain OAuth does not know it, and has a scope of its own where the application names none, or no other than the
    option's default.
    """
    given, usual = roles.text("scope"), protocol.scope
    if protocol.kind != "oauth" or usual is None:
        return given or usual or ("openid" if protocol.kind == "oidc" else "")
    if given is None or given == roles.default("scope"):
        return usual
    if "openid" in given.split(" "):
        problem = "openid belongs to OpenID Connect, and the protocol is OAuth 2.0: name its scopes, or none"
        raise OptionError(roles.argument("scope"), problem)
    return given
