from fief import Fief, FiefAccessTokenExpired, FiefAccessTokenInvalid, FiefAccessTokenMissingPermission

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

try:
    access_token_info = fief.validate_access_token(
        "ACCESS_TOKEN", required_permissions=["castles:create", "castles:read"]
    )
except FiefAccessTokenInvalid:
    print("Invalid access token")
except FiefAccessTokenExpired:
    print("Expired access token")
except FiefAccessTokenMissingPermission:
    print("Missing required permission")
else:
    print(access_token_info)
