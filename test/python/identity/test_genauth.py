"""The generated GenAuth clients against the mock server: every protocol, and every method of a login, by the names of the vendor's page."""

import shutil
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest
from application import KINDS, LOGGED_OUT_URI, REDIRECT_URI, Kind
from either import Settling, finished
from genauth import AsyncAuthenticationClient, AuthenticationClient, AuthorizeUrl, LoginError, WebRequest

_ROOT = Path(__file__).parents[3]
SUBJECT = "6229ffaa1b2c3d4ecaa5b6e8"

Work = Callable[[Any], Awaitable[Any]]


class Mock:
    def __init__(self, url: str, kind: Kind) -> None:
        self._kind = kind
        self.url = url
        with httpx.Client(trust_env=False) as client:
            client.post(f"{url}/__mock/reset")

    def with_client(self, work: Work, **options: Any) -> Any:
        """What the work returns with a client of this kind, which is closed afterwards."""
        given = {
            "app_id": "mock-app-id",
            "app_secret": "mock-app-secret",
            "app_host": self.url,
            "redirect_uri": REDIRECT_URI,
            "proxy": False,
            **options,
        }
        if self._kind == "sync":
            with AuthenticationClient(**given) as client:
                return finished(work(Settling(client)))

        async def main() -> Any:
            async with AsyncAuthenticationClient(**given) as asynchronous:
                return await work(asynchronous)

        return anyio.run(main, backend=self._kind)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """``countersign mock``, which ``npm run build`` has made."""
    command = [shutil.which("node") or "node", "generator/dist/main.js", "mock", "--quiet"]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture(params=KINDS)
def mock(request: pytest.FixtureRequest, server: str) -> Mock:
    return Mock(server, request.param)


def followed(url: str) -> str:
    with httpx.Client(trust_env=False) as browser:
        answer = browser.get(url)
    assert answer.status_code == 302
    return answer.headers["location"]


async def tokens_of(client: Any, **options: Any) -> tuple[Any, AuthorizeUrl]:
    url = await client.build_authorize_url(**options)
    query = parse_qs(urlsplit(followed(url)).query)
    assert query["state"] == [url.state]
    tokens = await client.get_access_token_by_code(query["code"][0], code_verifier=url.code_verifier, nonce=url.nonce)
    return tokens, url


@pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic", "none"])
def test_tokens_have_right_claims_and_hashes(mock: Mock, method: str) -> None:
    async def work(client: Any) -> Any:
        tokens, url = await tokens_of(client, scope="openid email profile offline_access")
        claims = await client.parse_id_token(tokens["id_token"], access_token=tokens["access_token"], nonce=url.nonce)
        fresh = await client.get_new_access_token_by_refresh_token(tokens["refresh_token"], subject=SUBJECT)
        user = await client.get_user_info_by_access_token(fresh["access_token"], subject=SUBJECT)
        with pytest.raises(LoginError) as raised:
            await client.get_new_access_token_by_refresh_token(tokens["refresh_token"])
        return claims, await client.parse_access_token(fresh["access_token"]), user, raised.value.error

    secret = {"app_secret": None} if method == "none" else {}
    claims, access, user, error = mock.with_client(work, token_endpoint_auth_method=method, **secret)
    assert (claims["iss"], claims["aud"], claims["sub"]) == (f"{mock.url}/oidc", "mock-app-id", SUBJECT)
    assert (access["sub"], user["email"], error) == (SUBJECT, "anna@example.com", "invalid_grant")


def test_an_id_token_that_is_missing_is_not_valid(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        with pytest.raises(LoginError) as raised:
            await client.parse_id_token(None)
        return raised.value.code

    assert mock.with_client(work) == "id_token_invalid"


@pytest.mark.parametrize("age", ["5", -1, True, [5]])
def test_an_age_that_is_no_number_is_named(mock: Mock, age: Any) -> None:
    with pytest.raises(LoginError, match=r"^max_age: must be a number of seconds$"):
        mock.with_client(lambda client: client.build_authorize_url(max_age=age))


def test_a_login_address_is_a_text(mock: Mock, capsys: pytest.CaptureFixture[str]) -> None:
    url = mock.with_client(lambda client: client.build_authorize_url())
    print(url)
    shown = capsys.readouterr().out.strip()
    assert shown == url == url.url
    assert url.code_verifier not in shown + repr(url)
    assert isinstance(url, str)


def test_redirects_and_a_cookie_do(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        begun = await client.login_with_redirect(return_to="/castles")
        cookie = begun.set_cookies[0].partition(";")[0]
        done = await client.handle_redirect_callback(WebRequest(followed(begun.location), {"cookie": cookie}))
        ended = await client.logout_with_redirect(redirect_uri=LOGGED_OUT_URI, id_token=done.tokens["id_token"])
        return done, ended

    done, ended = mock.with_client(work)
    assert (done.subject, done.return_to) == (SUBJECT, "/castles")
    assert ended.status == 303
    assert followed(ended.location) == LOGGED_OUT_URI


def test_tokens_are_known_until_they_are_revoked_also_to_operations(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        tokens, _ = await tokens_of(client)
        state = await client.introspect_token(tokens["access_token"], "access_token")
        await client.set_access_token(tokens["access_token"]) if isinstance(client, Settling) else client.set_access_token(
            tokens["access_token"]
        )
        before = await client.get_profile()
        await client.revoke_token(tokens["access_token"])
        return state, before, await client.introspect_token(tokens["access_token"]), await client.get_profile()

    state, before, after, profile = mock.with_client(work)
    assert (state["active"], state["sub"], state["client_id"]) == (True, SUBJECT, "mock-app-id")
    assert before["statusCode"] == 200
    assert after == {"active": False}
    assert profile["statusCode"] == 401


def test_an_application_has_tokens_of_its_own(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        tokens = await client.get_access_token_by_client_credentials("castles")
        with pytest.raises(LoginError) as raised:
            await client.get_user_info_by_access_token(tokens["access_token"])
        return tokens, await client.parse_access_token(tokens["access_token"]), raised.value.status

    tokens, claims, status = mock.with_client(work)
    assert "id_token" not in tokens
    assert (claims["sub"], claims["scope"], status) == ("mock-app-id", "castles", 401)


def test_oauth_has_no_id_token(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        tokens, url = await tokens_of(client)
        fresh = await client.get_new_access_token_by_refresh_token(tokens["refresh_token"])
        user = await client.get_user_info_by_access_token(fresh["access_token"])
        await client.revoke_token(fresh["access_token"])
        return tokens, url, user, await client.introspect_token(fresh["access_token"])

    tokens, url, user, state = mock.with_client(work, protocol="oauth")
    assert "id_token" not in tokens
    assert url.nonce is None
    assert (user["sub"], state) == (SUBJECT, {"active": False})


@pytest.mark.parametrize(("scope", "want"), [(None, "user"), ("openid profile", "user"), ("orders:read", "orders:read")])
def test_oauth_asks_for_what_the_application_says_and_never_for_openid(mock: Mock, scope: str | None, want: str) -> None:
    async def work(client: Any) -> Any:
        return await client.build_authorize_url()

    given = {} if scope is None else {"scope": scope}
    url = mock.with_client(work, protocol="oauth", **given)
    assert parse_qs(urlsplit(url).query)["scope"] == [want]


def test_tickets_of_cas_name_the_user_once(mock: Mock) -> None:
    async def ticket_for(client: Any) -> tuple[str, str]:
        url = await client.build_authorize_url()
        return parse_qs(urlsplit(followed(url)).query)["ticket"][0], url.service

    async def work(client: Any) -> Any:
        ticket, service = await ticket_for(client)
        other, its = await ticket_for(client)
        third, last = await ticket_for(client)
        return (
            await client.validate_ticket_v1(ticket, service),
            await client.validate_ticket_v1(ticket, service),
            await client.validate_ticket_v2(other, its),
            (await client.validate_ticket_v2(third, last, "XML"))["answer"],
        )

    first, again, second, xml = mock.with_client(work, protocol="cas")
    assert (first, again) == ({"valid": True, "user": SUBJECT}, {"valid": False})
    assert second["answer"] == {"serviceResponse": {"authenticationSuccess": {"user": SUBJECT}}}
    assert f"<cas:user>{SUBJECT}</cas:user>" in xml


def test_a_login_by_cas_knows_its_user_and_a_ticket_works_once(mock: Mock) -> None:
    async def work(client: Any) -> Any:
        begun = await client.login_with_redirect(return_to="/castles")
        request = WebRequest(followed(begun.location), {"cookie": begun.set_cookies[0].partition(";")[0]})
        done = await client.handle_redirect_callback(request)
        with pytest.raises(LoginError) as raised:
            await client.handle_redirect_callback(request)
        return done, raised.value

    done, error = mock.with_client(work, protocol="cas")
    assert (done.subject, done.tokens, done.return_to) == (SUBJECT, None, "/castles")
    assert (error.code, error.error) == ("ticket_invalid", "INVALID_TICKET")


@pytest.mark.parametrize("name", ["logout_redirect_uri", "post_logout_redirect_uri"])
def test_the_address_after_a_logout_has_the_name_of_the_page_and_that_of_the_older_sdk(mock: Mock, name: str) -> None:
    url = mock.with_client(lambda client: client.build_logout_url(), **{name: LOGGED_OUT_URI})
    assert parse_qs(urlsplit(url).query)["post_logout_redirect_uri"] == [LOGGED_OUT_URI]


def test_saml_has_an_address(mock: Mock) -> None:
    url = mock.with_client(lambda client: client.build_authorize_url(), protocol="saml")
    assert (str(url), url.state) == (f"{mock.url}/api/v2/saml-idp/mock-app-id", None)


def test_challenges_are_made_here(mock: Mock) -> None:
    with AuthenticationClient(app_id="a", app_secret="s", app_host=mock.url) as client:
        assert len(client.generate_code_challenge()) == 43
        verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        assert client.get_code_challenge_digest(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        assert client.get_code_challenge_digest(verifier, "plain") == verifier
