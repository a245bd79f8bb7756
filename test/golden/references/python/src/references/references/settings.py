# Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from .._runtime.settings import ClientSettings

SETTINGS = ClientSettings(agent="references/0.1.0", server="", options={}, envelope=None, results="result")
