# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="frameworks-3-1/0.1.0",
    server="https://api.example.com",
    options={"OAuth2PasswordBearer": OptionRule("oauth2_password_bearer", secret=True)},
    envelope=None,
    credentials={
        "OAuth2PasswordBearer": lambda options: bearer(
            "oauth2_password_bearer",
            lambda: options.get("OAuth2PasswordBearer"),
        ),
    },
    results="result",
)
