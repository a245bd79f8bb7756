"""The security schemes of FastAPI that yield a token."""

from typing import Annotated, Any

import anyio
import httpx
import pytest
from fastapi import Depends, FastAPI, Security
from fastapi.security import APIKeyHeader, HTTPBearer, OAuth2PasswordBearer, OpenIdConnect
from fastapi.security.base import SecurityBase
from fief import Fief, FiefAccessTokenInfo, FiefAsync, FiefUserInfo
from fief.integrations.fastapi import Checked, FastAPILogin, FiefAuth, Requirement

SCHEMES = [
    (HTTPBearer(auto_error=False), "authorization", "Bearer "),
    (OAuth2PasswordBearer("/token", auto_error=False), "authorization", "Bearer "),
    (OpenIdConnect(openIdConnectUrl="/", auto_error=False), "authorization", "Bearer "),
    (APIKeyHeader(name="x-token", auto_error=False), "x-token", ""),
]


@pytest.mark.parametrize(("scheme", "header", "before"), SCHEMES)
def test_every_scheme_that_yields_a_token_does(fief: Any, scheme: SecurityBase, header: str, before: str) -> None:
    good = fief.call("fiefAccessToken")

    async def main() -> list[int]:
        async with FiefAsync(fief.url, "confidential", fief.secret, proxy=False) as client:
            app = FastAPI(dependencies=[Depends(FiefAuth(client, scheme).authenticated())])
            app.add_api_route("/", lambda: "in")
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as browser:
                values = (before + good, f"Basic {good}", before + "garbage", before, "")
                return [(await browser.get("/", headers={header: value})).status_code for value in values]

    assert anyio.run(main) == [200, 401, 401, 401, 401]


def test_what_makes_a_dependency_is_none_itself(fief: Any) -> None:
    """A function that nobody called would let everybody in: the application does not start."""
    with Fief(fief.url, "confidential", fief.secret, proxy=False) as client:
        login, auth = FastAPILogin(client), FiefAuth(client, HTTPBearer(auto_error=False))
        for maker in (login.protect, auth.authenticated, auth.current_user):
            with pytest.raises(TypeError, match="call it"):
                FastAPI().add_api_route("/", lambda: "in", dependencies=[Depends(maker)])
            FastAPI().add_api_route("/", lambda: "in", dependencies=[Depends(maker())])


def test_a_guard_without_depends_is_no_body_of_a_request(fief: Any) -> None:
    """A request would say by itself who it is from: the application does not start."""
    with Fief(fief.url, "confidential", fief.secret, proxy=False) as client:
        login, auth = FastAPILogin(client), FiefAuth(client, HTTPBearer(auto_error=False))
        for kind, dependency in ((Checked, login.protect()), (FiefAccessTokenInfo, auth.authenticated()), (FiefUserInfo, auth.current_user())):

            def route(who: Any) -> str:
                return "in"

            route.__annotations__["who"] = Annotated[kind, dependency]
            with pytest.raises(TypeError, match="Depends is missing"):
                FastAPI().add_api_route("/", route, methods=["POST"])
            route.__annotations__["who"] = Annotated[kind, Depends(dependency)]
            FastAPI().add_api_route("/", route, methods=["POST"])


def test_scopes_that_fastapi_asks_for_are_required(fief: Any) -> None:
    async def main() -> dict[str, list[int]]:
        async with FiefAsync(fief.url, "confidential", fief.secret, proxy=False) as client:
            login, auth = FastAPILogin(client), FiefAuth(client, HTTPBearer(auto_error=False))
            own = {
                "token": auth.authenticated(scope="openid"),
                "user": auth.current_user(scope=["openid"]),
                "login": login.protect(Requirement(scope=["openid"])),
                "bare": login.protect(),
            }
            app = FastAPI()
            login.install(app)
            for name, dependency in own.items():
                app.add_api_route(f"/{name}/none", lambda: "in", dependencies=[Security(dependency, scopes=[])])
                app.add_api_route(f"/{name}/read", lambda: "in", dependencies=[Security(dependency, scopes=["read"])])
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://localhost") as browser:
                found: dict[str, list[int]] = {}
                for scope in ("openid", "openid read"):
                    headers = {"authorization": f"Bearer {fief.call('fiefAccessToken', claims={'scope': scope})}"}
                    for name in own:
                        for path in ("none", "read"):
                            answer = await browser.get(f"/{name}/{path}", headers=headers)
                            found.setdefault(name, []).append(answer.status_code)
                return found

    assert anyio.run(main) == {name: [200, 403, 200, 200] for name in ("token", "user", "login", "bare")}
