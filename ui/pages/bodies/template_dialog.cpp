#include "ui/pages/bodies/template_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/governance/body_votes.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

TemplateDialog::TemplateDialog(const model::State& state, model::Date day, QWidget* parent)
    : QDialog(parent), m_state(state), m_day(day),
      m_templates(governance::bodyTemplates(state, day)), m_list(new QListWidget(this)),
      m_contents(new QLabel(this)), m_taken(new QLabel(this)),
      m_add(new QRadioButton(tr("&Add others beside them"), this)),
      m_replace(
          new QRadioButton(tr("&Replace their seats and rules; meetings and motions stay"), this))
{
    setObjectName(QStringLiteral("bodies.templates"));
    setWindowTitle(tr("Bodies from a Template"));
    m_list->setObjectName(QStringLiteral("bodies.template_list"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(Theme::current().scaled(240));
    for (const auto& each : m_templates) {
        auto words = translated(each.title);
        if (each.suggested)
            words += QStringLiteral("\n✓ ") + tr("fits this consortium");
        m_list->addItem(words);
    }
    m_contents->setObjectName(QStringLiteral("bodies.template_contents"));
    m_contents->setWordWrap(true);
    m_contents->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_contents->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contents->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_contents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("bodies.template_create"));
    create->setDefault(true);
    setRole(create, "primary");
    auto* hint = new QLabel(tr("One edit creates all of it; undo takes it back. Numbers are "
                               "defaults, not evidence."),
                            this);
    hint->setWordWrap(true);
    setRole(hint, "muted");
    m_taken->setObjectName(QStringLiteral("bodies.template_taken"));
    m_taken->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("bodies.template_add"));
    m_replace->setObjectName(QStringLiteral("bodies.template_replace"));
    m_add->setChecked(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    for (auto* widget : std::initializer_list<QWidget*>{m_taken, m_add, m_replace})
        column->addWidget(widget);
    column->addWidget(hint);
    column->addWidget(buttons);
    resize(Theme::current().scaled(760), Theme::current().scaled(500));
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::preview);
    connect(m_replace, &QRadioButton::toggled, this, &TemplateDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
}

void TemplateDialog::preview()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto& chosen = m_templates[static_cast<std::size_t>(row)];
    auto plan = governance::planOf(chosen.id, m_state, m_day, [](const model::Text& text) {
        return translated(text).toStdString();
    });
    if (!plan)
        return;
    m_plan = *std::move(plan);
    QStringList taken;
    for (const auto& name : governance::namesTaken(m_plan, m_state))
        taken << tr("“%1”").arg(QString::fromStdString(name));
    m_taken->setText(
        QStringLiteral("◆ ") +
        tr("%1: bodies of these names exist already.", "names").arg(taken.join(tr(", ", "list"))));
    for (auto* widget : std::initializer_list<QWidget*>{m_taken, m_add, m_replace})
        widget->setVisible(!taken.isEmpty());
    if (m_replace->isChecked())
        governance::takePlaces(m_plan, m_state);
    else
        governance::giveFreeNames(m_plan, m_state);
    m_contents->setText(QStringLiteral("<p>%1</p>%2")
                            .arg(translated(chosen.description).toHtmlEscaped(), contents()));
}

QString TemplateDialog::contents() const
{
    QString html;
    for (const auto& body : m_plan.bodies) {
        QStringList seats;
        for (const auto& seat : m_plan.seats) {
            if (seat.body != body.id)
                continue;
            const auto* member = seat.member ? m_state.find(*seat.member) : nullptr;
            auto name = QString::fromStdString(member ? member->name : seat.holder);
            if (seat.kind == model::SeatKind::chair)
                name = tr("%1 (chair)").arg(name);
            else if (seat.kind == model::SeatKind::observer)
                name = tr("%1 (observer)").arg(name);
            seats << name.toHtmlEscaped();
        }
        QString rules;
        for (const auto& rule : m_plan.rules) {
            if (rule.body == body.id)
                rules += QStringLiteral("<li>%1: %2</li>")
                             .arg(translated(governance::matterText(rule)).toHtmlEscaped(),
                                  translated(governance::ruleText(rule)).toHtmlEscaped());
        }
        auto name = QString::fromStdString(body.name).toHtmlEscaped();
        if (std::find(m_plan.replaced.begin(), m_plan.replaced.end(), body.id) !=
            m_plan.replaced.end())
            name = tr("%1 (in place of the present one)").arg(name);
        html +=
            QStringLiteral("<h4>%1</h4><p>%2</p><p>%3</p><ul>%4</ul>")
                .arg(name,
                     tr("%n meetings a year, notice and quorum as usual", "", body.meetingsPerYear),
                     seats.isEmpty() ? tr("No seats yet.") : seats.join(tr(", ", "list")), rules);
    }
    return html;
}

} // namespace concordat::ui
