"""Clients whose login an integration uses."""

from typing import Protocol

from ..option_error import OptionError
from .login import Login


class HavingLogin(Protocol):
    """A client of the generated package."""

    @property
    def login(self) -> Login: ...


def synchronous_login(client: HavingLogin) -> Login:
    """The login of a synchronous client.

    Raises ``OptionError`` for another one: nothing here can wait for an event loop.
    """
    if not client.login.blocking:
        raise OptionError("client", "must be a synchronous one")
    return client.login
