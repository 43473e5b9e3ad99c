"""Hand-made names for ``places.py``: what CLDR and GeoNames do not say, or say otherwise than newspapers.

Every text is lines of ``CODE: name, name``; a line of exonyms is ``CODE: GeoNames name=name|variant, ...``.
"""

# Replaces or completes the CLDR name; the first name is the one that ``country_name`` answers with.
COUNTRIES = {
    "fr": """
AE: Émirats arabes unis, Émirats
BA: Bosnie-Herzégovine, Bosnie
BQ: Pays-Bas caribéens
BY: Biélorussie, Bélarus
CC: îles Cocos
CD: République démocratique du Congo, RD Congo, RDC, Congo-Kinshasa, Congo Kinshasa, Zaïre
CF: République centrafricaine, Centrafrique, RCA
CG: Congo, Congo-Brazzaville, République du Congo
CI: Côte d'Ivoire
CN: Chine, République populaire de Chine, Chine populaire
CP: île Clipperton
CV: Cap-Vert
CZ: République tchèque, Tchéquie
DE: Allemagne, République fédérale d'Allemagne, RFA
DO: République dominicaine
FK: îles Malouines, Malouines
FM: Micronésie
FO: îles Féroé, Féroé
GB: Royaume-Uni, Grande-Bretagne
GL: Groenland
HK: Hong Kong, Hongkong, Hong-Kong
IE: Irlande, République d'Irlande
IR: Iran, République islamique d'Iran
IQ: Irak, Iraq
KG: Kirghizistan, Kirghizstan
KN: Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis
KP: Corée du Nord, République populaire démocratique de Corée, RPDC
KR: Corée du Sud, République de Corée
KW: Koweït
KY: îles Caïmans
MF: Saint-Martin
MK: Macédoine du Nord, Macédoine
MM: Birmanie, Myanmar
MO: Macao
MU: île Maurice, Maurice
NL: Pays-Bas, Hollande
PF: Polynésie française, Polynésie
PG: Papouasie-Nouvelle-Guinée, Papouasie
PR: Porto Rico
PS: Palestine, Territoires palestiniens, Autorité palestinienne
RE: La Réunion
RU: Russie, Fédération de Russie
SA: Arabie saoudite, Arabie Saoudite
SV: Salvador, El Salvador
SX: Sint Maarten
SZ: Eswatini, Swaziland
TL: Timor oriental, Timor-Leste
TW: Taïwan
US: États-Unis, États-Unis d'Amérique, USA, U.S.A., U.S., US
VA: Vatican, État de la Cité du Vatican, Saint-Siège
VN: Vietnam, Viêt Nam, Viet Nam, Viêtnam
ZA: Afrique du Sud
""",
    "en": """
AE: United Arab Emirates, UAE, U.A.E., Emirates
AG: Antigua and Barbuda, Antigua
BA: Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina
BL: Saint Barthélemy, St. Barts
BY: Belarus, Byelorussia
CC: Cocos Islands
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo-Kinshasa, Zaire
CF: Central African Republic, CAR
CG: Congo, Republic of the Congo, Republic of Congo, Congo-Brazzaville
CI: Ivory Coast, Côte d'Ivoire
CN: China, People's Republic of China, PRC, mainland China
CV: Cape Verde, Cabo Verde
CZ: Czech Republic, Czechia
DE: Germany, Federal Republic of Germany
FK: Falkland Islands, Falklands
FM: Micronesia, Federated States of Micronesia
FO: Faroe Islands, Faroes
GB: United Kingdom, UK, U.K., Britain, Great Britain
GM: Gambia, The Gambia
BS: Bahamas, The Bahamas
HK: Hong Kong
IE: Ireland, Republic of Ireland, Irish Republic, Eire
IR: Iran, Islamic Republic of Iran
KG: Kyrgyzstan
KN: Saint Kitts and Nevis, St. Kitts & Nevis
KP: North Korea, Democratic People's Republic of Korea, DPRK
KR: South Korea, Republic of Korea, ROK
LC: Saint Lucia, St. Lucia
MF: Saint Martin, St. Martin
MK: North Macedonia, Macedonia
MM: Myanmar, Burma
MO: Macau, Macao
NL: Netherlands, Holland
PM: Saint Pierre and Miquelon
PS: Palestine, Palestinian Territories, Palestinian Authority
RU: Russia, Russian Federation
SA: Saudi Arabia
SH: Saint Helena, St. Helena
ST: São Tomé and Príncipe
SX: Sint Maarten
SZ: Eswatini, Swaziland
TL: East Timor, Timor-Leste
TR: Turkey, Türkiye
TT: Trinidad and Tobago, Trinidad
US: United States, United States of America, USA, U.S.A., U.S., US, America, the States
VA: Vatican, Vatican City, Holy See
VC: Saint Vincent and the Grenadines, St. Vincent and the Grenadines
VN: Vietnam, Viet Nam
""",
}

# Areas above countries, by UN M49 code (``EU`` is the code CLDR gives the Union); 001 stands for waters.
AREAS = {
    "fr": """
002: Afrique, continent africain, Afrique noire
003: Amérique du Nord
005: Amérique du Sud
009: Océanie
011: Afrique de l'Ouest, Sahel
013: Amérique centrale
014: Afrique de l'Est, Corne de l'Afrique
015: Afrique du Nord, Maghreb
017: Afrique centrale, Grands Lacs
018: Afrique australe
019: Amériques, Amérique
029: Caraïbes, Antilles
030: Asie de l'Est, Extrême-Orient
034: Asie du Sud
035: Asie du Sud-Est
039: Europe du Sud, Balkans
061: Polynésie
142: Asie
143: Asie centrale
145: Proche-Orient, Moyen-Orient, Golfe, Levant, Caucase
150: Europe, Vieux Continent
151: Europe de l'Est, Europe centrale
154: Europe du Nord, Scandinavie, pays baltes
155: Europe de l'Ouest, Benelux
202: Afrique subsaharienne
419: Amérique latine
AQ: Antarctique
EU: Union européenne, zone euro
""",
    "en": """
002: Africa
003: North America
005: South America
009: Oceania
011: West Africa, Sahel
013: Central America
014: East Africa, Horn of Africa
015: North Africa, Maghreb
017: Central Africa, Great Lakes
018: Southern Africa
019: Americas
029: Caribbean, West Indies
030: East Asia, Far East
034: South Asia
035: Southeast Asia, South-East Asia
039: Southern Europe, Balkans
061: Polynesia
142: Asia
143: Central Asia
145: Middle East, Near East, Levant, Caucasus
150: Europe
151: Eastern Europe, Central Europe
154: Northern Europe, Scandinavia, Baltic states
155: Western Europe, Benelux
202: Sub-Saharan Africa
419: Latin America
AQ: Antarctica
EU: European Union, eurozone, euro area
""",
}

SEAS = {
    "fr": """
001: Méditerranée, mer Méditerranée, mer Noire, mer Rouge, mer Baltique, Baltique, mer du Nord,
 mer Caspienne, mer d'Azov, mer Égée, mer Adriatique, Adriatique, mer de Chine, mer de Chine méridionale,
 mer du Japon, mer Jaune, mer d'Oman, mer d'Arabie, mer de Barents, mer de Béring, mer Ionienne,
 mer Tyrrhénienne, mer d'Irlande, mer Morte, mer de Marmara, Manche, Pas de Calais, Atlantique,
 océan Atlantique, Pacifique, océan Pacifique, océan Indien, Arctique, océan Arctique, golfe Persique,
 golfe d'Aden, golfe de Guinée, golfe du Mexique, golfe de Gascogne, détroit d'Ormuz, détroit de Taïwan,
 détroit de Gibraltar, Bosphore, canal de Suez, canal de Panama, Bab el-Mandeb
""",
    "en": """
001: Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Baltic Sea, Baltic, North Sea, Caspian Sea,
 Sea of Azov, Aegean Sea, Aegean, Adriatic Sea, Adriatic, South China Sea, East China Sea, Sea of Japan,
 Yellow Sea, Arabian Sea, Barents Sea, Bering Sea, Ionian Sea, Irish Sea, Dead Sea, English Channel,
 Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean, Persian Gulf,
 Gulf of Aden, Gulf of Guinea, Gulf of Mexico, Gulf of Oman, Bay of Biscay, Bay of Bengal, Strait of Hormuz,
 Taiwan Strait, Strait of Gibraltar, Bosphorus, Suez Canal, Panama Canal, Bab el-Mandeb, Coral Sea,
 Tasman Sea
""",
}

REGIONS = {
    "fr": """
FR: Auvergne-Rhône-Alpes, Bourgogne-Franche-Comté, Bretagne, Centre-Val de Loire, Corse, Grand Est,
 Hauts-de-France, Île-de-France, Normandie, Nouvelle-Aquitaine, Occitanie, Pays de la Loire,
 Provence-Alpes-Côte d'Azur, PACA, Alsace, Aquitaine, Auvergne, Basse-Normandie, Haute-Normandie, Bourgogne,
 Champagne-Ardenne, Champagne, Franche-Comté, Languedoc-Roussillon, Languedoc, Roussillon, Limousin,
 Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Poitou, Rhône-Alpes, Provence,
 Côte d'Azur, Savoie, Touraine, Anjou, Berry, Périgord, Quercy, Gascogne, Béarn, Pays basque, Camargue,
 Vendée, Cévennes, Larzac, Sologne, Beauce, Médoc, Luberon, Vercors, Ain, Aisne, Allier,
 Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardèche, Ardennes, Ariège, Aube, Aude, Aveyron,
 Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher, Corrèze, Corse-du-Sud, Haute-Corse,
 Côte-d'Or, Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard,
 Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Jura, Landes,
 Loir-et-Cher, Loire, Haute-Loire, Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire,
 Manche, Marne, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Nord, Oise,
 Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin,
 Haut-Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Haute-Savoie, Seine-Maritime, Seine-et-Marne,
 Yvelines, Deux-Sèvres, Somme, Tarn, Tarn-et-Garonne, Var, Vaucluse, Vienne, Haute-Vienne, Vosges, Yonne,
 Territoire de Belfort, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise, outre-mer,
 région parisienne, Pyrénées
US: Alabama, Alaska, Arizona, Arkansas, Californie, Caroline du Nord, Caroline du Sud, Colorado,
 Connecticut, Dakota du Nord, Dakota du Sud, Delaware, Floride, Géorgie, Hawaï, Idaho, Illinois, Indiana,
 Iowa, Kansas, Kentucky, Louisiane, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
 Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, Nouveau-Mexique, Ohio, Oklahoma, Oregon,
 Pennsylvanie, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginie, Virginie-Occidentale, Wisconsin,
 Wyoming, Silicon Valley, Nouvelle-Angleterre, Midwest
CA: Québec, Ontario, Alberta, Colombie-Britannique, Manitoba, Saskatchewan, Nouvelle-Écosse,
 Nouveau-Brunswick, Île-du-Prince-Édouard, Terre-Neuve-et-Labrador, Terre-Neuve, Yukon, Nunavut,
 Territoires du Nord-Ouest, Acadie
BE: Wallonie, Flandre, Hainaut, Brabant wallon, Brabant flamand, Flandre-Orientale, Flandre-Occidentale,
 Limbourg
CH: Valais, Tessin, Grisons, Vaud, Argovie, Thurgovie, Suisse romande, canton de Vaud, canton de Genève,
 Appenzell
GB: Angleterre, Écosse, pays de Galles, Pays de Galles, Irlande du Nord, Ulster, Cornouailles, Kent,
 Yorkshire, Sussex, Essex, Lancashire, Shetland, Orcades, Hébrides
DE: Bavière, Bade-Wurtemberg, Basse-Saxe, Saxe, Saxe-Anhalt, Thuringe, Hesse, Rhénanie-du-Nord-Westphalie,
 Rhénanie-Palatinat, Rhénanie, Westphalie, Sarre, Brandebourg, Mecklembourg-Poméranie-Occidentale,
 Schleswig-Holstein, Ruhr, Prusse, Souabe, Franconie
ES: Catalogne, Andalousie, Galice, Asturies, Cantabrie, Aragon, Navarre, Castille-et-León,
 Castille-La Manche, Estrémadure, Murcie, Communauté valencienne, Pays basque espagnol, Baléares, Canaries,
 Majorque, Ibiza, Ceuta, Melilla
IT: Lombardie, Piémont, Vénétie, Ligurie, Toscane, Ombrie, Latium, Campanie, Pouilles, Calabre, Sicile,
 Sardaigne, Abruzzes, Émilie-Romagne, Marches, Molise, Basilicate, Frioul-Vénétie julienne,
 Trentin-Haut-Adige, Haut-Adige, Vallée d'Aoste, Lampedusa
PT: Algarve, Alentejo, Madère, Açores
AT: Tyrol, Carinthie, Styrie, Vorarlberg, Burgenland, Basse-Autriche, Haute-Autriche
GR: Crète, Macédoine grecque, Péloponnèse, Attique, Thessalie, Lesbos, Rhodes, Corfou, Épire
PL: Silésie, Mazovie, Poméranie, Petite-Pologne
RO: Transylvanie, Moldavie roumaine, Valachie
RU: Tchétchénie, Daghestan, Ingouchie, Ossétie du Nord, Tatarstan, Bachkirie, Sibérie, Oural,
 Extrême-Orient russe, oblast de Belgorod, région de Belgorod, région de Koursk, région de Briansk,
 région de Rostov, Carélie, Yakoutie, Kamtchatka, Sakhaline, Bouriatie, Touva, Kouriles, Kabardino-Balkarie
UA: Crimée, Donbass, Galicie, région de Donetsk, région de Louhansk, région de Kherson,
 région de Zaporijjia, région de Kharkiv, région de Soumy, Transcarpatie, Volhynie, Bucovine
GE: Abkhazie, Ossétie du Sud, Adjarie
AZ: Haut-Karabakh, Nagorny-Karabakh, Nakhitchevan
MD: Transnistrie, Gagaouzie
RS: Voïvodine
BA: Republika Srpska
PS: Cisjordanie, bande de Gaza, Jérusalem-Est
IL: Galilée, Néguev, Judée-Samarie
SY: Golan, plateau du Golan, Rojava, Ghouta
IQ: Kurdistan irakien, Kurdistan
TR: Anatolie, Cappadoce
LB: plaine de la Bekaa, Bekaa
IN: Cachemire, Pendjab, Gujarat, Kerala, Bihar, Assam, Bengale-Occidental, Maharashtra, Rajasthan,
 Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Tamil Nadu, Karnataka, Odisha, Telangana, Jharkhand,
 Chhattisgarh, Haryana, Uttarakhand, Himachal Pradesh, Manipur, Nagaland, Ladakh, Goa
PK: Baloutchistan, Sind, Khyber Pakhtunkhwa
CN: Tibet, Xinjiang, Mongolie-Intérieure, Sichuan, Guangdong, Hubei, Hunan, Henan, Hebei, Yunnan, Shandong,
 Jiangsu, Zhejiang, Fujian, Anhui, Liaoning, Jilin, Heilongjiang, Gansu, Qinghai, Guizhou, Guangxi, Hainan,
 Jiangxi, Shaanxi, Shanxi, Ningxia, Mandchourie
JP: Hokkaido, Okinawa, Honshu, Kyushu, Shikoku, Fukushima
ID: Java, Sumatra, Bali, Bornéo, Sulawesi, Célèbes, Aceh, Papouasie occidentale, Lombok, Moluques
PH: Mindanao, Luçon
MM: État rakhine, Arakan, État shan, État kachin
AU: Nouvelle-Galles du Sud, Queensland, Tasmanie, Australie-Occidentale, Australie-Méridionale,
 Territoire du Nord
BR: Amazonie, Mato Grosso, Minas Gerais, Bahia, Rio Grande do Sul, Nordeste
AR: Patagonie, Terre de Feu
MX: Chiapas, Yucatan, Sinaloa, Sonora, Basse-Californie, Jalisco, Oaxaca, Veracruz, Guerrero
ET: Tigré, Amhara, Oromia, Ogaden
SD: Darfour, Kordofan, Nil Bleu
SO: Somaliland, Puntland
CD: Kivu, Nord-Kivu, Sud-Kivu, Ituri, Katanga, Kasaï
NG: Borno, Biafra
ML: Azawad
DZ: Kabylie
MA: Rif
LY: Cyrénaïque, Tripolitaine, Fezzan
EG: Sinaï
SN: Casamance
ZA: Gauteng, KwaZulu-Natal
MZ: Cabo Delgado
DK: Jutland
SE: Laponie, Scanie
FI: Laponie finlandaise
NO: Svalbard
IR: Kurdistan iranien, Sistan-et-Baloutchistan
AF: Pandjchir, Helmand
YE: Hadramaout
OM: Dhofar
""",
    "en": """
FR: Brittany, Normandy, Corsica, Provence, Burgundy, Alsace, Lorraine, Picardy, Champagne, Aquitaine,
 Occitanie, Île-de-France, Hauts-de-France, Grand Est, Nouvelle-Aquitaine, Auvergne-Rhône-Alpes,
 Pays de la Loire, Auvergne, Provence-Alpes-Côte d'Azur, French Riviera, Riviera, Languedoc, Gascony, Savoy,
 Dordogne, Vendée, Pas-de-Calais, Seine-Saint-Denis, Gironde, Bouches-du-Rhône, French Alps
US: New England, Midwest, Deep South, Silicon Valley, Long Island, Cape Cod, Great Plains, Appalachia,
 Washington state, Washington State, New York state, New York State, Bay Area
CA: Quebec, Québec, Ontario, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick,
 Prince Edward Island, Newfoundland and Labrador, Newfoundland, Labrador, Yukon, Nunavut,
 Northwest Territories
GB: England, Scotland, Wales, Northern Ireland, Ulster, Cornwall, Devon, Dorset, Somerset, Kent, Sussex,
 East Sussex, West Sussex, Essex, Surrey, Hampshire, Norfolk, Suffolk, Cambridgeshire, Lincolnshire,
 Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, Lancashire, Cumbria, Northumberland,
 Greater Manchester, Merseyside, West Midlands, East Midlands, Midlands, Tyne and Wear, Derbyshire,
 Nottinghamshire, Leicestershire, Staffordshire, Shropshire, Cheshire, Worcestershire, Warwickshire,
 Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire, Hertfordshire, Bedfordshire, Northamptonshire,
 Wiltshire, Herefordshire, Greater London, East Anglia, Isle of Wight, Highlands, Hebrides, Orkney,
 Shetland, Fife, Aberdeenshire, County Durham, County Antrim, County Armagh, County Down, County Fermanagh,
 County Tyrone, Gwent, Dyfed, Powys, Gwynedd, Anglesey, Pembrokeshire, Glamorgan, Rutland, Teesside,
 Humberside, Home Counties
IE: Munster, Leinster, Connacht, County Cork, County Kerry, County Galway, County Mayo, County Donegal,
 County Clare, County Limerick, County Tipperary, County Waterford, County Wexford, County Wicklow,
 County Kildare, County Meath, County Louth, County Sligo, County Kilkenny, County Dublin, Donegal
AU: New South Wales, NSW, Queensland, Victoria, Tasmania, South Australia, Western Australia,
 Northern Territory, Australian Capital Territory
BE: Flanders, Wallonia
CH: Ticino, Valais, Vaud
DE: Bavaria, Baden-Württemberg, Lower Saxony, Saxony, Saxony-Anhalt, Thuringia, Hesse,
 North Rhine-Westphalia, Rhineland-Palatinate, Rhineland, Saarland, Brandenburg,
 Mecklenburg-Western Pomerania, Schleswig-Holstein, Ruhr, Prussia
ES: Catalonia, Andalusia, Galicia, Asturias, Cantabria, Aragon, Navarre, Navarra, Castile, Extremadura,
 Basque Country, Balearic Islands, Balearics, Canary Islands, Canaries, Majorca, Mallorca, Ibiza, Tenerife,
 Gran Canaria, Lanzarote, Ceuta, Melilla
IT: Lombardy, Piedmont, Veneto, Liguria, Tuscany, Umbria, Lazio, Campania, Puglia, Apulia, Calabria, Sicily,
 Sardinia, Abruzzo, Emilia-Romagna, Marche, Trentino, South Tyrol, Aosta Valley, Lampedusa
PT: Algarve, Alentejo, Madeira, Azores
AT: Tyrol, Carinthia, Styria, Lower Austria, Upper Austria
GR: Crete, Peloponnese, Attica, Thessaly, Lesbos, Rhodes, Corfu, Epirus
PL: Silesia, Pomerania
RO: Transylvania
RU: Chechnya, Dagestan, Ingushetia, North Ossetia, Tatarstan, Bashkortostan, Siberia, Urals,
 Russian Far East, Belgorod region, Kursk region, Bryansk region, Rostov region, Karelia, Yakutia,
 Kamchatka, Sakhalin, Buryatia, Tuva, Kuril Islands
UA: Crimea, Donbas, Donbass, Donetsk region, Luhansk region, Kherson region, Zaporizhzhia region,
 Kharkiv region, Sumy region
GE: Abkhazia, South Ossetia, Adjara
AZ: Nagorno-Karabakh, Karabakh, Nakhchivan
MD: Transnistria, Gagauzia
RS: Vojvodina
BA: Republika Srpska
PS: West Bank, Gaza Strip, East Jerusalem
IL: Galilee, Negev
SY: Golan Heights, Rojava, Ghouta
IQ: Iraqi Kurdistan, Kurdistan
TR: Anatolia, Cappadocia
LB: Bekaa Valley, Bekaa
IN: Kashmir, Punjab, Gujarat, Kerala, Bihar, Assam, West Bengal, Bengal, Maharashtra, Rajasthan,
 Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Tamil Nadu, Karnataka, Odisha, Orissa, Telangana, Jharkhand,
 Chhattisgarh, Haryana, Uttarakhand, Himachal Pradesh, Manipur, Nagaland, Ladakh, Goa
PK: Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa
CN: Tibet, Xinjiang, Inner Mongolia, Sichuan, Guangdong, Hubei, Hunan, Henan, Hebei, Yunnan, Shandong,
 Jiangsu, Zhejiang, Fujian, Anhui, Liaoning, Jilin, Heilongjiang, Gansu, Qinghai, Guizhou, Guangxi, Hainan,
 Jiangxi, Shaanxi, Shanxi, Ningxia, Manchuria
JP: Hokkaido, Okinawa, Honshu, Kyushu, Shikoku, Fukushima
ID: Java, Sumatra, Bali, Borneo, Sulawesi, Aceh, West Papua, Lombok, Moluccas
PH: Mindanao, Luzon
MM: Rakhine, Rakhine State, Shan State, Kachin State, Arakan
BR: Amazon, Mato Grosso, Minas Gerais, Bahia, Rio Grande do Sul
AR: Patagonia, Tierra del Fuego
MX: Chiapas, Yucatán, Sinaloa, Sonora, Baja California, Jalisco, Oaxaca, Veracruz, Guerrero
ET: Tigray, Amhara, Oromia, Ogaden
SD: Darfur, Kordofan, Blue Nile
SO: Somaliland, Puntland
CD: Kivu, North Kivu, South Kivu, Ituri, Katanga, Kasai
NG: Borno, Biafra
ML: Azawad
DZ: Kabylia
MA: Rif
LY: Cyrenaica, Tripolitania, Fezzan
EG: Sinai
SN: Casamance
ZA: Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape
MZ: Cabo Delgado
DK: Jutland
SE: Lapland
NO: Svalbard
IR: Sistan-Baluchestan
AF: Panjshir, Helmand
YE: Hadramawt
OM: Dhofar
""",
}

# US states are read from GeoNames for English; French has its own list above.

EXONYMS = {
    "fr": """
AE: Dubai=Dubaï, Abu Dhabi=Abou Dhabi|Abou Dabi, Sharjah=Charjah, Al Ain City=Al Aïn
AF: Kabul=Kaboul, Mazār-e Sharīf=Mazar-e-Charif|Mazar-i-Sharif, Kandahar=Kandahar, Herāt=Hérat,
 Kunduz=Kunduz
AM: Yerevan=Erevan
AT: Vienna=Vienne, Salzburg=Salzbourg
AZ: Baku=Bakou
BE: Brussels=Bruxelles, Antwerp=Anvers, Gent=Gand, Brugge=Bruges, Leuven=Louvain, Mechelen=Malines,
 Aalst=Alost, Kortrijk=Courtrai, Ostend=Ostende, Sint-Niklaas=Saint-Nicolas, Roeselare=Roulers, Ieper=Ypres,
 Dendermonde=Termonde, Vilvoorde=Vilvorde, Sint-Truiden=Saint-Trond, Lier=Lierre, Halle=Hal,
 Tienen=Tirlemont, Menen=Menin, Oudenaarde=Audenarde, Geraardsbergen=Grammont
BY: Homyel'=Homiel|Gomel, Brest=Brest-Litovsk, Mahilyow=Moguilev, Vitebsk=Vitebsk, Hrodna=Grodno
CH: Zürich=Zurich, Geneva=Genève, Basel=Bâle, Bern=Berne, Winterthur=Winterthour, Luzern=Lucerne,
 Sankt Gallen=Saint-Gall, Biel/Bienne=Bienne, Thun=Thoune, Schaffhausen=Schaffhouse, Chur=Coire,
 Sitten=Sion, Zug=Zoug, Fribourg=Fribourg
CN: Beijing=Pékin|Beijing, Guangzhou=Canton|Guangzhou, Nanjing=Nankin|Nanjing, Ürümqi=Ouroumtsi|Urumqi,
 Lhasa=Lhassa, Harbin=Harbin|Kharbine, Xi’an=Xi'an|Xian, Kashgar=Kachgar
CU: Havana=La Havane, Santiago de Cuba=Santiago de Cuba
CY: Nicosia=Nicosie, Limassol=Limassol, Larnaca=Larnaca
CZ: Prague=Prague, Pilsen=Plzen|Pilsen
DE: Munich=Munich, Köln=Cologne, Frankfurt am Main=Francfort|Francfort-sur-le-Main, Hamburg=Hambourg,
 Bremen=Brême, Dresden=Dresde, Hannover=Hanovre, Nuremberg=Nuremberg, Aachen=Aix-la-Chapelle, Mainz=Mayence,
 Trier=Trèves, Augsburg=Augsbourg, Magdeburg=Magdebourg, Freiburg=Fribourg-en-Brisgau,
 Regensburg=Ratisbonne, Koblenz=Coblence, Saarbrücken=Sarrebruck, Braunschweig=Brunswick,
 Würzburg=Wurtzbourg, Göttingen=Göttingen, Wolfsburg=Wolfsburg, Oldenburg=Oldenbourg, Duisburg=Duisbourg,
 Lübeck=Lübeck, Konstanz=Constance, Frankfurt (Oder)=Francfort-sur-l'Oder, Kaiserslautern=Kaiserslautern,
 Tübingen=Tübingen, Speyer=Spire
DK: Copenhagen=Copenhague, Århus=Aarhus
DO: Santo Domingo=Saint-Domingue
DZ: Algiers=Alger, Béjaïa=Béjaïa|Bougie, Tizi Ouzou=Tizi Ouzou, Constantine=Constantine,
 Sidi Bel Abbès=Sidi Bel Abbès, Annaba=Annaba, Sétif=Sétif, Tlemcen=Tlemcen, Ghardaïa=Ghardaïa
EG: Cairo=Le Caire, Alexandria=Alexandrie, Giza=Gizeh, Port Said=Port-Saïd, Luxor=Louxor, Aswan=Assouan,
 Ismailia=Ismaïlia, Sharm el-Sheikh=Charm el-Cheikh, Sharm el Sheikh=Charm el-Cheikh, Assiut=Assiout,
 Damietta=Damiette, Al Mansurah=Mansoura, Tanta=Tanta
ER: Asmara=Asmara
ES: Barcelona=Barcelone, Valencia=Valence, Sevilla=Séville, Zaragoza=Saragosse, Málaga=Malaga,
 Córdoba=Cordoue, Granada=Grenade, Murcia=Murcie, Cadiz=Cadix, Cádiz=Cadix, Pamplona=Pampelune,
 Donostia / San Sebastián=Saint-Sébastien|San Sebastián,
 Santiago de Compostela=Saint-Jacques-de-Compostelle, Salamanca=Salamanque, Toledo=Tolède, Burgos=Burgos,
 A Coruña=La Corogne, Almería=Almeria, Alicante=Alicante, Palma=Palma de Majorque|Palma,
 Cartagena=Carthagène, Lleida=Lérida, Girona=Gérone, Tarragona=Tarragone, Ourense=Orense,
 Algeciras=Algésiras, Bilbao=Bilbao, Castelló de la Plana=Castellón de la Plana, Avila=Ávila,
 Segovia=Ségovie, Gasteiz / Vitoria=Vitoria
ET: Addis Ababa=Addis-Abeba, Mek'ele=Mekele|Makalé, Dire Dawa=Dire Dawa
FR: Dunkirk=Dunkerque, Évry=Évry|Évry-Courcouronnes, Marne La Vallée=Marne-la-Vallée,
 Saint-Denis=Saint-Denis
GB: London=Londres, Edinburgh=Édimbourg, Dover=Douvres, Canterbury=Canterbury|Cantorbéry
GE: Tbilisi=Tbilissi, Batumi=Batoumi, Sokhumi=Soukhoumi
GR: Athens=Athènes, Thessaloníki=Thessalonique|Salonique, Piraeus=Le Pirée, Pátra=Patras,
 Irákleion=Héraklion, Larissa=Larissa, Vólos=Volos
GT: Guatemala City=Guatemala
HK: Kowloon=Kowloon
ID: Jakarta=Jakarta|Djakarta
IE: Dublin=Dublin
IL: Jerusalem=Jérusalem, Haifa=Haïfa, Tel Aviv=Tel-Aviv, Tel Aviv-Yafo=Tel-Aviv, Beersheba=Beer-Sheva,
 Nazareth=Nazareth, Ashqelon=Ashkelon, Ashdod=Ashdod, Eilat=Eilat, Jaffa=Jaffa
IN: Mumbai=Bombay|Mumbai, Delhi=Delhi, New Delhi=New Delhi, Kolkata=Calcutta|Kolkata,
 Chennai=Madras|Chennai, Bengaluru=Bangalore|Bengaluru, Varanasi=Bénarès|Varanasi, Puducherry=Pondichéry,
 Prayagraj=Allahabad|Prayagraj
IQ: Baghdad=Bagdad, Mosul=Mossoul, Erbil=Erbil, Basrah=Bassora, Basra=Bassora, Karbala=Kerbala,
 Kirkuk=Kirkouk, Sulaymaniyah=Souleimaniyeh, Nasiriyah=Nassiriya, Najaf=Nadjaf, Al Fallujah=Falloujah,
 Ramadi=Ramadi, Abū Ghurayb=Abou Ghraib, Tikrit=Tikrit
IR: Tehran=Téhéran, Isfahan=Ispahan, Mashhad=Machhad|Mashhad, Shiraz=Chiraz, Tabriz=Tabriz,
 Bandar Abbas=Bandar Abbas, Natanz=Natanz, Bushehr=Bouchehr, Orūmīyeh=Ourmia
IS: Reykjavík=Reykjavik
IT: Rome=Rome, Milan=Milan, Naples=Naples, Turin=Turin, Genoa=Gênes, Florence=Florence, Venice=Venise,
 Bologna=Bologne, Palermo=Palerme, Verona=Vérone, Padua=Padoue, Parma=Parme, Mantova=Mantoue, Siena=Sienne,
 Pisa=Pise, Perugia=Pérouse, Ravenna=Ravenne, Trento=Trente, Bolzano=Bolzano, Messina=Messine,
 Syracuse=Syracuse, Catania=Catane, Taranto=Tarente, Salerno=Salerne, Modena=Modène, Ferrara=Ferrare,
 Cagliari=Cagliari, Livorno=Livourne, Ancona=Ancône, Bergamo=Bergame, Brescia=Brescia, Vicenza=Vicence,
 Treviso=Trévise, Udine=Udine, Cremona=Crémone, Pavia=Pavie, Novara=Novare, Piacenza=Plaisance,
 Lucca=Lucques, Arezzo=Arezzo, L'Aquila=L'Aquila, Reggio Calabria=Reggio de Calabre,
 Reggio nell'Emilia=Reggio d'Émilie, Trieste=Trieste, Vatican City=Vatican
JP: Tokyo=Tokyo|Tokio, Kyoto=Kyoto
KE: Nairobi=Nairobi, Mombasa=Mombasa|Monbasa
KG: Bishkek=Bichkek, Osh=Och
KM: Moroni=Moroni
KR: Seoul=Séoul, Busan=Busan|Pusan, Incheon=Incheon, Gwangju=Gwangju
KP: Pyongyang=Pyongyang|Pyong Yang
KW: Al Aḩmadī=Ahmadi, Kuwait City=Koweït
KZ: Almaty=Almaty|Alma-Ata, Shymkent=Chymkent, Karagandy=Karaganda
LB: Beirut=Beyrouth, Tripoli=Tripoli, Sidon=Saïda, Tyre=Tyr, Zahlé=Zahlé
LR: Monrovia=Monrovia
LT: Vilnius=Vilnius, Kaunas=Kaunas
LU: Luxembourg=Luxembourg
LV: Riga=Riga
LY: Tripoli=Tripoli, Benghazi=Benghazi, Misrata=Misrata, Mişrātah=Misrata, Sirte=Syrte, Tobruk=Tobrouk,
 Darnah=Derna
MA: Marrakesh=Marrakech, Fes=Fès, Tangier=Tanger, Meknes=Meknès, Tétouan=Tétouan
MD: Chisinau=Chisinau
MG: Antananarivo=Antananarivo|Tananarive
MM: Yangon=Rangoun|Yangon, Nay Pyi Taw=Naypyidaw
MN: Ulan Bator=Oulan-Bator, Ulaanbaatar=Oulan-Bator
MO: Macau=Macao
MR: Nouakchott=Nouakchott
MT: Valletta=La Valette
MV: Male=Malé
MX: Mexico City=Mexico, Santiago de Querétaro=Querétaro, León de los Aldama=León,
 Acapulco de Juárez=Acapulco, Heroica Matamoros=Matamoros, Victoria de Durango=Durango
MY: Malacca=Malacca, Kuala Lumpur=Kuala Lumpur
NL: The Hague=La Haye, Rotterdam=Rotterdam, Groningen=Groningue, Nijmegen=Nimègue, Breda=Bréda,
 Maastricht=Maastricht, 's-Hertogenbosch=Bois-le-Duc, Haarlem=Haarlem, Leiden=Leyde, Utrecht=Utrecht
NP: Kathmandu=Katmandou
NO: Oslo=Oslo
OM: Muscat=Mascate
PA: Panamá=Panama, Panama City=Panama
PH: Manila=Manille, Davao=Davao
PK: Karachi=Karachi, Rawalpindi=Rawalpindi, Faisalabad=Faisalabad
PL: Warsaw=Varsovie, Kraków=Cracovie, Wrocław=Wroclaw, Gdańsk=Gdansk|Dantzig, Łódź=Lodz, Poznań=Poznan,
 Lublin=Lublin, Szczecin=Szczecin, Częstochowa=Czestochowa
PS: Gaza=Gaza|ville de Gaza, East Jerusalem=Jérusalem-Est, Hebron=Hébron, Bethlehem=Bethléem,
 Nablus=Naplouse, Janīn=Jénine, Jenin=Jénine, Rafaḩ=Rafah, Khān Yūnis=Khan Younès|Khan Younis,
 Ramallah=Ramallah, Jericho=Jéricho, Jabālyā=Jabaliya, Ţūlkarm=Tulkarem|Toulkarem,
 Dayr al Balaḩ=Deir al-Balah
PT: Lisbon=Lisbonne, Porto=Porto, Coimbra=Coimbra
RO: Bucharest=Bucarest, Timişoara=Timisoara, Cluj-Napoca=Cluj-Napoca|Cluj, Iaşi=Iasi
RS: Belgrade=Belgrade, Novi Sad=Novi Sad, Niš=Nis
RU: Moscow=Moscou, Saint Petersburg=Saint-Pétersbourg, Yekaterinburg=Ekaterinbourg|Iekaterinbourg,
 Nizhniy Novgorod=Nijni Novgorod, Chelyabinsk=Tcheliabinsk, Rostov-on-Don=Rostov-sur-le-Don|Rostov,
 Ufa=Oufa, Krasnoyarsk=Krasnoïarsk, Voronezh=Voronej, Tyumen=Tioumen, Tolyatti=Togliatti, Izhevsk=Ijevsk,
 Ulyanovsk=Oulianovsk, Khabarovsk=Khabarovsk, Yaroslavl=Iaroslavl, Makhachkala=Makhatchkala,
 Orenburg=Orenbourg, Novokuznetsk=Novokouznetsk, Ryazan’=Riazan, Kursk=Koursk, Bryansk=Briansk,
 Smolensk=Smolensk, Ivanovo=Ivanovo, Groznyy=Grozny, Grozny=Grozny, Sochi=Sotchi, Murmansk=Mourmansk,
 Archangel=Arkhangelsk, Arkhangel’sk=Arkhangelsk, Vladikavkaz=Vladikavkaz, Belgorod=Belgorod,
 Kaliningrad=Kaliningrad, Tula=Toula, Kaluga=Kalouga, Yakutsk=Iakoutsk, Vorkuta=Vorkouta,
 Magnitogorsk=Magnitogorsk, Surgut=Sourgout, Beslan=Beslan, Tver=Tver, Pskov=Pskov,
 Yuzhno-Sakhalinsk=Ioujno-Sakhalinsk, Taganrog=Taganrog, Novorossiysk=Novorossiïsk, Engels=Engels,
 Irkutsk=Irkoutsk, Ulan-Ude=Oulan-Oude, Cheboksary=Tcheboksary, Cherepovets=Tcherepovets, Chita=Tchita
SA: Riyadh=Riyad, Jeddah=Djeddah, Makkah=La Mecque, Dammam=Dammam
SD: Khartoum=Khartoum, Port Sudan=Port-Soudan, Omdurman=Omdourman, El Fasher=El-Fasher, El Obeid=El-Obeid
SG: Singapore=Singapour
SI: Ljubljana=Ljubljana
SK: Bratislava=Bratislava
SO: Mogadishu=Mogadiscio, Kismayo=Kismayo
SS: Juba=Djouba|Juba
SY: Damascus=Damas, Aleppo=Alep, Homs=Homs, Hama=Hama, Ḩamāh=Hama, Latakia=Lattaquié, Ar Raqqah=Raqqa,
 Idlib=Idleb|Idlib, Dar‘ā=Deraa, Deir ez-Zor=Deir ez-Zor, Palmyra=Palmyre, Al Ḩasakah=Hassaké,
 Tartouss=Tartous, Kobanî=Kobané
TD: N'Djamena=N'Djamena|Ndjamena
TG: Lomé=Lomé
TJ: Dushanbe=Douchanbé
TM: Ashgabat=Achgabat, Türkmenabat=Turkmenabat
TN: Tunis=Tunis, Sfax=Sfax, Sousse=Sousse
TR: Istanbul=Istanbul, Ankara=Ankara, Izmir=Izmir, Antalya=Antalya, Diyarbakır=Diyarbakir,
 Gaziantep=Gaziantep, Şanlıurfa=Sanliurfa
TW: Taipei=Taipei, Kaohsiung=Kaohsiung
TZ: Dar es Salaam=Dar es Salam|Dar es Salaam, Zanzibar=Zanzibar
UA: Kyiv=Kiev|Kyiv, Odesa=Odessa, Odessa=Odessa, Kharkiv=Kharkiv|Kharkov, Lviv=Lviv, Dnipro=Dnipro,
 Mariupol=Marioupol, Luhansk=Louhansk|Lougansk, Kherson=Kherson, Zaporizhzhya=Zaporijjia|Zaporijia,
 Zaporizhia=Zaporijjia|Zaporijia, Zaporizhzhia=Zaporijjia|Zaporijia, Mykolayiv=Mykolaïv,
 Chernihiv=Tchernihiv, Chernivtsi=Tchernivtsi, Cherkasy=Tcherkassy, Sumy=Soumy, Zhytomyr=Jytomyr,
 Poltava=Poltava, Vinnytsya=Vinnytsia, Kryvyy Rih=Kryvyï Rih, Sevastopol=Sébastopol, Simferopol=Simferopol,
 Bakhmut=Bakhmout, Kramatorsk=Kramatorsk, Slovyansk=Sloviansk, Kremenchuk=Krementchouk, Uzhgorod=Oujhorod,
 Uzhhorod=Oujhorod, Ternopil=Ternopil, Ivano-Frankivsk=Ivano-Frankivsk, Melitopol=Melitopol,
 Berdyansk=Berdiansk, Yalta=Yalta, Khmelnytskyi=Khmelnytsky, Rivne=Rivne, Lutsk=Loutsk, Donetsk=Donetsk,
 Enerhodar=Enerhodar
US: New York City=New York, New Orleans=La Nouvelle-Orléans, Philadelphia=Philadelphie,
 Washington=Washington, Los Angeles=Los Angeles, San Francisco=San Francisco, San Antonio=San Antonio,
 Detroit=Detroit|Détroit, Miami=Miami
UZ: Tashkent=Tachkent, Samarkand=Samarcande, Bukhara=Boukhara
VN: Hanoi=Hanoï, Ho Chi Minh City=Hô Chi Minh-Ville|Saïgon, Haiphong=Haïphong, Huế=Hué, Da Nang=Da Nang
YE: Sanaa=Sanaa, Aden=Aden, Al Ḩudaydah=Hodeïda, Ta‘izz=Taëz, Mukalla=Moukalla
ZA: Cape Town=Le Cap, Johannesburg=Johannesburg, Pretoria=Pretoria
""",
    "en": """
BE: Gent=Ghent, Brugge=Bruges, Ieper=Ypres
BY: Homyel'=Gomel|Homel
CH: Zürich=Zurich, Luzern=Lucerne, Sankt Gallen=St. Gallen, Biel/Bienne=Biel, Sitten=Sion
CN: Xi’an=Xi'an|Xian, Guangzhou=Guangzhou|Canton, Ürümqi=Urumqi
DE: Köln=Cologne, Frankfurt am Main=Frankfurt, Hannover=Hanover
DK: Århus=Aarhus
EG: Al Mansurah=Mansoura
ES: Gasteiz / Vitoria=Vitoria-Gasteiz|Vitoria, Sevilla=Seville, A Coruña=Corunna|A Coruña, Cádiz=Cadiz,
 Castelló de la Plana=Castellón, Palma=Palma|Palma de Mallorca
ET: Mek'ele=Mekelle
GB: Kingston upon Hull=Hull|Kingston upon Hull, Newcastle upon Tyne=Newcastle|Newcastle upon Tyne,
 City of Westminster=Westminster, Stoke-on-Trent=Stoke-on-Trent|Stoke,
 Southend-on-Sea=Southend-on-Sea|Southend
GR: Thessaloníki=Thessaloniki, Irákleion=Heraklion, Pátra=Patras, Vólos=Volos
IN: Mumbai=Mumbai|Bombay, Kolkata=Kolkata|Calcutta, Chennai=Chennai|Madras, Bengaluru=Bengaluru|Bangalore,
 Prayagraj=Prayagraj|Allahabad
IQ: Al Fallujah=Fallujah, Basrah=Basra, Abū Ghurayb=Abu Ghraib
IT: Mantova=Mantua, Siena=Siena, Reggio nell'Emilia=Reggio Emilia
SA: Makkah=Mecca
KW: Al Aḩmadī=Ahmadi
LY: Mişrātah=Misrata, Darnah=Derna
MM: Yangon=Yangon|Rangoon, Nay Pyi Taw=Naypyidaw
MN: Ulan Bator=Ulaanbaatar|Ulan Bator
MX: Santiago de Querétaro=Querétaro, León de los Aldama=León, Acapulco de Juárez=Acapulco,
 Heroica Matamoros=Matamoros, Victoria de Durango=Durango
PL: Kraków=Krakow|Cracow, Wrocław=Wroclaw, Gdańsk=Gdansk, Łódź=Lodz, Poznań=Poznan
PS: Gaza=Gaza City|Gaza, Janīn=Jenin, Rafaḩ=Rafah, Khān Yūnis=Khan Younis|Khan Yunis, Jabālyā=Jabalia,
 Ţūlkarm=Tulkarm, Dayr al Balaḩ=Deir al-Balah
TR: İzmir=Izmir
RU: Saint Petersburg=Saint Petersburg|St. Petersburg, Nizhniy Novgorod=Nizhny Novgorod, Ryazan’=Ryazan,
 Nal’chik=Nalchik, Groznyy=Grozny, Archangel=Arkhangelsk
SY: Ar Raqqah=Raqqa, Ḩamāh=Hama, Dar‘ā=Daraa, Al Ḩasakah=Hasakah, Tartus=Tartus
UA: Slovyansk=Sloviansk, Kyiv=Kyiv|Kiev, Zaporizhzhya=Zaporizhzhia, Odesa=Odesa|Odessa, Mykolayiv=Mykolaiv,
 Kryvyy Rih=Kryvyi Rih, Vinnytsya=Vinnytsia, Kharkiv=Kharkiv|Kharkov, Lviv=Lviv|Lvov
US: New York City=New York|New York City, Washington=Washington|Washington D.C.|Washington DC
VN: Ho Chi Minh City=Ho Chi Minh City|Saigon, Huế=Hue
YE: Al Ḩudaydah=Hodeidah|Hudaydah, Taiz=Taiz
""",
}

# Cities below the size limit that stand in the news all the same: seats, battles, summits, courts, disasters.
SMALL = {
    "fr": """
FR: Calais, Vichy, Foix, Privas, Guéret, Mende, Digne-les-Bains, Tulle, Cahors, Auch, Lons-le-Saunier,
 Vesoul, Chaumont, Bar-le-Duc, Épernay, Verdun, Sedan, Rambouillet, Fontainebleau, Étampes, Provins,
 Coutances, Saint-Lô, Cherbourg, Cherbourg-en-Cotentin, Lisieux, Deauville, Honfleur, Fécamp, Vire, Flers,
 Argentan, Fougères, Vitré, Redon, Dinan, Lannion, Guingamp, Morlaix, Concarneau, Pontivy, Landivisiau,
 Saintes, Rochefort, Royan, Cognac, Bergerac, Sarlat, Libourne, Arcachon, Dax, Lourdes, Pamiers, Millau,
 Rodez, Villefranche-de-Rouergue, Figeac, Moissac, Lunel, Agde, Céret, Prades, Uzès, Apt, Carpentras,
 Cavaillon, Manosque, Sisteron, Briançon, Chamonix, Albertville, Annemasse, Cluses, Moutiers,
 Saint-Jean-de-Maurienne, Oyonnax, Gex, Vierzon, Saint-Amand-Montrond, Issoudun, Romorantin, Vendôme,
 Châteaudun, Nogent-le-Rotrou, Pithiviers, Montargis, Gien, Sens, Avallon, Autun, Le Creusot,
 Montceau-les-Mines, Paray-le-Monial, Moulins, Thiers, Riom, Issoire, Le Puy-en-Velay, Saint-Flour, Mauriac,
 Ussel, Aubusson, Bressuire, Parthenay, Thouars, Fontenay-le-Comte, Les Sables-d'Olonne,
 Saint-Gilles-Croix-de-Vie, Châteaubriant, Ancenis, La Flèche, Sablé-sur-Sarthe, Mayenne, Château-Gontier,
 Sarreguemines, Forbach, Sarrebourg, Saint-Avold, Longwy, Toul, Lunéville, Saint-Dié-des-Vosges, Remiremont,
 Sélestat, Saverne, Wissembourg, Altkirch, Guebwiller, Fessenheim, Montbéliard, Pontarlier, Dole, Beaune,
 Montbard, Laon, Hirson, Vervins, Péronne, Abbeville, Montdidier, Senlis, Clermont, Noyon, Hénin-Beaumont,
 Saint-Omer, Béthune, Montreuil-sur-Mer, Hazebrouck, Armentières, Denain, Fourmies, Bayeux, Ouistreham,
 Évian-les-Bains, Porto-Vecchio, Corte, Calvi, Saint-Tropez, Menton, Nanterre, Rungis, Roissy, Orly,
 Le Bourget, Notre-Dame-des-Landes, Sainte-Soline, Flamanville, Gravelines, Trèbes, Nogent-sur-Seine, Bure,
 Sivens
RE: Saint-Denis de La Réunion, Saint-Pierre de La Réunion
MQ: Fort-de-France
GP: Pointe-à-Pitre, Basse-Terre
GF: Cayenne, Kourou
YT: Mamoudzou
NC: Nouméa
PF: Papeete
BE: Bastogne, Arlon, Dinant, Spa, Huy, Waterloo, Zeebruges, Zaventem
CH: Davos, Montreux, Vevey, Sion, Delémont, Martigny, Nyon, Crans-Montana
CA: Lac-Mégantic
CD: Goma, Uvira, Beni, Bunia
UA: Boutcha, Irpin, Tchernobyl, Avdiïvka, Pokrovsk, Koupiansk, Izioum, Kostiantynivka, Bakhmout, Lyman,
 Tchassiv Iar, Sievierodonetsk, Lyssytchansk, Enerhodar, Vouhledar, Robotyne, Krementchouk
UA: Ienakieve
KZ: Baïkonour
RU: Soudja, Naltchik
SY: Palmyre, Kobané, Soueïda, Tartous, Hama
LY: Misrata
SA: La Mecque, Médine
IL: Sdérot, Eilat
PS: Jéricho
LB: Tyr, Saïda, Baalbek, Naqoura
IR: Natanz, Fordo, Bouchehr
FI: Rovaniemi
IT: Assise, Lampedusa, Aoste, Capri, Cortina d'Ampezzo
NL: Schiphol
US: Guantanamo, Charlottesville, Uvalde, Camp David, Anchorage, Cap Canaveral, Honolulu, Las Vegas
GR: Delphes, Mytilène
MK: Ohrid
MM: Naypyidaw
CF: Bambari
ML: Kidal, Gao, Tombouctou, Mopti
NE: Agadez, Diffa
TR: Antioche, Bodrum
""",
    "en": """
GB: Canterbury, Salisbury, Windsor, Stirling, Inverness, Truro, Ely, Wells, Winchester, Lancaster, Durham,
 Hereford, Lichfield, Ripon, Chichester, St Albans, Omagh, Lockerbie, Aberystwyth, Bangor, Holyhead, Dover,
 Folkestone, Whitby, Berwick-upon-Tweed, St Andrews, Balmoral, Sandringham, Grenfell, Hinkley Point,
 Heathrow, Gatwick, Hillsborough, Bath, Carlisle, Worcester, Scarborough, Newry, Armagh, Derry, Londonderry,
 Wrexham, Llanelli, Merthyr Tydfil
IE: Sligo, Tralee, Kilkenny, Wexford, Athlone, Shannon, Letterkenny, Ballymena
US: Annapolis, Juneau, Augusta, Montpelier, Pierre, Helena, Bismarck, Frankfort, Dover, Carson City,
 Cheyenne, Olympia, Jefferson City, Harrisburg, Concord, Charleston, Ferguson, Uvalde, Charlottesville,
 Newtown, Parkland, Columbine, Flint, Los Alamos, Palo Alto, Menlo Park, Cupertino, Mountain View, Redmond,
 Cape Canaveral, Guantanamo Bay, Guantanamo, Martha's Vineyard, Aspen, East Palestine, Selma, Roswell,
 Key West, Camp David, Mar-a-Lago, Lahaina, Jackson Hole
CA: Whitehorse, Yellowknife, Iqaluit, Charlottetown, Fredericton, Moncton, Saint John, Jasper, Banff
AU: Alice Springs, Broome, Byron Bay, Port Hedland, Bondi
NZ: Christchurch, Wellington, Queenstown, Dunedin, Rotorua, Napier
UA: Bucha, Irpin, Chernobyl, Chornobyl, Avdiivka, Pokrovsk, Kupiansk, Izium, Chasiv Yar, Bakhmut, Lyman,
 Sievierodonetsk, Lysychansk, Enerhodar, Vuhledar, Robotyne, Kostiantynivka
RU: Sudzha, Beslan, Nalchik, Arkhangelsk, Grozny
SY: Palmyra, Kobani, Sweida, Tartus, Hama
LY: Misrata
SA: Medina
IL: Sderot, Eilat
LB: Tyre, Sidon, Baalbek, Naqoura
IR: Natanz, Fordow, Bushehr
CH: Davos, Montreux
NL: Schiphol
IT: Assisi, Lampedusa, Aosta, Cortina d'Ampezzo
CD: Goma, Uvira, Beni, Bunia
ML: Kidal, Gao, Timbuktu, Mopti
NE: Agadez, Diffa
FI: Rovaniemi
FR: Calais, Lourdes, Verdun, Vichy, Cherbourg, Chamonix, Saint-Tropez, Colmar, Bayeux
""",
}

# Capitals where newspapers have another word than GeoNames, or GeoNames has another city.
CAPITALS = {
    "fr": """
AD: Andorre-la-Vieille
CM: Yaoundé
NC: Nouméa
EH: Laâyoune
FO: Tórshavn
RE: Saint-Denis de La Réunion
JE: Saint-Hélier
CK: Avarua
UA: Kiev, Kyiv
AG: Saint John's
BN: Bandar Seri Begawan
BO: La Paz, Sucre
BZ: Belmopan
BJ: Porto-Novo
CI: Yamoussoukro
CL: Santiago, Santiago du Chili
CR: San José
DM: Roseau
ET: Addis-Abeba
FJ: Suva
FM: Palikir
GD: Saint-Georges
GQ: Malabo
KI: Tarawa
KW: Koweït
KZ: Astana
LI: Vaduz
LK: Colombo
LU: Luxembourg
MC: Monaco
MH: Majuro
MT: La Valette
NI: Managua
NR: Yaren
PS: Ramallah
PW: Ngerulmud
SG: Singapour
SM: Saint-Marin
ST: Sao Tomé
SV: San Salvador
SZ: Mbabane
TO: Nuku'alofa
TV: Funafuti
TZ: Dodoma
VC: Kingstown
VU: Port-Vila
WS: Apia
XK: Pristina
ZA: Pretoria
BB: Bridgetown
BI: Gitega
BS: Nassau
BT: Thimphou
BW: Gaborone
DJ: Djibouti
GM: Banjul
GN: Conakry
GT: Guatemala
GW: Bissau
IS: Reykjavik
JM: Kingston
KN: Basseterre
LC: Castries
LS: Maseru
ME: Podgorica
MU: Port-Louis
NZ: Wellington
PA: Panama
PG: Port Moresby
PT: Lisbonne
QA: Doha
RW: Kigali
SB: Honiara
SC: Victoria
SR: Paramaribo
TL: Dili
TT: Port-d'Espagne
UY: Montevideo
VA: Vatican
BH: Manama
AL: Tirana
BF: Ouagadougou
BR: Brasilia
CO: Bogota
CV: Praia
CY: Nicosie
HN: Tegucigalpa
KM: Moroni
MG: Antananarivo
MK: Skopje
MX: Mexico
PY: Asunción
TG: Lomé
""",
    "en": """
AD: Andorra la Vella
CM: Yaoundé
NC: Nouméa
EH: Laayoune
FO: Tórshavn
GQ: Malabo
UA: Kyiv, Kiev
SC:
AG: St. John's
BO: La Paz, Sucre
BT: Thimphu
BI: Gitega
BN: Bandar Seri Begawan
BZ: Belmopan
BJ: Porto-Novo
CI: Yamoussoukro
CL: Santiago
CR: San José
DM: Roseau
FM: Palikir
FJ: Suva
GD: St. George's
GT: Guatemala City
KI: Tarawa
KW: Kuwait City
KZ: Astana
LI: Vaduz
LK: Colombo
MC: Monaco
MH: Majuro
MM: Naypyidaw
MT: Valletta
MX: Mexico City
NR: Yaren
PA: Panama City
PS: Ramallah
PW: Ngerulmud
SM: San Marino
ST: São Tomé
TV: Funafuti
TZ: Dodoma
VA: Vatican City
VC: Kingstown
VU: Port Vila
XK: Pristina
ZA: Pretoria
BR: Brasília
CO: Bogotá
PY: Asunción
TG: Lomé
MN: Ulaanbaatar
""",
}

# Quarters, districts and labels that GeoNames lists as places of their own, never named so in news.
DROPPED = """
Gare, Maison Blanche, Picpus, Roquette, Folie Méricourt, Saint-Ambroise, Sainte-Marguerite, Bel-Air, Delta,
Archway,
Whalley, Newton, Ottawa South, La Cité-Limoilou, Al Mawşil al Jadīdah, Al Başrah al Qadīmah, Golfe, Balbala,
Camayenne, Pest, Buda, Mirpur Model Thana, Serra, Viana, New Territories, Hong Kong Island, Forest, Mol, Geel,
University, Central, Center, Downtown, Most, Same, Gustavo Adolfo Madero, Álvaro Obregón, Carrefour, Kennedy
"""

# Names that are everyday words, or first names and surnames, of the language: context must decide.
AMBIGUOUS = {
    "fr": """
 Ain Aisne Albi Alexandrie Ali Alost Angers Apt Arctique Arles Arlington Assis Aube Auch Austin Ay Bar
 Barking Bath Beauce Beni Berkeley Berry Bienne Bole Bon Bondy Bor Bordeaux Bougie Bourgogne Brest Bron
 Bruges Buffalo Bush Cachemire Cali Calvados Canton Carson Cerro Chad Chaman Champagne Charente Charlotte
 Chartres Chelles Cher Chili Clermont Clinton Cognac Cologne Colomiers Concarneau Constance Constantine
 Corse Corte Creuse Créteil Damas Dax Dayton Delta Denton Dole Dominique Dover Essen Eure Flint Florence
 Foix Fort Franklin Fribourg Gand Gap Gard Garland Gary Gex Gien Goa Golfe Grenade Guerrero Guingamp Hal
 Halle Hama Hamilton Ho Houston Hull Huy Indre Irving Jackson Jefferson Jette Jordan Jos Kenosha Kent
 Lafayette Lagos Lancaster Landes Laon Laval Lens Leste Limoges Limousin Lincoln Lion Lira Logan Loire
 Lorraine Lot Lourdes Lucerne Lunel Madison Madras Maine Malaga Male Malines Man Manche Marche Marches
 Marin Marne Martin Massy Maurice Mayenne Meaux Melun Mende Menton Metro Mishima Mobile Mons Montauban
 Montreuil Moscou Most Moulins Mâcon Nancy Nantes Natal Nevers Newton Nice Niort Nord Nord-Est Norman Nue
 Oise Oral Orange Orne Osh Pacifique Padang Paterson Pau Plaisance Plaisir Poissy Port Porto Prades Privas
 Reading Regina Rhodes Riom Royan Saint-Pierre Saintes Sale Salem Salvador Salé Same Santa Sedan Sens
 Serres Sfax Sienne Sierra Sion Sofia Somme Spa Spire Split Stanley Sterling Sucre Surat Suresnes Surprise
 Surrey Sète Tarn Tata Tchad Tete Thiers Toul Tours Trente Troyes Tulle Tyler Tyr Uccle Ulm Valence Van
 Vannes Vanves Var Vaud Vence Verdun Vernier Vernon Vichy Victoria Vienne Vierge Vincennes Vire Vitré
 Volos Vosges Warren Washington Évian
""",
    "en": """
 Aba Ajax Allen Amazon Ames Anchorage Anderson Appleton Arctic Arlington Aspen Augusta Aurora Austin Banff
 Bangor Barking Basel Bath Battle Beaumont Bedford Bend Beni Berkeley Berlin Beverly Blaine Bloomfield
 Bologna Bolton Bradford Brandon Brent Brick Bristol Broome Buffalo Burke Burnaby Burton Bury Bush Camden
 Carlisle Carolina Carson Cayenne Chad Champagne Chandler Charlotte Chatham Cheddar Chester Chihuahua
 China Chinatown Christian Clare Clay Clayton Cleveland Clifton Clinton Clovis Cologne Columbine Columbus
 Commerce Commonwealth Compton Concord Cork Corona Crawford Crewe Dale Davis Dayton Deal Decatur Denton
 Derby Devon Dominica Dothan Douglas Dover Down Draper Duncan Edison Elgin Ely Enterprise Essen Essex
 Eugene Everett Exeter Ferguson Fife Flint Florence Florida Franklin Fremont Frisco Gander Gap Garland
 Gary Georgia Gilbert Grace Guerrero Guinea Halifax Halle Hama Hamilton Hampton Harrison Harrow Hastings
 Helena Henderson Hesse Highlands Hino Ho Hope Houston Hove Hub Hue Hull Huntington Independence Industry
 Irvine Irving Jackson Jasper Java Jefferson Jersey Joliet Jordan Jos Kent Kerry Kingston Kirkland
 Lafayette Laguna Lakewood Lancaster Lansing Lawrence Layton Lens Leon Liberty Lima Lincoln Livingston
 Livonia Lodi Logan Louth Lowell Lucknow Lynn Madison Male Man Mango Marche Marion Mary Mayo Meath Medina
 Melbourne Mentor Mesa Metro Milan Milton Mishima Mission Mobile Monroe Mons Montana Montgomery Moore Most
 Naha Nancy Napier Nassau Natal Nelson Newton Nice Norfolk Normal Norman Novi Of Ogden Orange Orlando Page
 Palm Paradise Paramount Parma Paterson Pau Peoria Perth Phoenix Pierre Plano Plantation Poole Portage
 Preston Providence Provo Queens Quincy Racine Raleigh Reading Redmond Regina Reservoir Rhodes Richmond
 Rif Ripon Riviera Rochester Rogers Roosevelt Roseau Roswell Rugby Ruse Rye Saga Sale Salem Salvador Same
 Sandwich Sandy Santiago Savannah Selma Sens Shannon Slough Sofia Split Spring Springs Stafford Stanley
 Sterling Stockton Sultan Sunrise Sur Surprise Surrey Sutton Sydney Taylor Tempe Temple Thane Tours Tracy
 Troy Turkey Turlock Tyler Tyre Ulm Union Upland Van Victoria Vienna Virginia Ware Warren Warwick
 Washington Waterloo Wayne Wellington Wells Wigan Windsor Winslow Woodland Yuma
""",
}
