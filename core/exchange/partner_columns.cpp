#include "core/exchange/partner_columns.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/exchange/amounts.h"
#include "core/exchange/cordis_cells.h"
#include "core/model/country.h"
#include "core/model/tables.h"
#include "core/model/value_text.h"

namespace concordat::exchange {

using model::coreText;
using model::Result;
using model::Value;

namespace {

/// Headers, as `plainHeader` gives them, that mean a field; separated by spaces.
struct HeaderWords {
    std::string_view field;
    std::string_view scheme;
    std::string_view words;
};

constexpr std::array headerWords{
    HeaderWords{"name", "",
                "name organisation organization organisationname organizationname legalname "
                "partner partnername member membername institution company companyname entity "
                "participant beneficiary 名称 单位名称 单位 机构名称 机构 成员名称 成员 成员单位 "
                "企业名称 公司名称 组织名称 全称 参与单位 合作单位"},
    HeaderWords{"shortName", "", "shortname acronym abbreviation shorttitle 简称 缩写 英文缩写"},
    HeaderWords{"kind", "",
                "kind type activitytype organisationtype organizationtype actorkind actortype "
                "category membertype 类型 单位类型 机构类型 单位性质 性质 类别 成员类型"},
    HeaderWords{"governmentLevel", "", "governmentlevel level 政府层级 层级 级别"},
    HeaderWords{"country", "", "country countrycode nation 国家 国别 国家地区 国家代码"},
    HeaderWords{"region", "",
                "region province state nuts nutscode nutsregion 地区 省份 省 区域 所在地区"},
    HeaderWords{"city", "", "city town place 城市 市 所在城市 所在地"},
    HeaderWords{"smallOrMedium", "",
                "sme issme smallormedium smallmediumenterprise smallandmediumenterprise 中小企业 "
                "是否中小企业"},
    HeaderWords{"status", "", "status memberstatus membershipstatus 状态 成员状态"},
    HeaderWords{"invitedOn", "", "invitedon invited invitationdate 邀请日期 邀请时间"},
    HeaderWords{"committedOn", "", "committedon committed 承诺日期"},
    HeaderWords{"joinedOn", "",
                "joinedon joined joindate joiningdate membersince since 加入日期 加入时间"},
    HeaderWords{"leftOn", "", "lefton left leavedate exitdate 退出日期 退出时间"},
    HeaderWords{"website", "",
                "website url web homepage webpage organizationurl organisationurl 网址 网站 官网"},
    HeaderWords{"note", "", "note notes comment comments remark remarks 备注 说明 注释"},
    HeaderWords{"identifiers", "PIC", "pic picnumber piccode organisationid organizationid"},
    HeaderWords{"identifiers", "ROR", "ror rorid"},
    HeaderWords{"identifiers", "VAT", "vat vatnumber vatid vatno taxid 税号"},
    HeaderWords{"identifiers", "LEI", "lei leicode"},
    HeaderWords{"identifiers", "DUNS", "duns dunsnumber"},
    HeaderWords{"identifiers", "USCC",
                "uscc unifiedsocialcreditcode 统一社会信用代码 社会信用代码 信用代码"},
};

/// Words that partner tables use for kinds of actors beyond the vocabulary's own.
struct KindWords {
    std::string_view kind;
    std::string_view words;
};

constexpr std::array kindWords{
    KindWords{"enterprise", "prc company firm business industry industrial corporation large "
                            "largeenterprise privatecompany 企业 公司 民营企业 国有企业 大型企业"},
    KindWords{"leadEnterprise", "leadcompany leader 龙头企业 领军企业 牵头企业 链主企业"},
    KindWords{"backboneEnterprise", "backbone 骨干企业"},
    KindWords{"smallMediumEnterprise", "smes startup smallcompany 中小企业 小微企业 初创企业"},
    KindWords{"university", "academia academic college highereducation hes 大学 高校 高等院校 学院 "
                            "院校"},
    KindWords{"researchInstitute",
              "rec rto researchorganization researchcentre researchcenter institute "
              "researchinstitution 研究所 研究院 科研院所 科研机构 研究机构 实验室"},
    KindWords{"government", "pub public publicbody publicauthority authority ministry agency 政府 "
                            "政府部门 政府机构"},
    KindWords{"technologyIntermediary", "intermediary technologytransferoffice 中介机构 "
                                        "科技中介 技术中介"},
    KindWords{"financialInstitution", "bank fund investor finance 金融机构 银行 基金 投资机构"},
    KindWords{"industryOrganisation",
              "industryorganization tradeassociation cluster 行业协会 协会 行业组织 产业联盟"},
    KindWords{"otherOrganisation", "oth other ngo nonprofit foundation 其他 其它"},
};

bool hasWord(std::string_view words, std::string_view wanted)
{
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == wanted)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

const model::TableInfo& memberTable()
{
    return model::table(model::tableOf<model::Member>());
}

/// How well a header fits: its own name, a synonym, or a synonym among other words.
ColumnGuess guessByHeader(const std::string& header)
{
    const auto plain = plainHeader(header);
    ColumnGuess guess{header, {}, 0};
    if (plain.empty())
        return guess;
    for (const auto& target : columnTargets()) {
        if (!target.ignored() && target.scheme.empty() && plainHeader(target.field) == plain)
            return {header, target, 1};
    }
    for (const auto& known : headerWords) {
        const ColumnTarget target{std::string{known.field}, std::string{known.scheme}};
        if (hasWord(known.words, plain))
            return {header, target, known.scheme.empty() ? 0.9 : 1};
    }
    // "Partner name (legal)", "Country code of seat": the longest synonym inside decides.
    std::size_t longest = 3;
    for (const auto& known : headerWords) {
        auto words = known.words;
        while (!words.empty()) {
            const auto end = std::min(words.find(' '), words.size());
            const auto word = words.substr(0, end);
            if (word.size() > longest && plain.find(word) != std::string::npos) {
                longest = word.size();
                guess = {header, {std::string{known.field}, std::string{known.scheme}}, 0.5};
            }
            words.remove_prefix(std::min(end + 1, words.size()));
        }
    }
    return guess;
}

/// Share of the first rows' cells that can be read; 1 when all are empty.
double readableShare(const DelimitedTable& table, std::size_t column, const ColumnTarget& target)
{
    std::size_t full = 0;
    std::size_t readable = 0;
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows(), 50); ++row) {
        const auto cell = trimmed(table.cell(row, column));
        if (cell.empty())
            continue;
        ++full;
        readable += readPartnerCell(target, cell) ? 1 : 0;
    }
    return full == 0 ? 1 : static_cast<double>(readable) / static_cast<double>(full);
}

/// Without headers: the first column with words is the name.
void guessNameByContent(const DelimitedTable& table, ColumnMapping& mapping)
{
    for (std::size_t column = 0; column < table.columns(); ++column) {
        bool words = table.rows() > 0 && mapping[column].target.ignored();
        for (std::size_t row = 0; row < std::min<std::size_t>(table.rows(), 20); ++row) {
            const auto cell = trimmed(table.cell(row, column));
            words &= cell.size() > 2 && !readAmount(cell);
        }
        if (!words)
            continue;
        mapping[column].target = {"name", ""};
        mapping[column].confidence = 0.3;
        return;
    }
}

void keepEachFieldOnce(ColumnMapping& mapping)
{
    for (auto& guess : mapping) {
        for (auto& other : mapping) {
            const bool weaker = &other > &guess ? other.confidence <= guess.confidence
                                                : other.confidence < guess.confidence;
            if (&other != &guess && weaker && other.target == guess.target)
                other.target = {};
        }
    }
    for (auto& guess : mapping) {
        if (guess.target.ignored())
            guess.confidence = 0;
    }
}

/// `2026/3/31`, `2026.3.31`, `2026年3月31日` in ISO's form; other words as they are.
std::string isoDate(std::string_view words)
{
    std::array<int, 3> parts{};
    auto at = words.data();
    const auto end = words.data() + words.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [stop, problem] = std::from_chars(at, end, parts[i]);
        if (problem != std::errc{} || parts[i] < 1 || parts[i] > 9999)
            return std::string{words};
        at = stop;
        while (at != end && (*at < '0' || *at > '9'))
            ++at;
    }
    if (at != end || parts[0] < 1000)
        return std::string{words};
    const auto two = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(parts[0]) + two(parts[1]) + two(parts[2]);
}

} // namespace

model::Text ColumnTarget::label() const
{
    if (ignored())
        return coreText("Import", "Ignored");
    if (!scheme.empty())
        return model::literalText(scheme);
    const auto* described = memberTable().field(field);
    return described ? described->label() : model::literalText(field);
}

std::vector<ColumnTarget> columnTargets()
{
    std::vector<ColumnTarget> targets{{}};
    for (const auto& field : memberTable().fields) {
        const bool own = &field == &memberTable().fields.front();
        if (!own && field.kind != model::FieldKind::pairs && field.name != "inferred")
            targets.push_back({field.name, ""});
    }
    for (const auto& known : headerWords) {
        if (!known.scheme.empty())
            targets.push_back({"identifiers", std::string{known.scheme}});
    }
    return targets;
}

bool beginsWithHeader(const DelimitedTable& table)
{
    if (table.rows() == 0)
        return false;
    std::size_t known = 0;
    for (std::size_t column = 0; column < table.columns(); ++column)
        known += guessByHeader(std::string{table.cell(0, column)}).confidence > 0.8 ? 1 : 0;
    return known > 0 && (known > 1 || table.columns() == 1 ||
                         guessByHeader(std::string{table.cell(0, 0)}).confidence > 0.8);
}

ColumnMapping guessMapping(const DelimitedTable& table)
{
    ColumnMapping mapping(table.columns());
    for (std::size_t column = 0; column < mapping.size(); ++column) {
        if (column < table.header().size())
            mapping[column] = guessByHeader(table.header()[column]);
        if (!mapping[column].target.ignored())
            mapping[column].confidence *=
                0.3 + 0.7 * readableShare(table, column, mapping[column].target);
    }
    keepEachFieldOnce(mapping);
    if (std::none_of(mapping.begin(), mapping.end(),
                     [](const ColumnGuess& guess) { return guess.target.field == "name"; }))
        guessNameByContent(table, mapping);
    return mapping;
}

Result<Value> readPartnerCell(const ColumnTarget& target, std::string_view cell)
{
    const auto words = trimmed(cell);
    if (!target.scheme.empty())
        return Value{std::string{words}};
    const auto* field = memberTable().field(target.field);
    if (!field)
        return model::Error{
            model::ErrorCode::usage,
            coreText("Import", "A member has no field “{field}”.").with("field", target.field),
            {},
            {}};
    if (field->role == model::FieldRole::country)
        return Value{model::countryCode(words)};
    if (field->kind == model::FieldKind::text)
        return Value{std::string{words}};
    if (field->kind == model::FieldKind::date)
        return model::fromText(*field, isoDate(words));
    auto read = model::fromText(*field, words);
    if (read)
        return read;
    const auto plain = plainHeader(words);
    if (field->name == "kind") {
        for (const auto& known : kindWords) {
            if (hasWord(known.words, plain))
                return Value{std::string{known.kind}};
        }
    }
    if (field->name == "smallOrMedium") {
        for (const auto* yes : {"y", "true", "1", "是", "sme"}) {
            if (plain == yes)
                return Value{std::string{"yes"}};
        }
        for (const auto* no : {"n", "false", "0", "否"}) {
            if (plain == no)
                return Value{std::string{"no"}};
        }
    }
    return read;
}

} // namespace concordat::exchange
