# Generated from spec/fief/admin/permissions.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.access_models import Permission
    from .permissions_models import PermissionPage

_CREATE_PERMISSION: Operation[Envelope[Permission]] = Operation(
    "createPermission",
    "POST",
    "/permissions/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_DELETE_PERMISSION: Operation[Envelope[None]] = Operation(
    "deletePermission",
    "DELETE",
    "/permissions/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_PERMISSION: Operation[Envelope[Permission]] = Operation(
    "getPermission",
    "GET",
    "/permissions/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_PERMISSIONS: Operation[Envelope[PermissionPage]] = Operation(
    "listPermissions",
    "GET",
    "/permissions/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_PERMISSION: Operation[Envelope[Permission]] = Operation(
    "updatePermission",
    "PATCH",
    "/permissions/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class PermissionsCalls(_Client):
    """What users may do."""

    def create_permission(
        self,
        *,
        codename: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Creates a permission.

        Access tokens name the code names of what their user may do, so an application checks those.

        ``POST /permissions/``

        Args:
            codename: Name in tokens, such as `castles:create`; each can exist once. Length: at most 255.
            name: Name shown to people. Length: at most 255.
        """
        return self._send(_CREATE_PERMISSION, {"codename": codename, "name": name}, request_options)

    def delete_permission(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a permission.

        Access tokens that are issued from now on do not name it.

        ``DELETE /permissions/{id}``

        Args:
            id: Which permission.
        """
        return self._send(_DELETE_PERMISSION, {"id": id}, request_options)

    def get_permission(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Gets one permission.

        Who has it is told by the permissions of users and by roles.

        ``GET /permissions/{id}``

        Args:
            id: Which permission.
        """
        return self._send(_GET_PERMISSION, {"id": id}, request_options)

    def list_permissions(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionPage]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_permissions_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PermissionPage]]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_permissions_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Permission]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def update_permission(
        self,
        *,
        id: str | uuid.UUID,
        codename: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Changes a permission.

        A new code name is in the tokens that are issued from now on.

        ``PATCH /permissions/{id}``

        Args:
            id: Which permission.
            codename: Name in tokens; each can exist once. Length: at most 255.
            name: Name shown to people. Length: at most 255.
        """
        return self._send(_UPDATE_PERMISSION, {"id": id, "codename": codename, "name": name}, request_options)


class AsyncPermissionsCalls(AsyncClient):
    """What users may do."""

    async def create_permission(
        self,
        *,
        codename: str,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Creates a permission.

        Access tokens name the code names of what their user may do, so an application checks those.

        ``POST /permissions/``

        Args:
            codename: Name in tokens, such as `castles:create`; each can exist once. Length: at most 255.
            name: Name shown to people. Length: at most 255.
        """
        return await self._send(_CREATE_PERMISSION, {"codename": codename, "name": name}, request_options)

    async def delete_permission(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a permission.

        Access tokens that are issued from now on do not name it.

        ``DELETE /permissions/{id}``

        Args:
            id: Which permission.
        """
        return await self._send(_DELETE_PERMISSION, {"id": id}, request_options)

    async def get_permission(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Gets one permission.

        Who has it is told by the permissions of users and by roles.

        ``GET /permissions/{id}``

        Args:
            id: Which permission.
        """
        return await self._send(_GET_PERMISSION, {"id": id}, request_options)

    async def list_permissions(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PermissionPage]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_permissions_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PermissionPage]]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_permissions_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Permission]:
        """Lists permissions.

        Permissions belong to the whole installation, not to a tenant.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /permissions/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or the code name.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_PERMISSIONS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    async def update_permission(
        self,
        *,
        id: str | uuid.UUID,
        codename: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Permission]:
        """Changes a permission.

        A new code name is in the tokens that are issued from now on.

        ``PATCH /permissions/{id}``

        Args:
            id: Which permission.
            codename: Name in tokens; each can exist once. Length: at most 255.
            name: Name shown to people. Length: at most 255.
        """
        return await self._send(_UPDATE_PERMISSION, {"id": id, "codename": codename, "name": name}, request_options)
