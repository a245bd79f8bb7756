# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.counted_pages import CountedPages
from .._runtime.group import AsyncGroup, Group
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .shelves_models import ListShelvesAnswer, Shelf

_LIST: Operation[CallResult[ListShelvesAnswer, Any]] = Operation(
    "listShelves",
    "GET",
    "/shelves",
    security=(("token",),),
    answer="json",
    paging=CountedPages("page", ("page",), ("limit",), ("items",), ("total",)),
)
_UPDATE_SHELF: Operation[CallResult[Shelf, Any]] = Operation(
    "updateShelf",
    "PATCH",
    "/shelves/{id}/settings",
    security=(("key", "token"), ("login",), ()),
    parameters={"dry": Parameter("query")},
    answer="json",
    secret=("secret",),
)


class ShelvesCalls(Group):
    """Calls of `shelves`."""

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListShelvesAnswer, Any]:
        """``GET /shelves``"""
        return self._send(_LIST, {"limit": limit, "page": page}, request_options)

    def list_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[ListShelvesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /shelves``
        """
        return self._pages(_LIST, {"limit": limit, "page": page}, request_options)

    def list_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Shelf]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /shelves``
        """
        return self._items(_LIST, {"limit": limit, "page": page}, request_options)

    def update_shelf(
        self,
        *,
        id: int,
        dry: bool | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Shelf, Any]:
        """``PATCH /shelves/{id}/settings``"""
        return self._send(_UPDATE_SHELF, {"id": id, "dry": dry, "label": label, "secret": secret}, request_options)


class AsyncShelvesCalls(AsyncGroup):
    """Calls of `shelves`."""

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ListShelvesAnswer, Any]:
        """``GET /shelves``"""
        return await self._send(_LIST, {"limit": limit, "page": page}, request_options)

    def list_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[ListShelvesAnswer, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /shelves``
        """
        return self._pages(_LIST, {"limit": limit, "page": page}, request_options)

    def list_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Shelf]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /shelves``
        """
        return self._items(_LIST, {"limit": limit, "page": page}, request_options)

    async def update_shelf(
        self,
        *,
        id: int,
        dry: bool | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Shelf, Any]:
        """``PATCH /shelves/{id}/settings``"""
        return await self._send(
            _UPDATE_SHELF,
            {"id": id, "dry": dry, "label": label, "secret": secret},
            request_options,
        )
