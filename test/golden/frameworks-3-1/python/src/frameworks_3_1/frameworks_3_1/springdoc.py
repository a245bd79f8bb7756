# Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .springdoc_models import Message, StreamingResponseBody

_MESSAGE: Operation[CallResult[Message, Any]] = Operation(
    "message",
    "POST",
    "/springdoc/messages",
    body_member="body",
    answer="json",
)
_UPLOAD_FILE: Operation[CallResult[StreamingResponseBody | None, Any]] = Operation(
    "uploadFile",
    "POST",
    "/springdoc/upload",
    parameters={"note": Parameter("query")},
    body="multipart",
    answer="undescribed",
)


class SpringdocCalls(Client):
    """Calls of `springdoc`."""

    def message(self, *, body: Message, request_options: RequestOptions | None = None) -> CallResult[Message, Any]:
        """``POST /springdoc/messages``"""
        return self._send(_MESSAGE, {"body": body}, request_options)

    def upload_file(
        self,
        *,
        file: BinaryInput,
        note: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[StreamingResponseBody | None, Any]:
        """``POST /springdoc/upload``"""
        return self._send(_UPLOAD_FILE, {"file": file, "note": note}, request_options)


class AsyncSpringdocCalls(AsyncClient):
    """Calls of `springdoc`."""

    async def message(
        self,
        *,
        body: Message,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Message, Any]:
        """``POST /springdoc/messages``"""
        return await self._send(_MESSAGE, {"body": body}, request_options)

    async def upload_file(
        self,
        *,
        file: BinaryInput,
        note: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[StreamingResponseBody | None, Any]:
        """``POST /springdoc/upload``"""
        return await self._send(_UPLOAD_FILE, {"file": file, "note": note}, request_options)
