"""A request that no operation describes."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .core import RequestOptions
from .not_given import NOT_GIVEN, NotGiven
from .operation import BodyKind, Operation, Parameter
from .path import is_unsafe
from .request import header_text, own_members

BODY_MEMBER = "\0body"
"""The member that is the body: no query has a parameter of this name."""

_QUERY = Parameter("query", style="form")


def raw_operation(
    method: str,
    path: str,
    query: Mapping[str, object] | NotGiven,
    body: object,
    content_type: str | NotGiven,
    security: Sequence[str] | NotGiven,
) -> tuple[Operation[Any], dict[str, Any]]:
    """The operation and its members.

    ``method`` is a word; ``path`` is percent-encoded and without a query. Raises ``ValueError`` when they are not.
    """
    _check(method, path)
    members = own_members({} if isinstance(query, NotGiven) else query, "query")
    operation = Operation[Any](
        "",
        method.upper(),
        path,
        "usual" if isinstance(security, NotGiven) else (tuple(security),),
        parameters=dict.fromkeys(members, _QUERY),
        body_member=BODY_MEMBER,
        body=_kind_of(body),
        answer="any",
        content_type=None if isinstance(content_type, NotGiven) else header_text("content_type", content_type),
    )
    return operation, members if body is NOT_GIVEN else {**members, BODY_MEMBER: body}


def with_headers(options: RequestOptions | None, headers: Mapping[str, str] | NotGiven) -> RequestOptions | None:
    if isinstance(headers, NotGiven):
        return options
    given = options or {}
    return {**given, "headers": {**(given.get("headers") or {}), **headers}}


def _check(method: str, path: str) -> None:
    if re.fullmatch("[A-Za-z]+", method) is None:
        raise ValueError("method: must be a word")
    if re.fullmatch(r"/(?!/)[\x21-\x7e]*", path) is None or re.search(r"[?#\\{}]", path):
        raise ValueError("path: must begin with one slash, be percent-encoded and without query")
    if is_unsafe(path):
        raise ValueError("path: a dot segment")


def _kind_of(body: Any) -> BodyKind:
    if isinstance(body, NotGiven):
        return "none"
    if isinstance(body, str):
        return "text"
    # What iterates without being a container gives bytes as they come.
    streams = hasattr(body, "read") or hasattr(body, "__next__") or hasattr(body, "__aiter__")
    return "binary" if streams or isinstance(body, bytes | bytearray | memoryview) else "json"
