from fief import Fief

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

userinfo = fief.update_profile("ACCESS_TOKEN", {"email": "anne@nantes.city"})
userinfo = fief.update_profile("ACCESS_TOKEN", {"password": "hermine1"})
userinfo = fief.update_profile("ACCESS_TOKEN", {"fields": {"first_name": "Anne"}})
print(userinfo)
