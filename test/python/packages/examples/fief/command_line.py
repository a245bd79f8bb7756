from fief import Fief
from fief.integrations.cli import FiefAuth

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

auth = FiefAuth(fief, "./credentials.json")

tokens, userinfo = auth.authorize()
print(auth.current_user()["email"])
print(auth.access_token_info()["scope"])
