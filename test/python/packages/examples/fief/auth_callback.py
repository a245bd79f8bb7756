from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

tokens, userinfo = fief.auth_callback("CODE", "http://localhost:8000/callback")
print(userinfo)
