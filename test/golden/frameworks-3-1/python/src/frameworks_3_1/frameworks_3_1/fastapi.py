# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._statuses import ErrorStatusBut_422
    from .fastapi_models import CarItem, Cat, Dog, HTTPValidationError, ItemInput, PageItem, PlaneItem

_CREATE_ITEM: Operation[CallResult[PlaneItem | CarItem, Any]] = Operation(
    "create_item",
    "POST",
    "/fastapi/items/",
    answer="json",
)
_EXPORT: Operation[CallResult[Any, Any]] = Operation("export", "GET", "/fastapi/export", answer="undescribed")
_LOGIN: Operation[CallResult[dict[str, str], Any]] = Operation(
    "login",
    "POST",
    "/fastapi/login",
    body="form",
    answer="json",
    secret=("password",),
)
_PETS: Operation[CallResult[list[Cat | Dog], Any]] = Operation("pets", "GET", "/fastapi/pets", answer="json")
_READ_ITEMS: Operation[StatusResult[PageItem, ErrorStatusBut_422, Any] | Refused[Literal[422], HTTPValidationError]] = (
    Operation(
        "read_items",
        "GET",
        "/fastapi/items/",
        security=(("OAuth2PasswordBearer",),),
        parameters={"xToken": Parameter("header", "x-token"), "ads_id": Parameter("cookie")},
        answer="json",
        lists_problems=True,
    )
)
_UPLOAD_FASTAPI_UPLOAD_POST: Operation[CallResult[Any, Any]] = Operation(
    "upload_fastapi_upload_post",
    "POST",
    "/fastapi/upload",
    body="multipart",
    answer="undescribed",
)


class FastapiCalls(Client):
    """Calls of `fastapi`."""

    def create_item(
        self,
        *,
        importance: int,
        item: ItemInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PlaneItem | CarItem, Any]:
        """``POST /fastapi/items/``"""
        return self._send(_CREATE_ITEM, {"importance": importance, "item": item}, request_options)

    def export(self, *, request_options: RequestOptions | None = None) -> CallResult[Any, Any]:
        """``GET /fastapi/export``"""
        return self._send(_EXPORT, {}, request_options)

    def login(
        self,
        *,
        password: str,
        username: str,
        client_id: str | NotGiven | None = NOT_GIVEN,
        grant_type: str | NotGiven | None = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[dict[str, str], Any]:
        """``POST /fastapi/login``

        Args:
            scope: Default: `""`.
        """
        return self._send(
            _LOGIN,
            {
                "password": password,
                "username": username,
                "client_id": client_id,
                "grant_type": grant_type,
                "scope": scope,
            },
            request_options,
        )

    def pets(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Cat | Dog], Any]:
        """``GET /fastapi/pets``"""
        return self._send(_PETS, {}, request_options)

    def read_items(
        self,
        *,
        x_token: str,
        ads_id: str | NotGiven | None = NOT_GIVEN,
        order: Literal["created_at", "updated_at"] | NotGiven = NOT_GIVEN,
        q: str | NotGiven | None = NOT_GIVEN,
        tags: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PageItem, ErrorStatusBut_422, Any] | Refused[Literal[422], HTTPValidationError]:
        """Read Items

        ``GET /fastapi/items/``

        Args:
            order: Default: `"created_at"`.
            tags: Default: `[]`.
        """
        return self._send(
            _READ_ITEMS,
            {"xToken": x_token, "ads_id": ads_id, "order": order, "q": q, "tags": tags},
            request_options,
        )

    def upload_fastapi_upload_post(
        self,
        *,
        file: BinaryInput,
        files: list[BinaryInput],
        more: BinaryInput | NotGiven | None = NOT_GIVEN,
        token: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /fastapi/upload``"""
        return self._send(
            _UPLOAD_FASTAPI_UPLOAD_POST,
            {"file": file, "files": files, "more": more, "token": token},
            request_options,
        )


class AsyncFastapiCalls(AsyncClient):
    """Calls of `fastapi`."""

    async def create_item(
        self,
        *,
        importance: int,
        item: ItemInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PlaneItem | CarItem, Any]:
        """``POST /fastapi/items/``"""
        return await self._send(_CREATE_ITEM, {"importance": importance, "item": item}, request_options)

    async def export(self, *, request_options: RequestOptions | None = None) -> CallResult[Any, Any]:
        """``GET /fastapi/export``"""
        return await self._send(_EXPORT, {}, request_options)

    async def login(
        self,
        *,
        password: str,
        username: str,
        client_id: str | NotGiven | None = NOT_GIVEN,
        grant_type: str | NotGiven | None = NOT_GIVEN,
        scope: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[dict[str, str], Any]:
        """``POST /fastapi/login``

        Args:
            scope: Default: `""`.
        """
        return await self._send(
            _LOGIN,
            {
                "password": password,
                "username": username,
                "client_id": client_id,
                "grant_type": grant_type,
                "scope": scope,
            },
            request_options,
        )

    async def pets(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Cat | Dog], Any]:
        """``GET /fastapi/pets``"""
        return await self._send(_PETS, {}, request_options)

    async def read_items(
        self,
        *,
        x_token: str,
        ads_id: str | NotGiven | None = NOT_GIVEN,
        order: Literal["created_at", "updated_at"] | NotGiven = NOT_GIVEN,
        q: str | NotGiven | None = NOT_GIVEN,
        tags: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[PageItem, ErrorStatusBut_422, Any] | Refused[Literal[422], HTTPValidationError]:
        """Read Items

        ``GET /fastapi/items/``

        Args:
            order: Default: `"created_at"`.
            tags: Default: `[]`.
        """
        return await self._send(
            _READ_ITEMS,
            {"xToken": x_token, "ads_id": ads_id, "order": order, "q": q, "tags": tags},
            request_options,
        )

    async def upload_fastapi_upload_post(
        self,
        *,
        file: BinaryInput,
        files: list[BinaryInput],
        more: BinaryInput | NotGiven | None = NOT_GIVEN,
        token: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /fastapi/upload``"""
        return await self._send(
            _UPLOAD_FASTAPI_UPLOAD_POST,
            {"file": file, "files": files, "more": more, "token": token},
            request_options,
        )
