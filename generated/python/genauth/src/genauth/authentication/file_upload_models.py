# Generated from spec/genauth/authentication/file-upload.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class UploadedFile(TypedDict):
    """A stored file."""

    key: str
    """Name under which the file is stored."""
    url: str
    """URL of the file."""
