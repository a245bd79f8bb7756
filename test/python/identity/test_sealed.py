"""Values that the browser keeps: as clients in TypeScript seal and open them."""

import base64
from typing import Any

import pytest
from application import application
from joserfc.jwe import JWERegistry, encrypt_compact
from joserfc.jwk import OctKey
from runtime.identity.login import Login
from runtime.identity.login_error import LoginError
from runtime.identity.sealed import opened, sealed
from runtime.option_error import OptionError

from providers import Providers

VALUE = {"word": "nobody reads this", "list": [1, 2.5, None, "é"]}


class Clock:
    ahead = 0.0

    def now(self) -> float:
        return 1_767_000_000 + self.ahead


def having(cookie_secret: str | None, **options: Any) -> Login:
    return application("https://provider.example.com", "sample", {"cookie_secret": cookie_secret, **options})


def test_what_is_sealed_cannot_be_read_and_comes_back() -> None:
    login = having("a-secret-of-the-tests-for-cookies-alone")
    text = sealed(login, "login", VALUE, 60)
    parts = text.split(".")
    assert base64.urlsafe_b64decode(parts[0] + "==") == b'{"alg":"dir","enc":"A256GCM"}'
    assert parts[1] == ""
    assert "nobody" not in text
    assert sealed(login, "login", VALUE, 60) != text
    assert opened(login, "login", text) == VALUE


def test_the_end_is_inside() -> None:
    clock = Clock()
    login = having("a-secret-of-the-tests-for-cookies-alone", environment=clock)
    text = sealed(login, "login", VALUE, 60)
    clock.ahead = 59.999
    assert opened(login, "login", text) == VALUE
    clock.ahead = 60
    assert opened(login, "login", text) is None


def test_the_newest_secret_seals_and_every_secret_opens() -> None:
    before, after = having("an-old-secret-of-the-application"), having("my-new-secret-of-the-application")
    between = having("my-new-secret-of-the-application, an-old-secret-of-the-application")
    old = sealed(before, "login", VALUE, 60)
    assert opened(between, "login", old) == VALUE
    assert opened(after, "login", old) is None
    assert opened(after, "login", sealed(between, "login", VALUE, 60)) == VALUE


@pytest.mark.parametrize("change", ["purpose", "secret", "tag", "text", "header", "algorithm"])
def test_nothing_else_is_opened(change: str) -> None:
    login = having("a-secret-of-the-tests-for-cookies-alone")
    text = sealed(login, "login", VALUE, 60)
    if change == "purpose":
        assert opened(login, "session", text) is None
    elif change == "secret":
        assert opened(having("another-secret-of-the-tests-for-cookies"), "login", text) is None
    elif change == "algorithm":
        (key,) = login.sealing_keys("login")
        registry = JWERegistry(algorithms=["A256KW", "A256GCM"])
        assert isinstance(key, OctKey)
        forged = encrypt_compact({"alg": "A256KW", "enc": "A256GCM"}, '{"until": 9e15, "value": 1}', key, registry=registry)
        assert opened(login, "login", forged) is None
    else:
        wrong = {"tag": text[:-4] + "AAAA", "text": "", "header": "e30" + text[text.index(".") :]}[change]
        assert opened(login, "login", wrong) is None


def test_there_must_be_a_secret() -> None:
    login = having(None, client_secret=None)
    with pytest.raises(LoginError, match="cookie_secret") as raised:
        sealed(login, "login", VALUE, 60)
    assert raised.value.code == "configuration"


@pytest.mark.parametrize("given", ["Zq7", "Z,9f86d081884c7d659a2feaa0c55ad015", "9f86d081884c7d659a2feaa0c55ad015 , short", "a-secret-of-31-characters-only-"])
def test_a_secret_that_can_be_guessed_is_refused(given: str) -> None:
    with pytest.raises(OptionError, match="cookie_secret") as raised:
        having(given)
    assert given not in str(raised.value)


def test_clients_in_both_languages_open_what_the_other_seals(providers: Providers) -> None:
    login = having("the-shared-secret-of-both-languages")
    ours = sealed(login, "session", VALUE, 60)
    assert providers.call("unseal", cookieSecret="the-shared-secret-of-both-languages", purpose="session", text=ours) == VALUE
    theirs = providers.call("seal", cookieSecret="the-shared-secret-of-both-languages", purpose="session", value=VALUE)
    assert opened(login, "session", theirs) == VALUE
