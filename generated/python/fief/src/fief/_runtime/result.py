"""What a call comes to where the document has no envelope of its own: an answer of HTTP, or the reason why there is
none.
"""

from typing import Any

from .answer import body_text, parsed
from .any_content import any_content
from .api_error import ApiError
from .declared_text import declared_text
from .envelope import AnyEnvelope, CauseKind
from .json_text import NO_JSON
from .operation import AnswerKind, Operation
from .problems import problems_text
from .transport import TransportAnswer
from .written_data import written_data

AnyResult = dict[str, Any]
"""``ok``, ``status``, ``data`` or ``error``, and ``headers``."""


class ResultStyle:
    """Any 2xx is a success; ``error`` is the body of any other: JSON as a value, anything else as text."""

    def read(self, answer: TransportAnswer, operation: Operation[Any]) -> AnyResult:
        """A 2xx that is no JSON is read as the operation says; a redirect that is the declared answer counts as 200."""
        kind, headers = operation.answer, answer.headers
        status = 200 if kind == "redirect" and answer.status in {301, 302, 303, 307, 308} else answer.status
        if not 199 < status < 300:
            body = parsed(answer)
            return {
                "ok": False,
                "status": status,
                "error": body_text(answer) if body is NO_JSON else body,
                "headers": headers,
            }
        # A stream without content is one without items.
        is_empty = (
            kind == "none"
            or (status in {204, 205} and kind not in {"stream", "redirect"})
            or (kind in {"optional", "undescribed"} and not answer.body)
        )
        data = None if is_empty else _data(answer, kind, operation)
        if data is NO_JSON:
            # The message has no part of the answer: that may carry secrets.
            missing = "Location" if kind == "redirect" else "JSON"
            reason = f"HTTP {answer.status} without {missing}"
            return {**self.failed("invalid-answer", reason, answer.status, None), "headers": headers}
        return {"ok": True, "status": status, "data": data, "headers": headers}

    def failed(self, kind: CauseKind, message: str, http_status: int | None, error: str | None) -> AnyResult:
        reason: dict[str, Any] = {"kind": kind, "message": message}
        if http_status:
            reason["httpStatus"] = http_status
        if error is not None:
            reason["error"] = error
        return {"ok": False, "status": 0, "error": reason, "headers": {}}

    def status(self, outcome: AnyResult) -> int:
        return 200 if outcome["ok"] else int(outcome["status"])

    def failure(self, outcome: AnyResult) -> AnyEnvelope:
        status, error = outcome["status"], outcome["error"]
        return {"statusCode": status, "message": error["message"] if status == 0 else f"HTTP {status}"}

    def given(self, outcome: AnyResult) -> Any:
        return outcome

    def is_failed(self, page: Any) -> bool:
        return not page["ok"]

    def page_data(self, page: Any) -> Any:
        return page.get("data")

    def checked(self, page: Any) -> Any:
        return data_of(page)


class DataStyle(ResultStyle):
    """The data alone; failures are raised."""

    def read(self, answer: TransportAnswer, operation: Operation[Any]) -> AnyResult:
        """With ``problems`` where the answer lists what is wrong with the request."""
        outcome = super().read(answer, operation)
        if not outcome["ok"] and outcome["status"]:
            outcome["problems"] = problems_text(outcome["error"], operation.secret)
        return outcome

    def given(self, outcome: AnyResult) -> Any:
        return data_of(outcome)

    def is_failed(self, page: Any) -> bool:
        return False

    def page_data(self, page: Any) -> Any:
        return page

    def checked(self, page: Any) -> Any:
        return page


def data_of(outcome: AnyResult) -> Any:
    """The data; raises ``ApiError``."""
    if not outcome["ok"]:
        raise ApiError(outcome["status"], outcome["error"], outcome["headers"], outcome.get("problems", ""))
    return outcome["data"]


def _data(answer: TransportAnswer, kind: AnswerKind, operation: Operation[Any]) -> Any:
    if kind == "text":
        return declared_text(answer)
    if kind == "binary":
        return answer.body
    if kind == "redirect":
        return answer.headers.get("location") or NO_JSON
    if kind == "stream":
        from .stream_answer import stream_items

        return stream_items(answer, operation.framing or "lines")
    if kind == "written":
        return written_data(answer)
    return any_content(answer) if kind in {"any", "undescribed"} else parsed(answer)
