"""A server of logins, and applications that are started."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import uvicorn
from fief import Fief, FiefAsync
from werkzeug.serving import make_server

from applications import fastapi_application, flask_application
from identity.providers import Providers


@pytest.fixture(scope="session")
def providers() -> Iterator[Providers]:
    running = Providers()
    yield running
    running.close()


class Server:
    """The imitation of a Fief server."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers
        found = providers.call("startFief")
        self.url: str = found["url"]
        self.secret: str = found["secret"]
        self.user: dict[str, Any] = found["user"]

    def call(self, name: str, /, **given: Any) -> Any:
        return self._providers.call(name, url=self.url, **given)


@pytest.fixture
def fief(providers: Providers) -> Iterator[Server]:
    server = Server(providers)
    yield server
    server.call("stopFief")


def _options(origin: str) -> dict[str, Any]:
    return {
        "redirect_uri": f"{origin}/callback",
        "logout_redirect_uri": f"{origin}/",
        "scope": "openid offline_access",
        "insecure_cookies": True,
        "proxy": False,
    }


def _fastapi(fief: Server, make: Callable[..., Any]) -> Iterator[str]:
    started = threading.Event()
    state: dict[str, Any] = {}

    async def serve() -> None:
        config = uvicorn.Config(None, log_level="critical", lifespan="off")
        config.load = lambda: None  # type: ignore[method-assign]
        sock = config.bind_socket()
        origin = f"http://127.0.0.1:{sock.getsockname()[1]}"
        client = make(fief.url, "confidential", fief.secret, **_options(origin))
        server = uvicorn.Server(uvicorn.Config(fastapi_application.application(client), log_level="critical", lifespan="off", ws="websockets-sansio"))
        state.update(server=server, origin=origin)
        started.set()
        await server.serve(sockets=[sock])
        closing = client.close()
        if closing is not None:
            await closing
        sock.close()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert started.wait(10)
    deadline = time.monotonic() + 20
    while not state["server"].started:
        assert thread.is_alive()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    fief.call("fiefAllow", redirectUri=f"{state['origin']}/callback")
    yield state["origin"]
    state["server"].should_exit = True
    thread.join(10)


def _flask(fief: Server) -> Iterator[str]:
    # The port is known before the application is: the client must know it.
    state: dict[str, Any] = {}

    def app(environ: Any, start: Any) -> Any:
        return state["app"](environ, start)

    server = make_server("127.0.0.1", 0, app, threaded=True)
    origin = f"http://127.0.0.1:{server.server_port}"
    client = Fief(fief.url, "confidential", fief.secret, **_options(origin))
    state["app"] = flask_application.application(client)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    fief.call("fiefAllow", redirectUri=f"{origin}/callback")
    yield origin
    server.shutdown()
    thread.join(10)
    server.server_close()
    client.close()


@pytest.fixture(params=["FastAPI", "FastAPI, asynchronous client", "Flask"])
def origin(request: pytest.FixtureRequest, fief: Server) -> Iterator[str]:
    """Address of a started application."""
    if request.param == "Flask":
        yield from _flask(fief)
    else:
        yield from _fastapi(fief, FiefAsync if "asynchronous" in request.param else Fief)
