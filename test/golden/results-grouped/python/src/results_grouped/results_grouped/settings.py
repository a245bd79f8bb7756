# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.api_key import api_key
from .._runtime.credentials.basic import basic
from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="results-grouped/0.1.0",
    server="https://{region}.example.com/v1",
    options={
        "key": OptionRule("key", secret=True),
        "username": OptionRule("username"),
        "password": OptionRule("password", secret=True),
        "token": OptionRule("token", secret=True),
        "region": OptionRule("region", default="eu", values=("eu", "us")),
    },
    envelope=None,
    credentials={
        "key": lambda options: api_key("key", "header", "x-key", lambda: options.get("key")),
        "login": lambda options: basic(lambda: options.get("username"), lambda: options.get("password")),
        "token": lambda options: bearer("token", lambda: options.get("token")),
    },
    results="result",
)
