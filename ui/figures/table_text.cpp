#include "ui/figures/table_text.h"

#include <QStringList>
#include <nlohmann/json.hpp>

#include "ui/bridge/text.h"

namespace concordat::ui::figures {

namespace {

struct PlainCell {
    QString operator()(const std::string& words) const { return QString::fromStdString(words); }
    QString operator()(std::int64_t number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number, 'g', 12); }
    QString operator()(model::Date date) const { return QString::fromStdString(date.toString()); }
    QString operator()(const model::Money& money) const
    {
        return QString::fromStdString(money.toString());
    }
    QString operator()(const std::vector<model::Text>& nested) const
    {
        return nested.empty() ? QString{} : translated(nested.front());
    }
};

struct JsonCell {
    nlohmann::ordered_json operator()(const std::string& words) const
    {
        if (words.empty())
            return nullptr;
        return words;
    }
    nlohmann::ordered_json operator()(std::int64_t number) const { return number; }
    nlohmann::ordered_json operator()(double number) const { return number; }
    nlohmann::ordered_json operator()(model::Date date) const { return date.toString(); }
    nlohmann::ordered_json operator()(const model::Money& money) const
    {
        nlohmann::ordered_json json{{"amount", money.amount()}, {"currency", money.currency}};
        if (money.year != 0)
            json["year"] = money.year;
        return json;
    }
    nlohmann::ordered_json operator()(const std::vector<model::Text>& nested) const
    {
        return nested.empty() ? "" : translated(nested.front()).toStdString();
    }
};

template <class Quote>
QString joined(const FigureTable& table, const QString& separator, const QString& lineEnd,
               const Quote& quote)
{
    QString text;
    QStringList cells;
    for (const auto& column : table.columns)
        cells << quote(translated(column));
    text += cells.join(separator) + lineEnd;
    for (const auto& row : table.rows) {
        cells.clear();
        for (const auto& cell : row)
            cells << quote(std::visit(PlainCell{}, cell));
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

} // namespace

QString tableAsTsv(const FigureTable& table)
{
    return joined(table, QStringLiteral("\t"), QStringLiteral("\n"), [](QString cell) {
        // A cell of the clipboard is one line.
        return cell.replace(u'\t', u' ').replace(u'\n', u' ');
    });
}

QByteArray tableAsCsv(const FigureTable& table)
{
    return joined(table, QStringLiteral(","), QStringLiteral("\r\n"),
                  [](QString cell) {
                      const bool plain = !cell.contains(u',') && !cell.contains(u'"') &&
                                         !cell.contains(u'\n') && !cell.contains(u'\r');
                      if (plain)
                          return cell;
                      return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) +
                             u'"';
                  })
        .toUtf8();
}

QByteArray figureAsJson(const Figure& figure)
{
    nlohmann::ordered_json json;
    json["id"] = figure.id;
    json["title"] = translated(figure.title).toStdString();
    json["subtitle"] = translated(figure.subtitle).toStdString();
    json["alternative"] = translated(figure.alternative).toStdString();
    json["columns"] = nlohmann::ordered_json::array();
    for (const auto& column : figure.table.columns)
        json["columns"].push_back(translated(column).toStdString());
    json["rows"] = nlohmann::ordered_json::array();
    for (const auto& row : figure.table.rows) {
        auto cells = nlohmann::ordered_json::array();
        for (const auto& cell : row)
            cells.push_back(std::visit(JsonCell{}, cell));
        json["rows"].push_back(std::move(cells));
    }
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace concordat::ui::figures
