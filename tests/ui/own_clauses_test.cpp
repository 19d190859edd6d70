#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/charter/duties.h"
#include "support/fixture.h"
#include "ui/bridge/calendar.h"
#include "ui/bridge/charter_export.h"

using namespace concordat;

namespace {

const model::Date someDay{2026, 3, 31};

} // namespace

/// The clauses of one's own are read once in a program, so this is one by itself.
class OwnClausesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCalendarWordsDutiesAsTheCharterDoes()
    {
        const auto state = test::smallConsortium("c", "Consortium", 3);
        const auto shipped = charter::recurringDuties(charter::buildCharter(
            state, *ui::builtInClauses(), charter::Language::english, someDay));
        QVERIFY(!shipped.empty());
        const auto& duty = shipped.front();
        const QTemporaryDir folder;
        QFile file{folder.filePath(QStringLiteral("own.json"))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral(R"({"structure": "concordat-clauses", "formatVersion": 1,
"version": "own", "texts": {"en": {"articles": {"%1": {"title": "Our Title",
"obligations": {"%2": "Our duty"}}}}}})")
                       .arg(QString::fromStdString(duty.article), QString::fromStdString(duty.id))
                       .toUtf8());
        file.close();
        qputenv("CONCORDAT_CLAUSES", folder.path().toUtf8());
        QVERIFY2(!ui::clausesInUse().refused,
                 ui::clausesInUse().refused ? ui::clausesInUse().refused->toEnglish().c_str() : "");
        QCOMPARE(ui::articleTitle(duty.article), QStringLiteral("Our Title"));
        const auto own = ui::charterDuties(state, someDay);
        QVERIFY(std::any_of(own.begin(), own.end(),
                            [](const auto& each) { return each.title == "Our duty"; }));
    }

    void anEmptyNameOfTheFolderMeansNone()
    {
        qputenv("CONCORDAT_CLAUSES", "");
        QVERIFY(ui::ownClausesFolder().isEmpty());
        qunsetenv("CONCORDAT_CLAUSES");
        QVERIFY(!ui::ownClausesFolder().isEmpty());
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new OwnClausesTest; });
}

#include "own_clauses_test.moc"
