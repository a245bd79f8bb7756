# Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.api_key import api_key
from .._runtime.credentials.basic import basic
from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="swagger/0.1.0",
    server="{server}",
    options={
        "username": OptionRule("username"),
        "password": OptionRule("password", secret=True),
        "code": OptionRule("code", secret=True),
        "key": OptionRule("key", secret=True),
        "server": OptionRule(
            "server",
            default="https://api.example.com/v2",
            values=("https://api.example.com/v2", "http://api.example.com/v2"),
        ),
    },
    envelope=None,
    credentials={
        "basic": lambda options: basic(lambda: options.get("username"), lambda: options.get("password")),
        "code": lambda options: bearer("code", lambda: options.get("code")),
        "key": lambda options: api_key("key", "header", "X-Key", lambda: options.get("key")),
    },
    results="result",
)
