# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Mail(TypedDict):
    kind: Literal["mail"]
    subject: NotRequired[str]
    to: str
    """Length: at least 1."""


class Sms(TypedDict):
    kind: Literal["sms"]
    number: str
    """Length: at least 1."""


Message: TypeAlias = Mail | Sms


StreamingResponseBody: TypeAlias = Any
