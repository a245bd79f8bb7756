"""Scopes as an application gives them."""

from collections.abc import Iterator, Sequence


def joined(scope: str | Sequence[str]) -> str:
    """A text with spaces (RFC 6749, section 3.3)."""
    return scope if isinstance(scope, str) else " ".join(scope)


def listed(names: Sequence[str] | None) -> Sequence[str]:
    """A text is names with spaces between, and no sequence of letters; one without a name still asks for something."""
    if isinstance(names, Iterator):
        # Whoever asks second would be asked for nothing.
        raise TypeError("scopes and permissions must be a list, and nothing that can be read once only")
    return names.split() or [names] if isinstance(names, str) else names or ()
