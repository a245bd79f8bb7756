# Generated from test/golden/openapi-3-2/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..models import File

_COPY_FILE: Operation[CallResult[Any, Any]] = Operation(
    "copyFile",
    "COPY",
    "/files/{id}",
    security=(("device",),),
    parameters={"Destination": Parameter("header")},
    answer="undescribed",
)
_QUERY_FILE: Operation[CallResult[File, Any]] = Operation(
    "queryFile",
    "QUERY",
    "/files/{id}",
    security=(("device",),),
    safe=True,
    body="json",
    answer="json",
)


class FilesCalls(Client):
    """Files"""

    def copy_file(
        self,
        *,
        destination: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``COPY /files/{id}``"""
        return self._send(_COPY_FILE, {"Destination": destination, "id": id}, request_options)

    def query_file(
        self,
        *,
        id: str,
        words: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[File, Any]:
        """Asks with a body

        ``QUERY /files/{id}``
        """
        return self._send(_QUERY_FILE, {"id": id, "words": words}, request_options)


class AsyncFilesCalls(AsyncClient):
    """Files"""

    async def copy_file(
        self,
        *,
        destination: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``COPY /files/{id}``"""
        return await self._send(_COPY_FILE, {"Destination": destination, "id": id}, request_options)

    async def query_file(
        self,
        *,
        id: str,
        words: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[File, Any]:
        """Asks with a body

        ``QUERY /files/{id}``
        """
        return await self._send(_QUERY_FILE, {"id": id, "words": words}, request_options)
