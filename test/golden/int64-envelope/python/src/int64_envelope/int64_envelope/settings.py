# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings, EnvelopeFields

SETTINGS = ClientSettings(
    agent="int64-envelope/0.1.0",
    server="https://api.example.com",
    options={},
    envelope=EnvelopeFields(
        status="code",
        message="message",
        code="apiCode",
        request_id="requestId",
        data="data",
        success=0,
    ),
)
