# Generated from spec/fief/admin/oauth-providers.yaml. Do not edit; run `countersign generate`.

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
    from ..shared.tenants_models import OAuthProvider, OAuthProviderType
    from .oauth_providers_models import OAuthProviderAccessToken, OAuthProviderPage

_CREATE_OAUTH_PROVIDER: Operation[Envelope[OAuthProvider]] = Operation(
    "createOAuthProvider",
    "POST",
    "/oauth-providers/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)
_DELETE_OAUTH_PROVIDER: Operation[Envelope[None]] = Operation(
    "deleteOAuthProvider",
    "DELETE",
    "/oauth-providers/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_OAUTH_PROVIDER: Operation[Envelope[OAuthProvider]] = Operation(
    "getOAuthProvider",
    "GET",
    "/oauth-providers/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)
_GET_OAUTH_PROVIDER_ACCESS_TOKEN: Operation[Envelope[OAuthProviderAccessToken]] = Operation(
    "getOAuthProviderAccessToken",
    "GET",
    "/oauth-providers/{id}/access-token/{user_id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("access_token",),
)
_LIST_OAUTH_PROVIDERS: Operation[Envelope[OAuthProviderPage]] = Operation(
    "listOAuthProviders",
    "GET",
    "/oauth-providers/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_OAUTH_PROVIDER: Operation[Envelope[OAuthProvider]] = Operation(
    "updateOAuthProvider",
    "PATCH",
    "/oauth-providers/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
    secret=("client_id", "client_secret"),
)


class OAuthProvidersCalls(_Client):
    """Other identity providers that users can sign in with."""

    def create_oauth_provider(
        self,
        *,
        client_id: str,
        client_secret: str,
        provider: OAuthProviderType,
        scopes: list[str],
        name: str | NotGiven | None = NOT_GIVEN,
        openid_configuration_endpoint: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Creates an OAuth provider.

        Users see it after a tenant lists it. Other kinds than `OPENID` know their addresses themselves.

        ``POST /oauth-providers/``

        Args:
            client_id: Identifier of the application at the provider.
            client_secret: Secret of the application at the provider.
            provider: Kind of provider.
            scopes: Scopes to ask for; may be empty.
            name: Name shown to people instead of that of the provider.
            openid_configuration_endpoint: Address of the discovery document; must be given for `OPENID`. URI.
        """
        return self._send(
            _CREATE_OAUTH_PROVIDER,
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "provider": provider,
                "scopes": scopes,
                "name": name,
                "openid_configuration_endpoint": openid_configuration_endpoint,
            },
            request_options,
        )

    def delete_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes an OAuth provider.

        Nobody can sign in with it any more.

        ``DELETE /oauth-providers/{id}``

        Args:
            id: Which provider.
        """
        return self._send(_DELETE_OAUTH_PROVIDER, {"id": id}, request_options)

    def get_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Gets one OAuth provider.

        Credentials at the provider come back as asterisks.

        ``GET /oauth-providers/{id}``

        Args:
            id: Which provider.
        """
        return self._send(_GET_OAUTH_PROVIDER, {"id": id}, request_options)

    def get_oauth_provider_access_token(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProviderAccessToken]:
        """Gets the access token that a user has at an OAuth provider.

        For calling the API of the provider on behalf of the user. The server renews an expired token first, where the
        provider gave it a refresh token.

        ``GET /oauth-providers/{id}/access-token/{user_id}``

        Args:
            id: Which provider.
            user_id: Which user; must have an account linked at the provider.
        """
        return self._send(_GET_OAUTH_PROVIDER_ACCESS_TOKEN, {"id": id, "user_id": user_id}, request_options)

    def list_oauth_providers(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProviderPage]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._send(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_oauth_providers_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[OAuthProviderPage]]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_oauth_providers_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[OAuthProvider]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def update_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        openid_configuration_endpoint: str | NotGiven | None = NOT_GIVEN,
        scopes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Changes an OAuth provider.

        Only what is given changes. The kind of provider stays.

        ``PATCH /oauth-providers/{id}``

        Args:
            id: Which provider.
            client_id: Identifier of the application at the provider.
            client_secret: Secret of the application at the provider.
            name: Name shown to people; null for that of the provider.
            openid_configuration_endpoint: Address of the discovery document; cannot be null for `OPENID`. URI.
            scopes: Scopes to ask for; replaces the former list.
        """
        return self._send(
            _UPDATE_OAUTH_PROVIDER,
            {
                "id": id,
                "client_id": client_id,
                "client_secret": client_secret,
                "name": name,
                "openid_configuration_endpoint": openid_configuration_endpoint,
                "scopes": scopes,
            },
            request_options,
        )


class AsyncOAuthProvidersCalls(AsyncClient):
    """Other identity providers that users can sign in with."""

    async def create_oauth_provider(
        self,
        *,
        client_id: str,
        client_secret: str,
        provider: OAuthProviderType,
        scopes: list[str],
        name: str | NotGiven | None = NOT_GIVEN,
        openid_configuration_endpoint: str | NotGiven | None = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Creates an OAuth provider.

        Users see it after a tenant lists it. Other kinds than `OPENID` know their addresses themselves.

        ``POST /oauth-providers/``

        Args:
            client_id: Identifier of the application at the provider.
            client_secret: Secret of the application at the provider.
            provider: Kind of provider.
            scopes: Scopes to ask for; may be empty.
            name: Name shown to people instead of that of the provider.
            openid_configuration_endpoint: Address of the discovery document; must be given for `OPENID`. URI.
        """
        return await self._send(
            _CREATE_OAUTH_PROVIDER,
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "provider": provider,
                "scopes": scopes,
                "name": name,
                "openid_configuration_endpoint": openid_configuration_endpoint,
            },
            request_options,
        )

    async def delete_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes an OAuth provider.

        Nobody can sign in with it any more.

        ``DELETE /oauth-providers/{id}``

        Args:
            id: Which provider.
        """
        return await self._send(_DELETE_OAUTH_PROVIDER, {"id": id}, request_options)

    async def get_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Gets one OAuth provider.

        Credentials at the provider come back as asterisks.

        ``GET /oauth-providers/{id}``

        Args:
            id: Which provider.
        """
        return await self._send(_GET_OAUTH_PROVIDER, {"id": id}, request_options)

    async def get_oauth_provider_access_token(
        self,
        *,
        id: str | uuid.UUID,
        user_id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProviderAccessToken]:
        """Gets the access token that a user has at an OAuth provider.

        For calling the API of the provider on behalf of the user. The server renews an expired token first, where the
        provider gave it a refresh token.

        ``GET /oauth-providers/{id}/access-token/{user_id}``

        Args:
            id: Which provider.
            user_id: Which user; must have an account linked at the provider.
        """
        return await self._send(_GET_OAUTH_PROVIDER_ACCESS_TOKEN, {"id": id, "user_id": user_id}, request_options)

    async def list_oauth_providers(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProviderPage]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return await self._send(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_oauth_providers_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[OAuthProviderPage]]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._pages(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    def list_oauth_providers_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[OAuthProvider]:
        """Lists OAuth providers.

        Credentials at the providers come back as asterisks.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /oauth-providers/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name or in the kind of provider.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
        """
        return self._items(
            _LIST_OAUTH_PROVIDERS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip},
            request_options,
        )

    async def update_oauth_provider(
        self,
        *,
        id: str | uuid.UUID,
        client_id: str | NotGiven = NOT_GIVEN,
        client_secret: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven | None = NOT_GIVEN,
        openid_configuration_endpoint: str | NotGiven | None = NOT_GIVEN,
        scopes: list[str] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[OAuthProvider]:
        """Changes an OAuth provider.

        Only what is given changes. The kind of provider stays.

        ``PATCH /oauth-providers/{id}``

        Args:
            id: Which provider.
            client_id: Identifier of the application at the provider.
            client_secret: Secret of the application at the provider.
            name: Name shown to people; null for that of the provider.
            openid_configuration_endpoint: Address of the discovery document; cannot be null for `OPENID`. URI.
            scopes: Scopes to ask for; replaces the former list.
        """
        return await self._send(
            _UPDATE_OAUTH_PROVIDER,
            {
                "id": id,
                "client_id": client_id,
                "client_secret": client_secret,
                "name": name,
                "openid_configuration_endpoint": openid_configuration_endpoint,
                "scopes": scopes,
            },
            request_options,
        )
