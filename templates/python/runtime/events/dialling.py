"""How an event server is reached: certificates and proxy of one subscriber."""

import ipaddress
import ssl
import warnings
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from urllib.request import getproxies_environment, proxy_bypass

from .wire import Dialling

Authorities = str | bytes | Path | ssl.SSLContext


def dialling(
    address: str, *, ca: Authorities | None, reject_unauthorized: bool, proxy: str | Literal[False] | None
) -> Dialling:
    """
    ``address``: a ``wss`` or ``ws`` one. Raises ``ValueError`` for a proxy that cannot be used: events pass a proxy in
    a tunnel, so the option is for ``wss`` alone, and ``ws`` takes none from the environment.
    """
    if not isinstance(reject_unauthorized, bool):
        raise ValueError("reject_unauthorized: must be True or False")
    given = _proxy(proxy, "proxy") if isinstance(proxy, str) else None
    if not address.startswith("wss:"):
        if given is not None:
            raise ValueError("proxy: only for wss addresses")
        return Dialling(None, None, None)
    context = _context(ca, reject_unauthorized)
    via = _proxy_of_environment(address) if proxy is None else given
    return Dialling(context, via, context if via is not None and via.startswith("https:") else None)


def _context(ca: Authorities | None, reject_unauthorized: bool) -> ssl.SSLContext:
    if isinstance(ca, ssl.SSLContext):
        return ca
    text = ca.decode("ascii") if isinstance(ca, bytes) else ca
    if text is None:
        context = ssl.create_default_context()
    elif isinstance(text, str) and "-----BEGIN" in text:
        context = ssl.create_default_context(cadata=text)
    else:
        context = ssl.create_default_context(cafile=text)
    if not reject_unauthorized:
        warnings.warn(
            "Events do not check TLS certificates (reject_unauthorized=False): anyone on the way can change them.",
            stacklevel=4,
        )
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _proxy_of_environment(address: str) -> str | None:
    url = urlsplit(address)
    host, port = url.hostname or "", url.port or 443
    if _is_loopback(host) or proxy_bypass(f"{host}:{port}"):
        return None
    proxies = getproxies_environment()
    for scheme, variable in (("https", "HTTPS_PROXY"), ("all", "ALL_PROXY")):
        if proxies.get(scheme):
            return _proxy(proxies[scheme], variable)
    return None


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proxy(address: str, source: str) -> str:
    text = address if "://" in address else f"http://{address}"
    try:
        url = urlsplit(text)
        is_complete = bool(url.hostname) and url.port != 0
    except ValueError:
        is_complete = False
    if not is_complete:
        raise ValueError(f"{source}: not the address of a proxy")
    if url.scheme not in ("http", "https"):
        raise ValueError(f"{source}: only http and https proxies can be used")
    return text
