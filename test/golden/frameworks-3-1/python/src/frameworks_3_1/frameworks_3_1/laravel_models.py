# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class PostResource(TypedDict):
    author: NotRequired[UserResource | None]
    comments: NotRequired[list[Any]]
    created_at: str | None
    """Date and time (RFC 3339)."""
    id: int
    status: PostStatus | str | None
    title: str


PostStatus: TypeAlias = Literal["draft", "live"]
"""|---|
|`draft`<br/>Not yet|
"""


class PostsIndexAnswer(TypedDict):
    data: list[PostResource]
    links: PostsIndexAnswerLinks
    meta: PostsIndexAnswerMeta


class PostsIndexAnswerLinks(TypedDict):
    first: str | None
    last: str | None
    next: str | None
    prev: str | None


PostsIndexAnswerMeta = TypedDict(
    "PostsIndexAnswerMeta",
    {
        "current_page": int,
        "from": int | None,
        "last_page": int,
        "links": "list[PostsIndexAnswerMetaLinksItem]",
        "path": str | None,
        "per_page": int,
        "to": int | None,
        "total": int,
    },
)
"""Attributes:
"current_page": Value: at least 1.
"links": Generated paginator links.
"""


class PostsIndexAnswerMetaLinksItem(TypedDict):
    active: NotRequired[bool]
    label: NotRequired[str]
    url: NotRequired[str | None]


class PostsIndexError401(TypedDict):
    message: str
    """Error overview."""


class PostsUpdateAnswer(TypedDict):
    data: PostResource


class PostsUpdateError422(TypedDict):
    errors: dict[str, list[str]]
    message: str


class UserResource(TypedDict):
    id: int
    name: str
