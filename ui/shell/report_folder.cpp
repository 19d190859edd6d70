#include "ui/shell/report_folder.h"

#include <QCoreApplication>
#include <QDir>

#include "core/charter/writers.h"
#include "core/document/draft.h"
#include "core/exchange/csv_folder.h"
#include "core/exchange/package.h"
#include "core/exchange/text_file.h"
#include "core/measures/membership.h"
#include "core/measures/sources.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/text.h"
#include "ui/figures/catalog.h"
#include "ui/figures/export.h"
#include "ui/figures/warnings_figure.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::State;
using model::Status;

namespace {

QString escaped(const std::string& text)
{
    return QString::fromStdString(charter::escapeHtml(text));
}

QString words(const model::Text& text)
{
    return escaped(translated(text).toStdString());
}

/// How a page of a report begins: its head and its title.
QString pageBegin(const QString& title)
{
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>body{font:16px/1.5 Inter,'Noto Sans','Noto Sans CJK SC',"
                          "sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
                          "color:#1B2330}"
                          "img{max-width:100%;border:1px solid #E2E5EA;border-radius:8px}"
                          "table{border-collapse:collapse;margin:1rem 0}td,th{padding:.25rem "
                          ".75rem;border-bottom:1px solid #E2E5EA;text-align:left}"
                          "td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}"
                          "p.muted{color:#667085}</style></head><body>\n<h1>%1</h1>\n")
        .arg(title);
}

constexpr QLatin1String pageEnd{"</body></html>\n"};

Error stopped()
{
    return Error{ErrorCode::cancelled,
                 coreText("Report", "The report was stopped; what was written so far is there."),
                 {},
                 {}};
}

} // namespace

ReportFolder::ReportFolder(const State& state, model::Date day, QString folder)
    : m_state(state), m_day(day), m_folder(std::move(folder))
{}

Status ReportFolder::write(const std::stop_token& stop)
{
    if (!QDir().mkpath(m_folder + QStringLiteral("/figures")))
        return Error{ErrorCode::storage,
                     coreText("Report", "The folder cannot be made. Check its place and "
                                        "permissions."),
                     m_folder.toStdString(),
                     {}};
    heading();
    if (auto written = figures(stop); !written)
        return written;
    warnings();
    if (auto written = charters(stop); !written)
        return written;
    if (auto written = data(); !written)
        return written;
    m_html += pageEnd;
    return exchange::writeFile(path(QStringLiteral("index.html")), m_html.toStdString());
}

QString ReportFolder::tableRow(const QString& folder) const
{
    const auto& row = m_state.consortium();
    const auto label = [](const auto& vocabulary, auto value) {
        return words(vocabulary.label(static_cast<int>(value)));
    };
    return QStringLiteral("<tr><td><a href=\"%1/index.html\">%2</a></td><td>%3</td><td>%4</td>"
                          "<td class=\"number\">%5</td><td class=\"number\">%6</td>"
                          "<td class=\"number\">%7</td>"
                          "<td class=\"number\">%8</td></tr>\n")
        .arg(folder, escaped(row.name), label(model::vocabularyOf<model::Form>(), row.form),
             label(model::vocabularyOf<model::Stage>(), row.stage))
        .arg(measures::activeMembers(m_state, m_day).size())
        .arg(m_high)
        .arg(m_medium)
        .arg(m_open);
}

std::string ReportFolder::path(const QString& name) const
{
    return (m_folder + u'/' + name).toStdString();
}

void ReportFolder::heading()
{
    const auto& row = m_state.consortium();
    m_html = pageBegin(escaped(row.name));
    if (!row.title.empty())
        m_html += QStringLiteral("<p>%1</p>\n").arg(escaped(row.title));
    m_html +=
        QStringLiteral("<p class=\"muted\">%1</p>\n")
            .arg(words(coreText("Report", "Judged on {day} by Concordat {version}")
                           .with("day", m_day)
                           .with("version", QCoreApplication::applicationVersion().toStdString())));
    for (const auto& source : row.sources)
        m_html += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(escaped(source));
}

Status ReportFolder::figures(const std::stop_token& stop)
{
    auto style = figures::FigureStyle::print();
    style.withTitle = true;
    for (const auto& figure : figures::figuresOf(m_state, m_day)) {
        if (stop.stop_requested())
            return stopped();
        const auto name = QString::fromStdString(figure.id).replace(u'.', u'-');
        for (const auto format :
             {figures::ExportFormat::svg, figures::ExportFormat::png, figures::ExportFormat::csv}) {
            const auto ending = format == figures::ExportFormat::svg   ? "svg"
                                : format == figures::ExportFormat::png ? "png"
                                                                       : "csv";
            auto written =
                figures::exportFigure(figure, format, style,
                                      QStringLiteral("%1/figures/%2.%3")
                                          .arg(m_folder, name, QString::fromLatin1(ending)));
            if (!written)
                return written;
        }
        m_html += QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n<p><img src=\"figures/%3.png\" "
                                 "alt=\"%2\"></p>\n<p><a href=\"figures/%3.svg\">SVG</a> · "
                                 "<a href=\"figures/%3.csv\">CSV</a></p>\n")
                      .arg(words(figure.title), words(figure.alternative), name);
    }
    return {};
}

void ReportFolder::warnings()
{
    const auto judgement = warnings::judge(m_state, m_day);
    m_high = judgement.standing(warnings::Severity::high);
    m_medium = judgement.standing(warnings::Severity::medium);
    m_open = judgement.count(warnings::Status::notJudgeable);
    m_html += QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n<table>\n")
                  .arg(words(coreText("Report", "Warnings")),
                       words(figures::warningsFigure(judgement).alternative));
    for (const auto& warning : judgement.warnings) {
        if (warning.finding.status != warnings::Status::fired)
            continue;
        const auto& rule = *warning.rule;
        m_html += QStringLiteral("<tr><td>%1 %2</td><td>%3</td><td>%4</td><td>%5</td>"
                                 "<td>%6</td></tr>\n")
                      .arg(signOf(rule.severity), words(severityText(rule.severity)))
                      .arg(rule.number)
                      .arg(words(warning.finding.message), words(rule.remedy.text()),
                           words(measures::sourceText(rule.source)));
    }
    m_html += QStringLiteral("</table>\n");
}

Status ReportFolder::charters(const std::stop_token& stop)
{
    m_html += QStringLiteral("<h2>%1</h2>\n<ul>\n").arg(words(coreText("Report", "Charter")));
    for (const auto* code : {"en", "zh_CN"}) {
        const auto language = *charter::languageFromCode(code);
        for (const auto format : {CharterFormat::pdf, CharterFormat::html, CharterFormat::markdown,
                                  CharterFormat::odt, CharterFormat::docx}) {
            const auto name = QStringLiteral("charter-%1.%2")
                                  .arg(QString::fromLatin1(code), charterFormatName(format));
            if (stop.stop_requested())
                return stopped();
            auto written = exportCharter(m_state, m_day, language, format, m_folder + u'/' + name);
            if (!written) {
                // Without pandoc the office formats are left out and the rest is good.
                if (format != CharterFormat::odt && format != CharterFormat::docx)
                    return written;
                m_omissions.push_back(std::move(written.error()));
                continue;
            }
            m_html += QStringLiteral("<li><a href=\"%1\">%1</a></li>\n").arg(name);
        }
    }
    m_html += QStringLiteral("</ul>\n");
    return {};
}

/// What is passed on: single ratings of trust stay with whoever keeps the survey.
State ReportFolder::withoutSingleRatings()
{
    document::Draft draft{m_state};
    std::int64_t leftOut = 0;
    for (const auto& rating : m_state.rows<model::TrustRating>())
        leftOut += draft.remove(rating.id) ? 1 : 0;
    if (leftOut > 0)
        m_html +=
            QStringLiteral("<p class=\"muted\">%1</p>\n")
                .arg(words(coreText("Report", "Left out of the data: single ratings of trust "
                                              "({count}), which only whoever keeps the survey "
                                              "may read. “export” writes every row.")
                               .with("count", leftOut)));
    return draft.state();
}

Status ReportFolder::data()
{
    m_html += QStringLiteral("<h2>%1</h2>\n").arg(words(coreText("Report", "Data")));
    const auto passedOn = withoutSingleRatings();
    m_html += QStringLiteral("<ul>\n<li><a href=\"consortium.json\">"
                             "consortium.json</a></li>\n");
    if (auto written = exchange::writeFile(path(QStringLiteral("consortium.json")),
                                           exchange::writePackage({passedOn}));
        !written)
        return written;
    if (auto written = exchange::writeCsvFolder(passedOn, path(QStringLiteral("tables"))); !written)
        return written;
    for (const auto& file : exchange::exportCsv(passedOn)) {
        if (file.name != exchange::csvManifest)
            m_html +=
                QStringLiteral("<li><a href=\"tables/%1\">%1</a></li>\n").arg(escaped(file.name));
    }
    m_html += QStringLiteral("</ul>\n");
    return {};
}

QString pageOfReports(std::size_t count, const QString& rows)
{
    const auto heading = [](const char* look, const model::Text& text) {
        return QStringLiteral("<th%1>%2</th>").arg(QString::fromLatin1(look), words(text));
    };
    constexpr auto number = " class=\"number\"";
    return pageBegin(words(coreText("Report", "{count} consortia")
                               .with("count", static_cast<std::int64_t>(count)))) +
           QStringLiteral("<table>\n<tr>") + heading("", coreText("Report", "Consortium")) +
           heading("", coreText("Report", "Form")) + heading("", coreText("Report", "Stage")) +
           heading(number, coreText("Report", "Members")) +
           heading(number, coreText("Report", "Warnings, high")) +
           heading(number, coreText("Report", "Warnings, medium")) +
           heading(number, coreText("Report", "Rules that cannot be judged")) +
           QStringLiteral("</tr>\n") + rows + QStringLiteral("</table>\n") + pageEnd;
}

} // namespace concordat::ui
