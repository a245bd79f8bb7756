"""Which page opens a WebSocket: browsers send cookies along, and ask nobody whether the page may read what comes
(RFC 6455, section 10.2). Hosts of one domain count as the same site, so ``SameSite`` does not keep them apart.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit

from ..web_message import WebRequest


def is_own_page(request: WebRequest, addresses: Sequence[str | None]) -> bool:
    """Whether the page is of the host that was asked, or of one of the application's addresses.

    True without ``Origin``, which every browser sends.
    """
    page = request.header("origin")
    if page is None:
        return True
    host = _host(page)
    return host is not None and host in [_host(address) for address in (request.url, *addresses) if address is not None]


def _host(address: str) -> str | None:
    """With its port, unless that is a usual one: what ends TLS in front of the application may change the scheme."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    return parts.hostname and f"{parts.hostname}:{'' if port in (80, 443, None) else port}"
