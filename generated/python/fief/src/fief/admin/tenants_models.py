# Generated from spec/fief/admin/tenants.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Tenant(TypedDict):
    """Users and clients that are kept apart from those of other tenants."""

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
    oauth_providers: list[OAuthProvider]
    """What users can sign in with besides a password."""
    registration_allowed: bool
    """Whether people can sign up themselves."""
    slug: str
    """Name in addresses; every tenant but the default one is at `/<slug>`."""
    theme_id: str | None
    """How the pages look; null for the default theme."""
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class TenantPage(TypedDict):
    """One page of tenants."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[Tenant]
    """The items of the page."""


from ..shared.tenants_models import OAuthProvider
