# Generated from spec/genauth/authentication/public-info.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.core import RequestOptions
    from ..envelope import Envelope
    from .public_info_models import Country, SystemInfo

_GET_COUNTRY_LIST: Operation[Envelope[list[Country]]] = Operation("getCountryList", "GET", "/api/v3/get-country-list")
_GET_SYSTEM_INFO: Operation[Envelope[SystemInfo]] = Operation("getSystemInfo", "GET", "/api/v3/system", answer="json")


class PublicInfoCalls(Client):
    """What anyone may read: system keys and countries."""

    def get_country_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Country]]:
        """Lists countries with their calling codes, flags and names.

        Use it for the country chooser of a phone number form. Nobody needs to be signed in.

        ``GET /api/v3/get-country-list``
        """
        return self._send(_GET_COUNTRY_LIST, {}, request_options)

    def get_system_info(self, *, request_options: RequestOptions | None = None) -> Envelope[SystemInfo]:
        """Returns the public keys, versions and addresses of the server.

        Use the `rsa` or `sm2` key to encrypt passwords (`passwordEncryptType`). Nobody needs to be signed in. The
        answer is not wrapped in the usual envelope.

        ``GET /api/v3/system``
        """
        return self._send(_GET_SYSTEM_INFO, {}, request_options)


class AsyncPublicInfoCalls(AsyncClient):
    """What anyone may read: system keys and countries."""

    async def get_country_list(self, *, request_options: RequestOptions | None = None) -> Envelope[list[Country]]:
        """Lists countries with their calling codes, flags and names.

        Use it for the country chooser of a phone number form. Nobody needs to be signed in.

        ``GET /api/v3/get-country-list``
        """
        return await self._send(_GET_COUNTRY_LIST, {}, request_options)

    async def get_system_info(self, *, request_options: RequestOptions | None = None) -> Envelope[SystemInfo]:
        """Returns the public keys, versions and addresses of the server.

        Use the `rsa` or `sm2` key to encrypt passwords (`passwordEncryptType`). Nobody needs to be signed in. The
        answer is not wrapped in the usual envelope.

        ``GET /api/v3/system``
        """
        return await self._send(_GET_SYSTEM_INFO, {}, request_options)
