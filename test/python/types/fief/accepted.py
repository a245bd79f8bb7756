"""What applications write, with the types that checkers must find."""

from typing import assert_type, cast
from uuid import UUID

from fief import Fief, FiefACR, FiefAdmin, FiefAsync, FiefUserInfo, ValidationError
from fief.admin.clients_models import ClientPage
from fief.integrations.flask import FiefAuth, get_cookie
from flask import Response


def told_apart_by_status(admin: FiefAdmin) -> int:
    resp = admin.list_clients(limit=10)
    if resp["statusCode"] == 200:
        assert_type(resp["data"], ClientPage)
        total = resp["data"]["count"]
    else:
        raise RuntimeError(resp["message"])
    return total


def told_what_is_wrong(admin: FiefAdmin) -> list[str]:
    resp = admin.create_permission(name="Read", codename="castles:read")
    if resp["statusCode"] == 422:
        assert_type(resp["data"], object)
        return [item["msg"] for item in cast(ValidationError, resp["data"])["detail"]]
    if resp["statusCode"] == 0:
        assert_type(resp["data"], None)
    return []


def logged_in(fief: Fief) -> str:
    tokens, user = fief.auth_callback("code", "https://example.com/callback")
    assert_type(tokens["access_token"], str)
    Response().set_cookie("user_session", tokens["access_token"], max_age=tokens["expires_in"])
    assert_type(tokens["id_token"], str)
    return user["sub"]


async def logged_in_later(fief: FiefAsync) -> str:
    assert_type(await fief.auth_url("https://example.com/callback", scope=["openid"]), str)
    found = await fief.validate_access_token("token", required_scope=["openid"], required_acr=FiefACR.LEVEL_ONE)
    assert_type(found["acr"], FiefACR)
    return found["access_token"]


def with_a_cache(fief: Fief, kept: dict[UUID, FiefUserInfo]) -> FiefAuth:
    def remember(user_id: UUID, user: FiefUserInfo) -> None:
        kept[user_id] = user

    return FiefAuth(fief, get_cookie("user_session"), get_userinfo_cache=kept.get, set_userinfo_cache=remember)


def found_by_its_id(fief: Fief, admin: FiefAdmin, token: str) -> None:
    admin.get_user(id=fief.validate_access_token(token)["id"])
    admin.get_user(id=str(fief.validate_access_token(token)["id"]))
    admin.list_users(tenant=UUID(int=1))
