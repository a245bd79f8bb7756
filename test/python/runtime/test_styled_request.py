"""Parameters of every style, headers, cookies, and bodies that are no JSON."""

import email.parser
import email.policy
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from rig import operation
from runtime.address import Address
from runtime.build_request import build_request
from runtime.credential import OutgoingBody, OutgoingRequest
from runtime.operation import Parameter, Part
from runtime.request import query_text

ADDRESS = Address("https://api.example.com", "")
LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
VECTORS = Path(__file__).parents[2] / "vectors"


def styled(method: str, path: str, members: Any, **details: Any) -> OutgoingRequest:
    return build_request(operation(method, path, **details), members, ADDRESS, {})


@pytest.mark.parametrize(
    ("given", "value", "want"),
    [
        pytest.param({"style": "form", "explode": False}, LIST, "?color=blue,black,brown", id="form, a list"),
        pytest.param({"style": "form", "explode": True}, LIST, "?color=blue&color=black&color=brown", id="form, a list that is spread"),
        pytest.param({"style": "form", "explode": False}, OBJECT, "?color=R,100,G,200,B,150", id="form, an object"),
        pytest.param({"style": "form", "explode": True}, OBJECT, "?R=100&G=200&B=150", id="form, an object that is spread"),
        pytest.param({"style": "form", "explode": False}, ["a,b", "c"], "?color=a%2Cb,c", id="form, a delimiter within"),
        pytest.param({"style": "spaceDelimited", "explode": False}, LIST, "?color=blue%20black%20brown", id="spaceDelimited, a list"),
        pytest.param({"style": "spaceDelimited", "explode": False}, OBJECT, "?color=R%20100%20G%20200%20B%20150", id="spaceDelimited, an object"),
        pytest.param({"style": "pipeDelimited", "explode": False}, LIST, "?color=blue%7Cblack%7Cbrown", id="pipeDelimited, a list"),
        pytest.param({"style": "deepObject", "explode": True}, OBJECT, "?color[R]=100&color[G]=200&color[B]=150", id="deepObject"),
        pytest.param({"style": "form"}, {"a": [1, "b,c"], "b": {"c": [1]}, "d": None}, "?a=1&a=b%2Cc&b=%7B%22c%22%3A%5B1%5D%7D", id="form, nested"),
        pytest.param({"style": "deepObject"}, {"a": {"b": [1, 2]}, "c": None}, "?color[a][b][]=1&color[a][b][]=2", id="deepObject, nested"),
        pytest.param({"style": "deepObject"}, {"a": [{"b": 1}, {"b": [2]}]}, "?color[a][0][b]=1&color[a][1][b][]=2", id="deepObject, lists"),
        pytest.param({"content_type": "text/csv"}, "a,b", "?color=a%2Cb", id="content that is no JSON"),
        pytest.param({"content_type": "application/json"}, OBJECT, "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D", id="JSON"),
        pytest.param({"allow_reserved": True}, "a%20b%2fc%zz 100%", "?color=a%20b%2fc%25zz%20100%25", id="reserved characters, and what is encoded already"),
        pytest.param({"allow_reserved": True}, "a/b?c=d&e#f+g:h[i]~", "?color=a/b?c=d%26e%23f%2Bg:h%5Bi%5D~", id="reserved characters"),
        pytest.param({"style": "deepObject"}, None, "", id="None"),
    ],
)
def test_a_query_parameter(given: Any, value: object, want: str) -> None:
    assert query_text(styled("GET", "/x", {"color": value}, parameters={"color": Parameter("query", **given)}).query) == want


@pytest.mark.parametrize(
    ("given", "value", "want"),
    [
        pytest.param({"explode": False}, "blue", "/blue", id="simple, text"),
        pytest.param({"explode": False}, LIST, "/blue,black,brown", id="simple, a list"),
        pytest.param({"style": "simple", "explode": False}, OBJECT, "/R,100,G,200,B,150", id="simple, an object"),
        pytest.param({"style": "simple", "explode": True}, OBJECT, "/R=100,G=200,B=150", id="simple, an object that is spread"),
        pytest.param({"style": "label"}, "blue", "/.blue", id="label, text"),
        pytest.param({"style": "label"}, LIST, "/.blue,black,brown", id="label, a list"),
        pytest.param({"style": "label", "explode": True}, LIST, "/.blue.black.brown", id="label, a list that is spread"),
        pytest.param({"style": "label", "explode": True}, OBJECT, "/.R=100.G=200.B=150", id="label, an object that is spread"),
        pytest.param({"style": "matrix"}, "blue", "/;color=blue", id="matrix, text"),
        pytest.param({"style": "matrix"}, LIST, "/;color=blue,black,brown", id="matrix, a list"),
        pytest.param({"style": "matrix", "explode": True}, LIST, "/;color=blue;color=black;color=brown", id="matrix, a list that is spread"),
        pytest.param({"style": "matrix"}, OBJECT, "/;color=R,100,G,200,B,150", id="matrix, an object"),
        pytest.param({"style": "matrix", "explode": True}, OBJECT, "/;R=100;G=200;B=150", id="matrix, an object that is spread"),
        pytest.param({"allow_reserved": True}, "a:b@c/d?e#f%2fg[h]%", "/a:b@c%2Fd%3Fe%23f%2fg%5Bh%5D%25", id="reserved characters, but for those that end it"),
        pytest.param({"allow_reserved": True}, ["a:b", "c/d"], "/a:b,c%2Fd", id="reserved characters of a list"),
    ],
)
def test_a_path_parameter(given: Any, value: object, want: str) -> None:
    assert styled("GET", "/{color}", {"color": value}, parameters={"color": Parameter("path", **given)}).path == want


@pytest.mark.parametrize(
    ("given", "value"),
    [
        pytest.param({}, ["a", ".."], id="a list with a way up"),
        pytest.param({}, [], id="an empty list"),
        pytest.param({"style": "label"}, ".", id="a label that is a way up"),
        pytest.param({"style": "label"}, None, id="None"),
        pytest.param({"allow_reserved": True}, "a/../b", id="a way up between reserved characters"),
        pytest.param({"allow_reserved": True}, "a%2f%2e%2e", id="a way up that is encoded already"),
        pytest.param({"explode": True}, {"a": "\0"}, id="an object with a control"),
    ],
)
def test_a_path_parameter_cannot_be(given: Any, value: object) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^(color|path)"):
        styled("GET", "/{color}", {"color": value}, parameters={"color": Parameter("path", **given)}, accept="x/y")


TABLE = json.loads((VECTORS / "style-examples.json").read_text())
CELLS = [
    pytest.param(place, row["style"], row["explode"], column, row[column], id=f"{place}, {row['style']}, explode {row['explode']}: {column}")
    for row in TABLE["rows"]
    for place in row["in"]
    for column in ("empty", "string", "array", "object")
    if row[column] is not None
]


def test_the_table_of_style_examples_is_whole() -> None:
    assert len(CELLS) == 57


@pytest.mark.parametrize(("place", "style", "explode", "column", "want"), CELLS)
def test_style_examples(place: Any, style: Any, explode: bool, column: str, want: str) -> None:
    def sent() -> OutgoingRequest:
        members = {"color": TABLE["values"][column]}
        return styled("GET", "/{color}" if place == "path" else "/x", members, parameters={"color": Parameter(place, None, style, explode)})

    # An empty segment could become another path, so there is none.
    if place == "path" and column == "empty":
        with pytest.raises(ValueError, match=r"^color: "):
            sent()
        return
    request = sent()
    query = query_text(request.query)[1:].replace("[", "%5B").replace("]", "%5D")
    places = {"path": request.path[1:], "query": query, "header": request.headers.get("color"), "cookie": request.headers.get("cookie")}
    assert places[place] == want


PARAMETERS = {
    "trace": Parameter("header", "X-Trace"),
    "list": Parameter("header", "X-List"),
    "session": Parameter("cookie", "sid"),
    "theme": Parameter("cookie"),
}


class TestHeadersAndCookies:
    def test_travel_in_their_places(self) -> None:
        members = {"trace": "t", "list": ["a", 1], "session": "s; x=1", "theme": "dark"}
        request = styled("POST", "/x", members, parameters=PARAMETERS)
        assert request.headers == {"x-trace": "t", "x-list": "a,1", "cookie": "sid=s%3B%20x%3D1; theme=dark", "content-type": "application/json"}
        assert request.body is not None
        assert (request.query, request.body.content) == ((), "{}")

    def test_are_left_out_when_they_are_none(self) -> None:
        assert styled("GET", "/x", {"trace": None, "session": None}, parameters=PARAMETERS).headers == {}

    def test_have_no_line_breaks(self) -> None:
        with pytest.raises(ValueError, match="^trace: has characters that no header can carry$"):
            styled("GET", "/x", {"trace": "a\r\nb: c"}, parameters=PARAMETERS)

    @pytest.mark.parametrize(
        ("given", "value", "want"),
        [
            pytest.param({}, ["a b", "c"], "sid=a%20b; sid=c", id="a list, each item a cookie"),
            pytest.param({"content_type": "application/json"}, {"a": 1}, "sid=%7B%22a%22%3A1%7D", id="JSON"),
            pytest.param({"style": "cookie"}, "a%20b=", "sid=a%20b=", id="verbatim"),
            pytest.param({}, None, None, id="nothing"),
        ],
    )
    def test_cookies(self, given: Any, value: object, want: str | None) -> None:
        assert styled("GET", "/x", {"sid": value}, parameters={"sid": Parameter("cookie", **given)}).headers.get("cookie") == want

    def test_cookies_stand_beside_those_of_a_header(self) -> None:
        given = operation("GET", "/x", parameters={"Cookie": Parameter("header"), "sid": Parameter("cookie")})
        of_client = {"cookie": "of=client"}
        assert build_request(given, {"sid": "s"}, ADDRESS, of_client).headers["cookie"] == "of=client; sid=s"
        assert build_request(given, {"Cookie": "a=1", "sid": "s"}, ADDRESS, of_client).headers["cookie"] == "a=1; sid=s"

    @pytest.mark.parametrize("value", ["a; b=1", "a b", 'a"', "a\r\nb", "é"], ids=repr)
    def test_verbatim_cookies_are_never(self, value: str) -> None:
        with pytest.raises(ValueError, match="^sid: "):
            styled("GET", "/x", {"sid": value}, parameters={"sid": Parameter("cookie", style="cookie")})

    def test_json_in_a_header_keeps_to_ascii(self) -> None:
        parameters = {"a": Parameter("header", content_type="application/json")}
        assert styled("GET", "/x", {"a": "é😀"}, parameters=parameters).headers["a"] == '"\\u00e9\\ud83d\\ude00"'


def body_of(members: Any, **details: Any) -> OutgoingBody:
    body = styled("POST", "/x", members, **details).body
    assert body is not None
    return body


class Named(io.BytesIO):
    name = "/home/me/photo.png"


class TestBodies:
    def test_form(self) -> None:
        members = {"a": "x y&z", "b": [1, None, True], "c": {"d": 1}, "e": None}
        body = body_of(members, body="form")
        assert body.content_type == "application/x-www-form-urlencoded"
        assert body.content == "a=x+y%26z&b=1&b=true&c=%7B%22d%22%3A1%7D"
        assert body.members == members

    def test_form_each_member_in_its_own_style(self) -> None:
        parts = {
            "expand": Part(style="deepObject"),
            "ids": Part(explode=False),
            "tags": Part(content_type="application/json"),
            "url": Part(allow_reserved=True),
        }
        members = {"expand": {"a": {"b": 1}, "list": [{"price": "p 1"}, {"price": "p2"}]}, "ids": [1, 2], "tags": ["x"], "url": "https://a/?b=c&d"}
        assert body_of(members, body="form", parts=parts).content == (
            "expand%5Ba%5D%5Bb%5D=1&expand%5Blist%5D%5B0%5D%5Bprice%5D=p%201&expand%5Blist%5D%5B1%5D%5Bprice%5D=p2"
            "&ids=1,2&tags=%5B%22x%22%5D&url=https://a/?b=c%26d"
        )

    def test_multipart_as_another_reader_finds_it(self) -> None:
        members = {
            "name": "é",
            "file": ('a"\r\nb.txt', b"content", "text/plain"),
            "raw": b"\x01\x02",
            "meta": {"a": 1},
            "tags": ["x", "y"],
            "csv": "1,2",
            "no": None,
            "open": Named(b"picture"),
            "pair": ("n.bin", bytearray(b"n")),
            "files": [("1.txt", b"1"), ("2.txt", b"2")],
            "rate": 5,
        }
        parts = {
            "csv": Part(content_type="text/csv"),
            "raw": Part(content_type="image/png, image/jpeg", headers={"X-Rate": "rate", "X-None": "missing"}),
        }
        body = body_of(members, body="multipart", parts=parts)
        text = body.content.decode()
        assert 'name="file"; filename="a%22%0D%0Ab.txt"\r\ncontent-type: text/plain\r\n\r\ncontent\r\n' in text
        assert "content-type: image/png\r\nX-Rate: 5\r\n\r\n\x01\x02\r\n" in text
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(f"content-type: {body.content_type}\r\n\r\n".encode() + body.content)
        read = []
        for part in message.iter_parts():
            name, filename = part.get_param("name", header="content-disposition"), part.get_filename()
            read.append((name, filename, part.get("content-type"), part.get_payload(decode=True)))
        assert read == [
            ("name", None, None, "é".encode()),
            ("file", "a%22%0D%0Ab.txt", "text/plain", b"content"),
            ("raw", "blob", "image/png", b"\x01\x02"),
            ("meta", None, "application/json", b'{"a":1}'),
            ("tags", None, None, b"x"),
            ("tags", None, None, b"y"),
            ("csv", None, "text/csv", b"1,2"),
            ("open", "photo.png", "application/octet-stream", b"picture"),
            ("pair", "n.bin", "application/octet-stream", b"n"),
            ("files", "1.txt", "application/octet-stream", b"1"),
            ("files", "2.txt", "application/octet-stream", b"2"),
        ]

    @pytest.mark.parametrize(
        ("given", "value", "want"),
        [
            pytest.param(Part(style="form", explode=False), ["a", 2, None, "c d"], [("it", "a,2,c d", None)], id="a list joined by commas"),
            pytest.param(Part(explode=False), ["a", "b"], [("it", "a,b", None)], id="a list joined by default"),
            pytest.param(Part(style="spaceDelimited"), ["a", "b"], [("it", "a b", None)], id="a list joined by spaces"),
            pytest.param(Part(style="pipeDelimited"), ["a&", "é"], [("it", "a&|é", None)], id="a list joined by bars"),
            pytest.param(
                Part(style="form", explode=True, content_type="application/json"),
                ["a", "b"],
                [("it", "a", None), ("it", "b", None)],
                id="a list that is spread",
            ),
            pytest.param(Part(explode=False), [], [], id="an empty list"),
            pytest.param(Part(explode=False), None, [], id="None"),
            pytest.param(Part(style="form"), {"a": 1, "b": "x", "c": None}, [("a", "1", None), ("b", "x", None)], id="an object that is spread"),
            pytest.param(Part(style="form", explode=False), {"a": 1, "b": "x"}, [("it", "a,1,b,x", None)], id="an object that is joined"),
            pytest.param(Part(style="deepObject"), {"a": {"b": 1}, "c": [2]}, [("it[a][b]", "1", None), ("it[c][]", "2", None)], id="an object of objects"),
            pytest.param(Part(style="form"), {"a": {"b": 1}}, [("it", '{"a":{"b":1}}', "application/json")], id="an object that no list can hold is JSON"),
            pytest.param(Part(style="form"), [{"a": 1}], [("it", '{"a":1}', "application/json")], id="objects in a list are JSON"),
            pytest.param(Part(style="form", explode=False), [("f.png", b"f", "image/png")], [("it", "f", "image/png")], id="files are files"),
            pytest.param(Part(style="form", explode=False), ("f.png", b"f"), [("it", "f", "application/octet-stream")], id="a file is a file"),
        ],
    )
    def test_multipart_in_a_style(self, given: Part, value: Any, want: list[tuple[str, str, str | None]]) -> None:
        body = body_of({"it": value}, body="multipart", parts={"it": given})
        head = f"content-type: {body.content_type}\r\n\r\n".encode()
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body.content)
        read = [
            (part.get_param("name", header="content-disposition"), part.get_payload(decode=True).decode(), part.get("content-type"))
            for part in (message.iter_parts() if want else [])
        ]
        assert read == want
        assert want or "form-data" not in body.content.decode()

    def test_multipart_with_an_iterator_is_sent_as_it_comes(self) -> None:
        body = body_of({"a": "1", "file": iter([b"ab", b"c"])}, body="multipart", content_type="multipart/mixed")
        assert (body.content_type or "").startswith("multipart/mixed; boundary=")
        text = b"".join(body.content).decode()
        assert 'name="a"\r\n\r\n1\r\n--' in text
        assert 'name="file"; filename="blob"\r\ncontent-type: application/octet-stream\r\n\r\nabc\r\n--' in text

    def test_multipart_with_an_asynchronous_iterator(self) -> None:
        async def chunks() -> AsyncIterator[bytes]:
            yield b"ab"
            yield b"c"

        body = body_of({"a": "1", "i": iter([b"i"]), "file": chunks()}, body="multipart")

        async def whole() -> bytes:
            return b"".join([part async for part in body.content])

        text = anyio.run(whole).decode()
        assert "\r\n\r\n1\r\n--" in text
        assert "\r\n\r\ni\r\n--" in text
        assert "\r\n\r\nabc\r\n--" in text

    @pytest.mark.parametrize("kind", ["form", "multipart"])
    def test_xml_is_what_the_caller_writes(self, kind: Any) -> None:
        parts = {"it": Part(content_type="application/xml")}
        with pytest.raises(TypeError, match="^it: must be text, since it is sent as application/xml$"):
            body_of({"it": {"a": 1}}, body=kind, parts=parts)
        with pytest.raises(TypeError, match="^it: must be text"):
            body_of({"it": {"a": 1}}, body=kind, parts={"it": Part(content_type="multipart/mixed")})
        content = body_of({"it": "<a/>"}, body=kind, parts=parts).content
        wanted = "it=%3Ca%2F%3E" if kind == "form" else b"content-type: application/xml\r\n\r\n<a/>\r\n"
        assert wanted in content

    def test_a_header_of_a_part_has_no_line_breaks(self) -> None:
        with pytest.raises(ValueError, match="^a: "):
            body_of({"file": "f", "a": "b\r\nc: d"}, body="multipart", parts={"file": Part(headers={"X-A": "a"})})

    @pytest.mark.parametrize(
        ("given", "content", "content_type"),
        [
            pytest.param(b"\x01\x02", b"\x01\x02", "application/octet-stream", id="bytes"),
            pytest.param(memoryview(b"ab"), b"ab", "application/octet-stream", id="a view"),
            pytest.param(io.BytesIO(b"ab"), b"ab", "application/octet-stream", id="an open file"),
            pytest.param("ab", "ab", "application/octet-stream", id="text"),
            pytest.param(("a.png", b"a", "image/png"), b"a", "image/png", id="a type of its own"),
        ],
    )
    def test_binary(self, given: object, content: object, content_type: str) -> None:
        body = body_of({"file": given}, body="binary", body_member="file")
        assert (body.content_type, body.content, body.members) == (content_type, content, None)

    def test_binary_an_iterator_stays_one(self) -> None:
        stream = iter([b"a"])
        assert body_of({"file": stream}, body="binary", body_member="file", content_type="image/png").content is stream

    def test_text(self) -> None:
        body = body_of({"body": "é"}, body="text", body_member="body")
        assert (body.content_type, body.content, body.members) == ("text/plain;charset=utf-8", "é", None)

    @pytest.mark.parametrize(
        ("kind", "value"),
        [("binary", {}), ("text", {}), ("form", [1]), ("multipart", [1]), ("binary", io.StringIO("a")), ("text", "\ud800")],
        ids=repr,
    )
    def test_refuse(self, kind: Any, value: object) -> None:
        with pytest.raises((TypeError, ValueError), match="^body: "):
            body_of({"body": value}, body=kind, body_member="body")


class Uploaded:
    """As the frameworks hand files over."""

    async def read(self) -> bytes:
        return b"a"


@pytest.mark.parametrize("given", [Uploaded(), ("a.txt", Uploaded())])
def test_an_asynchronous_file_is_refused_by_name(given: object) -> None:
    with pytest.raises(TypeError, match="it: the file is asynchronous; give its bytes, or an iterator of them"):
        body_of({"it": given}, body="multipart")


@pytest.mark.parametrize("given", [Path("a.png"), [b"a", Path("a.png")], ("a.png", Path("a.png"))])
def test_a_path_is_no_file(given: Any) -> None:
    with pytest.raises(TypeError, match="^it: give the open file or its bytes, not its path$"):
        body_of({"it": given}, body="multipart")
    with pytest.raises(TypeError, match="^body: give the open file or its bytes, not its path$"):
        body_of({"it": Path("a.png")}, body="binary", body_member="it")


@pytest.mark.parametrize(
    ("method", "details", "want"),
    [
        pytest.param("PUT", {"parameters": {"dry": Parameter("query")}}, None, id="beside a parameter of the query"),
        pytest.param("PUT", {"parameters": {"dry": Parameter("header")}}, None, id="beside a header"),
        pytest.param("DELETE", {"body": "json", "optional": True}, None, id="of a method that has none"),
        pytest.param("PUT", {"body": "form", "optional": True}, None, id="that is a form"),
        pytest.param("PUT", {"body": "json", "parameters": {"dry": Parameter("header")}}, "{}", id="that must be there"),
        pytest.param("PUT", {"body": "form"}, "", id="that is a form and must be there"),
    ],
)
def test_a_body_without_members_is_left_out_where_it_may_be(method: Any, details: Any, want: str | None) -> None:
    request = build_request(operation(method, "/x", **details), {"dry": "1"} if "parameters" in details else {}, ADDRESS, {}, bare=True)
    assert (None if request.body is None else request.body.content, "content-type" in request.headers) == (want, want is not None)
