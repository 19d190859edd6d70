#include "core/model/validate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "core/model/recurrence.h"
#include "core/model/row_title.h"

namespace concordat::model {

namespace {

/// Two fields of one entity.
struct FieldPair {
    std::string_view table;
    std::string_view first;
    std::string_view second;
};

/// Dates of which the first must not be after the second.
constexpr std::array dateOrders{
    FieldPair{"consortium", "startsOn", "endsOn"},
    FieldPair{"consortium", "formedOn", "endsOn"},
    FieldPair{"member", "invitedOn", "leftOn"},
    FieldPair{"member", "joinedOn", "leftOn"},
    FieldPair{"assignment", "from", "until"},
    FieldPair{"member", "invitedOn", "joinedOn"},
    FieldPair{"workPackage", "startsOn", "endsOn"},
    FieldPair{"task", "startsOn", "endsOn"},
    FieldPair{"seat", "from", "until"},
    FieldPair{"agreement", "signedOn", "expiresOn"},
    FieldPair{"agreement", "effectiveOn", "expiresOn"},
    FieldPair{"risk", "openedOn", "closedOn"},
    FieldPair{"stagePlan", "from", "until"},
    FieldPair{"leadershipTerm", "from", "until"},
    FieldPair{"incubation", "startedOn", "spunOffOn"},
    FieldPair{"action", "openedOn", "doneOn"},
    FieldPair{"action", "openedOn", "dueOn"},
    FieldPair{"researchResult", "createdOn", "transformedOn"},
    FieldPair{"policyInstrument", "promisedOn", "dueOn"},
    FieldPair{"policyInstrument", "promisedOn", "deliveredOn"},
    FieldPair{"constraint", "openedOn", "resolvedOn"},
    FieldPair{"outputJob", "receivedOn", "deliveredOn"},
    FieldPair{"outputJob", "deliveredOn", "feedbackOn"},
    FieldPair{"service", "from", "until"},
    FieldPair{"warningAcknowledgement", "acknowledgedOn", "expiresOn"},
    FieldPair{"warningEpisode", "appearedOn", "goneOn"},
    FieldPair{"occurrence", "minutesSentOn", "minutesAcceptedOn"},
};

/// Fields of text that a row is nothing without.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> requiredTexts{{
    {"consortium", "name"},
    {"member", "name"},
    {"body", "name"},
    {"resourceType", "name"},
    {"version", "name"},
    {"assumption", "subject"},
    {"assumption", "name"},
    {"selectionCriterion", "name"},
}};

/// Amounts that may be below zero; all others are costs, pledges, payments or budgets.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> signedAmounts{{
    {"benefit", "amount"},
    {"incentiveAssumption", "addedValue"},
}};

/// Pairs of references of one entity that must not name the same row.
constexpr std::array<FieldPair, 5> differentRows{{
    {"knowledgeExchange", "from", "to"},
    {"trustRating", "rater", "rated"},
    {"synergy", "first", "second"},
    {"proxy", "from", "to"},
    {"criterionComparison", "first", "second"},
}};

/// The rules that concern one table, looked up once instead of for every row.
struct TableRules {
    struct Order {
        const Field* first = nullptr;
        const Field* second = nullptr;
    };
    std::vector<const Field*> requiredTexts;
    std::vector<Order> orders;
    std::vector<Order> different;
};

const TableRules& rulesOf(TableId id)
{
    static const std::vector<TableRules> all = [] {
        std::vector<TableRules> list(tableCount);
        for (const auto& [tableName, fieldName] : requiredTexts) {
            const auto* info = findTable(tableName);
            list[info->id].requiredTexts.push_back(info->field(fieldName));
        }
        for (const auto& order : dateOrders) {
            const auto* info = findTable(order.table);
            list[info->id].orders.push_back({info->field(order.first), info->field(order.second)});
        }
        for (const auto& pair : differentRows) {
            const auto* info = findTable(pair.table);
            list[info->id].different.push_back({info->field(pair.first), info->field(pair.second)});
        }
        return list;
    }();
    return all[id];
}

class Checker {
public:
    explicit Checker(const State& state) : m_state(state) {}

    void check(TableId id, const void* row)
    {
        const auto& info = table(id);
        if (!isValidId(info.idOf(row)))
            report(info, row, info.fields.front(),
                   coreText("Invariant", "An id has 1 to 64 letters, digits, “-”, “_” or “.”."));
        for (const auto& field : info.fields)
            checkField(info, row, field);
        const auto& rules = rulesOf(id);
        for (const auto* field : rules.requiredTexts) {
            if (std::get<std::string>(field->get(row)).find_first_not_of(" \t\n\r") ==
                std::string::npos)
                report(info, row, *field, coreText("Invariant", "It must not be empty."));
        }
        for (const auto& order : rules.orders)
            checkOrder(info, row, order);
        for (const auto& pair : rules.different) {
            if (pair.first->get(row) == pair.second->get(row))
                report(info, row, *pair.second,
                       coreText("Invariant", "It names the same as {field}; two different ones are "
                                             "needed.")
                           .with("field", pair.first->label()));
        }
        if (id == tableOf<Body>())
            checkParents(*static_cast<const Body*>(row));
        if (id == tableOf<RiskShare>()) {
            const auto* share = static_cast<const RiskShare*>(row);
            m_riskTypes.emplace(share->type, share->ownType);
        }
        if (id == tableOf<BenefitShare>())
            m_benefits.insert(static_cast<const BenefitShare*>(row)->benefit);
        if (id == tableOf<TrustRound>())
            checkRaters(*static_cast<const TrustRound*>(row));
        if (id == tableOf<SelectionCriterion>())
            checkScale(*static_cast<const SelectionCriterion*>(row));
        if (id == tableOf<CandidateScore>())
            m_scored.insert(static_cast<const CandidateScore*>(row)->criterion);
    }

    void checkReferencesTo(const std::set<std::pair<TableId, std::string>>& removed)
    {
        for (const auto& info : tables()) {
            for (const auto& field : info.fields) {
                if (!isReference(field) ||
                    std::none_of(removed.begin(), removed.end(),
                                 [&](const auto& row) { return row.first == field.target; }))
                    continue;
                for (const auto& row : m_state.rows(info.id))
                    checkTargets(info, row.get(), field);
            }
        }
    }

    void checkSums()
    {
        for (const auto& [type, ownType] : m_riskTypes) {
            double sum = 0;
            for (const auto& share : m_state.rows<RiskShare>()) {
                if (share.type == type && share.ownType == ownType)
                    sum += share.share;
            }
            if (sum > 100.0001)
                add(coreText("Invariant", "Risk shares for {type} add up to {sum} %; the parts of "
                                          "one risk cannot exceed 100 %. Lower another first.")
                        .with("type", ownType.empty()
                                          ? vocabularyOf<RiskType>().label(static_cast<int>(type))
                                          : literalText(ownType))
                        .with("sum", sum),
                    "riskShare");
        }
        for (const auto& benefit : m_benefits) {
            double sum = 0;
            for (const auto& share : m_state.rows<BenefitShare>()) {
                if (share.benefit == benefit)
                    sum += share.share;
            }
            if (sum <= 100.0001)
                continue;
            const Benefit* row = m_state.find(benefit);
            add(coreText("Invariant", "Shares of the benefit “{benefit}” add up to {sum} %; they "
                                      "cannot exceed 100 %. Lower another first.")
                    .with("benefit", row ? row->title : benefit.value())
                    .with("sum", sum),
                "benefitShare");
        }
    }

    /// The scores by each criterion of which something was touched.
    void checkScores()
    {
        if (m_scored.empty())
            return;
        std::set<std::tuple<std::string, std::string, std::string>> given;
        const auto& info = table(tableOf<CandidateScore>());
        for (const auto& score : m_state.rows<CandidateScore>()) {
            const auto* criterion = m_state.find(score.criterion);
            if (!criterion || m_scored.count(score.criterion) == 0)
                continue;
            if (score.value < criterion->scaleFrom || score.value > criterion->scaleTo)
                report(info, &score, *info.field("value"),
                       coreText("Invariant",
                                "{value} is outside the scale of “{criterion}”, {from} to {to}.")
                           .with("value", score.value)
                           .with("criterion", criterion->name)
                           .with("from", criterion->scaleFrom)
                           .with("to", criterion->scaleTo));
            if (!given.emplace(score.candidate.value(), score.criterion.value(), score.assessor)
                     .second)
                report(info, &score, *info.field("assessor"),
                       coreText("Invariant", "The same assessor scored this candidate by "
                                             "“{criterion}” already. Keep one of the two.")
                           .with("criterion", criterion->name));
        }
    }

    void checkConsortium()
    {
        if (m_state.rows<Consortium>().size() != 1)
            add(coreText("Invariant", "A consortium has exactly one row in its own table."),
                "consortium");
    }

    Status result() &&
    {
        if (m_findings.empty())
            return {};
        if (m_findings.size() == 1)
            return std::move(m_findings.front());
        if (m_findings.size() > 20)
            m_findings.resize(20);
        return Error{ErrorCode::invalid,
                     coreText("Invariant", "The edit was refused; nothing was changed."),
                     {},
                     std::move(m_findings)};
    }

private:
    void checkScale(const SelectionCriterion& criterion)
    {
        m_scored.insert(criterion.id);
        if (criterion.scaleFrom < criterion.scaleTo)
            return;
        const auto& info = table(tableOf<SelectionCriterion>());
        report(info, &criterion, *info.field("scaleTo"),
               coreText("Invariant", "The scale must end above where it begins; for a criterion of "
                                     "which less is better, say so instead of turning the scale."));
    }

    /// Bodies report upwards: following their parents must come to an end.
    void checkParents(const Body& body)
    {
        std::set<Id<Body>> seen{body.id};
        for (const auto* up = &body; up && up->parent; up = m_state.find(*up->parent)) {
            if (seen.insert(*up->parent).second)
                continue;
            const auto& info = table(tableOf<Body>());
            report(info, &body, *info.field("parent"),
                   coreText("Invariant", "The body would stand above itself. Choose a body that "
                                         "does not report to it."));
            return;
        }
    }

    void checkRaters(const TrustRound& round)
    {
        if (round.minimumRaters.value >= 1)
            return;
        const auto& info = table(tableOf<TrustRound>());
        report(info, &round, *info.field("minimumRaters"),
               coreText("Invariant", "At least one member must have rated; with 1 nothing is "
                                     "hidden."));
    }

    static bool isReference(const Field& field)
    {
        return field.kind == FieldKind::reference || field.kind == FieldKind::references;
    }

    void add(Text text, std::string where)
    {
        m_findings.push_back(Error{ErrorCode::invalid, std::move(text), std::move(where), {}});
    }

    void report(const TableInfo& info, const void* row, const Field& field, Text problem)
    {
        add(coreText("Invariant", "{table} “{row}”, {field}: {problem}")
                .with("table", info.label())
                .with("row", rowTitle(m_state, info, row))
                .with("field", field.label())
                .with("problem", std::move(problem)),
            info.name + " " + info.idOf(row) + ", " + field.name);
    }

    void checkText(const TableInfo& info, const void* row, const Field& field,
                   const std::string& text)
    {
        if (!isStorableText(text))
            report(info, row, field,
                   coreText("Invariant", "The text holds a NUL or is not valid UTF-8, which cannot "
                                         "be stored. Remove the unreadable characters."));
        if (field.role == FieldRole::recurrence && !text.empty()) {
            if (const auto rule = parseRule(text); !rule)
                report(info, row, field, rule.error().text);
        }
    }

    void checkNumber(const TableInfo& info, const void* row, const Field& field, double number)
    {
        if (!std::isfinite(number))
            report(info, row, field, coreText("Invariant", "It is not a finite number."));
        else if (field.range && (number < field.range->first || number > field.range->second))
            report(info, row, field,
                   coreText("Invariant", "{value} is outside {from} to {to}.")
                       .with("value", number)
                       .with("from", field.range->first)
                       .with("to", field.range->second));
    }

    void checkMoney(const TableInfo& info, const void* row, const Field& field, const Money& money)
    {
        const bool code =
            money.currency.size() == 3 && std::all_of(money.currency.begin(), money.currency.end(),
                                                      [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!code && (!money.isZero() || !money.currency.empty()))
            report(info, row, field,
                   coreText("Invariant", "An amount needs a currency of three capital letters such "
                                         "as EUR."));
        if (money.tenThousandths < 0 &&
            std::find(signedAmounts.begin(), signedAmounts.end(),
                      std::pair<std::string_view, std::string_view>{info.name, field.name}) ==
                signedAmounts.end())
            report(info, row, field,
                   coreText("Invariant", "It is below zero. Write the amount without a minus, or "
                                         "leave it empty while it is not known."));
        if (money.year < 0 || money.year > 9999)
            report(info, row, field, coreText("Invariant", "The price year is not a year."));
    }

    void checkField(const TableInfo& info, const void* row, const Field& field)
    {
        if (isReference(field)) {
            checkTargets(info, row, field);
            return;
        }
        // Only a reference can be wrong as it is in a fresh row: when it has to name something.
        if (field.equal(row, info.defaults))
            return;
        if (const auto* text = field.text(row)) {
            checkText(info, row, field, *text);
            return;
        }
        const Value value = field.get(row);
        if (const auto* texts = std::get_if<Texts>(&value)) {
            for (const auto& item : *texts)
                checkText(info, row, field, item);
        } else if (const auto* pairs = std::get_if<Pairs>(&value)) {
            for (const auto& [name, content] : *pairs) {
                checkText(info, row, field, name);
                checkText(info, row, field, content);
            }
        } else if (const auto* real = std::get_if<double>(&value))
            checkNumber(info, row, field, *real);
        else if (const auto* whole = std::get_if<std::int64_t>(&value))
            checkNumber(info, row, field, static_cast<double>(*whole));
        else if (const auto* money = std::get_if<Money>(&value))
            checkMoney(info, row, field, *money);
        else if (const auto* date = std::get_if<Date>(&value)) {
            if (date->year() < 1 || date->year() > 9999)
                report(info, row, field, coreText("Invariant", "The year must be 1 to 9999."));
        }
    }

    void checkTargets(const TableInfo& info, const void* row, const Field& field)
    {
        if (&field == &info.fields.front())
            return; // the row's own id
        const auto checkOne = [&](const std::string& target) {
            if (!m_state.find(field.target, target))
                report(info, row, field,
                       coreText("Invariant", "There is no {table} “{id}”.")
                           .with("table", table(field.target).label())
                           .with("id", target));
        };
        if (const auto* single = field.text(row)) {
            checkOne(*single);
            return;
        }
        const Value value = field.get(row);
        if (const auto* several = std::get_if<Texts>(&value)) {
            for (const auto& target : *several)
                checkOne(target);
        }
    }

    void checkOrder(const TableInfo& info, const void* row, const TableRules::Order& order)
    {
        const Value from = order.first->get(row);
        const Value to = order.second->get(row);
        const auto* early = std::get_if<Date>(&from);
        const auto* late = std::get_if<Date>(&to);
        if (early && late && *late < *early)
            report(info, row, *order.second,
                   coreText("Invariant", "{second} is before {first} ({field}).")
                       .with("second", *late)
                       .with("first", *early)
                       .with("field", order.first->label()));
    }

    const State& m_state;
    std::vector<Error> m_findings;
    std::set<std::pair<RiskType, std::string>> m_riskTypes;
    std::set<Id<Benefit>> m_benefits;
    std::set<Id<SelectionCriterion>> m_scored;
};

} // namespace

Status validate(const State& state, const std::vector<TouchedRow>& touched)
{
    Checker checker{state};
    std::set<std::pair<TableId, std::string>> removed;
    bool consortiumTouched = false;
    for (const auto& row : touched) {
        consortiumTouched |= row.table == tableOf<Consortium>();
        if (row.row)
            checker.check(row.table, row.row);
        else
            removed.emplace(row.table, row.id);
    }
    if (!removed.empty())
        checker.checkReferencesTo(removed);
    checker.checkSums();
    checker.checkScores();
    if (consortiumTouched)
        checker.checkConsortium();
    return std::move(checker).result();
}

Status validate(const State& state)
{
    Checker checker{state};
    for (const auto& info : tables()) {
        for (const auto& row : state.rows(info.id))
            checker.check(info.id, row.get());
    }
    checker.checkSums();
    checker.checkScores();
    checker.checkConsortium();
    return std::move(checker).result();
}

} // namespace concordat::model
