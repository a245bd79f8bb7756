# Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.bearer import bearer
from .._runtime.credentials.client_authentication import client_authentication
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="countersign-fief/0.1.0",
    server="{baseURL}",
    options={
        "baseURL": OptionRule("base_url", required=True),
        "clientId": OptionRule("client_id", required=True),
        "clientSecret": OptionRule("client_secret", secret=True),
        "tokenEndpointAuthMethod": OptionRule(
            "token_endpoint_auth_method",
            default="client_secret_post",
            values=("client_secret_post", "client_secret_basic", "none"),
        ),
        "accessToken": OptionRule("access_token", secret=True),
        "encryptionKey": OptionRule("encryption_key", secret=True),
        "host": OptionRule("host"),
        "redirectUri": OptionRule("redirect_uri"),
        "logoutRedirectUri": OptionRule("logout_redirect_uri"),
        "scope": OptionRule("scope", default="openid"),
        "issuer": OptionRule("issuer"),
        "audience": OptionRule("audience", type="any"),
        "clockTolerance": OptionRule("clock_tolerance", default=60, type="int"),
        "cookieSecret": OptionRule("cookie_secret", secret=True),
        "insecureCookies": OptionRule("insecure_cookies", default=False, type="bool"),
    },
    envelope=None,
    credentials={
        "accessToken": lambda options: bearer("access_token", lambda: options.get("accessToken")),
        "clientAuthentication": lambda options: client_authentication(
            lambda: options.get("clientId"),
            lambda: options.get("clientSecret"),
            lambda: options.get("tokenEndpointAuthMethod"),
        ),
    },
)
