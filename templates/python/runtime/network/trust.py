"""Which certificates count: for the connections of one client, never for the process."""

import ssl
import warnings
from collections.abc import Mapping
from pathlib import Path

import httpx

from ..option_error import OptionError


class InsecureWarning(RuntimeWarning):
    """A client does not check certificates."""


def tls_context(options: Mapping[str, object]) -> ssl.SSLContext:
    """Certificates are checked unless ``reject_unauthorized`` is exactly False. Raises ``OptionError``."""
    ca, reject = options.get("ca"), options.get("reject_unauthorized", True)
    if isinstance(ca, ssl.SSLContext):
        if reject is False:
            raise OptionError("reject_unauthorized", "belongs to the context that ca is")
        return ca
    context = httpx.create_ssl_context() if ca is None else _trusting(ca)
    # Said in any case: nothing else of the process may have turned the checking off.
    context.check_hostname = reject is not False
    context.verify_mode = ssl.CERT_NONE if reject is False else ssl.CERT_REQUIRED
    return context


def warn_of_insecurity() -> None:
    """Names the line where the application makes its client, seven calls from here."""
    text = "A client does not check TLS certificates (reject_unauthorized=False)"
    warnings.warn(f"{text}: anyone on the way can read and change what it sends.", InsecureWarning, stacklevel=7)


def _trusting(ca: object) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    # As other libraries for HTTP take it: text that is no PEM is a path.
    if isinstance(ca, str) and ca and "-----BEGIN" not in ca:
        ca = Path(ca)
    try:
        if isinstance(ca, str | bytes):
            # A file that was read may hold PEM in bytes, which the library takes for DER.
            pem = ca.decode("ascii") if isinstance(ca, bytes) and b"-----BEGIN" in ca else ca
            context.load_verify_locations(cadata=pem)
        elif isinstance(ca, Path):
            context.load_verify_locations(capath=ca) if ca.is_dir() else context.load_verify_locations(cafile=ca)
        else:
            raise OptionError("ca", "must be PEM text, bytes, a path or an SSLContext")
    except (ssl.SSLError, OSError, ValueError) as error:
        if isinstance(error, OptionError):
            raise
        raise OptionError("ca", "has no certificates that can be read") from None
    return context
