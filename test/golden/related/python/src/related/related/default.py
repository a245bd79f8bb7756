# Generated from test/golden/related/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.addressed_pages import LinkPages
from .._runtime.client import AsyncClient, Client
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Literal

    from .._runtime.call_result import CallResult, Refused, StatusResult
    from .._runtime.core import RequestOptions
    from .._statuses import ErrorStatusBut_404
    from .default_models import Job, ListJobsError404

_GET_JOB: Operation[CallResult[Job, Any]] = Operation("getJob", "GET", "/jobs/{id}", answer="json")
_LIST_JOBS: Operation[StatusResult[list[Job], ErrorStatusBut_404, Any] | Refused[Literal[404], ListJobsError404]] = (
    Operation("listJobs", "GET", "/jobs", answer="json", paging=LinkPages(()))
)
_START_JOB: Operation[CallResult[Job, Any]] = Operation("startJob", "POST", "/jobs", answer="json")


class DefaultCalls(Client):
    """Calls of `default`."""

    def get_job(self, *, id: str, request_options: RequestOptions | None = None) -> CallResult[Job, Any]:
        """``GET /jobs/{id}``"""
        return self._send(_GET_JOB, {"id": id}, request_options)

    def list_jobs(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[list[Job], ErrorStatusBut_404, Any] | Refused[Literal[404], ListJobsError404]:
        """Lists jobs.

        ``GET /jobs``
        """
        return self._send(_LIST_JOBS, {}, request_options)

    def list_jobs_pages(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Iterator[StatusResult[list[Job], ErrorStatusBut_404, Any] | Refused[Literal[404], ListJobsError404]]:
        """Lists jobs.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /jobs``
        """
        return self._pages(_LIST_JOBS, {}, request_options)

    def list_jobs_items(self, *, request_options: RequestOptions | None = None) -> Iterator[Job]:
        """Lists jobs.

        Item after item, of page after page. A failure raises `ApiError`.

        ``GET /jobs``
        """
        return self._items(_LIST_JOBS, {}, request_options)

    def start_job(self, *, url: str, request_options: RequestOptions | None = None) -> CallResult[Job, Any]:
        """Starts a job.

        ``POST /jobs``

        Args:
            url: URI.
        """
        return self._send(_START_JOB, {"url": url}, request_options)


class AsyncDefaultCalls(AsyncClient):
    """Calls of `default`."""

    async def get_job(self, *, id: str, request_options: RequestOptions | None = None) -> CallResult[Job, Any]:
        """``GET /jobs/{id}``"""
        return await self._send(_GET_JOB, {"id": id}, request_options)

    async def list_jobs(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResult[list[Job], ErrorStatusBut_404, Any] | Refused[Literal[404], ListJobsError404]:
        """Lists jobs.

        ``GET /jobs``
        """
        return await self._send(_LIST_JOBS, {}, request_options)

    def list_jobs_pages(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[StatusResult[list[Job], ErrorStatusBut_404, Any] | Refused[Literal[404], ListJobsError404]]:
        """Lists jobs.

        Page after page, each asked for when it is wanted. A failure is the last page.

        ``GET /jobs``
        """
        return self._pages(_LIST_JOBS, {}, request_options)

    def list_jobs_items(self, *, request_options: RequestOptions | None = None) -> AsyncIterator[Job]:
        """Lists jobs.

        Item after item, of page after page. A failure raises `ApiError`.

        ``GET /jobs``
        """
        return self._items(_LIST_JOBS, {}, request_options)

    async def start_job(self, *, url: str, request_options: RequestOptions | None = None) -> CallResult[Job, Any]:
        """Starts a job.

        ``POST /jobs``

        Args:
            url: URI.
        """
        return await self._send(_START_JOB, {"url": url}, request_options)
