# Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Cleanup(TypedDict):
    """Removes what is old."""

    after: NotRequired[list[Job]]
    """What must be done before."""
    id: NotRequired[str]
    type: Literal["Cleanup"]


class CleanupInput(TypedDict):
    """Removes what is old."""

    after: NotRequired[list[JobInput]]
    """What must be done before."""
    type: Literal["Cleanup"]


class CopyJobBase(TypedDict):
    """Copies or moves a file."""

    after: NotRequired[list[Job]]
    """What must be done before."""
    bytes: NotRequired[int]
    id: NotRequired[str]
    type: Literal["copy", "move"]


class CopyJobBaseInput(TypedDict):
    """Copies or moves a file."""

    after: NotRequired[list[JobInput]]
    """What must be done before."""
    bytes: NotRequired[int]
    type: Literal["copy", "move"]


class JobBase(TypedDict):
    """Something to do later."""

    after: NotRequired[list[Job]]
    """What must be done before."""
    id: NotRequired[str]
    type: Literal["Job"]


class JobBaseInput(TypedDict):
    """Something to do later."""

    after: NotRequired[list[JobInput]]
    """What must be done before."""
    type: Literal["Job"]


class MailJob(TypedDict):
    """Sends a message."""

    after: NotRequired[list[Job]]
    """What must be done before."""
    id: NotRequired[str]
    to: str
    type: Literal["mail"]


class MailJobInput(TypedDict):
    """Sends a message."""

    after: NotRequired[list[JobInput]]
    """What must be done before."""
    to: str
    type: Literal["mail"]


class NightlyCopy(TypedDict):
    """A copy at a fixed time."""

    after: NotRequired[list[Job]]
    """What must be done before."""
    bytes: NotRequired[int]
    hour: int
    id: NotRequired[str]
    type: Literal["nightly-copy"]


class NightlyCopyInput(TypedDict):
    """A copy at a fixed time."""

    after: NotRequired[list[JobInput]]
    """What must be done before."""
    bytes: NotRequired[int]
    hour: int
    type: Literal["nightly-copy"]


Job: TypeAlias = Cleanup | CopyJobBase | MailJob | NightlyCopy | JobBase
"""Something to do later."""


JobInput: TypeAlias = CleanupInput | CopyJobBaseInput | MailJobInput | NightlyCopyInput | JobBaseInput
"""Something to do later."""
