"""Events of the package against the mock server: made with clients, subscribed to and published."""

import asyncio
from typing import Any

import pytest
from genauth import AsyncAuthenticationClient, AsyncManagementClient, AuthenticationClient, ManagementClient, OptionError
from genauth.events import (
    EventError,
    EventsOptions,
    async_authentication_events,
    async_management_events,
    authentication_events,
    management_events,
)

CODE = "custom_example.order-placed"
KEY = {"access_key_id": "mock-access-key-id", "access_key_secret": "mock-access-key-secret"}
APPLICATION = {"app_id": "mock-app-id", "app_secret": "mock-app-secret", "access_token": "mock-access-token"}
PUBLISHED = [{"order": "1001"}, '{"order":"1002"}', "text", '"7"', 7, None, {"name": "Ann\u00e9"}]
RECEIVED = [{"order": "1001"}, {"order": "1002"}, "text", "7", 7, None, {"name": "Ann\u00e9"}]


def own(url: str) -> EventsOptions:
    return {"socket_uri": url.replace("http:", "ws:"), "subscriptions": {"max_retries": 0}}


def made(kind: str, url: str, **more: Any) -> Any:
    if kind == "management":
        return ManagementClient(**{**KEY, "host": url, **more})
    return AuthenticationClient(**{**APPLICATION, "app_host": url, **more})


def async_made(kind: str, url: str) -> Any:
    if kind == "management":
        return AsyncManagementClient(**KEY, host=url)
    return AsyncAuthenticationClient(**APPLICATION, app_host=url)


@pytest.mark.parametrize("kind", ["management", "authentication"])
def test_what_one_publishes_the_other_receives(mock_url: str, kind: str) -> None:
    subscribe = management_events if kind == "management" else authentication_events
    with made(kind, mock_url) as client, subscribe(client, **own(mock_url)) as events:
        subscription = events.sub(CODE)
        subscription.ready(5000)
        for data in PUBLISHED:
            assert events.pub(CODE, data)["statusCode"] == 200
        received = []
        for event in subscription:
            received.append(event.data)
            if len(received) == len(RECEIVED):
                break
        assert received == RECEIVED
        subscription.closed(5000)
        # Publishing is the client's, which the events leave open.
        events.close()
        assert client.pub(event_name=CODE, data="1")["statusCode"] == 200


@pytest.mark.parametrize("kind", ["management", "authentication"])
def test_what_one_publishes_the_other_receives_asynchronously(mock_url: str, kind: str) -> None:
    subscribe = async_management_events if kind == "management" else async_authentication_events

    async def main() -> list[Any]:
        async with async_made(kind, mock_url) as client, subscribe(client, **own(mock_url)) as events:
            subscription = events.sub(CODE)
            await subscription.ready()
            for data in PUBLISHED:
                assert (await events.pub(CODE, data))["statusCode"] == 200
            received = []
            async for event in subscription:
                received.append(event.data)
                if len(received) == len(RECEIVED):
                    break
            await subscription.close()
            return received

    assert asyncio.run(main()) == RECEIVED


def test_what_cannot_be_published_is_refused_and_a_failure_is_an_answer(mock_url: str) -> None:
    with (
        made("management", mock_url, access_key_secret="another") as client,
        management_events(client, **own(mock_url)) as events,
    ):
        with pytest.raises(ValueError, match="code: missing"):
            events.pub("", 1)
        with pytest.raises((TypeError, ValueError)):
            events.pub(CODE, object())
        assert events.pub(CODE, 1)["statusCode"] == 401


def test_options_are_those_of_the_client_and_what_is_said_for_events_alone_counts_more(mock_url: str) -> None:
    with made("authentication", mock_url, access_token="expired") as client:
        with authentication_events(client, **own(mock_url)) as events, pytest.raises(EventError) as caught:
            events.sub(CODE).ready(5000)
        assert caught.value.code == "refused"
        with authentication_events(client, **{**own(mock_url), "access_token": lambda: "mock-access-token"}) as events:
            events.sub(CODE).ready(5000)


@pytest.mark.parametrize("where", ["host", "base_url"])
def test_what_proves_the_subscriber_of_another_server_goes_nowhere_else(where: str) -> None:
    key: dict[str, Any] = {"access_key_id": "id", "access_key_secret": "secret"}
    with ManagementClient(**key, **{where: "https://genauth.example.com"}) as client:
        with pytest.raises(OptionError, match=f"socket_uri: missing, for {where} names a server of its own"):
            management_events(client)
        management_events(client, socket_uri="wss://events.example.com").close()
    with ManagementClient(**key, host="https://api.genauth.ai/") as client:
        management_events(client).close()


def test_a_token_that_the_client_gets_later_counts(mock_url: str) -> None:
    with (
        made("authentication", mock_url, access_token="expired") as client,
        authentication_events(client, **own(mock_url)) as events,
    ):
        client.set_access_token("mock-access-token")
        events.sub(CODE).ready(5000)


def test_a_missing_credential_is_named() -> None:
    made = AuthenticationClient(app_id="a", app_secret="b", app_host="https://example.com")
    with made as client, pytest.raises(ValueError, match=r"^access_token: missing$"):
        authentication_events(client)
