# Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings

SETTINGS = ClientSettings(
    agent="composition/0.1.0",
    server="https://api.example.com",
    options={},
    envelope=None,
    results="result",
)
