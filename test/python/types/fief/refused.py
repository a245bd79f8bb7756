"""What no application may write: each checker complains of the marked lines, and of no others."""

from fief import Fief, FiefAdmin, FiefAsync


def wrong(admin: FiefAdmin, fief: Fief) -> None:
    print(admin.list_clients()["data"]["count"])  # refused: it may have failed
    admin.list_clients(limit="10")  # refused: no number
    fief.auth_url()  # refused: something is missing
    fief.auth_callback("code", "https://example.com/callback")["access_token"]  # refused: a pair
    fief.validate_access_token("token", required_acr="2")  # refused: no level


async def not_awaited(fief: FiefAsync) -> str:
    return fief.auth_url("https://example.com/callback")  # refused: not awaited
