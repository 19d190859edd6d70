#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace concordat::ui {

namespace {

struct LocalValue {
    QString operator()(const std::string& words) const { return QString::fromStdString(words); }
    QString operator()(std::int64_t number) const
    {
        return QLocale().toString(static_cast<qlonglong>(number));
    }
    QString operator()(double number) const
    {
        return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
    }
    QString operator()(model::Date date) const { return formatted(date); }
    QString operator()(const model::Money& money) const { return formatted(money); }
    QString operator()(const std::vector<model::Text>& nested) const
    {
        return nested.empty() ? QString{} : translated(nested.front());
    }
};

} // namespace

QString translated(const model::Text& text)
{
    QString pattern = text.context.empty()
                          ? QString::fromStdString(text.source)
                          : QCoreApplication::translate(text.context.c_str(), text.source.c_str());
    if (text.values.empty())
        return pattern;
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const auto open = pattern.indexOf(u'{', at);
        const auto close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            result += QStringView{pattern}.mid(at);
            break;
        }
        result += QStringView{pattern}.mid(at, open - at);
        const auto name = pattern.mid(open + 1, close - open - 1).toStdString();
        bool found = false;
        for (const auto& [key, value] : text.values) {
            if (key == name) {
                result += std::visit(LocalValue{}, value);
                found = true;
                break;
            }
        }
        if (!found)
            result += QStringView{pattern}.mid(open, close - open + 1);
        at = close + 1;
    }
    return result;
}

QString translated(const model::Error& error)
{
    QString words = translated(error.text);
    // A broken rule names its table, row and field in words; only programs need the ids as well.
    if (!error.where.empty() && error.text.context != "Invariant")
        words = QString::fromStdString(error.where) + QStringLiteral(": ") + words;
    for (const auto& cause : error.causes)
        words += u'\n' + translated(cause);
    return words;
}

QDate toQt(model::Date date)
{
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

QString formatted(model::Date date)
{
    return QLocale().toString(toQt(date), QLocale::ShortFormat);
}

QString formatted(const model::Money& money)
{
    if (money == model::Money{})
        return {};
    const int decimals = money.tenThousandths % model::Money::scale == 0 ? 0 : 2;
    QString words = QString::fromStdString(money.currency) + QChar(0xA0) +
                    QLocale().toString(money.amount(), 'f', decimals);
    if (money.year != 0)
        words += QStringLiteral(" (%1)").arg(money.year);
    return words;
}

QString formatted(double number, int decimals)
{
    return QLocale().toString(number, 'f', decimals);
}

QString listed(const QStringList& items)
{
    return items.join(QCoreApplication::translate("Text", ", ", "between the items of a list"));
}

} // namespace concordat::ui
