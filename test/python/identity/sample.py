"""A login at a provider in memory, whose every answer a test decides; the clock too."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from application import CLIENT, REDIRECT_URI, Kind, login_settings
from joserfc.jwk import RSAKey
from joserfc.jws import serialize_compact
from runtime.core import Core
from runtime.identity.create_login import create_login
from runtime.identity.login import Issuer, Login, ProtocolSettings
from runtime.transport import TransportAnswer, TransportRequest

ORIGIN = "https://login.example.com"
ISSUER = f"{ORIGIN}/oidc"
SECRET = "a-secret-of-the-application"
BEGIN = 1_767_323_045

PROTOCOLS = {
    "oidc": ProtocolSettings(kind="oidc", discovery="/oidc/.well-known/openid-configuration", issuer=Issuer("/oidc")),
    "kept": ProtocolSettings(kind="oidc", authorization="/oidc/auth", token="/oidc/token", offline_consent=False),
    "oauth": ProtocolSettings(kind="oauth", authorization="/oauth/auth", token="/oauth/token", scope="user"),
    "cas": ProtocolSettings(
        kind="cas",
        authorization="/cas/{client_id}",
        validate="/cas/{client_id}/validate",
        service_validate="/cas/{client_id}/serviceValidate",
        logout="/cas/logout",
        logout_redirect_parameter="url",
    ),
    "saml": ProtocolSettings(kind="saml", authorization="/saml/{client_id}", logout="/saml/logout"),
}

_KEY = RSAKey.generate_key(2048, parameters={"kid": "one"})
_STRANGER = RSAKey.generate_key(2048, parameters={"kid": "two"})
PUBLIC_KEY = {**_KEY.as_dict(private=False), "kid": "one"}
STRANGERS_KEY = {**_STRANGER.as_dict(private=False), "kid": "two"}


def signed(changes: Mapping[str, Any] | None = None, header: Mapping[str, Any] | None = None) -> str:
    """A token of the provider; changes with None take a claim away. The stranger signs what names his key."""
    claims = {"iss": ISSUER, "aud": "application", "sub": "user-1", "iat": BEGIN, "exp": BEGIN + 600, **(changes or {})}
    given = {name: value for name, value in claims.items() if value is not None}
    whole = {"alg": "RS256", "kid": "one", **(header or {})}
    return serialize_compact(whole, json.dumps(given), _STRANGER if whole["kid"] == "two" else _KEY)


def discovery(**changes: Any) -> dict[str, Any]:
    return {
        "issuer": ISSUER,
        "authorization_endpoint": f"{ISSUER}/auth",
        "token_endpoint": f"{ISSUER}/token",
        "userinfo_endpoint": f"{ISSUER}/me",
        "jwks_uri": f"{ISSUER}/keys",
        "end_session_endpoint": f"{ISSUER}/end",
        "introspection_endpoint": f"{ISSUER}/introspect",
        "revocation_endpoint": f"{ISSUER}/revoke",
        **changes,
    }


@dataclass
class Answer:
    body: Any = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Given = Answer | Exception | Callable[[TransportRequest], Any]


@dataclass
class Clock:
    time: float = BEGIN

    def now(self) -> float:
        return self.time


class Provider:
    """Answers by path, which a test may change; it is also the transport."""

    def __init__(self) -> None:
        self.sent: list[TransportRequest] = []
        self.clock = Clock()
        self.answers: dict[str, Given] = {
            "/oidc/.well-known/openid-configuration": Answer(discovery()),
            "/oidc/keys": Answer({"keys": [PUBLIC_KEY]}),
        }

    def send(self, request: TransportRequest) -> Any:
        self.sent.append(request)
        given = self.answers.get(urlsplit(request.target).path, Answer(status=404))
        return self._answer(given(request) if callable(given) else given)

    def _answer(self, given: Any) -> Any:
        if isinstance(given, Exception):
            raise given
        if not isinstance(given, Answer):
            return self._later(given)
        body = given.body if isinstance(given.body, str) else json.dumps(given.body)
        return TransportAnswer(given.status, {"content-type": "application/json", **given.headers}, body.encode())

    async def _later(self, given: Any) -> Any:
        return self._answer(await given)

    def count(self, path: str) -> int:
        return sum(urlsplit(request.target).path == path for request in self.sent)

    def form(self) -> dict[str, str]:
        """Of the last request."""
        return dict(parse_qsl(self.sent[-1].body, keep_blank_values=True))

    def login(self, kind: Kind = "sync", settings: Mapping[str, Any] | None = None, **options: Any) -> Login:
        given = {
            "base_url": ORIGIN,
            "client_id": "application",
            "client_secret": SECRET,
            "redirect_uri": REDIRECT_URI,
            "transport": self,
            "environment": self.clock,
            **options,
        }
        core = Core(CLIENT, given, blocking=kind == "sync")
        protocols = {"protocols": PROTOCOLS, "parameters": {"tenant_id": "tenantId"}, **(settings or {})}
        return create_login(core, login_settings(**protocols))
