#include "ui/pages/warnings/warning_detail.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/measures/sources.h"
#include "ui/bridge/text.h"
#include "ui/models/retyped.h"
#include "ui/pages/warnings/warning_edits.h"
#include "ui/shell/theme.h"
#include "ui/shell/warning_links.h"

namespace concordat::ui {

using warnings::Origin;
using warnings::Status;
using warnings::Warning;

namespace {

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString shortNumber(double value)
{
    return formatted(value, std::floor(value) == value ? 0 : 2);
}

} // namespace

WarningDetail::WarningDetail(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_rows(new QVBoxLayout)
{
    setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_rows->setSpacing(space::small);
    column->addLayout(m_rows);
    column->addStretch(1);
}

void WarningDetail::clear()
{
    m_reason = nullptr;
    m_expires = nullptr;
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel* WarningDetail::addText(const QString& words, const char* role)
{
    auto* label = new QLabel(words, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    m_rows->addWidget(label);
    return label;
}

void WarningDetail::addRow(const QString& name, const QString& value)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(name, row);
    auto* words = new QLabel(value, row);
    for (auto* each : {label, words}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    setRole(label, "muted");
    words->setAlignment(Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(label, 3);
    layout->addWidget(words, 2);
    m_rows->addWidget(row);
}

void WarningDetail::show(const Warning& warning)
{
    // What is being typed is not torn away by an edit made elsewhere.
    const auto typed = m_reason ? m_reason->text() : QString{};
    clear();
    const auto& rule = *warning.rule;
    addText(
        QStringLiteral("%1 %2").arg(QString::number(rule.number), translated(rule.title.text())),
        "lead");
    addText(QStringLiteral("%1 %2 · %3")
                .arg(signOf(rule.severity), translated(severityText(rule.severity)),
                     warning.acknowledged ? tr("Acknowledged")
                                          : translated(statusText(warning.finding.status))),
            roleOf(rule.severity));
    addFinding(warning);
    addRemedy(warning);
    addAcknowledgement(warning);
    if (m_reason)
        m_reason->setText(typed);
    addNumbers(warning);
    addHistory(warning);
}

void WarningDetail::addFinding(const Warning& warning)
{
    const auto& finding = warning.finding;
    if (!finding.message.empty())
        addText(translated(finding.message), "");
    for (const auto& seen : finding.evidence)
        addRow(translated(seen.label), translated(seen.value));
    if (!finding.missing.empty()) {
        addText(tr("It cannot be judged without:"), "strong");
        QStringList links;
        for (const auto& missing : finding.missing) {
            addText(QStringLiteral("• ") + translated(missing), "");
            links << linkOfData(missing);
        }
        links.removeDuplicates();
        links.removeAll(QString{});
        for (const auto& link : links)
            addLink(link);
    }
    std::map<std::string, double> numbers;
    for (const auto& value : warning.parameters)
        numbers[std::string{value.spec->name}] = value.value;
    const auto source = translated(measures::sourceText(warning.rule->source));
    addText(tr("Rule: %1 [%2]").arg(translated(conditionText(*warning.rule, numbers)), source),
            "muted");
}

void WarningDetail::addRemedy(const Warning& warning)
{
    addText(tr("Remedy: %1").arg(translated(warning.rule->remedy.text())), "");
    // What cannot be judged is no matter of the remedy yet: its data are linked above.
    const auto link = linkOf(*warning.rule);
    const auto& missing = warning.finding.missing;
    const bool linked = std::any_of(missing.begin(), missing.end(),
                                    [](const auto& each) { return !linkOfData(each).isEmpty(); });
    if (!link.isEmpty() && !linked)
        addLink(link);
}

void WarningDetail::addLink(const QString& link)
{
    auto* button = new QPushButton(tr("Open %1").arg(pageButtonOf(link)), this);
    button->setObjectName(QStringLiteral("warnings.open"));
    setRole(button, "primary");
    connect(button, &QPushButton::clicked, this,
            [this, link] { Q_EMIT navigationRequested(link); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

void WarningDetail::addAcknowledgement(const Warning& warning)
{
    if (warning.finding.status != Status::fired)
        return;
    const bool readOnly = m_session.document().isReadOnly();
    if (const auto* row = warning.acknowledged) {
        addText(tr("Acknowledged"), "strong");
        addText(QString::fromStdString(row->reason), "");
        if (!row->acknowledgedBy.empty())
            addRow(tr("By"), QString::fromStdString(row->acknowledgedBy));
        addRow(tr("Until"),
               row->expiresOn ? formatted(*row->expiresOn) : tr("somebody takes it back"));
        auto* back = new QPushButton(tr("Take Back"), this);
        back->setObjectName(QStringLiteral("warnings.take_back"));
        back->setEnabled(!readOnly);
        connect(back, &QPushButton::clicked, this,
                [this, id = row->id] { takeBack(m_session, id); });
        m_rows->addWidget(back, 0, Qt::AlignLeft);
        return;
    }
    addText(tr("Let it stand for now"), "strong");
    auto* reasonLabel = addText(tr("&Reason"), "muted");
    reasonLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("warnings.reason"));
    m_reason->setAccessibleName(tr("Reason why the warning may stand"));
    reasonLabel->setBuddy(m_reason);
    m_rows->addWidget(m_reason);
    auto* untilLabel = addText(tr("&Until (empty: until somebody takes it back)"), "muted");
    untilLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_expires = new DateEditor(this);
    m_expires->line().setObjectName(QStringLiteral("warnings.expires"));
    m_expires->line().setAccessibleName(tr("Day on which the acknowledgement ends"));
    m_expires->setIsoText(QString::fromStdString(m_session.asOf().plusMonths(3).toString()));
    untilLabel->setBuddy(&m_expires->line());
    m_rows->addWidget(m_expires);
    auto* button = new QPushButton(tr("Acknowledge"), this);
    button->setObjectName(QStringLiteral("warnings.acknowledge"));
    button->setEnabled(!readOnly);
    const int rule = warning.rule->number;
    connect(button, &QPushButton::clicked, this, [this, rule] { acknowledgeNow(rule); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this, rule] { acknowledgeNow(rule); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
}

void WarningDetail::acknowledgeNow(int rule)
{
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        Q_EMIT messageRequested(tr("Say why the warning may stand, then acknowledge it."));
        m_reason->setFocus();
        return;
    }
    const auto typed = m_expires->isoText();
    const auto expires = model::Date::parse(typed.toStdString());
    if (!typed.isEmpty() && (!expires || *expires < m_session.asOf())) {
        Q_EMIT messageRequested(
            tr("The day on which the acknowledgement ends must be a date that lies ahead."));
        m_expires->line().setFocus();
        return;
    }
    m_reason->clear();
    acknowledge(m_session, rule, reason.toStdString(), expires);
}

void WarningDetail::addNumbers(const Warning& warning)
{
    if (warning.parameters.empty())
        return;
    addText(tr("Numbers of the rule"), "strong");
    const int rule = warning.rule->number;
    const bool readOnly = m_session.document().isReadOnly();
    for (const auto& value : warning.parameters) {
        const auto& spec = *value.spec;
        const std::string name{spec.name};
        const auto label = translated(spec.label.text());
        addText(label, "muted");
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* spin = new QDoubleSpinBox(row);
        spin->setObjectName(QStringLiteral("warnings.number.") + QString::fromStdString(name));
        spin->setAccessibleName(label);
        spin->setRange(spec.least, spec.most);
        const bool fine = spec.most <= 1;
        spin->setDecimals(fine ? 2 : 0);
        spin->setSingleStep(fine ? 0.05 : 1);
        if (const auto unit = translated(unitText(spec.unit)); !unit.isEmpty())
            spin->setSuffix(u' ' + unit);
        spin->setValue(value.value);
        spin->setEnabled(!readOnly);
        spin->setKeyboardTracking(false);
        connect(spin, &QDoubleSpinBox::valueChanged, this,
                [this, rule, name](double number) { setNumber(m_session, rule, name, number); });
        if (value.origin == Origin::builtIn)
            onRetyped(*spin, [this, rule, name, spin] {
                setNumber(m_session, rule, name, spin->value());
            });
        layout->addWidget(spin);
        auto* origin = new QLabel(value.origin == Origin::builtIn
                                      ? tr("default, not evidence")
                                      : tr("default: %1").arg(shortNumber(spec.value)),
                                  row);
        setRole(origin, "default");
        layout->addWidget(origin, 1);
        if (value.origin != Origin::builtIn) {
            auto* reset = new QPushButton(tr("Reset"), row);
            reset->setObjectName(QStringLiteral("warnings.reset.") + QString::fromStdString(name));
            reset->setEnabled(!readOnly);
            connect(reset, &QPushButton::clicked, this,
                    [this, rule, name] { resetNumber(m_session, rule, name); });
            layout->addWidget(reset);
        }
        m_rows->addWidget(row);
    }
}

void WarningDetail::addHistory(const Warning& warning)
{
    bool any = false;
    for (const auto& row : m_session.state().rows<model::WarningEpisode>()) {
        if (row.rule.value != warning.rule->number)
            continue;
        if (!any)
            addText(tr("History"), "strong");
        any = true;
        const auto day = [](const std::optional<model::Date>& date) {
            return date ? formatted(*date) : QString(QChar(0x2013));
        };
        addText(row.goneOn ? tr("%1 to %2").arg(day(row.appearedOn), day(row.goneOn))
                           : tr("since %1").arg(day(row.appearedOn)),
                "");
        if (!row.evidence.empty())
            addText(sentence(QString::fromStdString(row.evidence)), "muted");
    }
}

} // namespace concordat::ui
