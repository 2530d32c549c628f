#pragma once

namespace copse {

/// Of countries: what is said of them besides the names ICU has.
inline constexpr struct
{
    const char *code;
    const char *words;
} demonyms[] = {
    {"US", "usa us"},
    {"GB", "uk british britannique britanico britanica england english scotland scottish britisch britische "
           "britanniques anglaise inglesa ecossaise"},
    {"FR", "french francais francaise frances francesa franzosische franzosisches franse francesi"},
    {"DE", "german deutsche deutscher deutsches allemand allemande aleman alemana duits germanique duitse "
           "tedesca tedesco alemao alema"},
    {"NL",
     "dutch holland nederlands nederlandse neerlandais holandes neerlandaise niederlandische holandesa"},
    {"ES", "spanish espanol espanola espagnol espagnole spanische spaanse"},
    {"IT", "italian italiano italiana italien italienne italienische italiaanse"},
    {"PT", "portuguese portugues portuguesa portugais portugaise portugiesische portugese"},
    {"CH", "swiss suisse suizo suica schweizerisch schweizerische schweizerischer schweizerisches zwitserse "
           "zwitsers svizzera svizzero suiza"},
    {"BE", "belgian belge belga belgische belges"},
    {"AT", "austrian osterreichische osterreichisches osterreichischer autrichien autrichienne austriaca "
           "austriaco"},
    {"SE", "swedish suedois suedoise sueca schwedische zweedse svenska sveriges"},
    {"NO", "norwegian norvegien norvegienne norsk norske noruega"},
    {"DK", "danish danois danoise danske dansk danesa danische"},
    {"FI", "finnish finlandais finlandaise suomen"},
    {"IE", "irish"},
    {"IS", "icelandic"},
    {"PL", "polish polonais polonaise polska polski polnische"},
    {"CZ", "czech tcheque tcheques"},
    {"HU", "hungarian hongrois hongroise hungaro magyar"},
    {"RO", "romanian"},
    {"BG", "bulgarian"},
    {"GR", "greek grec grecque hellenic griega"},
    {"TR", "turkish turkey turque turc turca"},
    {"RU", "russian russe russia rossijskoj rossijskaa rusa ruso russische"},
    {"UA", "ukrainian"},
    {"CN", "chinese chinois china chine chinoise"},
    {"JP", "japanese japonais japonaise japonesa"},
    {"KR", "korean korea coreen coreenne"},
    {"IN", "indian indien indienne india"},
    {"PK", "pakistani"},
    {"BD", "bangladeshi"},
    {"LK", "lankan"},
    {"NP", "nepalese nepali"},
    {"TH", "thai"},
    {"VN", "vietnamese vietnam"},
    {"ID", "indonesian"},
    {"MY", "malaysian"},
    {"PH", "philippine filipino"},
    {"AU", "australian australien australienne australiana"},
    {"NZ", "zealand"},
    {"CA", "canadian canadien canadienne canadiense canadiana"},
    {"MX", "mexican mexicano mexicana mexicain mexicaine"},
    {"BR", "brazilian brasileiro brasileira brasilian bresilien bresilienne brasilena brasileno"},
    {"AR", "argentine argentinian argentino argentina argentin"},
    {"CL", "chilean chileno chilena chilien chilienne"},
    {"CO", "colombian colombiano colombiana colombien colombienne"},
    {"PE", "peruvian peruano peruana peruvien peruvienne"},
    {"CU", "cuban cubano cubana"},
    {"CD", "drc rdc congolais congolaise"},
    {"AE", "uae emirati"},
    {"PG", "png"},
    {"EC", "ecuatoriano ecuatoriana"},
    {"BO", "boliviano boliviana bolivian"},
    {"UY", "uruguayo uruguaya uruguayan"},
    {"PY", "paraguayo paraguaya"},
    {"VE", "venezolano venezolana"},
    {"CR", "costarricense"},
    {"GT", "guatemalteco guatemalteca"},
    {"HN", "hondureno hondurena"},
    {"SV", "salvadoreno salvadorena"},
    {"NI", "nicaraguense"},
    {"PA", "panameno panamena"},
    {"DO", "dominicano dominicana"},
    {"BJ", "beninois beninoise beninese"},
    {"TG", "togolais togolaise togolese"},
    {"NE", "nigerien nigerienne"},
    {"TD", "tchadien tchadienne chadian"},
    {"GA", "gabonais gabonaise"},
    {"GN", "guineen guineenne"},
    {"MG", "malgache malagasy"},
    {"MR", "mauritanien mauritanienne"},
    {"RW", "rwandais rwandaise rwandan"},
    {"BI", "burundais burundaise"},
    {"MZ", "mocambicano mocambicana mozambican"},
    {"AO", "angolano angolana angolan"},
    {"MW", "malawian"},
    {"BW", "motswana"},
    {"NA", "namibian"},
    {"SL", "leonean"},
    {"LR", "liberian"},
    {"KE", "kenyan kenyane"},
    {"UG", "ugandan ougandais ougandaise"},
    {"TZ", "tanzanian tanzania tanzanien tanzanienne"},
    {"ET", "ethiopian ethiopien ethiopienne"},
    {"NG", "nigerian nigeriane"},
    {"GH", "ghanaian ghaneen ghaneenne"},
    {"SN", "senegalese senegalais senegalaise"},
    {"ML", "malian malien malienne"},
    {"BF", "burkinabe"},
    {"CI", "ivoirien ivorian ivoirienne"},
    {"CM", "cameroonian camerounais camerounaise"},
    {"ZA", "rsa"},
    {"ZM", "zambian"},
    {"ZW", "zimbabwean"},
    {"MA", "moroccan marocain maroc marocaine"},
    {"DZ", "algerian algerien algerienne"},
    {"TN", "tunisian tunisien tunisienne"},
    {"EG", "egyptian egyptien egyptienne"},
    {"SD", "sudanese soudanais"},
    {"JO", "jordanian"},
    {"LB", "lebanese libanais libanaise"},
    {"SY", "syrian syria syrie"},
    {"IQ", "iraqi"},
    {"IR", "iranian"},
    {"SA", "saudi"},
    {"IL", "israeli"},
};

inline constexpr const char *usStates =
    "AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL "
    "florida|GA georgia|"
    "HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD "
    "maryland|"
    "MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|"
    "NH new hampshire|NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|OH ohio|OK "
    "oklahoma|"
    "OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas|UT "
    "utah|VT vermont|"
    "VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming";

} // namespace copse
