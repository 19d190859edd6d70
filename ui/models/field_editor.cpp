#include "ui/models/field_editor.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDate>
#include <QDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/shell/icons.h"

namespace concordat::ui {

namespace {

std::optional<QDate> dateOf(const QString& text)
{
    model::Field field;
    field.kind = model::FieldKind::date;
    const auto value = valueFromCell(model::State{}, field, text);
    if (!value || !std::holds_alternative<model::Date>(*value))
        return {};
    const auto date = std::get<model::Date>(*value);
    return QDate(date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()));
}

QComboBox* listOf(QWidget* parent, bool optional)
{
    auto* box = new QComboBox(parent);
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    if (optional)
        box->addItem(QStringLiteral("–"), QString{});
    return box;
}

QWidget* makeEditor(const model::State& state, const model::Field& field, QWidget* parent)
{
    switch (field.kind) {
    case model::FieldKind::enumeration: {
        auto* box = listOf(parent, field.optional);
        for (const auto& term : field.vocabulary->terms)
            box->addItem(translated(field.vocabulary->label(term.value)),
                         QString::fromStdString(term.name));
        return box;
    }
    case model::FieldKind::boolean: {
        auto* box = listOf(parent, field.optional);
        for (const bool flag : {false, true})
            box->addItem(cellText(state, field, flag),
                         flag ? QStringLiteral("yes") : QStringLiteral("no"));
        return box;
    }
    case model::FieldKind::reference: {
        auto* box = listOf(parent, field.optional);
        const auto& info = model::table(field.target);
        for (const auto& row : state.rows(field.target))
            box->addItem(QString::fromStdString(info.rowName(row.get())),
                         QString::fromStdString(info.idOf(row.get())));
        return box;
    }
    case model::FieldKind::date: return new DateEditor(parent);
    default: return new QLineEdit(parent);
    }
}

} // namespace

DateEditor::DateEditor(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("calendar")));
    button->setToolTip(tr("Choose a day"));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::NoFocus);
    row->addWidget(button);
    setFocusProxy(m_line);
    setAutoFillBackground(true);
    m_line->setPlaceholderText(tr("no date"));
    connect(button, &QToolButton::clicked, this, &DateEditor::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEditor::edited);
}

QString DateEditor::isoText() const
{
    const auto text = m_line->text().trimmed();
    const auto date = dateOf(text);
    return date ? date->toString(Qt::ISODate) : text;
}

void DateEditor::setIsoText(const QString& text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    m_line->setText(date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : text);
}

void DateEditor::openCalendar()
{
    QDialog dialog(this, Qt::Popup);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(&dialog);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = dateOf(m_line->text()))
        calendar->setSelectedDate(*date);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, &dialog, &QDialog::accept);
    connect(calendar, &QCalendarWidget::clicked, &dialog, &QDialog::accept);
    dialog.move(mapToGlobal(QPoint(0, height())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    setIsoText(calendar->selectedDate().toString(Qt::ISODate));
    Q_EMIT edited();
}

QWidget* makeFieldEditor(const model::State& state, const model::Field& field, QWidget* parent)
{
    auto* editor = makeEditor(state, field, parent);
    const auto name = translated(field.label());
    editor->setAccessibleName(name);
    if (auto* date = qobject_cast<DateEditor*>(editor))
        date->line().setAccessibleName(name);
    return editor;
}

QString fieldEditorText(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentData().toString();
    if (const auto* date = qobject_cast<const DateEditor*>(editor))
        return date->isoText();
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line ? line->text() : QString{};
}

void setFieldEditorText(QWidget* editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(text));
    else if (auto* date = qobject_cast<DateEditor*>(editor))
        date->setIsoText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

void onFieldEdited(QWidget* editor, QObject* context, const std::function<void()>& done)
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        QObject::connect(box, &QComboBox::activated, context, done);
    else if (auto* date = qobject_cast<DateEditor*>(editor))
        QObject::connect(date, &DateEditor::edited, context, done);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        QObject::connect(line, &QLineEdit::editingFinished, context, done);
}

} // namespace concordat::ui
