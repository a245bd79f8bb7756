# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.
"""What every call comes to, whatever happens on the wire."""

from __future__ import annotations

from typing import Generic, Literal, NotRequired, TypeAlias, TypeVar

from ._runtime.envelope import FailureCause
from ._runtime.typed_dict import TypedDict

Data = TypeVar("Data")

_RefusalStatus: TypeAlias = Literal[
    301,
    302,
    303,
    304,
    307,
    308,
    400,
    401,
    402,
    403,
    404,
    405,
    406,
    407,
    408,
    409,
    410,
    411,
    412,
    413,
    414,
    415,
    416,
    417,
    421,
    422,
    423,
    424,
    425,
    426,
    428,
    429,
    431,
    451,
    500,
    501,
    502,
    503,
    504,
    505,
    506,
    507,
    508,
    510,
    511,
]

FailureStatus: TypeAlias = Literal[0] | _RefusalStatus
"""Status of a failure: 0 when there was no usable answer. A code that is not listed passes through as it came."""


class Success(TypedDict, Generic[Data]):
    """The call did what it should."""

    statusCode: Literal[200]
    message: str
    apiCode: NotRequired[int]
    requestId: NotRequired[str]
    data: Data


class Failure(TypedDict):
    """The platform refused; ``apiCode`` says more where it has codes of its own."""

    statusCode: _RefusalStatus
    message: str
    apiCode: NotRequired[int]
    requestId: NotRequired[str]
    data: object
    """What the platform sent beside the reason; None where that is nothing."""
    cause: NotRequired[FailureCause]


class FailureWithoutAnswer(TypedDict):
    """There is no usable answer; ``cause`` says why."""

    statusCode: Literal[0]
    message: str
    apiCode: NotRequired[int]
    requestId: NotRequired[str]
    data: None
    cause: FailureCause


Envelope: TypeAlias = Success[Data] | Failure | FailureWithoutAnswer
"""Comparing ``statusCode`` with 200 tells success and failure apart, comparing it with 0 the two failures."""
