"""What went wrong with a connection, in words that name the host and never a header, a path or a credential."""

import errno
import socket
import ssl
from typing import cast

import httpx

from ..transport import TransportError

FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, ValueError)
"""What a request fails with that is not the fault of this program."""

_REASONS = {
    errno.ECONNREFUSED: "refused the connection",
    errno.ECONNRESET: "reset the connection",
    errno.EPIPE: "closed the connection",
    errno.ECONNABORTED: "closed the connection",
    errno.ETIMEDOUT: "did not answer the connection attempt",
    errno.EHOSTUNREACH: "cannot be reached",
    errno.ENETUNREACH: "cannot be reached",
}


def connection_failure(error: Exception, host: str, proxy: str | None = None) -> TransportError:
    """The error of a connection or a request as a ``TransportError``. ``proxy``: the host that is on the way."""
    if isinstance(error, TransportError):
        return error
    if isinstance(error, httpx.TimeoutException):
        return TransportError("timeout", f"{host} did not answer in time")
    if isinstance(error, httpx.ProxyError):
        return TransportError("network", f"The proxy refused the connection to {host}")
    if isinstance(error, httpx.RemoteProtocolError):
        return _protocol_failure(error, host)
    if type(error) is ValueError:
        return TransportError("network", f"{host} was not called: {error}")
    if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol):
        return TransportError("network", f"{host} was not called")
    known = _known(error)
    # All that is connected to is the proxy; of what is behind it only TLS is seen.
    is_proxy = proxy is not None and isinstance(error, httpx.ConnectError) and not isinstance(known, ssl.SSLError)
    return TransportError("network", f"{f'The proxy {proxy}' if is_proxy else host} {_reason(error, known)}")


def _protocol_failure(error: Exception, host: str) -> TransportError:
    text = f"{error}"
    if "without sending" in text or "incomplete" in text or "disconnect" in text or "closed" in text:
        return TransportError("network", f"{host} closed the connection before its answer was complete")
    return TransportError("invalid-answer", f"{host} did not answer in HTTP")


def _first(error: BaseException | None) -> BaseException | None:
    """An event loop that tries several addresses tells of all of them."""
    several = cast(tuple[BaseException, ...], getattr(error, "exceptions", (error,)))
    return several[0] if isinstance(error, BaseExceptionGroup) else error


def _known(error: BaseException) -> OSError | None:
    """The first that says something, of the error and those beneath it."""
    beneath: BaseException | None = error
    while beneath is not None:
        if isinstance(beneath, OSError) and (
            isinstance(beneath, ssl.SSLError | socket.gaierror) or beneath.errno in _REASONS
        ):
            return beneath
        beneath = _first(beneath.__cause__ or beneath.__context__)
    return None


def _reason(error: Exception, known: OSError | None) -> str:
    if isinstance(known, ssl.SSLCertVerificationError):
        # OpenSSL, X509_V_ERR_CERT_HAS_EXPIRED and X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH.
        words = {
            10: "has an expired TLS certificate",
            62: "has a TLS certificate for another name",
            64: "has a TLS certificate for another name",
        }
        return words.get(known.verify_code, "has a TLS certificate that is not trusted")
    if isinstance(known, ssl.SSLError):
        return "could not agree on TLS"
    if isinstance(known, socket.gaierror):
        return "is not a known host name" if known.errno == socket.EAI_NONAME else "could not be looked up"
    if known is not None and known.errno is not None:
        return f"{_REASONS[known.errno]} ({errno.errorcode[known.errno]})"
    is_broken = isinstance(error, httpx.ReadError | httpx.WriteError | httpx.CloseError)
    return "broke the connection off" if is_broken else "could not be called"
