<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the id “%1” so far, and the row has no name; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”, and the row has no id; it was taken as said of the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Edits</name>
    <message>
        <source>The end is before the beginning. Nothing was changed. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than once in 20 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1, and from different disciplines %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet; ask the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of all pairs share a practice (%2 members with a practice recorded).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are kept here. Make room and try again, or save elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Your changes are kept here. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::T</name>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Usage: copse-cli COMMAND ...

  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]
  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output FILE.svg|.pdf|.png|.dot
  copse-cli info    MAP.copse

copse-cli COMMAND --help lists the options of a command.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture to write; its ending says the format: .svg, .pdf, .png or .dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of people tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; nothing of it was kept. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png or .dot; %1 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
