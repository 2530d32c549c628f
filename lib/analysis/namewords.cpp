#include "analysis/namewords.h"

#include "analysis/namecountries.h"
#include "analysis/nameslips.h"
#include "base/folding.h"
#include "base/typingslips.h"

#include <unicode/ucal.h>
#include <unicode/uloc.h>

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace copse {

namespace {

struct Words
{
    WordClass kind;
    int rank;
    const char *words; ///< lines of words of one meaning, the canonical one first; names in any script
};

// Of the interface's languages, and of those that are met beside them in lists of organisations.
constexpr Words table[] = {
    {WordClass::Small, 0,
     "of the for and in on at to a an by with from de la le les du des d l un une et en pour a aux sur del "
     "el los las "
     "y e i para por do da dos das o os as der die das den dem fur fuer und im am von zu zur van het voor "
     "een op "
     "te della "
     "dello dei degli delle di il lo gli per och för och og af na dla w z v po и по для в на s و في"},
    {WordClass::Form, 0,
     "company compagnie compania companhia inc incorporated ltd limited llc llp plc corp corporation co cie "
     "gmbh ag sa sarl srl spa bv nv pty pvt "
     "private ab "
     "oy as asa kk ltda limitada sas ooo jsc kg ev asbl aisbl vzw stichting"},
    {WordClass::Small, 0,
     "research recherche recherches investigacion investigaciones pesquisa pesquisas onderzoek forschung "
     "ricerca ricerche rech forskning studies study studi etudes estudios estudos studien البحوث "
     "بحوث dr prof"},
};

/// One meaning each.
constexpr struct
{
    WordClass kind;
    int rank;
    const char *words;
} meanings[] = {
    {WordClass::Kind, 60,
     "university univ universidad universidade universite universiteit universitat universitaet universita "
     "universities "
     "universitet universitetet uniwersytet univerzita universitas universiti univerzitet yliopisto "
     "universitatea uni unversity "
     "университет جامعة egyetem universitesi universitair universiy"},
    {WordClass::Kind, 58,
     "polytechnic polytechnique politecnica politecnico politehnica polytechnics polytechnical politechnika "
     "poly"},
    {WordClass::Kind, 60, "hochschule fachhochschule hogeschool hogskola hogskolan hogskole"},
    {WordClass::Kind, 55,
     "ministry ministere ministerio ministerie ministerium ministero min ministeries minist министерство "
     "وزارة"},
    {WordClass::Kind, 52,
     "academy academie academia akademie accademia akademi akademia acad академия أكاديمية"},
    {WordClass::Kind, 50, "bank banque banco banca بنك"},
    {WordClass::Kind, 50, "fund fonds fondo fundo صندوق"},
    {WordClass::Kind, 50, "foundation fondation fundacion fundacao stiftung fondazione مؤسسة"},
    {WordClass::Kind, 50,
     "organisation organization organizacion organizacao organisatie org organisations organizations منظمة"},
    {WordClass::Kind, 48, "council conseil consejo conselho raad consiglio rat مجلس"},
    {WordClass::Kind, 48, "commission comision comissao commissie kommission لجنة"},
    {WordClass::Kind, 48, "committee comite comitato komitee"},
    {WordClass::Kind, 48, "agency agence agencia agentschap agentur agenzia وكالة"},
    {WordClass::Kind, 48,
     "association asociacion associacao vereniging verband verein associazione assoc assn ass asoc جمعية"},
    {WordClass::Kind, 48, "cooperative cooperativa coop cooperatie genossenschaft تعاونية"},
    {WordClass::Kind, 48, "federation federacion federacao federatie föderation"},
    {WordClass::Kind, 48, "society societe sociedad sociedade gesellschaft societa maatschappij soc"},
    {WordClass::Kind, 48, "network reseau rede netwerk netzwerk شبكة"},
    {WordClass::Kind, 48, "union unie uniao اتحاد"},
    {WordClass::Kind, 48, "authority autorite autoridad autoridade autoriteit هيئة"},
    {WordClass::Kind, 48, "secretariat secretaria secretariado secretariaat secretaria sekretariat"},
    {WordClass::Kind, 48, "administration administracion administracao إدارة"},
    {WordClass::Kind, 48, "embassy ambassade embajada embaixada"},
    {WordClass::Kind, 48, "government gouvernement gobierno governo regering حكومة"},
    {WordClass::Kind, 48, "municipality commune municipio municipalidad gemeente mairie prefeitura بلدية"},
    {WordClass::Kind, 48, "museum musee museo museu"},
    {WordClass::Kind, 48, "alliance alianza alianca alliantie"},
    {WordClass::Kind, 48, "consortium consorcio konsortium consorzio"},
    {WordClass::Kind, 45,
     "hospital hopital hospitalier ziekenhuis klinikum krankenhaus clinic clinique ospedale hospitals "
     "مستشفى"},
    {WordClass::Kind, 42, "college colegio colegiado كلية"},
    {WordClass::Kind, 40,
     "institute institut instituto instituut istituto institution institutet inst insitute institutt "
     "instytut intitute "
     "институт معهد institutes institutions instituts institutul institucion"},
    {WordClass::Kind, 40,
     "centre center centro centrum zentrum centr centra centres centers ctr cent cnt centrul центр مركز"},
    {WordClass::Kind, 40, "observatory observatoire observatorio observatorium"},
    {WordClass::Kind, 40, "survey"},
    {WordClass::Kind, 40, "bureau buro"},
    {WordClass::Kind, 40, "service services servicio servico servicos dienst"},
    {WordClass::Kind, 40, "directorate direction direccion direcao diretoria direktion مديرية"},
    {WordClass::Kind, 30,
     "laboratory laboratories laboratoire laboratorio laboratorium lab labs laboratoires labor مختبر"},
    {WordClass::Kind, 30, "station estacion estacao"},
    {WordClass::Unit, 10,
     "department departement departamento dipartimento dip dept dep dpt deptt afdeling abteilung depto "
     "fachbereich departments "
     "fachgebiet departament قسم"},
    {WordClass::Unit, 10, "faculty faculte facultad faculdade faculteit fakultat fakultaet facolta fac"},
    {WordClass::Unit, 12, "school ecole escuela escola sch schools"},
    {WordClass::Unit, 10, "division div"},
    {WordClass::Unit, 10, "section seccion seccao sectie sektion"},
    {WordClass::Unit, 10, "unit unite unidad unidade eenheid"},
    {WordClass::Unit, 10, "group groupe grupo groep gruppe grp"},
    {WordClass::Unit, 10, "office oficina escritorio kantoor مكتب"},
    {WordClass::Unit, 10, "branch"},
    {WordClass::Unit, 10, "chair lehrstuhl catedra"},
    {WordClass::Kind, 30, "programme program programa programma prog"},
    {WordClass::Unit, 10, "project projet proyecto projeto"},
    {WordClass::Unit, 10, "campus"},
    {WordClass::Unit, 5,
     "building bldg room street st. rue road avenue ave box bp strasse calle hall floor mail"},

    {WordClass::Modifier, 0,
     "national nacional nationale nazionale nationaal natl nationales nat الوطنية الوطني"},
    {WordClass::Modifier, 0,
     "international internationale internacional internazionale internationaal intl int internationales "
     "الدولية الدولي دولي"},
    {WordClass::Modifier, 0, "federal federale federaal bundes"},
    {WordClass::Modifier, 0, "state estadual estatal staatliche"},
    {WordClass::Modifier, 0, "technical technische technique tecnica techn technisch teknik tekniska tu"},
    {WordClass::Modifier, 0, "autonomous autonoma autonome autonomo"},
    {WordClass::Modifier, 0, "catholic catholique catolica cattolica katholieke katholische"},
    {WordClass::Modifier, 0, "free libre freie vrije livre"},
    {WordClass::Modifier, 0, "royal royale real koninklijk koninklijke koniglich reale"},
    {WordClass::Modifier, 0, "pontifical pontificia pontifícia"},
    {WordClass::Modifier, 0, "central centrale zentral centraal"},
    {WordClass::Modifier, 0, "open ouverte abierta aberta"},
    {WordClass::Modifier, 0, "general generale geral algemeen algemene"},
    {WordClass::Modifier, 0, "public publique publica publico openbaar"},
    {WordClass::Modifier, 0, "global mondial mondiale mundial"},
    {WordClass::Modifier, 0, "world monde mundo wereld welt العالمي العالمية"},
    {WordClass::Modifier, 0,
     "european europeen europeenne europeo europea europeu europeia europees europese europaisches "
     "europaische europe europa"},
    {WordClass::Modifier, 0,
     "african africain africaine africano africana afrikaans afrikaanse africa afrique الأفريقي"},
    {WordClass::Modifier, 0, "asian asiatique asiatico asia asie azie asiatica"},
    {WordClass::Modifier, 0,
     "american americain americaine americano americana amerikaanse america amerique الأمريكية الأمريكي"},
    {WordClass::Modifier, 0, "arab arabe arabisch العربية العربي"},
    {WordClass::Modifier, 0, "northern nord norte noord north septentrional"},
    {WordClass::Modifier, 0, "southern sud sur sul zuid south meridional"},
    {WordClass::Modifier, 0, "western ouest oeste westelijk west"},
    {WordClass::Modifier, 0, "eastern est este leste oostelijk east oost oriental"},
    {WordClass::Modifier, 0, "united unies unidas verenigde vereinte المتحدة"},
    {WordClass::Modifier, 0, "nations naciones nacoes naties nationen الأمم"},
    {WordClass::Modifier, 0, "regional regionale regionaal"},
    {WordClass::Modifier, 0, "local lokaal locale"},
    {WordClass::Modifier, 0, "new nouveau nouvelle nuevo nueva novo nova nieuw neue"},

    {WordClass::Field, 0,
     "agriculture agricultural agricola agricole agricoles agraria agrario agricoltura landbouw "
     "landwirtschaft agric agropecuaria agronomique agronomica agronomicas agronomy agronomie الزراعة "
     "الزراعية"},
    {WordClass::Field, 0,
     "environment environmental environnement ambiente ambiental ambientais ambientales environnementale "
     "milieu umwelt env "
     "environ environments environnemental medioambiente البيئة enviroment"},
    {WordClass::Field, 0,
     "health sante salud saude gezondheid gesundheid gesundheit sanitaria sanitaire salute الصحة"},
    {WordClass::Field, 0,
     "education educacion educacao onderwijs bildung educativo educational التعليم التربية"},
    {WordClass::Field, 0, "water agua acqua eau eaux aguas wasser hydraulique المياه"},
    {WordClass::Field, 0,
     "development developpement desarrollo desenvolvimento ontwikkeling entwicklung sviluppo dev التنمية "
     "developing"},
    {WordClass::Field, 0,
     "forest forestry forets foret forestier forestal forestais florestal bosbouw forst forests bosques"},
    {WordClass::Field, 0,
     "science sciences scientifique scientific ciencia ciencias cientifica cientificas cientifico wetenschap "
     "wissenschaft "
     "wissenschaften scienze scienza sci wetenschappen cientificos scientifiques العلوم"},
    {WordClass::Field, 0,
     "technology technologies technological technologie tecnologia tecnologico tecnologias technologique "
     "technologiques tech "
     "tecnologie tecnologica technol التكنولوجيا tecnology"},
    {WordClass::Field, 0,
     "engineering ingenierie ingenieria engenharia ingegneria ingenieurwissenschaften eng engrg engr "
     "engg ingenieurs الهندسة engineers"},
    {WordClass::Field, 0,
     "computer computing computers comput comp computational ordinateur computacion computacao calcul"},
    {WordClass::Field, 0,
     "informatics informatique informatica informatik information informacion informacao informatie "
     "informazione informations info systems system "
     "sistemi sistemas systemes systeme"},
    {WordClass::Field, 0,
     "electrical electric elec electronic electronics electronique elettronica elettrica elect electricity"},
    {WordClass::Field, 0, "mechanical mecanique mecanica"},
    {WordClass::Field, 0,
     "mathematics mathematical mathematiques matematica matematicas math maths mathematik wiskunde"},
    {WordClass::Field, 0, "physics physical physique fisica physik phys fisicas natuurkunde"},
    {WordClass::Field, 0, "chemistry chemical chimie quimica chemie chem chimica"},
    {WordClass::Field, 0, "biology biological biologie biologia bio biologiques biologicas biologica"},
    {WordClass::Field, 0, "medicine medical medecine medicina medizin med medicale medica الطب"},
    {WordClass::Field, 0,
     "economics economic economique economiques economia economica economicas economie wirtschaft econ "
     "economy الاقتصاد"},
    {WordClass::Field, 0, "social sociale sociales sociais soziale sociaal sozial sociology sociologie"},
    {WordClass::Field, 0, "statistics statistical statistique statistiques estadistica estatistica stat"},
    {WordClass::Field, 0, "management gestion gestao bestuur mgmt"},
    {WordClass::Field, 0, "business commerce negocios affaires comercio handel trade"},
    {WordClass::Field, 0, "law droit derecho direito recht juridique legal"},
    {WordClass::Field, 0, "energy energie energia energetique energetica الطاقة energies"},
    {WordClass::Field, 0,
     "climate climat clima climatic klimaat klima climatique climatologia climatology المناخ"},
    {WordClass::Field, 0, "change changement cambio mudanca mudancas verandering changements"},
    {WordClass::Field, 0,
     "meteorology meteorological meteorologie meteorologique meteorologia meteorologica meteo meteorologico "
     "weather"},
    {WordClass::Field, 0, "hydrology hydrological hydrologie hidrologia hydrologique hydro"},
    {WordClass::Field, 0,
     "oceanography oceanographic oceanographie oceanografia oceanic ocean oceans marine maritime mer mar"},
    {WordClass::Field, 0, "atmosphere atmospheric atmospherique atmosfera atmosphaere atmospheres"},
    {WordClass::Field, 0, "geography geographical geographie geografia geographic"},
    {WordClass::Field, 0, "geology geological geologie geologia geosciences geoscience"},
    {WordClass::Field, 0, "earth terre tierra terra erde aarde terrestrial"},
    {WordClass::Field, 0, "nature natural naturelle naturales naturelles naturais natuur natur"},
    {WordClass::Field, 0, "resources ressources recursos"},
    {WordClass::Field, 0,
     "policy policies politique politicas politiques politica politics political beleid"},
    {WordClass::Field, 0, "planning plan planification planeamiento planejamento planificacion"},
    {WordClass::Field, 0, "fisheries fishery peche pesca visserij fishing pecheries"},
    {WordClass::Field, 0, "food alimentation alimentacion alimentacao voedsel alimentos aliments الغذاء"},
    {WordClass::Field, 0, "rural rurale rurales"},
    {WordClass::Field, 0, "ecology ecological ecologie ecologia ecosystem ecosystems ecologique"},
    {WordClass::Field, 0, "biodiversity biodiversite biodiversidad biodiversidade"},
    {WordClass::Field, 0, "foreign etrangeres exteriores extranjeras buitenlandse"},
    {WordClass::Field, 0, "finance finances finanzas financas financien financial"},
    {WordClass::Field, 0, "culture cultura cultuur cultural"},
    {WordClass::Field, 0, "human humanities humanas humanos humaines humanidades"},
    {WordClass::Field, 0, "women femmes mujeres mulheres vrouwen gender"},
    {WordClass::Field, 0, "children child enfants infancia kinderen enfance ninos"},
    {WordClass::Field, 0, "space spatiale espacial espaciais spatial aerospace ruimtevaart"},
    {WordClass::Field, 0, "transport transportation transports transporte transportes verkehr vervoer"},
    {WordClass::Field, 0, "cooperation cooperacion cooperacao samenwerking zusammenarbeit التعاون"},
    {WordClass::Field, 0, "sustainable sustainability durable sostenible sustentavel duurzame nachhaltige"},
    {WordClass::Field, 0, "security securite seguridad seguranca veiligheid"},
    {WordClass::Field, 0,
     "applied appliquee appliquees aplicada aplicadas toegepast angewandte applicata appl"},
    {WordClass::Field, 0, "advanced avancees avanzados avancados adv"},
    {WordClass::Field, 0, "graduate postgraduate"},
    {WordClass::Field, 0, "industrial industry industrie industria industries industriais"},
    {WordClass::Field, 0, "civil"},
    {WordClass::Field, 0, "communication communications comunicacion comunicacao telecommunications telecom"},
    {WordClass::Field, 0, "software"},
    {WordClass::Field, 0, "data database databases"},
    {WordClass::Field, 0, "network networks networking"},
    {WordClass::Field, 0, "knowledge"},
    {WordClass::Field, 0, "arts art artes"},
    {WordClass::Field, 0, "defence defense defensa defesa"},
    {WordClass::Field, 0, "population poblacion populacao"},
    {WordClass::Field, 0, "disease diseases"},
    {WordClass::Field, 0, "control"},
    {WordClass::Field, 0, "tropical tropicale"},
    {WordClass::Field, 0, "land sol soil suelos sols"},
    {WordClass::Field, 0, "livestock elevage ganaderia veterinary"},
    {WordClass::Field, 0, "technique techniques tecnicas"},

    // Places that are called otherwise in other languages.
    {WordClass::Name, 0, "munich munchen muenchen"},
    {WordClass::Name, 0, "cologne koln koeln"},
    {WordClass::Name, 0, "vienna wien viena vienne wenen"},
    {WordClass::Name, 0, "rome roma"},
    {WordClass::Name, 0, "milan milano"},
    {WordClass::Name, 0, "turin torino"},
    {WordClass::Name, 0, "florence firenze"},
    {WordClass::Name, 0, "venice venezia"},
    {WordClass::Name, 0, "naples napoli"},
    {WordClass::Name, 0, "padua padova"},
    {WordClass::Name, 0, "genoa genova"},
    {WordClass::Name, 0, "geneva geneve genf ginebra genebra"},
    {WordClass::Name, 0, "basel basle bale"},
    {WordClass::Name, 0, "bern berne berna"},
    {WordClass::Name, 0, "zurich zuerich zurigo"},
    {WordClass::Name, 0, "lisbon lisboa lisbonne lissabon"},
    {WordClass::Name, 0, "seville sevilla"},
    {WordClass::Name, 0, "copenhagen kobenhavn kopenhagen copenhague"},
    {WordClass::Name, 0, "gothenburg goteborg goteborgs"},
    {WordClass::Name, 0, "prague praha praag praga"},
    {WordClass::Name, 0, "warsaw warszawa warschau varsovie warszawski"},
    {WordClass::Name, 0, "brussels bruxelles brussel brussels bruselas bruxelas"},
    {WordClass::Name, 0, "antwerp antwerpen anvers"},
    {WordClass::Name, 0, "ghent gent gand"},
    {WordClass::Name, 0, "liege luik"},
    {WordClass::Name, 0, "leuven louvain"},
    {WordClass::Name, 0, "hague haag haye"},
    {WordClass::Name, 0, "moscow moskva moskau moscou"},
    {WordClass::Name, 0, "athens athenes atenas"},
    {WordClass::Name, 0, "bucharest bucuresti bucarest"},
    {WordClass::Name, 0, "belgrade beograd"},
    {WordClass::Name, 0, "london londres"},
    {WordClass::Name, 0, "edinburgh edimbourg edimburgo"},
    {WordClass::Name, 0, "nuremberg nurnberg nuernberg"},
    {WordClass::Name, 0, "beijing peking pekin"},
    {WordClass::Name, 0, "cairo caire القاهرة kairo"},
    {WordClass::Name, 0, "alexandria alexandrie الإسكندرية"},
    {WordClass::Name, 0, "algiers alger argel"},
    {WordClass::Name, 0, "tunis تونس"},
    {WordClass::Name, 0, "dakar داكار"},
    {WordClass::Name, 0, "damascus damas damasco دمشق"},
    {WordClass::Name, 0, "beirut beyrouth بيروت"},
    {WordClass::Name, 0, "king roi rey rei koning ملك الملك"},
    {WordClass::Name, 0, "catalonia catalunya cataluna"},
    {WordClass::Name, 0, "saint st sankt san santa sainte sint"},
};

class Dictionary
{
public:
    static const Dictionary &instance()
    {
        static const Dictionary dictionary;
        return dictionary;
    }

    std::optional<NameWord> find(const QString &folded) const
    {
        const auto found = m_words.constFind(folded);
        return found == m_words.cend() ? std::nullopt : std::optional(*found);
    }

    std::optional<NameWord> findWithSlip(const QString &folded) const
    {
        if (folded.size() < 7)
            return std::nullopt;
        for (const QString &key : withOneLetterLess(folded)) {
            for (auto word = m_slips.constFind(key); word != m_slips.cend() && word.key() == key; ++word) {
                if (slipsBetween(folded, *word, 1) <= 1)
                    return m_words.value(*word);
            }
        }
        return std::nullopt;
    }

    CountryWords countryAt(const QStringList &words, qsizetype from) const
    {
        QString text;
        CountryWords found;
        for (qsizetype i = from; i < std::min(words.size(), from + m_mostCountryWords); ++i) {
            text += (i > from ? QStringLiteral(" ") : QString()) + words[i];
            if (const auto country = m_countries.constFind(text); country != m_countries.cend())
                found = {int(i - from) + 1, {*country, WordClass::Country, 0}};
        }
        return found;
    }

    QString usState(const QString &folded) const { return m_states.value(folded); }
    bool isCity(const QString &folded) const { return m_cities.contains(folded); }

private:
    Dictionary()
    {
        addCountries();
        addCities();
        for (const Words &words : table) {
            for (const QString &word : split(words.words))
                m_words.insert(word, {word, words.kind, words.rank});
        }
        for (const auto &meaning : meanings) {
            const QStringList words = split(meaning.words);
            for (const QString &word : words) {
                if (!m_words.contains(word))
                    m_words.insert(word, {words.front(), meaning.kind, meaning.rank});
            }
        }
        for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
            if (word.key().size() < (word->kind == WordClass::Kind ? 7 : 8))
                continue;
            for (const QString &key : withOneLetterLess(word.key()))
                m_slips.insert(key, word.key());
        }
        for (const QString &state : QString::fromLatin1(usStates).split(u'|')) {
            const QString code = state.left(2);
            m_states.insert(code.toLower(), code);
            m_states.insert(state.mid(3), code);
        }
    }

    static QStringList split(const char *words)
    {
        QStringList folded;
        for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
            folded += foldNameWord(word);
        return folded;
    }

    void addCities()
    {
        UErrorCode status = U_ZERO_ERROR;
        UEnumeration *zones = ucal_openTimeZones(&status);
        while (const char *zone = zones ? uenum_next(zones, nullptr, &status) : nullptr) {
            const QString city = QString::fromLatin1(zone).section(u'/', 1);
            if (!city.isEmpty() && !city.contains(u'/') && !city.contains(u'_') && !city.contains(u'+'))
                m_cities.insert(foldNameWord(city));
        }
        uenum_close(zones);
    }

    void addCountries()
    {
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            const QString country = QString::fromLatin1(*code);
            for (const char *language : {"en", "fr", "es", "pt", "nl", "ar", "de", "it"}) {
                UChar name[128];
                UErrorCode status = U_ZERO_ERROR;
                const QByteArray locale = QByteArrayLiteral("und_") + *code;
                const int32_t length =
                    uloc_getDisplayCountry(locale.constData(), language, name, 128, &status);
                if (U_SUCCESS(status) && length <= 128)
                    addCountry(QString::fromUtf16(name, length), country);
            }
        }
        for (const auto &country : demonyms) {
            for (const QString &word : split(country.words))
                addCountry(word, QString::fromLatin1(country.code));
        }
        addCountry(QStringLiteral("united states of america"), QStringLiteral("US"));
        addCountry(QStringLiteral("great britain"), QStringLiteral("GB"));
        addCountry(QStringLiteral("cote d ivoire"), QStringLiteral("CI"));
        addCountry(QStringLiteral("ivory coast"), QStringLiteral("CI"));
        addCountry(QStringLiteral("south korea"), QStringLiteral("KR"));
        addCountry(QStringLiteral("republic of korea"), QStringLiteral("KR"));
        addCountry(QStringLiteral("russian federation"), QStringLiteral("RU"));
        addCountry(QStringLiteral("czech republic"), QStringLiteral("CZ"));
        addCountry(QStringLiteral("the netherlands"), QStringLiteral("NL"));
        addCountry(QStringLiteral("p r china"), QStringLiteral("CN"));
        addCountry(QStringLiteral("pr china"), QStringLiteral("CN"));
        addCountry(QStringLiteral("viet nam"), QStringLiteral("VN"));
        addCountry(QStringLiteral("burkina faso"), QStringLiteral("BF"));
        addCountry(QStringLiteral("hong kong"), QStringLiteral("HK"));
        addCountry(QStringLiteral("macau"), QStringLiteral("MO"));
    }

    void addCountry(const QString &name, const QString &code)
    {
        QString spaced = name;
        for (QChar &c : spaced)
            c = c == u'-' || c == u'\'' || c == u'’' || c == u'(' || c == u')' || c == u',' ? QChar(u' ') : c;
        QStringList words;
        for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts))
            words += foldNameWord(word);
        const QString text = words.join(u' ');
        if (text.size() < 2 || m_countries.contains(text))
            return;
        m_countries.insert(text, code);
        m_mostCountryWords = std::max<qsizetype>(m_mostCountryWords, text.count(u' ') + 1);
    }

    QHash<QString, NameWord> m_words;
    QMultiHash<QString, QString> m_slips;
    QHash<QString, QString> m_countries;
    QHash<QString, QString> m_states;
    QSet<QString> m_cities;
    qsizetype m_mostCountryWords = 1;
};

} // namespace

QString foldNameWord(const QString &word)
{
    // Arabic writes the article, and "in", "for" and "and", as one with the word, and many leave the dots off
    // the letter at its end.
    QString bare = word;
    for (const QString &before :
         {QStringLiteral("وال"), QStringLiteral("بال"), QStringLiteral("لل"), QStringLiteral("ال")}) {
        if (word.size() >= before.size() + 3 && word.startsWith(before)) {
            bare = word.mid(before.size());
            break;
        }
    }
    if (bare.endsWith(u'ة'))
        bare.back() = u'ه';
    QString folded;
    for (const QChar c : foldToLatin(bare)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    return folded;
}

std::optional<NameWord> nameWord(const QString &folded) { return Dictionary::instance().find(folded); }

std::optional<NameWord> nameWordWithSlip(const QString &folded)
{
    return Dictionary::instance().findWithSlip(folded);
}

CountryWords countryAt(const QStringList &folded, qsizetype from)
{
    return Dictionary::instance().countryAt(folded, from);
}

bool isCity(const QString &folded) { return Dictionary::instance().isCity(folded); }

QString usStateCode(const QString &folded) { return Dictionary::instance().usState(folded); }

} // namespace copse
