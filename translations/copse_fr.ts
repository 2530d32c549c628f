<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>La ligne %1 de la liste contient un caractère NUL, ce qu&apos;un texte n&apos;a jamais. Rien n&apos;a été lu. Enregistrez la liste au format CSV (UTF-8) et réessayez.</translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation>La cellule entre guillemets qui commence à la ligne %1 de la liste compte plus de %2 caractères&#xa0;; peut-être manque-t-il le guillemet fermant. Rien n&apos;a été lu. Corrigez cette cellule.</translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation>Une cellule de la ligne %1 de la liste compte plus de %2 caractères. Rien n&apos;a été lu. Raccourcissez cette cellule.</translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation>La ligne %1 de la liste compte plus de %2 colonnes. Rien n&apos;a été lu. Supprimez les colonnes dont vous n&apos;avez pas besoin.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation>La liste compte plus de %1 cellules&#xa0;; la limite est dépassée à la ligne %2. Rien n&apos;a été lu. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation>La liste est trop grande pour être lue en une fois. Rien n&apos;a été lu. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1, column %2 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation>Le guillemet ouvert à la ligne %1, colonne %2 de la liste n&apos;est jamais fermé. Rien n&apos;a été lu. Fermez-le ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation>Les caractères de cette liste ont été lus en Windows-1252. Si des noms semblent incorrects, enregistrez-la au format CSV (UTF-8) et relisez-la.</translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve en dehors des colonnes qui ont un en-tête&#xa0;: on ne sait donc pas ce que signifient les cellules de cette ligne, qui a été laissée de côté. Un nom qui contient le séparateur doit être mis entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation>«&#xa0;%1&#xa0;» contient un mot qui peut vouloir dire «&#xa0;aucun&#xa0;» ou «&#xa0;inconnu&#xa0;». Il a été pris pour un nom, tel qu&apos;il est écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date qui n&apos;ait qu&apos;un seul sens possible&#xa0;; la ligne a été gardée sans elle. Écrivez-la sous la forme 2007, 2007-03 ou 2007-03-15.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation>Début&#xa0;: %1&#xa0;; fin, antérieure au début&#xa0;: %2&#xa0;; la ligne a été gardée sans ces deux dates.</translation>
    </message>
    <message>
        <source>“%1” says the same as the column “%2”. It was kept as a field of its own.</source>
        <translation>« %1 » dit la même chose que la colonne « %2 ». Elle a été conservée comme champ propre.</translation>
    </message>
    <message>
        <source>“%1” is not a column of ties; what stands below it was left out. Known are from, to, kind, strength, from-date and to-date.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une colonne de liens&#xa0;; ce qui se trouve en dessous a été laissé de côté. Sont connus from, to, kind, strength, from-date et to-date.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>Lignes lues&#xa0;: %n</numerusform>
            <numerusform>Lignes lues&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>Lignes non comprises et laissées de côté&#xa0;: %n</numerusform>
            <numerusform>Lignes non comprises et laissées de côté&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>Lignes qui répètent une ligne précédente&#xa0;: %n</numerusform>
            <numerusform>Lignes qui répètent une ligne précédente&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>Nouvelles personnes&#xa0;: %n</numerusform>
            <numerusform>Nouvelles personnes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>Personnes déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Personnes déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>Nouvelles organisations&#xa0;: %n</numerusform>
            <numerusform>Nouvelles organisations&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>Organisations déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Organisations déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>Organisations prises pour des bureaux de leur organisation mère, faute de mot précisant un autre lien&#xa0;: %n</numerusform>
            <numerusform>Organisations prises pour des bureaux de leur organisation mère, faute de mot précisant un autre lien&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>Nouvelles disciplines&#xa0;: %n</numerusform>
            <numerusform>Nouvelles disciplines&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>Nouvelles disciplines figurant dans la liste de l&apos;OCDE&#xa0;: %n</numerusform>
            <numerusform>Nouvelles disciplines figurant dans la liste de l&apos;OCDE&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>Disciplines déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Disciplines déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>Nouveaux groupes&#xa0;: %n</numerusform>
            <numerusform>Nouveaux groupes&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>Groupes déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Groupes déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>Nouvelles adhésions&#xa0;: %n</numerusform>
            <numerusform>Nouvelles adhésions&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>Adhésions déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Adhésions déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>Nouvelles pratiques&#xa0;: %n</numerusform>
            <numerusform>Nouvelles pratiques&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>Éléments de la carte complétés&#xa0;: %n</numerusform>
            <numerusform>Éléments de la carte complétés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as fields of their own: %1</source>
        <translation>Conservés comme champs propres : %1</translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>Nouveaux liens&#xa0;: %n</numerusform>
            <numerusform>Nouveaux liens&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>Liens déjà dans la carte&#xa0;: %n</numerusform>
            <numerusform>Liens déjà dans la carte&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>%n personne qui a demandé à être oubliée a été laissée de côté</numerusform>
            <numerusform>%n personnes qui ont demandé à être oubliées ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>Nouvelles disciplines figurant dans la liste des pratiques du développement&#xa0;: %n</numerusform>
            <numerusform>Nouvelles disciplines figurant dans la liste des pratiques du développement&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>Lignes laissées de côté parce qu’elles portent le nom, l’adresse ou l’identifiant de quelqu’un qui a demandé à être oublié : %n. S’il s’agit de quelqu’un d’autre, ajoutez cette personne en la tapant.</numerusform>
            <numerusform>Lignes laissées de côté parce qu’elles portent le nom, l’adresse ou l’identifiant de quelqu’un qui a demandé à être oublié : %n. S’il s’agit de quelqu’un d’autre, ajoutez cette personne en la tapant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation>%1:1: Aucune colonne de cette liste n&apos;a l&apos;en-tête des noms de personnes. Rien n&apos;a été lu. Intitulez cette colonne «&#xa0;personne&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation>%1:1: Aucune colonne de cette liste n&apos;a l&apos;en-tête des noms de groupes. Rien n&apos;a été lu. Intitulez cette colonne «&#xa0;groupe&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation>%1:1: Aucune colonne de cette liste n&apos;a l&apos;en-tête des noms d&apos;organisations. Rien n&apos;a été lu. Intitulez cette colonne «&#xa0;organisation&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation>%1:1: Aucune colonne de cette liste n&apos;a l&apos;en-tête des noms de disciplines. Rien n&apos;a été lu. Intitulez cette colonne «&#xa0;discipline&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation>%1 n&apos;a aucune ligne sous ses en-têtes. Rien n&apos;a été lu. Vérifiez qu&apos;il s&apos;agit du bon fichier.</translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation>Aucune ligne de %1 n&apos;a été comprise, et rien n&apos;a été lu. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation>Il n&apos;y a pas de liste à lire. Choisissez-en une.</translation>
    </message>
    <message>
        <source>%1:1: Two columns of this list have to be headed as the people of a tie. Nothing was read. Name them “from” and “to” in the first row.</source>
        <translation>%1:1: Deux colonnes de cette liste doivent avoir pour en-têtes les personnes d&apos;un lien. Rien n&apos;a été lu. Nommez-les «&#xa0;de&#xa0;» et «&#xa0;à&#xa0;» dans la première ligne.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2. Rien n&apos;a été lu. Vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation>%1 est trop grand pour être une liste (plus de %2&#xa0;Mo). Rien n&apos;a été lu. Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation>%1 ne peut pas être lu jusqu&apos;au bout&#xa0;: %2. Rien n&apos;a été lu. Copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation>%1 est vide. Rien n&apos;a été lu. La première ligne doit donner le nom des colonnes.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation>La carte indique autre chose sur ce que %1 apporte à %2&#xa0;; elle a été laissée telle quelle.</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation>La ligne ne nomme personne&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Nobody has the id “%1”, and the row has no name; it was left out.</source>
        <translation>Personne n&apos;a l&apos;identifiant «&#xa0;%1&#xa0;», et la ligne n&apos;a pas de nom&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» désigne «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»&#xa0;; les deux ont été pris pour une seule personne, qui garde les deux noms.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The rows that have this name and no id were taken as said of one of them.</source>
        <translation>Plusieurs personnes s&apos;appellent « %1 ». Les lignes qui portent ce nom sans identifiant ont été attribuées à l&apos;une d&apos;elles.</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un niveau de participation&#xa0;; il a été gardé comme non renseigné. Niveaux reconnus&#xa0;: noyau, actif, occasionnel, périphérique et transactionnel.</translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation>%1 a déjà l&apos;adresse électronique %2&#xa0;; %3 a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut dire ni ouvert, ni initiales, ni caché&#xa0;; le consentement de %2 est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” is neither yes, perhaps nor no; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni oui, ni peut-être, ni non&#xa0;; cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” would show more of %2 than is recorded; their consent was kept as it is.</source>
        <translation>« %1 » montrerait davantage de %2 que ce qui est enregistré ; le consentement a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Whether %1 is willing is recorded already; “%2” was left out.</source>
        <translation>La disponibilité de %1 est déjà enregistrée ; « %2 » a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation>La ligne n&apos;a pas de nom&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom&#xa0;; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation>%1 a déjà la valeur «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;%3&#xa0;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation>%1 a déjà d&apos;autres dates&#xa0;; celles-ci ont été laissées de côté.</translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation>%1 a déjà un parent&#xa0;; «&#xa0;%2&#xa0;», qui serait le second, a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation>Avec «&#xa0;%2&#xa0;» comme parent, «&#xa0;%1&#xa0;» finirait par dépendre de soi-même&#xa0;; ce lien a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans la liste de l&apos;OCDE et y a sa place&#xa0;; «&#xa0;%2&#xa0;», donné comme parent, a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un mot pour le lien d&apos;une organisation avec son organisation mère&#xa0;; mots reconnus&#xa0;: bureau et affiliée.</translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation>%1 a déjà un autre lien avec son organisation mère&#xa0;; «&#xa0;%2&#xa0;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» indique un lien avec une organisation mère, mais la ligne n&apos;en nomme aucune&#xa0;; il a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Ce fichier n&apos;est pas une liste&#xa0;: la ligne %1 contient un caractère NUL, ce qu&apos;un texte n&apos;a jamais. Rien n&apos;a été lu. Enregistrez la liste au format CSV (UTF-8) et réessayez.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>Les caractères de cette liste ne peuvent pas être reconnus&#xa0;: la ligne %1 contient un octet qui n&apos;a de sens ni en UTF-8 ni en Windows-1252. Rien n&apos;a été lu. Enregistrez la liste au format CSV (UTF-8) et réessayez.</translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation>Les caractères de cette liste sont endommagés&#xa0;: la ligne %1 contient un octet qui n&apos;est pas de l&apos;UTF-8. Rien n&apos;a été lu. Enregistrez de nouveau la liste au format CSV (UTF-8) et réessayez.</translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation>La liste est tronquée&#xa0;: un fichier UTF-16 a un nombre pair d&apos;octets, celui-ci en a %1. Rien n&apos;a été lu. Enregistrez-la de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation>La liste dépasse %1&#xa0;Mo, plus que ce qui peut être lu en une fois. Rien n&apos;a été lu. Répartissez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another file that is not plain text. Nothing was read. Open it and save the list as CSV (UTF-8), or copy its rows and paste them.</source>
        <translation>C&apos;est un classeur, ou un autre fichier qui n&apos;est pas du texte simple. Rien n&apos;a été lu. Ouvrez-le et enregistrez la liste en CSV (UTF-8), ou copiez ses lignes et collez-les.</translation>
    </message>
</context>
<context>
    <name>TieRows</name>
    <message>
        <source>A tie is between two people, and this row names one at most; it was left out.</source>
        <translation>Un lien unit deux personnes, et cette ligne en nomme une au plus&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” would be tied to themselves; the row was left out.</source>
        <translation>«&#xa0;%1&#xa0;» serait en lien avec soi-même&#xa0;; la ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The ties that have this name were taken as those of one of them. Write the id in its place to say which.</source>
        <translation>Plusieurs personnes s&apos;appellent «&#xa0;%1&#xa0;». Les liens qui portent ce nom ont été attribués à l&apos;une d&apos;elles. Écrivez l&apos;identifiant à la place du nom pour dire laquelle.</translation>
    </message>
    <message>
        <source>“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une force&#xa0;; elle a été conservée comme non renseignée. Les forces sont 0, 1, 2 et 3.</translation>
    </message>
    <message>
        <source>This tie has the strength %1 already; %2 was left out.</source>
        <translation>Ce lien a déjà la force %1&#xa0;; %2 a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleCanvas</name>
    <message>
        <source>Arrow keys go to the nearest group or person that way, with Control from one to its neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and the arrow keys move the group or person itself.</source>
        <translation>Les flèches mènent au groupe ou à la personne la plus proche dans cette direction&#xa0;; avec Ctrl, elles mènent de l&apos;un à ses voisins&#xa0;; avec Maj, elles déplacent l&apos;image. Plus et moins agrandissent et réduisent, 0 montre l&apos;image entière. N et P passent d&apos;un groupe ou d&apos;une personne au suivant ou au précédent, Entrée sélectionne, Échap désélectionne tout. Alt et les flèches déplacent le groupe ou la personne même.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>groupe, %n voisin</numerusform>
            <numerusform>groupe, %n voisins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>personne, %n voisin</numerusform>
            <numerusform>personne, %n voisins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>organisation, %n voisin</numerusform>
            <numerusform>organisation, %n voisins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>discipline, %n voisin</numerusform>
            <numerusform>discipline, %n voisins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>none: a group of its own</source>
        <translation>aucun&#xa0;: un groupe à part entière</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sub-group of:</source>
        <translation>&amp;Sous-groupe de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>Il n&apos;y a pas de groupe nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>copse::AddMembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-15</source>
        <translation>2024, 2024-03 ou 2024-03-15</translation>
    </message>
    <message>
        <source>still</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Personne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Début&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Fin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Choose a person and a group.</source>
        <translation>Choisissez une personne et un groupe.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-03 or 2024-03-15.</source>
        <translation>Écrivez les dates sous la forme 2024, 2024-03 ou 2024-03-15.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not in the map yet. Use “Add someone” first.</source>
        <translation>« %1 » n&apos;est pas encore dans la carte. Utilisez d&apos;abord « Ajouter quelqu&apos;un ».</translation>
    </message>
</context>
<context>
    <name>copse::AddPersonDialog</name>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu&apos;un</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Works &amp;for:</source>
        <translation>&amp;Travaille pour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Discipline&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Somebody called “%1” is in the map already. This will be another person.</source>
        <translation>Une personne appelée « %1 » est déjà dans la carte. Ce sera une autre personne.</translation>
    </message>
</context>
<context>
    <name>copse::AnalyseCommands</name>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Date de référence</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <translation>&amp;Toutes les dates</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;Organisations count by</source>
        <translation>Compter les &amp;organisations par</translation>
    </message>
    <message>
        <source>&amp;Disciplines count by</source>
        <translation>Compter les di&amp;sciplines par</translation>
    </message>
    <message>
        <source>People who work for &amp;themselves</source>
        <translation>&amp;Personnes à leur compte</translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message>
        <source>&amp;As of</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour donné</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>Jour affiché</translation>
    </message>
    <message>
        <source>Day that is shown, on a line over the years of the map</source>
        <translation>Jour affiché, sur une ligne qui couvre les années de la carte</translation>
    </message>
    <message>
        <source>Play from year to year</source>
        <translation>Faire défiler d&apos;année en année</translation>
    </message>
    <message>
        <source>Both dates side by side, with what changed in words</source>
        <translation>Les deux dates côte à côte, avec ce qui a changé en toutes lettres</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter le défilement</translation>
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
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the date before: %1. Press to compare both.</source>
        <translation>Depuis la date précédente&#xa0;: %1. Appuyez pour comparer les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n pas encore parti</numerusform>
            <numerusform>%n pas encore partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n pas encore là</numerusform>
            <numerusform>%n pas encore là</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation>organisations&#xa0;: %1, disciplines&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::CardPanel</name>
    <message>
        <source>What is selected</source>
        <translation>Ce qui est sélectionné</translation>
    </message>
</context>
<context>
    <name>copse::Choice</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>affiliée</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potentiel</translation>
    </message>
    <message>
        <source>coalescing</source>
        <translation>coalescence</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>intendance</translation>
    </message>
    <message>
        <source>transformation</source>
        <translation>transformation</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>either</source>
        <translation>l&apos;un ou l&apos;autre</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganisationnel</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinaire</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>occasionnel</translation>
    </message>
    <message>
        <source>peripheral</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>transactional (not a member)</source>
        <translation>transactionnel (pas membre)</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>volontaire</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>sur désignation</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>déclaration de la personne</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>with sub-groups</source>
        <translation>avec les sous-groupes</translation>
    </message>
    <message>
        <source>direct members only</source>
        <translation>membres directs seulement</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>area</source>
        <translation>grand domaine</translation>
    </message>
    <message>
        <source>field</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>specialism</source>
        <translation>spécialité</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>intitulé tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>comptées chacune à part</translation>
    </message>
    <message>
        <source>together as one</source>
        <translation>comptées ensemble comme une seule</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>contours</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>who brings what</source>
        <translation>qui apporte quoi</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>anneaux</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>full names</source>
        <translation>noms complets</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sans noms</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>noir et blanc</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>départ ailleurs</translation>
    </message>
    <message>
        <source>project ended</source>
        <translation>fin du projet</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>staff time</source>
        <translation>temps de travail</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>facilitation</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>déplacements</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>soutien officiel</translation>
    </message>
    <message>
        <source>facilitating</source>
        <translation>facilitante</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>directive</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>exigeante</translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Effacer ce que cet ordinateur garde</translation>
    </message>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>le nom de %n carte récente</numerusform>
            <numerusform>les noms de %n cartes récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be brought back:</source>
        <translation>Ceci disparaît de cet ordinateur et ne peut pas être récupéré&#xa0;:</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier versions of a map on a stick or a share are beside it and stay there.</source>
        <translation>Vos cartes restent où elles sont, de même que ce que vous avez exporté. La carte ouverte le reste. Les versions antérieures d&apos;une carte placée sur une clé USB ou dans un dossier partagé se trouvent à côté d&apos;elle et y restent.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n version antérieure de vos cartes (%1)</numerusform>
            <numerusform>%n versions antérieures de vos cartes (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the folders used last, how the window looked (its size, colours and text size) and which part of each view was seen</source>
        <translation>les derniers dossiers utilisés, l&apos;aspect de la fenêtre (sa taille, ses couleurs et la taille du texte) et la partie visible de chaque vue</translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message>
        <source>&amp;Copy what is selected</source>
        <translation>&amp;Copier la sélection</translation>
    </message>
    <message>
        <source>&amp;Paste people or a list</source>
        <translation>Coller des personnes ou une l&amp;iste</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>Copié&#xa0;: %n élément sélectionné.</numerusform>
            <numerusform>Copié&#xa0;: %n éléments sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>Copié&#xa0;: %n groupe avec ses membres.</numerusform>
            <numerusform>Copié&#xa0;: %n groupes avec leurs membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>Il n&apos;y a rien dans le presse-papiers que l&apos;on puisse coller ici.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n nouveau groupe</numerusform>
            <numerusform>%n nouveaux groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n personne qui y était déjà</numerusform>
            <numerusform>%n personnes qui y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n personne laissée de côté parce qu&apos;elle a voulu être oubliée</numerusform>
            <numerusform>%n personnes laissées de côté parce qu&apos;elles ont voulu être oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>La carte contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <comment>a list of what</comment>
        <translation>Collé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file and import that.</source>
        <translation>C&apos;est trop pour être collé. Enregistrez le tout dans un fichier et importez-le.</translation>
    </message>
    <message>
        <source>These are too many names to paste. Save them as a file and import that.</source>
        <translation>Ces noms sont trop nombreux pour être collés. Enregistrez-les dans un fichier et importez-le.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Liste collée</translation>
    </message>
    <message>
        <source>All of these people are in the map already.</source>
        <translation>Toutes ces personnes sont déjà dans la carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>Les ajouter à %1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>Ajouter %n personne&#xa0;? %1</numerusform>
            <numerusform>Ajouter %n personnes&#xa0;? %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Ajouter %n personne</numerusform>
            <numerusform>Ajouter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>C&apos;est fait&#xa0;: %1. Annuler permet de le défaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>%n de ces personnes est déjà dans la carte, mais pas dans %1.</numerusform>
            <numerusform>%n de ces personnes sont déjà dans la carte, mais pas dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because several people are called this: %1</source>
        <translation>Laissés de côté, car plusieurs personnes portent ce nom : %1</translation>
    </message>
    <message>
        <source>A list with columns is read at the desk: leave presenting first (Esc), then paste it there. Nothing was added.</source>
        <translation>Une liste avec des colonnes se lit au bureau&#xa0;: quittez d&apos;abord la présentation (Échap), puis collez-la là. Rien n&apos;a été ajouté.</translation>
    </message>
</context>
<context>
    <name>copse::CompareDates</name>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>Seconde date</translation>
    </message>
    <message>
        <source>What changed between the two dates</source>
        <translation>Ce qui a changé entre les deux dates</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Nothing changed between these dates.</source>
        <translation>Rien n&apos;a changé entre ces dates.</translation>
    </message>
    <message>
        <source>What changed in between:</source>
        <translation>Ce qui a changé entre-temps&#xa0;:</translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message>
        <source>There is no group to draw.</source>
        <translation>Il n&apos;y a pas de groupe à dessiner.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>%n groupe non affiché</numerusform>
            <numerusform>%n groupes non affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>%n groupe sans son nom</numerusform>
            <numerusform>%n groupes sans leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>%n nom de groupe abrégé</numerusform>
            <numerusform>%n noms de groupes abrégés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>%n personne non affichée</numerusform>
            <numerusform>%n personnes non affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>%n nom non affiché</numerusform>
            <numerusform>%n noms non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn with Copse</source>
        <translation>dessiné avec Copse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>%n ligne représente plusieurs personnes</numerusform>
            <numerusform>%n lignes représentent chacune plusieurs personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>%n symbole non affiché</numerusform>
            <numerusform>%n symboles non affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>%n nom abrégé</numerusform>
            <numerusform>%n noms abrégés</numerusform>
        </translation>
    </message>
    <message>
        <source>many groups overlap: the matrix shows them better</source>
        <translation>beaucoup de groupes se chevauchent&#xa0;: la matrice les montre mieux</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>Aucun lien n&apos;est renseigné.</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>what shapes or outlines tell</comment>
        <translation>%1&#xa0;: non montré</translation>
    </message>
    <message>
        <source>No organisation is recorded.</source>
        <translation>Aucune organisation n&apos;est renseignée.</translation>
    </message>
    <message>
        <source>rings from the middle: %1</source>
        <comment>levels of participation</comment>
        <translation>anneaux depuis le centre&#xa0;: %1</translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <comment>colours, sizes, badges, cells or lines</comment>
        <translation>sans légende&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n partie de la légende non montrée</numerusform>
            <numerusform>%n parties de la légende non montrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::CompositionBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui permettrait de trancher</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>copse::CopyCommands</name>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Description in words</source>
        <translation>&amp;Description en toutes lettres</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>&amp;Copier la phrase</translation>
    </message>
    <message>
        <source>C&amp;ard of the group</source>
        <translation>&amp;Fiche du groupe</translation>
    </message>
    <message>
        <source>&amp;Table of answers</source>
        <translation>&amp;Tableau des réponses</translation>
    </message>
    <message>
        <source>Cop&amp;y for a report</source>
        <translation>Copi&amp;er pour un rapport</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L&apos;image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>La description est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>La phrase est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The card is on the clipboard.</source>
        <translation>La fiche est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table of answers is on the clipboard.</source>
        <translation>Le tableau des réponses est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message>
        <source>Lines lead from people to their groups.</source>
        <translation>Des lignes mènent des personnes à leurs groupes.</translation>
    </message>
    <message>
        <source>Each group is an outline round its members.</source>
        <translation>Chaque groupe est un contour autour de ses membres.</translation>
    </message>
    <message>
        <source>They stand in columns, with lines between them.</source>
        <translation>Les éléments sont rangés en colonnes, reliées par des lignes.</translation>
    </message>
    <message>
        <source>The core is in the middle.</source>
        <translation>Le noyau est au milieu.</translation>
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
        <translation>Il y a %1, %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
        <translation>%1 (%2&#xa0;; %3)</translation>
    </message>
    <message>
        <source>The largest groups are %1.</source>
        <translation>Les plus grands groupes sont %1.</translation>
    </message>
    <message>
        <source>The group is %1.</source>
        <translation>Le groupe est %1.</translation>
    </message>
    <message>
        <source>The groups are %1.</source>
        <translation>Les groupes sont %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many groups have it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answers of all groups: %1.</source>
        <translation>Réponses de tous les groupes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is in more than one group.</source>
        <translation>Personne n&apos;est dans plus d&apos;un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n personne est dans plus d&apos;un groupe.</numerusform>
            <numerusform>%n personnes sont dans plus d&apos;un groupe.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the most groups, %1: %2.</source>
        <comment>how many; who is in so many</comment>
        <translation>Dans le plus grand nombre de groupes (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The most groups that anybody is in: %1.</source>
        <translation>Le plus grand nombre de groupes où se trouve une même personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is tied to anything else.</source>
        <translation>Rien n&apos;est en lien avec autre chose.</translation>
    </message>
    <message>
        <source>The most ties that anybody has: %1.</source>
        <translation>Le plus grand nombre de liens d&apos;un même élément&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With the most ties, %1: %2.</source>
        <comment>how many; who has so many</comment>
        <translation>Avec le plus grand nombre de liens (%1)&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>%n personne sans lien renseigné n&apos;est pas dessinée.</numerusform>
            <numerusform>%n personnes sans lien renseigné ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>%n personne qui n&apos;est dans aucun groupe n&apos;est pas dessinée.</numerusform>
            <numerusform>%n personnes qui ne sont dans aucun groupe ne sont pas dessinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>%n personne qui ne souhaite pas être montrée est comptée, mais pas dessinée.</numerusform>
            <numerusform>%n personnes qui ne souhaitent pas être montrées sont comptées, mais pas dessinées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>People and the groups they are in</source>
        <translation>Les personnes et leurs groupes</translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>%n personne qui n&apos;est dans aucun groupe n&apos;est pas dessinée</numerusform>
            <numerusform>%n personnes qui ne sont dans aucun groupe ne sont pas dessinées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 and its sub-groups.</source>
        <translation>Seulement %1 et ses sous-groupes.</translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>avec les membres de %n sous-groupe</numerusform>
            <numerusform>avec les membres de %n sous-groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, tied by the groups and people they share</source>
        <translation>Les organisations, liées par les groupes et les personnes qu&apos;elles partagent</translation>
    </message>
    <message>
        <source>People, tied by the groups they share</source>
        <translation>Les personnes, liées par les groupes qu&apos;elles partagent</translation>
    </message>
    <message>
        <source>People and the ties recorded between them</source>
        <translation>Les personnes et les liens renseignés entre elles</translation>
    </message>
    <message>
        <source>Organisations, their people and the groups they are in</source>
        <translation>Les organisations, leurs personnes et les groupes de celles-ci</translation>
    </message>
    <message>
        <source>Who brings what: organisations, people and disciplines</source>
        <translation>Qui apporte quoi&#xa0;: organisations, personnes et disciplines</translation>
    </message>
    <message>
        <source>%1: its members by level of participation</source>
        <translation>%1&#xa0;: ses membres par niveau de participation</translation>
    </message>
    <message>
        <source>People and groups as a table</source>
        <translation>Les personnes et les groupes sous forme de tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>%n personne sans lien renseigné n&apos;est pas dessinée</numerusform>
            <numerusform>%n personnes sans lien renseigné ne sont pas dessinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>%n personne sans organisation n&apos;est pas dessinée</numerusform>
            <numerusform>%n personnes sans organisation ne sont pas dessinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>%n lien plus faible n&apos;est pas dessiné</numerusform>
            <numerusform>%n liens plus faibles ne sont pas dessinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>%n groupe est trop grand pour lier qui que ce soit</numerusform>
            <numerusform>%n groupes sont trop grands pour lier qui que ce soit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation and how much is shared with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shares most with %1</source>
        <translation>partage le plus avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>%n personne qui souhaite ne pas être montrée est comptée, mais pas dessinée</numerusform>
            <numerusform>%n personnes qui souhaitent ne pas être montrées sont comptées, mais pas dessinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 sur environ %n membre</numerusform>
            <numerusform>%1 sur environ %n membres</numerusform>
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
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>what happened to some, the names of a few</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 et %n autre.</numerusform>
            <numerusform>%1&#xa0;: %2 et %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n personne a été ajoutée</numerusform>
            <numerusform>%n personnes ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>%n personne a été retirée</numerusform>
            <numerusform>%n personnes ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>%n groupe a été ajouté</numerusform>
            <numerusform>%n groupes ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>%n groupe a été retiré</numerusform>
            <numerusform>%n groupes ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>%n organisation a été ajoutée</numerusform>
            <numerusform>%n organisations ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>%n organisation a été retirée</numerusform>
            <numerusform>%n organisations ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>%n discipline a été ajoutée</numerusform>
            <numerusform>%n disciplines ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>%n discipline a été retirée</numerusform>
            <numerusform>%n disciplines ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>%n vue a été ajoutée</numerusform>
            <numerusform>%n vues ont été ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>%n vue a été retirée</numerusform>
            <numerusform>%n vues ont été retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>The answer of %1 went from “%2” to “%3”.</source>
        <translation>La réponse de %1 est passée de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Somebody was renamed.</source>
        <translation>Une personne a été renommée.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 s&apos;appelle maintenant %2.</translation>
    </message>
    <message>
        <source>%1 was changed: %2.</source>
        <comment>a name, labels of fields</comment>
        <translation>%1 a changé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 joined %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 a rejoint %2.</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <comment>a person, a group</comment>
        <translation>%1 a quitté %2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, was %4.</source>
        <comment>a person, a group, levels of participation</comment>
        <translation>%1 dans %2&#xa0;: %3, auparavant %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>%n personne a rejoint %1</numerusform>
            <numerusform>%n personnes ont rejoint %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>%n personne a quitté %1</numerusform>
            <numerusform>%n personnes ont quitté %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>Dans %1, %n personne est passée du niveau «&#xa0;%3&#xa0;» au niveau «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>Dans %1, %n personnes sont passées du niveau «&#xa0;%3&#xa0;» au niveau «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>%n personne est maintenant indépendante</numerusform>
            <numerusform>%n personnes sont maintenant indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>%n personne est maintenant renseignée sans discipline</numerusform>
            <numerusform>%n personnes sont maintenant renseignées sans discipline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n personne est maintenant chez %1</numerusform>
            <numerusform>%n personnes sont maintenant chez %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n personne apporte maintenant %1</numerusform>
            <numerusform>%n personnes apportent maintenant %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>%n personne n&apos;est plus indépendante</numerusform>
            <numerusform>%n personnes ne sont plus indépendantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>%n personne n&apos;est plus renseignée sans discipline</numerusform>
            <numerusform>%n personnes ne sont plus renseignées sans discipline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n personne n&apos;est plus chez %1</numerusform>
            <numerusform>%n personnes ne sont plus chez %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n personne n&apos;apporte plus %1</numerusform>
            <numerusform>%n personnes n&apos;apportent plus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>%n lien a été ajouté</numerusform>
            <numerusform>%n liens ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>%n lien a été retiré</numerusform>
            <numerusform>%n liens ont été retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DisciplinesTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>copse::Document</name>
    <message>
        <source>The map is %1 now. The file it was before could not be removed: %2</source>
        <translation>La carte est maintenant %1. Le fichier précédent n&apos;a pas pu être supprimé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Add &amp;someone…</source>
        <translation>Ajouter &amp;quelqu&apos;un…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>A&amp;jouter un groupe…</translation>
    </message>
    <message>
        <source>Add a &amp;member…</source>
        <translation>Ajouter un &amp;membre…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Removed %1. Undo brings it back.</source>
        <translation>Retrait effectué&#xa0;: %1. Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>Retirer d&apos;un &amp;groupe…</translation>
    </message>
    <message>
        <source>Add by &amp;typing a line</source>
        <translation>Ajouter en tapant une &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Oublier cette personne…</translation>
    </message>
    <message>
        <source>One person was forgotten.</source>
        <translation>Une personne a été oubliée.</translation>
    </message>
    <message>
        <source>Remove %1 with %2?</source>
        <comment>somebody or something, with what is recorded of it</comment>
        <translation>Retirer %1 avec %2&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
        <translation>La fin est avant le début. Rien n&apos;a été modifié. Corrigez l&apos;une des deux dates.</translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>La passion et le travail sont des nombres de 0 à 3. Rien n&apos;a été modifié. Choisissez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation>Ce que quelqu&apos;un apporte à un groupe est soit «&#xa0;aucun&#xa0;», soit une ou plusieurs valeurs, chacune une seule fois. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation>C&apos;est déjà renseigné&#xa0;; rien n&apos;a donc été modifié. Changez les dates s&apos;il s&apos;agit d&apos;une autre période.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie de soi-même ni de l&apos;un de ses sous-groupes. Rien n&apos;a été modifié. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation>Il y a déjà une organisation nommée «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation>Il y a déjà une discipline nommée «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation>Il y a déjà un groupe nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Il faut un nom. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation>Cet élément n&apos;est plus dans la carte&#xa0;; rien n&apos;a donc été modifié. Sélectionnez-le de nouveau.</translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation>Cet endroit est en dehors de l&apos;image. Rien n&apos;a été déplacé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Strength is a number from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>La force est un nombre de 0 à 3. Rien n&apos;a été modifié. Choisissez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>A tie is between two people. Nothing was changed. Choose somebody else.</source>
        <translation>Un lien unit deux personnes. Rien n&apos;a été modifié. Choisissez quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>A number of this view is outside its range. Nothing was changed.</source>
        <translation>Un nombre de cette vue est hors de ses limites. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>a field and its record</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A group looks for one of a discipline, a type of organisation and a practice. Nothing was changed. Record each as a need of its own.</source>
        <translation>Un groupe recherche soit une discipline, soit un type d&apos;organisation, soit une pratique. Rien n&apos;a été modifié. Renseignez chacun comme un besoin à part.</translation>
    </message>
    <message>
        <source>The sponsor is either an organisation or a person. Nothing was changed. Choose one.</source>
        <translation>L&apos;appui vient soit d&apos;une organisation, soit d&apos;une personne. Rien n&apos;a été modifié. Choisissez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>The amount is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>Le montant est un nombre supérieur à 0, ou reste vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>How many is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>«&#xa0;Combien&#xa0;» est un nombre supérieur à 0, ou reste vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Say what is to be done. Nothing was changed.</source>
        <translation>Indiquez ce qu&apos;il y a à faire. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The size of a group is a number of people, or it is left empty. Nothing was changed.</source>
        <translation>L&apos;effectif d&apos;un groupe est un nombre de personnes, ou reste vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <comment>a field, a name, its value</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>These are one already. Nothing was changed. Choose another to put together with it.</source>
        <translation>Les deux ne font déjà qu&apos;un. Rien n&apos;a été modifié. Choisissez-en un autre à réunir avec celui-ci.</translation>
    </message>
    <message>
        <source>“%1” was part of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» faisait partie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There was a tie with “%1”.</source>
        <translation>Il y avait un lien avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There was a tie “%1” with “%2”.</source>
        <translation>Il y avait un lien «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Two different names are needed. Nothing was changed. Correct one of them.</source>
        <translation>Il faut deux noms différents. Rien n&apos;a été modifié. Corrigez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The list has no code “%1”. Nothing was changed.</source>
        <translation>La liste n&apos;a pas de code «&#xa0;%1&#xa0;». Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose another organisation.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie de soi-même ni de l&apos;une de ses propres parties. Rien n&apos;a été modifié. Choisissez une autre organisation.</translation>
    </message>
    <message>
        <source>“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose another discipline.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas relever de soi-même ni de l&apos;une de ses propres parties. Rien n&apos;a été modifié. Choisissez une autre discipline.</translation>
    </message>
    <message>
        <source>“%1” cannot hang below itself. Nothing was changed. Choose another term.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être rattaché à soi-même. Rien n&apos;a été modifié. Choisissez un autre terme.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans la liste de l&apos;OCDE et y a sa place. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was changed.</source>
        <translation>Rien n&apos;est choisi&#xa0;; rien n&apos;a donc été modifié.</translation>
    </message>
</context>
<context>
    <name>copse::EnterSheetsDialog</name>
    <message>
        <source>Or&amp;ganisation and discipline as well</source>
        <translation>Aussi l&apos;&amp;organisation et la discipline</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>Saisir les feuilles remplies</translation>
    </message>
    <message>
        <source>Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the middle: %1. Enter finishes the row.</source>
        <translation>Tapez un nom, Tab passe à la suite. Dans un groupe, Espace ou X coche&#xa0;; des lettres disent à quelle distance du centre&#xa0;: %1. Entrée termine la ligne.</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>&amp;Take the last row back</source>
        <translation>&amp;Annuler la dernière ligne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the map yet; Enter adds them.</source>
        <translation>%1 n&apos;est pas encore dans la carte&#xa0;; Entrée l&apos;ajoute.</translation>
    </message>
    <message>
        <source>Several people are called %1: choose one by the organisation in brackets.</source>
        <translation>Plusieurs personnes se nomment %1&#xa0;: choisissez-en une d&apos;après l&apos;organisation entre parenthèses.</translation>
    </message>
    <message>
        <source>%1 is in the map. In brackets: what it says already.</source>
        <translation>%1 est dans la carte. Entre parenthèses&#xa0;: ce qu&apos;elle indique déjà.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the map.</source>
        <translation>Rien de nouveau&#xa0;: tout était déjà dans la carte.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Feuille&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is new, and in no group.</source>
        <translation>%1&#xa0;: nouvelle personne, dans aucun groupe.</translation>
    </message>
    <message>
        <source>%1 is new, and in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1&#xa0;: nouvelle personne, dans %2.</translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 est maintenant dans %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>%1&#xa0;: fiche complétée.</translation>
    </message>
    <message>
        <source>The level is another now in %1.</source>
        <comment>groups</comment>
        <translation>Le niveau a changé dans %1.</translation>
    </message>
    <message>
        <source>No row of this sheet is left to be taken back.</source>
        <translation>Il ne reste aucune ligne de cette feuille à annuler.</translation>
    </message>
    <message>
        <source>The last row is taken back.</source>
        <translation>La dernière ligne est annulée.</translation>
    </message>
    <message>
        <source>The letter “%1” stands for no level. These do: %2.</source>
        <translation>La lettre « %1 » ne désigne aucun niveau. En désignent un : %2.</translation>
    </message>
    <message>
        <source>This row is not entered yet: Enter takes it, Close again leaves it out.</source>
        <translation>Cette ligne n&apos;est pas encore saisie : Entrée la prend, Fermer encore une fois l&apos;abandonne.</translation>
    </message>
</context>
<context>
    <name>copse::FactDraft</name>
    <message>
        <source>New</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>copse::FactList</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, what is recorded</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>a heading</comment>
        <translation>%1&#xa0;: ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>En afficher plus (%n au total)</numerusform>
            <numerusform>En afficher plus (%n au total)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what is recorded</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::FactRow</name>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
</context>
<context>
    <name>copse::Facts</name>
    <message>
        <source>independent</source>
        <translation>indépendant</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>aucune discipline</translation>
    </message>
</context>
<context>
    <name>copse::Field</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>Identifiant dans la liste</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Willing to share</source>
        <translation>Accepte de partager</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Link to parent</source>
        <translation>Lien avec l&apos;organisation mère</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Sous-groupe de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Raison d&apos;être</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Le problème</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Framework for action</source>
        <translation>Cadre d&apos;action</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Mode d&apos;entrée</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>Passion</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Y travaille</translation>
    </message>
    <message>
        <source>Organisation in this group</source>
        <translation>Organisation dans ce groupe</translation>
    </message>
    <message>
        <source>Discipline in this group</source>
        <translation>Discipline dans ce groupe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Organisation level</source>
        <translation>Niveau des organisations</translation>
    </message>
    <message>
        <source>Discipline level</source>
        <translation>Niveau des disciplines</translation>
    </message>
    <message>
        <source>Independents</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleurs selon</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Position horizontale</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Position verticale</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>De la personne</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>À la personne</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Shape by</source>
        <translation>Forme selon</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Taille selon</translation>
    </message>
    <message>
        <source>Outline by</source>
        <translation>Contour selon</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Folded groups</source>
        <translation>Groupes repliés</translation>
    </message>
    <message>
        <source>Weak ties left out</source>
        <translation>Liens faibles laissés de côté</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Size of marks</source>
        <translation>Taille des marques</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>Taille des noms</translation>
    </message>
    <message>
        <source>Size of groups</source>
        <translation>Taille des groupes</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Effectif déclaré</translation>
    </message>
    <message>
        <source>Count the missing as not recorded</source>
        <translation>Compter ceux qui manquent comme non renseignés</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Raison de la fin</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type d&apos;organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Posture</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>État d&apos;avant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>copse::FieldChanges</name>
    <message>
        <source>“%1” cannot be left empty. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas rester vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 up, or it is left empty. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre à partir de %2, ou reste vide. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre de %2 à %3, ou reste vide. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>copse::FieldInput</name>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>source non renseignée</translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message>
        <source>Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them first.</source>
        <translation>Personne ne se nomme «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Choisissez quelqu&apos;un qui est dans la carte, ou ajoutez d&apos;abord cette personne.</translation>
    </message>
    <message>
        <source>There is no organisation called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Il n&apos;y a pas d&apos;organisation nommée «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Choisissez-en une qui est dans la carte, ou ajoutez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no discipline called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Il n&apos;y a pas de discipline nommée «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Choisissez-en une qui est dans la carte, ou ajoutez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no group called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>Il n&apos;y a pas de groupe nommé «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Choisissez-en un qui est dans la carte, ou ajoutez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Nothing was changed. Choose one that is there.</source>
        <translation>Il n&apos;y a rien qui se nomme «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Choisissez un élément de la carte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>%n d&apos;entre eux se nomme «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Écrivez plutôt l&apos;adresse électronique ou un autre nom.</numerusform>
            <numerusform>%n d&apos;entre eux se nomment «&#xa0;%1&#xa0;». Rien n&apos;a été modifié. Écrivez plutôt l&apos;adresse électronique ou un autre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Rien n&apos;a été modifié. Écrivez 2007, 2007-03 ou 2007-03-15.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni oui ni non. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.</source>
        <extracomment>%2: a list of words parted by semicolons</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être choisi ici. Rien n&apos;a été modifié. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» dit à la fois «&#xa0;aucun&#xa0;» et autre chose. Rien n&apos;a été modifié. Écrivez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>à son compte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>disciplines</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a fact is from: %1 a list or an interview, %2 of whom, which file and when</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::FieldRow</name>
    <message>
        <source>Add “%1” as new</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la carte</translation>
    </message>
</context>
<context>
    <name>copse::FileCommands</name>
    <message>
        <source>Copse maps (*.copse)</source>
        <translation>Cartes Copse (*.copse)</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>&amp;Nouvelle carte</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Export &amp;table of answers…</source>
        <translation>Exporter le &amp;tableau des réponses…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Cartes &amp;récentes</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l&apos;instant</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a new file</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>This is a copy in your documents folder.</source>
        <translation>Voici une copie, placée dans votre dossier de documents.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>This is a copy of the sample; change it as you like.</source>
        <translation>Voici une copie de l&apos;exemple&#xa0;; modifiez-la à votre guise.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 - copie</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Copie enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l&apos;image</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Création de l&apos;image…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export table of answers</source>
        <translation>Exporter le tableau des réponses</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv);;For programs (*.json)</source>
        <translation>Pour les tableurs (*.csv);;Pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Wetlands knowledge network</source>
        <comment>name of the file of the sample</comment>
        <translation>Réseau de savoirs sur les zones humides</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Calcul des réponses…</translation>
    </message>
    <message>
        <source>Open the version of %1 as a copy</source>
        <translation>Ouvrir une copie de la version du %1</translation>
    </message>
    <message>
        <source>Clear what this computer &amp;keeps…</source>
        <translation>E&amp;ffacer ce que cet ordinateur garde…</translation>
    </message>
    <message>
        <source>This computer keeps nothing more.</source>
        <translation>Cet ordinateur ne garde plus rien.</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>Rétablir la version du %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>The version of %1 is back. Undo takes that back.</source>
        <translation>La version du %1 est rétablie. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;For a report…</source>
        <translation>&amp;Pour un rapport…</translation>
    </message>
    <message>
        <source>Rename or &amp;move…</source>
        <translation>Renommer ou &amp;déplacer…</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>The map is here now: %1</source>
        <translation>La carte est maintenant ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>copse::Filter</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: non renseigné</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>aucune discipline</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>indépendant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only: %1 (%2 of %3 people). Answers are those of the whole groups.</source>
        <comment>what people must have</comment>
        <translation>Seulement&#xa0;: %1 (personnes&#xa0;: %2 sur %3). Les réponses sont celles des groupes entiers.</translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message>
        <source>Answers are those of the whole groups.</source>
        <translation>Les réponses sont celles des groupes entiers.</translation>
    </message>
    <message>
        <source>Whom the picture shows only</source>
        <translation>Les seules personnes que montre l&apos;image</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Show only people of one level, organisation, discipline…</source>
        <translation>Ne montrer que les personnes d&apos;un niveau, d&apos;une organisation, d&apos;une discipline…</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Tout le monde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>Personne n&apos;est affiché</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown %1. Press to go back to today.</source>
        <comment>on a date</comment>
        <translation>Affichage (%1). Appuyez pour revenir à aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away.</source>
        <translation>Seulement %1. Appuyez pour retirer ce filtre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>Seulement %1&#xa0;: %n personne. Appuyez pour retirer ce filtre.</numerusform>
            <numerusform>Seulement %1&#xa0;: %n personnes. Appuyez pour retirer ce filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindCommands</name>
    <message>
        <source>F&amp;ind anything…</source>
        <translation>Chercher &amp;partout…</translation>
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
        <translation>groupe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person, %1</source>
        <comment>organisations</comment>
        <translation>personne, %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l&apos;instant</translation>
    </message>
    <message>
        <source>command, on</source>
        <translation>commande, activée</translation>
    </message>
    <message>
        <source>command, on, %1</source>
        <comment>keys</comment>
        <translation>commande, activée, %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>command, %1</source>
        <comment>keys</comment>
        <translation>commande, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, and what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::FindPanel</name>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>A group, a person, an organisation, a discipline or a command</source>
        <translation>Un groupe, une personne, une organisation, une discipline ou une commande</translation>
    </message>
    <message>
        <source>Type a part of a name. Arrows choose, Enter goes there.</source>
        <translation>Tapez une partie d&apos;un nom. Les flèches choisissent, Entrée y mène.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>%n autre&#xa0;: tapez davantage du nom.</numerusform>
            <numerusform>%n autres&#xa0;: tapez davantage du nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>what is chosen in a list, its place, how many there are</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message>
        <source>&amp;Everything that is shown</source>
        <translation>Tout ce qui est &amp;affiché</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Fond transparent</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>Pour un rapport</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>Choisir l&apos;&amp;emplacement…</translation>
    </message>
    <message>
        <source>PDF: for print</source>
        <translation>PDF&#xa0;: pour l&apos;impression</translation>
    </message>
    <message>
        <source>SVG: for reports and the web, can be edited</source>
        <translation>SVG&#xa0;: pour les rapports et le web, modifiable</translation>
    </message>
    <message>
        <source>PNG: an image for documents, slides and messages</source>
        <translation>PNG&#xa0;: une image pour les documents, les diapositives et les messages</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>De ceux qui ont donné leur accord, initiales des autres</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Noms complets, pour cette fois</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sans noms</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>On n&apos;a pas demandé à %n personne si son nom peut être montré.</numerusform>
            <numerusform>On n&apos;a pas demandé à %n personnes si leur nom peut être montré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>%n personne n&apos;a donné son accord que pour ses initiales&#xa0;; rien d&apos;autre n&apos;est montré d&apos;elle.</numerusform>
            <numerusform>%n personnes n&apos;ont donné leur accord que pour leurs initiales&#xa0;; rien d&apos;autre n&apos;est montré d&apos;elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>%n personne ne souhaite pas être montrée&#xa0;; elle est comptée, mais pas dessinée.</numerusform>
            <numerusform>%n personnes ne souhaitent pas être montrées&#xa0;; elles sont comptées, mais pas dessinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l&apos;image</translation>
    </message>
    <message>
        <source>A group is selected, the rest is faded. Show:</source>
        <translation>Un groupe est sélectionné, le reste est estompé. Montrer&#xa0;:</translation>
    </message>
    <message>
        <source>Where it &amp;goes:</source>
        <translation>&amp;Où elle ira&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>&amp;Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Noms des personnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>In &amp;words, for those who cannot see it (goes into the file):</source>
        <translation>En to&amp;utes lettres, pour qui ne peut pas la voir (inclus dans le fichier)&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the &amp;description</source>
        <translation>Copier la &amp;description</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>The smallest letters are %1 points high at that size.</source>
        <translation>Les plus petites lettres font %1 points de haut à cette taille.</translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message>
        <source>Forget this person</source>
        <translation>Oublier cette personne</translation>
    </message>
    <message>
        <source>%1 goes out of this map and out of its earlier versions, with everything that is recorded about them. This cannot be undone. What you did before cannot be undone afterwards either: the list of steps is emptied, because it holds the name.</source>
        <translation>%1 disparaît de cette carte et de ses versions antérieures, avec tout ce qui est renseigné à son sujet. Cela ne peut pas être annulé. Ce que vous avez fait auparavant ne pourra plus l&apos;être non plus&#xa0;: la liste des étapes est vidée, car elle contient le nom.</translation>
    </message>
    <message>
        <source>A mark without a name stays, so that reading a list again does not bring them back. Nobody can read the name from it; somebody who guesses the name could check it.</source>
        <translation>Une marque sans nom reste, afin que relire une liste ne fasse pas revenir cette personne. Nul ne peut y lire le nom&#xa0;; quelqu&apos;un qui devinerait le nom pourrait le vérifier.</translation>
    </message>
    <message>
        <source>Copse cannot reach what has left this map: pictures, tables and copies that you exported, printed or sent, the lists it was made from, and backups of your computer. Delete them where you find them.</source>
        <translation>Copse ne peut pas atteindre ce qui est sorti de cette carte&#xa0;: les images, tableaux et copies que vous avez exportés, imprimés ou envoyés, les listes dont elle est issue et les sauvegardes de votre ordinateur. Supprimez-les là où vous les trouvez.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n texte de la carte nomme cette personne et reste tel qu&apos;il est écrit. Modifiez-le d&apos;abord s&apos;il doit disparaître aussi&#xa0;:</numerusform>
            <numerusform>%n textes de la carte nomment cette personne et restent tels qu&apos;ils sont écrits. Modifiez-les d&apos;abord s&apos;ils doivent disparaître aussi&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textes qui nomment cette personne</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Oublier définitivement</translation>
    </message>
</context>
<context>
    <name>copse::Fragment</name>
    <message>
        <source>What is on the clipboard cannot be read. Nothing was changed. Copy it once more.</source>
        <translation>Le contenu du presse-papiers ne peut pas être lu. Rien n&apos;a été modifié. Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>What is on the clipboard comes from a newer Copse. Nothing was changed. Use the newer program here too.</source>
        <translation>Le contenu du presse-papiers vient d&apos;un Copse plus récent. Rien n&apos;a été modifié. Utilisez ici aussi le programme plus récent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>work for themselves</source>
        <translation>travaillent à leur compte</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n organisation, aussi diverse que %1 de même taille</numerusform>
            <numerusform>%n organisations, aussi diverses que %1 de même taille</numerusform>
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
            <numerusform>%n discipline, aussi diverse que %1 de même taille</numerusform>
            <numerusform>%n disciplines, aussi diverses que %1 de même taille</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>back to the group above</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Do the two boundaries coincide?</source>
        <translation>Les deux frontières coïncident-elles&#xa0;?</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>Le noyau</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>Pratique partagée</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Sous-groupes</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet. Add one, or open a list that says who is in which group.</source>
        <translation>Il n&apos;y a pas encore de groupe. Ajoutez-en un, ou ouvrez une liste qui dit qui est dans quel groupe.</translation>
    </message>
    <message>
        <source>Choose a group to read what it is made of.</source>
        <translation>Choisissez un groupe pour lire de quoi il se compose.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>%n autre dans la liste à côté</numerusform>
            <numerusform>%n autres dans la liste à côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer comes when all are in, or when you ask for it.</source>
        <translation>La réponse vient quand tout le monde est saisi, ou quand vous la demandez.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>Classer %n formulation sous des termes…</numerusform>
            <numerusform>Classer %n formulations sous des termes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupTreeModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group and its members</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::HandCommands</name>
    <message>
        <source>The name is %1 now.</source>
        <translation>Le nom est maintenant %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
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
        <translation>Des cartes de communautés de pratique, et ce qu&apos;elles disent.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</source>
        <translation>Qt %1&#xa0;: LGPL-3.0&#xa0;; Qt Charts&#xa0;: GPL-3.0</translation>
    </message>
    <message>
        <source>Graphviz, in a process of its own: EPL-1.0</source>
        <translation>Graphviz, dans un processus séparé&#xa0;: EPL-1.0</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite&#xa0;: domaine public</translation>
    </message>
    <message>
        <source>ICU: Unicode licence</source>
        <translation>ICU&#xa0;: licence Unicode</translation>
    </message>
    <message>
        <source>Lists and colours</source>
        <translation>Listes et couleurs</translation>
    </message>
    <message>
        <source>Fields of Research and Development, OECD, Frascati Manual 2015</source>
        <translation>Domaines de la recherche et du développement (FORD), OCDE, Manuel de Frascati 2015</translation>
    </message>
    <message>
        <source>Organisation types, IATI: CC BY 4.0</source>
        <translation>Types d&apos;organisation, IATI&#xa0;: CC BY 4.0</translation>
    </message>
    <message>
        <source>Colours: Paul Tol&apos;s “muted” scheme</source>
        <translation>Couleurs&#xa0;: palette «&#xa0;muted&#xa0;» de Paul Tol</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Is a group inter-organisational, is it multidisciplinary, both, or neither? For each half of the question Copse looks at all pairs of members and counts those who have nothing in common: no organisation, or no discipline.</source>
        <translation>Un groupe est-il interorganisationnel, est-il multidisciplinaire, les deux, ou ni l&apos;un ni l&apos;autre&#xa0;? Pour chaque moitié de la question, Copse examine toutes les paires de membres et compte celles qui n&apos;ont rien en commun&#xa0;: aucune organisation, ou aucune discipline.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Les réponses</translation>
    </message>
    <message>
        <source>Yes: there are at least two, and two members picked at random differ at least one time in four.</source>
        <translation>Oui&#xa0;: il y en a au moins deux, et deux membres tirés au hasard diffèrent au moins une fois sur quatre.</translation>
    </message>
    <message>
        <source>Mostly one: there are at least two, but two members differ less than one time in four.</source>
        <translation>Surtout une&#xa0;: il y en a au moins deux, mais deux membres diffèrent moins d&apos;une fois sur quatre.</translation>
    </message>
    <message>
        <source>No: all that is known is one and the same.</source>
        <translation>Non&#xa0;: tout ce que l&apos;on connaît est identique.</translation>
    </message>
    <message>
        <source>Cannot tell yet: it depends on those who are not recorded. Then Copse says what would settle it.</source>
        <translation>Impossible à dire pour l&apos;instant&#xa0;: cela dépend de ceux qui ne sont pas renseignés. Copse indique alors ce qui permettrait de trancher.</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members.</source>
        <translation>Pas encore un groupe&#xa0;: moins de deux membres.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Members on the date at the bottom of the window, learners too; members of sub-groups count as members of the groups above, unless you choose direct members only.</source>
        <translation>Les membres à la date indiquée au bas de la fenêtre, apprenants compris&#xa0;; les membres des sous-groupes comptent comme membres des groupes au-dessus, sauf si vous choisissez les membres directs seulement.</translation>
    </message>
    <message>
        <source>Offices count with their organisation; affiliates of a confederation count for themselves.</source>
        <translation>Les bureaux comptent avec leur organisation&#xa0;; les organisations affiliées d&apos;une confédération comptent chacune séparément.</translation>
    </message>
    <message>
        <source>People who work for themselves differ from everybody, and are no organisation.</source>
        <translation>Les personnes qui travaillent à leur compte diffèrent de toutes les autres, et ne forment pas une organisation.</translation>
    </message>
    <message>
        <source>Not recorded is never taken for different: the answer is “yes” only if it stays so whatever the missing ones turn out to be.</source>
        <translation>«&#xa0;Non renseigné&#xa0;» n&apos;est jamais pris pour «&#xa0;différent&#xa0;»&#xa0;: la réponse n&apos;est «&#xa0;oui&#xa0;» que si elle le reste quelles que soient les valeurs qui manquent.</translation>
    </message>
    <message>
        <source>The menu Analyse changes each of these, and the card says so.</source>
        <translation>Le menu Analyse permet de changer chacun de ces points, et la fiche l&apos;indique.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>Le signe</translation>
    </message>
    <message>
        <source>A disc of two halves: organisations on the left, disciplines on the right. Filled: yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a fact about a group, not a mark.</source>
        <translation>Un disque en deux moitiés&#xa0;: les organisations à gauche, les disciplines à droite. Plein&#xa0;: oui. Hachuré&#xa0;: surtout une. Vide&#xa0;: non. Un point d&apos;interrogation&#xa0;: impossible à dire pour l&apos;instant. «&#xa0;Les deux&#xa0;» est un constat sur un groupe, pas une note.</translation>
    </message>
    <message>
        <source>Disciplines count by field of the OECD list, those of development practice by the field they hang under; what is in neither list is a field of its own, until it is sorted under a term (Edit &gt; Disciplines and wordings).</source>
        <translation>Les disciplines comptent par domaine de la liste de l&apos;OCDE, celles des pratiques du développement par le domaine auquel elles sont rattachées&#xa0;; ce qui ne figure dans aucune des deux listes est un domaine à part, jusqu&apos;à ce qu&apos;on le classe sous un terme (Édition &gt; Disciplines et formulations).</translation>
    </message>
</context>
<context>
    <name>copse::HistoryCommands</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
</context>
<context>
    <name>copse::HistoryDialog</name>
    <message>
        <source>The map was opened</source>
        <translation>Ouverture de la carte</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <comment>a step</comment>
        <translation>%1 – maintenant</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step</comment>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it.</source>
        <translation>Cliquez sur une étape, ou choisissez-la et appuyez sur Entrée, pour y revenir ou pour y avancer.</translation>
    </message>
    <message>
        <source>Steps since the map was opened</source>
        <translation>Étapes depuis l&apos;ouverture de la carte</translation>
    </message>
</context>
<context>
    <name>copse::ImportDialog</name>
    <message>
        <source>What do these words mean in your list?</source>
        <translation>Que signifient ces mots dans votre liste&#xa0;?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>&amp;Who is in which group:</source>
        <translation>&amp;Qui est dans quel groupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Groupes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Personnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>&amp;Organisations&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Disciplines:</source>
        <translation>&amp;Disciplines&#xa0;:</translation>
    </message>
    <message>
        <source>none; further facts, if there is such a table</source>
        <translation>aucun&#xa0;; d&apos;autres informations, si un tel tableau existe</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>What to know about single lines</source>
        <translation>À savoir sur certaines lignes</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Some cells seem to hold several values. Part them at “%1”</source>
        <translation>Certaines cellules semblent contenir plusieurs valeurs. Les séparer à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>La carte contient déjà tout cela.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Ce que signifie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a name, as written</source>
        <translation>un nom, tel qu&apos;écrit</translation>
    </message>
    <message>
        <source>none: works for themselves, has none</source>
        <translation>aucun&#xa0;: travaille à son compte, n&apos;en a pas</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Further tables: groups, people, organisations, disciplines, ties</source>
        <translation>Autres tableaux&#xa0;: groupes, personnes, organisations, disciplines, liens</translation>
    </message>
    <message>
        <source>T&amp;ies:</source>
        <translation>L&amp;iens&#xa0;:</translation>
    </message>
</context>
<context>
    <name>copse::ImportNotes</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est renseigné</translation>
    </message>
    <message>
        <source>Select somebody or something to see what is recorded about it.</source>
        <translation>Sélectionnez quelqu&apos;un ou quelque chose pour voir ce qui est renseigné à son sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n élément sélectionné</numerusform>
            <numerusform>%n éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nouveau champ personnalisé…</translation>
    </message>
    <message>
        <source>Name of a new own field</source>
        <translation>Nom d&apos;un nouveau champ personnalisé</translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>fr</translation>
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
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation>Le dessin a été arrêté.</translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation>Le programme de disposition n&apos;a pas pu démarrer&#xa0;; rien ne peut donc être redessiné. La carte est intacte&#xa0;; réinstallez Copse pour y remédier.</translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation>Le programme de disposition s&apos;est interrompu, peut-être par manque de mémoire. La dernière image reste&#xa0;; choisissez une autre disposition, ou affichez moins d&apos;éléments.</translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation>Le programme de disposition n&apos;a pas pu disposer cette image. La dernière image reste&#xa0;; choisissez une autre disposition, ou affichez moins d&apos;éléments.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation>La disposition prenait trop de temps et a été arrêtée. La dernière image reste&#xa0;; choisissez une autre disposition, ou affichez moins d&apos;éléments.</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>La disposition a été annulée. La dernière image reste.</translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation>Cette image ne peut pas être disposée&#xa0;: sa description n&apos;est pas valide. La carte est intacte.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation>Le programme de disposition a donné une réponse inutilisable. La dernière image reste&#xa0;; réessayez ou choisissez une autre disposition.</translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation>La disposition %1 accepte au plus %2 personnes et groupes&#xa0;; cette image en compte %3. Choisissez la disposition sfdp, ou affichez moins d&apos;éléments.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>autres (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A caption of people drawn together: organisation, how many of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n groupe est trop pour être distingué par des contours sur cette page. Choisissez une autre image, ou n&apos;en montrez que quelques-uns.</numerusform>
            <numerusform>%n groupes, c&apos;est trop pour les distinguer par des contours sur cette page. Choisissez une autre image, ou n&apos;en montrez que quelques-uns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Legend</name>
    <message>
        <source>Group: organisations | disciplines</source>
        <comment>the left and the right half of its badge</comment>
        <translation>Groupe&#xa0;: organisations | disciplines</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>est membre de</translation>
    </message>
    <message>
        <source>is a sub-group of</source>
        <translation>est un sous-groupe de</translation>
    </message>
    <message>
        <source>%1 (colour)</source>
        <translation>%1 (couleur)</translation>
    </message>
    <message>
        <source>%1 (shape)</source>
        <translation>%1 (forme)</translation>
    </message>
    <message>
        <source>%1 (outline)</source>
        <translation>%1 (contour)</translation>
    </message>
    <message>
        <source>%1 (size)</source>
        <translation>%1 (taille)</translation>
    </message>
    <message>
        <source>share groups or people (wider: more)</source>
        <translation>partagent des groupes ou des personnes (plus large&#xa0;: davantage)</translation>
    </message>
    <message>
        <source>share groups (wider: more, smaller ones)</source>
        <translation>partagent des groupes (plus large&#xa0;: plus nombreux, plus petits)</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>travaille pour</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>connaît</translation>
    </message>
    <message>
        <source>outline: a group</source>
        <translation>contour&#xa0;: un groupe</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>level not recorded</source>
        <translation>niveau non renseigné</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::ListsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>Restreindre les listes</translation>
    </message>
    <message>
        <source>Narrow the lists of groups, people, organisations and disciplines</source>
        <translation>Restreindre les listes de groupes, de personnes, d&apos;organisations et de disciplines</translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two names that look alike</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People and organisations that look alike</source>
        <translation>Personnes et organisations qui se ressemblent</translation>
    </message>
    <message>
        <source>Look &amp;alike</source>
        <translation>Se &amp;ressemblent</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>Ré&amp;unies</translation>
    </message>
    <message>
        <source>What is known of both</source>
        <translation>Ce que l&apos;on sait des deux</translation>
    </message>
    <message>
        <source>&amp;Two different</source>
        <translation>&amp;Deux différentes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunies</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>&amp;Séparer de nouveau</translation>
    </message>
    <message>
        <source>What was its own goes back to it. What was recorded since stays with the other.</source>
        <translation>Ce qui lui était propre lui revient. Ce qui a été renseigné depuis reste à l&apos;autre.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Names are being compared…</source>
        <translation>Comparaison des noms…</translation>
    </message>
    <message>
        <source>No two names look alike.</source>
        <translation>Il n&apos;y a pas deux noms qui se ressemblent.</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>La &amp;même</translation>
    </message>
    <message>
        <source>&amp;Split in two</source>
        <translation>&amp;Partager en deux</translation>
    </message>
    <message>
        <source>One name, several organisations? Whoever works for it would work for each: %1.</source>
        <translation>Un seul nom, plusieurs organisations&#xa0;? Qui travaille pour elle travaillerait pour chacune&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Partager «&#xa0;%1&#xa0;» en deux</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” together</source>
        <translation>Réunir «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont deux</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>Séparer de nouveau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;One organisation</source>
        <translation>&amp;Une seule organisation</translation>
    </message>
    <message>
        <source>“%1” is one organisation</source>
        <translation>« %1 » est une seule organisation</translation>
    </message>
</context>
<context>
    <name>copse::LookRule</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>Type d&apos;organisation</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Area of science</source>
        <translation>Grand domaine scientifique</translation>
    </message>
    <message>
        <source>Field of science</source>
        <translation>Domaine scientifique</translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Niveau de participation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Nombre de groupes</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>autres (%n)</numerusform>
            <numerusform>autres (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Natural sciences</source>
        <translation>Sciences naturelles</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingénierie</translation>
    </message>
    <message>
        <source>Medical and health</source>
        <translation>Médecine et santé</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>Sciences agricoles</translation>
    </message>
    <message>
        <source>Social sciences</source>
        <translation>Sciences sociales</translation>
    </message>
    <message>
        <source>Humanities and arts</source>
        <translation>Sciences humaines et arts</translation>
    </message>
</context>
<context>
    <name>copse::Main</name>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>Des cartes de communautés de pratique, et ce qu&apos;elles disent.</translation>
    </message>
    <message>
        <source>Open a copy of the sample map.</source>
        <translation>Ouvrir une copie de la carte d&apos;exemple.</translation>
    </message>
    <message>
        <source>A map to open, or a list to import.</source>
        <translation>Une carte à ouvrir, ou une liste à importer.</translation>
    </message>
</context>
<context>
    <name>copse::MainWindow</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>How the &amp;answers come about</source>
        <translation>Comment les &amp;réponses sont obtenues</translation>
    </message>
    <message>
        <source>How the answers come about</source>
        <translation>Comment les réponses sont obtenues</translation>
    </message>
    <message>
        <source>A&amp;bout Copse</source>
        <translation>À &amp;propos de Copse</translation>
    </message>
    <message>
        <source>About Copse</source>
        <translation>À propos de Copse</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>All memberships have ended, so everybody who ever was a member is shown.</source>
        <translation>Toutes les adhésions ont pris fin&#xa0;: tous ceux qui ont été membres un jour sont donc affichés.</translation>
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
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>Fermer et perdre les dernières modifications</translation>
    </message>
    <message>
        <source>Ways to look at the map</source>
        <translation>Façons de regarder la carte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>Seule&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <source>How to &amp;type a line</source>
        <translation>Comment &amp;taper une ligne</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>Fe&amp;uilles</translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MatrixOffer</name>
    <message>
        <source>Many groups overlap here. A matrix shows who is in which more clearly.</source>
        <translation>Beaucoup de groupes se chevauchent ici. Une matrice montre plus clairement qui est dans lequel.</translation>
    </message>
    <message>
        <source>Show as a &amp;matrix</source>
        <translation>Afficher en &amp;matrice</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message>
        <source>Mix map</source>
        <translation>Graphique de la diversité</translation>
    </message>
    <message>
        <source>Every group as a dot, further right the more organisations mix, further up the more disciplines mix. The table says the same.</source>
        <translation>Chaque groupe est un point, d&apos;autant plus à droite que les organisations sont diverses, d&apos;autant plus haut que les disciplines sont diverses. Le tableau dit la même chose.</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Diversité des organisations</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Diversité des disciplines</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1, %n membre&#xa0;: organisations %2, disciplines %3</numerusform>
            <numerusform>%1, %n membres&#xa0;: organisations %2, disciplines %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message>
        <source>How mixed every group is</source>
        <translation>La diversité de chaque groupe</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <comment>who; members on a date, and switches</comment>
        <translation>Pris en compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Il n&apos;y a pas encore de groupe.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>Le graphique montre les %1 plus grands groupes&#xa0;; %n autre est dans le tableau.</numerusform>
            <numerusform>Le graphique montre les %1 plus grands groupes&#xa0;; %n autres sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n groupe sans l&apos;un ou l&apos;autre des deux chiffres figure seulement dans le tableau.</numerusform>
            <numerusform>%n groupes sans l&apos;un ou l&apos;autre des deux chiffres figurent seulement dans le tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMarks</name>
    <message>
        <source>Neither</source>
        <translation>Ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>Inter-organisational</source>
        <translation>Interorganisationnel</translation>
    </message>
    <message>
        <source>Multidisciplinary</source>
        <translation>Multidisciplinaire</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>copse::MixTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <comment>from the lowest to the highest percentage</comment>
        <translation>%1 à %2&#xa0;%</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>Diversité des organisations</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>Diversité des disciplines</translation>
    </message>
    <message>
        <source>How often two members picked at random work for different organisations</source>
        <translation>À quelle fréquence deux membres tirés au hasard travaillent pour des organisations différentes</translation>
    </message>
    <message>
        <source>How often two members picked at random have different disciplines</source>
        <translation>À quelle fréquence deux membres tirés au hasard ont des disciplines différentes</translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message>
        <source>People and organisations that loo&amp;k alike…</source>
        <translation>Personnes et organisations qui se re&amp;ssemblent…</translation>
    </message>
    <message>
        <source>%1 and %2 look alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>Se ressemblent&#xa0;: %1 et %2. Voir Édition &gt; Personnes et organisations qui se ressemblent.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n paire d&apos;organisations</numerusform>
            <numerusform>%n paires d&apos;organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n paire de personnes</numerusform>
            <numerusform>%n paires de personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n paire d&apos;organisations se ressemble&#xa0;: voir Édition &gt; Personnes et organisations qui se ressemblent.</numerusform>
            <numerusform>%n paires d&apos;organisations se ressemblent&#xa0;: voir Édition &gt; Personnes et organisations qui se ressemblent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n paire de personnes se ressemble&#xa0;: voir Édition &gt; Personnes et organisations qui se ressemblent.</numerusform>
            <numerusform>%n paires de personnes se ressemblent&#xa0;: voir Édition &gt; Personnes et organisations qui se ressemblent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>copse::OrganisationsTable</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>copse::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>copse::PaperCommands</name>
    <message>
        <source>For a room &amp;without a projector…</source>
        <translation>Pour une salle sans &amp;projecteur…</translation>
    </message>
    <message>
        <source>Enter s&amp;heets…</source>
        <translation>Saisir les &amp;feuilles remplies…</translation>
    </message>
</context>
<context>
    <name>copse::PaperTable</name>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>member, %1</source>
        <comment>of what level</comment>
        <translation>membre, %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
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
        <translation>déjà dans la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
</context>
<context>
    <name>copse::PeopleTable</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>à son compte</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>%n autre dans le tableau des personnes</numerusform>
            <numerusform>%n autres dans le tableau des personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>in none on this date</source>
        <translation>dans aucun à cette date</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>à son compte</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Affiliate of</source>
        <translation>Affiliée à</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>Bureau de</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
</context>
<context>
    <name>copse::PictureBar</name>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est dessiné</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Ce qu&apos;indiquent les couleurs</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>Plus d&apos;options pour l&apos;image</translation>
    </message>
    <message>
        <source>Views that are kept</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>Tidy &amp;up</source>
        <translation>Réarran&amp;ger</translation>
    </message>
    <message>
        <source>Lay the picture out afresh. What is pinned stays where it is.</source>
        <translation>Disposer l&apos;image à neuf. Ce qui est épinglé reste en place.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>&amp;Shape by</source>
        <translation>&amp;Forme selon</translation>
    </message>
    <message>
        <source>&amp;Outline by</source>
        <translation>&amp;Contour selon</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Taille selon</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>&amp;Noms des personnes</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>F&amp;old the sub-groups of %1</source>
        <translation>Replier les &amp;sous-groupes de %1</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>Seu&amp;lement %1</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>Tous les &amp;groupes</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>&amp;Retirer l&apos;épingle</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Garder cette vue…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>Re&amp;nommer la vue…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>Re&amp;tirer la vue</translation>
    </message>
    <message>
        <source>&amp;Lift all pins</source>
        <translation>&amp;Retirer toutes les épingles</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>C&amp;ouleurs selon</translation>
    </message>
    <message>
        <source>&amp;More about the picture</source>
        <translation>Pl&amp;us d&apos;options pour l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Vue&amp;s</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the &amp;part that is seen</source>
        <translation>Garder la partie &amp;visible</translation>
    </message>
    <message>
        <source>What is drawn, how it looks, where everything stands and which part of it is seen is kept under this title:</source>
        <translation>Ce qui est dessiné, son apparence, la place de chaque chose et la partie visible sont gardés sous ce titre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation>Une image s&apos;enregistre en .svg, .pdf ou .png&#xa0;: terminez le nom du fichier par l&apos;un des trois.</translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation>Il n&apos;y a plus de place pour %1. S&apos;il existait déjà un fichier, il est resté tel quel&#xa0;; libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation>%1 n&apos;a pas pu être écrit. S&apos;il existait déjà un fichier, il est resté tel quel&#xa0;; choisissez un autre nom ou un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message>
        <source>Dra&amp;w a tie to…</source>
        <translation>Tracer un lien &amp;vers…</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>Ajouter %n personne à %1</numerusform>
            <numerusform>Ajouter %n personnes à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Déplacer %1 de %2 vers %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>Déplacer %n personne de %1 vers %2</numerusform>
            <numerusform>Déplacer %n personnes de %1 vers %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>C&apos;est fait&#xa0;: %1. Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Tie %1 to %2</source>
        <translation>Lier %1 à %2</translation>
    </message>
    <message>
        <source>Click on whom %1 is tied to, or go there with the arrow keys and press Enter. Escape gives up.</source>
        <translation>Cliquez sur la personne avec qui %1 est en lien, ou allez-y avec les flèches et appuyez sur Entrée. Échap abandonne.</translation>
    </message>
    <message>
        <source>Click on two people, one after the other. Escape gives up.</source>
        <translation>Cliquez sur deux personnes, l&apos;une après l&apos;autre. Échap abandonne.</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>Tracer un lien</translation>
    </message>
    <message>
        <source>What is %1 to %2? For instance: advises, works with.</source>
        <translation>Quel est le lien de %1 avec %2&#xa0;? Par exemple&#xa0;: conseille, travaille avec.</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Tracer</translation>
    </message>
    <message>
        <source>&amp;Kind of tie:</source>
        <translation>T&amp;ype de lien&#xa0;:</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1 is tied to %2.</source>
        <translation>%1 est en lien avec %2.</translation>
    </message>
    <message>
        <source>%1 is tied to %2. The picture of ties shows it.</source>
        <translation>%1 est en lien avec %2. L&apos;image des liens le montre.</translation>
    </message>
</context>
<context>
    <name>copse::PictureMenu</name>
    <message>
        <source>Add &amp;someone here…</source>
        <translation>Ajouter &amp;quelqu&apos;un ici…</translation>
    </message>
    <message>
        <source>Add a &amp;group here…</source>
        <translation>Ajouter un &amp;groupe ici…</translation>
    </message>
</context>
<context>
    <name>copse::PictureTable</name>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second of one name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Sous-groupe de</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Niveau de participation</translation>
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
        <translation>Groupe&#xa0;: interorganisationnel</translation>
    </message>
    <message>
        <source>Group: multidisciplinary</source>
        <translation>Groupe&#xa0;: multidisciplinaire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Size (from)</source>
        <translation>Taille (de)</translation>
    </message>
    <message>
        <source>Size (to)</source>
        <translation>Taille (à)</translation>
    </message>
    <message>
        <source>Organisations (from)</source>
        <translation>Organisations (de)</translation>
    </message>
    <message>
        <source>Organisations (to)</source>
        <translation>Organisations (à)</translation>
    </message>
</context>
<context>
    <name>copse::PictureTablePanel</name>
    <message>
        <source>The picture as a table</source>
        <translation>L&apos;image sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation>L&apos;image ferait %1 sur %2 pixels, ce qui est trop grand. Rien n&apos;a été écrit&#xa0;; choisissez une taille ou une résolution plus petite, ou bien SVG ou PDF, qui sont nets à toute taille.</translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation>Une image a besoin d&apos;au moins un pixel.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>L&apos;image n&apos;a pas pu être convertie en fichier PNG.</translation>
    </message>
</context>
<context>
    <name>copse::PresentCommands</name>
    <message>
        <source>&amp;Start presenting</source>
        <translation>&amp;Commencer la présentation</translation>
    </message>
    <message>
        <source>From this &amp;view</source>
        <translation>À partir de cette &amp;vue</translation>
    </message>
    <message>
        <source>&amp;Choose the steps…</source>
        <translation>C&amp;hoisir les étapes…</translation>
    </message>
    <message>
        <source>&amp;Full names this time, also of people not asked</source>
        <translation>&amp;Noms complets pour cette fois, même des personnes non consultées</translation>
    </message>
    <message>
        <source>&amp;Enter a room…</source>
        <translation>&amp;Saisir une salle…</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>&amp;Répondre maintenant</translation>
    </message>
    <message>
        <source>S&amp;top counting who is in</source>
        <translation>Arrê&amp;ter de compter qui est saisi</translation>
    </message>
    <message>
        <source>Choose the steps of presenting</source>
        <translation>Choisir les étapes de la présentation</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>Saisir une salle</translation>
    </message>
    <message>
        <source>How many people are expected? No answer is given until they are all in, or until you ask for it.</source>
        <translation>Combien de personnes sont attendues&#xa0;? Aucune réponse n&apos;est donnée tant qu&apos;elles ne sont pas toutes saisies, ou tant que vous ne la demandez pas.</translation>
    </message>
</context>
<context>
    <name>copse::PresentWindow</name>
    <message>
        <source>%1 – presenting</source>
        <translation>%1 – présentation</translation>
    </message>
</context>
<context>
    <name>copse::PresenterNotes</name>
    <message>
        <source>Notes for presenting</source>
        <translation>Notes de présentation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>the time of day; how long it has taken</comment>
        <translation>%1 · durée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, its title</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>Pas de notes pour cette étape.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C&apos;est la dernière étape.</translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message>
        <source>Change “%1” of %2</source>
        <comment>a field, a record</comment>
        <translation>Changer «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Changer «&#xa0;%1&#xa0;» de %n élément</numerusform>
            <numerusform>Changer «&#xa0;%1&#xa0;» de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>copse::RecordFields</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>rattachement</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>expertise</translation>
    </message>
    <message>
        <source>practice of a person</source>
        <translation>pratique d&apos;une personne</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
</context>
<context>
    <name>copse::RecordTable</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>copse::RelatedFields</name>
    <message>
        <source>New organisation: %1.</source>
        <translation>Nouvelle organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Nouvelle discipline&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Nouveau groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 goes out of %2, with all that was recorded of it.</source>
        <translation>%1 sort de %2, avec tout ce qui en était renseigné.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>«&#xa0;%1&#xa0;» dit à la fois «&#xa0;aucun&#xa0;» et autre chose. Rien n&apos;a été modifié. Écrivez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>copse::Relations</name>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Pratiques</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>Liens vers d&apos;autres personnes</translation>
    </message>
    <message>
        <source>Ties from others</source>
        <translation>Liens venant d&apos;autres personnes</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>A participé à</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>Sous-groupes</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <comment>of a group</comment>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Offices and affiliates</source>
        <translation>Bureaux et affiliées</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Ce qui en relève</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Qui la connaît</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>Recherchée par</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui y était</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui l&apos;exerce</translation>
    </message>
    <message>
        <source>Follow-ups of no group</source>
        <translation>Suivis sans groupe</translation>
    </message>
    <message>
        <source>Events of no group</source>
        <translation>Événements sans groupe</translation>
    </message>
    <message>
        <source>Resources of the whole map</source>
        <translation>Ressources de toute la carte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n appartenance</numerusform>
            <numerusform>%n appartenances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n rattachement</numerusform>
            <numerusform>%n rattachements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n mention d&apos;expertise</numerusform>
            <numerusform>%n mentions d&apos;expertise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsorships</source>
        <translation>
            <numerusform>%n appui</numerusform>
            <numerusform>%n appuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n sous-groupe qui remonte d&apos;un niveau</numerusform>
            <numerusform>%n sous-groupes qui remontent d&apos;un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n mention de pratique</numerusform>
            <numerusform>%n mentions de pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n mention dans des appartenances</numerusform>
            <numerusform>%n mentions dans des appartenances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n organisation qui remonte d&apos;un niveau</numerusform>
            <numerusform>%n organisations qui remontent d&apos;un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n discipline qui remonte d&apos;un niveau</numerusform>
            <numerusform>%n disciplines qui remontent d&apos;un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n fait qui reste, sans source</numerusform>
            <numerusform>%n faits qui restent, sans source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n événement qui remonte d’un niveau</numerusform>
            <numerusform>%n événements qui remontent d’un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n ressource qui remonte d’un niveau</numerusform>
            <numerusform>%n ressources qui remontent d’un niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n suite à donner qui reste</numerusform>
            <numerusform>%n suites à donner qui restent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RenameLine</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Cellules &amp;entières seulement</translation>
    </message>
    <message>
        <source>Same &amp;case and accents</source>
        <translation>Respecter la &amp;casse et les accents</translation>
    </message>
    <message>
        <source>Only in the &amp;selected cells</source>
        <translation>Seulement dans les cellules &amp;sélectionnées</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>Cellules qui vont changer</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>C&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the record, the column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Tapez ce qu&apos;il faut chercher.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>%n cellule va changer.</numerusform>
            <numerusform>%n cellules vont changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» dans %n cellule</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» dans %n cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReportPlace</name>
    <message>
        <source>A column of text, 16 × 12 cm</source>
        <translation>Une colonne de texte, 16 × 12 cm</translation>
    </message>
    <message>
        <source>A4, upright, 21 × 29.7 cm</source>
        <translation>A4, en hauteur, 21 × 29,7 cm</translation>
    </message>
    <message>
        <source>A4, lying on its side, 29.7 × 21 cm</source>
        <translation>A4, en largeur, 29,7 × 21 cm</translation>
    </message>
    <message>
        <source>A3, lying on its side, 42 × 29.7 cm</source>
        <translation>A3, en largeur, 42 × 29,7 cm</translation>
    </message>
    <message>
        <source>A slide 4:3, 25.4 × 19.05 cm</source>
        <translation>Une diapositive 4:3, 25,4 × 19,05 cm</translation>
    </message>
    <message>
        <source>A slide 16:9, 33.87 × 19.05 cm</source>
        <translation>Une diapositive 16:9, 33,87 × 19,05 cm</translation>
    </message>
    <message>
        <source>As large as on the screen</source>
        <translation>Aussi grand qu&apos;à l&apos;écran</translation>
    </message>
</context>
<context>
    <name>copse::Rings</name>
    <message>
        <source>level not recorded</source>
        <translation>niveau non renseigné</translation>
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
        <translation>Les réponses</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomOverlay</name>
    <message>
        <source>The screen is black</source>
        <translation>L&apos;écran est noir</translation>
    </message>
</context>
<context>
    <name>copse::SaveFailureBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
        <translation>Moins d&apos;une fois sur 20</translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation>Plus de 9 fois sur 10</translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>Environ %n fois sur 10</numerusform>
            <numerusform>Environ %n fois sur 10</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation>pas encore un groupe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation>surtout une</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>impossible à dire pour l&apos;instant</translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation>Interorganisationnel, pas de disciplines</translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation>Interorganisationnel, une discipline</translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation>Interorganisationnel, surtout une discipline (de nom seulement)</translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation>Multidisciplinaire, pas d&apos;organisations</translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation>Multidisciplinaire, une organisation</translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation>Multidisciplinaire, surtout une organisation (de nom seulement)</translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation>%1, pas d&apos;organisation&#xa0;: tous travaillent à leur compte.</translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation>%1&#xa0;; aucune organisation n&apos;est renseignée.</translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation>%1, une organisation&#xa0;: %2, avec %3.</translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation>%1 de %2, chacune avec %3.</translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation>%1 de %2&#xa0;; la plus représentée est %3, avec %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>%n travaille à son compte.</numerusform>
            <numerusform>%n travaillent à leur compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>L&apos;organisation de %n membre n&apos;est pas renseignée.</numerusform>
            <numerusform>L&apos;organisation de %n membres n&apos;est pas renseignée.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation>Aucun membre n&apos;a de discipline.</translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation>Aucune discipline n&apos;est renseignée.</translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation>Une discipline&#xa0;: %1, avec %2.</translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation>Le groupe réunit %1&#xa0;; la plus courante est %2, avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>La discipline de %n membre n&apos;est pas renseignée.</numerusform>
            <numerusform>La discipline de %n membres n&apos;est pas renseignée.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation>Base&#xa0;: %1 sur %2&#xa0;; les autres n&apos;ont pas de discipline.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different organisations cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Deux membres tirés au hasard viennent-ils d&apos;organisations différentes&#xa0;? Impossible à dire pour l&apos;instant&#xa0;: dans %1 à %2&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different disciplines cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>Deux membres tirés au hasard sont-ils de disciplines différentes&#xa0;? Impossible à dire pour l&apos;instant&#xa0;: dans %1 à %2&#xa0;% des cas.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation>Deux membres tirés au hasard viennent-ils d&apos;organisations différentes&#xa0;? %1.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation>Deux membres tirés au hasard sont-ils de disciplines différentes&#xa0;? %1.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation>Les organisations diffèrent dans %1&#xa0;% de toutes les paires de membres.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation>Les disciplines diffèrent dans %1&#xa0;% de toutes les paires de membres.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Les organisations diffèrent dans %1 à %2&#xa0;% de toutes les paires de membres (membres non renseignés&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>Les disciplines diffèrent dans %1 à %2&#xa0;% de toutes les paires de membres (membres non renseignés&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Pris en compte&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Interorganisationnel si, parmi les non renseignés (%1), on en trouve %n chez %2.</numerusform>
            <numerusform>Interorganisationnel si, parmi les non renseignés (%1), on en trouve %n chez %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>Interorganisationnel si, parmi les non renseignés (%1), on en trouve %n hors de %2.</numerusform>
            <numerusform>Interorganisationnel si, parmi les non renseignés (%1), on en trouve %n hors de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Pas interorganisationnel si, parmi les non renseignés (%1), on en trouve %n chez %2.</numerusform>
            <numerusform>Pas interorganisationnel si, parmi les non renseignés (%1), on en trouve %n chez %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n en %2.</numerusform>
            <numerusform>Multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>Multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n hors de %2.</numerusform>
            <numerusform>Multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n hors de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Pas multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n en %2.</numerusform>
            <numerusform>Pas multidisciplinaire si, parmi les non renseignés (%1), on en trouve %n en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation>Organisations&#xa0;: %1, si chaque bureau compte séparément.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation>Organisations&#xa0;: %1, si les bureaux ne font qu&apos;un avec leur organisation.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation>Organisations&#xa0;: %1, si les bureaux et les organisations affiliées d&apos;une même famille ne font qu&apos;un.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation>Disciplines&#xa0;: %1, si seuls les grands domaines comptent.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation>Disciplines&#xa0;: %1, si ce sont les domaines qui comptent.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation>Disciplines&#xa0;: %1, si chaque spécialité compte.</translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation>Organisations&#xa0;: %1, si chaque indépendant compte séparément.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation>Organisations&#xa0;: %1, si les indépendants comptent comme un seul.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation>Organisations&#xa0;: %1, si les indépendants sont laissés de côté.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation>Organisations&#xa0;: %1, si les membres des sous-groupes ne comptent pas.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation>Disciplines&#xa0;: %1, si les membres des sous-groupes ne comptent pas.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation>Organisations&#xa0;: %1, si les membres des sous-groupes comptent aussi.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation>Disciplines&#xa0;: %1, si les membres des sous-groupes comptent aussi.</translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation>Organisations&#xa0;: %1, sans les apprenants (membres périphériques).</translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation>Disciplines&#xa0;: %1, sans les apprenants (membres périphériques).</translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation>Les deux frontières coïncident largement&#xa0;: les membres d&apos;une même organisation ont pour la plupart la même discipline.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation>Une personne de plus ou de moins changerait la réponse sur les organisations.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation>Une personne de plus ou de moins changerait la réponse sur les disciplines.</translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation>%1 sur %2 travaillent pour %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation>%1 sur %2 ont pour discipline %3.</translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation>Moins de 8 membres&#xa0;: lisez les noms plutôt que le chiffre.</translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation>Noyau&#xa0;: non renseigné.</translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation>Noyau&#xa0;: personne n&apos;est renseigné comme membre du noyau ou actif.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation>Le noyau est moins divers&#xa0;: %1, pour toutes %2 et %3.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation>Le noyau est moins divers&#xa0;: %1, pour toutes %2.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation>Le noyau est moins divers&#xa0;: %1&#xa0;; organisations&#xa0;: %2&#xa0;; disciplines&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation>Noyau&#xa0;: %1&#xa0;; organisations&#xa0;: %2&#xa0;; disciplines&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation>Les deux frontières suivent largement la même ligne (%1&#xa0;; membres renseignés sur les deux&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation>Les deux frontières coïncident en partie (%1&#xa0;; membres renseignés sur les deux&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation>Les deux frontières se croisent (%1&#xa0;; membres renseignés sur les deux&#xa0;: %2).</translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation>membres à un moment ou à un autre</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>membres au %1</translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation>membres en %1</translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation>Les membres des sous-groupes ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation>Chaque bureau compte séparément.</translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation>Les bureaux et les organisations affiliées comptent comme une seule famille.</translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation>Les disciplines sont comptées par grand domaine.</translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation>Les disciplines sont comptées par spécialité.</translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation>Les disciplines sont comptées telles qu&apos;elles sont écrites.</translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation>Les indépendants comptent ensemble comme un seul.</translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation>Les indépendants sont laissés de côté.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>Sous-groupe de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation>Nombre d&apos;organisations</translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation>Organisations non renseignées</translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation>Diversité des organisations, minimum</translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation>Diversité des organisations, maximum</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation>Nombre de disciplines</translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation>Disciplines non renseignées</translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation>Diversité des disciplines, minimum</translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation>Diversité des disciplines, maximum</translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation>Les frontières coïncident</translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation>En complément de la réponse</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Both: inter-organisational and multidisciplinary</source>
        <translation>Les deux&#xa0;: interorganisationnel et multidisciplinaire</translation>
    </message>
    <message>
        <source>No organisations, no disciplines</source>
        <translation>Pas d&apos;organisations, pas de disciplines</translation>
    </message>
    <message>
        <source>No organisations, one discipline</source>
        <translation>Pas d&apos;organisations, une discipline</translation>
    </message>
    <message>
        <source>One organisation, no disciplines</source>
        <translation>Une organisation, pas de disciplines</translation>
    </message>
    <message>
        <source>One organisation, one discipline</source>
        <translation>Une organisation, une discipline</translation>
    </message>
    <message>
        <source>Mostly one of each</source>
        <translation>Surtout une organisation et surtout une discipline</translation>
    </message>
    <message>
        <source>Mostly one organisation</source>
        <translation>Surtout une organisation</translation>
    </message>
    <message>
        <source>Mostly one discipline</source>
        <translation>Surtout une discipline</translation>
    </message>
    <message>
        <source>Inter-organisational; disciplines: cannot tell yet</source>
        <translation>Interorganisationnel&#xa0;; disciplines&#xa0;: impossible à dire pour l&apos;instant</translation>
    </message>
    <message>
        <source>Multidisciplinary; organisations: cannot tell yet</source>
        <translation>Multidisciplinaire&#xa0;; organisations&#xa0;: impossible à dire pour l&apos;instant</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Impossible à dire pour l&apos;instant</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members</source>
        <translation>Pas encore un groupe&#xa0;: moins de deux membres</translation>
    </message>
    <message>
        <source>No two members come from different organisations.</source>
        <translation>Il n&apos;y a pas deux membres qui viennent d&apos;organisations différentes.</translation>
    </message>
    <message>
        <source>No two members come from different disciplines.</source>
        <translation>Il n&apos;y a pas deux membres qui soient de disciplines différentes.</translation>
    </message>
    <message>
        <source>The start is not recorded for %1 of %2 members.</source>
        <translation>La date de début n&apos;est pas renseignée pour %1 membres sur %2.</translation>
    </message>
    <message>
        <source>No organisation is recorded yet; ask the members.</source>
        <translation>Aucune organisation n&apos;est encore renseignée ; demandez aux membres.</translation>
    </message>
    <message>
        <source>No discipline is recorded yet; ask the members.</source>
        <translation>Aucune discipline n&apos;est encore renseignée ; demandez aux membres.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>interorganisationnel</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>multidisciplinaire</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l&apos;un ni l&apos;autre</translation>
    </message>
    <message>
        <source>inter-organisational at least</source>
        <translation>au moins interorganisationnel</translation>
    </message>
    <message>
        <source>multidisciplinary at least</source>
        <translation>au moins multidisciplinaire</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 sur environ %n membre</numerusform>
            <numerusform>%1 sur environ %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>%n membre qui n&apos;est pas dans la carte compte comme non renseigné.</numerusform>
            <numerusform>%n membres qui ne sont pas dans la carte comptent comme non renseignés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n organisation telle qu&apos;écrite</numerusform>
            <numerusform>%n organisations telles qu&apos;écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>Organisations&#xa0;: %1, si les noms qui se ressemblent n&apos;en font qu&apos;un (%2&#xa0;; %n paire se ressemble).</numerusform>
            <numerusform>Organisations&#xa0;: %1, si les noms qui se ressemblent n&apos;en font qu&apos;un (%2&#xa0;; %n paires se ressemblent).</numerusform>
        </translation>
    </message>
    <message>
        <source>The same but for accents, capitals or marks.</source>
        <translation>Identiques aux accents, aux majuscules ou aux signes près.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>Les mêmes mots dans un autre ordre.</translation>
    </message>
    <message>
        <source>A letter differs: a slip in typing?</source>
        <translation>Une lettre diffère&#xa0;: une faute de frappe&#xa0;?</translation>
    </message>
    <message>
        <source>One is short for the other.</source>
        <translation>L&apos;un est l&apos;abréviation de l&apos;autre.</translation>
    </message>
    <message>
        <source>The same in another language, or shortened.</source>
        <translation>Le même nom dans une autre langue, ou abrégé.</translation>
    </message>
    <message>
        <source>The same in another script.</source>
        <translation>Le même nom dans une autre écriture.</translation>
    </message>
    <message>
        <source>Initials that fit the name.</source>
        <translation>Des initiales qui correspondent au nom.</translation>
    </message>
    <message>
        <source>The same name, but another e-mail address or country: one or two?</source>
        <translation>Le même nom, mais une autre adresse électronique ou un autre pays&#xa0;: une ou deux&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n formulation telle que les membres l&apos;ont écrite</numerusform>
            <numerusform>%n formulations telles que les membres les ont écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>They bring %1 and %2, the commonest %3 with %4.</source>
        <comment>disciplines, wordings as members wrote them, the commonest</comment>
        <translation>Le groupe réunit %1 et %2&#xa0;; la plus courante est %3, avec %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>Sur %1 disciplines, %n est une formulation telle que les membres l&apos;ont écrite, pas encore classée.</numerusform>
            <numerusform>Sur %1 disciplines, %n sont des formulations telles que les membres les ont écrites, pas encore classées.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of %2 work for %3.</source>
        <translation>Au moins %1 sur %2 travaillent pour %3.</translation>
    </message>
    <message>
        <source>At least %1 of %2 are in %3.</source>
        <translation>Au moins %1 sur %2 ont pour discipline %3.</translation>
    </message>
    <message>
        <source>%1 % of all pairs of the %2 members with a practice recorded share one.</source>
        <translation>Parmi les membres dont une pratique est renseignée (%2), %1 % de toutes les paires en ont une en commun.</translation>
    </message>
    <message>
        <source>%1 (of those recorded)</source>
        <comment>the answer of a group</comment>
        <translation>%1 (parmi ce qui est renseigné)</translation>
    </message>
    <message>
        <source>%1; the one organisation recorded is %2, with %3.</source>
        <translation>%1 ; la seule organisation renseignée est %2, avec %3.</translation>
    </message>
    <message>
        <source>The one discipline recorded is %1, with %2.</source>
        <translation>La seule discipline renseignée est %1, avec %2.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different organisations.</source>
        <translation>Parmi les membres renseignés, il n&apos;y en a pas deux qui viennent d&apos;organisations différentes.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different disciplines.</source>
        <translation>Parmi les membres renseignés, il n&apos;y en a pas deux qui soient de disciplines différentes.</translation>
    </message>
    <message>
        <source>No two members share an organisation.</source>
        <translation>Il n&apos;y a pas deux membres qui partagent une organisation.</translation>
    </message>
    <message>
        <source>No two members share a discipline.</source>
        <translation>Il n&apos;y a pas deux membres qui partagent une discipline.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share an organisation.</source>
        <translation>Parmi les membres renseignés, il n&apos;y en a pas deux qui partagent une organisation.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share a discipline.</source>
        <translation>Parmi les membres renseignés, il n&apos;y en a pas deux qui partagent une discipline.</translation>
    </message>
    <message>
        <source>Who works for themselves differs from everybody.</source>
        <translation>Qui travaille à son compte diffère de tous les autres.</translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation recorded.</source>
        <translation>Organisations : aussi diverses que %1 de même taille (Hill 1 ; %2 selon Hill 2) ; la plus grande réunit %3 % des membres dont une organisation est renseignée.</translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline recorded.</source>
        <translation>Disciplines : aussi diverses que %1 de même taille (Hill 1 ; %2 selon Hill 2) ; la plus courante réunit %3 % des membres dont une discipline est renseignée.</translation>
    </message>
    <message>
        <source>One says more: a department, a place, a legal form, another name.</source>
        <translation>L&apos;un en dit plus&#xa0;: un service, un lieu, une forme juridique, un autre nom.</translation>
    </message>
</context>
<context>
    <name>copse::Several</name>
    <message>
        <source>This is recorded of all of them already, so nothing was changed.</source>
        <translation>C&apos;est déjà renseigné pour toutes ces personnes&#xa0;; rien n&apos;a donc été modifié.</translation>
    </message>
    <message>
        <source>None of them is in this group, so nothing was changed. Choose another group.</source>
        <translation>Aucune de ces personnes n&apos;est dans ce groupe&#xa0;; rien n&apos;a donc été modifié. Choisissez un autre groupe.</translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message>
        <source>Select &amp;all people shown</source>
        <translation>Sélectionner toutes les personnes a&amp;ffichées</translation>
    </message>
    <message>
        <source>Add to a &amp;group…</source>
        <translation>Ajouter à un &amp;groupe…</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>&amp;Retirer d&apos;un groupe…</translation>
    </message>
    <message>
        <source>&amp;Level in a group…</source>
        <translation>&amp;Niveau dans un groupe…</translation>
    </message>
    <message>
        <source>Add an org&amp;anisation…</source>
        <translation>Ajouter une &amp;organisation…</translation>
    </message>
    <message>
        <source>Add a &amp;discipline…</source>
        <translation>Ajouter une &amp;discipline…</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Consentement…</translation>
    </message>
    <message>
        <source>For a&amp;ll who are selected</source>
        <translation>Pour l&apos;ensem&amp;ble des personnes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n groupe sélectionné</numerusform>
            <numerusform>%n groupes sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n organisation sélectionnée</numerusform>
            <numerusform>%n organisations sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n discipline sélectionnée</numerusform>
            <numerusform>%n disciplines sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1:</source>
        <comment>those selected</comment>
        <translation>Pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>C&apos;est fait&#xa0;: %1. Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>Choisissez un groupe.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>Retirer d&apos;un groupe</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Level in a group</source>
        <translation>Niveau dans un groupe</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Level of %1 in %2</source>
        <translation>Niveau de %1 dans %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>&amp;Consent:</source>
        <translation>&amp;Consentement&#xa0;:</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consentement de %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>connue ou nouvelle</translation>
    </message>
    <message>
        <source>Add the organisation %2 to %1</source>
        <translation>Ajouter l&apos;organisation %2 à %1</translation>
    </message>
    <message>
        <source>Add a discipline</source>
        <translation>Ajouter une discipline</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>&amp;Discipline&#xa0;:</translation>
    </message>
    <message>
        <source>Add the discipline %2 to %1</source>
        <translation>Ajouter la discipline %2 à %1</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Pourquoi :</translation>
    </message>
    <message>
        <source>They left today</source>
        <translation>Départ aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>Niveau de %n personne dans %1</numerusform>
            <numerusform>Niveau de %n personnes dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetCommands</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copier les cellules</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Co&amp;ller les cellules</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>&amp;Vider les cellules</translation>
    </message>
    <message>
        <source>&amp;Remove rows…</source>
        <translation>&amp;Retirer les lignes…</translation>
    </message>
    <message>
        <source>&amp;New own field…</source>
        <translation>&amp;Nouveau champ personnalisé…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>C&amp;hercher et remplacer…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
</context>
<context>
    <name>copse::SheetDelegate</name>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n appartenance</numerusform>
            <numerusform>%n appartenances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n rattachement</numerusform>
            <numerusform>%n rattachements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n mention de discipline</numerusform>
            <numerusform>%n mentions de disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n autre fait</numerusform>
            <numerusform>%n autres faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n cellule est dans le presse-papiers.</numerusform>
            <numerusform>%n cellules sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>Coller dans %n cellule</numerusform>
            <numerusform>Coller dans %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>Le contenu du presse-papiers a %n colonne, et il y en a moins à partir d&apos;ici. Rien n&apos;a été modifié. Commencez plus à gauche, ou affichez plus de colonnes.</numerusform>
            <numerusform>Le contenu du presse-papiers a %n colonnes, et il y en a moins à partir d&apos;ici. Rien n&apos;a été modifié. Commencez plus à gauche, ou affichez plus de colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>Recopier vers le bas dans %n cellule</numerusform>
            <numerusform>Recopier vers le bas dans %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vider %n cellule</numerusform>
            <numerusform>Vider %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Undo brings it back.</source>
        <translation>Retirer %1&#xa0;? Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Remove %1, and with it %2? Undo brings it back.</source>
        <translation>Retirer %1, et en même temps %2&#xa0;? Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n nouvelle ligne porte un nom qui était déjà dans la carte. Annuler la retire.</numerusform>
            <numerusform>%n nouvelles lignes portent des noms qui étaient déjà dans la carte. Annuler les retire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>Et %n autre de ce genre.</numerusform>
            <numerusform>Et %n autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type here to add</source>
        <translation>Tapez ici pour ajouter</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>Changer «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>Chercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Find in this table: %1</source>
        <translation>Chercher dans ce tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns: %1</source>
        <translation>Choisir les colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only what is used</source>
        <translation>Seulement ce qui est utilisé</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>Nouveau champ personnalisé…</translation>
    </message>
    <message>
        <source>Remove the own field “%1”…</source>
        <translation>Retirer le champ personnalisé «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>These have no own fields. Nothing was changed.</source>
        <translation>Ces éléments n&apos;ont pas de champs personnalisés. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>Nouveau champ personnalisé</translation>
    </message>
    <message>
        <source>What is the field called?</source>
        <translation>Comment se nomme le champ&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est rempli dans %n ligne. Le retirer de toutes&#xa0;? Annuler permet de le défaire.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est rempli dans %n lignes. Le retirer de toutes&#xa0;? Annuler permet de le défaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an own field</source>
        <translation>Retirer un champ personnalisé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the own field “%1”</source>
        <translation>Retirer le champ personnalisé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>copse::Sheets</name>
    <message>
        <source>Who is here: %1</source>
        <translation>Qui est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave empty what does not apply. Several of something: all of them, the main one first.</source>
        <translation>Laissez vide ce qui ne s&apos;applique pas. S&apos;il y en a plusieurs&#xa0;: notez-les tous, le principal d&apos;abord.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Discipline</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Who is in which group: %1</source>
        <translation>Qui est dans quel groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tick with X, or write how near the middle somebody is: %1.</source>
        <translation>Cochez avec X, ou écrivez à quelle distance du centre se trouve la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Cartons nominatifs</translation>
    </message>
</context>
<context>
    <name>copse::SheetsDialog</name>
    <message>
        <source>&amp;Earlier page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>For a room without a projector</source>
        <translation>Pour une salle sans projecteur</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Name cards, to be cut</source>
        <translation>Cartons nominatifs, à découper</translation>
    </message>
    <message>
        <source>A list to write on</source>
        <translation>Une liste à remplir</translation>
    </message>
    <message>
        <source>Names and groups, to tick</source>
        <translation>Noms et groupes, à cocher</translation>
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
        <translation>Toutes les personnes de la carte</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>De ceux qui ont donné leur accord, initiales des autres</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>Noms complets, pour cette fois</translation>
    </message>
    <message>
        <source>None: empty ones only</source>
        <translation>Aucun&#xa0;: seulement des vides</translation>
    </message>
    <message>
        <source>Who wishes to be hidden, or agreed to initials only, stays so on paper.</source>
        <translation>Qui souhaite être masqué l&apos;est aussi sur le papier&#xa0;; qui n&apos;a donné son accord que pour ses initiales n&apos;y figure que par elles.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Papie&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Members of:</source>
        <translation>&amp;Membres de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>&amp;Noms des personnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cards on a page:</source>
        <translation>&amp;Cartons par page&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;mpty ones, to write on:</source>
        <translation>&amp;Vides, à remplir&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sheets could not be printed. Choose another printer, or save them as PDF.</source>
        <translation>Les feuilles n&apos;ont pas pu être imprimées. Choisissez une autre imprimante ou enregistrez-les en PDF.</translation>
    </message>
</context>
<context>
    <name>copse::SheetsPanel</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Disciplines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
</context>
<context>
    <name>copse::SidePanel</name>
    <message>
        <source>About what is selected</source>
        <translation>À propos de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>What is &amp;recorded</source>
        <translation>Ce qui est re&amp;nseigné</translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>%1 sur %n saisie</numerusform>
            <numerusform>%1 sur %n saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message>
        <source>Disciplines and wordings</source>
        <translation>Disciplines et formulations</translation>
    </message>
    <message>
        <source>Drag what members wrote onto a term, or choose it and type the term. What is below a term counts as one with it.</source>
        <translation>Glissez ce que les membres ont écrit sur un terme, ou choisissez-le et tapez le terme. Ce qui est sous un terme compte comme une seule discipline avec lui.</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>T&amp;ermes</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>Chercher une formulation</translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tel que les membres l&apos;ont écrit</translation>
    </message>
    <message>
        <source>A term of its &amp;own</source>
        <translation>Un terme à &amp;part</translation>
    </message>
    <message>
        <source>Counts as it is, and others can be put under it</source>
        <translation>Compte tel quel, et d&apos;autres peuvent être placés dessous</translation>
    </message>
    <message>
        <source>Find a term in any language, or name a new one</source>
        <translation>Chercher un terme dans n&apos;importe quelle langue, ou en nommer un nouveau</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>&amp;Nouveau terme</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Put under…</source>
        <translation>Placer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Back to the wordings</source>
        <translation>Ramener au&amp;x formulations</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>a term, known or new</source>
        <translation>un terme, connu ou nouveau</translation>
    </message>
    <message>
        <source>P&amp;ut there</source>
        <translation>P&amp;lacer là</translation>
    </message>
    <message>
        <source>&amp;Suggestions (%1)</source>
        <translation>Su&amp;ggestions (%1)</translation>
    </message>
    <message>
        <source>Nobody&apos;s discipline is recorded yet.</source>
        <translation>Aucune discipline n&apos;est encore renseignée pour personne.</translation>
    </message>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>%n formulation, et elle est classée.</numerusform>
            <numerusform>Les %n formulations sont toutes classées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>Formulations encore telles que les membres les ont écrites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Formulations encore telles que les membres les ont écrites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” un&amp;der</source>
        <translation>Placer «&#xa0;%1&#xa0;» so&amp;us</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>Placer %n formulation so&amp;us</numerusform>
            <numerusform>Placer %n formulations so&amp;us</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under</source>
        <translation>Placer «&#xa0;%1&#xa0;» sous</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>Placer %n formulation sous</numerusform>
            <numerusform>Placer %n formulations sous</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under “%2”</source>
        <translation>Placer «&#xa0;%1&#xa0;» sous «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>Placer %n formulation sous «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Placer %n formulations sous «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>Créer %n terme</numerusform>
            <numerusform>Créer %n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>Placer %n formulation selon la suggestion</numerusform>
            <numerusform>Placer %n formulations selon les suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>Ramener %n formulation telle que les membres l&apos;ont écrite</numerusform>
            <numerusform>Ramener %n formulations telles que les membres les ont écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the new term in the line above the terms first.</source>
        <translation>Tapez d&apos;abord le nom du nouveau terme dans la ligne au-dessus des termes.</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>Ajouter le terme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>copse::StartPanel</name>
    <message>
        <source>Who is in your network?</source>
        <translation>Qui fait partie de votre réseau&#xa0;?</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV that says who is in which group.</source>
        <translation>Un tableau enregistré en CSV qui dit qui est dans quel groupe.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>A network of invented people, to look around in.</source>
        <translation>Un réseau de personnes imaginaires, pour se faire une idée.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>Taper une ligne</translation>
    </message>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Amina Diallo; IRD; hydrologie; groupe WASH</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message>
        <source>Work goes on</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>copse::StepsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>The steps of presenting</source>
        <translation>Les étapes de la présentation</translation>
    </message>
    <message>
        <source>Views, those with a mark are presented</source>
        <translation>Vues&#xa0;; celles qui sont cochées sont présentées</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sentence for the room:</source>
        <translation>&amp;Phrase pour la salle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes for yourself:</source>
        <translation>&amp;Notes pour vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>A step is a view that is kept. There is none yet: arrange the picture, then View › Views › Keep this view.</source>
        <translation>Une étape est une vue gardée. Il n&apos;y en a pas encore&#xa0;: arrangez l&apos;image, puis Affichage › Vues › Garder cette vue.</translation>
    </message>
    <message>
        <source>Views with a mark are presented, from the first to the last. Notes are shown on your own screen only, where there is a second one.</source>
        <translation>Les vues cochées sont présentées, de la première à la dernière. Les notes ne s&apos;affichent que sur votre propre écran, s&apos;il y en a un second.</translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Il a été laissé tel quel. Choisissez un autre nom, ou indiquez qu&apos;il peut être remplacé.</translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une carte Copse. Le fichier a été laissé tel quel. S&apos;il s&apos;agit d&apos;une liste de membres, importez-la.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Copse. Le fichier a été laissé tel quel. Mettez Copse à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et a été laissé tel quel. Ouvrez une version antérieure de cette carte ou une copie.</translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation>«&#xa0;%1&#xa0;» peut être lu ici, mais pas modifié. Enregistrez une copie dans un dossier à vous et travaillez dans cette copie.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert ailleurs. Rien n&apos;a été lu ni écrit. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. What was there is as it was. Make room and try again, or save elsewhere.</source>
        <translation>Il n&apos;y a plus de place pour «&#xa0;%1&#xa0;». Ce qui existait est resté tel quel. Libérez de la place et réessayez, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there is as it was. See whether the folder is there and may be written to, or save elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit. Ce qui existait est resté tel quel. Vérifiez que le dossier existe et qu&apos;on peut y écrire, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“%1” could not be read. See whether it is a file and whether you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu. Vérifiez qu&apos;il s&apos;agit d&apos;un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See whether the name is right and the folder is there.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez que le nom est exact et que le dossier existe.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are not saved, but kept in this window. Make room and try again, or save elsewhere.</source>
        <translation>Il n&apos;y a plus de place pour «&#xa0;%1&#xa0;». Vos modifications ne sont pas enregistrées, mais elles sont conservées dans cette fenêtre. Libérez de la place et réessayez, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your changes are not saved, but kept in this window. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être écrit. Vos modifications ne sont pas enregistrées, mais elles sont conservées dans cette fenêtre. Vérifiez que le dossier existe toujours et réessayez, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>Another program has changed the way in which “%1” is stored. It was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>Un autre programme a changé la façon dont « %1 » est enregistré. Le fichier a été laissé tel quel. Ouvrez une version antérieure de cette carte ou une copie.</translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message>
        <source>Where wordings may belong</source>
        <translation>Où des formulations pourraient avoir leur place</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>None of the wordings that are left looks like a term.</source>
        <translation>Aucune des formulations qui restent ne ressemble à un terme.</translation>
    </message>
    <message>
        <source>Take the ticks off what does not belong there. Undo takes all of it back.</source>
        <translation>Décochez ce qui n&apos;y a pas sa place. Annuler permet de tout défaire.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>P&amp;lacer %n formulation sous son terme</numerusform>
            <numerusform>P&amp;lacer %n formulations sous leurs termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it…</source>
        <comment>is or holds words of a term</comment>
        <translation>Parce qu&apos;elle…</translation>
    </message>
</context>
<context>
    <name>copse::TakeOutDialog</name>
    <message>
        <source>Take out of a group</source>
        <translation>Retirer d&apos;un groupe</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Personne :</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groupe :</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Personne :</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Groupe :</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message>
        <source>&amp;Disciplines and wordings…</source>
        <translation>&amp;Disciplines et formulations…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>%n personne l&apos;apporte et ne l&apos;apporterait plus.</numerusform>
            <numerusform>%n personnes l&apos;apportent et ne l&apos;apporteraient plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>%n besoin de groupes qui porte dessus disparaîtrait.</numerusform>
            <numerusform>%n besoins de groupes qui portent dessus disparaîtraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>%n élément placé dessous remonterait d&apos;un niveau.</numerusform>
            <numerusform>%n éléments placés dessous remonteraient d&apos;un niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Annuler permet de tout rétablir.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>copse::TermSuggestions</name>
    <message>
        <source>is “%1”</source>
        <translation>est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is nearly “%1”</source>
        <translation>est presque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>is a part of “%1”</source>
        <translation>fait partie de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message>
        <source>%1: of the lists that come with Copse, nobody in this map</source>
        <translation>%1&#xa0;: des listes fournies avec Copse, chez personne dans cette carte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>copse::TimeCommands</name>
    <message>
        <source>&amp;Play from year to year</source>
        <translation>&amp;Faire défiler d&apos;année en année</translation>
    </message>
    <message>
        <source>Compare t&amp;wo dates…</source>
        <translation>Comparer de&amp;ux dates…</translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message>
        <source>This line is longer than a thousand letters. Type one person at a time, or open the text as a list.</source>
        <translation>Cette ligne compte plus de mille lettres. Tapez une personne à la fois, ou ouvrez le texte comme une liste.</translation>
    </message>
    <message>
        <source>There are characters in this line that cannot be read or seen. Type it anew.</source>
        <translation>Cette ligne contient des caractères qui ne peuvent être ni lus ni vus. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>A name of more than 200 letters is none. Put ; between the names.</source>
        <translation>Un nom de plus de 200 lettres n&apos;en est pas un. Mettez&#xa0;; entre les noms.</translation>
    </message>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>Une ligne porte sur une seule personne et compte au plus %n mot ou nom.</numerusform>
            <numerusform>Une ligne porte sur une seule personne et compte au plus %n mots ou noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who this is about: type a name as well.</source>
        <translation>Indiquez de qui il s&apos;agit&#xa0;: tapez aussi un nom.</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>travail indépendant</translation>
    </message>
    <message>
        <source>Say in which group: %1 is in none.</source>
        <translation>Indiquez dans quel groupe&#xa0;: %1 n&apos;est dans aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>Indiquez dans quel groupe&#xa0;: %1 est dans %n groupe.</numerusform>
            <numerusform>Indiquez dans quel groupe&#xa0;: %1 est dans %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in %2 any more, as recorded.</source>
        <translation>%1 n&apos;est plus dans %2 (déjà renseigné).</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas compris comme une date. Écrivez 2023, 2023-04 ou 2023-04-15.</translation>
    </message>
    <message>
        <source>Say who comes out of it: type the name before “%1”.</source>
        <translation>Indiquez qui en sort&#xa0;: tapez le nom avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in nothing that is called so: “%2”.</source>
        <translation>%1 n&apos;est dans rien qui s&apos;appelle ainsi&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>C&apos;est fait. Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Added %1. Undo takes it back.</source>
        <translation>Ajout effectué&#xa0;: %1. Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Changed %1. Undo takes it back.</source>
        <translation>Modification effectuée&#xa0;: %1. Annuler permet de la défaire.</translation>
    </message>
    <message>
        <source>new person: %1</source>
        <translation>nouvelle personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>new organisation: %1</source>
        <translation>nouvelle organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>new discipline: %1</source>
        <translation>nouvelle discipline&#xa0;: %1</translation>
    </message>
    <message>
        <source>new group: %1</source>
        <translation>nouveau groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>la personne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and where they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the organisation %1</source>
        <translation>l&apos;organisation %1</translation>
    </message>
    <message>
        <source>the discipline %1</source>
        <translation>la discipline %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>le groupe %1</translation>
    </message>
    <message>
        <source>the discipline %1 of the OECD list</source>
        <translation>la discipline %1 de la liste de l&apos;OCDE</translation>
    </message>
    <message>
        <source>the level: %1</source>
        <translation>le niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>the role: %1</source>
        <translation>le rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>début&#xa0;: %1, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>à son compte</translation>
    </message>
    <message>
        <source>has no discipline</source>
        <translation>n&apos;a pas de discipline</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>typed by mistake: was never in %1</source>
        <translation>erreur de saisie&#xa0;: jamais dans %1</translation>
    </message>
    <message>
        <source>left today: %1</source>
        <translation>départ aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1: left today, or typed by mistake?</source>
        <translation>%1&#xa0;: départ aujourd&apos;hui, ou erreur de saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What is meant by “%1”?</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>New person: %1.</source>
        <translation>Nouvelle personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is in the map.</source>
        <translation>%1 est dans la carte.</translation>
    </message>
    <message>
        <source>New organisation: %1.</source>
        <translation>Nouvelle organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>Nouvelle discipline&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>Nouveau groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 works for %2, a new organisation.</source>
        <translation>%1 travaille pour %2, une nouvelle organisation.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 travaille pour %2.</translation>
    </message>
    <message>
        <source>%1 works for %2, as recorded.</source>
        <translation>%1 travaille pour %2 (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 works for themselves, as recorded.</source>
        <translation>%1 travaille à son compte (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 works for themselves.</source>
        <translation>%1 travaille à son compte.</translation>
    </message>
    <message>
        <source>%1 brings %2, a new discipline.</source>
        <translation>%1 apporte %2, une nouvelle discipline.</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the OECD list.</source>
        <translation>%1 apporte %2, une discipline de la liste de l&apos;OCDE.</translation>
    </message>
    <message>
        <source>%1 brings %2.</source>
        <translation>%1 apporte %2.</translation>
    </message>
    <message>
        <source>%1 brings %2, as recorded.</source>
        <translation>%1 apporte %2 (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 has no discipline, as recorded.</source>
        <translation>%1 n&apos;a pas de discipline (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 has no discipline.</source>
        <translation>%1 n&apos;a pas de discipline.</translation>
    </message>
    <message>
        <source>%1 joins %2, a new group.</source>
        <translation>%1 rejoint %2, un nouveau groupe.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>%1 rejoint %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, as recorded.</source>
        <translation>%1 est dans %2 (déjà renseigné).</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3, as recorded.</source>
        <translation>Niveau de %1 dans %2&#xa0;: %3 (déjà renseigné).</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3.</source>
        <translation>Niveau de %1 dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3 instead of %4.</source>
        <translation>Niveau de %1 dans %2&#xa0;: %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3, as recorded.</source>
        <translation>Rôle de %1 dans %2&#xa0;: %3 (déjà renseigné).</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3.</source>
        <translation>Rôle de %1 dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3, as recorded.</source>
        <translation>%1 dans %2, début&#xa0;: %3 (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 in %2 since %3.</source>
        <translation>%1 dans %2, début&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3 instead of %4.</source>
        <translation>%1 dans %2, début&#xa0;: %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3, as recorded.</source>
        <translation>%1 dans %2, fin&#xa0;: %3 (déjà renseigné).</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <translation>%1 dans %2, fin&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3 instead of %4.</source>
        <translation>%1 dans %2, fin&#xa0;: %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, a new person: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Lien de %1 à %2, une nouvelle personne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Lien de %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, as recorded: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>Lien de %1 à %2 (déjà renseigné)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was never in %2: it was typed by mistake.</source>
        <translation>%1 n&apos;a jamais été dans %2&#xa0;: c&apos;était une erreur de saisie.</translation>
    </message>
    <message>
        <source>%1 leaves %2 today, which still counts.</source>
        <translation>%1 quitte %2 aujourd&apos;hui, jour qui compte encore.</translation>
    </message>
    <message>
        <source>the discipline %1 of the list of development practice</source>
        <translation>la discipline %1 de la liste des pratiques du développement</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the list of development practice.</source>
        <translation>%1 apporte %2, une discipline de la liste des pratiques du développement.</translation>
    </message>
    <message>
        <source>Changed %1; what ends today counts until tomorrow. Undo takes it back.</source>
        <translation>Modification effectuée&#xa0;: %1. Ce qui se termine aujourd&apos;hui compte encore jusqu&apos;à demain. Annuler permet de la défaire.</translation>
    </message>
    <message>
        <source>E-mail of %1.</source>
        <translation>E-mail de %1.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2, as recorded.</source>
        <translation>E-mail de %1&#xa0;: %2 (déjà renseigné).</translation>
    </message>
    <message>
        <source>E-mail of %1: %2.</source>
        <translation>E-mail de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2 instead of %3.</source>
        <translation>E-mail de %1&#xa0;: %2 au lieu de %3.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLineBar</name>
    <message>
        <source>Add: Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>Ajouter&#xa0;: Amina Diallo; IRD; hydrologie; groupe WASH</translation>
    </message>
    <message>
        <source>Add by typing a line</source>
        <translation>Ajouter en tapant une ligne</translation>
    </message>
    <message>
        <source>Name; organisation; discipline; group. Enter adds it, and Undo takes it back.</source>
        <translation>Nom; organisation; discipline; groupe. Entrée l&apos;ajoute, et Annuler permet de le défaire.</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>Ou choisissez&#xa0;:</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Taper «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All of this is in the map already.</source>
        <translation>Tout cela est déjà dans la carte.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message>
        <source>Enter: do it · Down: choose · Esc: away</source>
        <translation>Entrée&#xa0;: valider · Bas&#xa0;: choisir · Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the number of a choice, the choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>Entrée&#xa0;: valider, puis encore %n ligne · Bas&#xa0;: choisir · Échap&#xa0;: tout fermer</numerusform>
            <numerusform>Entrée&#xa0;: valider, puis encore %n lignes · Bas&#xa0;: choisir · Échap&#xa0;: tout fermer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedSteps</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word such as “new”, a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>copse::TypingCard</name>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; IRD; hydrologie; groupe WASH</translation>
    </message>
    <message>
        <source>Adds Amina, or completes her: where she works, what she brings, in which group she is.</source>
        <translation>Ajoute Amina, ou complète sa fiche&#xa0;: où elle travaille, ce qu&apos;elle apporte, dans quel groupe elle est.</translation>
    </message>
    <message>
        <source>WASH group; Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>groupe WASH; Amina Diallo</translation>
    </message>
    <message>
        <source>In any order, when the words are known or say what they are.</source>
        <translation>Dans n&apos;importe quel ordre, quand les mots sont connus ou disent ce qu&apos;ils sont.</translation>
    </message>
    <message>
        <source>Amina Diallo; since 2023; core; facilitator</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; depuis 2023; noyau; facilitatrice</translation>
    </message>
    <message>
        <source>Since when, how near the middle, and in which role. Also: active, occasional, peripheral; until 2025; 2019-2023.</source>
        <translation>Depuis quand, à quelle distance du centre, et dans quel rôle. Aussi&#xa0;: actif, occasionnel, périphérique&#xa0;; jusqu&apos;en 2025&#xa0;; 2019-2023.</translation>
    </message>
    <message>
        <source>Kofi Mensah; independent; works with Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; indépendant; travaille avec Amina Diallo</translation>
    </message>
    <message>
        <source>Works for himself, and a tie to Amina.</source>
        <translation>Travaille à son compte, et un lien avec Amina.</translation>
    </message>
    <message>
        <source>Kofi Mensah; group: Rivers; discipline: Law</source>
        <comment>a line somebody types</comment>
        <translation>Kofi Mensah; groupe: Rivières; discipline: Droit</translation>
    </message>
    <message>
        <source>Says in so many words what a word is. Also: person, organisation, role, level.</source>
        <translation>Dit en toutes lettres ce qu&apos;est un mot. Aussi&#xa0;: personne, organisation, rôle, niveau.</translation>
    </message>
    <message>
        <source>Rosa Khan; ?; Law; Rivers</source>
        <comment>a line somebody types</comment>
        <translation>Rosa Khan; ?; Droit; Rivières</translation>
    </message>
    <message>
        <source>A question mark holds the place of what is not known.</source>
        <translation>Un point d&apos;interrogation tient la place de ce qu&apos;on ne sait pas.</translation>
    </message>
    <message>
        <source>Amina Diallo; -WASH; until 2025</source>
        <comment>a line somebody types</comment>
        <translation>Amina Diallo; -WASH; jusqu&apos;en 2025</translation>
    </message>
    <message>
        <source>Takes her out of the group. Without “until” it asks: left today, or typed by mistake?</source>
        <translation>La retire du groupe. Sans «&#xa0;jusqu&apos;en&#xa0;», la question est posée&#xa0;: départ aujourd&apos;hui, ou erreur de saisie&#xa0;?</translation>
    </message>
    <message>
        <source>How to type a line</source>
        <translation>Comment taper une ligne</translation>
    </message>
    <message>
        <source>Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma will do where there is no semicolon.</source>
        <translation>Appuyez sur Ctrl+L, tapez, appuyez sur Entrée. Mettez un point-virgule entre les mots&#xa0;; une virgule convient là où il n&apos;y a pas de point-virgule.</translation>
    </message>
    <message>
        <source>Before you press Enter, the program says what will happen, what is new and what is known. A word that could be two things is asked: choose with the arrows and Enter, or with its number.</source>
        <translation>Avant que vous n&apos;appuyiez sur Entrée, le programme dit ce qui va se passer, ce qui est nouveau et ce qui est connu. Si un mot peut désigner deux choses, la question est posée&#xa0;: choisissez avec les flèches et Entrée, ou avec son numéro.</translation>
    </message>
    <message>
        <source>A word nobody knows yet is taken by its place: person, organisation, discipline, group.</source>
        <translation>Un mot que personne ne connaît encore est compris selon sa place&#xa0;: personne, organisation, discipline, groupe.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a line back.</source>
        <translation>Ctrl+Z annule une ligne.</translation>
    </message>
</context>
<context>
    <name>copse::TypingCardDialog</name>
    <message>
        <source>How to type a line</source>
        <translation>Comment taper une ligne</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>La fiche n&apos;a pas pu être écrite dans %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>copse::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>There is no earlier version of this map yet. They are made by themselves while you work.</source>
        <translation>Il n&apos;y a pas encore de version antérieure de cette carte. Elles se créent toutes seules pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>&amp;Ouvrir une copie</translation>
    </message>
    <message>
        <source>Copse keeps these by itself. One that is brought back takes the place of what the map holds now; undo takes that back. One that is opened as a copy leaves your map as it is.</source>
        <translation>Copse garde ces versions tout seul. Une version rétablie prend la place de ce que la carte contient maintenant&#xa0;; Annuler permet de revenir en arrière. Une version ouverte en copie laisse votre carte telle quelle.</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>Ce qui a changé depuis cette version</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The map is as it was in this version.</source>
        <translation>La carte est telle qu&apos;elle était dans cette version.</translation>
    </message>
    <message>
        <source>Only things that have no words here are otherwise, as where something stands in a picture.</source>
        <translation>Seul diffère ce qui ne se dit pas ici avec des mots, comme la place d&apos;un élément dans une image.</translation>
    </message>
    <message>
        <source>Since this version:</source>
        <translation>Depuis cette version&#xa0;:</translation>
    </message>
</context>
<context>
    <name>copse::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Image &amp;entière</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>&amp;Fenêtre</translation>
    </message>
</context>
<context>
    <name>copse::Views</name>
    <message>
        <source>Keep the view %1</source>
        <translation>Garder la vue %1</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>Garder les emplacements</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>Renommer la vue %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Retirer la vue %1</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Lift a pin</source>
        <translation>Retirer une épingle</translation>
    </message>
    <message>
        <source>Lift all pins</source>
        <translation>Retirer toutes les épingles</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Réarranger</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>Modifier la vue %1</translation>
    </message>
    <message>
        <source>Keep the part seen of the view %1</source>
        <translation>Garder la partie visible de la vue %1</translation>
    </message>
</context>
<context>
    <name>copse::WordingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a wording and its people</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>Tel que les membres l&apos;ont écrit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation>Langue des mots et des messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation>La liste à lire.</translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation>Le fichier de carte à écrire.</translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation>Remplacer le fichier de carte s&apos;il existe.</translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation>Comment écrire les réponses.</translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation>Le moteur de disposition.</translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation>A4 ou A3 paysage, ou largeur et hauteur (en pixels pour PNG, en points sinon).</translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation>Points par pouce d&apos;un PNG au format papier (150).</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>Sans fond.</translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation>Le fichier de carte.</translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation>Indiquez un seul fichier à lire. copse-cli %1 --help affiche les options.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation>La langue &quot;%1&quot; n&apos;existe pas ici&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indiquez avec --output quel fichier écrire.</translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation>Une carte, ou une liste d&apos;adhésions.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation>Tableau des groupes&#xa0;: groupe, parent, type.</translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation>Tableau des personnes&#xa0;: nom et ce qu&apos;on sait d&apos;autre sur elles.</translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation>Tableau des organisations&#xa0;: organisation, parent, lien, type, pays.</translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation>Tableau des disciplines&#xa0;: discipline, parent.</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>CARACTÈRES</translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation>Caractères entre plusieurs valeurs dans une cellule.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation>Le groupe d&apos;une liste sans colonne de groupe.</translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation>Seulement ce groupe&#xa0;; nomme aussi celui d&apos;une liste sans colonne de groupe.</translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation>Les membres à quelle date&#xa0;: 2024, 2024-06, 2024-06-01.</translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation>Si les membres des sous-groupes comptent.</translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation>Ce qui compte comme une organisation.</translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation>Ce qui compte comme une discipline.</translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation>Comment comptent ceux qui travaillent à leur compte.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation>--%1 ne peut pas être &quot;%2&quot;&#xa0;; valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de commande &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Lecture de %1...</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation>Il ne s&apos;y trouve pas de groupe &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation>Toutes les adhésions ont pris fin&#xa0;: tous ceux qui ont été membres un jour sont donc comptés.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>Écriture de %1...</translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation>Dessin de %1...</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation>Format de fichier&#xa0;: version %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Organisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation>Disciplines&#xa0;: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation>Adhésions&#xa0;: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation>Adhésions de %1 à %2</translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation>Lu dans %1 le %2</translation>
    </message>
    <message>
        <source>copse-cli %1 knows %2.</source>
        <translation>Options reconnues par copse-cli %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Usage: copse-cli %1 [options] %2</source>
        <translation>Utilisation&#xa0;: copse-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>The result could not be written to the end.</source>
        <translation>Le résultat n&apos;a pas pu être écrit jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>%1 goes with a list; a map like %2 has all of it inside.</source>
        <translation>%1 va avec une liste&#xa0;; une carte comme %2 contient déjà tout cela.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written too; choose another name for --output.</source>
        <translation>%1 est lu et ne peut pas être écrit en même temps&#xa0;; choisissez un autre nom pour --output.</translation>
    </message>
    <message>
        <source>--%1 stands there twice; say it once.</source>
        <translation>--%1 figure deux fois ; indiquez-le une seule fois.</translation>
    </message>
    <message>
        <source>Without effect on this file: %1</source>
        <translation>Sans effet sur ce fichier : %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>Table of ties between people: from, to, kind, strength, from-date, to-date.</source>
        <translation>Tableau des liens entre personnes&#xa0;: from, to, kind, strength, from-date, to-date.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Liens&#xa0;: %1</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>A view of the map; what else is said changes it.</source>
        <translation>Une vue de la carte&#xa0;; ce qui est indiqué en plus la modifie.</translation>
    </message>
    <message>
        <source>What is drawn, and in which form.</source>
        <translation>Ce qui est dessiné, et sous quelle forme.</translation>
    </message>
    <message>
        <source>For which paper or screen.</source>
        <translation>Pour quel papier ou quel écran.</translation>
    </message>
    <message>
        <source>What the colours tell.</source>
        <translation>Ce qu&apos;indiquent les couleurs.</translation>
    </message>
    <message>
        <source>What the shapes tell.</source>
        <translation>Ce qu&apos;indiquent les formes.</translation>
    </message>
    <message>
        <source>What the outlines tell.</source>
        <translation>Ce qu&apos;indiquent les contours.</translation>
    </message>
    <message>
        <source>What the sizes tell.</source>
        <translation>Ce qu&apos;indiquent les tailles.</translation>
    </message>
    <message>
        <source>How surprising a tie must be to be drawn; 0: by their number.</source>
        <translation>À quel point un lien doit être surprenant pour être dessiné&#xa0;; 0&#xa0;: selon le nombre de liens.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The map has no view &quot;%1&quot;; it has: %2.</source>
        <translation>La carte n&apos;a pas de vue &quot;%1&quot;&#xa0;; elle a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Many groups overlap; a matrix shows them better: add %1.</source>
        <translation>Beaucoup de groupes se chevauchent&#xa0;; une matrice les montre mieux&#xa0;: ajoutez %1.</translation>
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
        <translation>Utilisation&#xa0;: copse-cli COMMANDE ...

  copse-cli import  ADHESIONS.csv --output CARTE.copse [--replace]
  copse-cli verdict CARTE.copse|ADHESIONS.csv [--format text|csv|json]
  copse-cli alike   CARTE.copse|ADHESIONS.csv [--format text|csv|json]
  copse-cli draw    CARTE.copse|ADHESIONS.csv --output FICHIER.svg|.pdf|.png|.dot|.csv
  copse-cli info    CARTE.copse

copse-cli COMMANDE --help affiche les options d&apos;une commande.
</translation>
    </message>
    <message>
        <source>Say where an answer depends on names that look alike.</source>
        <translation>Indiquer où une réponse dépend de noms qui se ressemblent.</translation>
    </message>
    <message>
        <source>How to write the pairs.</source>
        <translation>Comment écrire les paires.</translation>
    </message>
    <message>
        <source>The names of people; without it, of those who agreed, and the initials of the others.</source>
        <translation>Les noms des personnes&#xa0;; sans cette option, ceux des personnes qui ont donné leur accord, et les initiales des autres.</translation>
    </message>
    <message>
        <source>Whom it shows only; may be said several times: all fields count, and of each field one of its values. - is recorded as none, ? not recorded. The answers stay those of the whole groups.</source>
        <translation>Les seules personnes à montrer&#xa0;; peut être indiqué plusieurs fois&#xa0;: tous les champs comptent, et pour chaque champ l&apos;une de ses valeurs. - veut dire renseigné comme aucun,&#xa0;? non renseigné. Les réponses restent celles des groupes entiers.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.</source>
        <translation>Le nom d&apos;une image se termine par .svg, .pdf, .png, .dot, .csv ou .txt&#xa0;; ce n&apos;est pas le cas de %1.</translation>
    </message>
    <message>
        <source>The picture to write, in place of one that is there; its ending says the format: .svg, .pdf, .png, .dot, .csv for a table that says the same, or .txt for a description in words.</source>
        <translation>L&apos;image à écrire, à la place de celle qui s&apos;y trouve&#xa0;; son extension indique le format&#xa0;: .svg, .pdf, .png, .dot, .csv pour un tableau qui dit la même chose, ou .txt pour une description en toutes lettres.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name, or add --replace.</source>
        <translation>Il y a déjà un fichier %1. Il a été laissé tel quel. Choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>What stands over the picture; without it, the name of the map.</source>
        <translation>Ce qui figure au-dessus de l&apos;image&#xa0;; sans cela, le nom de la carte.</translation>
    </message>
    <message>
        <source>The map has no field &quot;%1&quot; of its own; it has: %2.</source>
        <translation>La carte n&apos;a pas de champ propre «&#xa0;%1&#xa0;»&#xa0;; elle a&#xa0;: %2.</translation>
    </message>
</context>
</TS>
