"""The generated Fief clients against an imitation of the server: every method, and every exception, by the names of the official client."""

import json
import uuid
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urljoin, urlsplit

import anyio
import httpx
import pytest
from application import KINDS, Kind
from either import Settling, finished
from fief import (
    Fief,
    FiefAccessTokenACRTooLow,
    FiefAccessTokenExpired,
    FiefAccessTokenInvalid,
    FiefAccessTokenMissingPermission,
    FiefAccessTokenMissingScope,
    FiefACR,
    FiefAsync,
    FiefError,
    FiefIdTokenInvalid,
    FiefRequestError,
    FiefUserInfo,
    LoginError,
    OptionError,
    WebRequest,
)
from fief.login import code_challenge, code_verifier, validate_access_token
from fief.tenant.open_id_connect_models import FiefUser
from leaks import told_by
from starlette.datastructures import URL

from providers import Providers

NOW = 1_767_000_000
PERSON = "anne@example.com"
DISCOVERY = "/.well-known/openid-configuration"

class MovingClock:
    ahead = 0

    def now(self) -> float:
        return NOW + self.ahead


Work = Callable[[Any], Awaitable[Any]]


class FixedClock:
    def now(self) -> float:
        return NOW


class Server:
    """The imitation, and clients of it."""

    def __init__(self, providers: Providers, kind: Kind, /, **options: Any) -> None:
        self.providers = providers
        self.kind = kind
        found = providers.call("startFief", now=NOW, **options)
        self.url: str = found["url"]
        self.redirect_uri: str = found["redirectUri"]
        self.secret: str = found["secret"]
        self.user: dict[str, Any] = found["user"]

    def call(self, name: str, /, **given: Any) -> Any:
        return self.providers.call(name, url=self.url, **given)

    def with_client(self, work: Work, *arguments: Any, **options: Any) -> Any:
        """What the work returns with a client of this kind, which is closed afterwards. Without arguments: of the confidential one."""
        given = arguments or (self.url, "confidential", self.secret)
        chosen = {"proxy": False, "environment": FixedClock(), **options}
        if self.kind == "sync":
            with Fief(*given, **chosen) as client:
                return finished(work(Settling(client)))

        async def main() -> Any:
            async with FiefAsync(*given, **chosen) as asynchronous:
                return await work(asynchronous)

        return anyio.run(main, backend=self.kind)

    def error(self, work: Work, *arguments: Any, **options: Any) -> Any:
        with pytest.raises(FiefError) as raised:
            self.with_client(work, *arguments, **options)
        assert self.secret not in told_by(raised.value)
        return raised.value

    def access_token(self, claims: dict[str, Any] | None = None, **given: Any) -> str:
        token: str = self.call("fiefAccessToken", claims=claims or {}, **given)
        return token

    def form(self) -> dict[str, str]:
        """Of the last request for tokens."""
        received = self.call("fiefReceived")
        return dict(parse_qsl(next(one["body"] for one in reversed(received) if one["path"] == "/api/token")))

    async def code(self, client: Any, **extras: str) -> str:
        """Of a fresh login, for a client without PKCE."""
        parameters = {"login_hint": PERSON, **extras}
        return code_from(
            await client.auth_url(self.redirect_uri, scope=["openid", "offline_access"], extras_params=parameters)
        )


def code_from(address: str) -> str:
    with httpx.Client(trust_env=False) as browser:
        answer = browser.get(address)
    return parse_qs(urlsplit(urljoin(address, answer.headers["location"])).query)["code"][0]


@pytest.fixture(params=KINDS)
def fief(request: pytest.FixtureRequest, providers: Providers) -> Iterator[Server]:
    server = Server(providers, request.param)
    yield server
    server.call("stopFief")


def test_the_address_of_a_login_has_what_is_given_and_nothing_else(fief: Server) -> None:
    async def work(client: Any) -> Any:
        whole = await client.auth_url(
            fief.redirect_uri,
            state="s t",
            scope=["openid", "offline_access"],
            code_challenge="c",
            code_challenge_method="S256",
            lang="fr-FR",
            extras_params={"acr_values": "1", "nonce": "n"},
        )
        return whole, await client.auth_url(fief.redirect_uri, code_challenge="c")

    whole, half = fief.with_client(work)
    assert whole == (
        f"{fief.url}/authorize?response_type=code&client_id=confidential"
        "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&state=s+t&scope=openid+offline_access"
        "&code_challenge=c&code_challenge_method=S256&lang=fr-FR&acr_values=1&nonce=n"
    )
    assert type(whole) is str
    assert "code_challenge" not in half
    stolen = fief.error(lambda client: client.auth_url(fief.redirect_uri, extras_params={"client_id": "another"}))
    assert stolen.code == "configuration"


def test_a_code_is_exchanged_once_for_tokens_and_claims(fief: Server) -> None:
    async def work(client: Any) -> Any:
        code = await fief.code(client)
        return code, *(await client.auth_callback(code, fief.redirect_uri))

    code, tokens, userinfo = fief.with_client(work)
    assert set(tokens) == {"access_token", "id_token", "token_type", "expires_in", "refresh_token"}
    assert tokens["expires_in"] == 86_400
    assert json.loads(json.dumps(tokens)) == tokens
    assert (userinfo["email"], userinfo["acr"], userinfo["fields"]["first_name"]) == (PERSON, "1", "Anne")
    assert fief.form() == {
        "grant_type": "authorization_code",
        "client_id": "confidential",
        "client_secret": fief.secret,
        "code": code,
        "redirect_uri": fief.redirect_uri,
    }
    error = fief.error(lambda client: client.auth_callback(code, fief.redirect_uri))
    assert isinstance(error, FiefRequestError)
    assert (error.status_code, error.error) == (400, "invalid_grant")


def test_a_public_client_needs_its_verifier(fief: Server) -> None:
    verifier = code_verifier()

    async def work(client: Any) -> Any:
        address = await client.auth_url(
            fief.redirect_uri,
            scope=["openid"],
            code_challenge=code_challenge(verifier),
            code_challenge_method="S256",
            extras_params={"login_hint": PERSON},
        )
        return await client.auth_callback(code_from(address), fief.redirect_uri, code_verifier=verifier)

    _, userinfo = fief.with_client(work, fief.url, "public")
    assert userinfo["aud"] == ["public"]

    async def without(client: Any) -> Any:
        return await client.auth_callback(await fief.code(client), fief.redirect_uri)

    assert fief.error(without, fief.url, "public").code == "refused"


def test_a_refresh_sends_the_secret_and_lowers_the_level(fief: Server) -> None:
    async def work(client: Any) -> Any:
        tokens, _ = await client.auth_callback(await fief.code(client), fief.redirect_uri)
        fresh, userinfo = await client.auth_refresh_token(tokens["refresh_token"], scope=["openid"])
        return fresh, userinfo, await client.validate_access_token(fresh["access_token"])

    fresh, userinfo, info = fief.with_client(work)
    assert "refresh_token" not in fresh
    assert userinfo["acr"] == "0"
    assert info["acr"] is FiefACR.LEVEL_ZERO
    assert fief.form()["client_secret"] == fief.secret


def test_an_access_token_says_who_asks_and_what_is_allowed(fief: Server) -> None:
    token = fief.access_token({"scope": "openid  offline_access"})
    info = fief.with_client(
        lambda client: client.validate_access_token(
            token, required_scope=["openid"], required_acr=FiefACR.LEVEL_ONE, required_permissions=["castles:read"]
        )
    )
    assert info == {
        "id": uuid.UUID(fief.user["id"]),
        "scope": ["openid", "offline_access"],
        "acr": FiefACR.LEVEL_ONE,
        "permissions": ["castles:read", "castles:create"],
        "access_token": token,
    }


def test_what_is_required_may_be_a_text(fief: Server) -> None:
    token = fief.access_token({"scope": "openid email"})
    required = {"required_scope": "openid email", "required_permissions": "castles:read"}
    assert fief.with_client(lambda client: client.validate_access_token(token, **required))["scope"] == ["openid", "email"]


@pytest.mark.parametrize("claims", [{"exp": NOW - 59}, {"exp": NOW}, {"nbf": NOW + 30}, {"aud": ["x", "confidential"]}])
def test_clocks_may_differ_by_a_minute(fief: Server, claims: dict[str, Any]) -> None:
    token = fief.access_token(claims)
    assert fief.with_client(lambda client: client.validate_access_token(token))["scope"] == ["openid"]


REFUSED: list[tuple[dict[str, Any], dict[str, Any], type[FiefError]]] = [
    ({"exp": NOW - 61}, {}, FiefAccessTokenExpired),
    ({"exp": NOW - 61, "scope": ""}, {"required_scope": ["openid"]}, FiefAccessTokenExpired),
    ({"exp": "(none)"}, {}, FiefAccessTokenInvalid),
    ({"nbf": NOW + 120}, {}, FiefAccessTokenInvalid),
    ({"iss": "https://other.example.com"}, {}, FiefAccessTokenInvalid),
    ({"aud": ["another"]}, {}, FiefAccessTokenInvalid),
    ({"scope": "(none)"}, {}, FiefAccessTokenInvalid),
    ({"scope": None}, {}, FiefAccessTokenInvalid),
    ({"scope": "openid"}, {"required_scope": "openid email"}, FiefAccessTokenMissingScope),
    ({"scope": "openid"}, {"required_scope": " "}, FiefAccessTokenMissingScope),
    ({"acr": "(none)"}, {}, FiefAccessTokenInvalid),
    ({"acr": "2"}, {}, FiefAccessTokenInvalid),
    ({"acr": 1}, {}, FiefAccessTokenInvalid),
    ({"acr": ["1"]}, {}, FiefAccessTokenInvalid),
    ({"permissions": "(none)"}, {}, FiefAccessTokenInvalid),
    ({"permissions": None}, {}, FiefAccessTokenInvalid),
    ({"permissions": "castles:read"}, {"required_permissions": ["castles"]}, FiefAccessTokenInvalid),
    ({"sub": "no-uuid"}, {}, FiefAccessTokenInvalid),
    ({"sub": "(none)"}, {}, FiefAccessTokenInvalid),
    ({}, {"required_scope": ["openid", "admin"]}, FiefAccessTokenMissingScope),
    ({"acr": "2"}, {"required_scope": ["admin"]}, FiefAccessTokenMissingScope),
    ({"acr": "0"}, {"required_acr": FiefACR.LEVEL_ONE}, FiefAccessTokenACRTooLow),
    ({"acr": "0"}, {"required_acr": "1", "required_permissions": ["x"]}, FiefAccessTokenACRTooLow),
    ({}, {"required_acr": "7"}, FiefAccessTokenACRTooLow),
    ({}, {"required_permissions": ["castles:delete"]}, FiefAccessTokenMissingPermission),
    ({"sub": "no-uuid"}, {"required_permissions": ["castles:delete"]}, FiefAccessTokenMissingPermission),
]


@pytest.mark.parametrize(("claims", "required", "wanted"), REFUSED)
def test_an_access_token_is_refused_as_the_official_client_does_or_more(
    fief: Server, claims: dict[str, Any], required: dict[str, Any], wanted: type[FiefError]
) -> None:
    token = fief.access_token(claims)
    error = fief.error(lambda client: client.validate_access_token(token, **required))
    assert type(error) is wanted
    assert token.split(".")[1] not in told_by(error)


def test_what_is_missing_is_named(fief: Server) -> None:
    """As ``request.args.get("code")`` gives it, when the browser brings an error."""
    address = "https://app.example.com/callback"
    assert str(fief.error(lambda client: client.auth_callback(None, address))) == "code: missing"
    assert str(fief.error(lambda client: client.auth_refresh_token(None))) == "refresh_token: missing"
    assert str(fief.error(lambda client: client.userinfo(None))).startswith("access_token: missing")
    for given in ({"state": 5}, {"extras_params": {"max_age": 0}}):
        with pytest.raises(TypeError, match=r"^(state|max_age): must be text$"):
            fief.with_client(lambda client, given=given: client.auth_url(address, **given))
    for name in ("auth_url", "logout_url"):
        for other in (URL(address), address.encode()):
            with pytest.raises(TypeError, match=r"^redirect_uri: must be text$"):
                fief.with_client(lambda client, name=name, other=other: getattr(client, name)(other))


def test_a_level_that_is_no_text_is_named(fief: Server) -> None:
    with pytest.raises(TypeError, match=r"^required_acr: must be text$"):
        fief.with_client(lambda client: client.validate_access_token(fief.access_token(), required_acr=1))
    with pytest.raises(TypeError, match=r"^acr: must be text$"), Fief(fief.url, "confidential", fief.secret) as client:
        finished(validate_access_token(client.login, fief.access_token(), acr=1))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "garbage", "a.b", "a.b.c", "a.b.c.d.e", "é.é.é", "e30.e30.", "A" * 2_000_000])
def test_what_is_no_token_is_invalid_and_nothing_else_leaks(fief: Server, text: str) -> None:
    assert type(fief.error(lambda client: client.validate_access_token(text))) is FiefAccessTokenInvalid


def test_a_strangers_signature_and_an_encrypted_token_are_invalid(fief: Server) -> None:
    for token in (fief.access_token(signer="stranger"), fief.call("fiefEncrypted", text=fief.access_token())):
        assert type(fief.error(lambda client, token=token: client.validate_access_token(token))) is FiefAccessTokenInvalid


@pytest.mark.parametrize(
    "name",
    [
        "a wrong issuer",
        "a wrong audience",
        "a wrong at_hash",
        "a wrong c_hash",
        "an expired token",
        "no end",
        "garbage",
        "no ID token",
    ],
)
def test_a_wrong_id_token_is_invalid(fief: Server, name: str) -> None:
    fief.call("fiefTamper", name=name)

    async def work(client: Any) -> Any:
        return await client.auth_callback(await fief.code(client), fief.redirect_uri)

    assert type(fief.error(work)) is FiefIdTokenInvalid


def test_an_encrypted_id_token_is_opened_by_the_key_in_its_place(fief: Server) -> None:
    key = fief.call("fiefEncryptedClient")

    async def work(client: Any) -> Any:
        return await client.auth_callback(await fief.code(client), fief.redirect_uri)

    _, userinfo = fief.with_client(work, fief.url, "encrypted", fief.secret, key)
    assert userinfo["email"] == PERSON
    assert type(fief.error(work, fief.url, "encrypted", fief.secret)) is FiefIdTokenInvalid
    wrong = json.dumps({"kty": "RSA", "d": 1, "n": "-".join(["secret", "of", "the", "key"])})
    with pytest.raises(OptionError, match="^encryption_key: ") as raised:
        Fief(fief.url, "encrypted", fief.secret, wrong)
    assert "secret-of-the" + "-key" not in told_by(raised.value)


def test_users_see_and_change_what_is_theirs(fief: Server) -> None:
    fresh, old = fief.access_token(), fief.access_token({"acr": "0"})

    async def work(client: Any) -> Any:
        return [
            await client.userinfo(fresh),
            await client.update_profile(old, {"fields": {"first_name": "Anna", "company": "Example"}}),
            await client.change_password(fresh, "another horse battery"),
            await client.email_change(fresh, "anna@example.com"),
            await client.email_verify(fresh, "A1B2C3"),
        ]

    seen, updated, _, asked, verified = fief.with_client(work)
    assert (seen["sub"], seen["fields"]["first_name"]) == (fief.user["id"], "Anne")
    assert updated["fields"]["first_name"] == "Anna"
    assert (asked["email"], verified["email"]) == (PERSON, "anna@example.com")
    error = fief.error(lambda client: client.change_password(old, "another horse battery"))
    assert (type(error), error.status_code, error.detail) == (FiefRequestError, 403, "ACR_TOO_LOW")
    wrong = fief.error(lambda client: client.change_password(fresh, new_password="short"))
    assert (wrong.status_code, wrong.detail) == (400, "USER_UPDATE_INVALID_PASSWORD")
    assert "short" not in told_by(wrong)
    assert fief.error(lambda client: client.userinfo("unknown")).status_code == 401
    evil = fief.error(lambda client: client.userinfo("line\r\nbreak"))
    assert evil.code == "configuration"


def test_a_logout_leads_back(fief: Server) -> None:
    address = fief.with_client(lambda client: client.logout_url("https://app.example.com/"))
    assert address == f"{fief.url}/logout?redirect_uri=https%3A%2F%2Fapp.example.com%2F"


def test_a_failed_discovery_is_an_error_and_is_not_kept(fief: Server) -> None:
    async def work(client: Any) -> Any:
        fief.call("fiefFail", path=DISCOVERY, times=2)
        for _ in range(2):
            with pytest.raises(FiefRequestError) as raised:
                await client.auth_url(fief.redirect_uri)
            assert (raised.value.code, raised.value.status_code) == ("discovery", 503)
            assert DISCOVERY in str(raised.value)
        await client.auth_url(fief.redirect_uri)
        await client.auth_url(fief.redirect_uri)
        return fief.call("fiefCount", path=DISCOVERY)

    assert fief.with_client(work) == 3


def test_a_new_key_of_the_server_is_fetched(fief: Server) -> None:
    clock = MovingClock()

    async def work(client: Any) -> Any:
        await client.validate_access_token(fief.access_token())
        fief.call("fiefRotate")
        with pytest.raises(FiefAccessTokenInvalid):
            await client.validate_access_token(fief.access_token())
        clock.ahead = 31
        await client.validate_access_token(fief.access_token())
        return fief.call("fiefCount", path="/.well-known/jwks.json")

    assert fief.with_client(work, environment=clock) == 2


def test_an_internal_address_has_a_public_name(providers: Providers) -> None:
    fief = Server(providers, "sync", domain="fief.example.com", scheme="https")

    async def work(client: Any) -> Any:
        await client.validate_access_token(fief.access_token())
        return await client.auth_url(fief.redirect_uri), await client.logout_url("https://app.example.com/")

    url, logout = fief.with_client(work, host="fief.example.com")
    assert url.startswith("https://fief.example.com/authorize?")
    assert logout.startswith("https://fief.example.com/logout?")
    assert {one["host"] for one in fief.call("fiefReceived")} == {"fief.example.com"}
    fief.call("stopFief")


def test_a_whole_login_by_redirects(fief: Server) -> None:
    async def work(client: Any) -> Any:
        begun = await client.login_with_redirect(login_hint=PERSON, prompt="login", return_to="/inside")
        with httpx.Client(trust_env=False) as browser:
            callback = browser.get(begun.location).headers["location"]
        cookie = begun.set_cookies[0].partition(";")[0]
        finished = await client.handle_redirect_callback(WebRequest(callback, {"cookie": cookie}))
        return finished, await client.logout_with_redirect(redirect_uri="https://app.example.com/")

    finished, ended = fief.with_client(work, redirect_uri=fief.redirect_uri, scope="openid offline_access")
    assert (finished.return_to, finished.claims["email"]) == ("/inside", PERSON)
    assert finished.tokens["refresh_token"]
    assert (ended.status, ended.location) == (303, f"{fief.url}/logout?redirect_uri=https%3A%2F%2Fapp.example.com%2F")


def test_errors_have_one_root_and_levels_an_order() -> None:
    for kind in (
        FiefRequestError,
        FiefIdTokenInvalid,
        FiefAccessTokenInvalid,
        FiefAccessTokenExpired,
        FiefAccessTokenMissingScope,
        FiefAccessTokenACRTooLow,
        FiefAccessTokenMissingPermission,
    ):
        assert issubclass(kind, FiefError)
    assert issubclass(FiefError, LoginError)
    assert sorted([FiefACR.LEVEL_ONE, FiefACR.LEVEL_ZERO]) == [FiefACR.LEVEL_ZERO, FiefACR.LEVEL_ONE]
    assert FiefACR("1") <= FiefACR.LEVEL_ONE
    assert json.dumps(FiefACR.LEVEL_ONE) == '"1"'


def test_types_of_a_login_are_types_when_a_program_runs() -> None:
    assert FiefUserInfo | None == FiefUser | None
    with pytest.raises(ImportError):
        from fief.tenant.login import Nothing  # noqa: F401


def test_options_are_named_in_python_and_never_shown() -> None:
    with pytest.raises(OptionError, match="^base_url: "):
        Fief("ftp://fief.example.com", "id")
    with pytest.raises(OptionError, match="^audience: "):
        Fief("https://fief.example.com", "id", audience=[""])
    with pytest.raises(TypeError):
        Fief("https://fief.example.com", "id", verify=False)  # type: ignore[call-arg]
    client = Fief("https://fief.example.com", "id", "secret-to-hide", cookie_secret="another-to-hide-of-thirty-two-characters")
    assert "to-hide" not in repr(client) + repr(client.login) + repr(vars(client))


def test_docstrings_name_methods_that_are_there() -> None:
    for kind in (Fief, FiefAsync):
        assert "`email_verify` takes it" in (kind.email_change.__doc__ or "")
