#include "ui/models/cell.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <set>

#include "core/cadence/rule.h"
#include "core/cadence/rule_words.h"
#include "core/governance/body_votes.h"
#include "core/model/country.h"
#include "core/model/rounding.h"
#include "core/model/row_title.h"
#include "core/model/value_text.h"
#include "ui/bridge/text.h"

namespace concordat::ui {

using model::FieldRole;

namespace {

QString cellWords(const char* source)
{
    return QCoreApplication::translate("Cell", source);
}

/// One without a matter holds for all that have no rule of their own.
QString everyOtherMatter()
{
    return translated(governance::matterText({}));
}

QString termText(const model::Field& field, const std::string& name)
{
    const auto* term = field.vocabulary->find(name);
    return term ? translated(field.vocabulary->label(term->value)) : QString::fromStdString(name);
}

QString rowText(const model::State& state, const model::Field& field, const std::string& id)
{
    const auto* row = state.find(field.target, id);
    if (!row)
        return QString::fromStdString(id);
    const auto& info = model::table(field.target);
    if (const auto* shortName = info.field("shortName")) {
        const auto text = std::get<std::string>(shortName->get(row));
        if (!text.empty())
            return QString::fromStdString(text);
    }
    return rowWords(state, info, row);
}

QString itemText(const model::State& state, const model::Field& field, const std::string& item)
{
    if (field.vocabulary)
        return termText(field, item);
    const bool refers =
        field.kind == model::FieldKind::reference || field.kind == model::FieldKind::references;
    return refers ? rowText(state, field, item) : QString::fromStdString(item);
}

struct Reader {
    const model::State& state;
    const model::Field& field;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool flag) const
    {
        return flag ? cellWords(QT_TRANSLATE_NOOP("Cell", "Yes"))
                    : cellWords(QT_TRANSLATE_NOOP("Cell", "No"));
    }
    QString operator()(std::int64_t number) const
    {
        return QLocale().toString(static_cast<qlonglong>(number));
    }
    QString operator()(double number) const
    {
        return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(const std::string& text) const { return itemText(state, field, text); }
    QString operator()(model::Date date) const { return formatted(date); }
    QString operator()(model::Timestamp time) const
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.milliseconds()),
                                  QLocale::ShortFormat);
    }
    QString operator()(const model::Money& money) const { return formatted(money); }
    QString operator()(const model::Texts& texts) const
    {
        QStringList items;
        for (const auto& text : texts)
            items.append(itemText(state, field, text));
        return items.join(QStringLiteral(", "));
    }
    QString operator()(const model::Pairs& pairs) const
    {
        QStringList items;
        for (const auto& [name, value] : pairs)
            items.append(QString::fromStdString(name + " " + value));
        return items.join(QStringLiteral(", "));
    }
};

/// The name under which a term stands, when somebody wrote it in the language of the window.
std::optional<std::string> localTerm(const model::Field& field, const QString& text)
{
    for (const auto& term : field.vocabulary->terms) {
        if (translated(field.vocabulary->label(term.value)).compare(text, Qt::CaseInsensitive) == 0)
            return term.name;
    }
    return {};
}

/// Says which words there are as they are shown, not as they are stored.
model::Error noTerm(const model::Field& field, const QString& text)
{
    QStringList known;
    for (const auto& term : field.vocabulary->terms)
        known << translated(field.vocabulary->label(term.value));
    return {
        model::ErrorCode::input,
        model::coreText("Value", "“{value}” is not {expected}.")
            .with("value", text.toStdString())
            .with("expected", model::coreText("Value", "one of: {terms}")
                                  .with("terms", known.join(QStringLiteral(", ")).toStdString())),
        {},
        {}};
}

/// Whether it holds what an observation found.
bool isObserved(const model::Field& field)
{
    return &field == model::table(model::tableOf<model::Observation>()).field("value");
}

/// Breaks of lines and tabs, as a paste may hold them, as single spaces.
QString withoutBreaks(QString words)
{
    static const QRegularExpression breaks(QStringLiteral("[ ]*[\\t\\n\\v\\f\\r\\x{85}\\x{2028}"
                                                          "\\x{2029}]+[ ]*"));
    return words.replace(breaks, QStringLiteral(" "));
}

/// The code of the country that somebody named, in either language or by its code.
model::Result<model::Value> countryTyped(const QString& text)
{
    for (const auto& country : model::countries())
        if (translated(country.name.text()).compare(text, Qt::CaseInsensitive) == 0)
            return model::Value{std::string{country.code}};
    if (const auto code = model::readCountry(text.toStdString()))
        return model::Value{*code};
    return model::noCountry(text.toStdString());
}

/// The rows of that name; members also go by their short names.
std::vector<std::string> rowsNamed(const model::State& state, const model::Field& field,
                                   const QString& text)
{
    const auto& info = model::table(field.target);
    const auto* shortName = info.field("shortName");
    std::vector<std::string> found;
    for (const bool byShort : {false, true}) {
        if (!found.empty() || (byShort && !shortName))
            break;
        for (const auto& row : state.rows(field.target)) {
            const auto name =
                byShort ? QString::fromStdString(std::get<std::string>(shortName->get(row.get())))
                        : rowWords(state, info, row.get());
            if (name.compare(text, Qt::CaseInsensitive) == 0)
                found.push_back(info.idOf(row.get()));
        }
    }
    return found;
}

/// The id of what a reference names; what names nothing stays as it is, for the rules to refuse.
model::Result<std::string> referenceTyped(const model::State& state, const model::Field& field,
                                          const std::string& typed)
{
    if (state.find(field.target, typed))
        return typed;
    const auto named = rowsNamed(state, field, QString::fromStdString(typed));
    if (named.size() > 1)
        return model::Error{
            model::ErrorCode::input,
            model::coreText("Value", "{count} rows of “{table}” are called “{name}”. Give each a "
                                     "name of its own, or write the id of the one that is meant.")
                .with("count", static_cast<std::int64_t>(named.size()))
                .with("table", model::table(field.target).label())
                .with("name", typed),
            {},
            {}};
    return named.empty() ? typed : named.front();
}

/// One item of a list as its stored name.
model::Result<std::string> itemOf(const model::State& state, const model::Field& field,
                                  const std::string& typed)
{
    if (field.vocabulary)
        return localTerm(field, QString::fromStdString(typed)).value_or(typed);
    if (field.kind == model::FieldKind::references)
        return referenceTyped(state, field, typed);
    return typed;
}

/// Amounts as they are written in Chinese: “350 万元”, “￥12,500”.
QString withoutChineseUnits(const QString& text)
{
    static const QRegularExpression written(QStringLiteral(
        "^(￥|人民币)?\\s*([+-]?\\d[\\d.,]*)\\s*(万|亿)?\\s*(元|元人民币|人民币)?$"));
    const auto match = written.match(text);
    const bool yuan = !match.captured(1).isEmpty() || !match.captured(4).isEmpty();
    if (!match.hasMatch() || (!yuan && match.captured(3).isEmpty()))
        return text;
    bool sound = false;
    double amount = match.captured(2).remove(u',').toDouble(&sound);
    if (!sound)
        return text;
    if (!match.captured(3).isEmpty())
        amount *= match.captured(3) == QStringLiteral("万") ? 1e4 : 1e8;
    return QLocale::c().toString(amount, 'f', QLocale::FloatingPointShortest).remove(u',') +
           (yuan ? QStringLiteral(" CNY") : QString{});
}

/// `EUR 250,000 (2026)`, as amounts are shown, in the order in which they are kept.
QString withCurrencyLast(const QString& text)
{
    static const QRegularExpression shown(QStringLiteral(
        "^([A-Z]{3}|€)[ \\x{00a0}\\x{202f}]*"
        "([+-]?\\d(?:[\\d.,'’ \\x{00a0}\\x{202f}]*\\d)?)(?:\\s*\\((\\d{1,4})\\))?$"));
    const auto match = shown.match(text);
    if (!match.hasMatch())
        return text;
    const auto currency =
        match.captured(1) == QStringLiteral("€") ? QStringLiteral("EUR") : match.captured(1);
    return QStringList{match.captured(2), currency, match.captured(3)}.join(u' ').trimmed();
}

/// The currencies of the amounts in the fields of which `counts` is true.
template <class Counts>
std::set<std::string> currenciesOf(const model::State& state, const Counts& counts)
{
    std::set<std::string> found;
    for (const auto& info : model::tables()) {
        for (const auto& field : info.fields) {
            if (field.kind != model::FieldKind::money || !counts(field))
                continue;
            for (const auto& row : state.rows(info.id))
                if (const auto value = field.get(row.get());
                    const auto* money = std::get_if<model::Money>(&value))
                    found.insert(money->currency);
        }
    }
    found.erase(std::string{});
    return found;
}

/// The currencies of the amounts that stand in the same column and of the consortium's cost; while
/// there is none, those of all amounts.
std::set<std::string> currenciesBeside(const model::State& state, const model::Field& field)
{
    auto found = currenciesOf(state, [&field](const auto& other) { return &other == &field; });
    if (const auto& whole = state.consortium().totalCost.currency; !whole.empty())
        found.insert(whole);
    return found.empty() ? currenciesOf(state, [](const auto&) { return true; }) : found;
}

/// An amount as people write it: thousands set apart; the currency left out where there is one
/// only.
model::Result<model::Value> moneyTyped(const model::State& state, const model::Field& field,
                                       const QString& text)
{
    static const QRegularExpression grouped(QStringLiteral(
        "^([+-]?\\d{1,3}(?:[,'’ \\x{00a0}\\x{202f}]\\d{3})+)((?:\\.\\d+)?)(?=\\D|$)(.*)$"));
    auto plain = withCurrencyLast(withoutChineseUnits(text));
    if (const auto match = grouped.match(plain); match.hasMatch()) {
        auto digits = match.captured(1);
        digits.remove(QRegularExpression(QStringLiteral("[^0-9+-]")));
        plain = digits + match.captured(2) + match.captured(3);
    }
    static const QRegularExpression bare(QStringLiteral("^[+-]?\\d+(?:[.,]\\d+)?$"));
    static const QRegularExpression nothing(QStringLiteral("^[+-]?0+(?:[.,]0+)?$"));
    if (bare.match(plain).hasMatch() && !nothing.match(plain).hasMatch()) {
        const auto currencies = currenciesBeside(state, field);
        if (currencies.size() > 1) {
            QStringList names;
            for (const auto& currency : currencies)
                names << QString::fromStdString(currency);
            return model::Error{
                model::ErrorCode::input,
                model::coreText("Value", "“{value}” names no currency, and the amounts here are in "
                                         "{currencies}. Write it as “{example}”.")
                    .with("value", text.toStdString())
                    .with("currencies", listed(names).toStdString())
                    .with("example", (plain + u' ' + names.front()).toStdString()),
                {},
                {}};
        }
        if (!currencies.empty())
            plain += u' ' + QString::fromStdString(*currencies.begin());
    }
    return model::fromText(field, plain.toStdString());
}

/// “70 %”, “70%”, “2/3” and “0.7” as 0.7 and so on; nothing when it is none of them.
std::optional<double> partOf(QString text)
{
    text.replace(QChar(0xFF05), u'%').replace(u',', u'.');
    static const QRegularExpression percent(QStringLiteral("^\\s*(\\d+(?:\\.\\d+)?)\\s*%\\s*$"));
    static const QRegularExpression fraction(QStringLiteral("^\\s*(\\d+)\\s*/\\s*(\\d+)\\s*$"));
    if (const auto match = percent.match(text); match.hasMatch())
        return match.captured(1).toDouble() / 100;
    if (const auto match = fraction.match(text); match.hasMatch() && match.captured(2).toInt() > 0)
        return match.captured(1).toDouble() / match.captured(2).toDouble();
    return {};
}

std::optional<QDate> localDate(const QString& text)
{
    const QLocale locale;
    const auto brief = locale.dateFormat(QLocale::ShortFormat);
    auto full = brief;
    if (!full.contains(QLatin1String("yyyy")))
        full.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QStringList formats{full,
                              brief,
                              locale.dateFormat(QLocale::LongFormat),
                              QStringLiteral("yyyy-M-d"),
                              QStringLiteral("yyyy/M/d"),
                              QStringLiteral("yyyy.M.d"),
                              QStringLiteral("yyyy年M月d日")};
    for (const auto& format : formats) {
        auto date = locale.toDate(text, format);
        // A year of two digits is read as 19xx by Qt; nobody means a consortium of 1924.
        if (date.isValid() && date.year() < 1950)
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace

QString rowWords(const model::State& state, const model::TableInfo& info, const void* row)
{
    return translated(model::rowTitle(state, info, row));
}

QString cellText(const model::State& state, const model::Field& field, const model::Value& value)
{
    // A rule of recurrence is edited as it is stored, and read in words.
    const auto* rule =
        field.role == FieldRole::recurrence ? std::get_if<std::string>(&value) : nullptr;
    if (rule && !rule->empty())
        return translated(cadence::recurrenceWords(*rule));
    const auto* matter =
        field.role == FieldRole::matter ? std::get_if<std::string>(&value) : nullptr;
    if (matter && matter->empty())
        return everyOtherMatter();
    if (const auto* part = field.role == FieldRole::part ? std::get_if<double>(&value) : nullptr)
        return QLocale().toString(model::roundedTo(100 * *part, 2), 'g', 6) + QStringLiteral(" %");
    return std::visit(Reader{state, field}, value);
}

QString cellEdit(const model::Field& field, const model::Value& value)
{
    const auto* part = field.role == FieldRole::part ? std::get_if<double>(&value) : nullptr;
    if (!part)
        return QString::fromStdString(model::toText(field, value));
    // What is read back must be the same number.
    for (const int whole : {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 100}) {
        const double count = std::round(*part * whole);
        if (count / whole != *part)
            continue;
        return 100 % whole == 0 ? QStringLiteral("%1 %").arg(qRound(count * 100 / whole))
                                : QStringLiteral("%1/%2").arg(count, 0, 'f', 0).arg(whole);
    }
    return QString::fromStdString(model::toText(field, value));
}

QString onOneLine(QString words)
{
    return words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\n"), QStringLiteral(" ⏎ "));
}

QVariant cellSortKey(const model::State& state, const model::Field& field,
                     const model::Value& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* date = std::get_if<model::Date>(&value))
        return static_cast<double>(date->days().time_since_epoch().count());
    if (const auto* time = std::get_if<model::Timestamp>(&value))
        return static_cast<double>(time->milliseconds());
    if (const auto* money = std::get_if<model::Money>(&value))
        return money->amount();
    if (isNumeric(field))
        return {}; // an empty optional number
    return cellText(state, field, value).toCaseFolded();
}

QString cellPlain(const model::State& state, const model::Field& field, const model::Value& value)
{
    if (field.role == FieldRole::recurrence)
        return std::visit(Reader{state, field}, value);
    const bool readable = field.vocabulary || field.kind == model::FieldKind::reference ||
                          field.kind == model::FieldKind::references;
    const bool listed =
        field.kind == model::FieldKind::enumerations || field.kind == model::FieldKind::references;
    if (readable && !listed)
        return cellText(state, field, value);
    if (readable) {
        model::Texts names;
        for (const auto& item : std::get<model::Texts>(value)) {
            const auto name = itemText(state, field, item);
            // A name that two rows share would be read back as neither.
            const bool known =
                field.vocabulary || rowsNamed(state, field, name) == std::vector{item};
            names.push_back(known ? name.toStdString() : item);
        }
        return QString::fromStdString(model::toText(field, model::Value{names}));
    }
    return QString::fromStdString(model::toText(field, value));
}

model::Result<model::Value> valueFromCell(const model::State& state, const model::Field& field,
                                          const QString& entered)
{
    const auto raw = (field.role == FieldRole::name || field.role == FieldRole::country)
                         ? withoutBreaks(entered)
                         : entered;
    const auto text = raw.trimmed();
    if (field.role == FieldRole::matter &&
        text.compare(everyOtherMatter(), Qt::CaseInsensitive) == 0)
        return model::Value{std::string{}};
    if (!text.isEmpty()) {
        if (field.role == FieldRole::country)
            return countryTyped(text);
        if (field.role == FieldRole::recurrence) {
            if (const auto rule = cadence::parseRule(text.toStdString()); !rule)
                return rule.error();
        } else if (field.kind == model::FieldKind::enumeration) {
            if (const auto term = localTerm(field, text))
                return model::Value{*term};
            if (!field.vocabulary->find(text.toStdString()))
                return noTerm(field, text);
        } else if (field.kind == model::FieldKind::reference) {
            const auto id = referenceTyped(state, field, text.toStdString());
            if (!id)
                return id.error();
            return model::fromText(field, *id);
        } else if (field.kind == model::FieldKind::references ||
                   field.kind == model::FieldKind::enumerations) {
            model::Field plain;
            plain.kind = model::FieldKind::texts;
            const auto typed = model::fromText(plain, text.toStdString());
            model::Texts items;
            for (const auto& each : std::get<model::Texts>(*typed)) {
                const auto item = itemOf(state, field, each);
                if (!item)
                    return item.error();
                items.push_back(*item);
            }
            return model::fromText(field, model::toText(plain, model::Value{items}));
        } else if (field.role == FieldRole::part) {
            if (const auto part = partOf(text))
                return model::Value{*part};
        } else if (field.kind == model::FieldKind::money) {
            return moneyTyped(state, field, text);
        } else if (field.kind == model::FieldKind::date &&
                   !model::Date::parse(text.toStdString())) {
            if (const auto date = localDate(text))
                return model::Value{model::Date(date->year(), static_cast<unsigned>(date->month()),
                                                static_cast<unsigned>(date->day()))};
        }
    }
    // What was observed is entered or not known; an empty cell is no zero.
    if (text.isEmpty() && isObserved(field))
        return model::Error{model::ErrorCode::input,
                            model::coreText("Value", "An observation needs a value; what is not "
                                                     "known is not zero."),
                            {},
                            {}};
    return model::fromText(field, raw.toStdString());
}

bool isNumeric(const model::Field& field)
{
    return field.kind == model::FieldKind::integer || field.kind == model::FieldKind::real ||
           field.kind == model::FieldKind::money || field.kind == model::FieldKind::date ||
           field.kind == model::FieldKind::timestamp;
}

} // namespace concordat::ui
