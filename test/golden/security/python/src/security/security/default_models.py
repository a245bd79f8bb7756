# Generated from test/golden/security/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.typed_dict import TypedDict


class GetTokenAnswer(TypedDict):
    expires: int
    token: str
