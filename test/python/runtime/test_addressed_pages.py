"""Iterating over pages that name the address of the next one."""

from dataclasses import replace
from typing import Any

import pytest
from listing import FIRST, RAISING, Listing, answered
from rig import SETTINGS, Kind, Step, envelope
from runtime.addressed_pages import AddressPages, LinkPages
from runtime.api_error import ApiError
from runtime.unwrap import EnvelopeError

ADDRESS = AddressPages(("next",), ("data",))
LINK = LinkPages(())


class TestAddresses:
    @pytest.mark.parametrize(
        ("paging", "steps", "urls"),
        [
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": "https://api.example.com/v1/things/other?cursor=a%2Bb+c&x&y=1"}), answered({"data": [2], "next": None})],
                [FIRST, "https://api.example.com/v1/things/other?cursor=a%2Bb+c&x=&y=1"],
                id="in the answer",
            ),
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": "/v1/things?page=2"}), answered({"data": [2]})],
                [FIRST, "https://api.example.com/v1/things?page=2"],
                id="without an origin",
            ),
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": "?page=2"}), answered({"data": [2], "next": "?page=3"}), answered({"data": [3]})],
                [FIRST, f"{FIRST}?page=2", f"{FIRST}?page=3"],
                id="relative to the page before",
            ),
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": "/v1/all/x"}), answered({"data": [2], "next": "y?z=1"}), answered({"data": [3]})],
                [FIRST, "https://api.example.com/v1/all/x", "https://api.example.com/v1/all/y?z=1"],
                id="relative to a page elsewhere",
            ),
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": "https://me:pw@api.example.com/v1/things#x"}), answered({"data": [2]})],
                [FIRST, "https://api.example.com/v1/things"],
                id="without its fragment and user",
            ),
            pytest.param(
                ADDRESS,
                [answered({"data": [1], "next": " HTTPS://API.example.com:443/v1/a/../é?q=\"'é \n"}), answered({"data": [2]})],
                [FIRST, "https://api.example.com/v1/%C3%A9?q=%22%27%C3%A9"],
                id="as browsers read it",
            ),
            pytest.param(ADDRESS, [answered({"data": [1], "next": ""})], [FIRST], id="empty"),
            pytest.param(ADDRESS, [answered({"data": [1], "next": 7})], [FIRST], id="that is none"),
            pytest.param(
                LINK,
                [
                    answered(
                        [1],
                        link='<https://api.example.com/v1/things?page=1>; rel="first", '
                        '<https://api.example.com/v1/things?page=2>; title="a, <b>; rel=next"; rel="next last"',
                    ),
                    answered([2], link="<https://api.example.com/v1/things?page=3>; rel=prev"),
                ],
                [FIRST, "https://api.example.com/v1/things?page=2"],
                id="in the header",
            ),
            pytest.param(
                LINK,
                [answered([1], link='</v1/elsewhere>; anchor="/x"; rel=next, </v1/things?p=2>; REL=Next'), answered([2])],
                [FIRST, "https://api.example.com/v1/things?p=2"],
                id="in the header, of another context",
            ),
            pytest.param(
                LINK,
                [answered([1], link="</v1/things?p=1>; rel=prev; rel=next, </v1/things?p=2>;rel=next"), answered([2])],
                [FIRST, "https://api.example.com/v1/things?p=2"],
                id="in the header, where the first of a name counts",
            ),
            pytest.param(LINK, [answered([1], link='<https://api.example.com/v1/things?page=2; rel="next')], [FIRST], id="in a header that is broken"),
        ],
    )
    def test_are_followed(self, kind: Kind, paging: Any, steps: list[Step], urls: list[str]) -> None:
        listing = Listing(kind, paging, *steps)
        assert listing.items() == [index + 1 for index in range(len(urls))]
        assert listing.urls() == urls
        assert listing.proofs() == ["Bearer secret-token"] * len(urls)

    @pytest.mark.parametrize(
        "elsewhere",
        [
            "https://evil.example/v1/things?page=2",
            "//evil.example/v1/things",
            "http://api.example.com/v1/things?page=2",
            "https://api.example.com:8443/v1/things",
            "https://api.example.com.evil.example/v1/things",
            "https://api.example.com@evil.example/v1/things",
            "\\\\evil.example\\v1",
            "/\t/evil.example/v1",
            "https:\\\\evil.example/v1",
            "https:/\\evil.example/v1",
            "ht\ntps://evil.example/v1",
            "https://api.example.com/v2/things",
            "https://api.example.com/v10/things",
            "https://api.example.com",
            "/v1/../admin",
            "/v1/%2e%2e/admin",
            "/v1/..%2fadmin",
            "/v1/%2E%2e%5Cadmin",
            "/v1/x%2f../../v1/x%2F..",
            "/v1/%252e%252e/admin",
            "/v1/.%2E/admin",
            "/v1\\..\\admin",
            "javascript:alert(1)",
            "data:application/json,[]",
            "file:///etc/passwd",
            "https://",
            "https://:443/v1",
            "https://api.example.com:99999/v1",
            "https://[api.example.com]/v1",
        ],
    )
    def test_outside_of_this_api_are_refused_and_nothing_is_sent(self, kind: Kind, elsewhere: str) -> None:
        for paging, step in ((ADDRESS, answered({"data": [1], "next": elsewhere})), (LINK, answered([1], link=f'<{elsewhere}>; rel="next"'))):
            listing = Listing(kind, paging, step)
            read = listing.pages()
            assert [(page["ok"], page["status"]) for page in read] == [(True, 200), (False, 0)]
            assert read[1]["error"] == {"kind": "invalid-answer", "message": "The next page is at an address outside of this API"}
            assert "evil" not in repr(read[1])
            assert len(listing.urls()) == 1

    def test_that_come_again_are_a_failure(self, kind: Kind) -> None:
        listing = Listing(kind, ADDRESS, answered({"data": [1], "next": "?page=2"}))
        with pytest.raises(ApiError) as raised:
            listing.items()
        assert (raised.value.status, raised.value.error["kind"], len(listing.urls())) == (0, "invalid-answer", 2)

    def test_let_the_caller_see_every_answer(self, kind: Kind) -> None:
        seen: list[int] = []
        listing = Listing(kind, LINK, answered([1], link="<?page=2>; rel=next"), answered([2]))
        assert listing.items(own={"on_answer": lambda answer: seen.append(answer.status)}) == [1, 2]
        assert seen == [200, 200]

    def test_are_followed_anew_when_it_is_iterated_again(self, kind: Kind) -> None:
        page = answered({"data": [1], "next": "x?page=2"})
        listing = Listing(kind, ADDRESS, page, answered({"data": [2]}), page, answered({"data": [2]}))
        assert [listing.items(), listing.items()] == [[1, 2], [1, 2]]
        assert listing.urls() == [FIRST, "https://api.example.com/v1/things/x?page=2"] * 2

    def test_in_a_header_without_end_are_read_in_time(self, kind: Kind) -> None:
        for header in ("<" * 60_000, '<a>;"\\' * 10_000, '<a>; rel="' * 6_000, "<a>;" + " " * 60_000, ";a=" * 20_000):
            assert Listing(kind, LINK, answered([1], link=header)).items() == [1]


def test_calls_that_raise_give_the_data_of_each_page_and_one_error(kind: Kind) -> None:
    listing = Listing(kind, ADDRESS, answered({"data": [1], "next": "?page=2"}), answered({"data": [2], "next": "https://evil.example/"}), settings=RAISING)
    for read, want in ((listing.items, [1, 2]), (listing.pages, [{"data": [1], "next": "?page=2"}, {"data": [2], "next": "https://evil.example/"}])):
        listing._transport.sent.clear()
        with pytest.raises(ApiError, match="^The next page is at an address outside of this API$") as raised:
            read()
        assert (raised.value.status, raised.value.error["kind"]) == (0, "invalid-answer")
        assert listing.found == want
        assert len(listing.urls()) == 2


class TestEnvelopes:
    @staticmethod
    def listing(kind: Kind, paging: Any, *data: object) -> Listing:
        settings = replace(SETTINGS, server="https://api.example.com")
        steps: list[Step] = [{"body": envelope(data=one)} for one in data]
        listing = Listing(kind, paging, *steps, settings=settings)
        listing._operation = replace(listing._operation, answer="envelope")
        return listing

    def test_are_followed_too(self, kind: Kind) -> None:
        listing = self.listing(kind, ADDRESS, {"data": [1], "next": "?page=2"}, {"data": [2]})
        assert listing.items() == [1, 2]
        assert listing.urls() == ["https://api.example.com/things/a%20b", "https://api.example.com/things/a%20b?page=2"]

    def test_a_page_elsewhere_is_an_envelope_without_an_answer(self, kind: Kind) -> None:
        listing = self.listing(kind, ADDRESS, {"data": [1], "next": "https://evil.example/"})
        assert [page["statusCode"] for page in listing.pages()] == [200, 0]
        assert listing.found[1]["cause"] == {"kind": "invalid-answer"}
        with pytest.raises(EnvelopeError):
            listing.items()
