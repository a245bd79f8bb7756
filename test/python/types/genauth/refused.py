"""What no application may write: each checker complains of the marked lines, and of no others."""

from genauth import ManagementClient


def wrong(management: ManagementClient) -> None:
    resp = management.list_users(keywords="ann")
    print(resp["data"]["list"])  # refused: it may have failed
    if resp["statusCode"] == 200:
        print(resp["data"]["items"])  # refused: no such member
    else:
        print(resp["data"]["list"])  # refused: a failure has no data
        print(resp["reason"])  # refused: no such member
    if resp["statusCode"] == 201:  # refused: no such status
        print(resp["message"])

    management.list_users("ann")  # refused: by name only
    management.list_users(keyword="ann")  # refused: no such argument
    management.list_users(options={"pagination": {"page": "1"}})  # refused: no number
    management.get_user()  # refused: something is missing
    management.get_user(user_id=None)  # refused: never None
    management.list_users(request_options={"timeout": "1s"})  # refused: no number
    management.list_user()  # refused: no such method
    ManagementClient(access_key_id="id", access_key_secret="secret", reject_unauthorised=False)  # refused: no such option
