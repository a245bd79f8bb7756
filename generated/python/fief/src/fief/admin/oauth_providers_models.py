# Generated from spec/fief/admin/oauth-providers.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class OAuthProviderAccessToken(TypedDict):
    """What a user is known by at an OAuth provider."""

    access_token: str
    """Access token at the provider, in clear."""
    account_id: str
    """Identifier of the user at the provider."""
    expires_at: str | None
    """When the access token expires; null when the provider did not say. Date and time (RFC 3339)."""
    id: str
    """Identifier of the linked account."""


class OAuthProviderPage(TypedDict):
    """One page of OAuth providers."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[OAuthProvider]
    """The items of the page."""


from ..shared.tenants_models import OAuthProvider
