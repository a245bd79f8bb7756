# Generated from test/golden/variants/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.basic import basic
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="variants/0.1.0",
    server="https://api.example.com",
    options={"username": OptionRule("username"), "password": OptionRule("password", secret=True)},
    envelope=None,
    credentials={
        "application": lambda options: basic(lambda: options.get("username"), lambda: options.get("password")),
    },
)
