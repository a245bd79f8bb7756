from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

auth_url = fief.auth_url("http://localhost:8000/callback", scope=["openid"])
print(auth_url)
