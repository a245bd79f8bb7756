# Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import NotRequired

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class Address(TypedDict):
    city: str
    street: NotRequired[str]


class AddressChangedEvent(TypedDict):
    user: str
    """Whose address."""


class Buyer(TypedDict):
    """Has members beside these."""

    address: NotRequired[Address]
    id: str
    name: NotRequired[str]


class TokenAnswer(TypedDict):
    access_token: str
    expires_in: int
    id_token: str
