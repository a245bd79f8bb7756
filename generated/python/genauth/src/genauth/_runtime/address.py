"""Where a client sends to: the server template of its document, filled from its options."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from .option_error import OptionError


@dataclass(frozen=True, slots=True)
class Address:
    origin: str
    """``https://api.example.com``"""
    prefix: str
    """Path of a deployment below a prefix; empty or ``/prefix``."""


# Also refuses credentials, a query, a fragment, dot segments, and what would be read as another host: `https:///path`,
# `https:/host`.
_ADDRESS = re.compile(
    r"(https?)://(\[[0-9a-f:.]+\]|[^/?#@\\:\[\]\s%<>^|{}]+)(?::([0-9]{0,5}))?(/[\x21-\x7e]*)?", re.IGNORECASE
)
_UNSAFE_PATH = re.compile(r"[?#\\{}]|(^|/)(\.|%2e){1,2}(/|$)", re.IGNORECASE)
_THIS_MACHINE = re.compile(r"(.*\.)?localhost|127(\.[0-9]+){3}|\[::1\]")


def server_address(
    template: str,
    options: Mapping[str, object],
    base_url: object = None,
    allow_insecure: object = False,
    arguments: Mapping[str, str] | None = None,
) -> Address:
    """``template`` has the names of options in braces; ``base_url`` replaces it. ``https://`` is added where no
    scheme stands. ``arguments``: what options are called in Python, where that is something else.

    Raises ``OptionError`` that names the option behind the address, never its value.
    """
    source = "base_url"

    def value_of(place: re.Match[str]) -> str:
        nonlocal source
        source = place[1]
        value = f"{options.get(source)}"
        # Where the host goes on, a slash would end it, and make it another one: as `?` it is refused.
        return value if place.string[place.end() :][:1] in {"", "/"} else value.replace("/", "?", 1)

    text = template if base_url is None else f"{base_url}"
    if base_url is None and template.startswith("/"):
        # A document that says where its own server is by a path alone.
        raise OptionError(source, "missing")
    if re.fullmatch(r"\{[^{}]+\}", text):
        # An option that is the whole address may be one of several, which has others in braces.
        source = text[1:-1]
        text = f"{options.get(source)}"
    # What an option says itself is filled with nothing.
    text = re.sub(r"\{(.+?)\}", value_of, text)
    # `https:/host` is no host called `https`.
    has_scheme = "://" in text or re.match("https?:/", text, re.IGNORECASE) is not None
    address = parsed_address(text if has_scheme else f"https://{text}", allow_insecure is True)
    if address is None:
        raise OptionError((arguments or {}).get(source, source), "must be a plain https address (see allow_insecure)")
    return address


def parsed_address(text: str, allow_insecure: bool) -> Address | None:
    """None for what is no plain address of http or https, and for one that everybody on the way can read."""
    found = _ADDRESS.fullmatch(text)
    if found is None or _UNSAFE_PATH.search(found[4] or ""):
        return None
    scheme, host, port = found[1].lower(), _ascii_host(found[2]), found[3]
    if (
        host is None
        or int(port or 0) > 65535
        or (scheme == "http" and not allow_insecure and not _THIS_MACHINE.fullmatch(host))
    ):
        return None
    usual = "443" if scheme == "https" else "80"
    origin = f"{scheme}://{host}" if not port or port.lstrip("0") == usual else f"{scheme}://{host}:{int(port)}"
    # A slash at the end of an option stands before the path of the template.
    return Address(origin, re.sub("/+(?=/|$)", "", found[4] or ""))


def _ascii_host(host: str) -> str | None:
    if host.isascii():
        return host.lower()
    import idna

    try:
        return idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        return None
