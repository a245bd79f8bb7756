"""An application with FastAPI: pages for people who sign in, and an API for programs with a token."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI, Response, WebSocket
from fastapi.security import HTTPBearer
from fief import Fief, FiefAsync
from fief.integrations.fastapi import Checked, FastAPILogin, FiefAuth, Requirement


def application(client: Fief | FiefAsync) -> FastAPI:
    app = FastAPI()
    login = FastAPILogin(client)
    login.install(app)
    auth = FiefAuth(client, HTTPBearer(auto_error=False))

    @app.get("/")
    async def home(who: Annotated[Checked, Depends(login.protect(Requirement(optional=True)))]) -> str:
        return "nobody" if who.session is None else f"{who.session.subject}"

    @app.get("/inside")
    async def inside(who: Annotated[Checked, Depends(login.protect())]) -> dict[str, Any]:
        assert who.session is not None
        return {"subject": who.session.subject, "logout_token": login.sessions.logout_token(who.session)}

    @app.get("/castles")
    async def castles(_: Annotated[Checked, Depends(login.protect(Requirement(permissions=["castles:read"])))]) -> Response:
        return Response("castles")

    @app.get("/admin")
    async def admin(_: Annotated[Checked, Depends(login.protect(Requirement(permissions=["admin"])))]) -> Response:
        return Response("admin")

    @app.get("/profile")
    async def profile(who: Annotated[Checked, Depends(login.protect(Requirement(user=True)))]) -> Any:
        return who.user

    @app.get("/api/castles")
    async def api(info: Annotated[Any, Depends(auth.authenticated(permissions=["castles:read"]))]) -> Any:
        return {"id": str(info["id"]), "acr": info["acr"]}

    @app.get("/api/admin")
    async def api_admin(_: Annotated[Any, Depends(auth.authenticated(optional=True, permissions=["admin"]))]) -> str:
        return "open to nobody in particular"

    @app.get("/api/me")
    async def me(user: Annotated[Any, Depends(auth.current_user(scope=["openid"]))]) -> Any:
        return user

    @app.websocket("/live")
    async def live(socket: WebSocket, who: Annotated[Checked, Depends(login.protect(Requirement(scope=["openid"])))]) -> None:
        await socket.accept()
        await socket.send_text("somebody" if who.session is None else f"{who.session.subject}")
        await socket.close()

    @app.websocket("/live/admin")
    async def live_admin(socket: WebSocket, _: Annotated[Checked, Depends(login.protect(Requirement(permissions=["admin"])))]) -> None:
        await socket.accept()

    @app.websocket("/live/api")
    async def live_api(socket: WebSocket, user: Annotated[Any, Depends(auth.current_user(permissions=["castles:read"]))]) -> None:
        await socket.accept()
        await socket.send_text(user["sub"])
        await socket.close()

    @app.websocket("/live/api/admin")
    async def live_api_admin(socket: WebSocket, _: Annotated[Any, Depends(auth.authenticated(optional=True, permissions=["admin"]))]) -> None:
        await socket.accept()
        await socket.send_text("anybody")
        await socket.close()

    return app
