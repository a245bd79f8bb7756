# Generated from test/golden/states/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import Other, States

_PUT_STATES: Operation[CallResult[States, Any]] = Operation("putStates", "PUT", "/states", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def put_states(
        self,
        *,
        required: str,
        required_list: list[str | None] | None,
        required_nullable: str | None,
        required_reference: Other | None,
        always: NotGiven | None = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        nullable_choice: Literal["a", "b"] | str | NotGiven | None = NOT_GIVEN,
        optional: str | NotGiven = NOT_GIVEN,
        optional_nullable: int | NotGiven | None = NOT_GIVEN,
        optional_reference: Other | NotGiven | None = NOT_GIVEN,
        with_default: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[States, Any]:
        """``PUT /states``

        Args:
            with_default: Default: `True`.
        """
        return self._send(
            _PUT_STATES,
            {
                "required": required,
                "requiredList": required_list,
                "requiredNullable": required_nullable,
                "requiredReference": required_reference,
                "always": always,
                "anything": anything,
                "nullableChoice": nullable_choice,
                "optional": optional,
                "optionalNullable": optional_nullable,
                "optionalReference": optional_reference,
                "withDefault": with_default,
            },
            request_options,
        )


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def put_states(
        self,
        *,
        required: str,
        required_list: list[str | None] | None,
        required_nullable: str | None,
        required_reference: Other | None,
        always: NotGiven | None = NOT_GIVEN,
        anything: Any | NotGiven = NOT_GIVEN,
        nullable_choice: Literal["a", "b"] | str | NotGiven | None = NOT_GIVEN,
        optional: str | NotGiven = NOT_GIVEN,
        optional_nullable: int | NotGiven | None = NOT_GIVEN,
        optional_reference: Other | NotGiven | None = NOT_GIVEN,
        with_default: bool | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[States, Any]:
        """``PUT /states``

        Args:
            with_default: Default: `True`.
        """
        return await self._send(
            _PUT_STATES,
            {
                "required": required,
                "requiredList": required_list,
                "requiredNullable": required_nullable,
                "requiredReference": required_reference,
                "always": always,
                "anything": anything,
                "nullableChoice": nullable_choice,
                "optional": optional,
                "optionalNullable": optional_nullable,
                "optionalReference": optional_reference,
                "withDefault": with_default,
            },
            request_options,
        )
