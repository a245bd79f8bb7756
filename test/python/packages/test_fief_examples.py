"""The examples of Fief's page on Python, and of its integrations, against the imitation of a Fief server."""

import ast
import asyncio
import socket
import threading
import time
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from browser import code_of, followed
from example import Kind, run_example

from providers import Providers

both_kinds = pytest.mark.parametrize("kind", ["sync", "async"])


class Fief:
    def __init__(self, servers: Providers) -> None:
        self._servers = servers
        self.started = servers.call("startFief")
        self.url: str = self.started["url"]
        self.email: str = self.started["user"]["email"]

    def replaced(self, **more: str) -> dict[str, str]:
        return {
            "https://example.fief.dev": self.url,
            "YOUR_CLIENT_ID": "confidential",
            "YOUR_CLIENT_SECRET": self.started["secret"],
            "http://localhost:8000/callback": self.started["redirectUri"],
            **more,
        }

    def token(self, **claims: Any) -> str:
        token: str = self._servers.call("fiefAccessToken", url=self.url, claims=claims)
        return token

    def code(self, *scope: str) -> str:
        """Of somebody who has logged in."""
        asked = run_example("fief/auth_url", "sync", self.replaced(**{'scope=["openid"]': f"scope={[*scope]}"}))
        return code_of(f"{asked.auth_url}&login_hint={self.email}")


@pytest.fixture(scope="module")
def fief(servers: Providers) -> Iterator[Fief]:
    own = Fief(servers)
    yield own
    servers.call("stopFief", url=own.url)


@both_kinds
def test_a_login_by_hand(fief: Fief, kind: Kind) -> None:
    asked: list[str] = []

    def given(prompt: str) -> str:
        asked.append(prompt)
        return fief.code("openid")

    found = run_example("fief/login_by_hand", kind, fief.replaced(), input=given)
    assert asked == ["Paste the callback code: "]
    assert found.auth_url.startswith(f"{fief.url}/authorize?")
    assert parse_qs(urlsplit(found.auth_url).query) == {
        "response_type": ["code"],
        "client_id": ["confidential"],
        "redirect_uri": [fief.started["redirectUri"]],
        "scope": ["openid"],
    }
    assert found.userinfo["email"] == fief.email
    assert found.tokens["token_type"] == "bearer"


@both_kinds
def test_a_callback(fief: Fief, kind: Kind) -> None:
    found = run_example("fief/auth_callback", kind, fief.replaced(CODE=fief.code("openid")))
    assert found.userinfo["email"] == fief.email
    assert ast.literal_eval(found.printed) == found.userinfo


@both_kinds
def test_a_refresh(fief: Fief, kind: Kind) -> None:
    code = fief.code("openid", "offline_access")
    tokens = run_example("fief/auth_callback", kind, fief.replaced(CODE=code)).tokens
    found = run_example("fief/auth_refresh_token", kind, fief.replaced(REFRESH_TOKEN=tokens["refresh_token"]))
    assert found.userinfo["email"] == fief.email
    assert found.tokens["access_token"] != tokens["access_token"]


@both_kinds
@pytest.mark.parametrize(
    ("name", "claims", "printed"),
    [
        ("required_scope", {"scope": "openid required_scope"}, None),
        ("required_scope", {"scope": "openid"}, "Missing required scope"),
        ("required_scope", {"exp": 1}, "Expired access token"),
        ("required_scope", {"iss": "https://elsewhere.example.com"}, "Invalid access token"),
        ("required_permissions", {"permissions": ["castles:create", "castles:read"]}, None),
        ("required_permissions", {"permissions": ["castles:read"]}, "Missing required permission"),
        ("required_permissions", {"exp": 1}, "Expired access token"),
    ],
)
def test_access_tokens_are_validated(
    fief: Fief, kind: Kind, name: str, claims: dict[str, Any], printed: str | None
) -> None:
    token = fief.token(**claims)
    found = run_example(f"fief/{name}", kind, fief.replaced(ACCESS_TOKEN=token))
    if printed is not None:
        assert found.printed == f"{printed}\n"
        return
    assert found.access_token_info["access_token"] == token
    assert str(found.access_token_info["id"]) == fief.started["user"]["id"]
    assert set(found.access_token_info) >= {"id", "scope", "permissions", "access_token"}


@both_kinds
def test_what_is_no_token_is_invalid(fief: Fief, kind: Kind) -> None:
    assert run_example("fief/required_scope", kind, fief.replaced()).printed == "Invalid access token\n"


@both_kinds
def test_user_information(fief: Fief, kind: Kind) -> None:
    found = run_example("fief/userinfo", kind, fief.replaced(ACCESS_TOKEN=fief.token()))
    assert found.userinfo["email"] == fief.email
    assert found.userinfo["sub"] == fief.started["user"]["id"]


@both_kinds
def test_the_profile_is_updated(fief: Fief, kind: Kind) -> None:
    # The server of these tests demands another field, too.
    fields = {'"first_name": "Anne"': '"first_name": "Anne", "company": "Brittany"'}
    found = run_example("fief/update_profile", kind, fief.replaced(ACCESS_TOKEN=fief.token(), **fields))
    assert found.userinfo["fields"]["first_name"] == "Anne"


@both_kinds
def test_a_logout_address(fief: Fief, kind: Kind) -> None:
    found = run_example("fief/logout_url", kind, fief.replaced())
    assert found.printed.strip() == f"{fief.url}/logout?redirect_uri=http%3A%2F%2Flocalhost%3A8000"


def test_an_api_of_fastapi(fief: Fief) -> None:
    found = run_example("fief/fastapi_api", "sync", fief.replaced(), closing=False)

    async def called() -> None:
        transport = httpx.ASGITransport(app=found.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://app") as client, found.fief:
            allowed = {"authorization": f"Bearer {fief.token(scope='openid')}"}
            assert (await client.get("/user")).status_code == 401
            assert (await client.get("/user", headers={"authorization": "Bearer no"})).status_code == 401
            assert (
                await client.get("/user", headers={"authorization": f"Bearer {fief.token(exp=1)}"})
            ).status_code == 401
            assert (await client.get("/user", headers=allowed)).json()["id"] == fief.started["user"]["id"]
            assert (await client.get("/me", headers=allowed)).json() == {"email": fief.email}
            assert (await client.get("/castles", headers=allowed)).status_code == 403
            described = (await client.get("/openapi.json")).json()
            assert "OAuth2AuthorizationCodeBearer" in described["components"]["securitySchemes"]

    asyncio.run(called())


def test_an_api_of_flask(fief: Fief) -> None:
    found = run_example("fief/flask_api", "sync", fief.replaced(), closing=False)
    client = found.app.test_client()
    allowed = {"authorization": f"Bearer {fief.token(scope='openid')}"}
    assert client.get("/user").status_code == 401
    assert client.get("/user", headers={"authorization": "Bearer no"}).status_code == 401
    assert client.get("/user", headers=allowed).json["id"] == fief.started["user"]["id"]
    assert client.get("/me", headers=allowed).json == {"email": fief.email}
    assert client.get("/castles", headers=allowed).status_code == 403
    found.fief.close()


def wait_for_port(port: int) -> None:
    """Fief's own choice lies among those that any connection of this machine may have for a while."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            socket.create_server(("localhost", port)).close()
        except OSError:
            time.sleep(0.2)
        else:
            return


def test_a_login_at_the_command_line(
    fief: Fief, servers: Providers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers.call("fiefClient", url=fief.url, id="command-line", uri="http://localhost:51562/callback")

    def opened(address: str, *_: object) -> bool:
        threading.Thread(target=followed, args=(f"{address}&login_hint={fief.email}",), daemon=True).start()
        return True

    monkeypatch.setattr(webbrowser, "open", opened)
    credentials = tmp_path / "credentials.json"
    given = {"./credentials.json": str(credentials), "YOUR_CLIENT_ID": "command-line"}
    wait_for_port(51562)
    found = run_example("fief/command_line", "sync", fief.replaced(**given))
    assert found.printed.splitlines()[-2:] == [fief.email, str(found.auth.access_token_info()["scope"])]
    assert credentials.stat().st_mode & 0o777 == 0o600
