<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>La línea %1 de la lista tiene un carácter NUL, que un texto nunca contiene. No se leyó nada. Guarde la lista como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation>La celda entre comillas que empieza en la línea %1 de la lista tiene más de %2 caracteres; quizás faltan las comillas de cierre. No se leyó nada. Corrija esa celda.</translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation>Una celda de la línea %1 de la lista tiene más de %2 caracteres. No se leyó nada. Acorte esa celda.</translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation>La línea %1 de la lista tiene más de %2 columnas. No se leyó nada. Quite las columnas que no hagan falta.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation>La lista tiene más de %1 celdas; con la línea %2 se supera el límite. No se leyó nada. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation>La lista es demasiado grande para leerla de una vez. No se leyó nada. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1, column %2 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation>Las comillas que se abren en la línea %1, columna %2 de la lista no se cierran nunca. No se leyó nada. Ciérrelas o quítelas.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation>Las letras de esta lista se leyeron como Windows-1252. Si los nombres se ven mal, guárdela como CSV (UTF-8) y vuelva a leerla.</translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation>“%1” está al lado de las columnas que tienen título, así que no está claro qué significan las celdas de esta fila; la fila se omitió. Un nombre que contiene el separador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation>“%1” contiene una palabra que significa ninguno o desconocido. Se tomó como un nombre, tal como está escrito.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” no es una fecha con un único significado posible; la fila se conservó sin ella. Escríbala como 2007, 2007-03 o 2007-03-15.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation>Empieza el %1 y termina antes, el %2; la fila se conservó sin ninguna de las dos fechas.</translation>
    </message>
    <message>
        <source>“%1” says the same as the column “%2”. It was kept as a field of its own.</source>
        <translation>«%1» dice lo mismo que la columna «%2». Se conservó como campo propio.</translation>
    </message>
    <message>
        <source>“%1” is not a column of ties; what stands below it was left out. Known are from, to, kind, strength, from-date and to-date.</source>
        <translation>«%1» no es una columna de vínculos; lo que está debajo se dejó fuera. Se conocen from, to, kind, strength, from-date y to-date.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>Filas leídas: %n</numerusform>
            <numerusform>Filas leídas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>Filas que no se entendieron y se omitieron: %n</numerusform>
            <numerusform>Filas que no se entendieron y se omitieron: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>Filas que dicen lo mismo que una anterior: %n</numerusform>
            <numerusform>Filas que dicen lo mismo que una anterior: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>Personas nuevas: %n</numerusform>
            <numerusform>Personas nuevas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>Personas que ya estaban en el mapa: %n</numerusform>
            <numerusform>Personas que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>Organizaciones nuevas: %n</numerusform>
            <numerusform>Organizaciones nuevas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>Organizaciones que ya estaban en el mapa: %n</numerusform>
            <numerusform>Organizaciones que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>Organizaciones tomadas como oficinas de la organización de la que dependen, porque ninguna palabra sobre el vínculo indica otra cosa: %n</numerusform>
            <numerusform>Organizaciones tomadas como oficinas de la organización de la que dependen, porque ninguna palabra sobre el vínculo indica otra cosa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>Disciplinas nuevas: %n</numerusform>
            <numerusform>Disciplinas nuevas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>Disciplinas nuevas que figuran en la lista de la OCDE: %n</numerusform>
            <numerusform>Disciplinas nuevas que figuran en la lista de la OCDE: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>Disciplinas que ya estaban en el mapa: %n</numerusform>
            <numerusform>Disciplinas que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>Grupos nuevos: %n</numerusform>
            <numerusform>Grupos nuevos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>Grupos que ya estaban en el mapa: %n</numerusform>
            <numerusform>Grupos que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>Membresías nuevas: %n</numerusform>
            <numerusform>Membresías nuevas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>Membresías que ya estaban en el mapa: %n</numerusform>
            <numerusform>Membresías que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>Prácticas nuevas: %n</numerusform>
            <numerusform>Prácticas nuevas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>Registros del mapa que reciben algo que no tenían: %n</numerusform>
            <numerusform>Registros del mapa que reciben algo que no tenían: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as fields of their own: %1</source>
        <translation>Conservados como campos propios: %1</translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>Vínculos nuevos: %n</numerusform>
            <numerusform>Vínculos nuevos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>Vínculos que ya estaban en el mapa: %n</numerusform>
            <numerusform>Vínculos que ya estaban en el mapa: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>Se omitió a %n persona que pidió ser olvidada</numerusform>
            <numerusform>Se omitió a %n personas que pidieron ser olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>Disciplinas nuevas que figuran en la lista de la práctica del desarrollo: %n</numerusform>
            <numerusform>Disciplinas nuevas que figuran en la lista de la práctica del desarrollo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>Filas omitidas porque llevan el nombre, el correo o el identificador de alguien que pidió ser olvidado: %n. Si se trata de otra persona, añádala escribiéndola.</numerusform>
            <numerusform>Filas omitidas porque llevan el nombre, el correo o el identificador de alguien que pidió ser olvidado: %n. Si se trata de otra persona, añádala escribiéndola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation>%1:1: Ninguna columna de esta lista lleva como título los nombres de las personas. No se leyó nada. Titule esa columna “person” (persona) en la primera fila.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation>%1:1: Ninguna columna de esta lista lleva como título los nombres de los grupos. No se leyó nada. Titule esa columna “group” (grupo) en la primera fila.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation>%1:1: Ninguna columna de esta lista lleva como título los nombres de las organizaciones. No se leyó nada. Titule esa columna “organisation” (organización) en la primera fila.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation>%1:1: Ninguna columna de esta lista lleva como título los nombres de las disciplinas. No se leyó nada. Titule esa columna “discipline” (disciplina) en la primera fila.</translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation>%1 no tiene ninguna fila debajo de los títulos. No se leyó nada. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation>No se entendió ninguna fila de %1 y no se leyó nada. La primera de ellas: %2</translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation>No hay ninguna lista que leer. Elija una.</translation>
    </message>
    <message>
        <source>%1:1: Two columns of this list have to be headed as the people of a tie. Nothing was read. Name them “from” and “to” in the first row.</source>
        <translation>%1:1: Dos columnas de esta lista deben llevar como encabezado las personas de un vínculo. No se leyó nada. Llámelas «de» y «a» en la primera fila.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation>No se puede abrir %1: %2. No se leyó nada. Compruebe el nombre y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation>%1 es demasiado grande para ser una lista (más de %2 MB). No se leyó nada. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation>No se puede leer %1 hasta el final: %2. No se leyó nada. Copie el archivo en este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation>%1 está vacío. No se leyó nada. La primera fila debe dar nombre a las columnas.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation>El mapa indica otra cosa sobre lo que %1 aporta a %2; se dejó como está en el mapa.</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation>La fila no nombra a ninguna persona; se omitió.</translation>
    </message>
    <message>
        <source>Nobody has the id “%1”, and the row has no name; it was left out.</source>
        <translation>Nadie tiene el identificador “%1” y la fila no tiene nombre; se omitió.</translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation>El identificador “%1” corresponde a “%2” y a “%3”; se tomaron como una sola persona, que conserva ambos nombres.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The rows that have this name and no id were taken as said of one of them.</source>
        <translation>Varias personas se llaman «%1». Las filas con este nombre y sin id se tomaron como dichas de una de ellas.</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation>“%1” no es un nivel de participación; se dejó sin registrar. Se conocen: core (núcleo), active (activo), occasional (ocasional), peripheral (periférico) y transactional (transaccional).</translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation>%1 ya tiene la dirección de correo %2; %3 se omitió.</translation>
    </message>
    <message>
        <source>“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.</source>
        <translation>“%1” no significa ni abierto, ni iniciales, ni oculto; el consentimiento de %2 quedó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is neither yes, perhaps nor no; it was left out.</source>
        <translation>“%1” no es ni sí, ni quizás, ni no; se dejó fuera.</translation>
    </message>
    <message>
        <source>“%1” would show more of %2 than is recorded; their consent was kept as it is.</source>
        <translation>«%1» mostraría más de %2 de lo que está registrado; el consentimiento se dejó como estaba.</translation>
    </message>
    <message>
        <source>Whether %1 is willing is recorded already; “%2” was left out.</source>
        <translation>La disposición de %1 ya está registrada; «%2» se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation>La fila no tiene nombre; se omitió.</translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation>“%1” no es un nombre; la fila se omitió.</translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation>%1 ya figura como “%2”; “%3” se omitió.</translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation>%1 ya tiene otras fechas; estas se omitieron.</translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation>%1 ya depende de otra entrada; “%2” se omitió por ser una segunda.</translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation>Si “%1” dependiera de “%2”, se cerraría un círculo; se omitió.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation>“%1” figura en la lista de la OCDE y tiene allí su lugar; “%2” se omitió como nivel superior.</translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation>“%1” no es una palabra para el vínculo de una organización con aquella de la que depende; se conocen office (oficina) y affiliate (afiliada).</translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation>%1 ya está vinculada de otra manera a la organización de la que depende; “%2” se omitió.</translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation>“%1” indica el vínculo con una organización superior, pero la fila no nombra ninguna; se omitió.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Esto no es una lista: la línea %1 tiene un carácter NUL, que un texto nunca contiene. No se leyó nada. Guarde la lista como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>No se puede saber cómo están codificadas las letras de esta lista: la línea %1 tiene un byte que no significa nada en UTF-8 ni en Windows-1252. No se leyó nada. Guarde la lista como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation>Las letras de esta lista están dañadas: la línea %1 tiene un byte que no es UTF-8. No se leyó nada. Vuelva a guardar la lista como CSV (UTF-8) e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation>La lista está cortada: un archivo UTF-16 tiene un número par de bytes y este tiene %1. No se leyó nada. Vuelva a guardarla e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation>La lista ocupa más de %1 MB, que es más de lo que se puede leer de una vez. No se leyó nada. Divídala en varios archivos.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another file that is not plain text. Nothing was read. Open it and save the list as CSV (UTF-8), or copy its rows and paste them.</source>
        <translation>Es una hoja de cálculo u otro archivo que no es texto simple. No se ha leído nada. Ábralo y guarde la lista como CSV (UTF-8), o copie sus filas y péguelas.</translation>
    </message>
</context>
<context>
    <name>TieRows</name>
    <message>
        <source>A tie is between two people, and this row names one at most; it was left out.</source>
        <translation>Un vínculo une a dos personas y esta fila nombra a una como máximo; se dejó fuera.</translation>
    </message>
    <message>
        <source>“%1” would be tied to themselves; the row was left out.</source>
        <translation>«%1» tendría un vínculo consigo; la fila se dejó fuera.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The ties that have this name were taken as those of one of them. Write the id in its place to say which.</source>
        <translation>Varias personas se llaman «%1». Los vínculos con este nombre se tomaron como de una de ellas. Escriba el identificador en su lugar para decir cuál.</translation>
    </message>
    <message>
        <source>“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.</source>
        <translation>«%1» no es una fuerza; se guardó como sin registrar. Las fuerzas son 0, 1, 2 y 3.</translation>
    </message>
    <message>
        <source>This tie has the strength %1 already; %2 was left out.</source>
        <translation>Este vínculo ya tiene la fuerza %1; %2 se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleCanvas</name>
    <message>
        <source>Arrow keys go to the nearest group or person that way, with Control from one to its neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and the arrow keys move the group or person itself.</source>
        <translation>Las flechas llevan al grupo o a la persona más cercana en esa dirección; con Control, de uno a sus vecinos; con Mayús, mueven la imagen. Más y menos acercan y alejan, 0 la muestra entera. N y P pasan de un grupo o persona al siguiente o al anterior, Intro selecciona, Escape deja todo sin seleccionar. Alt y las flechas mueven el propio grupo o la propia persona.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>grupo, %n vecino</numerusform>
            <numerusform>grupo, %n vecinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>persona, %n vecino</numerusform>
            <numerusform>persona, %n vecinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>organización, %n vecino</numerusform>
            <numerusform>organización, %n vecinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>disciplina, %n vecino</numerusform>
            <numerusform>disciplina, %n vecinos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>none: a group of its own</source>
        <translation>ninguno: un grupo independiente</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Sub-group of:</source>
        <translation>&amp;Subgrupo de:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>No hay ningún grupo llamado “%1”.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>copse::AddMembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-15</source>
        <translation>2024, 2024-03 o 2024-03-15</translation>
    </message>
    <message>
        <source>still</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persona:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Choose a person and a group.</source>
        <translation>Elija una persona y un grupo.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-03 or 2024-03-15.</source>
        <translation>Escriba las fechas como 2024, 2024-03 o 2024-03-15.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir a %1 al grupo %2</translation>
    </message>
    <message>
        <source>“%1” is not in the map yet. Use “Add someone” first.</source>
        <translation>«%1» aún no está en el mapa. Use primero «Añadir a alguien».</translation>
    </message>
</context>
<context>
    <name>copse::AddPersonDialog</name>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Works &amp;for:</source>
        <translation>&amp;Trabaja para:</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Disciplina:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Somebody called “%1” is in the map already. This will be another person.</source>
        <translation>Ya hay alguien llamado «%1» en el mapa. Esta será otra persona.</translation>
    </message>
</context>
<context>
    <name>copse::AnalyseCommands</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Fecha de referencia</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Cualquier momento</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>&amp;Organisations count by</source>
        <translation>Contar &amp;organizaciones por</translation>
    </message>
    <message>
        <source>&amp;Disciplines count by</source>
        <translation>Contar &amp;disciplinas por</translation>
    </message>
    <message>
        <source>People who work for &amp;themselves</source>
        <translation>Quienes &amp;trabajan por su cuenta</translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Fecha de referencia</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier momento</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>Día que se muestra</translation>
    </message>
    <message>
        <source>Day that is shown, on a line over the years of the map</source>
        <translation>Día que se muestra, en una línea que recorre los años del mapa</translation>
    </message>
    <message>
        <source>Play from year to year</source>
        <translation>Recorrer año por año</translation>
    </message>
    <message>
        <source>Both dates side by side, with what changed in words</source>
        <translation>Las dos fechas una al lado de la otra, con lo que cambió en palabras</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener el recorrido</translation>
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
            <numerusform>%n entró</numerusform>
            <numerusform>%n entraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n salió</numerusform>
            <numerusform>%n salieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the date before: %1. Press to compare both.</source>
        <translation>Desde la fecha anterior: %1. Pulse para comparar las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aún no había salido</numerusform>
            <numerusform>%n aún no habían salido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aún no estaba</numerusform>
            <numerusform>%n aún no estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation>organizaciones: %1, disciplinas: %2</translation>
    </message>
</context>
<context>
    <name>copse::CardPanel</name>
    <message>
        <source>What is selected</source>
        <translation>Lo que está seleccionado</translation>
    </message>
</context>
<context>
    <name>copse::Choice</name>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizás</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>afiliada</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potencial</translation>
    </message>
    <message>
        <source>coalescing</source>
        <translation>en formación</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>sostenimiento</translation>
    </message>
    <message>
        <source>transformation</source>
        <translation>transformación</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>either</source>
        <translation>una de las dos</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinario</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>ocasional</translation>
    </message>
    <message>
        <source>peripheral</source>
        <translation>periférico</translation>
    </message>
    <message>
        <source>transactional (not a member)</source>
        <translation>transaccional (no es miembro)</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>voluntario</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>declaración propia</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>with sub-groups</source>
        <translation>con subgrupos</translation>
    </message>
    <message>
        <source>direct members only</source>
        <translation>solo miembros directos</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familia</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>specialism</source>
        <translation>especialidad</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>tal como está escrito</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>cada persona por separado</translation>
    </message>
    <message>
        <source>together as one</source>
        <translation>todas juntas como una sola</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no se cuentan</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>pertenencia</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contornos</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>who brings what</source>
        <translation>quién aporta qué</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>anillos</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matriz</translation>
    </message>
    <message>
        <source>full names</source>
        <translation>nombres completos</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sin nombres</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>blanco y negro</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proyector</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>se trasladó</translation>
    </message>
    <message>
        <source>project ended</source>
        <translation>terminó el proyecto</translation>
    </message>
    <message>
        <source>died</source>
        <translation>falleció</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>staff time</source>
        <translation>tiempo de personal</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>acogida</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>facilitación</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>viajes</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>aval</translation>
    </message>
    <message>
        <source>facilitating</source>
        <translation>facilita</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>exige</translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Borrar lo que guarda este equipo</translation>
    </message>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>el nombre de %n mapa reciente</numerusform>
            <numerusform>los nombres de %n mapas recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be brought back:</source>
        <translation>Esto desaparece de este equipo y no se puede recuperar:</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier versions of a map on a stick or a share are beside it and stay there.</source>
        <translation>Sus mapas se quedan donde están, y también lo que exportó. El mapa que está abierto sigue abierto. Las versiones anteriores de un mapa que está en una memoria USB o en una carpeta compartida se encuentran junto a él y allí se quedan.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n versión anterior de sus mapas (%1)</numerusform>
            <numerusform>%n versiones anteriores de sus mapas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the folders used last, how the window looked (its size, colours and text size) and which part of each view was seen</source>
        <translation>las últimas carpetas usadas, el aspecto de la ventana (su tamaño, sus colores y el tamaño del texto) y la parte que se veía de cada vista</translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message>
        <source>&amp;Copy what is selected</source>
        <translation>Copiar lo &amp;seleccionado</translation>
    </message>
    <message>
        <source>&amp;Paste people or a list</source>
        <translation>Pegar personas o una &amp;lista</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>Copiado: %n elemento seleccionado.</numerusform>
            <numerusform>Copiado: %n elementos seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>Copiado: %n grupo con sus miembros.</numerusform>
            <numerusform>Copiado: %n grupos con sus miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>En el portapapeles no hay nada que se pueda pegar aquí.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n grupo nuevo</numerusform>
            <numerusform>%n grupos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n persona que ya estaba</numerusform>
            <numerusform>%n personas que ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n persona omitida porque pidió que se la olvidara</numerusform>
            <numerusform>%n personas omitidas porque pidieron que se las olvidara</numerusform>
        </translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>El mapa ya contiene todo esto.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <comment>a list of what</comment>
        <translation>Se pegó: %1.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file and import that.</source>
        <translation>Es demasiado para pegarlo. Guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>These are too many names to paste. Save them as a file and import that.</source>
        <translation>Son demasiados nombres para pegarlos. Guárdelos como archivo e impórtelos.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>All of these people are in the map already.</source>
        <translation>Todas estas personas ya están en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>Añadirlas a %1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>¿Añadir %n persona? %1</numerusform>
            <numerusform>¿Añadir %n personas? %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Añadir %n persona</numerusform>
            <numerusform>Añadir %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Hecho: %1. Con Deshacer se anula.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>%n de estas personas ya está en el mapa, pero no en %1.</numerusform>
            <numerusform>%n de estas personas ya están en el mapa, pero no en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because several people are called this: %1</source>
        <translation>Omitidos, porque varias personas se llaman así: %1</translation>
    </message>
    <message>
        <source>A list with columns is read at the desk: leave presenting first (Esc), then paste it there. Nothing was added.</source>
        <translation>Una lista con columnas se lee en el escritorio: salga primero de la presentación (Esc) y péguela allí. No se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>copse::CompareDates</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Fecha anterior</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Fecha posterior</translation>
    </message>
    <message>
        <source>What changed between the two dates</source>
        <translation>Lo que cambió entre las dos fechas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Nothing changed between these dates.</source>
        <translation>No cambió nada entre estas fechas.</translation>
    </message>
    <message>
        <source>What changed in between:</source>
        <translation>Lo que cambió entretanto:</translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message>
        <source>There is no group to draw.</source>
        <translation>No hay ningún grupo que dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>%n grupo no se muestra</numerusform>
            <numerusform>%n grupos no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>%n grupo sin su nombre</numerusform>
            <numerusform>%n grupos sin su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>%n nombre de grupo abreviado</numerusform>
            <numerusform>%n nombres de grupos abreviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>%n persona no se muestra</numerusform>
            <numerusform>%n personas no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>%n nombre no se muestra</numerusform>
            <numerusform>%n nombres no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn with Copse</source>
        <translation>dibujado con Copse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>%n fila representa a varias personas</numerusform>
            <numerusform>%n filas representan a varias personas cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>%n símbolo no se muestra</numerusform>
            <numerusform>%n símbolos no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>%n nombre abreviado</numerusform>
            <numerusform>%n nombres abreviados</numerusform>
        </translation>
    </message>
    <message>
        <source>many groups overlap: the matrix shows them better</source>
        <translation>muchos grupos se superponen: la matriz los muestra mejor</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>No hay ningún vínculo registrado.</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>what shapes or outlines tell</comment>
        <translation>%1: no se muestra</translation>
    </message>
    <message>
        <source>No organisation is recorded.</source>
        <translation>No hay ninguna organización registrada.</translation>
    </message>
    <message>
        <source>rings from the middle: %1</source>
        <comment>levels of participation</comment>
        <translation>anillos desde el centro: %1</translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <comment>colours, sizes, badges, cells or lines</comment>
        <translation>sin leyenda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n parte de la leyenda no se muestra</numerusform>
            <numerusform>%n partes de la leyenda no se muestran</numerusform>
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
        <translation>Qué permitiría saberlo</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>copse::CopyCommands</name>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Description in words</source>
        <translation>&amp;Descripción en palabras</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>&amp;Copiar la frase</translation>
    </message>
    <message>
        <source>C&amp;ard of the group</source>
        <translation>&amp;Ficha del grupo</translation>
    </message>
    <message>
        <source>&amp;Table of answers</source>
        <translation>&amp;Tabla de respuestas</translation>
    </message>
    <message>
        <source>Cop&amp;y for a report</source>
        <translation>&amp;Copiar para un informe</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>La descripción está en el portapapeles.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La frase está en el portapapeles.</translation>
    </message>
    <message>
        <source>The card is on the clipboard.</source>
        <translation>La ficha está en el portapapeles.</translation>
    </message>
    <message>
        <source>The table of answers is on the clipboard.</source>
        <translation>La tabla de respuestas está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message>
        <source>Lines lead from people to their groups.</source>
        <translation>Las líneas llevan de las personas a sus grupos.</translation>
    </message>
    <message>
        <source>Each group is an outline round its members.</source>
        <translation>Cada grupo es un contorno alrededor de sus miembros.</translation>
    </message>
    <message>
        <source>They stand in columns, with lines between them.</source>
        <translation>Están en columnas, con líneas entre ellas.</translation>
    </message>
    <message>
        <source>The core is in the middle.</source>
        <translation>El núcleo está en el centro.</translation>
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
        <translation>Hay %1, %2 y %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
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
        <translation>Los grupos más grandes son %1.</translation>
    </message>
    <message>
        <source>The group is %1.</source>
        <translation>El grupo es %1.</translation>
    </message>
    <message>
        <source>The groups are %1.</source>
        <translation>Los grupos son %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many groups have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of all groups: %1.</source>
        <translation>Respuestas de todos los grupos: %1.</translation>
    </message>
    <message>
        <source>Nobody is in more than one group.</source>
        <translation>Nadie está en más de un grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n persona está en más de un grupo.</numerusform>
            <numerusform>%n personas están en más de un grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the most groups, %1: %2.</source>
        <comment>how many; who is in so many</comment>
        <translation>En el mayor número de grupos, %1: %2.</translation>
    </message>
    <message>
        <source>The most groups that anybody is in: %1.</source>
        <translation>El mayor número de grupos en los que está una misma persona: %1.</translation>
    </message>
    <message>
        <source>Nothing is tied to anything else.</source>
        <translation>No hay ningún vínculo.</translation>
    </message>
    <message>
        <source>The most ties that anybody has: %1.</source>
        <translation>El mayor número de vínculos: %1.</translation>
    </message>
    <message>
        <source>With the most ties, %1: %2.</source>
        <comment>how many; who has so many</comment>
        <translation>Con el mayor número de vínculos, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>%n persona sin vínculos registrados no se dibuja.</numerusform>
            <numerusform>%n personas sin vínculos registrados no se dibujan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>%n persona que no está en ningún grupo no se dibuja.</numerusform>
            <numerusform>%n personas que no están en ningún grupo no se dibujan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>%n persona que no desea que se la muestre se cuenta, pero no se dibuja.</numerusform>
            <numerusform>%n personas que no desean que se las muestre se cuentan, pero no se dibujan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>People and the groups they are in</source>
        <translation>Las personas y los grupos en los que están</translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>%n persona que no está en ningún grupo no se dibuja</numerusform>
            <numerusform>%n personas que no están en ningún grupo no se dibujan</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 and its sub-groups.</source>
        <translation>Solo %1 y sus subgrupos.</translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>con los miembros de %n subgrupo</numerusform>
            <numerusform>con los miembros de %n subgrupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, tied by the groups and people they share</source>
        <translation>Las organizaciones, vinculadas por los grupos y las personas que comparten</translation>
    </message>
    <message>
        <source>People, tied by the groups they share</source>
        <translation>Las personas, vinculadas por los grupos que comparten</translation>
    </message>
    <message>
        <source>People and the ties recorded between them</source>
        <translation>Las personas y los vínculos registrados entre ellas</translation>
    </message>
    <message>
        <source>Organisations, their people and the groups they are in</source>
        <translation>Las organizaciones, sus personas y los grupos en los que están</translation>
    </message>
    <message>
        <source>Who brings what: organisations, people and disciplines</source>
        <translation>Quién aporta qué: organizaciones, personas y disciplinas</translation>
    </message>
    <message>
        <source>%1: its members by level of participation</source>
        <translation>%1: sus miembros por nivel de participación</translation>
    </message>
    <message>
        <source>People and groups as a table</source>
        <translation>Las personas y los grupos en forma de tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>%n persona sin vínculos registrados no se dibuja</numerusform>
            <numerusform>%n personas sin vínculos registrados no se dibujan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>%n persona sin organización no se dibuja</numerusform>
            <numerusform>%n personas sin organización no se dibujan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>%n vínculo más débil no se dibuja</numerusform>
            <numerusform>%n vínculos más débiles no se dibujan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>%n grupo es demasiado grande para vincular a nadie</numerusform>
            <numerusform>%n grupos son demasiado grandes para vincular a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation and how much is shared with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shares most with %1</source>
        <translation>comparte sobre todo con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>%n persona que no desea que se la muestre se cuenta, pero no se dibuja</numerusform>
            <numerusform>%n personas que no desean que se las muestre se cuentan, pero no se dibujan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 de cerca de %n miembro</numerusform>
            <numerusform>%1 de unos %n miembros</numerusform>
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
            <numerusform>%1: %2 y %n más.</numerusform>
            <numerusform>%1: %2 y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>Se añadió %n persona</numerusform>
            <numerusform>Se añadieron %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>Se quitó %n persona</numerusform>
            <numerusform>Se quitaron %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>Se añadió %n grupo</numerusform>
            <numerusform>Se añadieron %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>Se quitó %n grupo</numerusform>
            <numerusform>Se quitaron %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>Se añadió %n organización</numerusform>
            <numerusform>Se añadieron %n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>Se quitó %n organización</numerusform>
            <numerusform>Se quitaron %n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>Se añadió %n disciplina</numerusform>
            <numerusform>Se añadieron %n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>Se quitó %n disciplina</numerusform>
            <numerusform>Se quitaron %n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>Se añadió %n vista</numerusform>
            <numerusform>Se añadieron %n vistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>Se quitó %n vista</numerusform>
            <numerusform>Se quitaron %n vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The answer of %1 went from “%2” to “%3”.</source>
        <translation>La respuesta de %1 pasó de “%2” a “%3”.</translation>
    </message>
    <message>
        <source>Somebody was renamed.</source>
        <translation>Alguien cambió de nombre.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>%1 was changed: %2.</source>
        <comment>a name, labels of fields</comment>
        <translation>%1 tiene cambios: %2.</translation>
    </message>
    <message>
        <source>%1 joined %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 entró en %2.</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 salió de %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, was %4.</source>
        <comment>a person, a group, levels of participation</comment>
        <translation>%1 en %2: %3, antes %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>%n persona entró en %1</numerusform>
            <numerusform>%n personas entraron en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>%n persona salió de %1</numerusform>
            <numerusform>%n personas salieron de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>%n persona en %1 pasó de %3 a %2</numerusform>
            <numerusform>%n personas en %1 pasaron de %3 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>%n persona es ahora independiente</numerusform>
            <numerusform>%n personas son ahora independientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>%n persona está registrada ahora sin disciplina</numerusform>
            <numerusform>%n personas están registradas ahora sin disciplina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n persona trabaja ahora para %1</numerusform>
            <numerusform>%n personas trabajan ahora para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n persona aporta ahora %1</numerusform>
            <numerusform>%n personas aportan ahora %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>%n persona ya no es independiente</numerusform>
            <numerusform>%n personas ya no son independientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>%n persona ya no está registrada sin disciplina</numerusform>
            <numerusform>%n personas ya no están registradas sin disciplina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n persona ya no trabaja para %1</numerusform>
            <numerusform>%n personas ya no trabajan para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n persona ya no aporta %1</numerusform>
            <numerusform>%n personas ya no aportan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>Se añadió %n vínculo</numerusform>
            <numerusform>Se añadieron %n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>Se quitó %n vínculo</numerusform>
            <numerusform>Se quitaron %n vínculos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DisciplinesTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>copse::Document</name>
    <message>
        <source>The map is %1 now. The file it was before could not be removed: %2</source>
        <translation>El mapa es ahora %1. El archivo anterior no se pudo eliminar: %2</translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>Add &amp;someone…</source>
        <translation>Añadir a &amp;alguien…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>Añadir un &amp;grupo…</translation>
    </message>
    <message>
        <source>Add a &amp;member…</source>
        <translation>Añadir un &amp;miembro…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Removed %1. Undo brings it back.</source>
        <translation>Se quitó %1. Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Quitar de un grupo…</translation>
    </message>
    <message>
        <source>Add by &amp;typing a line</source>
        <translation>Añadir &amp;escribiendo una línea</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>One person was forgotten.</source>
        <translation>Se olvidó a una persona.</translation>
    </message>
    <message>
        <source>Remove %1 with %2?</source>
        <comment>somebody or something, with what is recorded of it</comment>
        <translation>¿Quitar %1 con %2?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Edits</name>
    <message>
        <source>The end is before the beginning. Nothing was changed. Correct one of the two dates.</source>
        <translation>El final es anterior al comienzo. No se cambió nada. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>La pasión y el trabajo son números de 0 a 3. No se cambió nada. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation>Lo que alguien aporta a un grupo es o ninguna cosa o algunas, cada una una sola vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation>Esto ya está registrado, así que no se cambió nada. Cambie las fechas si se trata de otro período.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation>“%1” no puede ser parte de sí mismo ni de uno de sus subgrupos. No se cambió nada. Elija otro grupo.</translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation>Ya hay una organización llamada “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation>Ya hay una disciplina llamada “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation>Ya hay un grupo llamado “%1”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Hace falta un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation>Esto ya no está en el mapa, así que no se cambió nada. Selecciónelo de nuevo.</translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation>Este lugar queda fuera de la imagen. No se movió nada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Strength is a number from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>La fuerza es un número de 0 a 3. No se cambió nada. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>A tie is between two people. Nothing was changed. Choose somebody else.</source>
        <translation>Un vínculo une a dos personas. No se cambió nada. Elija a otra persona.</translation>
    </message>
    <message>
        <source>A number of this view is outside its range. Nothing was changed.</source>
        <translation>Un número de esta vista está fuera de sus límites. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>a field and its record</comment>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>A group looks for one of a discipline, a type of organisation and a practice. Nothing was changed. Record each as a need of its own.</source>
        <translation>Un grupo busca una sola de estas cosas: una disciplina, un tipo de organización o una práctica. No se cambió nada. Registre cada una como una necesidad aparte.</translation>
    </message>
    <message>
        <source>The sponsor is either an organisation or a person. Nothing was changed. Choose one.</source>
        <translation>Quien apoya es o una organización o una persona. No se cambió nada. Elija una de las dos.</translation>
    </message>
    <message>
        <source>The amount is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>El importe es un número mayor que 0 o se deja vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>How many is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>La cantidad es un número mayor que 0 o se deja vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say what is to be done. Nothing was changed.</source>
        <translation>Indique qué hay que hacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The size of a group is a number of people, or it is left empty. Nothing was changed.</source>
        <translation>El tamaño de un grupo es un número de personas o se deja vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <comment>a field, a name, its value</comment>
        <translation>%1 de “%2”: %3</translation>
    </message>
    <message>
        <source>These are one already. Nothing was changed. Choose another to put together with it.</source>
        <translation>Ya son una sola. No se cambió nada. Elija otra para unirla con esta.</translation>
    </message>
    <message>
        <source>“%1” was part of “%2”.</source>
        <translation>“%1” era parte de “%2”.</translation>
    </message>
    <message>
        <source>There was a tie with “%1”.</source>
        <translation>Había un vínculo con “%1”.</translation>
    </message>
    <message>
        <source>There was a tie “%1” with “%2”.</source>
        <translation>Había un vínculo “%1” con “%2”.</translation>
    </message>
    <message>
        <source>Two different names are needed. Nothing was changed. Correct one of them.</source>
        <translation>Hacen falta dos nombres distintos. No se cambió nada. Corrija uno de ellos.</translation>
    </message>
    <message>
        <source>The list has no code “%1”. Nothing was changed.</source>
        <translation>La lista no tiene el código “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose another organisation.</source>
        <translation>“%1” no puede ser parte de sí misma ni de una de sus propias partes. No se cambió nada. Elija otra organización.</translation>
    </message>
    <message>
        <source>“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose another discipline.</source>
        <translation>“%1” no puede estar dentro de sí misma ni de una de sus propias partes. No se cambió nada. Elija otra disciplina.</translation>
    </message>
    <message>
        <source>“%1” cannot hang below itself. Nothing was changed. Choose another term.</source>
        <translation>“%1” no puede estar dentro de sí mismo. No se cambió nada. Elija otro término.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there. Nothing was changed.</source>
        <translation>“%1” figura en la lista de la OCDE y tiene allí su lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was changed.</source>
        <translation>No se eligió nada, así que no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>copse::EnterSheetsDialog</name>
    <message>
        <source>Or&amp;ganisation and discipline as well</source>
        <translation>También la or&amp;ganización y la disciplina</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Registrar hojas</translation>
    </message>
    <message>
        <source>Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the middle: %1. Enter finishes the row.</source>
        <translation>Escriba un nombre; con Tab se avanza. En un grupo, Espacio o X ponen la marca; las letras dicen qué tan cerca del centro está la persona: %1. Con Intro se termina la fila.</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Filas de la hoja</translation>
    </message>
    <message>
        <source>&amp;Take the last row back</source>
        <translation>&amp;Retirar la última fila</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the map yet; Enter adds them.</source>
        <translation>%1 aún no está en el mapa; con Intro se añade.</translation>
    </message>
    <message>
        <source>Several people are called %1: choose one by the organisation in brackets.</source>
        <translation>Varias personas se llaman %1: elija una por la organización entre paréntesis.</translation>
    </message>
    <message>
        <source>%1 is in the map. In brackets: what it says already.</source>
        <translation>%1 está en el mapa. Entre paréntesis: lo que ya consta.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the map.</source>
        <translation>Nada nuevo: todo estaba ya en el mapa.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>%1 is new, and in no group.</source>
        <translation>%1 se añade al mapa y no está en ningún grupo.</translation>
    </message>
    <message>
        <source>%1 is new, and in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 se añade al mapa y está en %2.</translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 está ahora en %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>Se completó lo que consta de %1.</translation>
    </message>
    <message>
        <source>The level is another now in %1.</source>
        <comment>groups</comment>
        <translation>El nivel es ahora otro en %1.</translation>
    </message>
    <message>
        <source>No row of this sheet is left to be taken back.</source>
        <translation>No queda ninguna fila de esta hoja por retirar.</translation>
    </message>
    <message>
        <source>The last row is taken back.</source>
        <translation>Se retiró la última fila.</translation>
    </message>
    <message>
        <source>The letter “%1” stands for no level. These do: %2.</source>
        <translation>La letra “%1” no corresponde a ningún nivel. Corresponden: %2.</translation>
    </message>
    <message>
        <source>This row is not entered yet: Enter takes it, Close again leaves it out.</source>
        <translation>Esta fila aún no se ha introducido: Intro la toma, Cerrar otra vez la descarta.</translation>
    </message>
</context>
<context>
    <name>copse::FactDraft</name>
    <message>
        <source>New</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>copse::FactList</name>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>a heading</comment>
        <translation>%1: añadir</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>Mostrar más (%n en total)</numerusform>
            <numerusform>Mostrar más (%n en total)</numerusform>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
</context>
<context>
    <name>copse::Facts</name>
    <message>
        <source>independent</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>sin disciplina</translation>
    </message>
</context>
<context>
    <name>copse::Field</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>Identificador en la lista</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Willing to share</source>
        <translation>Disposición a compartir</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Link to parent</source>
        <translation>Vínculo con la organización superior</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>El grupo</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Framework for action</source>
        <translation>Marco para la acción</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>Pasión</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Trabaja en ello</translation>
    </message>
    <message>
        <source>Organisation in this group</source>
        <translation>Organización en este grupo</translation>
    </message>
    <message>
        <source>Discipline in this group</source>
        <translation>Disciplina en este grupo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Organisation level</source>
        <translation>Nivel de organización</translation>
    </message>
    <message>
        <source>Discipline level</source>
        <translation>Nivel de disciplina</translation>
    </message>
    <message>
        <source>Independents</source>
        <translation>Independientes</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>De la persona</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>A la persona</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Shape by</source>
        <translation>Forma según</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Tamaño según</translation>
    </message>
    <message>
        <source>Outline by</source>
        <translation>Contorno según</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Folded groups</source>
        <translation>Grupos plegados</translation>
    </message>
    <message>
        <source>Weak ties left out</source>
        <translation>Vínculos débiles omitidos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size of marks</source>
        <translation>Tamaño de las marcas</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>Tamaño de los nombres</translation>
    </message>
    <message>
        <source>Size of groups</source>
        <translation>Tamaño de los grupos</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>Count the missing as not recorded</source>
        <translation>Contar a quienes faltan como sin registrar</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Otra organización</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
</context>
<context>
    <name>copse::FieldChanges</name>
    <message>
        <source>“%1” cannot be left empty. Nothing was changed.</source>
        <translation>“%1” no se puede dejar en blanco. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 up, or it is left empty. Nothing was changed.</source>
        <translation>“%1” es un número a partir de %2 o se deja en blanco. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.</source>
        <translation>“%1” es un número de %2 a %3 o se deja en blanco. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>copse::FieldInput</name>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>fuente sin registrar</translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message>
        <source>Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them first.</source>
        <translation>Nadie se llama “%1”. No se cambió nada. Elija a alguien que esté en el mapa o añada antes a esa persona.</translation>
    </message>
    <message>
        <source>There is no organisation called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>No hay ninguna organización llamada “%1”. No se cambió nada. Elija una que exista o añádala antes.</translation>
    </message>
    <message>
        <source>There is no discipline called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>No hay ninguna disciplina llamada “%1”. No se cambió nada. Elija una que exista o añádala antes.</translation>
    </message>
    <message>
        <source>There is no group called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>No hay ningún grupo llamado “%1”. No se cambió nada. Elija uno que exista o añádalo antes.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Nothing was changed. Choose one that is there.</source>
        <translation>No hay nada llamado “%1”. No se cambió nada. Elija algo que exista.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>%n se llama “%1”. No se cambió nada. Escriba en su lugar la dirección de correo electrónico u otro nombre.</numerusform>
            <numerusform>%n se llaman “%1”. No se cambió nada. Escriba en su lugar la dirección de correo electrónico u otro nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.</source>
        <translation>“%1” no es una fecha. No se cambió nada. Escriba 2007, 2007-03 o 2007-03-15.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>“%1” no es un número. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Nothing was changed.</source>
        <translation>“%1” no es ni sí ni no. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.</source>
        <extracomment>%2: a list of words parted by semicolons</extracomment>
        <translation>“%1” no se puede elegir aquí. No se cambió nada. Elija una de estas opciones: %2.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” dice ninguna y alguna a la vez. No se cambió nada. Escriba una de las dos cosas.</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabaja por su cuenta</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>disciplines</extracomment>
        <translation>ninguna</translation>
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
        <translation>Añadir “%1” al mapa</translation>
    </message>
</context>
<context>
    <name>copse::FileCommands</name>
    <message>
        <source>Copse maps (*.copse)</source>
        <translation>Mapas de Copse (*.copse)</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Nuevo mapa</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Export &amp;table of answers…</source>
        <translation>Exportar &amp;tabla de respuestas…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a new file</comment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuevo mapa</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Abrir un mapa</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>This is a copy in your documents folder.</source>
        <translation>Esta es una copia en su carpeta de documentos.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>This is a copy of the sample; change it as you like.</source>
        <translation>Esta es una copia del ejemplo; cámbiela como quiera.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar “%1”</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Copia guardada: %1</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Export table of answers</source>
        <translation>Exportar tabla de respuestas</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv);;For programs (*.json)</source>
        <translation>Para hojas de cálculo (*.csv);;Para programas (*.json)</translation>
    </message>
    <message>
        <source>Wetlands knowledge network</source>
        <comment>name of the file of the sample</comment>
        <translation>Red de conocimiento sobre humedales</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Obteniendo las respuestas…</translation>
    </message>
    <message>
        <source>Open the version of %1 as a copy</source>
        <translation>Abrir la versión del %1 como copia</translation>
    </message>
    <message>
        <source>Clear what this computer &amp;keeps…</source>
        <translation>&amp;Borrar lo que guarda este equipo…</translation>
    </message>
    <message>
        <source>This computer keeps nothing more.</source>
        <translation>Este equipo ya no guarda nada.</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Recuperar la versión del %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>The version of %1 is back. Undo takes that back.</source>
        <translation>La versión del %1 está de vuelta. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>&amp;For a report…</source>
        <translation>&amp;Para un informe…</translation>
    </message>
    <message>
        <source>Rename or &amp;move…</source>
        <translation>Renombrar o &amp;mover…</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renombrar o mover</translation>
    </message>
    <message>
        <source>The map is here now: %1</source>
        <translation>El mapa está ahora aquí: %1</translation>
    </message>
</context>
<context>
    <name>copse::Filter</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <comment>a field</comment>
        <translation>%1: sin registrar</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>sin disciplina</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only: %1 (%2 of %3 people). Answers are those of the whole groups.</source>
        <comment>what people must have</comment>
        <translation>Solo: %1 (%2 de %3 personas). Las respuestas son las de los grupos enteros.</translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message>
        <source>Answers are those of the whole groups.</source>
        <translation>Las respuestas son las de los grupos enteros.</translation>
    </message>
    <message>
        <source>Whom the picture shows only</source>
        <translation>Las únicas personas que muestra la imagen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Show only people of one level, organisation, discipline…</source>
        <translation>Mostrar solo a las personas de un nivel, una organización, una disciplina…</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Todas las personas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>No se muestra a nadie</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>Shown %1. Press to go back to today.</source>
        <comment>on a date</comment>
        <translation>Se muestra %1. Pulse para volver a hoy.</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away.</source>
        <translation>Solo %1. Pulse para quitarlo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>Solo %1: %n persona. Pulse para quitarlo.</numerusform>
            <numerusform>Solo %1: %n personas. Pulse para quitarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindCommands</name>
    <message>
        <source>F&amp;ind anything…</source>
        <translation>&amp;Buscar cualquier cosa…</translation>
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
        <translation>grupo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>disciplina</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>person, %1</source>
        <comment>organisations</comment>
        <translation>persona, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
    <message>
        <source>command, on</source>
        <translation>comando, activado</translation>
    </message>
    <message>
        <source>command, on, %1</source>
        <comment>keys</comment>
        <translation>comando, activado, %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>command, %1</source>
        <comment>keys</comment>
        <translation>comando, %1</translation>
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
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>A group, a person, an organisation, a discipline or a command</source>
        <translation>Un grupo, una persona, una organización, una disciplina o un comando</translation>
    </message>
    <message>
        <source>Type a part of a name. Arrows choose, Enter goes there.</source>
        <translation>Escriba una parte de un nombre. Las flechas eligen, Intro lleva hasta allí.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>%n más: escriba más letras del nombre.</numerusform>
            <numerusform>%n más: escriba más letras del nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>what is chosen in a list, its place, how many there are</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message>
        <source>&amp;Everything that is shown</source>
        <translation>Todo lo que se &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Fondo transparente</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Para un informe</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Elegir &amp;dónde…</translation>
    </message>
    <message>
        <source>PDF: for print</source>
        <translation>PDF: para imprimir</translation>
    </message>
    <message>
        <source>SVG: for reports and the web, can be edited</source>
        <translation>SVG: para informes y la web, se puede editar</translation>
    </message>
    <message>
        <source>PNG: an image for documents, slides and messages</source>
        <translation>PNG: una imagen para documentos, diapositivas y mensajes</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>Los de quienes aceptaron; del resto, iniciales</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Nombres completos, esta vez</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>A %n persona no se le ha preguntado si se puede mostrar su nombre.</numerusform>
            <numerusform>A %n personas no se les ha preguntado si se pueden mostrar sus nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>%n persona aceptó solo sus iniciales; no aparece con nada más.</numerusform>
            <numerusform>%n personas aceptaron solo sus iniciales; no aparecen con nada más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>%n persona no desea que se la muestre; se cuenta, pero no se dibuja.</numerusform>
            <numerusform>%n personas no desean que se las muestre; se cuentan, pero no se dibujan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Solo “%1”</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la imagen</translation>
    </message>
    <message>
        <source>A group is selected, the rest is faded. Show:</source>
        <translation>Hay un grupo seleccionado y el resto está atenuado. Mostrar:</translation>
    </message>
    <message>
        <source>Where it &amp;goes:</source>
        <translation>Dónde &amp;va:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Nombres de las personas:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>In &amp;words, for those who cannot see it (goes into the file):</source>
        <translation>En &amp;palabras, para quienes no pueden verla (va dentro del archivo):</translation>
    </message>
    <message>
        <source>Copy the &amp;description</source>
        <translation>&amp;Copiar la descripción</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>The smallest letters are %1 points high at that size.</source>
        <translation>Las letras más pequeñas tienen %1 puntos de alto en ese tamaño.</translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message>
        <source>Forget this person</source>
        <translation>Olvidar a esta persona</translation>
    </message>
    <message>
        <source>%1 goes out of this map and out of its earlier versions, with everything that is recorded about them. This cannot be undone. What you did before cannot be undone afterwards either: the list of steps is emptied, because it holds the name.</source>
        <translation>%1 desaparece de este mapa y de sus versiones anteriores, con todo lo que está registrado sobre esta persona. Esto no se puede deshacer. Después tampoco se podrá deshacer lo que hizo antes: la lista de pasos se vacía, porque contiene el nombre.</translation>
    </message>
    <message>
        <source>A mark without a name stays, so that reading a list again does not bring them back. Nobody can read the name from it; somebody who guesses the name could check it.</source>
        <translation>Queda una marca sin nombre, para que esta persona no vuelva al leer de nuevo una lista. Nadie puede leer el nombre en ella; quien adivine el nombre podría comprobarlo.</translation>
    </message>
    <message>
        <source>Copse cannot reach what has left this map: pictures, tables and copies that you exported, printed or sent, the lists it was made from, and backups of your computer. Delete them where you find them.</source>
        <translation>Copse no puede alcanzar lo que ha salido de este mapa: las imágenes, tablas y copias que exportó, imprimió o envió, las listas de las que se hizo y las copias de seguridad de su equipo. Bórrelas donde las encuentre.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n texto del mapa nombra a esta persona y se queda como está escrito. Cámbielo antes si también debe desaparecer:</numerusform>
            <numerusform>%n textos del mapa nombran a esta persona y se quedan como están escritos. Cámbielos antes si también deben desaparecer:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textos que nombran a esta persona</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Olvidar para siempre</translation>
    </message>
</context>
<context>
    <name>copse::Fragment</name>
    <message>
        <source>What is on the clipboard cannot be read. Nothing was changed. Copy it once more.</source>
        <translation>No se puede leer lo que hay en el portapapeles. No se cambió nada. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>What is on the clipboard comes from a newer Copse. Nothing was changed. Use the newer program here too.</source>
        <translation>Lo que hay en el portapapeles viene de una versión más reciente de Copse. No se cambió nada. Use también aquí el programa más reciente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n otra</numerusform>
            <numerusform>%n otras</numerusform>
        </translation>
    </message>
    <message>
        <source>work for themselves</source>
        <translation>trabajan por su cuenta</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n organización, con la mezcla de %1 de igual tamaño</numerusform>
            <numerusform>%n organizaciones, tan mezcladas como %1 de igual tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n disciplina, con la mezcla de %1 de igual tamaño</numerusform>
            <numerusform>%n disciplinas, tan mezcladas como %1 de igual tamaño</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>back to the group above</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Do the two boundaries coincide?</source>
        <translation>¿Coinciden las dos fronteras?</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>El núcleo</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Práctica en común</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Subgrupos</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet. Add one, or open a list that says who is in which group.</source>
        <translation>Todavía no hay ningún grupo. Añada uno o abra una lista que diga quién está en qué grupo.</translation>
    </message>
    <message>
        <source>Choose a group to read what it is made of.</source>
        <translation>Elija un grupo para leer de qué se compone.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>%n más en la lista lateral</numerusform>
            <numerusform>%n más en la lista lateral</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer comes when all are in, or when you ask for it.</source>
        <translation>La respuesta llega cuando todas las personas estén registradas, o cuando usted la pida.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>Clasificar %n denominación en términos…</numerusform>
            <numerusform>Clasificar %n denominaciones en términos…</numerusform>
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
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
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
        <translation>Ahora el nombre es %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
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
        <translation>Mapas de comunidades de práctica, y lo que dicen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</source>
        <translation>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</translation>
    </message>
    <message>
        <source>Graphviz, in a process of its own: EPL-1.0</source>
        <translation>Graphviz, en un proceso propio: EPL-1.0</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: dominio público</translation>
    </message>
    <message>
        <source>ICU: Unicode licence</source>
        <translation>ICU: licencia Unicode</translation>
    </message>
    <message>
        <source>Lists and colours</source>
        <translation>Listas y colores</translation>
    </message>
    <message>
        <source>Fields of Research and Development, OECD, Frascati Manual 2015</source>
        <translation>Campos de investigación y desarrollo, OCDE, Manual de Frascati 2015</translation>
    </message>
    <message>
        <source>Organisation types, IATI: CC BY 4.0</source>
        <translation>Tipos de organización, IATI: CC BY 4.0</translation>
    </message>
    <message>
        <source>Colours: Paul Tol&apos;s “muted” scheme</source>
        <translation>Colores: esquema “muted” de Paul Tol</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Is a group inter-organisational, is it multidisciplinary, both, or neither? For each half of the question Copse looks at all pairs of members and counts those who have nothing in common: no organisation, or no discipline.</source>
        <translation>¿Un grupo es interorganizacional, es multidisciplinario, ambas cosas o ninguna? Para cada mitad de la pregunta, Copse mira todos los pares de miembros y cuenta los que no tienen nada en común: ninguna organización, o ninguna disciplina.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Las respuestas</translation>
    </message>
    <message>
        <source>Yes: there are at least two, and two members picked at random differ at least one time in four.</source>
        <translation>Sí: hay al menos dos, y dos miembros elegidos al azar difieren al menos una vez de cada cuatro.</translation>
    </message>
    <message>
        <source>Mostly one: there are at least two, but two members differ less than one time in four.</source>
        <translation>Sobre todo una: hay al menos dos, pero dos miembros difieren menos de una vez de cada cuatro.</translation>
    </message>
    <message>
        <source>No: all that is known is one and the same.</source>
        <translation>No: todo lo que se conoce es una y la misma.</translation>
    </message>
    <message>
        <source>Cannot tell yet: it depends on those who are not recorded. Then Copse says what would settle it.</source>
        <translation>Aún no se puede saber: depende de quienes están sin registrar. En ese caso, Copse dice qué lo aclararía.</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members.</source>
        <translation>Aún no es un grupo: menos de dos miembros.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>Members on the date at the bottom of the window, learners too; members of sub-groups count as members of the groups above, unless you choose direct members only.</source>
        <translation>Los miembros en la fecha indicada en la parte inferior de la ventana, también quienes aprenden; los miembros de los subgrupos cuentan como miembros de los grupos superiores, salvo que elija solo miembros directos.</translation>
    </message>
    <message>
        <source>Offices count with their organisation; affiliates of a confederation count for themselves.</source>
        <translation>Las oficinas cuentan con su organización; las afiliadas de una confederación cuentan por sí mismas.</translation>
    </message>
    <message>
        <source>People who work for themselves differ from everybody, and are no organisation.</source>
        <translation>Quienes trabajan por su cuenta difieren de todas las demás personas y no son una organización.</translation>
    </message>
    <message>
        <source>Not recorded is never taken for different: the answer is “yes” only if it stays so whatever the missing ones turn out to be.</source>
        <translation>Lo que está sin registrar nunca se toma como distinto: la respuesta es “sí” solo si lo sigue siendo sea cual sea el dato que falta.</translation>
    </message>
    <message>
        <source>The menu Analyse changes each of these, and the card says so.</source>
        <translation>El menú Analizar permite cambiar cada una de estas opciones, y la ficha lo indica.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>El símbolo</translation>
    </message>
    <message>
        <source>A disc of two halves: organisations on the left, disciplines on the right. Filled: yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a fact about a group, not a mark.</source>
        <translation>Un disco de dos mitades: las organizaciones a la izquierda, las disciplinas a la derecha. Lleno: sí. Rayado: sobre todo una. Vacío: no. Un signo de interrogación: aún no se puede saber. “Ambas” es un dato sobre el grupo, no una calificación.</translation>
    </message>
    <message>
        <source>Disciplines count by field of the OECD list, those of development practice by the field they hang under; what is in neither list is a field of its own, until it is sorted under a term (Edit &gt; Disciplines and wordings).</source>
        <translation>Las disciplinas cuentan por campo de la lista de la OCDE; las de la práctica del desarrollo, por el campo del que dependen; lo que no está en ninguna de las dos listas es un campo aparte, hasta que se clasifica bajo un término (Editar &gt; Disciplinas y denominaciones).</translation>
    </message>
</context>
<context>
    <name>copse::HistoryCommands</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
</context>
<context>
    <name>copse::HistoryDialog</name>
    <message>
        <source>The map was opened</source>
        <translation>Se abrió el mapa</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <comment>a step</comment>
        <translation>%1 – ahora</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step</comment>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it.</source>
        <translation>Haga clic en un paso, o elíjalo y pulse Intro, para retroceder o avanzar hasta él.</translation>
    </message>
    <message>
        <source>Steps since the map was opened</source>
        <translation>Pasos desde que se abrió el mapa</translation>
    </message>
</context>
<context>
    <name>copse::ImportDialog</name>
    <message>
        <source>What do these words mean in your list?</source>
        <translation>¿Qué significan estas palabras en su lista?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>&amp;Who is in which group:</source>
        <translation>&amp;Quién está en qué grupo:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Grupos:</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Personas:</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>&amp;Organizaciones:</translation>
    </message>
    <message>
        <source>&amp;Disciplines:</source>
        <translation>&amp;Disciplinas:</translation>
    </message>
    <message>
        <source>none; further facts, if there is such a table</source>
        <translation>ninguna; más datos, si existe esa tabla</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>What to know about single lines</source>
        <translation>Qué conviene saber sobre algunas líneas</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elija un archivo: %1</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Some cells seem to hold several values. Part them at “%1”</source>
        <translation>Algunas celdas parecen contener varios valores. Separarlos en “%1”</translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>El mapa ya contiene todo esto.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Qué significa “%1”</translation>
    </message>
    <message>
        <source>a name, as written</source>
        <translation>un nombre, tal como está escrito</translation>
    </message>
    <message>
        <source>none: works for themselves, has none</source>
        <translation>ninguna: trabaja por su cuenta, no tiene</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Further tables: groups, people, organisations, disciplines, ties</source>
        <translation>Más tablas: grupos, personas, organizaciones, disciplinas, vínculos</translation>
    </message>
    <message>
        <source>T&amp;ies:</source>
        <translation>&amp;Vínculos:</translation>
    </message>
</context>
<context>
    <name>copse::ImportNotes</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message>
        <source>What is recorded</source>
        <translation>Lo que está registrado</translation>
    </message>
    <message>
        <source>Select somebody or something to see what is recorded about it.</source>
        <translation>Seleccione a alguien o algo para ver lo que está registrado al respecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elemento seleccionado</numerusform>
            <numerusform>%n elementos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nuevo campo propio…</translation>
    </message>
    <message>
        <source>Name of a new own field</source>
        <translation>Nombre de un nuevo campo propio</translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>copse::Layers</name>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation>Se detuvo el dibujo.</translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation>No se pudo iniciar el programa de disposición, así que no se puede dibujar nada nuevo. El mapa está intacto; vuelva a instalar Copse para resolverlo.</translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation>El programa de disposición falló, quizás por falta de memoria. Se mantiene la última imagen; elija otra disposición o muestre menos.</translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation>El programa de disposición no pudo disponer esta imagen. Se mantiene la última imagen; elija otra disposición o muestre menos.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation>La disposición tardó demasiado y se detuvo. Se mantiene la última imagen; elija otra disposición o muestre menos.</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>La disposición se canceló. Se mantiene la última imagen.</translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation>No se puede disponer esta imagen: su descripción no es válida. El mapa está intacto.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation>El programa de disposición dio una respuesta que no se puede usar. Se mantiene la última imagen; inténtelo de nuevo o elija otra disposición.</translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation>La disposición %1 admite como máximo %2 personas y grupos; esta imagen tiene %3. Elija la disposición sfdp o muestre menos.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>otras (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A caption of people drawn together: organisation, how many of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n grupo es demasiado para distinguirse por contornos en esta página. Elija otra imagen o muestre solo algunos.</numerusform>
            <numerusform>%n grupos son demasiados para distinguirse por contornos en esta página. Elija otra imagen o muestre solo algunos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Legend</name>
    <message>
        <source>Group: organisations | disciplines</source>
        <comment>the left and the right half of its badge</comment>
        <translation>Grupo: organizaciones | disciplinas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>es miembro de</translation>
    </message>
    <message>
        <source>is a sub-group of</source>
        <translation>es un subgrupo de</translation>
    </message>
    <message>
        <source>%1 (colour)</source>
        <translation>%1 (color)</translation>
    </message>
    <message>
        <source>%1 (shape)</source>
        <translation>%1 (forma)</translation>
    </message>
    <message>
        <source>%1 (outline)</source>
        <translation>%1 (contorno)</translation>
    </message>
    <message>
        <source>%1 (size)</source>
        <translation>%1 (tamaño)</translation>
    </message>
    <message>
        <source>share groups or people (wider: more)</source>
        <translation>comparten grupos o personas (más ancha: más)</translation>
    </message>
    <message>
        <source>share groups (wider: more, smaller ones)</source>
        <translation>comparten grupos (más ancha: más grupos y más pequeños)</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>trabaja para</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>conoce</translation>
    </message>
    <message>
        <source>outline: a group</source>
        <translation>contorno: un grupo</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>level not recorded</source>
        <translation>nivel sin registrar</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún no se dice</translation>
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
        <translation>Grupos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>Acotar las listas</translation>
    </message>
    <message>
        <source>Narrow the lists of groups, people, organisations and disciplines</source>
        <translation>Acotar las listas de grupos, personas, organizaciones y disciplinas</translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two names that look alike</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People and organisations that look alike</source>
        <translation>Personas y organizaciones que se parecen</translation>
    </message>
    <message>
        <source>Look &amp;alike</source>
        <translation>Se &amp;parecen</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Unidas</translation>
    </message>
    <message>
        <source>What is known of both</source>
        <translation>Lo que se sabe de ambas</translation>
    </message>
    <message>
        <source>&amp;Two different</source>
        <translation>&amp;Dos distintas</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Unidas</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>&amp;Separar de nuevo</translation>
    </message>
    <message>
        <source>What was its own goes back to it. What was recorded since stays with the other.</source>
        <translation>Lo que era propio vuelve a su lugar. Lo que se registró desde entonces se queda con la otra.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%1” en “%2”</translation>
    </message>
    <message>
        <source>Names are being compared…</source>
        <translation>Comparando los nombres…</translation>
    </message>
    <message>
        <source>No two names look alike.</source>
        <translation>No hay dos nombres que se parezcan.</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>La &amp;misma</translation>
    </message>
    <message>
        <source>&amp;Split in two</source>
        <translation>Di&amp;vidir en dos</translation>
    </message>
    <message>
        <source>One name, several organisations? Whoever works for it would work for each: %1.</source>
        <translation>¿Un nombre, varias organizaciones? Quien trabaja para ella trabajaría para cada una de estas: %1.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir “%1”</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” together</source>
        <translation>Unir “%1” y “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>“%1” y “%2” son dos</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>Separar “%1”</translation>
    </message>
    <message>
        <source>&amp;One organisation</source>
        <translation>Una s&amp;ola organización</translation>
    </message>
    <message>
        <source>“%1” is one organisation</source>
        <translation>«%1» es una sola organización</translation>
    </message>
</context>
<context>
    <name>copse::LookRule</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Area of science</source>
        <translation>Área científica</translation>
    </message>
    <message>
        <source>Field of science</source>
        <translation>Campo científico</translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Nivel de participación</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Número de grupos</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>otra (%n)</numerusform>
            <numerusform>otras (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Natural sciences</source>
        <translation>Ciencias naturales</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Medical and health</source>
        <translation>Medicina y salud</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>Ciencias agrícolas</translation>
    </message>
    <message>
        <source>Social sciences</source>
        <translation>Ciencias sociales</translation>
    </message>
    <message>
        <source>Humanities and arts</source>
        <translation>Humanidades y artes</translation>
    </message>
</context>
<context>
    <name>copse::Main</name>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Mapas de comunidades de práctica, y lo que dicen.</translation>
    </message>
    <message>
        <source>Open a copy of the sample map.</source>
        <translation>Abrir una copia del mapa de ejemplo.</translation>
    </message>
    <message>
        <source>A map to open, or a list to import.</source>
        <translation>Un mapa que abrir o una lista que importar.</translation>
    </message>
</context>
<context>
    <name>copse::MainWindow</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalizar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>How the &amp;answers come about</source>
        <translation>Cómo se llega a las &amp;respuestas</translation>
    </message>
    <message>
        <source>How the answers come about</source>
        <translation>Cómo se llega a las respuestas</translation>
    </message>
    <message>
        <source>A&amp;bout Copse</source>
        <translation>&amp;Acerca de Copse</translation>
    </message>
    <message>
        <source>About Copse</source>
        <translation>Acerca de Copse</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>All memberships have ended, so everybody who ever was a member is shown.</source>
        <translation>Todas las membresías han terminado, así que se muestra a todas las personas que alguna vez fueron miembros.</translation>
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
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>Cerrar y perder los últimos cambios</translation>
    </message>
    <message>
        <source>Ways to look at the map</source>
        <translation>Formas de ver el mapa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>Solo alg&amp;unas personas</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>How to &amp;type a line</source>
        <translation>Cómo &amp;escribir una línea</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>Ho&amp;jas</translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MatrixOffer</name>
    <message>
        <source>Many groups overlap here. A matrix shows who is in which more clearly.</source>
        <translation>Aquí se superponen muchos grupos. Una matriz muestra con más claridad quién está en cuál.</translation>
    </message>
    <message>
        <source>Show as a &amp;matrix</source>
        <translation>Mostrar como &amp;matriz</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message>
        <source>Mix map</source>
        <translation>Mapa de mezcla</translation>
    </message>
    <message>
        <source>Every group as a dot, further right the more organisations mix, further up the more disciplines mix. The table says the same.</source>
        <translation>Cada grupo es un punto: cuanto más a la derecha, más se mezclan las organizaciones; cuanto más arriba, más se mezclan las disciplinas. La tabla dice lo mismo.</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Mezcla de organizaciones</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Mezcla de disciplinas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1, %n miembro: organizaciones %2, disciplinas %3</numerusform>
            <numerusform>%1, %n miembros: organizaciones %2, disciplinas %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message>
        <source>How mixed every group is</source>
        <translation>La mezcla de cada grupo</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <comment>who; members on a date, and switches</comment>
        <translation>Se cuentan: %1</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Todavía no hay grupos.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>El gráfico muestra los %1 grupos más grandes; %n más está en la tabla.</numerusform>
            <numerusform>El gráfico muestra los %1 grupos más grandes; %n más están en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n grupo que no tiene los dos números está solo en la tabla.</numerusform>
            <numerusform>%n grupos que no tienen los dos números están solo en la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMarks</name>
    <message>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Inter-organisational</source>
        <translation>Interorganizacional</translation>
    </message>
    <message>
        <source>Multidisciplinary</source>
        <translation>Multidisciplinario</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
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
        <translation>%1 a %2 %</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Mezcla de organizaciones</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Mezcla de disciplinas</translation>
    </message>
    <message>
        <source>How often two members picked at random work for different organisations</source>
        <translation>Con qué frecuencia dos miembros elegidos al azar trabajan para organizaciones distintas</translation>
    </message>
    <message>
        <source>How often two members picked at random have different disciplines</source>
        <translation>Con qué frecuencia dos miembros elegidos al azar tienen disciplinas distintas</translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message>
        <source>People and organisations that loo&amp;k alike…</source>
        <translation>&amp;Personas y organizaciones que se parecen…</translation>
    </message>
    <message>
        <source>%1 and %2 look alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>%1 y %2 se parecen: vea Editar &gt; Personas y organizaciones que se parecen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n par de organizaciones</numerusform>
            <numerusform>%n pares de organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n par de personas</numerusform>
            <numerusform>%n pares de personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n par de organizaciones se parece: vea Editar &gt; Personas y organizaciones que se parecen.</numerusform>
            <numerusform>%n pares de organizaciones se parecen: vea Editar &gt; Personas y organizaciones que se parecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n par de personas se parece: vea Editar &gt; Personas y organizaciones que se parecen.</numerusform>
            <numerusform>%n pares de personas se parecen: vea Editar &gt; Personas y organizaciones que se parecen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>copse::OrganisationsTable</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>copse::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>copse::PaperCommands</name>
    <message>
        <source>For a room &amp;without a projector…</source>
        <translation>Para una sala sin &amp;proyector…</translation>
    </message>
    <message>
        <source>Enter s&amp;heets…</source>
        <translation>Registrar &amp;hojas…</translation>
    </message>
</context>
<context>
    <name>copse::PaperTable</name>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>member, %1</source>
        <comment>of what level</comment>
        <translation>miembro, %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what the map says already</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in the map already: %1</source>
        <translation>ya en el mapa: %1</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>copse::PeopleTable</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabaja por su cuenta</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>%n más en la tabla de personas</numerusform>
            <numerusform>%n más en la tabla de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>in none on this date</source>
        <translation>en ninguno en esta fecha</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabaja por su cuenta</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Affiliate of</source>
        <translation>Afiliada de</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Oficina de</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
</context>
<context>
    <name>copse::PictureBar</name>
    <message>
        <source>What is drawn</source>
        <translation>Lo que se dibuja</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Lo que indican los colores</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>Más opciones de la imagen</translation>
    </message>
    <message>
        <source>Views that are kept</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Tidy &amp;up</source>
        <translation>&amp;Reordenar</translation>
    </message>
    <message>
        <source>Lay the picture out afresh. What is pinned stays where it is.</source>
        <translation>Disponer la imagen de nuevo. Lo que está fijado se queda donde está.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>&amp;Shape by</source>
        <translation>&amp;Forma por</translation>
    </message>
    <message>
        <source>&amp;Outline by</source>
        <translation>&amp;Contorno por</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Tamaño por</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Nombres de las personas</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>F&amp;old the sub-groups of %1</source>
        <translation>Plegar los &amp;subgrupos de %1</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>So&amp;lo %1</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>Todos los &amp;grupos</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>&amp;Dejar de fijar</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Cambiar el &amp;nombre de la vista…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>&amp;Quitar la vista</translation>
    </message>
    <message>
        <source>&amp;Lift all pins</source>
        <translation>&amp;Dejar de fijar todo</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>C&amp;olorear por</translation>
    </message>
    <message>
        <source>&amp;More about the picture</source>
        <translation>&amp;Más opciones de la imagen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>Keep the &amp;part that is seen</source>
        <translation>Guardar la &amp;parte que se ve</translation>
    </message>
    <message>
        <source>What is drawn, how it looks, where everything stands and which part of it is seen is kept under this title:</source>
        <translation>Lo que se dibuja, su aspecto, el lugar de cada cosa y la parte que se ve se guardan con este título:</translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation>Una imagen se guarda como .svg, .pdf o .png: termine el nombre del archivo con una de estas extensiones.</translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation>No queda espacio para %1. Si ya existía un archivo, sigue como estaba; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation>No se pudo escribir %1. Si ya existía un archivo, sigue como estaba; elija otro nombre o lugar.</translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message>
        <source>Dra&amp;w a tie to…</source>
        <translation>Trazar un &amp;vínculo con…</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir a %1 al grupo %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>Añadir a %n persona al grupo %1</numerusform>
            <numerusform>Añadir a %n personas al grupo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Mover a %1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>Mover a %n persona de %1 a %2</numerusform>
            <numerusform>Mover a %n personas de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Hecho: %1. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Tie %1 to %2</source>
        <translation>Vincular a %1 con %2</translation>
    </message>
    <message>
        <source>Click on whom %1 is tied to, or go there with the arrow keys and press Enter. Escape gives up.</source>
        <translation>Haga clic en la persona con la que %1 tiene un vínculo, o vaya hasta ella con las flechas y pulse Intro. Con Escape se abandona.</translation>
    </message>
    <message>
        <source>Click on two people, one after the other. Escape gives up.</source>
        <translation>Haga clic en dos personas, una después de la otra. Con Escape se abandona.</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>Trazar un vínculo</translation>
    </message>
    <message>
        <source>What is %1 to %2? For instance: advises, works with.</source>
        <translation>¿Qué vínculo tiene %1 con %2? Por ejemplo: asesora, trabaja con.</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Trazar</translation>
    </message>
    <message>
        <source>&amp;Kind of tie:</source>
        <translation>&amp;Clase de vínculo:</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1 is tied to %2.</source>
        <translation>%1 tiene un vínculo con %2.</translation>
    </message>
    <message>
        <source>%1 is tied to %2. The picture of ties shows it.</source>
        <translation>%1 tiene un vínculo con %2. La imagen de vínculos lo muestra.</translation>
    </message>
</context>
<context>
    <name>copse::PictureMenu</name>
    <message>
        <source>Add &amp;someone here…</source>
        <translation>Añadir a &amp;alguien aquí…</translation>
    </message>
    <message>
        <source>Add a &amp;group here…</source>
        <translation>Añadir un &amp;grupo aquí…</translation>
    </message>
</context>
<context>
    <name>copse::PictureTable</name>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second of one name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Nivel de participación</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Group: inter-organisational</source>
        <translation>Grupo: interorganizacional</translation>
    </message>
    <message>
        <source>Group: multidisciplinary</source>
        <translation>Grupo: multidisciplinario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Size (from)</source>
        <translation>Tamaño (de)</translation>
    </message>
    <message>
        <source>Size (to)</source>
        <translation>Tamaño (a)</translation>
    </message>
    <message>
        <source>Organisations (from)</source>
        <translation>Organizaciones (de)</translation>
    </message>
    <message>
        <source>Organisations (to)</source>
        <translation>Organizaciones (a)</translation>
    </message>
</context>
<context>
    <name>copse::PictureTablePanel</name>
    <message>
        <source>The picture as a table</source>
        <translation>La imagen en forma de tabla</translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation>La imagen tendría %1 por %2 píxeles, lo cual es demasiado grande. No se escribió nada; elija un tamaño o una resolución menor, o bien SVG o PDF, que son nítidos en cualquier tamaño.</translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation>Una imagen necesita al menos un píxel.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>No se pudo convertir la imagen en un archivo PNG.</translation>
    </message>
</context>
<context>
    <name>copse::PresentCommands</name>
    <message>
        <source>&amp;Start presenting</source>
        <translation>&amp;Iniciar la presentación</translation>
    </message>
    <message>
        <source>From this &amp;view</source>
        <translation>Desde esta &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Choose the steps…</source>
        <translation>&amp;Elegir los pasos…</translation>
    </message>
    <message>
        <source>&amp;Full names this time, also of people not asked</source>
        <translation>Nombres &amp;completos esta vez, también de las personas sin preguntar</translation>
    </message>
    <message>
        <source>&amp;Enter a room…</source>
        <translation>&amp;Registrar a las personas de una sala…</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>Re&amp;sponder ahora</translation>
    </message>
    <message>
        <source>S&amp;top counting who is in</source>
        <translation>Dejar de con&amp;tar quién está registrado</translation>
    </message>
    <message>
        <source>Choose the steps of presenting</source>
        <translation>Elegir los pasos de la presentación</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Registrar a las personas de una sala</translation>
    </message>
    <message>
        <source>How many people are expected? No answer is given until they are all in, or until you ask for it.</source>
        <translation>¿Cuántas personas se esperan? No se da ninguna respuesta hasta que todas estén registradas, o hasta que usted la pida.</translation>
    </message>
</context>
<context>
    <name>copse::PresentWindow</name>
    <message>
        <source>%1 – presenting</source>
        <translation>%1 – presentación</translation>
    </message>
</context>
<context>
    <name>copse::PresenterNotes</name>
    <message>
        <source>Notes for presenting</source>
        <translation>Notas para presentar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>the time of day; how long it has taken</comment>
        <translation>%1 · %2 hasta ahora</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, its title</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>No hay notas para este paso.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message>
        <source>Change “%1” of %2</source>
        <comment>a field, a record</comment>
        <translation>Cambiar “%1” de %2</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Cambiar “%1” de %n registro</numerusform>
            <numerusform>Cambiar “%1” de %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>copse::RecordFields</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>disciplina</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membresía</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>afiliación</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>conocimiento</translation>
    </message>
    <message>
        <source>practice of a person</source>
        <translation>práctica de una persona</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>aporte</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
</context>
<context>
    <name>copse::RecordTable</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
    </message>
</context>
<context>
    <name>copse::RelatedFields</name>
    <message>
        <source>New organisation: %1.</source>
        <translation>Organización nueva: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Disciplina nueva: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Grupo nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 goes out of %2, with all that was recorded of it.</source>
        <translation>%1 sale de %2, con todo lo que estaba registrado al respecto.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>“%1” dice ninguna y alguna a la vez. No se cambió nada. Escriba una de las dos cosas.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>copse::Relations</name>
    <message>
        <source>Works for</source>
        <translation>Trabaja para</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>Vínculos hacia otras personas</translation>
    </message>
    <message>
        <source>Ties from others</source>
        <translation>Vínculos desde otras personas</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Asistió a</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Aportes</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Apoya a</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Subgrupos</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <comment>of a group</comment>
        <translation>Apoyos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Offices and affiliates</source>
        <translation>Oficinas y afiliadas</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>Quién trabaja en ella</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Dentro de ella</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Quién la conoce</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Buscada por</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la practica</translation>
    </message>
    <message>
        <source>Follow-ups of no group</source>
        <translation>Seguimientos sin grupo</translation>
    </message>
    <message>
        <source>Events of no group</source>
        <translation>Eventos sin grupo</translation>
    </message>
    <message>
        <source>Resources of the whole map</source>
        <translation>Recursos de todo el mapa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n membresía</numerusform>
            <numerusform>%n membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n afiliación</numerusform>
            <numerusform>%n afiliaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n nota sobre conocimientos</numerusform>
            <numerusform>%n notas sobre conocimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n necesidad</numerusform>
            <numerusform>%n necesidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n asistencia</numerusform>
            <numerusform>%n asistencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n aporte</numerusform>
            <numerusform>%n aportes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsorships</source>
        <translation>
            <numerusform>%n apoyo</numerusform>
            <numerusform>%n apoyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n subgrupo que sube de nivel</numerusform>
            <numerusform>%n subgrupos que suben de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n nota sobre prácticas</numerusform>
            <numerusform>%n notas sobre prácticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n mención en membresías</numerusform>
            <numerusform>%n menciones en membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n organización que sube de nivel</numerusform>
            <numerusform>%n organizaciones que suben de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n disciplina que sube de nivel</numerusform>
            <numerusform>%n disciplinas que suben de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n dato que se queda, sin fuente</numerusform>
            <numerusform>%n datos que se quedan, sin fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n evento que sube de nivel</numerusform>
            <numerusform>%n eventos que suben de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n recurso que sube de nivel</numerusform>
            <numerusform>%n recursos que suben de nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n seguimiento que se queda</numerusform>
            <numerusform>%n seguimientos que se quedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RenameLine</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Solo &amp;celdas enteras</translation>
    </message>
    <message>
        <source>Same &amp;case and accents</source>
        <translation>Distinguir &amp;mayúsculas y acentos</translation>
    </message>
    <message>
        <source>Only in the &amp;selected cells</source>
        <translation>Solo en las celdas se&amp;leccionadas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>Celdas que cambiarán</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Quedará</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>Reemplazar &amp;por:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the record, the column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Escriba lo que se debe buscar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>Cambiará %n celda.</numerusform>
            <numerusform>Cambiarán %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>Reemplazar “%1” en %n celda</numerusform>
            <numerusform>Reemplazar “%1” en %n celdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReportPlace</name>
    <message>
        <source>A column of text, 16 × 12 cm</source>
        <translation>Una columna de texto, 16 × 12 cm</translation>
    </message>
    <message>
        <source>A4, upright, 21 × 29.7 cm</source>
        <translation>A4, vertical, 21 × 29,7 cm</translation>
    </message>
    <message>
        <source>A4, lying on its side, 29.7 × 21 cm</source>
        <translation>A4, horizontal, 29,7 × 21 cm</translation>
    </message>
    <message>
        <source>A3, lying on its side, 42 × 29.7 cm</source>
        <translation>A3, horizontal, 42 × 29,7 cm</translation>
    </message>
    <message>
        <source>A slide 4:3, 25.4 × 19.05 cm</source>
        <translation>Una diapositiva 4:3, 25,4 × 19,05 cm</translation>
    </message>
    <message>
        <source>A slide 16:9, 33.87 × 19.05 cm</source>
        <translation>Una diapositiva 16:9, 33,87 × 19,05 cm</translation>
    </message>
    <message>
        <source>As large as on the screen</source>
        <translation>Del tamaño que tiene en la pantalla</translation>
    </message>
</context>
<context>
    <name>copse::Rings</name>
    <message>
        <source>level not recorded</source>
        <translation>nivel sin registrar</translation>
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
        <translation>Las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomOverlay</name>
    <message>
        <source>The screen is black</source>
        <translation>La pantalla está en negro</translation>
    </message>
</context>
<context>
    <name>copse::SaveFailureBar</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message>
        <source>less than once in 20 times</source>
        <translation>menos de una vez de cada 20</translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation>más de 9 veces de cada 10</translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>alrededor de %n vez de cada 10</numerusform>
            <numerusform>alrededor de %n veces de cada 10</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation>aún no es un grupo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation>sobre todo una</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>aún no se puede saber</translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation>Interorganizacional, sin disciplinas</translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation>Interorganizacional, una disciplina</translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation>Interorganizacional, sobre todo una disciplina (solo de nombre)</translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation>Multidisciplinario, sin organizaciones</translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation>Multidisciplinario, una organización</translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation>Multidisciplinario, sobre todo una organización (solo de nombre)</translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation>%1, sin organizaciones: todas las personas trabajan por su cuenta.</translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation>%1; ninguna organización está registrada.</translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation>%1 de una organización, %2 con %3.</translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation>%1 de %2, cada una con %3.</translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation>%1 de %2, la mayor %3 con %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>%n trabaja por su cuenta.</numerusform>
            <numerusform>%n trabajan por su cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>La organización de %n está sin registrar.</numerusform>
            <numerusform>La organización de %n está sin registrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation>Ninguno de los miembros tiene una disciplina.</translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation>Ninguna disciplina está registrada.</translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation>Una disciplina, %1 con %2.</translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation>Aportan %1, la más común %2 con %3.</translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>La disciplina de %n está sin registrar.</numerusform>
            <numerusform>La disciplina de %n está sin registrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation>Esto se basa en %1 de %2; el resto no tiene disciplina.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different organisations cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Aún no se puede saber con qué frecuencia dos miembros elegidos al azar vienen de organizaciones distintas: entre el %1 y el %2 % de las veces.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different disciplines cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Aún no se puede saber con qué frecuencia dos miembros elegidos al azar vienen de disciplinas distintas: entre el %1 y el %2 % de las veces.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation>Con qué frecuencia dos miembros elegidos al azar vienen de organizaciones distintas: %1.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation>Con qué frecuencia dos miembros elegidos al azar vienen de disciplinas distintas: %1.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation>Las organizaciones difieren en el %1 % de todos los pares de miembros.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation>Las disciplinas difieren en el %1 % de todos los pares de miembros.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Las organizaciones difieren entre el %1 y el %2 % de todos los pares de miembros, con los %3 sin registrar.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Las disciplinas difieren entre el %1 y el %2 % de todos los pares de miembros, con los %3 sin registrar.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Se cuentan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Interorganizacional si, para %n de los %1 sin registrar, la organización resulta ser %2.</numerusform>
            <numerusform>Interorganizacional si, para %n de los %1 sin registrar, la organización resulta ser %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>Interorganizacional si, para %n de los %1 sin registrar, la organización resulta no ser %2.</numerusform>
            <numerusform>Interorganizacional si, para %n de los %1 sin registrar, la organización resulta no ser %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>No interorganizacional si, para %n de los %1 sin registrar, la organización resulta ser %2.</numerusform>
            <numerusform>No interorganizacional si, para %n de los %1 sin registrar, la organización resulta ser %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta ser %2.</numerusform>
            <numerusform>Multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta ser %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>Multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta no ser %2.</numerusform>
            <numerusform>Multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta no ser %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>No multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta ser %2.</numerusform>
            <numerusform>No multidisciplinario si, para %n de los %1 sin registrar, la disciplina resulta ser %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation>Organizaciones: %1, si cada oficina cuenta por sí misma.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation>Organizaciones: %1, si las oficinas cuentan como una sola con su organización.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation>Organizaciones: %1, si las oficinas y las afiliadas de una misma familia cuentan como una sola.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation>Disciplinas: %1, si solo cuentan las grandes áreas.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation>Disciplinas: %1, si cuentan los campos.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation>Disciplinas: %1, si cuenta cada especialidad.</translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation>Organizaciones: %1, si cada independiente cuenta por separado.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation>Organizaciones: %1, si los independientes cuentan como uno solo.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation>Organizaciones: %1, si no se cuentan los independientes.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation>Organizaciones: %1, si los miembros de los subgrupos no cuentan.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation>Disciplinas: %1, si los miembros de los subgrupos no cuentan.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation>Organizaciones: %1, si los miembros de los subgrupos también cuentan.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation>Disciplinas: %1, si los miembros de los subgrupos también cuentan.</translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation>Organizaciones: %1, sin quienes aprenden (miembros periféricos).</translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation>Disciplinas: %1, sin quienes aprenden (miembros periféricos).</translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation>Las dos fronteras coinciden en gran parte: los miembros de una organización suelen compartir disciplina.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation>Una persona más o menos cambiaría la respuesta sobre organizaciones.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation>Una persona más o menos cambiaría la respuesta sobre disciplinas.</translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation>%1 de %2 trabajan para %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation>La disciplina de %1 de %2 es %3.</translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation>Menos de 8 miembros: mire los nombres más que el número.</translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation>Núcleo: sin registrar.</translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation>Núcleo: nadie está registrado como núcleo o activo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation>El núcleo está menos mezclado: %1, todas de %2 y todas de %3.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation>El núcleo está menos mezclado: %1, todas de %2.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation>El núcleo está menos mezclado: %1, organizaciones: %2, disciplinas: %3.</translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation>Núcleo: %1, organizaciones: %2, disciplinas: %3.</translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation>Las dos fronteras son en gran parte la misma línea (%1; %2 miembros con ambos datos conocidos).</translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation>Las dos fronteras coinciden en parte (%1; %2 miembros con ambos datos conocidos).</translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation>Las dos fronteras se cruzan (%1; %2 miembros con ambos datos conocidos).</translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation>miembros en cualquier momento</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>miembros el %1</translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation>miembros en %1</translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation>No se cuentan los miembros de los subgrupos.</translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation>Cada oficina cuenta por sí misma.</translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation>Las oficinas y las afiliadas cuentan como una sola familia.</translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation>Las disciplinas se cuentan por área.</translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation>Las disciplinas se cuentan por especialidad.</translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation>Las disciplinas se cuentan tal como están escritas.</translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation>Los independientes cuentan juntos como uno solo.</translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation>No se cuentan los independientes.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Subgrupo de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation>Número de organizaciones</translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation>Organizaciones sin registrar</translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation>Mezcla de organizaciones, mínimo</translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation>Mezcla de organizaciones, máximo</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation>Número de disciplinas</translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation>Disciplinas sin registrar</translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation>Mezcla de disciplinas, mínimo</translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation>Mezcla de disciplinas, máximo</translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation>Las fronteras coinciden</translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation>Junto a la respuesta</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Both: inter-organisational and multidisciplinary</source>
        <translation>Ambas: interorganizacional y multidisciplinario</translation>
    </message>
    <message>
        <source>No organisations, no disciplines</source>
        <translation>Sin organizaciones, sin disciplinas</translation>
    </message>
    <message>
        <source>No organisations, one discipline</source>
        <translation>Sin organizaciones, una disciplina</translation>
    </message>
    <message>
        <source>One organisation, no disciplines</source>
        <translation>Una organización, sin disciplinas</translation>
    </message>
    <message>
        <source>One organisation, one discipline</source>
        <translation>Una organización, una disciplina</translation>
    </message>
    <message>
        <source>Mostly one of each</source>
        <translation>Sobre todo una organización y sobre todo una disciplina</translation>
    </message>
    <message>
        <source>Mostly one organisation</source>
        <translation>Sobre todo una organización</translation>
    </message>
    <message>
        <source>Mostly one discipline</source>
        <translation>Sobre todo una disciplina</translation>
    </message>
    <message>
        <source>Inter-organisational; disciplines: cannot tell yet</source>
        <translation>Interorganizacional; disciplinas: aún no se puede saber</translation>
    </message>
    <message>
        <source>Multidisciplinary; organisations: cannot tell yet</source>
        <translation>Multidisciplinario; organizaciones: aún no se puede saber</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Aún no se puede saber</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members</source>
        <translation>Aún no es un grupo: menos de dos miembros</translation>
    </message>
    <message>
        <source>No two members come from different organisations.</source>
        <translation>No hay dos miembros que vengan de organizaciones distintas.</translation>
    </message>
    <message>
        <source>No two members come from different disciplines.</source>
        <translation>No hay dos miembros que vengan de disciplinas distintas.</translation>
    </message>
    <message>
        <source>The start is not recorded for %1 of %2 members.</source>
        <translation>El inicio está sin registrar para %1 de %2 miembros.</translation>
    </message>
    <message>
        <source>No organisation is recorded yet; ask the members.</source>
        <translation>Aún no hay ninguna organización registrada; pregunte a los miembros.</translation>
    </message>
    <message>
        <source>No discipline is recorded yet; ask the members.</source>
        <translation>Aún no hay ninguna disciplina registrada; pregunte a los miembros.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinario</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>inter-organisational at least</source>
        <translation>al menos interorganizacional</translation>
    </message>
    <message>
        <source>multidisciplinary at least</source>
        <translation>al menos multidisciplinario</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 de cerca de %n miembro</numerusform>
            <numerusform>%1 de unos %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>%n persona que no está en el mapa cuenta como sin registrar.</numerusform>
            <numerusform>%n personas que no están en el mapa cuentan como sin registrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n organización tal como está escrita</numerusform>
            <numerusform>%n organizaciones tal como están escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>Organizaciones: %1, si los nombres que se parecen son uno solo (%2; %n par se parece).</numerusform>
            <numerusform>Organizaciones: %1, si los nombres que se parecen son uno solo (%2; %n pares se parecen).</numerusform>
        </translation>
    </message>
    <message>
        <source>The same but for accents, capitals or marks.</source>
        <translation>Lo mismo salvo por acentos, mayúsculas o signos.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Las mismas palabras en otro orden.</translation>
    </message>
    <message>
        <source>A letter differs: a slip in typing?</source>
        <translation>Difiere una letra: ¿un error al escribir?</translation>
    </message>
    <message>
        <source>One is short for the other.</source>
        <translation>Uno es la forma abreviada del otro.</translation>
    </message>
    <message>
        <source>The same in another language, or shortened.</source>
        <translation>Lo mismo en otro idioma o abreviado.</translation>
    </message>
    <message>
        <source>The same in another script.</source>
        <translation>Lo mismo en otra escritura.</translation>
    </message>
    <message>
        <source>Initials that fit the name.</source>
        <translation>Iniciales que corresponden al nombre.</translation>
    </message>
    <message>
        <source>The same name, but another e-mail address or country: one or two?</source>
        <translation>El mismo nombre, pero otra dirección de correo u otro país: ¿una o dos?</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n denominación tal como la escribieron los miembros</numerusform>
            <numerusform>%n denominaciones tal como las escribieron los miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>They bring %1 and %2, the commonest %3 with %4.</source>
        <comment>disciplines, wordings as members wrote them, the commonest</comment>
        <translation>Aportan %1 y %2, la más común %3 con %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>%n de %1 disciplinas es una denominación tal como la escribieron los miembros, aún sin clasificar.</numerusform>
            <numerusform>%n de %1 disciplinas son denominaciones tal como las escribieron los miembros, aún sin clasificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of %2 work for %3.</source>
        <translation>Al menos %1 de %2 trabajan para %3.</translation>
    </message>
    <message>
        <source>At least %1 of %2 are in %3.</source>
        <translation>La disciplina de al menos %1 de %2 es %3.</translation>
    </message>
    <message>
        <source>%1 % of all pairs of the %2 members with a practice recorded share one.</source>
        <translation>De los miembros con una práctica registrada (%2), el %1 % de todos los pares comparte una.</translation>
    </message>
    <message>
        <source>%1 (of those recorded)</source>
        <comment>the answer of a group</comment>
        <translation>%1 (de lo registrado)</translation>
    </message>
    <message>
        <source>%1; the one organisation recorded is %2, with %3.</source>
        <translation>%1; la única organización registrada es %2, con %3.</translation>
    </message>
    <message>
        <source>The one discipline recorded is %1, with %2.</source>
        <translation>La única disciplina registrada es %1, con %2.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different organisations.</source>
        <translation>De los registrados, no hay dos que vengan de organizaciones distintas.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different disciplines.</source>
        <translation>De los registrados, no hay dos que vengan de disciplinas distintas.</translation>
    </message>
    <message>
        <source>No two members share an organisation.</source>
        <translation>No hay dos miembros que compartan organización.</translation>
    </message>
    <message>
        <source>No two members share a discipline.</source>
        <translation>No hay dos miembros que compartan disciplina.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share an organisation.</source>
        <translation>De los registrados, no hay dos que compartan organización.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share a discipline.</source>
        <translation>De los registrados, no hay dos que compartan disciplina.</translation>
    </message>
    <message>
        <source>Who works for themselves differs from everybody.</source>
        <translation>Quien trabaja por cuenta propia difiere de todos los demás.</translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation recorded.</source>
        <translation>Organizaciones: tan mezcladas como %1 iguales (Hill 1; %2 según Hill 2); la mayor reúne al %3 % de quienes tienen una organización registrada.</translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline recorded.</source>
        <translation>Disciplinas: tan mezcladas como %1 iguales (Hill 1; %2 según Hill 2); la más común reúne al %3 % de quienes tienen una disciplina registrada.</translation>
    </message>
    <message>
        <source>One says more: a department, a place, a legal form, another name.</source>
        <translation>Uno dice más: un departamento, un lugar, una forma jurídica, otro nombre.</translation>
    </message>
</context>
<context>
    <name>copse::Several</name>
    <message>
        <source>This is recorded of all of them already, so nothing was changed.</source>
        <translation>Esto ya está registrado para todas estas personas, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>None of them is in this group, so nothing was changed. Choose another group.</source>
        <translation>Ninguna de ellas está en este grupo, así que no se cambió nada. Elija otro grupo.</translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message>
        <source>Select &amp;all people shown</source>
        <translation>Seleccionar a &amp;todas las personas mostradas</translation>
    </message>
    <message>
        <source>Add to a &amp;group…</source>
        <translation>Añadir a un &amp;grupo…</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Quitar de un grupo…</translation>
    </message>
    <message>
        <source>&amp;Level in a group…</source>
        <translation>&amp;Nivel en un grupo…</translation>
    </message>
    <message>
        <source>Add an org&amp;anisation…</source>
        <translation>Añadir una &amp;organización…</translation>
    </message>
    <message>
        <source>Add a &amp;discipline…</source>
        <translation>Añadir una &amp;disciplina…</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Consentimiento…</translation>
    </message>
    <message>
        <source>For a&amp;ll who are selected</source>
        <translation>Para toda la selecc&amp;ión</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persona seleccionada</numerusform>
            <numerusform>%n personas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n grupo seleccionado</numerusform>
            <numerusform>%n grupos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n organización seleccionada</numerusform>
            <numerusform>%n organizaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n disciplina seleccionada</numerusform>
            <numerusform>%n disciplinas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1:</source>
        <comment>those selected</comment>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Hecho: %1. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Elija un grupo.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir a %1 al grupo %2</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>Quitar de un grupo</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
    <message>
        <source>Level in a group</source>
        <translation>Nivel en un grupo</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Level of %1 in %2</source>
        <translation>Nivel de %1 en %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>&amp;Consent:</source>
        <translation>&amp;Consentimiento:</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consentimiento de %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organización:</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>conocida o nueva</translation>
    </message>
    <message>
        <source>Add the organisation %2 to %1</source>
        <translation>Añadir la organización %2 a %1</translation>
    </message>
    <message>
        <source>Add a discipline</source>
        <translation>Añadir una disciplina</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Disciplina:</translation>
    </message>
    <message>
        <source>Add the discipline %2 to %1</source>
        <translation>Añadir la disciplina %2 a %1</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Por qué:</translation>
    </message>
    <message>
        <source>They left today</source>
        <translation>Salieron hoy</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>Escrito por error</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>Nivel de %n persona en %1</numerusform>
            <numerusform>Nivel de %n personas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetCommands</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Añadir una fila</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copiar celdas</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>&amp;Remove rows…</source>
        <translation>&amp;Quitar filas…</translation>
    </message>
    <message>
        <source>&amp;New own field…</source>
        <translation>&amp;Nuevo campo propio…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta columna</translation>
    </message>
</context>
<context>
    <name>copse::SheetDelegate</name>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n membresía</numerusform>
            <numerusform>%n membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n afiliación</numerusform>
            <numerusform>%n afiliaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n dato sobre disciplinas</numerusform>
            <numerusform>%n datos sobre disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n dato más</numerusform>
            <numerusform>%n datos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n celda está en el portapapeles.</numerusform>
            <numerusform>%n celdas están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>Pegar en %n celda</numerusform>
            <numerusform>Pegar en %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>Lo que hay en el portapapeles tiene %n columna, y a partir de aquí hay menos. No se cambió nada. Empiece más a la izquierda o muestre más columnas.</numerusform>
            <numerusform>Lo que hay en el portapapeles tiene %n columnas, y a partir de aquí hay menos. No se cambió nada. Empiece más a la izquierda o muestre más columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>Rellenar %n celda hacia abajo</numerusform>
            <numerusform>Rellenar %n celdas hacia abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vaciar %n celda</numerusform>
            <numerusform>Vaciar %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Undo brings it back.</source>
        <translation>¿Quitar %1? Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Remove %1, and with it %2? Undo brings it back.</source>
        <translation>¿Quitar %1 y, con ello, %2? Con Deshacer se recupera.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n fila nueva tiene un nombre que ya estaba en el mapa. Deshacer la retira.</numerusform>
            <numerusform>%n filas nuevas tienen nombres que ya estaban en el mapa. Deshacer las retira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Y %n más como esta.</numerusform>
            <numerusform>Y %n más como esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type here to add</source>
        <translation>Escriba aquí para añadir</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Cambiar “%1” de %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Find in this table: %1</source>
        <translation>Buscar en esta tabla: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns: %1</source>
        <translation>Elegir las columnas: %1</translation>
    </message>
    <message>
        <source>Only what is used</source>
        <translation>Solo lo que se usa</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nuevo campo propio…</translation>
    </message>
    <message>
        <source>Remove the own field “%1”…</source>
        <translation>Quitar el campo propio “%1”…</translation>
    </message>
    <message>
        <source>These have no own fields. Nothing was changed.</source>
        <translation>Aquí no hay campos propios. No se cambió nada.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>Nuevo campo propio</translation>
    </message>
    <message>
        <source>What is the field called?</source>
        <translation>¿Cómo se llama el campo?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>“%1” está relleno en %n fila. ¿Quitarlo de ella? Con Deshacer se recupera.</numerusform>
            <numerusform>“%1” está relleno en %n filas. ¿Quitarlo de todas ellas? Con Deshacer se recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an own field</source>
        <translation>Quitar un campo propio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the own field “%1”</source>
        <translation>Quitar el campo propio “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
</context>
<context>
    <name>copse::Sheets</name>
    <message>
        <source>Who is here: %1</source>
        <translation>Quién está aquí: %1</translation>
    </message>
    <message>
        <source>Leave empty what does not apply. Several of something: all of them, the main one first.</source>
        <translation>Deje vacío lo que no corresponda. Si hay varias cosas de un tipo, anótelas todas, la principal primero.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Disciplina</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Who is in which group: %1</source>
        <translation>Quién está en qué grupo: %1</translation>
    </message>
    <message>
        <source>Tick with X, or write how near the middle somebody is: %1.</source>
        <translation>Marque con X o escriba qué tan cerca del centro está la persona: %1.</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Tarjetas con nombre</translation>
    </message>
</context>
<context>
    <name>copse::SheetsDialog</name>
    <message>
        <source>&amp;Earlier page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>For a room without a projector</source>
        <translation>Para una sala sin proyector</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Name cards, to be cut</source>
        <translation>Tarjetas con nombre, para recortar</translation>
    </message>
    <message>
        <source>A list to write on</source>
        <translation>Una lista para escribir en ella</translation>
    </message>
    <message>
        <source>Names and groups, to tick</source>
        <translation>Nombres y grupos, para marcar</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Everybody in the map</source>
        <translation>Todas las personas del mapa</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>Los de quienes aceptaron; del resto, iniciales</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Nombres completos, esta vez</translation>
    </message>
    <message>
        <source>None: empty ones only</source>
        <translation>Ninguno: solo vacías</translation>
    </message>
    <message>
        <source>Who wishes to be hidden, or agreed to initials only, stays so on paper.</source>
        <translation>Quien desea no aparecer o aceptó solo sus iniciales sigue igual en el papel.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Pape&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Members of:</source>
        <translation>&amp;Miembros de:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Nombres de las personas:</translation>
    </message>
    <message>
        <source>&amp;Cards on a page:</source>
        <translation>&amp;Tarjetas por página:</translation>
    </message>
    <message>
        <source>E&amp;mpty ones, to write on:</source>
        <translation>&amp;Vacías, para escribir en ellas:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The sheets could not be printed. Choose another printer, or save them as PDF.</source>
        <translation>No se pudieron imprimir las hojas. Elija otra impresora o guárdelas como PDF.</translation>
    </message>
</context>
<context>
    <name>copse::SheetsPanel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplinas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>copse::SidePanel</name>
    <message>
        <source>About what is selected</source>
        <translation>Sobre lo que está seleccionado</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What is &amp;recorded</source>
        <translation>Lo que &amp;está registrado</translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>%1 de %n registrada</numerusform>
            <numerusform>%1 de %n registradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message>
        <source>Disciplines and wordings</source>
        <translation>Disciplinas y denominaciones</translation>
    </message>
    <message>
        <source>Drag what members wrote onto a term, or choose it and type the term. What is below a term counts as one with it.</source>
        <translation>Arrastre lo que escribieron los miembros a un término, o elíjalo y escriba el término. Lo que está dentro de un término cuenta como una sola cosa con él.</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>Tér&amp;minos</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>Buscar una denominación</translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tal como la escribieron los miembros</translation>
    </message>
    <message>
        <source>A term of its &amp;own</source>
        <translation>Un término p&amp;ropio</translation>
    </message>
    <message>
        <source>Counts as it is, and others can be put under it</source>
        <translation>Cuenta tal como está, y se pueden poner otras dentro</translation>
    </message>
    <message>
        <source>Find a term in any language, or name a new one</source>
        <translation>Busque un término en cualquier idioma o dé nombre a uno nuevo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;Nuevo término</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Put under…</source>
        <translation>&amp;Poner bajo…</translation>
    </message>
    <message>
        <source>&amp;Back to the wordings</source>
        <translation>&amp;Devolver a las denominaciones</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>a term, known or new</source>
        <translation>un término, conocido o nuevo</translation>
    </message>
    <message>
        <source>P&amp;ut there</source>
        <translation>P&amp;oner ahí</translation>
    </message>
    <message>
        <source>&amp;Suggestions (%1)</source>
        <translation>&amp;Sugerencias (%1)</translation>
    </message>
    <message>
        <source>Nobody&apos;s discipline is recorded yet.</source>
        <translation>Todavía no está registrada la disciplina de nadie.</translation>
    </message>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>La única denominación (%n) está clasificada.</numerusform>
            <numerusform>Las %n denominaciones están clasificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>%1 de %n denominación sigue tal como la escribieron los miembros</numerusform>
            <numerusform>%1 de %n denominaciones siguen tal como las escribieron los miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” un&amp;der</source>
        <translation>Poner “%1” &amp;bajo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>Poner %n denominación &amp;bajo</numerusform>
            <numerusform>Poner %n denominaciones &amp;bajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under</source>
        <translation>Poner “%1” bajo</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>Poner %n denominación bajo</numerusform>
            <numerusform>Poner %n denominaciones bajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under “%2”</source>
        <translation>Poner “%1” bajo “%2”</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>Poner %n denominación bajo “%1”</numerusform>
            <numerusform>Poner %n denominaciones bajo “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>Crear %n término</numerusform>
            <numerusform>Crear %n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>Poner %n denominación donde se sugiere</numerusform>
            <numerusform>Poner %n denominaciones donde se sugiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>Devolver %n a las denominaciones</numerusform>
            <numerusform>Devolver %n a las denominaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the new term in the line above the terms first.</source>
        <translation>Escriba primero el nombre del nuevo término en la línea que está encima de los términos.</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>Añadir el término “%1”</translation>
    </message>
</context>
<context>
    <name>copse::StartPanel</name>
    <message>
        <source>Who is in your network?</source>
        <translation>¿Quién está en su red?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV that says who is in which group.</source>
        <translation>Una hoja de cálculo guardada como CSV que dice quién está en qué grupo.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>A network of invented people, to look around in.</source>
        <translation>Una red de personas inventadas, para explorar.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>Escribir una línea</translation>
    </message>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Amina Diallo; IRD; hidrología; grupo WASH</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message>
        <source>Work goes on</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n disciplina</numerusform>
            <numerusform>%n disciplinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>copse::StepsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The steps of presenting</source>
        <translation>Los pasos de la presentación</translation>
    </message>
    <message>
        <source>Views, those with a mark are presented</source>
        <translation>Vistas; se presentan las que tienen una marca</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Sentence for the room:</source>
        <translation>&amp;Frase para la sala:</translation>
    </message>
    <message>
        <source>&amp;Notes for yourself:</source>
        <translation>&amp;Notas para usted:</translation>
    </message>
    <message>
        <source>A step is a view that is kept. There is none yet: arrange the picture, then View › Views › Keep this view.</source>
        <translation>Un paso es una vista guardada. Todavía no hay ninguna: organice la imagen y luego elija Ver › Vistas › Guardar esta vista.</translation>
    </message>
    <message>
        <source>Views with a mark are presented, from the first to the last. Notes are shown on your own screen only, where there is a second one.</source>
        <translation>Las vistas con una marca se presentan, de la primera a la última. Las notas se muestran solo en su propia pantalla, si hay una segunda.</translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Ya existe un archivo “%1”. Se dejó como está. Elija otro nombre o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation>“%1” no es un mapa de Copse. Se dejó como está. Si es una lista de miembros, impórtela.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation>“%1” se escribió con una versión más reciente de Copse. Se dejó como está. Actualice Copse para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>“%1” está dañado y se dejó como está. Abra una versión anterior de este mapa o una copia.</translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation>“%1” se puede leer aquí, pero no cambiar. Guarde una copia en una carpeta propia y trabaje allí.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation>“%1” está abierto en otro lugar. No se leyó ni se escribió nada. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. What was there is as it was. Make room and try again, or save elsewhere.</source>
        <translation>No queda espacio para “%1”. Lo que había sigue como estaba. Libere espacio e inténtelo de nuevo, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there is as it was. See whether the folder is there and may be written to, or save elsewhere.</source>
        <translation>No se pudo escribir “%1”. Lo que había sigue como estaba. Compruebe que la carpeta existe y que se puede escribir en ella, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be read. See whether it is a file and whether you may read it.</source>
        <translation>No se pudo leer “%1”. Compruebe que es un archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See whether the name is right and the folder is there.</source>
        <translation>No existe el archivo “%1”. Compruebe que el nombre es correcto y que la carpeta existe.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are not saved, but kept in this window. Make room and try again, or save elsewhere.</source>
        <translation>No queda espacio para “%1”. Sus cambios no están guardados, pero se conservan en esta ventana. Libere espacio e inténtelo de nuevo, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your changes are not saved, but kept in this window. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation>No se pudo escribir “%1”. Sus cambios no están guardados, pero se conservan en esta ventana. Compruebe que la carpeta sigue existiendo e inténtelo de nuevo, o guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Another program has changed the way in which “%1” is stored. It was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>Otro programa ha cambiado la forma en que se guarda «%1». Se dejó como está. Abra una versión anterior de este mapa o una copia.</translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message>
        <source>Where wordings may belong</source>
        <translation>Dónde pueden ir las denominaciones</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>None of the wordings that are left looks like a term.</source>
        <translation>Ninguna de las denominaciones que quedan se parece a un término.</translation>
    </message>
    <message>
        <source>Take the ticks off what does not belong there. Undo takes all of it back.</source>
        <translation>Quite la marca de lo que no corresponda ahí. Con Deshacer se anula todo.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>&amp;Poner %n bajo su término</numerusform>
            <numerusform>&amp;Poner %n bajo sus términos</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it…</source>
        <comment>is or holds words of a term</comment>
        <translation>Porque…</translation>
    </message>
</context>
<context>
    <name>copse::TakeOutDialog</name>
    <message>
        <source>Take out of a group</source>
        <translation>Quitar de un grupo</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persona:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Quitar a %1 de %2</translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message>
        <source>&amp;Disciplines and wordings…</source>
        <translation>Disciplinas &amp;y denominaciones…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>%n persona la aporta y dejaría de aportarla.</numerusform>
            <numerusform>%n personas la aportan y dejarían de aportarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>Desaparecería %n necesidad de un grupo que la pide.</numerusform>
            <numerusform>Desaparecerían %n necesidades de grupos que la piden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>%n disciplina que está dentro subiría de nivel.</numerusform>
            <numerusform>%n disciplinas que están dentro subirían de nivel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Con Deshacer se recupera todo.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>copse::TermSuggestions</name>
    <message>
        <source>is “%1”</source>
        <translation>es “%1”</translation>
    </message>
    <message>
        <source>is nearly “%1”</source>
        <translation>es casi “%1”</translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>contiene “%1”</translation>
    </message>
    <message>
        <source>is a part of “%1”</source>
        <translation>es parte de “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message>
        <source>%1: of the lists that come with Copse, nobody in this map</source>
        <translation>%1: de las listas que trae Copse, nadie en este mapa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
    </message>
</context>
<context>
    <name>copse::TimeCommands</name>
    <message>
        <source>&amp;Play from year to year</source>
        <translation>&amp;Recorrer año por año</translation>
    </message>
    <message>
        <source>Compare t&amp;wo dates…</source>
        <translation>&amp;Comparar dos fechas…</translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message>
        <source>This line is longer than a thousand letters. Type one person at a time, or open the text as a list.</source>
        <translation>Esta línea tiene más de mil letras. Escriba una persona cada vez, o abra el texto como lista.</translation>
    </message>
    <message>
        <source>There are characters in this line that cannot be read or seen. Type it anew.</source>
        <translation>Hay caracteres en esta línea que no se pueden leer ni ver. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A name of more than 200 letters is none. Put ; between the names.</source>
        <translation>Un nombre de más de 200 letras no es un nombre. Ponga ; entre los nombres.</translation>
    </message>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>Una línea trata de una persona y tiene como máximo %n palabra o nombre.</numerusform>
            <numerusform>Una línea trata de una persona y tiene como máximo %n palabras o nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who this is about: type a name as well.</source>
        <translation>Indique de quién se trata: escriba también un nombre.</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>trabajo por cuenta propia</translation>
    </message>
    <message>
        <source>Say in which group: %1 is in none.</source>
        <translation>Indique en qué grupo: %1 no está en ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>Indique en qué grupo: %1 está en %n grupo.</numerusform>
            <numerusform>Indique en qué grupo: %1 está en %n grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in %2 any more, as recorded.</source>
        <translation>%1 ya no está en %2, como ya está registrado.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.</source>
        <translation>“%1” no se entiende como fecha. Escriba 2023, 2023-04 o 2023-04-15.</translation>
    </message>
    <message>
        <source>Say who comes out of it: type the name before “%1”.</source>
        <translation>Indique quién sale: escriba el nombre antes de “%1”.</translation>
    </message>
    <message>
        <source>%1 is in nothing that is called so: “%2”.</source>
        <translation>%1 no está en nada que se llame así: “%2”.</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>Hecho. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Added %1. Undo takes it back.</source>
        <translation>Se añadió %1. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Changed %1. Undo takes it back.</source>
        <translation>Se cambió %1. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>new person: %1</source>
        <translation>persona nueva: %1</translation>
    </message>
    <message>
        <source>new organisation: %1</source>
        <translation>organización nueva: %1</translation>
    </message>
    <message>
        <source>new discipline: %1</source>
        <translation>disciplina nueva: %1</translation>
    </message>
    <message>
        <source>new group: %1</source>
        <translation>grupo nuevo: %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>la persona %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and where they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the organisation %1</source>
        <translation>la organización %1</translation>
    </message>
    <message>
        <source>the discipline %1</source>
        <translation>la disciplina %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>el grupo %1</translation>
    </message>
    <message>
        <source>the discipline %1 of the OECD list</source>
        <translation>la disciplina %1 de la lista de la OCDE</translation>
    </message>
    <message>
        <source>the level: %1</source>
        <translation>el nivel: %1</translation>
    </message>
    <message>
        <source>the role: %1</source>
        <translation>la función: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>desde %1 hasta %2</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>trabaja por su cuenta</translation>
    </message>
    <message>
        <source>has no discipline</source>
        <translation>no tiene disciplina</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>typed by mistake: was never in %1</source>
        <translation>escrito por error: nunca estuvo en %1</translation>
    </message>
    <message>
        <source>left today: %1</source>
        <translation>salió hoy: %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quiso decir %1?</translation>
    </message>
    <message>
        <source>%1: left today, or typed by mistake?</source>
        <translation>%1: ¿salió hoy o se escribió por error?</translation>
    </message>
    <message>
        <source>What is meant by “%1”?</source>
        <translation>¿Qué significa “%1”?</translation>
    </message>
    <message>
        <source>New person: %1.</source>
        <translation>Persona nueva: %1.</translation>
    </message>
    <message>
        <source>%1 is in the map.</source>
        <translation>%1 está en el mapa.</translation>
    </message>
    <message>
        <source>New organisation: %1.</source>
        <translation>Organización nueva: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Disciplina nueva: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Grupo nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 works for %2, a new organisation.</source>
        <translation>%1 trabaja para %2, una organización nueva.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 trabaja para %2.</translation>
    </message>
    <message>
        <source>%1 works for %2, as recorded.</source>
        <translation>%1 trabaja para %2, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 works for themselves, as recorded.</source>
        <translation>%1 trabaja por su cuenta, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 works for themselves.</source>
        <translation>%1 trabaja por su cuenta.</translation>
    </message>
    <message>
        <source>%1 brings %2, a new discipline.</source>
        <translation>%1 aporta %2, una disciplina nueva.</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the OECD list.</source>
        <translation>%1 aporta %2, una disciplina de la lista de la OCDE.</translation>
    </message>
    <message>
        <source>%1 brings %2.</source>
        <translation>%1 aporta %2.</translation>
    </message>
    <message>
        <source>%1 brings %2, as recorded.</source>
        <translation>%1 aporta %2, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 has no discipline, as recorded.</source>
        <translation>%1 no tiene disciplina, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 has no discipline.</source>
        <translation>%1 no tiene disciplina.</translation>
    </message>
    <message>
        <source>%1 joins %2, a new group.</source>
        <translation>%1 entra en %2, un grupo nuevo.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>%1 entra en %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, as recorded.</source>
        <translation>%1 está en %2, como ya está registrado.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3, as recorded.</source>
        <translation>Nivel de %1 en %2: %3, como ya está registrado.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3.</source>
        <translation>Nivel de %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3 instead of %4.</source>
        <translation>Nivel de %1 en %2: %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3, as recorded.</source>
        <translation>Función de %1 en %2: %3, como ya está registrado.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3.</source>
        <translation>Función de %1 en %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3, as recorded.</source>
        <translation>%1 en %2 desde %3, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3.</source>
        <translation>%1 en %2 desde %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3 instead of %4.</source>
        <translation>%1 en %2 desde %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3, as recorded.</source>
        <translation>%1 en %2 hasta %3, como ya está registrado.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <translation>%1 en %2 hasta %3.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3 instead of %4.</source>
        <translation>%1 en %2 hasta %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, a new person: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Vínculo de %1 a %2, una persona nueva: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Vínculo de %1 a %2: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, as recorded: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Vínculo de %1 a %2, como ya está registrado: %3.</translation>
    </message>
    <message>
        <source>%1 was never in %2: it was typed by mistake.</source>
        <translation>%1 nunca estuvo en %2: se escribió por error.</translation>
    </message>
    <message>
        <source>%1 leaves %2 today, which still counts.</source>
        <translation>%1 sale hoy de %2; el día de hoy todavía cuenta.</translation>
    </message>
    <message>
        <source>the discipline %1 of the list of development practice</source>
        <translation>la disciplina %1 de la lista de la práctica del desarrollo</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the list of development practice.</source>
        <translation>%1 aporta %2, una disciplina de la lista de la práctica del desarrollo.</translation>
    </message>
    <message>
        <source>Changed %1; what ends today counts until tomorrow. Undo takes it back.</source>
        <translation>Se cambió %1. Lo que termina hoy cuenta hasta mañana. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>E-mail of %1.</source>
        <translation>Correo electrónico de %1.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2, as recorded.</source>
        <translation>Correo electrónico de %1: %2, como ya consta.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2.</source>
        <translation>Correo electrónico de %1: %2.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2 instead of %3.</source>
        <translation>Correo electrónico de %1: %2 en lugar de %3.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLineBar</name>
    <message>
        <source>Add: Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Añadir: Amina Diallo; IRD; hidrología; grupo WASH</translation>
    </message>
    <message>
        <source>Add by typing a line</source>
        <translation>Añadir escribiendo una línea</translation>
    </message>
    <message>
        <source>Name; organisation; discipline; group. Enter adds it, and Undo takes it back.</source>
        <translation>Nombre; organización; disciplina; grupo. Con Intro se añade y con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>O elija:</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escribir “%1”</translation>
    </message>
    <message>
        <source>All of this is in the map already.</source>
        <translation>Todo esto ya está en el mapa.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message>
        <source>Enter: do it · Down: choose · Esc: away</source>
        <translation>Intro: hacerlo · Abajo: elegir · Esc: cerrar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the number of a choice, the choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>Intro: hacerlo, luego %n línea más · Abajo: elegir · Esc: cerrar todo</numerusform>
            <numerusform>Intro: hacerlo, luego %n líneas más · Abajo: elegir · Esc: cerrar todo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedSteps</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
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
        <translation>Amina Diallo; IRD; hidrología; grupo WASH</translation>
    </message>
    <message>
        <source>Adds Amina, or completes her: where she works, what she brings, in which group she is.</source>
        <translation>Añade a Amina o la completa: dónde trabaja, qué aporta, en qué grupo está.</translation>
    </message>
    <message>
        <source>WASH group; Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>grupo WASH; Amina Diallo</translation>
    </message>
    <message>
        <source>In any order, when the words are known or say what they are.</source>
        <translation>En cualquier orden, si las palabras son conocidas o dicen qué son.</translation>
    </message>
    <message>
        <source>Amina Diallo; since 2023; core; facilitator</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; desde 2023; núcleo; facilitadora</translation>
    </message>
    <message>
        <source>Since when, how near the middle, and in which role. Also: active, occasional, peripheral; until 2025; 2019-2023.</source>
        <translation>Desde cuándo, a qué distancia del centro y con qué función. También: activa, ocasional, periférica; hasta 2025; 2019-2023.</translation>
    </message>
    <message>
        <source>Kofi Mensah; independent; works with Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; independiente; trabaja con Amina Diallo</translation>
    </message>
    <message>
        <source>Works for himself, and a tie to Amina.</source>
        <translation>Trabaja por su cuenta, y un vínculo con Amina.</translation>
    </message>
    <message>
        <source>Kofi Mensah; group: Rivers; discipline: Law</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; grupo: Ríos; disciplina: Derecho</translation>
    </message>
    <message>
        <source>Says in so many words what a word is. Also: person, organisation, role, level.</source>
        <translation>Dice expresamente qué es una palabra. También: persona, organización, función, nivel.</translation>
    </message>
    <message>
        <source>Rosa Khan; ?; Law; Rivers</source>
        <comment>a line somebody types</comment>
        <translation>Rosa Khan; ?; Derecho; Ríos</translation>
    </message>
    <message>
        <source>A question mark holds the place of what is not known.</source>
        <translation>Un signo de interrogación ocupa el lugar de lo que no se sabe.</translation>
    </message>
    <message>
        <source>Amina Diallo; -WASH; until 2025</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; -WASH; hasta 2025</translation>
    </message>
    <message>
        <source>Takes her out of the group. Without “until” it asks: left today, or typed by mistake?</source>
        <translation>La quita del grupo. Sin “hasta” se pregunta: ¿salió hoy o se escribió por error?</translation>
    </message>
    <message>
        <source>How to type a line</source>
        <translation>Cómo escribir una línea</translation>
    </message>
    <message>
        <source>Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma will do where there is no semicolon.</source>
        <translation>Pulse Ctrl+L, escriba y pulse Intro. Ponga un punto y coma entre las palabras; si no hay ningún punto y coma, basta una coma.</translation>
    </message>
    <message>
        <source>Before you press Enter, the program says what will happen, what is new and what is known. A word that could be two things is asked: choose with the arrows and Enter, or with its number.</source>
        <translation>Antes de que pulse Intro, el programa dice qué va a pasar, qué es nuevo y qué es conocido. Si una palabra puede ser dos cosas, se pregunta: elija con las flechas e Intro, o con su número.</translation>
    </message>
    <message>
        <source>A word nobody knows yet is taken by its place: person, organisation, discipline, group.</source>
        <translation>Una palabra que aún nadie conoce se entiende por su lugar: persona, organización, disciplina, grupo.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a line back.</source>
        <translation>Ctrl+Z anula una línea.</translation>
    </message>
</context>
<context>
    <name>copse::TypingCardDialog</name>
    <message>
        <source>How to type a line</source>
        <translation>Cómo escribir una línea</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>No se pudo escribir la tarjeta en %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>copse::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>There is no earlier version of this map yet. They are made by themselves while you work.</source>
        <translation>Todavía no hay ninguna versión anterior de este mapa. Se crean solas mientras trabaja.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>&amp;Abrir como copia</translation>
    </message>
    <message>
        <source>Copse keeps these by itself. One that is brought back takes the place of what the map holds now; undo takes that back. One that is opened as a copy leaves your map as it is.</source>
        <translation>Copse las guarda por sí mismo. Si se recupera una, ocupa el lugar de lo que el mapa contiene ahora; con Deshacer se anula. Si se abre una como copia, su mapa queda como está.</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>Lo que ha cambiado desde esta versión</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The map is as it was in this version.</source>
        <translation>El mapa está como estaba en esta versión.</translation>
    </message>
    <message>
        <source>Only things that have no words here are otherwise, as where something stands in a picture.</source>
        <translation>Solo difieren cosas para las que aquí no hay palabras, como el lugar de algo en una imagen.</translation>
    </message>
    <message>
        <source>Since this version:</source>
        <translation>Desde esta versión:</translation>
    </message>
</context>
<context>
    <name>copse::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Imagen completa</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;stas</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuros</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>Ve&amp;ntana</translation>
    </message>
</context>
<context>
    <name>copse::Views</name>
    <message>
        <source>Keep the view %1</source>
        <translation>Guardar la vista %1</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Guardar los lugares</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Cambiar el nombre de la vista %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Quitar la vista %1</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Lift a pin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Lift all pins</source>
        <translation>Dejar de fijar todo</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>Cambiar la vista %1</translation>
    </message>
    <message>
        <source>Keep the part seen of the view %1</source>
        <translation>Guardar la parte que se ve de la vista %1</translation>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tal como la escribieron los miembros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation>Idioma de las palabras y los mensajes: %1.</translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation>La lista que se lee.</translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation>El archivo de mapa que se escribe.</translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation>Reemplazar el archivo de mapa si ya existe.</translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation>Cómo escribir las respuestas.</translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation>El motor de disposición.</translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation>A4 o A3 horizontal, o ancho y alto (píxeles para PNG, puntos en los demás casos).</translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation>Puntos por pulgada de un PNG en tamaño de papel (150).</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Sin fondo.</translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation>El archivo de mapa.</translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation>Indique un archivo que leer. copse-cli %1 --help muestra las opciones.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation>El idioma &quot;%1&quot; no está disponible; están %2.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indique con --output qué archivo escribir.</translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation>Un mapa o una lista de membresías.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation>Tabla de grupos: grupo, grupo superior, clase.</translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation>Tabla de personas: nombre y qué más se sabe de ellas.</translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation>Tabla de organizaciones: organización, organización superior, vínculo, tipo, país.</translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation>Tabla de disciplinas: disciplina, disciplina superior.</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>CARACTERES</translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation>Caracteres entre varios valores de una celda.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation>El grupo de una lista sin columna de grupo.</translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation>Solo este grupo; también da nombre al de una lista sin columna de grupo.</translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation>Miembros de qué fecha: 2024, 2024-06, 2024-06-01.</translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation>Si los miembros de los subgrupos cuentan.</translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation>Qué cuenta como una organización.</translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation>Qué cuenta como una disciplina.</translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation>Cómo cuentan quienes trabajan por su cuenta.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation>--%1 no puede ser &quot;%2&quot;; es uno de estos valores: %3.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Leyendo %1...</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation>No contiene ningún grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation>Todas las membresías han terminado: se cuentan los miembros en cualquier momento.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>Escribiendo %1...</translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation>Dibujando %1...</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation>Formato de archivo: versión %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organizaciones: %1</translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation>Disciplinas: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation>Membresías: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation>Membresías desde %1 hasta %2</translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation>Leído de %1 el %2</translation>
    </message>
    <message>
        <source>copse-cli %1 knows %2.</source>
        <translation>Opciones que conoce copse-cli %1: %2.</translation>
    </message>
    <message>
        <source>Usage: copse-cli %1 [options] %2</source>
        <translation>Uso: copse-cli %1 [opciones] %2</translation>
    </message>
    <message>
        <source>The result could not be written to the end.</source>
        <translation>No se pudo escribir el resultado hasta el final.</translation>
    </message>
    <message>
        <source>%1 goes with a list; a map like %2 has all of it inside.</source>
        <translation>%1 va con una lista; un mapa como %2 ya contiene todo eso.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written too; choose another name for --output.</source>
        <translation>%1 se lee y no se puede escribir a la vez; elija otro nombre para --output.</translation>
    </message>
    <message>
        <source>--%1 stands there twice; say it once.</source>
        <translation>--%1 aparece dos veces; indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>Without effect on this file: %1</source>
        <translation>Sin efecto en este archivo: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Table of ties between people: from, to, kind, strength, from-date, to-date.</source>
        <translation>Tabla de vínculos entre personas: from, to, kind, strength, from-date, to-date.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Vínculos: %1</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>A view of the map; what else is said changes it.</source>
        <translation>Una vista del mapa; lo que se indique además la cambia.</translation>
    </message>
    <message>
        <source>What is drawn, and in which form.</source>
        <translation>Qué se dibuja y en qué forma.</translation>
    </message>
    <message>
        <source>For which paper or screen.</source>
        <translation>Para qué papel o pantalla.</translation>
    </message>
    <message>
        <source>What the colours tell.</source>
        <translation>Lo que indican los colores.</translation>
    </message>
    <message>
        <source>What the shapes tell.</source>
        <translation>Lo que indican las formas.</translation>
    </message>
    <message>
        <source>What the outlines tell.</source>
        <translation>Lo que indican los contornos.</translation>
    </message>
    <message>
        <source>What the sizes tell.</source>
        <translation>Lo que indican los tamaños.</translation>
    </message>
    <message>
        <source>How surprising a tie must be to be drawn; 0: by their number.</source>
        <translation>Cuán sorprendente debe ser un vínculo para dibujarse; 0: según el número de vínculos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The map has no view &quot;%1&quot;; it has: %2.</source>
        <translation>El mapa no tiene ninguna vista &quot;%1&quot;; tiene: %2.</translation>
    </message>
    <message>
        <source>Many groups overlap; a matrix shows them better: add %1.</source>
        <translation>Muchos grupos se superponen; una matriz los muestra mejor: añada %1.</translation>
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
        <translation>Uso: copse-cli COMANDO ...

  copse-cli import  MEMBRESÍAS.csv --output MAPA.copse [--replace]
  copse-cli verdict MAPA.copse|MEMBRESÍAS.csv [--format text|csv|json]
  copse-cli alike   MAPA.copse|MEMBRESÍAS.csv [--format text|csv|json]
  copse-cli draw    MAPA.copse|MEMBRESÍAS.csv --output ARCHIVO.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAPA.copse

copse-cli COMANDO --help muestra las opciones de un comando.
</translation>
    </message>
    <message>
        <source>Say where an answer depends on names that look alike.</source>
        <translation>Indicar dónde una respuesta depende de nombres que se parecen.</translation>
    </message>
    <message>
        <source>How to write the pairs.</source>
        <translation>Cómo escribir los pares.</translation>
    </message>
    <message>
        <source>The names of people; without it, of those who agreed, and the initials of the others.</source>
        <translation>Los nombres de las personas; sin esta opción, los de quienes aceptaron y las iniciales del resto.</translation>
    </message>
    <message>
        <source>Whom it shows only; may be said several times: all fields count, and of each field one of its values. - is recorded as none, ? not recorded. The answers stay those of the whole groups.</source>
        <translation>Solo a quién muestra; se puede indicar varias veces: cuentan todos los campos, y de cada campo uno de sus valores. - es registrado como ninguno, ? sin registrar. Las respuestas siguen siendo las de los grupos enteros.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.</source>
        <translation>El nombre de una imagen termina en .svg, .pdf, .png, .dot, .csv o .txt; %1 no.</translation>
    </message>
    <message>
        <source>The picture to write, in place of one that is there; its ending says the format: .svg, .pdf, .png, .dot, .csv for a table that says the same, or .txt for a description in words.</source>
        <translation>La imagen que se escribe, en lugar de la que haya; su terminación indica el formato: .svg, .pdf, .png, .dot, .csv para una tabla que dice lo mismo o .txt para una descripción en palabras.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name, or add --replace.</source>
        <translation>Ya existe un archivo %1. Se dejó como está. Elija otro nombre o añada --replace.</translation>
    </message>
    <message>
        <source>What stands over the picture; without it, the name of the map.</source>
        <translation>Lo que figura encima de la imagen; si no se indica, el nombre del mapa.</translation>
    </message>
    <message>
        <source>The map has no field &quot;%1&quot; of its own; it has: %2.</source>
        <translation>El mapa no tiene un campo propio “%1”; tiene: %2.</translation>
    </message>
</context>
</TS>
