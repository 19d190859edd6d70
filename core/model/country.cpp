#include "core/model/country.h"
#include "core/model/letters.h"

#include <algorithm>
#include <array>

namespace concordat::model {

namespace {

/// In order of the codes.
constexpr std::array codes{
    Country{"AD", coreTextKey("Country", "Andorra"), "安道尔"},
    Country{"AE", coreTextKey("Country", "United Arab Emirates"), "阿联酋"},
    Country{"AF", coreTextKey("Country", "Afghanistan"), "阿富汗"},
    Country{"AG", coreTextKey("Country", "Antigua and Barbuda"), "安提瓜和巴布达"},
    Country{"AI", coreTextKey("Country", "Anguilla"), "安圭拉"},
    Country{"AL", coreTextKey("Country", "Albania"), "阿尔巴尼亚"},
    Country{"AM", coreTextKey("Country", "Armenia"), "亚美尼亚"},
    Country{"AO", coreTextKey("Country", "Angola"), "安哥拉"},
    Country{"AQ", coreTextKey("Country", "Antarctica"), "南极洲"},
    Country{"AR", coreTextKey("Country", "Argentina"), "阿根廷"},
    Country{"AS", coreTextKey("Country", "American Samoa"), "美属萨摩亚"},
    Country{"AT", coreTextKey("Country", "Austria"), "奥地利"},
    Country{"AU", coreTextKey("Country", "Australia"), "澳大利亚"},
    Country{"AW", coreTextKey("Country", "Aruba"), "阿鲁巴"},
    Country{"AX", coreTextKey("Country", "Åland Islands"), "奥兰群岛"},
    Country{"AZ", coreTextKey("Country", "Azerbaijan"), "阿塞拜疆"},
    Country{"BA", coreTextKey("Country", "Bosnia and Herzegovina"), "波斯尼亚和黑塞哥维那"},
    Country{"BB", coreTextKey("Country", "Barbados"), "巴巴多斯"},
    Country{"BD", coreTextKey("Country", "Bangladesh"), "孟加拉国"},
    Country{"BE", coreTextKey("Country", "Belgium"), "比利时"},
    Country{"BF", coreTextKey("Country", "Burkina Faso"), "布基纳法索"},
    Country{"BG", coreTextKey("Country", "Bulgaria"), "保加利亚"},
    Country{"BH", coreTextKey("Country", "Bahrain"), "巴林"},
    Country{"BI", coreTextKey("Country", "Burundi"), "布隆迪"},
    Country{"BJ", coreTextKey("Country", "Benin"), "贝宁"},
    Country{"BL", coreTextKey("Country", "Saint Barthélemy"), "圣巴泰勒米岛"},
    Country{"BM", coreTextKey("Country", "Bermuda"), "百慕大"},
    Country{"BN", coreTextKey("Country", "Brunei Darussalam"), "文莱"},
    Country{"BO", coreTextKey("Country", "Bolivia"), "玻利维亚"},
    Country{"BQ", coreTextKey("Country", "Bonaire, Sint Eustatius and Saba"),
            "博奈尔、圣尤斯特歇斯岛和萨巴"},
    Country{"BR", coreTextKey("Country", "Brazil"), "巴西"},
    Country{"BS", coreTextKey("Country", "Bahamas"), "巴哈马"},
    Country{"BT", coreTextKey("Country", "Bhutan"), "不丹"},
    Country{"BV", coreTextKey("Country", "Bouvet Island"), "布维群岛"},
    Country{"BW", coreTextKey("Country", "Botswana"), "博茨瓦纳"},
    Country{"BY", coreTextKey("Country", "Belarus"), "白俄罗斯"},
    Country{"BZ", coreTextKey("Country", "Belize"), "伯利兹"},
    Country{"CA", coreTextKey("Country", "Canada"), "加拿大"},
    Country{"CC", coreTextKey("Country", "Cocos (Keeling) Islands"), "科科斯群岛"},
    Country{"CD", coreTextKey("Country", "Democratic Republic of the Congo"), "刚果民主共和国"},
    Country{"CF", coreTextKey("Country", "Central African Republic"), "中非"},
    Country{"CG", coreTextKey("Country", "Congo"), "刚果"},
    Country{"CH", coreTextKey("Country", "Switzerland"), "瑞士"},
    Country{"CI", coreTextKey("Country", "Côte d'Ivoire"), "科特迪瓦"},
    Country{"CK", coreTextKey("Country", "Cook Islands"), "库克群岛"},
    Country{"CL", coreTextKey("Country", "Chile"), "智利"},
    Country{"CM", coreTextKey("Country", "Cameroon"), "喀麦隆"},
    Country{"CN", coreTextKey("Country", "China"), "中国"},
    Country{"CO", coreTextKey("Country", "Colombia"), "哥伦比亚"},
    Country{"CR", coreTextKey("Country", "Costa Rica"), "哥斯达黎加"},
    Country{"CU", coreTextKey("Country", "Cuba"), "古巴"},
    Country{"CV", coreTextKey("Country", "Cabo Verde"), "佛得角"},
    Country{"CW", coreTextKey("Country", "Curaçao"), "库拉索"},
    Country{"CX", coreTextKey("Country", "Christmas Island"), "圣诞岛"},
    Country{"CY", coreTextKey("Country", "Cyprus"), "塞浦路斯"},
    Country{"CZ", coreTextKey("Country", "Czechia"), "捷克"},
    Country{"DE", coreTextKey("Country", "Germany"), "德国"},
    Country{"DJ", coreTextKey("Country", "Djibouti"), "吉布提"},
    Country{"DK", coreTextKey("Country", "Denmark"), "丹麦"},
    Country{"DM", coreTextKey("Country", "Dominica"), "多米尼克"},
    Country{"DO", coreTextKey("Country", "Dominican Republic"), "多米尼加共和国"},
    Country{"DZ", coreTextKey("Country", "Algeria"), "阿尔及利亚"},
    Country{"EC", coreTextKey("Country", "Ecuador"), "厄瓜多尔"},
    Country{"EE", coreTextKey("Country", "Estonia"), "爱沙尼亚"},
    Country{"EG", coreTextKey("Country", "Egypt"), "埃及"},
    Country{"EH", coreTextKey("Country", "Western Sahara"), "西撒哈拉"},
    Country{"ER", coreTextKey("Country", "Eritrea"), "厄立特里亚"},
    Country{"ES", coreTextKey("Country", "Spain"), "西班牙"},
    Country{"ET", coreTextKey("Country", "Ethiopia"), "埃塞俄比亚"},
    Country{"FI", coreTextKey("Country", "Finland"), "芬兰"},
    Country{"FJ", coreTextKey("Country", "Fiji"), "斐济"},
    Country{"FK", coreTextKey("Country", "Falkland Islands (Malvinas)"), "福克兰群岛(马尔维纳斯)"},
    Country{"FM", coreTextKey("Country", "Micronesia"), "密克罗尼西亚"},
    Country{"FO", coreTextKey("Country", "Faroe Islands"), "法罗群岛"},
    Country{"FR", coreTextKey("Country", "France"), "法国"},
    Country{"GA", coreTextKey("Country", "Gabon"), "加蓬"},
    Country{"GB", coreTextKey("Country", "United Kingdom"), "英国"},
    Country{"GD", coreTextKey("Country", "Grenada"), "格林纳达"},
    Country{"GE", coreTextKey("Country", "Georgia"), "格鲁吉亚"},
    Country{"GF", coreTextKey("Country", "French Guiana"), "法属圭亚那"},
    Country{"GG", coreTextKey("Country", "Guernsey"), "根西岛"},
    Country{"GH", coreTextKey("Country", "Ghana"), "加纳"},
    Country{"GI", coreTextKey("Country", "Gibraltar"), "直布罗陀"},
    Country{"GL", coreTextKey("Country", "Greenland"), "格陵兰"},
    Country{"GM", coreTextKey("Country", "Gambia"), "冈比亚"},
    Country{"GN", coreTextKey("Country", "Guinea"), "几内亚"},
    Country{"GP", coreTextKey("Country", "Guadeloupe"), "瓜德罗普"},
    Country{"GQ", coreTextKey("Country", "Equatorial Guinea"), "赤道几内亚"},
    Country{"GR", coreTextKey("Country", "Greece"), "希腊"},
    Country{"GS", coreTextKey("Country", "South Georgia and the South Sandwich Islands"),
            "南乔治亚岛和南桑德韦奇岛"},
    Country{"GT", coreTextKey("Country", "Guatemala"), "危地马拉"},
    Country{"GU", coreTextKey("Country", "Guam"), "关岛"},
    Country{"GW", coreTextKey("Country", "Guinea-Bissau"), "几内亚比绍"},
    Country{"GY", coreTextKey("Country", "Guyana"), "圭亚那"},
    Country{"HK", coreTextKey("Country", "Hong Kong, China"), "中国香港"},
    Country{"HM", coreTextKey("Country", "Heard Island and McDonald Islands"),
            "赫德岛与麦克唐纳群岛"},
    Country{"HN", coreTextKey("Country", "Honduras"), "洪都拉斯"},
    Country{"HR", coreTextKey("Country", "Croatia"), "克罗地亚"},
    Country{"HT", coreTextKey("Country", "Haiti"), "海地"},
    Country{"HU", coreTextKey("Country", "Hungary"), "匈牙利"},
    Country{"ID", coreTextKey("Country", "Indonesia"), "印度尼西亚"},
    Country{"IE", coreTextKey("Country", "Ireland"), "爱尔兰"},
    Country{"IL", coreTextKey("Country", "Israel"), "以色列"},
    Country{"IM", coreTextKey("Country", "Isle of Man"), "马恩岛"},
    Country{"IN", coreTextKey("Country", "India"), "印度"},
    Country{"IO", coreTextKey("Country", "British Indian Ocean Territory"), "英属印度洋领地"},
    Country{"IQ", coreTextKey("Country", "Iraq"), "伊拉克"},
    Country{"IR", coreTextKey("Country", "Iran"), "伊朗"},
    Country{"IS", coreTextKey("Country", "Iceland"), "冰岛"},
    Country{"IT", coreTextKey("Country", "Italy"), "意大利"},
    Country{"JE", coreTextKey("Country", "Jersey"), "泽西岛"},
    Country{"JM", coreTextKey("Country", "Jamaica"), "牙买加"},
    Country{"JO", coreTextKey("Country", "Jordan"), "约旦"},
    Country{"JP", coreTextKey("Country", "Japan"), "日本"},
    Country{"KE", coreTextKey("Country", "Kenya"), "肯尼亚"},
    Country{"KG", coreTextKey("Country", "Kyrgyzstan"), "吉尔吉斯斯坦"},
    Country{"KH", coreTextKey("Country", "Cambodia"), "柬埔塞"},
    Country{"KI", coreTextKey("Country", "Kiribati"), "基里巴斯"},
    Country{"KM", coreTextKey("Country", "Comoros"), "科摩罗"},
    Country{"KN", coreTextKey("Country", "Saint Kitts and Nevis"), "圣基茨和尼维斯"},
    Country{"KP", coreTextKey("Country", "Democratic People's Republic of Korea"), "朝鲜"},
    Country{"KR", coreTextKey("Country", "Republic of Korea"), "韩国"},
    Country{"KW", coreTextKey("Country", "Kuwait"), "科威特"},
    Country{"KY", coreTextKey("Country", "Cayman Islands"), "开曼群岛"},
    Country{"KZ", coreTextKey("Country", "Kazakhstan"), "哈萨克斯坦"},
    Country{"LA", coreTextKey("Country", "Laos"), "老挝"},
    Country{"LB", coreTextKey("Country", "Lebanon"), "黎巴嫩"},
    Country{"LC", coreTextKey("Country", "Saint Lucia"), "圣路西亚"},
    Country{"LI", coreTextKey("Country", "Liechtenstein"), "列支敦士登"},
    Country{"LK", coreTextKey("Country", "Sri Lanka"), "斯里兰卡"},
    Country{"LR", coreTextKey("Country", "Liberia"), "利比里亚"},
    Country{"LS", coreTextKey("Country", "Lesotho"), "莱索托"},
    Country{"LT", coreTextKey("Country", "Lithuania"), "立陶宛"},
    Country{"LU", coreTextKey("Country", "Luxembourg"), "卢森堡"},
    Country{"LV", coreTextKey("Country", "Latvia"), "拉脱维亚"},
    Country{"LY", coreTextKey("Country", "Libya"), "利比亚"},
    Country{"MA", coreTextKey("Country", "Morocco"), "摩洛哥"},
    Country{"MC", coreTextKey("Country", "Monaco"), "摩纳哥"},
    Country{"MD", coreTextKey("Country", "Moldova"), "摩尔多瓦"},
    Country{"ME", coreTextKey("Country", "Montenegro"), "黑山"},
    Country{"MF", coreTextKey("Country", "Saint Martin (French part)"), "法属圣马丁"},
    Country{"MG", coreTextKey("Country", "Madagascar"), "马达加斯加"},
    Country{"MH", coreTextKey("Country", "Marshall Islands"), "马绍尔群岛"},
    Country{"MK", coreTextKey("Country", "North Macedonia"), "北马其顿"},
    Country{"ML", coreTextKey("Country", "Mali"), "马里"},
    Country{"MM", coreTextKey("Country", "Myanmar"), "缅甸"},
    Country{"MN", coreTextKey("Country", "Mongolia"), "蒙古"},
    Country{"MO", coreTextKey("Country", "Macao, China"), "中国澳门"},
    Country{"MP", coreTextKey("Country", "Northern Mariana Islands"), "北马里亚纳群岛"},
    Country{"MQ", coreTextKey("Country", "Martinique"), "马提尼克"},
    Country{"MR", coreTextKey("Country", "Mauritania"), "毛里塔尼亚"},
    Country{"MS", coreTextKey("Country", "Montserrat"), "蒙塞拉特岛"},
    Country{"MT", coreTextKey("Country", "Malta"), "马耳他"},
    Country{"MU", coreTextKey("Country", "Mauritius"), "毛里求斯"},
    Country{"MV", coreTextKey("Country", "Maldives"), "马尔代夫"},
    Country{"MW", coreTextKey("Country", "Malawi"), "马拉维"},
    Country{"MX", coreTextKey("Country", "Mexico"), "墨西哥"},
    Country{"MY", coreTextKey("Country", "Malaysia"), "马来西亚"},
    Country{"MZ", coreTextKey("Country", "Mozambique"), "莫桑比克"},
    Country{"NA", coreTextKey("Country", "Namibia"), "纳米比亚"},
    Country{"NC", coreTextKey("Country", "New Caledonia"), "新喀里多尼亚"},
    Country{"NE", coreTextKey("Country", "Niger"), "尼日尔"},
    Country{"NF", coreTextKey("Country", "Norfolk Island"), "诺福克岛"},
    Country{"NG", coreTextKey("Country", "Nigeria"), "尼日利亚"},
    Country{"NI", coreTextKey("Country", "Nicaragua"), "尼加拉瓜"},
    Country{"NL", coreTextKey("Country", "Netherlands"), "荷兰"},
    Country{"NO", coreTextKey("Country", "Norway"), "挪威"},
    Country{"NP", coreTextKey("Country", "Nepal"), "尼泊尔"},
    Country{"NR", coreTextKey("Country", "Nauru"), "瑙鲁"},
    Country{"NU", coreTextKey("Country", "Niue"), "纽埃"},
    Country{"NZ", coreTextKey("Country", "New Zealand"), "新西兰"},
    Country{"OM", coreTextKey("Country", "Oman"), "阿曼"},
    Country{"PA", coreTextKey("Country", "Panama"), "巴拿马"},
    Country{"PE", coreTextKey("Country", "Peru"), "秘鲁"},
    Country{"PF", coreTextKey("Country", "French Polynesia"), "法属波利尼西亚"},
    Country{"PG", coreTextKey("Country", "Papua New Guinea"), "巴布亚新几内亚"},
    Country{"PH", coreTextKey("Country", "Philippines"), "菲律宾"},
    Country{"PK", coreTextKey("Country", "Pakistan"), "巴基斯坦"},
    Country{"PL", coreTextKey("Country", "Poland"), "波兰"},
    Country{"PM", coreTextKey("Country", "Saint Pierre and Miquelon"), "圣皮埃尔和密克隆"},
    Country{"PN", coreTextKey("Country", "Pitcairn"), "皮特凯恩"},
    Country{"PR", coreTextKey("Country", "Puerto Rico"), "波多黎各"},
    Country{"PS", coreTextKey("Country", "Palestine"), "巴勒斯坦"},
    Country{"PT", coreTextKey("Country", "Portugal"), "葡萄牙"},
    Country{"PW", coreTextKey("Country", "Palau"), "帕劳"},
    Country{"PY", coreTextKey("Country", "Paraguay"), "巴拉圭"},
    Country{"QA", coreTextKey("Country", "Qatar"), "卡塔尔"},
    Country{"RE", coreTextKey("Country", "Réunion"), "留尼汪"},
    Country{"RO", coreTextKey("Country", "Romania"), "罗马尼亚"},
    Country{"RS", coreTextKey("Country", "Serbia"), "塞尔维亚"},
    Country{"RU", coreTextKey("Country", "Russian Federation"), "俄罗斯"},
    Country{"RW", coreTextKey("Country", "Rwanda"), "卢旺达"},
    Country{"SA", coreTextKey("Country", "Saudi Arabia"), "沙特阿拉伯"},
    Country{"SB", coreTextKey("Country", "Solomon Islands"), "所罗门群岛"},
    Country{"SC", coreTextKey("Country", "Seychelles"), "塞舌尔"},
    Country{"SD", coreTextKey("Country", "Sudan"), "苏丹"},
    Country{"SE", coreTextKey("Country", "Sweden"), "瑞典"},
    Country{"SG", coreTextKey("Country", "Singapore"), "新加坡"},
    Country{"SH", coreTextKey("Country", "Saint Helena, Ascension and Tristan da Cunha"),
            "圣赫勒拿-阿森松-特里斯坦达库尼亚"},
    Country{"SI", coreTextKey("Country", "Slovenia"), "斯洛文尼亚"},
    Country{"SJ", coreTextKey("Country", "Svalbard and Jan Mayen"), "斯瓦尔巴特和扬马延岛"},
    Country{"SK", coreTextKey("Country", "Slovakia"), "斯洛伐克"},
    Country{"SL", coreTextKey("Country", "Sierra Leone"), "塞拉利昂"},
    Country{"SM", coreTextKey("Country", "San Marino"), "圣马力诺"},
    Country{"SN", coreTextKey("Country", "Senegal"), "塞内加尔"},
    Country{"SO", coreTextKey("Country", "Somalia"), "索马里"},
    Country{"SR", coreTextKey("Country", "Suriname"), "苏里南"},
    Country{"SS", coreTextKey("Country", "South Sudan"), "南苏丹"},
    Country{"ST", coreTextKey("Country", "Sao Tome and Principe"), "圣多美和普林西比"},
    Country{"SV", coreTextKey("Country", "El Salvador"), "萨尔瓦多"},
    Country{"SX", coreTextKey("Country", "Sint Maarten (Dutch part)"), "荷属圣马丁"},
    Country{"SY", coreTextKey("Country", "Syria"), "叙利亚"},
    Country{"SZ", coreTextKey("Country", "Eswatini"), "斯威士兰"},
    Country{"TC", coreTextKey("Country", "Turks and Caicos Islands"), "特克斯和凯科斯群岛"},
    Country{"TD", coreTextKey("Country", "Chad"), "乍得"},
    Country{"TF", coreTextKey("Country", "French Southern Territories"), "法属南半球领地"},
    Country{"TG", coreTextKey("Country", "Togo"), "多哥"},
    Country{"TH", coreTextKey("Country", "Thailand"), "泰国"},
    Country{"TJ", coreTextKey("Country", "Tajikistan"), "塔吉克斯坦"},
    Country{"TK", coreTextKey("Country", "Tokelau"), "托克劳"},
    Country{"TL", coreTextKey("Country", "Timor-Leste"), "东帝汶"},
    Country{"TM", coreTextKey("Country", "Turkmenistan"), "土库曼斯坦"},
    Country{"TN", coreTextKey("Country", "Tunisia"), "突尼斯"},
    Country{"TO", coreTextKey("Country", "Tonga"), "汤加"},
    Country{"TR", coreTextKey("Country", "Türkiye"), "土耳其"},
    Country{"TT", coreTextKey("Country", "Trinidad and Tobago"), "特里尼达和多巴哥"},
    Country{"TV", coreTextKey("Country", "Tuvalu"), "图瓦卢"},
    Country{"TW", coreTextKey("Country", "Taiwan, Province of China"), "中国台湾"},
    Country{"TZ", coreTextKey("Country", "Tanzania"), "坦桑尼亚"},
    Country{"UA", coreTextKey("Country", "Ukraine"), "乌克兰"},
    Country{"UG", coreTextKey("Country", "Uganda"), "乌干达"},
    Country{"UM", coreTextKey("Country", "United States Minor Outlying Islands"),
            "美国本土外小岛屿"},
    Country{"US", coreTextKey("Country", "United States"), "美国"},
    Country{"UY", coreTextKey("Country", "Uruguay"), "乌拉圭"},
    Country{"UZ", coreTextKey("Country", "Uzbekistan"), "乌兹别克斯坦"},
    Country{"VA", coreTextKey("Country", "Holy See (Vatican City State)"), "梵蒂冈"},
    Country{"VC", coreTextKey("Country", "Saint Vincent and the Grenadines"),
            "圣文森特和格林纳丁斯"},
    Country{"VE", coreTextKey("Country", "Venezuela"), "委内瑞拉"},
    Country{"VG", coreTextKey("Country", "British Virgin Islands"), "英属维尔京群岛"},
    Country{"VI", coreTextKey("Country", "United States Virgin Islands"), "美属维尔京群岛"},
    Country{"VN", coreTextKey("Country", "Viet Nam"), "越南"},
    Country{"VU", coreTextKey("Country", "Vanuatu"), "瓦努阿图"},
    Country{"WF", coreTextKey("Country", "Wallis and Futuna"), "瓦利斯和富图纳"},
    Country{"WS", coreTextKey("Country", "Samoa"), "萨摩亚"},
    // Assigned by its users, not by ISO; the European Union's data have it.
    Country{"XK", coreTextKey("Country", "Kosovo"), "科索沃"},
    Country{"YE", coreTextKey("Country", "Yemen"), "也门"},
    Country{"YT", coreTextKey("Country", "Mayotte"), "马约特"},
    Country{"ZA", coreTextKey("Country", "South Africa"), "南非"},
    Country{"ZM", coreTextKey("Country", "Zambia"), "赞比亚"},
    Country{"ZW", coreTextKey("Country", "Zimbabwe"), "津巴布韦"},
};

} // namespace

std::span<const Country> countries()
{
    return codes;
}

namespace {

/// Names in use beside those of the standard; not what may mean two countries, such as “Korea”.
struct OtherName {
    std::string_view words;
    std::string_view code;
};
constexpr std::array otherNames{
    OtherName{"USA", "US"},
    OtherName{"U.S.A.", "US"},
    OtherName{"United States of America", "US"},
    OtherName{"Great Britain", "GB"},
    OtherName{"United Kingdom of Great Britain and Northern Ireland", "GB"},
    OtherName{"The Netherlands", "NL"},
    OtherName{"Holland", "NL"},
    OtherName{"Czech Republic", "CZ"},
    OtherName{"Turkey", "TR"},
    OtherName{"Russia", "RU"},
    OtherName{"South Korea", "KR"},
    OtherName{"North Korea", "KP"},
    OtherName{"Hong Kong", "HK"},
    OtherName{"Hong Kong SAR", "HK"},
    OtherName{"Macau", "MO"},
    OtherName{"Macao", "MO"},
    OtherName{"Taiwan", "TW"},
    OtherName{"People's Republic of China", "CN"},
    OtherName{"PR China", "CN"},
    OtherName{"P.R. China", "CN"},
    OtherName{"Vietnam", "VN"},
    OtherName{"Macedonia", "MK"},
    OtherName{"Ivory Coast", "CI"},
    OtherName{"Cape Verde", "CV"},
    OtherName{"Swaziland", "SZ"},
    OtherName{"Burma", "MM"},
    OtherName{"East Timor", "TL"},
    OtherName{"Brunei", "BN"},
    OtherName{"Vatican City", "VA"},
    OtherName{"DR Congo", "CD"},
    OtherName{"Republic of the Congo", "CG"},
    OtherName{"美利坚合众国", "US"},
    OtherName{"大不列颠", "GB"},
    OtherName{"捷克共和国", "CZ"},
    OtherName{"俄罗斯联邦", "RU"},
    OtherName{"大韩民国", "KR"},
    OtherName{"南韩", "KR"},
    OtherName{"中华人民共和国", "CN"},
    OtherName{"香港", "HK"},
    OtherName{"澳门", "MO"},
    OtherName{"台湾", "TW"},
    OtherName{"刚果（金）", "CD"},
    OtherName{"刚果共和国", "CG"},
    OtherName{"刚果（布）", "CG"},
};

} // namespace

const Country* countryCalled(std::string_view words)
{
    // The European Union writes two codes otherwise, and its data do.
    if (sameButForCase(words, "EL"))
        words = "GR";
    if (sameButForCase(words, "UK"))
        words = "GB";
    if (words.size() == 2) {
        const auto code = inCapitals(words);
        const auto* const at = std::lower_bound(
            codes.begin(), codes.end(), code,
            [](const Country& country, const std::string& key) { return country.code < key; });
        return at != codes.end() && at->code == code ? at : nullptr;
    }
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Country& country) {
        return sameButForCase(country.name.source, words) || country.chinese == words;
    });
    if (found != codes.end())
        return &*found;
    const auto* const other =
        std::find_if(otherNames.begin(), otherNames.end(),
                     [&](const OtherName& name) { return sameButForCase(name.words, words); });
    return other == otherNames.end() ? nullptr : countryCalled(other->code);
}

std::optional<std::string> readCountry(std::string_view words)
{
    if (const auto* country = countryCalled(words))
        return std::string{country->code};
    if (words.size() != 2)
        return {};
    const auto code = inCapitals(words);
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
