# Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings

SETTINGS = ClientSettings(
    agent="related/0.1.0",
    server="https://jobs.example.com",
    options={},
    envelope=None,
    results="result",
)
