"""Calls of the provider's own API with the user's token, for clients whose methods return the value or raise."""

from typing import Any

from ..json_text import NO_JSON, json_text, parsed_json
from .login import Login
from .refused_answer import refused_answer
from .user_info import bearer


async def bearer_call(login: Login, method: str, path: str, access_token: str, body: object = None) -> Any:
    """Sends ``body`` as JSON, if there is one, to a path below the client's address; returns the JSON of the answer.

    Raises ``LoginError`` with ``refused`` or ``request``, both with the HTTP status, and never repeats what was sent.
    """
    headers = {"authorization": bearer(login, access_token)}
    if body is None:
        answer = await login.fetch(login.address + path, method=method, headers=headers)
    else:
        headers["content-type"] = "application/json"
        answer = await login.fetch(login.address + path, method=method, headers=headers, body=json_text(body))
    if not 200 <= answer.status < 300:
        raise refused_answer(login, answer)
    value = parsed_json(answer.text)
    if value is NO_JSON:
        raise login.fail("request", "The provider's answer is no JSON", status=answer.status)
    return value
