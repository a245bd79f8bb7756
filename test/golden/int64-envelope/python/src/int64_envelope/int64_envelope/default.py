# Generated from test/golden/int64-envelope/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from ..envelope import Envelope
    from .default_models import ListUsersData, User

_CHANGE_USER: Operation[Envelope[User]] = Operation("changeUser", "PUT", "/users/{id}", answer="json")
_CREATE_USER: Operation[Envelope[int]] = Operation("createUser", "POST", "/create-user")
_DELETE_USER: Operation[Envelope[None]] = Operation("deleteUser", "POST", "/delete-user")
_GET_USER: Operation[Envelope[User]] = Operation("getUser", "GET", "/get-user")
_LIST_USERS: Operation[Envelope[ListUsersData]] = Operation(
    "listUsers",
    "GET",
    "/list-users",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_STREAM_USERS: Operation[Any] = Operation(
    "streamUsers",
    "GET",
    "/users/lines",
    answer="stream",
    framing="lines",
    accept="application/jsonl",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def change_user(
        self,
        *,
        id: int,
        parents: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """``PUT /users/{id}``"""
        return self._send(_CHANGE_USER, {"id": id, "parents": parents}, request_options)

    def create_user(
        self,
        *,
        id: int,
        friends: list[User] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[int]:
        """``POST /create-user``"""
        return self._send(_CREATE_USER, {"id": id, "friends": friends}, request_options)

    def delete_user(self, *, name: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /delete-user``"""
        return self._send(_DELETE_USER, {"name": name}, request_options)

    def get_user(self, *, id: int, request_options: RequestOptions | None = None) -> Envelope[User]:
        """``GET /get-user``"""
        return self._send(_GET_USER, {"id": id}, request_options)

    def list_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListUsersData]:
        """``GET /list-users``"""
        return self._send(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    def list_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ListUsersData]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /list-users``
        """
        return self._pages(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    def list_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /list-users``
        """
        return self._items(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    def stream_users(self, *, request_options: RequestOptions | None = None) -> Envelope[ItemStream[User]]:
        """``GET /users/lines``"""
        answer: Envelope[ItemStream[User]] = self._send(_STREAM_USERS, {}, request_options)
        return answer


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def change_user(
        self,
        *,
        id: int,
        parents: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[User]:
        """``PUT /users/{id}``"""
        return await self._send(_CHANGE_USER, {"id": id, "parents": parents}, request_options)

    async def create_user(
        self,
        *,
        id: int,
        friends: list[User] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[int]:
        """``POST /create-user``"""
        return await self._send(_CREATE_USER, {"id": id, "friends": friends}, request_options)

    async def delete_user(self, *, name: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """``POST /delete-user``"""
        return await self._send(_DELETE_USER, {"name": name}, request_options)

    async def get_user(self, *, id: int, request_options: RequestOptions | None = None) -> Envelope[User]:
        """``GET /get-user``"""
        return await self._send(_GET_USER, {"id": id}, request_options)

    async def list_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListUsersData]:
        """``GET /list-users``"""
        return await self._send(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    def list_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ListUsersData]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /list-users``
        """
        return self._pages(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    def list_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /list-users``
        """
        return self._items(_LIST_USERS, {"limit": limit, "page": page}, request_options)

    async def stream_users(self, *, request_options: RequestOptions | None = None) -> Envelope[AsyncItemStream[User]]:
        """``GET /users/lines``"""
        answer: Envelope[AsyncItemStream[User]] = await self._send(_STREAM_USERS, {}, request_options)
        return answer
