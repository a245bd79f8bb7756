# Generated from spec/genauth/management/pipelines.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.counted_pages import CountedPages
from .._runtime.not_given import NOT_GIVEN
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.core import RequestOptions
    from .._runtime.not_given import NotGiven
    from ..envelope import Envelope
    from .pipelines_models import PipelineFunction, PipelineFunctionPage, PipelineScene

_CREATE_PIPELINE_FUNCTION: Operation[Envelope[PipelineFunction]] = Operation(
    "createPipelineFunction",
    "POST",
    "/api/v3/create-pipeline-function",
    security=(("accessKey",), ("managementToken",)),
)
_DELETE_PIPELINE_FUNCTION: Operation[Envelope[None]] = Operation(
    "deletePipelineFunction",
    "POST",
    "/api/v3/delete-pipeline-function",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PIPELINE_FUNCTION: Operation[Envelope[PipelineFunction]] = Operation(
    "getPipelineFunction",
    "GET",
    "/api/v3/get-pipeline-function",
    security=(("accessKey",), ("managementToken",)),
)
_GET_PIPELINE_LOGS: Operation[Envelope[PipelineFunctionPage]] = Operation(
    "getPipelineLogs",
    "GET",
    "/api/v3/get-pipeline-logs",
    security=(("accessKey",), ("managementToken",)),
    paging=CountedPages("page", ("page",), ("limit",), ("list",), ("totalCount",)),
)
_LIST_PIPELINE_FUNCTIONS: Operation[Envelope[PipelineFunctionPage]] = Operation(
    "listPipelineFunctions",
    "GET",
    "/api/v3/list-pipeline-functions",
    security=(("accessKey",), ("managementToken",)),
)
_REUPLOAD_PIPELINE_FUNCTION: Operation[Envelope[PipelineFunction]] = Operation(
    "reuploadPipelineFunction",
    "POST",
    "/api/v3/reupload-pipeline-function",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_PIPELINE_FUNCTION: Operation[Envelope[PipelineFunction]] = Operation(
    "updatePipelineFunction",
    "POST",
    "/api/v3/update-pipeline-function",
    security=(("accessKey",), ("managementToken",)),
)
_UPDATE_PIPELINE_ORDER: Operation[Envelope[None]] = Operation(
    "updatePipelineOrder",
    "POST",
    "/api/v3/update-pipeline-order",
    security=(("accessKey",), ("managementToken",)),
)


class PipelinesCalls(Client):
    """Functions that run inside sign-up and sign-in."""

    def create_pipeline_function(
        self,
        *,
        func_name: str,
        scene: PipelineScene,
        source_code: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        func_description: str | NotGiven = NOT_GIVEN,
        is_asynchronous: bool | NotGiven = NOT_GIVEN,
        terminate_on_timeout: bool | NotGiven = NOT_GIVEN,
        timeout: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Creates a pipeline function.

        Your code runs at one point of signing up or signing in, such as before registration. It is uploaded in the
        background; `status` of the function says whether that is done.

        ``POST /api/v3/create-pipeline-function``

        Args:
            func_name: Name of the function.
            scene: Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration,
                authentication or multi-factor verification.
            source_code: Source code of the function, JavaScript.
            enabled: Whether the function runs.
            func_description: What the function does.
            is_asynchronous: Whether the flow goes on without waiting for the function. Default: `False`.
            terminate_on_timeout: Whether a timeout ends the flow; otherwise it goes on.
            timeout: Time that the function may take, in seconds. Default: `3`.
        """
        return self._send(
            _CREATE_PIPELINE_FUNCTION,
            {
                "funcName": func_name,
                "scene": scene,
                "sourceCode": source_code,
                "enabled": enabled,
                "funcDescription": func_description,
                "isAsynchronous": is_asynchronous,
                "terminateOnTimeout": terminate_on_timeout,
                "timeout": timeout,
            },
            request_options,
        )

    def delete_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a pipeline function.

        It no longer runs, and there is no call that restores it.

        ``POST /api/v3/delete-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
        """
        return self._send(_DELETE_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    def get_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Gets one pipeline function with its source code.

        Use it after creating or changing a function to see whether the upload succeeded.

        ``GET /api/v3/get-pipeline-function``

        Args:
            func_id: Identifier of the function.
        """
        return self._send(_GET_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    def get_pipeline_logs(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunctionPage]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._send(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    def get_pipeline_logs_pages(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Envelope[PipelineFunctionPage]]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    def get_pipeline_logs_items(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Iterator[PipelineFunction]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    def list_pipeline_functions(
        self,
        *,
        scene: PipelineScene,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunctionPage]:
        """Lists the pipeline functions of one point.

        For example all functions that run before registration.

        ``GET /api/v3/list-pipeline-functions``

        Args:
            scene: Point at which the functions run, such as `PRE_REGISTER`.
        """
        return self._send(_LIST_PIPELINE_FUNCTIONS, {"scene": scene}, request_options)

    def reupload_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Uploads the source code of a pipeline function again.

        For functions whose upload failed. Deprecated: change the function with `update_pipeline_function` instead.

        Deprecated.

        ``POST /api/v3/reupload-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
        """
        return self._send(_REUPLOAD_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    def update_pipeline_function(
        self,
        *,
        func_id: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        func_description: str | NotGiven = NOT_GIVEN,
        func_name: str | NotGiven = NOT_GIVEN,
        is_asynchronous: bool | NotGiven = NOT_GIVEN,
        source_code: str | NotGiven = NOT_GIVEN,
        terminate_on_timeout: bool | NotGiven = NOT_GIVEN,
        timeout: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Changes a pipeline function.

        New source code is uploaded in the background. The point at which the function runs cannot be changed.

        ``POST /api/v3/update-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
            enabled: Whether the function runs.
            func_description: What the function does.
            func_name: Name of the function.
            is_asynchronous: Whether the flow goes on without waiting for the function. Default: `False`.
            source_code: Source code of the function, JavaScript.
            terminate_on_timeout: Whether a timeout ends the flow; otherwise it goes on.
            timeout: Time that the function may take, in seconds. Default: `3`.
        """
        return self._send(
            _UPDATE_PIPELINE_FUNCTION,
            {
                "funcId": func_id,
                "enabled": enabled,
                "funcDescription": func_description,
                "funcName": func_name,
                "isAsynchronous": is_asynchronous,
                "sourceCode": source_code,
                "terminateOnTimeout": terminate_on_timeout,
                "timeout": timeout,
            },
            request_options,
        )

    def update_pipeline_order(
        self,
        *,
        order: list[str],
        scene: PipelineScene,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the order in which the pipeline functions of one point run.

        Name all functions of the point, in the wanted order.

        ``POST /api/v3/update-pipeline-order``

        Args:
            order: Identifiers of the functions in the wanted order.
            scene: Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration,
                authentication or multi-factor verification.
        """
        return self._send(_UPDATE_PIPELINE_ORDER, {"order": order, "scene": scene}, request_options)


class AsyncPipelinesCalls(AsyncClient):
    """Functions that run inside sign-up and sign-in."""

    async def create_pipeline_function(
        self,
        *,
        func_name: str,
        scene: PipelineScene,
        source_code: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        func_description: str | NotGiven = NOT_GIVEN,
        is_asynchronous: bool | NotGiven = NOT_GIVEN,
        terminate_on_timeout: bool | NotGiven = NOT_GIVEN,
        timeout: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Creates a pipeline function.

        Your code runs at one point of signing up or signing in, such as before registration. It is uploaded in the
        background; `status` of the function says whether that is done.

        ``POST /api/v3/create-pipeline-function``

        Args:
            func_name: Name of the function.
            scene: Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration,
                authentication or multi-factor verification.
            source_code: Source code of the function, JavaScript.
            enabled: Whether the function runs.
            func_description: What the function does.
            is_asynchronous: Whether the flow goes on without waiting for the function. Default: `False`.
            terminate_on_timeout: Whether a timeout ends the flow; otherwise it goes on.
            timeout: Time that the function may take, in seconds. Default: `3`.
        """
        return await self._send(
            _CREATE_PIPELINE_FUNCTION,
            {
                "funcName": func_name,
                "scene": scene,
                "sourceCode": source_code,
                "enabled": enabled,
                "funcDescription": func_description,
                "isAsynchronous": is_asynchronous,
                "terminateOnTimeout": terminate_on_timeout,
                "timeout": timeout,
            },
            request_options,
        )

    async def delete_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Deletes a pipeline function.

        It no longer runs, and there is no call that restores it.

        ``POST /api/v3/delete-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
        """
        return await self._send(_DELETE_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    async def get_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Gets one pipeline function with its source code.

        Use it after creating or changing a function to see whether the upload succeeded.

        ``GET /api/v3/get-pipeline-function``

        Args:
            func_id: Identifier of the function.
        """
        return await self._send(_GET_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    async def get_pipeline_logs(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunctionPage]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return await self._send(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    def get_pipeline_logs_pages(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Envelope[PipelineFunctionPage]]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._pages(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    def get_pipeline_logs_items(
        self,
        *,
        func_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[PipelineFunction]:
        """Lists the log of a pipeline function, one page at a time.

        The answer is documented in the shape of a list of functions.

        Item after item, of page after page. A failure raises `EnvelopeError`.

        ``GET /api/v3/get-pipeline-logs``

        Args:
            func_id: Identifier of the function.
            limit: Number of items per page, at most 50. Default: `10`.
            page: Page number, counted from 1. Default: `1`.
        """
        return self._items(_GET_PIPELINE_LOGS, {"funcId": func_id, "limit": limit, "page": page}, request_options)

    async def list_pipeline_functions(
        self,
        *,
        scene: PipelineScene,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunctionPage]:
        """Lists the pipeline functions of one point.

        For example all functions that run before registration.

        ``GET /api/v3/list-pipeline-functions``

        Args:
            scene: Point at which the functions run, such as `PRE_REGISTER`.
        """
        return await self._send(_LIST_PIPELINE_FUNCTIONS, {"scene": scene}, request_options)

    async def reupload_pipeline_function(
        self,
        *,
        func_id: str,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Uploads the source code of a pipeline function again.

        For functions whose upload failed. Deprecated: change the function with `update_pipeline_function` instead.

        Deprecated.

        ``POST /api/v3/reupload-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
        """
        return await self._send(_REUPLOAD_PIPELINE_FUNCTION, {"funcId": func_id}, request_options)

    async def update_pipeline_function(
        self,
        *,
        func_id: str,
        enabled: bool | NotGiven = NOT_GIVEN,
        func_description: str | NotGiven = NOT_GIVEN,
        func_name: str | NotGiven = NOT_GIVEN,
        is_asynchronous: bool | NotGiven = NOT_GIVEN,
        source_code: str | NotGiven = NOT_GIVEN,
        terminate_on_timeout: bool | NotGiven = NOT_GIVEN,
        timeout: int | NotGiven = NOT_GIVEN,
        request_options: RequestOptions | None = None,
    ) -> Envelope[PipelineFunction]:
        """Changes a pipeline function.

        New source code is uploaded in the background. The point at which the function runs cannot be changed.

        ``POST /api/v3/update-pipeline-function``

        Args:
            func_id: Identifier of the pipeline function.
            enabled: Whether the function runs.
            func_description: What the function does.
            func_name: Name of the function.
            is_asynchronous: Whether the flow goes on without waiting for the function. Default: `False`.
            source_code: Source code of the function, JavaScript.
            terminate_on_timeout: Whether a timeout ends the flow; otherwise it goes on.
            timeout: Time that the function may take, in seconds. Default: `3`.
        """
        return await self._send(
            _UPDATE_PIPELINE_FUNCTION,
            {
                "funcId": func_id,
                "enabled": enabled,
                "funcDescription": func_description,
                "funcName": func_name,
                "isAsynchronous": is_asynchronous,
                "sourceCode": source_code,
                "terminateOnTimeout": terminate_on_timeout,
                "timeout": timeout,
            },
            request_options,
        )

    async def update_pipeline_order(
        self,
        *,
        order: list[str],
        scene: PipelineScene,
        request_options: RequestOptions | None = None,
    ) -> Envelope[None]:
        """Changes the order in which the pipeline functions of one point run.

        Name all functions of the point, in the wanted order.

        ``POST /api/v3/update-pipeline-order``

        Args:
            order: Identifiers of the functions in the wanted order.
            scene: Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration,
                authentication or multi-factor verification.
        """
        return await self._send(_UPDATE_PIPELINE_ORDER, {"order": order, "scene": scene}, request_options)
