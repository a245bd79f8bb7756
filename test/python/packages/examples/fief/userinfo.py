from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

userinfo = fief.userinfo("ACCESS_TOKEN")
print(userinfo)
