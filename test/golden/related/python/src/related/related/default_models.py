# Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Job(TypedDict):
    id: str
    state: NotRequired[Literal["running", "done"] | str]


class LinkHeaders(TypedDict):
    link: NotRequired[str]
    """Where the others are (RFC 8288)."""


class ListJobsError404(TypedDict):
    reason: str


StartJobHeaders = TypedDict(
    "StartJobHeaders",
    {"location": NotRequired[str], "x-rate-limit": NotRequired[str], "x-request-id": NotRequired[str]},
)
"""Attributes:
"location": Where the job is.
"x-rate-limit": Jobs that may still be started.
"""


class StartJobOnProgressEvent(TypedDict):
    percent: int
