# Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Elsewhere, Operation, Part

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from .._runtime.stream_answer import AsyncItemStream, ItemStream
    from .default_models import UploadRequestMeta

_ANSWER_NOTE: Operation[CallResult[None, Any]] = Operation(
    "answerNote",
    "POST",
    "/note/{id}",
    needs=("text", "to"),
    answer="none",
)
_GET_PAGE: Operation[CallResult[str, Any]] = Operation(
    "getPage",
    "GET",
    "/page",
    answer="text",
    accept="text/html, */*;q=0.1",
)
_NOTE: Operation[CallResult[None, Any]] = Operation("note", "POST", "/note", needs=("text", "to"), answer="none")
_PATCH: Operation[CallResult[None, Any]] = Operation(
    "patch",
    "PATCH",
    "/json-patch/{id}",
    content_type="application/merge-patch+json",
    answer="none",
)
_PUT_BYTES: Operation[CallResult[None, Any]] = Operation(
    "putBytes",
    "PUT",
    "/bytes/{name}",
    body="binary",
    body_member="body",
    answer="none",
)
_PUT_LETTER: Operation[CallResult[None, Any]] = Operation("putLetter", "PUT", "/letter/{id}", answer="none")
_PUT_TEXT: Operation[CallResult[None, Any]] = Operation(
    "putText",
    "PUT",
    "/text",
    body="text",
    body_member="body",
    elsewhere=Elsewhere("https://api.example.com", "https://texts.example.com", ""),
    answer="none",
)
_SEND_BROWSER: Operation[CallResult[str, Any]] = Operation("sendBrowser", "GET", "/start", answer="redirect")
_SEND_FORM: Operation[CallResult[str, Any]] = Operation(
    "sendForm",
    "POST",
    "/form",
    body="form",
    answer="text",
    accept="text/plain, */*;q=0.1",
    secret=("client_secret",),
)
_SEND_LIST: Operation[CallResult[None, Any]] = Operation(
    "sendList",
    "POST",
    "/json-list",
    body_member="body",
    answer="none",
)
_TOUCH: Operation[CallResult[None, Any]] = Operation("touch", "POST", "/touch/{id}", body="json", answer="none")
_UPLOAD: Operation[CallResult[bytes, Any]] = Operation(
    "upload",
    "POST",
    "/upload",
    body="multipart",
    parts={"file": Part(content_type="image/png"), "meta": Part(content_type="application/json")},
    elsewhere=Elsewhere("https://api.example.com", "https://uploads.example.com", "/v1"),
    answer="binary",
    accept="application/octet-stream, */*;q=0.1",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def answer_note(
        self,
        *,
        id: str,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /note/{id}``"""
        return self._send(_ANSWER_NOTE, {"id": id, "text": text, "to": to}, request_options)

    def get_page(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /page``"""
        return self._send(_GET_PAGE, {}, request_options)

    @overload
    def note(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]: ...
    @overload
    def note(
        self,
        *,
        text: str,
        to: str,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]: ...
    def note(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /note``"""
        return self._send(_NOTE, {"text": text, "to": to, "urgent": urgent}, request_options)

    @overload
    def notify(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]: ...
    @overload
    def notify(
        self,
        *,
        text: str,
        to: str,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]: ...
    def notify(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """Deprecated: former name of `note`."""
        return self._send(_NOTE, {"text": text, "to": to, "urgent": urgent}, request_options)

    def patch(
        self,
        *,
        id: str,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PATCH /json-patch/{id}``"""
        return self._send(_PATCH, {"id": id, "name": name}, request_options)

    def put_bytes(
        self,
        *,
        body: BinaryInput,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /bytes/{name}``"""
        return self._send(_PUT_BYTES, {"body": body, "name": name}, request_options)

    def put_letter(
        self,
        *,
        id: str,
        text: str,
        to: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /letter/{id}``"""
        return self._send(_PUT_LETTER, {"id": id, "text": text, "to": to}, request_options)

    def put_text(self, *, body: str, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``PUT /text``

        Goes to ``https://texts.example.com``, unless the client has another server than the usual one.
        """
        return self._send(_PUT_TEXT, {"body": body}, request_options)

    def send_browser(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /start``"""
        return self._send(_SEND_BROWSER, {}, request_options)

    def send_form(
        self,
        *,
        grant_type: str,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, Any]:
        """``POST /form``"""
        return self._send(_SEND_FORM, {"grant_type": grant_type, "client_secret": client_secret}, request_options)

    def send_list(self, *, body: list[str], request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``POST /json-list``"""
        return self._send(_SEND_LIST, {"body": body}, request_options)

    def touch(
        self,
        *,
        id: str,
        note: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /touch/{id}``"""
        return self._send(_TOUCH, {"id": id, "note": note}, request_options)

    def upload(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        meta: UploadRequestMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, Any]:
        """``POST /upload``

        Goes to ``https://uploads.example.com/v1``, unless the client has another server than the usual one.
        """
        return self._send(_UPLOAD, {"file": file, "folder": folder, "meta": meta}, request_options)

    def upload_stream(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        meta: UploadRequestMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[ItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``POST /upload``

        Goes to ``https://uploads.example.com/v1``, unless the client has another server than the usual one.
        """
        answer: CallResult[ItemStream[bytes], Any] = self._stream(
            _UPLOAD,
            {"file": file, "folder": folder, "meta": meta},
            request_options,
        )
        return answer


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def answer_note(
        self,
        *,
        id: str,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /note/{id}``"""
        return await self._send(_ANSWER_NOTE, {"id": id, "text": text, "to": to}, request_options)

    async def get_page(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /page``"""
        return await self._send(_GET_PAGE, {}, request_options)

    @overload
    async def note(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]: ...
    @overload
    async def note(
        self,
        *,
        text: str,
        to: str,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]: ...
    async def note(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /note``"""
        return await self._send(_NOTE, {"text": text, "to": to, "urgent": urgent}, request_options)

    @overload
    async def notify(self, *, request_options: RequestOptions | None = None) -> CallResult[None, Any]: ...
    @overload
    async def notify(
        self,
        *,
        text: str,
        to: str,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]: ...
    async def notify(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        urgent: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """Deprecated: former name of `note`."""
        return await self._send(_NOTE, {"text": text, "to": to, "urgent": urgent}, request_options)

    async def patch(
        self,
        *,
        id: str,
        name: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PATCH /json-patch/{id}``"""
        return await self._send(_PATCH, {"id": id, "name": name}, request_options)

    async def put_bytes(
        self,
        *,
        body: BinaryInput,
        name: str,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /bytes/{name}``"""
        return await self._send(_PUT_BYTES, {"body": body, "name": name}, request_options)

    async def put_letter(
        self,
        *,
        id: str,
        text: str,
        to: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /letter/{id}``"""
        return await self._send(_PUT_LETTER, {"id": id, "text": text, "to": to}, request_options)

    async def put_text(self, *, body: str, request_options: RequestOptions | None = None) -> CallResult[None, Any]:
        """``PUT /text``

        Goes to ``https://texts.example.com``, unless the client has another server than the usual one.
        """
        return await self._send(_PUT_TEXT, {"body": body}, request_options)

    async def send_browser(self, *, request_options: RequestOptions | None = None) -> CallResult[str, Any]:
        """``GET /start``"""
        return await self._send(_SEND_BROWSER, {}, request_options)

    async def send_form(
        self,
        *,
        grant_type: str,
        client_secret: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[str, Any]:
        """``POST /form``"""
        return await self._send(_SEND_FORM, {"grant_type": grant_type, "client_secret": client_secret}, request_options)

    async def send_list(
        self,
        *,
        body: list[str],
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /json-list``"""
        return await self._send(_SEND_LIST, {"body": body}, request_options)

    async def touch(
        self,
        *,
        id: str,
        note: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /touch/{id}``"""
        return await self._send(_TOUCH, {"id": id, "note": note}, request_options)

    async def upload(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        meta: UploadRequestMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[bytes, Any]:
        """``POST /upload``

        Goes to ``https://uploads.example.com/v1``, unless the client has another server than the usual one.
        """
        return await self._send(_UPLOAD, {"file": file, "folder": folder, "meta": meta}, request_options)

    async def upload_stream(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        meta: UploadRequestMeta | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[AsyncItemStream[bytes], Any]:
        """The bytes as they come, for what is large or takes long: to be iterated once, and closed (`with`). The limits of
        time and size end with the headers.

        ``POST /upload``

        Goes to ``https://uploads.example.com/v1``, unless the client has another server than the usual one.
        """
        answer: CallResult[AsyncItemStream[bytes], Any] = await self._stream(
            _UPLOAD,
            {"file": file, "folder": folder, "meta": meta},
            request_options,
        )
        return answer
