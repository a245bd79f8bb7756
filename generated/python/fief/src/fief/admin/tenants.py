# Generated from spec/fief/admin/tenants.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient
from .._runtime.client import Client as _Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .tenants_models import Tenant, TenantPage

_CREATE_TENANT: Operation[Envelope[Tenant]] = Operation(
    "createTenant",
    "POST",
    "/tenants/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)
_DELETE_TENANT: Operation[Envelope[None]] = Operation(
    "deleteTenant",
    "DELETE",
    "/tenants/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_TENANT: Operation[Envelope[Tenant]] = Operation(
    "getTenant",
    "GET",
    "/tenants/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)
_LIST_TENANTS: Operation[Envelope[TenantPage]] = Operation(
    "listTenants",
    "GET",
    "/tenants/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_TENANT: Operation[Envelope[Tenant]] = Operation(
    "updateTenant",
    "PATCH",
    "/tenants/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)


class TenantsCalls(_Client):
    """Users and clients that are kept apart from each other."""

    def create_tenant(
        self,
        *,
        name: str,
        application_url: str | NotGiven | None = NOT_GIVEN,
        logo_url: str | NotGiven | None = NOT_GIVEN,
        oauth_providers: list[str] | NotGiven = NOT_GIVEN,
        registration_allowed: bool | NotGiven = NOT_GIVEN,
        theme_id: str | uuid.UUID | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Creates a tenant.

        The server makes its signing key, which can take seconds, a slug from its name, and a first client for it.

        ``POST /tenants/``

        Args:
            name: Name shown to people; the slug is made of it. Length: at most 255.
            application_url: Where people go who came to the pages of the tenant without an application, http or
                https. URI.
            logo_url: Address of the logo, http or https. URI.
            oauth_providers: Identifiers of the OAuth providers that users can sign in with.
            registration_allowed: Whether people can sign up themselves. Default: `True`.
            theme_id: How the pages look; null for the default theme.
        """
        return self._send(
            _CREATE_TENANT,
            {
                "name": name,
                "application_url": application_url,
                "logo_url": logo_url,
                "oauth_providers": oauth_providers,
                "registration_allowed": registration_allowed,
                "theme_id": theme_id,
            },
            request_options,
        )

    def delete_tenant(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a tenant.

        Nothing protects the default tenant, without which the server does not work: look at `default` first.

        ``DELETE /tenants/{id}``

        Args:
            id: Which tenant; never the default one.
        """
        return self._send(_DELETE_TENANT, {"id": id}, request_options)

    def get_tenant(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[Tenant]:
        """Gets one tenant.

        With the OAuth providers that its users can sign in with.

        ``GET /tenants/{id}``

        Args:
            id: Which tenant.
        """
        return self._send(_GET_TENANT, {"id": id}, request_options)

    def list_tenants(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantPage]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_tenants_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[TenantPage]]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_tenants_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Tenant]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def update_tenant(
        self,
        *,
        id: str | uuid.UUID,
        application_url: str | NotGiven | None = NOT_GIVEN,
        logo_url: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        oauth_providers: list[str] | NotGiven = NOT_GIVEN,
        registration_allowed: bool | NotGiven = NOT_GIVEN,
        theme_id: str | uuid.UUID | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Changes a tenant.

        Only what is given changes; a list of OAuth providers replaces the former one. The slug stays.

        ``PATCH /tenants/{id}``

        Args:
            id: Which tenant.
            application_url: Where people go who came to the pages of the tenant without an application; null
                removes it. URI.
            logo_url: Address of the logo, http or https; null removes it. URI.
            name: Name shown to people. Length: at most 255.
            oauth_providers: Identifiers of the OAuth providers that users can sign in with; replaces the former
                list.
            registration_allowed: Whether people can sign up themselves.
            theme_id: How the pages look; null for the default theme.
        """
        return self._send(
            _UPDATE_TENANT,
            {
                "id": id,
                "application_url": application_url,
                "logo_url": logo_url,
                "name": name,
                "oauth_providers": oauth_providers,
                "registration_allowed": registration_allowed,
                "theme_id": theme_id,
            },
            request_options,
        )


class AsyncTenantsCalls(AsyncClient):
    """Users and clients that are kept apart from each other."""

    async def create_tenant(
        self,
        *,
        name: str,
        application_url: str | NotGiven | None = NOT_GIVEN,
        logo_url: str | NotGiven | None = NOT_GIVEN,
        oauth_providers: list[str] | NotGiven = NOT_GIVEN,
        registration_allowed: bool | NotGiven = NOT_GIVEN,
        theme_id: str | uuid.UUID | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Creates a tenant.

        The server makes its signing key, which can take seconds, a slug from its name, and a first client for it.

        ``POST /tenants/``

        Args:
            name: Name shown to people; the slug is made of it. Length: at most 255.
            application_url: Where people go who came to the pages of the tenant without an application, http or
                https. URI.
            logo_url: Address of the logo, http or https. URI.
            oauth_providers: Identifiers of the OAuth providers that users can sign in with.
            registration_allowed: Whether people can sign up themselves. Default: `True`.
            theme_id: How the pages look; null for the default theme.
        """
        return await self._send(
            _CREATE_TENANT,
            {
                "name": name,
                "application_url": application_url,
                "logo_url": logo_url,
                "oauth_providers": oauth_providers,
                "registration_allowed": registration_allowed,
                "theme_id": theme_id,
            },
            request_options,
        )

    async def delete_tenant(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a tenant.

        Nothing protects the default tenant, without which the server does not work: look at `default` first.

        ``DELETE /tenants/{id}``

        Args:
            id: Which tenant; never the default one.
        """
        return await self._send(_DELETE_TENANT, {"id": id}, request_options)

    async def get_tenant(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Gets one tenant.

        With the OAuth providers that its users can sign in with.

        ``GET /tenants/{id}``

        Args:
            id: Which tenant.
        """
        return await self._send(_GET_TENANT, {"id": id}, request_options)

    async def list_tenants(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[TenantPage]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_tenants_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[TenantPage]]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_tenants_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Tenant]:
        """Lists tenants.

        The default tenant is at the address of the server itself, every other one below its slug.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /tenants/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_TENANTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    async def update_tenant(
        self,
        *,
        id: str | uuid.UUID,
        application_url: str | NotGiven | None = NOT_GIVEN,
        logo_url: str | NotGiven | None = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        oauth_providers: list[str] | NotGiven = NOT_GIVEN,
        registration_allowed: bool | NotGiven = NOT_GIVEN,
        theme_id: str | uuid.UUID | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Tenant]:
        """Changes a tenant.

        Only what is given changes; a list of OAuth providers replaces the former one. The slug stays.

        ``PATCH /tenants/{id}``

        Args:
            id: Which tenant.
            application_url: Where people go who came to the pages of the tenant without an application; null
                removes it. URI.
            logo_url: Address of the logo, http or https; null removes it. URI.
            name: Name shown to people. Length: at most 255.
            oauth_providers: Identifiers of the OAuth providers that users can sign in with; replaces the former
                list.
            registration_allowed: Whether people can sign up themselves.
            theme_id: How the pages look; null for the default theme.
        """
        return await self._send(
            _UPDATE_TENANT,
            {
                "id": id,
                "application_url": application_url,
                "logo_url": logo_url,
                "name": name,
                "oauth_providers": oauth_providers,
                "registration_allowed": registration_allowed,
                "theme_id": theme_id,
            },
            request_options,
        )
