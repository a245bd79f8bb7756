# Generated from spec/fief/admin/users.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class OAuthAccount(TypedDict):
    """An account that a user has at an OAuth provider."""

    account_id: str
    """Identifier of the user at the provider."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    id: str
    """Identifier of the linked account."""
    oauth_provider: OAuthProvider
    oauth_provider_id: str
    """Which provider."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class OAuthAccountPage(TypedDict):
    """One page of accounts at OAuth providers."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[OAuthAccount]
    """The items of the page."""


class User(TypedDict):
    """Somebody who can sign in to the clients of a tenant."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    email: str
    """Email address, which the user signs in with."""
    email_verified: bool
    """Whether the address has been proved to be the user's."""
    fields: UserFieldValues
    id: str
    """Identifier of the user, `sub` in tokens."""
    is_active: bool
    """Whether the user can sign in."""
    tenant: TenantSummary
    tenant_id: str
    """The tenant that the user belongs to."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class UserAccessToken(TypedDict):
    """An access token that was issued without a login."""

    access_token: str
    """The token, a signed JWT."""
    expires_in: int
    """How long the token is valid, in seconds."""
    token_type: Literal["bearer"] | str
    """How the token is sent."""


class UserPage(TypedDict):
    """One page of users."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[User]
    """The items of the page."""


class UserPermission(TypedDict):
    """A permission that a user has; without an identifier of its own."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    from_role: RoleSummary | None
    """The role that it comes from; null when it was granted directly."""
    from_role_id: str | None
    """The role that it comes from; null when it was granted directly."""
    permission: Permission
    permission_id: str
    """Which permission."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
    user_id: str
    """Who has it."""


class UserPermissionPage(TypedDict):
    """One page of permissions of a user."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[UserPermission]
    """The items of the page."""


class UserRole(TypedDict):
    """A role that a user has; without an identifier of its own."""

    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    role: RoleSummary
    role_id: str
    """Which role."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
    user_id: str
    """Who has it."""


class UserRolePage(TypedDict):
    """One page of roles of a user."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[UserRole]
    """The items of the page."""


from ..shared.access_models import Permission, RoleSummary
from ..shared.tenants_models import OAuthProvider, TenantSummary
from ..shared.users_models import UserFieldValues
