# Generated from spec/fief/admin/user-fields.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class UserField(TypedDict):
    """A field of your own on users."""

    configuration: UserFieldConfiguration
    created_at: str
    """When it was created. Date and time (RFC 3339)."""
    id: str
    """Identifier of the field."""
    name: str
    """Name shown to people."""
    slug: str
    """Name in `fields` of a user."""
    type: UserFieldType | str
    updated_at: str
    """When it was changed last. Date and time (RFC 3339)."""


class UserFieldConfiguration(TypedDict):
    """When people are asked for a user field, and what they can choose."""

    at_registration: bool
    """Whether people are asked for it when they sign up."""
    at_update: bool
    """Whether users can change it themselves."""
    choices: NotRequired[list[list[str]] | None]
    """For `CHOICE`: pairs of the stored value and the text shown to people."""
    default: NotRequired[bool | int | str | None]
    """Value of users without one. Only for `STRING`, `INTEGER`, `BOOLEAN`, `CHOICE` and `TIMEZONE`; for other types it
    is dropped.
    """
    required: bool
    """Whether it must have a value; a required yes or no must be yes."""


class UserFieldPage(TypedDict):
    """One page of user fields."""

    count: int
    """How many there are in all; 0 when the page itself is empty."""
    results: list[UserField]
    """The items of the page."""


UserFieldType: TypeAlias = Literal[
    "STRING",
    "INTEGER",
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "CHOICE",
    "PHONE_NUMBER",
    "ADDRESS",
    "TIMEZONE",
]
"""What a user field holds."""
