"""What calls come to in packages without envelopes: data, or the error that the server answered with, by ``ok``."""

from collections.abc import Mapping
from typing import Generic, Literal, TypeAlias, TypedDict, TypeVar

from .envelope import CauseKind

Data = TypeVar("Data")
Error = TypeVar("Error")


class Accepted(TypedDict, Generic[Data]):
    """Any 2xx."""

    ok: Literal[True]
    status: int
    data: Data
    headers: Mapping[str, str]


class Refused(TypedDict, Generic[Error]):
    """Any other answer; ``error`` is its body: JSON as a value, anything else as text."""

    ok: Literal[False]
    status: int
    error: Error
    headers: Mapping[str, str]


class NoAnswer(TypedDict, total=False):
    """Why there is no usable answer."""

    kind: CauseKind
    message: str
    httpStatus: int
    error: str


class Unanswered(TypedDict):
    """There is no usable answer."""

    ok: Literal[False]
    status: Literal[0]
    error: NoAnswer
    headers: Mapping[str, str]


CallResult: TypeAlias = Accepted[Data] | Refused[Error] | Unanswered
"""``ok`` tells success and failure apart: ``result["ok"] is True``, which mypy and pyright understand."""
