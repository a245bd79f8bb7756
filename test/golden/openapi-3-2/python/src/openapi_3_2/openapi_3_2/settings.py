# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="openapi-3-2/0.1.0",
    server="https://api.example.com",
    options={"device": OptionRule("device", secret=True)},
    envelope=None,
    credentials={"device": lambda options: bearer("device", lambda: options.get("device"))},
    results="result",
)
