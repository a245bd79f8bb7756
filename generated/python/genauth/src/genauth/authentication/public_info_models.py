# Generated from spec/genauth/authentication/public-info.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Country(TypedDict):
    """A country or region."""

    alpha2: str
    """ISO 3166-1 code of two letters, such as `US`."""
    alpha3: str
    """ISO 3166-1 code of three letters, such as `USA`."""
    flag: str
    """Flag of the country."""
    name: LocalizedTexts
    """Name of the country in each language."""
    phoneCountryCode: str
    """Country calling code."""


class SystemInfo(TypedDict):
    """Public keys, versions and addresses of the server."""

    publicIps: list[str]
    """Public IP addresses of the server."""
    rsa: SystemInfoRsaConfig
    """RSA key for encrypting passwords."""
    sm2: SystemInfoSm2Config
    """SM2 key for encrypting passwords."""
    version: SystemInfoVersion
    """Versions of the parts of the server."""


class SystemInfoRsaConfig(TypedDict):
    """The server's RSA key."""

    publicKey: str
    """Public key for `passwordEncryptType` `rsa`."""


class SystemInfoSm2Config(TypedDict):
    """The server's SM2 key."""

    publicKey: str
    """Public key for `passwordEncryptType` `sm2`."""


class SystemInfoVersion(TypedDict):
    """Versions of the parts of the server."""

    console: str
    """Version of the administration console."""
    login: str
    """Version of the sign-in page."""
    server: str
    """Version of the server."""


from ..shared.common_models import LocalizedTexts
