# Generated from spec/genauth/shared/common.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict

DepartmentIdType: TypeAlias = Literal["department_id", "open_department_id", "sync_relation", "custom_field", "code"]
"""Kind of a department identifier."""


ExtIdpType: TypeAlias = Literal[
    "oidc",
    "oauth2",
    "saml",
    "ldap",
    "ad",
    "cas",
    "azure-ad",
    "wechat",
    "google",
    "qq",
    "wechatwork",
    "dingtalk",
    "weibo",
    "github",
    "alipay",
    "apple",
    "baidu",
    "lark",
    "gitlab",
    "twitter",
    "facebook",
    "slack",
    "linkedin",
    "yidun",
    "qingcloud",
    "gitee",
    "instagram",
    "welink",
    "huawei",
    "honor",
    "xiaomi",
    "oppo",
    "aws",
    "amazon",
    "douyin",
    "kuaishou",
    "line",
    "sdbz",
    "zjzwfw",
    "zzding",
    "seeyona8v5",
]
"""Kind of external identity provider."""


FilterOperator: TypeAlias = Literal[
    "EQUAL",
    "NOT_EQUAL",
    "CONTAINS",
    "NOT_CONTAINS",
    "IS_NULL",
    "NOT_NULL",
    "IN",
    "GREATER",
    "LESSER",
    "BETWEEN",
]
"""How a field is compared with a value; `IN` and `BETWEEN` take several values, `IS_NULL` and `NOT_NULL` none."""


Gender: TypeAlias = Literal["M", "F", "U"]
"""Gender: `M` male, `F` female, `U` unknown."""


class GeoIp(TypedDict):
    """Place that an IP address belongs to."""

    city_name: str
    """Name of the city."""
    continent_code: str
    """Code of the continent, two letters."""
    country_code2: str
    """Country code of two letters, ISO 3166-1 alpha-2."""
    country_code3: str
    """Country code of three letters, ISO 3166-1 alpha-3."""
    country_name: str
    """Name of the country."""
    location: GeoIpLocation
    """Geographic coordinates."""
    region_code: str
    """Code of the region."""
    region_name: str
    """Name of the region."""
    timezone: str
    """Time zone, such as `America/New_York`."""


class GeoIpLocation(TypedDict):
    """Geographic coordinates."""

    lat: float
    """Latitude in degrees."""
    lon: float
    """Longitude in degrees."""


Language: TypeAlias = Literal["zh-CN", "en-US", "zh-TW", "ja-JP"]
"""Language of texts."""


class LocalizedText(TypedDict):
    """A translation and whether it is used."""

    enabled: bool
    """Whether the translation is used."""
    value: str
    """Translated text."""


LocalizedTexts = TypedDict(
    "LocalizedTexts",
    {"en-US": "LocalizedText", "ja-JP": "LocalizedText", "zh-CN": "LocalizedText", "zh-TW": "LocalizedText"},
)
"""A text in each supported language.

Attributes:
    "en-US": Text in American English.
    "ja-JP": Text in Japanese.
    "zh-CN": Text in Simplified Chinese.
    "zh-TW": Text in Traditional Chinese.
"""


OrderBy: TypeAlias = Literal["Asc", "Desc"]
"""Sort direction."""


class Pagination(TypedDict):
    """Which page to return."""

    limit: NotRequired[int]
    """Number of items per page, at most 50. Value: 1 to 50. Default: `10`."""
    page: NotRequired[int]
    """Page number, counted from 1. Default: `1`."""


class ParsedUserAgent(TypedDict):
    """Browser, operating system and device."""

    device: str
    """Kind of device."""
    name: str
    """Name of the browser."""
    os: str
    """Operating system."""


PasswordEncryptType: TypeAlias = Literal["sm2", "rsa", "none"]
"""How a password is encrypted in a request: `none` (clear text over TLS), `rsa` or `sm2`."""


class PubEventResult(TypedDict):
    """Outcome of publishing an event."""

    errMsg: NotRequired[bool]
    """Whether there was an error."""
    success: bool
    """Whether the operation succeeded."""


SortOrder: TypeAlias = Literal["desc", "asc"]
"""Sort direction."""


class Sorting(TypedDict):
    """A sort key for users."""

    field: Literal[
        "id",
        "createdAt",
        "updatedAt",
        "email",
        "username",
        "externalId",
        "phone",
        "status",
        "statusChangedAt",
        "passwordLastSetAt",
        "loginsCount",
        "gender",
        "lastLogin",
        "userSourceType",
        "lastMfaTime",
        "passwordSecurityLevel",
        "phoneCountryCode",
        "lastIp",
    ]
    """User field to sort by."""
    order: SortOrder
    """Sort direction: `asc` or `desc`."""


class SuccessResult(TypedDict):
    """Whether the operation succeeded."""

    success: bool
    """Whether the operation succeeded."""


TargetType: TypeAlias = Literal["USER", "ROLE", "GROUP", "DEPARTMENT"]
"""Kind of target: user, role, group or department."""


UserIdType: TypeAlias = Literal[
    "user_id",
    "external_id",
    "phone",
    "email",
    "username",
    "identity",
    "sync_relation",
    "custom_field",
]
"""Kind of a user identifier."""
