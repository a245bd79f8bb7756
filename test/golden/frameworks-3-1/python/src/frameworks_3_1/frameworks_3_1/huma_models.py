# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ErrorDetail(TypedDict):
    location: NotRequired[str]
    message: NotRequired[str]
    value: NotRequired[Any]
    """The value at the given location"""


ErrorModel = TypedDict(
    "ErrorModel",
    {
        "$schema": NotRequired[str],
        "detail": NotRequired[str],
        "errors": NotRequired["list[ErrorDetail] | None"],
        "instance": NotRequired[str],
        "status": NotRequired[int],
        "title": NotRequired[str],
        "type": NotRequired[str],
    },
)
"""Attributes:
"$schema": URI.
"instance": URI.
"type": URI. Default: `"about:blank"`.
"""


class EtagLinkHeaders(TypedDict):
    etag: NotRequired[str]
    link: NotRequired[str]


ListThingsBody = TypedDict(
    "ListThingsBody",
    {"$schema": NotRequired[str], "next": NotRequired[str], "things": "list[Thing] | None"},
)
"""Attributes:
"$schema": A URL to the JSON Schema for this object. URI.
"""


class MailEvent(TypedDict):
    mail: str


class Thing(TypedDict):
    id: str
    size: int


class UserCreatedEvent(TypedDict):
    user: str
