"""An argument that was not given, which is something else than ``None``: ``None`` travels as ``null``."""

from typing import Final, Literal, final


@final
class NotGiven:
    """Type of ``NOT_GIVEN``."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()


def given(members: dict[str, object]) -> dict[str, object]:
    """The members that were given."""
    return {name: value for name, value in members.items() if not isinstance(value, NotGiven)}


def first_given(*values: object) -> object:
    """The first that was given, of several spellings of one argument."""
    return next((value for value in values if not isinstance(value, NotGiven)), NOT_GIVEN)
