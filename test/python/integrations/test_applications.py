"""The examples, started: somebody signs in, looks around and signs out; programs come with tokens; and nothing opens when the provider is away."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from person import PERSON

HTML = {"accept": "text/html"}


@pytest.fixture
def browser(origin: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=origin, trust_env=False) as found:
        yield found


def signed_in(browser: httpx.Client, path: str) -> httpx.Response:
    """From a page that asks for a login to the page itself."""
    asked = browser.get(path, headers=HTML)
    assert asked.status_code == 302
    begun = browser.get(asked.headers["location"])
    assert begun.status_code == 302
    with httpx.Client(trust_env=False) as elsewhere:
        back = elsewhere.get(begun.headers["location"] + "&login_hint=" + PERSON).headers["location"]
    done = browser.get(back)
    assert (done.status_code, done.headers["location"], done.headers["cache-control"]) == (302, path, "no-store")
    return browser.get(done.headers["location"], headers=HTML)


def test_somebody_signs_in_looks_around_and_signs_out(browser: httpx.Client, fief: Any) -> None:
    assert "nobody" in browser.get("/").text
    inside = signed_in(browser, "/inside")
    assert inside.json()["subject"] == fief.user["id"]
    assert fief.user["id"] in browser.get("/").text
    assert browser.get("/castles").text == "castles"
    assert browser.get("/admin", headers=HTML).status_code == 403
    profile = browser.get("/profile").json()
    assert (profile["email"], profile["fields"]["first_name"]) == (PERSON, "Anne")

    assert browser.get("/logout").status_code == 405
    assert browser.post("/logout").status_code == 403
    assert browser.post("/logout", data={"logout_token": "guessed"}).status_code == 403
    assert browser.get("/inside").status_code == 200
    ended = browser.post("/logout", data={"logout_token": inside.json()["logout_token"]})
    assert ended.status_code == 303
    assert ended.headers["location"].startswith(f"{fief.url}/logout?redirect_uri=")
    assert "nobody" in browser.get("/").text


def test_cookies_are_out_of_reach_and_sealed(browser: httpx.Client, fief: Any) -> None:
    begun = browser.get("/login")
    line = begun.headers["set-cookie"]
    assert "HttpOnly; SameSite=Lax" in line
    query = parse_qs(urlsplit(begun.headers["location"]).query)
    assert query["code_challenge_method"] == ["S256"]
    assert query["state"][0] not in line.partition("=")[2]
    signed_in(browser, "/inside")
    for cookie in browser.cookies.jar:
        assert fief.user["id"] not in (cookie.value or "")
        assert cookie.has_nonstandard_attr("HttpOnly")


def test_an_answer_that_this_browser_did_not_ask_for_is_refused(browser: httpx.Client) -> None:
    foreign = "The login was not begun by this browser, or too long ago"
    cases = {"": "No state came back", "?code=c&state=s": foreign, "?error=access_denied&state=s": foreign}
    for query, reason in cases.items():
        answer = browser.get(f"/callback{query}")
        said = f"The login could not be finished. Please try again.\n\n{reason}\n"
        assert (answer.status_code, answer.text) == (400, said)
    assert "nobody" in browser.get("/").text


def test_whoever_the_provider_refused_is_told_so(browser: httpx.Client, fief: Any) -> None:
    begun = parse_qs(urlsplit(browser.get("/login").headers["location"]).query)
    answer = browser.get("/callback", params={"error": "access_denied", "state": begun["state"][0], "iss": fief.url.replace("http:", "https:")})
    assert (answer.status_code, answer.text.splitlines()[-1]) == (400, "The provider refused the login: access_denied")


def test_a_login_leads_to_no_other_place(browser: httpx.Client) -> None:
    begun = browser.get("/login", params={"return_to": "//evil.example.com/"})
    with httpx.Client(trust_env=False) as elsewhere:
        back = elsewhere.get(begun.headers["location"] + "&login_hint=" + PERSON).headers["location"]
    assert browser.get(back).headers["location"] == "/"


def test_programs_are_told_apart_from_browsers(browser: httpx.Client) -> None:
    answer = browser.get("/inside")
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert browser.post("/inside").status_code in (401, 405)


def test_tokens_of_programs_are_checked(browser: httpx.Client, fief: Any) -> None:
    def get(path: str, token: str | None) -> httpx.Response:
        return browser.get(path, headers={} if token is None else {"Authorization": f"bearer {token}"})

    good = fief.call("fiefAccessToken")
    old = fief.call("fiefAccessToken", claims={"exp": 1})
    assert get("/api/castles", good).json() == {"id": fief.user["id"], "acr": "1"}
    for token in (None, old, "garbage"):
        refused = get("/api/castles", token)
        assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer" if token is None else 'Bearer error="invalid_token"')
    # Whoever need not have a token may have a bad one, but not one that lacks something.
    assert get("/api/admin", None).status_code == 200
    assert get("/api/admin", old).status_code == 200
    forbidden = get("/api/admin", good)
    assert (forbidden.status_code, forbidden.headers["www-authenticate"]) == (403, 'Bearer error="insufficient_scope"')
    assert get("/api/me", good).json()["email"] == PERSON
    # The same token does for pages.
    assert get("/castles", good).text == "castles"
    assert get("/admin", good).status_code == 403


def test_nothing_opens_when_the_provider_is_away(browser: httpx.Client, fief: Any) -> None:
    token = fief.call("fiefAccessToken")
    fief.call("fiefFail", path="/.well-known/openid-configuration", times=1000)
    for path in ("/", "/castles", "/api/castles", "/api/admin", "/api/me"):
        # Servers drop the connection after an error.
        answer = browser.get(path, headers={"authorization": f"Bearer {token}", "connection": "close"})
        assert answer.status_code == 500, path
        assert token not in answer.text
