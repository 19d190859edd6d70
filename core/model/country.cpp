#include "core/model/country.h"

#include <algorithm>
#include <array>

namespace concordat::model {

namespace {

constexpr std::array codes{
    Country{"AD", coreTextKey("Country", "Andorra")},
    Country{"AE", coreTextKey("Country", "United Arab Emirates")},
    Country{"AF", coreTextKey("Country", "Afghanistan")},
    Country{"AG", coreTextKey("Country", "Antigua and Barbuda")},
    Country{"AI", coreTextKey("Country", "Anguilla")},
    Country{"AL", coreTextKey("Country", "Albania")},
    Country{"AM", coreTextKey("Country", "Armenia")},
    Country{"AO", coreTextKey("Country", "Angola")},
    Country{"AQ", coreTextKey("Country", "Antarctica")},
    Country{"AR", coreTextKey("Country", "Argentina")},
    Country{"AS", coreTextKey("Country", "American Samoa")},
    Country{"AT", coreTextKey("Country", "Austria")},
    Country{"AU", coreTextKey("Country", "Australia")},
    Country{"AW", coreTextKey("Country", "Aruba")},
    Country{"AX", coreTextKey("Country", "Åland Islands")},
    Country{"AZ", coreTextKey("Country", "Azerbaijan")},
    Country{"BA", coreTextKey("Country", "Bosnia and Herzegovina")},
    Country{"BB", coreTextKey("Country", "Barbados")},
    Country{"BD", coreTextKey("Country", "Bangladesh")},
    Country{"BE", coreTextKey("Country", "Belgium")},
    Country{"BF", coreTextKey("Country", "Burkina Faso")},
    Country{"BG", coreTextKey("Country", "Bulgaria")},
    Country{"BH", coreTextKey("Country", "Bahrain")},
    Country{"BI", coreTextKey("Country", "Burundi")},
    Country{"BJ", coreTextKey("Country", "Benin")},
    Country{"BL", coreTextKey("Country", "Saint Barthélemy")},
    Country{"BM", coreTextKey("Country", "Bermuda")},
    Country{"BN", coreTextKey("Country", "Brunei Darussalam")},
    Country{"BO", coreTextKey("Country", "Bolivia")},
    Country{"BQ", coreTextKey("Country", "Bonaire, Sint Eustatius and Saba")},
    Country{"BR", coreTextKey("Country", "Brazil")},
    Country{"BS", coreTextKey("Country", "Bahamas")},
    Country{"BT", coreTextKey("Country", "Bhutan")},
    Country{"BV", coreTextKey("Country", "Bouvet Island")},
    Country{"BW", coreTextKey("Country", "Botswana")},
    Country{"BY", coreTextKey("Country", "Belarus")},
    Country{"BZ", coreTextKey("Country", "Belize")},
    Country{"CA", coreTextKey("Country", "Canada")},
    Country{"CC", coreTextKey("Country", "Cocos (Keeling) Islands")},
    Country{"CD", coreTextKey("Country", "Democratic Republic of the Congo")},
    Country{"CF", coreTextKey("Country", "Central African Republic")},
    Country{"CG", coreTextKey("Country", "Congo")},
    Country{"CH", coreTextKey("Country", "Switzerland")},
    Country{"CI", coreTextKey("Country", "Côte d'Ivoire")},
    Country{"CK", coreTextKey("Country", "Cook Islands")},
    Country{"CL", coreTextKey("Country", "Chile")},
    Country{"CM", coreTextKey("Country", "Cameroon")},
    Country{"CN", coreTextKey("Country", "China")},
    Country{"CO", coreTextKey("Country", "Colombia")},
    Country{"CR", coreTextKey("Country", "Costa Rica")},
    Country{"CU", coreTextKey("Country", "Cuba")},
    Country{"CV", coreTextKey("Country", "Cabo Verde")},
    Country{"CW", coreTextKey("Country", "Curaçao")},
    Country{"CX", coreTextKey("Country", "Christmas Island")},
    Country{"CY", coreTextKey("Country", "Cyprus")},
    Country{"CZ", coreTextKey("Country", "Czechia")},
    Country{"DE", coreTextKey("Country", "Germany")},
    Country{"DJ", coreTextKey("Country", "Djibouti")},
    Country{"DK", coreTextKey("Country", "Denmark")},
    Country{"DM", coreTextKey("Country", "Dominica")},
    Country{"DO", coreTextKey("Country", "Dominican Republic")},
    Country{"DZ", coreTextKey("Country", "Algeria")},
    Country{"EC", coreTextKey("Country", "Ecuador")},
    Country{"EE", coreTextKey("Country", "Estonia")},
    Country{"EG", coreTextKey("Country", "Egypt")},
    Country{"EH", coreTextKey("Country", "Western Sahara")},
    Country{"ER", coreTextKey("Country", "Eritrea")},
    Country{"ES", coreTextKey("Country", "Spain")},
    Country{"ET", coreTextKey("Country", "Ethiopia")},
    Country{"FI", coreTextKey("Country", "Finland")},
    Country{"FJ", coreTextKey("Country", "Fiji")},
    Country{"FK", coreTextKey("Country", "Falkland Islands (Malvinas)")},
    Country{"FM", coreTextKey("Country", "Micronesia")},
    Country{"FO", coreTextKey("Country", "Faroe Islands")},
    Country{"FR", coreTextKey("Country", "France")},
    Country{"GA", coreTextKey("Country", "Gabon")},
    Country{"GB", coreTextKey("Country", "United Kingdom")},
    Country{"GD", coreTextKey("Country", "Grenada")},
    Country{"GE", coreTextKey("Country", "Georgia")},
    Country{"GF", coreTextKey("Country", "French Guiana")},
    Country{"GG", coreTextKey("Country", "Guernsey")},
    Country{"GH", coreTextKey("Country", "Ghana")},
    Country{"GI", coreTextKey("Country", "Gibraltar")},
    Country{"GL", coreTextKey("Country", "Greenland")},
    Country{"GM", coreTextKey("Country", "Gambia")},
    Country{"GN", coreTextKey("Country", "Guinea")},
    Country{"GP", coreTextKey("Country", "Guadeloupe")},
    Country{"GQ", coreTextKey("Country", "Equatorial Guinea")},
    Country{"GR", coreTextKey("Country", "Greece")},
    Country{"GS", coreTextKey("Country", "South Georgia and the South Sandwich Islands")},
    Country{"GT", coreTextKey("Country", "Guatemala")},
    Country{"GU", coreTextKey("Country", "Guam")},
    Country{"GW", coreTextKey("Country", "Guinea-Bissau")},
    Country{"GY", coreTextKey("Country", "Guyana")},
    Country{"HK", coreTextKey("Country", "Hong Kong, China")},
    Country{"HM", coreTextKey("Country", "Heard Island and McDonald Islands")},
    Country{"HN", coreTextKey("Country", "Honduras")},
    Country{"HR", coreTextKey("Country", "Croatia")},
    Country{"HT", coreTextKey("Country", "Haiti")},
    Country{"HU", coreTextKey("Country", "Hungary")},
    Country{"ID", coreTextKey("Country", "Indonesia")},
    Country{"IE", coreTextKey("Country", "Ireland")},
    Country{"IL", coreTextKey("Country", "Israel")},
    Country{"IM", coreTextKey("Country", "Isle of Man")},
    Country{"IN", coreTextKey("Country", "India")},
    Country{"IO", coreTextKey("Country", "British Indian Ocean Territory")},
    Country{"IQ", coreTextKey("Country", "Iraq")},
    Country{"IR", coreTextKey("Country", "Iran")},
    Country{"IS", coreTextKey("Country", "Iceland")},
    Country{"IT", coreTextKey("Country", "Italy")},
    Country{"JE", coreTextKey("Country", "Jersey")},
    Country{"JM", coreTextKey("Country", "Jamaica")},
    Country{"JO", coreTextKey("Country", "Jordan")},
    Country{"JP", coreTextKey("Country", "Japan")},
    Country{"KE", coreTextKey("Country", "Kenya")},
    Country{"KG", coreTextKey("Country", "Kyrgyzstan")},
    Country{"KH", coreTextKey("Country", "Cambodia")},
    Country{"KI", coreTextKey("Country", "Kiribati")},
    Country{"KM", coreTextKey("Country", "Comoros")},
    Country{"KN", coreTextKey("Country", "Saint Kitts and Nevis")},
    Country{"KP", coreTextKey("Country", "Democratic People's Republic of Korea")},
    Country{"KR", coreTextKey("Country", "Republic of Korea")},
    Country{"KW", coreTextKey("Country", "Kuwait")},
    Country{"KY", coreTextKey("Country", "Cayman Islands")},
    Country{"KZ", coreTextKey("Country", "Kazakhstan")},
    Country{"LA", coreTextKey("Country", "Laos")},
    Country{"LB", coreTextKey("Country", "Lebanon")},
    Country{"LC", coreTextKey("Country", "Saint Lucia")},
    Country{"LI", coreTextKey("Country", "Liechtenstein")},
    Country{"LK", coreTextKey("Country", "Sri Lanka")},
    Country{"LR", coreTextKey("Country", "Liberia")},
    Country{"LS", coreTextKey("Country", "Lesotho")},
    Country{"LT", coreTextKey("Country", "Lithuania")},
    Country{"LU", coreTextKey("Country", "Luxembourg")},
    Country{"LV", coreTextKey("Country", "Latvia")},
    Country{"LY", coreTextKey("Country", "Libya")},
    Country{"MA", coreTextKey("Country", "Morocco")},
    Country{"MC", coreTextKey("Country", "Monaco")},
    Country{"MD", coreTextKey("Country", "Moldova")},
    Country{"ME", coreTextKey("Country", "Montenegro")},
    Country{"MF", coreTextKey("Country", "Saint Martin (French part)")},
    Country{"MG", coreTextKey("Country", "Madagascar")},
    Country{"MH", coreTextKey("Country", "Marshall Islands")},
    Country{"MK", coreTextKey("Country", "North Macedonia")},
    Country{"ML", coreTextKey("Country", "Mali")},
    Country{"MM", coreTextKey("Country", "Myanmar")},
    Country{"MN", coreTextKey("Country", "Mongolia")},
    Country{"MO", coreTextKey("Country", "Macao, China")},
    Country{"MP", coreTextKey("Country", "Northern Mariana Islands")},
    Country{"MQ", coreTextKey("Country", "Martinique")},
    Country{"MR", coreTextKey("Country", "Mauritania")},
    Country{"MS", coreTextKey("Country", "Montserrat")},
    Country{"MT", coreTextKey("Country", "Malta")},
    Country{"MU", coreTextKey("Country", "Mauritius")},
    Country{"MV", coreTextKey("Country", "Maldives")},
    Country{"MW", coreTextKey("Country", "Malawi")},
    Country{"MX", coreTextKey("Country", "Mexico")},
    Country{"MY", coreTextKey("Country", "Malaysia")},
    Country{"MZ", coreTextKey("Country", "Mozambique")},
    Country{"NA", coreTextKey("Country", "Namibia")},
    Country{"NC", coreTextKey("Country", "New Caledonia")},
    Country{"NE", coreTextKey("Country", "Niger")},
    Country{"NF", coreTextKey("Country", "Norfolk Island")},
    Country{"NG", coreTextKey("Country", "Nigeria")},
    Country{"NI", coreTextKey("Country", "Nicaragua")},
    Country{"NL", coreTextKey("Country", "Netherlands")},
    Country{"NO", coreTextKey("Country", "Norway")},
    Country{"NP", coreTextKey("Country", "Nepal")},
    Country{"NR", coreTextKey("Country", "Nauru")},
    Country{"NU", coreTextKey("Country", "Niue")},
    Country{"NZ", coreTextKey("Country", "New Zealand")},
    Country{"OM", coreTextKey("Country", "Oman")},
    Country{"PA", coreTextKey("Country", "Panama")},
    Country{"PE", coreTextKey("Country", "Peru")},
    Country{"PF", coreTextKey("Country", "French Polynesia")},
    Country{"PG", coreTextKey("Country", "Papua New Guinea")},
    Country{"PH", coreTextKey("Country", "Philippines")},
    Country{"PK", coreTextKey("Country", "Pakistan")},
    Country{"PL", coreTextKey("Country", "Poland")},
    Country{"PM", coreTextKey("Country", "Saint Pierre and Miquelon")},
    Country{"PN", coreTextKey("Country", "Pitcairn")},
    Country{"PR", coreTextKey("Country", "Puerto Rico")},
    Country{"PS", coreTextKey("Country", "Palestine")},
    Country{"PT", coreTextKey("Country", "Portugal")},
    Country{"PW", coreTextKey("Country", "Palau")},
    Country{"PY", coreTextKey("Country", "Paraguay")},
    Country{"QA", coreTextKey("Country", "Qatar")},
    Country{"RE", coreTextKey("Country", "Réunion")},
    Country{"RO", coreTextKey("Country", "Romania")},
    Country{"RS", coreTextKey("Country", "Serbia")},
    Country{"RU", coreTextKey("Country", "Russian Federation")},
    Country{"RW", coreTextKey("Country", "Rwanda")},
    Country{"SA", coreTextKey("Country", "Saudi Arabia")},
    Country{"SB", coreTextKey("Country", "Solomon Islands")},
    Country{"SC", coreTextKey("Country", "Seychelles")},
    Country{"SD", coreTextKey("Country", "Sudan")},
    Country{"SE", coreTextKey("Country", "Sweden")},
    Country{"SG", coreTextKey("Country", "Singapore")},
    Country{"SH", coreTextKey("Country", "Saint Helena, Ascension and Tristan da Cunha")},
    Country{"SI", coreTextKey("Country", "Slovenia")},
    Country{"SJ", coreTextKey("Country", "Svalbard and Jan Mayen")},
    Country{"SK", coreTextKey("Country", "Slovakia")},
    Country{"SL", coreTextKey("Country", "Sierra Leone")},
    Country{"SM", coreTextKey("Country", "San Marino")},
    Country{"SN", coreTextKey("Country", "Senegal")},
    Country{"SO", coreTextKey("Country", "Somalia")},
    Country{"SR", coreTextKey("Country", "Suriname")},
    Country{"SS", coreTextKey("Country", "South Sudan")},
    Country{"ST", coreTextKey("Country", "Sao Tome and Principe")},
    Country{"SV", coreTextKey("Country", "El Salvador")},
    Country{"SX", coreTextKey("Country", "Sint Maarten (Dutch part)")},
    Country{"SY", coreTextKey("Country", "Syria")},
    Country{"SZ", coreTextKey("Country", "Eswatini")},
    Country{"TC", coreTextKey("Country", "Turks and Caicos Islands")},
    Country{"TD", coreTextKey("Country", "Chad")},
    Country{"TF", coreTextKey("Country", "French Southern Territories")},
    Country{"TG", coreTextKey("Country", "Togo")},
    Country{"TH", coreTextKey("Country", "Thailand")},
    Country{"TJ", coreTextKey("Country", "Tajikistan")},
    Country{"TK", coreTextKey("Country", "Tokelau")},
    Country{"TL", coreTextKey("Country", "Timor-Leste")},
    Country{"TM", coreTextKey("Country", "Turkmenistan")},
    Country{"TN", coreTextKey("Country", "Tunisia")},
    Country{"TO", coreTextKey("Country", "Tonga")},
    Country{"TR", coreTextKey("Country", "Türkiye")},
    Country{"TT", coreTextKey("Country", "Trinidad and Tobago")},
    Country{"TV", coreTextKey("Country", "Tuvalu")},
    Country{"TW", coreTextKey("Country", "Taiwan, Province of China")},
    Country{"TZ", coreTextKey("Country", "Tanzania")},
    Country{"UA", coreTextKey("Country", "Ukraine")},
    Country{"UG", coreTextKey("Country", "Uganda")},
    Country{"UM", coreTextKey("Country", "United States Minor Outlying Islands")},
    Country{"US", coreTextKey("Country", "United States")},
    Country{"UY", coreTextKey("Country", "Uruguay")},
    Country{"UZ", coreTextKey("Country", "Uzbekistan")},
    Country{"VA", coreTextKey("Country", "Holy See (Vatican City State)")},
    Country{"VC", coreTextKey("Country", "Saint Vincent and the Grenadines")},
    Country{"VE", coreTextKey("Country", "Venezuela")},
    Country{"VG", coreTextKey("Country", "British Virgin Islands")},
    Country{"VI", coreTextKey("Country", "United States Virgin Islands")},
    Country{"VN", coreTextKey("Country", "Viet Nam")},
    Country{"VU", coreTextKey("Country", "Vanuatu")},
    Country{"WF", coreTextKey("Country", "Wallis and Futuna")},
    Country{"WS", coreTextKey("Country", "Samoa")},
    // Assigned by its users, not by ISO; the European Union's data have it.
    Country{"XK", coreTextKey("Country", "Kosovo")},
    Country{"YE", coreTextKey("Country", "Yemen")},
    Country{"YT", coreTextKey("Country", "Mayotte")},
    Country{"ZA", coreTextKey("Country", "South Africa")},
    Country{"ZM", coreTextKey("Country", "Zambia")},
    Country{"ZW", coreTextKey("Country", "Zimbabwe")},
};

constexpr char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool sameLetters(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::span<const Country> countries()
{
    return codes;
}

const Country* countryCalled(std::string_view words)
{
    // The European Union writes two codes otherwise, and its data do.
    if (sameLetters(words, "EL"))
        words = "GR";
    if (sameLetters(words, "UK"))
        words = "GB";
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Country& country) {
        return sameLetters(country.code, words) || sameLetters(country.name.source, words);
    });
    return found == codes.end() ? nullptr : &*found;
}

std::optional<std::string> readCountry(std::string_view words)
{
    if (const auto* country = countryCalled(words))
        return std::string{country->code};
    if (words.size() != 2)
        return {};
    std::string code{words};
    for (auto& letter : code)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    const bool letters = code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z';
    const bool users =
        code == "AA" || code == "ZZ" || code[0] == 'X' || (code[0] == 'Q' && code[1] >= 'M');
    return letters && users ? std::optional{code} : std::nullopt;
}

Error noCountry(std::string words)
{
    return {ErrorCode::input,
            coreText("Value", "“{value}” is no country of ISO 3166. Write its name or its two "
                              "letters, such as NO.")
                .with("value", std::move(words)),
            {},
            {}};
}

std::string countryCode(std::string_view words)
{
    const auto* country = countryCalled(words);
    return std::string{country ? country->code : words};
}

} // namespace concordat::model
