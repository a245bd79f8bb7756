from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

logout_url = fief.logout_url("http://localhost:8000")
print(logout_url)
