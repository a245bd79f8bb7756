from fastapi import Depends, FastAPI
from fastapi.security import OAuth2AuthorizationCodeBearer
from fief import FiefAccessTokenInfo, FiefAsync, FiefUserInfo
from fief.integrations.fastapi import FiefAuth

fief = FiefAsync(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

scheme = OAuth2AuthorizationCodeBearer(
    "https://example.fief.dev/authorize",
    "https://example.fief.dev/api/token",
    scopes={"openid": "openid", "offline_access": "offline_access"},
    auto_error=False,
)

auth = FiefAuth(fief, scheme)

app = FastAPI()


@app.get("/user")
async def get_user(
    access_token_info: FiefAccessTokenInfo = Depends(auth.authenticated()),
):
    return access_token_info


@app.get("/me")
async def get_me(user: FiefUserInfo = Depends(auth.current_user())):
    return {"email": user["email"]}


@app.get("/castles")
async def get_castles(
    access_token_info: FiefAccessTokenInfo = Depends(auth.authenticated(permissions=["castles:conquer"])),
):
    return access_token_info
