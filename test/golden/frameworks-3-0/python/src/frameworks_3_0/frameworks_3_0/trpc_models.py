# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class PostsGetByIdAnswer(TypedDict):
    post: PostsGetByIdAnswerPost


class PostsGetByIdAnswerPost(TypedDict):
    author: NotRequired[PostsGetByIdAnswerPostAuthor | None]
    content: NotRequired[str | None]
    id: str


class PostsGetByIdAnswerPostAuthor(TypedDict):
    name: str


class PostsGetByIdError(TypedDict):
    code: str
    issues: NotRequired[list[PostsGetByIdErrorIssuesItem]]
    message: str


class PostsGetByIdErrorIssuesItem(TypedDict):
    message: str
