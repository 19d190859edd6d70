// The session as one of several who work on one workspace: on a file, and on the server that
// CONCORDAT_TEST_POSTGRES names.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "core/store/connection.h"
#include "support/fixture.h"
#include "ui/bridge/text.h"
#include "ui/shell/page_host.h"

using namespace concordat;

namespace {

bool onServer()
{
    return qEnvironmentVariableIsSet("CONCORDAT_TEST_POSTGRES");
}

const model::Id<model::Member> first{"00m01"};

std::string nameIn(const ui::Session& session)
{
    return session.state().find(first)->name;
}

bool rename(ui::Session& session, const std::string& name)
{
    return session.edit(model::literalText("Rename"), [&name](document::Draft& draft) {
        draft.update(first, [&name](model::Member& member) { member.name = name; });
        return model::Status{};
    });
}

bool moveTo(ui::Session& session, const std::string& country)
{
    return session.edit(model::literalText("Move"), [&country](document::Draft& draft) {
        draft.update(first, [&country](model::Member& member) { member.country = country; });
        return model::Status{};
    });
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_made = 0;

    std::string newLocation()
    {
        ++m_made;
        if (!onServer())
            return m_folder.filePath(QStringLiteral("s%1.concordat").arg(m_made)).toStdString();
        const auto admin = qEnvironmentVariable("CONCORDAT_TEST_POSTGRES").toStdString();
        const auto name =
            "s" + std::to_string(QCoreApplication::applicationPid()) + "_" + std::to_string(m_made);
        auto server = store::Connection::open(admin, store::Connection::Mode::readWrite);
        (*server)->execute("create database " + name);
        return admin.substr(0, admin.rfind('/') + 1) + name;
    }

    std::string newWorkspace()
    {
        const auto location = newLocation();
        auto made = store::Workspace::create(location);
        if (!made)
            qFatal("%s", made.error().toEnglish().c_str());
        const auto added = (*made)->add({test::smallConsortium("c1", "First", 3)},
                                        model::literalText("Begin"), "tester");
        if (!added)
            qFatal("%s", added.error().toEnglish().c_str());
        return location;
    }

    static void open(ui::Session& session, const std::string& location, const std::string& who)
    {
        session.setUserName(who);
        QVERIFY(session.openWorkspace(location, store::OpenMode::readWrite));
        QVERIFY(session.openConsortium("c1"));
    }

private Q_SLOTS:
    void twoSessionsSeeEachOthersEdits()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        ui::Session theirs;
        open(mine, location, "me");
        open(theirs, location, "them");
        QVERIFY(rename(mine, "Mine"));
        QVERIFY(mine.leave());
        theirs.poll();
        QTRY_COMPARE(nameIn(theirs), std::string{"Mine"});
        QVERIFY(moveTo(theirs, "SE"));
        QVERIFY(theirs.leave());
        mine.poll();
        QTRY_COMPARE(mine.state().find(first)->country, std::string{"SE"});
        QCOMPARE(nameIn(mine), std::string{"Mine"});
        if (onServer())
            QTRY_COMPARE(mine.others(),
                         (QStringList{QStringLiteral("tester"), QStringLiteral("them")}));
    }

    void editsOfDifferentFieldsMerge()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        ui::Session theirs;
        open(mine, location, "me");
        open(theirs, location, "them");
        rename(theirs, "Theirs");
        QVERIFY(theirs.leave());
        QVERIFY(moveTo(mine, "SE"));
        QVERIFY(mine.leave());
        QCOMPARE(nameIn(mine), std::string{"Theirs"});
        QCOMPARE(mine.state().find(first)->country, std::string{"SE"});
    }

    void aConflictIsToldAndMineCanStillBeMade()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        ui::Session theirs;
        open(mine, location, "me");
        open(theirs, location, "them");
        std::vector<document::Entry> kept;
        QString words;
        connect(&mine, &ui::Session::conflicted, this,
                [&](const model::Error& error, const std::vector<document::Entry>& entries) {
                    words = ui::translated(error);
                    kept = entries;
                });
        rename(theirs, "Theirs");
        QVERIFY(theirs.leave());
        rename(mine, "Mine");
        mine.leave();
        QCOMPARE(kept.size(), std::size_t{1});
        QVERIFY2(words.contains(QStringLiteral("Mine")) && words.contains(QStringLiteral("Theirs")),
                 qPrintable(words));
        QCOMPARE(nameIn(mine), std::string{"Theirs"});
        mine.useMine(kept);
        QVERIFY(mine.leave());
        QCOMPARE(nameIn(mine), std::string{"Mine"});
        theirs.poll();
        QTRY_COMPARE(nameIn(theirs), std::string{"Mine"});
    }

    void anAddedConsortiumIsNoticed()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        open(mine, location, "me");
        QTRY_VERIFY(!mine.tasks().isBusy());
        QSignalSpy noticed(&mine, &ui::Session::portfolioChanged);
        auto other = store::Workspace::open(location);
        QVERIFY(other);
        QVERIFY((*other)->add({test::smallConsortium("c2", "Second", 1)}, model::literalText("Add"),
                              "them"));
        mine.poll();
        QTRY_COMPARE(noticed.size(), 1);
    }

    void whatStorageRefusesIsTakenBackAndSaid()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        open(mine, location, "me");
        QTRY_VERIFY(!mine.tasks().isBusy());
        QSignalSpy failed(&mine, &ui::Session::failed);
        auto other = store::Connection::open(location, store::Connection::Mode::readWrite);
        QVERIFY(other);
        // A file is held by another program. A server lets everybody in, but its tables may not
        // take an edit, which it tells only after the edit was shown.
        (*other)->execute(onServer() ? "alter table member rename to away" : "begin exclusive");
        QCOMPARE(rename(mine, "Mine"), onServer());
        QTRY_VERIFY(failed.size() >= 1);
        QTRY_COMPARE(nameIn(mine), std::string{"Org 1"});
        (*other)->execute(onServer() ? "alter table away rename to member" : "rollback");
        QVERIFY(rename(mine, "Mine"));
    }

    void anEditDuringALongTaskIsShownAtOnceAndStoredAfterwards()
    {
        const auto location = newWorkspace();
        ui::Session mine;
        open(mine, location, "me");
        QTRY_VERIFY(!mine.tasks().isBusy());
        const auto number = mine.tasks().start(
            {QStringLiteral("long"), QStringLiteral("Long"), true}, this,
            [workspace = mine.sharedWorkspace()](const ui::TaskControl& control) {
                while (!control.stop.stop_requested())
                    QThread::yieldCurrentThread();
                return 0;
            },
            [](int) {});
        QVERIFY(rename(mine, "Mine"));
        QCOMPARE(nameIn(mine), std::string{"Mine"});
        mine.tasks().cancel(number);
        QTRY_COMPARE(mine.pendingCount(), std::size_t{0});
        auto other = store::Workspace::open(location);
        QVERIFY(other);
        const auto stored = (*other)->load("c1");
        QVERIFY(stored);
        QCOMPARE(stored->first.find(first)->name, std::string{"Mine"});
    }

    void theWindowOffersBothSidesOfAConflict()
    {
        const auto location = newWorkspace();
        test::WindowFixture fixture;
        fixture.session.setUserName("me");
        fixture.open(QString::fromStdString(location));
        ui::Session theirs;
        open(theirs, location, "them");
        rename(theirs, "Theirs");
        QVERIFY(theirs.leave());
        rename(fixture.session, "Mine");
        QPushButton* useMine = nullptr;
        QTRY_VERIFY((useMine = fixture.window->findChild<QPushButton*>(QStringLiteral("choice0"))));
        QTest::mouseClick(useMine, Qt::LeftButton);
        QTRY_COMPARE(nameIn(fixture.session), std::string{"Mine"});
        QVERIFY(fixture.session.leave());
        const auto* saved = fixture.window->findChild<QLabel*>(QStringLiteral("saved"));
        QTRY_VERIFY(saved->text().startsWith(QStringLiteral("✓ All changes saved")));
        theirs.poll();
        QTRY_COMPARE(nameIn(theirs), std::string{"Mine"});
    }

    void closingTheWindowStoresFirst()
    {
        const auto location = newWorkspace();
        test::WindowFixture fixture;
        fixture.open(QString::fromStdString(location));
        rename(fixture.session, "Mine");
        QVERIFY(fixture.window->close());
        QCOMPARE(fixture.session.pendingCount(), std::size_t{0});
        auto other = store::Workspace::open(location);
        QVERIFY(other);
        QCOMPARE((*other)->load("c1")->first.find(first)->name, std::string{"Mine"});
    }
};

int main(int argc, char** argv)
{
    return test::runTest(argc, argv, [] { return new SessionTest; });
}

#include "session_test.moc"
