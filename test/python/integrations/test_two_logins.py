"""An application with two logins, one for customers and one for staff: who is signed in with one is nobody to the other."""

from fief import Fief
from fief._runtime.running import run
from fief.integrations.flask import FlaskLogin
from fief.login import FinishedLogin, SessionsOptions, WebLoginOptions
from flask import Flask

ORIGIN = "https://app.example.com"


def login_of(tenant: str) -> FlaskLogin:
    client = Fief(f"https://{tenant}.example.com", "id", f"secret of {tenant}", redirect_uri=f"{ORIGIN}/{tenant}/callback")
    options = WebLoginOptions(login_path=f"/{tenant}/login", logout_path=f"/{tenant}/logout", sessions=SessionsOptions(cookie=tenant))
    return FlaskLogin(client, options, name=tenant)


def test_each_says_who_was_let_in_by_itself() -> None:
    customers, staff = login_of("customers"), login_of("staff")
    app = Flask(__name__)
    customers.init_app(app)
    staff.init_app(app)

    @app.get("/orders")
    @customers.protect()
    def orders() -> list[str | None]:
        return [None if checked is None or checked.session is None else checked.session.subject for checked in (customers.current(), staff.current())]

    lines = run(customers.sessions.create(FinishedLogin(None, None, "anna", "/", ())))
    client = app.test_client(use_cookies=False)
    answer = client.get("/orders", base_url=ORIGIN, headers={"cookie": lines[0].partition(";")[0]})
    assert answer.get_json() == ["anna", None]
