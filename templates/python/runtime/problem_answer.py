"""Reads answers of operations that list what is wrong with a request."""

from .answer import text_from
from .envelope import AnyEnvelope
from .operation import AnswerKind
from .plain_answer import plain_answer
from .problems import problems_text
from .settings import EnvelopeFields
from .transport import TransportAnswer


def problem_answer(
    answer: TransportAnswer, kind: AnswerKind, fields: EnvelopeFields | None, secret: tuple[str, ...] = ()
) -> AnyEnvelope:
    """What ``plain_answer`` does, with the problems as the message."""
    result = plain_answer(answer, kind, fields)
    problems = "" if result["statusCode"] == 200 else problems_text(result.get("data"), secret)
    if problems:
        result["message"] = text_from(f"HTTP {answer.status}: {problems}")
    return result
