# Generated from spec/genauth/management.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.exchanged_token import exchanged_token
from .._runtime.settings import ClientSettings, EnvelopeFields, OptionRule
from .._runtime.signing.hmac_headers import hmac_headers

SETTINGS = ClientSettings(
    agent="countersign-genauth/0.1.0",
    server="{host}",
    options={
        "accessKeyId": OptionRule("access_key_id", required=True),
        "accessKeySecret": OptionRule("access_key_secret", required=True, secret=True),
        "host": OptionRule("host", default="https://api.genauth.ai"),
        "lang": OptionRule(
            "lang",
            default="zh-CN",
            values=("zh-CN", "en-US", "ja-JP", "zh-TW"),
            header="x-genauth-lang",
        ),
        "tenantId": OptionRule("tenant_id", header="x-genauth-app-tenant-id"),
    },
    envelope=EnvelopeFields(
        status="statusCode",
        message="message",
        code="apiCode",
        request_id="requestId",
        data="data",
        success=200,
    ),
    credentials={
        "accessKey": lambda options: hmac_headers(
            {
                "algorithm": "HMAC-SHA1",
                "prefix": "x-genauth-",
                "scheme": "GenAuth",
                "sdkVersion": "countersign:0.1.0",
                "staleCode": 1305,
                "version": "1.0",
            },
            lambda: options.get("accessKeyId"),
            lambda: options.get("accessKeySecret"),
        ),
        "managementToken": lambda options: exchanged_token(
            method="POST",
            path="/api/v3/get-management-token",
            token=("data", "access_token"),
            expires_in=("data", "expires_in"),
            members=lambda: {
                "accessKeyId": options.get("accessKeyId"),
                "accessKeySecret": options.get("accessKeySecret"),
            },
            message=("message",),
            claim_headers={"x-genauth-userpool-id": "scoped_userpool_id"},
        ),
    },
    signing=("accessKey",),
)
