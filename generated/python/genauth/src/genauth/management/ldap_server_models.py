# Generated from spec/genauth/management/ldap-server.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class LdapConfigInfo(TypedDict):
    """Settings of the LDAP server of a user pool."""

    baseDn: str
    """Distinguished name below which users are found."""
    bindDn: str
    """Distinguished name to bind with."""
    bindPwd: str
    """Password to bind with."""
    enablePrivatization: int
    """Whether this is a private deployment: 1 yes, 0 no."""
    enableSsl: NotRequired[int]
    """Whether TLS is switched on: 1 yes, 0 no."""
    enabled: int
    """Whether it is switched on: 1 yes, 0 no."""
    id: NotRequired[str]
    """Identifier of the settings."""
    ldapDomain: str
    """Domain of the user pool in the directory."""
    ldapsLinkUrl: str
    """URL of the server, with TLS."""
    linkUrl: str
    """URL of the server, without TLS."""
    udfMapping: dict[str, Any]
    """LDAP attributes of custom fields."""
    userPoolId: str
    """Identifier of the user pool."""
    visibleFields: dict[str, Any]
    """User fields that can be read."""
    visibleOrgNodes: dict[str, Any]
    """Organization nodes that can be read."""


class LdapLogPage(TypedDict):
    """A page of `LdapLog` items with the total count."""

    list: builtins.list[dict[str, Any]]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins
