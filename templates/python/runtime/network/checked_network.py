"""Looks at the options of the network when a client is made, so that they fail there and not with the first call."""

from collections.abc import Mapping

from .proxy import checked_proxy
from .trust import tls_context, warn_of_insecurity


def check_network(options: Mapping[str, object]) -> None:
    """Raises ``OptionError``. Warns, with an ``InsecureWarning``, when nothing is checked."""
    proxy = options.get("proxy")
    if proxy is not None and proxy is not False:
        checked_proxy(proxy, "proxy")
    if "ca" in options or options.get("reject_unauthorized") is False:
        tls_context(options)
    if options.get("reject_unauthorized") is False:
        warn_of_insecurity()
