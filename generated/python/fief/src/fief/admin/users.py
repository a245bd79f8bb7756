# Generated from spec/fief/admin/users.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.users_models import UserFieldValues
    from .users_models import (
        OAuthAccount,
        OAuthAccountPage,
        User,
        UserAccessToken,
        UserPage,
        UserPermission,
        UserPermissionPage,
        UserRole,
        UserRolePage,
    )

_CREATE_USER: Operation[Envelope[User]] = Operation(
    "createUser",
    "POST",
    "/users/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("password",),
)
_CREATE_USER_ACCESS_TOKEN: Operation[Envelope[UserAccessToken]] = Operation(
    "createUserAccessToken",
    "POST",
    "/users/{user_id}/access-token",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("access_token",),
)
_CREATE_USER_PERMISSION: Operation[Envelope[None]] = Operation(
    "createUserPermission",
    "POST",
    "/users/{user_id}/permissions",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_CREATE_USER_ROLE: Operation[Envelope[None]] = Operation(
    "createUserRole",
    "POST",
    "/users/{user_id}/roles",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_DELETE_USER: Operation[Envelope[None]] = Operation(
    "deleteUser",
    "DELETE",
    "/users/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_DELETE_USER_PERMISSION: Operation[Envelope[None]] = Operation(
    "deleteUserPermission",
    "DELETE",
    "/users/{user_id}/permissions/{permission_id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_DELETE_USER_ROLE: Operation[Envelope[None]] = Operation(
    "deleteUserRole",
    "DELETE",
    "/users/{user_id}/roles/{role_id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_USER: Operation[Envelope[User]] = Operation(
    "getUser",
    "GET",
    "/users/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_USER_OAUTH_ACCOUNTS: Operation[Envelope[OAuthAccountPage]] = Operation(
    "listUserOAuthAccounts",
    "GET",
    "/users/{user_id}/oauth-accounts",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_LIST_USER_PERMISSIONS: Operation[Envelope[UserPermissionPage]] = Operation(
    "listUserPermissions",
    "GET",
    "/users/{user_id}/permissions",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_LIST_USER_ROLES: Operation[Envelope[UserRolePage]] = Operation(
    "listUserRoles",
    "GET",
    "/users/{user_id}/roles",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_LIST_USERS: Operation[Envelope[UserPage]] = Operation(
    "listUsers",
    "GET",
    "/users/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_USER: Operation[Envelope[User]] = Operation(
    "updateUser",
    "PATCH",
    "/users/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
    secret=("password",),
)


class UsersCalls(_Client):
    """Users, their permissions, roles and linked accounts."""

    def create_user(
        self,
        *,
        email: str,
        email_verified: bool,
        password: str,
        tenant_id: str | uuid.UUID,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Creates a user.

        Roles that are granted by default are given at once; the email of welcome follows a little later.

        ``POST /users/``

        Args:
            email: Email address, which the user signs in with.
            email_verified: Whether the address counts as proved; otherwise a code is asked for at the first login.
            password: Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
            tenant_id: The tenant that the user belongs to.
            fields: Values of user fields by slug. When given, all required ones must be in it; when left out,
                nothing is required.
        """
        return self._send(
            _CREATE_USER,
            {
                "email": email,
                "email_verified": email_verified,
                "password": password,
                "tenant_id": tenant_id,
                "fields": fields,
            },
            request_options,
        )

    def create_user_access_token(
        self,
        *,
        client_id: str | uuid.UUID,
        scopes: list[str],
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAccessToken]:
        """Issues an access token for a user, without a login.

        Whoever has the token acts as the user. It is of the lowest assurance (`acr` 0), and neither an ID token nor a
        refresh token comes with it.

        ``POST /users/{user_id}/access-token``

        Args:
            client_id: The client that the token is for: its identifier in this API, not its OAuth `client_id`.
            scopes: Scopes of the token.
            user_id: Which user.
        """
        return self._send(
            _CREATE_USER_ACCESS_TOKEN,
            {"client_id": client_id, "scopes": scopes, "user_id": user_id},
            request_options,
        )

    def create_user_permission(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Grants a permission to a user.

        It is in the access tokens that are issued from now on.

        ``POST /users/{user_id}/permissions``

        Args:
            id: Identifier of the permission.
            user_id: Which user.
        """
        return self._send(_CREATE_USER_PERMISSION, {"id": id, "user_id": user_id}, request_options)

    def create_user_role(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Grants a role to a user.

        The permissions of the role follow a little later, by the background worker of the server: without one they
        never come.

        ``POST /users/{user_id}/roles``

        Args:
            id: Identifier of the role.
            user_id: Which user.
        """
        return self._send(_CREATE_USER_ROLE, {"id": id, "user_id": user_id}, request_options)

    def delete_user(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a user.

        The server answers 500 to an access token that the user still has.

        ``DELETE /users/{id}``

        Args:
            id: Which user.
        """
        return self._send(_DELETE_USER, {"id": id}, request_options)

    def delete_user_permission(
        self,
        *,
        permission_id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a permission from a user.

        Only one that was granted directly; what comes from a role goes with the role.

        ``DELETE /users/{user_id}/permissions/{permission_id}``

        Args:
            permission_id: Which permission.
            user_id: Which user.
        """
        return self._send(
            _DELETE_USER_PERMISSION,
            {"permission_id": permission_id, "user_id": user_id},
            request_options,
        )

    def delete_user_role(
        self,
        *,
        role_id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a role from a user.

        The permissions that came with it go a little later, by the background worker of the server.

        ``DELETE /users/{user_id}/roles/{role_id}``

        Args:
            role_id: Which role.
            user_id: Which user.
        """
        return self._send(_DELETE_USER_ROLE, {"role_id": role_id, "user_id": user_id}, request_options)

    def get_user(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[User]:
        """Gets one user.

        With the values of user fields; permissions and roles have calls of their own.

        ``GET /users/{id}``

        Args:
            id: Which user.
        """
        return self._send(_GET_USER, {"id": id}, request_options)

    def list_user_oauth_accounts(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthAccountPage]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_oauth_accounts_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OAuthAccountPage]]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_oauth_accounts_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[OAuthAccount]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_permissions(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPermissionPage]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_permissions_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPermissionPage]]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_permissions_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserPermission]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_roles(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserRolePage]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_roles_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserRolePage]]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_roles_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserRole]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_users(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return self._send(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_users_pages(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserPage]]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return self._pages(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_users_items(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return self._items(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def update_user(
        self,
        *,
        id: str | uuid.UUID,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Changes a user.

        Only what is given changes, with one exception: when `fields` is given, every yes-or-no field that is missing in
        it becomes no. A new email address is valid at once, without a code. A user can neither be deactivated nor move
        to another tenant.

        ``PATCH /users/{id}``

        Args:
            id: Which user.
            email: Email address, valid at once.
            email_verified: Whether the address counts as proved.
            fields: Values of user fields by slug; all required ones must be in it, and a missing yes-or-no field
                becomes no.
            password: Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
        """
        return self._send(
            _UPDATE_USER,
            {"id": id, "email": email, "email_verified": email_verified, "fields": fields, "password": password},
            request_options,
        )


class AsyncUsersCalls(AsyncClient):
    """Users, their permissions, roles and linked accounts."""

    async def create_user(
        self,
        *,
        email: str,
        email_verified: bool,
        password: str,
        tenant_id: str | uuid.UUID,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Creates a user.

        Roles that are granted by default are given at once; the email of welcome follows a little later.

        ``POST /users/``

        Args:
            email: Email address, which the user signs in with.
            email_verified: Whether the address counts as proved; otherwise a code is asked for at the first login.
            password: Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
            tenant_id: The tenant that the user belongs to.
            fields: Values of user fields by slug. When given, all required ones must be in it; when left out,
                nothing is required.
        """
        return await self._send(
            _CREATE_USER,
            {
                "email": email,
                "email_verified": email_verified,
                "password": password,
                "tenant_id": tenant_id,
                "fields": fields,
            },
            request_options,
        )

    async def create_user_access_token(
        self,
        *,
        client_id: str | uuid.UUID,
        scopes: list[str],
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserAccessToken]:
        """Issues an access token for a user, without a login.

        Whoever has the token acts as the user. It is of the lowest assurance (`acr` 0), and neither an ID token nor a
        refresh token comes with it.

        ``POST /users/{user_id}/access-token``

        Args:
            client_id: The client that the token is for: its identifier in this API, not its OAuth `client_id`.
            scopes: Scopes of the token.
            user_id: Which user.
        """
        return await self._send(
            _CREATE_USER_ACCESS_TOKEN,
            {"client_id": client_id, "scopes": scopes, "user_id": user_id},
            request_options,
        )

    async def create_user_permission(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Grants a permission to a user.

        It is in the access tokens that are issued from now on.

        ``POST /users/{user_id}/permissions``

        Args:
            id: Identifier of the permission.
            user_id: Which user.
        """
        return await self._send(_CREATE_USER_PERMISSION, {"id": id, "user_id": user_id}, request_options)

    async def create_user_role(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Grants a role to a user.

        The permissions of the role follow a little later, by the background worker of the server: without one they
        never come.

        ``POST /users/{user_id}/roles``

        Args:
            id: Identifier of the role.
            user_id: Which user.
        """
        return await self._send(_CREATE_USER_ROLE, {"id": id, "user_id": user_id}, request_options)

    async def delete_user(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a user.

        The server answers 500 to an access token that the user still has.

        ``DELETE /users/{id}``

        Args:
            id: Which user.
        """
        return await self._send(_DELETE_USER, {"id": id}, request_options)

    async def delete_user_permission(
        self,
        *,
        permission_id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a permission from a user.

        Only one that was granted directly; what comes from a role goes with the role.

        ``DELETE /users/{user_id}/permissions/{permission_id}``

        Args:
            permission_id: Which permission.
            user_id: Which user.
        """
        return await self._send(
            _DELETE_USER_PERMISSION,
            {"permission_id": permission_id, "user_id": user_id},
            request_options,
        )

    async def delete_user_role(
        self,
        *,
        role_id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Takes a role from a user.

        The permissions that came with it go a little later, by the background worker of the server.

        ``DELETE /users/{user_id}/roles/{role_id}``

        Args:
            role_id: Which role.
            user_id: Which user.
        """
        return await self._send(_DELETE_USER_ROLE, {"role_id": role_id, "user_id": user_id}, request_options)

    async def get_user(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[User]:
        """Gets one user.

        With the values of user fields; permissions and roles have calls of their own.

        ``GET /users/{id}``

        Args:
            id: Which user.
        """
        return await self._send(_GET_USER, {"id": id}, request_options)

    async def list_user_oauth_accounts(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthAccountPage]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_oauth_accounts_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OAuthAccountPage]]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_oauth_accounts_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OAuthAccount]:
        """Lists the accounts that a user has at OAuth providers.

        Those that the user has signed in with. Their tokens have a call of their own.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/oauth-accounts``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_OAUTH_ACCOUNTS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    async def list_user_permissions(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPermissionPage]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_permissions_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPermissionPage]]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_permissions_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserPermission]:
        """Lists the permissions of a user.

        Those that were granted to the user directly and those that come from roles.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/permissions``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_PERMISSIONS,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    async def list_user_roles(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserRolePage]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_roles_pages(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserRolePage]]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_roles_items(
        self,
        *,
        user_id: str | uuid.UUID,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserRole]:
        """Lists the roles of a user.

        Roles without their permissions; those are among the permissions of the user.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/{user_id}/roles``

        Args:
            user_id: Which user.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_USER_ROLES,
            {"user_id": user_id, "limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    async def list_users(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserPage]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return await self._send(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_users_pages(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserPage]]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return self._pages(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_users_items(
        self,
        *,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Lists users.

        Users of all tenants, unless one tenant is named.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /users/``

        Args:
            email: The whole email address; upper and lower case are the same.
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the email address; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only users of this tenant.
        """
        return self._items(
            _LIST_USERS,
            {"email": email, "limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    async def update_user(
        self,
        *,
        id: str | uuid.UUID,
        email: str | NotGiven = NOT_GIVEN,
        email_verified: bool | NotGiven = NOT_GIVEN,
        fields: UserFieldValues | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """Changes a user.

        Only what is given changes, with one exception: when `fields` is given, every yes-or-no field that is missing in
        it becomes no. A new email address is valid at once, without a code. A user can neither be deactivated nor move
        to another tenant.

        ``PATCH /users/{id}``

        Args:
            id: Which user.
            email: Email address, valid at once.
            email_verified: Whether the address counts as proved.
            fields: Values of user fields by slug; all required ones must be in it, and a missing yes-or-no field
                becomes no.
            password: Password, 8 to 128 characters; one that is easy to guess is refused. Length: 8 to 128.
        """
        return await self._send(
            _UPDATE_USER,
            {"id": id, "email": email, "email_verified": email_verified, "fields": fields, "password": password},
            request_options,
        )
