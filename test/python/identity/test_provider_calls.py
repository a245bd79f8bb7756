"""What a login asks its provider, and what it makes of the answers."""

import base64
import copy
import json
import os
import threading
import traceback
import warnings
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest
from application import REDIRECT_URI, Kind
from joserfc.jwk import ECKey, Key, OctKey, OKPKey, RSAKey
from joserfc.jws import serialize_compact
from leaks import told_by
from runtime.identity.access_token import access_token_claims, validate_access_token
from runtime.identity.any_audience import ANY_AUDIENCE
from runtime.identity.authorize import authorization_url, authorize_url
from runtime.identity.cas import validate_ticket1, validate_ticket2
from runtime.identity.client_credentials import client_credentials
from runtime.identity.code import exchange_code, exchange_code_for_claims
from runtime.identity.id_token import NOTHING_CAME, id_token_claims
from runtime.identity.introspect import introspect
from runtime.identity.login_error import LoginError
from runtime.identity.logout import logout_url
from runtime.identity.logout_token import logout_token_claims
from runtime.identity.redirects import finish_login, start_login
from runtime.identity.refresh import refresh_tokens
from runtime.identity.revoke import revoke
from runtime.identity.signatures import Signatures
from runtime.identity.token_auth import authenticated
from runtime.identity.user_info import user_info
from runtime.identity.web_message import WebRequest
from runtime.option_error import OptionError
from runtime.running import run
from runtime.transport import TransportError
from sample import BEGIN, ISSUER, ORIGIN, PUBLIC_KEY, SECRET, STRANGERS_KEY, Answer, Provider, discovery, signed

TOKENS = {"access_token": "access-token-1", "token_type": "Bearer", "expires_in": 60}
DISCOVERY = "/oidc/.well-known/openid-configuration"


@pytest.fixture
def provider() -> Provider:
    return Provider()


def refusal(work: Any) -> LoginError:
    with pytest.raises(LoginError) as raised:
        run(work)
    return raised.value


class TestTokens:
    def test_the_code_goes_with_its_verifier_and_the_secret_in_the_form(self, provider: Provider) -> None:
        provider.answers["/oidc/token"] = Answer({**TOKENS, "id_token": signed({"nonce": "n"}), "extra": [1]})
        tokens = run(exchange_code(provider.login(), "code-1", code_verifier="v~*", nonce="n"))
        assert (tokens["access_token"], dict(tokens)["extra"]) == ("access-token-1", [1])
        request = next(one for one in provider.sent if one.target == "/oidc/token")
        assert (request.method, request.headers["content-type"]) == ("POST", "application/x-www-form-urlencoded")
        assert request.headers["user-agent"].startswith("example-sample/1.2.3")
        assert request.body == (
            "grant_type=authorization_code&code=code-1&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback"
            "&code_verifier=v%7E*&client_id=application&client_secret=a-secret-of-the-application"
        )

    def test_basic_encodes_only_what_must_be(self, provider: Provider) -> None:
        options = {"client_id": "an-id_1.2", "client_secret": "s&c=r e+t%:", "token_auth_method": "client_secret_basic"}
        provider.answers["/oauth/token"] = Answer(TOKENS)
        run(refresh_tokens(provider.login(protocol="oauth", **options), "r"))
        header = provider.sent[0].headers["authorization"].removeprefix("Basic ")
        assert base64.b64decode(header) == b"an-id_1.2:s%26c%3Dr+e%2Bt%25%3A"
        assert provider.form() == {"grant_type": "refresh_token", "refresh_token": "r"}

    def test_a_public_client_sends_its_name_alone(self, provider: Provider) -> None:
        provider.answers["/oauth/token"] = Answer(TOKENS)
        run(refresh_tokens(provider.login(protocol="oauth", client_secret=None), "r", scope=["a", "b"]))
        assert provider.form() == {
            "grant_type": "refresh_token",
            "refresh_token": "r",
            "scope": "a b",
            "client_id": "application",
        }

    def test_another_client_needs_both_its_halves(self, provider: Provider) -> None:
        login = provider.login(protocol="oauth")
        provider.answers["/oauth/token"] = Answer(TOKENS)
        run(client_credentials(login, ["a", "b"], client_id="machine", client_secret="its"))
        assert provider.form()["client_secret"] == "its"
        assert refusal(client_credentials(login, "a", client_id="machine")).code == "configuration"
        assert refusal(client_credentials(login, "")).code == "configuration"

    def test_an_id_token_must_be_where_it_is_promised(self, provider: Provider) -> None:
        provider.answers.update({"/oidc/token": Answer(TOKENS), "/oauth/token": Answer(TOKENS)})
        assert refusal(exchange_code(provider.login(), "c")).code == "id_token_invalid"
        assert run(refresh_tokens(provider.login(), "r")) == TOKENS
        plain = provider.login(protocol="oauth")
        assert run(exchange_code(plain, "c")) == TOKENS
        assert refusal(exchange_code_for_claims(plain, "c")).code == "id_token_invalid"

    def test_nothing_is_sent_without_what_it_is_about(self, provider: Provider) -> None:
        login = provider.login(protocol="oauth", redirect_uri=None)
        works = [exchange_code(login, "", redirect_uri="x"), exchange_code(login, "c"), refresh_tokens(login, "")]
        for work in [*works, introspect(login, "t"), revoke(login, "t"), user_info(login, "t")]:
            assert refusal(work).code == "configuration"
        assert provider.sent == []

    @pytest.mark.parametrize(
        ("answer", "want"),
        [
            (Answer({"error": "invalid_grant", "error_description": "used up"}, 400), ("refused", 400, "invalid_grant")),
            (Answer({"error": "invalid_client"}, 401), ("refused", 401, "invalid_client")),
            (
                Answer("no", 401, {"www-authenticate": 'Basic realm="a", error="invalid_client"', "content-type": "text/plain"}),
                ("refused", 401, "invalid_client"),
            ),
            (Answer("<h1>secret-of-the-server</h1>", 500, {"content-type": "text/html"}), ("request", 500, None)),
            (Answer("<h1>no</h1>", 403, {"content-type": "text/html"}), ("request", 403, None)),
            (Answer("<h1>welcome</h1>", 200, {"content-type": "text/html"}), ("request", 200, None)),
            (Answer("{"), ("request", 200, None)),
            (Answer('{"access_token": "a", "token_type": "Bearer", "expires_in": NaN}'), ("request", 200, None)),
            (Answer("[" * 100_000), ("request", 200, None)),
            (Answer([TOKENS]), ("request", 200, None)),
            (Answer({"token_type": "Bearer"}), ("request", 200, None)),
            (Answer({**TOKENS, "access_token": 1}), ("request", 200, None)),
            (Answer({**TOKENS, "expires_in": True}), ("request", 200, None)),
            (Answer({**TOKENS, "expires_in": 10**400}), ("request", 200, None)),
            (Answer({"access_token": "access-token-1"}), ("request", 200, None)),
            (Answer(status=302, headers={"location": "https://thief.example.com"}), ("request", 302, None)),
            (TransportError("timeout", "No answer"), ("request", None, None)),
            (TransportError("too-large", "More"), ("request", None, None)),
            (RuntimeError(SECRET), ("request", None, None)),
        ],
    )
    def test_an_error_has_nothing_of_the_request_or_the_answer(
        self, provider: Provider, answer: Any, want: tuple[str, int | None, str | None]
    ) -> None:
        provider.answers["/oauth/token"] = answer
        login = provider.login(protocol="oauth")
        error = refusal(exchange_code(login, "code-to-hide", code_verifier="verifier-to-hide"))
        assert (error.code, error.status, error.error) == want
        told = told_by(error)
        assert not [kept for kept in ("to-hide", "access-token-1", SECRET, "secret-of-the-server") if kept in told]

    def test_what_a_provider_says_is_bounded_and_visible(self, provider: Provider) -> None:
        text = f"a\u001b[31m\r\n\u202e{'x' * 999}"
        provider.answers["/oauth/token"] = Answer({"error": "invalid_request", "error_description": text}, 400)
        error = refusal(refresh_tokens(provider.login(protocol="oauth"), "r"))
        assert error.error_description == f"a [31m {'x' * 200}"[:200]

    @pytest.mark.parametrize("seconds", [60, "60", 60.0])
    def test_seconds_are_whole_as_cookies_want_them(self, provider: Provider, seconds: object) -> None:
        provider.answers["/oauth/token"] = Answer({**TOKENS, "expires_in": seconds})
        assert repr(run(refresh_tokens(provider.login(protocol="oauth"), "r"))["expires_in"]) == "60"

    def test_an_error_is_of_the_packages_own_class(self, provider: Provider) -> None:
        class Refused(LoginError):
            pass

        provider.answers["/oauth/token"] = Answer({"error": "invalid_grant"}, 400)
        login = provider.login(protocol="oauth", settings={"errors": {"refused": Refused}})
        assert type(refusal(refresh_tokens(login, "r"))) is Refused

    def test_a_token_is_asked_about_and_ended(self, provider: Provider) -> None:
        login = provider.login()
        provider.answers.update({"/oidc/introspect": Answer({"active": True, "own": 1}), "/oidc/revoke": Answer()})
        assert run(introspect(login, "token-1", "refresh_token")) == {"active": True, "own": 1}
        assert provider.form()["token_type_hint"] == "refresh_token"
        run(revoke(login, "token-1"))
        assert provider.form() == {"token": "token-1", "client_id": "application", "client_secret": SECRET}
        provider.answers["/oidc/introspect"] = Answer({})
        assert refusal(introspect(login, "t")).code == "request"


class TestAssertions:
    @pytest.mark.parametrize(
        ("key", "algorithm"),
        [
            (RSAKey.generate_key(2048), "RS256"),
            (ECKey.generate_key("P-256"), "ES256"),
            (ECKey.generate_key("P-521"), "ES512"),
            (OKPKey.generate_key("Ed25519"), "EdDSA"),
        ],
    )
    def test_a_key_signs_for_one_request(self, provider: Provider, key: Key, algorithm: str) -> None:
        from joserfc.jws import deserialize_compact

        jwk = {**key.as_dict(private=True), "kid": "own", "use": "sig"}
        provider.answers["/oidc/token"] = Answer(TOKENS)
        login = provider.login(assertion_key=json.dumps(jwk), token_auth_method="private_key_jwt")
        run(refresh_tokens(login, "r"))
        first = provider.form()
        run(refresh_tokens(login, "r"))
        assert first["client_assertion"] != provider.form()["client_assertion"]
        assert first["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        assert "client_secret" not in first
        found = deserialize_compact(first["client_assertion"], key, registry=Signatures(algorithm))
        assert found.headers() == {"alg": algorithm, "kid": "own"}
        claims = json.loads(found.payload)
        assert (claims["iss"], claims["sub"], claims["aud"]) == ("application", "application", ISSUER)
        assert (claims["iat"], claims["exp"], len(claims["jti"])) == (BEGIN, BEGIN + 60, 43)

    def test_a_secret_signs_and_is_not_sent(self, provider: Provider) -> None:
        from joserfc.jws import deserialize_compact

        provider.answers["/oauth/token"] = Answer(TOKENS)
        login = provider.login(protocol="oauth", token_auth_method="client_secret_jwt")
        run(refresh_tokens(login, "r"))
        form = provider.form()
        assert "client_secret" not in form
        found = deserialize_compact(form["client_assertion"], OctKey.import_key(SECRET), registry=Signatures("HS256"))
        assert json.loads(found.payload)["aud"] == f"{ORIGIN}/oauth/token"

    @pytest.mark.parametrize(
        ("options", "argument"),
        [
            ({"token_auth_method": "private_key_jwt"}, "assertion_key"),
            ({"token_auth_method": "tls_client_auth"}, "token_auth_method"),
            ({"assertion_key": "{}"}, "assertion_key"),
            ({"assertion_key": {"kty": "oct", "k": "AAAA", "d": "x"}}, "assertion_key"),
            ({"assertion_key": {"kty": "RSA", "d": "x", "alg": "RSA-OAEP-256"}}, "assertion_key"),
            ({"assertion_key": [{"kty": "RSA", "d": "x"}, {"kty": "RSA", "d": "y"}]}, "assertion_key"),
            ({"encryption_key": "[]"}, "encryption_key"),
            ({"id_token_algorithm": "none"}, "id_token_algorithm"),
            ({"protocol": "radius"}, "protocol"),
            ({"redirect_uri": "nonsense"}, "redirect_uri"),
            ({"redirect_uri": "javascript:alert(1)"}, "redirect_uri"),
            ({"redirect_uri": "https://app.example.com/#part"}, "redirect_uri"),
            ({"redirect_uri": "http://app.example.com/"}, "redirect_uri"),
            ({"logout_redirect_uri": "javascript:alert(1)"}, "logout_redirect_uri"),
            ({"authority": "login.example.com/path"}, "authority"),
            ({"authority": "a b"}, "authority"),
            ({"client_id": None}, "client_id"),
            ({"audience": [1]}, "audience"),
            ({"protocol": "oauth", "scope": "openid profile"}, "scope"),
        ],
    )
    def test_an_option_that_will_not_do_is_named(self, provider: Provider, options: dict[str, Any], argument: str) -> None:
        with pytest.raises(OptionError, match=f"^{argument}: "):
            provider.login(**options)

    def test_a_key_that_cannot_be_used_is_not_shown(self, provider: Provider) -> None:
        jwk = {"kty": "RSA", "n": "AQAB", "e": "AQAB", "d": "private-part"}
        login = provider.login(assertion_key=jwk, token_auth_method="private_key_jwt")
        error = refusal(refresh_tokens(login, "r"))
        assert (error.code, "private-part" in told_by(error)) == ("configuration", False)
        login = provider.login(encryption_key=jwk)
        error = refusal(id_token_claims(login, "a.b.c.d.e"))
        assert (error.code, "private-part" in told_by(error)) == ("configuration", False)


class TestAuthorize:
    def test_a_login_has_what_protects_it(self, provider: Provider) -> None:
        login = provider.login(scope="openid offline_access", tenantId="t 1")
        url = run(authorize_url(login, login_hint="a@b", lang="fr", max_age=0, parameters={"more": "1"}))
        query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert query["prompt"] == "consent"
        assert (query["tenant_id"], query["login_hint"], query["ui_locales"], query["max_age"]) == ("t 1", "a@b", "fr", "0")
        assert (len(url.state or ""), len(url.nonce or ""), len(url.code_verifier or "")) == (43, 43, 43)
        assert run(authorize_url(login)).state != url.state
        own = run(authorize_url(login, code_challenge="A" * 43, forced=True))
        assert (own.code_verifier, "prompt=login" in own) == (None, True)

    def test_openid_is_asked_for_where_a_login_begins(self, provider: Provider) -> None:
        error = refusal(authorize_url(provider.login(scope="profile openid2")))
        assert (error.code, error.message) == ("configuration", "scope: openid must be among the scopes")

    @pytest.mark.parametrize("redirect_uri", ["javascript:alert(1)", "/bye", "https://user:word@app.example.com/bye"])
    def test_a_logout_does_not_lead_anywhere(self, provider: Provider, redirect_uri: str) -> None:
        assert refusal(logout_url(provider.login(), redirect_uri=redirect_uri)).code == "configuration"

    def test_an_empty_state_and_nonce_protect_nothing(self, provider: Provider) -> None:
        begun = run(authorize_url(provider.login(), state="", nonce=""))
        assert (len(begun.state or ""), len(begun.nonce or "")) == (43, 43)

    @pytest.mark.parametrize(
        "options",
        [
            {"scope": "email"},
            {"code_verifier": "short"},
            {"code_challenge": "plain"},
            {"max_age": -1},
            {"redirect_uri": "/callback"},
            {"redirect_uri": "localhost:3000/callback"},
            {"redirect_uri": "app.example.com:8443"},
            {"redirect_uri": "javascript:alert(1)"},
            {"redirect_uri": "https://app.example.com/#part"},
            {"redirect_uri": "https://user:password@app.example.com/"},
            {"redirect_uri": "https://app.example.com@evil.example.com/"},
            {"redirect_uri": "http://app.example.com/"},
            {"redirect_uri": "https://app example.com/"},
            {"redirect_uri": "https://"},
            {"parameters": {"state": "fixed"}},
            {"parameters": {"max_age": "1"}},
            {"parameters": {"redirect_uri": "https://evil.example.com"}},
        ],
    )
    def test_what_weakens_it_is_refused(self, provider: Provider, options: dict[str, Any]) -> None:
        assert refusal(authorize_url(provider.login(), **options)).code == "configuration"

    @pytest.mark.parametrize("address", ["com.example.app:/callback", "http://localhost:8000/cb", "http://[::1]/cb"])
    def test_applications_on_this_machine_may_have_other_addresses(self, provider: Provider, address: str) -> None:
        url = run(authorize_url(provider.login(), redirect_uri=address))
        assert parse_qs(urlsplit(url).query)["redirect_uri"] == [address]

    def test_other_protocols_have_less(self, provider: Provider) -> None:
        cas = run(authorize_url(provider.login(protocol="cas")))
        assert cas.service == f"{REDIRECT_URI}?state={cas.state}"
        assert cas == f"{ORIGIN}/cas/application?service={cas.service}".replace(REDIRECT_URI + "?state=", "https%3A%2F%2Fapp.example.com%2Fcallback%3Fstate%3D")
        saml = run(authorize_url(provider.login(protocol="saml")))
        assert (str(saml), saml.state, saml.code_verifier) == (f"{ORIGIN}/saml/application", None, None)
        oauth = run(authorize_url(provider.login(protocol="oauth")))
        assert (oauth.nonce, parse_qs(urlsplit(oauth).query)["scope"]) == (None, ["user"])
        for protocol in ("cas", "saml"):
            login = provider.login(protocol=protocol)
            assert refusal(authorization_url(login, REDIRECT_URI)).code == "configuration"
            assert refusal(authorize_url(login, max_age=1)).code == "configuration"

    def test_a_logout_says_whose_it_is(self, provider: Provider) -> None:
        login = provider.login(logout_redirect_uri="https://app.example.com/bye")
        address = run(logout_url(login, state="s"))
        assert parse_qs(urlsplit(address).query) == {
            "post_logout_redirect_uri": ["https://app.example.com/bye"],
            "state": ["s"],
            "client_id": ["application"],
        }
        hinted = run(logout_url(provider.login(), id_token="t", state="s"))
        assert hinted == f"{ISSUER}/end?id_token_hint=t"
        cas = run(logout_url(provider.login(protocol="cas"), redirect_uri="https://app.example.com/"))
        assert cas == f"{ORIGIN}/cas/logout?url=https%3A%2F%2Fapp.example.com%2F"


def test_what_an_integration_found_shows_no_token(provider: Provider) -> None:
    token = signed({"scope": "openid"})
    found = run(authenticated(provider.login(), token))
    assert (found.kind, found.info is not None and found.info["access_token"]) == ("ok", token)
    assert token not in repr(found)


class TestTickets:
    def test_protocol_one_says_yes_or_no(self, provider: Provider) -> None:
        login = provider.login(protocol="cas")
        provider.answers["/cas/application/validate"] = Answer("yes\nanne\n")
        assert run(validate_ticket1(login, "ST-1")) == {"valid": True, "user": "anne"}
        assert parse_qs(urlsplit(provider.sent[-1].target).query) == {"service": [REDIRECT_URI], "ticket": ["ST-1"]}
        provider.answers["/cas/application/validate"] = Answer("no\n\n")
        assert run(validate_ticket1(login, "ST-1")) == {"valid": False}
        for body in ("", "perhaps", "yes"):
            provider.answers["/cas/application/validate"] = Answer(body)
            assert refusal(validate_ticket1(login, "ST-1")).code == "request"
        assert refusal(validate_ticket1(provider.login(), "ST-1")).code == "configuration"

    @pytest.mark.parametrize("user", ["admin\u2028x", "admin\x85x", "admin\x0bx", "admin\x1cx", "admin\xa0", "\ufeffadmin", " admin "])
    def test_the_user_is_whose_whole_name_came(self, provider: Provider, user: str) -> None:
        """And nobody whose name begins so."""
        login = provider.login(protocol="cas")
        for end in ("\n", "\r\n", ""):
            provider.answers["/cas/application/validate"] = Answer(f"yes\n{user}{end}")
            assert run(validate_ticket1(login, "ST-1")) == {"valid": True, "user": user}

    def test_a_login_ends_with_the_ticket_of_its_own_service(self, provider: Provider) -> None:
        login = provider.login(protocol="cas")
        begun = run(start_login(login, return_to="/inside"))
        service = parse_qs(urlsplit(begun.location or "").query)["service"][0]
        provider.answers["/cas/application/serviceValidate"] = Answer(
            {"serviceResponse": {"authenticationSuccess": {"user": "anne"}}}
        )
        cookie = {"cookie": begun.set_cookies[0].partition(";")[0]}
        finished = run(finish_login(login, WebRequest(f"{service}&ticket=ST-1", cookie)))
        assert (finished.subject, finished.tokens, finished.return_to) == ("anne", None, "/inside")
        assert parse_qs(urlsplit(provider.sent[-1].target).query)["service"] == [service]
        failure = {"serviceResponse": {"authenticationFailure": {"code": "INVALID_TICKET", "description": "used"}}}
        provider.answers["/cas/application/serviceValidate"] = Answer(failure)
        error = refusal(finish_login(login, WebRequest(f"{service}&ticket=ST-1", cookie)))
        assert (error.code, error.error, error.error_description) == ("ticket_invalid", "INVALID_TICKET", "used")
        assert run(validate_ticket2(login, "ST-1"))["answer"] == failure

    def test_saml_has_no_answer_that_is_read_here(self, provider: Provider) -> None:
        login = provider.login(protocol="saml")
        assert run(start_login(login)).set_cookies == ()
        assert refusal(finish_login(login, WebRequest(REDIRECT_URI))).code == "configuration"


EVENT = "http://schemas.openid.net/event/backchannel-logout"
LOGOUT = {"sid": "session-1", "jti": "logout-1", "events": {EVENT: {}}, "exp": BEGIN + 120}


class TestLogoutTokens:
    @pytest.mark.parametrize(
        ("changes", "header"),
        [
            ({}, {"typ": "logout+jwt"}),
            ({"sid": None}, {"typ": "logout+jwt"}),
            ({"sub": None}, {"typ": "JWT"}),
            ({"aud": ["application", "another"]}, {}),
            ({"events": {EVENT: {}, "https://example.com/event": {"a": 1}}}, {}),
        ],
    )
    def test_what_is_accepted(self, provider: Provider, changes: dict[str, Any], header: dict[str, Any]) -> None:
        token = signed({**LOGOUT, **changes}, header)
        claims = run(logout_token_claims(provider.login(), token))
        assert claims["jti"] == "logout-1"
        posted = WebRequest("https://app.example.com/ended", {}, "POST", f"logout_token={token}".encode())
        assert run(logout_token_claims(provider.login(), posted)) == claims

    @pytest.mark.parametrize(
        ("changes", "header"),
        [
            ({"iss": "https://other.example.com"}, {}),
            ({"aud": "another"}, {}),
            ({"aud": None}, {}),
            ({"exp": BEGIN - 61}, {}),
            ({"exp": None}, {}),
            ({"iat": BEGIN + 90}, {}),
            ({"iat": None}, {}),
            ({"jti": None}, {}),
            ({"jti": ""}, {}),
            ({"jti": 1}, {}),
            ({"sub": None, "sid": None}, {}),
            ({"sub": 1}, {}),
            ({"sid": ["session-1"]}, {}),
            ({"events": None}, {}),
            ({"events": {"https://example.com/event": {}}}, {}),
            ({"events": {EVENT: True}}, {}),
            ({"events": {EVENT: []}}, {}),
            ({"events": [EVENT]}, {}),
            ({"nonce": "n"}, {}),
            ({}, {"typ": "at+jwt"}),
            ({}, {"kid": "two"}),
        ],
    )
    def test_what_is_refused(self, provider: Provider, changes: dict[str, Any], header: dict[str, Any]) -> None:
        error = refusal(logout_token_claims(provider.login(), signed({**LOGOUT, **changes}, header)))
        assert (error.code, "session-1" in told_by(error)) == ("logout_token_invalid", False)

    def test_one_that_was_seen_is_refused_and_an_id_token_logs_nobody_out(self, provider: Provider) -> None:
        login, known = provider.login(), set[str]()

        def seen(jti: str) -> bool:
            return jti in known or bool(known.add(jti))

        run(logout_token_claims(login, signed(LOGOUT), seen=seen))
        assert refusal(logout_token_claims(login, signed(LOGOUT), seen=seen)).code == "logout_token_invalid"
        assert refusal(logout_token_claims(login, signed({"jti": "x"}))).code == "logout_token_invalid"
        assert refusal(id_token_claims(login, signed(LOGOUT, {"typ": "logout+jwt"}))).code == "id_token_invalid"
        two = WebRequest("https://app.example.com/", {}, "POST", b"logout_token=a&logout_token=b")
        assert refusal(logout_token_claims(login, two)).code == "logout_token_invalid"


class TestTokenClaims:
    def test_hashes_are_compared_with_what_came(self, provider: Provider) -> None:
        login = provider.login()
        token = signed({"at_hash": "w6uP8Tcg6K2QR905Rms8iQ"})
        assert run(id_token_claims(login, token, access_token="foobar"))["sub"] == "user-1"
        assert run(id_token_claims(login, token))["sub"] == "user-1"
        assert refusal(id_token_claims(login, token, access_token="other")).code == "id_token_invalid"
        assert refusal(id_token_claims(login, token, access_token=NOTHING_CAME)).code == "id_token_invalid"

    @pytest.mark.parametrize("exp", [True, "1", [], {}, -1, 0, 10**400, 1e308])
    def test_an_end_is_a_time(self, provider: Provider, exp: Any) -> None:
        assert refusal(id_token_claims(provider.login(), signed({"exp": exp}))).code == "id_token_invalid"

    def test_an_audience_of_any_is_said(self, provider: Provider) -> None:
        token = signed({"aud": "another", "scope": "a", "permissions": []})
        assert run(access_token_claims(provider.login(audience=ANY_AUDIENCE), token))["sub"] == "user-1"
        assert run(access_token_claims(provider.login(audience=copy.deepcopy(ANY_AUDIENCE)), token))["sub"] == "user-1"
        assert run(validate_access_token(provider.login(audience=["x", "another"]), token))["scope"] == ["a"]

    @pytest.mark.parametrize("options", [{}, {"audience": None}, {"audience": os.environ.get("AUDIENCE_THAT_NOBODY_SET")}])
    def test_an_audience_that_nobody_said_is_the_application(self, provider: Provider, options: dict[str, Any]) -> None:
        login = provider.login(**options)
        assert refusal(access_token_claims(login, signed({"aud": "another"}))).code == "access_token_invalid"
        assert refusal(access_token_claims(login, signed({"aud": None}))).code == "access_token_invalid"
        assert run(access_token_claims(login, signed({})))["sub"] == "user-1"

    @pytest.mark.parametrize(
        ("required", "code"),
        [({"scope": ""}, "missing_scope"), ({"permissions": ""}, "missing_permission"), ({"acr": ""}, "acr_too_low")],
    )
    def test_an_empty_text_requires_what_no_token_has(self, provider: Provider, required: dict[str, Any], code: str) -> None:
        token = signed({"scope": "a", "permissions": []})
        assert refusal(validate_access_token(provider.login(), token, **required)).code == code

    def test_an_age_that_is_no_number_is_not_any_age(self, provider: Provider) -> None:
        error = refusal(id_token_claims(provider.login(), signed({"auth_time": 1}), max_age=float("nan")))
        assert "auth_time" in error.message

    @pytest.mark.parametrize("typ", ["at+jwt", "application/at+jwt", "JWT", None])
    def test_a_type_that_says_nothing_else_is_accepted(self, provider: Provider, typ: str | None) -> None:
        header = {} if typ is None else {"typ": typ}
        assert run(access_token_claims(provider.login(), signed({}, header)))["sub"] == "user-1"
        assert refusal(access_token_claims(provider.login(), signed({}, {"typ": "logout+jwt"}))).code == "access_token_invalid"


    def test_a_short_key_is_refused_by_us_and_not_by_a_warning(self, provider: Provider) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            weak = RSAKey.generate_key(1024)
            provider.answers["/oidc/keys"] = Answer({"keys": [{**weak.as_dict(private=False), "kid": "one"}]})
            claims = {"iss": ISSUER, "aud": "application", "sub": "user-1", "iat": BEGIN, "exp": BEGIN + 600}
            token = serialize_compact({"alg": "RS256", "kid": "one"}, json.dumps(claims), weak)
            error = refusal(access_token_claims(provider.login(), token))
        assert "2048" in error.message

    @pytest.mark.parametrize("header", [{"crit": ["b64"], "b64": True}, {"b64": True}, {"b64": False, "crit": ["b64"]}])
    def test_a_header_has_no_extensions(self, provider: Provider, header: dict[str, Any]) -> None:
        assert refusal(access_token_claims(provider.login(), signed({}, header))).code == "access_token_invalid"


class TestKept:
    def test_metadata_and_keys_are_fetched_once_by_threads_that_come_together(self, provider: Provider) -> None:
        login, token = provider.login(), signed()
        ready = threading.Barrier(8)
        found: list[Any] = []

        def work() -> None:
            ready.wait()
            found.append(run(access_token_claims(login, token))["sub"])

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        assert found == ["user-1"] * 8
        assert (provider.count(DISCOVERY), provider.count("/oidc/keys")) == (1, 1)

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_and_by_tasks_of_which_one_is_cancelled(self, provider: Provider, backend: Kind) -> None:
        login, token = provider.login(backend), signed()
        found: list[str] = []

        async def slow() -> Answer:
            await anyio.sleep(0.05)
            return Answer(discovery())

        provider.answers[DISCOVERY] = lambda _: slow()

        async def work() -> None:
            found.append((await access_token_claims(login, token))["sub"] or "")

        async def main() -> None:
            async with anyio.create_task_group() as impatient:
                impatient.start_soon(work)
                await anyio.sleep(0.01)
                impatient.cancel_scope.cancel()
            async with anyio.create_task_group() as tasks:
                for _ in range(5):
                    tasks.start_soon(work)

        anyio.run(main, backend=backend)
        assert found == ["user-1"] * 5
        assert (provider.count(DISCOVERY), provider.count("/oidc/keys")) == (2, 1)

    def test_what_fails_fails_for_all_who_wait_and_is_not_kept(self, provider: Provider) -> None:
        login, entered, go = provider.login(), threading.Event(), threading.Event()
        errors: list[str] = []

        def failing(_: Any) -> Answer:
            entered.set()
            go.wait(10)
            return Answer(status=503)

        provider.answers[DISCOVERY] = failing

        def work() -> None:
            with pytest.raises(LoginError) as raised:
                run(login.metadata())
            errors.append(raised.value.code)

        threads = [threading.Thread(target=work) for _ in range(4)]
        threads[0].start()
        entered.wait(10)
        for thread in threads[1:]:
            thread.start()
        threading.Event().wait(0.1)
        go.set()
        for thread in threads:
            thread.join(10)
        assert errors == ["discovery"] * 4
        assert provider.count(DISCOVERY) == 1
        provider.answers[DISCOVERY] = Answer(discovery())
        assert run(login.metadata())["issuer"] == ISSUER

    def test_a_failure_tells_of_its_own_call_only(self, provider: Provider) -> None:
        """And not of all that had the same: a report of it would get longer with each, and keep what they worked with."""
        login = provider.login()
        run(access_token_claims(login, signed()))
        provider.answers["/oidc/keys"] = Answer(status=503)
        provider.clock.time += 31
        lengths: list[int] = []
        for _ in range(20):
            with pytest.raises(LoginError) as raised:
                run(access_token_claims(login, signed(header={"kid": "two"})))
            assert raised.value.code == "request"
            lengths.append(len([*traceback.walk_tb(raised.value.__traceback__)]))
        assert provider.count("/oidc/keys") == 2
        assert max(lengths[1:]) == lengths[1]

    def test_nor_where_several_wait_for_it(self, provider: Provider) -> None:
        login, go = provider.login("asyncio"), anyio.Event()
        lengths: list[int] = []

        async def failing() -> Answer:
            await go.wait()
            return Answer(status=503)

        provider.answers[DISCOVERY] = lambda _: failing()

        async def work() -> None:
            with pytest.raises(LoginError) as raised:
                await login.metadata()
            lengths.append(len([*traceback.walk_tb(raised.value.__traceback__)]))

        async def main() -> None:
            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(work)
                await anyio.sleep(0.05)
                go.set()

        anyio.run(main)
        assert provider.count(DISCOVERY) == 1
        assert {*lengths} == {lengths[0]}

    def test_an_old_document_serves_for_an_hour_while_there_is_no_new_one(self, provider: Provider) -> None:
        login = provider.login()
        run(login.metadata())
        provider.clock.time += 599
        run(login.metadata())
        assert provider.count(DISCOVERY) == 1
        provider.answers[DISCOVERY] = Answer(status=503)
        provider.clock.time += 1
        run(login.metadata())
        run(login.metadata())
        assert provider.count(DISCOVERY) == 2
        provider.clock.time += 30
        run(login.metadata())
        assert provider.count(DISCOVERY) == 3
        provider.clock.time += 3600
        assert refusal(login.metadata()).code == "discovery"

    def test_keys_are_kept_and_asked_for_again_for_a_key_that_nobody_knows(self, provider: Provider) -> None:
        login = provider.login()

        def asked(header: dict[str, Any] | None = None) -> str:
            try:
                run(access_token_claims(login, signed({"exp": BEGIN + 90_000}, header)))
            except LoginError as error:
                return error.code
            return "accepted"

        def after(seconds: float, work: Callable[[], str]) -> tuple[str, int]:
            provider.clock.time += seconds
            return work(), provider.count("/oidc/keys")

        assert after(0, asked) == ("accepted", 1)
        assert after(29, lambda: asked({"kid": "two"})) == ("access_token_invalid", 1)
        assert after(1, lambda: asked({"kid": "two"})) == ("access_token_invalid", 2)
        provider.answers["/oidc/keys"] = Answer({"keys": [PUBLIC_KEY, STRANGERS_KEY]})
        assert after(30, lambda: asked({"kid": "two"})) == ("accepted", 3)
        provider.answers["/oidc/keys"] = Answer(status=503)
        assert after(600, asked) == ("accepted", 4)
        assert after(1, asked) == ("accepted", 4)
        assert after(30, lambda: asked({"kid": "three"})) == ("request", 5)
        assert after(3600, asked) == ("request", 6)

    def test_nothing_is_younger_when_the_clock_was_put_back(self, provider: Provider) -> None:
        login = provider.login()
        run(access_token_claims(login, signed()))
        provider.clock.time -= 7200
        provider.answers["/oidc/keys"] = Answer({"keys": [STRANGERS_KEY]})
        run(access_token_claims(login, signed(header={"kid": "two"})))
        assert refusal(access_token_claims(login, signed())).code == "access_token_invalid"
        assert (provider.count("/oidc/keys"), provider.count(DISCOVERY)) == (2, 2)
