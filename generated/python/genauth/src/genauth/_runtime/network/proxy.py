"""Which proxy a request takes: the client's option, otherwise what the process is told by its environment."""

import re
from collections.abc import Mapping
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

from ..option_error import OptionError


def proxy_for(origin: str, option: object, environment: Mapping[str, str]) -> str | None:
    """The address of the proxy for an origin, or None. The option counts for every address, False for none.

    The environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, in lower case too) counts unless NO_PROXY or the loopback
    interface is meant. Raises ``OptionError`` that names the option or variable, never its value.
    """
    if option is False:
        return None
    if option is not None:
        return checked_proxy(option, "proxy")
    target = urlsplit(origin)
    host = target.hostname or ""
    port = target.port or (443 if target.scheme == "https" else 80)
    if _is_loopback(host) or _is_excluded(host, port, _read(environment, "NO_PROXY") or ""):
        return None
    for name in ("HTTPS_PROXY" if target.scheme == "https" else "HTTP_PROXY", "ALL_PROXY"):
        # Under CGI a request header `Proxy` becomes the variable HTTP_PROXY, and anybody can send one.
        value = (
            environment.get("http_proxy")
            if name == "HTTP_PROXY" and "REQUEST_METHOD" in environment
            else _read(environment, name)
        )
        if value:
            return checked_proxy(value, name)
    return None


def checked_proxy(address: object, source: str) -> str:
    """``http://user:password@host:port``; the scheme may be left out."""
    text = f"{address}" if "://" in f"{address}" else f"http://{address}"
    try:
        found = urlsplit(text)
        unquote(f"{found.username or ''}{found.password or ''}", errors="strict")
        valid = isinstance(address, str) and bool(found.hostname) and (found.port is None or found.port > 0)
    except ValueError:
        valid = False
    if not valid or re.search(r"[\s\x00-\x1f\x7f]", text):
        raise OptionError(source, "not the address of a proxy")
    if urlsplit(text).scheme not in {"http", "https"}:
        raise OptionError(source, "only http and https proxies can be used")
    return text


def _read(environment: Mapping[str, str], name: str) -> str | None:
    return environment.get(name.lower(), environment.get(name))


def _is_loopback(host: str) -> bool:
    return (
        host == "localhost"
        or host.endswith(".localhost")
        or host == "::1"
        or re.fullmatch(r"127(\.[0-9]+){3}", host) is not None
    )


def _is_excluded(host: str, port: int, listed: str) -> bool:
    """``example.com`` and ``.example.com`` mean the name and everything below, ``10.0.0.0/8`` addresses, ``*`` all; a
    port may follow.
    """
    return any(_excludes(entry, host, port) for entry in re.split(r"[\s,]+", listed.lower()) if entry)


def _excludes(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    if "/" in entry:
        return _is_in_network(host, entry)
    found = re.fullmatch(r"(\[[^\]]*\]|[^:]*|[^:]*(?::[^:]*){2,}?)(?::([0-9]+))?", entry)
    if found is None or (found[2] is not None and int(found[2]) != port):
        return False
    bare = re.sub(r"^\*?\.", "", found[1].strip("[]"))
    return bare != "" and (host == bare or (not _is_address(host) and host.endswith(f".{bare}")))


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_in_network(host: str, entry: str) -> bool:
    try:
        return ip_address(host) in ip_network(entry, strict=False)
    except ValueError:
        return False
