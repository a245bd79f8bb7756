# Generated from spec/fief/admin.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.credentials.bearer import bearer
from .._runtime.settings import ClientSettings, OptionRule

SETTINGS = ClientSettings(
    agent="countersign-fief/0.1.0",
    server="{baseURL}/admin/api",
    options={
        "baseURL": OptionRule("base_url", required=True),
        "apiKey": OptionRule("api_key", required=True, secret=True),
    },
    envelope=None,
    credentials={"apiKey": lambda options: bearer("api_key", lambda: options.get("apiKey"))},
    signing=("apiKey",),
)
