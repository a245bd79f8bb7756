# Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TypedDict


class CreatePaymentAnswer(TypedDict):
    id: str
