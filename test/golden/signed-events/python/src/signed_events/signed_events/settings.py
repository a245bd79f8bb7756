# Generated from test/golden/signed-events/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings, OptionRule
from .._runtime.signing.hmac_headers import hmac_headers

SETTINGS = ClientSettings(
    agent="signed-events/0.1.0",
    server="https://api.example.com",
    options={"keyId": OptionRule("key_id"), "accessKeySecret": OptionRule("access_key_secret", secret=True)},
    envelope=None,
    credentials={
        "accessKey": lambda options: hmac_headers(
            {
                "algorithm": "HMAC-SHA1",
                "prefix": "x-shop-",
                "scheme": "shop",
                "sdkVersion": "js::0.1.0",
                "version": "1.0",
            },
            lambda: options.get("keyId"),
            lambda: options.get("accessKeySecret"),
        ),
    },
    signing=("accessKey",),
)
