# Generated from test/golden/only-values/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Elsewhere, Operation, Parameter

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import Version

_DELETE_INSTANCES: Operation[CallResult[None, Any]] = Operation(
    "deleteInstances",
    "DELETE",
    "/instances",
    parameters={"xConfirm": Parameter("header", "x-confirm")},
    answer="none",
)
_DESCRIBE_INSTANCES: Operation[CallResult[list[str], Any]] = Operation(
    "describeInstances",
    "GET",
    "/instances",
    parameters={"apiVersion": Parameter("query", "api-version")},
    preset={"Action": "DescribeInstances", "apiVersion": "2024-01-01"},
    answer="json",
)
_LIST_THINGS: Operation[CallResult[None, Any]] = Operation(
    "listThings",
    "POST",
    "/things/{format}",
    parameters={"xTarget": Parameter("header", "X-Target")},
    preset={"format": 1, "xTarget": "Things.List"},
    elsewhere=Elsewhere("https://api.example.com", "https://things.example.com", ""),
    answer="none",
)
_PUT_NOTE: Operation[CallResult[None, Any]] = Operation(
    "putNote",
    "PUT",
    "/notes",
    parameters={"kind": Parameter("query", also_body=True)},
    preset={"kind": "note"},
    answer="none",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def delete_instances(
        self,
        *,
        x_confirm: Literal["true"],
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``DELETE /instances``

        Args:
            x_confirm: Prevents accidents.
        """
        return self._send(_DELETE_INSTANCES, {"xConfirm": x_confirm}, request_options)

    def describe_instances(
        self,
        *,
        action: Literal["DescribeInstances"] | NotGiven = NOT_GIVEN,
        api_version: Version | NotGiven = NOT_GIVEN,
        filter: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[str], Any]:
        """``GET /instances``

        Args:
            action: Default: `"DescribeInstances"`.
            api_version: The version of this document. Default: `"2024-01-01"`.
        """
        return self._send(
            _DESCRIBE_INSTANCES,
            {"Action": action, "apiVersion": api_version, "filter": filter},
            request_options,
        )

    def list_things(
        self,
        *,
        limit: int,
        format: Literal[1] | NotGiven = NOT_GIVEN,
        x_target: Literal["Things.List"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /things/{format}``

        Goes to ``https://things.example.com``, unless the client has another server than the usual one.

        Args:
            format: Default: `1`.
            x_target: Default: `"Things.List"`.
        """
        return self._send(_LIST_THINGS, {"limit": limit, "format": format, "xTarget": x_target}, request_options)

    def put_note(
        self,
        *,
        text: str,
        kind: Literal["note"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /notes``

        Args:
            kind: Default: `"note"`.
        """
        return self._send(_PUT_NOTE, {"text": text, "kind": kind}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def delete_instances(
        self,
        *,
        x_confirm: Literal["true"],
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``DELETE /instances``

        Args:
            x_confirm: Prevents accidents.
        """
        return await self._send(_DELETE_INSTANCES, {"xConfirm": x_confirm}, request_options)

    async def describe_instances(
        self,
        *,
        action: Literal["DescribeInstances"] | NotGiven = NOT_GIVEN,
        api_version: Version | NotGiven = NOT_GIVEN,
        filter: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[list[str], Any]:
        """``GET /instances``

        Args:
            action: Default: `"DescribeInstances"`.
            api_version: The version of this document. Default: `"2024-01-01"`.
        """
        return await self._send(
            _DESCRIBE_INSTANCES,
            {"Action": action, "apiVersion": api_version, "filter": filter},
            request_options,
        )

    async def list_things(
        self,
        *,
        limit: int,
        format: Literal[1] | NotGiven = NOT_GIVEN,
        x_target: Literal["Things.List"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /things/{format}``

        Goes to ``https://things.example.com``, unless the client has another server than the usual one.

        Args:
            format: Default: `1`.
            x_target: Default: `"Things.List"`.
        """
        return await self._send(_LIST_THINGS, {"limit": limit, "format": format, "xTarget": x_target}, request_options)

    async def put_note(
        self,
        *,
        text: str,
        kind: Literal["note"] | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``PUT /notes``

        Args:
            kind: Default: `"note"`.
        """
        return await self._send(_PUT_NOTE, {"text": text, "kind": kind}, request_options)
