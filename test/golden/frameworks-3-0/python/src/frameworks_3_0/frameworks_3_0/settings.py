# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.api_key import api_key
from .._runtime.credentials.bearer import bearer
from .._runtime.credentials.client_credentials import client_credentials
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="frameworks-3-0/0.1.0",
    server="https://api.example.com",
    options={
        "Authorization": OptionRule("authorization", secret=True),
        "SecurityScheme": OptionRule("security_scheme", secret=True),
        "api_key": OptionRule("api_key", secret=True),
        "bearer": OptionRule("bearer", secret=True),
        "cookieAuth": OptionRule("cookie_auth", secret=True),
        "jwt": OptionRule("jwt", secret=True),
        "clientId": OptionRule("client_id"),
        "clientSecret": OptionRule("client_secret", secret=True),
        "tokenEndpointAuthMethod": OptionRule(
            "token_endpoint_auth_method",
            values=("client_secret_basic", "client_secret_post"),
        ),
        "scope": OptionRule("scope"),
        "tokenUrl": OptionRule("token_url"),
        "tokenAuth": OptionRule("token_auth", secret=True),
    },
    envelope=None,
    credentials={
        "Authorization": lambda options: bearer("authorization", lambda: options.get("Authorization")),
        "SecurityScheme": lambda options: bearer("security_scheme", lambda: options.get("SecurityScheme")),
        "api_key": lambda options: api_key("api_key", "query", "access_token", lambda: options.get("api_key")),
        "bearer": lambda options: bearer("bearer", lambda: options.get("bearer")),
        "cookieAuth": lambda options: api_key("cookie_auth", "cookie", "sessionid", lambda: options.get("cookieAuth")),
        "jwt": lambda options: client_credentials(
            options,
            name="jwt",
            option="jwt",
            id_option="clientId",
            secret_option="clientSecret",
            method_option="tokenEndpointAuthMethod",
            scope_option="scope",
            url_option="tokenUrl",
            token_url="https://auth.example.com/token",
            scope="admin",
            arguments={"jwt": "jwt", "clientId": "client_id", "clientSecret": "client_secret"},
        ),
        "tokenAuth": lambda options: api_key("token_auth", "header", "Authorization", lambda: options.get("tokenAuth")),
    },
    results="result",
)
