# Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.api_key import api_key
from .._runtime.credentials.bearer import bearer
from .._runtime.credentials.client_authentication import client_authentication
from .._runtime.settings import ClientSettings, EnvelopeFields, OptionRule

SETTINGS = ClientSettings(
    agent="countersign-genauth/0.1.0",
    server="{appHost}",
    options={
        "appId": OptionRule("app_id", required=True, header="x-genauth-app-id"),
        "appSecret": OptionRule("app_secret", required=True, unless=("tokenEndpointAuthMethod", "none"), secret=True),
        "appHost": OptionRule("app_host", required=True),
        "accessToken": OptionRule("access_token", secret=True),
        "redirectUri": OptionRule("redirect_uri"),
        "logoutRedirectUri": OptionRule("logout_redirect_uri", aliases=("post_logout_redirect_uri",)),
        "scope": OptionRule("scope", default="openid profile"),
        "protocol": OptionRule("protocol", default="oidc", values=("oidc", "oauth", "cas", "saml")),
        "tokenEndpointAuthMethod": OptionRule(
            "token_endpoint_auth_method",
            aliases=("token_end_point_auth_method",),
            default="client_secret_post",
            values=("client_secret_post", "client_secret_basic", "none"),
        ),
        "introspectionEndpointAuthMethod": OptionRule(
            "introspection_endpoint_auth_method",
            aliases=("introspection_end_point_auth_method",),
            default="client_secret_post",
            values=("client_secret_post", "client_secret_basic", "none"),
        ),
        "revocationEndpointAuthMethod": OptionRule(
            "revocation_endpoint_auth_method",
            aliases=("revocation_end_point_auth_method",),
            default="client_secret_post",
            values=("client_secret_post", "client_secret_basic", "none"),
        ),
        "lang": OptionRule(
            "lang",
            default="zh-CN",
            values=("zh-CN", "en-US", "ja-JP", "zh-TW"),
            header="x-genauth-lang",
        ),
        "tenantId": OptionRule("tenant_id", header="x-genauth-app-tenant-id"),
        "idTokenSignedResponseAlg": OptionRule(
            "id_token_signed_response_alg",
            default="RS256",
            values=("RS256", "PS256", "ES256", "EdDSA", "HS256"),
        ),
        "userinfoSignedResponseAlg": OptionRule(
            "userinfo_signed_response_alg",
            values=("RS256", "PS256", "ES256", "EdDSA", "HS256"),
        ),
        "encryptionKey": OptionRule("encryption_key", secret=True),
        "issuer": OptionRule("issuer"),
        "audience": OptionRule("audience", type="any"),
        "clockTolerance": OptionRule("clock_tolerance", default=60, type="int"),
        "cookieSecret": OptionRule("cookie_secret", secret=True),
        "insecureCookies": OptionRule("insecure_cookies", default=False, type="bool"),
    },
    envelope=EnvelopeFields(
        status="statusCode",
        message="message",
        code="apiCode",
        request_id="requestId",
        data="data",
        success=200,
    ),
    credentials={
        "bearerToken": lambda options: bearer("access_token", lambda: options.get("accessToken")),
        "clientAuthentication": lambda options: client_authentication(
            lambda: options.get("appId"),
            lambda: options.get("appSecret"),
            lambda: options.get("tokenEndpointAuthMethod"),
        ),
        "introspectionAuthentication": lambda options: client_authentication(
            lambda: options.get("appId"),
            lambda: options.get("appSecret"),
            lambda: options.get("introspectionEndpointAuthMethod"),
        ),
        "revocationAuthentication": lambda options: client_authentication(
            lambda: options.get("appId"),
            lambda: options.get("appSecret"),
            lambda: options.get("revocationEndpointAuthMethod"),
        ),
        "userToken": lambda options: api_key(
            "access_token",
            "header",
            "authorization",
            lambda: options.get("accessToken"),
        ),
    },
)
