from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

tokens, userinfo = fief.auth_refresh_token("REFRESH_TOKEN")
print(userinfo)
