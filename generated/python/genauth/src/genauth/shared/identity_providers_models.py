# Generated from spec/genauth/shared/identity-providers.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, TypeAlias

ExtIdpCategory: TypeAlias = Literal["social", "enterprise"]
"""Whether an identity provider is a social or an enterprise one."""
