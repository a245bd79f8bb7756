"""What a call comes to, in the style of a package: envelopes, or results of HTTP."""

from dataclasses import dataclass
from typing import Any, Protocol

from .envelope import AnyEnvelope, CauseKind, unusable
from .operation import Operation
from .settings import EnvelopeFields
from .transport import TransportAnswer


class Style(Protocol):
    """How one style reads answers and tells of failures."""

    def read(self, answer: TransportAnswer, operation: Operation[Any]) -> dict[str, Any]:
        """Never raises."""
        ...

    def failed(self, kind: CauseKind, message: str, http_status: int | None, error: str | None) -> dict[str, Any]: ...

    def status(self, outcome: dict[str, Any]) -> float:
        """Zero for no usable answer, 200 for a success."""
        ...

    def failure(self, outcome: dict[str, Any]) -> AnyEnvelope:
        """For hooks."""
        ...

    def given(self, outcome: dict[str, Any]) -> Any:
        """What the caller gets. May raise."""
        ...

    def is_failed(self, page: Any) -> bool:
        """Of what the caller got."""
        ...

    def page_data(self, page: Any) -> Any: ...

    def checked(self, page: Any) -> Any:
        """The data, or what is raised for a failure."""
        ...


@dataclass(frozen=True, slots=True)
class EnvelopeStyle:
    fields: EnvelopeFields | None

    def read(self, answer: TransportAnswer, operation: Operation[Any]) -> dict[str, Any]:
        kind, fields = operation.answer, self.fields
        if kind == "envelope" and fields is not None:
            from .answer import envelope_answer

            return envelope_answer(answer, fields)
        if kind == "redirect":
            from .redirect_answer import redirect_answer

            return redirect_answer(answer, fields)
        if kind == "stream":
            from .stream_answer import stream_answer

            return stream_answer(answer, operation.framing or "lines", fields)
        if operation.lists_problems:
            from .problem_answer import problem_answer

            return problem_answer(answer, kind, fields, operation.secret)
        from .plain_answer import plain_answer

        return plain_answer(answer, kind, fields)

    def failed(self, kind: CauseKind, message: str, http_status: int | None, error: str | None) -> dict[str, Any]:
        return unusable(kind, message, http_status, error)

    def status(self, outcome: dict[str, Any]) -> float:
        status: float = outcome["statusCode"]
        return status

    def failure(self, outcome: dict[str, Any]) -> AnyEnvelope:
        return outcome

    def given(self, outcome: dict[str, Any]) -> Any:
        """With ``data`` in any case: applications take it out before they look at the status."""
        outcome.setdefault("data", None)
        return outcome

    def is_failed(self, page: Any) -> bool:
        return bool(page["statusCode"] != 200)

    def page_data(self, page: Any) -> Any:
        return page.get("data") if page["statusCode"] == 200 else None

    def checked(self, page: Any) -> Any:
        from .unwrap import unwrap

        return unwrap(page)
