"""What RFC 9421 signs, as pure functions of the request."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..credential import CredentialError


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """A request as the verifier sees it."""

    method: str
    url: str
    """Absolute, as it goes on the wire."""
    headers: Mapping[str, str]
    """Lower-case names."""


@dataclass(frozen=True, slots=True)
class _UrlParts:
    scheme: str
    authority: str
    path: str
    query: str
    """With its question mark, or empty."""


_COMPONENT = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")
_URL = re.compile(r"(https?)://([^/?#]+)([^?#]*)(\?[^#]*)?", re.IGNORECASE)

# RFC 9421, section 2.2.
_DERIVED: dict[str, Callable[[SignedMessage, _UrlParts], str]] = {
    "@method": lambda message, _: message.method,
    "@target-uri": lambda message, _: message.url,
    "@authority": lambda _, url: re.sub(r":443\Z" if url.scheme == "https" else r":80\Z", "", url.authority.lower()),
    "@scheme": lambda _, url: url.scheme,
    "@request-target": lambda _, url: url.path + url.query,
    "@path": lambda _, url: url.path,
    "@query": lambda _, url: url.query or "?",
}


def signature_parameters(components: Sequence[str], parameters: Mapping[str, str | int]) -> str:
    """The value of ``@signature-params`` (RFC 9421, section 2.3): parameters in the order in which they stand.

    Raises ``CredentialError`` for text that is not printable ASCII.
    """
    names = " ".join(f'"{component}"' for component in components)
    texts = [
        f";{name}={value if isinstance(value, int) else _quoted(name, value)}" for name, value in parameters.items()
    ]
    return f"({names}){''.join(texts)}"


def signature_base(message: SignedMessage, components: Sequence[str], parameters: str) -> str:
    """The text that is signed (RFC 9421, section 2.5).

    Raises ``CredentialError`` when a component is not in the request, is named twice, or would add a line of its own.
    """
    if len(set(components)) != len(components):
        raise CredentialError("A component is covered twice")
    lines = [f'"{component}": {_component_value(message, component)}' for component in components]
    return "\n".join([*lines, f'"@signature-params": {parameters}'])


def is_component(component: str) -> bool:
    """True for a header name in lower case and for the derived components that requests have and this file knows."""
    return component in _DERIVED or _COMPONENT.fullmatch(component) is not None


def _component_value(message: SignedMessage, component: str) -> str:
    value: str | None
    if component.startswith("@"):
        derive = _DERIVED.get(component)
        value = None if derive is None else derive(message, _url_parts(message.url))
    else:
        value = message.headers.get(component)
        value = None if value is None else value.strip()
    if value is None:
        raise CredentialError(f"The request has no {component}, which its signature must cover")
    if re.search(r"[^\t\x20-\x7e]", value):
        raise CredentialError(f"{component} has characters that a signature cannot cover")
    return value


def _url_parts(url: str) -> _UrlParts:
    """Slices instead of parsing: a parser would normalise what goes on the wire as it is."""
    parts = _URL.fullmatch(url)
    if parts is None:
        raise CredentialError("The address of the request cannot be signed")
    return _UrlParts(parts[1].lower(), parts[2], parts[3] or "/", parts[4] or "")


def _quoted(name: str, value: str) -> str:
    """RFC 8941, section 3.3.3."""
    if re.search(r"[^\x20-\x7e]", value):
        raise CredentialError(f"Signature parameter {name} is not printable ASCII")
    escaped = re.sub(r'([\\"])', r"\\\1", value)
    return f'"{escaped}"'
