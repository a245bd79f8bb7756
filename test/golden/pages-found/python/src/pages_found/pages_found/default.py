# Generated from test/golden/pages-found/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.addressed_pages import AddressPages, LinkPages
from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.cursor_pages import CursorPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .._statuses import ErrorStatusBut_429
    from .default_models import (
        ListAddressesAnswer,
        ListAfterAnswer,
        ListCursorsAnswer,
        ListCursorsError429,
        ListPagesAnswer,
        Thing,
        Things,
    )

_LIST_ADDRESSES: Operation[CallResult[ListAddressesAnswer, Any]] = Operation(
    "listAddresses",
    "GET",
    "/addresses",
    answer="json",
    paging=AddressPages(("next",), ("results",)),
)
_LIST_AFTER: Operation[CallResult[ListAfterAnswer, Any]] = Operation(
    "listAfter",
    "GET",
    "/after/{shelf}",
    answer="json",
    paging=CursorPages(("starting_after",), ("id",), ("data",), of_last_item=True, more=("has_more",)),
)
_LIST_CURSORS: Operation[
    StatusResult[ListCursorsAnswer, ErrorStatusBut_429, Any] | Refused[Literal[429], ListCursorsError429]
] = Operation(
    "listCursors",
    "GET",
    "/cursors",
    answer="json",
    paging=CursorPages(("cursor",), ("next_cursor",), ("data",), more=("has_more",)),
)
_LIST_DECLARED: Operation[CallResult[Things, Any]] = Operation(
    "listDeclared",
    "GET",
    "/declared",
    answer="json",
    paging=CountedPages("page", ("number",), ("limit",), ()),
)
_LIST_LINKS: Operation[CallResult[Things, Any]] = Operation(
    "listLinks",
    "GET",
    "/links",
    answer="json",
    paging=LinkPages(()),
)
_LIST_OFF: Operation[CallResult[Things, Any]] = Operation("listOff", "GET", "/off", answer="json")
_LIST_OFFSETS: Operation[CallResult[Things, Any]] = Operation(
    "listOffsets",
    "GET",
    "/offsets",
    answer="json",
    paging=CountedPages("offset", ("offset",), ("limit",), ()),
)
_LIST_PAGES: Operation[CallResult[ListPagesAnswer, Any]] = Operation(
    "listPages",
    "GET",
    "/pages",
    answer="json",
    paging=CountedPages("page", ("page",), ("size",), ("content",), ("totalElements",), first=0),
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def list_addresses(self, *, request_options: RequestOptions | None = None) -> CallResult[ListAddressesAnswer, Any]:
        """``GET /addresses``"""
        return self._send(_LIST_ADDRESSES, {}, request_options)

    def list_addresses_pages(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[ListAddressesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /addresses``
        """
        return self._pages(_LIST_ADDRESSES, {}, request_options)

    def list_addresses_items(self, *, request_options: RequestOptions | None = None) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /addresses``
        """
        return self._items(_LIST_ADDRESSES, {}, request_options)

    def list_after(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListAfterAnswer, Any]:
        """``GET /after/{shelf}``"""
        return self._send(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    def list_after_pages(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[ListAfterAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /after/{shelf}``
        """
        return self._pages(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    def list_after_items(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /after/{shelf}``
        """
        return self._items(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    def list_cursors(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[ListCursorsAnswer, ErrorStatusBut_429, Any] | Refused[Literal[429], ListCursorsError429]:
        """``GET /cursors``"""
        return self._send(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    def list_cursors_pages(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[
        StatusResult[ListCursorsAnswer, ErrorStatusBut_429, Any] | Refused[Literal[429], ListCursorsError429]
    ]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /cursors``
        """
        return self._pages(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    def list_cursors_items(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /cursors``
        """
        return self._items(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    def list_declared(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /declared``"""
        return self._send(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    def list_declared_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /declared``
        """
        return self._pages(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    def list_declared_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /declared``
        """
        return self._items(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    def list_links(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /links``"""
        return self._send(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    def list_links_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /links``
        """
        return self._pages(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    def list_links_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /links``
        """
        return self._items(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    def list_off(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /off``"""
        return self._send(_LIST_OFF, {"limit": limit, "offset": offset}, request_options)

    def list_offsets(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /offsets``"""
        return self._send(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    def list_offsets_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /offsets``
        """
        return self._pages(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    def list_offsets_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /offsets``
        """
        return self._items(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    def list_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListPagesAnswer, Any]:
        """``GET /pages``

        Args:
            page: Default: `0`.
        """
        return self._send(_LIST_PAGES, {"page": page, "size": size}, request_options)

    def list_pages_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[ListPagesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /pages``

        Args:
            page: Default: `0`.
        """
        return self._pages(_LIST_PAGES, {"page": page, "size": size}, request_options)

    def list_pages_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /pages``

        Args:
            page: Default: `0`.
        """
        return self._items(_LIST_PAGES, {"page": page, "size": size}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def list_addresses(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListAddressesAnswer, Any]:
        """``GET /addresses``"""
        return await self._send(_LIST_ADDRESSES, {}, request_options)

    def list_addresses_pages(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[ListAddressesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /addresses``
        """
        return self._pages(_LIST_ADDRESSES, {}, request_options)

    def list_addresses_items(self, *, request_options: RequestOptions | None = None) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /addresses``
        """
        return self._items(_LIST_ADDRESSES, {}, request_options)

    async def list_after(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListAfterAnswer, Any]:
        """``GET /after/{shelf}``"""
        return await self._send(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    def list_after_pages(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[ListAfterAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /after/{shelf}``
        """
        return self._pages(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    def list_after_items(
        self,
        *,
        shelf: str,
        starting_after: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /after/{shelf}``
        """
        return self._items(_LIST_AFTER, {"shelf": shelf, "starting_after": starting_after}, request_options)

    async def list_cursors(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[ListCursorsAnswer, ErrorStatusBut_429, Any] | Refused[Literal[429], ListCursorsError429]:
        """``GET /cursors``"""
        return await self._send(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    def list_cursors_pages(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[
        StatusResult[ListCursorsAnswer, ErrorStatusBut_429, Any] | Refused[Literal[429], ListCursorsError429]
    ]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /cursors``
        """
        return self._pages(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    def list_cursors_items(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /cursors``
        """
        return self._items(_LIST_CURSORS, {"cursor": cursor, "limit": limit}, request_options)

    async def list_declared(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /declared``"""
        return await self._send(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    def list_declared_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /declared``
        """
        return self._pages(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    def list_declared_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        number: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /declared``
        """
        return self._items(_LIST_DECLARED, {"limit": limit, "number": number}, request_options)

    async def list_links(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /links``"""
        return await self._send(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    def list_links_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /links``
        """
        return self._pages(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    def list_links_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        per_page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /links``
        """
        return self._items(_LIST_LINKS, {"page": page, "per_page": per_page}, request_options)

    async def list_off(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /off``"""
        return await self._send(_LIST_OFF, {"limit": limit, "offset": offset}, request_options)

    async def list_offsets(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Things, Any]:
        """``GET /offsets``"""
        return await self._send(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    def list_offsets_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[Things, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /offsets``
        """
        return self._pages(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    def list_offsets_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /offsets``
        """
        return self._items(_LIST_OFFSETS, {"limit": limit, "offset": offset}, request_options)

    async def list_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListPagesAnswer, Any]:
        """``GET /pages``

        Args:
            page: Default: `0`.
        """
        return await self._send(_LIST_PAGES, {"page": page, "size": size}, request_options)

    def list_pages_pages(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[ListPagesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /pages``

        Args:
            page: Default: `0`.
        """
        return self._pages(_LIST_PAGES, {"page": page, "size": size}, request_options)

    def list_pages_items(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /pages``

        Args:
            page: Default: `0`.
        """
        return self._items(_LIST_PAGES, {"page": page, "size": size}, request_options)
