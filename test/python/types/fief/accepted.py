"""What applications write, with the types that checkers must find."""

from typing import assert_type

from fief import Fief, FiefAdmin, FiefAsync
from fief.admin.clients_models import ClientPage


def told_apart_by_status(admin: FiefAdmin) -> int:
    resp = admin.list_clients(limit=10)
    if resp["statusCode"] == 200:
        assert_type(resp["data"], ClientPage)
        total = resp["data"]["count"]
    else:
        assert_type(resp["data"], None)
        raise RuntimeError(resp["message"])
    return total


def logged_in(fief: Fief) -> str:
    tokens, user = fief.auth_callback("code", "https://example.com/callback")
    assert_type(tokens["access_token"], str)
    return user["sub"]


async def logged_in_later(fief: FiefAsync) -> str:
    assert_type(await fief.auth_url("https://example.com/callback", scope=["openid"]), str)
    found = await fief.validate_access_token("token", required_scope=["openid"])
    return found["access_token"]
