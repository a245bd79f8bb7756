# Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .elysia_models import PostElysiaSignInAnswer

_POST_ELYSIA_SIGN_IN: Operation[CallResult[PostElysiaSignInAnswer, Any]] = Operation(
    "postElysiaSignIn",
    "POST",
    "/elysia/sign-in",
    answer="json",
)
_POST_ELYSIA_UPLOAD: Operation[CallResult[Any, Any]] = Operation(
    "postElysiaUpload",
    "POST",
    "/elysia/upload",
    body="multipart",
    answer="undescribed",
)


class ElysiaCalls(Client):
    """Calls of `elysia`."""

    def post_elysia_sign_in(
        self,
        *,
        username: str,
        at: str | float | NotGiven = NOT_GIVEN,
        kind: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PostElysiaSignInAnswer, Any]:
        """``POST /elysia/sign-in``"""
        return self._send(_POST_ELYSIA_SIGN_IN, {"username": username, "at": at, "kind": kind}, request_options)

    def post_elysia_upload(
        self,
        *,
        file: BinaryInput,
        title: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /elysia/upload``

        Args:
            file: Default: `"File"`.
        """
        return self._send(_POST_ELYSIA_UPLOAD, {"file": file, "title": title}, request_options)


class AsyncElysiaCalls(AsyncClient):
    """Calls of `elysia`."""

    async def post_elysia_sign_in(
        self,
        *,
        username: str,
        at: str | float | NotGiven = NOT_GIVEN,
        kind: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[PostElysiaSignInAnswer, Any]:
        """``POST /elysia/sign-in``"""
        return await self._send(_POST_ELYSIA_SIGN_IN, {"username": username, "at": at, "kind": kind}, request_options)

    async def post_elysia_upload(
        self,
        *,
        file: BinaryInput,
        title: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Any, Any]:
        """``POST /elysia/upload``

        Args:
            file: Default: `"File"`.
        """
        return await self._send(_POST_ELYSIA_UPLOAD, {"file": file, "title": title}, request_options)
