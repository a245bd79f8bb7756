# Generated from test/golden/inheritance/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.call_result import CallResult
    from .._runtime.core import RequestOptions
    from .default_models import Cleanup, Job, JobInput

_CREATE_JOB: Operation[CallResult[Job, Any]] = Operation(
    "createJob",
    "POST",
    "/jobs",
    body_member="body",
    answer="json",
)
_GET_CLEANUP: Operation[CallResult[Cleanup, Any]] = Operation("getCleanup", "GET", "/cleanups/{id}", answer="json")
_LIST_JOBS: Operation[CallResult[list[Job], Any]] = Operation("listJobs", "GET", "/jobs", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def create_job(self, *, body: JobInput, request_options: RequestOptions | None = None) -> CallResult[Job, Any]:
        """``POST /jobs``"""
        return self._send(_CREATE_JOB, {"body": body}, request_options)

    def get_cleanup(self, *, id: str, request_options: RequestOptions | None = None) -> CallResult[Cleanup, Any]:
        """``GET /cleanups/{id}``"""
        return self._send(_GET_CLEANUP, {"id": id}, request_options)

    def list_jobs(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Job], Any]:
        """``GET /jobs``"""
        return self._send(_LIST_JOBS, {}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def create_job(
        self,
        *,
        body: JobInput,
        request_options: RequestOptions | None = None,
    ) -> CallResult[Job, Any]:
        """``POST /jobs``"""
        return await self._send(_CREATE_JOB, {"body": body}, request_options)

    async def get_cleanup(self, *, id: str, request_options: RequestOptions | None = None) -> CallResult[Cleanup, Any]:
        """``GET /cleanups/{id}``"""
        return await self._send(_GET_CLEANUP, {"id": id}, request_options)

    async def list_jobs(self, *, request_options: RequestOptions | None = None) -> CallResult[list[Job], Any]:
        """``GET /jobs``"""
        return await self._send(_LIST_JOBS, {}, request_options)
