# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter
from .._runtime.operation import Part as _Part

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .typespec_models import (
        Happening,
        Heavy,
        PetCreate,
        PetId,
        PetsUploadRequestMeta,
        Widget,
        WidgetError,
        WidgetsListAnswer,
    )

_PETS_CREATE: Operation[CallResult[Happening, Any]] = Operation(
    "Pets_create",
    "POST",
    "/typespec/pets",
    body_member="body",
    answer="json",
)
_PETS_GET_PHOTO: Operation[CallResult[bytes, Any]] = Operation(
    "Pets_getPhoto",
    "GET",
    "/typespec/pets/{id}/photo",
    answer="binary",
    accept="*/*",
)
_PETS_UPLOAD: Operation[CallResult[None, Any]] = Operation(
    "Pets_upload",
    "POST",
    "/typespec/pets/{id}/photo",
    body="multipart",
    parts={
        "count": _Part(content_type="text/plain"),
        "file": _Part(content_type="*/*"),
        "image": _Part(content_type="image/png"),
    },
    answer="none",
)
_WIDGETS_LIST: Operation[CallResult[WidgetsListAnswer, WidgetError]] = Operation(
    "Widgets_list",
    "GET",
    "/typespec/widgets",
    parameters={"filter": Parameter("query", explode=False)},
    answer="json",
)
_WIDGETS_UPDATE: Operation[CallResult[Widget | Heavy, Any]] = Operation(
    "Widgets_update",
    "PATCH",
    "/typespec/widgets",
    body="json",
    content_type="application/merge-patch+json",
    answer="json",
)


class TypespecCalls(Client):
    """Calls of `typespec`."""

    def pets_create(
        self,
        *,
        body: PetCreate,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Happening, Any]:
        """``POST /typespec/pets``"""
        return self._send(_PETS_CREATE, {"body": body}, request_options)

    def pets_get_photo(self, *, id: PetId, request_options: RequestOptions | None = None) -> CallResult[bytes, Any]:
        """``GET /typespec/pets/{id}/photo``"""
        return self._send(_PETS_GET_PHOTO, {"id": id}, request_options)

    def pets_get_photo_stream(
        self,
        *,
        id: PetId,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /typespec/pets/{id}/photo``
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(_PETS_GET_PHOTO, {"id": id}, request_options)
        return answer

    def pets_upload(
        self,
        *,
        count: int,
        file: BinaryInput,
        id: PetId,
        image: BinaryInput,
        meta: PetsUploadRequestMeta,
        more: list[BinaryInput] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /typespec/pets/{id}/photo``"""
        return self._send(
            _PETS_UPLOAD,
            {"count": count, "file": file, "id": id, "image": image, "meta": meta, "more": more},
            request_options,
        )

    def widgets_list(
        self,
        *,
        filter: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[WidgetsListAnswer, WidgetError]:
        """``GET /typespec/widgets``"""
        return self._send(_WIDGETS_LIST, {"filter": filter}, request_options)

    def widgets_update(
        self,
        *,
        color: Literal["red", "blue"] | NotGiven | None = NOT_GIVEN,
        weight: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Widget | Heavy, Any]:
        """``PATCH /typespec/widgets``"""
        return self._send(_WIDGETS_UPDATE, {"color": color, "weight": weight}, request_options)


class AsyncTypespecCalls(AsyncClient):
    """Calls of `typespec`."""

    async def pets_create(
        self,
        *,
        body: PetCreate,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Happening, Any]:
        """``POST /typespec/pets``"""
        return await self._send(_PETS_CREATE, {"body": body}, request_options)

    async def pets_get_photo(
        self,
        *,
        id: PetId,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, Any]:
        """``GET /typespec/pets/{id}/photo``"""
        return await self._send(_PETS_GET_PHOTO, {"id": id}, request_options)

    async def pets_get_photo_stream(
        self,
        *,
        id: PetId,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``GET /typespec/pets/{id}/photo``
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(
            _PETS_GET_PHOTO,
            {"id": id},
            request_options,
        )
        return answer

    async def pets_upload(
        self,
        *,
        count: int,
        file: BinaryInput,
        id: PetId,
        image: BinaryInput,
        meta: PetsUploadRequestMeta,
        more: list[BinaryInput] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /typespec/pets/{id}/photo``"""
        return await self._send(
            _PETS_UPLOAD,
            {"count": count, "file": file, "id": id, "image": image, "meta": meta, "more": more},
            request_options,
        )

    async def widgets_list(
        self,
        *,
        filter: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[WidgetsListAnswer, WidgetError]:
        """``GET /typespec/widgets``"""
        return await self._send(_WIDGETS_LIST, {"filter": filter}, request_options)

    async def widgets_update(
        self,
        *,
        color: Literal["red", "blue"] | NotGiven | None = NOT_GIVEN,
        weight: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Widget | Heavy, Any]:
        """``PATCH /typespec/widgets``"""
        return await self._send(_WIDGETS_UPDATE, {"color": color, "weight": weight}, request_options)
