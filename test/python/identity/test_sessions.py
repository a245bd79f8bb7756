"""Sessions and guards: in cookies and in a store, for threads and tasks that come at once, until the provider or the user ends them."""

import asyncio
import contextlib
import multiprocessing
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest
from application import Kind
from leaks import told_by
from runtime.identity.guard import Guard, Requirement
from runtime.identity.login import Login
from runtime.identity.login_error import LoginError
from runtime.identity.redirects import FinishedLogin
from runtime.identity.session_store import MemorySessionStore
from runtime.identity.sessions import Sessions, SessionsOptions
from runtime.identity.user_info_cache import MemoryUserInfoCache
from runtime.identity.web_login import AuthorizeSettings, LoginFailed, WebLogin, WebLoginOptions
from runtime.identity.web_message import WebRequest, WebResponse
from runtime.running import run
from runtime.transport import TransportError
from sample import BEGIN, Answer, Provider, discovery, signed

from providers import Providers

APPLICATION = "https://app.example.com"


class Browser:
    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}

    def request(self, path: str = "/", method: str = "GET", body: str = "", **headers: str) -> WebRequest:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return WebRequest(APPLICATION + path, {**given, "cookie": cookie}, method, body.encode())

    def take(self, lines: Any) -> None:
        for line in lines:
            name, _, rest = line.partition("=")
            assert name.startswith("__Host-")
            assert "; Secure" in line
            if "Max-Age=0" in line:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = rest.partition(";")[0]


class Application:
    """A web login at the provider in memory."""

    def __init__(self, provider: Provider, kind: Kind = "sync", login_options: dict[str, Any] | None = None, **options: Any) -> None:
        self.provider = provider
        self.login: Login = provider.login(kind, **(login_options or {}))
        self.web = WebLogin(self.login, WebLoginOptions(**options))
        self.refreshed = 0
        self.lifetime = 300
        self.claims: dict[str, Any] = {}
        provider.answers["/oidc/token"] = self._token

    def _token(self, request: Any) -> Answer:
        form = dict(parse_qs(request.body))
        now = int(self.provider.clock.time)
        claims = {"iat": now, "exp": now + 600, **self.claims}
        access_token = signed({**claims, "scope": "openid castles:read", "nonce": None})
        tokens = {"access_token": access_token, "token_type": "Bearer", "expires_in": self.lifetime, "scope": "openid castles:read"}
        if form["grant_type"] == ["refresh_token"]:
            self.refreshed += 1
            if form["refresh_token"] != [f"refresh-{self.refreshed - 1}"]:
                return Answer({"error": "invalid_grant"}, 400)
            return Answer({**tokens, "refresh_token": f"refresh-{self.refreshed}"})
        return Answer({**tokens, "refresh_token": "refresh-0", "id_token": signed(claims)})

    def respond(self, request: WebRequest) -> WebResponse:
        answer = run(self.web.respond(request))
        assert answer is not None
        return answer

    def signed_in(self) -> Browser:
        browser = Browser()
        begun = self.respond(browser.request("/login?return_to=/inside"))
        browser.take(begun.set_cookies)
        query = parse_qs(urlsplit(begun.location or "").query)
        self.claims["nonce"] = query["nonce"][0]
        done = self.respond(browser.request(f"/callback?code=c&state={query['state'][0]}"))
        assert (done.status, done.location) == (302, "/inside")
        browser.take(done.set_cookies)
        return browser

    def read(self, browser: Browser, **options: Any) -> Any:
        found = run(self.web.sessions.read(browser.request(), **options))
        browser.take(() if found is None else found.set_cookies)
        return None if found is None else found.session


@pytest.fixture(params=["cookies", "store"])
def options(request: pytest.FixtureRequest) -> dict[str, Any]:
    return {} if request.param == "cookies" else {"sessions": SessionsOptions(store=MemorySessionStore(lambda: BEGIN))}


@pytest.fixture
def provider() -> Provider:
    return Provider()


def test_a_session_lasts_from_login_to_logout(provider: Provider, options: dict[str, Any]) -> None:
    app = Application(provider, **options)
    browser = app.signed_in()
    assert len(browser.cookies) == 1
    session = app.read(browser)
    assert session.subject == "user-1"
    assert "refresh-0" not in repr(session)
    token = app.web.sessions.logout_token(session)
    other = app.web.sessions.logout_token(app.read(app.signed_in()))
    for wrong in ("", token[:-4] + "AAAA", other):
        assert app.respond(browser.request("/logout", "POST", f"logout_token={wrong}")).status == 403
    ended = app.respond(browser.request("/logout", "POST", "", x_logout_token=token))
    assert (ended.status, "id_token_hint=" in (ended.location or "")) == (303, True)
    before = dict(browser.cookies)
    browser.take(ended.set_cookies)
    assert browser.cookies == {}
    browser.cookies = before
    # What only the browser keeps can be brought back by it until it ends; a store forgets.
    assert (app.read(browser) is None) == bool(options)


def test_a_logout_asks_the_provider_for_nothing(provider: Provider, options: dict[str, Any]) -> None:
    """And takes its proof when the access token is over."""
    app = Application(provider, **options)
    browser = app.signed_in()
    token = app.web.sessions.logout_token(app.read(browser))
    provider.clock.time += 301
    provider.answers["/oidc/token"] = TransportError("network", "No connection")
    assert app.respond(browser.request("/logout", "POST", "logout_token=guessed")).status == 403
    ended = app.respond(browser.request("/logout", "POST", f"logout_token={token}"))
    assert (ended.status, "id_token_hint=" in (ended.location or "")) == (303, True)
    browser.take(ended.set_cookies)
    assert (browser.cookies, app.refreshed) == ({}, 0)


@pytest.mark.parametrize("problem", ["has no logout", "cannot be reached by a new process"])
def test_a_session_ends_here_where_the_provider(provider: Provider, options: dict[str, Any], problem: str) -> None:
    browser = Application(provider, **options).signed_in()
    named = {name: value for name, value in discovery().items() if name != "end_session_endpoint"}
    gone = TransportError("network", "No connection")
    provider.answers["/oidc/.well-known/openid-configuration"] = Answer(named) if problem == "has no logout" else gone
    app = Application(provider, **options)
    token = app.web.sessions.logout_token(app.read(browser))
    request = replace(browser.request("/logout", "POST", f"logout_token={token}"), home="/sub/")
    ended = app.respond(request)
    assert (ended.status, ended.location) == (303, "/sub/")
    browser.take(ended.set_cookies)
    assert browser.cookies == {}
    assert app.read(browser) is None


@pytest.mark.parametrize("other", [{"client_id": "other"}, {"base_url": "https://elsewhere.example.com"}], ids=["client", "provider"])
def test_one_secret_for_cookies_makes_nothing_of_one_client_count_for_another(provider: Provider, options: dict[str, Any], other: dict[str, Any]) -> None:
    elsewhere = Application(provider, login_options={"cookie_secret": "shared-by-all-processes-of-the-application", **other}, **options)
    app = Application(provider, login_options={"cookie_secret": "shared-by-all-processes-of-the-application"}, **options)
    browser = Browser()
    begun = app.respond(browser.request("/login"))
    browser.take(begun.set_cookies)
    state = parse_qs(urlsplit(begun.location or "").query)["state"][0]
    assert elsewhere.respond(browser.request(f"/callback?code=c&state={state}")).status == 400
    browser = app.signed_in()
    assert elsewhere.read(browser) is None
    assert app.read(browser).subject == "user-1"


def test_a_session_ends_by_itself(provider: Provider, options: dict[str, Any]) -> None:
    app = Application(provider, **options)
    browser = app.signed_in()
    provider.clock.time += 28_799
    assert app.read(browser) is not None
    provider.clock.time += 28_801
    assert app.read(browser) is None
    browser = app.signed_in()
    app.refreshed = 0
    for _ in range(30):
        provider.clock.time += 20_000
        assert app.read(browser) is not None
    provider.clock.time += 20_000
    assert app.read(browser) is None


def test_tokens_are_renewed_once_for_threads_that_come_together(provider: Provider, options: dict[str, Any]) -> None:
    app = Application(provider, **options)
    browser = app.signed_in()
    provider.clock.time += 250
    ready = threading.Barrier(6)
    found: list[str] = []
    cookies: list[Any] = []

    def work() -> None:
        ready.wait()
        read = run(app.web.sessions.read(browser.request()))
        assert read is not None
        assert read.session.tokens is not None
        found.append(read.session.tokens["refresh_token"])
        cookies.append(read.set_cookies)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (found, app.refreshed) == (["refresh-1"] * 6, 1)
    # Requests that are on their way with the old cookie find the same answer.
    provider.clock.time += 9
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    assert app.refreshed == 1
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_and_for_tasks(provider: Provider, backend: Kind) -> None:
    app = Application(provider)
    browser = app.signed_in()
    provider.clock.time += 250
    asynchronous = Sessions(provider.login(backend))
    plain = app._token

    async def slow(request: Any) -> Answer:
        await anyio.sleep(0.02)
        return plain(request)

    provider.answers["/oidc/token"] = slow
    found: list[str] = []

    async def work() -> None:
        read = await asynchronous.read(browser.request())
        assert read is not None
        assert read.session.tokens is not None
        found.append(read.session.tokens["refresh_token"])

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(6):
                tasks.start_soon(work)

    anyio.run(main, backend=backend)
    assert (found, app.refreshed) == (["refresh-1"] * 6, 1)


@pytest.mark.parametrize("way", ["task", "asyncio", "trio"])
def test_a_request_that_is_given_up_while_it_renews_loses_no_session(provider: Provider, options: dict[str, Any], way: str) -> None:
    """The provider takes the refresh token once only: what it answered must be there for the next request."""
    app = Application(provider, **options)
    browser = app.signed_in()
    provider.clock.time += 250
    backend: Kind = "trio" if way == "trio" else "asyncio"
    asynchronous = Sessions(provider.login(backend), *options.values())
    plain = app._token

    async def slow(request: Any) -> Answer:
        answer = plain(request)
        await anyio.sleep(0.1)
        return answer

    provider.answers["/oidc/token"] = slow

    async def main() -> str:
        with contextlib.suppress(TimeoutError):
            if way == "task":
                async with asyncio.timeout(0.03):
                    await asynchronous.read(browser.request())
            else:
                with anyio.fail_after(0.03):
                    await asynchronous.read(browser.request())
        found = await asynchronous.read(browser.request())
        assert found is not None
        assert found.session.tokens is not None
        return found.session.tokens["refresh_token"]

    assert (anyio.run(main, backend=backend), app.refreshed) == ("refresh-1", 1)


@pytest.mark.parametrize(("lifetime", "early", "late"), [(60, 29, 31), (20, 9, 11), (300, 239, 241)])
def test_tokens_are_renewed_near_their_end_and_not_with_each_request(provider: Provider, lifetime: int, early: int, late: int) -> None:
    app = Application(provider)
    app.lifetime = lifetime
    browser = app.signed_in()
    for ahead, refreshed in ((0, 0), (early, 0), (late - early, 1), (0, 1)):
        provider.clock.time += ahead
        app.read(browser)
        assert app.refreshed == refreshed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_copy_of_a_process_that_renews_does_not_wait_for_its_threads(provider: Provider) -> None:
    app = Application(provider)
    browser = app.signed_in()
    provider.clock.time += 250
    entered = threading.Event()

    def slowly() -> Any:
        entered.set()
        time.sleep(0.5)
        return app.login.new_lock()

    sessions = Sessions(replace(app.login, new_lock=slowly))
    holder = threading.Thread(target=lambda: run(sessions.read(browser.request())))
    holder.start()
    entered.wait(5)
    child = multiprocessing.get_context("fork").Process(target=lambda: run(sessions.read(browser.request())))
    child.start()
    child.join(5)
    child.kill()
    assert child.exitcode == 0
    holder.join()


def test_a_refusal_ends_the_session_and_an_outage_does_not(provider: Provider, options: dict[str, Any]) -> None:
    app = Application(provider, **options)
    browser = app.signed_in()
    provider.clock.time += 250
    provider.answers["/oidc/token"] = TransportError("network", "No connection")
    assert app.read(browser).tokens["refresh_token"] == "refresh-0"
    provider.clock.time += 60
    with pytest.raises(LoginError) as raised:
        app.read(browser)
    assert (raised.value.code, "refresh-0" in told_by(raised.value)) == ("request", False)
    provider.answers["/oidc/token"] = Answer({"error": "invalid_grant"}, 400)
    assert app.read(browser) is None
    assert app.read(browser) is None
    assert provider.count("/oidc/token") == 4


def test_a_page_that_can_set_no_cookie_renews_nothing(provider: Provider) -> None:
    app = Application(provider)
    browser = app.signed_in()
    provider.clock.time += 250
    assert app.read(browser, read_only=True).tokens["refresh_token"] == "refresh-0"
    provider.clock.time += 60
    assert app.read(browser, read_only=True) is None
    assert app.refreshed == 0


def test_a_late_answer_brings_nothing_back_to_the_browser(provider: Provider) -> None:
    """Neither tokens that another request has renewed, nor a session that has ended."""
    app = Application(provider)
    browser = app.signed_in()
    provider.clock.time += 239
    slow = run(app.web.sessions.read(browser.request()))
    assert slow is not None
    provider.clock.time += 1
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    browser.take(slow.set_cookies)
    provider.clock.time += 20
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    assert (len(slow.set_cookies), app.refreshed) == (1, 1)
    browser.take(run(app.web.sessions.destroy(browser.request())))
    assert browser.cookies == {}
    browser.take(slow.set_cookies)
    assert app.read(browser) is None


def test_a_renewal_that_another_process_had_is_no_end_before_the_token_is_over(provider: Provider) -> None:
    app = Application(provider)
    browser = app.signed_in()
    provider.clock.time += 290
    other = Sessions(provider.login("sync"))
    early = browser.request()
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    late = run(other.read(early))
    assert late is not None
    assert (late.session.tokens or {}).get("refresh_token") == "refresh-0"
    browser.take(late.set_cookies)
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    provider.clock.time += 10
    assert run(other.read(early)) is None


@pytest.mark.parametrize("seen", ["none", "another", "a.b.c.d.e"])
def test_the_time_of_the_last_request_counts_for_its_session_only(provider: Provider, seen: str) -> None:
    app = Application(provider, sessions=SessionsOptions(idle_seconds=150))
    browser, another = app.signed_in(), app.signed_in()
    provider.clock.time += 100
    for one in (browser, another):
        assert app.read(one) is not None
    provider.clock.time += 100
    assert app.read(browser) is not None
    name = next(name for name in browser.cookies if name.endswith("-session-seen"))
    del browser.cookies[name]
    if seen != "none":
        browser.cookies[name] = another.cookies[name] if seen == "another" else seen
    assert app.read(browser) is None


def test_large_tokens_are_split_and_too_large_ones_need_a_store(provider: Provider) -> None:
    app = Application(provider)
    app.claims["padding"] = "x" * 4000
    browser = app.signed_in()
    assert len(browser.cookies) > 2
    assert app.read(browser).subject == "user-1"
    missing = dict(browser.cookies)
    del missing[next(name for name in missing if name.endswith(".0"))]
    torn = Browser()
    torn.cookies = missing
    assert app.read(torn) is None
    app.claims["padding"] = "x" * 40_000
    with pytest.raises(LoginFailed) as raised:
        app.signed_in()
    assert "store" in str(raised.value.__cause__)


def test_the_oldest_of_many_logins_are_forgotten(provider: Provider) -> None:
    app = Application(provider)
    browser = Browser()
    for _ in range(8):
        browser.take(app.respond(browser.request("/login")).set_cookies)
        provider.clock.time += 1
    assert len(browser.cookies) == 5


def test_who_fetches_ahead_begins_no_login(provider: Provider) -> None:
    app = Application(provider)
    for header in ({"purpose": "prefetch"}, {"sec_purpose": "prefetch;prerender"}, {"rsc": "1"}):
        assert app.respond(Browser().request("/login", **header)).status == 204
    assert run(app.web.respond(Browser().request("/elsewhere"))) is None


def test_who_asks_with_head_finds_the_address_of_a_login_there_and_begins_none(provider: Provider) -> None:
    answer = Application(provider).respond(replace(Browser().request("/login"), method="HEAD"))
    assert (answer.status, answer.location, answer.set_cookies) == (204, None, ())


def test_an_answer_to_a_login_that_is_over_or_of_nobody_is_refused(provider: Provider) -> None:
    app = Application(provider)
    browser = Browser()
    begun = app.respond(browser.request("/login"))
    browser.take(begun.set_cookies)
    state = parse_qs(urlsplit(begun.location or "").query)["state"][0]
    stranger = Browser()
    answer = f"/callback?code=c&state={state}"
    for request in (stranger.request(answer), browser.request(f"{answer}&state={state}"), browser.request("/callback")):
        assert app.respond(request).status == 400
    provider.clock.time += 600
    assert app.respond(browser.request(answer)).status == 400
    assert provider.count("/oidc/token") == 0


def test_a_login_asks_for_what_the_application_wants_of_everybody(provider: Provider) -> None:
    app = Application(provider, authorize=AuthorizeSettings(prompt="login", max_age=60, acr_values="1"))
    browser = Browser()
    begun = app.respond(browser.request("/login"))
    browser.take(begun.set_cookies)
    query = parse_qs(urlsplit(begun.location or "").query)
    assert (query["prompt"], query["max_age"], query["acr_values"]) == (["login"], ["60"], ["1"])
    app.claims = {"nonce": query["nonce"][0], "auth_time": BEGIN - 200}
    with pytest.raises(LoginFailed) as raised:
        app.respond(browser.request(f"/callback?code=c&state={query['state'][0]}"))
    assert getattr(raised.value.__cause__, "code", "") == "id_token_invalid"


class BlindStore(MemorySessionStore):
    """Whoever looks sees nobody else: as if all looked at the very same moment."""

    def get(self, session_id: str, /) -> str | None:
        return None if session_id.startswith("renewing:") else super().get(session_id)


@pytest.mark.parametrize(("kind", "times"), [(MemorySessionStore, 1), (BlindStore, 3)])
def test_processes_with_one_store_renew_a_session_together(provider: Provider, kind: type[MemorySessionStore], times: int) -> None:
    kept = SessionsOptions(store=kind(provider.clock.now))
    app = Application(provider, sessions=kept)
    browser = app.signed_in()
    provider.clock.time += 300
    together = threading.Barrier(times)

    def answer(request: Any) -> Any:
        together.wait(5)
        time.sleep(0.05)
        return app._token(request)

    provider.answers["/oidc/token"] = answer
    processes = [Sessions(provider.login(), kept) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        found = list(threads.map(lambda one: run(one.read(browser.request())), processes))
    assert [one.session.tokens["refresh_token"] for one in found if one and one.session.tokens] == ["refresh-1"] * 3
    assert app.refreshed == times


def test_a_process_that_is_gone_while_it_asked_is_waited_for_some_seconds(provider: Provider) -> None:
    store = MemorySessionStore(lambda: BEGIN)
    app = Application(provider, sessions=SessionsOptions(store=store), login_options={"environment": (environment := Waiting(provider))})
    browser = app.signed_in()
    session = app.read(browser)
    provider.clock.time += 300
    store.set(f"renewing:{session.id}", "another", 10)
    assert app.read(browser).tokens["refresh_token"] == "refresh-1"
    assert (environment.waited, store.get(f"renewing:{session.id}")) == (5000, None)


class Waiting:
    def __init__(self, provider: Provider) -> None:
        self.now = provider.clock.now
        self.waited = 0.0

    def wait(self, milliseconds: float) -> None:
        self.waited += milliseconds


EVENT = {"http://schemas.openid.net/event/backchannel-logout": {}}


def test_the_provider_ends_sessions_behind_the_browsers_back(provider: Provider) -> None:
    store = MemorySessionStore(provider.clock.now)
    kept = SessionsOptions(store=store, ended_elsewhere=True)
    app = Application(provider, sessions=kept, logout_token_path="/ended")

    def told(**claims: Any) -> int:
        token = signed({"sub": None, "events": EVENT, "exp": provider.clock.time + 60, "iat": provider.clock.time, **claims})
        return app.respond(Browser().request("/ended", "POST", f"logout_token={token}")).status

    app.claims["sid"] = "one"
    first = app.signed_in()
    app.claims["sid"] = "two"
    second = app.signed_in()
    provider.clock.time += 1
    assert told(jti="1", sub="user-1", sid="one") == 200
    assert (app.read(first), app.read(second) is None) == (None, False)
    assert told(jti="2", sub="user-1") == 200
    assert app.read(second) is None
    provider.clock.time += 1
    third = app.signed_in()
    assert told(jti="2", sub="user-1") == 200
    assert app.read(third) is not None
    assert told(jti="3") == 400
    assert app.respond(Browser().request("/ended")).status == 405
    with pytest.raises(LoginError, match="ended_elsewhere"):
        Sessions(provider.login(), SessionsOptions(ended_elsewhere=True))


def test_a_logout_overtakes_a_login(provider: Provider) -> None:
    store = MemorySessionStore(provider.clock.now)
    kept = SessionsOptions(store=store, ended_elsewhere=True)
    app = Application(provider, sessions=kept)
    sessions = app.web.sessions

    def ended(jti: str, *, of: Sessions = sessions, iat: float | None = None, **named: Any) -> None:
        at = provider.clock.time if iat is None else iat
        run(of.end({"iss": "", "aud": "", "iat": at, "exp": at + 60, "jti": jti, **named}))  # type: ignore[typeddict-item]

    def begun(**claims: Any) -> str:
        iat = provider.clock.time
        return _outcome(sessions, FinishedLogin(None, {"iss": "", "aud": "", "sub": "user-1", "iat": iat, "exp": iat, **claims}, "user-1", "/", ()))  # type: ignore[typeddict-item]

    proven_at = provider.clock.time
    other = Sessions(provider.login(client_id="other"), kept)
    ended("1", of=other, sub="user-1")
    ended("1", of=other, sid="one")
    assert begun(sid="one") == "in"
    provider.clock.time += 1
    ended("1", sid="one")
    ended("2", sub="user-1")
    # It had come when the token was made.
    assert begun(iat=proven_at) == "callback"
    provider.clock.time += 1
    assert begun(sid="one") == begun(sid="two") == "in"
    # In the same second, after it.
    ended("5", sid="two")
    provider.clock.time += 0.001
    assert begun(sid="two", iat=int(provider.clock.time)) == "in"
    # Tokens come in any order.
    ended("3", sub="user-1")
    ended("4", sub="user-1", iat=proven_at)
    assert begun() == "callback"


def _outcome(sessions: Sessions, finished: FinishedLogin) -> str:
    browser = Browser()
    try:
        browser.take(run(sessions.create(finished)))
    except LoginError as error:
        return error.code
    return "out" if run(sessions.read(browser.request())) is None else "in"


class TestGuard:
    def test_a_session_is_enough_where_it_is(self, provider: Provider) -> None:
        app = Application(provider)
        browser = app.signed_in()

        def kind(**required: Any) -> str:
            return run(app.web.check(browser.request(), Requirement(**required))).kind

        assert (kind(), kind(scope=["castles:read"]), kind(scope=["castles:write"])) == ("ok", "ok", "forbidden")
        assert (kind(acr="1"), kind(permissions=["x"]), kind(optional=True, permissions=["x"])) == ("forbidden",) * 3
        nobody = Browser().request()
        assert run(app.web.check(nobody)).kind == "unauthorized"
        assert run(app.web.check(nobody, Requirement(optional=True))).kind == "anonymous"

    def test_an_opaque_token_of_a_session_grants_what_came_with_it(self, provider: Provider) -> None:
        app = Application(provider)
        answer = app._token

        def opaque(request: Any) -> Answer:
            return Answer({**answer(request).body, "access_token": "opaque"})

        provider.answers["/oidc/token"] = opaque
        browser = app.signed_in()

        def checked(**required: Any) -> Any:
            return run(app.web.check(browser.request(), Requirement(**required)))

        assert (checked().kind, checked().info) == ("ok", None)
        assert (checked(scope=["castles:read"]).kind, checked(scope=["x"]).kind) == ("ok", "forbidden")
        provider.clock.time += 10
        assert checked(acr="1").kind == checked(permissions=["x"]).kind == "unauthorized"
        # Of a variable of the environment that is empty.
        assert (checked(scope="").kind, checked(permissions="").kind) == ("forbidden", "unauthorized")

    def test_an_opaque_token_of_a_session_of_which_nothing_was_granted_has_no_scope(self, provider: Provider) -> None:
        app = Application(provider)
        answer = app._token
        provider.answers["/oidc/token"] = lambda request: Answer({**answer(request).body, "access_token": "opaque", "scope": ""})
        browser = app.signed_in()
        for scope in ("", [""]):
            assert run(app.web.check(browser.request(), Requirement(scope=scope))).kind == "forbidden"

    @pytest.mark.parametrize("name", ["scope", "permissions"])
    def test_what_can_be_read_once_is_no_requirement_of_the_second_request(self, provider: Provider, name: str) -> None:
        request = Browser().request(authorization=f"Bearer {signed({'scope': 'a', 'permissions': ['a']})}")
        guard, required = Guard(provider.login()), Requirement(**{name: (one for one in ["x"])})
        for _ in range(2):
            with pytest.raises(TypeError, match="list"):
                run(guard.check(request, required))

    def test_tokens_of_no_use_just_after_their_login_are_an_error_because_another_login_would_be_the_same_again(self, provider: Provider) -> None:
        app = Application(provider)
        provider.answers["/oidc/me"] = Answer({"error": "invalid_token"}, 401)
        browser = app.signed_in()

        def checked(**required: Any) -> Any:
            return run(app.web.check(browser.request(), Requirement(user=True, **required)))

        with pytest.raises(LoginFailed) as raised:
            checked()
        assert isinstance(raised.value.__cause__, LoginError)
        assert (raised.value.__cause__.code, raised.value.__cause__.status) == ("refused", 401)
        assert checked(optional=True).kind == "anonymous"
        provider.clock.time += 10
        assert checked().kind == "unauthorized"

    def test_a_token_of_the_request_counts_before_the_session(self, provider: Provider) -> None:
        app = Application(provider)
        browser = app.signed_in()
        good, bad = signed({"scope": "a"}), signed({"scope": "a"}, {"kid": "two"})
        assert run(app.web.check(browser.request(authorization=f"BEARER  {good}"), Requirement(scope=["a"]))).kind == "ok"
        assert run(app.web.check(browser.request(authorization=f"Bearer {bad}"))).kind == "unauthorized"
        assert run(app.web.check(browser.request(authorization=f"Bearer {good} more"))).info is not None

    def test_users_are_loaded_through_the_cache(self, provider: Provider) -> None:
        provider.answers["/oidc/me"] = Answer({"sub": "user-1", "email": "a@b"})
        guard = Guard(provider.login(), user_info_cache=MemoryUserInfoCache(provider.clock.now, seconds=60, most=1))
        request = Browser().request(authorization=f"Bearer {signed({'scope': 'a'})}")

        def user(**more: Any) -> Any:
            return run(guard.check(request, Requirement(user=True, **more))).user

        assert (user()["email"], user()["email"], provider.count("/oidc/me")) == ("a@b", "a@b", 1)
        user(refresh=True)
        provider.clock.time += 60
        user()
        assert provider.count("/oidc/me") == 3
        provider.answers["/oidc/me"] = Answer({"error": "invalid_token"}, 401)
        assert run(guard.check(request, Requirement(user=True, refresh=True))).kind == "unauthorized"

    def test_what_is_neither_yes_nor_no_is_raised(self, provider: Provider) -> None:
        app = Application(provider)
        provider.answers["/oidc/keys"] = Answer(status=503)
        with pytest.raises(LoginFailed) as raised:
            run(app.web.check(Browser().request(authorization=f"Bearer {signed()}"), Requirement(optional=True)))
        assert not hasattr(raised.value, "status")

    def test_who_was_not_let_in_is_told_what_helps(self, provider: Provider) -> None:
        app = Application(provider)
        request = Browser().request("/page?a=1&b=2", accept="text/html")
        refused = app.web.refuse(request, run(app.web.check(request)))
        assert (refused.status, refused.location) == (302, "/login?return_to=%2Fpage%3Fa%3D1%26b%3D2")


def test_cookies_without_tls_are_for_this_machine_only(provider: Provider) -> None:
    login = provider.login(insecure_cookies=True)
    for url in ("http://localhost:8000/", "http://127.0.0.1/", "http://[::1]:80/"):
        run(Sessions(login).read(WebRequest(url)))
    for url in ("http://app.example.com/", "http://localhost.evil.com/", "http://127.0.0.1.evil.com/", "http://"):
        with pytest.raises(LoginError, match="insecure_cookies"):
            run(Sessions(login).read(WebRequest(url)))


def test_another_origin_than_the_servers_own_is_what_browsers_see(provider: Provider) -> None:
    app = Application(provider, login_options={"redirect_uri": None}, origin="https://public.example.com")
    request = WebRequest("http://10.0.0.1:8000//evil.example.com/login")
    assert run(app.web.respond(request)) is None
    begun = app.respond(WebRequest("http://10.0.0.1:8000/login"))
    assert parse_qs(urlsplit(begun.location or "").query)["redirect_uri"] == ["https://public.example.com/callback"]


def test_a_refusal_says_what_is_wrong_with_the_token_that_came(provider: Provider) -> None:
    app = Application(provider)
    token = signed({"iat": BEGIN, "exp": BEGIN + 600, "scope": "openid"})
    expired = signed({"iat": BEGIN, "exp": BEGIN - 600, "scope": "openid"})
    for authorization, scope, want in (
        (None, [], (401, "Bearer")),
        ("Basic YTpi", [], (401, "Bearer")),
        ("Bearer nonsense", [], (401, 'Bearer error="invalid_token"')),
        (f"Bearer {expired}", [], (401, 'Bearer error="invalid_token"')),
        (f"Bearer {token}", ["admin"], (403, 'Bearer error="insufficient_scope"')),
    ):
        request = WebRequest(f"{APPLICATION}/api", {} if authorization is None else {"authorization": authorization})
        answer = app.web.refuse(request, run(app.web.check(request, Requirement(scope=scope))))
        assert (answer.status, dict(answer.headers).get("www-authenticate")) == want


def test_a_login_that_began_in_one_language_ends_in_the_other(providers: Providers, provider: Provider) -> None:
    login = provider.login(cookie_secret="the-shared-secret-of-both-languages")
    web = WebLogin(login)
    begun = run(web.respond(WebRequest(f"{APPLICATION}/login")))
    assert begun is not None
    value = begun.set_cookies[0].partition("=")[2].partition(";")[0]
    purpose = f"login of application at {login.address}"
    kept = providers.call("unseal", cookieSecret="the-shared-secret-of-both-languages", purpose=purpose, text=value, now=BEGIN)
    assert set(kept) == {"state", "nonce", "codeVerifier", "redirectUri", "returnTo", "maxAge", "begunAt"}
    assert kept["begunAt"] == BEGIN * 1000
