# Generated from test/golden/swagger/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter, Part

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .._statuses import ErrorStatusBut_404
    from .default_models import Animal, Pet, Problem

_CREATE_PET: Operation[CallResult[Pet, Any]] = Operation(
    "createPet",
    "POST",
    "/pets",
    security=(("key",),),
    answer="json",
)
_GET_PET: Operation[StatusResult[Pet, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]] = Operation(
    "getPet",
    "GET",
    "/pets/{id}",
    security=(("key",),),
    answer="json",
)
_GET_PHOTO: Operation[CallResult[bytes, Any]] = Operation(
    "getPhoto",
    "GET",
    "/pets/{id}/photo",
    security=(("key",),),
    answer="binary",
    accept="image/png, */*;q=0.1",
)
_LIST_PETS: Operation[CallResult[list[Pet], Problem]] = Operation(
    "listPets",
    "GET",
    "/pets",
    security=(("code",), ("basic",)),
    parameters={
        "ids": Parameter("query", explode=False),
        "words": Parameter("query", style="spaceDelimited"),
        "xTrace": Parameter("header", "X-Trace"),
    },
    answer="json",
)
_SEARCH: Operation[CallResult[Animal, Any]] = Operation(
    "search",
    "POST",
    "/search",
    security=(("key",),),
    body="form",
    parts={"colours": Part(style="form", explode=True), "sizes": Part(style="form", explode=False)},
    answer="json",
)
_SET_PHOTO: Operation[CallResult[None, Any]] = Operation(
    "setPhoto",
    "PUT",
    "/pets/{id}/photo",
    security=(("key",),),
    body="multipart",
    answer="none",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def create_pet(
        self,
        *,
        name: str,
        nick: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Pet, Any]:
        """``POST /pets``"""
        return self._send(_CREATE_PET, {"name": name, "nick": nick}, request_options)

    def get_pet(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[Pet, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]:
        """``GET /pets/{id}``"""
        return self._send(_GET_PET, {"id": id}, request_options)

    def get_photo(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /pets/{id}/photo``"""
        return self._send(_GET_PHOTO, {"id": id}, request_options)

    def get_photo_stream(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /pets/{id}/photo``
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(_GET_PHOTO, {"id": id}, request_options)
        return answer

    def list_pets(
        self,
        *,
        cells: str | NotGiven = NOT_GIVEN,
        ids: list[int] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        tags: list[Literal["cat", "dog"]] | NotGiven = NOT_GIVEN,
        words: list[str] | NotGiven = NOT_GIVEN,
        x_trace: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Pet], Problem]:
        """``GET /pets``

        Args:
            limit: Value: 1 to 100. Default: `20`.
        """
        return self._send(
            _LIST_PETS,
            {"cells": cells, "ids": ids, "limit": limit, "tags": tags, "words": words, "xTrace": x_trace},
            request_options,
        )

    def search(
        self,
        *,
        query: str,
        colours: list[str] | NotGiven = NOT_GIVEN,
        sizes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Animal, Any]:
        """``POST /search``"""
        return self._send(_SEARCH, {"query": query, "colours": colours, "sizes": sizes}, request_options)

    def set_photo(
        self,
        *,
        id: int,
        photo: BinaryInput,
        caption: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /pets/{id}/photo``

        Args:
            photo: PNG
            caption: Length: at most 100.
        """
        return self._send(_SET_PHOTO, {"id": id, "photo": photo, "caption": caption}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def create_pet(
        self,
        *,
        name: str,
        nick: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Pet, Any]:
        """``POST /pets``"""
        return await self._send(_CREATE_PET, {"name": name, "nick": nick}, request_options)

    async def get_pet(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[Pet, ErrorStatusBut_404, Any] | Refused[Literal[404], Problem]:
        """``GET /pets/{id}``"""
        return await self._send(_GET_PET, {"id": id}, request_options)

    async def get_photo(self, *, id: int, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /pets/{id}/photo``"""
        return await self._send(_GET_PHOTO, {"id": id}, request_options)

    async def get_photo_stream(
        self,
        *,
        id: int,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /pets/{id}/photo``
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(_GET_PHOTO, {"id": id}, request_options)
        return answer

    async def list_pets(
        self,
        *,
        cells: str | NotGiven = NOT_GIVEN,
        ids: list[int] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        tags: list[Literal["cat", "dog"]] | NotGiven = NOT_GIVEN,
        words: list[str] | NotGiven = NOT_GIVEN,
        x_trace: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[Pet], Problem]:
        """``GET /pets``

        Args:
            limit: Value: 1 to 100. Default: `20`.
        """
        return await self._send(
            _LIST_PETS,
            {"cells": cells, "ids": ids, "limit": limit, "tags": tags, "words": words, "xTrace": x_trace},
            request_options,
        )

    async def search(
        self,
        *,
        query: str,
        colours: list[str] | NotGiven = NOT_GIVEN,
        sizes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Animal, Any]:
        """``POST /search``"""
        return await self._send(_SEARCH, {"query": query, "colours": colours, "sizes": sizes}, request_options)

    async def set_photo(
        self,
        *,
        id: int,
        photo: BinaryInput,
        caption: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /pets/{id}/photo``

        Args:
            photo: PNG
            caption: Length: at most 100.
        """
        return await self._send(_SET_PHOTO, {"id": id, "photo": photo, "caption": caption}, request_options)
