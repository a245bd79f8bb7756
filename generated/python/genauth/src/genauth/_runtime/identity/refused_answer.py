"""An answer that is a refusal, as an error: what the provider says of the reason, bounded and without control
characters.
"""

import re
from collections.abc import Mapping
from typing import Any, cast

from ..json_text import parsed_json
from .login import Login, LoginAnswer
from .login_error import LoginError, LoginErrorCode
from .provider_text import provider_text


def refused_answer(login: Login, answer: LoginAnswer) -> LoginError:
    """``refused`` for 4xx, ``request`` for anything else.

    Reads OAuth errors (``error``, ``error_description``), their header form (RFC 6750, section 3) and ``detail``.
    """
    body = members_of(answer.text)
    challenge = answer.headers.get("www-authenticate", "")
    error = provider_text(body.get("error")) or challenged(challenge, "error")
    description = provider_text(body.get("error_description")) or challenged(challenge, "error_description")
    given = body.get("detail")
    # A list of what is wrong with each field may repeat what was sent.
    detail = _fields(cast(list[object], given)) if isinstance(given, list) else provider_text(given)
    reason = error or detail
    is_refused = 400 <= answer.status < 500
    message = f"The provider answered HTTP {answer.status}" + ("" if reason is None else f": {reason}")
    code: LoginErrorCode = "refused" if is_refused else "request"
    return login.fail(code, message, status=answer.status, error=error, error_description=description, detail=detail)


def challenged(challenge: str, name: str) -> str | None:
    """A parameter of ``www-authenticate`` (RFC 9110, section 11.6.1)."""
    found = re.search(rf'(?<![\w-]){name}="([^"]*)"', challenge)
    return None if found is None else provider_text(found.group(1))


def members_of(text: str) -> Mapping[str, Any]:
    """Members of a JSON object; none for anything else."""
    value: Any = parsed_json(text)
    return cast(Mapping[str, Any], value) if isinstance(value, dict) else {}


def _fields(problems: list[object]) -> str | None:
    """``fields.first_name: missing`` from a list of ``{loc, type}``."""
    found: list[str] = []
    for problem in problems:
        if isinstance(problem, dict):
            members = cast(Mapping[str, object], problem)
            place, kind = members.get("loc"), members.get("type")
            path = ".".join(str(one) for one in cast(list[object], place)) if isinstance(place, list) else ""
            found.append(f"{path}: {kind if isinstance(kind, str) else 'invalid'}")
    return provider_text(", ".join(found))
