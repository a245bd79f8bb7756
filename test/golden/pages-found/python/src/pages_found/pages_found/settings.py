# Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings

SETTINGS = ClientSettings(
    agent="pages-found/0.1.0",
    server="https://api.example.com/v1",
    options={},
    envelope=None,
    results="result",
)
