"""What applications write, with the types that checkers must find."""

from typing import Literal, assert_type

from genauth import NOT_GIVEN, AsyncManagementClient, ManagementClient, NotGiven, Transport, TransportAnswer, TransportRequest, unwrap
from genauth.envelope import Failure, FailureWithoutAnswer, Success
from genauth.shared.users_models import User, UserPage


def told_apart_by_status(management: ManagementClient) -> int:
    resp = management.list_users(keywords="ann", options={"pagination": {"page": 1, "limit": 10}})
    assert_type(resp["message"], str)
    if resp["statusCode"] == 200:
        assert_type(resp, Success[UserPage])
        assert_type(resp["data"], UserPage)
        total = resp["data"]["totalCount"]
    elif resp["statusCode"] == 0:
        assert_type(resp, FailureWithoutAnswer)
        raise TimeoutError(resp["cause"]["kind"])
    else:
        assert_type(resp, Failure)
        assert_type(resp["data"], object)
        if "apiCode" in resp:
            assert_type(resp["apiCode"], int)
        assert_type(resp.get("apiCode"), int | None)
        raise RuntimeError(resp["message"])
    return total


def left_early(management: ManagementClient) -> str | None:
    resp = management.get_user(user_id="1")
    if resp["statusCode"] != 200:
        return resp.get("cause", {}).get("error")
    assert_type(resp["data"], User)
    return resp["data"]["userId"]


async def awaited(management: AsyncManagementClient) -> None:
    resp = await management.list_users()
    if resp["statusCode"] == 200:
        assert_type(resp["data"], UserPage)
    async for user in management.list_users_items():
        assert_type(user, User)
    assert_type(unwrap(await management.get_user(user_id="1")), User)


def absent_or_none(management: ManagementClient, description: str | None | NotGiven = NOT_GIVEN) -> None:
    management.create_role(code="reader", description=description if description is not None else NOT_GIVEN)


def one_that_is_known(resp: Success[UserPage] | Failure) -> Literal[200] | None:
    return resp["statusCode"] if resp["statusCode"] == 200 else None


class Recording:
    """A transport of the application's own."""

    def __init__(self) -> None:
        self.targets: list[str] = []

    def send(self, request: TransportRequest) -> TransportAnswer:
        self.targets.append(request.target)
        return TransportAnswer(200, {"content-type": "application/json"}, b'{"statusCode":200}')


def recorded(transport: Transport) -> ManagementClient:
    return ManagementClient(access_key_id="id", access_key_secret="secret", transport=transport)


recorded(Recording())
