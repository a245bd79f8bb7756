# Generated from spec/fief/admin/roles.yaml. Do not edit; run `countersign generate`.

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
    from .roles_models import Role, RolePage

_CREATE_ROLE: Operation[Envelope[Role]] = Operation(
    "createRole",
    "POST",
    "/roles/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_DELETE_ROLE: Operation[Envelope[None]] = Operation(
    "deleteRole",
    "DELETE",
    "/roles/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_ROLE: Operation[Envelope[Role]] = Operation(
    "getRole",
    "GET",
    "/roles/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_ROLES: Operation[Envelope[RolePage]] = Operation(
    "listRoles",
    "GET",
    "/roles/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_ROLE: Operation[Envelope[Role]] = Operation(
    "updateRole",
    "PATCH",
    "/roles/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class RolesCalls(_Client):
    """Sets of permissions."""

    def create_role(
        self,
        *,
        granted_by_default: bool,
        name: str,
        permissions: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Creates a role.

        A role that is granted by default is given to users who are created from now on.

        ``POST /roles/``

        Args:
            granted_by_default: Whether users who are created from now on get it.
            name: Name shown to people. Length: at most 255.
            permissions: Identifiers of the permissions, at least one; a change can take them away again. Holds: at
                least 1 items.
        """
        return self._send(
            _CREATE_ROLE,
            {"granted_by_default": granted_by_default, "name": name, "permissions": permissions},
            request_options,
        )

    def delete_role(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a role.

        It cannot be restored; the permissions in it stay as they are.

        ``DELETE /roles/{id}``

        Args:
            id: Which role.
        """
        return self._send(_DELETE_ROLE, {"id": id}, request_options)

    def get_role(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[Role]:
        """Gets one role.

        With the permissions that it gives.

        ``GET /roles/{id}``

        Args:
            id: Which role.
        """
        return self._send(_GET_ROLE, {"id": id}, request_options)

    def list_roles(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_roles_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[RolePage]]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_roles_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Role]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def update_role(
        self,
        *,
        id: str | uuid.UUID,
        granted_by_default: bool | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        permissions: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Changes a role.

        Only what is given changes; a list of permissions replaces the former one. It reaches the users of the role a
        little later, by the background worker of the server.

        ``PATCH /roles/{id}``

        Args:
            id: Which role.
            granted_by_default: Whether users who are created from now on get it.
            name: Name shown to people. Length: at most 255.
            permissions: Identifiers of the permissions; replaces the former list.
        """
        return self._send(
            _UPDATE_ROLE,
            {"id": id, "granted_by_default": granted_by_default, "name": name, "permissions": permissions},
            request_options,
        )


class AsyncRolesCalls(AsyncClient):
    """Sets of permissions."""

    async def create_role(
        self,
        *,
        granted_by_default: bool,
        name: str,
        permissions: list[str],
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Creates a role.

        A role that is granted by default is given to users who are created from now on.

        ``POST /roles/``

        Args:
            granted_by_default: Whether users who are created from now on get it.
            name: Name shown to people. Length: at most 255.
            permissions: Identifiers of the permissions, at least one; a change can take them away again. Holds: at
                least 1 items.
        """
        return await self._send(
            _CREATE_ROLE,
            {"granted_by_default": granted_by_default, "name": name, "permissions": permissions},
            request_options,
        )

    async def delete_role(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a role.

        It cannot be restored; the permissions in it stay as they are.

        ``DELETE /roles/{id}``

        Args:
            id: Which role.
        """
        return await self._send(_DELETE_ROLE, {"id": id}, request_options)

    async def get_role(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[Role]:
        """Gets one role.

        With the permissions that it gives.

        ``GET /roles/{id}``

        Args:
            id: Which role.
        """
        return await self._send(_GET_ROLE, {"id": id}, request_options)

    async def list_roles(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[RolePage]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_roles_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[RolePage]]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_roles_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Role]:
        """Lists roles.

        A role is a set of permissions that users are granted together.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /roles/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_ROLES,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    async def update_role(
        self,
        *,
        id: str | uuid.UUID,
        granted_by_default: bool | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        permissions: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Role]:
        """Changes a role.

        Only what is given changes; a list of permissions replaces the former one. It reaches the users of the role a
        little later, by the background worker of the server.

        ``PATCH /roles/{id}``

        Args:
            id: Which role.
            granted_by_default: Whether users who are created from now on get it.
            name: Name shown to people. Length: at most 255.
            permissions: Identifiers of the permissions; replaces the former list.
        """
        return await self._send(
            _UPDATE_ROLE,
            {"id": id, "granted_by_default": granted_by_default, "name": name, "permissions": permissions},
            request_options,
        )
