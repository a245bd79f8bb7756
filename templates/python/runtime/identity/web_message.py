"""Requests and responses of the web, as every framework can make them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, unquote, urlsplit


@dataclass(frozen=True, slots=True, repr=False)
class WebRequest:
    """What a browser sent to the application. Shows no query: a code or a ticket is in there."""

    url: str
    """Absolute, as browsers see it, with the query: ``https://app.example.com/callback?code=...``."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names in any case; several ``cookie`` headers joined with ``; ``."""
    method: str = "GET"
    body: bytes = b""
    root: str = ""
    """Path, as browsers see it, that the routes of the login are below: ``/sub`` where the login is ``/sub/login``."""
    home: str = "/"
    """Where the application begins, as browsers see it: a login that says nothing else leads there."""

    def __repr__(self) -> str:
        return f"<WebRequest {self.method} {self.url.partition('?')[0]}>"

    def header(self, name: str) -> str | None:
        """By its name in lower case; None when it is not there."""
        direct = self.headers.get(name)
        return (
            direct
            if direct is not None
            else next((value for own, value in self.headers.items() if own.lower() == name), None)
        )

    @property
    def parts(self) -> SplitResult:
        return urlsplit(self.url)

    @property
    def path(self) -> str | None:
        """Below the root, decoded; None for what is not below it."""
        root, path = unquote(self.root), unquote(self.parts.path)
        return path.removeprefix(root) if path.startswith(f"{root}/") else None


def quoted_path(path: str) -> str:
    """A path that a framework has decoded, as browsers see it."""
    return quote(path, safe="/!$&'()*+,;=:@~")


@dataclass(frozen=True, slots=True)
class WebResponse:
    """What the application answers."""

    status: int
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Lower-case names. Each ``set-cookie`` must stay a header of its own."""
    body: str = ""

    @property
    def location(self) -> str | None:
        """Where the browser is sent to."""
        return next((value for name, value in self.headers if name == "location"), None)

    @property
    def set_cookies(self) -> tuple[str, ...]:
        return tuple(value for name, value in self.headers if name == "set-cookie")
