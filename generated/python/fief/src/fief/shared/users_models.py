# Generated from spec/fief/shared/users.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Address(TypedDict):
    """A postal address."""

    city: str
    """City. Length: at least 1."""
    country: str
    """Country, two capital letters (ISO 3166-1). Pattern: `^[A-Z]{2}$`."""
    line1: str
    """Street and number. Length: at least 1."""
    line2: NotRequired[str | None]
    """More of the address. Length: at least 1."""
    postal_code: str
    """Postal code. Length: at least 1."""
    state: NotRequired[str | None]
    """State or region. Length: at least 1."""


UserFieldValue: TypeAlias = str | int | bool | Address
"""A value of a user field: dates are texts (ISO 8601), addresses are objects."""


UserFieldValues: TypeAlias = dict[str, UserFieldValue | None]
"""Values of user fields by slug. Answers hold only fields that have a value."""
