# Generated from test/golden/results-grouped/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.group import AsyncGroup, Group
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal

    from .._runtime.call_result import (
        CallResult,
        ClientErrorStatus,
        RedirectStatus,
        Refused,
        ServerErrorStatus,
        StatusResult,
    )
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._statuses import ClientErrorStatusBut_404, ErrorStatusBut_404, ErrorStatusBut_409
    from .books_models import Book, BooksCreateError409, Problem

_CREATE: Operation[StatusResult[Book, ErrorStatusBut_409, Problem] | Refused[Literal[409], BooksCreateError409]] = (
    Operation("books/create", "POST", "/books", security=(("token",),), answer="json")
)
_GET: Operation[
    StatusResult[Book, RedirectStatus | ServerErrorStatus, Any]
    | Refused[Literal[404], Problem]
    | Refused[ClientErrorStatusBut_404, BooksCreateError409]
] = Operation("books/get", "GET", "/books/{isbn}", answer="json")
_GET_COVER: Operation[CallResult[bytes, Any]] = Operation(
    "books/getCover",
    "GET",
    "/books/{isbn}/cover",
    security=(("token",),),
    answer="binary",
    accept="image/png, */*;q=0.1",
)
_LIST: Operation[
    StatusResult[list[Book], RedirectStatus | ClientErrorStatus, Any] | Refused[ServerErrorStatus, Problem]
] = Operation("books/list", "GET", "/books", security=(("token",),), answer="json")
_PUT_COVER: Operation[CallResult[None, Any]] = Operation(
    "books/putCover",
    "PUT",
    "/books/{isbn}/cover",
    security=(("token",),),
    body="binary",
    body_member="body",
    content_type="image/png",
    answer="none",
)
_REMOVE: Operation[StatusResult[None, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]] = Operation(
    "books/remove",
    "DELETE",
    "/books/{isbn}",
    security=(("token",),),
    answer="none",
)


class BooksCalls(Group):
    """Calls of `books`."""

    def create(
        self,
        *,
        isbn: str,
        title: str,
        author: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[Book, ErrorStatusBut_409, Problem] | Refused[Literal[409], BooksCreateError409]:
        """Adds a book.

        ``POST /books``
        """
        return self._send(_CREATE, {"isbn": isbn, "title": title, "author": author}, request_options)

    def get(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[Book, RedirectStatus | ServerErrorStatus, Any]
        | Refused[Literal[404], Problem]
        | Refused[ClientErrorStatusBut_404, BooksCreateError409]
    ):
        """One book.

        ``GET /books/{isbn}``
        """
        return self._send(_GET, {"isbn": isbn}, request_options)

    def get_cover(self, *, isbn: str, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /books/{isbn}/cover``"""
        return self._send(_GET_COVER, {"isbn": isbn}, request_options)

    def get_cover_stream(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /books/{isbn}/cover``
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(_GET_COVER, {"isbn": isbn}, request_options)
        return answer

    def list(
        self,
        *,
        author: str | NotGiven = NOT_GIVEN,
        tag: builtins.list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[builtins.list[Book], RedirectStatus | ClientErrorStatus, Any] | Refused[ServerErrorStatus, Problem]
    ):
        """Lists books.

        ``GET /books``
        """
        return self._send(_LIST, {"author": author, "tag": tag}, request_options)

    def put_cover(
        self,
        *,
        body: BinaryInput,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /books/{isbn}/cover``"""
        return self._send(_PUT_COVER, {"body": body, "isbn": isbn}, request_options)

    def remove(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[None, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]:
        """``DELETE /books/{isbn}``"""
        return self._send(_REMOVE, {"isbn": isbn}, request_options)


class AsyncBooksCalls(AsyncGroup):
    """Calls of `books`."""

    async def create(
        self,
        *,
        isbn: str,
        title: str,
        author: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[Book, ErrorStatusBut_409, Problem] | Refused[Literal[409], BooksCreateError409]:
        """Adds a book.

        ``POST /books``
        """
        return await self._send(_CREATE, {"isbn": isbn, "title": title, "author": author}, request_options)

    async def get(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[Book, RedirectStatus | ServerErrorStatus, Any]
        | Refused[Literal[404], Problem]
        | Refused[ClientErrorStatusBut_404, BooksCreateError409]
    ):
        """One book.

        ``GET /books/{isbn}``
        """
        return await self._send(_GET, {"isbn": isbn}, request_options)

    async def get_cover(self, *, isbn: str, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /books/{isbn}/cover``"""
        return await self._send(_GET_COVER, {"isbn": isbn}, request_options)

    async def get_cover_stream(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /books/{isbn}/cover``
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(
            _GET_COVER,
            {"isbn": isbn},
            request_options,
        )
        return answer

    async def list(
        self,
        *,
        author: str | NotGiven = NOT_GIVEN,
        tag: builtins.list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> (
        StatusResult[builtins.list[Book], RedirectStatus | ClientErrorStatus, Any] | Refused[ServerErrorStatus, Problem]
    ):
        """Lists books.

        ``GET /books``
        """
        return await self._send(_LIST, {"author": author, "tag": tag}, request_options)

    async def put_cover(
        self,
        *,
        body: BinaryInput,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /books/{isbn}/cover``"""
        return await self._send(_PUT_COVER, {"body": body, "isbn": isbn}, request_options)

    async def remove(
        self,
        *,
        isbn: str,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[None, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]:
        """``DELETE /books/{isbn}``"""
        return await self._send(_REMOVE, {"isbn": isbn}, request_options)
