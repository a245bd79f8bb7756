# Generated from test/golden/envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings, EnvelopeFields

SETTINGS = ClientSettings(
    agent="envelope/0.1.0",
    server="https://api.example.com",
    options={},
    envelope=EnvelopeFields(
        status="statusCode",
        message="message",
        code="apiCode",
        request_id="requestId",
        data="data",
        success=200,
    ),
)
