#include "exchange/listwords.h"

#include <QTest>

using namespace copse;

namespace {

void addRows(const char *language, std::initializer_list<const char16_t *> words)
{
    for (const char16_t *word : words) {
        const QString text = QString::fromUtf16(word);
        QTest::addRow("%s: %s", language, text.toUtf8().constData()) << text;
    }
}

} // namespace

class TestListWords : public QObject
{
    Q_OBJECT

private slots:
    void notRecorded_data()
    {
        QTest::addColumn<QString>("text");
        addRows("en", {u"", u" \t\u00A0", u"?", u"-", u"–", u"unknown", u" UNKNOWN ", u"not known",
                       u"Not  Recorded", u"n/a", u"NA"});
        addRows("fr", {u"inconnu", u"Inconnue", u"non renseigné", u"Non renseignée", u"NON RENSEIGNE",
                       u"non renseigne\u0301"});
        addRows("es", {u"desconocido", u"Desconocida", u"sin registrar", u"no registrado"});
        addRows("pt", {u"desconhecido", u"não registado", u"não registrado", u"Nao registrada",
                       u"na\u0303o registado"});
        addRows("nl", {u"onbekend", u"niet ingevuld", u"Niet bekend", u"n.v.t."});
        addRows("ar", {u"غير معروف", u"غير  معروفة", u"غير مسجل", u"؟", u"مجهول"});
    }
    void notRecorded()
    {
        QFETCH(QString, text);
        QCOMPARE(meaningOf(text), CellMeaning::NotRecorded);
        QVERIFY(!containsSuchAWord(text));
    }

    void none_data()
    {
        QTest::addColumn<QString>("text");
        addRows("en", {u"none", u"Independent", u"FREELANCE", u"freelancer", u"self", u"Self-Employed",
                       u"self\u00A0 employed", u"self\u2011employed"});
        addRows("fr", {u"aucun", u"aucune", u"indépendant", u"Indépendante", u"INDÉPENDANTS", u"independant",
                       u"travailleur indépendant", u"à son compte", u"A son compte", u"auto-entrepreneur",
                       u"inde\u0301pendante"});
        addRows("es", {u"ninguno", u"ninguna", u"independiente", u"autónomo", u"Autónoma", u"autonomo",
                       u"por cuenta propia"});
        addRows("pt", {u"nenhum", u"nenhuma", u"independente", u"autônomo", u"autónoma", u"por conta própria",
                       u"Por conta propria"});
        addRows("nl", {u"geen", u"zelfstandige", u"ZZP", u"zzp'er", u"ZZP’er", u"zelfstandig"});
        addRows("ar", {u"لا يوجد", u"مستقل", u"مستقلة", u"عمل حر", u"لحسابه الخاص"});
    }
    void none()
    {
        QFETCH(QString, text);
        QCOMPARE(meaningOf(text), CellMeaning::None);
        QVERIFY(!containsSuchAWord(text));
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("pointedOut");
        QTest::newRow("consultant") << u"Independent Consultant"_qs << true;
        QTest::newRow("university") << u"Independent University"_qs << true;
        QTest::newRow("brackets") << u"Consultant (self-employed)"_qs << true;
        QTest::newRow("not known yet") << u"not known yet"_qs << true;
        QTest::newRow("fr") << u"Consultante indépendante"_qs << true;
        QTest::newRow("fr capitals") << u"CONSULTANT INDEPENDANT"_qs << true;
        QTest::newRow("es") << u"Consultor por cuenta propia"_qs << true;
        QTest::newRow("es university") << u"Universidad Autónoma de Madrid"_qs << true;
        QTest::newRow("pt") << u"Consultor autônomo"_qs << true;
        QTest::newRow("nl") << u"zzp'er, Utrecht"_qs << true;
        QTest::newRow("ar") << u"مستشار مستقل"_qs << true;
        QTest::newRow("ar with the article") << u"الجامعة المستقلة"_qs << true;
        QTest::newRow("part of a word") << u"Independence Foundation"_qs << false;
        QTest::newRow("another") << u"Selfridges"_qs << false;
        QTest::newRow("unknowns") << u"Unknowns Ltd"_qs << false;
        QTest::newRow("a dash between") << u"IRD - Dakar"_qs << false;
        QTest::newRow("a question") << u"What now?"_qs << false;
        QTest::newRow("na, a preposition") << u"Escola na Rua"_qs << false;
        QTest::newRow("with an accent") << u"Ná"_qs << false;
        QTest::newRow("initials") << u"NAA"_qs << false;
        QTest::newRow("question marks") << u"??"_qs << false;
        QTest::newRow("ordinary") << u"Ministère de la Santé"_qs << false;
        QTest::newRow("long") << QString(1000, u'n') << false;
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(bool, pointedOut);
        QCOMPARE(meaningOf(text), CellMeaning::Value);
        QCOMPARE(containsSuchAWord(text), pointedOut);
    }

    void levels()
    {
        const QList<std::pair<Level, QStringList>> expected = {
            {Level::Core,
             {u"core"_qs, u"Core Group"_qs, u"noyau"_qs, u"Núcleo"_qs, u"kern"_qs, u"kerngroep"_qs,
              u"نواة"_qs}},
            {Level::Active, {u"ACTIVE"_qs, u"actif"_qs, u"activo"_qs, u"ativo"_qs, u"actief"_qs, u"نشط"_qs}},
            {Level::Occasional,
             {u"occasional"_qs, u"occasionnel"_qs, u"ocasional"_qs, u"incidenteel"_qs, u"عرضي"_qs}},
            {Level::Peripheral,
             {u"peripheral"_qs, u"learner"_qs, u"périphérique"_qs, u"periférico"_qs, u"perifeer"_qs,
              u"lerende"_qs, u"apprenant"_qs, u"هامشي"_qs}},
            {Level::Transactional,
             {u"transactional"_qs, u"transactionnel"_qs, u"transaccional"_qs, u"transacional"_qs,
              u"transactioneel"_qs, u"تعاملي"_qs}},
        };
        for (const auto &[level, words] : expected) {
            for (const QString &word : words)
                QVERIFY2(levelOfWord(word) == level, qPrintable(word));
        }
        QVERIFY(!levelOfWord(u"5"));
        QVERIFY(!levelOfWord(u""));
        QVERIFY(!levelOfWord(u"activist"));
    }
    void links()
    {
        for (const QString &word :
             {u"office"_qs, u"Country Office"_qs, u"faculty"_qs, u"bureau"_qs, u"département"_qs,
              u"oficina"_qs, u"Escritório"_qs, u"kantoor"_qs, u"afdeling"_qs, u"مكتب"_qs, u"قسم"_qs})
            QVERIFY2(linkOfWord(word) == LinkWord::Office, qPrintable(word));
        for (const QString &word : {u"affiliate"_qs, u"Member"_qs, u"chapter"_qs, u"affilié"_qs, u"membre"_qs,
                                    u"afiliado"_qs, u"miembro"_qs, u"filiada"_qs, u"parceiro"_qs,
                                    u"aangesloten"_qs, u"lid"_qs, u"عضو"_qs, u"شريك"_qs})
            QVERIFY2(linkOfWord(word) == LinkWord::Affiliate, qPrintable(word));
        QVERIFY(!linkOfWord(u"friend"));
    }
    void still()
    {
        for (const QString &word :
             {u"Present"_qs, u"now"_qs, u"ONGOING"_qs, u"à ce jour"_qs, u"Aujourd’hui"_qs, u"en cours"_qs,
              u"actualidad"_qs, u"hoy"_qs, u"atual"_qs, u"até hoje"_qs, u"heden"_qs, u"nu"_qs, u"الآن"_qs,
              u"حتى الآن"_qs})
            QVERIFY2(isStillWord(word), qPrintable(word));
        for (const QString &word : {u"soon"_qs, u"2020"_qs, u"unknown"_qs, u""_qs})
            QVERIFY2(!isStillWord(word), qPrintable(word));
    }
};

QTEST_APPLESS_MAIN(TestListWords)
#include "tst_listwords.moc"
