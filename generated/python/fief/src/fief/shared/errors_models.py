# Generated from spec/fief/shared/errors.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ApiError_(TypedDict):
    """Why a call failed."""

    detail: ApiErrorCode | str
    """A code, or the words of the HTTP status: `Unauthorized`, `Forbidden`, `Not Found`, `Bad Request`."""


ApiErrorCode: TypeAlias = Literal[
    "SERVER_DATABASE_NOT_AVAILABLE",
    "SERVER_REDIS_NOT_AVAILABLE",
    "ACR_TOO_LOW",
    "CLIENT_CREATE_UNKNOWN_TENANT",
    "CLIENT_HTTPS_REQUIRED_ON_REDIRECT_URIS",
    "OAUTH_PROVIDER_MISSING_OPENID_CONFIGURATION_ENDPOINT",
    "OAUTH_PROVIDER_REFRESH_TOKEN_NOT_SUPPORTED",
    "OAUTH_PROVIDER_REFRESH_TOKEN_ERROR",
    "USER_FIELD_SLUG_ALREADY_EXISTS",
    "USER_CREATE_UNKNOWN_TENANT",
    "USER_CREATE_ALREADY_EXISTS",
    "USER_CREATE_INVALID_PASSWORD",
    "USER_UPDATE_INVALID_PASSWORD",
    "USER_UPDATE_EMAIL_ALREADY_EXISTS",
    "USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE",
    "USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT",
    "PERMISSION_CREATE_CODENAME_ALREADY_EXISTS",
    "PERMISSION_UPDATE_CODENAME_ALREADY_EXISTS",
    "ROLE_CREATE_NOT_EXISTING_PERMISSION",
    "ROLE_UPDATE_NOT_EXISTING_PERMISSION",
    "TENANT_CREATE_NOT_EXISTING_THEME",
    "TENANT_CREATE_NOT_EXISTING_OAUTH_PROVIDER",
    "TENANT_UPDATE_NOT_EXISTING_THEME",
    "TENANT_UPDATE_NOT_EXISTING_OAUTH_PROVIDER",
    "USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION",
    "USER_PERMISSION_CREATE_ALREADY_ADDED_PERMISSION",
    "USER_ROLE_CREATE_NOT_EXISTING_ROLE",
    "USER_ROLE_CREATE_ALREADY_ADDED_ROLE",
    "EMAIL_TEMPLATE_INVALID_TEMPLATE",
]
"""Why a call was refused. Other codes may come.

- `"SERVER_DATABASE_NOT_AVAILABLE"`: The server does not reach its database.
- `"SERVER_REDIS_NOT_AVAILABLE"`: The server does not reach its Redis.
- `"ACR_TOO_LOW"`: The user has to sign in again before this call; the token comes from an older session.
- `"CLIENT_CREATE_UNKNOWN_TENANT"`: There is no such tenant.
- `"CLIENT_HTTPS_REQUIRED_ON_REDIRECT_URIS"`: A redirect address is plain http to a public host.
- `"OAUTH_PROVIDER_MISSING_OPENID_CONFIGURATION_ENDPOINT"`: A provider of the kind `OPENID` needs the address of its
  discovery document.
- `"OAUTH_PROVIDER_REFRESH_TOKEN_NOT_SUPPORTED"`: The token expired and the provider gives no refresh tokens.
- `"OAUTH_PROVIDER_REFRESH_TOKEN_ERROR"`: The token expired and the provider refused to renew it.
- `"USER_FIELD_SLUG_ALREADY_EXISTS"`: Another user field has this slug.
- `"USER_CREATE_UNKNOWN_TENANT"`: There is no such tenant.
- `"USER_CREATE_ALREADY_EXISTS"`: A user of the tenant has this email address.
- `"USER_CREATE_INVALID_PASSWORD"`: The password is too short, too long or easy to guess.
- `"USER_UPDATE_INVALID_PASSWORD"`: The password is too short, too long or easy to guess.
- `"USER_UPDATE_EMAIL_ALREADY_EXISTS"`: A user of the tenant has this email address.
- `"USER_UPDATE_INVALID_EMAIL_VERIFICATION_CODE"`: The code is wrong or expired, or was sent to somebody else.
- `"USER_CREATE_ACCESS_TOKEN_UNKNOWN_CLIENT"`: There is no such client in the tenant of the user.
- `"PERMISSION_CREATE_CODENAME_ALREADY_EXISTS"`: Another permission has this code name.
- `"PERMISSION_UPDATE_CODENAME_ALREADY_EXISTS"`: Another permission has this code name.
- `"ROLE_CREATE_NOT_EXISTING_PERMISSION"`: One of the permissions does not exist.
- `"ROLE_UPDATE_NOT_EXISTING_PERMISSION"`: One of the permissions does not exist.
- `"TENANT_CREATE_NOT_EXISTING_THEME"`: There is no such theme.
- `"TENANT_CREATE_NOT_EXISTING_OAUTH_PROVIDER"`: One of the OAuth providers does not exist.
- `"TENANT_UPDATE_NOT_EXISTING_THEME"`: There is no such theme.
- `"TENANT_UPDATE_NOT_EXISTING_OAUTH_PROVIDER"`: One of the OAuth providers does not exist.
- `"USER_PERMISSION_CREATE_NOT_EXISTING_PERMISSION"`: There is no such permission.
- `"USER_PERMISSION_CREATE_ALREADY_ADDED_PERMISSION"`: The user has been granted this permission directly already.
- `"USER_ROLE_CREATE_NOT_EXISTING_ROLE"`: There is no such role.
- `"USER_ROLE_CREATE_ALREADY_ADDED_ROLE"`: The user has this role already.
- `"EMAIL_TEMPLATE_INVALID_TEMPLATE"`: The template does not render.
"""


class InvalidPasswordError(TypedDict):
    """Why a password was refused."""

    detail: ApiErrorCode | str
    """A code, or the words of the HTTP status: `Unauthorized`, `Forbidden`, `Not Found`, `Bad Request`."""
    reason: list[str]
    """Sentences for people, in the language of the request."""


class ValidationError(TypedDict):
    """What is wrong with a request."""

    detail: list[ValidationErrorItem]
    """One item for each problem."""


class ValidationErrorItem(TypedDict):
    """One problem of a request."""

    ctx: NotRequired[dict[str, Any]]
    """Details, such as a limit."""
    input: NotRequired[Any]
    """What was sent there."""
    loc: list[int | str]
    """Where it is: `body`, `query` or `path`, then names and positions."""
    msg: str
    """What is wrong, for developers."""
    type: str
    """Kind of problem, such as `missing`; in some cases a code of `ApiErrorCode`."""
    url: NotRequired[str]
    """A page about this kind of problem."""
