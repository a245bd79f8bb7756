# Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings

SETTINGS = ClientSettings(
    agent="only-values/0.1.0",
    server="https://api.example.com",
    options={},
    envelope=None,
    results="result",
)
