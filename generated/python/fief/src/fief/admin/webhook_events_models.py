# Generated from spec/fief/admin/webhook-events.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ClientCreatedEvent(TypedDict):
    """A client was created. Its OAuth secret is in the event, in clear."""

    data: Client
    type: Literal["client.created"]


class ClientDeletedEvent(TypedDict):
    """A client was deleted. Its OAuth secret is in the event, in clear."""

    data: Client
    type: Literal["client.deleted"]


class ClientUpdatedEvent(TypedDict):
    """A client was updated. Its OAuth secret is in the event, in clear."""

    data: Client
    type: Literal["client.updated"]


class EmailTemplateUpdatedEvent(TypedDict):
    """An email template was updated."""

    data: EmailTemplate
    type: Literal["email_template.updated"]


class OAuthProviderCreatedEvent(TypedDict):
    """An OAuth provider was created."""

    data: OAuthProvider
    type: Literal["oauth_provider.created"]


class OAuthProviderDeletedEvent(TypedDict):
    """An OAuth provider was deleted."""

    data: OAuthProvider
    type: Literal["oauth_provider.deleted"]


class OAuthProviderUpdatedEvent(TypedDict):
    """An OAuth provider was updated."""

    data: OAuthProvider
    type: Literal["oauth_provider.updated"]


class PermissionCreatedEvent(TypedDict):
    """A permission was created."""

    data: Permission
    type: Literal["permission.created"]


class PermissionDeletedEvent(TypedDict):
    """A permission was deleted."""

    data: Permission
    type: Literal["permission.deleted"]


class PermissionUpdatedEvent(TypedDict):
    """A permission was updated."""

    data: Permission
    type: Literal["permission.updated"]


class RoleCreatedEvent(TypedDict):
    """A role was created."""

    data: Role
    type: Literal["role.created"]


class RoleDeletedEvent(TypedDict):
    """A role was deleted."""

    data: Role
    type: Literal["role.deleted"]


class RoleUpdatedEvent(TypedDict):
    """A role was updated."""

    data: Role
    type: Literal["role.updated"]


class TenantCreatedEvent(TypedDict):
    """A tenant was created."""

    data: Tenant
    type: Literal["tenant.created"]


class TenantDeletedEvent(TypedDict):
    """A tenant was deleted."""

    data: Tenant
    type: Literal["tenant.deleted"]


class TenantUpdatedEvent(TypedDict):
    """A tenant was updated."""

    data: Tenant
    type: Literal["tenant.updated"]


class UserCreatedEvent(TypedDict):
    """A user was created, by signing up or by an administrator."""

    data: User
    type: Literal["user.created"]


class UserDeletedEvent(TypedDict):
    """A user was deleted."""

    data: User
    type: Literal["user.deleted"]


class UserFieldCreatedEvent(TypedDict):
    """A user field was created."""

    data: UserField
    type: Literal["user_field.created"]


class UserFieldDeletedEvent(TypedDict):
    """A user field was deleted."""

    data: UserField
    type: Literal["user_field.deleted"]


class UserFieldUpdatedEvent(TypedDict):
    """A user field was updated."""

    data: UserField
    type: Literal["user_field.updated"]


class UserForgotPasswordRequestedEvent(TypedDict):
    """A user asked for a link to set a new password."""

    data: User
    type: Literal["user.forgot_password_requested"]


class UserPasswordResetEvent(TypedDict):
    """A user set a new password by such a link."""

    data: User
    type: Literal["user.password_reset"]


class UserPermissionCreatedEvent(TypedDict):
    """A user was granted a permission."""

    data: UserPermission
    type: Literal["user_permission.created"]


class UserPermissionDeletedEvent(TypedDict):
    """A user lost a permission."""

    data: UserPermission
    type: Literal["user_permission.deleted"]


class UserRoleCreatedEvent(TypedDict):
    """A user was granted a role."""

    data: UserRole
    type: Literal["user_role.created"]


class UserRoleDeletedEvent(TypedDict):
    """A user lost a role."""

    data: UserRole
    type: Literal["user_role.deleted"]


class UserUpdatedEvent(TypedDict):
    """A user was updated."""

    data: User
    type: Literal["user.updated"]


WebhookEventType: TypeAlias = Literal[
    "client.created",
    "client.updated",
    "client.deleted",
    "email_template.updated",
    "oauth_provider.created",
    "oauth_provider.updated",
    "oauth_provider.deleted",
    "permission.created",
    "permission.updated",
    "permission.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "tenant.created",
    "tenant.updated",
    "tenant.deleted",
    "user.created",
    "user.updated",
    "user.deleted",
    "user.forgot_password_requested",
    "user.password_reset",
    "user_field.created",
    "user_field.updated",
    "user_field.deleted",
    "user_permission.created",
    "user_permission.deleted",
    "user_role.created",
    "user_role.deleted",
]
"""Kinds of events that a webhook can be told of."""


WebhookEvent: TypeAlias = (
    ClientCreatedEvent
    | ClientUpdatedEvent
    | ClientDeletedEvent
    | EmailTemplateUpdatedEvent
    | OAuthProviderCreatedEvent
    | OAuthProviderUpdatedEvent
    | OAuthProviderDeletedEvent
    | PermissionCreatedEvent
    | PermissionUpdatedEvent
    | PermissionDeletedEvent
    | RoleCreatedEvent
    | RoleUpdatedEvent
    | RoleDeletedEvent
    | TenantCreatedEvent
    | TenantUpdatedEvent
    | TenantDeletedEvent
    | UserCreatedEvent
    | UserUpdatedEvent
    | UserDeletedEvent
    | UserForgotPasswordRequestedEvent
    | UserPasswordResetEvent
    | UserFieldCreatedEvent
    | UserFieldUpdatedEvent
    | UserFieldDeletedEvent
    | UserPermissionCreatedEvent
    | UserPermissionDeletedEvent
    | UserRoleCreatedEvent
    | UserRoleDeletedEvent
)
"""Something that happened, told apart by `type`."""


from ..shared.access_models import Permission
from ..shared.tenants_models import OAuthProvider
from .clients_models import Client
from .email_templates_models import EmailTemplate
from .roles_models import Role
from .tenants_models import Tenant
from .user_fields_models import UserField
from .users_models import User, UserPermission, UserRole
