"""An application that logs in: what a generated client tells the runtime, by hand and for any provider; synchronous and asynchronous."""

from collections.abc import Coroutine, Mapping
from typing import Any, Literal, TypeVar

import anyio
import pytest
from runtime.core import Core
from runtime.hooks import settled
from runtime.identity.create_login import create_login
from runtime.identity.login import Issuer, Login, LoginRole, LoginSettings, ProtocolSettings
from runtime.identity.login_error import LoginError
from runtime.identity.login_fetch import LoginFetcher
from runtime.running import run
from runtime.settings import ClientSettings, OptionRule

Value = TypeVar("Value")

Kind = Literal["sync", "asyncio", "trio"]
"""How a client waits."""
KINDS: tuple[Kind, ...] = ("sync", "asyncio", "trio")

REDIRECT_URI = "https://app.example.com/callback"
LOGGED_OUT_URI = "https://app.example.com/bye"
AWKWARD_SECRET = "s&c=r e+t%:/?#~"
SECRET = "a-secret-of-the-tests-that-is-longer-than-32-bytes"
RESOURCE = "urn:example:castles"
SUBJECT = "user-of-the-tests"
PERSONAL = "anne@example.com"
ACCOUNT = "8f1c2f2e-0f63-4c39-9d4e-7a2b6f3f9f10"

_ROLES: tuple[LoginRole, ...] = (
    *("client_id", "client_secret", "redirect_uri", "logout_redirect_uri", "scope", "protocol", "token_auth_method"),
    *("introspection_auth_method", "revocation_auth_method", "id_token_algorithm", "user_info_algorithm", "encryption_key", "assertion_key"),
    *("issuer", "audience", "clock_tolerance", "cookie_secret", "insecure_cookies", "authority"),
)
_TYPES: Mapping[str, Any] = {"assertion_key": "any", "encryption_key": "any", "audience": "any", "clock_tolerance": "float", "insecure_cookies": "bool"}
_SECRETS = {"assertion_key", "client_secret", "encryption_key", "cookie_secret"}

CLIENT = ClientSettings(
    agent="example-sample/1.2.3",
    server="",
    envelope=None,
    options={
        **{_role: OptionRule(_role, type=_TYPES.get(_role, "str"), secret=_role in _SECRETS) for _role in _ROLES},
        "tenantId": OptionRule("tenant_id"),
    },
)
DISCOVERED = ProtocolSettings(kind="oidc", discovery="/.well-known/openid-configuration", issuer=Issuer(""))


def login_settings(protocol: ProtocolSettings = DISCOVERED, **changes: Any) -> LoginSettings:
    """Everything from discovery, unless the protocol says otherwise."""
    protocols = changes.pop("protocols", {protocol.kind: protocol})
    return LoginSettings(protocols=protocols, roles={role: role for role in _ROLES}, cookie="sample-login", **changes)


def application(
    issuer: str,
    client_id: str,
    options: Mapping[str, Any] | None = None,
    protocol: ProtocolSettings = DISCOVERED,
    *,
    kind: Kind = "sync",
) -> Login:
    """The client of this name, with the secret of the tests, at a provider."""
    given: dict[str, Any] = {
        "base_url": issuer,
        "client_id": client_id,
        "client_secret": SECRET,
        "redirect_uri": REDIRECT_URI,
        "scope": "openid email profile offline_access",
        **(options or {}),
    }
    return create_login(Core(CLIENT, given, blocking=kind == "sync"), login_settings(protocol))


def driven(login: Login, kind: Kind, coroutine: Coroutine[Any, Any, Value]) -> Value:
    """What the coroutine returns, the way a client of this kind runs it; then its connections are closed."""

    async def main() -> Value:
        try:
            return await coroutine
        finally:
            await closed(login)

    return run(main()) if kind == "sync" else anyio.run(main, backend=kind)


async def closed(login: Login) -> None:
    assert isinstance(login.fetch, LoginFetcher)
    transport: Any = login.fetch.core.opened()
    if hasattr(transport, "close"):
        await settled(transport.close())


def refusal(login: Login, kind: Kind, work: Coroutine[Any, Any, object]) -> LoginError:
    """What the work raises; fails when it does not."""
    with pytest.raises(LoginError) as raised:
        driven(login, kind, work)
    return raised.value
