# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.addressed_pages import AddressPages
from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    import datetime
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .drf_models import Album, BlankEnum, GenreEnum, PaginatedAlbumList, PersonPolymorphic

_ALBUMS_LIST: Operation[CallResult[PaginatedAlbumList, Any]] = Operation(
    "albums_list",
    "GET",
    "/drf/albums/",
    security=(("cookieAuth",), ("tokenAuth",), ()),
    parameters={"ordering": Parameter("query", explode=False)},
    answer="json",
    paging=AddressPages(("next",), ("results",)),
)
_ALBUMS_PARTIAL_UPDATE: Operation[CallResult[Album | None, Any]] = Operation(
    "albums_partial_update",
    "PATCH",
    "/drf/albums/",
    answer="json",
)
_ALBUMS_PARTIAL_UPDATE_FROM_MULTIPART: Operation[CallResult[Album | None, Any]] = Operation(
    "albums_partial_updateFromMultipart",
    "PATCH",
    "/drf/albums/",
    body="multipart",
    optional=True,
    answer="json",
)
_SHAPES_LIST: Operation[CallResult[PersonPolymorphic, Any]] = Operation(
    "shapes_list",
    "GET",
    "/drf/shapes/",
    answer="json",
)


class DrfCalls(Client):
    """Calls of `drf`."""

    def albums_list(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PaginatedAlbumList, Any]:
        """``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return self._send(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    def albums_list_pages(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[CallResult[PaginatedAlbumList, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return self._pages(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    def albums_list_items(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Album]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return self._items(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    def albums_partial_update(
        self,
        *,
        cover: str | NotGiven = NOT_GIVEN,
        genre: GenreEnum | BlankEnum | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Album | None, Any]:
        """``PATCH /drf/albums/``

        Args:
            title: Length: 1 to 100.
        """
        return self._send(_ALBUMS_PARTIAL_UPDATE, {"cover": cover, "genre": genre, "title": title}, request_options)

    def albums_partial_update_from_multipart(
        self,
        *,
        cover: BinaryInput | NotGiven = NOT_GIVEN,
        genre: GenreEnum | BlankEnum | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Album | None, Any]:
        """``PATCH /drf/albums/``

        Args:
            title: Length: 1 to 100.
        """
        return self._send(
            _ALBUMS_PARTIAL_UPDATE_FROM_MULTIPART,
            {"cover": cover, "genre": genre, "title": title},
            request_options,
        )

    def shapes_list(self, *, request_options: RequestOptions | None = None) -> CallResult[PersonPolymorphic, Any]:
        """``GET /drf/shapes/``"""
        return self._send(_SHAPES_LIST, {}, request_options)


class AsyncDrfCalls(AsyncClient):
    """Calls of `drf`."""

    async def albums_list(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PaginatedAlbumList, Any]:
        """``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return await self._send(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    def albums_list_pages(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[CallResult[PaginatedAlbumList, Any]]:
        """Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return self._pages(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    def albums_list_items(
        self,
        *,
        created_after: str | datetime.date | NotGiven = NOT_GIVEN,
        ordering: list[Literal["-name", "name"]] | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Album]:
        """Item after item, of page after page. A failure raises `ApiError`.

        ``GET /drf/albums/``

        Args:
            created_after: Date (RFC 3339).
            page: A page number within the paginated result set.
        """
        return self._items(
            _ALBUMS_LIST,
            {"created_after": created_after, "ordering": ordering, "page": page},
            request_options,
        )

    async def albums_partial_update(
        self,
        *,
        cover: str | NotGiven = NOT_GIVEN,
        genre: GenreEnum | BlankEnum | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Album | None, Any]:
        """``PATCH /drf/albums/``

        Args:
            title: Length: 1 to 100.
        """
        return await self._send(
            _ALBUMS_PARTIAL_UPDATE,
            {"cover": cover, "genre": genre, "title": title},
            request_options,
        )

    async def albums_partial_update_from_multipart(
        self,
        *,
        cover: BinaryInput | NotGiven = NOT_GIVEN,
        genre: GenreEnum | BlankEnum | NotGiven | None = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Album | None, Any]:
        """``PATCH /drf/albums/``

        Args:
            title: Length: 1 to 100.
        """
        return await self._send(
            _ALBUMS_PARTIAL_UPDATE_FROM_MULTIPART,
            {"cover": cover, "genre": genre, "title": title},
            request_options,
        )

    async def shapes_list(self, *, request_options: RequestOptions | None = None) -> CallResult[PersonPolymorphic, Any]:
        """``GET /drf/shapes/``"""
        return await self._send(_SHAPES_LIST, {}, request_options)
