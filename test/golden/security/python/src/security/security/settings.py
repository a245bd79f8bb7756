# Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.api_key import api_key
from .._runtime.credentials.basic import basic
from .._runtime.credentials.bearer import bearer
from .._runtime.credentials.client_authentication import client_authentication
from .._runtime.credentials.client_credentials import client_credentials
from .._runtime.credentials.exchanged_token import exchanged_token
from .._runtime.credentials.mutual_tls import mutual_tls
from .._runtime.settings import ClientSettings, OptionRule
from .._runtime.signing.hmac_headers import hmac_headers
from .._runtime.signing.http_message_signatures import http_message_signatures

SETTINGS = ClientSettings(
    agent="security/0.1.0",
    server="{host}",
    options={
        "accessKeyId": OptionRule("access_key_id", aliases=("key_id",), required=True),
        "accessKeySecret": OptionRule("access_key_secret", required=True, secret=True),
        "host": OptionRule("host", default="https://api.example.com"),
        "lang": OptionRule("lang", default="en", values=("en", "de"), header="x-lang"),
        "adminKey": OptionRule("admin_key", secret=True),
        "appId": OptionRule("app_id"),
        "appSecret": OptionRule("app_secret", secret=True),
        "authMethod": OptionRule("auth_method", values=("client_secret_post", "client_secret_basic", "none")),
        "accessToken": OptionRule("access_token", secret=True),
        "cookie": OptionRule("cookie", secret=True),
        "apiKey": OptionRule("api_key", secret=True),
        "oauth": OptionRule("oauth", secret=True),
        "clientId": OptionRule("client_id"),
        "clientSecret": OptionRule("client_secret", secret=True),
        "tokenEndpointAuthMethod": OptionRule(
            "token_endpoint_auth_method",
            values=("client_secret_basic", "client_secret_post"),
        ),
        "scope": OptionRule("scope"),
        "tokenUrl": OptionRule("token_url"),
        "oidc": OptionRule("oidc", secret=True),
        "username": OptionRule("username"),
        "password": OptionRule("password", secret=True),
    },
    envelope=None,
    credentials={
        "accessKey": lambda options: hmac_headers(
            {"algorithm": "HMAC-SHA1", "prefix": "x-cs-", "scheme": "cs", "sdkVersion": "js::0.1.0", "version": "1.0"},
            lambda: options.get("accessKeyId"),
            lambda: options.get("accessKeySecret"),
        ),
        "admin": lambda options: bearer("admin_key", lambda: options.get("adminKey")),
        "application": lambda options: client_authentication(
            lambda: options.get("appId"),
            lambda: options.get("appSecret"),
            lambda: options.get("authMethod"),
        ),
        "bearer": lambda options: bearer("access_token", lambda: options.get("accessToken")),
        "cookie": lambda options: api_key("cookie", "cookie", "session", lambda: options.get("cookie")),
        "header": lambda options: api_key("api_key", "header", "x-api-key", lambda: options.get("apiKey")),
        "managed": lambda options: exchanged_token(
            method="POST",
            path="/token",
            token=("token",),
            expires_in=("expires",),
            members=lambda: {"id": options.get("accessKeyId"), "secret": options.get("accessKeySecret")},
            claim_headers={"x-pool": "pool"},
        ),
        "messageSignature": lambda options: http_message_signatures(
            {
                "algorithm": "hmac-sha256",
                "components": ["@method", "@target-uri", "content-digest"],
                "digest": "sha-256",
                "label": "sig1",
            },
            lambda: options.get("accessKeyId"),
            lambda: options.get("accessKeySecret"),
        ),
        "oauth": lambda options: client_credentials(
            options,
            name="oauth",
            option="oauth",
            id_option="clientId",
            secret_option="clientSecret",
            method_option="tokenEndpointAuthMethod",
            scope_option="scope",
            url_option="tokenUrl",
            token_url="https://example.com/token",
            scope="read write",
            arguments={"oauth": "oauth", "clientId": "client_id", "clientSecret": "client_secret"},
        ),
        "oidc": lambda options: bearer("oidc", lambda: options.get("oidc")),
        "query": lambda options: api_key("api_key", "query", "key", lambda: options.get("apiKey")),
        "tls": lambda options: mutual_tls(),
        "user": lambda options: basic(lambda: options.get("username"), lambda: options.get("password")),
    },
    signing=("accessKey", "admin", "messageSignature"),
    results="result",
)
