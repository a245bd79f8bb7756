# Generated from test/golden/int64-string/spec.yaml. Do not edit; run `countersign generate`.

from __future__ import annotations

from typing import Literal, TypeAlias

ErrorStatusBut_409: TypeAlias = (
    Literal[300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412]
    | Literal[413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503]
    | Literal[504, 505, 506, 507, 508, 510, 511]
)
