# Generated from test/golden/idempotency/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Elsewhere, Operation, Parameter

if TYPE_CHECKING:
    import uuid
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from .default_models import CreatePaymentAnswer

_CREATE_NOTE: Operation[CallResult[None, Any]] = Operation(
    "createNote",
    "POST",
    "/notes",
    parameters={"idempotencyKey": Parameter("header", "Idempotency-Key")},
    body="none",
    answer="none",
)
_CREATE_ORDER: Operation[CallResult[None, Any]] = Operation(
    "createOrder",
    "POST",
    "/orders",
    safe=True,
    parameters={"requestId": Parameter("header", "Request-Id")},
    body="none",
    key="requestId",
    elsewhere=Elsewhere("https://api.example.com", "https://orders.example.com", ""),
    answer="none",
)
_CREATE_PAYMENT: Operation[CallResult[CreatePaymentAnswer, Any]] = Operation(
    "createPayment",
    "POST",
    "/payments",
    safe=True,
    parameters={"idempotencyKey": Parameter("header", "Idempotency-Key")},
    key="idempotencyKey",
    answer="json",
)
_REFUND_PAYMENT: Operation[CallResult[None, Any]] = Operation(
    "refundPayment",
    "POST",
    "/payments/{id}/refund",
    safe=True,
    parameters={"xPayIdempotencyKey": Parameter("header", "x-pay-idempotency-key")},
    body="none",
    key="xPayIdempotencyKey",
    answer="none",
)
_VOTE: Operation[CallResult[None, Any]] = Operation(
    "vote",
    "POST",
    "/votes",
    parameters={"idempotencyKey": Parameter("header", "Idempotency-Key")},
    body="none",
    answer="none",
)


class DefaultCalls(Client):
    """Calls of `default`."""

    def create_note(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /notes``"""
        return self._send(_CREATE_NOTE, {"idempotencyKey": idempotency_key}, request_options)

    def create_order(
        self,
        *,
        request_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /orders``

        Goes to ``https://orders.example.com``, unless the client has another server than the usual one.

        Args:
            request_id: Where it is left out a random UUID is sent, the same in all attempts of a call.
        """
        return self._send(_CREATE_ORDER, {"requestId": request_id}, request_options)

    def create_payment(
        self,
        *,
        amount: int,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CreatePaymentAnswer, Any]:
        """``POST /payments``

        Args:
            idempotency_key: Kept for a day.

                Where it is left out a random UUID is sent, the same in all attempts of a call.

                Length: at most 64.
        """
        return self._send(_CREATE_PAYMENT, {"amount": amount, "idempotencyKey": idempotency_key}, request_options)

    def refund_payment(
        self,
        *,
        id: str,
        x_pay_idempotency_key: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /payments/{id}/refund``

        Args:
            x_pay_idempotency_key: Where it is left out a random UUID is sent, the same in all attempts of a call.
        """
        return self._send(_REFUND_PAYMENT, {"id": id, "xPayIdempotencyKey": x_pay_idempotency_key}, request_options)

    def vote(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /votes``

        Args:
            idempotency_key: Length: at most 20.
        """
        return self._send(_VOTE, {"idempotencyKey": idempotency_key}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def create_note(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /notes``"""
        return await self._send(_CREATE_NOTE, {"idempotencyKey": idempotency_key}, request_options)

    async def create_order(
        self,
        *,
        request_id: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /orders``

        Goes to ``https://orders.example.com``, unless the client has another server than the usual one.

        Args:
            request_id: Where it is left out a random UUID is sent, the same in all attempts of a call.
        """
        return await self._send(_CREATE_ORDER, {"requestId": request_id}, request_options)

    async def create_payment(
        self,
        *,
        amount: int,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[CreatePaymentAnswer, Any]:
        """``POST /payments``

        Args:
            idempotency_key: Kept for a day.

                Where it is left out a random UUID is sent, the same in all attempts of a call.

                Length: at most 64.
        """
        return await self._send(_CREATE_PAYMENT, {"amount": amount, "idempotencyKey": idempotency_key}, request_options)

    async def refund_payment(
        self,
        *,
        id: str,
        x_pay_idempotency_key: str | uuid.UUID | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /payments/{id}/refund``

        Args:
            x_pay_idempotency_key: Where it is left out a random UUID is sent, the same in all attempts of a call.
        """
        return await self._send(
            _REFUND_PAYMENT,
            {"id": id, "xPayIdempotencyKey": x_pay_idempotency_key},
            request_options,
        )

    async def vote(
        self,
        *,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> CallResult[None, Any]:
        """``POST /votes``

        Args:
            idempotency_key: Length: at most 20.
        """
        return await self._send(_VOTE, {"idempotencyKey": idempotency_key}, request_options)
