# Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .._runtime.identity.login import Issuer, LoginSettings, ProtocolSettings

if TYPE_CHECKING:
    from typing import TypeAlias

    from .oidc_protocol_models import OidcUserInfo

    GenAuthUserInfo: TypeAlias = OidcUserInfo

LOGIN = LoginSettings(
    protocols={
        "cas": ProtocolSettings(
            authorization="/cas-idp/{appId}",
            kind="cas",
            logout="/cas-idp/logout",
            logout_redirect_parameter="url",
            service_validate="/cas-idp/{appId}/serviceValidate",
            validate="/cas-idp/{appId}/validate",
        ),
        "oauth": ProtocolSettings(
            authorization="/oauth/auth",
            introspection="/oauth/token/introspection",
            kind="oauth",
            logout="/login/profile/logout",
            logout_redirect_parameter="redirect_uri",
            revocation="/oauth/token/revocation",
            scope="user",
            token="/oauth/token",
            user_info="/oauth/me",
        ),
        "oidc": ProtocolSettings(
            authorization="/oidc/auth",
            discovery="/oidc/.well-known/openid-configuration",
            introspection="/oidc/token/introspection",
            issuer=Issuer("/oidc"),
            kind="oidc",
            logout="/oidc/session/end",
            revocation="/oidc/token/revocation",
            token="/oidc/token",
            user_info="/oidc/me",
        ),
        "saml": ProtocolSettings(
            authorization="/api/v2/saml-idp/{appId}",
            kind="saml",
            logout="/login/profile/logout",
            logout_redirect_parameter="redirect_uri",
        ),
    },
    roles={
        "audience": "audience",
        "client_id": "appId",
        "client_secret": "appSecret",
        "clock_tolerance": "clockTolerance",
        "cookie_secret": "cookieSecret",
        "encryption_key": "encryptionKey",
        "id_token_algorithm": "idTokenSignedResponseAlg",
        "insecure_cookies": "insecureCookies",
        "introspection_auth_method": "introspectionEndpointAuthMethod",
        "issuer": "issuer",
        "logout_redirect_uri": "logoutRedirectUri",
        "protocol": "protocol",
        "redirect_uri": "redirectUri",
        "revocation_auth_method": "revocationEndpointAuthMethod",
        "scope": "scope",
        "token_auth_method": "tokenEndpointAuthMethod",
        "user_info_algorithm": "userinfoSignedResponseAlg",
    },
    cookie="genauth-login",
    parameters={"tenant_id": "tenantId"},
)

_DESCRIBED = {
    "GenAuthUserInfo": (".oidc_protocol_models", "OidcUserInfo"),
}


def __getattr__(name: str) -> object:
    """Loads what is asked for, and nothing else."""
    if name not in _DESCRIBED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, own_name = _DESCRIBED[name]
    value: object = getattr(import_module(module, __package__), own_name)
    return value
