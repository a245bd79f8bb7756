# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .._runtime.identity.level import Level
from .._runtime.identity.login import Issuer, LoginSettings, ProtocolSettings
from .._runtime.identity.login_error import LoginError

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..models import Buyer, TokenAnswer

    ShopBuyer: TypeAlias = Buyer
    ShopTokens: TypeAlias = TokenAnswer


class ShopError(LoginError):
    """What all errors of this client have in common."""


class ShopRequestError(ShopError):
    """Raised with `code` `request`, `discovery`."""


class ShopTokenError(ShopError):
    """A kind of `ShopError`."""


class ShopTokenExpired(ShopTokenError):
    """Raised with `code` `access_token_expired`."""


class ShopLevel(Level):
    """Levels of an authentication, lowest first."""

    LOW = "0"
    HIGH = "1"


LOGIN = LoginSettings(
    protocols={
        "cas": ProtocolSettings(authorization="/cas/{appId}", kind="cas", validate="/cas/{appId}/validate"),
        "oidc": ProtocolSettings(
            discovery="/.well-known/openid-configuration",
            issuer=Issuer("/{environment_}"),
            kind="oidc",
            scope="openid",
        ),
    },
    roles={
        "assertion_key": "signingKey",
        "client_id": "appId",
        "client_secret": "appSecret",
        "protocol": "protocol",
        "redirect_uri": "redirectUri",
        "token_auth_method": "tokenEndpointAuthMethod",
    },
    cookie="shop-login",
    parameters={"shop": "environment_"},
    errors={
        "configuration": ShopError,
        "request": ShopRequestError,
        "refused": ShopError,
        "discovery": ShopRequestError,
        "callback": ShopError,
        "id_token_invalid": ShopError,
        "access_token_invalid": ShopError,
        "access_token_expired": ShopTokenExpired,
        "missing_scope": ShopError,
        "acr_too_low": ShopError,
        "missing_permission": ShopError,
        "user_info_invalid": ShopError,
        "logout_token_invalid": ShopError,
        "ticket_invalid": ShopError,
        "webhook_invalid": ShopError,
    },
    levels=(ShopLevel.LOW, ShopLevel.HIGH),
)

_DESCRIBED = {
    "ShopBuyer": ("..models", "Buyer"),
    "ShopTokens": ("..models", "TokenAnswer"),
}


def __getattr__(name: str) -> object:
    """Loads what is asked for, and nothing else."""
    if name not in _DESCRIBED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, own_name = _DESCRIBED[name]
    value: object = getattr(import_module(module, __package__), own_name)
    return value
