# Generated from spec/genauth/management/ldap-server.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .ldap_server_models import LdapConfigInfo, LdapLogPage

_DISABLE_LDAP_SERVER: Operation[Envelope[bool]] = Operation(
    "disableLdapServer",
    "POST",
    "/api/v3/disable-ldap-server",
    security=(("accessKey",), ("managementToken",)),
)
_GET_BIND_PWD: Operation[Envelope[str]] = Operation(
    "getBindPwd",
    "GET",
    "/api/v3/get-ldap-server-random-pwd",
    security=(("accessKey",), ("managementToken",)),
)
_QUERY_LDAP_CONFIG_INFO: Operation[Envelope[LdapConfigInfo]] = Operation(
    "queryLdapConfigInfo",
    "GET",
    "/api/v3/get-ldap-server-config",
    security=(("accessKey",), ("managementToken",)),
    secret=("bindPwd",),
)
_QUERY_LDAP_LOG: Operation[Envelope[LdapLogPage]] = Operation(
    "queryLdapLog",
    "GET",
    "/api/v3/get-ldap-server-log",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_QUERY_LDAP_SUB_ENTRIES: Operation[Envelope[LdapLogPage]] = Operation(
    "queryLdapSubEntries",
    "GET",
    "/api/v3/get-ldap-sub-entries",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_SAVE_LDAP_CONFIG_INFO: Operation[Envelope[bool]] = Operation(
    "saveLdapConfigInfo",
    "POST",
    "/api/v3/enable-ldap-server",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_LDAP_CONFIG_INFO: Operation[Envelope[bool]] = Operation(
    "updateLdapConfigInfo",
    "POST",
    "/api/v3/update-ldap-server-config",
    security=(("accessKey",), ("managementToken",)),
    body="json",
    secret=("bindPwd",),
)


class LdapServerCalls(Client):
    """The LDAP server of the user pool."""

    def disable_ldap_server(self, *, enabled: bool, request_options: RequestOptions | None = None) -> Envelope[bool]:
        """Switches the LDAP server off.

        Software that reads users by LDAP can no longer do so.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/disable-ldap-server``

        Args:
            enabled: `false` switches the server off.
        """
        return self._send(_DISABLE_LDAP_SERVER, {"enabled": enabled}, request_options)

    def get_bind_pwd(self, *, request_options: RequestOptions | None = None) -> Envelope[str]:
        """Generates a random password for binding to the LDAP server.

        The answer is the password as text. `update_ldap_config_info` stores a bind password.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-random-pwd``
        """
        return self._send(_GET_BIND_PWD, {}, request_options)

    def query_ldap_config_info(self, *, request_options: RequestOptions | None = None) -> Envelope[LdapConfigInfo]:
        """Gets the settings of the LDAP server of the user pool.

        The LDAP server lets other software read users by LDAP. The answer holds the bind password; keep it out of logs.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-config``
        """
        return self._send(_QUERY_LDAP_CONFIG_INFO, {}, request_options)

    def query_ldap_log(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LdapLogPage]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return self._send(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    def query_ldap_log_pages(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[LdapLogPage]]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return self._pages(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    def query_ldap_log_items(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return self._items(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    def query_ldap_sub_entries(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LdapLogPage]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return self._send(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    def query_ldap_sub_entries_pages(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[LdapLogPage]]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return self._pages(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    def query_ldap_sub_entries_items(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return self._items(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    def save_ldap_config_info(
        self,
        *,
        ldap_domain: str,
        link_url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[bool]:
        """Switches the LDAP server on and sets its domain.

        `disable_ldap_server` switches it off.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/enable-ldap-server``

        Args:
            ldap_domain: Domain of the user pool in the directory.
            link_url: URL of the server.
        """
        return self._send(_SAVE_LDAP_CONFIG_INFO, {"ldapDomain": ldap_domain, "linkUrl": link_url}, request_options)

    def update_ldap_config_info(
        self,
        *,
        bind_pwd: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[bool]:
        """Changes the bind password of the LDAP server.

        Software that binds with the old password must be given the new one.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-ldap-server-config``

        Args:
            bind_pwd: New password to bind with.
        """
        return self._send(_UPDATE_LDAP_CONFIG_INFO, {"bindPwd": bind_pwd}, request_options)


class AsyncLdapServerCalls(AsyncClient):
    """The LDAP server of the user pool."""

    async def disable_ldap_server(
        self,
        *,
        enabled: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[bool]:
        """Switches the LDAP server off.

        Software that reads users by LDAP can no longer do so.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/disable-ldap-server``

        Args:
            enabled: `false` switches the server off.
        """
        return await self._send(_DISABLE_LDAP_SERVER, {"enabled": enabled}, request_options)

    async def get_bind_pwd(self, *, request_options: RequestOptions | None = None) -> Envelope[str]:
        """Generates a random password for binding to the LDAP server.

        The answer is the password as text. `update_ldap_config_info` stores a bind password.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-random-pwd``
        """
        return await self._send(_GET_BIND_PWD, {}, request_options)

    async def query_ldap_config_info(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LdapConfigInfo]:
        """Gets the settings of the LDAP server of the user pool.

        The LDAP server lets other software read users by LDAP. The answer holds the bind password; keep it out of logs.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-config``
        """
        return await self._send(_QUERY_LDAP_CONFIG_INFO, {}, request_options)

    async def query_ldap_log(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LdapLogPage]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return await self._send(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    def query_ldap_log_pages(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[LdapLogPage]]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return self._pages(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    def query_ldap_log_items(
        self,
        *,
        limit: int,
        page: int,
        type: int,
        connection: int | NotGiven = NOT_GIVEN,
        end_time: int | NotGiven = NOT_GIVEN,
        error_code: int | NotGiven = NOT_GIVEN,
        message: str | NotGiven = NOT_GIVEN,
        operation_number: int | NotGiven = NOT_GIVEN,
        start_time: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Lists the log of the LDAP server, one page at a time.

        Filters by connection, operation, error code, message and time apply together.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-ldap-server-log``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            type: Kind of log, as a number.
            connection: Only this connection, by number.
            end_time: Only entries at or before this time, as Unix time.
            error_code: Only results with this LDAP result code.
            message: Only entries with this text.
            operation_number: Only this operation, by number.
            start_time: Only entries at or after this time, as Unix time.
        """
        return self._items(
            _QUERY_LDAP_LOG,
            {
                "limit": limit,
                "page": page,
                "type": type,
                "connection": connection,
                "endTime": end_time,
                "errorCode": error_code,
                "message": message,
                "operationNumber": operation_number,
                "startTime": start_time,
            },
            request_options,
        )

    async def query_ldap_sub_entries(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[LdapLogPage]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return await self._send(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    def query_ldap_sub_entries_pages(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[LdapLogPage]]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return self._pages(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    def query_ldap_sub_entries_items(
        self,
        *,
        limit: int,
        page: int,
        dn: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Lists the entries below an entry of the LDAP directory, one page at a time.

        Starts at the root when no distinguished name is given.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-ldap-sub-entries``

        Args:
            limit: Number of items per page, at most 50.
            page: Page number, counted from 1.
            dn: Distinguished name of the entry above.
        """
        return self._items(_QUERY_LDAP_SUB_ENTRIES, {"limit": limit, "page": page, "dn": dn}, request_options)

    async def save_ldap_config_info(
        self,
        *,
        ldap_domain: str,
        link_url: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[bool]:
        """Switches the LDAP server on and sets its domain.

        `disable_ldap_server` switches it off.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/enable-ldap-server``

        Args:
            ldap_domain: Domain of the user pool in the directory.
            link_url: URL of the server.
        """
        return await self._send(
            _SAVE_LDAP_CONFIG_INFO,
            {"ldapDomain": ldap_domain, "linkUrl": link_url},
            request_options,
        )

    async def update_ldap_config_info(
        self,
        *,
        bind_pwd: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[bool]:
        """Changes the bind password of the LDAP server.

        Software that binds with the old password must be given the new one.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/update-ldap-server-config``

        Args:
            bind_pwd: New password to bind with.
        """
        return await self._send(_UPDATE_LDAP_CONFIG_INFO, {"bindPwd": bind_pwd}, request_options)
