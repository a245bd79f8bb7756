# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._statuses import ErrorStatusBut_400
    from .nest_models import (
        CatDto,
        CatKind,
        CatMeta,
        CatsControllerFindAllAnswer,
        CatsControllerFindAllRequestFilter,
        CreateCatDto,
        CreateKittenDto,
        NestCard,
        NestTransfer,
        SortOrder,
    )

_APP_CONTROLLER_GET_HELLO: Operation[CallResult[str, Any]] = Operation(
    "AppController_getHello",
    "GET",
    "/nest/hello",
    answer="written",
)
_CATS_CONTROLLER_CREATE: Operation[CallResult[CatDto, Any]] = Operation(
    "CatsController_create",
    "POST",
    "/nest/cats",
    body_member="body",
    answer="json",
)
_CATS_CONTROLLER_FIND_ALL: Operation[
    StatusResult[CatsControllerFindAllAnswer, ErrorStatusBut_400, Any] | Refused[Literal[400], dict[str, Any]]
] = Operation(
    "CatsController_findAll",
    "GET",
    "/nest/cats",
    security=(("bearer",),),
    parameters={
        "filter": Parameter("query", style="deepObject", explode=True),
        "xTenant": Parameter("header", "x-tenant"),
    },
    answer="json",
    paging=CountedPages("page", ("page",), (), ("data",), ("total",)),
)
_CATS_CONTROLLER_FIND_ONE: Operation[CallResult[CatDto | None, Any]] = Operation(
    "CatsController_findOne",
    "GET",
    "/nest/cats/{id}",
    answer="json",
)
_CATS_CONTROLLER_PHOTO: Operation[CallResult[bytes, Any]] = Operation(
    "CatsController_photo",
    "GET",
    "/nest/cats/{id}/photo",
    answer="binary",
    accept="application/octet-stream, */*;q=0.1",
)
_CATS_CONTROLLER_REMOVE: Operation[CallResult[bool, Any]] = Operation(
    "CatsController_remove",
    "DELETE",
    "/nest/cats/{id}",
    answer="json",
)
_CATS_CONTROLLER_UPLOAD: Operation[CallResult[Any, Any]] = Operation(
    "CatsController_upload",
    "POST",
    "/nest/cats/{id}/photo",
    body="multipart",
    answer="undescribed",
)
_PAYMENTS_CONTROLLER_PAY: Operation[CallResult[NestCard | NestTransfer, Any]] = Operation(
    "PaymentsController_pay",
    "POST",
    "/nest/payments",
    body_member="body",
    answer="json",
)


class NestCalls(Client):
    """Calls of `nest`."""

    def app_controller_get_hello(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /nest/hello``"""
        return self._send(_APP_CONTROLLER_GET_HELLO, {}, request_options)

    def cats_controller_create(
        self,
        *,
        body: CreateCatDto | CreateKittenDto,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CatDto, Any]:
        """``POST /nest/cats``"""
        return self._send(_CATS_CONTROLLER_CREATE, {"body": body}, request_options)

    def cats_controller_find_all(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[CatsControllerFindAllAnswer, ErrorStatusBut_400, Any] | Refused[Literal[400], dict[str, Any]]:
        """``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return self._send(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    def cats_controller_find_all_pages(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[
        StatusResult[CatsControllerFindAllAnswer, ErrorStatusBut_400, Any] | Refused[Literal[400], dict[str, Any]]
    ]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return self._pages(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    def cats_controller_find_all_items(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CatDto]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return self._items(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    def cats_controller_find_one(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CatDto | None, Any]:
        """``GET /nest/cats/{id}``"""
        return self._send(_CATS_CONTROLLER_FIND_ONE, {"id": id}, request_options)

    def cats_controller_photo(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, Any]:
        """``GET /nest/cats/{id}/photo``"""
        return self._send(_CATS_CONTROLLER_PHOTO, {"id": id}, request_options)

    def cats_controller_photo_stream(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /nest/cats/{id}/photo``
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(_CATS_CONTROLLER_PHOTO, {"id": id}, request_options)
        return answer

    def cats_controller_remove(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bool, Any]:
        """``DELETE /nest/cats/{id}``"""
        return self._send(_CATS_CONTROLLER_REMOVE, {"id": id}, request_options)

    def cats_controller_upload(
        self,
        *,
        id: float,
        comment: str | NotGiven = NOT_GIVEN,
        files: list[BinaryInput] | NotGiven = NOT_GIVEN,
        meta: CatMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /nest/cats/{id}/photo``"""
        return self._send(
            _CATS_CONTROLLER_UPLOAD,
            {"id": id, "comment": comment, "files": files, "meta": meta},
            request_options,
        )

    def payments_controller_pay(
        self,
        *,
        body: NestCard | NestTransfer,
        request_options: RequestOptions | None = None,
    ) -> CallResult[NestCard | NestTransfer, Any]:
        """``POST /nest/payments``"""
        return self._send(_PAYMENTS_CONTROLLER_PAY, {"body": body}, request_options)


class AsyncNestCalls(AsyncClient):
    """Calls of `nest`."""

    async def app_controller_get_hello(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /nest/hello``"""
        return await self._send(_APP_CONTROLLER_GET_HELLO, {}, request_options)

    async def cats_controller_create(
        self,
        *,
        body: CreateCatDto | CreateKittenDto,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CatDto, Any]:
        """``POST /nest/cats``"""
        return await self._send(_CATS_CONTROLLER_CREATE, {"body": body}, request_options)

    async def cats_controller_find_all(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[CatsControllerFindAllAnswer, ErrorStatusBut_400, Any] | Refused[Literal[400], dict[str, Any]]:
        """``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return await self._send(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    def cats_controller_find_all_pages(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[
        StatusResult[CatsControllerFindAllAnswer, ErrorStatusBut_400, Any] | Refused[Literal[400], dict[str, Any]]
    ]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return self._pages(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    def cats_controller_find_all_items(
        self,
        *,
        x_tenant: str,
        filter: CatsControllerFindAllRequestFilter | NotGiven = NOT_GIVEN,
        kinds: list[CatKind] | NotGiven = NOT_GIVEN,
        page: float | NotGiven = NOT_GIVEN,
        sort: SortOrder | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CatDto]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /nest/cats``

        Args:
            page: Value: at least 1. Default: `1`.
            sort: Default: `"ASC"`.
        """
        return self._items(
            _CATS_CONTROLLER_FIND_ALL,
            {"xTenant": x_tenant, "filter": filter, "kinds": kinds, "page": page, "sort": sort},
            request_options,
        )

    async def cats_controller_find_one(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CatDto | None, Any]:
        """``GET /nest/cats/{id}``"""
        return await self._send(_CATS_CONTROLLER_FIND_ONE, {"id": id}, request_options)

    async def cats_controller_photo(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, Any]:
        """``GET /nest/cats/{id}/photo``"""
        return await self._send(_CATS_CONTROLLER_PHOTO, {"id": id}, request_options)

    async def cats_controller_photo_stream(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /nest/cats/{id}/photo``
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(
            _CATS_CONTROLLER_PHOTO,
            {"id": id},
            request_options,
        )
        return answer

    async def cats_controller_remove(
        self,
        *,
        id: float,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bool, Any]:
        """``DELETE /nest/cats/{id}``"""
        return await self._send(_CATS_CONTROLLER_REMOVE, {"id": id}, request_options)

    async def cats_controller_upload(
        self,
        *,
        id: float,
        comment: str | NotGiven = NOT_GIVEN,
        files: list[BinaryInput] | NotGiven = NOT_GIVEN,
        meta: CatMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /nest/cats/{id}/photo``"""
        return await self._send(
            _CATS_CONTROLLER_UPLOAD,
            {"id": id, "comment": comment, "files": files, "meta": meta},
            request_options,
        )

    async def payments_controller_pay(
        self,
        *,
        body: NestCard | NestTransfer,
        request_options: RequestOptions | None = None,
    ) -> CallResult[NestCard | NestTransfer, Any]:
        """``POST /nest/payments``"""
        return await self._send(_PAYMENTS_CONTROLLER_PAY, {"body": body}, request_options)
