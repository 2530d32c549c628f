#include "exchange/listwords.h"

#include "base/folding.h"
#include "exchange/listfolding.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <bitset>
#include <initializer_list>
#include <vector>

namespace copse {

namespace {

// A table of words: one line a language (en, fr, es, pt, nl, ar), words parted by "|".
using Words = std::initializer_list<QStringView>;

constexpr Words notRecorded = {
    u"?|-|–|unknown|not known|not recorded|n/a|na",
    u"inconnu|inconnue|inconnus|inconnues|non connu|non connue|non renseigné|non renseignée|non enregistré|"
    u"non enregistrée|n/d|n.d.|s/o|s.o.",
    u"¿?|desconocido|desconocida|desconocidos|desconocidas|no conocido|no conocida|se desconoce|sin "
    u"registrar|"
    u"no registrado|no registrada|no consta|s/d",
    u"desconhecido|desconhecida|desconhecidos|desconhecidas|não conhecido|não conhecida|não registado|"
    u"não registada|não registrado|não registrada|sem registo|sem registro|não informado|não informada|não "
    u"consta",
    u"onbekend|onbekende|niet bekend|niet ingevuld|niet geregistreerd|n.v.t.",
    u"؟|غير معروف|غير معروفة|مجهول|مجهولة|غير مسجل|غير مسجلة|غير مذكور|غير مذكورة|غير محدد|غير محددة|غير "
    u"متوفر|غير متوفرة",
};

constexpr Words none = {
    u"none|independent|freelance|freelancer|self|self-employed|self employed",
    u"aucun|aucune|indépendant|indépendante|indépendants|indépendantes|indépendant·e|indépendant(e)|"
    u"travailleur indépendant|travailleuse indépendante|travailleurs indépendants|"
    u"à son compte|à mon compte|à son propre compte|free-lance|en "
    u"freelance|auto-entrepreneur|auto-entrepreneuse|autoentrepreneur",
    u"ninguno|ninguna|independiente|independientes|autónomo|autónoma|autónomos|autónomas|autónomo/a|por "
    u"cuenta propia|"
    u"trabajador por cuenta propia|trabajadora por cuenta propia|trabajador autónomo|trabajadora autónoma|"
    u"trabajador independiente|trabajadora independiente|trabajo por cuenta propia",
    u"nenhum|nenhuma|independente|independentes|autônomo|autônoma|autônomos|autônomas|autônomo(a)|por conta "
    u"própria|"
    u"trabalhador por conta própria|trabalhadora por conta própria|trabalhador independente|"
    u"trabalhadora independente|trabalhador autônomo|trabalhadora autônoma|trabalhador autónomo|trabalhadora "
    u"autónoma",
    u"geen|zelfstandig|zelfstandige|zelfstandigen|zzp|zzp'er|zzp'ers|zzp-er|zzper|onafhankelijk|"
    u"onafhankelijke|"
    u"voor eigen rekening",
    u"لا يوجد|لا أحد|لا شيء|بدون|مستقل|مستقلة|مستقلون|مستقلين|عمل حر|عامل حر|عاملة حرة|العمل الحر|لحسابه "
    u"الخاص|لحسابها الخاص|"
    u"لحسابي الخاص|يعمل لحسابه الخاص|تعمل لحسابها الخاص|فريلانسر",
};

constexpr Words core = {
    u"core|core group|core member|core team|coordinator|inner circle",
    u"noyau|noyau dur|membre du noyau|groupe central|central|cœur",
    u"núcleo|grupo central|grupo núcleo|miembro del núcleo",
    u"membro do núcleo|grupo nuclear",
    u"kern|kerngroep|kernlid|kernteam",
    u"نواة|النواة|أساسي|أساسية|جوهري|المجموعة الأساسية",
};
constexpr Words active = {
    u"active|active member",
    u"actif|active|membre actif|membre active",
    u"activo|activa|miembro activo|miembro activa",
    u"ativo|ativa|membro ativo",
    u"actief|actieve|actief lid|actieve deelnemer",
    u"نشط|نشطة|نشيط|نشيطة|فعال|فعالة|عضو نشط|عضو فعال",
};
constexpr Words occasional = {
    u"occasional|occasional member|occasional participant|sometimes",
    u"occasionnel|occasionnelle|parfois",
    u"ocasional|a veces",
    u"às vezes",
    u"incidenteel|incidentele|af en toe|soms",
    u"عرضي|عرضية|أحيانا|أحيانًا|متقطع",
};
constexpr Words peripheral = {
    u"peripheral|periphery|peripheral member|learner|learning|newcomer",
    u"périphérique|périphérie|apprenant|apprenante",
    u"periférico|periférica|periferia|quien aprende|aprendiz",
    u"aprendente",
    u"perifeer|perifere|periferie|lerende|leerling",
    u"طرفي|طرفية|هامشي|هامشية|محيطي|متعلم|متعلمة",
};
constexpr Words transactional = {
    u"transactional|transaction|service user|visitor|not a member",
    u"transactionnel|transactionnelle|visiteur|visiteuse",
    u"transaccional|visitante",
    u"transacional",
    u"transactioneel|transactionele|bezoeker",
    u"تبادلي|تعاملي|زائر|زائرة",
};

constexpr Words yes = {u"yes|y|true",     u"oui|o|vrai", u"sí|s|verdadero",
                       u"sim|verdadeiro", u"ja|j|waar",  u"نعم"};
constexpr Words perhaps = {u"perhaps|maybe", u"peut-être", u"quizás|quizá|tal vez",
                           u"talvez",        u"misschien", u"ربما"};
constexpr Words no = {u"no|n|false", u"non|faux", u"no|falso", u"não|falso", u"nee|onwaar", u"لا"};

constexpr Words isOpen = {u"open|agreed|full|full name|named|public",
                          u"ouvert|ouverte|d'accord|nom complet|nommé|nommée|public",
                          u"abierto|abierta|de acuerdo|nombre completo|público",
                          u"aberto|aberta|de acordo|nome completo|público",
                          u"akkoord|volledige naam|openbaar",
                          u"مفتوح|مفتوحة|موافق|موافقة|الاسم الكامل|علني"};
constexpr Words isInitials = {u"initials|initials only|only initials",
                              u"initiales|initiales seulement|seulement les initiales",
                              u"iniciales|solo iniciales",
                              u"iniciais|só iniciais|apenas iniciais",
                              u"initialen|alleen initialen",
                              u"الأحرف الأولى|أحرف أولى|الأحرف الأولى فقط"};
constexpr Words isHidden = {u"hidden|hide|anonymous|not shown|do not show|refused|private",
                            u"caché|cachée|masqué|masquée|anonyme|refusé|refusée|privé|privée",
                            u"oculto|oculta|anónimo|anónima|rechazado|rechazada|privado|privada",
                            u"escondido|escondida|anônimo|anônima|recusado|recusada",
                            u"verborgen|anoniem|geweigerd|privé|niet tonen",
                            u"مخفي|مخفية|مجهول|سري|مرفوض"};
constexpr Words isNotAsked = {u"not asked|not yet|not asked yet",
                              u"non demandé|non demandée|pas demandé|pas encore",
                              u"no preguntado|no preguntada|sin preguntar|todavía no|aún no",
                              u"não perguntado|não perguntada|ainda não",
                              u"niet gevraagd|nog niet",
                              u"لم يُسأل|لم تُسأل|ليس بعد"};

constexpr Words office = {
    u"office|country office|regional office|field office|branch|branch "
    u"office|department|division|section|unit|faculty|school|"
    u"institute of|laboratory|part|part of|subsidiary office",
    u"bureau|bureau pays|bureau national|bureau "
    u"régional|antenne|succursale|département|direction|unité|service|faculté|"
    u"laboratoire|partie de",
    u"oficina|oficina de país|oficina "
    u"regional|sucursal|departamento|unidad|facultad|sección|dirección|laboratorio|parte de",
    u"escritório|escritório nacional|escritório "
    u"regional|filial|sucursal|unidade|faculdade|secção|seção|direção|laboratório",
    u"kantoor|landenkantoor|landelijk "
    u"kantoor|regiokantoor|vestiging|afdeling|eenheid|faculteit|onderdeel|onderdeel van",
    u"مكتب|مكتب قطري|مكتب إقليمي|فرع|قسم|إدارة|وحدة|كلية|دائرة|مختبر",
};
constexpr Words affiliate = {
    u"affiliate|affiliated|affiliated organisation|member|member organisation|federation "
    u"member|partner|chapter|associate|"
    u"national society",
    u"affilié|affiliée|membre|organisation membre|organisation affiliée|membre de la "
    u"fédération|partenaire|associé|associée",
    u"afiliado|afiliada|miembro|organización miembro|miembro de la "
    u"federación|socio|socia|asociado|asociada|capítulo",
    u"filiado|filiada|membro|organização membro|membro da federação|parceiro|parceira|associado|associada",
    u"aangesloten|aangesloten organisatie|lid|lidorganisatie|lid van de federatie|partner|partnerorganisatie",
    u"منتسب|منتسبة|تابع|عضو|منظمة عضو|منظمة منتسبة|شريك|شريكة|عضو في الاتحاد",
};

constexpr Words still = {
    u"present|now|today|ongoing|current|currently|still|to date|to present|until now|until today|open",
    u"présent|à présent|maintenant|aujourd'hui|à ce jour|jusqu'à ce jour|en cours|actuel|actuelle|"
    u"actuellement|toujours",
    u"presente|ahora|hoy|actual|actualmente|actualidad|la actualidad|en curso|vigente|a la fecha|hasta "
    u"hoy|hasta ahora|hasta la fecha",
    u"agora|hoje|atual|atualmente|actualmente|em curso|até hoje|até agora|até à data|até o presente|até ao "
    u"presente",
    u"heden|nu|vandaag|huidig|lopend|nog steeds|tot heden|tot nu|tot nu toe|tot op heden",
    u"الآن|حتى الآن|إلى الآن|اليوم|حتى اليوم|الحاضر|الوقت الحاضر|حاليا|حاليًا|مستمر|مستمرة|جار|جاري|جارية",
};

template<class Use>
void forEachWord(const Words &table, Use use)
{
    for (const QStringView language : table) {
        for (const QStringView word : language.split(u'|'))
            use(word);
    }
}

// Cells are compared by foldName() alone, since "Ná" may be an organisation; the words themselves are also
// known without accents and with either apostrophe.
QString cellKey(QStringView cell) { return foldName(cell.toString()); }

class CellWords
{
public:
    CellWords()
    {
        const auto add = [&](CellMeaning meaning) {
            return [this, meaning](QStringView word) { insert(word, meaning); };
        };
        forEachWord(notRecorded, add(CellMeaning::NotRecorded));
        forEachWord(none, add(CellMeaning::None));
    }

    CellMeaning meaningOf(QStringView cell) const
    {
        // Nearly every cell is a name, and most names are told from the words by their ends alone. Ends that
        // are written as a letter and a mark are looked up in full.
        const QChar last = cell.back();
        const QChar second = cell.size() > 1 ? cell[1] : QChar();
        if (!last.isMark() && !second.isMark() && !m_ends.test(ends(cell.front(), last)))
            return CellMeaning::Value;
        return m_meanings.value(cellKey(cell), CellMeaning::Value);
    }

private:
    static size_t ends(QChar first, QChar last)
    {
        return size_t(first.toCaseFolded().unicode() % 256) * 256 + last.toCaseFolded().unicode() % 256;
    }
    void insert(QStringView word, CellMeaning meaning)
    {
        const QString key = cellKey(word);
        QStringList spellings = {key, foldForFind(key)};
        for (const QString &spelling : QStringList(spellings)) {
            spellings.append(QString(spelling).replace(u'\'', u'’'));
            spellings.append(QString(spelling).replace(u'-', u'\u2011'));
        }
        for (const QString &spelling : std::as_const(spellings)) {
            m_meanings.insert(spelling, meaning);
            m_ends.set(ends(spelling.front(), spelling.back()));
        }
    }

    QHash<QString, CellMeaning> m_meanings;
    std::bitset<256 * 256> m_ends; // first and last letter of every word
};

using WordViews = QVarLengthArray<QStringView, 32>;

// The words of a folded text, without anything between them and without the Arabic article.
WordViews wordsWithin(QStringView folded)
{
    WordViews words;
    for (qsizetype from = 0; from < folded.size();) {
        qsizetype to = from;
        while (to < folded.size() && folded[to].isLetterOrNumber())
            ++to;
        QStringView word = folded.sliced(from, to - from);
        if (word.size() > 4 && word.startsWith(u"ال"))
            word = word.sliced(2);
        if (!word.isEmpty())
            words.append(word);
        from = to + 1;
    }
    return words;
}

class Phrases
{
public:
    Phrases()
    {
        forEachWord(notRecorded, [this](QStringView text) { insert(text); });
        forEachWord(none, [this](QStringView text) { insert(text); });
        std::sort(m_firstWords.begin(), m_firstWords.end());
    }

    bool isWithin(QStringView text) const
    {
        const QString folded = foldListWord(text);
        const WordViews words = wordsWithin(folded);
        for (qsizetype from = 0; from < words.size(); ++from) {
            if (!std::binary_search(m_firstWords.begin(), m_firstWords.end(), words[from]))
                continue;
            for (qsizetype count = 1; count <= std::min(words.size() - from, m_mostWords); ++count) {
                if (m_phrases.contains(joined(words, from, count)))
                    return true;
            }
        }
        return false;
    }

private:
    static QString joined(const WordViews &words, qsizetype from, qsizetype count)
    {
        QString phrase = words[from].toString();
        for (qsizetype i = from + 1; i < from + count; ++i)
            phrase += u' ' + words[i].toString();
        return phrase;
    }
    void insert(QStringView text)
    {
        const QString folded = foldListWord(text);
        const WordViews words = wordsWithin(folded);
        // "na" and "s/o" are also words and initials of many names.
        if (std::all_of(words.begin(), words.end(), [](QStringView word) { return word.size() < 3; }))
            return;
        m_phrases.insert(joined(words, 0, words.size()));
        m_firstWords.push_back(words.front().toString());
        m_mostWords = std::max(m_mostWords, words.size());
    }

    QSet<QString> m_phrases; // words with one blank between
    std::vector<QString> m_firstWords;
    qsizetype m_mostWords = 0;
};

template<class Value>
class WordTable
{
public:
    WordTable(std::initializer_list<std::pair<Value, Words>> tables)
    {
        for (const auto &[value, words] : tables)
            forEachWord(words, [&, v = value](QStringView word) { m_values.insert(foldListWord(word), v); });
    }
    std::optional<Value> find(QStringView cell) const
    {
        constexpr qsizetype longest = 64;
        if (cell.size() > longest)
            return std::nullopt;
        const auto found = m_values.constFind(foldListWord(cell));
        return found == m_values.cend() ? std::nullopt : std::optional<Value>(*found);
    }

private:
    QHash<QString, Value> m_values;
};

} // namespace

CellMeaning meaningOf(QStringView cell)
{
    static const CellWords words;
    cell = cell.trimmed();
    constexpr qsizetype longest = 256; // room for stray white space
    if (cell.isEmpty())
        return CellMeaning::NotRecorded;
    return cell.size() > longest ? CellMeaning::Value : words.meaningOf(cell);
}

bool containsSuchAWord(QStringView cell)
{
    static const Phrases phrases;
    return meaningOf(cell) == CellMeaning::Value && phrases.isWithin(cell);
}

std::optional<Level> levelOfWord(QStringView cell)
{
    static const WordTable<Level> table = {{Level::Core, core},
                                           {Level::Active, active},
                                           {Level::Occasional, occasional},
                                           {Level::Peripheral, peripheral},
                                           {Level::Transactional, transactional}};
    return table.find(cell);
}

std::optional<Consent> consentOfWord(QStringView cell)
{
    static const WordTable<Consent> table = {
        {Consent::Open, isOpen},     {Consent::Open, yes},  {Consent::Initials, isInitials},
        {Consent::Hidden, isHidden}, {Consent::Hidden, no}, {Consent::NotAsked, isNotAsked}};
    return meaningOf(cell) == CellMeaning::NotRecorded ? Consent::NotAsked : table.find(cell);
}

std::optional<Willingness> willingnessOfWord(QStringView cell)
{
    static const WordTable<Willingness> table = {
        {Willingness::Yes, yes}, {Willingness::Perhaps, perhaps}, {Willingness::No, no}};
    return meaningOf(cell) == CellMeaning::NotRecorded ? Willingness::NotRecorded : table.find(cell);
}

std::optional<LinkWord> linkOfWord(QStringView cell)
{
    static const WordTable<LinkWord> table = {{LinkWord::Office, office}, {LinkWord::Affiliate, affiliate}};
    return table.find(cell);
}

bool isStillWord(QStringView cell)
{
    static const WordTable<bool> table = {{true, still}};
    return table.find(cell).has_value();
}

} // namespace copse
