"""Login of a program at the command line, with a browser that is a thread."""

import json
import socket
import stat
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fief import Fief, FiefAccessTokenExpired, FiefAsync, FiefError, OptionError
from fief._runtime.identity import cli
from fief.integrations.cli import (
    FiefAuth,
    FiefAuthAuthorizationCodeMissingError,
    FiefAuthError,
    FiefAuthNotAuthenticatedError,
    FiefAuthRefreshTokenMissingError,
)
from person import PERSON


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


PORT = _free_port()
ADDRESS = ("127.0.0.1", PORT)
REDIRECT_URI = f"http://127.0.0.1:{PORT}/callback"
PATIENCE = 30
"""Seconds for a browser that is a thread."""


class Clock:
    ahead = 0.0

    def now(self) -> float:
        return time.time() + self.ahead


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(fief: Any, clock: Clock) -> Iterator[Fief]:
    fief.call("fiefAllow", redirectUri=REDIRECT_URI)
    with Fief(fief.url, "public", proxy=False, environment=clock) as found:
        yield found


class Browser:
    """Opens the login, goes back with what comes of it, and keeps the page."""

    def __init__(self, change: Callable[[str], str] = lambda address: address) -> None:
        self._change = change
        self.pages: list[httpx.Response] = []
        self.threads: list[threading.Thread] = []

    def __call__(self, address: str) -> None:
        thread = threading.Thread(target=self._opened, args=[address])
        thread.start()
        self.threads.append(thread)

    def _opened(self, address: str) -> None:
        with httpx.Client(trust_env=False, timeout=PATIENCE) as browser:
            # A page that asks for its icon ends no login, and neither does what a stranger makes it ask for.
            self.pages.append(browser.get(f"http://127.0.0.1:{PORT}/favicon.ico"))
            self.pages.append(browser.get(f"{REDIRECT_URI}?code=planted&state=planted"))
            back = browser.get(f"{address}&login_hint={PERSON}").headers["location"]
            self.pages.append(browser.get(self._change(back)))

    def close(self) -> None:
        for thread in self.threads:
            thread.join(5)


def test_somebody_signs_in_once_and_is_known_the_next_time(client: Fief, tmp_path: Path, fief: Any) -> None:
    path = tmp_path / "inside" / "credentials.json"
    auth, browser = FiefAuth(client, path), Browser()
    with pytest.raises(FiefAuthNotAuthenticatedError):
        auth.access_token_info()
    tokens, userinfo = auth.authorize(ADDRESS, scope=["openid"], open_browser=browser, timeout=PATIENCE)
    browser.close()
    assert [page.status_code for page in browser.pages] == [404, 400, 200]
    assert "signed in" in browser.pages[2].text
    assert "planted" not in browser.pages[1].text
    assert userinfo["email"] == PERSON
    assert "refresh_token" in tokens
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text()) == {"userinfo": userinfo, "tokens": tokens}
    again = FiefAuth(client, path)
    assert str(again.access_token_info()["id"]) == fief.user["id"]
    assert again.current_user() == userinfo
    assert again.current_user(refresh=True)["email"] == PERSON
    again.logout()
    assert not path.exists()
    with pytest.raises(FiefAuthNotAuthenticatedError):
        again.current_user()


def test_the_address_has_a_challenge_a_state_and_a_nonce(client: Fief, tmp_path: Path) -> None:
    seen: list[str] = []
    with pytest.raises(FiefAuthAuthorizationCodeMissingError):
        FiefAuth(client, tmp_path / "c").authorize(ADDRESS, scope="email", open_browser=seen.append, timeout=0.05, lang="fr")
    query = parse_qs(urlsplit(seen[0]).query)
    assert query["code_challenge_method"] == ["S256"]
    assert set(query) >= {"state", "nonce", "code_challenge"}
    assert query["scope"] == ["email openid offline_access"]
    assert query["redirect_uri"] == [REDIRECT_URI]


def test_a_refusal_ends_the_wait(client: Fief, tmp_path: Path) -> None:
    def refused(address: str) -> str:
        state = parse_qs(urlsplit(address).query)["state"][0]
        return f"{REDIRECT_URI}?error=<script>&state={state}"

    browser = Browser(refused)
    with pytest.raises(FiefAuthAuthorizationCodeMissingError, match="<script>"):
        FiefAuth(client, tmp_path / "c").authorize(ADDRESS, open_browser=browser, timeout=PATIENCE)
    browser.close()
    assert (browser.pages[2].status_code, "<script>" in browser.pages[2].text) == (403, False)


def test_where_there_is_no_browser_the_address_is_typed(client: Fief, tmp_path: Path) -> None:
    def typed(prompt: str) -> str:
        address = prompt.split()[1]
        with httpx.Client(trust_env=False) as browser:
            return browser.get(f"{address}&login_hint={PERSON}").headers["location"] + "\n"

    _, userinfo = FiefAuth(client, tmp_path / "c").authorize(ADDRESS, read_answer=typed)
    assert userinfo["email"] == PERSON
    with pytest.raises(FiefError, match="another login"):
        FiefAuth(client, tmp_path / "d").authorize(ADDRESS, read_answer=lambda _: f"{REDIRECT_URI}?code=c&state=s")


@pytest.mark.parametrize("typed", [None, str])
def test_a_parameter_that_cannot_be_chosen_is_told_by_its_argument(client: Fief, tmp_path: Path, typed: Any) -> None:
    with pytest.raises(FiefError, match=r"^extras_params: state has an option of its own, or cannot be replaced$"):
        FiefAuth(client, tmp_path / "c").authorize(ADDRESS, extras_params={"state": "x"}, read_answer=typed)


def test_a_token_that_is_over_is_renewed_once(client: Fief, tmp_path: Path, clock: Clock, fief: Any) -> None:
    path = tmp_path / "c"
    auth, browser = FiefAuth(client, path), Browser()
    tokens, userinfo = auth.authorize(ADDRESS, open_browser=browser, timeout=PATIENCE)
    browser.close()
    old = fief.call("fiefAccessToken", claims={"exp": 1, "aud": ["public"]})
    path.write_text(json.dumps({"userinfo": userinfo, "tokens": {**tokens, "access_token": old}}))
    auth = FiefAuth(client, path)
    with pytest.raises(FiefAccessTokenExpired):
        auth.access_token_info(refresh=False)
    assert auth.access_token_info()["acr"] == "0"
    kept = json.loads(path.read_text())["tokens"]
    assert kept["refresh_token"] != tokens["refresh_token"]
    for refresh_token in ("used up", None):
        path.write_text(json.dumps({"userinfo": {}, "tokens": {"access_token": old, "refresh_token": refresh_token}}))
        with pytest.raises(FiefAuthRefreshTokenMissingError):
            FiefAuth(client, path).access_token_info()


@pytest.fixture
def signed_in(client: Fief, tmp_path: Path, fief: Any) -> Path:
    """The file of somebody whose access token is over."""
    path = tmp_path / "c"
    browser = Browser()
    tokens, userinfo = FiefAuth(client, path).authorize(ADDRESS, open_browser=browser, timeout=PATIENCE)
    browser.close()
    old = fief.call("fiefAccessToken", claims={"exp": 1, "aud": ["public"]})
    path.write_text(json.dumps({"userinfo": userinfo, "tokens": {**tokens, "access_token": old}}))
    return path


class TestProgramsThatRunAtTheSameTime:
    def test_renew_a_token_once(self, client: Fief, signed_in: Path) -> None:
        first, second = FiefAuth(client, signed_in), FiefAuth(client, signed_in)
        token = first.access_token_info()["access_token"]
        assert second.access_token_info()["access_token"] == token

    def test_and_at_the_same_moment_one_waits_for_the_other(self, client: Fief, signed_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        programs = [FiefAuth(client, signed_in) for _ in range(4)]
        renewals: list[str] = []
        send = cli.refresh_tokens

        def slow(login: Any, refresh_token: str, **named: Any) -> Any:
            renewals.append(refresh_token)
            time.sleep(0.2)
            return send(login, refresh_token, **named)

        monkeypatch.setattr(cli, "refresh_tokens", slow)
        with ThreadPoolExecutor(4) as threads:
            assert len(set(threads.map(lambda program: program.access_token_info()["access_token"], programs))) == 1
        assert len(renewals) == 1

    def test_and_both_go_on_where_there_are_no_locks(self, client: Fief, signed_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        lock = signed_in.with_name(f".{signed_in.name}.lock")
        lock.unlink()
        lock.mkdir()
        first, second = FiefAuth(client, signed_in), FiefAuth(client, signed_in)
        tokens: list[str] = []
        send = cli.refresh_tokens

        def faster(*given: Any, **named: Any) -> Any:
            monkeypatch.setattr(cli, "refresh_tokens", send)
            tokens.append(first.access_token_info()["access_token"])
            return send(*given, **named)

        monkeypatch.setattr(cli, "refresh_tokens", faster)
        assert [second.access_token_info()["access_token"]] == tokens

    def test_are_signed_out_together(self, client: Fief, signed_in: Path) -> None:
        first, second = FiefAuth(client, signed_in), FiefAuth(client, signed_in)
        first.logout()
        with pytest.raises(FiefAuthNotAuthenticatedError):
            second.access_token_info()
        assert not signed_in.exists()

    def test_and_who_signs_out_meanwhile_stays_signed_out(self, client: Fief, signed_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        renewing, other = FiefAuth(client, signed_in), FiefAuth(client, signed_in)
        send = cli.refresh_tokens
        with ThreadPoolExecutor(1) as threads:

            def meanwhile(*given: Any, **named: Any) -> Any:
                signing_out.append(threads.submit(other.logout))
                time.sleep(0.2)
                return send(*given, **named)

            signing_out: list[Future[None]] = []
            monkeypatch.setattr(cli, "refresh_tokens", meanwhile)
            with suppress(FiefAuthNotAuthenticatedError):
                renewing.access_token_info()
            signing_out[0].result()
        assert not signed_in.exists()

    def test_as_threads_of_one_program_renew_it_once(self, client: Fief, signed_in: Path) -> None:
        auth = FiefAuth(client, signed_in)
        with ThreadPoolExecutor(8) as threads:
            assert len(set(threads.map(lambda _: auth.access_token_info()["access_token"], range(8)))) == 1


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"tokens": {}, "userinfo": {}}', '{"tokens": 1, "userinfo": 2}', "\xff"])
def test_a_file_that_is_none_of_ours_is_nobody(client: Fief, tmp_path: Path, text: str) -> None:
    path = tmp_path / "c"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(FiefAuthNotAuthenticatedError):
        FiefAuth(client, path).current_user()


def test_a_path_may_begin_with_the_home_of_the_user(client: Fief, signed_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert FiefAuth(client, f"~/{signed_in.name}").current_user()["email"] == PERSON


def test_only_this_machine_listens_and_only_for_a_synchronous_client(client: Fief, tmp_path: Path, fief: Any) -> None:
    with pytest.raises(ValueError, match="server_address"):
        FiefAuth(client, tmp_path / "c").authorize(("0.0.0.0", PORT), timeout=0)
    with pytest.raises(OptionError, match="client"):
        FiefAuth(FiefAsync(fief.url, "public"), tmp_path / "c")
    assert issubclass(FiefAuthNotAuthenticatedError, FiefAuthError)
    assert not issubclass(FiefAuthError, FiefError)
