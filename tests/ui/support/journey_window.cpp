#include "support/journey_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QtTest>

#include "ui/shell/actions.h"
#include "ui/shell/rail.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

namespace concordat::test {

namespace {} // namespace

JourneyWindow::JourneyWindow(QString folder, QString language, QString source)
    : m_folder(std::move(folder))
{
    const auto file = QDir(m_folder).filePath(QStringLiteral("settings.ini"));
    const bool first = !QFile::exists(file);
    m_settings = std::make_unique<ui::Settings>(file);
    if (first) {
        m_settings->setLanguage(language);
        m_settings->setThemeMode(ui::ThemeMode::light);
    }
    m_language.use(m_settings->language());
    ui::Theme::current().apply(m_settings->themeMode(), m_settings->textPercent());
    ui::FileQuestions questions;
    questions.workspaceToOpen = [this](QWidget*) { return workspaceFile(); };
    questions.workspaceToCreate = [this](QWidget*, const QString&) { return workspaceFile(); };
    questions.sourcesToImport = [source](QWidget*) { return QStringList{source}; };
    questions.folderToImport = [source](QWidget*) { return source; };
    m_window = std::make_unique<ui::MainWindow>(m_session, *m_settings, m_language,
                                                ui::shippedStarters(), std::move(questions));
}

JourneyWindow::~JourneyWindow()
{
    m_window.reset();
    m_session.closeWorkspace();
}

QString JourneyWindow::workspaceFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("journey.concordat"));
}

bool JourneyWindow::show()
{
    m_window->resize(1280, 800);
    m_window->show();
    return activate();
}

bool JourneyWindow::activate()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool JourneyWindow::click(const QString& name)
{
    // The welcome page is made after the window's first painting.
    const auto found = [&] { return m_window->findChild<QPushButton*>(name); };
    if (!QTest::qWaitFor([&] { return found() && found()->isVisible(); }))
        return false;
    auto* button = found();
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool JourneyWindow::goTo(const QString& page)
{
    auto* rail = m_window->findChild<QListView*>(QStringLiteral("rail"));
    for (int row = 0; rail && row < rail->model()->rowCount(); ++row) {
        const auto index = rail->model()->index(row, 0);
        if (index.data(ui::Rail::idRole).toString() != page)
            continue;
        rail->scrollTo(index);
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(index).center());
        return pageTitle() == index.data(Qt::DisplayRole).toString();
    }
    return false;
}

QTableView* JourneyWindow::table(const QString& name) const
{
    return m_window->findChild<QTableView*>(name);
}

QString JourneyWindow::messageShown() const
{
    const auto* label = m_window->findChild<QLabel*>(QStringLiteral("message"));
    return label && label->isVisible() ? label->text() : QString{};
}

QString JourneyWindow::pageTitle() const
{
    const auto* label = m_window->findChild<QLabel*>(QStringLiteral("pageTitle"));
    return label && label->isVisible() ? label->text() : QString{};
}

QStringList JourneyWindow::why() const
{
    QStringList words;
    const auto* panel = m_window->findChild<QScrollArea*>(QStringLiteral("why"));
    if (!panel || !panel->isVisible())
        return words;
    for (const auto* label : panel->widget()->findChildren<QLabel*>())
        words.append(label->text());
    return words;
}

bool JourneyWindow::judgeAsOf(const QDate& day)
{
    const auto* action = m_window->findChild<QAction*>(QStringLiteral("analyse.as_of"));
    if (!action)
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = m_window->findChild<QDialog*>(QStringLiteral("palette"));
    auto* line = palette ? palette->findChild<QLineEdit*>() : nullptr;
    if (!line)
        return false;
    // Chinese words come from an input method, which hands them over whole.
    line->insert(ui::plainText(action));
    bool entered = false;
    inNextLoop([&entered, day] {
        auto* dialog = QApplication::activeModalWidget();
        auto* edit = dialog ? dialog->findChild<QLineEdit*>() : nullptr;
        if (edit) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, day.toString(Qt::ISODate));
            entered = edit->text() == day.toString(Qt::ISODate);
        }
        if (dialog)
            QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([&entered] { return entered; }) && activate();
}

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

QStringList cells(const QTableView* table, int row, int column, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(cell(table, row + i, column));
    return words;
}

void clickCell(QTableView* table, int row, int column)
{
    const auto index = table->model()->index(row, column);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void sortDescending(QTableView* table, int column)
{
    auto* header = table->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                    header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    if (header->sortIndicatorOrder() != Qt::DescendingOrder)
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
}

void inNextLoop(const std::function<void()>& act)
{
    QTimer::singleShot(0, qApp, act);
}

} // namespace concordat::test
