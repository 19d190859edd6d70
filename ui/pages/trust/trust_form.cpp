#include "ui/pages/trust/trust_form.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>

#include "core/measures/membership.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString formWords(const char* source)
{
    return QCoreApplication::translate("TrustForm", source);
}

QString sheet(const model::State& state, const model::TrustRound& round,
              const std::vector<model::Id<model::Member>>& members, const model::Member& rater)
{
    QString html;
    html += QStringLiteral("<h2>%1</h2>")
                .arg(QString::fromStdString(state.consortium().name).toHtmlEscaped());
    html += QStringLiteral("<h1>%1</h1>")
                .arg(formWords(QT_TRANSLATE_NOOP("TrustForm", "Survey of mutual trust: %1"))
                         .arg(QString::fromStdString(round.name).toHtmlEscaped()));
    html += QStringLiteral("<p><b>%1</b></p>")
                .arg(formWords(QT_TRANSLATE_NOOP("TrustForm", "Filled in by: %1"))
                         .arg(QString::fromStdString(rater.name).toHtmlEscaped()));
    html += QStringLiteral("<p>%1</p>")
                .arg(formWords(QT_TRANSLATE_NOOP(
                    "TrustForm", "How far do you trust each of the others to do what was agreed? "
                                 "Write a number from 0 (not at all) to 100 (without reserve). "
                                 "Leave a line empty where you cannot say.")));
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" "
                           "width=\"100%\"><tr><th align=\"left\">%1</th><th>%2</th></tr>")
                .arg(formWords(QT_TRANSLATE_NOOP("TrustForm", "Member")),
                     formWords(QT_TRANSLATE_NOOP("TrustForm", "Score, 0–100")));
    for (const auto& id : members) {
        const auto* member = state.find(id);
        if (id == rater.id || !member)
            continue;
        html += QStringLiteral("<tr><td>%1</td><td>&nbsp;</td></tr>")
                    .arg(QString::fromStdString(member->name).toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
    html += QStringLiteral("<p>%1</p>")
                .arg(formWords(
                         QT_TRANSLATE_NOOP(
                             "TrustForm",
                             "Whoever keeps the survey sees this sheet; the others see means of "
                             "at least %1 raters, and which pairs trust each other little. Single "
                             "numbers are not shown in history, figures and reports."))
                         .arg(round.minimumRaters.value));
    return html;
}

} // namespace

QString trustFormHtml(const model::State& state, const model::TrustRound& round, model::Date asOf)
{
    const auto members = measures::membershipAt(state, asOf).members;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    bool first = true;
    for (const auto& id : members) {
        html += first ? QStringLiteral("<div>")
                      : QStringLiteral("<div style=\"page-break-before: always\">");
        html += sheet(state, round, members, *state.find(id));
        html += QStringLiteral("</div>");
        first = false;
    }
    return html + QStringLiteral("</body></html>");
}

void printTrustForm(const QString& html, QPrinter& printer)
{
    QTextDocument document;
    auto font = Theme::current().font(TypeSize::body); // names the families for each script
    font.setPointSizeF(11);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
}

} // namespace concordat::ui
