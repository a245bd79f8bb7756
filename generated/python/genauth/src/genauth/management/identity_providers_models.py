# Generated from spec/genauth/management/identity-providers.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ExtIdp(TypedDict):
    """An external identity provider, such as GitHub or a company directory."""

    id: str
    """Identifier of the identity provider."""
    logo: str
    """URL of the logo."""
    name: str
    """Name shown to people."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    type: str
    """Kind of identity provider."""


class ExtIdpConn(TypedDict):
    """A connection of an external identity provider."""

    associationMode: Literal["none", "field", "challenge"] | str
    """How an external account finds its user: `none` (not at all), `field` (by equal values of fields) or `challenge`
    (the user proves to own the account).
    """
    challengeBindingMethods: list[str]
    """Ways by which users prove to own an account, for `challenge`."""
    displayName: NotRequired[str]
    """Name on the button of the sign-in page."""
    extIdpId: str
    """Identifier of the external identity provider."""
    id: str
    """Identifier of the connection."""
    identifier: NotRequired[str]
    """Identifier of the connection that you choose; unique in the user pool."""
    loginOnly: bool
    """Only existing users may sign in by this connection; it never registers new ones."""
    logo: str
    """URL of the logo."""
    type: ExtIdpConnType | str
    """Kind of connection."""


class ExtIdpDetail(TypedDict):
    """An external identity provider with its connections."""

    autoJoin: bool
    """Whether users who sign in with it join the tenant automatically."""
    connections: dict[str, Any]
    """Connections of the identity provider."""
    id: str
    """Identifier of the identity provider."""
    logo: str
    """URL of the logo."""
    name: str
    """Name shown to people."""
    tenantId: NotRequired[str]
    """Identifier of the tenant; leave it out outside a multi-tenant setup."""
    type: str
    """Kind of identity provider."""


class ExtIdpPage(TypedDict):
    """A page of `ExtIdp` items with the total count."""

    list: builtins.list[ExtIdp]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins

from ..shared.applications_models import ExtIdpConnType
