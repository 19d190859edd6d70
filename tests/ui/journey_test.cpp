#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>
#include <cstdio>

#include "support/fixture.h"
#include "support/journey_window.h"
#include "ui/figures/figure_view.h"
#include "ui/pages/charter/charter_page.h"

using namespace concordat;
using test::cell;
using test::cells;
using test::clickCell;
using test::JourneyWindow;

namespace {

// Columns of the two tables, as they stand on the screen.
constexpr int portfolioMembers = 2;
constexpr int memberName = 0;
constexpr int memberKind = 1;
constexpr int memberCountry = 2;

constexpr int correctedRow = 1;
constexpr int chainNodes = 12;
/// At most; what takes long may run beside the window. In milliseconds.
constexpr int longWork = 60'000;
constexpr auto firstHalf = "first-half";
constexpr auto acknowledged = "ACKNOWLEDGED ";

const QDate dayOfJudgement(2024, 6, 28);

/// A published set of consortia, and what is known of it.
struct Source {
    QString folder;
    int consortia = 0;
    int participations = 0;
    int largest = 0; ///< members of the largest; one of its 114 participations is a repetition
    int chosen = 0;  ///< members whose kind is changed at once
};

Source sourceNamed([[maybe_unused]] const QString& name)
{
#ifdef CONCORDAT_DATA_DIR
    if (name == QStringLiteral("ecsel"))
        return {QStringLiteral(CONCORDAT_DATA_DIR "/cordis-ecsel"), 96, 3379, 113, 10};
#endif
    return {QStringLiteral(CONCORDAT_SOURCE_DIR "/tests/data/cordis"), 2, 10, 5, 4};
}

/// Tells the process that watches that a step is done and shown.
void acknowledge(const QString& step, const QString& seen = {})
{
    std::printf("%s%s\t%s\n", acknowledged, qPrintable(step), seen.toUtf8().constData());
    std::fflush(stdout);
}

QList<qlonglong> numbersIn(const QString& words)
{
    static const QRegularExpression number(QStringLiteral("\\d[\\d,]*"));
    QList<qlonglong> found;
    for (auto match = number.globalMatch(words); match.hasNext();)
        found.append(match.next().captured().remove(u',').toLongLong());
    return found;
}

/// Without white space and in one form: a line may break anywhere in a name.
QString squeezed(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00AD}\\x{200B}\\f]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(space);
}

QString textOfPdf(const QString& file)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QTableView* openLargest(JourneyWindow& journey)
{
    auto* portfolio = journey.table(QStringLiteral("portfolioTable"));
    test::sortDescending(portfolio, portfolioMembers);
    clickCell(portfolio, 0, 0);
    QTest::keyClick(portfolio, Qt::Key_Return);
    if (!journey.goTo(QStringLiteral("members")))
        return nullptr;
    return journey.table(QStringLiteral("membersTable"));
}

} // namespace

/// Runs in a process of its own, which is killed at its end.
class FirstHalf : public QObject {
    Q_OBJECT

public:
    FirstHalf(QString folder, QString language, const QString& source)
        : m_folder(std::move(folder)), m_language(std::move(language)),
          m_source(sourceNamed(source))
    {}

private Q_SLOTS:
    void fromTheWelcomePageToEditsThatWereUndoneAndRedone()
    {
        JourneyWindow journey(m_folder, m_language, m_source.folder);
        QVERIFY(journey.show());
        importIntoANewWorkspace(journey);
        if (QTest::currentTestFailed())
            return;
        auto* members = openLargest(journey);
        QVERIFY(members);
        QCOMPARE(members->model()->rowCount(), m_source.largest);
        acknowledge(QStringLiteral("opened"));
        correctACountry(journey, members);
        if (QTest::currentTestFailed())
            return;
        changeKinds(journey, members);
        if (QTest::currentTestFailed())
            return;
        undoAndRedo(members);
        if (QTest::currentTestFailed())
            return;
        acknowledge(QStringLiteral("waiting"));
        QEventLoop().exec();
    }

private:
    void importIntoANewWorkspace(JourneyWindow& journey)
    {
        QVERIFY(journey.click(QStringLiteral("welcome.file.import_folder")));
        QDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()),
                                 longWork);
        const auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("importReport"));
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("importNow"));
        QVERIFY(tree && button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), longWork);
        QStringList report;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            report.append(tree->topLevelItem(i)->text(0));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(journey.activate());
        QVERIFY(report.size() >= 2);
        const auto consortia = numbersIn(report[0]);
        const auto rows = numbersIn(report[1]);
        QCOMPARE(consortia.value(0), m_source.consortia);
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0], m_source.participations);
        // Every row that was read was added, merged, already there or refused.
        QCOMPARE(rows[1] + rows[2] + rows[3] + rows[4], rows[0]);
        QTRY_VERIFY_WITH_TIMEOUT(
            numbersIn(journey.messageShown()).contains(m_source.participations), longWork);
        auto* portfolio = journey.table(QStringLiteral("portfolioTable"));
        QTRY_VERIFY(portfolio && portfolio->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(portfolio->model()->rowCount(), m_source.consortia, longWork);
        acknowledge(QStringLiteral("imported"), report[1]);
    }

    void correctACountry(JourneyWindow&, QTableView* members)
    {
        m_countryBefore = cell(members, correctedRow, memberCountry);
        const auto country =
            m_countryBefore == QStringLiteral("PT") ? QStringLiteral("ES") : QStringLiteral("PT");
        clickCell(members, correctedRow, memberCountry);
        // The first letter opens the cell and takes the place of what stood there.
        QTest::keyClick(members, country.at(0).toLatin1());
        auto* editor = QApplication::focusWidget();
        QVERIFY(editor && editor != members);
        QTest::keyClicks(editor, country.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cell(members, correctedRow, memberCountry), country);
        m_countryAfter = country;
        acknowledge(QStringLiteral("country"), m_countryBefore + u'\t' + country);
    }

    void changeKinds(JourneyWindow& journey, QTableView* members)
    {
        m_kindsBefore = cells(members, 0, memberKind, m_source.chosen);
        clickCell(members, 0, memberKind);
        for (int i = 1; i < m_source.chosen; ++i)
            QTest::keyClick(members, Qt::Key_Down, Qt::ShiftModifier);
        auto* kind = journey.window().findChild<QComboBox*>(QStringLiteral("field.kind"));
        QVERIFY(kind);
        // The field says how many a change will reach; its list opens and is walked by keys.
        for (int i = 0; i < 40 && QApplication::focusWidget() != kind; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(kind));
        // One that none of them has.
        int wanted = 0;
        while (wanted < kind->count() && (!kind->itemData(wanted).isValid() ||
                                          m_kindsBefore.contains(kind->itemText(wanted))))
            ++wanted;
        QVERIFY(wanted < kind->count());
        const auto words = kind->itemText(wanted);
        QTest::keyClick(kind, Qt::Key_F4);
        QTRY_VERIFY(kind->view()->isVisible());
        QTest::keyClick(kind->view(), Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(kind->view(), Qt::Key_Down);
        QTest::keyClick(kind->view(), Qt::Key_Return);
        m_kindsAfter = QStringList(m_source.chosen, words);
        QTRY_COMPARE(cells(members, 0, memberKind, m_source.chosen), m_kindsAfter);
        acknowledge(QStringLiteral("kinds"),
                    m_kindsBefore.join(u'\t') + u'\t' + m_kindsAfter.join(u'\t'));
    }

    void undoAndRedo(QTableView* members)
    {
        const auto kinds = [&] { return cells(members, 0, memberKind, m_source.chosen); };
        const auto country = [&] { return cell(members, correctedRow, memberCountry); };
        clickCell(members, 0, memberName);
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kinds(), m_kindsBefore);
        QCOMPARE(country(), m_countryAfter);
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(country(), m_countryBefore);
        acknowledge(QStringLiteral("undone"));
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(country(), m_countryAfter);
        QTest::keyClick(members, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(kinds(), m_kindsAfter);
        acknowledge(QStringLiteral("redone"));
    }

    QString m_folder;
    QString m_language;
    Source m_source;
    QString m_countryBefore;
    QString m_countryAfter;
    QStringList m_kindsBefore;
    QStringList m_kindsAfter;
};

class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromPublishedDataToACharterThatNamesEveryMember_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "zh_CN"}) {
            QTest::addRow("extract, %s", language)
                << QStringLiteral("extract") << QString::fromLatin1(language);
#ifdef CONCORDAT_DATA_DIR
            QTest::addRow("ecsel, %s", language)
                << QStringLiteral("ecsel") << QString::fromLatin1(language);
#endif
        }
    }

    void fromPublishedDataToACharterThatNamesEveryMember()
    {
        QFETCH(QString, source);
        QFETCH(QString, language);
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = sourceNamed(source);
        runFirstHalfAndKillIt(source, language);
        if (QTest::currentTestFailed())
            return;

        JourneyWindow journey(m_folder->path(), QString{}, m_source.folder);
        QVERIFY(journey.show());
        openAgainAndFindEverything(journey);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(journey.judgeAsOf(dayOfJudgement));
        seeTheChain(journey);
        if (QTest::currentTestFailed())
            return;
        exportTheCharter(journey);
        if (QTest::currentTestFailed())
            return;
        compareWithTheReport();
    }

private:
    QString path(const QString& name) const
    {
        return m_folder->filePath(name);
    }

    void runFirstHalfAndKillIt(const QString& source, const QString& language)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(firstHalf), m_folder->path(), language, source});
        QVERIFY(process.waitForStarted());
        m_seen.clear();
        QString said;
        const auto waits = [&] {
            while (process.canReadLine()) {
                const auto line = QString::fromUtf8(process.readLine()).trimmed();
                said += line + u'\n';
                if (!line.startsWith(QLatin1String(acknowledged)))
                    continue;
                auto parts = line.mid(static_cast<qsizetype>(qstrlen(acknowledged))).split(u'\t');
                const auto step = parts.takeFirst();
                m_seen[step] = parts;
            }
            return m_seen.contains(QStringLiteral("waiting")) ||
                   process.state() == QProcess::NotRunning;
        };
        const bool ready = QTest::qWaitFor(waits, 120'000);
        process.kill(); // SIGKILL: nothing is written, nobody is asked
        if (process.state() != QProcess::NotRunning)
            QVERIFY(process.waitForFinished());
        QVERIFY2(ready && m_seen.contains(QStringLiteral("waiting")), qPrintable(said));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        for (const auto* step : {"imported", "opened", "country", "kinds", "undone", "redone"})
            QVERIFY2(m_seen.contains(QString::fromLatin1(step)), step);
    }

    void openAgainAndFindEverything(JourneyWindow& journey)
    {
        const auto countries = m_seen[QStringLiteral("country")];
        const auto kindsBefore = m_seen[QStringLiteral("kinds")].mid(0, m_source.chosen);
        const auto kindsAfter = m_seen[QStringLiteral("kinds")].mid(m_source.chosen);
        QVERIFY(journey.click(QStringLiteral("recent.open")));
        auto* portfolio = journey.table(QStringLiteral("portfolioTable"));
        QTRY_VERIFY(portfolio && portfolio->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(portfolio->model()->rowCount(), m_source.consortia, longWork);
        auto* members = openLargest(journey);
        QVERIFY(members);
        const auto* name = journey.window().findChild<QLabel*>(QStringLiteral("consortiumName"));
        QVERIFY(name);
        m_consortium = name->text();
        QCOMPARE(members->model()->rowCount(), m_source.largest);
        const auto kinds = [&] { return cells(members, 0, memberKind, m_source.chosen); };
        const auto country = [&] { return cell(members, correctedRow, memberCountry); };
        QCOMPARE(country(), countries[1]);
        QCOMPARE(kinds(), kindsAfter);

        clickCell(members, 0, memberName);
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kinds(), kindsBefore);
        QTest::keyClick(members, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(country(), countries[0]);
        QTest::keyClick(members, Qt::Key_Y, Qt::ControlModifier);
        QTest::keyClick(members, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(country(), countries[1]);
        QCOMPARE(kinds(), kindsAfter);
        m_names = cells(members, 0, memberName, m_source.largest);
        QVERIFY(!m_names.contains(QString{}));
    }

    static void seeTheChain(JourneyWindow& journey)
    {
        QVERIFY(journey.goTo(QStringLiteral("chain")));
        auto* view =
            journey.window().findChild<ui::figures::FigureView*>(QStringLiteral("chain.diagram"));
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->picture().elements.size(), std::size_t{chainNodes});
        QSet<QStringList> explanations;
        for (int i = 0; i < chainNodes; ++i) {
            const auto box = view->picture().elements[static_cast<std::size_t>(i)].box;
            QTest::mouseClick(view, Qt::LeftButton, {}, box.center().toPoint());
            const auto words = journey.why();
            QVERIFY(words.size() > 2);
            explanations.insert(words);
        }
        // Each node is explained, and by its own words.
        QCOMPARE(explanations.size(), qsizetype{chainNodes});
        QVERIFY(journey.click(QStringLiteral("chain.as_table")));
        const auto* table =
            journey.window().findChild<QTableWidget*>(QStringLiteral("chain.table"));
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->rowCount(), chainNodes);
    }

    void exportTheCharter(JourneyWindow& journey)
    {
        QVERIFY(journey.goTo(QStringLiteral("charter")));
        auto* outline = journey.window().findChild<QTreeWidget*>(QStringLiteral("charter.outline"));
        QVERIFY(outline && outline->topLevelItemCount() >= 23);
        outline->setFocus();
        // The critical decisions, the first article, the one about the members.
        QTest::keyClick(outline, Qt::Key_Home);
        QTest::keyClick(outline, Qt::Key_Down);
        QTest::keyClick(outline, Qt::Key_Down);
        for (const auto* language : {"en", "zh_CN"}) {
            auto* preview = journey.window().findChild<QTextBrowser*>(
                QStringLiteral("charter.preview.") + QString::fromLatin1(language));
            QVERIFY(preview && preview->isVisible());
            QVERIFY(squeezed(preview->toPlainText()).contains(squeezed(m_names.first())));
        }
        exportPdf(journey, 0, QStringLiteral("window-en.pdf"));
        exportPdf(journey, 1, QStringLiteral("window-zh_CN.pdf"));
        for (const auto* language : {"en", "zh_CN"}) {
            const auto file = QStringLiteral("window-%1.pdf").arg(QString::fromLatin1(language));
            const auto text = squeezed(textOfPdf(path(file)));
            for (const auto& name : m_names)
                QVERIFY2(text.contains(squeezed(name)), qPrintable(file + u' ' + name));
        }
    }

    /// Chooses the PDF of the `which`th language in the page's menu with the mouse.
    void exportPdf(JourneyWindow& journey, int which, const QString& name)
    {
        auto* page = journey.window().findChild<ui::CharterPage*>();
        page->askFile = [file = path(name)](const QString&, const QString&) { return file; };
        bool chosen = false;
        test::inNextLoop([&chosen, which] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            int seen = 0;
            for (auto* action : menu->actions()) {
                if (!action->text().startsWith(QStringLiteral("PDF")) || seen++ != which)
                    continue;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                chosen = true;
                break;
            }
            if (!chosen)
                menu->close();
        });
        QVERIFY(journey.click(QStringLiteral("charter.export")));
        QVERIFY(chosen && journey.activate());
        QTRY_VERIFY_WITH_TIMEOUT(journey.messageShown().contains(name), longWork);
        QVERIFY(QFile::exists(path(name)));
    }

    void compareWithTheReport()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(variable));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(CONCORDAT_PROGRAM),
                      {QStringLiteral("report"), path(QStringLiteral("journey.concordat")),
                       QStringLiteral("--consortium"), m_consortium, QStringLiteral("--as-of"),
                       dayOfJudgement.toString(Qt::ISODate), QStringLiteral("-o"),
                       path(QStringLiteral("report"))});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
        for (const auto* language : {"en", "zh_CN"}) {
            const auto code = QString::fromLatin1(language);
            const auto shown = textOfPdf(path(QStringLiteral("window-%1.pdf").arg(code)));
            QVERIFY(!shown.isEmpty());
            QCOMPARE(textOfPdf(path(QStringLiteral("report/charter-%1.pdf").arg(code))), shown);
        }
        QVERIFY(QFile::exists(path(QStringLiteral("report/index.html"))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Source m_source;
    QMap<QString, QStringList> m_seen; ///< what the first half said, by step
    QStringList m_names;
    QString m_consortium;
};

int main(int argc, char** argv)
{
    if (argc == 5 && qstrcmp(argv[1], firstHalf) == 0) {
        const auto argument = [argv](int at) { return QString::fromLocal8Bit(argv[at]); };
        int alone = 1; // the arguments are for us, not for the test library
        return test::runTest(alone, argv,
                             [&] { return new FirstHalf(argument(2), argument(3), argument(4)); });
    }
    return test::runTest(argc, argv, [] { return new JourneyTest; });
}

#include "journey_test.moc"
