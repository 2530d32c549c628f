#pragma once

namespace copse {

/// Of countries: what is said of them besides the names ICU has.
inline constexpr struct
{
    const char *code;
    const char *words;
} demonyms[] = {
    {"US", "usa us"},
    {"GB", "uk british britannique britanico britanica england english scotland scottish"},
    {"FR", "french francais francaise frances francesa"},
    {"DE", "german deutsche deutscher deutsches allemand allemande aleman alemana duits"},
    {"NL", "dutch holland nederlands nederlandse neerlandais holandes"},
    {"ES", "spanish espanol espanola espagnol"},
    {"IT", "italian italiano italiana italien"},
    {"PT", "portuguese portugues portuguesa portugais"},
    {"CH", "swiss suisse suizo suica"},
    {"BE", "belgian belge belga"},
    {"AT", "austrian"},
    {"SE", "swedish suedois"},
    {"NO", "norwegian norvegien"},
    {"DK", "danish danois"},
    {"FI", "finnish finlandais"},
    {"IE", "irish"},
    {"IS", "icelandic"},
    {"PL", "polish polonais"},
    {"CZ", "czech tcheque"},
    {"HU", "hungarian hongrois"},
    {"RO", "romanian"},
    {"BG", "bulgarian"},
    {"GR", "greek grec"},
    {"TR", "turkish turkey"},
    {"RU", "russian russe russia rossijskoj rossijskaa"},
    {"UA", "ukrainian"},
    {"CN", "chinese chinois china chine"},
    {"JP", "japanese japonais"},
    {"KR", "korean korea"},
    {"IN", "indian indien"},
    {"PK", "pakistani"},
    {"BD", "bangladeshi"},
    {"LK", "lankan"},
    {"NP", "nepalese nepali"},
    {"TH", "thai"},
    {"VN", "vietnamese vietnam"},
    {"ID", "indonesian"},
    {"MY", "malaysian"},
    {"PH", "philippine filipino"},
    {"AU", "australian"},
    {"NZ", "zealand"},
    {"CA", "canadian canadien canadienne"},
    {"MX", "mexican mexicano mexicana"},
    {"BR", "brazilian brasileiro brasileira brasilian"},
    {"AR", "argentine argentinian argentino argentina"},
    {"CL", "chilean chileno chilena"},
    {"CO", "colombian colombiano colombiana"},
    {"PE", "peruvian peruano peruana"},
    {"CU", "cuban cubano cubana"},
    {"CD", "drc rdc"},
    {"AE", "uae emirati"},
    {"PG", "png"},
    {"KE", "kenyan kenyane"},
    {"UG", "ugandan"},
    {"TZ", "tanzanian tanzania"},
    {"ET", "ethiopian"},
    {"NG", "nigerian"},
    {"GH", "ghanaian"},
    {"SN", "senegalese senegalais"},
    {"ML", "malian malien"},
    {"BF", "burkinabe"},
    {"CI", "ivoirien ivorian ivoirienne"},
    {"CM", "cameroonian camerounais"},
    {"ZA", "rsa"},
    {"ZM", "zambian"},
    {"ZW", "zimbabwean"},
    {"MA", "moroccan marocain maroc"},
    {"DZ", "algerian algerien"},
    {"TN", "tunisian tunisien"},
    {"EG", "egyptian egyptien"},
    {"SD", "sudanese soudanais"},
    {"JO", "jordanian"},
    {"LB", "lebanese libanais"},
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
