# Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.typed_dict import TypedDict


class CreatePaymentAnswer(TypedDict):
    id: str
