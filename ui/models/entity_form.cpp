#include "ui/models/entity_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

#include "core/model/value_text.h"
#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/models/field_editor.h"
#include "ui/shell/spin_undo.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

/// Where a field's words are typed; null where they are not.
QLineEdit* lineOf(QWidget* editor)
{
    auto* box = qobject_cast<QComboBox*>(editor);
    return box ? box->lineEdit() : qobject_cast<QLineEdit*>(editor);
}

} // namespace

EntityForm::EntityForm(Session& session, EntityTableModel& model, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_model(model)
{
    setObjectName(QStringLiteral("details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& field : m_model.info().fields) {
        if (field.name != "id" && field.name != "inferred")
            m_fields.push_back(&field);
    }
}

void EntityForm::setFields(const std::vector<std::string>& names)
{
    m_fields.clear();
    for (const auto& name : names)
        m_fields.push_back(m_model.info().field(name));
    rebuild();
}

void EntityForm::setRows(const std::vector<std::string>& ids)
{
    const bool rebuilt = m_ids.empty() != ids.empty() || !widget();
    m_ids = ids;
    if (rebuilt)
        rebuild();
    else
        refresh();
}

void EntityForm::retranslate()
{
    setAccessibleName(tr("Details"));
    rebuild();
}

void EntityForm::rebuild()
{
    m_lines.clear();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    m_heading = new QLabel(content);
    m_heading->setObjectName(QStringLiteral("detailsHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    setRole(m_heading, m_ids.empty() ? "muted" : "lead");
    column->addWidget(m_heading);
    if (!m_ids.empty()) {
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setVerticalSpacing(6);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        const bool readOnly = m_session.document().isReadOnly();
        for (const auto* field : m_fields) {
            Line line;
            line.field = field;
            line.editor = makeFieldEditor(m_session.state(), *field, content);
            line.editor->setObjectName(QStringLiteral("field.") +
                                       QString::fromStdString(field->name));
            line.editor->setEnabled(!readOnly);
            if (auto* words = lineOf(line.editor))
                SpinUndo::leaveUndoToDocument(*words);
            line.label = new QLabel(translated(field->label()), content);
            line.label->setBuddy(line.editor);
            setRole(line.label, "caption");
            line.editor->setAccessibleName(line.label->text());
            form->addRow(line.label, line.editor);
            onFieldEdited(line.editor, this, [this, at = m_lines.size()] { write(at); });
            m_lines.push_back(line);
        }
        column->addLayout(form);
    }
    column->addStretch(1);
    setWidget(content);
    refresh();
}

void EntityForm::refresh()
{
    std::erase_if(m_ids, [this](const std::string& id) { return m_model.rowOf(id) < 0; });
    if (m_ids.empty() != m_lines.empty())
        return rebuild();
    if (m_ids.empty())
        m_heading->setText(tr("Select one or more rows to see and change all their fields."));
    else if (m_ids.size() == 1)
        m_heading->setText(rowWords(m_session.state(), m_model.info(),
                                    m_model.rowAt(m_model.rowOf(m_ids.front()))));
    else
        m_heading->setText(tr("%n rows: a change goes to all", "", static_cast<int>(m_ids.size())));
    for (auto& line : m_lines) {
        std::optional<std::string> common;
        bool same = true;
        bool inferred = false;
        for (const auto& id : m_ids) {
            const int row = m_model.rowOf(id);
            const auto text =
                cellEdit(*line.field, line.field->get(m_model.rowAt(row))).toStdString();
            same = same && (!common || *common == text);
            common = text;
            const auto* names = m_model.info().field("inferred");
            const auto listed =
                names ? std::get<model::Texts>(names->get(m_model.rowAt(row))) : model::Texts{};
            inferred = inferred ||
                       std::find(listed.begin(), listed.end(), line.field->name) != listed.end();
        }
        const auto words = translated(line.field->label());
        line.label->setText(inferred ? QStringLiteral("≈ ") + words : words);
        line.label->setToolTip(inferred ? tr("Concluded by the import, not stated by the source")
                                        : words);
        const auto text = same ? QString::fromStdString(common.value_or("")) : QString{};
        auto* box = qobject_cast<QComboBox*>(line.editor);
        if (box)
            box->setPlaceholderText(same ? QString{} : tr("several values"));
        if (box && box->lineEdit()) // one that can be typed into shows its editor's own
            box->lineEdit()->setPlaceholderText(same ? QString{} : tr("several values"));
        if (auto* edit = qobject_cast<QLineEdit*>(line.editor)) {
            edit->setPlaceholderText(same ? QString{} : tr("several values"));
            if (edit->hasFocus() && edit->isModified()) {
                line.replaced = line.shown == text ? line.replaced : text;
                line.shown = text;
                continue;
            }
        }
        line.replaced.reset();
        line.shown = text;
        if (box && !same)
            box->setCurrentIndex(-1);
        else
            setFieldEditorText(line.editor, text);
    }
}

void EntityForm::write(std::size_t at)
{
    auto& line = m_lines.at(at);
    const auto text = fieldEditorText(line.editor);
    if (text == line.shown)
        return;
    const auto value = valueFromCell(m_session.state(), *line.field, text);
    if (!value) {
        setFieldEditorText(line.editor, line.shown);
        m_session.report(value.error());
        return;
    }
    const auto before = line.shown;
    const auto replaced = std::exchange(line.replaced, {});
    line.shown = text;
    if (!m_model.setField(m_ids, *line.field, *value)) {
        line.shown = before;
        setFieldEditorText(line.editor, before);
    } else if (replaced) {
        Q_EMIT m_session.failed(typedOverAnother(*replaced));
    }
    if (auto* words = lineOf(line.editor))
        SpinUndo::forgetTyped(*words);
}

} // namespace concordat::ui
