# Generated from spec/genauth/management/tenant-members.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class CreateTenantUserOptions(TypedDict):
    """Settings for creating a tenant member."""

    autoGeneratePassword: NotRequired[bool]
    """Generate a random password that meets the password policy. Default: `False`."""
    keepPassword: NotRequired[bool]
    """Store the given password as it is, because it is already hashed. Default: `False`."""
    passwordEncryptType: NotRequired[PasswordEncryptType]
    """How the password is encrypted in this request: `none` (default, clear text over TLS), `rsa` or `sm2`, with the
    public key that `get_system_info` returns. Default: `"none"`.
    """
    resetPasswordOnFirstLogin: NotRequired[bool]
    """Require a new password at the first sign-in. Default: `False`."""


class ListTenantUsersOptions(TypedDict):
    """Page of a member list."""

    pagination: NotRequired[Pagination]
    """Page number and page size."""


from ..shared.common_models import Pagination, PasswordEncryptType
