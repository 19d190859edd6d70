#pragma once

#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/model/state.h"

namespace concordat::ui {

/// The day that people typed, in ISO 8601 or as the locale writes it; none for an empty line.
model::Result<std::optional<model::Date>> dateTyped(const QString& text);

/// A line for a date with a calendar beside it; empty is no date.
class DateEditor : public QWidget {
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent = nullptr);
    ~DateEditor() override;

    QLineEdit& line() const { return *m_line; }
    /// ISO 8601, or what was typed when it is no date.
    QString isoText() const;
    void setIsoText(const QString& text);

Q_SIGNALS:
    void edited();

private:
    void openCalendar();

    QLineEdit* m_line;
};

/// A line of names parted by semicolons, completed while typing, and a list to tick them in.
class ListEditor : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString name; ///< what is stored
        QString words;
    };
    explicit ListEditor(std::vector<Choice> choices, QWidget* parent = nullptr);
    ~ListEditor() override;

    QLineEdit& line() const { return *m_line; }
    /// Room for some names.
    QSize sizeHint() const override;
    /// The stored names as `model::toText` writes a list; words that are no choice stay as typed.
    QString namesText() const;
    void setNamesText(const QString& text);

Q_SIGNALS:
    void edited();

private:
    void openList();
    void write(const std::vector<QString>& names);
    std::vector<QString> names() const;

    std::vector<Choice> m_choices;
    QLineEdit* m_line;
};

/// The widget in which a field is edited: a list of terms, rows completed by their names, several
/// of either in a line with a list to tick, a date with calendar, a line. In and out goes the text
/// that `model::toText` writes.
QWidget* makeFieldEditor(const model::State& state, const model::Field& field, QWidget* parent);
QString fieldEditorText(const QWidget* editor);
void setFieldEditorText(QWidget* editor, const QString& text);
/// Fills an editor with what is stored, unless somebody is typing in it: a row that changes asks
/// for its open editors to be filled anew, also where somebody else changed another field of it.
/// True when it was filled.
bool fillFieldEditor(QWidget* editor, const QString& text, const QString& stored);
/// To be called when the editor's text is taken: whether somebody else has stored something else
/// meanwhile than what stood there when it was filled. From then on the text counts as stored.
bool takesThePlaceOf(QWidget* editor, const QString& present);
/// What is said then.
model::Error typedOverAnother(const QString& theirs);
/// Lets an editor that needs more room than its cell, as a list of names does, take it from the
/// neighbours.
void widenOverNeighbours(QWidget& editor);
/// Calls `done` when the user has finished a change in the editor.
void onFieldEdited(QWidget* editor, QObject* context, const std::function<void()>& done);

} // namespace concordat::ui
