# Generated from test/golden/results-throw/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .books_models import Book

_BOOKS_CREATE: Operation[Book] = Operation("books/create", "POST", "/books", security=(("token",),), answer="json")
_BOOKS_GET: Operation[Book] = Operation("books/get", "GET", "/books/{isbn}", answer="json")
_BOOKS_GET_COVER: Operation[bytes] = Operation(
    "books/getCover",
    "GET",
    "/books/{isbn}/cover",
    security=(("token",),),
    answer="binary",
    accept="image/png, */*;q=0.1",
)
_BOOKS_LIST: Operation[list[Book]] = Operation("books/list", "GET", "/books", security=(("token",),), answer="json")
_BOOKS_PUT_COVER: Operation[None] = Operation(
    "books/putCover",
    "PUT",
    "/books/{isbn}/cover",
    security=(("token",),),
    body="binary",
    body_member="body",
    content_type="image/png",
    answer="none",
)
_BOOKS_REMOVE: Operation[None] = Operation(
    "books/remove",
    "DELETE",
    "/books/{isbn}",
    security=(("token",),),
    answer="none",
)


class BooksCalls(Client):
    """Calls of `books`."""

    def books_create(
        self,
        *,
        isbn: str,
        title: str,
        author: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Book:
        """Adds a book.

        ``POST /books``
        """
        return self._send(_BOOKS_CREATE, {"isbn": isbn, "title": title, "author": author}, request_options)

    def books_get(self, *, isbn: str, request_options: RequestOptions | None = None) -> Book:
        """One book.

        ``GET /books/{isbn}``
        """
        return self._send(_BOOKS_GET, {"isbn": isbn}, request_options)

    def books_get_cover(self, *, isbn: str, request_options: RequestOptions | None = None) -> bytes:
        """``GET /books/{isbn}/cover``"""
        return self._send(_BOOKS_GET_COVER, {"isbn": isbn}, request_options)

    def books_get_cover_stream(self, *, isbn: str, request_options: RequestOptions | None = None) -> ItemStream[bytes]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /books/{isbn}/cover``
        """
        answer: ItemStream[bytes] = self._stream(_BOOKS_GET_COVER, {"isbn": isbn}, request_options)
        return answer

    def books_list(
        self,
        *,
        author: str | NotGiven = NOT_GIVEN,
        tag: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> list[Book]:
        """Lists books.

        ``GET /books``
        """
        return self._send(_BOOKS_LIST, {"author": author, "tag": tag}, request_options)

    def books_put_cover(self, *, body: BinaryInput, isbn: str, request_options: RequestOptions | None = None) -> None:
        """``PUT /books/{isbn}/cover``"""
        return self._send(_BOOKS_PUT_COVER, {"body": body, "isbn": isbn}, request_options)

    def books_remove(self, *, isbn: str, request_options: RequestOptions | None = None) -> None:
        """``DELETE /books/{isbn}``"""
        return self._send(_BOOKS_REMOVE, {"isbn": isbn}, request_options)


class AsyncBooksCalls(AsyncClient):
    """Calls of `books`."""

    async def books_create(
        self,
        *,
        isbn: str,
        title: str,
        author: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Book:
        """Adds a book.

        ``POST /books``
        """
        return await self._send(_BOOKS_CREATE, {"isbn": isbn, "title": title, "author": author}, request_options)

    async def books_get(self, *, isbn: str, request_options: RequestOptions | None = None) -> Book:
        """One book.

        ``GET /books/{isbn}``
        """
        return await self._send(_BOOKS_GET, {"isbn": isbn}, request_options)

    async def books_get_cover(self, *, isbn: str, request_options: RequestOptions | None = None) -> bytes:
        """``GET /books/{isbn}/cover``"""
        return await self._send(_BOOKS_GET_COVER, {"isbn": isbn}, request_options)

    async def books_get_cover_stream(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> AsyncItemStream[bytes]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /books/{isbn}/cover``
        """
        answer: AsyncItemStream[bytes] = await self._stream(_BOOKS_GET_COVER, {"isbn": isbn}, request_options)
        return answer

    async def books_list(
        self,
        *,
        author: str | NotGiven = NOT_GIVEN,
        tag: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> list[Book]:
        """Lists books.

        ``GET /books``
        """
        return await self._send(_BOOKS_LIST, {"author": author, "tag": tag}, request_options)

    async def books_put_cover(
        self,
        *,
        body: BinaryInput,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """``PUT /books/{isbn}/cover``"""
        return await self._send(_BOOKS_PUT_COVER, {"body": body, "isbn": isbn}, request_options)

    async def books_remove(self, *, isbn: str, request_options: RequestOptions | None = None) -> None:
        """``DELETE /books/{isbn}``"""
        return await self._send(_BOOKS_REMOVE, {"isbn": isbn}, request_options)
