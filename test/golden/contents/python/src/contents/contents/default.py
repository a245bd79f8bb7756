# Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter, Part

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._runtime.stream_reader import ServerSentEvent
    from .default_models import (
        GetReportAsVndShopTreeJsonAnswer,
        GetReportError,
        Order,
        Report,
        SearchOrdersRequestFilter,
    )

_ADD_COVER: Operation[CallResult[None, Any]] = Operation("addCover", "POST", "/covers", answer="none")
_ADD_COVER_FROM_MULTIPART: Operation[CallResult[None, Any]] = Operation(
    "addCoverFromMultipart",
    "POST",
    "/covers",
    body="multipart",
    answer="none",
)
_ADD_PICTURE: Operation[CallResult[None, Any]] = Operation("addPicture", "POST", "/pictures", answer="none")
_ADD_PICTURE_FROM_BYTES: Operation[CallResult[None, Any]] = Operation(
    "addPictureFromBytes",
    "POST",
    "/pictures",
    body="binary",
    body_member="body",
    content_type="image/jpeg, image/png",
    answer="none",
)
_ADD_PICTURE_FROM_MULTIPART: Operation[CallResult[None, Any]] = Operation(
    "addPictureFromMultipart",
    "POST",
    "/pictures",
    body="multipart",
    parts={
        "file": Part(content_type="image/png, image/jpeg", headers={"X-Rate": "fileXRate"}),
        "tags": Part(content_type="application/json"),
    },
    answer="none",
)
_GET_REPORT: Operation[CallResult[Report, GetReportError]] = Operation(
    "getReport",
    "GET",
    "/reports/{id}",
    answer="json",
)
_GET_REPORT_AS_BYTES: Operation[CallResult[bytes, GetReportError]] = Operation(
    "getReportAsBytes",
    "GET",
    "/reports/{id}",
    answer="binary",
    accept="application/pdf, image/png",
)
_GET_REPORT_AS_CSV: Operation[CallResult[str, GetReportError]] = Operation(
    "getReportAsCsv",
    "GET",
    "/reports/{id}",
    answer="text",
    accept="text/csv",
)
_GET_REPORT_AS_VND_SHOP_TREE_JSON: Operation[CallResult[GetReportAsVndShopTreeJsonAnswer, GetReportError]] = Operation(
    "getReportAsVndShopTreeJson",
    "GET",
    "/reports/{id}",
    answer="json",
    accept="application/vnd.shop.tree+json",
)
_SEARCH_ORDERS: Operation[CallResult[list[Order], Any]] = Operation(
    "searchOrders",
    "POST",
    "/orders",
    body="form",
    parts={
        "filter": Part(style="deepObject", explode=True),
        "ids": Part(style="form", explode=False),
        "state": Part(allow_reserved=True),
    },
    answer="json",
)
_SEARCH_ORDERS_AS_LINES: Operation[Any] = Operation(
    "searchOrdersAsLines",
    "POST",
    "/orders",
    body="form",
    parts={
        "filter": Part(style="deepObject", explode=True),
        "ids": Part(style="form", explode=False),
        "state": Part(allow_reserved=True),
    },
    answer="stream",
    framing="lines",
    accept="application/x-ndjson",
)
_SEARCH_ORDERS_AS_SEQUENCE: Operation[Any] = Operation(
    "searchOrdersAsSequence",
    "POST",
    "/orders",
    body="form",
    parts={
        "filter": Part(style="deepObject", explode=True),
        "ids": Part(style="form", explode=False),
        "state": Part(allow_reserved=True),
    },
    answer="stream",
    framing="sequence",
    accept="application/json-seq",
)
_START_JOB: Operation[CallResult[Report | None, Any]] = Operation(
    "startJob",
    "POST",
    "/jobs",
    body="none",
    answer="optional",
)
_TAIL: Operation[Any] = Operation(
    "tail",
    "GET",
    "/log",
    answer="stream",
    framing="textEvents",
    accept="text/event-stream",
)
_WATCH: Operation[Any] = Operation(
    "watch",
    "GET",
    "/events",
    parameters={"theme": Parameter("cookie", style="cookie")},
    answer="stream",
    framing="events",
    accept="text/event-stream",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def add_cover(
        self,
        *,
        title: str,
        image: str | NotGiven | None = NOT_GIVEN,
        pages: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /covers``"""
        return self._send(_ADD_COVER, {"title": title, "image": image, "pages": pages}, request_options)

    def add_cover_from_multipart(
        self,
        *,
        title: str,
        image: BinaryInput | NotGiven | None = NOT_GIVEN,
        pages: list[BinaryInput] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /covers``"""
        return self._send(_ADD_COVER_FROM_MULTIPART, {"title": title, "image": image, "pages": pages}, request_options)

    def add_picture(self, *, url: str, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /pictures``"""
        return self._send(_ADD_PICTURE, {"url": url}, request_options)

    def add_picture_from_bytes(
        self,
        *,
        body: BinaryInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /pictures``"""
        return self._send(_ADD_PICTURE_FROM_BYTES, {"body": body}, request_options)

    def add_picture_from_multipart(
        self,
        *,
        file: BinaryInput,
        file_x_rate: int,
        tags: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /pictures``

        Args:
            file_x_rate: Frames per second.
        """
        return self._send(
            _ADD_PICTURE_FROM_MULTIPART,
            {"file": file, "fileXRate": file_x_rate, "tags": tags},
            request_options,
        )

    def get_report(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Report, GetReportError]:
        """``GET /reports/{id}``"""
        return self._send(_GET_REPORT, {"id": id}, request_options)

    def get_report_as_bytes(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, GetReportError]:
        """``GET /reports/{id}``"""
        return self._send(_GET_REPORT_AS_BYTES, {"id": id}, request_options)

    def get_report_as_bytes_stream(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], GetReportError]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /reports/{id}``
        """
        answer: CallResult[ItemStream[bytes], GetReportError] = self._stream(
            _GET_REPORT_AS_BYTES,
            {"id": id},
            request_options,
        )
        return answer

    def get_report_as_csv(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, GetReportError]:
        """``GET /reports/{id}``"""
        return self._send(_GET_REPORT_AS_CSV, {"id": id}, request_options)

    def get_report_as_vnd_shop_tree_json(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[GetReportAsVndShopTreeJsonAnswer, GetReportError]:
        """``GET /reports/{id}``"""
        return self._send(_GET_REPORT_AS_VND_SHOP_TREE_JSON, {"id": id}, request_options)

    def search_orders(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Order], Any]:
        """``POST /orders``"""
        return self._send(_SEARCH_ORDERS, {"filter": filter, "ids": ids}, request_options)

    def search_orders_as_lines(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[Order], Any]:
        """``POST /orders``"""
        answer: CallResult[ItemStream[Order], Any] = self._send(
            _SEARCH_ORDERS_AS_LINES,
            {"filter": filter, "ids": ids},
            request_options,
        )
        return answer

    def search_orders_as_sequence(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[Order], Any]:
        """``POST /orders``"""
        answer: CallResult[ItemStream[Order], Any] = self._send(
            _SEARCH_ORDERS_AS_SEQUENCE,
            {"filter": filter, "ids": ids},
            request_options,
        )
        return answer

    def start_job(self, *, request_options: RequestOptions | None = None) -> CallResult[Report | None, Any]:
        """``POST /jobs``"""
        return self._send(_START_JOB, {}, request_options)

    def tail(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[ServerSentEvent[str]], Any]:
        """``GET /log``"""
        answer: CallResult[ItemStream[ServerSentEvent[str]], Any] = self._send(_TAIL, {}, request_options)
        return answer

    def watch(
        self,
        *,
        theme: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[ServerSentEvent[Order | Report]], Any]:
        """``GET /events``"""
        answer: CallResult[ItemStream[ServerSentEvent[Order | Report]], Any] = self._send(
            _WATCH,
            {"theme": theme},
            request_options,
        )
        return answer


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def add_cover(
        self,
        *,
        title: str,
        image: str | NotGiven | None = NOT_GIVEN,
        pages: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /covers``"""
        return await self._send(_ADD_COVER, {"title": title, "image": image, "pages": pages}, request_options)

    async def add_cover_from_multipart(
        self,
        *,
        title: str,
        image: BinaryInput | NotGiven | None = NOT_GIVEN,
        pages: list[BinaryInput] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /covers``"""
        return await self._send(
            _ADD_COVER_FROM_MULTIPART,
            {"title": title, "image": image, "pages": pages},
            request_options,
        )

    async def add_picture(self, *, url: str, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /pictures``"""
        return await self._send(_ADD_PICTURE, {"url": url}, request_options)

    async def add_picture_from_bytes(
        self,
        *,
        body: BinaryInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /pictures``"""
        return await self._send(_ADD_PICTURE_FROM_BYTES, {"body": body}, request_options)

    async def add_picture_from_multipart(
        self,
        *,
        file: BinaryInput,
        file_x_rate: int,
        tags: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /pictures``

        Args:
            file_x_rate: Frames per second.
        """
        return await self._send(
            _ADD_PICTURE_FROM_MULTIPART,
            {"file": file, "fileXRate": file_x_rate, "tags": tags},
            request_options,
        )

    async def get_report(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Report, GetReportError]:
        """``GET /reports/{id}``"""
        return await self._send(_GET_REPORT, {"id": id}, request_options)

    async def get_report_as_bytes(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, GetReportError]:
        """``GET /reports/{id}``"""
        return await self._send(_GET_REPORT_AS_BYTES, {"id": id}, request_options)

    async def get_report_as_bytes_stream(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], GetReportError]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /reports/{id}``
        """
        answer: CallResult[AsyncItemStream[bytes], GetReportError] = await self._stream(
            _GET_REPORT_AS_BYTES,
            {"id": id},
            request_options,
        )
        return answer

    async def get_report_as_csv(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, GetReportError]:
        """``GET /reports/{id}``"""
        return await self._send(_GET_REPORT_AS_CSV, {"id": id}, request_options)

    async def get_report_as_vnd_shop_tree_json(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[GetReportAsVndShopTreeJsonAnswer, GetReportError]:
        """``GET /reports/{id}``"""
        return await self._send(_GET_REPORT_AS_VND_SHOP_TREE_JSON, {"id": id}, request_options)

    async def search_orders(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Order], Any]:
        """``POST /orders``"""
        return await self._send(_SEARCH_ORDERS, {"filter": filter, "ids": ids}, request_options)

    async def search_orders_as_lines(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[Order], Any]:
        """``POST /orders``"""
        answer: CallResult[AsyncItemStream[Order], Any] = await self._send(
            _SEARCH_ORDERS_AS_LINES,
            {"filter": filter, "ids": ids},
            request_options,
        )
        return answer

    async def search_orders_as_sequence(
        self,
        *,
        filter: SearchOrdersRequestFilter | NotGiven = NOT_GIVEN,
        ids: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[Order], Any]:
        """``POST /orders``"""
        answer: CallResult[AsyncItemStream[Order], Any] = await self._send(
            _SEARCH_ORDERS_AS_SEQUENCE,
            {"filter": filter, "ids": ids},
            request_options,
        )
        return answer

    async def start_job(self, *, request_options: RequestOptions | None = None) -> CallResult[Report | None, Any]:
        """``POST /jobs``"""
        return await self._send(_START_JOB, {}, request_options)

    async def tail(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[ServerSentEvent[str]], Any]:
        """``GET /log``"""
        answer: CallResult[AsyncItemStream[ServerSentEvent[str]], Any] = await self._send(_TAIL, {}, request_options)
        return answer

    async def watch(
        self,
        *,
        theme: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[ServerSentEvent[Order | Report]], Any]:
        """``GET /events``"""
        answer: CallResult[AsyncItemStream[ServerSentEvent[Order | Report]], Any] = await self._send(
            _WATCH,
            {"theme": theme},
            request_options,
        )
        return answer
