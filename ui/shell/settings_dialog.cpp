#include "ui/shell/settings_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"

namespace concordat::ui {

SettingsDialog::SettingsDialog(Settings& settings, ActionRegistry& actions, const QString& language,
                               QWidget* parent)
    : QDialog(parent), m_settings(settings), m_actions(actions), m_tabs(new QTabWidget(this)),
      m_languageLabel(new QLabel(this)), m_themeLabel(new QLabel(this)),
      m_sizeLabel(new QLabel(this)), m_nameLabel(new QLabel(this)), m_nameAbout(new QLabel(this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_size(new QSpinBox(this)),
      m_name(new QLineEdit(this)), m_table(new QTableWidget(this)), m_keysLabel(new QLabel(this)),
      m_keys(new QKeySequenceEdit(this)), m_reset(new QPushButton(this)),
      m_conflict(new QLabel(this))
{
    setObjectName(QStringLiteral("settings"));
    m_tabs->addTab(general(), QString{});
    m_tabs->addTab(shortcuts(), QString{});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    for (const auto& choice : Language::choices())
        m_language->addItem(choice.name, choice.id);
    m_language->setCurrentIndex(m_language->findData(language));
    for (const auto mode :
         {ThemeMode::system, ThemeMode::light, ThemeMode::dark, ThemeMode::highContrast})
        m_theme->addItem(QString{}, static_cast<int>(mode));
    m_theme->setCurrentIndex(static_cast<int>(settings.themeMode()));
    m_size->setRange(100, 200);
    m_size->setSingleStep(25);
    m_size->setSuffix(QStringLiteral(" %"));
    m_size->setValue(settings.textPercent());
    m_name->setText(settings.userName());
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(static_cast<ThemeMode>(m_theme->currentData().toInt())); });
    connect(m_size, &QSpinBox::valueChanged, this, &SettingsDialog::textPercentChosen);
    connect(m_name, &QLineEdit::editingFinished, this,
            [this] { m_settings.setUserName(m_name->text()); });
    retranslate();
    resize(Theme::current().scaled(620), Theme::current().scaled(520));
}

QWidget* SettingsDialog::general()
{
    auto* tab = new QWidget(this);
    auto* form = new QFormLayout(tab);
    form->setContentsMargins(space::large, space::large, space::large, space::large);
    form->setVerticalSpacing(space::medium);
    const auto row = [&](QLabel* label, QWidget* field, const char* name) {
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(name));
        form->addRow(label, field);
    };
    row(m_languageLabel, m_language, "settings.language");
    row(m_themeLabel, m_theme, "settings.theme");
    row(m_sizeLabel, m_size, "settings.textSize");
    row(m_nameLabel, m_name, "settings.userName");
    m_nameAbout->setWordWrap(true);
    setRole(m_nameAbout, "caption");
    form->addRow(QString{}, m_nameAbout);
    return tab;
}

QWidget* SettingsDialog::shortcuts()
{
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, space::medium, 0, 0);
    m_table->setObjectName(QStringLiteral("settings.shortcuts"));
    m_table->setColumnCount(2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, Theme::current().scaled(180));
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    m_keysLabel->setBuddy(m_keys);
    m_keys->setObjectName(QStringLiteral("settings.keys"));
    m_reset->setObjectName(QStringLiteral("settings.resetKeys"));
    row->addWidget(m_keysLabel);
    row->addWidget(m_keys, 1);
    row->addWidget(m_reset);
    column->addLayout(row);
    m_conflict->setObjectName(QStringLiteral("settings.conflict"));
    m_conflict->setWordWrap(true);
    setRole(m_conflict, "high");
    column->addWidget(m_conflict);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int at) {
        m_conflict->clear();
        if (at >= 0)
            m_keys->setKeySequence(m_actions.all().at(static_cast<std::size_t>(at))->shortcut());
    });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &SettingsDialog::takeKeys);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const int at = m_table->currentRow();
        if (at < 0)
            return;
        m_actions.resetKeys(m_actions.all().at(static_cast<std::size_t>(at))->objectName());
        fillShortcuts();
    });
    return tab;
}

void SettingsDialog::takeKeys()
{
    const int at = m_table->currentRow();
    if (at < 0)
        return;
    const auto* action = m_actions.all().at(static_cast<std::size_t>(at));
    const auto keys = m_keys->keySequence();
    if (const auto* other = m_actions.conflict(keys, action->objectName())) {
        m_conflict->setText(tr("%1 already belongs to “%2”. Choose other keys, or change that one "
                               "first.")
                                .arg(keys.toString(QKeySequence::NativeText), plainText(other)));
        m_keys->setKeySequence(action->shortcut());
        return;
    }
    m_conflict->clear();
    if (keys != action->shortcut())
        m_actions.setKeys(action->objectName(), keys);
    fillShortcuts();
}

void SettingsDialog::fillShortcuts()
{
    const int chosen = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_actions.all().size()));
    int at = 0;
    for (const auto* action : m_actions.all()) {
        m_table->setItem(at, 0, new QTableWidgetItem(plainText(action)));
        m_table->setItem(
            at, 1, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        ++at;
    }
    m_table->setCurrentCell(std::max(0, chosen), 0);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Shortcuts"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_sizeLabel->setText(tr("Text &size"));
    m_nameLabel->setText(tr("Your &name"));
    m_nameAbout->setText(tr("It stands in the history beside what you do."));
    m_theme->setItemText(0, tr("As the desktop"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    m_keysLabel->setText(tr("&Keys"));
    m_reset->setText(tr("&Reset"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    fillShortcuts();
}

} // namespace concordat::ui
