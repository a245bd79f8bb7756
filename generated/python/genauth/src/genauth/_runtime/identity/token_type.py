"""What a token says it is: the header ``typ`` (RFC 7519, section 5.1; RFC 8725, section 3.11)."""

TYPE_OF_ACCESS_TOKENS = "at+jwt"
"""Header ``typ`` of access tokens that say so (RFC 9068, section 2.1)."""
TYPE_OF_LOGOUT_TOKENS = "logout+jwt"
"""Header ``typ`` of logout tokens that say so (OpenID Connect Back-Channel Logout 1.0, section 2.4)."""


def is_other_type(typ: object, own: str | None) -> bool:
    """Whether the token says that it is of another kind than ``own``: ``logout+jwt``, ``dpop+jwt`` and whatever else
    ends with ``+jwt``.

    No type, ``JWT`` and what no specification knows say nothing, because many providers write these. ``own`` None: the
    kind has no type of its own.
    """
    kind = str(typ or "").lower().removeprefix("application/")
    return kind.endswith("+jwt") and kind != own
