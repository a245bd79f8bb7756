"""Events are made with the options of a client, unless something else is said for them alone."""

from collections.abc import Callable, Mapping
from typing import cast

from ..client import AsyncClient, Client
from ..option_error import OptionError
from .create_events import EventsOptions

_NO_SERVER: Mapping[str, str] = {}
_COMMON = ("ca", "reject_unauthorized", "proxy", "allow_insecure")


def client_options(
    client: Client | AsyncClient, names: Mapping[str, str], own: EventsOptions, server: Mapping[str, str] = _NO_SERVER
) -> EventsOptions:
    """``names``: the client's options that prove the subscriber (as the document has them), by what they are here.
    ``server``: the usual values of those that name the server of the calls. Raises ``OptionError`` where they name
    another one, and nothing names its events: what proves the subscriber there is nothing for the platform to see.
    """
    # The packages' own code: applications have no way to the options, which carry secrets.
    options = client._core.options  # pyright: ignore[reportPrivateUsage]
    other = None if "socket_uri" in own else _other_server(options, server)
    if other is not None:
        argument = client._core.settings.options[other].argument if other in server else other  # pyright: ignore[reportPrivateUsage]
        raise OptionError("socket_uri", f"missing, for {argument} names a server of its own")
    given = {name: options[name] for name in _COMMON if name in options}
    for name, option in names.items():
        if option in options:
            given[name] = _present(options, option) if name == "access_token" else options[option]
    return cast(EventsOptions, {**given, **own})


def _other_server(options: Mapping[str, object], server: Mapping[str, str]) -> str | None:
    if options.get("base_url") is not None:
        return "base_url"
    return next((name for name, usual in server.items() if str(options.get(name, usual)).rstrip("/") != usual), None)


def _present(options: Mapping[str, object], option: str) -> Callable[[], object]:
    """The token of the moment counts for each connection: it may be set anew while the client lives."""

    def token() -> object:
        value = options.get(option)
        return value() if callable(value) else value

    return token
