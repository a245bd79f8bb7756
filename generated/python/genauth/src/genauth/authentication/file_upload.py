# Generated from spec/genauth/authentication/file-upload.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.files import BinaryInput
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .file_upload_models import UploadedFile

_UPLOAD_FILE: Operation[Envelope[UploadedFile]] = Operation("uploadFile", "POST", "/api/v2/upload", body="multipart")


class FileUploadCalls(Client):
    """Uploading of files."""

    def upload_file(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        is_private: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UploadedFile]:
        """Uploads a file, such as a profile picture.

        The file is sent as a multipart form. The answer holds the URL of the stored file, which can be used as `photo`
        of a user, for example.

        ``POST /api/v2/upload``

        Args:
            file: File to be uploaded.
            folder: Folder to store the file in.
            is_private: Whether the file is private, not readable by everybody.
        """
        return self._send(_UPLOAD_FILE, {"file": file, "folder": folder, "isPrivate": is_private}, request_options)


class AsyncFileUploadCalls(AsyncClient):
    """Uploading of files."""

    async def upload_file(
        self,
        *,
        file: BinaryInput,
        folder: str | NotGiven = NOT_GIVEN,
        is_private: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[UploadedFile]:
        """Uploads a file, such as a profile picture.

        The file is sent as a multipart form. The answer holds the URL of the stored file, which can be used as `photo`
        of a user, for example.

        ``POST /api/v2/upload``

        Args:
            file: File to be uploaded.
            folder: Folder to store the file in.
            is_private: Whether the file is private, not readable by everybody.
        """
        return await self._send(
            _UPLOAD_FILE,
            {"file": file, "folder": folder, "isPrivate": is_private},
            request_options,
        )
