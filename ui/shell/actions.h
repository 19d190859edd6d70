#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

#include "core/model/text.h"

namespace concordat::ui {

class Settings;

/// Every command of the program under its dotted id, such as `edit.undo`: text, icon, shortcut,
/// and why it cannot be used at the moment. Menus, the command palette and the shortcut editor all
/// read this one list.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(Settings& settings, QObject* parent = nullptr);

    /// Adds a command. `text` is extracted under its own context; `keys` are the shortcuts it has
    /// as long as the user gives it no other.
    QAction* add(const QString& id, model::TextKey text, const QString& icon,
                 const QList<QKeySequence>& keys, std::function<void()> run);
    /// Null when there is no such command.
    QAction* action(const QString& id) const;
    const std::vector<QAction*>& all() const { return m_actions; }

    /// Enables the command, or disables it saying why; the reason stands in tooltip and palette.
    void setAvailable(const QString& id, bool available, const QString& reason = {});
    QString reason(const QAction* action) const;

    QList<QKeySequence> defaultKeys(const QString& id) const;
    /// The command that already answers to these keys; null when none or only `except` does.
    QAction* conflict(const QKeySequence& keys, const QString& except) const;
    /// Gives the command other keys and remembers them. The caller has looked for conflicts.
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetKeys(const QString& id);

    /// Puts all texts in the present language.
    void retranslate();

private:
    struct Entry {
        QAction* action = nullptr;
        model::TextKey text;
        QList<QKeySequence> keys;
        QString reason;
    };
    Entry* entry(const QString& id);
    const Entry* entry(const QString& id) const;
    void describe(const Entry& entry);

    Settings& m_settings;
    std::vector<Entry> m_entries;
    std::vector<QAction*> m_actions;
};

/// An action's text without its mnemonic and dots.
QString plainText(const QAction* action);

} // namespace concordat::ui
