"""What an application says whose access tokens may be for anybody.

It is no ``None``: that is what a variable of the environment is that nobody set.
"""

from typing import Final, final


@final
class AnyAudience:
    """Type of ``ANY_AUDIENCE``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ANY_AUDIENCE"


ANY_AUDIENCE: Final = AnyAudience()
