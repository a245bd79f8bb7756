"""What calls come to in packages without envelopes: data, or the error that the server answered with, by ``ok``."""

from collections.abc import Mapping
from typing import Generic, Literal, Required, TypeAlias, TypeVar

from .envelope import CauseKind
from .typed_dict import TypedDict

Data = TypeVar("Data")
Status = TypeVar("Status", bound=int)
Error = TypeVar("Error")


SuccessStatus: TypeAlias = Literal[200, 201, 202, 203, 204, 205, 206, 207, 208, 226]
RedirectStatus: TypeAlias = Literal[300, 301, 302, 303, 304, 305, 307, 308]
ClientErrorStatus: TypeAlias = (
    Literal[400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421]
    | Literal[422, 423, 424, 425, 426, 428, 429, 431, 451]
)
ServerErrorStatus: TypeAlias = Literal[500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]


class Accepted(TypedDict, Generic[Data]):
    """Any 2xx."""

    ok: Literal[True]
    status: SuccessStatus
    data: Data
    headers: Mapping[str, str]


class Refused(TypedDict, Generic[Status, Error]):
    """Any other answer; ``error`` is its body: JSON as a value, anything else as text."""

    ok: Literal[False]
    status: Status
    error: Error
    headers: Mapping[str, str]


class NoAnswer(TypedDict, total=False):
    """Why there is no usable answer."""

    kind: Required[CauseKind]
    message: Required[str]
    httpStatus: int
    error: str


class Unanswered(TypedDict):
    """There is no usable answer."""

    ok: Literal[False]
    status: Literal[0]
    error: NoAnswer
    headers: Mapping[str, str]


StatusResult: TypeAlias = Accepted[Data] | Refused[Status, Error] | Unanswered
"""What a call comes to of which some statuses have errors of their own, beside those."""

CallResult: TypeAlias = StatusResult[Data, RedirectStatus | ClientErrorStatus | ServerErrorStatus, Error]
"""``result["ok"] is True`` tells success and failure apart, and ``result["status"] == 404`` the errors that a call
describes beside this type, which mypy and pyright understand. They know the registered codes of HTTP; any other passes
through as it was received: ``int(result["status"]) == 499``.
"""
