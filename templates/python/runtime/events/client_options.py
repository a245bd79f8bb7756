"""Events are made with the options of a client, unless something else is said for them alone."""

from collections.abc import Callable, Mapping
from typing import cast

from ..client import AsyncClient, Client
from .create_events import EventsOptions

_COMMON = ("ca", "reject_unauthorized", "proxy", "allow_insecure")


def client_options(client: Client | AsyncClient, names: Mapping[str, str], own: EventsOptions) -> EventsOptions:
    """``names``: the client's options that prove the subscriber (as the document has them), by what they are here."""
    # The packages' own code: applications have no way to the options, which carry secrets.
    options = client._core.options  # pyright: ignore[reportPrivateUsage]
    given = {name: options[name] for name in _COMMON if name in options}
    for name, option in names.items():
        if option in options:
            given[name] = _present(options, option) if name == "access_token" else options[option]
    return cast(EventsOptions, {**given, **own})


def _present(options: Mapping[str, object], option: str) -> Callable[[], object]:
    """The token of the moment counts for each connection: it may be set anew while the client lives."""

    def token() -> object:
        value = options.get(option)
        return value() if callable(value) else value

    return token
