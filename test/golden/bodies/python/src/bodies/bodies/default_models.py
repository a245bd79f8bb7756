# Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dict import TypedDict


class UploadRequestMeta(TypedDict):
    tags: NotRequired[list[str]]
