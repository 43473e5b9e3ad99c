"""SHA-256 without OpenSSL, as `random` of the standard library has its own: loading it is a fortieth of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # since Python 3.12
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:  # an interpreter that is built without its own
            from hashlib import sha256

__all__ = ["sha256"]
