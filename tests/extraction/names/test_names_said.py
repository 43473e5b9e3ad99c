"""Which names an article says: what they are of, how else it calls them, and how often."""

from __future__ import annotations

import pytest

from tests.extraction.facts import fresh
from tests.extraction.whole import entity

#: A text (``¶`` parts paragraphs), and its names in the order of the text.
NAMES: list[tuple[str, str, list[str]]] = [
    ("en", "Police Col. Tom Ash met Lt. Gen. Vera Holm in Oslo.", ["person Tom Ash ×1", "person Vera Holm ×1", "place Oslo ×1"]),
    ("en", "County Clerk Ida Lund resigned. Lund had served since 2010.", ["person Ida Lund (Lund) ×2"]),
    ("en", "The African Union (AU) sent troops. The AU says they will stay.", ["organisation African Union (AU) ×4"]),
    ("en", "Mr Ross met Kelly Ross in York. Ross said nothing.", ["person Kelly Ross (Ross) ×3", "place York ×1"]),
    ("en", "Lee Cheuk-yan was freed on Monday. Lee thanked the judge.", ["person Lee Cheuk-yan (Lee) ×2"]),
    ("en", "Johnson & Johnson sued Pfizer Inc. Johnson & Johnson lost.", ["organisation Johnson & Johnson ×2", "organisation Pfizer Inc. ×1"]),
    ("en", "The China-backed plan failed.", ["place China ×1"]),
    ("en", "General Motors closed a plant in Ohio. GM said nothing.", ["organisation General Motors (GM) ×2", "place Ohio ×1"]),
    ("en", "President of the United States Barack Obama met Angela Merkel.", ["place United States ×1", "person Barack Obama ×1", "person Angela Merkel ×1"]),
    ("en", "Former President Barack Obama met Chancellor Angela Merkel in Berlin.", ["person Barack Obama ×1", "person Angela Merkel ×1", "place Berlin ×1"]),
    ("en", "Ministers met in the Hague and in Los Angeles.", ["place Hague ×1", "place Los Angeles ×1"]),
    ("en", '"Ida Lund," Tom Ash said, "is a friend."', ["person Ida Lund ×1", "person Tom Ash ×1"]),
    ("en", "MAYOR TOM ASH RESIGNS ¶ Tom Ash resigned on Monday.", ["person TOM ASH (Tom Ash) ×2"]),
    ("en", "Tom Ash Jr. and Sam Poe III own the farm.", ["person Tom Ash Jr. ×1", "person Sam Poe III ×1"]),
    ("en", "Sir Tom Ash met Lady Vera Holm and Dame Ida Lund.", ["person Tom Ash ×1", "person Vera Holm ×1", "person Ida Lund ×1"]),
    ("en", "Mount Etna erupted near Catania.", ["place Mount Etna ×1", "place Catania ×1"]),
    ("en", "In April, Ida Lund moved to May Street.", ["person Ida Lund ×1", "place May Street ×1"]),
    ("en", "Hassan Omar Waberi fled. Omar Waberi is a writer. Waberi lives in Paris.", ["person Hassan Omar Waberi (Omar Waberi, Waberi) ×3", "place Paris ×1"]),
    ("en", "Apple CEO Ida Lund and Tesla founder Paul Dean spoke.", ["organisation Apple ×1", "person Ida Lund ×1", "organisation Tesla ×1", "person Paul Dean ×1"]),
    ("en", "Tom Ash (Labour) and Vera Holm (Greens) agreed.", ["person Tom Ash ×1", "organisation Labour (Labour Party) ×1", "person Vera Holm ×1", "organisation Greens ×1"]),
    ("en", "Kim Jong-un met Xi Jinping. Kim praised Xi.", ["person Kim Jong-un (Kim) ×2", "person Xi Jinping (Xi) ×2"]),
    ("en", "Judge Ruth Stein freed Tom Ash. Judge Stein spoke of doubts.", ["person Ruth Stein (Stein) ×2", "person Tom Ash ×1"]),
    ("en", "The Red Cross and Doctors Without Borders left Gaza.", ["organisation Red Cross (International Committee of the Red Cross) ×1", "organisation Doctors Without Borders (Médecins Sans Frontières) ×1", "place Gaza ×1"]),
    ("en", "Tom Ash (SNP) and Vera Holm (DUP) voted.", ["person Tom Ash ×1", "organisation SNP (Scottish National Party) ×1", "person Vera Holm ×1", "organisation DUP (Democratic Unionist Party) ×1"]),
    ("en", "The Labour Union (LU) won. The LU will govern.", ["organisation Labour Union (LU) ×4"]),
    ("en", "Senator Ida Lund (GOP) won. The GOP lost.", ["person Ida Lund ×1", "organisation GOP (Republican Party) ×2"]),
    ("fr", "Le colonel Tom Ache a rencontré le général Véra Holm à Oslo.", ["person Tom Ache ×1", "person Véra Holm ×1", "place Oslo ×1"]),
    ("fr", "La ministre Dubé a démissionné. Dubé avait été nommée en 2010.", ["person Dubé ×2"]),
    ("fr", "L'Union africaine (UA) a envoyé des troupes. L'UA dit qu'elles resteront.", ["organisation Union africaine (UA) ×4"]),
    ("fr", "Jean-Claude Roy-Lund a gagné. Roy-Lund a 40 ans.", ["person Jean-Claude Roy-Lund (Roy-Lund) ×2"]),
    ("fr", "Le président de la République Emmanuel Macron a reçu Angela Merkel.", ["person Emmanuel Macron ×1", "person Angela Merkel ×1"]),
    ("fr", "L'ancien président François Hollande a reçu la chancelière Angela Merkel à Paris.", ["person François Hollande ×1", "person Angela Merkel ×1", "place Paris ×1"]),
    ("fr", "Les Norvégiens ont quitté Oslo. Un Norvégien a été blessé.", ["place Oslo ×1"]),
    ("fr", "Les Parisiens ont voté dimanche. Londres a voté en mai.", ["place Londres ×1"]),
    ("fr", "Washington a promis d'agir. Le Kremlin l'a démenti. Moscou est en colère.", ["place Washington ×1", "place Kremlin ×1", "place Moscou ×1"]),
    ("fr", "« Ida Lund, a dit Tom Ache, est une amie. »", ["person Ida Lund ×1", "person Tom Ache ×1"]),
    ("fr", "Sœur Marie Lund et le père Paul Doyen ont quitté Haïti.", ["person Marie Lund ×1", "person Paul Doyen ×1", "place Haïti ×1"]),
    ("fr", "Me Sow et Me Ney plaideront. Me Sow défend Tom Ache.", ["person Sow ×2", "person Ney ×1", "person Tom Ache ×1"]),
    ("fr", "L'Etna est entré en éruption près de Catane.", ["place Etna ×1", "place Catane ×1"]),
    ("fr", "Hassan Omar Waberi s'est enfui. Omar Waberi est écrivain. Waberi vit à Paris.", ["person Hassan Omar Waberi (Omar Waberi, Waberi) ×3", "place Paris ×1"]),
    ("fr", "Le socialiste Tom Ache a battu l'écologiste Véra Holm.", ["person Tom Ache ×1", "person Véra Holm ×1"]),
    ("fr", "La députée LFI Ida Lund et le sénateur LR Paul Doyen ont débattu.", ["organisation LFI (La France insoumise) ×1", "person Ida Lund ×1", "organisation LR (Les Républicains) ×1", "person Paul Doyen ×1"]),
    ("fr", "Tom Ache (PS) et Véra Holm (LR) se sont mis d'accord.", ["person Tom Ache ×1", "organisation PS (Parti socialiste) ×1", "person Véra Holm ×1", "organisation LR (Les Républicains) ×1"]),
    ("fr", "Kim Jong-un a rencontré Xi Jinping. Kim a salué Xi.", ["person Kim Jong-un (Kim) ×2", "person Xi Jinping (Xi) ×2"]),
    ("fr", "La juge Ruth Stein a libéré Tom Ache. La juge Stein a parlé de doutes.", ["person Ruth Stein (Stein) ×2", "person Tom Ache ×1"]),
    ("fr", "La Kényane Ruth Wanjiru a battu l'Éthiopienne Tigist Bekele. Wanjiru a 25 ans.", ["person Ruth Wanjiru (Wanjiru) ×2", "person Tigist Bekele ×1"]),
    ("fr", "La place Tahrir et la rue de Rivoli sont fermées.", ["place place Tahrir ×1", "place rue de Rivoli ×1"]),
    ("fr", "La Côte d'Ivoire et le Burkina Faso ont fermé leur frontière.", ["place Côte d'Ivoire ×1", "place Burkina Faso ×1"]),
    ("fr", "L'Américain Tom Ache et la Suissesse Véra Holm ont gagné.", ["person Tom Ache ×1", "person Véra Holm ×1"]),
    ("fr", "Les avocats, Me Sow et Me Ney, ont fait appel.", ["person Sow ×1", "person Ney ×1"]),
    ("fr", "Le Parti du travail (PT) a gagné. Le PT gouvernera.", ["organisation Parti du travail (PT) ×4"]),
    ("fr", "Les députés Ida Lund (LFI) et Marc Roy (RN) ont débattu. LFI a gagné.", ["person Ida Lund ×1", "organisation LFI (La France insoumise) ×2", "person Marc Roy ×1", "organisation RN (Rassemblement national) ×1"]),
    ("fr", "Le syndicat Force du rail (FDR) appelle à la grève.", ["organisation Force du rail (FDR) ×3"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), NAMES, ids=[text for _, text, _ in NAMES])
def test_names(language: str, text: str, names: list[str]) -> None:
    """The kind and name of each, other spellings in brackets, and how often it is said."""
    found = fresh(language, text.replace(" ¶ ", "\n\n")).entities
    assert [entity(one).partition(" ")[2] for one in found] == names
