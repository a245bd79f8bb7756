# Generated from spec/fief/admin/user-fields.yaml. Do not edit; run `countersign generate`.

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
    from .user_fields_models import UserField, UserFieldConfiguration, UserFieldPage, UserFieldType

_CREATE_USER_FIELD: Operation[Envelope[UserField]] = Operation(
    "createUserField",
    "POST",
    "/user-fields/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_DELETE_USER_FIELD: Operation[Envelope[None]] = Operation(
    "deleteUserField",
    "DELETE",
    "/user-fields/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_USER_FIELD: Operation[Envelope[UserField]] = Operation(
    "getUserField",
    "GET",
    "/user-fields/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
)
_LIST_USER_FIELDS: Operation[Envelope[UserFieldPage]] = Operation(
    "listUserFields",
    "GET",
    "/user-fields/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_USER_FIELD: Operation[Envelope[UserField]] = Operation(
    "updateUserField",
    "PATCH",
    "/user-fields/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
)


class UserFieldsCalls(_Client):
    """Fields of your own on users."""

    def create_user_field(
        self,
        *,
        configuration: UserFieldConfiguration,
        name: str,
        slug: str,
        type: UserFieldType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Creates a user field.

        Values of the field stand in `fields` of a user, under its slug.

        ``POST /user-fields/``

        Args:
            name: Name shown to people. Length: at most 320.
            slug: Name in `fields` of a user; each can exist once. Length: at most 320.
        """
        return self._send(
            _CREATE_USER_FIELD,
            {"configuration": configuration, "name": name, "slug": slug, "type": type},
            request_options,
        )

    def delete_user_field(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a user field.

        Users do not show it any more, so think of the values that they have in it.

        ``DELETE /user-fields/{id}``

        Args:
            id: Which field.
        """
        return self._send(_DELETE_USER_FIELD, {"id": id}, request_options)

    def get_user_field(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Gets one user field.

        With its type and when people are asked for it.

        ``GET /user-fields/{id}``

        Args:
            id: Which field.
        """
        return self._send(_GET_USER_FIELD, {"id": id}, request_options)

    def list_user_fields(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserFieldPage]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(_LIST_USER_FIELDS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_user_fields_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[UserFieldPage]]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_USER_FIELDS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_user_fields_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[UserField]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_USER_FIELDS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def update_user_field(
        self,
        *,
        id: str | uuid.UUID,
        configuration: UserFieldConfiguration | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        slug: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Changes a user field.

        Only what is given changes, but a configuration replaces the whole former one. The type stays.

        ``PATCH /user-fields/{id}``

        Args:
            id: Which field.
            name: Name shown to people. Length: at most 320.
            slug: Name in `fields` of a user; each can exist once. Length: at most 320.
        """
        return self._send(
            _UPDATE_USER_FIELD,
            {"id": id, "configuration": configuration, "name": name, "slug": slug},
            request_options,
        )


class AsyncUserFieldsCalls(AsyncClient):
    """Fields of your own on users."""

    async def create_user_field(
        self,
        *,
        configuration: UserFieldConfiguration,
        name: str,
        slug: str,
        type: UserFieldType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Creates a user field.

        Values of the field stand in `fields` of a user, under its slug.

        ``POST /user-fields/``

        Args:
            name: Name shown to people. Length: at most 320.
            slug: Name in `fields` of a user; each can exist once. Length: at most 320.
        """
        return await self._send(
            _CREATE_USER_FIELD,
            {"configuration": configuration, "name": name, "slug": slug, "type": type},
            request_options,
        )

    async def delete_user_field(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a user field.

        Users do not show it any more, so think of the values that they have in it.

        ``DELETE /user-fields/{id}``

        Args:
            id: Which field.
        """
        return await self._send(_DELETE_USER_FIELD, {"id": id}, request_options)

    async def get_user_field(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Gets one user field.

        With its type and when people are asked for it.

        ``GET /user-fields/{id}``

        Args:
            id: Which field.
        """
        return await self._send(_GET_USER_FIELD, {"id": id}, request_options)

    async def list_user_fields(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserFieldPage]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_USER_FIELDS,
            {"limit": limit, "ordering": ordering, "skip": skip},
            request_options,
        )

    def list_user_fields_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[UserFieldPage]]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_USER_FIELDS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    def list_user_fields_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[UserField]:
        """Lists user fields.

        Fields belong to the whole installation: users of all tenants have them.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /user-fields/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_USER_FIELDS, {"limit": limit, "ordering": ordering, "skip": skip}, request_options)

    async def update_user_field(
        self,
        *,
        id: str | uuid.UUID,
        configuration: UserFieldConfiguration | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        slug: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UserField]:
        """Changes a user field.

        Only what is given changes, but a configuration replaces the whole former one. The type stays.

        ``PATCH /user-fields/{id}``

        Args:
            id: Which field.
            name: Name shown to people. Length: at most 320.
            slug: Name in `fields` of a user; each can exist once. Length: at most 320.
        """
        return await self._send(
            _UPDATE_USER_FIELD,
            {"id": id, "configuration": configuration, "name": name, "slug": slug},
            request_options,
        )
