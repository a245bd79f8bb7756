# Generated from spec/genauth/management/posts.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Post(TypedDict):
    """A post (job position)."""

    code: str
    """Code of the post; unique in the user pool."""
    description: NotRequired[str]
    """Description of the post."""
    id: NotRequired[str]
    """Identifier of the post."""
    name: str
    """Name of the post."""


class PostInfo(TypedDict):
    """A post (job position) with its departments."""

    code: str
    """Code of the post; unique in the user pool."""
    departmentIdList: list[str]
    """Identifiers of the departments that the post is tied to."""
    description: NotRequired[str]
    """Description of the post."""
    id: NotRequired[str]
    """Identifier of the post."""
    name: str
    """Name of the post."""


class PostItem(TypedDict):
    """A post (job position), as listed."""

    code: str
    """Code of the post; unique in the user pool."""
    departmentCount: int
    """Number of departments that the post is tied to."""
    description: NotRequired[str]
    """Description of the post."""
    id: NotRequired[str]
    """Identifier of the post."""
    metadataSource: list[str]
    """Identifiers of the metadata sources."""
    name: str
    """Name of the post."""
    userCount: int
    """Number of users who hold the post."""


class PostItemPage(TypedDict):
    """A page of posts."""

    list: builtins.list[PostItem]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins
