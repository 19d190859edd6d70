#include "ui/pages/indicators/observation_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>

#include "ui/bridge/text.h"
#include "ui/models/cell.h"

namespace concordat::ui {

using model::coreText;

ObservationDialog::ObservationDialog(const Session& session, const std::string& indicator,
                                     QWidget* parent)
    : QDialog(parent), m_state(session.state()), m_indicator(new QComboBox(this)),
      m_day(new DateEditor(this)), m_value(new QLineEdit(this)), m_refusal(new QLabel(this))
{
    setObjectName(QStringLiteral("observation"));
    setWindowTitle(tr("Add Observation"));
    m_indicator->setObjectName(QStringLiteral("observation.indicator"));
    m_day->setObjectName(QStringLiteral("observation.day"));
    m_value->setObjectName(QStringLiteral("observation.value"));
    for (const auto& row : m_state.rows<model::Indicator>()) {
        m_indicator->addItem(QString::fromStdString(row.name),
                             QString::fromStdString(row.id.value()));
        if (row.id.value() == indicator)
            m_indicator->setCurrentIndex(m_indicator->count() - 1);
    }
    m_indicator->setEnabled(indicator.empty());
    m_day->setIsoText(QString::fromStdString(session.asOf().toString()));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Indicator"), m_indicator);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Value"), m_value);
    form->addRow(m_refusal);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ObservationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_value->setFocus();
}

void ObservationDialog::accept()
{
    const auto refuse = [this](const model::Error& error) {
        m_refusal->setText(QStringLiteral("▲ ") + translated(error));
        m_refusal->show();
    };
    const auto lacking = [&](model::Text text) {
        refuse({model::ErrorCode::input, std::move(text), {}, {}});
    };
    if (m_indicator->currentIndex() < 0)
        return lacking(coreText("Indicators", "There is no indicator yet; add one first."));
    const auto day = dateTyped(m_day->line().text());
    if (!day)
        return refuse(day.error());
    if (!*day)
        return lacking(coreText("Indicators", "An observation counts from a day on; name it."));
    const auto* field = model::table(model::tableOf<model::Observation>()).field("value");
    const auto value = valueFromCell(m_state, *field, m_value->text());
    if (!value)
        return refuse(value.error());
    m_values = {{"indicator", m_indicator->currentData().toString().toStdString()},
                {"date", model::Value{**day}},
                {"value", *value}};
    QDialog::accept();
}

} // namespace concordat::ui
