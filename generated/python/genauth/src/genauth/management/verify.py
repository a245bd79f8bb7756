# Generated from spec/genauth/management/verify.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from ..shared.applications_models import Application
    from .verify_models import VerifyConfig

_GET_VERIFY_CONFIG: Operation[Envelope[VerifyConfig]] = Operation(
    "getVerifyConfig",
    "GET",
    "/api/v3/verify-config",
    security=(("accessKey",), ("managementToken",)),
    secret=("appSecret",),
)
_GET_VERIFY_CONFIG_APP: Operation[Envelope[Application]] = Operation(
    "getVerifyConfigApp",
    "GET",
    "/api/v3/verify-config-app",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
)
_UPDATE_VERIFY_CONFIG: Operation[Envelope[VerifyConfig]] = Operation(
    "updateVerifyConfig",
    "PUT",
    "/api/v3/verify-config",
    security=(("accessKey",), ("managementToken",)),
    answer="json",
    secret=("appSecret",),
)


class VerifyCalls(Client):
    """Settings of the login verification client."""

    def get_verify_config(self, *, request_options: RequestOptions | None = None) -> Envelope[VerifyConfig]:
        """Returns the configuration of the desktop verification client.

        The answer holds the secret of its application, so keep it on a server.

        ``GET /api/v3/verify-config``
        """
        return self._send(_GET_VERIFY_CONFIG, {}, request_options)

    def get_verify_config_app(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Application]:
        """Returns the application behind the desktop verification client.

        Search by name with `keywords`. The platform documents the answer without the usual envelope.

        ``GET /api/v3/verify-config-app``

        Args:
            keywords: Text to search for.
        """
        return self._send(_GET_VERIFY_CONFIG_APP, {"keywords": keywords}, request_options)

    def update_verify_config(
        self,
        *,
        app_id: str,
        app_secret: str,
        auth_address: str,
        id: str,
        logo: str,
        name: str,
        public_key: str,
        is_win_change_pwd: bool | NotGiven = NOT_GIVEN,
        is_win_login: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyConfig]:
        """Replaces the configuration of the desktop verification client.

        Give the whole configuration; read it with `get_verify_config` first. The platform documents the answer without
        the usual envelope.

        ``PUT /api/v3/verify-config``

        Args:
            app_id: Identifier of the application.
            app_secret: Secret of the application; keep it on a server.
            auth_address: URL of the server that the client talks to.
            id: Identifier of the configuration.
            logo: URL of the logo.
            name: Name of the client.
            public_key: Public key of the client.
            is_win_change_pwd: Whether users can change their Windows password with it; default `false`. Default:
                `False`.
            is_win_login: Whether users sign in to Windows with it; default `false`. Default: `False`.
        """
        return self._send(
            _UPDATE_VERIFY_CONFIG,
            {
                "appId": app_id,
                "appSecret": app_secret,
                "authAddress": auth_address,
                "id": id,
                "logo": logo,
                "name": name,
                "publicKey": public_key,
                "isWinChangePwd": is_win_change_pwd,
                "isWinLogin": is_win_login,
            },
            request_options,
        )


class AsyncVerifyCalls(AsyncClient):
    """Settings of the login verification client."""

    async def get_verify_config(self, *, request_options: RequestOptions | None = None) -> Envelope[VerifyConfig]:
        """Returns the configuration of the desktop verification client.

        The answer holds the secret of its application, so keep it on a server.

        ``GET /api/v3/verify-config``
        """
        return await self._send(_GET_VERIFY_CONFIG, {}, request_options)

    async def get_verify_config_app(
        self,
        *,
        keywords: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Application]:
        """Returns the application behind the desktop verification client.

        Search by name with `keywords`. The platform documents the answer without the usual envelope.

        ``GET /api/v3/verify-config-app``

        Args:
            keywords: Text to search for.
        """
        return await self._send(_GET_VERIFY_CONFIG_APP, {"keywords": keywords}, request_options)

    async def update_verify_config(
        self,
        *,
        app_id: str,
        app_secret: str,
        auth_address: str,
        id: str,
        logo: str,
        name: str,
        public_key: str,
        is_win_change_pwd: bool | NotGiven = NOT_GIVEN,
        is_win_login: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[VerifyConfig]:
        """Replaces the configuration of the desktop verification client.

        Give the whole configuration; read it with `get_verify_config` first. The platform documents the answer without
        the usual envelope.

        ``PUT /api/v3/verify-config``

        Args:
            app_id: Identifier of the application.
            app_secret: Secret of the application; keep it on a server.
            auth_address: URL of the server that the client talks to.
            id: Identifier of the configuration.
            logo: URL of the logo.
            name: Name of the client.
            public_key: Public key of the client.
            is_win_change_pwd: Whether users can change their Windows password with it; default `false`. Default:
                `False`.
            is_win_login: Whether users sign in to Windows with it; default `false`. Default: `False`.
        """
        return await self._send(
            _UPDATE_VERIFY_CONFIG,
            {
                "appId": app_id,
                "appSecret": app_secret,
                "authAddress": auth_address,
                "id": id,
                "logo": logo,
                "name": name,
                "publicKey": public_key,
                "isWinChangePwd": is_win_change_pwd,
                "isWinLogin": is_win_login,
            },
            request_options,
        )
