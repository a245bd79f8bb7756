# Generated from spec/fief/admin/clients.yaml. Do not edit; run `countersign generate`.

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
    from .clients_models import Client, ClientPage, ClientType, EncryptionKey

_CREATE_CLIENT: Operation[Envelope[Client]] = Operation(
    "createClient",
    "POST",
    "/clients/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_secret", "encrypt_jwk"),
)
_CREATE_CLIENT_ENCRYPTION_KEY: Operation[Envelope[EncryptionKey]] = Operation(
    "createClientEncryptionKey",
    "POST",
    "/clients/{id}/encryption-key",
    security=(("apiKey",),),
    body="none",
    answer="json",
    lists_problems=True,
    secret=("d", "dp", "dq", "p", "q", "qi"),
)
_DELETE_CLIENT: Operation[Envelope[None]] = Operation(
    "deleteClient",
    "DELETE",
    "/clients/{id}",
    security=(("apiKey",),),
    answer="none",
    lists_problems=True,
)
_GET_CLIENT: Operation[Envelope[Client]] = Operation(
    "getClient",
    "GET",
    "/clients/{id}",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_secret", "encrypt_jwk"),
)
_LIST_CLIENTS: Operation[Envelope[ClientPage]] = Operation(
    "listClients",
    "GET",
    "/clients/",
    security=(("apiKey",),),
    answer="json",
    lists_problems=True,
    secret=("client_secret", "encrypt_jwk"),
    paging=CountedPages("offset", ("skip",), ("limit",), ("results",), ("count",)),
)
_UPDATE_CLIENT: Operation[Envelope[Client]] = Operation(
    "updateClient",
    "PATCH",
    "/clients/{id}",
    security=(("apiKey",),),
    body="json",
    answer="json",
    lists_problems=True,
    secret=("client_secret", "encrypt_jwk"),
)


class ClientsCalls(_Client):
    """Applications that users sign in to."""

    def create_client(
        self,
        *,
        client_type: ClientType,
        first_party: bool,
        name: str,
        redirect_uris: list[str],
        tenant_id: str | uuid.UUID,
        access_id_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        authorization_code_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        refresh_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Client]:
        """Creates a client.

        Id and secret for OAuth are made by the server and come with the answer; they cannot be chosen.

        ``POST /clients/``

        Args:
            first_party: Whether it belongs to the owner of the tenant: users are then not asked for consent.
            name: Name shown to people. Length: at most 255.
            redirect_uris: Addresses that a login may come back to. They are stored in a normal form:
                `http://localhost:3000` gets a slash at its end, so register addresses with a path. Plain http is
                refused, except for the own machine and private networks. URI. Holds: at least 1 items.
            tenant_id: The tenant whose users can sign in.
            access_id_token_lifetime_seconds: How long access tokens and ID tokens are valid, in seconds. Value: at
                least 0. Default: `86400`.
            authorization_code_lifetime_seconds: How long an authorization code can be exchanged, in seconds. Value:
                at least 0. Default: `600`.
            refresh_token_lifetime_seconds: How long a refresh token is valid, in seconds. Value: at least 0.
                Default: `2592000`.
        """
        return self._send(
            _CREATE_CLIENT,
            {
                "client_type": client_type,
                "first_party": first_party,
                "name": name,
                "redirect_uris": redirect_uris,
                "tenant_id": tenant_id,
                "access_id_token_lifetime_seconds": access_id_token_lifetime_seconds,
                "authorization_code_lifetime_seconds": authorization_code_lifetime_seconds,
                "refresh_token_lifetime_seconds": refresh_token_lifetime_seconds,
            },
            request_options,
        )

    def create_client_encryption_key(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EncryptionKey]:
        """Makes a new key that ID tokens of a client are encrypted with.

        The private half is in this answer and nowhere else. From now on every ID token of the client is encrypted;
        there is no call that ends this, and a former key stops working at once.

        ``POST /clients/{id}/encryption-key``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return self._send(_CREATE_CLIENT_ENCRYPTION_KEY, {"id": id}, request_options)

    def delete_client(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[None]:
        """Deletes a client.

        Nobody can sign in to it any more.

        ``DELETE /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return self._send(_DELETE_CLIENT, {"id": id}, request_options)

    def get_client(self, *, id: str | uuid.UUID, request_options: RequestOptions | None = None) -> Envelope[Client]:
        """Gets one client.

        The OAuth secret is shown in clear, the encryption key only as asterisks.

        ``GET /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return self._send(_GET_CLIENT, {"id": id}, request_options)

    def list_clients(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ClientPage]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return self._send(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_clients_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[ClientPage]]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return self._pages(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_clients_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Client]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return self._items(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def update_client(
        self,
        *,
        id: str | uuid.UUID,
        access_id_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        authorization_code_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        client_type: ClientType | NotGiven = NOT_GIVEN,
        first_party: bool | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        refresh_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Client]:
        """Changes a client.

        Only what is given changes; a list of redirect addresses replaces the former one. The tenant stays.

        ``PATCH /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
            access_id_token_lifetime_seconds: How long access tokens and ID tokens are valid, in seconds. Value: at
                least 0.
            authorization_code_lifetime_seconds: How long an authorization code can be exchanged, in seconds. Value:
                at least 0.
            first_party: Whether it belongs to the owner of the tenant: users are then not asked for consent.
            name: Name shown to people. Length: at most 255.
            redirect_uris: Addresses that a login may come back to. They are stored in a normal form:
                `http://localhost:3000` gets a slash at its end, so register addresses with a path. Plain http is
                refused, except for the own machine and private networks. URI. Holds: at least 1 items.
            refresh_token_lifetime_seconds: How long a refresh token is valid, in seconds. Value: at least 0.
        """
        return self._send(
            _UPDATE_CLIENT,
            {
                "id": id,
                "access_id_token_lifetime_seconds": access_id_token_lifetime_seconds,
                "authorization_code_lifetime_seconds": authorization_code_lifetime_seconds,
                "client_type": client_type,
                "first_party": first_party,
                "name": name,
                "redirect_uris": redirect_uris,
                "refresh_token_lifetime_seconds": refresh_token_lifetime_seconds,
            },
            request_options,
        )


class AsyncClientsCalls(AsyncClient):
    """Applications that users sign in to."""

    async def create_client(
        self,
        *,
        client_type: ClientType,
        first_party: bool,
        name: str,
        redirect_uris: list[str],
        tenant_id: str | uuid.UUID,
        access_id_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        authorization_code_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        refresh_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Client]:
        """Creates a client.

        Id and secret for OAuth are made by the server and come with the answer; they cannot be chosen.

        ``POST /clients/``

        Args:
            first_party: Whether it belongs to the owner of the tenant: users are then not asked for consent.
            name: Name shown to people. Length: at most 255.
            redirect_uris: Addresses that a login may come back to. They are stored in a normal form:
                `http://localhost:3000` gets a slash at its end, so register addresses with a path. Plain http is
                refused, except for the own machine and private networks. URI. Holds: at least 1 items.
            tenant_id: The tenant whose users can sign in.
            access_id_token_lifetime_seconds: How long access tokens and ID tokens are valid, in seconds. Value: at
                least 0. Default: `86400`.
            authorization_code_lifetime_seconds: How long an authorization code can be exchanged, in seconds. Value:
                at least 0. Default: `600`.
            refresh_token_lifetime_seconds: How long a refresh token is valid, in seconds. Value: at least 0.
                Default: `2592000`.
        """
        return await self._send(
            _CREATE_CLIENT,
            {
                "client_type": client_type,
                "first_party": first_party,
                "name": name,
                "redirect_uris": redirect_uris,
                "tenant_id": tenant_id,
                "access_id_token_lifetime_seconds": access_id_token_lifetime_seconds,
                "authorization_code_lifetime_seconds": authorization_code_lifetime_seconds,
                "refresh_token_lifetime_seconds": refresh_token_lifetime_seconds,
            },
            request_options,
        )

    async def create_client_encryption_key(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[EncryptionKey]:
        """Makes a new key that ID tokens of a client are encrypted with.

        The private half is in this answer and nowhere else. From now on every ID token of the client is encrypted;
        there is no call that ends this, and a former key stops working at once.

        ``POST /clients/{id}/encryption-key``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return await self._send(_CREATE_CLIENT_ENCRYPTION_KEY, {"id": id}, request_options)

    async def delete_client(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a client.

        Nobody can sign in to it any more.

        ``DELETE /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return await self._send(_DELETE_CLIENT, {"id": id}, request_options)

    async def get_client(
        self,
        *,
        id: str | uuid.UUID,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Client]:
        """Gets one client.

        The OAuth secret is shown in clear, the encryption key only as asterisks.

        ``GET /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
        """
        return await self._send(_GET_CLIENT, {"id": id}, request_options)

    async def list_clients(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[ClientPage]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return await self._send(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_clients_pages(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[ClientPage]]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return self._pages(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    def list_clients_items(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        ordering: str | NotGiven = NOT_GIVEN,
        query: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        tenant: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Client]:
        """Lists clients.

        Clients of all tenants, unless one tenant is named. Secrets are shown in clear.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /clients/``

        Args:
            limit: How many items a page has at most. The server gives no more than 100, whatever is asked for.
                Value: at least 0. Default: `10`.
            ordering: Fields to sort by, separated by commas; a minus in front turns the order round, and dots lead
                into related things (`-created_at,tenant.name`). Unknown fields are ignored.
            query: Text in the name; upper and lower case are the same.
            skip: How many items come before the page. Value: at least 0. Default: `0`.
            tenant: Only clients of this tenant.
        """
        return self._items(
            _LIST_CLIENTS,
            {"limit": limit, "ordering": ordering, "query": query, "skip": skip, "tenant": tenant},
            request_options,
        )

    async def update_client(
        self,
        *,
        id: str | uuid.UUID,
        access_id_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        authorization_code_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        client_type: ClientType | NotGiven = NOT_GIVEN,
        first_party: bool | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        redirect_uris: list[str] | NotGiven = NOT_GIVEN,
        refresh_token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[Client]:
        """Changes a client.

        Only what is given changes; a list of redirect addresses replaces the former one. The tenant stays.

        ``PATCH /clients/{id}``

        Args:
            id: Which client; not its OAuth `client_id`.
            access_id_token_lifetime_seconds: How long access tokens and ID tokens are valid, in seconds. Value: at
                least 0.
            authorization_code_lifetime_seconds: How long an authorization code can be exchanged, in seconds. Value:
                at least 0.
            first_party: Whether it belongs to the owner of the tenant: users are then not asked for consent.
            name: Name shown to people. Length: at most 255.
            redirect_uris: Addresses that a login may come back to. They are stored in a normal form:
                `http://localhost:3000` gets a slash at its end, so register addresses with a path. Plain http is
                refused, except for the own machine and private networks. URI. Holds: at least 1 items.
            refresh_token_lifetime_seconds: How long a refresh token is valid, in seconds. Value: at least 0.
        """
        return await self._send(
            _UPDATE_CLIENT,
            {
                "id": id,
                "access_id_token_lifetime_seconds": access_id_token_lifetime_seconds,
                "authorization_code_lifetime_seconds": authorization_code_lifetime_seconds,
                "client_type": client_type,
                "first_party": first_party,
                "name": name,
                "redirect_uris": redirect_uris,
                "refresh_token_lifetime_seconds": refresh_token_lifetime_seconds,
            },
            request_options,
        )
