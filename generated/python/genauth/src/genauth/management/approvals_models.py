# Generated from spec/genauth/management/approvals.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class ApprovalDetailPage(TypedDict):
    """A page of `ApprovalDetail` items with the total count."""

    list: builtins.list[ApprovalDetail]
    """The items."""
    totalCount: int
    """Number of items that match, over all pages."""


import builtins

from ..shared.permissions_models import ApprovalDetail
