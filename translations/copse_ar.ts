<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DelimitedText</name>
    <message>
        <source>Line %1 of the list has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>في السطر %1 من القائمة محرف NUL، وهو لا يرد في النصوص أبدًا. لم يُقرأ شيء. احفظ القائمة بصيغة CSV (UTF-8) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The cell in quotation marks that begins on line %1 of the list has more than %2 characters; perhaps the closing mark is missing. Nothing was read. Correct that cell.</source>
        <translation>في الخلية الموضوعة بين علامتي اقتباس والتي تبدأ في السطر %1 من القائمة أكثر من %2 محرف؛ ربما كانت علامة الإغلاق ناقصة. لم يُقرأ شيء. صحّح تلك الخلية.</translation>
    </message>
    <message>
        <source>A cell on line %1 of the list has more than %2 characters. Nothing was read. Shorten that cell.</source>
        <translation>في إحدى خلايا السطر %1 من القائمة أكثر من %2 محرف. لم يُقرأ شيء. اختصر تلك الخلية.</translation>
    </message>
    <message>
        <source>Line %1 of the list has more than %2 columns. Nothing was read. Take away the columns that are not needed.</source>
        <translation>في السطر %1 من القائمة أكثر من %2 عمود. لم يُقرأ شيء. احذف الأعمدة غير اللازمة.</translation>
    </message>
    <message>
        <source>The list has more than %1 cells; line %2 is one too many. Nothing was read. Split it into several files.</source>
        <translation>في القائمة أكثر من %1 خلية؛ والسطر %2 يتجاوز الحد. لم يُقرأ شيء. قسّم القائمة إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The list is too large to be read at once. Nothing was read. Split it into several files.</source>
        <translation>القائمة أكبر من أن تُقرأ دفعة واحدة. لم يُقرأ شيء. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1, column %2 of the list is never closed. Nothing was read. Close it, or take it away.</source>
        <translation>علامة الاقتباس المفتوحة في السطر %1، العمود %2 من القائمة لا تُغلق. لم يُقرأ شيء. أغلقها أو احذفها.</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>The letters of this list were read as Windows-1252. If names look wrong, save it as CSV (UTF-8) and read it again.</source>
        <translation>قُرئت حروف هذه القائمة وفق ترميز Windows-1252. إذا بدت الأسماء غير صحيحة فاحفظ القائمة بصيغة CSV (UTF-8) واقرأها من جديد.</translation>
    </message>
    <message>
        <source>“%1” stands beside the columns that have headings, so it is not clear what the cells of this row mean; the row was left out. A name with the separator in it needs quotation marks.</source>
        <translation>تقع «%1» خارج الأعمدة ذات العناوين، فلا يتضح معنى خلايا هذا الصف؛ وقد تُرك الصف. الاسم الذي يتضمن محرف الفصل يحتاج إلى علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” has a word for none or unknown in it. It was taken as a name, as it is written.</source>
        <translation>في «%1» كلمة تدل على عدم الوجود أو على المجهول. وقد أُخذت اسمًا كما كُتبت.</translation>
    </message>
    <message>
        <source>“%1” is not a date that can have only one meaning; the row was kept without it. Write it as 2007, 2007-03 or 2007-03-15.</source>
        <translation>«%1» ليس تاريخًا له معنى واحد فقط؛ وقد أُبقي الصف من دونه. اكتبه على صورة ‎2007‎ أو ‎2007-03‎ أو ‎2007-03-15‎.</translation>
    </message>
    <message>
        <source>It begins on %1 and ends before, on %2; the row was kept without both dates.</source>
        <translation>البداية في ‎%1‎ والنهاية قبلها في ‎%2‎؛ وقد أُبقي الصف من دون التاريخين.</translation>
    </message>
    <message>
        <source>“%1” says the same as the column “%2”. It was kept as a field of its own.</source>
        <translation>«%1» يقول ما يقوله العمود «%2». حُفظ كحقل مستقل.</translation>
    </message>
    <message>
        <source>“%1” is not a column of ties; what stands below it was left out. Known are from, to, kind, strength, from-date and to-date.</source>
        <translation>«%1» ليس من أعمدة الروابط؛ وقد تُرك ما تحته. الأعمدة المعروفة هي from وto وkind وstrength وfrom-date وto-date.</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>Rows read: %n</source>
        <translation>
            <numerusform>الصفوف المقروءة: %n</numerusform>
            <numerusform>الصفوف المقروءة: %n</numerusform>
            <numerusform>الصفوف المقروءة: %n</numerusform>
            <numerusform>الصفوف المقروءة: %n</numerusform>
            <numerusform>الصفوف المقروءة: %n</numerusform>
            <numerusform>الصفوف المقروءة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows not understood and left out: %n</source>
        <translation>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
            <numerusform>الصفوف التي لم تُفهم وتُركت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows that say the same as an earlier one: %n</source>
        <translation>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
            <numerusform>الصفوف التي تكرر ما ورد في صف سابق: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New people: %n</source>
        <translation>
            <numerusform>أشخاص جدد: %n</numerusform>
            <numerusform>أشخاص جدد: %n</numerusform>
            <numerusform>أشخاص جدد: %n</numerusform>
            <numerusform>أشخاص جدد: %n</numerusform>
            <numerusform>أشخاص جدد: %n</numerusform>
            <numerusform>أشخاص جدد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People already in the map: %n</source>
        <translation>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
            <numerusform>أشخاص موجودون في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %n</source>
        <translation>
            <numerusform>منظمات جديدة: %n</numerusform>
            <numerusform>منظمات جديدة: %n</numerusform>
            <numerusform>منظمات جديدة: %n</numerusform>
            <numerusform>منظمات جديدة: %n</numerusform>
            <numerusform>منظمات جديدة: %n</numerusform>
            <numerusform>منظمات جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations already in the map: %n</source>
        <translation>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>منظمات موجودة في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations taken as offices of their parent, since no word for the link says otherwise: %n</source>
        <translation>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
            <numerusform>منظمات اعتُبرت مكاتب للمنظمة الأم، إذ لا كلمة عن نوع الصلة تفيد غير ذلك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines: %n</source>
        <translation>
            <numerusform>تخصصات جديدة: %n</numerusform>
            <numerusform>تخصصات جديدة: %n</numerusform>
            <numerusform>تخصصات جديدة: %n</numerusform>
            <numerusform>تخصصات جديدة: %n</numerusform>
            <numerusform>تخصصات جديدة: %n</numerusform>
            <numerusform>تخصصات جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the OECD list: %n</source>
        <translation>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة منظمة التعاون والتنمية في الميدان الاقتصادي (OECD): %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disciplines already in the map: %n</source>
        <translation>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>تخصصات موجودة في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New groups: %n</source>
        <translation>
            <numerusform>مجموعات جديدة: %n</numerusform>
            <numerusform>مجموعات جديدة: %n</numerusform>
            <numerusform>مجموعات جديدة: %n</numerusform>
            <numerusform>مجموعات جديدة: %n</numerusform>
            <numerusform>مجموعات جديدة: %n</numerusform>
            <numerusform>مجموعات جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups already in the map: %n</source>
        <translation>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>مجموعات موجودة في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New memberships: %n</source>
        <translation>
            <numerusform>عضويات جديدة: %n</numerusform>
            <numerusform>عضويات جديدة: %n</numerusform>
            <numerusform>عضويات جديدة: %n</numerusform>
            <numerusform>عضويات جديدة: %n</numerusform>
            <numerusform>عضويات جديدة: %n</numerusform>
            <numerusform>عضويات جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Memberships already in the map: %n</source>
        <translation>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>عضويات موجودة في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New practices: %n</source>
        <translation>
            <numerusform>ممارسات جديدة: %n</numerusform>
            <numerusform>ممارسات جديدة: %n</numerusform>
            <numerusform>ممارسات جديدة: %n</numerusform>
            <numerusform>ممارسات جديدة: %n</numerusform>
            <numerusform>ممارسات جديدة: %n</numerusform>
            <numerusform>ممارسات جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records of the map that get something they did not have: %n</source>
        <translation>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
            <numerusform>سجلات في الخريطة أُضيف إليها ما لم يكن فيها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as fields of their own: %1</source>
        <translation>حُفظت كحقول مستقلة: %1</translation>
    </message>
    <message numerus="yes">
        <source>New ties: %n</source>
        <translation>
            <numerusform>روابط جديدة: %n</numerusform>
            <numerusform>روابط جديدة: %n</numerusform>
            <numerusform>روابط جديدة: %n</numerusform>
            <numerusform>روابط جديدة: %n</numerusform>
            <numerusform>روابط جديدة: %n</numerusform>
            <numerusform>روابط جديدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ties already in the map: %n</source>
        <translation>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
            <numerusform>روابط موجودة في الخريطة من قبل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who asked to be forgotten were left out</source>
        <translation>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
            <numerusform>أشخاص طلبوا أن يُنسَوا فتُركوا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New disciplines that are entries of the list of development practice: %n</source>
        <translation>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
            <numerusform>تخصصات جديدة واردة في قائمة الممارسة التنموية: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows left out because they have the name, e-mail address or id of somebody who asked to be forgotten: %n. If it is somebody else, add them by typing.</source>
        <translation>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
            <numerusform>صفوف تُركت لأن فيها اسم شخص طلب أن يُنسى أو بريده الإلكتروني أو معرّفه: %n. إن كان شخصًا آخر فأضفه بالكتابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Nothing was read.</source>
        <translation>لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the people&apos;s names. Nothing was read. Name that column “person” in the first row.</source>
        <translation>%1:1: ليس في هذه القائمة عمود عنوانه أسماء الأشخاص. لم يُقرأ شيء. سمِّ ذلك العمود «person» في الصف الأول.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of groups. Nothing was read. Name that column “group” in the first row.</source>
        <translation>%1:1: ليس في هذه القائمة عمود عنوانه أسماء المجموعات. لم يُقرأ شيء. سمِّ ذلك العمود «group» في الصف الأول.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of organisations. Nothing was read. Name that column “organisation” in the first row.</source>
        <translation>%1:1: ليس في هذه القائمة عمود عنوانه أسماء المنظمات. لم يُقرأ شيء. سمِّ ذلك العمود «organisation» في الصف الأول.</translation>
    </message>
    <message>
        <source>%1:1: No column of this list is headed as the names of disciplines. Nothing was read. Name that column “discipline” in the first row.</source>
        <translation>%1:1: ليس في هذه القائمة عمود عنوانه أسماء التخصصات. لم يُقرأ شيء. سمِّ ذلك العمود «discipline» في الصف الأول.</translation>
    </message>
    <message>
        <source>%1 has no row below its headings. Nothing was read. Check that it is the right file.</source>
        <translation>لا يوجد في %1 أي صف تحت العناوين. لم يُقرأ شيء. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Not one row of %1 was understood, and nothing was read. The first of them: %2</source>
        <translation>لم يُفهم أي صف من %1، ولم يُقرأ شيء. أولها: %2</translation>
    </message>
    <message>
        <source>There is no list to read. Choose one.</source>
        <translation>لا توجد قائمة لقراءتها. اختر واحدة.</translation>
    </message>
    <message>
        <source>%1:1: Two columns of this list have to be headed as the people of a tie. Nothing was read. Name them “from” and “to” in the first row.</source>
        <translation>%1:1: لا بد أن يكون في هذه القائمة عمودان لطرفي الرابط. لم يُقرأ شيء. سمِّهما «من» و«إلى» في الصف الأول.</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>%1 cannot be opened: %2. Nothing was read. Check its name and that you may read it.</source>
        <translation>تعذّر فتح %1: %2. لم يُقرأ شيء. تحقق من اسمه ومن أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>%1 is too large to be a list (more than %2 MB). Nothing was read. Split it into several files.</source>
        <translation>الملف %1 أكبر من أن يكون قائمة (أكثر من %2 ميغابايت). لم يُقرأ شيء. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2. Nothing was read. Copy the file to this computer and try again.</source>
        <translation>تعذّرت قراءة %1 حتى نهايته: %2. لم يُقرأ شيء. انسخ الملف إلى هذا الحاسوب وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was read. Its first row has to name the columns.</source>
        <translation>الملف %1 فارغ. لم يُقرأ شيء. يجب أن يسمّي صفه الأول الأعمدة.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>The map says otherwise what %1 brings to %2; it was left as it is there.</source>
        <translation>ما يقدمه %1 إلى %2 مذكور في الخريطة على نحو آخر؛ وقد تُرك كما هو فيها.</translation>
    </message>
</context>
<context>
    <name>MemberPeople</name>
    <message>
        <source>The row names no person; it was left out.</source>
        <translation>لا يذكر الصف اسم أي شخص؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>Nobody has the id “%1”, and the row has no name; it was left out.</source>
        <translation>لا أحد يحمل المعرّف «%1»، وليس في الصف اسم؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>The id “%1” stands for “%2” and for “%3”; they were taken as one person, who keeps both names.</source>
        <translation>يدل المعرّف «%1» على «%2» وعلى «%3»؛ وقد اعتُبرا شخصًا واحدًا يحتفظ بالاسمين.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The rows that have this name and no id were taken as said of one of them.</source>
        <translation>يحمل عدة أشخاص الاسم «%1». نُسبت الصفوف التي تحمل هذا الاسم بلا معرّف إلى واحد منهم.</translation>
    </message>
</context>
<context>
    <name>MemberRows</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>“%1” is not a level of participation; it was kept as not recorded. Known are core, active, occasional, peripheral and transactional.</source>
        <translation>«%1» ليس مستوى من مستويات المشاركة؛ وقد أُبقي غير مسجّل. المستويات المعروفة: core (أساسي)، وactive (نشط)، وoccasional (مشارك أحيانًا)، وperipheral (طرفي)، وtransactional (تعاملي).</translation>
    </message>
    <message>
        <source>%1 has the e-mail address %2 already; %3 was left out.</source>
        <translation>لدى %1 عنوان البريد الإلكتروني %2 من قبل؛ وقد تُرك %3.</translation>
    </message>
    <message>
        <source>“%1” says neither open, initials nor hidden; the consent of %2 was kept as it is.</source>
        <translation>«%1» لا تعني مفتوحًا ولا أحرفًا أولى ولا مخفيًا؛ بقيت موافقة %2 كما هي.</translation>
    </message>
    <message>
        <source>“%1” is neither yes, perhaps nor no; it was left out.</source>
        <translation>«%1» ليست نعم ولا ربما ولا لا؛ تُركت.</translation>
    </message>
    <message>
        <source>“%1” would show more of %2 than is recorded; their consent was kept as it is.</source>
        <translation>«%1» يُظهر من %2 أكثر مما هو مسجَّل؛ تُركت الموافقة كما هي.</translation>
    </message>
    <message>
        <source>Whether %1 is willing is recorded already; “%2” was left out.</source>
        <translation>استعداد %1 مسجَّل من قبل؛ تُرك «%2» جانبًا.</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>The row has no name; it was left out.</source>
        <translation>ليس في الصف اسم؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>“%1” is not a name; the row was left out.</source>
        <translation>«%1» ليس اسمًا؛ وقد تُرك الصف.</translation>
    </message>
    <message>
        <source>%1 is “%2” already; “%3” was left out.</source>
        <translation>القيمة المسجّلة لدى %1 هي «%2»؛ وقد تُركت «%3».</translation>
    </message>
    <message>
        <source>%1 has other dates already; these were left out.</source>
        <translation>لدى %1 تواريخ أخرى من قبل؛ وقد تُركت هذه التواريخ.</translation>
    </message>
    <message>
        <source>%1 has a parent already; “%2” was left out as a second one.</source>
        <translation>لدى %1 مستوى أعلى من قبل؛ وقد تُرك «%2» لأنه مستوى أعلى ثانٍ.</translation>
    </message>
    <message>
        <source>“%2” as the parent of “%1” would close a circle of parents; it was left out.</source>
        <translation>جعل «%2» مستوى أعلى لـ«%1» يؤدي إلى حلقة مغلقة؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there; “%2” was left out as its parent.</source>
        <translation>«%1» بند من قائمة OECD وله موضعه فيها؛ وقد تُرك «%2» مستوى أعلى له.</translation>
    </message>
    <message>
        <source>“%1” is not a word for the link of an organisation to its parent; known are office and affiliate.</source>
        <translation>«%1» ليست كلمة تدل على صلة المنظمة بالمنظمة الأم؛ الكلمتان المعروفتان: office (مكتب)، وaffiliate (منظمة منتسبة).</translation>
    </message>
    <message>
        <source>%1 is linked to its parent in another way already; “%2” was left out.</source>
        <translation>صلة %1 بالمنظمة الأم مسجّلة من قبل على نحو آخر؛ وقد تُركت «%2».</translation>
    </message>
    <message>
        <source>“%1” says how it belongs to a parent, but the row has no parent; it was left out.</source>
        <translation>تبيّن «%1» طريقة الانتماء إلى منظمة أم، لكن الصف لا يذكر منظمة أم؛ وقد تُركت.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>This is not a list: line %1 has a NUL character, which text never has. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>ليست هذه قائمة: في السطر %1 محرف NUL، وهو لا يرد في النصوص أبدًا. لم يُقرأ شيء. احفظ القائمة بصيغة CSV (UTF-8) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The letters of this list cannot be told: line %1 has a byte that means nothing in UTF-8 or Windows-1252. Nothing was read. Save the list as CSV (UTF-8) and try again.</source>
        <translation>لا يمكن تمييز حروف هذه القائمة: في السطر %1 بايت لا معنى له في UTF-8 ولا في Windows-1252. لم يُقرأ شيء. احفظ القائمة بصيغة CSV (UTF-8) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The letters of this list are damaged: line %1 has a byte that is not UTF-8. Nothing was read. Save the list as CSV (UTF-8) again and try once more.</source>
        <translation>حروف هذه القائمة تالفة: في السطر %1 بايت لا ينتمي إلى UTF-8. لم يُقرأ شيء. احفظ القائمة من جديد بصيغة CSV (UTF-8) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list is cut off: a UTF-16 file has an even number of bytes, this one has %1. Nothing was read. Save it again and try once more.</source>
        <translation>القائمة مبتورة: عدد بايتات ملف UTF-16 زوجي، وعددها في هذا الملف %1. لم يُقرأ شيء. احفظها من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list is larger than %1 MB, which is more than can be read at once. Nothing was read. Split it into several files.</source>
        <translation>حجم القائمة أكبر من %1 ميغابايت، وهو أكثر مما يمكن قراءته دفعة واحدة. لم يُقرأ شيء. قسّمها إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another file that is not plain text. Nothing was read. Open it and save the list as CSV (UTF-8), or copy its rows and paste them.</source>
        <translation>هذا جدول حسابي أو ملف آخر ليس نصًا عاديًا. لم يُقرأ منه شيء. افتحه واحفظ القائمة بصيغة CSV (UTF-8)، أو انسخ صفوفه والصقها.</translation>
    </message>
</context>
<context>
    <name>TieRows</name>
    <message>
        <source>A tie is between two people, and this row names one at most; it was left out.</source>
        <translation>الرابط يكون بين شخصين، وهذا الصف لا يذكر أكثر من شخص واحد؛ فتُرك.</translation>
    </message>
    <message>
        <source>“%1” would be tied to themselves; the row was left out.</source>
        <translation>سيكون «%1» مرتبطًا بنفسه؛ فتُرك الصف.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. The ties that have this name were taken as those of one of them. Write the id in its place to say which.</source>
        <translation>هناك عدة أشخاص باسم «%1». اعتُبرت الروابط التي بهذا الاسم لواحد منهم. اكتب المعرّف مكان الاسم لتحديد أيهم.</translation>
    </message>
    <message>
        <source>“%1” is not a strength; it was kept as not recorded. Strengths are 0, 1, 2 and 3.</source>
        <translation>«%1» ليست درجة قوة؛ وقد حُفظت على أنها غير مسجلة. درجات القوة هي 0 و1 و2 و3.</translation>
    </message>
    <message>
        <source>This tie has the strength %1 already; %2 was left out.</source>
        <translation>لهذا الرابط القوة %1 من قبل؛ وقد تُركت القوة %2.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleCanvas</name>
    <message>
        <source>Arrow keys go to the nearest group or person that way, with Control from one to its neighbours, with Shift they move the picture. Plus and minus zoom, 0 shows all of it. N and P go from one group or person to the next, Enter selects, Escape selects nothing. Alt and the arrow keys move the group or person itself.</source>
        <translation>تنقلك مفاتيح الأسهم إلى أقرب مجموعة أو شخص في اتجاهها، ومع Ctrl من أحدها إلى جيرانه، ومع Shift تحرّك الصورة. مفتاحا الزائد والناقص للتكبير والتصغير، و0 لإظهار الصورة كاملة. N وP للانتقال من مجموعة أو شخص إلى التالي أو السابق، وEnter للتحديد، وEscape لإلغاء التحديد. أما Alt مع مفاتيح الأسهم فيحرّك المجموعة أو الشخص نفسه.</translation>
    </message>
</context>
<context>
    <name>copse::AccessibleItem</name>
    <message numerus="yes">
        <source>group, %n neighbours</source>
        <translation>
            <numerusform>مجموعة، %n جار</numerusform>
            <numerusform>مجموعة، %n جار</numerusform>
            <numerusform>مجموعة، %n جاران</numerusform>
            <numerusform>مجموعة، %n جيران</numerusform>
            <numerusform>مجموعة، %n جارًا</numerusform>
            <numerusform>مجموعة، %n جار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, %n neighbours</source>
        <translation>
            <numerusform>شخص، %n جار</numerusform>
            <numerusform>شخص، %n جار</numerusform>
            <numerusform>شخص، %n جاران</numerusform>
            <numerusform>شخص، %n جيران</numerusform>
            <numerusform>شخص، %n جارًا</numerusform>
            <numerusform>شخص، %n جار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, %n neighbours</source>
        <translation>
            <numerusform>منظمة، %n جار</numerusform>
            <numerusform>منظمة، %n جار</numerusform>
            <numerusform>منظمة، %n جاران</numerusform>
            <numerusform>منظمة، %n جيران</numerusform>
            <numerusform>منظمة، %n جارًا</numerusform>
            <numerusform>منظمة، %n جار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discipline, %n neighbours</source>
        <translation>
            <numerusform>تخصص، %n جار</numerusform>
            <numerusform>تخصص، %n جار</numerusform>
            <numerusform>تخصص، %n جاران</numerusform>
            <numerusform>تخصص، %n جيران</numerusform>
            <numerusform>تخصص، %n جارًا</numerusform>
            <numerusform>تخصص، %n جار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::AddGroupDialog</name>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>none: a group of its own</source>
        <translation>لا شيء: مجموعة قائمة بذاتها</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Sub-group of:</source>
        <translation>مجموعة فرعية من (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>There is no group called “%1”.</source>
        <translation>لا توجد مجموعة باسم «%1».</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>copse::AddMembershipDialog</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>2024, 2024-03 or 2024-03-15</source>
        <translation>‎2024‎ أو ‎2024-03‎ أو ‎2024-03-15‎</translation>
    </message>
    <message>
        <source>still</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>الشخص (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>المجموعة (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>المستوى (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>من (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إلى (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Choose a person and a group.</source>
        <translation>اختر شخصًا ومجموعة.</translation>
    </message>
    <message>
        <source>Write dates as 2024, 2024-03 or 2024-03-15.</source>
        <translation>اكتب التواريخ على صورة ‎2024‎ أو ‎2024-03‎ أو ‎2024-03-15‎.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” is not in the map yet. Use “Add someone” first.</source>
        <translation>«%1» ليس في الخريطة بعد. استخدم أولًا «إضافة شخص».</translation>
    </message>
</context>
<context>
    <name>copse::AddPersonDialog</name>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم (&amp;N):</translation>
    </message>
    <message>
        <source>Works &amp;for:</source>
        <translation>يعمل لدى (&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>التخصص (&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>المجموعة (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Somebody called “%1” is in the map already. This will be another person.</source>
        <translation>يوجد في الخريطة شخص اسمه «%1». سيكون هذا شخصًا آخر.</translation>
    </message>
</context>
<context>
    <name>copse::AnalyseCommands</name>
    <message>
        <source>&amp;As of</source>
        <translation>الوضع في (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>اليوم (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <translation>أي وقت (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>الأعضاء (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Organisations count by</source>
        <translation>احتساب المنظمات حسب (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Disciplines count by</source>
        <translation>احتساب التخصصات حسب (&amp;D)</translation>
    </message>
    <message>
        <source>People who work for &amp;themselves</source>
        <translation>من يعملون لحسابهم الخاص (&amp;T)</translation>
    </message>
</context>
<context>
    <name>copse::AsOfBar</name>
    <message>
        <source>&amp;As of</source>
        <translation>الوضع في (&amp;A)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم محدد</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Day that is shown</source>
        <translation>اليوم المعروض</translation>
    </message>
    <message>
        <source>Day that is shown, on a line over the years of the map</source>
        <translation>اليوم المعروض، على خط يمتد على سنوات الخريطة</translation>
    </message>
    <message>
        <source>Play from year to year</source>
        <translation>تشغيل سنة بعد سنة</translation>
    </message>
    <message>
        <source>Both dates side by side, with what changed in words</source>
        <translation>التاريخان جنبًا إلى جنب، مع ما تغيّر بالكلمات</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>⊕ %1, ⊖ %2</source>
        <comment>people who joined, people who left; the signs are those in the picture</comment>
        <translation>⊕ %1، ⊖ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <comment>people</comment>
        <translation>
            <numerusform>انضم %n</numerusform>
            <numerusform>انضم %n</numerusform>
            <numerusform>انضم %n</numerusform>
            <numerusform>انضم %n</numerusform>
            <numerusform>انضم %n</numerusform>
            <numerusform>انضم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people</comment>
        <translation>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the date before: %1. Press to compare both.</source>
        <translation>منذ التاريخ السابق: %1. اضغط للمقارنة بين التاريخين.</translation>
    </message>
    <message numerus="yes">
        <source>%n not gone yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم يغادر بعد: %n</numerusform>
            <numerusform>لم يغادر بعد: %n</numerusform>
            <numerusform>لم يغادر بعد: %n</numerusform>
            <numerusform>لم يغادر بعد: %n</numerusform>
            <numerusform>لم يغادر بعد: %n</numerusform>
            <numerusform>لم يغادر بعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم ينضم بعد: %n</numerusform>
            <numerusform>لم ينضم بعد: %n</numerusform>
            <numerusform>لم ينضم بعد: %n</numerusform>
            <numerusform>لم ينضم بعد: %n</numerusform>
            <numerusform>لم ينضم بعد: %n</numerusform>
            <numerusform>لم ينضم بعد: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Badge</name>
    <message>
        <source>organisations %1, disciplines %2</source>
        <comment>each an answer: yes, no, in name only...</comment>
        <translation>المنظمات: %1، التخصصات: %2</translation>
    </message>
</context>
<context>
    <name>copse::CardPanel</name>
    <message>
        <source>What is selected</source>
        <translation>ما تم تحديده</translation>
    </message>
</context>
<context>
    <name>copse::Choice</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>بالأحرف الأولى</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>affiliate</source>
        <translation>منظمة منتسبة</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>coalescing</source>
        <translation>قيد التكوّن</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>stewardship</source>
        <translation>رعاية</translation>
    </message>
    <message>
        <source>transformation</source>
        <translation>تحوّل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>either</source>
        <translation>أي منهما</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلا الأمرين</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>مشتركة بين المنظمات</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>متعددة التخصصات</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>المجموعة الأساسية</translation>
    </message>
    <message>
        <source>occasional</source>
        <translation>مشارك أحيانًا</translation>
    </message>
    <message>
        <source>peripheral</source>
        <translation>طرفي</translation>
    </message>
    <message>
        <source>transactional (not a member)</source>
        <translation>تعاملي (ليس عضوًا)</translation>
    </message>
    <message>
        <source>voluntary</source>
        <translation>طوعًا</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>بتكليف</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>إفادة ذاتية</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>with sub-groups</source>
        <translation>مع المجموعات الفرعية</translation>
    </message>
    <message>
        <source>direct members only</source>
        <translation>الأعضاء المباشرون فقط</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>family</source>
        <translation>أسرة المنظمات</translation>
    </message>
    <message>
        <source>area</source>
        <translation>المجال الرئيسي</translation>
    </message>
    <message>
        <source>field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>specialism</source>
        <translation>التخصص الدقيق</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>كل شخص على حدة</translation>
    </message>
    <message>
        <source>together as one</source>
        <translation>معًا كجهة واحدة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>خارج الحساب</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>حدود المجموعات</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>طبقات</translation>
    </message>
    <message>
        <source>who brings what</source>
        <translation>من يأتي بماذا</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>حلقات</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>full names</source>
        <translation>الأسماء كاملة</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>من دون أسماء</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>جهاز العرض</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>project ended</source>
        <translation>انتهاء المشروع</translation>
    </message>
    <message>
        <source>died</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>staff time</source>
        <translation>وقت الموظفين</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>facilitation</source>
        <translation>تيسير</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>endorsement</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>facilitating</source>
        <translation>ميسّر</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>demanding</source>
        <translation>متطلّب</translation>
    </message>
</context>
<context>
    <name>copse::ClearComputerDialog</name>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>محو ما يحتفظ به هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>the names of %n recent map(s)</source>
        <translation>
            <numerusform>أسماء %n خريطة فُتحت مؤخرًا</numerusform>
            <numerusform>اسم %n خريطة فُتحت مؤخرًا</numerusform>
            <numerusform>اسما %n خريطتين فُتحتا مؤخرًا</numerusform>
            <numerusform>أسماء %n خرائط فُتحت مؤخرًا</numerusform>
            <numerusform>أسماء %n خريطة فُتحت مؤخرًا</numerusform>
            <numerusform>أسماء %n خريطة فُتحت مؤخرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes from this computer and cannot be brought back:</source>
        <translation>يُحذف ما يلي من هذا الحاسوب ولا يمكن استرجاعه:</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Your maps stay where they are, and so does what you exported. The map that is open goes on. Earlier versions of a map on a stick or a share are beside it and stay there.</source>
        <translation>تبقى خرائطك في مكانها، وكذلك ما صدّرته. وتبقى الخريطة المفتوحة مفتوحة. أما الإصدارات السابقة لخريطة على ذاكرة محمولة أو مجلد مشترك فتقع بجانبها وتبقى هناك.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>محو (&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of your maps (%1)</source>
        <comment>how large they are</comment>
        <translation>
            <numerusform>%n إصدار سابق من خرائطك (%1)</numerusform>
            <numerusform>%n إصدار سابق من خرائطك (%1)</numerusform>
            <numerusform>%n إصداران سابقان من خرائطك (%1)</numerusform>
            <numerusform>%n إصدارات سابقة من خرائطك (%1)</numerusform>
            <numerusform>%n إصدارًا سابقًا من خرائطك (%1)</numerusform>
            <numerusform>%n إصدار سابق من خرائطك (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the folders used last, how the window looked (its size, colours and text size) and which part of each view was seen</source>
        <translation>المجلدات المستخدمة أخيرًا، وهيئة النافذة (حجمها وألوانها وحجم النص)، والجزء الظاهر من كل عرض</translation>
    </message>
</context>
<context>
    <name>copse::ClipboardCommands</name>
    <message>
        <source>&amp;Copy what is selected</source>
        <translation>نسخ المحدَّد (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste people or a list</source>
        <translation>لصق أشخاص أو قائمة (&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n selected.</source>
        <comment>people...</comment>
        <translation>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
            <numerusform>تم نسخ العناصر المحدَّدة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n groups with their members.</source>
        <translation>
            <numerusform>تم النسخ: %n مجموعة مع أعضائها.</numerusform>
            <numerusform>تم النسخ: %n مجموعة مع أعضائها.</numerusform>
            <numerusform>تم النسخ: %n مجموعتان مع أعضائهما.</numerusform>
            <numerusform>تم النسخ: %n مجموعات مع أعضائها.</numerusform>
            <numerusform>تم النسخ: %n مجموعة مع أعضائها.</numerusform>
            <numerusform>تم النسخ: %n مجموعة مع أعضائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be pasted here.</source>
        <translation>ليس في الحافظة ما يمكن لصقه هنا.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n شخص جديد</numerusform>
            <numerusform>%n شخص جديد</numerusform>
            <numerusform>%n شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصًا جديدًا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new groups</source>
        <translation>
            <numerusform>%n مجموعة جديدة</numerusform>
            <numerusform>%n مجموعة جديدة</numerusform>
            <numerusform>%n مجموعتان جديدتان</numerusform>
            <numerusform>%n مجموعات جديدة</numerusform>
            <numerusform>%n مجموعة جديدة</numerusform>
            <numerusform>%n مجموعة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were there already</source>
        <translation>
            <numerusform>%n شخص موجود من قبل</numerusform>
            <numerusform>%n شخص موجود من قبل</numerusform>
            <numerusform>%n شخصان موجودان من قبل</numerusform>
            <numerusform>%n أشخاص موجودون من قبل</numerusform>
            <numerusform>%n شخصًا موجودًا من قبل</numerusform>
            <numerusform>%n شخص موجود من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out who wanted to be forgotten</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n شخص طلب أن يُنسى فتُرك</numerusform>
            <numerusform>%n شخص طلب أن يُنسى فتُرك</numerusform>
            <numerusform>%n شخصان طلبا أن يُنسَيا فتُركا</numerusform>
            <numerusform>%n أشخاص طلبوا أن يُنسَوا فتُركوا</numerusform>
            <numerusform>%n شخصًا طلبوا أن يُنسَوا فتُركوا</numerusform>
            <numerusform>%n شخص طلبوا أن يُنسَوا فتُركوا</numerusform>
        </translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>الخريطة تحوي كل هذا من قبل.</translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <comment>a list of what</comment>
        <translation>تم اللصق: %1.</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file and import that.</source>
        <translation>هذا أكثر من أن يُلصق. احفظه في ملف ثم استورد الملف.</translation>
    </message>
    <message>
        <source>These are too many names to paste. Save them as a file and import that.</source>
        <translation>هذه الأسماء أكثر من أن تُلصق. احفظها في ملف ثم استورد الملف.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>قائمة ملصقة</translation>
    </message>
    <message>
        <source>All of these people are in the map already.</source>
        <translation>جميع هؤلاء الأشخاص موجودون في الخريطة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>إضافتهم إلى %1</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتهم</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people? %1</source>
        <translation>
            <numerusform>إضافة %n شخص؟ %1</numerusform>
            <numerusform>إضافة %n شخص؟ %1</numerusform>
            <numerusform>إضافة %n شخصين؟ %1</numerusform>
            <numerusform>إضافة %n أشخاص؟ %1</numerusform>
            <numerusform>إضافة %n شخصًا؟ %1</numerusform>
            <numerusform>إضافة %n شخص؟ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>إضافة %n شخص</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
            <numerusform>إضافة %n شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>تم: %1. يلغي التراجع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these people are in the map already, but not in %1.</source>
        <translation>
            <numerusform>لا أحد (%n) من هؤلاء الأشخاص موجود في الخريطة خارج %1.</numerusform>
            <numerusform>%n شخص من هؤلاء موجود في الخريطة، لكنه ليس في %1.</numerusform>
            <numerusform>%n شخصان من هؤلاء موجودان في الخريطة، لكنهما ليسا في %1.</numerusform>
            <numerusform>%n أشخاص من هؤلاء موجودون في الخريطة، لكنهم ليسوا في %1.</numerusform>
            <numerusform>%n شخصًا من هؤلاء موجودون في الخريطة، لكنهم ليسوا في %1.</numerusform>
            <numerusform>%n شخص من هؤلاء موجودون في الخريطة، لكنهم ليسوا في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because several people are called this: %1</source>
        <translation>تُركت لأن عدة أشخاص يحملون هذا الاسم: %1</translation>
    </message>
    <message>
        <source>A list with columns is read at the desk: leave presenting first (Esc), then paste it there. Nothing was added.</source>
        <translation>تُقرأ القائمة ذات الأعمدة في نافذة العمل: غادر العرض أولًا (Esc) ثم ألصقها هناك. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>copse::CompareDates</name>
    <message>
        <source>Compare two dates</source>
        <translation>مقارنة تاريخين</translation>
    </message>
    <message>
        <source>Earlier date</source>
        <translation>التاريخ الأسبق</translation>
    </message>
    <message>
        <source>Later date</source>
        <translation>التاريخ اللاحق</translation>
    </message>
    <message>
        <source>What changed between the two dates</source>
        <translation>ما تغيّر بين التاريخين</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Nothing changed between these dates.</source>
        <translation>لم يتغيّر شيء بين هذين التاريخين.</translation>
    </message>
    <message>
        <source>What changed in between:</source>
        <translation>ما تغيّر بينهما:</translation>
    </message>
</context>
<context>
    <name>copse::Compose</name>
    <message>
        <source>There is no group to draw.</source>
        <translation>لا توجد مجموعة لرسمها.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups not shown</source>
        <translation>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
            <numerusform>مجموعات غير معروضة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups without their name</source>
        <translation>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
            <numerusform>مجموعات معروضة بلا أسمائها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of groups shortened</source>
        <translation>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
            <numerusform>أسماء مجموعات مختصرة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people not shown</source>
        <translation>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
            <numerusform>أشخاص غير معروضين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names not shown</source>
        <translation>
            <numerusform>أسماء غير معروضة: %n</numerusform>
            <numerusform>أسماء غير معروضة: %n</numerusform>
            <numerusform>أسماء غير معروضة: %n</numerusform>
            <numerusform>أسماء غير معروضة: %n</numerusform>
            <numerusform>أسماء غير معروضة: %n</numerusform>
            <numerusform>أسماء غير معروضة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn with Copse</source>
        <translation>رُسمت ببرنامج Copse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after some names</comment>
        <translation>
            <numerusform>و%n اسم آخر</numerusform>
            <numerusform>و%n اسم آخر</numerusform>
            <numerusform>و%n اسمان آخران</numerusform>
            <numerusform>و%n أسماء أخرى</numerusform>
            <numerusform>و%n اسمًا آخر</numerusform>
            <numerusform>و%n اسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand for several people each</source>
        <translation>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
            <numerusform>صفوف يمثّل كل منها عدة أشخاص: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks not shown</source>
        <comment>of organisations or disciplines</comment>
        <translation>
            <numerusform>علامات غير معروضة: %n</numerusform>
            <numerusform>علامات غير معروضة: %n</numerusform>
            <numerusform>علامات غير معروضة: %n</numerusform>
            <numerusform>علامات غير معروضة: %n</numerusform>
            <numerusform>علامات غير معروضة: %n</numerusform>
            <numerusform>علامات غير معروضة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names shortened</source>
        <translation>
            <numerusform>أسماء مختصرة: %n</numerusform>
            <numerusform>أسماء مختصرة: %n</numerusform>
            <numerusform>أسماء مختصرة: %n</numerusform>
            <numerusform>أسماء مختصرة: %n</numerusform>
            <numerusform>أسماء مختصرة: %n</numerusform>
            <numerusform>أسماء مختصرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>many groups overlap: the matrix shows them better</source>
        <translation>مجموعات كثيرة تتداخل: المصفوفة تُظهرها بوضوح أكبر</translation>
    </message>
    <message>
        <source>No tie is recorded.</source>
        <translation>لم يُسجَّل أي رابط.</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <comment>what shapes or outlines tell</comment>
        <translation>%1: غير معروض</translation>
    </message>
    <message>
        <source>No organisation is recorded.</source>
        <translation>لم تُسجَّل أي منظمة.</translation>
    </message>
    <message>
        <source>rings from the middle: %1</source>
        <comment>levels of participation</comment>
        <translation>الحلقات من الوسط: %1</translation>
    </message>
    <message>
        <source>not explained: %1</source>
        <comment>colours, sizes, badges, cells or lines</comment>
        <translation>بلا شرح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the legend not shown</source>
        <translation>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
            <numerusform>%n من أجزاء المفتاح غير معروضة</numerusform>
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
        <translation>، </translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>so many not recorded</comment>
        <translation>؟ %1</translation>
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
        <translation>ما الذي يحسم الأمر</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
</context>
<context>
    <name>copse::CopyCommands</name>
    <message>
        <source>&amp;Picture</source>
        <translation>الصورة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Description in words</source>
        <translation>الوصف بالكلمات (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy sentence</source>
        <translation>نسخ الجملة (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ard of the group</source>
        <translation>بطاقة المجموعة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Table of answers</source>
        <translation>جدول الإجابات (&amp;T)</translation>
    </message>
    <message>
        <source>Cop&amp;y for a report</source>
        <translation>نسخ لتقرير (&amp;Y)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>The description is on the clipboard.</source>
        <translation>الوصف في الحافظة.</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>الجملة في الحافظة.</translation>
    </message>
    <message>
        <source>The card is on the clipboard.</source>
        <translation>البطاقة في الحافظة.</translation>
    </message>
    <message>
        <source>The table of answers is on the clipboard.</source>
        <translation>جدول الإجابات في الحافظة.</translation>
    </message>
</context>
<context>
    <name>copse::Description</name>
    <message>
        <source>Lines lead from people to their groups.</source>
        <translation>تصل خطوط بين الأشخاص ومجموعاتهم.</translation>
    </message>
    <message>
        <source>Each group is an outline round its members.</source>
        <translation>كل مجموعة حدود مرسومة حول أعضائها.</translation>
    </message>
    <message>
        <source>They stand in columns, with lines between them.</source>
        <translation>العناصر في أعمدة تصل بينها خطوط.</translation>
    </message>
    <message>
        <source>The core is in the middle.</source>
        <translation>المجموعة الأساسية في الوسط.</translation>
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
        <translation>العدد: %1 و%2 و%3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
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
        <translation>%1 (%2؛ %3)</translation>
    </message>
    <message>
        <source>The largest groups are %1.</source>
        <translation>أكبر المجموعات: %1.</translation>
    </message>
    <message>
        <source>The group is %1.</source>
        <translation>المجموعة: %1.</translation>
    </message>
    <message>
        <source>The groups are %1.</source>
        <translation>المجموعات: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer, how many groups have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers of all groups: %1.</source>
        <translation>إجابات جميع المجموعات: %1.</translation>
    </message>
    <message>
        <source>Nobody is in more than one group.</source>
        <translation>لا أحد في أكثر من مجموعة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in more than one group.</source>
        <translation>
            <numerusform>%n شخص في أكثر من مجموعة واحدة.</numerusform>
            <numerusform>%n شخص في أكثر من مجموعة واحدة.</numerusform>
            <numerusform>%n شخصان في أكثر من مجموعة واحدة.</numerusform>
            <numerusform>%n أشخاص في أكثر من مجموعة واحدة.</numerusform>
            <numerusform>%n شخصًا في أكثر من مجموعة واحدة.</numerusform>
            <numerusform>%n شخص في أكثر من مجموعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the most groups, %1: %2.</source>
        <comment>how many; who is in so many</comment>
        <translation>في أكبر عدد من المجموعات (%1): %2.</translation>
    </message>
    <message>
        <source>The most groups that anybody is in: %1.</source>
        <translation>أكبر عدد من المجموعات ينتمي إليه شخص واحد: %1.</translation>
    </message>
    <message>
        <source>Nothing is tied to anything else.</source>
        <translation>لا شيء مرتبط بغيره.</translation>
    </message>
    <message>
        <source>The most ties that anybody has: %1.</source>
        <translation>أكبر عدد من الروابط لعنصر واحد: %1.</translation>
    </message>
    <message>
        <source>With the most ties, %1: %2.</source>
        <comment>how many; who has so many</comment>
        <translation>الأكثر روابط (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn.</source>
        <translation>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn.</source>
        <translation>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn.</source>
        <translation>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Detail</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Diagram</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 و%n اسم آخر</numerusform>
            <numerusform>%1 و%n اسم آخر</numerusform>
            <numerusform>%1 و%n اسمان آخران</numerusform>
            <numerusform>%1 و%n أسماء أخرى</numerusform>
            <numerusform>%1 و%n اسمًا آخر</numerusform>
            <numerusform>%1 و%n اسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>41 people, 6 groups, 8 organisations</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>People and the groups they are in</source>
        <translation>الأشخاص والمجموعات التي ينتمون إليها</translation>
    </message>
    <message numerus="yes">
        <source>%n people in no group are not drawn</source>
        <translation>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص لا ينتمون إلى أي مجموعة ولم يُرسموا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 and its sub-groups.</source>
        <translation>%1 ومجموعاتها الفرعية فقط.</translation>
    </message>
    <message numerus="yes">
        <source>with the members of %n sub-groups</source>
        <translation>
            <numerusform>مع أعضاء %n مجموعة فرعية</numerusform>
            <numerusform>مع أعضاء %n مجموعة فرعية</numerusform>
            <numerusform>مع أعضاء %n مجموعتين فرعيتين</numerusform>
            <numerusform>مع أعضاء %n مجموعات فرعية</numerusform>
            <numerusform>مع أعضاء %n مجموعة فرعية</numerusform>
            <numerusform>مع أعضاء %n مجموعة فرعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations, tied by the groups and people they share</source>
        <translation>المنظمات، تربطها المجموعات والأشخاص المشتركون بينها</translation>
    </message>
    <message>
        <source>People, tied by the groups they share</source>
        <translation>الأشخاص، تربطهم المجموعات المشتركة بينهم</translation>
    </message>
    <message>
        <source>People and the ties recorded between them</source>
        <translation>الأشخاص والروابط المسجّلة بينهم</translation>
    </message>
    <message>
        <source>Organisations, their people and the groups they are in</source>
        <translation>المنظمات وأشخاصها والمجموعات التي ينتمون إليها</translation>
    </message>
    <message>
        <source>Who brings what: organisations, people and disciplines</source>
        <translation>من يأتي بماذا: المنظمات والأشخاص والتخصصات</translation>
    </message>
    <message>
        <source>%1: its members by level of participation</source>
        <translation>%1: أعضاؤها حسب مستوى المشاركة</translation>
    </message>
    <message>
        <source>People and groups as a table</source>
        <translation>الأشخاص والمجموعات في جدول</translation>
    </message>
    <message numerus="yes">
        <source>%n people without a recorded tie are not drawn</source>
        <translation>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا رابط مسجّل ولم يُرسموا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without an organisation are not drawn</source>
        <translation>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص بلا منظمة ولم يُرسموا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaker ties are not drawn</source>
        <translation>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
            <numerusform>روابط أضعف لم تُرسم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too large to tie anybody</source>
        <translation>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
            <numerusform>مجموعات أكبر من أن تربط أحدًا بأحد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an organisation and how much is shared with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>shares most with %1</source>
        <translation>أكثر ما تشترك مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people who wish not to be shown are counted, not drawn</source>
        <translation>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
            <numerusform>أشخاص يرغبون في عدم الظهور فاحتُسبوا ولم يُرسموا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n members</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 من نحو %n عضو</numerusform>
            <numerusform>%1 من نحو %n عضو</numerusform>
            <numerusform>%1 من نحو %n عضوين</numerusform>
            <numerusform>%1 من نحو %n أعضاء</numerusform>
            <numerusform>%1 من نحو %n عضوًا</numerusform>
            <numerusform>%1 من نحو %n عضو</numerusform>
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
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more.</source>
        <comment>what happened to some, the names of a few</comment>
        <translation>
            <numerusform>%1: %2 و%n اسم آخر.</numerusform>
            <numerusform>%1: %2 و%n اسم آخر.</numerusform>
            <numerusform>%1: %2 و%n اسمان آخران.</numerusform>
            <numerusform>%1: %2 و%n أسماء أخرى.</numerusform>
            <numerusform>%1: %2 و%n اسمًا آخر.</numerusform>
            <numerusform>%1: %2 و%n اسم آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>أُضيف %n شخص</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
            <numerusform>أُضيف %n شخصان</numerusform>
            <numerusform>أُضيف %n أشخاص</numerusform>
            <numerusform>أُضيف %n شخصًا</numerusform>
            <numerusform>أُضيف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed</source>
        <translation>
            <numerusform>أُزيل %n شخص</numerusform>
            <numerusform>أُزيل %n شخص</numerusform>
            <numerusform>أُزيل %n شخصان</numerusform>
            <numerusform>أُزيل %n أشخاص</numerusform>
            <numerusform>أُزيل %n شخصًا</numerusform>
            <numerusform>أُزيل %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were added</source>
        <translation>
            <numerusform>أُضيفت %n مجموعة</numerusform>
            <numerusform>أُضيفت %n مجموعة</numerusform>
            <numerusform>أُضيفت %n مجموعتان</numerusform>
            <numerusform>أُضيفت %n مجموعات</numerusform>
            <numerusform>أُضيفت %n مجموعة</numerusform>
            <numerusform>أُضيفت %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were removed</source>
        <translation>
            <numerusform>أُزيلت %n مجموعة</numerusform>
            <numerusform>أُزيلت %n مجموعة</numerusform>
            <numerusform>أُزيلت %n مجموعتان</numerusform>
            <numerusform>أُزيلت %n مجموعات</numerusform>
            <numerusform>أُزيلت %n مجموعة</numerusform>
            <numerusform>أُزيلت %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were added</source>
        <translation>
            <numerusform>أُضيفت %n منظمة</numerusform>
            <numerusform>أُضيفت %n منظمة</numerusform>
            <numerusform>أُضيفت %n منظمتان</numerusform>
            <numerusform>أُضيفت %n منظمات</numerusform>
            <numerusform>أُضيفت %n منظمة</numerusform>
            <numerusform>أُضيفت %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were removed</source>
        <translation>
            <numerusform>أُزيلت %n منظمة</numerusform>
            <numerusform>أُزيلت %n منظمة</numerusform>
            <numerusform>أُزيلت %n منظمتان</numerusform>
            <numerusform>أُزيلت %n منظمات</numerusform>
            <numerusform>أُزيلت %n منظمة</numerusform>
            <numerusform>أُزيلت %n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were added</source>
        <translation>
            <numerusform>أُضيف %n تخصص</numerusform>
            <numerusform>أُضيف %n تخصص</numerusform>
            <numerusform>أُضيف %n تخصصان</numerusform>
            <numerusform>أُضيف %n تخصصات</numerusform>
            <numerusform>أُضيف %n تخصصًا</numerusform>
            <numerusform>أُضيف %n تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines were removed</source>
        <translation>
            <numerusform>أُزيل %n تخصص</numerusform>
            <numerusform>أُزيل %n تخصص</numerusform>
            <numerusform>أُزيل %n تخصصان</numerusform>
            <numerusform>أُزيل %n تخصصات</numerusform>
            <numerusform>أُزيل %n تخصصًا</numerusform>
            <numerusform>أُزيل %n تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were added</source>
        <translation>
            <numerusform>أُضيف %n عرض</numerusform>
            <numerusform>أُضيف %n عرض</numerusform>
            <numerusform>أُضيف %n عرضان</numerusform>
            <numerusform>أُضيف %n عروض</numerusform>
            <numerusform>أُضيف %n عرضًا</numerusform>
            <numerusform>أُضيف %n عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views were removed</source>
        <translation>
            <numerusform>أُزيل %n عرض</numerusform>
            <numerusform>أُزيل %n عرض</numerusform>
            <numerusform>أُزيل %n عرضان</numerusform>
            <numerusform>أُزيل %n عروض</numerusform>
            <numerusform>أُزيل %n عرضًا</numerusform>
            <numerusform>أُزيل %n عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The answer of %1 went from “%2” to “%3”.</source>
        <translation>تغيّرت إجابة %1 من «%2» إلى «%3».</translation>
    </message>
    <message>
        <source>Somebody was renamed.</source>
        <translation>تغيّر اسم شخص ما.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>أصبح اسم %1 الآن: %2.</translation>
    </message>
    <message>
        <source>%1 was changed: %2.</source>
        <comment>a name, labels of fields</comment>
        <translation>تغيّرت بيانات %1: %2.</translation>
    </message>
    <message>
        <source>%1 joined %2.</source>
        <comment>a person, a group</comment>
        <translation>انضمام %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <comment>a person, a group</comment>
        <translation>مغادرة %1 لـ%2.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, was %4.</source>
        <comment>a person, a group, levels of participation</comment>
        <translation>%1 في %2: المستوى %3، وكان %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people joined %1</source>
        <translation>
            <numerusform>انضم %n شخص إلى %1</numerusform>
            <numerusform>انضم %n شخص إلى %1</numerusform>
            <numerusform>انضم %n شخصان إلى %1</numerusform>
            <numerusform>انضم %n أشخاص إلى %1</numerusform>
            <numerusform>انضم %n شخصًا إلى %1</numerusform>
            <numerusform>انضم %n شخص إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1</source>
        <translation>
            <numerusform>غادر %n شخص %1</numerusform>
            <numerusform>غادر %n شخص %1</numerusform>
            <numerusform>غادر %n شخصان %1</numerusform>
            <numerusform>غادر %n أشخاص %1</numerusform>
            <numerusform>غادر %n شخصًا %1</numerusform>
            <numerusform>غادر %n شخص %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1 are %2 and were %3</source>
        <comment>a group, levels of participation</comment>
        <translation>
            <numerusform>انتقل %n شخص في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
            <numerusform>انتقل %n شخص في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
            <numerusform>انتقل %n شخصان في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
            <numerusform>انتقل %n أشخاص في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
            <numerusform>انتقل %n شخصًا في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
            <numerusform>انتقل %n شخص في %1 من المستوى «%3» إلى المستوى «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are independent now</source>
        <translation>
            <numerusform>يعمل الآن %n شخص لحسابهم الخاص</numerusform>
            <numerusform>يعمل الآن %n شخص لحسابه الخاص</numerusform>
            <numerusform>يعمل الآن %n شخصان لحسابهما الخاص</numerusform>
            <numerusform>يعمل الآن %n أشخاص لحسابهم الخاص</numerusform>
            <numerusform>يعمل الآن %n شخصًا لحسابهم الخاص</numerusform>
            <numerusform>يعمل الآن %n شخص لحسابهم الخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are recorded without a discipline now</source>
        <translation>
            <numerusform>سُجّل الآن %n شخص بلا تخصص</numerusform>
            <numerusform>سُجّل الآن %n شخص بلا تخصص</numerusform>
            <numerusform>سُجّل الآن %n شخصان بلا تخصص</numerusform>
            <numerusform>سُجّل الآن %n أشخاص بلا تخصص</numerusform>
            <numerusform>سُجّل الآن %n شخصًا بلا تخصص</numerusform>
            <numerusform>سُجّل الآن %n شخص بلا تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are with %1 now</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>يعمل الآن %n شخص لدى %1</numerusform>
            <numerusform>يعمل الآن %n شخص لدى %1</numerusform>
            <numerusform>يعمل الآن %n شخصان لدى %1</numerusform>
            <numerusform>يعمل الآن %n أشخاص لدى %1</numerusform>
            <numerusform>يعمل الآن %n شخصًا لدى %1</numerusform>
            <numerusform>يعمل الآن %n شخص لدى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people bring %1 now</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>لدى %n شخص الآن تخصص %1</numerusform>
            <numerusform>لدى %n شخص الآن تخصص %1</numerusform>
            <numerusform>لدى %n شخصين الآن تخصص %1</numerusform>
            <numerusform>لدى %n أشخاص الآن تخصص %1</numerusform>
            <numerusform>لدى %n شخصًا الآن تخصص %1</numerusform>
            <numerusform>لدى %n شخص الآن تخصص %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not independent any more</source>
        <translation>
            <numerusform>لم يعد %n شخص يعملون لحسابهم الخاص</numerusform>
            <numerusform>لم يعد %n شخص يعمل لحسابه الخاص</numerusform>
            <numerusform>لم يعد %n شخصان يعملان لحسابهما الخاص</numerusform>
            <numerusform>لم يعد %n أشخاص يعملون لحسابهم الخاص</numerusform>
            <numerusform>لم يعد %n شخصًا يعملون لحسابهم الخاص</numerusform>
            <numerusform>لم يعد %n شخص يعملون لحسابهم الخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not recorded without a discipline any more</source>
        <translation>
            <numerusform>لم يعد %n شخص مسجّلين بلا تخصص</numerusform>
            <numerusform>لم يعد %n شخص مسجّلًا بلا تخصص</numerusform>
            <numerusform>لم يعد %n شخصان مسجّلَين بلا تخصص</numerusform>
            <numerusform>لم يعد %n أشخاص مسجّلين بلا تخصص</numerusform>
            <numerusform>لم يعد %n شخصًا مسجّلين بلا تخصص</numerusform>
            <numerusform>لم يعد %n شخص مسجّلين بلا تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are not with %1 any more</source>
        <comment>an organisation</comment>
        <translation>
            <numerusform>لم يعد %n شخص يعملون لدى %1</numerusform>
            <numerusform>لم يعد %n شخص يعمل لدى %1</numerusform>
            <numerusform>لم يعد %n شخصان يعملان لدى %1</numerusform>
            <numerusform>لم يعد %n أشخاص يعملون لدى %1</numerusform>
            <numerusform>لم يعد %n شخصًا يعملون لدى %1</numerusform>
            <numerusform>لم يعد %n شخص يعملون لدى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not bring %1 any more</source>
        <comment>a discipline</comment>
        <translation>
            <numerusform>لم يعد لدى %n شخص تخصص %1</numerusform>
            <numerusform>لم يعد لدى %n شخص تخصص %1</numerusform>
            <numerusform>لم يعد لدى %n شخصين تخصص %1</numerusform>
            <numerusform>لم يعد لدى %n أشخاص تخصص %1</numerusform>
            <numerusform>لم يعد لدى %n شخصًا تخصص %1</numerusform>
            <numerusform>لم يعد لدى %n شخص تخصص %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were added</source>
        <translation>
            <numerusform>أُضيف %n رابط</numerusform>
            <numerusform>أُضيف %n رابط</numerusform>
            <numerusform>أُضيف %n رابطان</numerusform>
            <numerusform>أُضيف %n روابط</numerusform>
            <numerusform>أُضيف %n رابطًا</numerusform>
            <numerusform>أُضيف %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties were removed</source>
        <translation>
            <numerusform>أُزيل %n رابط</numerusform>
            <numerusform>أُزيل %n رابط</numerusform>
            <numerusform>أُزيل %n رابطان</numerusform>
            <numerusform>أُزيل %n روابط</numerusform>
            <numerusform>أُزيل %n رابطًا</numerusform>
            <numerusform>أُزيل %n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::DisciplinesTable</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>copse::Document</name>
    <message>
        <source>The map is %1 now. The file it was before could not be removed: %2</source>
        <translation>الخريطة الآن هي %1. تعذّر حذف الملف السابق: %2</translation>
    </message>
</context>
<context>
    <name>copse::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>تغيير الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Add &amp;someone…</source>
        <translation>إضافة شخص (&amp;S)…</translation>
    </message>
    <message>
        <source>Add a &amp;group…</source>
        <translation>إضافة مجموعة (&amp;G)…</translation>
    </message>
    <message>
        <source>Add a &amp;member…</source>
        <translation>إضافة عضو (&amp;M)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إزالة (&amp;V)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Removed %1. Undo brings it back.</source>
        <translation>أُزيل %1. يعيده التراجع.</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>إخراج من مجموعة… (&amp;O)</translation>
    </message>
    <message>
        <source>Add by &amp;typing a line</source>
        <translation>إضافة بكتابة سطر (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>نسيان هذا الشخص (&amp;F)…</translation>
    </message>
    <message>
        <source>One person was forgotten.</source>
        <translation>تم نسيان شخص واحد.</translation>
    </message>
    <message>
        <source>Remove %1 with %2?</source>
        <comment>somebody or something, with what is recorded of it</comment>
        <translation>إزالة %1، بما في ذلك %2؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصصين</numerusform>
            <numerusform>%n تخصصات</numerusform>
            <numerusform>%n تخصصًا</numerusform>
            <numerusform>%n تخصص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Edits</name>
    <message>
        <source>The end is before the beginning. Nothing was changed. Correct one of the two dates.</source>
        <translation>النهاية قبل البداية. لم يتغيّر شيء. صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Passion and work are numbers from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>الشغف والعمل رقمان من 0 إلى 3. لم يتغيّر شيء. اختر واحدًا من هذه الأرقام.</translation>
    </message>
    <message>
        <source>What somebody brings to a group is either none or some, each once. Nothing was changed.</source>
        <translation>ما يقدمه الشخص إلى المجموعة إما لا شيء وإما أشياء يُذكر كل منها مرة واحدة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is recorded already, so nothing was changed. Change the dates if it is another time.</source>
        <translation>هذا مسجّل من قبل، فلم يتغيّر شيء. غيّر التواريخ إذا كان المقصود فترة أخرى.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its sub-groups. Nothing was changed. Choose another group.</source>
        <translation>لا يمكن أن تكون «%1» جزءًا من نفسها أو من إحدى مجموعاتها الفرعية. لم يتغيّر شيء. اختر مجموعة أخرى.</translation>
    </message>
    <message>
        <source>There is an organisation called “%1” already. Choose another name.</source>
        <translation>توجد منظمة باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a discipline called “%1” already. Choose another name.</source>
        <translation>يوجد تخصص باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a group called “%1” already. Choose another name.</source>
        <translation>توجد مجموعة باسم «%1» من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>لا بد من اسم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is no longer in the map, so nothing was changed. Select it again.</source>
        <translation>لم يعد هذا موجودًا في الخريطة، فلم يتغيّر شيء. حدّده من جديد.</translation>
    </message>
    <message>
        <source>This place is outside the picture. Nothing was moved. Choose another place.</source>
        <translation>هذا الموضع خارج الصورة. لم يُنقل شيء. اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>Strength is a number from 0 to 3. Nothing was changed. Choose one of these.</source>
        <translation>القوة رقم من 0 إلى 3. لم يتغير شيء. اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>A tie is between two people. Nothing was changed. Choose somebody else.</source>
        <translation>الرابط يكون بين شخصين. لم يتغير شيء. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>A number of this view is outside its range. Nothing was changed.</source>
        <translation>أحد أرقام هذا العرض خارج نطاقه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>a field and its record</comment>
        <translation>%1 في «%2»</translation>
    </message>
    <message>
        <source>A group looks for one of a discipline, a type of organisation and a practice. Nothing was changed. Record each as a need of its own.</source>
        <translation>تبحث المجموعة عن واحد مما يلي: تخصص أو نوع منظمة أو ممارسة. لم يتغيّر شيء. سجّل كلًّا منها احتياجًا قائمًا بذاته.</translation>
    </message>
    <message>
        <source>The sponsor is either an organisation or a person. Nothing was changed. Choose one.</source>
        <translation>الداعم إما منظمة وإما شخص. لم يتغيّر شيء. اختر أحدهما.</translation>
    </message>
    <message>
        <source>The amount is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>المقدار رقم أكبر من 0، أو يُترك فارغًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>How many is a number above 0, or it is left empty. Nothing was changed.</source>
        <translation>العدد رقم أكبر من 0، أو يُترك فارغًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Say what is to be done. Nothing was changed.</source>
        <translation>اذكر ما ينبغي عمله. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The size of a group is a number of people, or it is left empty. Nothing was changed.</source>
        <translation>حجم المجموعة عدد من الأشخاص، أو يُترك فارغًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <comment>a field, a name, its value</comment>
        <translation>%1 في «%2»: %3</translation>
    </message>
    <message>
        <source>These are one already. Nothing was changed. Choose another to put together with it.</source>
        <translation>هما واحد من قبل. لم يتغيّر شيء. اختر غيره لدمجه معه.</translation>
    </message>
    <message>
        <source>“%1” was part of “%2”.</source>
        <translation>كانت «%1» جزءًا من «%2».</translation>
    </message>
    <message>
        <source>There was a tie with “%1”.</source>
        <translation>كان هناك رابط مع «%1».</translation>
    </message>
    <message>
        <source>There was a tie “%1” with “%2”.</source>
        <translation>كان هناك رابط «%1» مع «%2».</translation>
    </message>
    <message>
        <source>Two different names are needed. Nothing was changed. Correct one of them.</source>
        <translation>لا بد من اسمين مختلفين. لم يتغيّر شيء. صحّح أحدهما.</translation>
    </message>
    <message>
        <source>The list has no code “%1”. Nothing was changed.</source>
        <translation>ليس في القائمة الرمز «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself or of one of its own parts. Nothing was changed. Choose another organisation.</source>
        <translation>لا يمكن أن تكون «%1» جزءًا من نفسها أو من أحد أجزائها. لم يتغيّر شيء. اختر منظمة أخرى.</translation>
    </message>
    <message>
        <source>“%1” cannot be below itself or below one of its own parts. Nothing was changed. Choose another discipline.</source>
        <translation>لا يمكن أن يندرج «%1» تحت نفسه أو تحت أحد أجزائه. لم يتغيّر شيء. اختر تخصصًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot hang below itself. Nothing was changed. Choose another term.</source>
        <translation>لا يمكن أن يندرج «%1» تحت نفسه. لم يتغيّر شيء. اختر مصطلحًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is an entry of the OECD list and has its place there. Nothing was changed.</source>
        <translation>«%1» بند من قائمة OECD وله موضعه فيها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing is chosen, so nothing was changed.</source>
        <translation>لم يُختر شيء، فلم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>copse::EnterSheetsDialog</name>
    <message>
        <source>Or&amp;ganisation and discipline as well</source>
        <translation>المنظمة والتخصص أيضًا (&amp;G)</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>إدخال الأوراق المعبأة</translation>
    </message>
    <message>
        <source>Type a name, Tab goes on. In a group, Space or X ticks; letters say how near the middle: %1. Enter finishes the row.</source>
        <translation>اكتب اسمًا، وينقلك Tab إلى ما بعده. في خانة المجموعة تضع المسافة أو X علامة؛ وتدل الحروف على مدى القرب من المركز: %1. وينهي Enter الصف.</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>صفوف الورقة</translation>
    </message>
    <message>
        <source>&amp;Take the last row back</source>
        <translation>التراجع عن الصف الأخير (&amp;T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, an organisation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the map yet; Enter adds them.</source>
        <translation>%1 خارج الخريطة حتى الآن؛ يضيفه Enter.</translation>
    </message>
    <message>
        <source>Several people are called %1: choose one by the organisation in brackets.</source>
        <translation>هناك عدة أشخاص باسم %1: اختر أحدهم بحسب المنظمة المذكورة بين قوسين.</translation>
    </message>
    <message>
        <source>%1 is in the map. In brackets: what it says already.</source>
        <translation>%1 في الخريطة من قبل. ما بين القوسين: ما هو مسجّل فيها.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was in the map.</source>
        <translation>لا جديد: كل ذلك كان في الخريطة.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>الورقة: %1</translation>
    </message>
    <message>
        <source>%1 is new, and in no group.</source>
        <translation>شخص جديد خارج جميع المجموعات: %1.</translation>
    </message>
    <message>
        <source>%1 is new, and in %2.</source>
        <comment>a person, groups</comment>
        <translation>شخص جديد: %1، في %2.</translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <comment>a person, groups</comment>
        <translation>%1 الآن في %2.</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <translation>اكتملت بيانات %1.</translation>
    </message>
    <message>
        <source>The level is another now in %1.</source>
        <comment>groups</comment>
        <translation>تغيّر المستوى في %1.</translation>
    </message>
    <message>
        <source>No row of this sheet is left to be taken back.</source>
        <translation>لم يبق من هذه الورقة صف يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The last row is taken back.</source>
        <translation>تم التراجع عن الصف الأخير.</translation>
    </message>
    <message>
        <source>The letter “%1” stands for no level. These do: %2.</source>
        <translation>الحرف «%1» لا يدل على أي مستوى. هذه تدل: %2.</translation>
    </message>
    <message>
        <source>This row is not entered yet: Enter takes it, Close again leaves it out.</source>
        <translation>لم يُدخَل هذا السطر بعد: مفتاح الإدخال يأخذه، والإغلاق مرة أخرى يتركه.</translation>
    </message>
</context>
<context>
    <name>copse::FactDraft</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>copse::FactList</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, what is recorded</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: add</source>
        <comment>a heading</comment>
        <translation>%1: إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
            <numerusform>إظهار المزيد من أصل %n</numerusform>
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
        <translation>من ‎%1‎</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>حتى ‎%1‎</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
</context>
<context>
    <name>copse::Facts</name>
    <message>
        <source>independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>بلا تخصص</translation>
    </message>
</context>
<context>
    <name>copse::Field</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>المعرّف في القائمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Willing to share</source>
        <translation>الاستعداد للمشاركة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Link to parent</source>
        <translation>الصلة بالمنظمة الأم</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>يندرج تحت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>مجموعة فرعية من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Framework for action</source>
        <translation>إطار العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Motives</source>
        <translation>الدوافع</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Passion</source>
        <translation>الشغف</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>العمل عليه</translation>
    </message>
    <message>
        <source>Organisation in this group</source>
        <translation>المنظمة في هذه المجموعة</translation>
    </message>
    <message>
        <source>Discipline in this group</source>
        <translation>التخصص في هذه المجموعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع في</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Organisation level</source>
        <translation>مستوى المنظمات</translation>
    </message>
    <message>
        <source>Discipline level</source>
        <translation>مستوى التخصصات</translation>
    </message>
    <message>
        <source>Independents</source>
        <translation>المستقلون</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>تخطيط الرسم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>من الشخص</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>إلى الشخص</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Shape by</source>
        <translation>الشكل حسب</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>الحجم حسب</translation>
    </message>
    <message>
        <source>Outline by</source>
        <translation>الإطار حسب</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Folded groups</source>
        <translation>المجموعات المطوية</translation>
    </message>
    <message>
        <source>Weak ties left out</source>
        <translation>الروابط الضعيفة المتروكة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Size of marks</source>
        <translation>حجم العلامات</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>حجم الأسماء</translation>
    </message>
    <message>
        <source>Size of groups</source>
        <translation>حجم المجموعات</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>الحجم المعلن</translation>
    </message>
    <message>
        <source>Count the missing as not recorded</source>
        <translation>احتساب الناقصين غير مسجّلين</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>الملح (للتعمية)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>المنظمة الأخرى</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
</context>
<context>
    <name>copse::FieldChanges</name>
    <message>
        <source>“%1” cannot be left empty. Nothing was changed.</source>
        <translation>لا يمكن ترك «%1» فارغًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 up, or it is left empty. Nothing was changed.</source>
        <translation>«%1» رقم لا يقل عن %2، أو يُترك فارغًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3, or it is left empty. Nothing was changed.</source>
        <translation>«%1» رقم من %2 إلى %3، أو يُترك فارغًا. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>copse::FieldInput</name>
    <message>
        <source>several</source>
        <translation>قيم متعددة</translation>
    </message>
    <message>
        <source>source not recorded</source>
        <translation>المصدر غير مسجّل</translation>
    </message>
</context>
<context>
    <name>copse::FieldReader</name>
    <message>
        <source>Nobody is called “%1”. Nothing was changed. Choose somebody who is there, or add them first.</source>
        <translation>لا أحد باسم «%1». لم يتغيّر شيء. اختر شخصًا موجودًا، أو أضفه أولًا.</translation>
    </message>
    <message>
        <source>There is no organisation called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>لا توجد منظمة باسم «%1». لم يتغيّر شيء. اختر منظمة موجودة، أو أضفها أولًا.</translation>
    </message>
    <message>
        <source>There is no discipline called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>لا يوجد تخصص باسم «%1». لم يتغيّر شيء. اختر تخصصًا موجودًا، أو أضفه أولًا.</translation>
    </message>
    <message>
        <source>There is no group called “%1”. Nothing was changed. Choose one that is there, or add it first.</source>
        <translation>لا توجد مجموعة باسم «%1». لم يتغيّر شيء. اختر مجموعة موجودة، أو أضفها أولًا.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”. Nothing was changed. Choose one that is there.</source>
        <translation>لا شيء باسم «%1». لم يتغيّر شيء. اختر شيئًا موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are called “%1”. Nothing was changed. Write the e-mail address or another name instead.</source>
        <translation>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
            <numerusform>عدد من يحملون الاسم «%1»: %n. لم يتغيّر شيء. اكتب بدلًا منه عنوان البريد الإلكتروني أو اسمًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Nothing was changed. Write 2007, 2007-03 or 2007-03-15.</source>
        <translation>«%1» ليس تاريخًا. لم يتغيّر شيء. اكتب ‎2007‎ أو ‎2007-03‎ أو ‎2007-03-15‎.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Nothing was changed.</source>
        <translation>«%1» ليس رقمًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Nothing was changed.</source>
        <translation>«%1» ليس نعم ولا لا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” cannot be chosen here. Nothing was changed. Choose one of: %2.</source>
        <extracomment>%2: a list of words parted by semicolons</extracomment>
        <translation>لا يمكن اختيار «%1» هنا. لم يتغيّر شيء. اختر واحدًا مما يلي: %2.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>يجمع «%1» بين لا شيء وشيء. لم يتغيّر شيء. اكتب أحدهما.</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>يعمل لحسابه الخاص</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>disciplines</extracomment>
        <translation>لا يوجد</translation>
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
        <translation>إضافة «%1» عنصرًا جديدًا</translation>
    </message>
</context>
<context>
    <name>copse::FileCommands</name>
    <message>
        <source>Copse maps (*.copse)</source>
        <translation>خرائط Copse (*.copse)</translation>
    </message>
    <message>
        <source>&amp;New map</source>
        <translation>خريطة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح المثال (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>استيراد قائمة (&amp;I)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ نسخة (&amp;C)…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Export &amp;table of answers…</source>
        <translation>تصدير جدول الإجابات (&amp;T)…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>الإصدارات السابقة (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a new file</comment>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>خريطة جديدة</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>فتح خريطة</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>This is a copy in your documents folder.</source>
        <translation>هذه نسخة في مجلد مستنداتك.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>This is a copy of the sample; change it as you like.</source>
        <translation>هذه نسخة من المثال؛ غيّرها كما تشاء.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>القوائم (*.csv *.tsv *.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>استيراد «%1»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>حُفظت نسخة: %1</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>جارٍ رسم الصورة…</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>تم التصدير: %1</translation>
    </message>
    <message>
        <source>Export table of answers</source>
        <translation>تصدير جدول الإجابات</translation>
    </message>
    <message>
        <source>For spreadsheets (*.csv);;For programs (*.json)</source>
        <translation>لجداول البيانات (*.csv);;للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Wetlands knowledge network</source>
        <comment>name of the file of the sample</comment>
        <translation>شبكة معارف الأراضي الرطبة</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>جارٍ إعداد الإجابات…</translation>
    </message>
    <message>
        <source>Open the version of %1 as a copy</source>
        <translation>فتح نسخة من إصدار %1</translation>
    </message>
    <message>
        <source>Clear what this computer &amp;keeps…</source>
        <translation>محو ما يحتفظ به هذا الحاسوب (&amp;K)…</translation>
    </message>
    <message>
        <source>This computer keeps nothing more.</source>
        <translation>لم يعد هذا الحاسوب يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>Bring back the version of %1</source>
        <translation>استرجاع إصدار %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>The version of %1 is back. Undo takes that back.</source>
        <translation>عاد إصدار %1. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>&amp;For a report…</source>
        <translation>من أجل تقرير (&amp;F)…</translation>
    </message>
    <message>
        <source>Rename or &amp;move…</source>
        <translation>إعادة التسمية أو النقل (&amp;M)…</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>إعادة التسمية أو النقل</translation>
    </message>
    <message>
        <source>The map is here now: %1</source>
        <translation>الخريطة الآن هنا: %1</translation>
    </message>
</context>
<context>
    <name>copse::Filter</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1: not recorded</source>
        <comment>a field</comment>
        <translation>%1: غير مسجّل</translation>
    </message>
    <message>
        <source>no discipline</source>
        <translation>بلا تخصص</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only: %1 (%2 of %3 people). Answers are those of the whole groups.</source>
        <comment>what people must have</comment>
        <translation>فقط: %1 (%2 من أصل %3 من الأشخاص). الإجابات هي إجابات المجموعات كاملة.</translation>
    </message>
</context>
<context>
    <name>copse::FilterBar</name>
    <message>
        <source>Answers are those of the whole groups.</source>
        <translation>الإجابات هي إجابات المجموعات كاملة.</translation>
    </message>
    <message>
        <source>Whom the picture shows only</source>
        <translation>من تقتصر عليهم الصورة</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Show only people of one level, organisation, discipline…</source>
        <translation>إظهار أشخاص من مستوى أو منظمة أو تخصص بعينه فقط…</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>الجميع (&amp;E)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>لا أحد معروض</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>في ‎%1‎</translation>
    </message>
    <message>
        <source>Shown %1. Press to go back to today.</source>
        <comment>on a date</comment>
        <translation>الوضع %1. اضغط للعودة إلى اليوم.</translation>
    </message>
    <message>
        <source>Only %1. Press to take that away.</source>
        <translation>%1 فقط. اضغط لإزالة ذلك.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a value, how many people have it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n people. Press to take that away.</source>
        <translation>
            <numerusform>%1 فقط: %n شخص. اضغط لإزالة ذلك.</numerusform>
            <numerusform>%1 فقط: %n شخص. اضغط لإزالة ذلك.</numerusform>
            <numerusform>%1 فقط: %n شخصان. اضغط لإزالة ذلك.</numerusform>
            <numerusform>%1 فقط: %n أشخاص. اضغط لإزالة ذلك.</numerusform>
            <numerusform>%1 فقط: %n شخصًا. اضغط لإزالة ذلك.</numerusform>
            <numerusform>%1 فقط: %n شخص. اضغط لإزالة ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::FindCommands</name>
    <message>
        <source>F&amp;ind anything…</source>
        <translation>البحث عن أي شيء (&amp;I)…</translation>
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
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>تخصص</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>person, %1</source>
        <comment>organisations</comment>
        <translation>شخص، %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>command, on</source>
        <translation>أمر، مفعّل</translation>
    </message>
    <message>
        <source>command, on, %1</source>
        <comment>keys</comment>
        <translation>أمر، مفعّل، %1</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>command, %1</source>
        <comment>keys</comment>
        <translation>أمر، %1</translation>
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
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>A group, a person, an organisation, a discipline or a command</source>
        <translation>مجموعة أو شخص أو منظمة أو تخصص أو أمر</translation>
    </message>
    <message>
        <source>Type a part of a name. Arrows choose, Enter goes there.</source>
        <translation>اكتب جزءًا من اسم. الأسهم للاختيار، وEnter للانتقال إليه.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name.</source>
        <translation>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
            <numerusform>%n أخرى: اكتب المزيد من الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>what is chosen in a list, its place, how many there are</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
</context>
<context>
    <name>copse::ForReportDialog</name>
    <message>
        <source>&amp;Everything that is shown</source>
        <translation>كل ما هو معروض (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>خلفية شفافة (&amp;T)</translation>
    </message>
    <message>
        <source>For a report</source>
        <translation>من أجل تقرير</translation>
    </message>
    <message>
        <source>Choose &amp;where…</source>
        <translation>اختيار المكان (&amp;W)…</translation>
    </message>
    <message>
        <source>PDF: for print</source>
        <translation>PDF: للطباعة</translation>
    </message>
    <message>
        <source>SVG: for reports and the web, can be edited</source>
        <translation>SVG: للتقارير والويب، ويمكن تحريرها</translation>
    </message>
    <message>
        <source>PNG: an image for documents, slides and messages</source>
        <translation>PNG: صورة للمستندات والشرائح والرسائل</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>أسماء من وافقوا، والأحرف الأولى لغيرهم</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>الأسماء كاملة، هذه المرة</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>من دون أسماء</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not been asked whether their names may be shown.</source>
        <translation>
            <numerusform>لم يُسأل %n شخص إن كان يجوز إظهار أسمائهم.</numerusform>
            <numerusform>لم يُسأل %n شخص إن كان يجوز إظهار اسمه.</numerusform>
            <numerusform>لم يُسأل %n شخصان إن كان يجوز إظهار اسميهما.</numerusform>
            <numerusform>لم يُسأل %n أشخاص إن كان يجوز إظهار أسمائهم.</numerusform>
            <numerusform>لم يُسأل %n شخصًا إن كان يجوز إظهار أسمائهم.</numerusform>
            <numerusform>لم يُسأل %n شخص إن كان يجوز إظهار أسمائهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to their initials only; they have no more than these.</source>
        <translation>
            <numerusform>وافق %n شخص على الأحرف الأولى فقط؛ ولا يظهر لهم غيرها.</numerusform>
            <numerusform>وافق %n شخص على الأحرف الأولى فقط؛ ولا يظهر له غيرها.</numerusform>
            <numerusform>وافق %n شخصان على الأحرف الأولى فقط؛ ولا يظهر لهما غيرها.</numerusform>
            <numerusform>وافق %n أشخاص على الأحرف الأولى فقط؛ ولا يظهر لهم غيرها.</numerusform>
            <numerusform>وافق %n شخصًا على الأحرف الأولى فقط؛ ولا يظهر لهم غيرها.</numerusform>
            <numerusform>وافق %n شخص على الأحرف الأولى فقط؛ ولا يظهر لهم غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish not to be shown; they are counted, not drawn.</source>
        <translation>
            <numerusform>يرغب %n شخص في عدم الظهور؛ فيُحتسبون ولا يُرسمون.</numerusform>
            <numerusform>يرغب %n شخص في عدم الظهور؛ فيُحتسب ولا يُرسم.</numerusform>
            <numerusform>يرغب %n شخصان في عدم الظهور؛ فيُحتسبان ولا يُرسمان.</numerusform>
            <numerusform>يرغب %n أشخاص في عدم الظهور؛ فيُحتسبون ولا يُرسمون.</numerusform>
            <numerusform>يرغب %n شخصًا في عدم الظهور؛ فيُحتسبون ولا يُرسمون.</numerusform>
            <numerusform>يرغب %n شخص في عدم الظهور؛ فيُحتسبون ولا يُرسمون.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>«%1» فقط (&amp;O)</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>A group is selected, the rest is faded. Show:</source>
        <translation>هناك مجموعة محدَّدة، وما عداها باهت. أظهر:</translation>
    </message>
    <message>
        <source>Where it &amp;goes:</source>
        <translation>إلى أين (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>نوع الملف (&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>أسماء الأشخاص (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>In &amp;words, for those who cannot see it (goes into the file):</source>
        <translation>بالكلمات، لمن لا يستطيع رؤية الصورة (تُحفظ في الملف) (&amp;W):</translation>
    </message>
    <message>
        <source>Copy the &amp;description</source>
        <translation>نسخ الوصف (&amp;D)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>The smallest letters are %1 points high at that size.</source>
        <translation>ارتفاع أصغر الحروف بهذا الحجم: %1 نقطة.</translation>
    </message>
</context>
<context>
    <name>copse::ForgetPersonDialog</name>
    <message>
        <source>Forget this person</source>
        <translation>نسيان هذا الشخص</translation>
    </message>
    <message>
        <source>%1 goes out of this map and out of its earlier versions, with everything that is recorded about them. This cannot be undone. What you did before cannot be undone afterwards either: the list of steps is emptied, because it holds the name.</source>
        <translation>يُزال اسم %1 وكل ما سُجّل عن هذا الشخص من هذه الخريطة ومن إصداراتها السابقة. لا يمكن التراجع عن ذلك. ولا يمكن بعده التراجع أيضًا عما فعلته من قبل: تُفرَّغ قائمة الخطوات لأنها تحوي الاسم.</translation>
    </message>
    <message>
        <source>A mark without a name stays, so that reading a list again does not bring them back. Nobody can read the name from it; somebody who guesses the name could check it.</source>
        <translation>تبقى علامة بلا اسم، كي لا تعيد قراءة قائمة من جديد هذا الشخص إلى الخريطة. لا يستطيع أحد قراءة الاسم منها؛ لكن من يخمّن الاسم قد يتمكن من التحقق منه.</translation>
    </message>
    <message>
        <source>Copse cannot reach what has left this map: pictures, tables and copies that you exported, printed or sent, the lists it was made from, and backups of your computer. Delete them where you find them.</source>
        <translation>لا يصل Copse إلى ما خرج من هذه الخريطة: الصور والجداول والنسخ التي صدّرتها أو طبعتها أو أرسلتها، والقوائم التي أُنشئت منها، والنسخ الاحتياطية لحاسوبك. احذفها حيثما وجدتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the map name(s) them and stay(s) as written. Change them first if they should go too:</source>
        <translation>
            <numerusform>%n نص في الخريطة يذكر هذا الشخص ويبقى كما كُتب. غيّره أولًا إذا كان ينبغي أن يزول أيضًا:</numerusform>
            <numerusform>%n نص في الخريطة يذكر هذا الشخص ويبقى كما كُتب. غيّره أولًا إذا كان ينبغي أن يزول أيضًا:</numerusform>
            <numerusform>%n نصان في الخريطة يذكران هذا الشخص ويبقيان كما كُتبا. غيّرهما أولًا إذا كان ينبغي أن يزولا أيضًا:</numerusform>
            <numerusform>%n نصوص في الخريطة تذكر هذا الشخص وتبقى كما كُتبت. غيّرها أولًا إذا كان ينبغي أن تزول أيضًا:</numerusform>
            <numerusform>%n نصًا في الخريطة تذكر هذا الشخص وتبقى كما كُتبت. غيّرها أولًا إذا كان ينبغي أن تزول أيضًا:</numerusform>
            <numerusform>%n نص في الخريطة تذكر هذا الشخص وتبقى كما كُتبت. غيّرها أولًا إذا كان ينبغي أن تزول أيضًا:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>نصوص تذكر هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>نسيان نهائي (&amp;F)</translation>
    </message>
</context>
<context>
    <name>copse::Fragment</name>
    <message>
        <source>What is on the clipboard cannot be read. Nothing was changed. Copy it once more.</source>
        <translation>لا يمكن قراءة ما في الحافظة. لم يتغيّر شيء. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>What is on the clipboard comes from a newer Copse. Nothing was changed. Use the newer program here too.</source>
        <translation>ما في الحافظة آتٍ من إصدار أحدث من Copse. لم يتغيّر شيء. استخدم الإصدار الأحدث هنا أيضًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
</context>
<context>
    <name>copse::GroupCard</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>work for themselves</source>
        <translation>يعملون لحسابهم الخاص</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n منظمة، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n منظمة، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n منظمتان، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n منظمات، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n منظمة، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n منظمة، تنوعها كتنوع %1 متساوية الحجم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصصان</numerusform>
            <numerusform>%n تخصصات</numerusform>
            <numerusform>%n تخصصًا</numerusform>
            <numerusform>%n تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s), as mixed as %1 of equal size</source>
        <translation>
            <numerusform>%n تخصص، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n تخصص، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n تخصصان، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n تخصصات، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n تخصصًا، تنوعها كتنوع %1 متساوية الحجم</numerusform>
            <numerusform>%n تخصص، تنوعها كتنوع %1 متساوية الحجم</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>back to the group above</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Do the two boundaries coincide?</source>
        <translation>هل تتطابق حدود المنظمات وحدود التخصصات؟</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>المجموعة الأساسية</translation>
    </message>
    <message>
        <source>Shared practice</source>
        <translation>الممارسة المشتركة</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>المجموعات الفرعية</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>كيف جرى الاحتساب</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet. Add one, or open a list that says who is in which group.</source>
        <translation>لا توجد مجموعة بعد. أضف واحدة، أو افتح قائمة تبيّن من ينتمي إلى أي مجموعة.</translation>
    </message>
    <message>
        <source>Choose a group to read what it is made of.</source>
        <translation>اختر مجموعة لتقرأ ممّ تتكون.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the side</source>
        <translation>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
            <numerusform>%n أخرى في القائمة الجانبية</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer comes when all are in, or when you ask for it.</source>
        <translation>تأتي الإجابة حين يُدخَل الجميع، أو حين تطلبها.</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>الإجابة الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n wording(s) into terms…</source>
        <translation>
            <numerusform>تصنيف %n صيغة تحت مصطلحات…</numerusform>
            <numerusform>تصنيف %n صيغة تحت مصطلحات…</numerusform>
            <numerusform>تصنيف %n صيغتين تحت مصطلحات…</numerusform>
            <numerusform>تصنيف %n صيغ تحت مصطلحات…</numerusform>
            <numerusform>تصنيف %n صيغة تحت مصطلحات…</numerusform>
            <numerusform>تصنيف %n صيغة تحت مصطلحات…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::GroupTreeModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>تغيير الاسم إلى «%1»</translation>
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
        <translation>الاسم الآن: %1.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت إعادة: %1</translation>
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
        <translation>خرائط مجتمعات الممارسة وما تقوله.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر مرخّص بموجب رخصة غنو العمومية العامة (GNU GPL)، الإصدار 3 أو أي إصدار لاحق. يُقدَّم من دون أي ضمان.</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>ما يقوم عليه البرنامج</translation>
    </message>
    <message>
        <source>Qt %1: LGPL-3.0; Qt Charts: GPL-3.0</source>
        <translation>Qt %1: LGPL-3.0؛ Qt Charts: GPL-3.0</translation>
    </message>
    <message>
        <source>Graphviz, in a process of its own: EPL-1.0</source>
        <translation>Graphviz، في عملية مستقلة: EPL-1.0</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: ملك عام</translation>
    </message>
    <message>
        <source>ICU: Unicode licence</source>
        <translation>ICU: رخصة Unicode</translation>
    </message>
    <message>
        <source>Lists and colours</source>
        <translation>القوائم والألوان</translation>
    </message>
    <message>
        <source>Fields of Research and Development, OECD, Frascati Manual 2015</source>
        <translation>مجالات البحث والتطوير، منظمة التعاون والتنمية في الميدان الاقتصادي (OECD)، دليل فراسكاتي 2015</translation>
    </message>
    <message>
        <source>Organisation types, IATI: CC BY 4.0</source>
        <translation>أنواع المنظمات، IATI: CC BY 4.0</translation>
    </message>
    <message>
        <source>Colours: Paul Tol&apos;s “muted” scheme</source>
        <translation>الألوان: مجموعة «muted» التي وضعها Paul Tol</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Is a group inter-organisational, is it multidisciplinary, both, or neither? For each half of the question Copse looks at all pairs of members and counts those who have nothing in common: no organisation, or no discipline.</source>
        <translation>هل المجموعة مشتركة بين المنظمات، أم متعددة التخصصات، أم كلا الأمرين، أم لا هذا ولا ذاك؟ ينظر Copse لكل شطر من السؤال في جميع أزواج الأعضاء، ويحصي الأزواج التي لا يجمع بين طرفيها شيء: لا منظمة أو لا تخصص.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Yes: there are at least two, and two members picked at random differ at least one time in four.</source>
        <translation>نعم: يوجد اثنان على الأقل، ويختلف عضوان يُختاران عشوائيًا مرة واحدة على الأقل من كل أربع مرات.</translation>
    </message>
    <message>
        <source>Mostly one: there are at least two, but two members differ less than one time in four.</source>
        <translation>واحد في الغالب: يوجد اثنان على الأقل، لكن عضوين يُختاران عشوائيًا يختلفان أقل من مرة من كل أربع مرات.</translation>
    </message>
    <message>
        <source>No: all that is known is one and the same.</source>
        <translation>لا: كل ما هو معروف واحد لا غير.</translation>
    </message>
    <message>
        <source>Cannot tell yet: it depends on those who are not recorded. Then Copse says what would settle it.</source>
        <translation>لا يمكن القول بعد: يتوقف الأمر على غير المسجّلين. وعندئذ يبيّن Copse ما الذي يحسم الأمر.</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members.</source>
        <translation>ليست مجموعة بعد: أقل من عضوين.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>من يُحتسب</translation>
    </message>
    <message>
        <source>Members on the date at the bottom of the window, learners too; members of sub-groups count as members of the groups above, unless you choose direct members only.</source>
        <translation>الأعضاء في التاريخ الظاهر أسفل النافذة، ومنهم المتعلّمون؛ ويُحتسب أعضاء المجموعات الفرعية أعضاءً في المجموعات التي تعلوها، ما لم تختر الأعضاء المباشرين فقط.</translation>
    </message>
    <message>
        <source>Offices count with their organisation; affiliates of a confederation count for themselves.</source>
        <translation>تُحتسب المكاتب مع منظمتها؛ وتُحتسب كل منظمة منتسبة إلى اتحاد على حدة.</translation>
    </message>
    <message>
        <source>People who work for themselves differ from everybody, and are no organisation.</source>
        <translation>من يعملون لحسابهم الخاص يختلفون عن الجميع، ولا يُعدّون منظمة.</translation>
    </message>
    <message>
        <source>Not recorded is never taken for different: the answer is “yes” only if it stays so whatever the missing ones turn out to be.</source>
        <translation>لا يُعدّ غير المسجّل مختلفًا أبدًا: لا تكون الإجابة «نعم» إلا إذا بقيت كذلك أيًّا كانت البيانات الناقصة.</translation>
    </message>
    <message>
        <source>The menu Analyse changes each of these, and the card says so.</source>
        <translation>يمكن تغيير كل ذلك من قائمة «تحليل»، وتذكره البطاقة.</translation>
    </message>
    <message>
        <source>The sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>A disc of two halves: organisations on the left, disciplines on the right. Filled: yes. Hatched: mostly one. Empty: no. A question mark: cannot tell yet. “Both” is a fact about a group, not a mark.</source>
        <translation>قرص من نصفين: المنظمات إلى اليسار والتخصصات إلى اليمين. ممتلئ: نعم. مظلّل بخطوط: واحد في الغالب. فارغ: لا. علامة استفهام: لا يمكن القول بعد. «كلا الأمرين» وصف لواقع المجموعة وليس درجة تُمنح لها.</translation>
    </message>
    <message>
        <source>Disciplines count by field of the OECD list, those of development practice by the field they hang under; what is in neither list is a field of its own, until it is sorted under a term (Edit &gt; Disciplines and wordings).</source>
        <translation>تُحتسب التخصصات حسب المجال في قائمة OECD، وتُحتسب تخصصات الممارسة التنموية حسب المجال الذي تندرج تحته؛ وما لا يرد في أي من القائمتين فهو مجال قائم بذاته إلى أن يُصنَّف تحت مصطلح (تحرير &gt; التخصصات والصيغ).</translation>
    </message>
</context>
<context>
    <name>copse::HistoryCommands</name>
    <message>
        <source>&amp;History…</source>
        <translation>سجل الخطوات (&amp;H)…</translation>
    </message>
</context>
<context>
    <name>copse::HistoryDialog</name>
    <message>
        <source>The map was opened</source>
        <translation>فُتحت الخريطة</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <comment>a step</comment>
        <translation>%1 – الآن</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <comment>a step</comment>
        <translation>%1 (تم التراجع عنها)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل الخطوات</translation>
    </message>
    <message>
        <source>Click a step, or choose it and press Enter, to go back or forward to it.</source>
        <translation>انقر خطوة، أو اخترها واضغط Enter، للرجوع أو التقدم إليها.</translation>
    </message>
    <message>
        <source>Steps since the map was opened</source>
        <translation>الخطوات منذ فتح الخريطة</translation>
    </message>
</context>
<context>
    <name>copse::ImportDialog</name>
    <message>
        <source>What do these words mean in your list?</source>
        <translation>ما معنى هذه الكلمات في قائمتك؟</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>&amp;Who is in which group:</source>
        <translation>من ينتمي إلى أي مجموعة (&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>المجموعات (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>الأشخاص (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Organisations:</source>
        <translation>المنظمات (&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Disciplines:</source>
        <translation>التخصصات (&amp;D):</translation>
    </message>
    <message>
        <source>none; further facts, if there is such a table</source>
        <translation>لا يوجد؛ معلومات إضافية إن وُجد جدول كهذا</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <source>What to know about single lines</source>
        <translation>ما ينبغي معرفته عن سطور بعينها</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>إدراج (&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختر ملفًا: %1</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>القوائم (*.csv *.tsv *.txt);;جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Some cells seem to hold several values. Part them at “%1”</source>
        <translation>يبدو أن بعض الخلايا تحوي عدة قيم. افصل بينها عند «%1»</translation>
    </message>
    <message>
        <source>The map holds all of this already.</source>
        <translation>الخريطة تحوي كل هذا من قبل.</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>a name, as written</source>
        <translation>اسم، كما كُتب</translation>
    </message>
    <message>
        <source>none: works for themselves, has none</source>
        <translation>لا يوجد: يعمل لحسابه الخاص، أو ليس لديه</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Further tables: groups, people, organisations, disciplines, ties</source>
        <translation>جداول إضافية: المجموعات، والأشخاص، والمنظمات، والتخصصات، والروابط</translation>
    </message>
    <message>
        <source>T&amp;ies:</source>
        <translation>الروابط (&amp;I):</translation>
    </message>
</context>
<context>
    <name>copse::ImportNotes</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
</context>
<context>
    <name>copse::Inspector</name>
    <message>
        <source>What is recorded</source>
        <translation>المعلومات المسجّلة</translation>
    </message>
    <message>
        <source>Select somebody or something to see what is recorded about it.</source>
        <translation>حدّد شخصًا أو شيئًا لترى ما سُجّل عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
            <numerusform>العناصر المحدَّدة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>حقل خاص جديد…</translation>
    </message>
    <message>
        <source>Name of a new own field</source>
        <translation>اسم حقل خاص جديد</translation>
    </message>
</context>
<context>
    <name>copse::Language</name>
    <message>
        <source>en</source>
        <comment>code of this language</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>copse::Layers</name>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>copse::Layout</name>
    <message>
        <source>The drawing was stopped.</source>
        <translation>أُوقف الرسم.</translation>
    </message>
    <message>
        <source>The layout program could not be started, so nothing can be drawn anew. The map is unharmed; install Copse again to mend this.</source>
        <translation>تعذّر تشغيل برنامج تخطيط الرسم، فلا يمكن رسم شيء جديد. الخريطة سليمة؛ ثبّت Copse من جديد لإصلاح ذلك.</translation>
    </message>
    <message>
        <source>The layout program broke down, perhaps for want of memory. The last picture stays; choose another layout, or show less.</source>
        <translation>تعطّل برنامج تخطيط الرسم، ربما لنقص في الذاكرة. تبقى الصورة الأخيرة؛ اختر تخطيطًا آخر أو اعرض عناصر أقل.</translation>
    </message>
    <message>
        <source>The layout program could not lay this picture out. The last picture stays; choose another layout, or show less.</source>
        <translation>لم يتمكن برنامج تخطيط الرسم من تخطيط هذه الصورة. تبقى الصورة الأخيرة؛ اختر تخطيطًا آخر أو اعرض عناصر أقل.</translation>
    </message>
    <message>
        <source>The layout took too long and was stopped. The last picture stays; choose another layout, or show less.</source>
        <translation>استغرق تخطيط الرسم وقتًا أطول من اللازم فأُوقف. تبقى الصورة الأخيرة؛ اختر تخطيطًا آخر أو اعرض عناصر أقل.</translation>
    </message>
    <message>
        <source>The layout was cancelled. The last picture stays.</source>
        <translation>أُلغي تخطيط الرسم. تبقى الصورة الأخيرة.</translation>
    </message>
    <message>
        <source>This picture cannot be laid out: its description is not valid. The map is unharmed.</source>
        <translation>لا يمكن تخطيط هذه الصورة: وصفها غير صالح. الخريطة سليمة.</translation>
    </message>
    <message>
        <source>The layout program gave an answer that cannot be used. The last picture stays; try again or choose another layout.</source>
        <translation>أعطى برنامج تخطيط الرسم نتيجة لا يمكن استخدامها. تبقى الصورة الأخيرة؛ حاول مرة أخرى أو اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>The layout %1 takes at most %2 people and groups; this picture has %3. Choose the layout sfdp, or show less.</source>
        <translation>يتسع التخطيط %1 لما لا يزيد على %2 من الأشخاص والمجموعات؛ وفي هذه الصورة %3. اختر التخطيط sfdp أو اعرض عناصر أقل.</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>أخرى (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A caption of people drawn together: organisation, how many of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups are too many to be told apart by outlines on this page. Choose another picture, or show only some of them.</source>
        <translation>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
            <numerusform>%n مجموعة أكثر من أن تميَّز بالحدود في هذه الصفحة. اختر صورة أخرى أو أظهر بعضها فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::Legend</name>
    <message>
        <source>Group: organisations | disciplines</source>
        <comment>the left and the right half of its badge</comment>
        <translation>المجموعة: التخصصات (يمين) | المنظمات (يسار)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <source>is a sub-group of</source>
        <translation>مجموعة فرعية من</translation>
    </message>
    <message>
        <source>%1 (colour)</source>
        <translation>%1 (اللون)</translation>
    </message>
    <message>
        <source>%1 (shape)</source>
        <translation>%1 (الشكل)</translation>
    </message>
    <message>
        <source>%1 (outline)</source>
        <translation>%1 (الإطار)</translation>
    </message>
    <message>
        <source>%1 (size)</source>
        <translation>%1 (الحجم)</translation>
    </message>
    <message>
        <source>share groups or people (wider: more)</source>
        <translation>تشترك في مجموعات أو أشخاص (أعرض: أكثر)</translation>
    </message>
    <message>
        <source>share groups (wider: more, smaller ones)</source>
        <translation>يشتركون في مجموعات (أعرض: أكثر وأصغر)</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>works for</source>
        <translation>يعمل لدى</translation>
    </message>
    <message>
        <source>knows</source>
        <translation>له معرفة بـ</translation>
    </message>
    <message>
        <source>outline: a group</source>
        <translation>الحدود: مجموعة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>level not recorded</source>
        <translation>المستوى غير مسجّل</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُقل بعد</translation>
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
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrow the lists</source>
        <translation>تضييق القوائم</translation>
    </message>
    <message>
        <source>Narrow the lists of groups, people, organisations and disciplines</source>
        <translation>تضييق قوائم المجموعات والأشخاص والمنظمات والتخصصات</translation>
    </message>
</context>
<context>
    <name>copse::LookAlikesDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two names that look alike</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>People and organisations that look alike</source>
        <translation>أشخاص ومنظمات متشابهة</translation>
    </message>
    <message>
        <source>Look &amp;alike</source>
        <translation>المتشابهة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>المدموجة (&amp;P)</translation>
    </message>
    <message>
        <source>What is known of both</source>
        <translation>ما يُعرف عن كليهما</translation>
    </message>
    <message>
        <source>&amp;Two different</source>
        <translation>اثنان مختلفان (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاحقًا (&amp;L)</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>المدموجة</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>فصل من جديد (&amp;S)</translation>
    </message>
    <message>
        <source>What was its own goes back to it. What was recorded since stays with the other.</source>
        <translation>يعود إليه ما كان له. ويبقى لدى الآخر ما سُجّل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>«%1» ضمن «%2»</translation>
    </message>
    <message>
        <source>Names are being compared…</source>
        <translation>جارٍ مقارنة الأسماء…</translation>
    </message>
    <message>
        <source>No two names look alike.</source>
        <translation>لا يوجد اسمان متشابهان.</translation>
    </message>
    <message>
        <source>&amp;Same</source>
        <translation>هما واحد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Split in two</source>
        <translation>تقسيم إلى اثنين (&amp;S)</translation>
    </message>
    <message>
        <source>One name, several organisations? Whoever works for it would work for each: %1.</source>
        <translation>اسم واحد لعدة منظمات؟ من يعمل لديها سيُعدّ عاملًا لدى كل منها: %1.</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>تقسيم «%1»</translation>
    </message>
    <message>
        <source>Put “%1” and “%2” together</source>
        <translation>دمج «%1» و«%2»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>اعتبار «%1» و«%2» اثنين</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>فصل «%1»</translation>
    </message>
    <message>
        <source>&amp;One organisation</source>
        <translation>منظمة واحدة (&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is one organisation</source>
        <translation>«%1» منظمة واحدة</translation>
    </message>
</context>
<context>
    <name>copse::LookRule</name>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Type of organisation</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Area of science</source>
        <translation>المجال العلمي الرئيسي</translation>
    </message>
    <message>
        <source>Field of science</source>
        <translation>المجال العلمي</translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation>التخصص الدقيق</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>مستوى المشاركة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>عدد المجموعات</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>عدد الأشخاص</translation>
    </message>
</context>
<context>
    <name>copse::Looks</name>
    <message numerus="yes">
        <source>others (%n)</source>
        <comment>organisations or disciplines</comment>
        <translation>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
            <numerusform>أخرى (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Natural sciences</source>
        <translation>العلوم الطبيعية</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <source>Medical and health</source>
        <translation>الطب والصحة</translation>
    </message>
    <message>
        <source>Agricultural</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>Social sciences</source>
        <translation>العلوم الاجتماعية</translation>
    </message>
    <message>
        <source>Humanities and arts</source>
        <translation>العلوم الإنسانية والفنون</translation>
    </message>
</context>
<context>
    <name>copse::Main</name>
    <message>
        <source>Maps of communities of practice, and what they say.</source>
        <translation>خرائط مجتمعات الممارسة وما تقوله.</translation>
    </message>
    <message>
        <source>Open a copy of the sample map.</source>
        <translation>فتح نسخة من خريطة المثال.</translation>
    </message>
    <message>
        <source>A map to open, or a list to import.</source>
        <translation>خريطة لفتحها، أو قائمة لاستيرادها.</translation>
    </message>
</context>
<context>
    <name>copse::MainWindow</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>التنوع</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>تحليل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>How the &amp;answers come about</source>
        <translation>كيف تنشأ الإجابات (&amp;A)</translation>
    </message>
    <message>
        <source>How the answers come about</source>
        <translation>كيف تنشأ الإجابات</translation>
    </message>
    <message>
        <source>A&amp;bout Copse</source>
        <translation>حول Copse (&amp;B)</translation>
    </message>
    <message>
        <source>About Copse</source>
        <translation>حول Copse</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>All memberships have ended, so everybody who ever was a member is shown.</source>
        <translation>انتهت جميع العضويات، لذلك يُعرض كل من كان عضوًا في أي وقت.</translation>
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
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Close and lose the last changes</source>
        <translation>الإغلاق وفقدان التغييرات الأخيرة</translation>
    </message>
    <message>
        <source>Ways to look at the map</source>
        <translation>طرق عرض الخريطة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>فقط (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>عرض تقديمي (&amp;P)</translation>
    </message>
    <message>
        <source>How to &amp;type a line</source>
        <translation>كيفية كتابة سطر (&amp;T)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق البيانات</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>أوراق البيانات (&amp;E)</translation>
    </message>
</context>
<context>
    <name>copse::Matrix</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MatrixOffer</name>
    <message>
        <source>Many groups overlap here. A matrix shows who is in which more clearly.</source>
        <translation>مجموعات كثيرة تتداخل هنا. تُظهر المصفوفة بوضوح أكبر من ينتمي إلى أي مجموعة.</translation>
    </message>
    <message>
        <source>Show as a &amp;matrix</source>
        <translation>عرض كمصفوفة (&amp;M)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>copse::MixChart</name>
    <message>
        <source>Mix map</source>
        <translation>خريطة التنوع</translation>
    </message>
    <message>
        <source>Every group as a dot, further right the more organisations mix, further up the more disciplines mix. The table says the same.</source>
        <translation>كل مجموعة نقطة، تزداد ميلًا إلى اليمين كلما زاد تنوع المنظمات، وإلى الأعلى كلما زاد تنوع التخصصات. ويقول الجدول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>تنوع المنظمات</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>تنوع التخصصات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>groups</comment>
        <translation>
            <numerusform>و%n مجموعة أخرى</numerusform>
            <numerusform>و%n مجموعة أخرى</numerusform>
            <numerusform>و%n مجموعتان أخريان</numerusform>
            <numerusform>و%n مجموعات أخرى</numerusform>
            <numerusform>و%n مجموعة أخرى</numerusform>
            <numerusform>و%n مجموعة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s): organisations %2, disciplines %3</source>
        <comment>of a group; its name, its two mixes</comment>
        <translation>
            <numerusform>%1، %n عضو: المنظمات %2، التخصصات %3</numerusform>
            <numerusform>%1، %n عضو: المنظمات %2، التخصصات %3</numerusform>
            <numerusform>%1، %n عضوان: المنظمات %2، التخصصات %3</numerusform>
            <numerusform>%1، %n أعضاء: المنظمات %2، التخصصات %3</numerusform>
            <numerusform>%1، %n عضوًا: المنظمات %2، التخصصات %3</numerusform>
            <numerusform>%1، %n عضو: المنظمات %2، التخصصات %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMap</name>
    <message>
        <source>How mixed every group is</source>
        <translation>مدى تنوع كل مجموعة</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <comment>who; members on a date, and switches</comment>
        <translation>المحتسَبون: %1</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>لا توجد مجموعات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %1 largest groups; %n more are in the table.</source>
        <translation>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعة أخرى.</numerusform>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعة أخرى.</numerusform>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعتان أخريان.</numerusform>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعات أخرى.</numerusform>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعة أخرى.</numerusform>
            <numerusform>يعرض الرسم البياني أكبر %1 من المجموعات؛ وفي الجدول %n مجموعة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without both numbers are in the table only.</source>
        <translation>
            <numerusform>%n مجموعة لا يتوفر لها الرقمان ترد في الجدول فقط.</numerusform>
            <numerusform>%n مجموعة لا يتوفر لها الرقمان ترد في الجدول فقط.</numerusform>
            <numerusform>%n مجموعتان لا يتوفر لهما الرقمان تردان في الجدول فقط.</numerusform>
            <numerusform>%n مجموعات لا يتوفر لها الرقمان ترد في الجدول فقط.</numerusform>
            <numerusform>%n مجموعة لا يتوفر لها الرقمان ترد في الجدول فقط.</numerusform>
            <numerusform>%n مجموعة لا يتوفر لها الرقمان ترد في الجدول فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::MixMarks</name>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Inter-organisational</source>
        <translation>مشتركة بين المنظمات</translation>
    </message>
    <message>
        <source>Multidisciplinary</source>
        <translation>متعددة التخصصات</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلا الأمرين</translation>
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
        <translation>من %1 إلى %2 %</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Organisation mix</source>
        <translation>تنوع المنظمات</translation>
    </message>
    <message>
        <source>Discipline mix</source>
        <translation>تنوع التخصصات</translation>
    </message>
    <message>
        <source>How often two members picked at random work for different organisations</source>
        <translation>كم مرة يعمل عضوان يُختاران عشوائيًا لدى منظمتين مختلفتين</translation>
    </message>
    <message>
        <source>How often two members picked at random have different disciplines</source>
        <translation>كم مرة يختلف تخصص عضوين يُختاران عشوائيًا</translation>
    </message>
</context>
<context>
    <name>copse::NameCommands</name>
    <message>
        <source>People and organisations that loo&amp;k alike…</source>
        <translation>أشخاص ومنظمات متشابهة (&amp;K)…</translation>
    </message>
    <message>
        <source>%1 and %2 look alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>%1 و%2 متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations</source>
        <translation>
            <numerusform>%n زوج من المنظمات</numerusform>
            <numerusform>%n زوج من المنظمات</numerusform>
            <numerusform>%n زوجان من المنظمات</numerusform>
            <numerusform>%n أزواج من المنظمات</numerusform>
            <numerusform>%n زوجًا من المنظمات</numerusform>
            <numerusform>%n زوج من المنظمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people</source>
        <translation>
            <numerusform>%n زوج من الأشخاص</numerusform>
            <numerusform>%n زوج من الأشخاص</numerusform>
            <numerusform>%n زوجان من الأشخاص</numerusform>
            <numerusform>%n أزواج من الأشخاص</numerusform>
            <numerusform>%n زوجًا من الأشخاص</numerusform>
            <numerusform>%n زوج من الأشخاص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of organisations look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n زوج من المنظمات متشابه: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوج من المنظمات متشابه: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوجان من المنظمات متشابهان: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n أزواج من المنظمات متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوجًا من المنظمات متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوج من المنظمات متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people look(s) alike: see Edit &gt; People and organisations that look alike.</source>
        <translation>
            <numerusform>%n زوج من الأشخاص متشابه: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوج من الأشخاص متشابه: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوجان من الأشخاص متشابهان: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n أزواج من الأشخاص متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوجًا من الأشخاص متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
            <numerusform>%n زوج من الأشخاص متشابهة: انظر «تحرير &gt; أشخاص ومنظمات متشابهة».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>copse::OrganisationsTable</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>copse::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>copse::PaperCommands</name>
    <message>
        <source>For a room &amp;without a projector…</source>
        <translation>لقاعة بلا جهاز عرض (&amp;W)…</translation>
    </message>
    <message>
        <source>Enter s&amp;heets…</source>
        <translation>إدخال الأوراق المعبأة (&amp;H)…</translation>
    </message>
</context>
<context>
    <name>copse::PaperTable</name>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>member, %1</source>
        <comment>of what level</comment>
        <translation>عضو، %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>what the map says already</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>in the map already: %1</source>
        <translation>في الخريطة من قبل: %1</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بلا علامة</translation>
    </message>
</context>
<context>
    <name>copse::PeopleTable</name>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>يعمل لحسابه الخاص</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>copse::PersonCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table of people</source>
        <translation>
            <numerusform>%n آخرون في جدول الأشخاص</numerusform>
            <numerusform>%n آخر في جدول الأشخاص</numerusform>
            <numerusform>%n آخران في جدول الأشخاص</numerusform>
            <numerusform>%n آخرون في جدول الأشخاص</numerusform>
            <numerusform>%n آخرون في جدول الأشخاص</numerusform>
            <numerusform>%n آخرون في جدول الأشخاص</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>أيضًا %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>in none on this date</source>
        <translation>ليس في أي مجموعة في هذا التاريخ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>يعمل لحسابه الخاص</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Affiliate of</source>
        <translation>منتسبة إلى</translation>
    </message>
    <message>
        <source>Office of</source>
        <translation>مكتب تابع لـ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
</context>
<context>
    <name>copse::PictureBar</name>
    <message>
        <source>What is drawn</source>
        <translation>ما يُرسم</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>ما تدل عليه الألوان</translation>
    </message>
    <message>
        <source>More about the picture</source>
        <translation>المزيد عن الصورة</translation>
    </message>
    <message>
        <source>Views that are kept</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Tidy &amp;up</source>
        <translation>إعادة الترتيب (&amp;Y)</translation>
    </message>
    <message>
        <source>Lay the picture out afresh. What is pinned stays where it is.</source>
        <translation>ترتيب الصورة من جديد. ما هو مثبّت يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>اللون: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>&amp;Shape by</source>
        <translation>الشكل حسب (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Outline by</source>
        <translation>الإطار حسب (&amp;O)</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>الحجم حسب (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Names of people</source>
        <translation>أسماء الأشخاص (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>الغرض (&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;old the sub-groups of %1</source>
        <translation>طيّ المجموعات الفرعية من %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>%1 فقط (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation>جميع المجموعات (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lift the pin</source>
        <translation>فك التثبيت (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>حفظ هذا العرض (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>تغيير اسم العرض (&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>إزالة العرض (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lift all pins</source>
        <translation>فك كل التثبيتات (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>الصورة (&amp;P)</translation>
    </message>
    <message>
        <source>Colour &amp;by</source>
        <translation>التلوين حسب (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;More about the picture</source>
        <translation>المزيد عن الصورة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>طرق العرض (&amp;V)</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>العرض %1</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>تغيير اسم العرض</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Keep the &amp;part that is seen</source>
        <translation>حفظ الجزء الظاهر (&amp;P)</translation>
    </message>
    <message>
        <source>What is drawn, how it looks, where everything stands and which part of it is seen is kept under this title:</source>
        <translation>يُحفظ ما يُرسم وهيئته وموضع كل شيء والجزء الظاهر منه تحت هذا العنوان:</translation>
    </message>
</context>
<context>
    <name>copse::PictureFile</name>
    <message>
        <source>A picture is written as .svg, .pdf or .png: end the name of the file with one of them.</source>
        <translation>تُكتب الصورة بصيغة ‎.svg‎ أو ‎.pdf‎ أو ‎.png‎: اجعل اسم الملف ينتهي بإحداها.</translation>
    </message>
    <message>
        <source>There is no room left for %1. A file that was there is as it was; make room or choose another place.</source>
        <translation>لم تبق مساحة لـ %1. الملف الذي كان هناك بقي كما كان؛ أفسح مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there is as it was; choose another name or place.</source>
        <translation>تعذّرت كتابة %1. الملف الذي كان هناك بقي كما كان؛ اختر اسمًا أو مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>copse::PictureHand</name>
    <message>
        <source>Dra&amp;w a tie to…</source>
        <translation>رسم رابط إلى (&amp;W)…</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to %1</source>
        <translation>
            <numerusform>إضافة %n شخص إلى %1</numerusform>
            <numerusform>إضافة %n شخص إلى %1</numerusform>
            <numerusform>إضافة %n شخصين إلى %1</numerusform>
            <numerusform>إضافة %n أشخاص إلى %1</numerusform>
            <numerusform>إضافة %n شخصًا إلى %1</numerusform>
            <numerusform>إضافة %n شخص إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>نقل %1 من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people from %1 to %2</source>
        <translation>
            <numerusform>نقل %n شخص من %1 إلى %2</numerusform>
            <numerusform>نقل %n شخص من %1 إلى %2</numerusform>
            <numerusform>نقل %n شخصين من %1 إلى %2</numerusform>
            <numerusform>نقل %n أشخاص من %1 إلى %2</numerusform>
            <numerusform>نقل %n شخصًا من %1 إلى %2</numerusform>
            <numerusform>نقل %n شخص من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>تم: %1. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>Tie %1 to %2</source>
        <translation>ربط %1 بـ%2</translation>
    </message>
    <message>
        <source>Click on whom %1 is tied to, or go there with the arrow keys and press Enter. Escape gives up.</source>
        <translation>انقر على من يرتبط به %1، أو انتقل إليه بمفاتيح الأسهم واضغط Enter. يلغي Escape ذلك.</translation>
    </message>
    <message>
        <source>Click on two people, one after the other. Escape gives up.</source>
        <translation>انقر على شخصين، واحدًا بعد الآخر. يلغي Escape ذلك.</translation>
    </message>
    <message>
        <source>Draw a tie</source>
        <translation>رسم رابط</translation>
    </message>
    <message>
        <source>What is %1 to %2? For instance: advises, works with.</source>
        <translation>ما صلة %1 بـ%2؟ مثلًا: ينصح، يعمل مع.</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>رسم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind of tie:</source>
        <translation>صنف الرابط (&amp;K):</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 is tied to %2.</source>
        <translation>أصبح %1 مرتبطًا بـ%2.</translation>
    </message>
    <message>
        <source>%1 is tied to %2. The picture of ties shows it.</source>
        <translation>أصبح %1 مرتبطًا بـ%2. تُظهر ذلك صورة الروابط.</translation>
    </message>
</context>
<context>
    <name>copse::PictureMenu</name>
    <message>
        <source>Add &amp;someone here…</source>
        <translation>إضافة شخص هنا (&amp;S)…</translation>
    </message>
    <message>
        <source>Add a &amp;group here…</source>
        <translation>إضافة مجموعة هنا (&amp;G)…</translation>
    </message>
</context>
<context>
    <name>copse::PictureTable</name>
    <message>
        <source>person %1</source>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the second of one name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>مجموعة فرعية من</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>مستوى المشاركة</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Group: inter-organisational</source>
        <translation>المجموعة: مشتركة بين المنظمات</translation>
    </message>
    <message>
        <source>Group: multidisciplinary</source>
        <translation>المجموعة: متعددة التخصصات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Size (from)</source>
        <translation>الحجم (من)</translation>
    </message>
    <message>
        <source>Size (to)</source>
        <translation>الحجم (إلى)</translation>
    </message>
    <message>
        <source>Organisations (from)</source>
        <translation>المنظمات (من)</translation>
    </message>
    <message>
        <source>Organisations (to)</source>
        <translation>المنظمات (إلى)</translation>
    </message>
</context>
<context>
    <name>copse::PictureTablePanel</name>
    <message>
        <source>The picture as a table</source>
        <translation>الصورة في جدول</translation>
    </message>
</context>
<context>
    <name>copse::PngWriter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Nothing was written; choose a smaller size or resolution, or SVG or PDF, which are sharp at any size.</source>
        <translation>سيكون حجم الصورة %1 في %2 بكسل، وهو أكبر مما يمكن. لم يُكتب شيء؛ اختر حجمًا أصغر أو دقة أقل، أو اختر SVG أو PDF فهما واضحان بأي حجم.</translation>
    </message>
    <message>
        <source>A picture needs at least one pixel.</source>
        <translation>تحتاج الصورة إلى بكسل واحد على الأقل.</translation>
    </message>
    <message>
        <source>The picture could not be made into a PNG file.</source>
        <translation>تعذّر تحويل الصورة إلى ملف PNG.</translation>
    </message>
</context>
<context>
    <name>copse::PresentCommands</name>
    <message>
        <source>&amp;Start presenting</source>
        <translation>بدء العرض التقديمي (&amp;S)</translation>
    </message>
    <message>
        <source>From this &amp;view</source>
        <translation>من هذا العرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Choose the steps…</source>
        <translation>اختيار الخطوات (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Full names this time, also of people not asked</source>
        <translation>الأسماء كاملة هذه المرة، حتى لمن لم يُسألوا (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Enter a room…</source>
        <translation>إدخال الحاضرين في قاعة (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Answer now</source>
        <translation>الإجابة الآن (&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top counting who is in</source>
        <translation>إيقاف عدّ من أُدخلوا (&amp;T)</translation>
    </message>
    <message>
        <source>Choose the steps of presenting</source>
        <translation>اختيار خطوات العرض التقديمي</translation>
    </message>
    <message>
        <source>Enter a room</source>
        <translation>إدخال الحاضرين في قاعة</translation>
    </message>
    <message>
        <source>How many people are expected? No answer is given until they are all in, or until you ask for it.</source>
        <translation>كم شخصًا يُتوقع حضوره؟ لا تُعطى إجابة حتى يُدخَلوا جميعًا، أو حتى تطلبها.</translation>
    </message>
</context>
<context>
    <name>copse::PresentWindow</name>
    <message>
        <source>%1 – presenting</source>
        <translation>%1 – عرض تقديمي</translation>
    </message>
</context>
<context>
    <name>copse::PresenterNotes</name>
    <message>
        <source>Notes for presenting</source>
        <translation>ملاحظات العرض التقديمي</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1 · %2 so far</source>
        <comment>the time of day; how long it has taken</comment>
        <translation>%1 · ‎%2‎ حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step, of how many, its title</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>No notes for this step.</source>
        <translation>لا ملاحظات لهذه الخطوة.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>هذه هي الخطوة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>copse::RecordFieldRow</name>
    <message>
        <source>Change “%1” of %2</source>
        <comment>a field, a record</comment>
        <translation>تغيير «%1» لدى %2</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>تغيير «%1» في %n سجل</numerusform>
            <numerusform>تغيير «%1» في %n سجل</numerusform>
            <numerusform>تغيير «%1» في %n سجلين</numerusform>
            <numerusform>تغيير «%1» في %n سجلات</numerusform>
            <numerusform>تغيير «%1» في %n سجلًا</numerusform>
            <numerusform>تغيير «%1» في %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>copse::RecordFields</name>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>تخصص</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>انتماء إلى منظمة</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>practice of a person</source>
        <translation>ممارسة شخص</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>need</source>
        <translation>احتياج</translation>
    </message>
    <message>
        <source>event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>sponsorship</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>copse::RecordTable</name>
    <message>
        <source>Rename to “%1”</source>
        <translation>تغيير الاسم إلى «%1»</translation>
    </message>
</context>
<context>
    <name>copse::RelatedFields</name>
    <message>
        <source>New organisation: %1.</source>
        <translation>منظمة جديدة: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>تخصص جديد: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>مجموعة جديدة: %1.</translation>
    </message>
    <message>
        <source>%1 goes out of %2, with all that was recorded of it.</source>
        <translation>خروج %1 من %2، مع كل ما سُجّل عن هذه العضوية.</translation>
    </message>
    <message>
        <source>“%1” says none and some. Nothing was changed. Write one of the two.</source>
        <translation>يجمع «%1» بين لا شيء وشيء. لم يتغيّر شيء. اكتب أحدهما.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
</context>
<context>
    <name>copse::Relations</name>
    <message>
        <source>Works for</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>روابط إلى آخرين</translation>
    </message>
    <message>
        <source>Ties from others</source>
        <translation>روابط من آخرين</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>حضور الفعاليات</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>الدعم المقدَّم</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>المتابعات</translation>
    </message>
    <message>
        <source>Sub-groups</source>
        <translation>المجموعات الفرعية</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>تبحث عن</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <comment>of a group</comment>
        <translation>الداعمون</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Offices and affiliates</source>
        <translation>المكاتب والمنظمات المنتسبة</translation>
    </message>
    <message>
        <source>Its people</source>
        <translation>العاملون لديها</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>ما يندرج تحته</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>أصحاب هذا التخصص</translation>
    </message>
    <message>
        <source>Looked for by</source>
        <translation>المجموعات الباحثة عنه</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يمارسها</translation>
    </message>
    <message>
        <source>Follow-ups of no group</source>
        <translation>متابعات بلا مجموعة</translation>
    </message>
    <message>
        <source>Events of no group</source>
        <translation>فعاليات بلا مجموعة</translation>
    </message>
    <message>
        <source>Resources of the whole map</source>
        <translation>موارد الخريطة كلها</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>copse::Removal</name>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضويتان</numerusform>
            <numerusform>%n عضويات</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n انتماء إلى منظمة</numerusform>
            <numerusform>%n انتماء إلى منظمة</numerusform>
            <numerusform>%n انتماءان إلى منظمات</numerusform>
            <numerusform>%n انتماءات إلى منظمات</numerusform>
            <numerusform>%n انتماءً إلى منظمات</numerusform>
            <numerusform>%n انتماء إلى منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of expertise</source>
        <translation>
            <numerusform>%n معلومة عن التخصص</numerusform>
            <numerusform>%n معلومة عن التخصص</numerusform>
            <numerusform>%n معلومتان عن التخصص</numerusform>
            <numerusform>%n معلومات عن التخصص</numerusform>
            <numerusform>%n معلومة عن التخصص</numerusform>
            <numerusform>%n معلومة عن التخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n احتياج</numerusform>
            <numerusform>%n احتياج</numerusform>
            <numerusform>%n احتياجان</numerusform>
            <numerusform>%n احتياجات</numerusform>
            <numerusform>%n احتياجًا</numerusform>
            <numerusform>%n احتياج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>حضور الفعاليات: %n</numerusform>
            <numerusform>حضور الفعاليات: %n</numerusform>
            <numerusform>حضور الفعاليات: %n</numerusform>
            <numerusform>حضور الفعاليات: %n</numerusform>
            <numerusform>حضور الفعاليات: %n</numerusform>
            <numerusform>حضور الفعاليات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n مساهمة</numerusform>
            <numerusform>%n مساهمة</numerusform>
            <numerusform>%n مساهمتان</numerusform>
            <numerusform>%n مساهمات</numerusform>
            <numerusform>%n مساهمة</numerusform>
            <numerusform>%n مساهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsorships</source>
        <translation>
            <numerusform>أوجه الدعم: %n</numerusform>
            <numerusform>أوجه الدعم: %n</numerusform>
            <numerusform>أوجه الدعم: %n</numerusform>
            <numerusform>أوجه الدعم: %n</numerusform>
            <numerusform>أوجه الدعم: %n</numerusform>
            <numerusform>أوجه الدعم: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-groups that move up</source>
        <translation>
            <numerusform>%n مجموعة فرعية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مجموعة فرعية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مجموعتان فرعيتان تنتقلان إلى المستوى الأعلى</numerusform>
            <numerusform>%n مجموعات فرعية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مجموعة فرعية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مجموعة فرعية تنتقل إلى المستوى الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of practice</source>
        <translation>
            <numerusform>%n معلومة عن الممارسات</numerusform>
            <numerusform>%n معلومة عن الممارسات</numerusform>
            <numerusform>%n معلومتان عن الممارسات</numerusform>
            <numerusform>%n معلومات عن الممارسات</numerusform>
            <numerusform>%n معلومة عن الممارسات</numerusform>
            <numerusform>%n معلومة عن الممارسات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions in memberships</source>
        <translation>
            <numerusform>%n ذكر في العضويات</numerusform>
            <numerusform>%n ذكر في العضويات</numerusform>
            <numerusform>%n ذكران في العضويات</numerusform>
            <numerusform>%n إشارات في العضويات</numerusform>
            <numerusform>%n إشارة في العضويات</numerusform>
            <numerusform>%n إشارة في العضويات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations that move up</source>
        <translation>
            <numerusform>%n منظمة تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n منظمة تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n منظمتان تنتقلان إلى المستوى الأعلى</numerusform>
            <numerusform>%n منظمات تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n منظمة تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n منظمة تنتقل إلى المستوى الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines that move up</source>
        <translation>
            <numerusform>%n تخصص ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n تخصص ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n تخصصان ينتقلان إلى المستوى الأعلى</numerusform>
            <numerusform>%n تخصصات تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n تخصصًا ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n تخصص ينتقل إلى المستوى الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that stay, without a source</source>
        <translation>
            <numerusform>%n معلومة تبقى بلا مصدر</numerusform>
            <numerusform>%n معلومة تبقى بلا مصدر</numerusform>
            <numerusform>%n معلومتان تبقيان بلا مصدر</numerusform>
            <numerusform>%n معلومات تبقى بلا مصدر</numerusform>
            <numerusform>%n معلومة تبقى بلا مصدر</numerusform>
            <numerusform>%n معلومة تبقى بلا مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events that move up</source>
        <translation>
            <numerusform>%n فعالية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n فعالية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n فعاليتان تنتقلان إلى المستوى الأعلى</numerusform>
            <numerusform>%n فعاليات تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n فعالية تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n فعالية تنتقل إلى المستوى الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources that move up</source>
        <translation>
            <numerusform>%n مورد ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مورد ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n موردان ينتقلان إلى المستوى الأعلى</numerusform>
            <numerusform>%n موارد تنتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n موردًا ينتقل إلى المستوى الأعلى</numerusform>
            <numerusform>%n مورد ينتقل إلى المستوى الأعلى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups that stay</source>
        <translation>
            <numerusform>%n متابعة تبقى</numerusform>
            <numerusform>%n متابعة تبقى</numerusform>
            <numerusform>%n متابعتان تبقيان</numerusform>
            <numerusform>%n متابعات تبقى</numerusform>
            <numerusform>%n متابعة تبقى</numerusform>
            <numerusform>%n متابعة تبقى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RenameLine</name>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>تغيير اسم %1</translation>
    </message>
</context>
<context>
    <name>copse::ReplaceDialog</name>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>الخلايا كاملة فقط (&amp;W)</translation>
    </message>
    <message>
        <source>Same &amp;case and accents</source>
        <translation>مطابقة حالة الأحرف والتشكيل (&amp;C)</translation>
    </message>
    <message>
        <source>Only in the &amp;selected cells</source>
        <translation>في الخلايا المحدَّدة فقط (&amp;S)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Cells that will change</source>
        <translation>الخلايا التي ستتغيّر</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>ستصبح</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>البحث عن (&amp;F):</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>الاستبدال بـ (&amp;T):</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the record, the column</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>اكتب ما تبحث عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells will change.</source>
        <translation>
            <numerusform>%n خلية ستتغيّر.</numerusform>
            <numerusform>%n خلية ستتغيّر.</numerusform>
            <numerusform>%n خليتان ستتغيّران.</numerusform>
            <numerusform>%n خلايا ستتغيّر.</numerusform>
            <numerusform>%n خلية ستتغيّر.</numerusform>
            <numerusform>%n خلية ستتغيّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” in %n cells</source>
        <translation>
            <numerusform>استبدال «%1» في %n خلية</numerusform>
            <numerusform>استبدال «%1» في %n خلية</numerusform>
            <numerusform>استبدال «%1» في %n خليتين</numerusform>
            <numerusform>استبدال «%1» في %n خلايا</numerusform>
            <numerusform>استبدال «%1» في %n خلية</numerusform>
            <numerusform>استبدال «%1» في %n خلية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::ReportPlace</name>
    <message>
        <source>A column of text, 16 × 12 cm</source>
        <translation>عمود نص، ‎16 × 12‎ سم</translation>
    </message>
    <message>
        <source>A4, upright, 21 × 29.7 cm</source>
        <translation>A4 بالطول، ‎21 × 29.7‎ سم</translation>
    </message>
    <message>
        <source>A4, lying on its side, 29.7 × 21 cm</source>
        <translation>A4 بالعرض، ‎29.7 × 21‎ سم</translation>
    </message>
    <message>
        <source>A3, lying on its side, 42 × 29.7 cm</source>
        <translation>A3 بالعرض، ‎42 × 29.7‎ سم</translation>
    </message>
    <message>
        <source>A slide 4:3, 25.4 × 19.05 cm</source>
        <translation>شريحة ‎4:3‎، ‎25.4 × 19.05‎ سم</translation>
    </message>
    <message>
        <source>A slide 16:9, 33.87 × 19.05 cm</source>
        <translation>شريحة ‎16:9‎، ‎33.87 × 19.05‎ سم</translation>
    </message>
    <message>
        <source>As large as on the screen</source>
        <translation>بالحجم الظاهر على الشاشة</translation>
    </message>
</context>
<context>
    <name>copse::Rings</name>
    <message>
        <source>level not recorded</source>
        <translation>المستوى غير مسجّل</translation>
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
        <translation>الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after the answers of some groups</comment>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::RoomOverlay</name>
    <message>
        <source>The screen is black</source>
        <translation>الشاشة سوداء</translation>
    </message>
</context>
<context>
    <name>copse::SaveFailureBar</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>copse::Sentences</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتين</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصصين</numerusform>
            <numerusform>%n تخصصات</numerusform>
            <numerusform>%n تخصصًا</numerusform>
            <numerusform>%n تخصص</numerusform>
        </translation>
    </message>
    <message>
        <source>less than once in 20 times</source>
        <translation>أقل من مرة من كل 20 مرة</translation>
    </message>
    <message>
        <source>more than 9 times in 10</source>
        <translation>أكثر من 9 مرات من كل 10</translation>
    </message>
    <message numerus="yes">
        <source>about %n time(s) in 10</source>
        <translation>
            <numerusform>نحو %n مرة من كل 10</numerusform>
            <numerusform>نحو %n مرة من كل 10</numerusform>
            <numerusform>نحو %n مرتين من كل 10</numerusform>
            <numerusform>نحو %n مرات من كل 10</numerusform>
            <numerusform>نحو %n مرة من كل 10</numerusform>
            <numerusform>نحو %n مرة من كل 10</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet a group</source>
        <translation>ليست مجموعة بعد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>mostly one</source>
        <translation>واحد في الغالب</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>لا يمكن القول بعد</translation>
    </message>
    <message>
        <source>Inter-organisational, no disciplines</source>
        <translation>مشتركة بين المنظمات، بلا تخصصات</translation>
    </message>
    <message>
        <source>Inter-organisational, one discipline</source>
        <translation>مشتركة بين المنظمات، من تخصص واحد</translation>
    </message>
    <message>
        <source>Inter-organisational, mostly one discipline (in name only)</source>
        <translation>مشتركة بين المنظمات، من تخصص واحد في الغالب (متعددة بالاسم فقط)</translation>
    </message>
    <message>
        <source>Multidisciplinary, no organisations</source>
        <translation>متعددة التخصصات، بلا منظمات</translation>
    </message>
    <message>
        <source>Multidisciplinary, one organisation</source>
        <translation>متعددة التخصصات، من منظمة واحدة</translation>
    </message>
    <message>
        <source>Multidisciplinary, mostly one organisation (in name only)</source>
        <translation>متعددة التخصصات، من منظمة واحدة في الغالب (مشتركة بالاسم فقط)</translation>
    </message>
    <message>
        <source>%1, no organisations: all work for themselves.</source>
        <translation>%1، بلا منظمات: الجميع يعملون لحسابهم الخاص.</translation>
    </message>
    <message>
        <source>%1; no organisation is recorded.</source>
        <translation>%1؛ لا منظمة مسجّلة.</translation>
    </message>
    <message>
        <source>%1 from one organisation, %2 with %3.</source>
        <translation>%1 من منظمة واحدة: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from %2, each with %3.</source>
        <translation>%1 من %2، لكل منها %3.</translation>
    </message>
    <message>
        <source>%1 from %2, the largest %3 with %4.</source>
        <translation>%1 من %2، أكبرها %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) for themselves.</source>
        <translation>
            <numerusform>يعمل %n لحسابهم الخاص.</numerusform>
            <numerusform>يعمل %n لحسابه الخاص.</numerusform>
            <numerusform>يعمل %n لحسابهما الخاص.</numerusform>
            <numerusform>يعمل %n لحسابهم الخاص.</numerusform>
            <numerusform>يعمل %n لحسابهم الخاص.</numerusform>
            <numerusform>يعمل %n لحسابهم الخاص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organisation of %n is not recorded.</source>
        <translation>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
            <numerusform>منظمة %n من الأعضاء غير مسجّلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has a discipline.</source>
        <translation>ليس لأي منهم تخصص.</translation>
    </message>
    <message>
        <source>No discipline is recorded.</source>
        <translation>لا تخصص مسجّل.</translation>
    </message>
    <message>
        <source>One discipline, %1 with %2.</source>
        <translation>تخصص واحد: %1 (%2).</translation>
    </message>
    <message>
        <source>They bring %1, the commonest %2 with %3.</source>
        <translation>يمثّلون %1، أكثرها شيوعًا %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The discipline of %n is not recorded.</source>
        <translation>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
            <numerusform>تخصص %n من الأعضاء غير مسجّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is based on %1 of %2; the others have no discipline.</source>
        <translation>يستند هذا إلى %1 من أصل %2؛ وليس للآخرين تخصص.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different organisations cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>لا يمكن القول بعد كم مرة ينتمي عضوان يُختاران عشوائيًا إلى منظمتين مختلفتين: من %1 إلى %2 % من المرات.</translation>
    </message>
    <message>
        <source>How often two members picked at random come from different disciplines cannot be told yet: from %1 to %2 % of the time.</source>
        <translation>لا يمكن القول بعد كم مرة ينتمي عضوان يُختاران عشوائيًا إلى تخصصين مختلفين: من %1 إلى %2 % من المرات.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different organisations %1.</source>
        <translation>ينتمي عضوان يُختاران عشوائيًا إلى منظمتين مختلفتين: %1.</translation>
    </message>
    <message>
        <source>Two members picked at random come from different disciplines %1.</source>
        <translation>ينتمي عضوان يُختاران عشوائيًا إلى تخصصين مختلفين: %1.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 % of all pairs of members.</source>
        <translation>تختلف المنظمة في %1 % من جميع أزواج الأعضاء.</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 % of all pairs of members.</source>
        <translation>يختلف التخصص في %1 % من جميع أزواج الأعضاء.</translation>
    </message>
    <message>
        <source>Organisations differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>تختلف المنظمة في %1 إلى %2 % من جميع أزواج الأعضاء، مع مراعاة غير المسجّلين (%3).</translation>
    </message>
    <message>
        <source>Disciplines differ in %1 to %2 % of all pairs of members, with the %3 not recorded.</source>
        <translation>يختلف التخصص في %1 إلى %2 % من جميع أزواج الأعضاء، مع مراعاة غير المسجّلين (%3).</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>المحتسَبون: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inter-organisational if %n of the %1 not recorded turn(s) out to work outside %2.</source>
        <translation>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>مشتركة بين المنظمات إذا تبيّن أن عدد العاملين خارج %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not inter-organisational if %n of the %1 not recorded turn(s) out to work for %2.</source>
        <translation>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير مشتركة بين المنظمات إذا تبيّن أن عدد العاملين لدى %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multidisciplinary if %n of the %1 not recorded turn(s) out to be outside %2.</source>
        <translation>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>متعددة التخصصات إذا تبيّن أن عدد من تخصصهم غير %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not multidisciplinary if %n of the %1 not recorded turn(s) out to be in %2.</source>
        <translation>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
            <numerusform>غير متعددة التخصصات إذا تبيّن أن عدد من تخصصهم %2 من بين غير المسجّلين (%1) هو %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations: %1, if each office counts for itself.</source>
        <translation>المنظمات: %1، إذا احتُسب كل مكتب على حدة.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices count as one with their organisation.</source>
        <translation>المنظمات: %1، إذا احتُسبت المكاتب ومنظمتها جهة واحدة.</translation>
    </message>
    <message>
        <source>Organisations: %1, if offices and affiliates of one family count as one.</source>
        <translation>المنظمات: %1، إذا احتُسبت المكاتب والمنظمات المنتسبة في الأسرة الواحدة جهة واحدة.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if only the large areas count.</source>
        <translation>التخصصات: %1، إذا احتُسبت المجالات الرئيسية فقط.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if fields count.</source>
        <translation>التخصصات: %1، إذا احتُسبت المجالات.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if each specialism counts.</source>
        <translation>التخصصات: %1، إذا احتُسب كل تخصص دقيق.</translation>
    </message>
    <message>
        <source>Organisations: %1, if each independent counts for themselves.</source>
        <translation>المنظمات: %1، إذا احتُسب كل مستقل على حدة.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents count as one.</source>
        <translation>المنظمات: %1، إذا احتُسب المستقلون جهة واحدة.</translation>
    </message>
    <message>
        <source>Organisations: %1, if the independents are left out.</source>
        <translation>المنظمات: %1، إذا تُرك المستقلون خارج الحساب.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups do not count.</source>
        <translation>المنظمات: %1، إذا لم يُحتسب أعضاء المجموعات الفرعية.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups do not count.</source>
        <translation>التخصصات: %1، إذا لم يُحتسب أعضاء المجموعات الفرعية.</translation>
    </message>
    <message>
        <source>Organisations: %1, if members of sub-groups count too.</source>
        <translation>المنظمات: %1، إذا احتُسب أعضاء المجموعات الفرعية أيضًا.</translation>
    </message>
    <message>
        <source>Disciplines: %1, if members of sub-groups count too.</source>
        <translation>التخصصات: %1، إذا احتُسب أعضاء المجموعات الفرعية أيضًا.</translation>
    </message>
    <message>
        <source>Organisations: %1, without the learners (peripheral members).</source>
        <translation>المنظمات: %1، من دون المتعلّمين (الأعضاء الطرفيين).</translation>
    </message>
    <message>
        <source>Disciplines: %1, without the learners (peripheral members).</source>
        <translation>التخصصات: %1، من دون المتعلّمين (الأعضاء الطرفيين).</translation>
    </message>
    <message>
        <source>The two boundaries largely coincide: members of one organisation mostly share a discipline.</source>
        <translation>تتطابق حدود المنظمات وحدود التخصصات إلى حد بعيد: أعضاء المنظمة الواحدة لهم في الغالب التخصص نفسه.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on organisations.</source>
        <translation>زيادة شخص واحد أو نقصانه يغيّر الإجابة عن المنظمات.</translation>
    </message>
    <message>
        <source>One person more or less would change the answer on disciplines.</source>
        <translation>زيادة شخص واحد أو نقصانه يغيّر الإجابة عن التخصصات.</translation>
    </message>
    <message>
        <source>%1 of %2 work for %3.</source>
        <translation>%1 من أصل %2 يعملون لدى %3.</translation>
    </message>
    <message>
        <source>%1 of %2 are in %3.</source>
        <translation>%1 من أصل %2 تخصصهم %3.</translation>
    </message>
    <message>
        <source>Fewer than 8 members: read the names rather than the number.</source>
        <translation>أقل من 8 أعضاء: اقرأ الأسماء بدلًا من الرقم.</translation>
    </message>
    <message>
        <source>Core group: not recorded.</source>
        <translation>المجموعة الأساسية: غير مسجّلة.</translation>
    </message>
    <message>
        <source>Core group: nobody is recorded as core or active.</source>
        <translation>المجموعة الأساسية: لا أحد مسجّل فيها أو مسجّل نشطًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2 and all %3.</source>
        <translation>المجموعة الأساسية أقل تنوعًا: %1، والجميع %2 والجميع %3.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, all %2.</source>
        <translation>المجموعة الأساسية أقل تنوعًا: %1، والجميع %2.</translation>
    </message>
    <message>
        <source>The core is less mixed: %1, organisations %2, disciplines %3.</source>
        <translation>المجموعة الأساسية أقل تنوعًا: %1، المنظمات: %2، التخصصات: %3.</translation>
    </message>
    <message>
        <source>Core group: %1, organisations %2, disciplines %3.</source>
        <translation>المجموعة الأساسية: %1، المنظمات: %2، التخصصات: %3.</translation>
    </message>
    <message>
        <source>The two boundaries are largely the same line (%1; %2 members known on both).</source>
        <translation>حدود المنظمات وحدود التخصصات خط واحد إلى حد بعيد (%1؛ عدد الأعضاء المعروفين من الجانبين: %2).</translation>
    </message>
    <message>
        <source>The two boundaries partly coincide (%1; %2 members known on both).</source>
        <translation>تتطابق حدود المنظمات وحدود التخصصات جزئيًا (%1؛ عدد الأعضاء المعروفين من الجانبين: %2).</translation>
    </message>
    <message>
        <source>The two boundaries cut across each other (%1; %2 members known on both).</source>
        <translation>تتقاطع حدود المنظمات وحدود التخصصات (%1؛ عدد الأعضاء المعروفين من الجانبين: %2).</translation>
    </message>
    <message>
        <source>members at any time</source>
        <translation>الأعضاء في أي وقت</translation>
    </message>
    <message>
        <source>members on %1</source>
        <translation>الأعضاء في ‎%1‎</translation>
    </message>
    <message>
        <source>members in %1</source>
        <translation>الأعضاء خلال ‎%1‎</translation>
    </message>
    <message>
        <source>Members of sub-groups are not counted.</source>
        <translation>لا يُحتسب أعضاء المجموعات الفرعية.</translation>
    </message>
    <message>
        <source>Each office counts for itself.</source>
        <translation>يُحتسب كل مكتب على حدة.</translation>
    </message>
    <message>
        <source>Offices and affiliates count as one family.</source>
        <translation>تُحتسب المكاتب والمنظمات المنتسبة أسرة واحدة.</translation>
    </message>
    <message>
        <source>Disciplines are counted by area.</source>
        <translation>تُحتسب التخصصات حسب المجال الرئيسي.</translation>
    </message>
    <message>
        <source>Disciplines are counted by specialism.</source>
        <translation>تُحتسب التخصصات حسب التخصص الدقيق.</translation>
    </message>
    <message>
        <source>Disciplines are counted as written.</source>
        <translation>تُحتسب التخصصات كما كُتبت.</translation>
    </message>
    <message>
        <source>Independents count together as one.</source>
        <translation>يُحتسب المستقلون معًا جهة واحدة.</translation>
    </message>
    <message>
        <source>Independents are left out.</source>
        <translation>المستقلون خارج الحساب.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Sub-group of</source>
        <translation>مجموعة فرعية من</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Number of organisations</source>
        <translation>عدد المنظمات</translation>
    </message>
    <message>
        <source>Organisations not recorded</source>
        <translation>المنظمات غير المسجّلة</translation>
    </message>
    <message>
        <source>Organisation mix, lowest</source>
        <translation>تنوع المنظمات، الأدنى</translation>
    </message>
    <message>
        <source>Organisation mix, highest</source>
        <translation>تنوع المنظمات، الأعلى</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Number of disciplines</source>
        <translation>عدد التخصصات</translation>
    </message>
    <message>
        <source>Disciplines not recorded</source>
        <translation>التخصصات غير المسجّلة</translation>
    </message>
    <message>
        <source>Discipline mix, lowest</source>
        <translation>تنوع التخصصات، الأدنى</translation>
    </message>
    <message>
        <source>Discipline mix, highest</source>
        <translation>تنوع التخصصات، الأعلى</translation>
    </message>
    <message>
        <source>Boundaries coincide</source>
        <translation>تطابق الحدود</translation>
    </message>
    <message>
        <source>Beside the answer</source>
        <translation>إلى جانب الإجابة</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Both: inter-organisational and multidisciplinary</source>
        <translation>كلا الأمرين: مشتركة بين المنظمات ومتعددة التخصصات</translation>
    </message>
    <message>
        <source>No organisations, no disciplines</source>
        <translation>بلا منظمات، بلا تخصصات</translation>
    </message>
    <message>
        <source>No organisations, one discipline</source>
        <translation>بلا منظمات، من تخصص واحد</translation>
    </message>
    <message>
        <source>One organisation, no disciplines</source>
        <translation>من منظمة واحدة، بلا تخصصات</translation>
    </message>
    <message>
        <source>One organisation, one discipline</source>
        <translation>من منظمة واحدة، من تخصص واحد</translation>
    </message>
    <message>
        <source>Mostly one of each</source>
        <translation>من منظمة واحدة في الغالب ومن تخصص واحد في الغالب</translation>
    </message>
    <message>
        <source>Mostly one organisation</source>
        <translation>من منظمة واحدة في الغالب</translation>
    </message>
    <message>
        <source>Mostly one discipline</source>
        <translation>من تخصص واحد في الغالب</translation>
    </message>
    <message>
        <source>Inter-organisational; disciplines: cannot tell yet</source>
        <translation>مشتركة بين المنظمات؛ التخصصات: لا يمكن القول بعد</translation>
    </message>
    <message>
        <source>Multidisciplinary; organisations: cannot tell yet</source>
        <translation>متعددة التخصصات؛ المنظمات: لا يمكن القول بعد</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>لا يمكن القول بعد</translation>
    </message>
    <message>
        <source>Not yet a group: fewer than two members</source>
        <translation>ليست مجموعة بعد: أقل من عضوين</translation>
    </message>
    <message>
        <source>No two members come from different organisations.</source>
        <translation>لا ينتمي أي عضوين إلى منظمتين مختلفتين.</translation>
    </message>
    <message>
        <source>No two members come from different disciplines.</source>
        <translation>لا ينتمي أي عضوين إلى تخصصين مختلفين.</translation>
    </message>
    <message>
        <source>The start is not recorded for %1 of %2 members.</source>
        <translation>تاريخ البدء غير مسجّل لدى %1 من أصل %2 من الأعضاء.</translation>
    </message>
    <message>
        <source>No organisation is recorded yet; ask the members.</source>
        <translation>لم تُسجَّل أي منظمة بعد؛ اسألوا الأعضاء.</translation>
    </message>
    <message>
        <source>No discipline is recorded yet; ask the members.</source>
        <translation>لم يُسجَّل أي تخصص بعد؛ اسألوا الأعضاء.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>كيف تم العدّ</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلا الأمرين</translation>
    </message>
    <message>
        <source>inter-organisational</source>
        <translation>مشتركة بين المنظمات</translation>
    </message>
    <message>
        <source>multidisciplinary</source>
        <translation>متعددة التخصصات</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>inter-organisational at least</source>
        <translation>مشتركة بين المنظمات على الأقل</translation>
    </message>
    <message>
        <source>multidisciplinary at least</source>
        <translation>متعددة التخصصات على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n member(s)</source>
        <comment>of so many members those in the map</comment>
        <translation>
            <numerusform>%1 من نحو %n عضو</numerusform>
            <numerusform>%1 من نحو %n عضو</numerusform>
            <numerusform>%1 من نحو %n عضوين</numerusform>
            <numerusform>%1 من نحو %n أعضاء</numerusform>
            <numerusform>%1 من نحو %n عضوًا</numerusform>
            <numerusform>%1 من نحو %n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who is/are not in the map count(s) as not recorded.</source>
        <translation>
            <numerusform>يُحتسب ضمن غير المسجّلين %n عضو ليس في الخريطة.</numerusform>
            <numerusform>يُحتسب ضمن غير المسجّلين %n عضو ليس في الخريطة.</numerusform>
            <numerusform>يُحتسب ضمن غير المسجّلين %n عضوان ليسا في الخريطة.</numerusform>
            <numerusform>يُحتسب ضمن غير المسجّلين %n أعضاء ليسوا في الخريطة.</numerusform>
            <numerusform>يُحتسب ضمن غير المسجّلين %n عضوًا ليسوا في الخريطة.</numerusform>
            <numerusform>يُحتسب ضمن غير المسجّلين %n عضو ليسوا في الخريطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) as written</source>
        <translation>
            <numerusform>%n منظمة كما كُتبت</numerusform>
            <numerusform>%n منظمة كما كُتبت</numerusform>
            <numerusform>%n منظمتان كما كُتبتا</numerusform>
            <numerusform>%n منظمات كما كُتبت</numerusform>
            <numerusform>%n منظمة كما كُتبت</numerusform>
            <numerusform>%n منظمة كما كُتبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organisations: %1, if names that look alike are one (%2; %n pair(s) look(s) alike).</source>
        <translation>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n زوج متشابه).</numerusform>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n زوج متشابه).</numerusform>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n زوجان متشابهان).</numerusform>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n أزواج متشابهة).</numerusform>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n زوجًا متشابهًا).</numerusform>
            <numerusform>المنظمات: %1، إذا احتُسبت الأسماء المتشابهة منظمة واحدة (%2؛ %n زوج متشابه).</numerusform>
        </translation>
    </message>
    <message>
        <source>The same but for accents, capitals or marks.</source>
        <translation>الاسم نفسه عدا التشكيل أو الحروف الكبيرة أو العلامات.</translation>
    </message>
    <message>
        <source>The same words in another order.</source>
        <translation>الكلمات نفسها بترتيب آخر.</translation>
    </message>
    <message>
        <source>A letter differs: a slip in typing?</source>
        <translation>يختلف حرف واحد: هل هو خطأ في الكتابة؟</translation>
    </message>
    <message>
        <source>One is short for the other.</source>
        <translation>أحدهما اختصار للآخر.</translation>
    </message>
    <message>
        <source>The same in another language, or shortened.</source>
        <translation>الاسم نفسه بلغة أخرى، أو مختصرًا.</translation>
    </message>
    <message>
        <source>The same in another script.</source>
        <translation>الاسم نفسه بأبجدية أخرى.</translation>
    </message>
    <message>
        <source>Initials that fit the name.</source>
        <translation>أحرف أولى توافق الاسم.</translation>
    </message>
    <message>
        <source>The same name, but another e-mail address or country: one or two?</source>
        <translation>الاسم نفسه، لكن بعنوان بريد إلكتروني آخر أو بلد آخر: واحد أم اثنان؟</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) as members wrote them</source>
        <translation>
            <numerusform>%n صيغة كما كتبها الأعضاء</numerusform>
            <numerusform>%n صيغة كما كتبها الأعضاء</numerusform>
            <numerusform>%n صيغتين كما كتبهما الأعضاء</numerusform>
            <numerusform>%n صيغ كما كتبها الأعضاء</numerusform>
            <numerusform>%n صيغة كما كتبها الأعضاء</numerusform>
            <numerusform>%n صيغة كما كتبها الأعضاء</numerusform>
        </translation>
    </message>
    <message>
        <source>They bring %1 and %2, the commonest %3 with %4.</source>
        <comment>disciplines, wordings as members wrote them, the commonest</comment>
        <translation>يمثّلون %1 و%2، أكثرها شيوعًا %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 disciplines is/are a wording as members wrote it, not sorted yet.</source>
        <translation>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
            <numerusform>تخصصات ما زالت صيغًا كما كتبها الأعضاء ولم تُصنَّف بعد: %n من أصل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of %2 work for %3.</source>
        <translation>%1 على الأقل من أصل %2 يعملون لدى %3.</translation>
    </message>
    <message>
        <source>At least %1 of %2 are in %3.</source>
        <translation>%1 على الأقل من أصل %2 تخصصهم %3.</translation>
    </message>
    <message>
        <source>%1 % of all pairs of the %2 members with a practice recorded share one.</source>
        <translation>من بين الأعضاء الذين سُجّلت لهم ممارسة (%2)، تجمع ممارسة مشتركة بين طرفي %1 % من جميع الأزواج.</translation>
    </message>
    <message>
        <source>%1 (of those recorded)</source>
        <comment>the answer of a group</comment>
        <translation>%1 (مما سُجّل)</translation>
    </message>
    <message>
        <source>%1; the one organisation recorded is %2, with %3.</source>
        <translation>%1؛ والمنظمة الوحيدة المسجّلة هي %2 (%3).</translation>
    </message>
    <message>
        <source>The one discipline recorded is %1, with %2.</source>
        <translation>التخصص الوحيد المسجّل هو %1 (%2).</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different organisations.</source>
        <translation>لا ينتمي أي اثنين ممن سُجّلت منظماتهم إلى منظمتين مختلفتين.</translation>
    </message>
    <message>
        <source>Of those recorded, no two come from different disciplines.</source>
        <translation>لا ينتمي أي اثنين ممن سُجّلت تخصصاتهم إلى تخصصين مختلفين.</translation>
    </message>
    <message>
        <source>No two members share an organisation.</source>
        <translation>لا يجمع أي عضوين انتماء إلى منظمة واحدة.</translation>
    </message>
    <message>
        <source>No two members share a discipline.</source>
        <translation>لا يجمع أي عضوين تخصص واحد.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share an organisation.</source>
        <translation>لا يجمع أي اثنين ممن سُجّلت منظماتهم انتماء إلى منظمة واحدة.</translation>
    </message>
    <message>
        <source>Of those recorded, no two share a discipline.</source>
        <translation>لا يجمع أي اثنين ممن سُجّلت تخصصاتهم تخصص واحد.</translation>
    </message>
    <message>
        <source>Who works for themselves differs from everybody.</source>
        <translation>من يعمل لحسابه يختلف عن الجميع.</translation>
    </message>
    <message>
        <source>Organisations: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the largest has %3 % of those with an organisation recorded.</source>
        <translation>المنظمات: تنوعها كتنوع %1 متساوية الحجم (Hill 1؛ و%2 وفق Hill 2)؛ وتضم أكبرها %3 % ممن سُجّلت لهم منظمة.</translation>
    </message>
    <message>
        <source>Disciplines: as mixed as %1 equal ones (Hill 1; %2 by Hill 2); the commonest has %3 % of those with a discipline recorded.</source>
        <translation>التخصصات: تنوعها كتنوع %1 متساوية الحجم (Hill 1؛ و%2 وفق Hill 2)؛ ويضم أكثرها شيوعًا %3 % ممن سُجّل لهم تخصص.</translation>
    </message>
    <message>
        <source>One says more: a department, a place, a legal form, another name.</source>
        <translation>أحدهما يقول أكثر: قسم أو مكان أو شكل قانوني أو اسم آخر.</translation>
    </message>
</context>
<context>
    <name>copse::Several</name>
    <message>
        <source>This is recorded of all of them already, so nothing was changed.</source>
        <translation>هذا مسجّل لديهم جميعًا من قبل، فلم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>None of them is in this group, so nothing was changed. Choose another group.</source>
        <translation>لا أحد منهم في هذه المجموعة، فلم يتغيّر شيء. اختر مجموعة أخرى.</translation>
    </message>
</context>
<context>
    <name>copse::SeveralCommands</name>
    <message>
        <source>Select &amp;all people shown</source>
        <translation>تحديد جميع الأشخاص المعروضين (&amp;A)</translation>
    </message>
    <message>
        <source>Add to a &amp;group…</source>
        <translation>إضافة إلى مجموعة (&amp;G)…</translation>
    </message>
    <message>
        <source>Take &amp;out of a group…</source>
        <translation>إخراج من مجموعة… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Level in a group…</source>
        <translation>المستوى في مجموعة (&amp;L)…</translation>
    </message>
    <message>
        <source>Add an org&amp;anisation…</source>
        <translation>إضافة منظمة (&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;discipline…</source>
        <translation>إضافة تخصص (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>الموافقة (&amp;C)…</translation>
    </message>
    <message>
        <source>For a&amp;ll who are selected</source>
        <translation>لجميع المحدَّدين (&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصين</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>someone</source>
        <translation>شخص</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n شخص محدَّد</numerusform>
            <numerusform>%n شخص محدَّد</numerusform>
            <numerusform>%n شخصان محدَّدان</numerusform>
            <numerusform>%n أشخاص محدَّدون</numerusform>
            <numerusform>%n شخصًا محدَّدًا</numerusform>
            <numerusform>%n شخص محدَّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups selected</source>
        <translation>
            <numerusform>%n مجموعة محدَّدة</numerusform>
            <numerusform>%n مجموعة محدَّدة</numerusform>
            <numerusform>%n مجموعتان محدَّدتان</numerusform>
            <numerusform>%n مجموعات محدَّدة</numerusform>
            <numerusform>%n مجموعة محدَّدة</numerusform>
            <numerusform>%n مجموعة محدَّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations selected</source>
        <translation>
            <numerusform>%n منظمة محدَّدة</numerusform>
            <numerusform>%n منظمة محدَّدة</numerusform>
            <numerusform>%n منظمتان محدَّدتان</numerusform>
            <numerusform>%n منظمات محدَّدة</numerusform>
            <numerusform>%n منظمة محدَّدة</numerusform>
            <numerusform>%n منظمة محدَّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines selected</source>
        <translation>
            <numerusform>%n تخصص محدَّد</numerusform>
            <numerusform>%n تخصص محدَّد</numerusform>
            <numerusform>%n تخصصان محدَّدان</numerusform>
            <numerusform>%n تخصصات محدَّدة</numerusform>
            <numerusform>%n تخصصًا محدَّدًا</numerusform>
            <numerusform>%n تخصص محدَّد</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1:</source>
        <comment>those selected</comment>
        <translation>لـ%1:</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>تم: %1. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>المجموعة (&amp;G):</translation>
    </message>
    <message>
        <source>Choose a group.</source>
        <translation>اختر مجموعة.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>إخراج من مجموعة</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إخراج (&amp;T)</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>إخراج %1 من %2</translation>
    </message>
    <message>
        <source>Level in a group</source>
        <translation>المستوى في مجموعة</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>تعيين (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>المستوى (&amp;L):</translation>
    </message>
    <message>
        <source>Level of %1 in %2</source>
        <translation>مستوى %1 في %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>&amp;Consent:</source>
        <translation>الموافقة (&amp;C):</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>موافقة %1</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة منظمة</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>المنظمة (&amp;O):</translation>
    </message>
    <message>
        <source>known or new</source>
        <translation>معروفة أو جديدة</translation>
    </message>
    <message>
        <source>Add the organisation %2 to %1</source>
        <translation>إضافة المنظمة %2 إلى %1</translation>
    </message>
    <message>
        <source>Add a discipline</source>
        <translation>إضافة تخصص</translation>
    </message>
    <message>
        <source>&amp;Discipline:</source>
        <translation>التخصص (&amp;D):</translation>
    </message>
    <message>
        <source>Add the discipline %2 to %1</source>
        <translation>إضافة التخصص %2 إلى %1</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
    <message>
        <source>They left today</source>
        <translation>مغادرة اليوم</translation>
    </message>
    <message>
        <source>Typed by mistake</source>
        <translation>كُتب بالخطأ</translation>
    </message>
    <message numerus="yes">
        <source>Level of %n people in %1</source>
        <translation>
            <numerusform>مستوى %n شخص في %1</numerusform>
            <numerusform>مستوى %n شخص في %1</numerusform>
            <numerusform>مستوى %n شخصين في %1</numerusform>
            <numerusform>مستوى %n أشخاص في %1</numerusform>
            <numerusform>مستوى %n شخصًا في %1</numerusform>
            <numerusform>مستوى %n شخص في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetCommands</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>إضافة صف (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>نسخ الخلايا (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>لصق الخلايا (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>تعبئة إلى أسفل (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Empty cells</source>
        <translation>إفراغ الخلايا (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove rows…</source>
        <translation>إزالة صفوف (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;New own field…</source>
        <translation>حقل خاص جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>F&amp;ind and replace…</source>
        <translation>بحث واستبدال (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>فرز حسب هذا العمود (&amp;S)</translation>
    </message>
</context>
<context>
    <name>copse::SheetDelegate</name>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>2007, 2007-03…</source>
        <comment>how a date may be written</comment>
        <translation>‎2007‎، ‎2007-03‎…</translation>
    </message>
</context>
<context>
    <name>copse::SheetEdits</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصين</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتين</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disciplines</source>
        <translation>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصصين</numerusform>
            <numerusform>%n تخصصات</numerusform>
            <numerusform>%n تخصصًا</numerusform>
            <numerusform>%n تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتين</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships</source>
        <translation>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضويتين</numerusform>
            <numerusform>%n عضويات</numerusform>
            <numerusform>%n عضوية</numerusform>
            <numerusform>%n عضوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliations</source>
        <translation>
            <numerusform>%n انتماء إلى منظمة</numerusform>
            <numerusform>%n انتماء إلى منظمة</numerusform>
            <numerusform>%n انتماءين إلى منظمات</numerusform>
            <numerusform>%n انتماءات إلى منظمات</numerusform>
            <numerusform>%n انتماءً إلى منظمات</numerusform>
            <numerusform>%n انتماء إلى منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts about disciplines</source>
        <translation>
            <numerusform>%n معلومة عن التخصصات</numerusform>
            <numerusform>%n معلومة عن التخصصات</numerusform>
            <numerusform>%n معلومتين عن التخصصات</numerusform>
            <numerusform>%n معلومات عن التخصصات</numerusform>
            <numerusform>%n معلومة عن التخصصات</numerusform>
            <numerusform>%n معلومة عن التخصصات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ties</source>
        <translation>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابط</numerusform>
            <numerusform>%n رابطين</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other facts</source>
        <translation>
            <numerusform>%n معلومة أخرى</numerusform>
            <numerusform>%n معلومة أخرى</numerusform>
            <numerusform>%n معلومتين أخريين</numerusform>
            <numerusform>%n معلومات أخرى</numerusform>
            <numerusform>%n معلومة أخرى</numerusform>
            <numerusform>%n معلومة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are on the clipboard.</source>
        <translation>
            <numerusform>%n خلية في الحافظة.</numerusform>
            <numerusform>%n خلية في الحافظة.</numerusform>
            <numerusform>%n خليتان في الحافظة.</numerusform>
            <numerusform>%n خلايا في الحافظة.</numerusform>
            <numerusform>%n خلية في الحافظة.</numerusform>
            <numerusform>%n خلية في الحافظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %n cells</source>
        <translation>
            <numerusform>لصق في %n خلية</numerusform>
            <numerusform>لصق في %n خلية</numerusform>
            <numerusform>لصق في %n خليتين</numerusform>
            <numerusform>لصق في %n خلايا</numerusform>
            <numerusform>لصق في %n خلية</numerusform>
            <numerusform>لصق في %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is on the clipboard has %n columns, and there are fewer from here on. Nothing was changed. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>في الحافظة %n عمود، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
            <numerusform>في الحافظة %n عمود، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
            <numerusform>في الحافظة %n عمودان، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
            <numerusform>في الحافظة %n أعمدة، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
            <numerusform>في الحافظة %n عمودًا، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
            <numerusform>في الحافظة %n عمود، وعدد الأعمدة من هنا فصاعدًا أقل. لم يتغيّر شيء. ابدأ من عمود أسبق، أو أظهر مزيدًا من الأعمدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %n cells</source>
        <translation>
            <numerusform>تعبئة %n خلية إلى أسفل</numerusform>
            <numerusform>تعبئة %n خلية إلى أسفل</numerusform>
            <numerusform>تعبئة %n خليتين إلى أسفل</numerusform>
            <numerusform>تعبئة %n خلايا إلى أسفل</numerusform>
            <numerusform>تعبئة %n خلية إلى أسفل</numerusform>
            <numerusform>تعبئة %n خلية إلى أسفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>إفراغ %n خلية</numerusform>
            <numerusform>إفراغ %n خلية</numerusform>
            <numerusform>إفراغ %n خليتين</numerusform>
            <numerusform>إفراغ %n خلايا</numerusform>
            <numerusform>إفراغ %n خلية</numerusform>
            <numerusform>إفراغ %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1? Undo brings it back.</source>
        <translation>إزالة %1؟ يعيدها التراجع.</translation>
    </message>
    <message>
        <source>Remove %1, and with it %2? Undo brings it back.</source>
        <translation>إزالة %1 مع %2؟ يعيد التراجع ذلك كله.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new rows have names that were in the map already. Undo takes them back.</source>
        <translation>
            <numerusform>%n صف جديد يحمل أسماء كانت في الخريطة. التراجع يزيلها.</numerusform>
            <numerusform>%n صف جديد يحمل اسمًا كان في الخريطة. التراجع يزيله.</numerusform>
            <numerusform>%n صفان جديدان يحملان اسمين كانا في الخريطة. التراجع يزيلهما.</numerusform>
            <numerusform>%n صفوف جديدة تحمل أسماء كانت في الخريطة. التراجع يزيلها.</numerusform>
            <numerusform>%n صفًا جديدًا يحمل أسماء كانت في الخريطة. التراجع يزيلها.</numerusform>
            <numerusform>%n صف جديد يحمل أسماء كانت في الخريطة. التراجع يزيلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SheetModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>الصف %1، %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>و%n أخرى مثلها.</numerusform>
            <numerusform>و%n أخرى مثلها.</numerusform>
            <numerusform>و%n أخرى مثلها.</numerusform>
            <numerusform>و%n أخرى مثلها.</numerusform>
            <numerusform>و%n أخرى مثلها.</numerusform>
            <numerusform>و%n أخرى مثلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type here to add</source>
        <translation>اكتب هنا للإضافة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>تغيير «%1» لدى %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
</context>
<context>
    <name>copse::SheetPanel</name>
    <message>
        <source>Find in all columns</source>
        <translation>البحث في جميع الأعمدة</translation>
    </message>
    <message>
        <source>Find in this table: %1</source>
        <translation>البحث في هذا الجدول: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose the columns: %1</source>
        <translation>اختيار الأعمدة: %1</translation>
    </message>
    <message>
        <source>Only what is used</source>
        <translation>المستخدَم منها فقط</translation>
    </message>
    <message>
        <source>New own field…</source>
        <translation>حقل خاص جديد…</translation>
    </message>
    <message>
        <source>Remove the own field “%1”…</source>
        <translation>إزالة الحقل الخاص «%1»…</translation>
    </message>
    <message>
        <source>These have no own fields. Nothing was changed.</source>
        <translation>ليس لهذه العناصر حقول خاصة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>New own field</source>
        <translation>حقل خاص جديد</translation>
    </message>
    <message>
        <source>What is the field called?</source>
        <translation>ما اسم الحقل؟</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is filled in in %n rows. Remove it from all of them? Undo brings it back.</source>
        <translation>
            <numerusform>الحقل «%1» معبأ في %n صف. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
            <numerusform>الحقل «%1» معبأ في %n صف. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
            <numerusform>الحقل «%1» معبأ في %n صفين. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
            <numerusform>الحقل «%1» معبأ في %n صفوف. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
            <numerusform>الحقل «%1» معبأ في %n صفًا. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
            <numerusform>الحقل «%1» معبأ في %n صف. هل يُزال منها جميعًا؟ يعيده التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an own field</source>
        <translation>إزالة حقل خاص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the own field “%1”</source>
        <translation>إزالة الحقل الخاص «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
</context>
<context>
    <name>copse::Sheets</name>
    <message>
        <source>Who is here: %1</source>
        <translation>الحاضرون: %1</translation>
    </message>
    <message>
        <source>Leave empty what does not apply. Several of something: all of them, the main one first.</source>
        <translation>اترك فارغًا ما لا ينطبق. إذا تعدد الشيء فاذكره كله، والرئيسي أولًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Who is in which group: %1</source>
        <translation>من ينتمي إلى أي مجموعة: %1</translation>
    </message>
    <message>
        <source>Tick with X, or write how near the middle somebody is: %1.</source>
        <translation>ضع علامة X، أو اكتب مدى القرب من المركز: %1.</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>بطاقات الأسماء</translation>
    </message>
</context>
<context>
    <name>copse::SheetsDialog</name>
    <message>
        <source>&amp;Earlier page</source>
        <translation>الصفحة السابقة (&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>الصفحة التالية (&amp;X)</translation>
    </message>
    <message>
        <source>For a room without a projector</source>
        <translation>لقاعة بلا جهاز عرض</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF (&amp;S)…</translation>
    </message>
    <message>
        <source>Name cards, to be cut</source>
        <translation>بطاقات أسماء للقص</translation>
    </message>
    <message>
        <source>A list to write on</source>
        <translation>قائمة للكتابة عليها</translation>
    </message>
    <message>
        <source>Names and groups, to tick</source>
        <translation>أسماء ومجموعات لوضع العلامات</translation>
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
        <translation>جميع من في الخريطة</translation>
    </message>
    <message>
        <source>Of those who agreed, initials of the others</source>
        <translation>أسماء من وافقوا، والأحرف الأولى لغيرهم</translation>
    </message>
    <message>
        <source>Full names, this time</source>
        <translation>الأسماء كاملة، هذه المرة</translation>
    </message>
    <message>
        <source>None: empty ones only</source>
        <translation>لا أحد: فارغة فقط</translation>
    </message>
    <message>
        <source>Who wishes to be hidden, or agreed to initials only, stays so on paper.</source>
        <translation>من يرغب في الإخفاء، أو وافق على الأحرف الأولى فقط، يبقى كذلك على الورق.</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>ماذا (&amp;W):</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>الورق (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Members of:</source>
        <translation>أعضاء (&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Names of people:</source>
        <translation>أسماء الأشخاص (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Cards on a page:</source>
        <translation>عدد البطاقات في الصفحة (&amp;C):</translation>
    </message>
    <message>
        <source>E&amp;mpty ones, to write on:</source>
        <translation>عدد الفارغة للكتابة عليها (&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>The sheets could not be printed. Choose another printer, or save them as PDF.</source>
        <translation>تعذرت طباعة الأوراق. اختر طابعة أخرى أو احفظها بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>copse::SheetsPanel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>التخصصات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق البيانات</translation>
    </message>
</context>
<context>
    <name>copse::SidePanel</name>
    <message>
        <source>About what is selected</source>
        <translation>معلومات عمّا تم تحديده</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What is &amp;recorded</source>
        <translation>المعلومات المسجّلة (&amp;R)</translation>
    </message>
</context>
<context>
    <name>copse::Sitting</name>
    <message numerus="yes">
        <source>%1 of %n entered</source>
        <translation>
            <numerusform>أُدخل %1 من %n</numerusform>
            <numerusform>أُدخل %1 من %n</numerusform>
            <numerusform>أُدخل %1 من %n</numerusform>
            <numerusform>أُدخل %1 من %n</numerusform>
            <numerusform>أُدخل %1 من %n</numerusform>
            <numerusform>أُدخل %1 من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::SortingSheet</name>
    <message>
        <source>Disciplines and wordings</source>
        <translation>التخصصات والصيغ</translation>
    </message>
    <message>
        <source>Drag what members wrote onto a term, or choose it and type the term. What is below a term counts as one with it.</source>
        <translation>اسحب ما كتبه الأعضاء إلى مصطلح، أو اختره واكتب المصطلح. وما يندرج تحت مصطلح يُحتسب معه تخصصًا واحدًا.</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>المصطلحات (&amp;E)</translation>
    </message>
    <message>
        <source>Find a wording</source>
        <translation>البحث عن صيغة</translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>كما كتبها الأعضاء</translation>
    </message>
    <message>
        <source>A term of its &amp;own</source>
        <translation>مصطلح قائم بذاته (&amp;O)</translation>
    </message>
    <message>
        <source>Counts as it is, and others can be put under it</source>
        <translation>تُحتسب كما هي، ويمكن وضع غيرها تحتها</translation>
    </message>
    <message>
        <source>Find a term in any language, or name a new one</source>
        <translation>ابحث عن مصطلح بأي لغة، أو سمِّ مصطلحًا جديدًا</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>&amp;New term</source>
        <translation>مصطلح جديد (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغيير الاسم (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put under…</source>
        <translation>وضع تحت (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back to the wordings</source>
        <translation>إعادة إلى الصيغ (&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إزالة (&amp;M)…</translation>
    </message>
    <message>
        <source>a term, known or new</source>
        <translation>مصطلح معروف أو جديد</translation>
    </message>
    <message>
        <source>P&amp;ut there</source>
        <translation>وضع هناك (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Suggestions (%1)</source>
        <translation>اقتراحات (%1) (&amp;S)</translation>
    </message>
    <message>
        <source>Nobody&apos;s discipline is recorded yet.</source>
        <translation>لم يُسجَّل تخصص أي شخص بعد.</translation>
    </message>
    <message numerus="yes">
        <source>All %n wording(s) are sorted.</source>
        <translation>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
            <numerusform>جميع الصيغ مصنَّفة (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wording(s) still as members wrote them</source>
        <translation>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
            <numerusform>الصيغ التي ما زالت كما كتبها الأعضاء: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” un&amp;der</source>
        <translation>وضع «%1» تحت (&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) un&amp;der</source>
        <translation>
            <numerusform>وضع %n صيغة تحت (&amp;D)</numerusform>
            <numerusform>وضع %n صيغة تحت (&amp;D)</numerusform>
            <numerusform>وضع %n صيغتين تحت (&amp;D)</numerusform>
            <numerusform>وضع %n صيغ تحت (&amp;D)</numerusform>
            <numerusform>وضع %n صيغة تحت (&amp;D)</numerusform>
            <numerusform>وضع %n صيغة تحت (&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under</source>
        <translation>وضع «%1» تحت</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under</source>
        <translation>
            <numerusform>وضع %n صيغة تحت</numerusform>
            <numerusform>وضع %n صيغة تحت</numerusform>
            <numerusform>وضع %n صيغتين تحت</numerusform>
            <numerusform>وضع %n صيغ تحت</numerusform>
            <numerusform>وضع %n صيغة تحت</numerusform>
            <numerusform>وضع %n صيغة تحت</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” under “%2”</source>
        <translation>وضع «%1» تحت «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) under “%1”</source>
        <translation>
            <numerusform>وضع %n صيغة تحت «%1»</numerusform>
            <numerusform>وضع %n صيغة تحت «%1»</numerusform>
            <numerusform>وضع %n صيغتين تحت «%1»</numerusform>
            <numerusform>وضع %n صيغ تحت «%1»</numerusform>
            <numerusform>وضع %n صيغة تحت «%1»</numerusform>
            <numerusform>وضع %n صيغة تحت «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n term(s)</source>
        <translation>
            <numerusform>جعل %n صيغة مصطلحًا</numerusform>
            <numerusform>جعل %n صيغة مصطلحًا</numerusform>
            <numerusform>جعل %n صيغتين مصطلحين</numerusform>
            <numerusform>جعل %n صيغ مصطلحات</numerusform>
            <numerusform>جعل %n صيغة مصطلحات</numerusform>
            <numerusform>جعل %n صيغة مصطلحًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n wording(s) where suggested</source>
        <translation>
            <numerusform>وضع %n صيغة حيث اقتُرح</numerusform>
            <numerusform>وضع %n صيغة حيث اقتُرح</numerusform>
            <numerusform>وضع %n صيغتين حيث اقتُرح</numerusform>
            <numerusform>وضع %n صيغ حيث اقتُرح</numerusform>
            <numerusform>وضع %n صيغة حيث اقتُرح</numerusform>
            <numerusform>وضع %n صيغة حيث اقتُرح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to %n wording(s)</source>
        <translation>
            <numerusform>إعادة %n صيغة كما كُتبت</numerusform>
            <numerusform>إعادة %n صيغة كما كُتبت</numerusform>
            <numerusform>إعادة %n صيغتين كما كُتبتا</numerusform>
            <numerusform>إعادة %n صيغ كما كُتبت</numerusform>
            <numerusform>إعادة %n صيغة كما كُتبت</numerusform>
            <numerusform>إعادة %n صيغة كما كُتبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the name of the new term in the line above the terms first.</source>
        <translation>اكتب أولًا اسم المصطلح الجديد في السطر الذي فوق المصطلحات.</translation>
    </message>
    <message>
        <source>Add the term “%1”</source>
        <translation>إضافة المصطلح «%1»</translation>
    </message>
</context>
<context>
    <name>copse::StartPanel</name>
    <message>
        <source>Who is in your network?</source>
        <translation>من في شبكتك؟</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>A spreadsheet saved as CSV that says who is in which group.</source>
        <translation>جدول بيانات محفوظ بصيغة CSV يبيّن من ينتمي إلى أي مجموعة.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>A network of invented people, to look around in.</source>
        <translation>شبكة من أشخاص متخيَّلين للتجوّل فيها.</translation>
    </message>
    <message>
        <source>Type a line</source>
        <translation>كتابة سطر</translation>
    </message>
    <message>
        <source>Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>أمينة ديالو; IRD; هيدرولوجيا; مجموعة المياه</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>copse::StatusStrip</name>
    <message>
        <source>Work goes on</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discipline(s)</source>
        <translation>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصص</numerusform>
            <numerusform>%n تخصصان</numerusform>
            <numerusform>%n تخصصات</numerusform>
            <numerusform>%n تخصصًا</numerusform>
            <numerusform>%n تخصص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ حُفظت جميع التغييرات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>copse::StepsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>The steps of presenting</source>
        <translation>خطوات العرض التقديمي</translation>
    </message>
    <message>
        <source>Views, those with a mark are presented</source>
        <translation>طرق العرض؛ تُقدَّم منها ذات العلامة</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Sentence for the room:</source>
        <translation>جملة للحاضرين (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Notes for yourself:</source>
        <translation>ملاحظات لنفسك (&amp;N):</translation>
    </message>
    <message>
        <source>A step is a view that is kept. There is none yet: arrange the picture, then View › Views › Keep this view.</source>
        <translation>الخطوة عرض محفوظ. لا يوجد أي منها بعد: رتّب الصورة، ثم عرض › طرق العرض › حفظ هذا العرض.</translation>
    </message>
    <message>
        <source>Views with a mark are presented, from the first to the last. Notes are shown on your own screen only, where there is a second one.</source>
        <translation>تُقدَّم طرق العرض ذات العلامة من أولها إلى آخرها. لا تظهر الملاحظات إلا على شاشتك، حيثما توجد شاشة ثانية.</translation>
    </message>
</context>
<context>
    <name>copse::Store</name>
    <message>
        <source>There is a file “%1” already. It was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>يوجد ملف «%1» من قبل. وقد تُرك كما هو. اختر اسمًا آخر، أو وافق على استبداله.</translation>
    </message>
    <message>
        <source>“%1” is not a Copse map. It was left as it is. If it is a list of members, import it.</source>
        <translation>«%1» ليس خريطة Copse. وقد تُرك كما هو. إذا كان قائمة أعضاء فاستورده.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Copse. It was left as it is. Update Copse to open it.</source>
        <translation>كُتب «%1» بإصدار أحدث من Copse. وقد تُرك كما هو. حدّث Copse لفتحه.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>الملف «%1» تالف وقد تُرك كما هو. افتح إصدارًا سابقًا من هذه الخريطة أو نسخة منها.</translation>
    </message>
    <message>
        <source>“%1” may be read here but not changed. Save a copy in a folder of your own and work there.</source>
        <translation>يمكن هنا قراءة «%1» لا تغييره. احفظ نسخة في مجلد خاص بك واعمل فيها.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere. Nothing was read or written. Close it there and try again.</source>
        <translation>الملف «%1» مفتوح في مكان آخر. لم يُقرأ شيء ولم يُكتب. أغلقه هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. What was there is as it was. Make room and try again, or save elsewhere.</source>
        <translation>لم تبق مساحة لـ«%1». ما كان هناك بقي كما كان. أفسح مساحة وحاول مرة أخرى، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there is as it was. See whether the folder is there and may be written to, or save elsewhere.</source>
        <translation>تعذّرت كتابة «%1». ما كان هناك بقي كما كان. تحقق من وجود المجلد ومن إمكان الكتابة فيه، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be read. See whether it is a file and whether you may read it.</source>
        <translation>تعذّرت قراءة «%1». تحقق من أنه ملف ومن أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>There is no file “%1”. See whether the name is right and the folder is there.</source>
        <translation>لا يوجد ملف «%1». تحقق من صحة الاسم ومن وجود المجلد.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Your changes are not saved, but kept in this window. Make room and try again, or save elsewhere.</source>
        <translation>لم تبق مساحة لـ«%1». تغييراتك غير محفوظة، لكنها باقية في هذه النافذة. أفسح مساحة وحاول مرة أخرى، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Your changes are not saved, but kept in this window. See whether the folder is still there and try again, or save elsewhere.</source>
        <translation>تعذّرت كتابة «%1». تغييراتك غير محفوظة، لكنها باقية في هذه النافذة. تحقق من أن المجلد ما زال موجودًا وحاول مرة أخرى، أو احفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Another program has changed the way in which “%1” is stored. It was left as it is. Open an earlier version of this map or a copy.</source>
        <translation>غيّر برنامج آخر طريقة حفظ «%1». تُرك كما هو. افتحوا نسخة سابقة من هذه الخريطة أو نسخة منها.</translation>
    </message>
</context>
<context>
    <name>copse::SuggestionList</name>
    <message>
        <source>Where wordings may belong</source>
        <translation>أين قد يكون موضع الصيغ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>None of the wordings that are left looks like a term.</source>
        <translation>لا تشبه أي من الصيغ الباقية مصطلحًا.</translation>
    </message>
    <message>
        <source>Take the ticks off what does not belong there. Undo takes all of it back.</source>
        <translation>أزل العلامات عما ليس ذاك موضعه. يلغي التراجع كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>P&amp;ut %n under its/their term(s)</source>
        <translation>
            <numerusform>وضع %n صيغة تحت مصطلحها (&amp;U)</numerusform>
            <numerusform>وضع %n صيغة تحت مصطلحها (&amp;U)</numerusform>
            <numerusform>وضع %n صيغتين تحت مصطلحيهما (&amp;U)</numerusform>
            <numerusform>وضع %n صيغ تحت مصطلحاتها (&amp;U)</numerusform>
            <numerusform>وضع %n صيغة تحت مصطلحاتها (&amp;U)</numerusform>
            <numerusform>وضع %n صيغة تحت مصطلحها (&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Because it…</source>
        <comment>is or holds words of a term</comment>
        <translation>لأنها…</translation>
    </message>
</context>
<context>
    <name>copse::TakeOutDialog</name>
    <message>
        <source>Take out of a group</source>
        <translation>إخراج من مجموعة</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>الشخص: (&amp;P)</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>المجموعة:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>الشخص:</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>المجموعة: (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إخراج (&amp;T)</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>إخراج %1 من %2</translation>
    </message>
</context>
<context>
    <name>copse::TermCommands</name>
    <message>
        <source>&amp;Disciplines and wordings…</source>
        <translation>التخصصات والصيغ (&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) bring(s) it and would not any more.</source>
        <translation>
            <numerusform>هذا التخصص مسجّل لدى %n شخص، ولن يبقى مسجّلًا.</numerusform>
            <numerusform>هذا التخصص مسجّل لدى %n شخص، ولن يبقى مسجّلًا.</numerusform>
            <numerusform>هذا التخصص مسجّل لدى %n شخصين، ولن يبقى مسجّلًا.</numerusform>
            <numerusform>هذا التخصص مسجّل لدى %n أشخاص، ولن يبقى مسجّلًا.</numerusform>
            <numerusform>هذا التخصص مسجّل لدى %n شخصًا، ولن يبقى مسجّلًا.</numerusform>
            <numerusform>هذا التخصص مسجّل لدى %n شخص، ولن يبقى مسجّلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of groups for it would go.</source>
        <translation>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
            <numerusform>احتياجات المجموعات إليه التي تزول: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below it would move up.</source>
        <translation>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
            <numerusform>ما يندرج تحته وينتقل إلى المستوى الأعلى: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>يعيد التراجع كل ذلك.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>copse::TermSuggestions</name>
    <message>
        <source>is “%1”</source>
        <translation>تطابق «%1»</translation>
    </message>
    <message>
        <source>is nearly “%1”</source>
        <translation>تكاد تطابق «%1»</translation>
    </message>
    <message>
        <source>holds “%1”</source>
        <translation>تتضمن «%1»</translation>
    </message>
    <message>
        <source>is a part of “%1”</source>
        <translation>جزء من «%1»</translation>
    </message>
</context>
<context>
    <name>copse::TermTreeModel</name>
    <message>
        <source>%1: of the lists that come with Copse, nobody in this map</source>
        <translation>%1: من القوائم المرفقة مع Copse، وليس لدى أحد في هذه الخريطة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its people</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>تغيير الاسم إلى «%1»</translation>
    </message>
</context>
<context>
    <name>copse::TimeCommands</name>
    <message>
        <source>&amp;Play from year to year</source>
        <translation>تشغيل سنة بعد سنة (&amp;P)</translation>
    </message>
    <message>
        <source>Compare t&amp;wo dates…</source>
        <translation>مقارنة تاريخين (&amp;W)…</translation>
    </message>
</context>
<context>
    <name>copse::TypedLine</name>
    <message>
        <source>This line is longer than a thousand letters. Type one person at a time, or open the text as a list.</source>
        <translation>هذا السطر أطول من ألف حرف. اكتب شخصًا واحدًا في كل مرة، أو افتح النص كقائمة.</translation>
    </message>
    <message>
        <source>There are characters in this line that cannot be read or seen. Type it anew.</source>
        <translation>في هذا السطر محارف لا تمكن قراءتها أو رؤيتها. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>A name of more than 200 letters is none. Put ; between the names.</source>
        <translation>ما زاد على 200 حرف ليس اسمًا. ضع ; بين الأسماء.</translation>
    </message>
    <message numerus="yes">
        <source>A line is about one person and has at most %n words or names.</source>
        <translation>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
            <numerusform>السطر عن شخص واحد، ولا يتجاوز %n من الكلمات أو الأسماء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who this is about: type a name as well.</source>
        <translation>اذكر عمّن هذا: اكتب اسمًا أيضًا.</translation>
    </message>
    <message>
        <source>independent work</source>
        <translation>العمل للحساب الخاص</translation>
    </message>
    <message>
        <source>Say in which group: %1 is in none.</source>
        <translation>اذكر في أي مجموعة: %1 خارج جميع المجموعات.</translation>
    </message>
    <message numerus="yes">
        <source>Say in which group: %1 is in %n of them.</source>
        <translation>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
            <numerusform>اذكر في أي مجموعة: %1 في %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in %2 any more, as recorded.</source>
        <translation>%1 خارج %2 الآن، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a date. Write 2023, 2023-04 or 2023-04-15.</source>
        <translation>لا يُفهم «%1» تاريخًا. اكتب ‎2023‎ أو ‎2023-04‎ أو ‎2023-04-15‎.</translation>
    </message>
    <message>
        <source>Say who comes out of it: type the name before “%1”.</source>
        <translation>اذكر من يخرج: اكتب الاسم قبل «%1».</translation>
    </message>
    <message>
        <source>%1 is in nothing that is called so: “%2”.</source>
        <translation>لا شيء بهذا الاسم لدى %1: «%2».</translation>
    </message>
    <message>
        <source>Done. Undo takes it back.</source>
        <translation>تم ذلك. يلغيه التراجع.</translation>
    </message>
    <message>
        <source>Added %1. Undo takes it back.</source>
        <translation>تمت إضافة %1. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>Changed %1. Undo takes it back.</source>
        <translation>تغيّرت بيانات %1. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>new person: %1</source>
        <translation>شخص جديد: %1</translation>
    </message>
    <message>
        <source>new organisation: %1</source>
        <translation>منظمة جديدة: %1</translation>
    </message>
    <message>
        <source>new discipline: %1</source>
        <translation>تخصص جديد: %1</translation>
    </message>
    <message>
        <source>new group: %1</source>
        <translation>مجموعة جديدة: %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and where they are</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the organisation %1</source>
        <translation>المنظمة %1</translation>
    </message>
    <message>
        <source>the discipline %1</source>
        <translation>التخصص %1</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>the discipline %1 of the OECD list</source>
        <translation>التخصص %1 من قائمة OECD</translation>
    </message>
    <message>
        <source>the level: %1</source>
        <translation>المستوى: %1</translation>
    </message>
    <message>
        <source>the role: %1</source>
        <translation>الدور: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى ‎%1‎</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ ‎%1‎</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>من ‎%1‎ حتى ‎%2‎</translation>
    </message>
    <message>
        <source>works for themselves</source>
        <translation>يعمل لحسابه الخاص</translation>
    </message>
    <message>
        <source>has no discipline</source>
        <translation>بلا تخصص</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>typed by mistake: was never in %1</source>
        <translation>كُتب بالخطأ: لا وجود في %1 في أي وقت</translation>
    </message>
    <message>
        <source>left today: %1</source>
        <translation>مغادرة اليوم: %1</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>هل تقصد: %1؟</translation>
    </message>
    <message>
        <source>%1: left today, or typed by mistake?</source>
        <translation>%1: مغادرة اليوم، أم كتابة بالخطأ؟</translation>
    </message>
    <message>
        <source>What is meant by “%1”?</source>
        <translation>ما المقصود بـ«%1»؟</translation>
    </message>
    <message>
        <source>New person: %1.</source>
        <translation>شخص جديد: %1.</translation>
    </message>
    <message>
        <source>%1 is in the map.</source>
        <translation>%1 في الخريطة من قبل.</translation>
    </message>
    <message>
        <source>New organisation: %1.</source>
        <translation>منظمة جديدة: %1.</translation>
    </message>
    <message>
        <source>New discipline: %1.</source>
        <translation>تخصص جديد: %1.</translation>
    </message>
    <message>
        <source>New group: %1.</source>
        <translation>مجموعة جديدة: %1.</translation>
    </message>
    <message>
        <source>%1 works for %2, a new organisation.</source>
        <translation>جهة عمل %1: %2، وهي منظمة جديدة.</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>جهة عمل %1: %2.</translation>
    </message>
    <message>
        <source>%1 works for %2, as recorded.</source>
        <translation>جهة عمل %1: %2، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 works for themselves, as recorded.</source>
        <translation>%1 من العاملين لحسابهم الخاص، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 works for themselves.</source>
        <translation>%1 من العاملين لحسابهم الخاص.</translation>
    </message>
    <message>
        <source>%1 brings %2, a new discipline.</source>
        <translation>تخصص %1: %2، وهو تخصص جديد.</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the OECD list.</source>
        <translation>تخصص %1: %2، وهو من قائمة OECD.</translation>
    </message>
    <message>
        <source>%1 brings %2.</source>
        <translation>تخصص %1: %2.</translation>
    </message>
    <message>
        <source>%1 brings %2, as recorded.</source>
        <translation>تخصص %1: %2، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 has no discipline, as recorded.</source>
        <translation>%1 بلا تخصص، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 has no discipline.</source>
        <translation>%1 بلا تخصص.</translation>
    </message>
    <message>
        <source>%1 joins %2, a new group.</source>
        <translation>انضمام %1 إلى %2، وهي مجموعة جديدة.</translation>
    </message>
    <message>
        <source>%1 joins %2.</source>
        <translation>انضمام %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 is in %2, as recorded.</source>
        <translation>%1 في %2، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3, as recorded.</source>
        <translation>مستوى %1 في %2: %3، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3.</source>
        <translation>مستوى %1 في %2: %3.</translation>
    </message>
    <message>
        <source>Level of %1 in %2: %3 instead of %4.</source>
        <translation>مستوى %1 في %2: %3 بدلًا من %4.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3, as recorded.</source>
        <translation>دور %1 في %2: %3، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>Role of %1 in %2: %3.</source>
        <translation>دور %1 في %2: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3, as recorded.</source>
        <translation>%1 في %2 منذ ‎%3‎، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3.</source>
        <translation>%1 في %2 منذ ‎%3‎.</translation>
    </message>
    <message>
        <source>%1 in %2 since %3 instead of %4.</source>
        <translation>%1 في %2 منذ ‎%3‎ بدلًا من ‎%4‎.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3, as recorded.</source>
        <translation>%1 في %2 حتى ‎%3‎، كما هو مسجّل.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3.</source>
        <translation>%1 في %2 حتى ‎%3‎.</translation>
    </message>
    <message>
        <source>%1 in %2 until %3 instead of %4.</source>
        <translation>%1 في %2 حتى ‎%3‎ بدلًا من ‎%4‎.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, a new person: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>رابط من %1 إلى %2، وهو شخص جديد: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>رابط من %1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>Tie from %1 to %2, as recorded: %3.</source>
        <comment>two people, the kind of tie</comment>
        <translation>رابط من %1 إلى %2، كما هو مسجّل: %3.</translation>
    </message>
    <message>
        <source>%1 was never in %2: it was typed by mistake.</source>
        <translation>لا وجود لـ%1 في %2 في أي وقت: كُتب ذلك بالخطأ.</translation>
    </message>
    <message>
        <source>%1 leaves %2 today, which still counts.</source>
        <translation>مغادرة %1 لـ%2 اليوم، ويظل اليوم محسوبًا.</translation>
    </message>
    <message>
        <source>the discipline %1 of the list of development practice</source>
        <translation>التخصص %1 من قائمة الممارسة التنموية</translation>
    </message>
    <message>
        <source>%1 brings %2, a discipline of the list of development practice.</source>
        <translation>تخصص %1: %2، وهو من قائمة الممارسة التنموية.</translation>
    </message>
    <message>
        <source>Changed %1; what ends today counts until tomorrow. Undo takes it back.</source>
        <translation>تغيّرت بيانات %1. ما ينتهي اليوم يُحتسب حتى الغد. يلغي التراجع ذلك.</translation>
    </message>
    <message>
        <source>E-mail of %1.</source>
        <translation>البريد الإلكتروني: %1.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2, as recorded.</source>
        <translation>البريد الإلكتروني: %1 – %2، كما هو مسجل.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2.</source>
        <translation>البريد الإلكتروني: %1 – %2.</translation>
    </message>
    <message>
        <source>E-mail of %1: %2 instead of %3.</source>
        <translation>البريد الإلكتروني: %1 – %2 بدلًا من %3.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLineBar</name>
    <message>
        <source>Add: Amina Diallo; IRD; hydrology; WASH group</source>
        <translation>إضافة: أمينة ديالو; IRD; هيدرولوجيا; مجموعة المياه</translation>
    </message>
    <message>
        <source>Add by typing a line</source>
        <translation>إضافة بكتابة سطر</translation>
    </message>
    <message>
        <source>Name; organisation; discipline; group. Enter adds it, and Undo takes it back.</source>
        <translation>الاسم; المنظمة; التخصص; المجموعة. يضيفه Enter ويلغيه التراجع.</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>أو اختر:</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>All of this is in the map already.</source>
        <translation>كل هذا موجود في الخريطة من قبل.</translation>
    </message>
</context>
<context>
    <name>copse::TypedLinePopup</name>
    <message>
        <source>Enter: do it · Down: choose · Esc: away</source>
        <translation>تنفيذ: Enter · اختيار: السهم إلى أسفل · إغلاق: Esc</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>the number of a choice, the choice</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>Enter: do it, then %n more lines · Down: choose · Esc: all away</source>
        <translation>
            <numerusform>تنفيذ ثم لا أسطر أخرى (%n): Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
            <numerusform>تنفيذ ثم سطر آخر (%n): Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
            <numerusform>تنفيذ ثم سطران آخران (%n): Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
            <numerusform>تنفيذ ثم %n أسطر أخرى: Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
            <numerusform>تنفيذ ثم %n سطرًا آخر: Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
            <numerusform>تنفيذ ثم %n سطر آخر: Enter · اختيار: السهم إلى أسفل · إغلاق الكل: Esc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copse::TypedSteps</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>added</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
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
        <translation>أمينة ديالو; IRD; هيدرولوجيا; مجموعة المياه</translation>
    </message>
    <message>
        <source>Adds Amina, or completes her: where she works, what she brings, in which group she is.</source>
        <translation>يضيف أمينة أو يكمل بياناتها: أين تعمل، وما تخصصها، وفي أي مجموعة هي.</translation>
    </message>
    <message>
        <source>WASH group; Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>مجموعة المياه; أمينة ديالو</translation>
    </message>
    <message>
        <source>In any order, when the words are known or say what they are.</source>
        <translation>بأي ترتيب، إذا كانت الكلمات معروفة أو تبيّن ما هي.</translation>
    </message>
    <message>
        <source>Amina Diallo; since 2023; core; facilitator</source>
        <comment>a line somebody types</comment>
        <translation>أمينة ديالو; منذ 2023; أساسية; ميسرة</translation>
    </message>
    <message>
        <source>Since when, how near the middle, and in which role. Also: active, occasional, peripheral; until 2025; 2019-2023.</source>
        <translation>منذ متى، ومدى القرب من المركز، وبأي دور. كذلك: نشطة، أحيانًا، طرفية؛ حتى 2025؛ ‎2019-2023‎.</translation>
    </message>
    <message>
        <source>Kofi Mensah; independent; works with Amina Diallo</source>
        <comment>a line somebody types</comment>
        <translation>كوفي منسا; مستقل; يعمل مع أمينة ديالو</translation>
    </message>
    <message>
        <source>Works for himself, and a tie to Amina.</source>
        <translation>يعمل لحسابه الخاص، وله رابط بأمينة.</translation>
    </message>
    <message>
        <source>Kofi Mensah; group: Rivers; discipline: Law</source>
        <comment>a line somebody types</comment>
        <translation>كوفي منسا; مجموعة: الأنهار; تخصص: القانون</translation>
    </message>
    <message>
        <source>Says in so many words what a word is. Also: person, organisation, role, level.</source>
        <translation>يذكر صراحةً ما تعنيه الكلمة. كذلك: شخص، منظمة، دور، مستوى.</translation>
    </message>
    <message>
        <source>Rosa Khan; ?; Law; Rivers</source>
        <comment>a line somebody types</comment>
        <translation>روزا خان; ؟; القانون; الأنهار</translation>
    </message>
    <message>
        <source>A question mark holds the place of what is not known.</source>
        <translation>علامة الاستفهام تحفظ مكان ما هو غير معروف.</translation>
    </message>
    <message>
        <source>Amina Diallo; -WASH; until 2025</source>
        <comment>a line somebody types</comment>
        <translation>أمينة ديالو; -المياه; حتى 2025</translation>
    </message>
    <message>
        <source>Takes her out of the group. Without “until” it asks: left today, or typed by mistake?</source>
        <translation>يُخرجها من المجموعة. من دون «حتى» يسأل: مغادرة اليوم، أم كتابة بالخطأ؟</translation>
    </message>
    <message>
        <source>How to type a line</source>
        <translation>كيفية كتابة سطر</translation>
    </message>
    <message>
        <source>Press Ctrl+L, type, press Enter. Put a semicolon between the words; a comma will do where there is no semicolon.</source>
        <translation>اضغط Ctrl+L واكتب ثم اضغط Enter. ضع فاصلة منقوطة (; أو ؛) بين الكلمات؛ وتكفي الفاصلة حيث لا توجد فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Before you press Enter, the program says what will happen, what is new and what is known. A word that could be two things is asked: choose with the arrows and Enter, or with its number.</source>
        <translation>قبل أن تضغط Enter يقول البرنامج ما الذي سيحدث، وما الجديد وما المعروف. وإذا احتملت كلمة معنيين سأل عنها: اختر بالأسهم وEnter، أو برقمها.</translation>
    </message>
    <message>
        <source>A word nobody knows yet is taken by its place: person, organisation, discipline, group.</source>
        <translation>الكلمة التي لا يعرفها أحد بعد تُفهم من موضعها: شخص، منظمة، تخصص، مجموعة.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes a line back.</source>
        <translation>للتراجع عن سطر: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>copse::TypingCardDialog</name>
    <message>
        <source>How to type a line</source>
        <translation>كيفية كتابة سطر</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF (&amp;S)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The card could not be written to %1. Choose another folder.</source>
        <translation>تعذّرت كتابة البطاقة في %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>copse::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>There is no earlier version of this map yet. They are made by themselves while you work.</source>
        <translation>لا يوجد إصدار سابق من هذه الخريطة بعد. تُنشأ الإصدارات تلقائيًا أثناء عملك.</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>فتح كنسخة (&amp;O)</translation>
    </message>
    <message>
        <source>Copse keeps these by itself. One that is brought back takes the place of what the map holds now; undo takes that back. One that is opened as a copy leaves your map as it is.</source>
        <translation>يحتفظ Copse بهذه الإصدارات تلقائيًا. الإصدار الذي يُسترجع يحلّ محل ما في الخريطة الآن؛ ويلغي التراجع ذلك. والإصدار الذي يُفتح كنسخة يترك خريطتك كما هي.</translation>
    </message>
    <message>
        <source>What has changed since this version</source>
        <translation>ما تغيّر منذ هذا الإصدار</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>استرجاع (&amp;B)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>The map is as it was in this version.</source>
        <translation>الخريطة كما كانت في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Only things that have no words here are otherwise, as where something stands in a picture.</source>
        <translation>لا يختلف إلا ما لا كلمات له هنا، كموضع شيء في صورة.</translation>
    </message>
    <message>
        <source>Since this version:</source>
        <translation>منذ هذا الإصدار:</translation>
    </message>
</context>
<context>
    <name>copse::ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>تكبير (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تصغير (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>الصورة كاملة (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>القوائم (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>البطاقة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة (&amp;F)</translation>
    </message>
    <message>
        <source>Colour&amp;s</source>
        <translation>الألوان (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص (&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن (&amp;D)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>تباين عالٍ (&amp;C)</translation>
    </message>
    <message>
        <source>Win&amp;dow</source>
        <translation>النا&amp;فذة</translation>
    </message>
</context>
<context>
    <name>copse::Views</name>
    <message>
        <source>Keep the view %1</source>
        <translation>حفظ العرض %1</translation>
    </message>
    <message>
        <source>Keep the places</source>
        <translation>حفظ المواضع</translation>
    </message>
    <message>
        <source>Rename the view %1</source>
        <translation>تغيير اسم العرض %1</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>إزالة العرض %1</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Lift a pin</source>
        <translation>فك تثبيت</translation>
    </message>
    <message>
        <source>Lift all pins</source>
        <translation>فك كل التثبيتات</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>العرض %1</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>إعادة الترتيب</translation>
    </message>
    <message>
        <source>Change the view %1</source>
        <translation>تغيير العرض %1</translation>
    </message>
    <message>
        <source>Keep the part seen of the view %1</source>
        <translation>حفظ الجزء الظاهر من العرض %1</translation>
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
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>As members wrote it</source>
        <translation>كما كتبها الأعضاء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>copse::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Language of words and messages: %1.</source>
        <translation>لغة الكلمات والرسائل: %1.</translation>
    </message>
    <message>
        <source>The list to read.</source>
        <translation>القائمة المراد قراءتها.</translation>
    </message>
    <message>
        <source>The map file to write.</source>
        <translation>ملف الخريطة المراد كتابته.</translation>
    </message>
    <message>
        <source>Replace the map file if it exists.</source>
        <translation>استبدال ملف الخريطة إن وُجد.</translation>
    </message>
    <message>
        <source>How to write the answers.</source>
        <translation>طريقة كتابة الإجابات.</translation>
    </message>
    <message>
        <source>The layout engine.</source>
        <translation>محرك تخطيط الرسم.</translation>
    </message>
    <message>
        <source>A4 or A3 on its side, or width and height (pixels for PNG, points otherwise).</source>
        <translation>A4 أو A3 بالعرض، أو العرض والارتفاع (بالبكسل لصيغة PNG، وبالنقاط لغيرها).</translation>
    </message>
    <message>
        <source>Dots to the inch of a PNG of a paper size (150).</source>
        <translation>عدد النقاط في البوصة لصورة PNG بمقاس ورقي (150).</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>بلا خلفية.</translation>
    </message>
    <message>
        <source>The map file.</source>
        <translation>ملف الخريطة.</translation>
    </message>
    <message>
        <source>Say one file to read. copse-cli %1 --help lists the options.</source>
        <translation>حدّد ملفًا واحدًا للقراءة. يعرض ‎copse-cli %1 --help‎ الخيارات.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here; there are %2.</source>
        <translation>لا توجد هنا لغة «%1»؛ اللغات المتاحة: %2.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>حدّد باستخدام ‎--output‎ الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>A map, or a list of memberships.</source>
        <translation>خريطة، أو قائمة عضويات.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Table of groups: group, parent, kind.</source>
        <translation>جدول المجموعات: المجموعة، والمجموعة الأم، والصنف.</translation>
    </message>
    <message>
        <source>Table of people: name and what else is known of them.</source>
        <translation>جدول الأشخاص: الاسم وما يُعرف عنهم غير ذلك.</translation>
    </message>
    <message>
        <source>Table of organisations: organisation, parent, link, type, country.</source>
        <translation>جدول المنظمات: المنظمة، والمنظمة الأم، والصلة، والنوع، والبلد.</translation>
    </message>
    <message>
        <source>Table of disciplines: discipline, parent.</source>
        <translation>جدول التخصصات: التخصص، والمستوى الأعلى.</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>CHARACTERS</translation>
    </message>
    <message>
        <source>Characters between several values in one cell.</source>
        <translation>المحارف الفاصلة بين عدة قيم في خلية واحدة.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The group of a list without a group column.</source>
        <translation>المجموعة التي تخصها قائمة ليس فيها عمود للمجموعات.</translation>
    </message>
    <message>
        <source>Only this group; also names that of a list without a group column.</source>
        <translation>هذه المجموعة فقط؛ ويسمّي أيضًا مجموعة القائمة التي ليس فيها عمود للمجموعات.</translation>
    </message>
    <message>
        <source>Members of which date: 2024, 2024-06, 2024-06-01.</source>
        <translation>الأعضاء في أي تاريخ: ‎2024‎، ‎2024-06‎، ‎2024-06-01‎.</translation>
    </message>
    <message>
        <source>Whether members of sub-groups count.</source>
        <translation>هل يُحتسب أعضاء المجموعات الفرعية.</translation>
    </message>
    <message>
        <source>What counts as one organisation.</source>
        <translation>ما يُحتسب منظمة واحدة.</translation>
    </message>
    <message>
        <source>What counts as one discipline.</source>
        <translation>ما يُحتسب تخصصًا واحدًا.</translation>
    </message>
    <message>
        <source>How those who work for themselves count.</source>
        <translation>كيف يُحتسب من يعملون لحسابهم الخاص.</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;; it is one of %3.</source>
        <translation>لا يمكن أن تكون قيمة ‎--%1‎ هي «%2»؛ بل إحدى القيم: %3.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>جارٍ قراءة %1...</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; in it.</source>
        <translation>لا توجد فيه مجموعة «%1».</translation>
    </message>
    <message>
        <source>All memberships have ended: members at any time are counted.</source>
        <translation>انتهت جميع العضويات: يُحتسب الأعضاء في أي وقت.</translation>
    </message>
    <message>
        <source>Writing %1...</source>
        <translation>جارٍ كتابة %1...</translation>
    </message>
    <message>
        <source>Drawing %1...</source>
        <translation>جارٍ رسم %1...</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>الخريطة: %1</translation>
    </message>
    <message>
        <source>File format: version %1</source>
        <translation>صيغة الملف: الإصدار %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>المنظمات: %1</translation>
    </message>
    <message>
        <source>Disciplines: %1</source>
        <translation>التخصصات: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>Memberships: %1</source>
        <translation>العضويات: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Memberships from %1 until %2</source>
        <translation>العضويات من ‎%1‎ حتى ‎%2‎</translation>
    </message>
    <message>
        <source>Read from %1 on %2</source>
        <translation>قُرئت من %1 في ‎%2‎</translation>
    </message>
    <message>
        <source>copse-cli %1 knows %2.</source>
        <translation>الخيارات التي يعرفها ‎copse-cli %1‎: ‎%2‎.</translation>
    </message>
    <message>
        <source>Usage: copse-cli %1 [options] %2</source>
        <translation>الاستخدام: ‎copse-cli %1 [options] %2‎</translation>
    </message>
    <message>
        <source>The result could not be written to the end.</source>
        <translation>تعذّرت كتابة النتيجة حتى نهايتها.</translation>
    </message>
    <message>
        <source>%1 goes with a list; a map like %2 has all of it inside.</source>
        <translation>يُستخدم ‎%1‎ مع قائمة؛ أما خريطة مثل %2 ففيها كل ذلك من قبل.</translation>
    </message>
    <message>
        <source>%1 is read and cannot be written too; choose another name for --output.</source>
        <translation>يُقرأ %1 فلا تمكن كتابته أيضًا؛ اختر اسمًا آخر مع ‎--output‎.</translation>
    </message>
    <message>
        <source>--%1 stands there twice; say it once.</source>
        <translation>ورد ‎--%1 مرتين؛ اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>Without effect on this file: %1</source>
        <translation>بلا أثر على هذا الملف: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>لا توجد ذاكرة كافية لهذا.</translation>
    </message>
    <message>
        <source>Table of ties between people: from, to, kind, strength, from-date, to-date.</source>
        <translation>جدول الروابط بين الأشخاص: from، to، kind، strength، from-date، to-date.</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>الروابط: %1</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>A view of the map; what else is said changes it.</source>
        <translation>إحدى طرق عرض الخريطة؛ وما يُذكر غير ذلك يغيّرها.</translation>
    </message>
    <message>
        <source>What is drawn, and in which form.</source>
        <translation>ما يُرسم، وعلى أي هيئة.</translation>
    </message>
    <message>
        <source>For which paper or screen.</source>
        <translation>لأي ورق أو شاشة.</translation>
    </message>
    <message>
        <source>What the colours tell.</source>
        <translation>ما تدل عليه الألوان.</translation>
    </message>
    <message>
        <source>What the shapes tell.</source>
        <translation>ما تدل عليه الأشكال.</translation>
    </message>
    <message>
        <source>What the outlines tell.</source>
        <translation>ما تدل عليه الإطارات.</translation>
    </message>
    <message>
        <source>What the sizes tell.</source>
        <translation>ما تدل عليه الأحجام.</translation>
    </message>
    <message>
        <source>How surprising a tie must be to be drawn; 0: by their number.</source>
        <translation>إلى أي حد يجب أن يكون الرابط مفاجئًا ليُرسم؛ 0: حسب عدد الروابط.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>The map has no view &quot;%1&quot;; it has: %2.</source>
        <translation>ليس في الخريطة عرض «%1»؛ وفيها: %2.</translation>
    </message>
    <message>
        <source>Many groups overlap; a matrix shows them better: add %1.</source>
        <translation>مجموعات كثيرة تتداخل؛ والمصفوفة تُظهرها بوضوح أكبر: أضف ‎%1‎.</translation>
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
        <translation>الاستخدام: ‎copse-cli COMMAND ...‎

  copse-cli import  MEMBERSHIPS.csv --output MAP.copse [--replace]
  copse-cli verdict MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli alike   MAP.copse|MEMBERSHIPS.csv [--format text|csv|json]
  copse-cli draw    MAP.copse|MEMBERSHIPS.csv --output FILE.svg|.pdf|.png|.dot|.csv
  copse-cli info    MAP.copse

يعرض ‎copse-cli COMMAND --help‎ خيارات الأمر.
</translation>
    </message>
    <message>
        <source>Say where an answer depends on names that look alike.</source>
        <translation>بيان أين تتوقف إجابة على أسماء متشابهة.</translation>
    </message>
    <message>
        <source>How to write the pairs.</source>
        <translation>طريقة كتابة الأزواج.</translation>
    </message>
    <message>
        <source>The names of people; without it, of those who agreed, and the initials of the others.</source>
        <translation>أسماء الأشخاص؛ ومن دون هذا الخيار أسماء من وافقوا، والأحرف الأولى لغيرهم.</translation>
    </message>
    <message>
        <source>Whom it shows only; may be said several times: all fields count, and of each field one of its values. - is recorded as none, ? not recorded. The answers stay those of the whole groups.</source>
        <translation>من تقتصر عليهم الصورة؛ ويجوز ذكره عدة مرات: تُراعى جميع الحقول، ومن كل حقل إحدى قيمه. ‎-‎ مسجّل أنه لا يوجد، و‎?‎ غير مسجّل. وتبقى الإجابات إجابات المجموعات كاملة.</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .pdf, .png, .dot, .csv or .txt; %1 does not.</source>
        <translation>ينتهي اسم الصورة بإحدى اللواحق ‎.svg‎ أو ‎.pdf‎ أو ‎.png‎ أو ‎.dot‎ أو ‎.csv‎ أو ‎.txt‎، وليس %1 كذلك.</translation>
    </message>
    <message>
        <source>The picture to write, in place of one that is there; its ending says the format: .svg, .pdf, .png, .dot, .csv for a table that says the same, or .txt for a description in words.</source>
        <translation>الصورة المراد كتابتها، بدل الموجودة إن وُجدت؛ تدل لاحقة اسمها على الصيغة: ‎.svg‎ أو ‎.pdf‎ أو ‎.png‎ أو ‎.dot‎، أو ‎.csv‎ لجدول يقول الشيء نفسه، أو ‎.txt‎ لوصف بالكلمات.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name, or add --replace.</source>
        <translation>يوجد ملف %1 من قبل. وقد تُرك كما هو. اختر اسمًا آخر، أو أضف ‎--replace‎.</translation>
    </message>
    <message>
        <source>What stands over the picture; without it, the name of the map.</source>
        <translation>ما يُكتب فوق الصورة؛ ومن دونه اسم الخريطة.</translation>
    </message>
    <message>
        <source>The map has no field &quot;%1&quot; of its own; it has: %2.</source>
        <translation>ليس في الخريطة حقل خاص «%1»؛ فيها: %2.</translation>
    </message>
</context>
</TS>
