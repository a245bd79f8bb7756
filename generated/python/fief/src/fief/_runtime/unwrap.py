"""For callers who prefer exceptions: the data, or a typed error."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, NotRequired, TypeVar, cast

from .envelope import FailureCause
from .typed_dict import TypedDict

Data = TypeVar("Data")


class Unwrapped(TypedDict, Generic[Data]):
    """What the success of each package has; only then its type is found."""

    statusCode: Literal[200]
    data: Data


class Refused(TypedDict):
    """What the failure of each package has, and no success; which statuses there are is said by its own."""

    message: str
    cause: NotRequired[FailureCause]


class Unanswered(TypedDict):
    """The same of a failure without an answer: it always has a cause."""

    message: str
    cause: FailureCause


class EnvelopeError(Exception):
    """A failed call. Its message is that of the platform and carries no data of the request."""

    def __init__(self, failure: Mapping[str, Any]) -> None:
        super().__init__(failure["message"])
        self.status_code: int = failure["statusCode"]
        self.api_code: int | None = failure.get("apiCode")
        self.request_id: str | None = failure.get("requestId")
        # In a closure: whoever prints the members of an error prints no data, and what a failed call carried is not
        # for a log.
        self._failure: Callable[[], Mapping[str, Any]] = lambda: failure

    def __reduce__(self) -> tuple[object, ...]:
        # A copy, or what another process gets, carries all of it.
        return type(self), (self.failure,)

    @property
    def failure(self) -> Mapping[str, Any]:
        """The whole answer, with ``cause`` and ``data``."""
        return self._failure()


def unwrap(envelope: Unwrapped[Data] | Refused | Unanswered) -> Data:
    """The data of a successful call.

    Raises ``EnvelopeError`` for a failed one, and ``TypeError`` for what is no answer of a call, such as its coroutine.
    """
    if not isinstance(cast(object, envelope), Mapping) or "statusCode" not in envelope:
        raise TypeError("unwrap: no answer of a call; await the call first")
    given = cast(Mapping[str, Any], envelope)
    if given["statusCode"] != 200:
        raise EnvelopeError(given)
    return cast(Data, given["data"])
