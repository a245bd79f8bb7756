# Generated from spec/genauth/authentication/file-upload.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.typed_dict import TypedDict


class UploadedFile(TypedDict):
    """A stored file."""

    key: str
    """Name under which the file is stored."""
    url: str
    """URL of the file."""
