"""What somebody neither confirms nor denies, finds unlikely or does not rule out, and what describes somebody in a denial.

Every row gives a sentence and all the claims that are read from it, with who vouches and what is not plainly so.
"""

from __future__ import annotations

import pytest

from tests.extraction.facts import extracted, vouched

CLAIMS = [
    ("en", "The colonel could neither confirm nor deny that his men had fired.", ["The colonel could not confirm [possible negative]", "The colonel could not deny that his men had fired [possible negative]"]),
    ("en", "The bank would neither confirm nor deny that it had been hacked.", ["The bank would not confirm [negative]", "The bank would not deny that it had been hacked [negative]"]),
    ("en", "The court found it unlikely that the pilot had been negligent.", ["The pilot had not been negligent <court> [possible negative]"]),
    ("en", "The panel thought it likely that the valve had failed.", ["The valve could have failed <panel> [possible]"]),
    ("en", "The minister refused to rule out that troops had fired on the crowd.", ["Troops could have fired on the crowd <minister> [possible]"]),
    ("en", "The mayor refused to deny that he had lied.", ["The mayor refused to deny that he had lied [negative]"]),
    ("en", "The mayor did not rule out that the pool would close.", ["The pool would close <mayor> [possible]"]),
    ("en", "Everyone but the treasurer resigned.", ["Everyone but the treasurer resigned"]),
    ("en", "The mayor rather than the governor ordered the raid.", ["The mayor rather than the governor ordered the raid"]),
    ("en", "The teacher, wrongly accused of hitting a boy, was cleared.", ["The teacher was wrongly accused of hitting a boy [alleged negative]", "The teacher, wrongly accused of hitting a boy, was cleared"]),
    ("en", "The mayor denies that his deputy, who resigned in May, took money.", ["The mayor's deputy resigned in May <mayor>", "The mayor's deputy did not take money <mayor> [negative]"]),
    ("en", "The mayor denied that the man who had fled was his brother.", ["The man had fled <mayor>", "The man who had fled was not his brother <mayor> [negative]"]),
    ("en", "The court found no evidence that the pilot had been negligent.", ["The court found no evidence that the pilot had been negligent [negative]"]),
    ("en", "The firm did not confirm reports that it was for sale.", ["The firm did not confirm reports that it was for sale [negative]"]),
    ("fr", "Le colonel n'a pu ni confirmer ni démentir que ses hommes avaient tiré.", ["Le colonel n'a pas pu confirmer [possible negative]", "Le colonel n'a pas pu démentir que ses hommes avaient tiré [possible negative]"]),
    ("fr", "Le parquet n'a ni confirmé ni infirmé que le maire était visé.", ["Le parquet n'a pas confirmé [negative]", "Le parquet n'a pas infirmé que le maire était visé [negative]"]),
    ("fr", "Le tribunal juge improbable que le pilote ait été négligent.", ["Le pilote pourrait ne pas avoir été négligent <tribunal> [possible negative]"]),
    ("fr", "Les experts estiment probable que la vanne a cédé.", ["La vanne pourrait avoir cédé <experts> [possible]"]),
    ("fr", "Le ministre a refusé d'exclure que les troupes aient tiré sur la foule.", ["Les troupes pourraient avoir tiré sur la foule <ministre> [possible]"]),
    ("fr", "Le maire a refusé de nier que son adjoint avait menti.", ["Le maire a refusé de nier que son adjoint avait menti [negative]"]),
    ("fr", "Le maire dément que son adjoint, qui a démissionné, ait touché de l'argent.", ["L'adjoint du maire a démissionné <maire>", "L'adjoint du maire n'a pas touché d'argent <maire> [negative]"]),
    ("fr", "Le tribunal n'a trouvé aucune preuve que le pilote avait été négligent.", ["Le tribunal n'a trouvé aucune preuve que le pilote avait été négligent [negative]"]),
    ("fr", "Le groupe n'a pas confirmé les informations selon lesquelles il est à vendre.", ["Le groupe n'a pas confirmé les informations selon lesquelles il est à vendre [negative]"]),
    ("fr", "L'institutrice, accusée à tort d'avoir frappé un garçon, a été blanchie.", ["L'institutrice a été accusée à tort d'avoir frappé un garçon [alleged negative]", "L'institutrice a été blanchie"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "claims"), CLAIMS)
def test_what_is_left_open_stays_open(language: str, text: str, claims: list[str]) -> None:
    """All that the sentence says, and nothing that it does not."""
    assert [vouched(fact) for fact in extracted(language, text).facts] == claims
