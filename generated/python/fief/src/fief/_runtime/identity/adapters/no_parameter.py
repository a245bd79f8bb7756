"""What FastAPI must not take for a parameter that a request fills in: it would let in everybody, or whom the request
names. It finds one of these where it looks for the schema of a parameter, and does not start.
"""

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

Dependency = TypeVar("Dependency", bound=Callable[..., Any])


class _ByTheApplication:
    """Arguments of what makes a dependency: ``Depends(login.protect)``, not called, would be a dependency with these
    out of the request.
    """

    def __get_pydantic_core_schema__(self, *_: object) -> NoReturn:
        raise TypeError("Depends takes what this returns: call it, as in Depends(login.protect())")


GIVEN = _ByTheApplication()


def within_depends(dependency: Dependency) -> Dependency:
    """The same. ``Annotated[Checked, login.protect()]``, without ``Depends``, would be a body."""
    vars(dependency)["__get_pydantic_core_schema__"] = _missing
    return dependency


def _missing(*_: object) -> NoReturn:
    raise TypeError("Depends is missing: it takes this dependency, as in Depends(login.protect())")
