# Generated from spec/genauth/authentication/account-linking.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ExtIdpInfo(TypedDict):
    """An external identity provider that the application offers."""

    bindUrl: str
    """URL at which the user links an identity of this provider."""
    desc: NotRequired[str]
    """Description."""
    desc_en: NotRequired[str]
    """Description in English."""
    extIdpId: str
    """Identifier of the external identity provider."""
    extIdpType: ExtIdpCategory | str
    """Whether the identity provider is a social or an enterprise one."""
    identifier: str
    """Unique identifier of the identity provider connection."""
    logo: NotRequired[str]
    """URL of the logo."""
    name: str
    """Display name."""
    name_en: NotRequired[str]
    """Display name in English."""
    type: ExtIdpType | str
    """Kind of identity provider, such as `wechat` or `github`."""


class ExtIdpLink(TypedDict):
    """Where a user links an external identity."""

    url: str
    """URL to open in the user's browser."""


class WechatLoginToken(TypedDict):
    """Tokens of a user who signed in by WeChat."""

    access_token: NotRequired[str]
    """Access token."""
    expire_in: int
    """Lifetime of the access token in seconds."""
    id_token: NotRequired[str]
    """OpenID Connect ID token, a signed JWT that describes the user."""
    refresh_token: NotRequired[str]
    """Refresh token; issued only when the scope holds `offline_access`."""
    scope: NotRequired[str]
    """Requested scopes, separated by spaces."""
    token_type: str
    """Type of the token, normally `Bearer`."""


from ..shared.common_models import ExtIdpType
from ..shared.identity_providers_models import ExtIdpCategory
