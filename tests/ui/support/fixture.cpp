#include "support/fixture.h"

#include <QApplication>
#include <QtTest>

#include "ui/shell/theme.h"

namespace concordat::test {

model::State smallConsortium(const std::string& id, const std::string& name, int members)
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{id};
    consortium.name = name;
    consortium.form = model::Form::innovationConsortium;
    consortium.stage = model::Stage::operation;
    consortium.judgedOn = model::Date(2024, 6, 1);
    consortium.startsOn = model::Date(2021, 1, 1);
    draft.put(consortium);
    const std::string countries[] = {"DE", "FR", "NL", "IT", "AT"};
    for (int i = 1; i <= members; ++i) {
        model::Member member;
        // Sorts before the ids made while the program runs, as earlier ones do.
        member.id =
            model::Id<model::Member>{"00m" + std::string(i < 10 ? "0" : "") + std::to_string(i)};
        member.name = "Org " + std::to_string(i);
        member.kind = i % 3 == 0   ? model::ActorKind::university
                      : i % 3 == 1 ? model::ActorKind::enterprise
                                   : model::ActorKind::researchInstitute;
        member.country = countries[static_cast<std::size_t>(i) % 5];
        member.status = model::MemberStatus::signatory;
        draft.put(member);
    }
    return draft.state();
}

WindowFixture::WindowFixture()
{
    settings = std::make_unique<ui::Settings>(m_directory.filePath(QStringLiteral("settings.ini")));
    settings->setLanguage(windowLanguage());
    settings->setThemeMode(ui::ThemeMode::light);
    language.use(windowLanguage());
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    ui::FileQuestions questions;
    questions.workspaceToOpen = [this](QWidget*) { return answer; };
    questions.workspaceToCreate = [this](QWidget*, const QString&) { return answer; };
    questions.sourcesToImport = [this](QWidget*) {
        return answer.isEmpty() ? QStringList{} : QStringList{answer};
    };
    questions.folderToImport = [this](QWidget*) { return answer; };
    questions.folderToWrite = [this](QWidget*, const QString&) { return answer; };
    questions.fileToWrite = [this](QWidget*, const QString&) { return answer; };
    ui::Starters starters;
    starters.templates.push_back({QStringLiteral("blank"), model::literalText("Blank"),
                                  model::literalText("Nothing but a name."),
                                  []() -> model::Result<std::vector<model::State>> {
                                      return std::vector<model::State>{
                                          smallConsortium("blank", "Untitled", 0)};
                                  }});
    starters.samples.push_back({QStringLiteral("two"), model::literalText("Two consortia"),
                                model::literalText("For trying out the portfolio."),
                                []() -> model::Result<std::vector<model::State>> {
                                    return std::vector<model::State>{
                                        smallConsortium("c1", "First", 3),
                                        smallConsortium("c2", "Second", 4)};
                                }});
    window = std::make_unique<ui::MainWindow>(session, *settings, language, std::move(starters),
                                              std::move(questions));
}

WindowFixture::~WindowFixture()
{
    window.reset();
    session.closeWorkspace();
}

QString WindowFixture::workspaceWith(const std::vector<model::State>& states)
{
    const auto file = path(QStringLiteral("work%1.concordat").arg(++m_made));
    auto made = store::Workspace::create(file.toStdString());
    if (!made)
        qFatal("%s", made.error().toEnglish().c_str());
    if (const auto added = (*made)->add(states, model::literalText("Begin"), "tester"); !added)
        qFatal("%s", added.error().toEnglish().c_str());
    return file;
}

void WindowFixture::open(const QString& file)
{
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(window->openWorkspace(file));
    QTRY_VERIFY(!session.tasks().isBusy()); // the portfolio is read meanwhile
}

QString& windowLanguage()
{
    static QString language = QStringLiteral("en");
    return language;
}

namespace {

int runIn(const QStringList& languages, int argc, char** argv,
          const std::function<QObject*()>& make)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Concordat"));
    int failed = 0;
    for (const auto& language : languages) {
        windowLanguage() = language;
        const std::unique_ptr<QObject> test(make());
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed;
}

} // namespace

int runTest(int argc, char** argv, const std::function<QObject*()>& make)
{
    return runIn({QStringLiteral("en")}, argc, argv, make);
}

int runTestInBothLanguages(int argc, char** argv, const std::function<QObject*()>& make)
{
    return runIn({QStringLiteral("en"), QStringLiteral("zh_CN")}, argc, argv, make);
}

} // namespace concordat::test
