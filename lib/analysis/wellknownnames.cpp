#include "analysis/wellknownnames.h"

#include "analysis/namewords.h"

#include <QHash>
#include <QStringList>

namespace copse {

namespace {

/// One organisation a line; what stands in capitals is an acronym.
constexpr const char *wellKnown[] = {
    "IFAD|FIDA|International Fund for Agricultural Development|Fonds international de développement "
    "agricole|Fondo "
    "Internacional de Desarrollo Agrícola|Fundo Internacional de Desenvolvimento Agrícola",
    "FAO|Food and Agriculture Organization|Food and Agriculture Organization of the United "
    "Nations|Organisation des Nations "
    "Unies pour l'alimentation et l'agriculture|Organización de las Naciones Unidas para la Alimentación y "
    "la "
    "Agricultura|منظمة الأغذية والزراعة",
    "WHO|OMS|World Health Organization|Organisation mondiale de la santé|Organización Mundial de la "
    "Salud|Organização "
    "Mundial da Saúde|Wereldgezondheidsorganisatie|منظمة الصحة العالمية",
    "UN|ONU|United Nations|Nations Unies|Naciones Unidas|Nações Unidas|Verenigde Naties|Vereinte "
    "Nationen|Organisation des "
    "Nations Unies|United Nations Organization|الأمم المتحدة",
    "ILO|OIT|International Labour Organization|International Labour Organisation|International Labour "
    "Office|Organisation "
    "internationale du travail|Bureau international du travail|Organización Internacional del "
    "Trabajo|Organização "
    "Internacional do Trabalho|منظمة العمل الدولية",
    "WFP|PAM|PMA|World Food Programme|Programme alimentaire mondial|Programa Mundial de Alimentos|برنامج "
    "الأغذية العالمي",
    "UNDP|PNUD|United Nations Development Programme|Programme des Nations unies pour le "
    "développement|Programa de las "
    "Naciones Unidas para el Desarrollo|Programa das Nações Unidas para o Desenvolvimento|UN Development "
    "Programme",
    "UNEP|PNUE|PNUMA|United Nations Environment Programme|Programme des Nations unies pour "
    "l'environnement|Programa de las "
    "Naciones Unidas para el Medio Ambiente|UN Environment|UN Environment Programme|United Nations "
    "Environment",
    "UNICEF|United Nations Children's Fund|Fonds des Nations unies pour l'enfance|Fondo de las Naciones "
    "Unidas para la Infancia",
    "UNESCO|United Nations Educational, Scientific and Cultural Organization|Organisation des Nations unies "
    "pour "
    "l'éducation, la science et la culture|Organización de las Naciones Unidas para la Educación, la Ciencia "
    "y la Cultura",
    "UNHCR|ACNUR|HCR|United Nations High Commissioner for Refugees|UN Refugee Agency|Haut Commissariat des "
    "Nations unies "
    "pour les réfugiés|Alto Comisionado de las Naciones Unidas para los Refugiados",
    "UNFPA|FNUAP|United Nations Population Fund|Fonds des Nations unies pour la population|Fondo de "
    "Población de las "
    "Naciones Unidas",
    "UNIDO|ONUDI|United Nations Industrial Development Organization|Organisation des Nations unies pour le "
    "développement "
    "industriel",
    "UNCTAD|CNUCED|United Nations Conference on Trade and Development|Conférence des Nations unies sur le "
    "commerce et le "
    "développement",
    "UNFCCC|CCNUCC|United Nations Framework Convention on Climate Change|UNFCCC Secretariat",
    "UNU|United Nations University|Université des Nations Unies",
    "ECLAC|CEPAL|CEPALC|UN Economic Commission for Latin America and the Caribbean|Economic Commission for "
    "Latin America "
    "and the Caribbean|Comisión Económica para América Latina y el Caribe",
    "WMO|OMM|World Meteorological Organization|Organisation météorologique mondiale|Organización "
    "Meteorológica Mundial",
    "WTO|OMC|World Trade Organization|Organisation mondiale du commerce|Organización Mundial del Comercio",
    "WIPO|OMPI|World Intellectual Property Organization|Organisation mondiale de la propriété intellectuelle",
    "IMF|FMI|International Monetary Fund|Fonds monétaire international|Fondo Monetario Internacional|Fundo "
    "Monetário "
    "Internacional",
    "World Bank|Banque mondiale|Banco Mundial|Wereldbank|Weltbank|World Bank Group|The World Bank|Groupe de "
    "la Banque "
    "mondiale|International Bank for Reconstruction and Development|IBRD|البنك الدولي",
    "IFC|SFI|International Finance Corporation|Société financière internationale",
    "AFDB|BAD|African Development Bank|Banque africaine de développement|Banco Africano de "
    "Desenvolvimento|African "
    "Development Bank Group",
    "ADB|BASD|Asian Development Bank|Banque asiatique de développement",
    "IDB|IADB|BID|Inter-American Development Bank|Banco Interamericano de Desarrollo|Banque interaméricaine "
    "de développement",
    "EBRD|BERD|European Bank for Reconstruction and Development|Banque européenne pour la reconstruction et "
    "le développement",
    "EIB|BEI|European Investment Bank|Banque européenne d'investissement",
    "EU|UE|European Union|Union européenne|Unión Europea|União Europeia|Europese Unie|Europäische Union",
    "European Commission|Commission européenne|Comisión Europea|Comissão Europeia|Europese "
    "Commissie|Europäische Kommission",
    "AU|UA|African Union|Union africaine|União Africana|Unión Africana|African Union Commission",
    "OECD|OCDE|OESO|Organisation for Economic Co-operation and Development|Organization for Economic "
    "Cooperation and "
    "Development|Organisation de coopération et de développement économiques|Organización para la "
    "Cooperación y el "
    "Desarrollo Económicos",
    "NATO|OTAN|NAVO|North Atlantic Treaty Organization|Organisation du traité de l'Atlantique nord",
    "OAS|OEA|Organization of American States|Organización de los Estados Americanos",
    "PAHO|OPS|Pan American Health Organization|Organización Panamericana de la Salud",
    "IOM|OIM|International Organization for Migration|Organisation internationale pour les "
    "migrations|Organización "
    "Internacional para las Migraciones",
    "ICRC|CICR|International Committee of the Red Cross|Comité international de la Croix-Rouge|Comité "
    "Internacional de la "
    "Cruz Roja",
    "IFRC|FICR|International Federation of Red Cross and Red Crescent Societies|Fédération internationale "
    "des Sociétés de "
    "la Croix-Rouge et du Croissant-Rouge",
    "MSF|Médecins Sans Frontières|Doctors Without Borders|Médicos Sin Fronteras|Artsen zonder Grenzen|Ärzte "
    "ohne Grenzen",
    "IUCN|UICN|International Union for Conservation of Nature|World Conservation Union|Union internationale "
    "pour la "
    "conservation de la nature|Unión Internacional para la Conservación de la Naturaleza",
    "WWF|World Wildlife Fund|World Wide Fund for Nature|Fonds mondial pour la nature",
    "IAEA|AIEA|OIEA|International Atomic Energy Agency|Agence internationale de l'énergie atomique",
    "IEA|AIE|International Energy Agency|Agence internationale de l'énergie",
    "GEF|FEM|FMAM|Global Environment Facility|Fonds pour l'environnement mondial",
    "IPCC|GIEC|Intergovernmental Panel on Climate Change|Groupe d'experts intergouvernemental sur "
    "l'évolution du climat",
    "OIF|Organisation internationale de la Francophonie",
    "ECOWAS|CEDEAO|Economic Community of West African States|Communauté économique des États de l'Afrique de "
    "l'Ouest",
    "AFD|Agence française de développement|French Development Agency",
    "GIZ|Deutsche Gesellschaft für Internationale Zusammenarbeit|German Agency for International "
    "Cooperation|German "
    "Corporation for International Cooperation",
    "SDC|DDC|COSUDE|DEZA|Swiss Agency for Development and Cooperation|Direction du développement et de la "
    "coopération",
    "AECID|Agencia Española de Cooperación Internacional para el Desarrollo|Spanish Agency for International "
    "Development "
    "Cooperation",
    "JICA|Japan International Cooperation Agency|Agence japonaise de coopération internationale",
    "USAID|United States Agency for International Development|US Agency for International Development",
    "CIHEAM|International Centre for Advanced Mediterranean Agronomic Studies|Centre international de hautes "
    "études "
    "agronomiques méditerranéennes",
    "IRD|ORSTOM|Institut de recherche pour le développement|French National Research Institute for "
    "Sustainable "
    "Development|Research Institute for Development",
    "CIRAD|Centre de coopération internationale en recherche agronomique pour le développement|French "
    "Agricultural Research "
    "Centre for International Development",
    "CNRS|Centre national de la recherche scientifique|French National Centre for Scientific "
    "Research|National Centre for "
    "Scientific Research",
    "CSIC|Consejo Superior de Investigaciones Científicas|Spanish National Research Council|Spanish Council "
    "for Scientific "
    "Research",
    "CNR|Consiglio Nazionale delle Ricerche|National Research Council of Italy|Italian National Research "
    "Council",
    "IBM|International Business Machines",
    "INRIA|Institut national de recherche en informatique et en automatique|National Institute for Research "
    "in Computer "
    "Science and Control",
    "TERI|Tata Energy Research Institute|Energy and Resources Institute|The Energy and Resources Institute",
    "KNMI|Royal Netherlands Meteorological Institute|Koninklijk Nederlands Meteorologisch Instituut",
    "DLR|Deutsches Zentrum für Luft- und Raumfahrt|German Aerospace Center",
    "DWD|Deutscher Wetterdienst|German Weather Service|German Meteorological Service",
    "LMU|Ludwig-Maximilians-Universität München|Ludwig Maximilian University of Munich|University of "
    "Munich|Universität "
    "München|Ludwig-Maximilians-Universität|LMU München|LMU Munich",
    "Technion|Israel Institute of Technology|Technion Israel Institute of Technology",
    "Université Pierre et Marie Curie|Université Paris 6|Université Paris VI|UPMC|Université Pierre et Marie "
    "Curie Paris 6|"
    "University of Paris 6|Paris 6",
    "KU Leuven|KUL|Katholieke Universiteit Leuven|Catholic University of Leuven",
    "ISDB|Islamic Development Bank|Banque islamique de développement|البنك الإسلامي للتنمية",
    "CIMMYT|International Maize and Wheat Improvement Center|Centro Internacional de Mejoramiento de Maíz y "
    "Trigo",
    "CIAT|International Center for Tropical Agriculture|Centro Internacional de Agricultura Tropical",
    "CIP|International Potato Center|Centro Internacional de la Papa",
    "ICRAF|World Agroforestry|World Agroforestry Centre|International Centre for Research in Agroforestry",
    "EMBRAPA|Empresa Brasileira de Pesquisa Agropecuária|Brazilian Agricultural Research Corporation",
    "FIOCRUZ|Fundação Oswaldo Cruz|Oswaldo Cruz Foundation",
    "INPE|Instituto Nacional de Pesquisas Espaciais|National Institute for Space Research",
    "CATIE|Centro Agronómico Tropical de Investigación y Enseñanza|Tropical Agricultural Research and Higher "
    "Education Center",
    "KFW|KfW Entwicklungsbank|KfW Development Bank|Kreditanstalt für Wiederaufbau",
    "Sida|Swedish International Development Cooperation Agency",
    "NORAD|Norwegian Agency for Development Cooperation",
    "FCDO|Foreign, Commonwealth and Development Office",
    "Enabel|Belgian Development Agency|Agence belge de développement",
    "UN Women|United Nations Entity for Gender Equality and the Empowerment of Women|Entité des Nations "
    "Unies pour l'égalité des sexes et l'autonomisation des femmes|ONU Femmes|ONU Mujeres|ONU Mulheres|هيئة "
    "الأمم المتحدة للمرأة",
    "UN-Habitat|ONU-Habitat|United Nations Human Settlements Programme",
    "MDM|Médecins du Monde|Doctors of the World|Médicos del Mundo",
    "ACF|Action contre la Faim|Action Against Hunger|Acción contra el Hambre",
    "Save the Children|Save the Children International",
    "World Vision|Vision Mondiale|Visión Mundial|Visão Mundial",
    "Bread for the World|Brot für die Welt|Pain pour le monde",
    "IARC|CIRC|International Agency for Research on Cancer|Centre international de recherche sur le cancer",
    "ICAO|OACI|International Civil Aviation Organization|Organisation de l'aviation civile internationale",
    "IMO|OMI|International Maritime Organization|Organisation maritime internationale",
    "ITU|UIT|International Telecommunication Union|Union internationale des télécommunications",
    "UPU|Universal Postal Union|Union postale universelle",
    "UNOPS|United Nations Office for Project Services",
    "OCHA|UNOCHA|United Nations Office for the Coordination of Humanitarian Affairs|Bureau de la "
    "coordination "
    "des affaires humanitaires",
    "UNODC|ONUDC|United Nations Office on Drugs and Crime|Office des Nations unies contre la drogue et le "
    "crime",
    "UNITAR|United Nations Institute for Training and Research",
    "UNDRR|UNISDR|United Nations Office for Disaster Risk Reduction",
    "UNV|VNU|United Nations Volunteers|Volontaires des Nations unies",
    "UNCDF|FENU|United Nations Capital Development Fund|Fonds d'équipement des Nations unies",
    "UNECA|CEA-ONU|United Nations Economic Commission for Africa|Commission économique des Nations unies "
    "pour "
    "l'Afrique",
    "ESCAP|CESAP|United Nations Economic and Social Commission for Asia and the Pacific",
    "UNDESA|DESA|United Nations Department of Economic and Social Affairs",
    "OHCHR|HCDH|Office of the United Nations High Commissioner for Human Rights|Haut-Commissariat des "
    "Nations "
    "unies aux droits de l'homme",
    "OPCW|OIAC|Organisation for the Prohibition of Chemical Weapons|Organisation pour l'interdiction des "
    "armes "
    "chimiques",
    "ISA|International Seabed Authority|Autorité internationale des fonds marins",
    "BOAD|WADB|West African Development Bank|Banque ouest-africaine de développement",
    "BADEA|Arab Bank for Economic Development in Africa|Banque arabe pour le développement économique en "
    "Afrique",
    "CAF|Andean Development Corporation|Corporación Andina de Fomento|Development Bank of Latin America",
    "CABEI|BCIE|Central American Bank for Economic Integration|Banco Centroamericano de Integración "
    "Económica",
    "UEMOA|WAEMU|West African Economic and Monetary Union|Union économique et monétaire ouest-africaine",
    "CEMAC|Communauté économique et monétaire de l'Afrique centrale",
    "ECCAS|CEEAC|Economic Community of Central African States|Communauté économique des États de l'Afrique "
    "centrale",
    "SADC|Southern African Development Community|Communauté de développement de l'Afrique australe",
    "IGAD|Intergovernmental Authority on Development|Autorité intergouvernementale pour le développement",
    "CILSS|Comité permanent inter-États de lutte contre la sécheresse dans le Sahel|Permanent Interstate "
    "Committee for Drought Control in the Sahel",
    "NBA|ABN|Niger Basin Authority|Autorité du bassin du Niger",
    "OMVS|Organisation pour la mise en valeur du fleuve Sénégal|Senegal River Basin Development Organisation",
    "LCBC|CBLT|Lake Chad Basin Commission|Commission du bassin du lac Tchad",
    "CGIAR|Consultative Group on International Agricultural Research|Groupe consultatif pour la recherche "
    "agricole internationale",
    "AfricaRice|WARDA|ADRAO|Africa Rice Center|Centre du riz pour l'Afrique|West Africa Rice Development "
    "Association",
    "IITA|International Institute of Tropical Agriculture|Institut international d'agriculture tropicale",
    "ILRI|International Livestock Research Institute|Institut international de recherche sur l'élevage",
    "IRRI|International Rice Research Institute",
    "ICRISAT|International Crops Research Institute for the Semi-Arid Tropics",
    "ICARDA|International Center for Agricultural Research in the Dry Areas",
    "IFPRI|International Food Policy Research Institute|Institut international de recherche sur les "
    "politiques "
    "alimentaires",
    "IWMI|International Water Management Institute|Institut international de gestion de l'eau",
    "CIFOR|Center for International Forestry Research|Centre de recherche forestière internationale",
    "IPGRI|Bioversity International|International Plant Genetic Resources Institute",
    "ICIPE|International Centre of Insect Physiology and Ecology",
    "AVRDC|World Vegetable Center|Asian Vegetable Research and Development Center",
    "CABI|CAB International|Centre for Agriculture and Bioscience International",
    "CORAF|WECARD|CORAF/WECARD|West and Central African Council for Agricultural Research and "
    "Development|Conseil "
    "ouest et centre africain pour la recherche et le développement agricoles",
    "FARA|Forum for Agricultural Research in Africa|Forum pour la recherche agricole en Afrique",
    "IICA|Inter-American Institute for Cooperation on Agriculture|Instituto Interamericano de Cooperación "
    "para la "
    "Agricultura",
    "INRAE|Institut national de recherche pour l'agriculture, l'alimentation et l'environnement|National "
    "Research "
    "Institute for Agriculture, Food and Environment",
    "MPG|Max-Planck-Gesellschaft|Max Planck Society",
    "USDA|United States Department of Agriculture|US Department of Agriculture",
    "NASA|National Aeronautics and Space Administration",
    "NOAA|National Oceanic and Atmospheric Administration",
    "AWS|Amazon Web Services",
    "GCP|Google Cloud Platform|Google Cloud",
    "IPPF|International Planned Parenthood Federation|Fédération internationale pour le planning familial",
    "AMREF|African Medical and Research Foundation|Amref Health Africa|Fondation africaine pour la médecine "
    "et la "
    "recherche",
    "HI|Handicap International|Humanity & Inclusion|Humanité & Inclusion",
    "UCLouvain|UCL Louvain|Université catholique de Louvain",
};

/// Letters and digits, single blanks; no small words, so that an article more or less is nothing.
QString key(const QString &text)
{
    QStringList words;
    QString spaced = withCommonPhrases(text);
    for (QChar &c : spaced)
        c = c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        QString folded = foldNameWord(word);
        const auto known = nameWord(folded);
        if (known && known->kind == WordClass::Small && folded.size() <= 4)
            continue;
        words += known && known->kind != WordClass::Name ? known->canonical : folded;
    }
    words.sort(); // in another language they mostly stand in another order
    return words.join(u' ');
}

bool isInCapitals(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

} // namespace

int wellKnownOrganisation(const QString &text, bool isAcronym)
{
    struct Known
    {
        QHash<QString, int> acronyms;
        QHash<QString, int> names;
    };
    static const Known known = [] {
        Known all;
        for (int i = 0; i < int(std::size(wellKnown)); ++i) {
            for (const QString &name : QString::fromUtf8(wellKnown[i]).split(u'|')) {
                if (isInCapitals(name))
                    all.acronyms.insert(name.toLower(), i);
                else
                    all.names.insert(key(name), i);
            }
        }
        return all;
    }();
    return isAcronym ? known.acronyms.value(text.toLower(), -1) : known.names.value(key(text), -1);
}

} // namespace copse
