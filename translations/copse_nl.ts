<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Regel %1 van de lijst bevat een NUL-teken, dat in tekst nooit voorkomt. Er is niets gelezen. Sla de lijst op als CSV (UTF-8) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation>De cel tussen aanhalingstekens die op regel %1 van de lijst begint, heeft meer dan %2 tekens; misschien ontbreekt het sluitende aanhalingsteken. Er is niets gelezen. Verbeter die cel.</translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation>Een cel op regel %1 van de lijst heeft meer dan %2 tekens. Er is niets gelezen. Kort die cel in.</translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation>Regel %1 van de lijst heeft meer dan %2 kolommen. Er is niets gelezen. Haal de kolommen weg die niet nodig zijn.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation>De lijst heeft meer dan %1 cellen; regel %2 is er één te veel. Er is niets gelezen. Splits de lijst op in meerdere bestanden.</translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation>De lijst is te groot om in één keer te lezen. Er is niets gelezen. Splits de lijst op in meerdere bestanden.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1, column %2 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation>Het aanhalingsteken dat op regel %1, kolom %2 van de lijst opent, wordt nergens gesloten. Er is niets gelezen. Sluit het, of haal het weg.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation>De letters van deze lijst zijn gelezen als Windows-1252. Zien namen er verkeerd uit, sla de lijst dan op als CSV (UTF-8) en lees ze opnieuw in.</translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation>“%1” staat naast de kolommen met een kop, zodat niet duidelijk is wat de cellen van deze rij betekenen; de rij is weggelaten. Een naam waarin het scheidingsteken voorkomt, moet tussen aanhalingstekens staan.</translation>
    </message>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation>In “%1” komt een woord voor geen of onbekend voor. Het is overgenomen als naam, zoals het er staat.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” is geen datum die maar één betekenis kan hebben; de rij is bewaard zonder die datum. Schrijf de datum als 2007, 2007-03 of 2007-03-15.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation>Dit begint op %1 en eindigt eerder, op %2; de rij is bewaard zonder beide datums.</translation>
    </message>
    <message>
        <source>“%1” says the same as the column “%2”. It was kept as a field of its own.</source>
        <translation>“%1” zegt hetzelfde als de kolom “%2”. Hij is als eigen veld bewaard.</translation>
    </message>
    <message>
        <source>“%1” is not a column of ties; what stands below it was left out. Known are from, to, kind, strength, from-date and to-date.</source>
        <translation>“%1” is geen kolom van banden; wat eronder staat is weggelaten. Bekend zijn from, to, kind, strength, from-date en to-date.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>Gelezen rijen: %n</numerusform>
            <numerusform>Gelezen rijen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>Rijen die niet begrepen en weggelaten zijn: %n</numerusform>
            <numerusform>Rijen die niet begrepen en weggelaten zijn: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>Rijen die hetzelfde zeggen als een eerdere: %n</numerusform>
            <numerusform>Rijen die hetzelfde zeggen als een eerdere: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>Nieuwe personen: %n</numerusform>
            <numerusform>Nieuwe personen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>Personen die al op de kaart staan: %n</numerusform>
            <numerusform>Personen die al op de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>Nieuwe organisaties: %n</numerusform>
            <numerusform>Nieuwe organisaties: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>Organisaties die al op de kaart staan: %n</numerusform>
            <numerusform>Organisaties die al op de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>Organisaties die als vestiging van hun moederorganisatie zijn opgevat, omdat niets over de band iets anders zegt: %n</numerusform>
            <numerusform>Organisaties die als vestiging van hun moederorganisatie zijn opgevat, omdat niets over de band iets anders zegt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>Nieuwe disciplines: %n</numerusform>
            <numerusform>Nieuwe disciplines: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>Nieuwe disciplines die in de OESO-lijst staan: %n</numerusform>
            <numerusform>Nieuwe disciplines die in de OESO-lijst staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>Disciplines die al op de kaart staan: %n</numerusform>
            <numerusform>Disciplines die al op de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>Nieuwe groepen: %n</numerusform>
            <numerusform>Nieuwe groepen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>Groepen die al op de kaart staan: %n</numerusform>
            <numerusform>Groepen die al op de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>Nieuwe lidmaatschappen: %n</numerusform>
            <numerusform>Nieuwe lidmaatschappen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>Lidmaatschappen die al op de kaart staan: %n</numerusform>
            <numerusform>Lidmaatschappen die al op de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>Nieuwe praktijken: %n</numerusform>
            <numerusform>Nieuwe praktijken: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>Gegevens op de kaart die worden aangevuld: %n</numerusform>
            <numerusform>Gegevens op de kaart die worden aangevuld: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as fields of their own: %1</source>
        <translation>Bewaard als eigen velden: %1</translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>Nieuwe banden: %n</numerusform>
            <numerusform>Nieuwe banden: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>Banden die al in de kaart staan: %n</numerusform>
            <numerusform>Banden die al in de kaart staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>%n persoon die heeft gevraagd om vergeten te worden, is weggelaten</numerusform>
            <numerusform>%n personen die hebben gevraagd om vergeten te worden, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>Nieuwe disciplines die in de lijst voor de ontwikkelingspraktijk staan: %n</numerusform>
            <numerusform>Nieuwe disciplines die in de lijst voor de ontwikkelingspraktijk staan: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>Rijen weggelaten omdat ze de naam, het e-mailadres of het id hebben van iemand die gevraagd heeft vergeten te worden: %n. Is het iemand anders, voeg die dan toe door te typen.</numerusform>
            <numerusform>Rijen weggelaten omdat ze de naam, het e-mailadres of het id hebben van iemand die gevraagd heeft vergeten te worden: %n. Is het iemand anders, voeg die dan toe door te typen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation>Er is niets gelezen.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation>%1:1: Geen enkele kolom van deze lijst heeft een kop voor de namen van personen. Er is niets gelezen. Noem die kolom “person” in de eerste rij.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation>%1:1: Geen enkele kolom van deze lijst heeft een kop voor de namen van groepen. Er is niets gelezen. Noem die kolom “group” in de eerste rij.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation>%1:1: Geen enkele kolom van deze lijst heeft een kop voor de namen van organisaties. Er is niets gelezen. Noem die kolom “organisation” in de eerste rij.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation>%1:1: Geen enkele kolom van deze lijst heeft een kop voor de namen van disciplines. Er is niets gelezen. Noem die kolom “discipline” in de eerste rij.</translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation>%1 heeft geen enkele rij onder de koppen. Er is niets gelezen. Controleer of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation>Geen enkele rij van %1 is begrepen, en er is niets gelezen. De eerste ervan: %2</translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation>Er is geen lijst om te lezen. Kies er een.</translation>
    </message>
    <message>
        <source>%1:1: Two columns of this list have to be headed as the people of a tie. Nothing was read. Name them “from” and “to” in the first row.</source>
        <translation>%1:1: Twee kolommen van deze lijst moeten als kop de personen van een band hebben. Er is niets gelezen. Noem ze “van” en “naar” in de eerste rij.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation>%1 kan niet worden geopend: %2. Er is niets gelezen. Controleer de naam en de leesrechten.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation>%1 is te groot voor een lijst (meer dan %2 MB). Er is niets gelezen. Splits het op in meerdere bestanden.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation>%1 kan niet tot het einde worden gelezen: %2. Er is niets gelezen. Kopieer het bestand naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation>%1 is leeg. Er is niets gelezen. In de eerste rij moeten de namen van de kolommen staan.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation>Op de kaart staat iets anders over wat %1 bij %2 inbrengt; dat is zo gelaten.</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation>In de rij staat geen persoon; die rij is weggelaten.</translation>
    </message>
    <message>
        <source>Nobody has the id “%1”, and the row has no name; it was left out.</source>
        <translation>Niemand heeft de id “%1”, en in de rij staat geen naam; die rij is weggelaten.</translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation>De id “%1” staat voor “%2” en voor “%3”; zij zijn opgevat als één persoon, die beide namen houdt.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The rows that have this name and no id were taken as said of one of them.</source>
        <translation>Verschillende mensen heten “%1”. De rijen met deze naam en zonder id zijn aan één van hen toegeschreven.</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation>“%1” is geen niveau van deelname; het is bewaard als niet ingevuld. Bekend zijn core, active, occasional, peripheral en transactional.</translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation>%1 heeft al het e-mailadres %2; %3 is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.</source>
        <translation>“%1” betekent niet open, initialen of verborgen; de toestemming van %2 bleef zoals die was.</translation>
    </message>
    <message>
        <source>“%1” is neither yes, perhaps nor no; it was left out.</source>
        <translation>“%1” is geen ja, misschien of nee; het is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” would show more of %2 than is recorded; their consent was kept as it is.</source>
        <translation>“%1” zou meer van %2 tonen dan is vastgelegd; de toestemming bleef zoals die was.</translation>
    </message>
    <message>
        <source>Whether %1 is willing is recorded already; “%2” was left out.</source>
        <translation>Of %1 bereid is, is al vastgelegd; “%2” is weggelaten.</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation>In de rij staat geen naam; die rij is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation>“%1” is geen naam; de rij is weggelaten.</translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation>%1 is al “%2”; “%3” is weggelaten.</translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation>%1 heeft al andere datums; deze zijn weggelaten.</translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation>%1 valt al ergens onder; “%2” als tweede is weggelaten.</translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation>“%1” onder “%2” plaatsen zou een kring maken; dat is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation>“%1” staat in de OESO-lijst en heeft daar een vaste plaats; dat het onder “%2” valt, is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation>“%1” is geen woord voor de band van een organisatie met haar moederorganisatie; bekend zijn office en affiliate.</translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation>%1 heeft al een andere band met de moederorganisatie; “%2” is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation>“%1” zegt hoe de band met een moederorganisatie is, maar in de rij staat geen moederorganisatie; het is weggelaten.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Dit is geen lijst: regel %1 bevat een NUL-teken, dat in tekst nooit voorkomt. Er is niets gelezen. Sla de lijst op als CSV (UTF-8) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>De letters van deze lijst zijn niet te herkennen: regel %1 bevat een byte die niets betekent in UTF-8 of Windows-1252. Er is niets gelezen. Sla de lijst op als CSV (UTF-8) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation>De letters van deze lijst zijn beschadigd: regel %1 bevat een byte die geen UTF-8 is. Er is niets gelezen. Sla de lijst opnieuw op als CSV (UTF-8) en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation>De lijst is afgebroken: een UTF-16-bestand heeft een even aantal bytes, dit heeft er %1. Er is niets gelezen. Sla de lijst opnieuw op en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation>De lijst is groter dan %1 MB, meer dan in één keer kan worden gelezen. Er is niets gelezen. Splits de lijst op in meerdere bestanden.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another file that is not plain text. Nothing was read. Open it and save the list as CSV (UTF-8), or copy its rows and paste them.</source>
        <translation>Dit is een rekenblad of een ander bestand dat geen gewone tekst is. Er is niets gelezen. Open het en bewaar de lijst als CSV (UTF-8), of kopieer de rijen en plak ze.</translation>
    </message>
</context>
<context>
    <name>TieRows</name>
    <message>
        <source>A tie is between two people, and this row names one at most; it was left out.</source>
        <translation>Een band is tussen twee personen en deze rij noemt er hooguit één; ze is weggelaten.</translation>
    </message>
    <message>
        <source>“%1” would be tied to themselves; the row was left out.</source>
        <translation>“%1” zou een band met zichzelf hebben; de rij is weggelaten.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The ties that have this name were taken as those of one of them. Write the id in its place to say which.</source>
        <translation>Meerdere personen heten “%1”. De banden met deze naam zijn aan één van hen toegeschreven. Schrijf het id in plaats van de naam om te zeggen wie.</translation>
    </message>
    <message>
        <source>“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.</source>
        <translation>“%1” is geen sterkte; ze is bewaard als niet ingevuld. Sterktes zijn 0, 1, 2 en 3.</translation>
    </message>
    <message>
        <source>This tie has the strength %1 already; %2 was left out.</source>
        <translation>Deze band heeft al de sterkte %1; %2 is weggelaten.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleCanvas</name>
    <message>
        <source>Arrow keys go to the nearest group or person that way, with Control from one to its neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and the arrow keys move the group or person itself.</source>
        <translation>De pijltjestoetsen gaan naar de dichtstbijzijnde groep of persoon in die richting, met Ctrl van de ene naar de buren ervan, met Shift verschuiven ze de tekening. Plus en min zoomen, 0 toont het geheel. N en P gaan van de ene groep of persoon naar de volgende of de vorige, Enter selecteert, Escape heft de selectie op. Alt en de pijltjestoetsen verplaatsen de groep of persoon zelf.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>groep, %n buur</numerusform>
            <numerusform>groep, %n buren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>persoon, %n buur</numerusform>
            <numerusform>persoon, %n buren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>organisatie, %n buur</numerusform>
            <numerusform>organisatie, %n buren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>discipline, %n buur</numerusform>
            <numerusform>discipline, %n buren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>none: a group of its own</source>
        <translation>geen: een groep op zichzelf</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Sub-group of:</source>
        <translation>&amp;Deelgroep van:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>Er is geen groep met de naam “%1”.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::AddMembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Lid toevoegen</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-15</source>
        <translation>2024, 2024-03 of 2024-03-15</translation>
    </message>
    <message>
        <source>still</source>
        <translation>nog steeds</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persoon:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groep:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>T&amp;ot en met:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Choose a person and a group.</source>
        <translation>Kies een persoon en een groep.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-03 or 2024-03-15.</source>
        <translation>Schrijf datums als 2024, 2024-03 of 2024-03-15.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message>
        <source>“%1” is not in the map yet. Use “Add someone” first.</source>
        <translation>“%1” staat nog niet op de kaart. Gebruik eerst “Iemand toevoegen”.</translation>
    </message>
</context>
<context>
    <name>copse::AddPersonDialog</name>
    <message>
        <source>Add someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Works &amp;for:</source>
        <translation>&amp;Werkt voor:</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Discipline:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groep:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>Somebody called “%1” is in the map already. This will be another person.</source>
        <translation>Er staat al iemand met de naam “%1” op de kaart. Dit wordt iemand anders.</translation>
    </message>
</context>
<context>
    <name>copse::AnalyseCommands</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Peildatum</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <translation>Op &amp;enig moment</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Leden</translation>
    </message>
    <message>
        <source>&amp;Organisations count by</source>
        <translation>&amp;Organisaties tellen per</translation>
    </message>
    <message>
        <source>&amp;Disciplines count by</source>
        <translation>&amp;Disciplines tellen per</translation>
    </message>
    <message>
        <source>People who work for &amp;themselves</source>
        <translation>Wie &amp;zelfstandig werkt</translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Peildatum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>een dag</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>op enig moment</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>Getoonde dag</translation>
    </message>
    <message>
        <source>Day that is shown, on a line over the years of the map</source>
        <translation>Getoonde dag, op een lijn over de jaren van de kaart</translation>
    </message>
    <message>
        <source>Play from year to year</source>
        <translation>Van jaar tot jaar afspelen</translation>
    </message>
    <message>
        <source>Both dates side by side, with what changed in words</source>
        <translation>Beide datums naast elkaar, met in woorden wat er is veranderd</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Afspelen stoppen</translation>
    </message>
    <message>
        <source>⊕ %1, ⊖ %2</source>
        <comment>people who joined, people who left; the signs are those in the picture</comment>
        <translation>⊕ %1, ⊖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n erbij</numerusform>
            <numerusform>%n erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n vertrokken</numerusform>
            <numerusform>%n vertrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the date before: %1. Press to compare both.</source>
        <translation>Sinds de vorige datum: %1. Druk om beide te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n nog niet vertrokken</numerusform>
            <numerusform>%n nog niet vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n er nog niet</numerusform>
            <numerusform>%n er nog niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation>organisaties %1, disciplines %2</translation>
    </message>
</context>
<context>
    <name>copse::CardPanel</name>
    <message>
        <source>What is selected</source>
        <translation>Wat geselecteerd is</translation>
    </message>
</context>
<context>
    <name>copse::Choice</name>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initialen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>office</source>
        <translation>vestiging</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>aangesloten organisatie</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potentieel</translation>
    </message>
    <message>
        <source>coalescing</source>
        <translation>in vorming</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>beheer</translation>
    </message>
    <message>
        <source>transformation</source>
        <translation>transformatie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>either</source>
        <translation>een van beide</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganisationeel</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinair</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>kerngroep</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>incidenteel</translation>
    </message>
    <message>
        <source>peripheral</source>
        <translation>perifeer</translation>
    </message>
    <message>
        <source>transactional (not a member)</source>
        <translation>transactioneel (geen lid)</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>vrijwillig</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>aangewezen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>eigen opgave</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>inschatting</translation>
    </message>
    <message>
        <source>with sub-groups</source>
        <translation>met deelgroepen</translation>
    </message>
    <message>
        <source>direct members only</source>
        <translation>alleen rechtstreekse leden</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>area</source>
        <translation>gebied</translation>
    </message>
    <message>
        <source>field</source>
        <translation>vakgebied</translation>
    </message>
    <message>
        <source>specialism</source>
        <translation>specialisme</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>zoals geschreven</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>ieder apart</translation>
    </message>
    <message>
        <source>together as one</source>
        <translation>samen als één</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>niet meegeteld</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>lidmaatschap</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>omtrekken</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>banden</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>lagen</translation>
    </message>
    <message>
        <source>who brings what</source>
        <translation>wie brengt wat mee</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>ringen</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrix</translation>
    </message>
    <message>
        <source>full names</source>
        <translation>volledige namen</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>geen namen</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>scherm</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>print</source>
        <translation>afdruk</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>zwart-wit</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>beamer</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verhuisd</translation>
    </message>
    <message>
        <source>project ended</source>
        <translation>project afgelopen</translation>
    </message>
    <message>
        <source>died</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>money</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>staff time</source>
        <translation>personeelstijd</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>gastheerschap</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>begeleiding</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>reiskosten</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>steunbetuiging</translation>
    </message>
    <message>
        <source>facilitating</source>
        <translation>faciliterend</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>sturend</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>eisend</translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Wissen wat deze computer bewaart</translation>
    </message>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>de naam van %n recente kaart</numerusform>
            <numerusform>de namen van %n recente kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be brought back:</source>
        <translation>Dit verdwijnt van deze computer en is niet terug te halen:</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier versions of a map on a stick or a share are beside it and stay there.</source>
        <translation>De kaarten blijven waar ze zijn, en wat is geëxporteerd ook. De geopende kaart blijft open. Eerdere versies van een kaart op een stick of een gedeelde schijf staan ernaast en blijven daar.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n eerdere versie van de kaarten (%1)</numerusform>
            <numerusform>%n eerdere versies van de kaarten (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the folders used last, how the window looked (its size, colours and text size) and which part of each view was seen</source>
        <translation>de laatst gebruikte mappen, hoe het venster eruitzag (grootte, kleuren en tekstgrootte) en welk deel van elke weergave zichtbaar was</translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message>
        <source>&amp;Copy what is selected</source>
        <translation>&amp;Kopiëren wat is geselecteerd</translation>
    </message>
    <message>
        <source>&amp;Paste people or a list</source>
        <translation>Personen of een lijst pl&amp;akken</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>Gekopieerd: %n geselecteerd.</numerusform>
            <numerusform>Gekopieerd: %n geselecteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>Gekopieerd: %n groep met de leden ervan.</numerusform>
            <numerusform>Gekopieerd: %n groepen met hun leden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Op het klembord staat niets dat hier kan worden geplakt.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nieuwe persoon</numerusform>
            <numerusform>%n nieuwe personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n nieuwe groep</numerusform>
            <numerusform>%n nieuwe groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n persoon die er al was</numerusform>
            <numerusform>%n personen die er al waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n weggelaten die vergeten wilde worden</numerusform>
            <numerusform>%n weggelaten die vergeten wilden worden</numerusform>
        </translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>Dit staat allemaal al op de kaart.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <comment>a list of what</comment>
        <translation>Geplakt: %1.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file and import that.</source>
        <translation>Dit is te veel om te plakken. Sla het op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>These are too many names to paste. Save them as a file and import that.</source>
        <translation>Dit zijn te veel namen om te plakken. Sla ze op als bestand en importeer dat.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Geplakte lijst</translation>
    </message>
    <message>
        <source>All of these people are in the map already.</source>
        <translation>Al deze personen staan al op de kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>Toevoegen aan %1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>%n persoon toevoegen? %1</numerusform>
            <numerusform>%n personen toevoegen? %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>%n persoon toevoegen</numerusform>
            <numerusform>%n personen toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Gedaan: %1. Ongedaan maken draait het terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>%n van deze mensen staat al op de kaart, maar niet in %1.</numerusform>
            <numerusform>%n van deze mensen staan al op de kaart, maar niet in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because several people are called this: %1</source>
        <translation>Weggelaten, omdat meerdere mensen zo heten: %1</translation>
    </message>
    <message>
        <source>A list with columns is read at the desk: leave presenting first (Esc), then paste it there. Nothing was added.</source>
        <translation>Een lijst met kolommen wordt aan het bureau gelezen: verlaat eerst het presenteren (Esc) en plak hem dan daar. Er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>copse::CompareDates</name>
    <message>
        <source>Compare two dates</source>
        <translation>Twee datums vergelijken</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Eerdere datum</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Latere datum</translation>
    </message>
    <message>
        <source>What changed between the two dates</source>
        <translation>Wat er tussen de twee datums is veranderd</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>Nothing changed between these dates.</source>
        <translation>Tussen deze datums is niets veranderd.</translation>
    </message>
    <message>
        <source>What changed in between:</source>
        <translation>Wat er in de tussentijd is veranderd:</translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message>
        <source>There is no group to draw.</source>
        <translation>Er is geen groep om te tekenen.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>%n groep niet getoond</numerusform>
            <numerusform>%n groepen niet getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>%n groep zonder naam erbij</numerusform>
            <numerusform>%n groepen zonder naam erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>%n groepsnaam ingekort</numerusform>
            <numerusform>%n groepsnamen ingekort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>%n persoon niet getoond</numerusform>
            <numerusform>%n personen niet getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>%n naam niet getoond</numerusform>
            <numerusform>%n namen niet getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn with Copse</source>
        <translation>getekend met Copse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>%n rij staat voor meerdere personen</numerusform>
            <numerusform>%n rijen staan elk voor meerdere personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>%n symbool niet getoond</numerusform>
            <numerusform>%n symbolen niet getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>%n naam ingekort</numerusform>
            <numerusform>%n namen ingekort</numerusform>
        </translation>
    </message>
    <message>
        <source>many groups overlap: the matrix shows them better</source>
        <translation>veel groepen overlappen: de matrix toont ze beter</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>Er is geen band vastgelegd.</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>what shapes or outlines tell</comment>
        <translation>%1: niet getoond</translation>
    </message>
    <message>
        <source>No organisation is recorded.</source>
        <translation>Er is geen organisatie vastgelegd.</translation>
    </message>
    <message>
        <source>rings from the middle: %1</source>
        <comment>levels of participation</comment>
        <translation>ringen vanuit het midden: %1</translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <comment>colours, sizes, badges, cells or lines</comment>
        <translation>niet uitgelegd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n deel van de legenda niet getoond</numerusform>
            <numerusform>%n delen van de legenda niet getoond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::CompositionBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>so many not recorded</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>copse::CopiedText</name>
    <message>
        <source>%1 (%2): %3</source>
        <comment>a group, for when, the sentence about it</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Wat uitsluitsel zou geven</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>copse::CopyCommands</name>
    <message>
        <source>&amp;Picture</source>
        <translation>Teke&amp;ning</translation>
    </message>
    <message>
        <source>&amp;Description in words</source>
        <translation>&amp;Beschrijving in woorden</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>Zin &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;ard of the group</source>
        <translation>&amp;Details van de groep</translation>
    </message>
    <message>
        <source>&amp;Table of answers</source>
        <translation>&amp;Tabel met antwoorden</translation>
    </message>
    <message>
        <source>Cop&amp;y for a report</source>
        <translation>Kopiëren voor een rappor&amp;t</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>De tekening staat op het klembord.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>De beschrijving staat op het klembord.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>De zin staat op het klembord.</translation>
    </message>
    <message>
        <source>The card is on the clipboard.</source>
        <translation>De details staan op het klembord.</translation>
    </message>
    <message>
        <source>The table of answers is on the clipboard.</source>
        <translation>De tabel met antwoorden staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message>
        <source>Lines lead from people to their groups.</source>
        <translation>Lijnen lopen van personen naar hun groepen.</translation>
    </message>
    <message>
        <source>Each group is an outline round its members.</source>
        <translation>Elke groep is een omtrek om de leden ervan.</translation>
    </message>
    <message>
        <source>They stand in columns, with lines between them.</source>
        <translation>Ze staan in kolommen, met lijnen ertussen.</translation>
    </message>
    <message>
        <source>The core is in the middle.</source>
        <translation>De kern staat in het midden.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>what a picture shows, for when</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1. %2 (%3).</source>
        <comment>a map; what a picture of it shows, for when</comment>
        <translation>%1. %2 (%3).</translation>
    </message>
    <message>
        <source>There are %1, %2 and %3.</source>
        <comment>41 people, 6 groups, 8 organisations</comment>
        <translation>Er zijn %1, %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, how large it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <comment>a group, how large it is, its answer</comment>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>The largest groups are %1.</source>
        <translation>De grootste groepen zijn %1.</translation>
    </message>
    <message>
        <source>The group is %1.</source>
        <translation>De groep is %1.</translation>
    </message>
    <message>
        <source>The groups are %1.</source>
        <translation>De groepen zijn %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many groups have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of all groups: %1.</source>
        <translation>Antwoorden van alle groepen: %1.</translation>
    </message>
    <message>
        <source>Nobody is in more than one group.</source>
        <translation>Niemand zit in meer dan één groep.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n persoon zit in meer dan één groep.</numerusform>
            <numerusform>%n personen zitten in meer dan één groep.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the most groups, %1: %2.</source>
        <comment>how many; who is in so many</comment>
        <translation>In de meeste groepen (%1): %2.</translation>
    </message>
    <message>
        <source>The most groups that anybody is in: %1.</source>
        <translation>Het grootste aantal groepen waarin iemand zit: %1.</translation>
    </message>
    <message>
        <source>Nothing is tied to anything else.</source>
        <translation>Niets is met iets anders verbonden.</translation>
    </message>
    <message>
        <source>The most ties that anybody has: %1.</source>
        <translation>Het grootste aantal banden dat iemand heeft: %1.</translation>
    </message>
    <message>
        <source>With the most ties, %1: %2.</source>
        <comment>how many; who has so many</comment>
        <translation>Met de meeste banden (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>%n persoon zonder ingevulde band is niet getekend.</numerusform>
            <numerusform>%n personen zonder ingevulde band zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>%n persoon zonder groep is niet getekend.</numerusform>
            <numerusform>%n personen zonder groep zijn niet getekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>%n persoon die niet getoond wil worden, is geteld maar niet getekend.</numerusform>
            <numerusform>%n personen die niet getoond willen worden, zijn geteld maar niet getekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>41 people, 6 groups, 8 organisations</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>People and the groups they are in</source>
        <translation>Personen en de groepen waarin ze zitten</translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>%n persoon zonder groep is niet getekend</numerusform>
            <numerusform>%n personen zonder groep zijn niet getekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 and its sub-groups.</source>
        <translation>Alleen %1 en de deelgroepen ervan.</translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>met de leden van %n deelgroep</numerusform>
            <numerusform>met de leden van %n deelgroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, tied by the groups and people they share</source>
        <translation>Organisaties, verbonden door de groepen en personen die ze delen</translation>
    </message>
    <message>
        <source>People, tied by the groups they share</source>
        <translation>Personen, verbonden door de groepen die ze delen</translation>
    </message>
    <message>
        <source>People and the ties recorded between them</source>
        <translation>Personen en de banden die tussen hen zijn ingevuld</translation>
    </message>
    <message>
        <source>Organisations, their people and the groups they are in</source>
        <translation>Organisaties, hun mensen en de groepen waarin die zitten</translation>
    </message>
    <message>
        <source>Who brings what: organisations, people and disciplines</source>
        <translation>Wie brengt wat mee: organisaties, personen en disciplines</translation>
    </message>
    <message>
        <source>%1: its members by level of participation</source>
        <translation>%1: de leden per niveau van deelname</translation>
    </message>
    <message>
        <source>People and groups as a table</source>
        <translation>Personen en groepen als tabel</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>%n persoon zonder ingevulde band is niet getekend</numerusform>
            <numerusform>%n personen zonder ingevulde band zijn niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>%n persoon zonder organisatie is niet getekend</numerusform>
            <numerusform>%n personen zonder organisatie zijn niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>%n zwakkere band is niet getekend</numerusform>
            <numerusform>%n zwakkere banden zijn niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>%n groep is te groot om iemand te verbinden</numerusform>
            <numerusform>%n groepen zijn te groot om iemand te verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation and how much is shared with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shares most with %1</source>
        <translation>deelt het meest met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>%n persoon die niet getoond wil worden, is geteld maar niet getekend</numerusform>
            <numerusform>%n personen die niet getoond willen worden, zijn geteld maar niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 van ongeveer %n lid</numerusform>
            <numerusform>%1 van de ongeveer %n leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DifferenceWords</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what happened to some, their names</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>what happened to some, the names of a few</comment>
        <translation>
            <numerusform>%1: %2 en nog %n.</numerusform>
            <numerusform>%1: %2 en nog %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n persoon is toegevoegd</numerusform>
            <numerusform>%n personen zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>%n persoon is verwijderd</numerusform>
            <numerusform>%n personen zijn verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>%n groep is toegevoegd</numerusform>
            <numerusform>%n groepen zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>%n groep is verwijderd</numerusform>
            <numerusform>%n groepen zijn verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>%n organisatie is toegevoegd</numerusform>
            <numerusform>%n organisaties zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>%n organisatie is verwijderd</numerusform>
            <numerusform>%n organisaties zijn verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>%n discipline is toegevoegd</numerusform>
            <numerusform>%n disciplines zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>%n discipline is verwijderd</numerusform>
            <numerusform>%n disciplines zijn verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>%n weergave is toegevoegd</numerusform>
            <numerusform>%n weergaven zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>%n weergave is verwijderd</numerusform>
            <numerusform>%n weergaven zijn verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>The answer of %1 went from “%2” to “%3”.</source>
        <translation>Het antwoord van %1 ging van “%2” naar “%3”.</translation>
    </message>
    <message>
        <source>Somebody was renamed.</source>
        <translation>Iemand is hernoemd.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heet nu %2.</translation>
    </message>
    <message>
        <source>%1 was changed: %2.</source>
        <comment>a name, labels of fields</comment>
        <translation>%1 is gewijzigd: %2.</translation>
    </message>
    <message>
        <source>%1 joined %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 is lid geworden van %2.</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 heeft %2 verlaten.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, was %4.</source>
        <comment>a person, a group, levels of participation</comment>
        <translation>%1 in %2: %3, was %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>%n persoon is lid geworden van %1</numerusform>
            <numerusform>%n personen zijn lid geworden van %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>%n persoon heeft %1 verlaten</numerusform>
            <numerusform>%n personen hebben %1 verlaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>%n persoon in %1 is nu %2 en was %3</numerusform>
            <numerusform>%n personen in %1 zijn nu %2 en waren %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>%n persoon werkt nu zelfstandig</numerusform>
            <numerusform>%n personen werken nu zelfstandig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>%n persoon staat nu ingevuld zonder discipline</numerusform>
            <numerusform>%n personen staan nu ingevuld zonder discipline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n persoon werkt nu voor %1</numerusform>
            <numerusform>%n personen werken nu voor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n persoon brengt nu %1 in</numerusform>
            <numerusform>%n personen brengen nu %1 in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>%n persoon werkt niet meer zelfstandig</numerusform>
            <numerusform>%n personen werken niet meer zelfstandig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>%n persoon staat niet meer ingevuld zonder discipline</numerusform>
            <numerusform>%n personen staan niet meer ingevuld zonder discipline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n persoon werkt niet meer voor %1</numerusform>
            <numerusform>%n personen werken niet meer voor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n persoon brengt %1 niet meer in</numerusform>
            <numerusform>%n personen brengen %1 niet meer in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>%n band is toegevoegd</numerusform>
            <numerusform>%n banden zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>%n band is verwijderd</numerusform>
            <numerusform>%n banden zijn verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DisciplinesTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>copse::Document</name>
    <message>
        <source>The map is %1 now. The file it was before could not be removed: %2</source>
        <translation>De kaart is nu %1. Het vorige bestand kon niet worden verwijderd: %2</translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Add &amp;someone…</source>
        <translation>&amp;Iemand toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>&amp;Groep toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;member…</source>
        <translation>&amp;Lid toevoegen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Removed %1. Undo brings it back.</source>
        <translation>%1 is verwijderd. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Uit een groep halen…</translation>
    </message>
    <message>
        <source>Add by &amp;typing a line</source>
        <translation>Toevoegen door een &amp;regel te typen</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>Deze &amp;persoon vergeten…</translation>
    </message>
    <message>
        <source>One person was forgotten.</source>
        <translation>Eén persoon is vergeten.</translation>
    </message>
    <message>
        <source>Remove %1 with %2?</source>
        <comment>somebody or something, with what is recorded of it</comment>
        <translation>%1 verwijderen, met %2?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n discipline</numerusform>
            <numerusform>%n disciplines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Edits</name>
    <message>
        <source>The end is before the beginning. Nothing was changed. Correct one of the two dates.</source>
        <translation>Het einde ligt voor het begin. Er is niets gewijzigd. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>Passie en werk zijn getallen van 0 tot en met 3. Er is niets gewijzigd. Kies een van deze.</translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation>Wat iemand in een groep inbrengt, is geen of een aantal, elk één keer. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation>Dit is al ingevuld, dus er is niets gewijzigd. Gaat het om een andere periode, wijzig dan de datums.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation>“%1” kan geen deel zijn van zichzelf of van een van de eigen deelgroepen. Er is niets gewijzigd. Kies een andere groep.</translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation>Er is al een organisatie met de naam “%1”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation>Er is al een discipline met de naam “%1”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation>Er is al een groep met de naam “%1”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Een naam is nodig. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation>Dit staat niet meer op de kaart, dus er is niets gewijzigd. Selecteer het opnieuw.</translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation>Deze plaats ligt buiten de tekening. Er is niets verplaatst. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Strength is a number from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>Sterkte is een getal van 0 tot 3. Er is niets gewijzigd. Kies een van deze.</translation>
    </message>
    <message>
        <source>A tie is between two people. Nothing was changed. Choose somebody else.</source>
        <translation>Een band is tussen twee personen. Er is niets gewijzigd. Kies iemand anders.</translation>
    </message>
    <message>
        <source>A number of this view is outside its range. Nothing was changed.</source>
        <translation>Een getal van deze weergave valt buiten zijn bereik. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>a field and its record</comment>
        <translation>%1 van “%2”</translation>
    </message>
    <message>
        <source>A group looks for one of a discipline, a type of organisation and a practice. Nothing was changed. Record each as a need of its own.</source>
        <translation>Een groep zoekt één van drie: een discipline, een soort organisatie of een praktijk. Er is niets gewijzigd. Vul elk in als een eigen behoefte.</translation>
    </message>
    <message>
        <source>The sponsor is either an organisation or a person. Nothing was changed. Choose one.</source>
        <translation>De sponsor is een organisatie of een persoon. Er is niets gewijzigd. Kies een van beide.</translation>
    </message>
    <message>
        <source>The amount is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>De hoeveelheid is een getal boven 0, of blijft leeg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>How many is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>Het aantal is een getal boven 0, of blijft leeg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Say what is to be done. Nothing was changed.</source>
        <translation>Vul in wat er moet gebeuren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The size of a group is a number of people, or it is left empty. Nothing was changed.</source>
        <translation>De omvang van een groep is een aantal personen, of blijft leeg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <comment>a field, a name, its value</comment>
        <translation>%1 van “%2”: %3</translation>
    </message>
    <message>
        <source>These are one already. Nothing was changed. Choose another to put together with it.</source>
        <translation>Deze zijn al één. Er is niets gewijzigd. Kies een andere om mee samen te voegen.</translation>
    </message>
    <message>
        <source>“%1” was part of “%2”.</source>
        <translation>“%1” was onderdeel van “%2”.</translation>
    </message>
    <message>
        <source>There was a tie with “%1”.</source>
        <translation>Er was een band met “%1”.</translation>
    </message>
    <message>
        <source>There was a tie “%1” with “%2”.</source>
        <translation>Er was een band “%1” met “%2”.</translation>
    </message>
    <message>
        <source>Two different names are needed. Nothing was changed. Correct one of them.</source>
        <translation>Er zijn twee verschillende namen nodig. Er is niets gewijzigd. Verbeter een van beide.</translation>
    </message>
    <message>
        <source>The list has no code “%1”. Nothing was changed.</source>
        <translation>De lijst heeft geen code “%1”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose another organisation.</source>
        <translation>“%1” kan geen deel zijn van zichzelf of van een van de eigen onderdelen. Er is niets gewijzigd. Kies een andere organisatie.</translation>
    </message>
    <message>
        <source>“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose another discipline.</source>
        <translation>“%1” kan niet onder zichzelf of onder een van de eigen onderdelen staan. Er is niets gewijzigd. Kies een andere discipline.</translation>
    </message>
    <message>
        <source>“%1” cannot hang below itself. Nothing was changed. Choose another term.</source>
        <translation>“%1” kan niet onder zichzelf hangen. Er is niets gewijzigd. Kies een andere term.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there. Nothing was changed.</source>
        <translation>“%1” staat in de OESO-lijst en heeft daar een vaste plaats. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was changed.</source>
        <translation>Er is niets gekozen, dus er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>copse::EnterSheetsDialog</name>
    <message>
        <source>Or&amp;ganisation and discipline as well</source>
        <translation>Ook or&amp;ganisatie en discipline</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Ingevulde formulieren invoeren</translation>
    </message>
    <message>
        <source>Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the middle: %1. Enter finishes the row.</source>
        <translation>Typ een naam; Tab gaat verder. Bij een groep zet een spatie of X een vinkje; letters zeggen hoe dicht bij het midden: %1. Enter sluit de rij af.</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Rijen van het formulier</translation>
    </message>
    <message>
        <source>&amp;Take the last row back</source>
        <translation>Laatste rij &amp;terugnemen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the map yet; Enter adds them.</source>
        <translation>%1 staat nog niet op de kaart; Enter voegt de persoon toe.</translation>
    </message>
    <message>
        <source>Several people are called %1: choose one by the organisation in brackets.</source>
        <translation>Verschillende mensen heten %1: kies er een aan de hand van de organisatie tussen haakjes.</translation>
    </message>
    <message>
        <source>%1 is in the map. In brackets: what it says already.</source>
        <translation>%1 staat op de kaart. Tussen haakjes: wat er al staat.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Typ eerst een naam.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the map.</source>
        <translation>Niets nieuws: alles stond al op de kaart.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Formulier: %1</translation>
    </message>
    <message>
        <source>%1 is new, and in no group.</source>
        <translation>%1 is nieuw, en zit in geen enkele groep.</translation>
    </message>
    <message>
        <source>%1 is new, and in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 is nieuw, en zit in %2.</translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 zit nu in %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>%1 is aangevuld.</translation>
    </message>
    <message>
        <source>The level is another now in %1.</source>
        <comment>groups</comment>
        <translation>Het niveau is nu anders in %1.</translation>
    </message>
    <message>
        <source>No row of this sheet is left to be taken back.</source>
        <translation>Van dit formulier is er geen rij meer om terug te nemen.</translation>
    </message>
    <message>
        <source>The last row is taken back.</source>
        <translation>De laatste rij is teruggenomen.</translation>
    </message>
    <message>
        <source>The letter “%1” stands for no level. These do: %2.</source>
        <translation>De letter “%1” staat voor geen niveau. Deze wel: %2.</translation>
    </message>
    <message>
        <source>This row is not entered yet: Enter takes it, Close again leaves it out.</source>
        <translation>Deze rij is nog niet ingevoerd: Enter neemt haar op, nogmaals Sluiten laat haar weg.</translation>
    </message>
</context>
<context>
    <name>copse::FactDraft</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::FactList</name>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>a heading</comment>
        <translation>%1: toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>Meer tonen van %n</numerusform>
            <numerusform>Meer tonen van de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FactRow</name>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nieuwe bron</translation>
    </message>
</context>
<context>
    <name>copse::Facts</name>
    <message>
        <source>independent</source>
        <translation>zelfstandige</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>geen discipline</translation>
    </message>
</context>
<context>
    <name>copse::Field</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>Id in de lijst</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Willing to share</source>
        <translation>Bereid te delen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Link to parent</source>
        <translation>Band met moederorganisatie</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Deelgroep van</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Het probleem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefdoel</translation>
    </message>
    <message>
        <source>Framework for action</source>
        <translation>Actiekader</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motieven</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Toetreding</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>Passie</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Werkt eraan</translation>
    </message>
    <message>
        <source>Organisation in this group</source>
        <translation>Organisatie in deze groep</translation>
    </message>
    <message>
        <source>Discipline in this group</source>
        <translation>Discipline in deze groep</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Voornaamste</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>Organisation level</source>
        <translation>Organisatieniveau</translation>
    </message>
    <message>
        <source>Discipline level</source>
        <translation>Disciplineniveau</translation>
    </message>
    <message>
        <source>Independents</source>
        <translation>Zelfstandigen</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Kleuren volgens</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Lay-out</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontaal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Verticaal</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>Van persoon</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>Naar persoon</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Shape by</source>
        <translation>Vorm volgens</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Grootte volgens</translation>
    </message>
    <message>
        <source>Outline by</source>
        <translation>Omlijning volgens</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Folded groups</source>
        <translation>Ingeklapte groepen</translation>
    </message>
    <message>
        <source>Weak ties left out</source>
        <translation>Weggelaten zwakke banden</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Size of marks</source>
        <translation>Grootte van de tekens</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>Grootte van de namen</translation>
    </message>
    <message>
        <source>Size of groups</source>
        <translation>Grootte van de groepen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Opgegeven omvang</translation>
    </message>
    <message>
        <source>Count the missing as not recorded</source>
        <translation>Ontbrekenden tellen als niet ingevuld</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Reden van beëindiging</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Houding</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merktekens</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere persoon</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Andere organisatie</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
</context>
<context>
    <name>copse::FieldChanges</name>
    <message>
        <source>“%1” cannot be left empty. Nothing was changed.</source>
        <translation>“%1” mag niet leeg blijven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 up, or it is left empty. Nothing was changed.</source>
        <translation>“%1” is een getal vanaf %2, of blijft leeg. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.</source>
        <translation>“%1” is een getal van %2 tot en met %3, of blijft leeg. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>copse::FieldInput</name>
    <message>
        <source>several</source>
        <translation>meerdere</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>bron niet ingevuld</translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message>
        <source>Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them first.</source>
        <translation>Niemand heet “%1”. Er is niets gewijzigd. Kies iemand die er al is, of voeg de persoon eerst toe.</translation>
    </message>
    <message>
        <source>There is no organisation called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Er is geen organisatie met de naam “%1”. Er is niets gewijzigd. Kies er een die er al is, of voeg de organisatie eerst toe.</translation>
    </message>
    <message>
        <source>There is no discipline called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Er is geen discipline met de naam “%1”. Er is niets gewijzigd. Kies er een die er al is, of voeg de discipline eerst toe.</translation>
    </message>
    <message>
        <source>There is no group called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Er is geen groep met de naam “%1”. Er is niets gewijzigd. Kies er een die er al is, of voeg de groep eerst toe.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Nothing was changed. Choose one that is there.</source>
        <translation>Er is niets met de naam “%1”. Er is niets gewijzigd. Kies iets dat er al is.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>%n ervan heet “%1”. Er is niets gewijzigd. Schrijf in plaats daarvan het e-mailadres of een andere naam.</numerusform>
            <numerusform>%n ervan heten “%1”. Er is niets gewijzigd. Schrijf in plaats daarvan het e-mailadres of een andere naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” is geen datum. Er is niets gewijzigd. Schrijf 2007, 2007-03 of 2007-03-15.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>“%1” is geen getal. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Nothing was changed.</source>
        <translation>“%1” is geen ja en geen nee. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.</source>
        <extracomment>%2: a list of words parted by semicolons</extracomment>
        <translation>“%1” kan hier niet worden gekozen. Er is niets gewijzigd. Kies een van deze: %2.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” zegt geen én een aantal. Er is niets gewijzigd. Schrijf een van beide.</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>werkt zelfstandig</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>disciplines</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a fact is from: %1 a list or an interview, %2 of whom, which file and when</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FieldRow</name>
    <message>
        <source>Add “%1” as new</source>
        <translation>“%1” als nieuw toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::FileCommands</name>
    <message>
        <source>Copse maps (*.copse)</source>
        <translation>Copse-kaarten (*.copse)</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Nieuwe kaart</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Lijst &amp;importeren…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders opslaan…</translation>
    </message>
    <message>
        <source>Export &amp;table of answers…</source>
        <translation>Tabel met ant&amp;woorden exporteren…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Eerdere versies…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a new file</comment>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie openen</translation>
    </message>
    <message>
        <source>This is a copy in your documents folder.</source>
        <translation>Dit is een kopie in de map Documenten.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>This is a copy of the sample; change it as you like.</source>
        <translation>Dit is een kopie van het voorbeeld; alles mag worden gewijzigd.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>“%1” importeren</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 kopie</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Kopie opgeslagen: %1</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Elders opslaan</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Tekening exporteren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-bestanden (*.%2)</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>De tekening wordt gemaakt…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Geëxporteerd: %1</translation>
    </message>
    <message>
        <source>Export table of answers</source>
        <translation>Tabel met antwoorden exporteren</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv);;For programs (*.json)</source>
        <translation>Voor rekenbladen (*.csv);;Voor programma&apos;s (*.json)</translation>
    </message>
    <message>
        <source>Wetlands knowledge network</source>
        <comment>name of the file of the sample</comment>
        <translation>Kennisnetwerk wetlands</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Bezig met antwoorden…</translation>
    </message>
    <message>
        <source>Open the version of %1 as a copy</source>
        <translation>Versie van %1 als kopie openen</translation>
    </message>
    <message>
        <source>Clear what this computer &amp;keeps…</source>
        <translation>Wissen wat deze &amp;computer bewaart…</translation>
    </message>
    <message>
        <source>This computer keeps nothing more.</source>
        <translation>Deze computer bewaart niets meer.</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Versie van %1 terughalen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>The version of %1 is back. Undo takes that back.</source>
        <translation>De versie van %1 is terug. Ongedaan maken draait dat terug.</translation>
    </message>
    <message>
        <source>&amp;For a report…</source>
        <translation>Voor een ra&amp;pport…</translation>
    </message>
    <message>
        <source>Rename or &amp;move…</source>
        <translation>&amp;Hernoemen of verplaatsen…</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Hernoemen of verplaatsen</translation>
    </message>
    <message>
        <source>The map is here now: %1</source>
        <translation>De kaart staat nu hier: %1</translation>
    </message>
</context>
<context>
    <name>copse::Filter</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <comment>a field</comment>
        <translation>%1: niet ingevuld</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>geen discipline</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>zelfstandige</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only: %1 (%2 of %3 people). Answers are those of the whole groups.</source>
        <comment>what people must have</comment>
        <translation>Alleen: %1 (%2 van de %3 personen). De antwoorden zijn die van de hele groepen.</translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message>
        <source>Answers are those of the whole groups.</source>
        <translation>De antwoorden zijn die van de hele groepen.</translation>
    </message>
    <message>
        <source>Whom the picture shows only</source>
        <translation>Tot wie de tekening is beperkt</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Alleen</translation>
    </message>
    <message>
        <source>Show only people of one level, organisation, discipline…</source>
        <translation>Alleen personen van één niveau, organisatie, discipline… tonen</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Iedereen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Er wordt niemand getoond</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Shown %1. Press to go back to today.</source>
        <comment>on a date</comment>
        <translation>Getoond %1. Druk om terug te gaan naar vandaag.</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away.</source>
        <translation>Alleen %1. Druk om dat weg te halen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>Alleen %1: %n persoon. Druk om dat weg te halen.</numerusform>
            <numerusform>Alleen %1: %n personen. Druk om dat weg te halen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindCommands</name>
    <message>
        <source>F&amp;ind anything…</source>
        <translation>&amp;Zoeken in alles…</translation>
    </message>
</context>
<context>
    <name>copse::FindModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and another name of the same</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>person, %1</source>
        <comment>organisations</comment>
        <translation>persoon, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>nu niet mogelijk</translation>
    </message>
    <message>
        <source>command, on</source>
        <translation>opdracht, aan</translation>
    </message>
    <message>
        <source>command, on, %1</source>
        <comment>keys</comment>
        <translation>opdracht, aan, %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>command, %1</source>
        <comment>keys</comment>
        <translation>opdracht, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::FindPanel</name>
    <message>
        <source>Find anything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>A group, a person, an organisation, a discipline or a command</source>
        <translation>Een groep, persoon, organisatie, discipline of opdracht</translation>
    </message>
    <message>
        <source>Type a part of a name. Arrows choose, Enter goes there.</source>
        <translation>Typ een deel van een naam. Kies met de pijltjestoetsen, Enter gaat erheen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Niets heeft die naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>nog %n: typ meer van de naam.</numerusform>
            <numerusform>nog %n: typ meer van de naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>what is chosen in a list, its place, how many there are</comment>
        <translation>%1 (%2 van %3)</translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message>
        <source>&amp;Everything that is shown</source>
        <translation>A&amp;lles wat wordt getoond</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Doorzichtige achtergrond</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Voor een rapport</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>&amp;Plaats kiezen…</translation>
    </message>
    <message>
        <source>PDF: for print</source>
        <translation>PDF: om af te drukken</translation>
    </message>
    <message>
        <source>SVG: for reports and the web, can be edited</source>
        <translation>SVG: voor rapporten en het web, kan worden bewerkt</translation>
    </message>
    <message>
        <source>PNG: an image for documents, slides and messages</source>
        <translation>PNG: een afbeelding voor documenten, dia&apos;s en berichten</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>Van wie toestemming gaf, initialen van de anderen</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Volledige namen, deze keer</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Geen namen</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>Aan %n persoon is niet gevraagd of de naam mag worden getoond.</numerusform>
            <numerusform>Aan %n personen is niet gevraagd of hun naam mag worden getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>%n persoon gaf alleen toestemming voor initialen; meer staat er dan ook niet.</numerusform>
            <numerusform>%n personen gaven alleen toestemming voor hun initialen; meer staat er dan ook niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>%n persoon wil niet worden getoond; die is geteld, niet getekend.</numerusform>
            <numerusform>%n personen willen niet worden getoond; ze zijn geteld, niet getekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Alleen “%1”</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Wat de tekening toont</translation>
    </message>
    <message>
        <source>A group is selected, the rest is faded. Show:</source>
        <translation>Er is een groep geselecteerd, de rest is vervaagd. Tonen:</translation>
    </message>
    <message>
        <source>Where it &amp;goes:</source>
        <translation>Waar het &amp;komt:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>Soort &amp;bestand:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Namen van personen:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>In &amp;words, for those who cannot see it (goes into the file):</source>
        <translation>In &amp;woorden, voor wie de tekening niet kan zien (komt in het bestand):</translation>
    </message>
    <message>
        <source>Copy the &amp;description</source>
        <translation>Besc&amp;hrijving kopiëren</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Bezig met tekenen…</translation>
    </message>
    <message>
        <source>The smallest letters are %1 points high at that size.</source>
        <translation>De kleinste letters zijn bij die grootte %1 punten hoog.</translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message>
        <source>Forget this person</source>
        <translation>Deze persoon vergeten</translation>
    </message>
    <message>
        <source>%1 goes out of this map and out of its earlier versions, with everything that is recorded about them. This cannot be undone. What you did before cannot be undone afterwards either: the list of steps is emptied, because it holds the name.</source>
        <translation>%1 verdwijnt uit deze kaart en uit de eerdere versies ervan, met alles wat over deze persoon is ingevuld. Dit kan niet ongedaan worden gemaakt. Wat eerder is gedaan, kan daarna evenmin ongedaan worden gemaakt: de lijst met stappen wordt leeggemaakt, omdat de naam erin staat.</translation>
    </message>
    <message>
        <source>A mark without a name stays, so that reading a list again does not bring them back. Nobody can read the name from it; somebody who guesses the name could check it.</source>
        <translation>Er blijft een merkteken zonder naam, zodat deze persoon niet terugkomt wanneer een lijst opnieuw wordt ingelezen. Niemand kan er de naam uit lezen; wie de naam raadt, zou dat kunnen nagaan.</translation>
    </message>
    <message>
        <source>Copse cannot reach what has left this map: pictures, tables and copies that you exported, printed or sent, the lists it was made from, and backups of your computer. Delete them where you find them.</source>
        <translation>Copse kan niet bij wat deze kaart al heeft verlaten: tekeningen, tabellen en kopieën die zijn geëxporteerd, afgedrukt of verstuurd, de lijsten waaruit de kaart is gemaakt, en back-ups van de computer. Verwijder ze waar ze te vinden zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n tekst van de kaart noemt deze persoon en blijft zoals geschreven. Wijzig die eerst als die ook moet verdwijnen:</numerusform>
            <numerusform>%n teksten van de kaart noemen deze persoon en blijven zoals geschreven. Wijzig ze eerst als ze ook moeten verdwijnen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Teksten die deze persoon noemen</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Voorgoed vergeten</translation>
    </message>
</context>
<context>
    <name>copse::Fragment</name>
    <message>
        <source>What is on the clipboard cannot be read. Nothing was changed. Copy it once more.</source>
        <translation>Wat op het klembord staat, kan niet worden gelezen. Er is niets gewijzigd. Kopieer het nog een keer.</translation>
    </message>
    <message>
        <source>What is on the clipboard comes from a newer Copse. Nothing was changed. Use the newer program here too.</source>
        <translation>Wat op het klembord staat, komt uit een nieuwere Copse. Er is niets gewijzigd. Gebruik ook hier het nieuwere programma.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>work for themselves</source>
        <translation>werken zelfstandig</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n organisatie, zo gemengd als %1 even grote</numerusform>
            <numerusform>%n organisaties, zo gemengd als %1 even grote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n discipline</numerusform>
            <numerusform>%n disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n discipline, zo gemengd als %1 even grote</numerusform>
            <numerusform>%n disciplines, zo gemengd als %1 even grote</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>back to the group above</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Do the two boundaries coincide?</source>
        <translation>Vallen de twee grenzen samen?</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>De kern</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Gedeelde praktijk</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Deelgroepen</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Hoe dit geteld is</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet. Add one, or open a list that says who is in which group.</source>
        <translation>Er is nog geen groep. Voeg er een toe, of open een lijst waarin staat wie in welke groep zit.</translation>
    </message>
    <message>
        <source>Choose a group to read what it is made of.</source>
        <translation>Kies een groep om te lezen hoe ze is samengesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>nog %n in de lijst aan de zijkant</numerusform>
            <numerusform>nog %n in de lijst aan de zijkant</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer comes when all are in, or when you ask for it.</source>
        <translation>Het antwoord komt als iedereen is ingevoerd, of als erom wordt gevraagd.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Nu antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>%n formulering onder een term indelen…</numerusform>
            <numerusform>%n formuleringen onder termen indelen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupTreeModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Hernoemen naar “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and its members</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::HandCommands</name>
    <message>
        <source>The name is %1 now.</source>
        <translation>De naam is nu %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>copse::Help</name>
    <message>
        <source>Copse %1</source>
        <translation>Copse %1</translation>
    </message>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Kaarten van praktijkgemeenschappen, en wat ze zeggen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later, zonder enige garantie.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Waar het op steunt</translation>
    </message>
    <message>
        <source>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</source>
        <translation>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</translation>
    </message>
    <message>
        <source>Graphviz, in a process of its own: EPL-1.0</source>
        <translation>Graphviz, in een eigen proces: EPL-1.0</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: publiek domein</translation>
    </message>
    <message>
        <source>ICU: Unicode licence</source>
        <translation>ICU: Unicode-licentie</translation>
    </message>
    <message>
        <source>Lists and colours</source>
        <translation>Lijsten en kleuren</translation>
    </message>
    <message>
        <source>Fields of Research and Development, OECD, Frascati Manual 2015</source>
        <translation>Fields of Research and Development, OESO, Frascati-handleiding 2015</translation>
    </message>
    <message>
        <source>Organisation types, IATI: CC BY 4.0</source>
        <translation>Soorten organisaties, IATI: CC BY 4.0</translation>
    </message>
    <message>
        <source>Colours: Paul Tol&apos;s “muted” scheme</source>
        <translation>Kleuren: het schema “muted” van Paul Tol</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>Is a group inter-organisational, is it multidisciplinary, both, or neither? For each half of the question Copse looks at all pairs of members and counts those who have nothing in common: no organisation, or no discipline.</source>
        <translation>Is een groep interorganisationeel, is ze multidisciplinair, allebei, of geen van beide? Voor elke helft van de vraag kijkt Copse naar alle paren leden en telt de paren die niets gemeen hebben: geen organisatie, of geen discipline.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>De antwoorden</translation>
    </message>
    <message>
        <source>Yes: there are at least two, and two members picked at random differ at least one time in four.</source>
        <translation>Ja: er zijn er minstens twee, en twee willekeurig gekozen leden verschillen minstens één keer op vier.</translation>
    </message>
    <message>
        <source>Mostly one: there are at least two, but two members differ less than one time in four.</source>
        <translation>Vooral één: er zijn er minstens twee, maar twee leden verschillen minder dan één keer op vier.</translation>
    </message>
    <message>
        <source>No: all that is known is one and the same.</source>
        <translation>Nee: alles wat bekend is, is een en hetzelfde.</translation>
    </message>
    <message>
        <source>Cannot tell yet: it depends on those who are not recorded. Then Copse says what would settle it.</source>
        <translation>Nog niet te zeggen: het hangt af van wie niet is ingevuld. Copse zegt dan wat uitsluitsel zou geven.</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members.</source>
        <translation>Nog geen groep: minder dan twee leden.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Wie meetelt</translation>
    </message>
    <message>
        <source>Members on the date at the bottom of the window, learners too; members of sub-groups count as members of the groups above, unless you choose direct members only.</source>
        <translation>De leden op de datum onderaan het venster, ook lerenden; leden van deelgroepen tellen mee als lid van de groepen erboven, tenzij alleen rechtstreekse leden zijn gekozen.</translation>
    </message>
    <message>
        <source>Offices count with their organisation; affiliates of a confederation count for themselves.</source>
        <translation>Vestigingen tellen bij hun organisatie; aangesloten organisaties van een confederatie tellen apart.</translation>
    </message>
    <message>
        <source>People who work for themselves differ from everybody, and are no organisation.</source>
        <translation>Wie zelfstandig werkt, verschilt van iedereen en is geen organisatie.</translation>
    </message>
    <message>
        <source>Not recorded is never taken for different: the answer is “yes” only if it stays so whatever the missing ones turn out to be.</source>
        <translation>Niet ingevuld geldt nooit als verschillend: het antwoord is alleen “ja” als het dat blijft, wat de ontbrekende ook blijken te zijn.</translation>
    </message>
    <message>
        <source>The menu Analyse changes each of these, and the card says so.</source>
        <translation>Het menu Analyse verandert elk van deze punten, en het detailpaneel zegt dat erbij.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>Het teken</translation>
    </message>
    <message>
        <source>A disc of two halves: organisations on the left, disciplines on the right. Filled: yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a fact about a group, not a mark.</source>
        <translation>Een schijf met twee helften: links organisaties, rechts disciplines. Gevuld: ja. Gearceerd: vooral één. Leeg: nee. Een vraagteken: nog niet te zeggen. “Beide” is een feit over een groep, geen rapportcijfer.</translation>
    </message>
    <message>
        <source>Disciplines count by field of the OECD list, those of development practice by the field they hang under; what is in neither list is a field of its own, until it is sorted under a term (Edit &gt; Disciplines and wordings).</source>
        <translation>Disciplines tellen per vakgebied van de OESO-lijst, die van de ontwikkelingspraktijk per vakgebied waaronder ze hangen; wat in geen van beide lijsten staat, is een eigen vakgebied, tot het onder een term is ingedeeld (Bewerken &gt; Disciplines en formuleringen).</translation>
    </message>
</context>
<context>
    <name>copse::HistoryCommands</name>
    <message>
        <source>&amp;History…</source>
        <translation>Ge&amp;schiedenis…</translation>
    </message>
</context>
<context>
    <name>copse::HistoryDialog</name>
    <message>
        <source>The map was opened</source>
        <translation>De kaart is geopend</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <comment>a step</comment>
        <translation>%1 – nu</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step</comment>
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it.</source>
        <translation>Klik op een stap, of kies die en druk op Enter, om ernaar terug of vooruit te gaan.</translation>
    </message>
    <message>
        <source>Steps since the map was opened</source>
        <translation>Stappen sinds de kaart is geopend</translation>
    </message>
</context>
<context>
    <name>copse::ImportDialog</name>
    <message>
        <source>What do these words mean in your list?</source>
        <translation>Wat betekenen deze woorden in de lijst?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>&amp;Who is in which group:</source>
        <translation>&amp;Wie in welke groep zit:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Groepen:</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Personen:</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>&amp;Organisaties:</translation>
    </message>
    <message>
        <source>&amp;Disciplines:</source>
        <translation>&amp;Disciplines:</translation>
    </message>
    <message>
        <source>none; further facts, if there is such a table</source>
        <translation>geen; verdere gegevens, als er zo&apos;n tabel is</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>What to know about single lines</source>
        <translation>Aandachtspunten bij afzonderlijke regels</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Over&amp;nemen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Bestand kiezen: %1</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Lijst kiezen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lijsten (*.csv *.tsv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Some cells seem to hold several values. Part them at “%1”</source>
        <translation>Sommige cellen lijken meerdere waarden te bevatten. Splitsen bij “%1”</translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>Dit staat allemaal al op de kaart.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Wat “%1” betekent</translation>
    </message>
    <message>
        <source>a name, as written</source>
        <translation>een naam, zoals geschreven</translation>
    </message>
    <message>
        <source>none: works for themselves, has none</source>
        <translation>geen: werkt zelfstandig, heeft er geen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Further tables: groups, people, organisations, disciplines, ties</source>
        <translation>Verdere tabellen: groepen, personen, organisaties, disciplines, banden</translation>
    </message>
    <message>
        <source>T&amp;ies:</source>
        <translation>&amp;Banden:</translation>
    </message>
</context>
<context>
    <name>copse::ImportNotes</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Aandachtspunt</translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message>
        <source>What is recorded</source>
        <translation>Wat er is ingevuld</translation>
    </message>
    <message>
        <source>Select somebody or something to see what is recorded about it.</source>
        <translation>Selecteer iemand of iets om te zien wat daarover is ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nieuw eigen veld…</translation>
    </message>
    <message>
        <source>Name of a new own field</source>
        <translation>Naam van een nieuw eigen veld</translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>copse::Layers</name>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation>Het tekenen is gestopt.</translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation>Het lay-outprogramma kon niet worden gestart, dus er kan niets nieuws worden getekend. De kaart is ongeschonden; installeer Copse opnieuw om dit te verhelpen.</translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation>Het lay-outprogramma is vastgelopen, misschien door gebrek aan geheugen. De laatste tekening blijft staan; kies een andere lay-out, of toon minder.</translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation>Het lay-outprogramma kon deze tekening niet indelen. De laatste tekening blijft staan; kies een andere lay-out, of toon minder.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation>De lay-out duurde te lang en is gestopt. De laatste tekening blijft staan; kies een andere lay-out, of toon minder.</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>De lay-out is geannuleerd. De laatste tekening blijft staan.</translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation>Deze tekening kan niet worden ingedeeld: de beschrijving ervan is niet geldig. De kaart is ongeschonden.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation>Het lay-outprogramma gaf een antwoord dat niet bruikbaar is. De laatste tekening blijft staan; probeer het opnieuw of kies een andere lay-out.</translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation>De lay-out %1 kan hoogstens %2 personen en groepen aan; deze tekening heeft er %3. Kies de lay-out sfdp, of toon minder.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>andere (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A caption of people drawn together: organisation, how many of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n groep is te veel om op deze pagina met omtrekken uit elkaar te houden. Kies een andere afbeelding of toon er maar enkele.</numerusform>
            <numerusform>%n groepen zijn te veel om op deze pagina met omtrekken uit elkaar te houden. Kies een andere afbeelding of toon er maar enkele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Legend</name>
    <message>
        <source>Group: organisations | disciplines</source>
        <comment>the left and the right half of its badge</comment>
        <translation>Groep: organisaties | disciplines</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>is lid van</translation>
    </message>
    <message>
        <source>is a sub-group of</source>
        <translation>is een deelgroep van</translation>
    </message>
    <message>
        <source>%1 (colour)</source>
        <translation>%1 (kleur)</translation>
    </message>
    <message>
        <source>%1 (shape)</source>
        <translation>%1 (vorm)</translation>
    </message>
    <message>
        <source>%1 (outline)</source>
        <translation>%1 (omtrek)</translation>
    </message>
    <message>
        <source>%1 (size)</source>
        <translation>%1 (grootte)</translation>
    </message>
    <message>
        <source>share groups or people (wider: more)</source>
        <translation>delen groepen of personen (breder: meer)</translation>
    </message>
    <message>
        <source>share groups (wider: more, smaller ones)</source>
        <translation>delen groepen (breder: meer en kleinere)</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>band</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>werkt voor</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>heeft kennis van</translation>
    </message>
    <message>
        <source>outline: a group</source>
        <translation>omtrek: een groep</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>level not recorded</source>
        <translation>niveau niet ingevuld</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
</context>
<context>
    <name>copse::LevelLetters</name>
    <message>
        <source>%1 %2</source>
        <comment>a letter, the level it stands for</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>copse::LinkButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::ListsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>Lijsten inperken</translation>
    </message>
    <message>
        <source>Narrow the lists of groups, people, organisations and disciplines</source>
        <translation>De lijsten van groepen, personen, organisaties en disciplines inperken</translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two names that look alike</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People and organisations that look alike</source>
        <translation>Personen en organisaties die op elkaar lijken</translation>
    </message>
    <message>
        <source>Look &amp;alike</source>
        <translation>Op &amp;elkaar lijkend</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Samengevoegd</translation>
    </message>
    <message>
        <source>What is known of both</source>
        <translation>Wat er van beide bekend is</translation>
    </message>
    <message>
        <source>&amp;Two different</source>
        <translation>&amp;Twee verschillende</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>Weer &amp;afsplitsen</translation>
    </message>
    <message>
        <source>What was its own goes back to it. What was recorded since stays with the other.</source>
        <translation>Wat van de afgesplitste zelf was, gaat ernaar terug. Wat sindsdien is ingevuld, blijft bij de andere.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%1” in “%2”</translation>
    </message>
    <message>
        <source>Names are being compared…</source>
        <translation>Namen worden vergeleken…</translation>
    </message>
    <message>
        <source>No two names look alike.</source>
        <translation>Geen twee namen lijken op elkaar.</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>&amp;Dezelfde</translation>
    </message>
    <message>
        <source>&amp;Split in two</source>
        <translation>In twee spl&amp;itsen</translation>
    </message>
    <message>
        <source>One name, several organisations? Whoever works for it would work for each: %1.</source>
        <translation>Eén naam, meerdere organisaties? Wie ervoor werkt, zou voor elk daarvan werken: %1.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>“%1” splitsen</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” together</source>
        <translation>“%1” en “%2” samenvoegen</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>“%1” en “%2” zijn er twee</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>“%1” afsplitsen</translation>
    </message>
    <message>
        <source>&amp;One organisation</source>
        <translation>Eé&amp;n organisatie</translation>
    </message>
    <message>
        <source>“%1” is one organisation</source>
        <translation>‘%1’ is één organisatie</translation>
    </message>
</context>
<context>
    <name>copse::LookRule</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Area of science</source>
        <translation>Wetenschapsgebied</translation>
    </message>
    <message>
        <source>Field of science</source>
        <translation>Vakgebied</translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation>Specialisme</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Niveau van deelname</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Aantal groepen</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal personen</translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>andere (%n)</numerusform>
            <numerusform>andere (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Natural sciences</source>
        <translation>Natuurwetenschappen</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technische wetenschappen</translation>
    </message>
    <message>
        <source>Medical and health</source>
        <translation>Geneeskunde en gezondheid</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>Landbouwwetenschappen</translation>
    </message>
    <message>
        <source>Social sciences</source>
        <translation>Sociale wetenschappen</translation>
    </message>
    <message>
        <source>Humanities and arts</source>
        <translation>Geesteswetenschappen en kunst</translation>
    </message>
</context>
<context>
    <name>copse::Main</name>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Kaarten van praktijkgemeenschappen, en wat ze zeggen.</translation>
    </message>
    <message>
        <source>Open a copy of the sample map.</source>
        <translation>Een kopie van de voorbeeldkaart openen.</translation>
    </message>
    <message>
        <source>A map to open, or a list to import.</source>
        <translation>Een kaart om te openen, of een lijst om te importeren.</translation>
    </message>
</context>
<context>
    <name>copse::MainWindow</name>
    <message>
        <source>Picture</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>How the &amp;answers come about</source>
        <translation>Hoe de &amp;antwoorden tot stand komen</translation>
    </message>
    <message>
        <source>How the answers come about</source>
        <translation>Hoe de antwoorden tot stand komen</translation>
    </message>
    <message>
        <source>A&amp;bout Copse</source>
        <translation>&amp;Over Copse</translation>
    </message>
    <message>
        <source>About Copse</source>
        <translation>Over Copse</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Bezig met tekenen…</translation>
    </message>
    <message>
        <source>All memberships have ended, so everybody who ever was a member is shown.</source>
        <translation>Alle lidmaatschappen zijn afgelopen; daarom is iedereen te zien die ooit lid was.</translation>
    </message>
    <message>
        <source>%1 – Copse</source>
        <translation>%1 – Copse</translation>
    </message>
    <message>
        <source>Copse</source>
        <translation>Copse</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Elders opslaan…</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>Sluiten en de laatste wijzigingen verliezen</translation>
    </message>
    <message>
        <source>Ways to look at the map</source>
        <translation>Manieren om de kaart te bekijken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>&amp;Alleen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenteren</translation>
    </message>
    <message>
        <source>How to &amp;type a line</source>
        <translation>Hoe een &amp;regel wordt getypt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Werkbladen</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>&amp;Werkbladen</translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MatrixOffer</name>
    <message>
        <source>Many groups overlap here. A matrix shows who is in which more clearly.</source>
        <translation>Hier overlappen veel groepen. Een matrix toont duidelijker wie in welke groep zit.</translation>
    </message>
    <message>
        <source>Show as a &amp;matrix</source>
        <translation>Als &amp;matrix tonen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message>
        <source>Mix map</source>
        <translation>Mixgrafiek</translation>
    </message>
    <message>
        <source>Every group as a dot, further right the more organisations mix, further up the more disciplines mix. The table says the same.</source>
        <translation>Elke groep als een stip: verder naar rechts naarmate organisaties meer gemengd zijn, verder omhoog naarmate disciplines meer gemengd zijn. De tabel zegt hetzelfde.</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Mix van organisaties</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Mix van disciplines</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1, %n lid: organisaties %2, disciplines %3</numerusform>
            <numerusform>%1, %n leden: organisaties %2, disciplines %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message>
        <source>How mixed every group is</source>
        <translation>Hoe gemengd elke groep is</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <comment>who; members on a date, and switches</comment>
        <translation>Geteld: %1</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Er zijn nog geen groepen.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>De grafiek toont de %1 grootste groepen; nog %n staat in de tabel.</numerusform>
            <numerusform>De grafiek toont de %1 grootste groepen; nog %n staan in de tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n groep zonder beide getallen staat alleen in de tabel.</numerusform>
            <numerusform>%n groepen zonder beide getallen staan alleen in de tabel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMarks</name>
    <message>
        <source>Neither</source>
        <translation>Geen van beide</translation>
    </message>
    <message>
        <source>Inter-organisational</source>
        <translation>Interorganisationeel</translation>
    </message>
    <message>
        <source>Multidisciplinary</source>
        <translation>Multidisciplinair</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>copse::MixTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>from the lowest to the highest percentage</comment>
        <translation>%1 tot %2 %</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Mix van organisaties</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Mix van disciplines</translation>
    </message>
    <message>
        <source>How often two members picked at random work for different organisations</source>
        <translation>Hoe vaak twee willekeurig gekozen leden voor verschillende organisaties werken</translation>
    </message>
    <message>
        <source>How often two members picked at random have different disciplines</source>
        <translation>Hoe vaak twee willekeurig gekozen leden verschillende disciplines hebben</translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message>
        <source>People and organisations that loo&amp;k alike…</source>
        <translation>Personen en organisaties die op &amp;elkaar lijken…</translation>
    </message>
    <message>
        <source>%1 and %2 look alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>%1 en %2 lijken op elkaar: zie Bewerken &gt; Personen en organisaties die op elkaar lijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n paar organisaties</numerusform>
            <numerusform>%n paren organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n paar personen</numerusform>
            <numerusform>%n paren personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n paar organisaties lijkt op elkaar: zie Bewerken &gt; Personen en organisaties die op elkaar lijken.</numerusform>
            <numerusform>%n paren organisaties lijken op elkaar: zie Bewerken &gt; Personen en organisaties die op elkaar lijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n paar personen lijkt op elkaar: zie Bewerken &gt; Personen en organisaties die op elkaar lijken.</numerusform>
            <numerusform>%n paren personen lijken op elkaar: zie Bewerken &gt; Personen en organisaties die op elkaar lijken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>copse::OrganisationsTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>copse::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>copse::PaperCommands</name>
    <message>
        <source>For a room &amp;without a projector…</source>
        <translation>Voor een zaal zonder &amp;beamer…</translation>
    </message>
    <message>
        <source>Enter s&amp;heets…</source>
        <translation>Ingevulde &amp;formulieren invoeren…</translation>
    </message>
</context>
<context>
    <name>copse::PaperTable</name>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>member, %1</source>
        <comment>of what level</comment>
        <translation>lid, %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what the map says already</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in the map already: %1</source>
        <translation>staat al op de kaart: %1</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
</context>
<context>
    <name>copse::PeopleTable</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>werkt zelfstandig</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>nog %n in de tabel met personen</numerusform>
            <numerusform>nog %n in de tabel met personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>ook %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>in none on this date</source>
        <translation>in geen enkele op deze datum</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>werkt zelfstandig</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Affiliate of</source>
        <translation>Aangesloten bij</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Vestiging van</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
</context>
<context>
    <name>copse::PictureBar</name>
    <message>
        <source>What is drawn</source>
        <translation>Wat er wordt getekend</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Wat de kleuren aangeven</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>Meer over de tekening</translation>
    </message>
    <message>
        <source>Views that are kept</source>
        <translation>Bewaarde weergaven</translation>
    </message>
    <message>
        <source>Tidy &amp;up</source>
        <translation>&amp;Opnieuw schikken</translation>
    </message>
    <message>
        <source>Lay the picture out afresh. What is pinned stays where it is.</source>
        <translation>De tekening opnieuw indelen. Wat is vastgezet, blijft staan.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Tekening: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Kleur: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Weergave: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>&amp;Shape by</source>
        <translation>&amp;Vorm volgens</translation>
    </message>
    <message>
        <source>&amp;Outline by</source>
        <translation>&amp;Omtrek volgens</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Grootte volgens</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Namen van personen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>Voo&amp;r</translation>
    </message>
    <message>
        <source>F&amp;old the sub-groups of %1</source>
        <translation>&amp;Deelgroepen van %1 inklappen</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Alleen %1</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>All&amp;e groepen</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>Los&amp;maken</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Weergave &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Weergave &amp;hernoemen…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>Weergave &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Lift all pins</source>
        <translation>&amp;Alles losmaken</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Teke&amp;ning</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>Kleu&amp;ren volgens</translation>
    </message>
    <message>
        <source>&amp;More about the picture</source>
        <translation>&amp;Meer over de tekening</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Weergave %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Keep the &amp;part that is seen</source>
        <translation>&amp;Zichtbare deel bewaren</translation>
    </message>
    <message>
        <source>What is drawn, how it looks, where everything stands and which part of it is seen is kept under this title:</source>
        <translation>Wat er wordt getekend, hoe het eruitziet, waar alles staat en welk deel zichtbaar is, wordt onder deze titel bewaard:</translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation>Een tekening wordt weggeschreven als .svg, .pdf of .png: laat de bestandsnaam op een daarvan eindigen.</translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation>Er is geen ruimte meer voor %1. Een bestand dat er al stond, is ongewijzigd; maak ruimte of kies een andere plaats.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation>%1 kon niet worden weggeschreven. Een bestand dat er al stond, is ongewijzigd; kies een andere naam of plaats.</translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message>
        <source>Dra&amp;w a tie to…</source>
        <translation>&amp;Band tekenen naar…</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>%n persoon toevoegen aan %1</numerusform>
            <numerusform>%n personen toevoegen aan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1 verplaatsen van %2 naar %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>%n persoon verplaatsen van %1 naar %2</numerusform>
            <numerusform>%n personen verplaatsen van %1 naar %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Gedaan: %1. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>Tie %1 to %2</source>
        <translation>%1 verbinden met %2</translation>
    </message>
    <message>
        <source>Click on whom %1 is tied to, or go there with the arrow keys and press Enter. Escape gives up.</source>
        <translation>Klik op wie met %1 een band heeft, of ga erheen met de pijltjestoetsen en druk op Enter. Escape breekt af.</translation>
    </message>
    <message>
        <source>Click on two people, one after the other. Escape gives up.</source>
        <translation>Klik op twee personen, na elkaar. Escape breekt af.</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>Band tekenen</translation>
    </message>
    <message>
        <source>What is %1 to %2? For instance: advises, works with.</source>
        <translation>Wat is %1 voor %2? Bijvoorbeeld: adviseert, werkt samen met.</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Tekenen</translation>
    </message>
    <message>
        <source>&amp;Kind of tie:</source>
        <translation>&amp;Soort band:</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>%1 is tied to %2.</source>
        <translation>%1 heeft een band met %2.</translation>
    </message>
    <message>
        <source>%1 is tied to %2. The picture of ties shows it.</source>
        <translation>%1 heeft een band met %2. De tekening van de banden laat die zien.</translation>
    </message>
</context>
<context>
    <name>copse::PictureMenu</name>
    <message>
        <source>Add &amp;someone here…</source>
        <translation>Hier &amp;iemand toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;group here…</source>
        <translation>Hier een &amp;groep toevoegen…</translation>
    </message>
</context>
<context>
    <name>copse::PictureTable</name>
    <message>
        <source>person %1</source>
        <translation>persoon %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second of one name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Deelgroep van</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Niveau van deelname</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Group: inter-organisational</source>
        <translation>Groep: interorganisationeel</translation>
    </message>
    <message>
        <source>Group: multidisciplinary</source>
        <translation>Groep: multidisciplinair</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Size (from)</source>
        <translation>Grootte (van)</translation>
    </message>
    <message>
        <source>Size (to)</source>
        <translation>Grootte (naar)</translation>
    </message>
    <message>
        <source>Organisations (from)</source>
        <translation>Organisaties (van)</translation>
    </message>
    <message>
        <source>Organisations (to)</source>
        <translation>Organisaties (naar)</translation>
    </message>
</context>
<context>
    <name>copse::PictureTablePanel</name>
    <message>
        <source>The picture as a table</source>
        <translation>De tekening als tabel</translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation>De tekening zou %1 bij %2 pixels worden, en dat is te groot. Er is niets weggeschreven; kies een kleiner formaat of een lagere resolutie, of SVG of PDF, die op elk formaat scherp zijn.</translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation>Een tekening heeft minstens één pixel nodig.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>Van de tekening kon geen PNG-bestand worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>copse::PresentCommands</name>
    <message>
        <source>&amp;Start presenting</source>
        <translation>Presentatie &amp;starten</translation>
    </message>
    <message>
        <source>From this &amp;view</source>
        <translation>&amp;Vanaf deze weergave</translation>
    </message>
    <message>
        <source>&amp;Choose the steps…</source>
        <translation>Stappen &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Full names this time, also of people not asked</source>
        <translation>Deze keer volledige &amp;namen, ook van wie niet is gevraagd</translation>
    </message>
    <message>
        <source>&amp;Enter a room…</source>
        <translation>Aanwe&amp;zigen invoeren…</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Nu &amp;antwoorden</translation>
    </message>
    <message>
        <source>S&amp;top counting who is in</source>
        <translation>S&amp;toppen met tellen wie is ingevoerd</translation>
    </message>
    <message>
        <source>Choose the steps of presenting</source>
        <translation>Stappen van de presentatie kiezen</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Aanwezigen invoeren</translation>
    </message>
    <message>
        <source>How many people are expected? No answer is given until they are all in, or until you ask for it.</source>
        <translation>Hoeveel mensen worden er verwacht? Er komt pas een antwoord als iedereen is ingevoerd, of als erom wordt gevraagd.</translation>
    </message>
</context>
<context>
    <name>copse::PresentWindow</name>
    <message>
        <source>%1 – presenting</source>
        <translation>%1 – presentatie</translation>
    </message>
</context>
<context>
    <name>copse::PresenterNotes</name>
    <message>
        <source>Notes for presenting</source>
        <translation>Notities bij de presentatie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>the time of day; how long it has taken</comment>
        <translation>%1 · al %2 bezig</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, its title</comment>
        <translation>%1 van %2: %3</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Geen notities bij deze stap.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Hierna: %1</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Dit is de laatste stap.</translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message>
        <source>Change “%1” of %2</source>
        <comment>a field, a record</comment>
        <translation>“%1” van %2 wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>“%1” van %n item wijzigen</numerusform>
            <numerusform>“%1” van %n items wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::RecordFields</name>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>praktijk</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>lidmaatschap</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>werkrelatie</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>practice of a person</source>
        <translation>praktijk van een persoon</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>band</translation>
    </message>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>event</source>
        <translation>bijeenkomst</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>hulpbron</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>ondersteuning</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>vervolgactie</translation>
    </message>
</context>
<context>
    <name>copse::RecordTable</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>Hernoemen naar “%1”</translation>
    </message>
</context>
<context>
    <name>copse::RelatedFields</name>
    <message>
        <source>New organisation: %1.</source>
        <translation>Nieuwe organisatie: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Nieuwe discipline: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Nieuwe groep: %1.</translation>
    </message>
    <message>
        <source>%1 goes out of %2, with all that was recorded of it.</source>
        <translation>%1 gaat uit %2, met alles wat daarover was ingevuld.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” zegt geen én een aantal. Er is niets gewijzigd. Schrijf een van beide.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>copse::Relations</name>
    <message>
        <source>Works for</source>
        <translation>Werkt voor</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Praktijken</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>Banden naar anderen</translation>
    </message>
    <message>
        <source>Ties from others</source>
        <translation>Banden van anderen</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Was bij</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Ondersteunt</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Deelgroepen</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Zoekt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <comment>of a group</comment>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Hulpbronnen</translation>
    </message>
    <message>
        <source>Offices and affiliates</source>
        <translation>Vestigingen en aangesloten organisaties</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>De mensen ervan</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Daaronder</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Wie er verstand van heeft</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Gezocht door</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wie erbij was</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie dit doet</translation>
    </message>
    <message>
        <source>Follow-ups of no group</source>
        <translation>Vervolgacties zonder groep</translation>
    </message>
    <message>
        <source>Events of no group</source>
        <translation>Bijeenkomsten zonder groep</translation>
    </message>
    <message>
        <source>Resources of the whole map</source>
        <translation>Hulpbronnen van de hele kaart</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n lidmaatschap</numerusform>
            <numerusform>%n lidmaatschappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n werkrelatie</numerusform>
            <numerusform>%n werkrelaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n aantekening over expertise</numerusform>
            <numerusform>%n aantekeningen over expertise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n banden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n behoefte</numerusform>
            <numerusform>%n behoeften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n aanwezigheid</numerusform>
            <numerusform>%n aanwezigheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n bijdrage</numerusform>
            <numerusform>%n bijdragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsorships</source>
        <translation>
            <numerusform>%n ondersteuning</numerusform>
            <numerusform>%n ondersteuningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n deelgroep die omhoogschuift</numerusform>
            <numerusform>%n deelgroepen die omhoogschuiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n aantekening over praktijken</numerusform>
            <numerusform>%n aantekeningen over praktijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n vermelding in lidmaatschappen</numerusform>
            <numerusform>%n vermeldingen in lidmaatschappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n organisatie die omhoogschuift</numerusform>
            <numerusform>%n organisaties die omhoogschuiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n discipline die omhoogschuift</numerusform>
            <numerusform>%n disciplines die omhoogschuiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n feit dat blijft, zonder bron</numerusform>
            <numerusform>%n feiten die blijven, zonder bron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n bijeenkomst die omhoogschuift</numerusform>
            <numerusform>%n bijeenkomsten die omhoogschuiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n hulpmiddel dat omhoogschuift</numerusform>
            <numerusform>%n hulpmiddelen die omhoogschuiven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n vervolgactie die blijft</numerusform>
            <numerusform>%n vervolgacties die blijven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RenameLine</name>
    <message>
        <source>New name</source>
        <translation>Nieuwe naam</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Alleen &amp;hele cellen</translation>
    </message>
    <message>
        <source>Same &amp;case and accents</source>
        <translation>Zelfde hoofdletters en &amp;accenten</translation>
    </message>
    <message>
        <source>Only in the &amp;selected cells</source>
        <translation>Alleen in de ge&amp;selecteerde cellen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Zoeken en vervangen</translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>Cellen die veranderen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Is nu</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>Vervangen &amp;door:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the record, the column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Typ wat er moet worden gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>%n cel verandert.</numerusform>
            <numerusform>%n cellen veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>“%1” vervangen in %n cel</numerusform>
            <numerusform>“%1” vervangen in %n cellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReportPlace</name>
    <message>
        <source>A column of text, 16 × 12 cm</source>
        <translation>Een tekstkolom, 16 × 12 cm</translation>
    </message>
    <message>
        <source>A4, upright, 21 × 29.7 cm</source>
        <translation>A4, staand, 21 × 29,7 cm</translation>
    </message>
    <message>
        <source>A4, lying on its side, 29.7 × 21 cm</source>
        <translation>A4, liggend, 29,7 × 21 cm</translation>
    </message>
    <message>
        <source>A3, lying on its side, 42 × 29.7 cm</source>
        <translation>A3, liggend, 42 × 29,7 cm</translation>
    </message>
    <message>
        <source>A slide 4:3, 25.4 × 19.05 cm</source>
        <translation>Een dia 4:3, 25,4 × 19,05 cm</translation>
    </message>
    <message>
        <source>A slide 16:9, 33.87 × 19.05 cm</source>
        <translation>Een dia 16:9, 33,87 × 19,05 cm</translation>
    </message>
    <message>
        <source>As large as on the screen</source>
        <translation>Zo groot als op het scherm</translation>
    </message>
</context>
<context>
    <name>copse::Rings</name>
    <message>
        <source>level not recorded</source>
        <translation>niveau niet ingevuld</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a level of participation and how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>copse::RoomAnswers</name>
    <message>
        <source>The answers</source>
        <translation>De antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomOverlay</name>
    <message>
        <source>The screen is black</source>
        <translation>Het scherm is zwart</translation>
    </message>
</context>
<context>
    <name>copse::SaveFailureBar</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n discipline</numerusform>
            <numerusform>%n disciplines</numerusform>
        </translation>
    </message>
    <message>
        <source>less than once in 20 times</source>
        <translation>minder dan één keer op 20</translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation>meer dan 9 keer op 10</translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>ongeveer %n keer op 10</numerusform>
            <numerusform>ongeveer %n keer op 10</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation>nog geen groep</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation>vooral één</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>nog niet te zeggen</translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation>Interorganisationeel, geen disciplines</translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation>Interorganisationeel, één discipline</translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation>Interorganisationeel, vooral één discipline (alleen in naam)</translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation>Multidisciplinair, geen organisaties</translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation>Multidisciplinair, één organisatie</translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation>Multidisciplinair, vooral één organisatie (alleen in naam)</translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation>%1, geen organisaties: iedereen werkt zelfstandig.</translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation>%1; er is geen organisatie ingevuld.</translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation>%1 uit één organisatie, %2 met %3.</translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation>%1 uit %2, elk met %3.</translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation>%1 uit %2, de grootste %3 met %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>%n werkt zelfstandig.</numerusform>
            <numerusform>%n werken zelfstandig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>Van %n is de organisatie niet ingevuld.</numerusform>
            <numerusform>Van %n is de organisatie niet ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation>Niemand van hen heeft een discipline.</translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation>Er is geen discipline ingevuld.</translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation>Eén discipline, %1 met %2.</translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation>Ze brengen %1 in, het vaakst %2 met %3.</translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>Van %n is de discipline niet ingevuld.</numerusform>
            <numerusform>Van %n is de discipline niet ingevuld.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation>Dit is gebaseerd op %1 van de %2; de anderen hebben geen discipline.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different organisations cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Hoe vaak twee willekeurig gekozen leden uit verschillende organisaties komen, is nog niet te zeggen: van %1 tot %2 % van de keren.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different disciplines cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Hoe vaak twee willekeurig gekozen leden uit verschillende disciplines komen, is nog niet te zeggen: van %1 tot %2 % van de keren.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation>Twee willekeurig gekozen leden komen %1 uit verschillende organisaties.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation>Twee willekeurig gekozen leden komen %1 uit verschillende disciplines.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation>Bij %1 % van alle paren leden verschillen de organisaties.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation>Bij %1 % van alle paren leden verschillen de disciplines.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Bij %1 tot %2 % van alle paren leden verschillen de organisaties, met de %3 niet ingevulde meegerekend.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Bij %1 tot %2 % van alle paren leden verschillen de disciplines, met de %3 niet ingevulde meegerekend.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Geteld: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie %2 blijkt te zijn.</numerusform>
            <numerusform>Interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>Interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie een andere dan %2 blijkt te zijn.</numerusform>
            <numerusform>Interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie een andere dan %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Niet interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie %2 blijkt te zijn.</numerusform>
            <numerusform>Niet interorganisationeel als bij %n van de %1 niet ingevulde leden de organisatie %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline %2 blijkt te zijn.</numerusform>
            <numerusform>Multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>Multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline een andere dan %2 blijkt te zijn.</numerusform>
            <numerusform>Multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline een andere dan %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Niet multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline %2 blijkt te zijn.</numerusform>
            <numerusform>Niet multidisciplinair als bij %n van de %1 niet ingevulde leden de discipline %2 blijkt te zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation>Organisaties: %1, als elke vestiging apart telt.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation>Organisaties: %1, als vestigingen samen met hun organisatie als één tellen.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation>Organisaties: %1, als vestigingen en aangesloten organisaties van één familie als één tellen.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation>Disciplines: %1, als alleen de grote gebieden tellen.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation>Disciplines: %1, als vakgebieden tellen.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation>Disciplines: %1, als elk specialisme telt.</translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation>Organisaties: %1, als elke zelfstandige apart telt.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation>Organisaties: %1, als de zelfstandigen samen als één tellen.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation>Organisaties: %1, als de zelfstandigen niet meetellen.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation>Organisaties: %1, als leden van deelgroepen niet meetellen.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation>Disciplines: %1, als leden van deelgroepen niet meetellen.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation>Organisaties: %1, als leden van deelgroepen ook meetellen.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation>Disciplines: %1, als leden van deelgroepen ook meetellen.</translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation>Organisaties: %1, zonder de lerenden (perifere leden).</translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation>Disciplines: %1, zonder de lerenden (perifere leden).</translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation>De twee grenzen vallen grotendeels samen: leden van één organisatie delen meestal een discipline.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation>Eén persoon meer of minder zou het antwoord over organisaties veranderen.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation>Eén persoon meer of minder zou het antwoord over disciplines veranderen.</translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation>%1 van de %2 werken voor %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation>%1 van de %2 horen bij %3.</translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation>Minder dan 8 leden: lees eerder de namen dan het getal.</translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation>Kerngroep: niet ingevuld.</translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation>Kerngroep: niemand is ingevuld als kern of actief.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation>De kern is minder gemengd: %1, allemaal %2 en allemaal %3.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation>De kern is minder gemengd: %1, allemaal %2.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation>De kern is minder gemengd: %1, organisaties %2, disciplines %3.</translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation>Kerngroep: %1, organisaties %2, disciplines %3.</translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation>De twee grenzen zijn grotendeels dezelfde lijn (%1; van %2 leden is beide bekend).</translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation>De twee grenzen vallen deels samen (%1; van %2 leden is beide bekend).</translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation>De twee grenzen lopen dwars door elkaar (%1; van %2 leden is beide bekend).</translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation>leden op enig moment</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>leden op %1</translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation>leden in %1</translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation>Leden van deelgroepen zijn niet meegeteld.</translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation>Elke vestiging telt apart.</translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation>Vestigingen en aangesloten organisaties tellen als één familie.</translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation>Disciplines zijn geteld per gebied.</translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation>Disciplines zijn geteld per specialisme.</translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation>Disciplines zijn geteld zoals geschreven.</translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation>Zelfstandigen tellen samen als één.</translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation>Zelfstandigen zijn niet meegeteld.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Deelgroep van</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation>Aantal organisaties</translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation>Organisaties niet ingevuld</translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation>Mix van organisaties, laagste</translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation>Mix van organisaties, hoogste</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation>Aantal disciplines</translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation>Disciplines niet ingevuld</translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation>Mix van disciplines, laagste</translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation>Mix van disciplines, hoogste</translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation>Grenzen vallen samen</translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation>Naast het antwoord</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In één zin</translation>
    </message>
    <message>
        <source>Both: inter-organisational and multidisciplinary</source>
        <translation>Beide: interorganisationeel en multidisciplinair</translation>
    </message>
    <message>
        <source>No organisations, no disciplines</source>
        <translation>Geen organisaties, geen disciplines</translation>
    </message>
    <message>
        <source>No organisations, one discipline</source>
        <translation>Geen organisaties, één discipline</translation>
    </message>
    <message>
        <source>One organisation, no disciplines</source>
        <translation>Eén organisatie, geen disciplines</translation>
    </message>
    <message>
        <source>One organisation, one discipline</source>
        <translation>Eén organisatie, één discipline</translation>
    </message>
    <message>
        <source>Mostly one of each</source>
        <translation>Vooral één organisatie en vooral één discipline</translation>
    </message>
    <message>
        <source>Mostly one organisation</source>
        <translation>Vooral één organisatie</translation>
    </message>
    <message>
        <source>Mostly one discipline</source>
        <translation>Vooral één discipline</translation>
    </message>
    <message>
        <source>Inter-organisational; disciplines: cannot tell yet</source>
        <translation>Interorganisationeel; disciplines: nog niet te zeggen</translation>
    </message>
    <message>
        <source>Multidisciplinary; organisations: cannot tell yet</source>
        <translation>Multidisciplinair; organisaties: nog niet te zeggen</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Nog niet te zeggen</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members</source>
        <translation>Nog geen groep: minder dan twee leden</translation>
    </message>
    <message>
        <source>No two members come from different organisations.</source>
        <translation>Geen twee leden komen uit verschillende organisaties.</translation>
    </message>
    <message>
        <source>No two members come from different disciplines.</source>
        <translation>Geen twee leden komen uit verschillende disciplines.</translation>
    </message>
    <message>
        <source>The start is not recorded for %1 of %2 members.</source>
        <translation>Van %1 van de %2 leden is het begin niet ingevuld.</translation>
    </message>
    <message>
        <source>No organisation is recorded yet; ask the members.</source>
        <translation>Er is nog geen organisatie ingevuld; vraag het de leden.</translation>
    </message>
    <message>
        <source>No discipline is recorded yet; ask the members.</source>
        <translation>Er is nog geen discipline ingevuld; vraag het de leden.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Hoe geteld is</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganisationeel</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinair</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>geen van beide</translation>
    </message>
    <message>
        <source>inter-organisational at least</source>
        <translation>ten minste interorganisationeel</translation>
    </message>
    <message>
        <source>multidisciplinary at least</source>
        <translation>ten minste multidisciplinair</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 van ongeveer %n lid</numerusform>
            <numerusform>%1 van de ongeveer %n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>%n lid dat niet op de kaart staat, telt als niet ingevuld.</numerusform>
            <numerusform>%n leden die niet op de kaart staan, tellen als niet ingevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n organisatie zoals geschreven</numerusform>
            <numerusform>%n organisaties zoals geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>Organisaties: %1, als namen die op elkaar lijken als één tellen (%2; %n paar lijkt op elkaar).</numerusform>
            <numerusform>Organisaties: %1, als namen die op elkaar lijken als één tellen (%2; %n paren lijken op elkaar).</numerusform>
        </translation>
    </message>
    <message>
        <source>The same but for accents, capitals or marks.</source>
        <translation>Hetzelfde, op accenten, hoofdletters of leestekens na.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Dezelfde woorden in een andere volgorde.</translation>
    </message>
    <message>
        <source>A letter differs: a slip in typing?</source>
        <translation>Een letter verschilt: een tikfout?</translation>
    </message>
    <message>
        <source>One is short for the other.</source>
        <translation>De ene is een verkorting van de andere.</translation>
    </message>
    <message>
        <source>The same in another language, or shortened.</source>
        <translation>Hetzelfde in een andere taal, of ingekort.</translation>
    </message>
    <message>
        <source>The same in another script.</source>
        <translation>Hetzelfde in een ander schrift.</translation>
    </message>
    <message>
        <source>Initials that fit the name.</source>
        <translation>Initialen die bij de naam passen.</translation>
    </message>
    <message>
        <source>The same name, but another e-mail address or country: one or two?</source>
        <translation>Dezelfde naam, maar een ander e-mailadres of land: één of twee?</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n formulering zoals leden die schreven</numerusform>
            <numerusform>%n formuleringen zoals leden ze schreven</numerusform>
        </translation>
    </message>
    <message>
        <source>They bring %1 and %2, the commonest %3 with %4.</source>
        <comment>disciplines, wordings as members wrote them, the commonest</comment>
        <translation>Ze brengen %1 en %2 in, het vaakst %3 met %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>%n van de %1 disciplines is een formulering zoals leden die schreven, nog niet ingedeeld.</numerusform>
            <numerusform>%n van de %1 disciplines zijn formuleringen zoals leden ze schreven, nog niet ingedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of %2 work for %3.</source>
        <translation>Minstens %1 van de %2 werken voor %3.</translation>
    </message>
    <message>
        <source>At least %1 of %2 are in %3.</source>
        <translation>Minstens %1 van de %2 horen bij %3.</translation>
    </message>
    <message>
        <source>%1 % of all pairs of the %2 members with a practice recorded share one.</source>
        <translation>Van de leden met een ingevulde praktijk (%2) deelt %1 % van alle paren er een.</translation>
    </message>
    <message>
        <source>%1 (of those recorded)</source>
        <comment>the answer of a group</comment>
        <translation>%1 (van wat is ingevuld)</translation>
    </message>
    <message>
        <source>%1; the one organisation recorded is %2, with %3.</source>
        <translation>%1; de enige ingevulde organisatie is %2, met %3.</translation>
    </message>
    <message>
        <source>The one discipline recorded is %1, with %2.</source>
        <translation>De enige ingevulde discipline is %1, met %2.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different organisations.</source>
        <translation>Van wie het is ingevuld, komen er geen twee uit verschillende organisaties.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different disciplines.</source>
        <translation>Van wie het is ingevuld, komen er geen twee uit verschillende disciplines.</translation>
    </message>
    <message>
        <source>No two members share an organisation.</source>
        <translation>Geen twee leden delen een organisatie.</translation>
    </message>
    <message>
        <source>No two members share a discipline.</source>
        <translation>Geen twee leden delen een discipline.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share an organisation.</source>
        <translation>Van wie het is ingevuld, delen er geen twee een organisatie.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share a discipline.</source>
        <translation>Van wie het is ingevuld, delen er geen twee een discipline.</translation>
    </message>
    <message>
        <source>Who works for themselves differs from everybody.</source>
        <translation>Wie voor zichzelf werkt, verschilt van iedereen.</translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation recorded.</source>
        <translation>Organisaties: zo gemengd als %1 even grote (Hill 1; %2 volgens Hill 2); de grootste heeft %3 % van wie een organisatie is ingevuld.</translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline recorded.</source>
        <translation>Disciplines: zo gemengd als %1 even grote (Hill 1; %2 volgens Hill 2); de meest voorkomende heeft %3 % van wie een discipline is ingevuld.</translation>
    </message>
    <message>
        <source>One says more: a department, a place, a legal form, another name.</source>
        <translation>De ene zegt meer: een afdeling, een plaats, een rechtsvorm, een andere naam.</translation>
    </message>
</context>
<context>
    <name>copse::Several</name>
    <message>
        <source>This is recorded of all of them already, so nothing was changed.</source>
        <translation>Dit is bij allemaal al ingevuld, dus er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>None of them is in this group, so nothing was changed. Choose another group.</source>
        <translation>Niemand van hen zit in deze groep, dus er is niets gewijzigd. Kies een andere groep.</translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message>
        <source>Select &amp;all people shown</source>
        <translation>Alle getoonde personen sele&amp;cteren</translation>
    </message>
    <message>
        <source>Add to a &amp;group…</source>
        <translation>Aan een &amp;groep toevoegen…</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Uit een groep halen…</translation>
    </message>
    <message>
        <source>&amp;Level in a group…</source>
        <translation>&amp;Niveau in een groep…</translation>
    </message>
    <message>
        <source>Add an org&amp;anisation…</source>
        <translation>&amp;Organisatie toevoegen…</translation>
    </message>
    <message>
        <source>Add a &amp;discipline…</source>
        <translation>&amp;Discipline toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Toestemming…</translation>
    </message>
    <message>
        <source>For a&amp;ll who are selected</source>
        <translation>&amp;Met alle geselecteerden</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persoon geselecteerd</numerusform>
            <numerusform>%n personen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n groep geselecteerd</numerusform>
            <numerusform>%n groepen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n organisatie geselecteerd</numerusform>
            <numerusform>%n organisaties geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n discipline geselecteerd</numerusform>
            <numerusform>%n disciplines geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1:</source>
        <comment>those selected</comment>
        <translation>Voor %1:</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Gedaan: %1. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Aan een groep toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groep:</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Kies een groep.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>Uit een groep halen</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Eruit halen</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 uit %2 halen</translation>
    </message>
    <message>
        <source>Level in a group</source>
        <translation>Niveau in een groep</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Instellen</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau:</translation>
    </message>
    <message>
        <source>Level of %1 in %2</source>
        <translation>Niveau van %1 in %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>&amp;Consent:</source>
        <translation>&amp;Toestemming:</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Toestemming van %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisatie:</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>bekend of nieuw</translation>
    </message>
    <message>
        <source>Add the organisation %2 to %1</source>
        <translation>De organisatie %2 toevoegen aan %1</translation>
    </message>
    <message>
        <source>Add a discipline</source>
        <translation>Discipline toevoegen</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Discipline:</translation>
    </message>
    <message>
        <source>Add the discipline %2 to %1</source>
        <translation>De discipline %2 toevoegen aan %1</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Waarom:</translation>
    </message>
    <message>
        <source>They left today</source>
        <translation>Vandaag vertrokken</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>Per ongeluk getypt</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>Niveau van %n persoon in %1</numerusform>
            <numerusform>Niveau van %n personen in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetCommands</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Rij toevoegen</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Cellen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Cellen &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Naar &amp;beneden doorvoeren</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>Cellen &amp;leegmaken</translation>
    </message>
    <message>
        <source>&amp;Remove rows…</source>
        <translation>Rijen &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;New own field…</source>
        <translation>&amp;Nieuw eigen veld…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>&amp;Zoeken en vervangen…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Sorteren op deze kolom</translation>
    </message>
</context>
<context>
    <name>copse::SheetDelegate</name>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>2007, 2007-03…</source>
        <comment>how a date may be written</comment>
        <translation>2007, 2007-03…</translation>
    </message>
</context>
<context>
    <name>copse::SheetEdits</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n discipline</numerusform>
            <numerusform>%n disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n lidmaatschap</numerusform>
            <numerusform>%n lidmaatschappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n werkrelatie</numerusform>
            <numerusform>%n werkrelaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n gegeven over disciplines</numerusform>
            <numerusform>%n gegevens over disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n band</numerusform>
            <numerusform>%n banden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n ander gegeven</numerusform>
            <numerusform>%n andere gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n cel staat op het klembord.</numerusform>
            <numerusform>%n cellen staan op het klembord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>Plakken in %n cel</numerusform>
            <numerusform>Plakken in %n cellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>Wat op het klembord staat, heeft %n kolom, en vanaf hier zijn er minder. Er is niets gewijzigd. Begin meer naar links, of toon meer kolommen.</numerusform>
            <numerusform>Wat op het klembord staat, heeft %n kolommen, en vanaf hier zijn er minder. Er is niets gewijzigd. Begin meer naar links, of toon meer kolommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>%n cel naar beneden doorvoeren</numerusform>
            <numerusform>%n cellen naar beneden doorvoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>%n cel leegmaken</numerusform>
            <numerusform>%n cellen leegmaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Undo brings it back.</source>
        <translation>%1 verwijderen? Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Remove %1, and with it %2? Undo brings it back.</source>
        <translation>%1 verwijderen, en daarmee %2? Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n nieuwe rij heeft een naam die al in de kaart stond. Ongedaan maken neemt die terug.</numerusform>
            <numerusform>%n nieuwe rijen hebben namen die al in de kaart stonden. Ongedaan maken neemt ze terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rij %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>En zo nog %n.</numerusform>
            <numerusform>En zo nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type here to add</source>
        <translation>Typ hier om toe te voegen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>“%1” van %2 wijzigen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>In alle kolommen zoeken</translation>
    </message>
    <message>
        <source>Find in this table: %1</source>
        <translation>In deze tabel zoeken: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose the columns: %1</source>
        <translation>Kolommen kiezen: %1</translation>
    </message>
    <message>
        <source>Only what is used</source>
        <translation>Alleen wat wordt gebruikt</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nieuw eigen veld…</translation>
    </message>
    <message>
        <source>Remove the own field “%1”…</source>
        <translation>Het eigen veld “%1” verwijderen…</translation>
    </message>
    <message>
        <source>These have no own fields. Nothing was changed.</source>
        <translation>Deze hebben geen eigen velden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>Nieuw eigen veld</translation>
    </message>
    <message>
        <source>What is the field called?</source>
        <translation>Hoe heet het veld?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>“%1” is in %n rij ingevuld. Daar verwijderen? Ongedaan maken brengt het terug.</numerusform>
            <numerusform>“%1” is in %n rijen ingevuld. Overal verwijderen? Ongedaan maken brengt het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an own field</source>
        <translation>Eigen veld verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the own field “%1”</source>
        <translation>Het eigen veld “%1” verwijderen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::Sheets</name>
    <message>
        <source>Who is here: %1</source>
        <translation>Wie er is: %1</translation>
    </message>
    <message>
        <source>Leave empty what does not apply. Several of something: all of them, the main one first.</source>
        <translation>Laat leeg wat niet van toepassing is. Meer dan één van iets: allemaal, de belangrijkste eerst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Who is in which group: %1</source>
        <translation>Wie in welke groep zit: %1</translation>
    </message>
    <message>
        <source>Tick with X, or write how near the middle somebody is: %1.</source>
        <translation>Vink aan met X, of schrijf hoe dicht bij het midden iemand staat: %1.</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Naamkaartjes</translation>
    </message>
</context>
<context>
    <name>copse::SheetsDialog</name>
    <message>
        <source>&amp;Earlier page</source>
        <translation>Vo&amp;rige pagina</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Vol&amp;gende pagina</translation>
    </message>
    <message>
        <source>For a room without a projector</source>
        <translation>Voor een zaal zonder beamer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF opslaan…</translation>
    </message>
    <message>
        <source>Name cards, to be cut</source>
        <translation>Naamkaartjes, om uit te knippen</translation>
    </message>
    <message>
        <source>A list to write on</source>
        <translation>Een lijst om op te schrijven</translation>
    </message>
    <message>
        <source>Names and groups, to tick</source>
        <translation>Namen en groepen, om aan te vinken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Everybody in the map</source>
        <translation>Iedereen op de kaart</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>Van wie toestemming gaf, initialen van de anderen</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Volledige namen, deze keer</translation>
    </message>
    <message>
        <source>None: empty ones only</source>
        <translation>Geen: alleen lege</translation>
    </message>
    <message>
        <source>Who wishes to be hidden, or agreed to initials only, stays so on paper.</source>
        <translation>Voor wie verborgen wil blijven of alleen toestemming gaf voor initialen, geldt dat ook op papier.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Wat:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pap&amp;ier:</translation>
    </message>
    <message>
        <source>&amp;Members of:</source>
        <translation>&amp;Leden van:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Namen van personen:</translation>
    </message>
    <message>
        <source>&amp;Cards on a page:</source>
        <translation>&amp;Kaartjes op een pagina:</translation>
    </message>
    <message>
        <source>E&amp;mpty ones, to write on:</source>
        <translation>L&amp;ege, om op te schrijven:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>The sheets could not be printed. Choose another printer, or save them as PDF.</source>
        <translation>De formulieren konden niet worden afgedrukt. Kies een andere printer of bewaar ze als PDF.</translation>
    </message>
</context>
<context>
    <name>copse::SheetsPanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Werkbladen</translation>
    </message>
</context>
<context>
    <name>copse::SidePanel</name>
    <message>
        <source>About what is selected</source>
        <translation>Over wat geselecteerd is</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>What is &amp;recorded</source>
        <translation>Wat &amp;er is ingevuld</translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>%1 van %n ingevoerd</numerusform>
            <numerusform>%1 van %n ingevoerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message>
        <source>Disciplines and wordings</source>
        <translation>Disciplines en formuleringen</translation>
    </message>
    <message>
        <source>Drag what members wrote onto a term, or choose it and type the term. What is below a term counts as one with it.</source>
        <translation>Sleep wat leden schreven naar een term, of kies het en typ de term. Wat onder een term staat, telt samen met die term als één.</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>T&amp;ermen</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>Formulering zoeken</translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Zoals leden het schreven</translation>
    </message>
    <message>
        <source>A term of its &amp;own</source>
        <translation>&amp;Zelf een term</translation>
    </message>
    <message>
        <source>Counts as it is, and others can be put under it</source>
        <translation>Telt zoals het is, en andere kunnen eronder worden geplaatst</translation>
    </message>
    <message>
        <source>Find a term in any language, or name a new one</source>
        <translation>Zoek een term in welke taal ook, of geef een nieuwe een naam</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;Nieuwe term</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Put under…</source>
        <translation>&amp;Plaatsen onder…</translation>
    </message>
    <message>
        <source>&amp;Back to the wordings</source>
        <translation>&amp;Terug naar de formuleringen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>a term, known or new</source>
        <translation>een term, bekend of nieuw</translation>
    </message>
    <message>
        <source>P&amp;ut there</source>
        <translation>&amp;Daar plaatsen</translation>
    </message>
    <message>
        <source>&amp;Suggestions (%1)</source>
        <translation>&amp;Suggesties (%1)</translation>
    </message>
    <message>
        <source>Nobody&apos;s discipline is recorded yet.</source>
        <translation>Er is nog van niemand een discipline ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>De %n formulering is ingedeeld.</numerusform>
            <numerusform>Alle %n formuleringen zijn ingedeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>%1 van %n formulering nog zoals leden die schreven</numerusform>
            <numerusform>%1 van %n formuleringen nog zoals leden ze schreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” un&amp;der</source>
        <translation>“%1” plaatsen &amp;onder</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>%n formulering plaatsen &amp;onder</numerusform>
            <numerusform>%n formuleringen plaatsen &amp;onder</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under</source>
        <translation>“%1” plaatsen onder</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>%n formulering plaatsen onder</numerusform>
            <numerusform>%n formuleringen plaatsen onder</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under “%2”</source>
        <translation>“%1” plaatsen onder “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>%n formulering plaatsen onder “%1”</numerusform>
            <numerusform>%n formuleringen plaatsen onder “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>%n term maken</numerusform>
            <numerusform>%n termen maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>%n formulering plaatsen zoals voorgesteld</numerusform>
            <numerusform>%n formuleringen plaatsen zoals voorgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>Terug naar %n formulering</numerusform>
            <numerusform>Terug naar %n formuleringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the new term in the line above the terms first.</source>
        <translation>Typ eerst de naam van de nieuwe term in de regel boven de termen.</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>De term “%1” toevoegen</translation>
    </message>
</context>
<context>
    <name>copse::StartPanel</name>
    <message>
        <source>Who is in your network?</source>
        <translation>Wie zit er in het netwerk?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV that says who is in which group.</source>
        <translation>Een rekenblad, opgeslagen als CSV, waarin staat wie in welke groep zit.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>A network of invented people, to look around in.</source>
        <translation>Een netwerk van verzonnen mensen, om in rond te kijken.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>Regel typen</translation>
    </message>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Amina Diallo; IRD; hydrologie; Werkgroep WASH</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message>
        <source>Work goes on</source>
        <translation>Er wordt gewerkt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n discipline</numerusform>
            <numerusform>%n disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ Alle wijzigingen opgeslagen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>copse::StepsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>The steps of presenting</source>
        <translation>De stappen van de presentatie</translation>
    </message>
    <message>
        <source>Views, those with a mark are presented</source>
        <translation>Weergaven; die met een vinkje worden gepresenteerd</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Sentence for the room:</source>
        <translation>&amp;Zin voor de zaal:</translation>
    </message>
    <message>
        <source>&amp;Notes for yourself:</source>
        <translation>&amp;Eigen notities:</translation>
    </message>
    <message>
        <source>A step is a view that is kept. There is none yet: arrange the picture, then View › Views › Keep this view.</source>
        <translation>Een stap is een bewaarde weergave. Er is er nog geen: schik de tekening en kies dan Beeld › Weergaven › Weergave bewaren.</translation>
    </message>
    <message>
        <source>Views with a mark are presented, from the first to the last. Notes are shown on your own screen only, where there is a second one.</source>
        <translation>Weergaven met een vinkje worden gepresenteerd, van de eerste tot de laatste. Notities staan alleen op het eigen scherm, als er een tweede is.</translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Er is al een bestand “%1”. Het is gelaten zoals het was. Kies een andere naam, of geef aan dat het mag worden vervangen.</translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation>“%1” is geen Copse-kaart. Het is gelaten zoals het was. Is het een ledenlijst, importeer die dan.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation>“%1” is geschreven door een nieuwere versie van Copse. Het is gelaten zoals het was. Werk Copse bij om het te openen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>“%1” is beschadigd en is gelaten zoals het was. Open een eerdere versie van deze kaart of een kopie.</translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation>“%1” mag hier worden gelezen, maar niet gewijzigd. Sla een kopie op in een eigen map en werk daar verder.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation>“%1” is elders geopend. Er is niets gelezen of geschreven. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. What was there is as it was. Make room and try again, or save elsewhere.</source>
        <translation>Er is geen ruimte meer voor “%1”. Wat er stond, is ongewijzigd. Maak ruimte en probeer het opnieuw, of sla het elders op.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there is as it was. See whether the folder is there and may be written to, or save elsewhere.</source>
        <translation>“%1” kon niet worden weggeschreven. Wat er stond, is ongewijzigd. Kijk of de map er is en of erin mag worden geschreven, of sla het elders op.</translation>
    </message>
    <message>
        <source>“%1” could not be read. See whether it is a file and whether you may read it.</source>
        <translation>“%1” kon niet worden gelezen. Kijk of het een bestand is en of het mag worden gelezen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See whether the name is right and the folder is there.</source>
        <translation>Er is geen bestand “%1”. Kijk of de naam klopt en of de map er is.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are not saved, but kept in this window. Make room and try again, or save elsewhere.</source>
        <translation>Er is geen ruimte meer voor “%1”. De wijzigingen zijn niet opgeslagen, maar blijven in dit venster bewaard. Maak ruimte en probeer het opnieuw, of sla het elders op.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your changes are not saved, but kept in this window. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation>“%1” kon niet worden weggeschreven. De wijzigingen zijn niet opgeslagen, maar blijven in dit venster bewaard. Kijk of de map er nog is en probeer het opnieuw, of sla het elders op.</translation>
    </message>
    <message>
        <source>Another program has changed the way in which “%1” is stored. It was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>Een ander programma heeft veranderd hoe “%1” wordt bewaard. Het is gelaten zoals het is. Open een eerdere versie van deze kaart of een kopie.</translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message>
        <source>Where wordings may belong</source>
        <translation>Waar formuleringen kunnen thuishoren</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulering</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>None of the wordings that are left looks like a term.</source>
        <translation>Geen van de overgebleven formuleringen lijkt op een term.</translation>
    </message>
    <message>
        <source>Take the ticks off what does not belong there. Undo takes all of it back.</source>
        <translation>Haal de vinkjes weg bij wat daar niet thuishoort. Ongedaan maken draait alles terug.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>%n onder de bijbehorende term pl&amp;aatsen</numerusform>
            <numerusform>%n onder de bijbehorende termen pl&amp;aatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it…</source>
        <comment>is or holds words of a term</comment>
        <translation>Want deze…</translation>
    </message>
</context>
<context>
    <name>copse::TakeOutDialog</name>
    <message>
        <source>Take out of a group</source>
        <translation>Uit een groep halen</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persoon:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groep:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persoon:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groep:</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Eruit halen</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 uit %2 halen</translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message>
        <source>&amp;Disciplines and wordings…</source>
        <translation>&amp;Disciplines en formuleringen…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>%n persoon brengt dit in en zou dat niet meer doen.</numerusform>
            <numerusform>%n personen brengen dit in en zouden dat niet meer doen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>%n behoefte van groepen eraan zou verdwijnen.</numerusform>
            <numerusform>%n behoeften van groepen eraan zouden verdwijnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>%n eronder zou omhoogschuiven.</numerusform>
            <numerusform>%n eronder zouden omhoogschuiven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Ongedaan maken brengt dit allemaal terug.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>copse::TermSuggestions</name>
    <message>
        <source>is “%1”</source>
        <translation>is “%1”</translation>
    </message>
    <message>
        <source>is nearly “%1”</source>
        <translation>is bijna “%1”</translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>bevat “%1”</translation>
    </message>
    <message>
        <source>is a part of “%1”</source>
        <translation>is een deel van “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message>
        <source>%1: of the lists that come with Copse, nobody in this map</source>
        <translation>%1: uit de lijsten die met Copse meekomen, niemand op deze kaart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Hernoemen naar “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TimeCommands</name>
    <message>
        <source>&amp;Play from year to year</source>
        <translation>Van &amp;jaar tot jaar afspelen</translation>
    </message>
    <message>
        <source>Compare t&amp;wo dates…</source>
        <translation>&amp;Twee datums vergelijken…</translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message>
        <source>This line is longer than a thousand letters. Type one person at a time, or open the text as a list.</source>
        <translation>Deze regel is langer dan duizend letters. Typ één persoon tegelijk, of open de tekst als lijst.</translation>
    </message>
    <message>
        <source>There are characters in this line that cannot be read or seen. Type it anew.</source>
        <translation>Er staan tekens in deze regel die niet te lezen of te zien zijn. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>A name of more than 200 letters is none. Put ; between the names.</source>
        <translation>Een naam van meer dan 200 letters is geen naam. Zet ; tussen de namen.</translation>
    </message>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>Een regel gaat over één persoon en heeft hoogstens %n woord of naam.</numerusform>
            <numerusform>Een regel gaat over één persoon en heeft hoogstens %n woorden of namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who this is about: type a name as well.</source>
        <translation>Geef aan over wie dit gaat: typ ook een naam.</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>zelfstandig werk</translation>
    </message>
    <message>
        <source>Say in which group: %1 is in none.</source>
        <translation>Geef aan in welke groep: %1 zit in geen enkele.</translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>Geef aan in welke groep: %1 zit in %n groep.</numerusform>
            <numerusform>Geef aan in welke groep: %1 zit er in %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in %2 any more, as recorded.</source>
        <translation>%1 zit niet meer in %2, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.</source>
        <translation>“%1” is niet te begrijpen als datum. Schrijf 2023, 2023-04 of 2023-04-15.</translation>
    </message>
    <message>
        <source>Say who comes out of it: type the name before “%1”.</source>
        <translation>Geef aan wie eruit gaat: typ de naam vóór “%1”.</translation>
    </message>
    <message>
        <source>%1 is in nothing that is called so: “%2”.</source>
        <translation>%1 zit in niets dat zo heet: “%2”.</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>Gedaan. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>Added %1. Undo takes it back.</source>
        <translation>%1 is toegevoegd. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>Changed %1. Undo takes it back.</source>
        <translation>%1 is gewijzigd. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>new person: %1</source>
        <translation>nieuwe persoon: %1</translation>
    </message>
    <message>
        <source>new organisation: %1</source>
        <translation>nieuwe organisatie: %1</translation>
    </message>
    <message>
        <source>new discipline: %1</source>
        <translation>nieuwe discipline: %1</translation>
    </message>
    <message>
        <source>new group: %1</source>
        <translation>nieuwe groep: %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>de persoon %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and where they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the organisation %1</source>
        <translation>de organisatie %1</translation>
    </message>
    <message>
        <source>the discipline %1</source>
        <translation>de discipline %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>de groep %1</translation>
    </message>
    <message>
        <source>the discipline %1 of the OECD list</source>
        <translation>de discipline %1 uit de OESO-lijst</translation>
    </message>
    <message>
        <source>the level: %1</source>
        <translation>het niveau: %1</translation>
    </message>
    <message>
        <source>the role: %1</source>
        <translation>de rol: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>werkt zelfstandig</translation>
    </message>
    <message>
        <source>has no discipline</source>
        <translation>heeft geen discipline</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>typed by mistake: was never in %1</source>
        <translation>per ongeluk getypt: zat nooit in %1</translation>
    </message>
    <message>
        <source>left today: %1</source>
        <translation>vandaag vertrokken: %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>was %1 bedoeld?</translation>
    </message>
    <message>
        <source>%1: left today, or typed by mistake?</source>
        <translation>%1: vandaag vertrokken, of per ongeluk getypt?</translation>
    </message>
    <message>
        <source>What is meant by “%1”?</source>
        <translation>Wat wordt bedoeld met “%1”?</translation>
    </message>
    <message>
        <source>New person: %1.</source>
        <translation>Nieuwe persoon: %1.</translation>
    </message>
    <message>
        <source>%1 is in the map.</source>
        <translation>%1 staat op de kaart.</translation>
    </message>
    <message>
        <source>New organisation: %1.</source>
        <translation>Nieuwe organisatie: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Nieuwe discipline: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Nieuwe groep: %1.</translation>
    </message>
    <message>
        <source>%1 works for %2, a new organisation.</source>
        <translation>%1 werkt voor %2, een nieuwe organisatie.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 werkt voor %2.</translation>
    </message>
    <message>
        <source>%1 works for %2, as recorded.</source>
        <translation>%1 werkt voor %2, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 works for themselves, as recorded.</source>
        <translation>%1 werkt zelfstandig, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 works for themselves.</source>
        <translation>%1 werkt zelfstandig.</translation>
    </message>
    <message>
        <source>%1 brings %2, a new discipline.</source>
        <translation>%1 brengt %2 in, een nieuwe discipline.</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the OECD list.</source>
        <translation>%1 brengt %2 in, een discipline uit de OESO-lijst.</translation>
    </message>
    <message>
        <source>%1 brings %2.</source>
        <translation>%1 brengt %2 in.</translation>
    </message>
    <message>
        <source>%1 brings %2, as recorded.</source>
        <translation>%1 brengt %2 in, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 has no discipline, as recorded.</source>
        <translation>%1 heeft geen discipline, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 has no discipline.</source>
        <translation>%1 heeft geen discipline.</translation>
    </message>
    <message>
        <source>%1 joins %2, a new group.</source>
        <translation>%1 wordt lid van %2, een nieuwe groep.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>%1 wordt lid van %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, as recorded.</source>
        <translation>%1 zit in %2, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3, as recorded.</source>
        <translation>Niveau van %1 in %2: %3, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3.</source>
        <translation>Niveau van %1 in %2: %3.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3 instead of %4.</source>
        <translation>Niveau van %1 in %2: %3 in plaats van %4.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3, as recorded.</source>
        <translation>Rol van %1 in %2: %3, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3.</source>
        <translation>Rol van %1 in %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3, as recorded.</source>
        <translation>%1 in %2 sinds %3, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3.</source>
        <translation>%1 in %2 sinds %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3 instead of %4.</source>
        <translation>%1 in %2 sinds %3 in plaats van %4.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3, as recorded.</source>
        <translation>%1 in %2 tot en met %3, zoals al ingevuld.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <translation>%1 in %2 tot en met %3.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3 instead of %4.</source>
        <translation>%1 in %2 tot en met %3 in plaats van %4.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, a new person: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Band van %1 naar %2, een nieuwe persoon: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Band van %1 naar %2: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, as recorded: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Band van %1 naar %2, zoals al ingevuld: %3.</translation>
    </message>
    <message>
        <source>%1 was never in %2: it was typed by mistake.</source>
        <translation>%1 zat nooit in %2: het was per ongeluk getypt.</translation>
    </message>
    <message>
        <source>%1 leaves %2 today, which still counts.</source>
        <translation>%1 verlaat %2 vandaag; die dag telt nog mee.</translation>
    </message>
    <message>
        <source>the discipline %1 of the list of development practice</source>
        <translation>de discipline %1 uit de lijst voor de ontwikkelingspraktijk</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the list of development practice.</source>
        <translation>%1 brengt %2 in, een discipline uit de lijst voor de ontwikkelingspraktijk.</translation>
    </message>
    <message>
        <source>Changed %1; what ends today counts until tomorrow. Undo takes it back.</source>
        <translation>%1 is gewijzigd. Wat vandaag eindigt, telt tot morgen. Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>E-mail of %1.</source>
        <translation>E-mail van %1.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2, as recorded.</source>
        <translation>E-mail van %1: %2 (al ingevuld).</translation>
    </message>
    <message>
        <source>E-mail of %1: %2.</source>
        <translation>E-mail van %1: %2.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2 instead of %3.</source>
        <translation>E-mail van %1: %2 in plaats van %3.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLineBar</name>
    <message>
        <source>Add: Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Toevoegen: Amina Diallo; IRD; hydrologie; Werkgroep WASH</translation>
    </message>
    <message>
        <source>Add by typing a line</source>
        <translation>Toevoegen door een regel te typen</translation>
    </message>
    <message>
        <source>Name; organisation; discipline; group. Enter adds it, and Undo takes it back.</source>
        <translation>Naam; organisatie; discipline; groep. Enter voegt toe, en Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>Of kies:</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>“%1” typen</translation>
    </message>
    <message>
        <source>All of this is in the map already.</source>
        <translation>Dit staat allemaal al op de kaart.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message>
        <source>Enter: do it · Down: choose · Esc: away</source>
        <translation>Enter: doen · Omlaag: kiezen · Esc: weg</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the number of a choice, the choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>Enter: doen, daarna nog %n regel · Omlaag: kiezen · Esc: alles weg</numerusform>
            <numerusform>Enter: doen, daarna nog %n regels · Omlaag: kiezen · Esc: alles weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedSteps</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>geen wijziging</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>gaat eruit</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word such as “new”, a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>copse::TypingCard</name>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; IRD; hydrologie; Werkgroep WASH</translation>
    </message>
    <message>
        <source>Adds Amina, or completes her: where she works, what she brings, in which group she is.</source>
        <translation>Voegt Amina toe, of vult haar gegevens aan: waar ze werkt, wat ze inbrengt, in welke groep ze zit.</translation>
    </message>
    <message>
        <source>WASH group; Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Werkgroep WASH; Amina Diallo</translation>
    </message>
    <message>
        <source>In any order, when the words are known or say what they are.</source>
        <translation>In elke volgorde, als de woorden bekend zijn of zelf zeggen wat ze zijn.</translation>
    </message>
    <message>
        <source>Amina Diallo; since 2023; core; facilitator</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; sinds 2023; kern; begeleider</translation>
    </message>
    <message>
        <source>Since when, how near the middle, and in which role. Also: active, occasional, peripheral; until 2025; 2019-2023.</source>
        <translation>Sinds wanneer, hoe dicht bij het midden, en in welke rol. Ook: actief, incidenteel, perifeer; tot en met 2025; 2019-2023.</translation>
    </message>
    <message>
        <source>Kofi Mensah; independent; works with Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; zelfstandig; werkt samen met Amina Diallo</translation>
    </message>
    <message>
        <source>Works for himself, and a tie to Amina.</source>
        <translation>Werkt zelfstandig, en een band met Amina.</translation>
    </message>
    <message>
        <source>Kofi Mensah; group: Rivers; discipline: Law</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; groep: Rivieren; discipline: Rechten</translation>
    </message>
    <message>
        <source>Says in so many words what a word is. Also: person, organisation, role, level.</source>
        <translation>Zegt met zoveel woorden wat een woord is. Ook: persoon, organisatie, rol, niveau.</translation>
    </message>
    <message>
        <source>Rosa Khan; ?; Law; Rivers</source>
        <comment>a line somebody types</comment>
        <translation>Rosa Khan; ?; Rechten; Rivieren</translation>
    </message>
    <message>
        <source>A question mark holds the place of what is not known.</source>
        <translation>Een vraagteken houdt de plaats vrij van wat niet bekend is.</translation>
    </message>
    <message>
        <source>Amina Diallo; -WASH; until 2025</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; -WASH; tot en met 2025</translation>
    </message>
    <message>
        <source>Takes her out of the group. Without “until” it asks: left today, or typed by mistake?</source>
        <translation>Haalt haar uit de groep. Zonder “tot en met” komt de vraag: vandaag vertrokken, of per ongeluk getypt?</translation>
    </message>
    <message>
        <source>How to type a line</source>
        <translation>Hoe een regel wordt getypt</translation>
    </message>
    <message>
        <source>Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma will do where there is no semicolon.</source>
        <translation>Druk op Ctrl+L, typ, druk op Enter. Zet een puntkomma tussen de woorden; een komma mag ook, als er geen puntkomma staat.</translation>
    </message>
    <message>
        <source>Before you press Enter, the program says what will happen, what is new and what is known. A word that could be two things is asked: choose with the arrows and Enter, or with its number.</source>
        <translation>Vóór Enter zegt het programma wat er gaat gebeuren, wat nieuw is en wat bekend is. Bij een woord dat twee dingen kan zijn, komt een vraag: kies met de pijltjestoetsen en Enter, of met het nummer.</translation>
    </message>
    <message>
        <source>A word nobody knows yet is taken by its place: person, organisation, discipline, group.</source>
        <translation>Een woord dat nog niemand kent, wordt opgevat naar zijn plaats: persoon, organisatie, discipline, groep.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a line back.</source>
        <translation>Ctrl+Z draait een regel terug.</translation>
    </message>
</context>
<context>
    <name>copse::TypingCardDialog</name>
    <message>
        <source>How to type a line</source>
        <translation>Hoe een regel wordt getypt</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF opslaan…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>De kaart met uitleg kon niet naar %1 worden weggeschreven. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>copse::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>There is no earlier version of this map yet. They are made by themselves while you work.</source>
        <translation>Er is nog geen eerdere versie van deze kaart. Ze ontstaan vanzelf tijdens het werk.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>Als kopie &amp;openen</translation>
    </message>
    <message>
        <source>Copse keeps these by itself. One that is brought back takes the place of what the map holds now; undo takes that back. One that is opened as a copy leaves your map as it is.</source>
        <translation>Copse bewaart deze vanzelf. Een versie die wordt teruggehaald, komt in de plaats van wat de kaart nu bevat; ongedaan maken draait dat terug. Een versie die als kopie wordt geopend, laat de kaart zoals die is.</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>Wat er sinds deze versie is veranderd</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>The map is as it was in this version.</source>
        <translation>De kaart is zoals in deze versie.</translation>
    </message>
    <message>
        <source>Only things that have no words here are otherwise, as where something stands in a picture.</source>
        <translation>Alleen dingen die hier geen woorden hebben, zijn anders, zoals waar iets in een tekening staat.</translation>
    </message>
    <message>
        <source>Since this version:</source>
        <translation>Sinds deze versie:</translation>
    </message>
</context>
<context>
    <name>copse::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Hele &amp;tekening</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Lijsten</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoog &amp;contrast</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>&amp;Venster</translation>
    </message>
</context>
<context>
    <name>copse::Views</name>
    <message>
        <source>Keep the view %1</source>
        <translation>Weergave %1 bewaren</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Plaatsen bewaren</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Weergave %1 hernoemen</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Weergave %1 verwijderen</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verplaatsen</translation>
    </message>
    <message>
        <source>Lift a pin</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Lift all pins</source>
        <translation>Alles losmaken</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Weergave %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Opnieuw schikken</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>Weergave %1 wijzigen</translation>
    </message>
    <message>
        <source>Keep the part seen of the view %1</source>
        <translation>Zichtbare deel van weergave %1 bewaren</translation>
    </message>
</context>
<context>
    <name>copse::WordingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a wording and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Zoals leden het schreven</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation>Taal van woorden en meldingen: %1.</translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation>De lijst die wordt gelezen.</translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation>Het kaartbestand dat wordt geschreven.</translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation>Het kaartbestand vervangen als het al bestaat.</translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation>Hoe de antwoorden worden geschreven.</translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation>Het programma voor de lay-out.</translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation>A4 of A3 liggend, of breedte en hoogte (pixels voor PNG, anders punten).</translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation>Punten per inch van een PNG op papierformaat (150).</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Geen achtergrond.</translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation>Het kaartbestand.</translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation>Geef één bestand op om te lezen. copse-cli %1 --help toont de opties.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation>De taal &quot;%1&quot; is er niet; wel %2.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Geef met --output op welk bestand moet worden geschreven.</translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation>Een kaart, of een lijst met lidmaatschappen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation>Tabel met groepen: groep, bovenliggende groep, soort.</translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation>Tabel met personen: naam en wat er verder over hen bekend is.</translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation>Tabel met organisaties: organisatie, moederorganisatie, band, soort, land.</translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation>Tabel met disciplines: discipline, bovenliggende discipline.</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>TEKENS</translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation>Tekens tussen meerdere waarden in één cel.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation>De groep van een lijst zonder groepskolom.</translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation>Alleen deze groep; benoemt ook die van een lijst zonder groepskolom.</translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation>Leden op welke datum: 2024, 2024-06, 2024-06-01.</translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation>Of leden van deelgroepen meetellen.</translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation>Wat als één organisatie telt.</translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation>Wat als één discipline telt.</translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation>Hoe wie zelfstandig werkt meetelt.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation>--%1 kan niet &quot;%2&quot; zijn; kies uit %3.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Er is geen opdracht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>%1 wordt gelezen...</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Er is geen bestand %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation>Er is geen groep &quot;%1&quot; in.</translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation>Alle lidmaatschappen zijn afgelopen: leden op enig moment zijn geteld.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>%1 wordt weggeschreven...</translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation>%1 wordt getekend...</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Kaart: %1</translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation>Bestandsindeling: versie %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organisaties: %1</translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation>Disciplines: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groepen: %1</translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation>Lidmaatschappen: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation>Lidmaatschappen van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation>Gelezen uit %1 op %2</translation>
    </message>
    <message>
        <source>copse-cli %1 knows %2.</source>
        <translation>copse-cli %1 kent %2.</translation>
    </message>
    <message>
        <source>Usage: copse-cli %1 [options] %2</source>
        <translation>Gebruik: copse-cli %1 [opties] %2</translation>
    </message>
    <message>
        <source>The result could not be written to the end.</source>
        <translation>Het resultaat kon niet tot het einde worden weggeschreven.</translation>
    </message>
    <message>
        <source>%1 goes with a list; a map like %2 has all of it inside.</source>
        <translation>%1 hoort bij een lijst; een kaart als %2 bevat dat allemaal al.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written too; choose another name for --output.</source>
        <translation>%1 wordt gelezen en kan niet tegelijk worden weggeschreven; kies een andere naam voor --output.</translation>
    </message>
    <message>
        <source>--%1 stands there twice; say it once.</source>
        <translation>--%1 staat er twee keer; zeg het één keer.</translation>
    </message>
    <message>
        <source>Without effect on this file: %1</source>
        <translation>Zonder gevolg voor dit bestand: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Hiervoor is niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Table of ties between people: from, to, kind, strength, from-date, to-date.</source>
        <translation>Tabel van banden tussen personen: from, to, kind, strength, from-date, to-date.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Banden: %1</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>A view of the map; what else is said changes it.</source>
        <translation>Een weergave van de kaart; wat verder wordt opgegeven, wijzigt die.</translation>
    </message>
    <message>
        <source>What is drawn, and in which form.</source>
        <translation>Wat er wordt getekend, en in welke vorm.</translation>
    </message>
    <message>
        <source>For which paper or screen.</source>
        <translation>Voor welk papier of scherm.</translation>
    </message>
    <message>
        <source>What the colours tell.</source>
        <translation>Wat de kleuren aangeven.</translation>
    </message>
    <message>
        <source>What the shapes tell.</source>
        <translation>Wat de vormen aangeven.</translation>
    </message>
    <message>
        <source>What the outlines tell.</source>
        <translation>Wat de omtrekken aangeven.</translation>
    </message>
    <message>
        <source>What the sizes tell.</source>
        <translation>Wat de grootten aangeven.</translation>
    </message>
    <message>
        <source>How surprising a tie must be to be drawn; 0: by their number.</source>
        <translation>Hoe verrassend een band moet zijn om te worden getekend; 0: naar het aantal banden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The map has no view &quot;%1&quot;; it has: %2.</source>
        <translation>De kaart heeft geen weergave &quot;%1&quot;; wel: %2.</translation>
    </message>
    <message>
        <source>Many groups overlap; a matrix shows them better: add %1.</source>
        <translation>Veel groepen overlappen; een matrix toont ze beter: voeg %1 toe.</translation>
    </message>
    <message>
        <source>Usage: copse-cli COMMAND ...

  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]
  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli alike   MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output FILE.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAP.copse

copse-cli COMMAND --help lists the options of a command.
</source>
        <translation>Gebruik: copse-cli OPDRACHT ...

  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]
  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli alike   MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output BESTAND.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAP.copse

copse-cli OPDRACHT --help toont de opties van een opdracht.
</translation>
    </message>
    <message>
        <source>Say where an answer depends on names that look alike.</source>
        <translation>Aangeven waar een antwoord afhangt van namen die op elkaar lijken.</translation>
    </message>
    <message>
        <source>How to write the pairs.</source>
        <translation>Hoe de paren worden geschreven.</translation>
    </message>
    <message>
        <source>The names of people; without it, of those who agreed, and the initials of the others.</source>
        <translation>De namen van personen; zonder deze optie die van wie toestemming gaf, en de initialen van de anderen.</translation>
    </message>
    <message>
        <source>Whom it shows only; may be said several times: all fields count, and of each field one of its values. - is recorded as none, ? not recorded. The answers stay those of the whole groups.</source>
        <translation>Wie alleen wordt getoond; mag meermaals worden opgegeven: alle velden gelden, en van elk veld één van de waarden. - is ingevuld als geen, ? niet ingevuld. De antwoorden blijven die van de hele groepen.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.</source>
        <translation>De naam van een tekening eindigt op .svg, .pdf, .png, .dot, .csv of .txt; %1 niet.</translation>
    </message>
    <message>
        <source>The picture to write, in place of one that is there; its ending says the format: .svg, .pdf, .png, .dot, .csv for a table that says the same, or .txt for a description in words.</source>
        <translation>De tekening die moet worden weggeschreven, in plaats van een die er al is; de extensie bepaalt het formaat: .svg, .pdf, .png, .dot, .csv voor een tabel die hetzelfde zegt, of .txt voor een beschrijving in woorden.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name, or add --replace.</source>
        <translation>Er is al een bestand %1. Het is gelaten zoals het was. Kies een andere naam, of voeg --replace toe.</translation>
    </message>
    <message>
        <source>What stands over the picture; without it, the name of the map.</source>
        <translation>Wat boven de afbeelding staat; zonder dit de naam van de kaart.</translation>
    </message>
    <message>
        <source>The map has no field &quot;%1&quot; of its own; it has: %2.</source>
        <translation>De kaart heeft geen eigen veld “%1”; wel: %2.</translation>
    </message>
</context>
</TS>
