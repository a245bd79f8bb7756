"""How an event server is reached: certificates and proxy of one subscriber, the way the transport has them."""

import os
from collections.abc import Mapping

from ..network.proxy import checked_proxy, proxy_for
from ..network.trust import tls_context, warn_of_insecurity
from ..option_error import OptionError
from .wire import Dialling


def dialling(address: str, options: Mapping[str, object]) -> Dialling:
    """
    ``address``: a ``wss`` or ``ws`` one. Raises ``OptionError`` for ``ca``, ``reject_unauthorized`` or ``proxy`` that
    cannot be used: events pass a proxy in a tunnel, so the option is for ``wss`` alone, and ``ws`` takes none from the
    environment.
    """
    if not isinstance(options.get("reject_unauthorized", True), bool):
        raise OptionError("reject_unauthorized", "must be True or False")
    proxy = options.get("proxy")
    if not address.startswith("wss:"):
        if proxy not in (None, False):
            checked_proxy(proxy, "proxy")
            raise OptionError("proxy", "only for wss addresses")
        return Dialling(None, None, None)
    if options.get("reject_unauthorized") is False:
        warn_of_insecurity()
    context = tls_context(options)
    via = proxy_for(address.replace("wss:", "https:", 1), proxy, os.environ)
    return Dialling(context, via, context if via is not None and via.startswith("https:") else None)
