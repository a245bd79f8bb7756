# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="hosted-login/0.1.0",
    server="{host}",
    options={
        "appId": OptionRule("app_id", required=True),
        "appSecret": OptionRule("app_secret", secret=True),
        "signingKey": OptionRule("signing_key", secret=True),
        "tokenEndpointAuthMethod": OptionRule(
            "token_endpoint_auth_method",
            values=("private_key_jwt", "client_secret_basic"),
        ),
        "redirectUri": OptionRule("redirect_uri"),
        "protocol": OptionRule("protocol", default="oidc", values=("oidc", "cas")),
        "environment_": OptionRule("environment_"),
        "host": OptionRule("host", default="https://shop.example.com"),
        "accessToken": OptionRule("access_token", secret=True),
    },
    envelope=None,
    credentials={"accessToken": lambda options: bearer("access_token", lambda: options.get("accessToken"))},
)
