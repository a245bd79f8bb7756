# Generated from spec/genauth/management/whitelist.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from .whitelist_models import WhitelistItem, WhitelistType

_ADD_WHITELIST: Operation[Envelope[WhitelistItem]] = Operation(
    "addWhitelist",
    "POST",
    "/api/v3/add-whitelist",
    security=(("accessKey",), ("managementToken",)),
)
_ADD_WHITELIST_OF_APP: Operation[Envelope[WhitelistItem]] = Operation(
    "addWhitelistOfApp",
    "POST",
    "/api/v3/add-whitelist-of-app",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_WHITELIST: Operation[Envelope[SuccessResult]] = Operation(
    "deleteWhitelist",
    "POST",
    "/api/v3/delete-whitelist",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_DELETE_WHITELIST_OF_APP: Operation[Envelope[SuccessResult]] = Operation(
    "deleteWhitelistOfApp",
    "POST",
    "/api/v3/delete-whitelist-of-app",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_LIST_WHITELISTS: Operation[Envelope[WhitelistItem]] = Operation(
    "listWhitelists",
    "GET",
    "/api/v3/list-whitelist",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_WHITELISTS_OF_APP: Operation[Envelope[WhitelistItem]] = Operation(
    "listWhitelistsOfApp",
    "GET",
    "/api/v3/list-whitelist-of-app",
    security=(("accessKey",), ("managementToken",)),
)


class WhitelistCalls(Client):
    """Who may sign up."""

    def add_whitelist(
        self,
        *,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Adds entries to the sign-up whitelist of the user pool.

        While the whitelist is on, only the listed user names, email addresses or phone numbers can sign up. All entries
        of a call are of one kind.

        ``POST /api/v3/add-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return self._send(_ADD_WHITELIST, {"type": type, "list": list}, request_options)

    def add_whitelist_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Adds entries to the sign-up whitelist of one application.

        All entries of a call are of one kind. Use `add_whitelist` for the whole user pool.

        ``POST /api/v3/add-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return self._send(_ADD_WHITELIST_OF_APP, {"appId": app_id, "type": type, "list": list}, request_options)

    def delete_whitelist(
        self,
        *,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes entries from the sign-up whitelist of the user pool.

        Users who have signed up already are kept. The platform documents the answer without the usual envelope.

        ``POST /api/v3/delete-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return self._send(_DELETE_WHITELIST, {"type": type, "list": list}, request_options)

    def delete_whitelist_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes entries from the sign-up whitelist of one application.

        Users who have signed up already are kept. The platform documents the answer without the usual envelope.

        ``POST /api/v3/delete-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return self._send(_DELETE_WHITELIST_OF_APP, {"appId": app_id, "type": type, "list": list}, request_options)

    def list_whitelists(
        self,
        *,
        type: WhitelistType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Returns the sign-up whitelist of the user pool, one kind at a time.

        Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.

        ``GET /api/v3/list-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
        """
        return self._send(_LIST_WHITELISTS, {"type": type}, request_options)

    def list_whitelists_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Returns the sign-up whitelist of one application, one kind at a time.

        Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.

        ``GET /api/v3/list-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
        """
        return self._send(_LIST_WHITELISTS_OF_APP, {"appId": app_id, "type": type}, request_options)


class AsyncWhitelistCalls(AsyncClient):
    """Who may sign up."""

    async def add_whitelist(
        self,
        *,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Adds entries to the sign-up whitelist of the user pool.

        While the whitelist is on, only the listed user names, email addresses or phone numbers can sign up. All entries
        of a call are of one kind.

        ``POST /api/v3/add-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return await self._send(_ADD_WHITELIST, {"type": type, "list": list}, request_options)

    async def add_whitelist_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Adds entries to the sign-up whitelist of one application.

        All entries of a call are of one kind. Use `add_whitelist` for the whole user pool.

        ``POST /api/v3/add-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return await self._send(_ADD_WHITELIST_OF_APP, {"appId": app_id, "type": type, "list": list}, request_options)

    async def delete_whitelist(
        self,
        *,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes entries from the sign-up whitelist of the user pool.

        Users who have signed up already are kept. The platform documents the answer without the usual envelope.

        ``POST /api/v3/delete-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return await self._send(_DELETE_WHITELIST, {"type": type, "list": list}, request_options)

    async def delete_whitelist_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        list: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Removes entries from the sign-up whitelist of one application.

        Users who have signed up already are kept. The platform documents the answer without the usual envelope.

        ``POST /api/v3/delete-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
            list: The user names, email addresses or phone numbers.
        """
        return await self._send(
            _DELETE_WHITELIST_OF_APP,
            {"appId": app_id, "type": type, "list": list},
            request_options,
        )

    async def list_whitelists(
        self,
        *,
        type: WhitelistType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Returns the sign-up whitelist of the user pool, one kind at a time.

        Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.

        ``GET /api/v3/list-whitelist``

        Args:
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
        """
        return await self._send(_LIST_WHITELISTS, {"type": type}, request_options)

    async def list_whitelists_of_app(
        self,
        *,
        app_id: str,
        type: WhitelistType,
        request_options: RequestOptions | None = None,
    ) -> Envelope[WhitelistItem]:
        """Returns the sign-up whitelist of one application, one kind at a time.

        Not divided into pages. The platform documents `data` as a single entry, so treat its shape as uncertain.

        ``GET /api/v3/list-whitelist-of-app``

        Args:
            app_id: Identifier of the application.
            type: Kind of entry: `USERNAME`, `EMAIL` or `PHONE`.
        """
        return await self._send(_LIST_WHITELISTS_OF_APP, {"appId": app_id, "type": type}, request_options)
