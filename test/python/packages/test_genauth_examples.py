"""The examples of GenAuth's page on its Python SDK, against the mock server."""

import ast
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from browser import code_of
from example import Kind, run_example

REDIRECT_URI = "https://app.example.com/callback"

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])


def replaced(url: str, **more: str) -> dict[str, str]:
    return {
        "GEN_AUTH_APP_ID": "mock-app-id",
        "GEN_AUTH_APP_SECRET": "mock-app-secret",
        "GEN_AUTH_APP_HOST": url,
        "GEN_AUTH_APP_REDIRECT_URI": REDIRECT_URI,
        "GEN_AUTH_ACCESS_KEY_ID": "mock-access-key-id",
        'access_key_secret="GEN_AUTH_ACCESS_KEY_SECRET",': f'access_key_secret="mock-access-key-secret",\n    host="{url}",',
        **more,
    }


@pytest.mark.parametrize("name", ["initialise_authentication", "initialise_management"])
def test_clients_are_made_without_a_request(kind: Kind, name: str) -> None:
    # Nobody listens there.
    found = run_example(f"genauth/{name}", kind, replaced("http://127.0.0.1:9"))
    assert found.printed == ""


@pytest.mark.parametrize("name", ["login_link", "every_authentication_option"])
def test_a_login_link_is_an_address(mock_url: str, kind: Kind, name: str) -> None:
    printed = run_example(f"genauth/{name}", kind, replaced(mock_url)).printed.strip()
    query = parse_qs(urlsplit(printed).query)
    assert printed.startswith(f"{mock_url}/")
    assert query["client_id"] == ["mock-app-id"]
    assert query["redirect_uri"] == [REDIRECT_URI]
    assert query["response_type"] == ["code"]
    assert query["scope"] == [{"login_link": "openid profile"}.get(name, "openid profile offline_access")]


def test_the_callback_example_of_the_page_forgets_the_code_and_is_told_so(mock_url: str, kind: Kind) -> None:
    with pytest.raises(TypeError, match=r"get_access_token_by_code\(\).*'code'"):
        run_example("genauth/login_callback_as_written", kind, replaced(mock_url))


def test_the_callback_example_works_with_the_code(mock_url: str, kind: Kind) -> None:
    link = run_example("genauth/login_link", kind, replaced(mock_url)).printed.strip()
    plain = {
        "client_id": "mock-app-id",
        "redirect_uri": REDIRECT_URI,
        "response_type": "code",
        "scope": "openid profile",
    }
    code = code_of(f"{link.split('?')[0]}?{urlencode({**plain, 'state': 's'})}")
    found = run_example("genauth/login_callback", kind, replaced(mock_url, REPLACE_ME_WITH_REAL_CODE=code))
    assert found.token_resp["access_token"]
    assert found.token_resp["id_token"]
    assert ast.literal_eval(found.printed) == found.token_resp


def test_signing_in_by_email_and_changing_the_profile(mock_url: str, kind: Kind) -> None:
    found = run_example("genauth/email_and_password", kind, replaced(mock_url))
    assert found.access_token == found.sign_in_resp["data"]["access_token"]
    assert found.update_profile_resp["statusCode"] == 200
    assert ast.literal_eval(found.printed) == found.update_profile_resp


def test_a_refused_sign_in_is_seen_by_its_status(mock_url: str, kind: Kind) -> None:
    assert run_example("genauth/error_handling", kind, replaced(mock_url)).status_code == 200
    refusing = {"GEN_AUTH_APP_SECRET": "another"}
    with pytest.raises(Exception, match=r"\w") as caught:
        run_example("genauth/error_handling", kind, {**refusing, **replaced(mock_url, **refusing)})
    assert type(caught.value) is Exception


def test_users_are_listed(mock_url: str, kind: Kind) -> None:
    found = run_example("genauth/list_users", kind, replaced(mock_url))
    assert found.resp["statusCode"] == 200
    assert isinstance(found.resp["data"]["list"], list)
    assert ast.literal_eval(found.printed) == found.resp


def test_a_role_is_created(mock_url: str, kind: Kind) -> None:
    found = run_example("genauth/create_role", kind, replaced(mock_url))
    assert found.data["statusCode"] == 200
    assert found.data["data"]["code"] == "admin"
    assert ast.literal_eval(found.printed) == found.data


def test_a_private_deployment_is_called_at_its_host(mock_url: str, kind: Kind) -> None:
    given = {
        "GEN_AUTH_ACCESS_KEY_ID": "mock-access-key-id",
        "GEN_AUTH_ACCESS_KEY_SECRET": "mock-access-key-secret",
        "https://api.your-authing-service.com": mock_url,
    }
    assert run_example("genauth/private_deployment", kind, given).resp["statusCode"] == 200
