<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>Rows read: %n</numerusform>
            <numerusform>Rows read: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>Rows not understood and left out: %n</numerusform>
            <numerusform>Rows not understood and left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>Rows that say the same as an earlier one: %n</numerusform>
            <numerusform>Rows that say the same as an earlier one: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>New people: %n</numerusform>
            <numerusform>New people: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>People already in the map: %n</numerusform>
            <numerusform>People already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>New organisations: %n</numerusform>
            <numerusform>New organisations: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>Organisations already in the map: %n</numerusform>
            <numerusform>Organisations already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</numerusform>
            <numerusform>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>New disciplines: %n</numerusform>
            <numerusform>New disciplines: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>New disciplines that are entries of the OECD list: %n</numerusform>
            <numerusform>New disciplines that are entries of the OECD list: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>Disciplines already in the map: %n</numerusform>
            <numerusform>Disciplines already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>New groups: %n</numerusform>
            <numerusform>New groups: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>Groups already in the map: %n</numerusform>
            <numerusform>Groups already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>New memberships: %n</numerusform>
            <numerusform>New memberships: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>Memberships already in the map: %n</numerusform>
            <numerusform>Memberships already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>New practices: %n</numerusform>
            <numerusform>New practices: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>Records of the map that get something they did not have: %n</numerusform>
            <numerusform>Records of the map that get something they did not have: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>New ties: %n</numerusform>
            <numerusform>New ties: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>Ties already in the map: %n</numerusform>
            <numerusform>Ties already in the map: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>%n person who asked to be forgotten was left out</numerusform>
            <numerusform>%n people who asked to be forgotten were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>New disciplines that are entries of the list of development practice: %n</numerusform>
            <numerusform>New disciplines that are entries of the list of development practice: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</numerusform>
            <numerusform>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>group, %n neighbour</numerusform>
            <numerusform>group, %n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>person, %n neighbour</numerusform>
            <numerusform>person, %n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>organisation, %n neighbour</numerusform>
            <numerusform>organisation, %n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>discipline, %n neighbour</numerusform>
            <numerusform>discipline, %n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message numerus="yes">
        <source>%n joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n not gone yet</numerusform>
            <numerusform>%n not gone yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n not there yet</numerusform>
            <numerusform>%n not there yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>the name of %n recent map</numerusform>
            <numerusform>the names of %n recent maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n earlier version of your maps (%1)</numerusform>
            <numerusform>%n earlier versions of your maps (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>Copied: %n selected.</numerusform>
            <numerusform>Copied: %n selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>Copied: %n group with its members.</numerusform>
            <numerusform>Copied: %n groups with their members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n new group</numerusform>
            <numerusform>%n new groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n person who was there already</numerusform>
            <numerusform>%n people who were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n left out who wanted to be forgotten</numerusform>
            <numerusform>%n left out who wanted to be forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>Add %n person? %1</numerusform>
            <numerusform>Add %n people? %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>%n of these people is in the map already, but not in %1.</numerusform>
            <numerusform>%n of these people are in the map already, but not in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>%n group not shown</numerusform>
            <numerusform>%n groups not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>%n group without its name</numerusform>
            <numerusform>%n groups without their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>%n name of a group shortened</numerusform>
            <numerusform>%n names of groups shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>%n person not shown</numerusform>
            <numerusform>%n people not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>%n name not shown</numerusform>
            <numerusform>%n names not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>%n row stands for several people</numerusform>
            <numerusform>%n rows stand for several people each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>%n mark not shown</numerusform>
            <numerusform>%n marks not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>%n name shortened</numerusform>
            <numerusform>%n names shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n part of the legend not shown</numerusform>
            <numerusform>%n parts of the legend not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n person is in more than one group.</numerusform>
            <numerusform>%n people are in more than one group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>%n person without a recorded tie is not drawn.</numerusform>
            <numerusform>%n people without a recorded tie are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>%n person in no group is not drawn.</numerusform>
            <numerusform>%n people in no group are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>%n person who wishes not to be shown is counted, not drawn.</numerusform>
            <numerusform>%n people who wish not to be shown are counted, not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>%n person in no group is not drawn</numerusform>
            <numerusform>%n people in no group are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>with the members of %n sub-group</numerusform>
            <numerusform>with the members of %n sub-groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>%n person without a recorded tie is not drawn</numerusform>
            <numerusform>%n people without a recorded tie are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>%n person without an organisation is not drawn</numerusform>
            <numerusform>%n people without an organisation are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>%n weaker tie is not drawn</numerusform>
            <numerusform>%n weaker ties are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>%n group is too large to tie anybody</numerusform>
            <numerusform>%n groups are too large to tie anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>%n person who wishes not to be shown is counted, not drawn</numerusform>
            <numerusform>%n people who wish not to be shown are counted, not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 of about %n member</numerusform>
            <numerusform>%1 of about %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DifferenceWords</name>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>what happened to some, the names of a few</comment>
        <translation>
            <numerusform>%1: %2 and %n more.</numerusform>
            <numerusform>%1: %2 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n person was added</numerusform>
            <numerusform>%n people were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>%n person was removed</numerusform>
            <numerusform>%n people were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>%n group was added</numerusform>
            <numerusform>%n groups were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>%n group was removed</numerusform>
            <numerusform>%n groups were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>%n organisation was added</numerusform>
            <numerusform>%n organisations were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>%n organisation was removed</numerusform>
            <numerusform>%n organisations were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>%n discipline was added</numerusform>
            <numerusform>%n disciplines were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>%n discipline was removed</numerusform>
            <numerusform>%n disciplines were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>%n view was added</numerusform>
            <numerusform>%n views were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>%n view was removed</numerusform>
            <numerusform>%n views were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>%n person joined %1</numerusform>
            <numerusform>%n people joined %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>%n person left %1</numerusform>
            <numerusform>%n people left %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>%n person in %1 is %2 and was %3</numerusform>
            <numerusform>%n people in %1 are %2 and were %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>%n person is independent now</numerusform>
            <numerusform>%n people are independent now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>%n person is recorded without a discipline now</numerusform>
            <numerusform>%n people are recorded without a discipline now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n person is with %1 now</numerusform>
            <numerusform>%n people are with %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n person brings %1 now</numerusform>
            <numerusform>%n people bring %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>%n person is not independent any more</numerusform>
            <numerusform>%n people are not independent any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>%n person is not recorded without a discipline any more</numerusform>
            <numerusform>%n people are not recorded without a discipline any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>%n person is not with %1 any more</numerusform>
            <numerusform>%n people are not with %1 any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>%n person does not bring %1 any more</numerusform>
            <numerusform>%n people do not bring %1 any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>%n tie was added</numerusform>
            <numerusform>%n ties were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>%n tie was removed</numerusform>
            <numerusform>%n ties were removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
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
    <name>copse::FactList</name>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>Show more of %n</numerusform>
            <numerusform>Show more of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>%n of them is called “%1”. Nothing was changed. Write the e-mail address or another name instead.</numerusform>
            <numerusform>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>Only %1: %n person. Press to take that away.</numerusform>
            <numerusform>Only %1: %n people. Press to take that away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindPanel</name>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>%n more: type more of the name.</numerusform>
            <numerusform>%n more: type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>%n person has not been asked whether their name may be shown.</numerusform>
            <numerusform>%n people have not been asked whether their names may be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>%n person agreed to their initials only; they have no more than these.</numerusform>
            <numerusform>%n people agreed to their initials only; they have no more than these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>%n person wishes not to be shown; they are counted, not drawn.</numerusform>
            <numerusform>%n people wish not to be shown; they are counted, not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n text of the map names them and stays as written. Change it first if it should go too:</numerusform>
            <numerusform>%n texts of the map name them and stay as written. Change them first if they should go too:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
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
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n organisation, as mixed as %1 of equal size</numerusform>
            <numerusform>%n organisations, as mixed as %1 of equal size</numerusform>
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
            <numerusform>%n discipline, as mixed as %1 of equal size</numerusform>
            <numerusform>%n disciplines, as mixed as %1 of equal size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>%n more in the list at the side</numerusform>
            <numerusform>%n more in the list at the side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>Sort %n wording into terms…</numerusform>
            <numerusform>Sort %n wordings into terms…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n group is too much to be told apart by outlines on this page. Choose another picture, or show only some of them.</numerusform>
            <numerusform>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>other (%n)</numerusform>
            <numerusform>others (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1, %n member: organisations %2, disciplines %3</numerusform>
            <numerusform>%1, %n members: organisations %2, disciplines %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>The chart shows the %1 largest groups; %n more is in the table.</numerusform>
            <numerusform>The chart shows the %1 largest groups; %n more are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n group without both numbers is in the table only.</numerusform>
            <numerusform>%n groups without both numbers are in the table only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n pair of organisations</numerusform>
            <numerusform>%n pairs of organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n pair of people</numerusform>
            <numerusform>%n pairs of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n pair of organisations looks alike: see Edit &gt; People and organisations that look alike.</numerusform>
            <numerusform>%n pairs of organisations look alike: see Edit &gt; People and organisations that look alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n pair of people looks alike: see Edit &gt; People and organisations that look alike.</numerusform>
            <numerusform>%n pairs of people look alike: see Edit &gt; People and organisations that look alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>%n more in the table of people</numerusform>
            <numerusform>%n more in the table of people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>Add %n person to %1</numerusform>
            <numerusform>Add %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>Move %n person from %1 to %2</numerusform>
            <numerusform>Move %n people from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Change “%1” of %n record</numerusform>
            <numerusform>Change “%1” of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n affiliation</numerusform>
            <numerusform>%n affiliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n note of expertise</numerusform>
            <numerusform>%n notes of expertise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
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
            <numerusform>%n sponsorship</numerusform>
            <numerusform>%n sponsorships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n sub-group that moves up</numerusform>
            <numerusform>%n sub-groups that move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n note of practice</numerusform>
            <numerusform>%n notes of practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n mention in memberships</numerusform>
            <numerusform>%n mentions in memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n organisation that moves up</numerusform>
            <numerusform>%n organisations that move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n discipline that moves up</numerusform>
            <numerusform>%n disciplines that move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n fact that stays, without a source</numerusform>
            <numerusform>%n facts that stay, without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n event that moves up</numerusform>
            <numerusform>%n events that move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n resource that moves up</numerusform>
            <numerusform>%n resources that move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n follow-up that stays</numerusform>
            <numerusform>%n follow-ups that stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>%n cell will change.</numerusform>
            <numerusform>%n cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>Replace “%1” in %n cell</numerusform>
            <numerusform>Replace “%1” in %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomAnswers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
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
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>about %n time in 10</numerusform>
            <numerusform>about %n times in 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>%n works for themselves.</numerusform>
            <numerusform>%n work for themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>The organisation of %n is not recorded.</numerusform>
            <numerusform>The organisation of %n is not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>The discipline of %n is not recorded.</numerusform>
            <numerusform>The discipline of %n is not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Inter-organisational if %n of the %1 not recorded turns out to work for %2.</numerusform>
            <numerusform>Inter-organisational if %n of the %1 not recorded turn out to work for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Multidisciplinary if %n of the %1 not recorded turns out to be in %2.</numerusform>
            <numerusform>Multidisciplinary if %n of the %1 not recorded turn out to be in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>Multidisciplinary if %n of the %1 not recorded turns out to be outside %2.</numerusform>
            <numerusform>Multidisciplinary if %n of the %1 not recorded turn out to be outside %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>Not multidisciplinary if %n of the %1 not recorded turns out to be in %2.</numerusform>
            <numerusform>Not multidisciplinary if %n of the %1 not recorded turn out to be in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>Inter-organisational if %n of the %1 not recorded turns out to work outside %2.</numerusform>
            <numerusform>Inter-organisational if %n of the %1 not recorded turn out to work outside %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>Not inter-organisational if %n of the %1 not recorded turns out to work for %2.</numerusform>
            <numerusform>Not inter-organisational if %n of the %1 not recorded turn out to work for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 of about %n member</numerusform>
            <numerusform>%1 of about %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>%n who is not in the map counts as not recorded.</numerusform>
            <numerusform>%n who are not in the map count as not recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n organisation as written</numerusform>
            <numerusform>%n organisations as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>Organisations: %1, if names that look alike are one (%2; %n pair looks alike).</numerusform>
            <numerusform>Organisations: %1, if names that look alike are one (%2; %n pairs look alike).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n wording as members wrote it</numerusform>
            <numerusform>%n wordings as members wrote them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>%n of %1 disciplines is a wording as members wrote it, not sorted yet.</numerusform>
            <numerusform>%n of %1 disciplines are wordings as members wrote them, not sorted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n group selected</numerusform>
            <numerusform>%n groups selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n organisation selected</numerusform>
            <numerusform>%n organisations selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n discipline selected</numerusform>
            <numerusform>%n disciplines selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>Level of %n person in %1</numerusform>
            <numerusform>Level of %n people in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetEdits</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n membership</numerusform>
            <numerusform>%n memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n affiliation</numerusform>
            <numerusform>%n affiliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n fact about disciplines</numerusform>
            <numerusform>%n facts about disciplines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n other fact</numerusform>
            <numerusform>%n other facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n cell is on the clipboard.</numerusform>
            <numerusform>%n cells are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>Paste into %n cell</numerusform>
            <numerusform>Paste into %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>What is on the clipboard has %n column, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</numerusform>
            <numerusform>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>Fill down %n cell</numerusform>
            <numerusform>Fill down %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n new row has a name that was in the map already. Undo takes it back.</numerusform>
            <numerusform>%n new rows have names that were in the map already. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>“%1” is filled in in %n row. Remove it there? Undo brings it back.</numerusform>
            <numerusform>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>%1 of %n entered</numerusform>
            <numerusform>%1 of %n entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>The %n wording is sorted.</numerusform>
            <numerusform>All %n wordings are sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>%1 of %n wording still as members wrote it</numerusform>
            <numerusform>%1 of %n wordings still as members wrote them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>Put %n wording un&amp;der</numerusform>
            <numerusform>Put %n wordings un&amp;der</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>Put %n wording under</numerusform>
            <numerusform>Put %n wordings under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>Put %n wording under “%1”</numerusform>
            <numerusform>Put %n wordings under “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>Make %n term</numerusform>
            <numerusform>Make %n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>Put %n wording where suggested</numerusform>
            <numerusform>Put %n wordings where suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>Back to %n wording</numerusform>
            <numerusform>Back to %n wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>P&amp;ut %n under its term</numerusform>
            <numerusform>P&amp;ut %n under their terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>%n person brings it and would not any more.</numerusform>
            <numerusform>%n people bring it and would not any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>%n need of groups for it would go.</numerusform>
            <numerusform>%n needs of groups for it would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>%n below it would move up.</numerusform>
            <numerusform>%n below it would move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>A line is about one person and has at most %n word or name.</numerusform>
            <numerusform>A line is about one person and has at most %n words or names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>Say in which group: %1 is in %n of them.</numerusform>
            <numerusform>Say in which group: %1 is in %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>Enter: do it, then %n more line · Down: choose · Esc: all away</numerusform>
            <numerusform>Enter: do it, then %n more lines · Down: choose · Esc: all away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::WordingsModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
