"""Where a browser goes after a login, with the same cases as elsewhere."""

import pytest
from runtime.identity.return_to import return_path


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/page", "/page?tab=2&q=a%20b#part", "/a//b", "/%E4%BD%A0%E5%A5%BD", "/a/@b", "/?next=//other.example"),
        *("/page?a=%zz", "/search?q=50%25", "/a:b", "/a.b/..c"),
    ],
)
def test_a_path_of_this_application_stays(path: str) -> None:
    assert return_path(path) == path


@pytest.mark.parametrize(("given", "want"), [("/你好", "/%E4%BD%A0%E5%A5%BD"), ("/a/../b", "/b"), ('/a"<b>', "/a%22%3Cb%3E")])
def test_a_path_is_written_as_browsers_send_it(given: str, want: str) -> None:
    assert return_path(given) == want


@pytest.mark.parametrize(
    "path",
    [
        None,
        "",
        "https://other.example/",
        "javascript:alert(1)",
        "page",
        "//other.example",
        "/\\other.example",
        "/page\\..\\x",
        "///other.example",
        "/\t/other.example",
        "/\n/other.example",
        "/page\r\nset-cookie: a=b",
        " /page",
        "/page\0",
        "/%2fother.example",
        "/%2Fother.example",
        "/%2F%2Fother.example",
        "/%252Fother.example",
        "/%5Cother.example",
        "/%09/other.example",
        "/page%0d%0aset-cookie:a=b",
        "/.//other.example",
        "/a/..//other.example",
        "/%2e//other.example",
        "/%2e%2E//other.example",
        "/%zz",
        "/%ff",
        "/%252525252Fother.example",
        "/\ud800",
        f"/{'a' * 2048}",
        f"/{'你' * 1000}",
    ],
)
def test_everything_else_leads_to_the_beginning(path: str | None) -> None:
    assert return_path(path) == "/"
