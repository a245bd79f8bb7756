"""Which algorithms a signature may have: the one that was configured."""

from typing import Any

from joserfc.jws import JWSRegistry

_MOST_BYTES = 1_048_576


class Signatures(JWSRegistry):
    """For one algorithm. Tokens of a provider may be larger than the library expects."""

    max_header_length = 65_536
    max_payload_length = _MOST_BYTES
    max_signature_length = 4096

    def __init__(self, algorithm: str) -> None:
        super().__init__(algorithms=[_of_curve(algorithm)], strict_check_header=False)

    def get_alg(self, name: str) -> Any:
        return super().get_alg(_of_curve(name))


def _of_curve(algorithm: str) -> str:
    """RFC 9864 calls the same signatures by the name of their curve; the old name may also be another curve's."""
    return "Ed25519" if algorithm == "EdDSA" else algorithm
