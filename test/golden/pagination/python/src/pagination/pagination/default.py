# Generated from test/golden/pagination/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .default_models import Item, Items, ListByOffsetAnswer, ListNestedAnswer, ListNestedRequestOptions

_LIST_BY_BODY: Operation[Envelope[Items]] = Operation(
    "listByBody",
    "POST",
    "/by-body",
    safe=True,
    answer="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",)),
)
_LIST_BY_OFFSET: Operation[Envelope[ListByOffsetAnswer]] = Operation(
    "listByOffset",
    "GET",
    "/by-offset",
    answer="json",
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_LIST_BY_QUERY: Operation[Envelope[Items]] = Operation(
    "listByQuery",
    "GET",
    "/by-query",
    answer="json",
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_NESTED: Operation[Envelope[ListNestedAnswer]] = Operation(
    "listNested",
    "POST",
    "/nested",
    answer="json",
    paging=CountedPages(
        "page",
        ("options", "pagination", "page"),
        ("options", "pagination", "limit"),
        ("result", "list"),
        ("result", "totalCount"),
    ),
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def list_by_body(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Items]:
        """Page and limit in the body, and no total.

        ``POST /by-body``
        """
        return self._send(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    def list_by_body_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[Items]]:
        """Page and limit in the body, and no total.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /by-body``
        """
        return self._pages(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    def list_by_body_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Item]:
        """Page and limit in the body, and no total.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /by-body``
        """
        return self._items(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    def list_by_offset(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListByOffsetAnswer]:
        """Items to skip instead of a page number.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return self._send(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    def list_by_offset_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ListByOffsetAnswer]]:
        """Items to skip instead of a page number.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    def list_by_offset_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Item]:
        """Items to skip instead of a page number.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    def list_by_query(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Items]:
        """Page and limit in the query.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return self._send(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    def list_by_query_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[Items]]:
        """Page and limit in the query.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return self._pages(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    def list_by_query_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Item]:
        """Page and limit in the query.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return self._items(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    def list_nested(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListNestedAnswer]:
        """Page and limit deep inside.

        ``POST /nested``
        """
        return self._send(_LIST_NESTED, {"query": query, "options": options}, request_options)

    def list_nested_pages(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ListNestedAnswer]]:
        """Page and limit deep inside.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /nested``
        """
        return self._pages(_LIST_NESTED, {"query": query, "options": options}, request_options)

    def list_nested_items(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Item]:
        """Page and limit deep inside.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /nested``
        """
        return self._items(_LIST_NESTED, {"query": query, "options": options}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def list_by_body(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Items]:
        """Page and limit in the body, and no total.

        ``POST /by-body``
        """
        return await self._send(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    def list_by_body_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[Items]]:
        """Page and limit in the body, and no total.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /by-body``
        """
        return self._pages(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    def list_by_body_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Item]:
        """Page and limit in the body, and no total.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /by-body``
        """
        return self._items(_LIST_BY_BODY, {"limit": limit, "page": page}, request_options)

    async def list_by_offset(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListByOffsetAnswer]:
        """Items to skip instead of a page number.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return await self._send(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    def list_by_offset_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ListByOffsetAnswer]]:
        """Items to skip instead of a page number.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return self._pages(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    def list_by_offset_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Item]:
        """Items to skip instead of a page number.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /by-offset``

        Args:
            limit: Value: at least 0. Default: `10`.
            skip: Items that come before. Value: at least 0. Default: `0`.
        """
        return self._items(_LIST_BY_OFFSET, {"limit": limit, "skip": skip}, request_options)

    async def list_by_query(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Items]:
        """Page and limit in the query.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return await self._send(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    def list_by_query_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[Items]]:
        """Page and limit in the query.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return self._pages(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    def list_by_query_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Item]:
        """Page and limit in the query.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /by-query``

        Args:
            limit: Value: at most 50. Default: `10`.
            page: Counted from 1. Value: at least 1. Default: `1`.
        """
        return self._items(_LIST_BY_QUERY, {"limit": limit, "page": page}, request_options)

    async def list_nested(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ListNestedAnswer]:
        """Page and limit deep inside.

        ``POST /nested``
        """
        return await self._send(_LIST_NESTED, {"query": query, "options": options}, request_options)

    def list_nested_pages(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ListNestedAnswer]]:
        """Page and limit deep inside.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``POST /nested``
        """
        return self._pages(_LIST_NESTED, {"query": query, "options": options}, request_options)

    def list_nested_items(
        self,
        *,
        query: str,
        options: ListNestedRequestOptions | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Item]:
        """Page and limit deep inside.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``POST /nested``
        """
        return self._items(_LIST_NESTED, {"query": query, "options": options}, request_options)
