"""A session as it is kept, at the browser or in a store. Clients in other languages read it, too."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .id_token import IdTokenClaims
from .signed_token import is_time
from .token_request import Tokens

_NEVER = 2**53 - 1
"""Milliseconds: the largest whole number that every language has."""
_USUAL_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class KeptSession:
    """Times are seconds since the epoch: login, last request that was noted, end of the access token."""

    id: str = field(repr=False)
    tokens: Tokens | None = field(repr=False)
    claims: IdTokenClaims | None = field(repr=False)
    subject: str | None
    begun_at: float
    seen_at: float
    ends_at: float

    def members(self) -> Mapping[str, object]:
        """For JSON; times in milliseconds."""
        return {
            "id": self.id,
            "tokens": self.tokens,
            "claims": self.claims,
            "subject": self.subject,
            "begunAt": round(self.begun_at * 1000),
            "seenAt": round(self.seen_at * 1000),
            "endsAt": min(round(self.ends_at * 1000), _NEVER),
        }


def kept_session(value: object) -> KeptSession | None:
    """None for what is none."""
    if not isinstance(value, dict):
        return None
    members = cast(dict[str, Any], value)
    session_id, tokens, claims, subject = (members.get(name) for name in ("id", "tokens", "claims", "subject"))
    times = [members.get(name) for name in ("begunAt", "seenAt", "endsAt")]
    if (
        not isinstance(session_id, str)
        or not all(is_time(time) for time in times)
        or not isinstance(subject, str | None)
    ):
        return None
    if not isinstance(tokens, dict | None) or not isinstance(claims, dict | None):
        return None
    begun_at, seen_at, ends_at = (cast(float, time) / 1000 for time in times)
    return KeptSession(
        session_id, cast(Tokens | None, tokens), cast(IdTokenClaims | None, claims), subject, begun_at, seen_at, ends_at
    )


def end_of(tokens: Tokens | None, now: float) -> float:
    """Without ``expires_in`` nobody knows: an hour. What has no tokens ends with the session."""
    return _NEVER / 1000 if tokens is None else now + tokens.get("expires_in", _USUAL_SECONDS)
