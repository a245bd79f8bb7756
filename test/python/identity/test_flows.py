"""Every OAuth 2.0 and OpenID Connect flow against a certified provider on this machine."""

import base64
import itertools
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from application import (
    ACCOUNT,
    AWKWARD_SECRET,
    KINDS,
    LOGGED_OUT_URI,
    REDIRECT_URI,
    RESOURCE,
    Kind,
    application,
    driven,
    refusal,
)
from runtime.identity.access_token import access_token_claims, validate_access_token
from runtime.identity.authorize import authorization_url, authorize_url
from runtime.identity.client_credentials import client_credentials
from runtime.identity.code import exchange_code, exchange_code_for_claims
from runtime.identity.id_token import id_token_claims
from runtime.identity.introspect import introspect
from runtime.identity.login import Login
from runtime.identity.logout import logout_url
from runtime.identity.pkce import code_challenge, code_verifier
from runtime.identity.redirects import finish_login, start_login
from runtime.identity.refresh import refresh_tokens, refresh_tokens_for_claims
from runtime.identity.revoke import revoke
from runtime.identity.token_request import Tokens
from runtime.identity.user_info import user_info
from runtime.identity.web_message import WebRequest

from providers import Providers

pytestmark = pytest.mark.parametrize("kind", KINDS)

_agents = itertools.count()


@dataclass
class Application:
    """A client of the provider, and a person with a browser of their own."""

    login: Login
    kind: Kind
    providers: Providers
    agent: str

    def run(self, coroutine: Any) -> Any:
        return driven(self.login, self.kind, coroutine)

    def refusal(self, coroutine: Any) -> Any:
        return refusal(self.login, self.kind, coroutine)

    def signed_in(self, url: str) -> str:
        address: str = self.providers.call("logIn", agent=self.agent, url=url, account=ACCOUNT)
        return address

    def returned(self, **options: Any) -> tuple[str, str, str | None]:
        """Code, verifier and nonce, after the provider's pages."""
        url = self.run(authorize_url(self.login, **options))
        query = parse_qs(urlsplit(self.signed_in(url.url)).query)
        assert query["state"] == [url.state]
        return query["code"][0], url.code_verifier or "", url.nonce

    def tokens(self, **options: Any) -> Tokens:
        code, verifier, nonce = self.returned(**options)
        found: Tokens = self.run(exchange_code(self.login, code, code_verifier=verifier, nonce=nonce))
        return found


class Known:
    def __init__(self, kind: Kind, providers: Providers) -> None:
        self.kind = kind
        self.providers = providers
        self.provider: Mapping[str, Any] = providers.call("certified")

    def __call__(self, client_id: str, **options: Any) -> Application:
        login = application(self.provider["issuer"], client_id, options, kind=self.kind)
        return Application(login, self.kind, self.providers, f"agent-{next(_agents)}")

    def received(self, line: str) -> int:
        lines: list[str] = self.providers.call("certifiedReceived")
        return lines.count(line)


@pytest.fixture
def known(kind: Kind, providers: Providers) -> Known:
    return Known(kind, providers)


def header(token: str) -> dict[str, Any]:
    text = token.partition(".")[0]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return found


def test_a_login_is_of_this_user_this_client_and_this_moment(known: Known) -> None:
    post = known("post")
    tokens = post.tokens()
    assert tokens["token_type"] == "Bearer"
    assert tokens["expires_in"] == 600
    assert tokens["scope"] == "openid email profile offline_access"
    claims = post.run(id_token_claims(post.login, tokens["id_token"], access_token=tokens["access_token"]))
    assert (claims["iss"], claims["aud"], claims["sub"]) == (known.provider["issuer"], "post", ACCOUNT)


def test_the_challenge_is_sent_and_the_verifier_is_not(known: Known) -> None:
    post = known("post")
    url = post.run(authorize_url(post.login))
    query = parse_qs(urlsplit(url).query)
    assert query["code_challenge_method"] == ["S256"]
    assert query["code_challenge"] == [code_challenge(url.code_verifier)]
    assert url.code_verifier not in url
    assert url.code_verifier not in repr(url)


def test_a_verifier_of_another_login_is_refused(known: Known) -> None:
    public = known("public", client_secret=None)
    code, _, _ = public.returned()
    error = public.refusal(exchange_code(public.login, code, code_verifier=code_verifier()))
    assert (error.code, error.error, error.status) == ("refused", "invalid_grant", 400)


def test_a_code_is_used_once_and_its_tokens_end_with_a_second_use(known: Known) -> None:
    post = known("post")
    code, verifier, _ = post.returned()
    tokens = post.run(exchange_code(post.login, code, code_verifier=verifier))
    assert post.refusal(exchange_code(post.login, code, code_verifier=verifier)).error == "invalid_grant"
    error = post.refusal(user_info(post.login, tokens["access_token"]))
    assert (error.code, error.status, error.error) == ("refused", 401, "invalid_token")


def test_a_redirect_uri_or_a_nonce_of_another_login_is_refused(known: Known) -> None:
    post = known("post")
    code, verifier, _ = post.returned()
    wrong = exchange_code(post.login, code, code_verifier=verifier, redirect_uri=f"{REDIRECT_URI}/other")
    assert post.refusal(wrong).error == "invalid_grant"
    code, verifier, _ = post.returned()
    assert post.refusal(exchange_code(post.login, code, code_verifier=verifier, nonce="another")).code == "id_token_invalid"


def test_the_time_since_the_user_proved_himself_is_known_when_it_is_asked_for(known: Known) -> None:
    post = known("post")
    tokens = post.tokens(max_age=600)
    claims = post.run(id_token_claims(post.login, tokens["id_token"], max_age=600))
    assert claims["auth_time"] > time.time() - 60


def test_the_plain_form_leaves_state_and_verifier_to_the_application(known: Known) -> None:
    post = known("post")
    verifier = code_verifier()
    url = post.run(
        authorization_url(
            post.login,
            REDIRECT_URI,
            scope=["openid", "email"],
            code_challenge=code_challenge(verifier),
            code_challenge_method="S256",
        )
    )
    code = parse_qs(urlsplit(post.signed_in(url)).query)["code"][0]
    tokens, claims = post.run(exchange_code_for_claims(post.login, code, code_verifier=verifier))
    assert (claims["sub"], tokens["scope"]) == (ACCOUNT, "openid email")


def test_redirects_and_one_sealed_cookie_do(known: Known) -> None:
    post = known("post")
    begun = post.run(start_login(post.login, return_to="/castles?of=anne"))
    callback = post.signed_in(begun.location)
    cookie = begun.set_cookies[0].partition(";")[0]
    finished = post.run(finish_login(post.login, WebRequest(callback, {"Cookie": cookie})))
    assert finished.claims["sub"] == finished.subject == ACCOUNT
    assert finished.return_to == "/castles?of=anne"
    assert "Max-Age=0" in finished.set_cookies[0]
    assert finished.tokens["access_token"] not in repr(finished)


def test_a_refusal_of_the_user_is_told(known: Known) -> None:
    post = known("post")
    begun = post.run(start_login(post.login, prompt="none"))
    callback = post.providers.call("open", agent=post.agent, url=begun.location)
    cookie = begun.set_cookies[0].partition(";")[0]
    error = post.refusal(finish_login(post.login, WebRequest(callback, {"cookie": cookie})))
    assert (error.code, error.error) == ("callback", "login_required")


@pytest.mark.parametrize(
    ("client_id", "options"),
    [
        ("post", {"token_auth_method": "client_secret_post"}),
        (
            "basic",
            {
                "client_secret": AWKWARD_SECRET,
                "token_auth_method": "client_secret_basic",
                "introspection_auth_method": "client_secret_basic",
                "revocation_auth_method": "client_secret_basic",
            },
        ),
        ("public", {"client_secret": None}),
    ],
)
def test_a_client_proves_itself_everywhere(known: Known, client_id: str, options: dict[str, Any]) -> None:
    one = known(client_id, **options)
    tokens = one.tokens()
    fresh = one.run(refresh_tokens(one.login, tokens["refresh_token"], subject=ACCOUNT))
    state = one.run(introspect(one.login, fresh["access_token"], "access_token"))
    assert (state["active"], state["client_id"], state["sub"]) == (True, client_id, ACCOUNT)
    one.run(revoke(one.login, fresh["access_token"], "access_token"))
    assert one.run(introspect(one.login, fresh["access_token"])) == {"active": False}


def test_a_wrong_secret_is_refused_and_not_repeated(known: Known) -> None:
    basic = known("basic", client_secret="wrong-and-wrong", token_auth_method="client_secret_basic")
    error = basic.refusal(client_credentials(basic.login, "castles:read"))
    assert (error.code, error.status, error.error) == ("refused", 401, "invalid_client")
    assert "wrong-and-wrong" not in repr(vars(error)) + str(error)


@pytest.mark.parametrize(
    ("algorithm", "client_id"),
    [("RS256", "post"), ("PS256", "ps256"), ("ES256", "es256"), ("EdDSA", "eddsa"), ("HS256", "hs256")],
)
def test_an_id_token_is_signed_by_what_is_configured_and_by_nothing_else(
    known: Known, algorithm: str, client_id: str
) -> None:
    one = known(client_id, id_token_algorithm=algorithm)
    tokens = one.tokens()
    assert header(tokens["id_token"])["alg"] == algorithm
    other = known(client_id, id_token_algorithm="PS256" if algorithm == "RS256" else "RS256")
    assert other.refusal(id_token_claims(other.login, tokens["id_token"])).code == "id_token_invalid"


def test_an_id_token_is_decrypted_with_the_right_one_of_several_keys(known: Known) -> None:
    own = known.provider["encryptionKey"]
    unnamed = {name: value for name, value in own.items() if name != "kid"}
    older = known.providers.call("encryptionKey")
    for encryption_key in (json.dumps(own), [older, unnamed], [{**older, "kid": "older"}, own], {"keys": [own]}):
        tokens = known("encrypted", encryption_key=encryption_key).tokens()
        assert header(tokens["id_token"])["alg"] == "RSA-OAEP-256"
    wrong = known("encrypted", encryption_key=older)
    code, verifier, _ = wrong.returned()
    assert wrong.refusal(exchange_code(wrong.login, code, code_verifier=verifier)).code == "id_token_invalid"


def test_encryption_is_there_exactly_where_a_key_is(known: Known) -> None:
    own = known.provider["encryptionKey"]
    tokens = known("encrypted", encryption_key=own).tokens()
    without = known("encrypted")
    assert without.refusal(id_token_claims(without.login, tokens["id_token"])).code == "id_token_invalid"
    plain = known("post").tokens()
    having = known("post", encryption_key=own)
    assert having.refusal(id_token_claims(having.login, plain["id_token"])).code == "id_token_invalid"


def test_tokens_are_refreshed_and_a_used_refresh_token_ends_everything(known: Known) -> None:
    post = known("post")
    tokens = post.tokens()
    fresh, claims = post.run(refresh_tokens_for_claims(post.login, tokens["refresh_token"]))
    assert claims["sub"] == ACCOUNT
    assert fresh["refresh_token"] != tokens["refresh_token"]
    assert post.refusal(refresh_tokens(post.login, tokens["refresh_token"])).error == "invalid_grant"
    assert post.refusal(refresh_tokens(post.login, fresh["refresh_token"])).error == "invalid_grant"


def test_a_part_of_the_scope_is_refreshed(known: Known) -> None:
    post = known("post")
    tokens = post.tokens()
    fresh = post.run(refresh_tokens(post.login, tokens["refresh_token"], scope=["openid", "email"]))
    assert fresh["scope"] == "openid email"


def test_tokens_of_a_client_are_for_that_client(known: Known) -> None:
    machine = known("machine", audience=RESOURCE)
    tokens = machine.run(client_credentials(machine.login, "castles:read"))
    assert tokens["scope"] == "castles:read"
    claims = machine.run(access_token_claims(machine.login, tokens["access_token"]))
    assert (claims["sub"], claims["client_id"], claims["aud"]) == ("machine", "machine", RESOURCE)
    post = known("post")
    assert post.refusal(client_credentials(post.login, "castles:read")).code == "refused"


def test_access_tokens_say_who_may_what_without_a_question_to_the_provider(known: Known) -> None:
    castles = known("castles", audience=RESOURCE, scope="openid offline_access castles:read")
    token = castles.tokens()["access_token"]
    before = len(known.providers.call("certifiedReceived"))
    info = castles.run(
        validate_access_token(
            castles.login, token, scope=["castles:read"], acr="1", permissions=["castles:create"]
        )
    )
    assert info == {
        "id": ACCOUNT,
        "scope": ["castles:read"],
        "acr": "1",
        "permissions": ["castles:read", "castles:create"],
        "access_token": token,
    }
    assert len(known.providers.call("certifiedReceived")) == before
    assert castles.refusal(validate_access_token(castles.login, token, scope=["castles:write"])).code == "missing_scope"
    missing = validate_access_token(castles.login, token, permissions=["castles:delete"])
    assert castles.refusal(missing).code == "missing_permission"
    other = known("castles")
    error = other.refusal(validate_access_token(other.login, token))
    assert error.code == "access_token_invalid"
    assert f'"{RESOURCE}"' in error.message


@pytest.mark.parametrize("client_id", ["post", "signed-userinfo"])
def test_user_info_is_of_the_user_that_logged_in(known: Known, client_id: str) -> None:
    one = known(client_id)
    tokens = one.tokens()
    found = one.run(user_info(one.login, tokens["access_token"], subject=ACCOUNT))
    assert (found["sub"], found["email"], found["name"]) == (ACCOUNT, "anne@example.com", "Anne Boleyn")
    assert one.refusal(user_info(one.login, tokens["access_token"], subject="somebody else")).code == "user_info_invalid"
    error = one.refusal(user_info(one.login, "no-token"))
    assert (error.code, error.status, error.error) == ("refused", 401, "invalid_token")


def test_a_logout_ends_the_session_at_the_provider_and_comes_back(known: Known) -> None:
    post = known("post", logout_redirect_uri=LOGGED_OUT_URI)
    tokens = post.tokens()

    def silent() -> list[str] | None:
        url = post.run(authorize_url(post.login, prompt="none", scope="openid"))
        found = post.providers.call("open", agent=post.agent, url=url.url)
        return parse_qs(urlsplit(found).query).get("error")

    assert silent() is None
    address = post.run(logout_url(post.login, id_token=tokens["id_token"], state="goodbye"))
    assert post.providers.call("logOut", agent=post.agent, url=address) == f"{LOGGED_OUT_URI}?state=goodbye"
    assert silent() == ["login_required"]


def test_keys_that_came_later_are_fetched_when_the_cool_down_is_over(known: Known) -> None:
    clock = Clock()
    post = known("post", environment=clock)
    post.tokens()
    known.providers.call("rotateKeys")
    clock.ahead = 31
    asked = known.received("GET /oidc/jwks")
    kid = header(post.tokens()["id_token"])["kid"]
    assert kid.startswith("rs256-")
    assert known.received("GET /oidc/jwks") == asked + 1


class Clock:
    ahead = 0.0

    def now(self) -> float:
        return time.time() + self.ahead
