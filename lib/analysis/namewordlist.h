#pragma once

#include "analysis/namewords.h"

namespace copse {

/// Words that stand in many names of organisations, in the languages of the interface and in those that are
/// met beside them in lists. Of two lists with one word the later holds here, the earlier in
/// wordsOfOneMeaning.
struct WordsOfOneKind
{
    WordClass kind;
    int rank;
    const char *words; ///< of one meaning: the canonical one first
};

inline constexpr WordsOfOneKind wordsOfOneKind[] = {
    {WordClass::Small, 0,
     "of the for and in on at to a an by with from de la le les du des d l un une et en pour a aux sur del "
     "el los las "
     "y e i para por do da dos das o os as der die das den dem fur fuer und im am von zu zur van het voor "
     "een op "
     "te its against contre contra tegen gegen between entre tussen zwischen their under della "
     "dello dei degli delle di il lo gli per och för och og af na dla w z v po и по для в на s و في"},
    {WordClass::Form, 0,
     "company compagnie compania companhia inc incorporated ltd limited llc llp plc corp corporation co cie "
     "gmbh ag sa sarl srl spa bv nv pty pvt "
     "private ab "
     "oy oyj as asa kk ltda limitada sas ooo jsc kg kgaa mbh ev asbl aisbl vzw stichting pte bhd sdn doo "
     "bvba cvba "
     "scrl aps kft zrt eurl llp pbc ggmbh holding holdings"},
    {WordClass::Small, 0,
     "research recherche recherches investigacion investigaciones pesquisa pesquisas onderzoek forschung "
     "ricerca ricerche rech forskning studies study studi etudes estudios estudos studien البحوث "
     "بحوث dr prof"},
};

/// One meaning each.
inline constexpr WordsOfOneKind wordsOfOneMeaning[] = {
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
    {WordClass::Kind, 48, "corporacion corporacao"},
    {WordClass::Kind, 48, "court cour corte gerichtshof gerecht"},
    {WordClass::Kind, 48, "tribunal tribunaux tribunales tribunais tribunals"},
    {WordClass::Kind, 48, "forum foro fora"},
    {WordClass::Kind, 48, "campaign campagne campana campanha kampagne campagna"},
    {WordClass::Kind, 48, "platform plateforme plataforma plattform piattaforma"},
    {WordClass::Kind, 48, "conference conferencia konferenz conferentie conferenza"},
    {WordClass::Kind, 48, "convention convencion convencao konvention"},
    {WordClass::Kind, 48, "parliament parlement parlamento parlament"},
    {WordClass::Kind, 48, "assembly assemblee asamblea assembleia versammlung"},
    {WordClass::Kind, 48, "chamber chambre camara kamer kammer camera"},
    {WordClass::Kind, 48, "league ligue liga lega"},
    {WordClass::Kind, 48, "movement mouvement movimiento movimento beweging bewegung"},
    {WordClass::Kind, 48, "confederation confederacion confederacao confederatie"},
    {WordClass::Kind, 30, "library bibliotheque biblioteca bibliotheek bibliothek"},
    {WordClass::Kind, 30, "archives archive archivo archivos arquivo archief archiv archivio"},
    {WordClass::Unit, 10,
     "department departement departamento dipartimento dip dept dep dpt deptt afdeling abteilung depto "
     "fachbereich departments "
     "fachgebiet departament قسم"},
    {WordClass::Unit, 10, "faculty faculte facultad faculdade faculteit fakultat fakultaet facolta fac"},
    {WordClass::Unit, 12, "school ecole escuela escola sch schools"},
    {WordClass::Unit, 10, "division div"},
    {WordClass::Unit, 10, "section seccion seccao sectie sektion"},
    {WordClass::Unit, 10, "unit unite unidad unidade eenheid einheit"},
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
    {WordClass::Modifier, 0,
     "world monde mundo wereld welt global mondial mondiale mundial mondo wereldwijd worldwide العالمي "
     "العالمية"},
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
    {WordClass::Modifier, 0, "regional regionale regionaal region regions regiao regionen"},
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
     "education educacion educacao enseignement ensenanza ensino istruzione onderwijs bildung educativo "
     "educational التعليم التربية"},
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
     "informazione informations info"},
    {WordClass::Field, 0, "systems system sistemi sistemas systemes systeme"},
    {WordClass::Field, 0,
     "electrical electric elec electronic electronics electronique elettronica elettrica elect electricity"},
    {WordClass::Field, 0, "mechanical mechanics mecanique mecanica maschinenbau"},
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
    {WordClass::Field, 0, "business commerce negocios comercio handel trade commercial commercio"},
    {WordClass::Field, 0, "law droit derecho direito recht juridique legal"},
    {WordClass::Field, 0, "energy energie energia energetique energetica الطاقة energies"},
    {WordClass::Field, 0,
     "climate climat clima climatic klimaat klima climatique climatologia climatology المناخ"},
    {WordClass::Field, 0, "change changement cambio mudanca mudancas verandering changements"},
    {WordClass::Field, 0,
     "meteorology meteorologische meteorologisch meteorological meteorologie meteorologique meteorologia "
     "meteorologica meteo meteorologico "
     "weather"},
    {WordClass::Field, 0, "hydrology hydrological hydrologie hidrologia hydrologique hydro"},
    {WordClass::Field, 0,
     "oceanography oceanographic oceanographie oceanografia oceanic ocean oceans marine maritime mer mar sea "
     "seas zee meeres marin marina marino maritimo"},
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
    {WordClass::Field, 0,
     "food alimentaire alimentario alimentar lebensmittel nahrung alimentation alimentacion alimentacao "
     "voedsel alimentos aliments الغذاء"},
    {WordClass::Field, 0, "rural rurale rurales rurais ruraux landelijke"},
    {WordClass::Field, 0, "ecology ecological ecologie ecologia ecosystem ecosystems ecologique"},
    {WordClass::Field, 0, "biodiversity biodiversite biodiversidad biodiversidade"},
    {WordClass::Field, 0, "foreign etrangeres exteriores extranjeras buitenlandse"},
    {WordClass::Field, 0, "finance finances finanzas financas financien financial"},
    {WordClass::Field, 0, "culture cultura cultuur cultural"},
    {WordClass::Field, 0,
     "human humain humaine humana humano humanities humanas humanos humaines humanidades homme hombre homem "
     "uomo humains umani menselijke menschliche"},
    {WordClass::Field, 0, "women femmes mujeres mulheres vrouwen gender"},
    {WordClass::Field, 0, "children child enfants infancia kinderen enfance ninos"},
    {WordClass::Field, 0,
     "space spatiale spatiales espacial raumfahrt espaciais spatial aerospace ruimtevaart"},
    {WordClass::Field, 0, "transport transportation transports transporte transportes verkehr vervoer"},
    {WordClass::Field, 0, "cooperation cooperacion cooperacao samenwerking zusammenarbeit التعاون"},
    {WordClass::Field, 0, "sustainable sustainability durable sostenible sustentavel duurzame nachhaltige"},
    {WordClass::Field, 0, "security securite seguridad seguranca veiligheid"},
    {WordClass::Field, 0,
     "applied appliquee appliquees aplicada aplicadas toegepast angewandte applicata appl"},
    {WordClass::Field, 0, "advanced avancees avanzados avancados adv"},
    {WordClass::Field, 0, "graduate postgraduate"},
    {WordClass::Field, 0, "industrial industry industrie industria industries industriais"},
    {WordClass::Field, 0, "civil civile"},
    {WordClass::Field, 0,
     "telecommunication telecommunications telecom telecoms telecomunicacoes telecomunicaciones"},
    {WordClass::Field, 0,
     "communication communications comunicaciones comunicacoes comunicacion comunicacao"},
    {WordClass::Field, 0, "software logiciel logiciels"},
    {WordClass::Field, 0, "data database databases"},
    {WordClass::Field, 0, "network networks networking"},
    {WordClass::Field, 0,
     "knowledge connaissance connaissances savoir conocimiento conhecimento kennis wissen"},
    {WordClass::Field, 0, "arts art artes"},
    {WordClass::Field, 0, "defence defense defensa defesa"},
    {WordClass::Field, 0,
     "population poblacion populacao bevolking bevolkerung demography demographie demographique"},
    {WordClass::Field, 0,
     "disease diseases maladie maladies enfermedad enfermedades doenca doencas ziekten krankheiten malattie"},
    {WordClass::Field, 0, "control controle controlo lutte lucha luta"},
    {WordClass::Field, 0, "tropical tropicale"},
    {WordClass::Field, 0, "land sol soil suelos sols"},
    {WordClass::Field, 0, "livestock elevage ganaderia pecuaria veterinary veterinaire veterinaria"},
    {WordClass::Field, 0, "technique techniques tecnicas"},

    {WordClass::Field, 0, "affairs affaires asuntos assuntos zaken angelegenheiten affari"},
    {WordClass::Field, 0, "peace paix paz vrede frieden"},
    {WordClass::Field, 0, "rights right droits derechos direitos rechten rechte diritti"},
    {WordClass::Field, 0,
     "democracy democratie democracia demokratie democrazia democratic democratique democratico"},
    {WordClass::Field, 0, "justice justicia justica justitie justiz giustizia"},
    {WordClass::Field, 0, "labour labor travail trabajo trabalho arbeid arbeit lavoro"},
    {WordClass::Field, 0, "employment emploi empleo emprego werkgelegenheid beschaftigung"},
    {WordClass::Field, 0, "youth jeunesse jeunes juventud juventude jeugd jugend"},
    {WordClass::Field, 0, "sport sports deporte deportes esporte esportes desporto"},
    {WordClass::Field, 0, "family famille familles familia familias famiglia"},
    {WordClass::Field, 0, "refugees refugee refugies refugiados vluchtelingen fluchtlinge rifugiati"},
    {WordClass::Field, 0,
     "migration migrations migracion migraciones migracao migracoes migratie migrazione"},
    {WordClass::Field, 0,
     "humanitarian humanitaire humanitaires humanitario humanitaria humanitair humanitare"},
    {WordClass::Field, 0, "emergency urgence urgences emergencia emergencias urgencia noodhulp nothilfe"},
    {WordClass::Field, 0,
     "disaster disasters catastrophe catastrophes desastre desastres rampen katastrophen"},
    {WordClass::Field, 0, "risk risks risque risques riesgo riesgos risco riscos risico"},
    {WordClass::Field, 0, "aid aide ayuda ajuda hulp hilfe assistance asistencia assistencia aiuto"},
    {WordClass::Field, 0, "relief secours socorro"},
    {WordClass::Field, 0, "coordination coordinacion coordenacao koordination coordinatie coordinamento"},
    {WordClass::Field, 0, "disarmament desarmement desarme desarmamento ontwapening abrustung"},
    {WordClass::Field, 0,
     "nuclear nucleaire nucleaires nucleares atomic atomique atomica atomkraft kernenergie"},
    {WordClass::Field, 0, "cancer cancerologie krebs kanker cancro krebsforschung"},
    {WordClass::Field, 0, "tuberculosis tuberculose tuberkulose"},
    {WordClass::Field, 0, "malaria paludisme"},
    {WordClass::Field, 0, "hiv vih"},
    {WordClass::Field, 0, "aids sida"},
    {WordClass::Field, 0, "nutrition nutricion nutricao nutritionnelle voeding ernahrung nutrizione"},
    {WordClass::Field, 0, "hunger faim hambre fome honger welthunger"},
    {WordClass::Field, 0, "poverty pauvrete pobreza armoede armut poverta"},
    {WordClass::Field, 0, "tourism tourisme turismo toerisme tourismus"},
    {WordClass::Field, 0, "mining mines mine minas mineria mineracao mijnbouw bergbau miniere"},
    {WordClass::Field, 0, "petroleum petrole petroles petroleo oil petrolifera hydrocarbures hidrocarburos"},
    {WordClass::Field, 0, "housing logement logements vivienda habitacao huisvesting wohnungsbau"},
    {WordClass::Field, 0, "urban urbain urbaine urbano urbana urbanos urbanisme urbanismo stedelijke"},
    {WordClass::Field, 0,
     "infrastructure infrastructures infraestructura infraestructuras infraestrutura infraestruturas"},
    {WordClass::Field, 0, "works travaux obras werken"},
    {WordClass::Field, 0, "postal post poste postes postale correos correios postes"},
    {WordClass::Field, 0, "press presse prensa imprensa stampa"},
    {WordClass::Field, 0,
     "aviation aviacion aviacao luftfahrt luchtvaart aeronautics aeronautical aeronautique aeronautica"},
    {WordClass::Field, 0, "aquaculture aquicultura acuicultura"},
    {WordClass::Field, 0, "seed seeds semence semences semilla semillas semente sementes zaad saatgut"},
    {WordClass::Field, 0, "irrigation irrigacion irrigacao riego regadio bewasserung irrigatie"},
    {WordClass::Field, 0, "desertification desertificacion desertificacao woestijnvorming"},
    {WordClass::Field, 0, "drought secheresse sequia seca droogte"},
    {WordClass::Field, 0, "basin bassin bacia stroomgebied"},
    {WordClass::Name, 0, "rice riz arroz rijst"},
    {WordClass::Name, 0, "wheat ble trigo tarwe weizen"},
    {WordClass::Name, 0, "maize corn maiz milho"},
    {WordClass::Name, 0, "cotton coton algodon algodao katoen baumwolle"},
    {WordClass::Name, 0, "coffee cafe koffie kaffee"},
    {WordClass::Name, 0, "cocoa cacao cacau kakao"},
    {WordClass::Field, 0, "crop crops cultivos cultivo"},
    {WordClass::Field, 0, "animal animals animale animales animaux animais dier tiere"},
    {WordClass::Field, 0, "plants plantes plantas pflanzen planten vegetal vegetale vegetales"},
    {WordClass::Field, 0,
     "farmers farmer farming paysan paysans agriculteur agriculteurs agricultores campesinos campesinas "
     "camponeses "
     "boeren bauern agricoltori"},
    {WordClass::Field, 0,
     "producers producer producteur producteurs productores produtores producenten produzenten"},
    {WordClass::Field, 0,
     "workers worker travailleurs trabajadores trabalhadores werknemers arbeiter lavoratori"},
    {WordClass::Field, 0, "employers employeurs empleadores empregadores werkgevers arbeitgeber"},
    {WordClass::Field, 0,
     "teachers teacher enseignants docentes profesores professores leraren lehrer maestros"},
    {WordClass::Field, 0, "students student etudiants estudiantes estudantes studenten studenti"},
    {WordClass::Field, 0,
     "training formation formacion formacao opleiding ausbildung capacitacion formazione"},
    {WordClass::Field, 0,
     "higher superieur superieure superieures superior superiores hoger hohere superiore"},
    {WordClass::Field, 0, "primary primaire primaria"},
    {WordClass::Field, 0, "secondary secondaire secundaria"},
    {WordClass::Field, 0,
     "vocational professionnelle professionnel profesional profissional beroepsonderwijs"},
    {WordClass::Field, 0, "innovation innovations innovacion inovacao innovatie innovazione"},
    {WordClass::Field, 0,
     "investment investments investissement investissements inversion inversiones investimento "
     "investimentos investering investeringen investition investitionen investimenti"},
    {WordClass::Field, 0, "monetary monetaire monetario monetaria"},
    {WordClass::Field, 0,
     "insurance assurance assurances seguro seguros verzekering versicherung assicurazione"},
    {WordClass::Field, 0, "customs douane douanes aduana aduanas alfandega alfandegas zoll"},
    {WordClass::Field, 0, "police policia polizei politie polizia"},
    {WordClass::Field, 0, "army armee ejercito exercito"},
    {WordClass::Field, 0, "military militaire militar militaires"},
    {WordClass::Field, 0, "crime criminalite crimen criminalidad criminalidade criminal penale penal"},
    {WordClass::Field, 0, "drugs drogue drogues drogas stupefiants"},
    {WordClass::Field, 0, "torture tortura"},
    {WordClass::Field, 0, "weapons armes armas wapens waffen"},
    {WordClass::Field, 0, "prohibition interdiction prohibicion proibicao verbot"},
    {WordClass::Field, 0, "genetics genetic genetique genetiques genetica geneticos genetik"},
    {WordClass::Field, 0, "genomics genomic genomique genomica genomik"},
    {WordClass::Field, 0, "epidemiology epidemiological epidemiologie epidemiologia"},
    {WordClass::Field, 0, "immunology immunologie immunologia inmunologia"},
    {WordClass::Field, 0, "microbiology microbiologie microbiologia mikrobiologie"},
    {WordClass::Field, 0, "pharmacy pharmacie farmacia farmacie pharmazie pharmaceutical pharmaceutiques"},
    {WordClass::Field, 0, "nursing enfermeria enfermagem pflege verpleegkunde"},
    {WordClass::Field, 0, "psychology psychologie psicologia psychological"},
    {WordClass::Field, 0, "psychiatry psychiatrie psiquiatria psychiatric psichiatria"},
    {WordClass::Field, 0, "neuroscience neurosciences neurociencia neurociencias neurowissenschaften"},
    {WordClass::Field, 0, "philosophy philosophie filosofia filosofie"},
    {WordClass::Field, 0, "history histoire historia geschichte geschiedenis storia historical"},
    {WordClass::Field, 0,
     "archaeology archeology archeologie archaologie arqueologia archeologia archaeological"},
    {WordClass::Field, 0, "anthropology anthropologie antropologia antropologie"},
    {WordClass::Field, 0, "linguistics linguistique linguistica linguistik sprachwissenschaft"},
    {WordClass::Field, 0, "languages langues lenguas linguas sprachen talen lingue"},
    {WordClass::Field, 0, "letters lettres letras lettere letteren"},
    {WordClass::Field, 0,
     "astronomy astronomie astronomia astronomical astronomique astronomico astronomisches"},
    {WordClass::Field, 0, "astrophysics astrophysical astrophysique astrofisica astrophysik"},
    {WordClass::Field, 0, "geophysics geophysical geophysique geofisica geophysik geofysica"},
    {WordClass::Field, 0,
     "seismology seismological sismologique seismologique sismologie sismologia sismologico seismologie"},
    {WordClass::Field, 0, "optics optique optica optik ottica"},
    {WordClass::Field, 0,
     "materials material materiaux materiales materiais werkstoffe materialwissenschaft"},
    {WordClass::Field, 0, "biotechnology biotechnologies biotechnologie biotecnologia"},
    {WordClass::Field, 0, "architecture arquitectura arquitetura architektur architectuur architettura"},
    {WordClass::Field, 0, "construction construccion construcao bau bouw"},
    {WordClass::Field, 0, "consumers consumer consommateurs consumidores verbraucher consumenten"},
    {WordClass::Field, 0, "standards normes normas normalisation normalizacion normung"},
    {WordClass::Field, 0, "metrology metrologie metrologia"},
    {WordClass::Field, 0, "quality qualite calidad qualidade kwaliteit qualitat qualita"},
    {WordClass::Field, 0, "intellectual intellectuelle intelectual intellectuele geistiges intellettuale"},
    {WordClass::Field, 0, "property propriete propiedad propriedade eigendom eigentum proprieta"},
    {WordClass::Field, 0, "heritage patrimoine patrimonio erfgoed"},
    {WordClass::Field, 0, "action actions accion acciones accao acao actie aktion azione"},
    {WordClass::Field, 0, "support appui apoyo apoio steun unterstutzung"},
    {WordClass::Field, 0, "promotion promocion promocao bevordering forderung"},
    {WordClass::Field, 0, "protection proteccion protecao bescherming schutz protezione"},
    {WordClass::Field, 0, "conservation conservacion conservacao conservazione naturschutz"},
    {WordClass::Field, 0, "prevention prevencion prevencao preventie pravention"},
    {WordClass::Field, 0, "improvement amelioration mejoramiento melhoramento verbetering"},
    {WordClass::Field, 0, "integration integracion integracao integratie integrazione"},
    {WordClass::Field, 0, "reconstruction reconstruccion reconstrucao wiederaufbau wederopbouw"},
    {WordClass::Field, 0, "exchange echange echanges intercambio uitwisseling austausch"},
    {WordClass::Field, 0, "evaluation evaluacion avaliacao evaluatie valutazione"},
    {WordClass::Field, 0, "analysis analyse analyses analisis analises analisi"},
    {WordClass::Field, 0, "documentation documentacion documentacao documentatie dokumentation"},
    {WordClass::Field, 0, "special especial spezial speciale"},
    {WordClass::Field, 0,
     "voluntary volunteers volunteer volontaire volontaires voluntario voluntarios vrijwilligers "
     "freiwillige"},
    {WordClass::Field, 0,
     "strategy strategic strategies strategie strategique strategiques estrategico estrategicos estrategia"},
    {WordClass::Field, 0, "digital numerique numeriques digitale digitaal"},
    {WordClass::Field, 0, "automation automatique automatica automatizacion automatisering"},
    {WordClass::Field, 0, "artificial artificielle kunstliche kunstmatige artificiale"},
    {WordClass::Field, 0, "intelligence inteligencia intelligentie intelligenz intelligenza"},
    {WordClass::Field, 0, "universal universel universelle universele"},
    {WordClass::Field, 0, "arid aride arides aridas aridos dryland drylands"},
    {WordClass::Field, 0, "zones zone zonas areas"},
    {WordClass::Field, 0, "mountain mountains montagne montagnes montana montanas berggebieden"},
    {WordClass::Field, 0, "coastal cotier costero costeira kusten cotes"},
    {WordClass::Field, 0,
     "community communautaire comunitario comunitaria communautes comunidades communities"},
    {WordClass::Field, 0, "indigenous autochtones indigenas indigenes inheemse originarios"},
    {WordClass::Name, 0, "mediterranean mediterranee mediterraneo mediterraneen mediterranea"},
    {WordClass::Name, 0, "caribbean caraibes caraibe caribe caraiben"},
    {WordClass::Name, 0, "pacific pacifique pacifico pazifik"},
    {WordClass::Name, 0, "islamic islamique islamico islamica"},
    {WordClass::Field, 0, "entrepreneurship entrepreneuriat emprendimiento empreendedorismo ondernemerschap"},
    {WordClass::Field, 0, "waste dechets residuos afval abfall rifiuti"},
    {WordClass::Field, 0, "sanitation assainissement saneamiento saneamento"},
    {WordClass::Field, 0, "production produccion producao productie produktion produzione"},
    {WordClass::Field, 0, "processing traitement tratamiento tratamento verarbeitung"},
    {WordClass::Field, 0, "regulation regulacion regulacao regulatory reglementation"},
    {WordClass::Field, 0, "budget presupuesto orcamento begroting haushalt"},
    {WordClass::Field, 0, "interior interieur inneres innern binnenlandse"},

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

/// What is said with other words, not with the same ones in another language: the first, and what means the
/// same.
inline constexpr const char *phrases[] = {
    "Red Cross|Croix Rouge|Cruz Roja|Cruz Vermelha|Rotes Kreuz|Roten Kreuzes|Rode Kruis|Croce Rossa",
    "Red Crescent|Croissant Rouge|Media Luna Roja|Crescente Vermelho|Roter Halbmond|Rode Halve Maan",
    "Human Rights|Droits de l\'Homme|Droits de l’Homme|Droits humains|Derechos Humanos|Direitos "
    "Humanos|Mensenrechten|"
    "Menschenrechte",
    "Latin America|Amérique latine|América Latina|Latijns Amerika|Lateinamerika",
    "Middle East|Moyen Orient|Medio Oriente|Oriente Medio|Médio Oriente|Midden Oosten|Naher Osten|Nahost",
    "Near East|Proche Orient|Cercano Oriente|Oriente Próximo|Próximo Oriente|Nabije Oosten",
    "Pan African|Panafrican|Panafricain|Panafricaine|Panafricano|Panafricana|Pan-africain|Pan-africaine",
    "Inter American|Interaméricain|Interaméricaine|Interamericano|Interamericana|Inter-américaine",
    "Peacebuilding|Peace building|Consolidation de la paix|Consolidación de la Paz|Consolidação da Paz|"
    "Friedenskonsolidierung|Vredesopbouw",
    "Foreign Affairs|Affaires étrangères|Asuntos Exteriores|Relaciones Exteriores|Negócios Estrangeiros|"
    "Relações Exteriores|Buitenlandse Zaken|Auswärtiges|External Affairs",
    "Public Works|Travaux publics|Obras Públicas|Openbare Werken",
    "HIV AIDS|HIV/AIDS|VIH/SIDA|VIH SIDA|VIH/sida",
    "Family Planning|Planification familiale|Planning familial|Planificación familiar|Planeamento familiar|"
    "Gezinsplanning|Familienplanung",
    "Higher Education|Enseignement supérieur|Educación Superior|Ensino Superior|Hoger "
    "Onderwijs|Hochschulbildung",
    "Civil Society|Société civile|Sociedad civil|Sociedade civil|Maatschappelijk "
    "middenveld|Zivilgesellschaft",
    "Chamber of Commerce|Chambre de Commerce|Cámara de Comercio|Câmara de Comércio|Kamer van Koophandel|"
    "Handelskammer|Camera di Commercio",
};

/// Forms of registration only at the end of a name: elsewhere they are other words.
inline constexpr const char *formsAtTheEnd = "se lp sl slu ug og eg sro sae wll fze tbk sia ou";

/// Behind the name of a firm they say what it does or which part of it: "Huawei" is "Huawei Technologies" and
/// "Huawei European Research Center".
inline constexpr const char *wordsOfTrade =
    "technologies technology tech tecnologia tecnologias technologie systems system systemes sistemas "
    "software networks "
    "network networking solutions solution soluciones solucoes group groupe grupo labs lab laboratories "
    "holdings "
    "holding media entertainment electronics electronic automation consulting consultants consultancy "
    "conseil "
    "consultoria consultores services service servicios servicos enterprise enterprises industries industry "
    "studios "
    "studio games interactive digital data online partners ventures analytics security financial finance "
    "capital "
    "communications communication telecom energy pharma pharmaceuticals biotech robotics semiconductor "
    "semiconductors "
    "engineering international global worldwide it ict paas saas cloud web mobile research development "
    "innovation "
    "innovations center centre team europe european america american americas asia emea apac north south "
    "nordic "
    "headquarters hq office international foundry works computing computer ai io dev oss developer "
    "developers opensource";

} // namespace copse
