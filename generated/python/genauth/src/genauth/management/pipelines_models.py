# Generated from spec/genauth/management/pipelines.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys
from typing import Any, Literal, NotRequired, TypeAlias

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class PipelineFunction(TypedDict):
    """Code that runs at one point of signing up or signing in."""

    createdAt: str
    """Time of creation, ISO 8601. Date and time (RFC 3339)."""
    enabled: bool
    """Whether the function runs."""
    funcDescription: NotRequired[str]
    """What the function does."""
    funcId: str
    """Identifier of the pipeline function."""
    funcName: str
    """Name of the function."""
    isAsynchronous: bool
    """Whether the flow goes on without waiting for the function."""
    isCloud: bool
    """Whether the function runs in the cloud of the platform."""
    lastExecuteStatus: LastExecuteStatus
    """Result of the last run."""
    scene: PipelineScene | str
    """Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration, authentication
    or multi-factor verification.
    """
    sourceCode: str
    """Source code of the function, JavaScript."""
    status: Literal["uploading", "success", "failed"] | str
    """State of the upload of the source code."""
    terminateOnTimeout: bool
    """Whether a timeout ends the flow; otherwise it goes on."""
    timeout: int
    """Time that the function may take, in seconds. Default: `3`."""
    updatedAt: str
    """Time of the last change, ISO 8601. Date and time (RFC 3339)."""
    uploadErrMsg: NotRequired[str]
    """Why the upload failed."""


class PipelineFunctionPage(TypedDict):
    """A page of `PipelineFunction` items with the total count."""

    list: builtins.list[PipelineFunction]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


PipelineScene: TypeAlias = Literal[
    "PRE_REGISTER",
    "POST_REGISTER",
    "PRE_AUTHENTICATION",
    "POST_AUTHENTICATION",
    "PRE_OIDC_ID_TOKEN_ISSUED",
    "PRE_OIDC_ACCESS_TOKEN_ISSUED",
    "PRE_COMPLETE_USER_INFO",
    "PRE_MFA_VERIFY",
    "POST_MFA_VERIFY",
]
"""Point of a flow at which a pipeline function runs."""


LastExecuteStatus: TypeAlias = dict[str, Any]
"""Result of the last run; its members are not documented."""


import builtins
