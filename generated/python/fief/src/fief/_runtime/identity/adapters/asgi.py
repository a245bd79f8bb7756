"""Where applications of ASGI are, as browsers see it: below a proxy, a server's root path, other applications."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from starlette.routing import BaseRoute, Mount, NoMatchFound
from starlette.types import Scope

from ..web_message import WebRequest, quoted_path


def browser_path(scope: Scope) -> str:
    """The whole path. What a proxy strips is in the root path only."""
    return quoted_path(_whole(scope))


def mounted(request: WebRequest, scope: Scope, path: str) -> WebRequest:
    """The request to a route of the login, whose own path is known."""
    return replace(
        request, root=quoted_path(_whole(scope).removesuffix(path)), home=quoted_path(f"{_outermost(scope)}/")
    )


def root_of(scope: Scope, name: str, path: str) -> str:
    """What the route of this name and path is mounted below; nothing when another application has it.

    Its parameters, if it has any, are the first ones of the path that is asked for.
    """
    values = [*scope.get("path_params", {}).items()]
    for app, below in ((scope["router"], _outermost(scope)), (scope["app"], _root_path(scope))):
        for full_name in _names(name, app.routes):
            for count in range(len(values), -1, -1):
                try:
                    found: str = app.url_path_for(full_name, **dict(values[:count]))
                except NoMatchFound:
                    continue
                if "{" in found:
                    # A mount does not mind what is missing.
                    break
                return quoted_path(below + found.removesuffix(path))
    return ""


def _names(name: str, routes: Sequence[BaseRoute]) -> Iterator[str]:
    """Within a mount that has a name, routes are called by both."""
    yield name
    for route in routes:
        if isinstance(route, Mount):
            yield from (f"{route.name}:{inner}" if route.name else inner for inner in _names(name, route.routes))


def _whole(scope: Scope) -> str:
    root: str = _root_path(scope)
    path: str = scope["path"]
    return path if path == root or path.startswith(f"{root}/") else root + path


def _root_path(scope: Scope) -> str:
    found: str = scope.get("root_path", "")
    return found.rstrip("/")


def _outermost(scope: Scope) -> str:
    """Of the application that the server knows: mounted ones have root paths of their own."""
    found: str = scope.get("app_root_path", scope.get("root_path", ""))
    return found.rstrip("/")
