"""What sessions keep, how long, and what they show, where mutations of the code survived; and sessions of plain OAuth."""

from dataclasses import fields, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from runtime.identity.guard import Guard, Requirement
from runtime.identity.login import ProtocolSettings
from runtime.identity.login_cookie import LONGEST_LOGIN
from runtime.identity.login_error import LoginError
from runtime.identity.redirects import finish_login, start_login
from runtime.identity.session_store import MemorySessionStore
from runtime.identity.sessions import Session, Sessions, SessionsOptions
from runtime.running import run
from sample import BEGIN, Answer, Provider, signed
from test_sessions import EVENT, Application, Browser


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture(params=["cookies", "store"])
def options(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {} if request.param == "cookies" else {"sessions": SessionsOptions(store=MemorySessionStore(lambda: BEGIN))}


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
@pytest.mark.parametrize("name", ["idle_seconds", "absolute_seconds"])
def test_sessions_last_some_seconds(provider: Provider, name: str, seconds: float) -> None:
    with pytest.raises(LoginError, match=rf"^{name}: must be") as raised:
        Sessions(provider.login("sync"), SessionsOptions(**{name: seconds}))
    assert raised.value.code == "configuration"


def test_what_ends_a_session_is_told_it_without_what_only_we_need(provider: Provider, options: dict[str, Any]) -> None:
    app = Application(provider, **options)
    browser = app.signed_in()
    provider.clock.time += 301
    ending = run(app.web.sessions.ending(browser.request()))
    assert type(ending) is Session
    assert {field.name for field in fields(ending)} == {"id", "tokens", "claims", "subject"}
    assert run(app.web.sessions.ending(Browser().request())) is None


@pytest.mark.parametrize("times", [SessionsOptions(idle_seconds=200), SessionsOptions(absolute_seconds=200)], ids=["idle", "absolute"])
def test_a_session_is_over_in_the_very_second(provider: Provider, times: SessionsOptions) -> None:
    app = Application(provider, sessions=replace(times, store=MemorySessionStore(lambda: BEGIN)))
    browser = app.signed_in()
    provider.clock.time += 199
    request = browser.request()
    assert run(app.web.sessions.ending(request)) is not None
    provider.clock.time += 1
    assert run(app.web.sessions.ending(request)) is None


def test_a_session_in_a_store_is_renewed_also_where_no_cookie_can_be_set(provider: Provider) -> None:
    app = Application(provider, sessions=SessionsOptions(store=MemorySessionStore(lambda: BEGIN)))
    browser = app.signed_in()
    provider.clock.time += 250
    assert app.read(browser, read_only=True).tokens["refresh_token"] == "refresh-1"


class Watched(MemorySessionStore):
    """Remembers what stood in it when a process was done with asking, and how long what is kept."""

    def __init__(self) -> None:
        super().__init__(lambda: BEGIN)
        self.session = ""
        self.when_done: list[str | None] = []
        self.seconds: list[tuple[str, float]] = []

    def set(self, session_id: str, value: str, seconds: float, /) -> None:
        self.seconds.append((session_id, seconds))
        super().set(session_id, value, seconds)

    def delete(self, session_id: str, /) -> None:
        if session_id.startswith("renewing:"):
            self.when_done.append(self.get(self.session))
        super().delete(session_id)


def test_a_session_has_its_new_tokens_before_another_process_may_ask(provider: Provider) -> None:
    store = Watched()
    app = Application(provider, sessions=SessionsOptions(store=store))
    browser = app.signed_in()
    store.session = app.read(browser).id
    provider.clock.time += 300
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    assert ["refresh-1" in (kept or "") for kept in store.when_done] == [True]


def test_a_session_that_ended_while_the_provider_answered_does_not_come_back(provider: Provider) -> None:
    store = Watched()
    app = Application(provider, sessions=SessionsOptions(store=store))
    browser = app.signed_in()
    session = app.read(browser)
    provider.clock.time += 300

    def answer(request: Any) -> Answer:
        store.delete(session.id)
        return app._token(request)

    provider.answers["/oidc/token"] = answer
    assert app.read(browser) is None
    assert (app.refreshed, store.get(session.id)) == (1, None)


def told(provider: Provider, **claims: Any) -> str:
    now = int(provider.clock.time)
    base = {"iat": now, "exp": now + 120, "jti": f"{claims}{now}", "events": EVENT, "nonce": None, "sub": "user-1"}
    return signed({**base, **claims})


def logged_out(app: Application, token: str) -> int:
    return app.respond(Browser().request("/logged-out", "POST", f"logout_token={token}")).status


def ending_elsewhere(provider: Provider, store: MemorySessionStore) -> Application:
    return Application(provider, sessions=SessionsOptions(store=store, ended_elsewhere=True), logout_token_path="/logged-out")


def test_a_logout_token_ends_what_began_before_it_in_its_second_once(provider: Provider) -> None:
    app = ending_elsewhere(provider, MemorySessionStore(lambda: BEGIN))
    token = told(provider, jti="one")
    assert logged_out(app, token) == 200
    provider.clock.time += 0.001
    browser = app.signed_in()
    provider.clock.time += 0.001
    assert logged_out(app, token) == 200
    assert app.read(browser) is not None
    assert logged_out(app, told(provider, jti="two")) == 200
    assert app.read(browser) is None


def test_a_logout_token_is_remembered_for_as_long_as_it_counts(provider: Provider) -> None:
    store = Watched()
    assert logged_out(ending_elsewhere(provider, store), told(provider)) == 200
    assert [seconds for _, seconds in store.seconds] == [604_800 + LONGEST_LOGIN, 120 + 600]


@pytest.mark.parametrize("state", ["1", "my own; state=x", "x; Domain=a; 0123456789abcdef"])
def test_a_state_of_the_applications_own_is_no_name_of_a_cookie(provider: Provider, state: str) -> None:
    app = Application(provider)
    browser = Browser()
    begun = run(start_login(app.login, state=state, request=browser.request()))
    browser.take(begun.set_cookies)
    assert parse_qs(urlsplit(begun.location or "").query)["state"] == [state]
    assert all(";" not in name and " " not in name for name in browser.cookies)


def test_a_session_of_plain_oauth_needs_no_token_that_can_be_read(provider: Provider) -> None:
    """Its provider publishes no keys: the user information said who it is."""
    oauth = ProtocolSettings(kind="oauth", authorization="/oauth/auth", token="/oauth/token", user_info="/oauth/me", scope="user")
    app = Application(provider, login_options={"protocol": "oauth", "settings": {"protocols": {"oauth": oauth}}})
    tokens = {"access_token": signed({"scope": "user"}), "token_type": "Bearer", "expires_in": 300, "scope": "user"}
    provider.answers.update({"/oauth/token": Answer(tokens), "/oauth/me": Answer({"sub": "user-1", "name": "Anna"})})
    browser = Browser()
    begun = app.respond(browser.request("/login"))
    browser.take(begun.set_cookies)
    state = parse_qs(urlsplit(begun.location or "").query)["state"][0]
    browser.take(app.respond(browser.request(f"/callback?code=c&state={state}")).set_cookies)
    guard = Guard(app.login, sessions=app.web.sessions)
    checked = run(guard.check(browser.request(), Requirement(user=True)))
    assert (checked.kind, checked.info, checked.session and checked.session.subject) == ("ok", None, "user-1")
    assert (checked.user or {})["name"] == "Anna"
    assert run(guard.check(browser.request(), Requirement(scope=["user"]))).kind == "ok"
    assert run(guard.check(browser.request(), Requirement(scope=["admin"]))).kind == "forbidden"
    # What only the token tells cannot be told, nor anything of a token that comes alone.
    alone = Browser().request(authorization=f"Bearer {tokens['access_token']}")
    for request, required in ((browser.request(), Requirement(permissions=["read"])), (alone, Requirement())):
        with pytest.raises(LoginError) as raised:
            run(guard.check(request, required))
        assert raised.value.code == "discovery"


def test_a_login_of_plain_oauth_ends_also_where_nothing_says_who_it_is(provider: Provider) -> None:
    oauth = ProtocolSettings(kind="oauth", authorization="/oauth/auth", token="/oauth/token", user_info="/oauth/me", scope="user")
    login = provider.login("sync", {"protocols": {"oauth": oauth}}, protocol="oauth")
    provider.answers["/oauth/token"] = Answer({"access_token": "a", "token_type": "Bearer"})

    def subject() -> str | None:
        browser = Browser()
        begun = run(start_login(login, request=browser.request()))
        browser.take(begun.set_cookies)
        state = parse_qs(urlsplit(begun.location or "").query)["state"][0]
        return run(finish_login(login, browser.request(f"/callback?code=c&state={state}"))).subject

    provider.answers["/oauth/me"] = Answer({"error": "insufficient_scope"}, 403)
    assert subject() is None
    provider.answers["/oauth/me"] = Answer(status=500)
    with pytest.raises(LoginError) as raised:
        subject()
    assert raised.value.code == "request"
