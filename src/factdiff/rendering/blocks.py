"""What a format for people is made of: texts in styles, each alone or beside a sign."""

from __future__ import annotations

from factdiff.values import dataclass


@dataclass(frozen=True, slots=True)
class PrintedBlock:
    """A text of pieces, each with its style, over the style ``base``; it hangs on its sign where it has one."""

    pieces: tuple[tuple[str, str], ...]
    base: str = ""
    indent: int = 0
    sign: str = ""
    sign_style: str = ""

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(text for text, _ in self.pieces)
