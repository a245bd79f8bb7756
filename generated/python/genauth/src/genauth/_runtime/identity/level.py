"""Levels of an authentication (OpenID Connect Core 1.0, section 2, ``acr``), as values that can be compared."""

from enum import StrEnum


class Level(StrEnum):
    """A text that is also its place in the order of declaration: ``LEVEL_ZERO < LEVEL_ONE``."""

    def __lt__(self, other: object) -> bool:
        return self._place(self) < self._place(other)

    def __le__(self, other: object) -> bool:
        return self._place(self) <= self._place(other)

    def __gt__(self, other: object) -> bool:
        return self._place(self) > self._place(other)

    def __ge__(self, other: object) -> bool:
        return self._place(self) >= self._place(other)

    @classmethod
    def _place(cls, level: object) -> int:
        """Raises ``ValueError`` for what is no level."""
        return list(cls).index(cls(str(level)))
