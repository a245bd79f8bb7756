# Generated from spec/genauth/shared/organizations.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class DepartmentI18n(TypedDict):
    """Translations of a department's name."""

    name: LocalizedTexts
    """Translations of the department name."""


class PostDetails(TypedDict):
    """A post (job position) to create or change."""

    code: str
    """Code of the post; unique in the user pool."""
    departmentIdList: NotRequired[str]
    """Identifiers of the departments that the post is tied to."""
    description: NotRequired[str]
    """Description of the post."""
    id: NotRequired[str]
    """Identifier of the post."""
    name: str
    """Name of the post."""


SyncObjectType: TypeAlias = Literal["DEPARTMENT", "USER"]
"""Kind of object that is synchronized."""


class TenantUserPage(TypedDict):
    """A page of tenant members."""

    list: builtins.list[TenantUser]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


class UserSyncRelation(TypedDict):
    """A tie to an object in a synchronized system."""

    provider: str
    """Source system, such as `lark`, `wechatwork` or `dingtalk`."""
    userIdInIdp: str
    """Identifier of the object in the source system."""
    userInfoInIdp: dict[str, Any]
    """The object as the source system describes it."""


import builtins

from .common_models import LocalizedTexts
from .users_models import TenantUser
