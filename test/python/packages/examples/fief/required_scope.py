from fief import Fief, FiefAccessTokenExpired, FiefAccessTokenInvalid, FiefAccessTokenMissingScope

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

try:
    access_token_info = fief.validate_access_token("ACCESS_TOKEN", required_scope=["required_scope"])
except FiefAccessTokenInvalid:
    print("Invalid access token")
except FiefAccessTokenExpired:
    print("Expired access token")
except FiefAccessTokenMissingScope:
    print("Missing required scope")
else:
    print(access_token_info)
