"""Options of clients, and the address that they make."""

from dataclasses import replace
from io import StringIO
from typing import Any

import httpx
import pytest
from rig import SETTINGS, Kind
from runtime.address import server_address
from runtime.client import Client
from runtime.hooks import Hooks
from runtime.not_given import NOT_GIVEN
from runtime.option_error import OptionError
from runtime.options import checked_options
from runtime.settings import OptionRule

RULES = {
    "accessKeyId": OptionRule("access_key_id", required=True),
    "accessKeySecret": OptionRule("access_key_secret", required=True, secret=True),
    "appSecret": OptionRule("app_secret", required=True, secret=True, unless=("method", "none")),
    "method": OptionRule("method", values=("post", "none"), default="post", aliases=("auth_method", "meth")),
    "lang": OptionRule("lang", values=("zh-CN", "en-US"), default="zh-CN", header="x-lang"),
    "tenantId": OptionRule("tenant_id", header="x-tenant"),
    "base": OptionRule("base", default=""),
    "pageSize": OptionRule("page_size", type="int"),
    "strict": OptionRule("strict", type="bool"),
}
VALID: dict[str, object] = {"accessKeyId": "id", "accessKeySecret": "secret-value", "appSecret": "s"}


def problem_of(**given: object) -> str:
    try:
        checked_options({**VALID, **given}, RULES)
    except OptionError as error:
        return str(error)
    return "none"


SERVERS = ("https://{region}.example.com", "https://{tenantId}.example.org")
SEVERAL = {
    "server": OptionRule("server", values=SERVERS, default=SERVERS[0]),
    "region": OptionRule("region", default="eu"),
    "tenantId": OptionRule("tenant_id", default="demo"),
}


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param({"tenantId": "acme"}, "tenant_id", id="the usual one"),
        pytest.param({"server": SERVERS[1], "region": "us"}, "region", id="another one"),
    ],
)
def test_what_only_another_of_several_servers_has_is_refused(given: dict[str, object], want: str) -> None:
    with pytest.raises(OptionError, match=f"^{want}: belongs to another server"):
        checked_options(given, SEVERAL)
    assert checked_options({**given, "base_url": "http://localhost"}, SEVERAL)["server"] in SERVERS


def test_of_the_server_that_is_called_is_taken() -> None:
    for given in ({}, {"region": "us"}, {"server": SERVERS[1], "tenantId": "acme"}):
        checked_options(given, SEVERAL)


def test_get_their_defaults_and_present_names() -> None:
    options = checked_options({**VALID, "meth": "none", "tenantId": NOT_GIVEN, "pageSize": None}, RULES)
    assert dict(options) == {**VALID, "method": "none", "lang": "zh-CN", "base": ""}


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param({"accessKeyId": NOT_GIVEN}, "access_key_id: missing", id="a missing one"),
        pytest.param({"accessKeySecret": NOT_GIVEN}, "access_key_secret: missing", id="a missing secret"),
        pytest.param({"accessKeyId": None}, "access_key_id: missing", id="None, which counts as absent"),
        pytest.param({"accessKeyId": ""}, "access_key_id: must not be empty", id="an empty one"),
        pytest.param({"base": ""}, "none", id="an empty one that is the default"),
        pytest.param({"accessKeyId": 123}, "access_key_id: must be text", id="another type"),
        pytest.param({"accessKeySecret": {"value": "secret-value"}}, "access_key_secret: must be text", id="a secret of another type"),
        pytest.param({"accessKeySecret": lambda: "signature"}, "none", id="a secret that signs elsewhere"),
        pytest.param({"accessKeySecret": b"\x01"}, "none", id="a secret of bytes"),
        pytest.param({"accessKeySecret": b""}, "access_key_secret: must not be empty", id="a secret of no bytes"),
        pytest.param({"appSecret": None, "method": "none"}, "none", id="one that another makes needless"),
        pytest.param({"appSecret": None, "auth_method": "none"}, "none", id="one that a former name makes needless"),
        pytest.param({"appSecret": None}, "app_secret: missing, unless method is none", id="one that another does not make needless"),
        pytest.param({"lang": "fr"}, "lang: must be one of zh-CN, en-US", id="an unknown value"),
        pytest.param({"meth": "secret-value"}, "method: must be one of post, none", id="an unknown value under a former name"),
        pytest.param({"tenantId": "a\r\nb"}, "tenant_id: has characters that no header can carry", id="a header with a line break"),
        pytest.param({"tenantId": "münchen"}, "tenant_id: has characters that no header can carry", id="letters that no header can carry"),
        pytest.param({"accessKeyId": "a\r\nx-evil: 1"}, "access_key_id: has characters that no header can carry", id="a line break where no header is"),
        pytest.param({"accessKeyId": "münchen"}, "none", id="letters of any language where no header is"),
        pytest.param({"accessKeySecret": "a\nb"}, "none", id="a secret of several lines"),
        pytest.param({"pageSize": "10"}, "page_size: must be a whole number that is not negative", id="a number"),
        pytest.param({"pageSize": True}, "page_size: must be a whole number that is not negative", id="a number that is true"),
        pytest.param({"strict": "true"}, "strict: must be True or False", id="a boolean"),
        pytest.param({"colour": 1}, "colour: unknown option", id="an unknown one"),
        pytest.param({"accessKeyID": 1}, "accessKeyID: unknown option", id="a misspelt case"),
        pytest.param({"time_out": 1}, "time_out: unknown option", id="a misspelt one of every client"),
        pytest.param({"timeout": "1000"}, "timeout: must be a number that is not negative", id="a timeout of text"),
        pytest.param({"timeout": -1}, "timeout: must be a number that is not negative", id="a negative timeout"),
        pytest.param({"timeout": float("nan")}, "timeout: must be a number that is not negative", id="a timeout that is no number"),
        pytest.param({"timeout": float("inf")}, "none", id="an endless timeout"),
    ],
)
def test_problems(given: dict[str, object], want: str) -> None:
    assert problem_of(**given) == want


@pytest.mark.parametrize("value", [0, "false", b"", "", 0.0, [], "False", b"false"], ids=repr)
def test_nothing_but_false_stops_the_checking_of_certificates(value: object) -> None:
    assert problem_of(reject_unauthorized=value).startswith("reject_unauthorized: must ")


def test_name_the_argument_and_never_show_a_value() -> None:
    with pytest.raises(OptionError) as raised:
        checked_options({**VALID, "tenantId": "secret-value\n"}, RULES)
    assert isinstance(raised.value, ValueError)
    assert raised.value.option == "tenant_id"
    assert "secret-value" not in f"{raised.value!r} {vars(raised.value)}"
    assert "secret-value" not in f"{checked_options(VALID, RULES)!r} {checked_options(VALID, RULES)}"


def of_httpx2() -> object:
    return type("Client", (httpx.Client,), {"__module__": "httpx2._client"})()


@pytest.mark.parametrize(
    ("given", "want"),
    [
        pytest.param({"hooks": lambda: None}, "hooks: must be Hooks, or a list of them", id="hooks that are none"),
        pytest.param({"hooks": [Hooks(), 1]}, "hooks: must be Hooks, or a list of them", id="hooks among which there are none"),
        pytest.param({"credential": "user"}, "credential: unknown option", id="a credential where there are none"),
        pytest.param({"transport": object()}, "transport: must have a method send", id="a transport that is none"),
        pytest.param({"http_client": object()}, "http_client: must be an httpx.Client", id="a client that is none"),
        pytest.param({"http_client": StringIO()}, "http_client: must be an httpx.Client", id="what can merely be closed"),
        pytest.param({"http_client": httpx.Client}, "http_client: must be an httpx.Client", id="the class of clients"),
        pytest.param({"http_client": of_httpx2()}, "http_client: must be an httpx.Client", id="a client of httpx2"),
        pytest.param({"http_client": httpx.AsyncClient()}, "http_client: must be an httpx.Client", id="a client of the other kind"),
        pytest.param({"proxy": "socks5://p:1"}, "proxy: only http and https proxies can be used", id="a proxy of another kind"),
        pytest.param({"proxy": True}, "proxy: not the address of a proxy", id="a proxy that is true"),
        pytest.param({"ca": "nonsense"}, "ca: has no certificates that can be read", id="certificates that are none"),
        pytest.param({"ca": ""}, "ca: must not be empty", id="no certificates"),
        pytest.param({"ca": "a" * 5000}, "ca: has no certificates that can be read", id="a text that is no path"),
        pytest.param({"ca": 1}, "ca: must be PEM text, bytes, a path or an SSLContext", id="certificates of another kind"),
    ],
)
def test_of_every_client(given: dict[str, object], want: str) -> None:
    with pytest.raises(OptionError) as raised:
        Client(SETTINGS, given)
    assert str(raised.value) == want


def test_a_client_that_is_given_has_its_own_network(kind: Kind) -> None:
    class Given:
        def send(self) -> None: ...

        close = aclose = send

    for source in ("transport", "http_client"):
        for name, value in (("ca", "x"), ("proxy", False), ("reject_unauthorized", True)):
            with pytest.raises(OptionError, match=f"^{name}: belongs to the {source} that is given$"):
                kind.client({source: Given(), name: value})


@pytest.mark.parametrize("server", ["/", "/api/v1"])
def test_an_address_that_the_document_leaves_open_is_missing(kind: Kind, server: str) -> None:
    with pytest.raises(OptionError, match="^base_url: missing$"):
        kind.client({"base_url": None}, replace(SETTINGS, server=server))


def address_of(server: str = "{host}", base_url: str | None = None, allow_insecure: bool = False, **options: object) -> str:
    try:
        address = server_address(server, options, base_url, allow_insecure)
    except OptionError as error:
        return str(error)
    return address.origin + address.prefix


class TestTheAddress:
    @pytest.mark.parametrize(
        ("given", "want"),
        [
            ({"host": "https://api.example.com"}, "https://api.example.com"),
            ({"host": "HTTPS://API.Example.com"}, "https://api.example.com"),
            ({"host": "https://api.example.com:8443"}, "https://api.example.com:8443"),
            ({"host": "https://api.example.com:443"}, "https://api.example.com"),
            ({"host": "api.example.com"}, "https://api.example.com"),
            ({"host": "https://api.example.com///"}, "https://api.example.com"),
            ({"host": "https://example.com/auth/v1/"}, "https://example.com/auth/v1"),
            ({"host": "https://example.com", "server": "{host}/base"}, "https://example.com/base"),
            ({"host": "https://example.com/acme//", "server": "{host}/base"}, "https://example.com/acme/base"),
            ({"host": "example.com", "base": "/acme", "server": "https://{host}{base}"}, "https://example.com/acme"),
            (
                {"scheme": "https", "host": "example.com/acme", "server": "{scheme}://{host}/v1"},
                "https://example.com/acme/v1",
            ),
            ({"host": "https://api.example.com", "base_url": "https://own.example/x"}, "https://own.example/x"),
            ({"host": "https://{region}.example.com", "region": "eu"}, "https://eu.example.com"),
            ({"host": "http://localhost:3000"}, "http://localhost:3000"),
            ({"host": "http://127.0.0.1:3000"}, "http://127.0.0.1:3000"),
            ({"host": "http://[::1]:3000"}, "http://[::1]:3000"),
            ({"host": "http://api.example.com", "allow_insecure": True}, "http://api.example.com"),
            ({"host": "https://b\u00fccher.example"}, "https://xn--bcher-kva.example"),
        ],
        ids=lambda value: value if isinstance(value, str) else None,
    )
    def test_is(self, given: Any, want: str) -> None:
        assert address_of(**given) == want

    @pytest.mark.parametrize(
        ("given", "want"),
        [
            pytest.param({"host": "http://api.example.com"}, "host", id="insecure"),
            pytest.param({"host": "http://127.0.0.1.evil.example"}, "host", id="only begins like this machine"),
            pytest.param({"host": "http://evillocalhost"}, "host", id="only ends like this machine"),
            pytest.param({"host": "https://user:secret@example.com"}, "host", id="credentials"),
            pytest.param({"host": "https://example.com/?a=1"}, "host", id="a query"),
            pytest.param({"host": "https://example.com/#a"}, "host", id="a fragment"),
            pytest.param({"host": "https://example.com\\@evil.example"}, "host", id="a backslash"),
            pytest.param({"host": "https://example.com/a/../b"}, "host", id="a way up"),
            pytest.param({"host": "https://example.com:99999"}, "host", id="no port"),
            pytest.param({"host": "https://exa mple.com"}, "host", id="a space"),
            pytest.param({"host": "https://example.com\r\nx"}, "host", id="a line break"),
            pytest.param({"host": "https:///path"}, "host", id="no host"),
            pytest.param({"host": "https:/example.com"}, "host", id="one slash only"),
            pytest.param({"host": "file:///etc/passwd"}, "host", id="a file"),
            pytest.param({"host": "javascript:alert(1)"}, "host", id="a script"),
            pytest.param(
                {"region": "evil.example/", "server": "https://{region}.api.example.com/v1"},
                "region",
                id="another host than the template's",
            ),
            pytest.param(
                {"host": "https://{region}.api.example.com", "region": "evil.example/x"},
                "region",
                id="another host than that of one of several",
            ),
            pytest.param(
                {"region": "{secret}", "secret": "value", "server": "https://{region}.api.example.com/v1"},
                "region",
                id="another option in the value of one",
            ),
            pytest.param(
                {"host": "https://api.example.com/{region}", "region": "{secret}", "secret": "value"},
                "region",
                id="another option in the value of one, of one of several",
            ),
            pytest.param({"server": ""}, "base_url", id="empty"),
        ],
    )
    def test_cannot_be_and_its_value_is_not_shown(self, given: Any, want: str) -> None:
        message = address_of(**given)
        assert message.startswith(f"{want}: must be ")
        assert "secret" not in message
        assert "evil" not in message
