from fief import Fief
from fief.integrations.flask import FiefAuth, get_authorization_scheme_token
from flask import Flask, g

fief = Fief(
    "https://example.fief.dev",
    "YOUR_CLIENT_ID",
    "YOUR_CLIENT_SECRET",
)

auth = FiefAuth(fief, get_authorization_scheme_token())

app = Flask(__name__)


@app.get("/user")
@auth.authenticated()
def get_user():
    return {**g.access_token_info, "id": str(g.access_token_info["id"])}


@app.get("/me")
@auth.current_user()
def get_me():
    return {"email": g.user["email"]}


@app.get("/castles")
@auth.authenticated(permissions=["castles:conquer"])
def get_castles():
    return {}
