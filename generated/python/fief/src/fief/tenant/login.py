# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.identity.level import Level
from .._runtime.identity.login import Issuer, LoginSettings, ProtocolSettings
from .._runtime.identity.login_error import LoginError
from .._runtime.typed_dict import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .open_id_connect_models import FiefUser, TokenResponse

    FiefTokenResponse: TypeAlias = TokenResponse
    FiefUserInfo: TypeAlias = FiefUser


class FiefError(LoginError):
    """Raised with `code` `configuration`, `callback`, `user_info_invalid`."""


class FiefIdTokenInvalid(FiefError):
    """Raised with `code` `id_token_invalid`."""


class FiefRequestError(FiefError):
    """Raised with `code` `request`, `refused`, `discovery`."""


class FiefAccessTokenACRTooLow(FiefError):
    """Raised with `code` `acr_too_low`."""


class FiefAccessTokenExpired(FiefError):
    """Raised with `code` `access_token_expired`."""


class FiefAccessTokenInvalid(FiefError):
    """Raised with `code` `access_token_invalid`."""


class FiefAccessTokenMissingPermission(FiefError):
    """Raised with `code` `missing_permission`."""


class FiefAccessTokenMissingScope(FiefError):
    """Raised with `code` `missing_scope`."""


class FiefACR(Level):
    """Levels of an authentication, lowest first."""

    LEVEL_ZERO = "0"
    LEVEL_ONE = "1"


class FiefAccessTokenInfo(TypedDict):
    """What an access token says."""

    id: UUID
    scope: list[str]
    acr: FiefACR
    permissions: list[str]
    access_token: str


LOGIN = LoginSettings(
    protocols={
        "oidc": ProtocolSettings(
            discovery="/.well-known/openid-configuration",
            issuer=Issuer("", "https"),
            kind="oidc",
            logout="/logout",
            logout_redirect_parameter="redirect_uri",
            offline_consent=False,
            scope="openid",
        ),
    },
    roles={
        "audience": "audience",
        "authority": "host",
        "client_id": "clientId",
        "client_secret": "clientSecret",
        "clock_tolerance": "clockTolerance",
        "cookie_secret": "cookieSecret",
        "encryption_key": "encryptionKey",
        "insecure_cookies": "insecureCookies",
        "issuer": "issuer",
        "logout_redirect_uri": "logoutRedirectUri",
        "redirect_uri": "redirectUri",
        "scope": "scope",
        "token_auth_method": "tokenEndpointAuthMethod",
    },
    cookie="fief-login",
    errors={
        "configuration": FiefError,
        "request": FiefRequestError,
        "refused": FiefRequestError,
        "discovery": FiefRequestError,
        "callback": FiefError,
        "id_token_invalid": FiefIdTokenInvalid,
        "access_token_invalid": FiefAccessTokenInvalid,
        "access_token_expired": FiefAccessTokenExpired,
        "missing_scope": FiefAccessTokenMissingScope,
        "acr_too_low": FiefAccessTokenACRTooLow,
        "missing_permission": FiefAccessTokenMissingPermission,
        "user_info_invalid": FiefError,
        "logout_token_invalid": FiefError,
        "ticket_invalid": FiefError,
        "webhook_invalid": FiefError,
    },
    levels=(FiefACR.LEVEL_ZERO, FiefACR.LEVEL_ONE),
    subject_format="uuid",
)

_DESCRIBED = {
    "FiefTokenResponse": (".open_id_connect_models", "TokenResponse"),
    "FiefUserInfo": (".open_id_connect_models", "FiefUser"),
}


def __getattr__(name: str) -> object:
    """Loads what is asked for, and nothing else."""
    if name not in _DESCRIBED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, own_name = _DESCRIBED[name]
    value: object = getattr(import_module(module, __package__), own_name)
    return value
