# Generated from spec/genauth/management/access-keys.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.common_models import SuccessResult
    from .access_keys_models import AccessKey

_CREATE_ACCESS_KEY: Operation[Envelope[list[AccessKey]]] = Operation(
    "createAccessKey",
    "POST",
    "/api/v3/create-access-key",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessKeySecret",),
)
_DELETE_ACCESS_KEY: Operation[Envelope[None]] = Operation(
    "deleteAccessKey",
    "POST",
    "/api/v3/delete-access-key",
    security=(("accessKey",), ("managementToken",)),
)
_GET_ACCESS_KEY: Operation[Envelope[list[AccessKey]]] = Operation(
    "getAccessKey",
    "GET",
    "/api/v3/get-access-key",
    security=(("accessKey",), ("managementToken",)),
    secret=("accessKeySecret",),
)
_GET_ACCESS_KEY_LIST: Operation[Envelope[list[AccessKey]]] = Operation(
    "getAccessKeyList",
    "GET",
    "/api/v3/list-access-key",
    security=(("accessKey",), ("managementToken",)),
    parameters={"status": Parameter("query", style="brackets")},
    secret=("accessKeySecret",),
)
_UPDATE_ACCESS_KEY: Operation[Envelope[SuccessResult]] = Operation(
    "updateAccessKey",
    "POST",
    "/api/v3/update-access-key",
    security=(("accessKey",), ("managementToken",)),
)


class AccessKeysCalls(Client):
    """Key pairs for calling the management API."""

    def create_access_key(
        self,
        *,
        type: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Creates an access key for calling the management API.

        The answer holds the identifier and the secret that sign requests; store the secret safely at once. A key may be
        tied to a user or a tenant.

        ``POST /api/v3/create-access-key``

        Args:
            type: Kind of key.
            tenant_id: Tenant that the key is limited to.
            user_id: User that the key belongs to.
        """
        return self._send(_CREATE_ACCESS_KEY, {"type": type, "tenantId": tenant_id, "userId": user_id}, request_options)

    def delete_access_key(self, *, access_key_id: str, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes an access key.

        Programs that use the key are refused from then on, and this cannot be undone. To stop a key for a while, use
        `update_access_key`.

        ``POST /api/v3/delete-access-key``

        Args:
            access_key_id: Identifier of the access key.
        """
        return self._send(_DELETE_ACCESS_KEY, {"accessKeyId": access_key_id}, request_options)

    def get_access_key(
        self,
        *,
        access_key_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Gets one access key.

        The answer holds the secret: keep it on a server and out of logs.

        ``GET /api/v3/get-access-key``

        Args:
            access_key_id: Identifier of the access key.
            user_id: Identifier of the user that the key belongs to.
        """
        return self._send(_GET_ACCESS_KEY, {"accessKeyId": access_key_id, "userId": user_id}, request_options)

    def get_access_key_list(
        self,
        *,
        status: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Lists the access keys of the user pool.

        Restrict it to a user, a kind or certain states of keys. The answer holds secrets: keep it on a server and out
        of logs.

        ``GET /api/v3/list-access-key``

        Args:
            status: Only keys in one of these states.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            type: Only keys of this kind.
            user_id: Only keys that belong to this user.
        """
        return self._send(
            _GET_ACCESS_KEY_LIST,
            {"status": status, "tenantId": tenant_id, "type": type, "userId": user_id},
            request_options,
        )

    def update_access_key(
        self,
        *,
        access_key_id: str,
        enable: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches an access key on or off.

        A key that is switched off is refused until it is switched on again.

        ``POST /api/v3/update-access-key``

        Args:
            access_key_id: Identifier of the access key.
            enable: Whether the key is accepted from now on.
        """
        return self._send(_UPDATE_ACCESS_KEY, {"accessKeyId": access_key_id, "enable": enable}, request_options)


class AsyncAccessKeysCalls(AsyncClient):
    """Key pairs for calling the management API."""

    async def create_access_key(
        self,
        *,
        type: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Creates an access key for calling the management API.

        The answer holds the identifier and the secret that sign requests; store the secret safely at once. A key may be
        tied to a user or a tenant.

        ``POST /api/v3/create-access-key``

        Args:
            type: Kind of key.
            tenant_id: Tenant that the key is limited to.
            user_id: User that the key belongs to.
        """
        return await self._send(
            _CREATE_ACCESS_KEY,
            {"type": type, "tenantId": tenant_id, "userId": user_id},
            request_options,
        )

    async def delete_access_key(
        self,
        *,
        access_key_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes an access key.

        Programs that use the key are refused from then on, and this cannot be undone. To stop a key for a while, use
        `update_access_key`.

        ``POST /api/v3/delete-access-key``

        Args:
            access_key_id: Identifier of the access key.
        """
        return await self._send(_DELETE_ACCESS_KEY, {"accessKeyId": access_key_id}, request_options)

    async def get_access_key(
        self,
        *,
        access_key_id: str,
        user_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Gets one access key.

        The answer holds the secret: keep it on a server and out of logs.

        ``GET /api/v3/get-access-key``

        Args:
            access_key_id: Identifier of the access key.
            user_id: Identifier of the user that the key belongs to.
        """
        return await self._send(_GET_ACCESS_KEY, {"accessKeyId": access_key_id, "userId": user_id}, request_options)

    async def get_access_key_list(
        self,
        *,
        status: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        user_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[list[AccessKey]]:
        """Lists the access keys of the user pool.

        Restrict it to a user, a kind or certain states of keys. The answer holds secrets: keep it on a server and out
        of logs.

        ``GET /api/v3/list-access-key``

        Args:
            status: Only keys in one of these states.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
            type: Only keys of this kind.
            user_id: Only keys that belong to this user.
        """
        return await self._send(
            _GET_ACCESS_KEY_LIST,
            {"status": status, "tenantId": tenant_id, "type": type, "userId": user_id},
            request_options,
        )

    async def update_access_key(
        self,
        *,
        access_key_id: str,
        enable: bool,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches an access key on or off.

        A key that is switched off is refused until it is switched on again.

        ``POST /api/v3/update-access-key``

        Args:
            access_key_id: Identifier of the access key.
            enable: Whether the key is accepted from now on.
        """
        return await self._send(_UPDATE_ACCESS_KEY, {"accessKeyId": access_key_id, "enable": enable}, request_options)
