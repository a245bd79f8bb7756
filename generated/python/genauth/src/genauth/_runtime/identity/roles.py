"""What the options of a client are for a login."""

import re
from typing import Any

from ..core import Core
from ..request import encoded
from .login import LoginRole, LoginSettings


class Roles:
    """Options of a client by the role that they play."""

    def __init__(self, core: Core, settings: LoginSettings) -> None:
        self._options = core.options
        self._rules = core.settings.options
        self._roles = settings.roles

    def has(self, role: LoginRole) -> bool:
        return role in self._roles

    def argument(self, role: LoginRole) -> str:
        name = self._roles.get(role, role)
        return self._rules[name].argument if name in self._rules else name

    def value(self, role: LoginRole, usual: object = None) -> Any:
        name = self._roles.get(role)
        return usual if name is None else self._options.get(name, usual)

    def default(self, role: LoginRole) -> object:
        """Of the option, by the document."""
        rule = self._rules.get(self._roles.get(role, ""))
        return None if rule is None else rule.default

    def text(self, role: LoginRole) -> str | None:
        value = self.value(role)
        return value if isinstance(value, str) and value != "" else None

    def option(self, name: str) -> str | None:
        """Never a secret."""
        rule, value = self._rules.get(name), self._options.get(name)
        is_scalar = isinstance(value, str | int | float)
        return None if rule is None or rule.secret or not is_scalar else str(value)

    def filled(self, path: str) -> str:
        return re.sub(r"\{(.+?)\}", lambda place: encoded(self.option(place[1]) or ""), path)
