# Generated from spec/genauth/management/identity-providers.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.applications_models import ExtIdpConnType
    from ..shared.common_models import ExtIdpType, SuccessResult
    from ..shared.identity_providers_models import ExtIdpCategory
    from .identity_providers_models import ExtIdp, ExtIdpConn, ExtIdpDetail, ExtIdpPage

_CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: Operation[Envelope[SuccessResult]] = Operation(
    "changeExtIdpConnAssociationState",
    "POST",
    "/api/v3/change-ext-idp-conn-association-state",
    security=(("accessKey",), ("managementToken",)),
)
_CHANGE_EXT_IDP_CONN_STATE: Operation[Envelope[SuccessResult]] = Operation(
    "changeExtIdpConnState",
    "POST",
    "/api/v3/change-ext-idp-conn-state",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_EXT_IDP: Operation[Envelope[ExtIdp]] = Operation(
    "createExtIdp",
    "POST",
    "/api/v3/create-ext-idp",
    security=(("accessKey",), ("managementToken",)),
)
_CREATE_EXT_IDP_CONN: Operation[Envelope[ExtIdpConn]] = Operation(
    "createExtIdpConn",
    "POST",
    "/api/v3/create-ext-idp-conn",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_EXT_IDP: Operation[Envelope[SuccessResult]] = Operation(
    "deleteExtIdp",
    "POST",
    "/api/v3/delete-ext-idp",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_EXT_IDP_CONN: Operation[Envelope[SuccessResult]] = Operation(
    "deleteExtIdpConn",
    "POST",
    "/api/v3/delete-ext-idp-conn",
    security=(("accessKey",), ("managementToken",)),
)
_EXT_IDP_CONN_STATE_BY_APPS: Operation[Envelope[ExtIdpPage]] = Operation(
    "extIdpConnStateByApps",
    "GET",
    "/api/v3/ext-idp-conn-apps",
    security=(("accessKey",), ("managementToken",)),
)
_GET_EXT_IDP: Operation[Envelope[ExtIdpDetail]] = Operation(
    "getExtIdp",
    "GET",
    "/api/v3/get-ext-idp",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_EXT_IDP: Operation[Envelope[ExtIdpPage]] = Operation(
    "listExtIdp",
    "GET",
    "/api/v3/list-ext-idp",
    security=(("accessKey",), ("managementToken",)),
)
_LIST_TENANT_EXT_IDP: Operation[Envelope[ExtIdpPage]] = Operation(
    "listTenantExtIdp",
    "GET",
    "/api/v3/list-tenant-ext-idp",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_UPDATE_EXT_IDP: Operation[Envelope[ExtIdp]] = Operation(
    "updateExtIdp",
    "POST",
    "/api/v3/update-ext-idp",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_EXT_IDP_CONN: Operation[Envelope[ExtIdpConn]] = Operation(
    "updateExtIdpConn",
    "POST",
    "/api/v3/update-ext-idp-conn",
    security=(("accessKey",), ("managementToken",)),
)


class IdentityProvidersCalls(Client):
    """External identity providers and their connections."""

    def change_ext_idp_conn_association_state(
        self,
        *,
        association: bool,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links a connection to a tenant, or unlinks it.

        `association` says which of the two.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/change-ext-idp-conn-association-state``

        Args:
            association: `true` links the connection to the tenant, `false` unlinks it.
            id: Identifier of the connection.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
            {"association": association, "id": id, "tenantId": tenant_id},
            request_options,
        )

    def change_ext_idp_conn_state(
        self,
        *,
        app_id: str,
        enabled: bool,
        id: str,
        app_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches a connection on or off for applications.

        Names one application, or several at once in `app_ids`.

        ``POST /api/v3/change-ext-idp-conn-state``

        Args:
            app_id: Identifier of the application.
            enabled: Whether the connection is offered.
            id: Identifier of the connection.
            app_ids: Identifiers of further applications.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CHANGE_EXT_IDP_CONN_STATE,
            {"appId": app_id, "enabled": enabled, "id": id, "appIds": app_ids, "tenantId": tenant_id},
            request_options,
        )

    def create_ext_idp(
        self,
        *,
        name: str,
        type: ExtIdpType,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdp]:
        """Creates an external identity provider.

        Users can sign in with it after a connection was added by `create_ext_idp_conn` and switched on for an
        application.

        ``POST /api/v3/create-ext-idp``

        Args:
            name: Name shown to people.
            type: Kind of identity provider.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_CREATE_EXT_IDP, {"name": name, "type": type, "tenantId": tenant_id}, request_options)

    def create_ext_idp_conn(
        self,
        *,
        display_name: str,
        ext_idp_id: str,
        fields: dict[str, Any],
        identifier: str,
        type: ExtIdpConnType,
        login_only: bool | NotGiven = NOT_GIVEN,
        logo: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpConn]:
        """Adds a connection to an external identity provider.

        The members of `fields` depend on the kind of connection. Switch the connection on with
        `change_ext_idp_conn_state`.

        ``POST /api/v3/create-ext-idp-conn``

        Args:
            display_name: Name on the button of the sign-in page.
            ext_idp_id: Identifier of the external identity provider.
            fields: Settings of the connection, such as client id and client secret; which ones depends on the kind
                of connection.
            identifier: Identifier of the connection that you choose; unique in the user pool.
            type: Kind of connection.
            login_only: Only existing users may sign in by this connection; it never registers new ones.
            logo: URL of the logo.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _CREATE_EXT_IDP_CONN,
            {
                "displayName": display_name,
                "extIdpId": ext_idp_id,
                "fields": fields,
                "identifier": identifier,
                "type": type,
                "loginOnly": login_only,
                "logo": logo,
                "tenantId": tenant_id,
            },
            request_options,
        )

    def delete_ext_idp(
        self,
        *,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an external identity provider.

        Users can no longer sign in with it, and there is no call that restores it.

        ``POST /api/v3/delete-ext-idp``

        Args:
            id: Identifier of the identity provider.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_DELETE_EXT_IDP, {"id": id, "tenantId": tenant_id}, request_options)

    def delete_ext_idp_conn(
        self,
        *,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a connection of an external identity provider.

        Users can no longer sign in through it, and there is no call that restores it.

        ``POST /api/v3/delete-ext-idp-conn``

        Args:
            id: Identifier of the connection.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_DELETE_EXT_IDP_CONN, {"id": id, "tenantId": tenant_id}, request_options)

    def ext_idp_conn_state_by_apps(
        self,
        *,
        id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists the applications in which an identity provider connection is on.

        The answer is documented in the shape of a list of identity providers.

        ``GET /api/v3/ext-idp-conn-apps``

        Args:
            id: Identifier of the connection.
            app_id: Only this application.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._send(
            _EXT_IDP_CONN_STATE_BY_APPS,
            {"id": id, "appId": app_id, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def get_ext_idp(
        self,
        *,
        id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpDetail]:
        """Gets an external identity provider with its connections.

        A provider, such as GitHub, has one or more connections, each with its own settings.

        ``GET /api/v3/get-ext-idp``

        Args:
            id: Identifier of the identity provider.
            app_id: Identifier of the application that it is seen from.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Whether it is a `social` or an `enterprise` provider.
        """
        return self._send(
            _GET_EXT_IDP,
            {"id": id, "appId": app_id, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def list_ext_idp(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists external identity providers.

        Restrict the list to those of a tenant or an application. `get_ext_idp` returns a provider together with its
        connections.

        ``GET /api/v3/list-ext-idp``

        Args:
            app_id: Only providers of this application.
            tenant_id: Identifier of the tenant, for providers of a tenant.
        """
        return self._send(_LIST_EXT_IDP, {"appId": app_id, "tenantId": tenant_id}, request_options)

    def list_tenant_ext_idp(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._send(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def list_tenant_ext_idp_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ExtIdpPage]]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._pages(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def list_tenant_ext_idp_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[ExtIdp]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._items(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def update_ext_idp(
        self,
        *,
        id: str,
        name: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdp]:
        """Changes the name of an external identity provider.

        Its kind cannot be changed.

        ``POST /api/v3/update-ext-idp``

        Args:
            id: Identifier of the identity provider.
            name: Name shown to people.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(_UPDATE_EXT_IDP, {"id": id, "name": name, "tenantId": tenant_id}, request_options)

    def update_ext_idp_conn(
        self,
        *,
        display_name: str,
        fields: dict[str, Any],
        id: str,
        login_only: bool | NotGiven = NOT_GIVEN,
        logo: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpConn]:
        """Changes a connection of an external identity provider.

        Kind and identifier of the connection cannot be changed.

        ``POST /api/v3/update-ext-idp-conn``

        Args:
            display_name: Name on the button of the sign-in page.
            fields: Settings of the connection, such as client id and client secret; which ones depends on the kind
                of connection.
            id: Identifier of the connection.
            login_only: Only existing users may sign in by this connection; it never registers new ones.
            logo: URL of the logo.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return self._send(
            _UPDATE_EXT_IDP_CONN,
            {
                "displayName": display_name,
                "fields": fields,
                "id": id,
                "loginOnly": login_only,
                "logo": logo,
                "tenantId": tenant_id,
            },
            request_options,
        )


class AsyncIdentityProvidersCalls(AsyncClient):
    """External identity providers and their connections."""

    async def change_ext_idp_conn_association_state(
        self,
        *,
        association: bool,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Links a connection to a tenant, or unlinks it.

        `association` says which of the two.

        Known from a sister platform; this one may not serve it.

        ``POST /api/v3/change-ext-idp-conn-association-state``

        Args:
            association: `true` links the connection to the tenant, `false` unlinks it.
            id: Identifier of the connection.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE,
            {"association": association, "id": id, "tenantId": tenant_id},
            request_options,
        )

    async def change_ext_idp_conn_state(
        self,
        *,
        app_id: str,
        enabled: bool,
        id: str,
        app_ids: list[str] | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Switches a connection on or off for applications.

        Names one application, or several at once in `app_ids`.

        ``POST /api/v3/change-ext-idp-conn-state``

        Args:
            app_id: Identifier of the application.
            enabled: Whether the connection is offered.
            id: Identifier of the connection.
            app_ids: Identifiers of further applications.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CHANGE_EXT_IDP_CONN_STATE,
            {"appId": app_id, "enabled": enabled, "id": id, "appIds": app_ids, "tenantId": tenant_id},
            request_options,
        )

    async def create_ext_idp(
        self,
        *,
        name: str,
        type: ExtIdpType,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdp]:
        """Creates an external identity provider.

        Users can sign in with it after a connection was added by `create_ext_idp_conn` and switched on for an
        application.

        ``POST /api/v3/create-ext-idp``

        Args:
            name: Name shown to people.
            type: Kind of identity provider.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_CREATE_EXT_IDP, {"name": name, "type": type, "tenantId": tenant_id}, request_options)

    async def create_ext_idp_conn(
        self,
        *,
        display_name: str,
        ext_idp_id: str,
        fields: dict[str, Any],
        identifier: str,
        type: ExtIdpConnType,
        login_only: bool | NotGiven = NOT_GIVEN,
        logo: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpConn]:
        """Adds a connection to an external identity provider.

        The members of `fields` depend on the kind of connection. Switch the connection on with
        `change_ext_idp_conn_state`.

        ``POST /api/v3/create-ext-idp-conn``

        Args:
            display_name: Name on the button of the sign-in page.
            ext_idp_id: Identifier of the external identity provider.
            fields: Settings of the connection, such as client id and client secret; which ones depends on the kind
                of connection.
            identifier: Identifier of the connection that you choose; unique in the user pool.
            type: Kind of connection.
            login_only: Only existing users may sign in by this connection; it never registers new ones.
            logo: URL of the logo.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _CREATE_EXT_IDP_CONN,
            {
                "displayName": display_name,
                "extIdpId": ext_idp_id,
                "fields": fields,
                "identifier": identifier,
                "type": type,
                "loginOnly": login_only,
                "logo": logo,
                "tenantId": tenant_id,
            },
            request_options,
        )

    async def delete_ext_idp(
        self,
        *,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes an external identity provider.

        Users can no longer sign in with it, and there is no call that restores it.

        ``POST /api/v3/delete-ext-idp``

        Args:
            id: Identifier of the identity provider.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_DELETE_EXT_IDP, {"id": id, "tenantId": tenant_id}, request_options)

    async def delete_ext_idp_conn(
        self,
        *,
        id: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[SuccessResult]:
        """Deletes a connection of an external identity provider.

        Users can no longer sign in through it, and there is no call that restores it.

        ``POST /api/v3/delete-ext-idp-conn``

        Args:
            id: Identifier of the connection.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_DELETE_EXT_IDP_CONN, {"id": id, "tenantId": tenant_id}, request_options)

    async def ext_idp_conn_state_by_apps(
        self,
        *,
        id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists the applications in which an identity provider connection is on.

        The answer is documented in the shape of a list of identity providers.

        ``GET /api/v3/ext-idp-conn-apps``

        Args:
            id: Identifier of the connection.
            app_id: Only this application.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return await self._send(
            _EXT_IDP_CONN_STATE_BY_APPS,
            {"id": id, "appId": app_id, "tenantId": tenant_id, "type": type},
            request_options,
        )

    async def get_ext_idp(
        self,
        *,
        id: str,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpDetail]:
        """Gets an external identity provider with its connections.

        A provider, such as GitHub, has one or more connections, each with its own settings.

        ``GET /api/v3/get-ext-idp``

        Args:
            id: Identifier of the identity provider.
            app_id: Identifier of the application that it is seen from.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Whether it is a `social` or an `enterprise` provider.
        """
        return await self._send(
            _GET_EXT_IDP,
            {"id": id, "appId": app_id, "tenantId": tenant_id, "type": type},
            request_options,
        )

    async def list_ext_idp(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists external identity providers.

        Restrict the list to those of a tenant or an application. `get_ext_idp` returns a provider together with its
        connections.

        ``GET /api/v3/list-ext-idp``

        Args:
            app_id: Only providers of this application.
            tenant_id: Identifier of the tenant, for providers of a tenant.
        """
        return await self._send(_LIST_EXT_IDP, {"appId": app_id, "tenantId": tenant_id}, request_options)

    async def list_tenant_ext_idp(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpPage]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return await self._send(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def list_tenant_ext_idp_pages(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ExtIdpPage]]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._pages(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    def list_tenant_ext_idp_items(
        self,
        *,
        app_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        type: ExtIdpCategory | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[ExtIdp]:
        """Lists the external identity providers of a tenant, one page at a time.

        Pages hold at most 50 providers.

        Known from a sister platform; this one may not serve it.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/list-tenant-ext-idp``

        Args:
            app_id: Only providers of this application.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
            tenant_id: Identifier of the tenant, for providers of a tenant.
            type: Only `social` or only `enterprise` providers.
        """
        return self._items(
            _LIST_TENANT_EXT_IDP,
            {"appId": app_id, "limit": limit, "page": page, "tenantId": tenant_id, "type": type},
            request_options,
        )

    async def update_ext_idp(
        self,
        *,
        id: str,
        name: str,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdp]:
        """Changes the name of an external identity provider.

        Its kind cannot be changed.

        ``POST /api/v3/update-ext-idp``

        Args:
            id: Identifier of the identity provider.
            name: Name shown to people.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(_UPDATE_EXT_IDP, {"id": id, "name": name, "tenantId": tenant_id}, request_options)

    async def update_ext_idp_conn(
        self,
        *,
        display_name: str,
        fields: dict[str, Any],
        id: str,
        login_only: bool | NotGiven = NOT_GIVEN,
        logo: str | NotGiven = NOT_GIVEN,
        tenant_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ExtIdpConn]:
        """Changes a connection of an external identity provider.

        Kind and identifier of the connection cannot be changed.

        ``POST /api/v3/update-ext-idp-conn``

        Args:
            display_name: Name on the button of the sign-in page.
            fields: Settings of the connection, such as client id and client secret; which ones depends on the kind
                of connection.
            id: Identifier of the connection.
            login_only: Only existing users may sign in by this connection; it never registers new ones.
            logo: URL of the logo.
            tenant_id: Identifier of the tenant; leave it out outside a multi-tenant setup.
        """
        return await self._send(
            _UPDATE_EXT_IDP_CONN,
            {
                "displayName": display_name,
                "fields": fields,
                "id": id,
                "loginOnly": login_only,
                "logo": logo,
                "tenantId": tenant_id,
            },
            request_options,
        )
