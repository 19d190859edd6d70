#pragma once

#include <QComboBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include "ui/shell/theme.h"

class QPushButton;
class QTabWidget;

namespace concordat::ui {

class ActionRegistry;
class Settings;

/// Language, looks, name, and the keys of every command. Changes count at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings& settings, ActionRegistry& actions, const QString& language,
                   QWidget* parent);

Q_SIGNALS:
    void languageChosen(const QString& id);
    void themeChosen(concordat::ui::ThemeMode mode);
    void textPercentChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* general();
    QWidget* shortcuts();
    void fillShortcuts();
    void takeKeys();
    void retranslate();

    Settings& m_settings;
    ActionRegistry& m_actions;
    QTabWidget* m_tabs;
    QLabel* m_languageLabel;
    QLabel* m_themeLabel;
    QLabel* m_sizeLabel;
    QLabel* m_nameLabel;
    QLabel* m_nameAbout;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_size;
    QLineEdit* m_name;
    QTableWidget* m_table;
    QLabel* m_keysLabel;
    QKeySequenceEdit* m_keys;
    QPushButton* m_reset;
    QLabel* m_conflict;
};

} // namespace concordat::ui
