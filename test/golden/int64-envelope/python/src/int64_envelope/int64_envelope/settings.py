# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings, EnvelopeFields, OptionRule

SETTINGS = ClientSettings(
    agent="int64-envelope/0.1.0",
    server="{server}",
    options={
        "server": OptionRule(
            "server",
            default="https://api.example.com",
            values=("https://api.example.com", "https://{region}.example.com"),
        ),
        "region": OptionRule("region", default="eu"),
    },
    envelope=EnvelopeFields(
        status="code",
        message="message",
        code="apiCode",
        request_id="requestId",
        data="data",
        success=0,
    ),
)
