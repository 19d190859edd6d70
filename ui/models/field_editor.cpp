#include "ui/models/field_editor.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cadence/rule_words.h"
#include "core/model/country.h"
#include "core/model/value_text.h"
#include "ui/bridge/text.h"
#include "ui/models/cell.h"
#include "ui/shell/icons.h"

namespace concordat::ui {

namespace {

/// The property of a list that shows what is none of its choices.
constexpr auto* asStored = "asStored";
/// As wide as the longest date of a locale needs, in widths of a letter.
constexpr int dateLetters = 14;
/// Three names of usual length.
constexpr int listLetters = 48;

std::optional<QDate> dateOf(const QString& text)
{
    const auto typed = dateTyped(text);
    if (!typed || !*typed)
        return {};
    return toQt(**typed);
}

/// The short format of the locale with all four digits of the year, so that it reads back as it is.
QString dateWords(const QDate& date)
{
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(date, format);
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

/// The items of a list as `model::toText` writes it, and back.
std::vector<QString> itemsOf(const QString& text)
{
    model::Field field;
    field.kind = model::FieldKind::texts;
    const auto value = model::fromText(field, text.toStdString());
    std::vector<QString> items;
    for (const auto& item : std::get<model::Texts>(*value))
        items.push_back(QString::fromStdString(item));
    return items;
}

QString textOf(const std::vector<QString>& items)
{
    model::Texts texts;
    for (const auto& item : items)
        texts.push_back(item.toStdString());
    return QString::fromStdString(model::toText(model::Field{}, model::Value{texts}));
}

std::vector<ListEditor::Choice> rowsToChoose(const model::State& state, model::TableId table)
{
    const auto& info = model::table(table);
    std::vector<ListEditor::Choice> choices;
    for (const auto& row : state.rows(table))
        choices.push_back(
            {QString::fromStdString(info.idOf(row.get())), rowWords(state, info, row.get())});
    return choices;
}

/// Completes the name after the last semicolon.
class LastNameCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override
    {
        return {path.mid(path.lastIndexOf(u';') + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto typed = static_cast<QLineEdit*>(widget())->text();
        const auto before = typed.left(typed.lastIndexOf(u';') + 1);
        return (before.isEmpty() ? before : before + u' ') + QCompleter::pathFromIndex(index);
    }
};

/// Every country by code and name; found by either.
class CountryBox : public QComboBox {
public:
    explicit CountryBox(QWidget* parent) : QComboBox(parent)
    {
        setMaxVisibleItems(20);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        addItem(QStringLiteral("–"), QString{});
        for (const auto& country : model::countries()) {
            const auto code =
                QString::fromUtf8(country.code.data(), static_cast<qsizetype>(country.code.size()));
            addItem(code + QStringLiteral(" · ") + translated(country.name.text()), code);
        }
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
};

/// The row that typed words mean: the one called so, else the only one whose name holds them.
int rowTyped(const QComboBox& box)
{
    const auto text = box.currentText();
    if (box.currentIndex() >= 0 && box.itemText(box.currentIndex()) == text)
        return box.currentIndex();
    // “UK” is a code before it is a part of Ukraine's name.
    if (dynamic_cast<const CountryBox*>(&box))
        if (const auto* country = model::countryCalled(text.trimmed().toStdString()))
            return box.findData(QString::fromUtf8(country->code.data(),
                                                  static_cast<qsizetype>(country->code.size())));
    if (const int exact = box.findText(text, Qt::MatchFixedString); exact >= 0)
        return exact;
    int only = -1;
    for (int row = 0; row < box.count() && !text.trimmed().isEmpty(); ++row) {
        if (!box.itemText(row).contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return -1;
        only = row;
    }
    return only;
}

/// The usual rules of recurrence in words; any other can be typed as RFC 5545 writes it.
QComboBox* recurrences(QWidget* parent)
{
    auto* box = listOf(parent, true);
    box->setObjectName(QStringLiteral("recurrenceEditor"));
    for (const char* rule :
         {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=2",
          "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY"})
        box->addItem(translated(cadence::recurrenceWords(rule)), QString::fromLatin1(rule));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(QStringLiteral("FREQ=MONTHLY;BYDAY=1TH"));
    box->setToolTip(
        QCoreApplication::translate("concordat::ui::RecurrenceEditor",
                                    "Choose how often, or write a rule as calendars do: "
                                    "FREQ=MONTHLY;BYDAY=1TH is the first Thursday of a month."));
    return box;
}

QWidget* makeEditor(const model::State& state, const model::Field& field, QWidget* parent)
{
    if (field.role == model::FieldRole::recurrence)
        return recurrences(parent);
    if (field.role == model::FieldRole::country)
        return new CountryBox(parent);
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
        for (const auto& choice : rowsToChoose(state, field.target))
            box->addItem(choice.words, choice.name);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        return box;
    }
    case model::FieldKind::references:
        return new ListEditor(rowsToChoose(state, field.target), parent);
    case model::FieldKind::enumerations: {
        std::vector<ListEditor::Choice> choices;
        for (const auto& term : field.vocabulary->terms)
            choices.push_back({QString::fromStdString(term.name),
                               translated(field.vocabulary->label(term.value))});
        return new ListEditor(std::move(choices), parent);
    }
    case model::FieldKind::date: return new DateEditor(parent);
    default: return new QLineEdit(parent);
    }
}

} // namespace

model::Result<std::optional<model::Date>> dateTyped(const QString& text)
{
    model::Field field;
    field.kind = model::FieldKind::date;
    field.optional = true;
    const auto value = valueFromCell(model::State{}, field, text);
    if (!value)
        return value.error();
    if (const auto* date = std::get_if<model::Date>(&*value))
        return std::optional{*date};
    return std::optional<model::Date>{};
}

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
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * dateLetters);
    connect(button, &QToolButton::clicked, this, &DateEditor::openCalendar);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEditor::edited);
}

// A line that goes while it has the focus reports an end of editing; nobody is left to hear it.
DateEditor::~DateEditor()
{
    m_line->disconnect(this);
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
    m_line->setText(date.isValid() ? dateWords(date) : text);
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

ListEditor::ListEditor(std::vector<Choice> choices, QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)), m_line(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("add")));
    button->setToolTip(tr("Choose from a list"));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::NoFocus);
    row->addWidget(button);
    setFocusProxy(m_line);
    setAutoFillBackground(true);
    QStringList words;
    for (const auto& choice : m_choices)
        words.append(choice.words);
    auto* completer = new LastNameCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    m_line->setPlaceholderText(tr("none"));
    connect(button, &QToolButton::clicked, this, &ListEditor::openList);
    connect(m_line, &QLineEdit::editingFinished, this, &ListEditor::edited);
}

QSize ListEditor::sizeHint() const
{
    const auto hint = QWidget::sizeHint();
    return {std::max(hint.width(), m_line->fontMetrics().averageCharWidth() * listLetters),
            hint.height()};
}

ListEditor::~ListEditor()
{
    m_line->disconnect(this);
}

std::vector<QString> ListEditor::names() const
{
    std::vector<QString> names;
    for (const auto& item : itemsOf(m_line->text())) {
        const auto at =
            std::find_if(m_choices.begin(), m_choices.end(), [&item](const Choice& choice) {
                return choice.name == item || choice.words.compare(item, Qt::CaseInsensitive) == 0;
            });
        if (!item.isEmpty())
            names.push_back(at == m_choices.end() ? item : at->name);
    }
    return names;
}

QString ListEditor::namesText() const
{
    return textOf(names());
}

void ListEditor::setNamesText(const QString& text)
{
    if (text != namesText() || m_line->text().isEmpty())
        write(itemsOf(text));
}

void ListEditor::write(const std::vector<QString>& names)
{
    std::vector<QString> words;
    for (const auto& name : names) {
        const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                     [&name](const Choice& choice) { return choice.name == name; });
        words.push_back(at == m_choices.end() ? name : at->words);
    }
    m_line->setText(textOf(words));
}

void ListEditor::openList()
{
    QDialog dialog(this, Qt::Popup);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(4, 4, 4, 4);
    auto* list = new QListWidget(&dialog);
    list->setAccessibleName(m_line->accessibleName());
    const auto chosen = names();
    for (const auto& choice : m_choices) {
        auto* item = new QListWidgetItem(choice.words, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, choice.name);
        item->setCheckState(std::find(chosen.begin(), chosen.end(), choice.name) != chosen.end()
                                ? Qt::Checked
                                : Qt::Unchecked);
    }
    list->setMinimumSize(260, std::min(360, 28 * list->count() + 12));
    column->addWidget(list);
    dialog.move(mapToGlobal(QPoint(0, height())));
    dialog.exec();
    std::vector<QString> ticked;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(list->item(row)->data(Qt::UserRole).toString());
    }
    if (ticked == chosen)
        return;
    write(ticked);
    Q_EMIT edited();
}

QWidget* makeFieldEditor(const model::State& state, const model::Field& field, QWidget* parent)
{
    auto* editor = makeEditor(state, field, parent);
    const auto name = translated(field.label());
    editor->setAccessibleName(name);
    if (const auto* box = qobject_cast<QComboBox*>(editor); box && box->isEditable())
        box->lineEdit()->setAccessibleName(name);
    if (auto* date = qobject_cast<DateEditor*>(editor))
        date->line().setAccessibleName(name);
    if (auto* list = qobject_cast<ListEditor*>(editor))
        list->line().setAccessibleName(name);
    return editor;
}

QString fieldEditorText(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor)) {
        if (!box->isEditable())
            return box->currentData().toString();
        // What is no choice and was not touched stays as it is.
        const auto stored = box->property(asStored);
        if (stored.isValid() && box->currentText() == stored.toString())
            return stored.toString();
        const int row = rowTyped(*box);
        return row < 0 ? box->currentText().trimmed() : box->itemData(row).toString();
    }
    if (const auto* list = qobject_cast<const ListEditor*>(editor))
        return list->namesText();
    if (const auto* date = qobject_cast<const DateEditor*>(editor))
        return date->isoText();
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line ? line->text() : QString{};
}

void setFieldEditorText(QWidget* editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const int row = box->findData(text);
        box->setCurrentIndex(row);
        box->setProperty(asStored, row < 0 ? QVariant{text} : QVariant{});
        if (row < 0 && box->isEditable())
            box->setEditText(text);
    } else if (auto* list = qobject_cast<ListEditor*>(editor))
        list->setNamesText(text);
    else if (auto* date = qobject_cast<DateEditor*>(editor))
        date->setIsoText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && line->text() != text) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

namespace {

/// Properties of an editor: the text it was filled with, and what was stored then.
constexpr const char* filledWith = "concordatFilled";
constexpr const char* storedThen = "concordatStored";

} // namespace

bool fillFieldEditor(QWidget* editor, const QString& text, const QString& stored)
{
    const auto filled = editor->property(filledWith);
    if (filled.isValid() && filled.toString() != fieldEditorText(editor))
        return false;
    setFieldEditorText(editor, text);
    editor->setProperty(filledWith, fieldEditorText(editor));
    editor->setProperty(storedThen, stored);
    return true;
}

bool takesThePlaceOf(QWidget* editor, const QString& present)
{
    const auto typed = fieldEditorText(editor);
    const auto stored = editor->property(storedThen);
    editor->setProperty(filledWith, typed);
    editor->setProperty(storedThen, typed);
    return stored.isValid() && stored.toString() != present && typed != present;
}

model::Error typedOverAnother(const QString& theirs)
{
    return {model::ErrorCode::conflict,
            model::coreText("Edit", "While you typed, “{theirs}” was entered here by somebody "
                                    "else. What you typed has taken its place; undo brings it "
                                    "back.")
                .with("theirs", theirs.toStdString()),
            {},
            {}};
}

void widenOverNeighbours(QWidget& editor)
{
    auto box = editor.geometry();
    const int room = editor.parentWidget() ? editor.parentWidget()->width() : box.width();
    const auto hint =
        qobject_cast<ListEditor*>(&editor) ? editor.sizeHint() : editor.minimumSizeHint();
    const int wanted = std::min(hint.width(), room);
    if (box.width() >= wanted)
        return;
    box.setWidth(wanted);
    box.moveLeft(std::max(0, std::min(box.left(), room - wanted)));
    editor.setGeometry(box);
}

void onFieldEdited(QWidget* editor, QObject* context, const std::function<void()>& done)
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        QObject::connect(box, &QComboBox::activated, context, done);
        if (box->isEditable())
            QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, context, done);
    } else if (auto* list = qobject_cast<ListEditor*>(editor))
        QObject::connect(list, &ListEditor::edited, context, done);
    else if (auto* date = qobject_cast<DateEditor*>(editor))
        QObject::connect(date, &DateEditor::edited, context, done);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        QObject::connect(line, &QLineEdit::editingFinished, context, done);
}

} // namespace concordat::ui
