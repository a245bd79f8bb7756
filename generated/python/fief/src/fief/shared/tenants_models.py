# Generated from spec/fief/shared/tenants.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class OAuthProvider(TypedDict):
    """Another identity provider, which users have accounts at."""

    client_id: str
    """Identifier of the application at the provider, as asterisks."""
    client_secret: str
    """Secret of the application at the provider, as asterisks."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    id: str
    """Identifier of the provider in this API."""
    name: str | None
    """Name shown to people; null for that of the provider."""
    openid_configuration_endpoint: str | None
    """Address of the discovery document; null for kinds other than `OPENID`. URI."""
    provider: OAuthProviderType | str
    """Kind of provider."""
    scopes: list[str]
    """Scopes to ask for."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


OAuthProviderType: TypeAlias = Literal[
    "DISCORD",
    "FACEBOOK",
    "GITHUB",
    "GOOGLE",
    "LINKEDIN",
    "MICROSOFT",
    "REDDIT",
    "OPENID",
]
"""Kinds of OAuth providers. `OPENID` is any that speaks OpenID Connect."""


class TenantSummary(TypedDict):
    """A tenant without its OAuth providers."""

    application_url: str | None
    """Where people go who came to the pages of the tenant without an application. URI."""
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    default: bool
    """Whether it is the one at the address of the server itself."""
    id: str
    """Identifier of the tenant."""
    logo_url: str | None
    """Address of the logo. URI."""
    name: str
    """Name shown to people."""
    registration_allowed: bool
    """Whether people can sign up themselves."""
    slug: str
    """Name in addresses; every tenant but the default one is at `/<slug>`."""
    theme_id: str | None
    """How the pages look; null for the default theme."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""
