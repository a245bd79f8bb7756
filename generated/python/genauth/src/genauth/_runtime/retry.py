"""When a failed call is sent again, and after how long."""

import re

from .moments import seconds_of

TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})
"""Of HTTP or of the envelope: the platform was busy; asking again may help."""


def retry_delay(retry: int, retry_after: str | None, longest: float, now: float, random: float) -> float:
    """Milliseconds: what the server asks for, else full jitter below a bound that doubles from 250; never more than
    ``longest``.

    ``now``: seconds since the epoch.
    """
    asked = _asked(retry_after or "", now)
    return min(longest, random * 250 * 2**retry if asked is None else max(0.0, asked))


def _asked(retry_after: str, now: float) -> float | None:
    """``Retry-After`` (RFC 9110, section 10.2.3) is in seconds or a date."""
    if re.fullmatch("[0-9]+", retry_after):
        return float(retry_after) * 1000
    moment = seconds_of(retry_after) if re.search("[a-z]{3}", retry_after, re.IGNORECASE) else None
    return None if moment is None else (moment - now) * 1000
