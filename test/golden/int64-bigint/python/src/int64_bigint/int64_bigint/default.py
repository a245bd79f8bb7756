# Generated from test/golden/int64-bigint/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Elsewhere, Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._statuses import ErrorStatusBut_400, ErrorStatusBut_409
    from .default_models import CreateUserError409, GetNestedRequestNested, Id, Tally, User

_CHANGE_USER: Operation[CallResult[User, Any]] = Operation(
    "changeUser",
    "PUT",
    "/users/{id}",
    elsewhere=Elsewhere("https://api.example.com", "https://changes.example.com", ""),
    answer="json",
)
_CREATE_USER: Operation[StatusResult[None, ErrorStatusBut_409, Any] | Refused[Literal[409], CreateUserError409]] = (
    Operation("createUser", "POST", "/users", answer="none")
)
_GET_NESTED: Operation[CallResult[None, Any]] = Operation("getNested", "GET", "/nested", answer="none")
_LIST_NAMES: Operation[CallResult[list[str], Any]] = Operation("listNames", "GET", "/names", answer="json")
_LIST_USERS: Operation[CallResult[list[User], Any]] = Operation(
    "listUsers",
    "GET",
    "/users",
    answer="json",
    paging=CountedPages("page", ("page",), ("limit",), ()),
)
_SEND_TEXTS: Operation[CallResult[None, Any]] = Operation(
    "sendTexts",
    "POST",
    "/texts",
    parameters={
        "filter": Parameter("query", content_type="application/json"),
        "ids": Parameter("query"),
        "nested": Parameter("query"),
    },
    body="multipart",
    optional=True,
    answer="none",
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
        name: str | NotGiven = NOT_GIVEN,
        parents: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User, Any]:
        """``PUT /users/{id}``

        Goes to ``https://changes.example.com``, unless the client has another server than the usual one.
        """
        return self._send(_CHANGE_USER, {"id": id, "name": name, "parents": parents}, request_options)

    def create_user(
        self,
        *,
        code: str,
        id: Id,
        by_name: dict[str, Id] | NotGiven = NOT_GIVEN,
        either: int | str | User | NotGiven = NOT_GIVEN,
        friends: list[User] | NotGiven = NOT_GIVEN,
        pair: list[str | int] | NotGiven = NOT_GIVEN,
        small: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[None, ErrorStatusBut_409, Any] | Refused[Literal[409], CreateUserError409]:
        """``POST /users``"""
        return self._send(
            _CREATE_USER,
            {
                "code": code,
                "id": id,
                "byName": by_name,
                "either": either,
                "friends": friends,
                "pair": pair,
                "small": small,
            },
            request_options,
        )

    def get_nested(
        self,
        *,
        nested: GetNestedRequestNested | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /nested``"""
        return self._send(_GET_NESTED, {"nested": nested}, request_options)

    def list_names(self, *, request_options: RequestOptions | None = None) -> CallResult[list[str], Any]:
        """``GET /names``"""
        return self._send(_LIST_NAMES, {}, request_options)

    def list_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[User], Any]:
        """``GET /users``"""
        return self._send(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    def list_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[list[User], Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users``
        """
        return self._pages(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    def list_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[User]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /users``
        """
        return self._items(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    def send_texts(
        self,
        *,
        filter: User | NotGiven = NOT_GIVEN,
        ids: list[int] | NotGiven = NOT_GIVEN,
        nested: GetNestedRequestNested | NotGiven = NOT_GIVEN,
        single: int | NotGiven = NOT_GIVEN,
        user: User | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /texts``"""
        return self._send(
            _SEND_TEXTS,
            {"filter": filter, "ids": ids, "nested": nested, "single": single, "user": user},
            request_options,
        )

    def stream_users(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[ItemStream[User], ErrorStatusBut_400, Any] | Refused[Literal[400], Tally]:
        """``GET /users/lines``"""
        answer: StatusResult[ItemStream[User], ErrorStatusBut_400, Any] | Refused[Literal[400], Tally] = self._send(
            _STREAM_USERS,
            {},
            request_options,
        )
        return answer


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def change_user(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        parents: list[int] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[User, Any]:
        """``PUT /users/{id}``

        Goes to ``https://changes.example.com``, unless the client has another server than the usual one.
        """
        return await self._send(_CHANGE_USER, {"id": id, "name": name, "parents": parents}, request_options)

    async def create_user(
        self,
        *,
        code: str,
        id: Id,
        by_name: dict[str, Id] | NotGiven = NOT_GIVEN,
        either: int | str | User | NotGiven = NOT_GIVEN,
        friends: list[User] | NotGiven = NOT_GIVEN,
        pair: list[str | int] | NotGiven = NOT_GIVEN,
        small: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[None, ErrorStatusBut_409, Any] | Refused[Literal[409], CreateUserError409]:
        """``POST /users``"""
        return await self._send(
            _CREATE_USER,
            {
                "code": code,
                "id": id,
                "byName": by_name,
                "either": either,
                "friends": friends,
                "pair": pair,
                "small": small,
            },
            request_options,
        )

    async def get_nested(
        self,
        *,
        nested: GetNestedRequestNested | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``GET /nested``"""
        return await self._send(_GET_NESTED, {"nested": nested}, request_options)

    async def list_names(self, *, request_options: RequestOptions | None = None) -> CallResult[list[str], Any]:
        """``GET /names``"""
        return await self._send(_LIST_NAMES, {}, request_options)

    async def list_users(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[User], Any]:
        """``GET /users``"""
        return await self._send(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    def list_users_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[list[User], Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /users``
        """
        return self._pages(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    def list_users_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        since: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[User]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /users``
        """
        return self._items(_LIST_USERS, {"limit": limit, "page": page, "since": since}, request_options)

    async def send_texts(
        self,
        *,
        filter: User | NotGiven = NOT_GIVEN,
        ids: list[int] | NotGiven = NOT_GIVEN,
        nested: GetNestedRequestNested | NotGiven = NOT_GIVEN,
        single: int | NotGiven = NOT_GIVEN,
        user: User | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /texts``"""
        return await self._send(
            _SEND_TEXTS,
            {"filter": filter, "ids": ids, "nested": nested, "single": single, "user": user},
            request_options,
        )

    async def stream_users(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[AsyncItemStream[User], ErrorStatusBut_400, Any] | Refused[Literal[400], Tally]:
        """``GET /users/lines``"""
        answer: (
            StatusResult[AsyncItemStream[User], ErrorStatusBut_400, Any] | Refused[Literal[400], Tally]
        ) = await self._send(_STREAM_USERS, {}, request_options)
        return answer
