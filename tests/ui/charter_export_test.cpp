#include "ui/bridge/charter_export.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
// qpdf asks which generation of its pointers is meant: std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include "core/document/draft.h"
#include "core/model/json.h"
#include "ui/bridge/pdf_finish.h"

using namespace concordat;
using charter::Language;
using ui::CharterFormat;

namespace {

const model::Date someDay{2026, 3, 31};

model::State consortiumOf(const QStringList& names)
{
    document::Draft draft{model::State{}};
    model::Consortium consortium;
    consortium.id = model::Id<model::Consortium>{"c"};
    consortium.name = "灯塔创新联合体";
    consortium.mission = "一二三四五六七八九十人大工方";
    draft.put(consortium);
    for (const auto& name : names) {
        model::Member member;
        member.name = name.toStdString();
        member.country = "CN";
        member.status = model::MemberStatus::signatory;
        draft.add(member);
    }
    return draft.state();
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString packed(QString text)
{
    text.remove(
        QRegularExpression{QStringLiteral("[\\s\\x{2028}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]")});
    return text;
}

QStringList manyNames()
{
    QStringList names;
    for (int i = 1; i <= 114; ++i)
        names << (i % 2 ? QStringLiteral("Institute %1 for Applied Things GmbH").arg(i)
                        : QStringLiteral("第%1工业大学方向研究院").arg(i));
    return names;
}

} // namespace

class CharterExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClausesAreBuiltIn()
    {
        const auto& library = ui::builtInClauses();
        QVERIFY2(bool(library), library ? "" : library.error().toEnglish().c_str());
    }

    void clausesOfOnesOwnAreLaidOverOrRefusedWithTheirPlace()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& text) {
            QFile file{folder.filePath(QString::fromLatin1(name))};
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QVERIFY(!ui::clausesFrom(folder.path()).refused);
        write("own.json", R"({"structure": "concordat-clauses", "formatVersion": 1,
"version": "own", "texts": {"en": {"articles": {"mission": {"title": "Our Mission"}}}}})");
        const auto own = ui::clausesFrom(folder.path());
        QVERIFY(own.library && !own.refused);
        QCOMPARE(own.library->article("mission")->text[Language::english].title,
                 std::string{"Our Mission"});
        write("own.json", R"({"structure": "concordat-clauses", "formatVersion": 1,
"version": "own",
"texts": {"en": {"articles": {"mission": {"titel": "Our Mission"}}}}})");
        const auto broken = ui::clausesFrom(folder.path());
        QVERIFY(broken.library && broken.refused);
        QCOMPARE(broken.library->article("mission")->text[Language::english].title,
                 std::string{"Mission and Tasks"});
        QVERIFY(!broken.refused->causes.empty());
        QVERIFY2(broken.refused->causes.front().where.find("own.json:3:") != std::string::npos,
                 broken.refused->causes.front().where.c_str());
    }

    void chinesePdfCanBeSearchedAndNamesEveryMember()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("charter.pdf"));
        const auto names = manyNames();
        const auto status = ui::exportCharter(consortiumOf(names), someDay, Language::chinese,
                                              CharterFormat::pdf, file);
        QVERIFY2(bool(status), status ? "" : status.error().toEnglish().c_str());
        const auto text =
            outputOf(QStringLiteral("pdftotext"),
                     {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
        for (const auto& wanted : {QStringLiteral("第一条"), QStringLiteral("第二十条"),
                                   QStringLiteral("一二三四五六七八九十人大工方"),
                                   QStringLiteral("2026年3月31日"), QStringLiteral("待定事项")})
            QVERIFY2(packed(text).contains(wanted), qPrintable(wanted));
        for (const auto& name : names)
            QVERIFY2(packed(text).contains(packed(name)), qPrintable(name));
    }

    void pdfEmbedsItsFontsAndCarriesOutlineAndLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("en") << static_cast<int>(Language::english);
        QTest::newRow("zh_CN") << static_cast<int>(Language::chinese);
    }
    void pdfEmbedsItsFontsAndCarriesOutlineAndLanguage()
    {
        QFETCH(int, language);
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("charter.pdf"));
        QVERIFY(bool(ui::exportCharter(consortiumOf(manyNames()), someDay,
                                       static_cast<Language>(language), CharterFormat::pdf, file)));
        const auto fonts = outputOf(QStringLiteral("pdffonts"), {file}).split(u'\n').mid(2);
        QVERIFY(fonts.size() > 1);
        for (const auto& font : fonts)
            if (!font.isEmpty())
                QVERIFY2(font.contains(
                             QRegularExpression{QStringLiteral("\\s(yes)\\s+(yes|no)\\s+yes\\s")}),
                         qPrintable(font));
        QFile pdf{file};
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const auto info = outputOf(QStringLiteral("pdfinfo"), {file});
        QVERIFY2(info.contains(QStringLiteral("灯塔创新联合体")), qPrintable(info));
        const auto structure =
            outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), file});
        QVERIFY(!structure.isEmpty());
    }

    void everyLineStandsOnItsPageOnce_data()
    {
        pdfEmbedsItsFontsAndCarriesOutlineAndLanguage_data();
    }
    void everyLineStandsOnItsPageOnce()
    {
        QFETCH(int, language);
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("charter.pdf"));
        QVERIFY(bool(ui::exportCharter(consortiumOf(manyNames()), someDay,
                                       static_cast<Language>(language), CharterFormat::pdf, file)));
        // Text beyond the margins is unseen, and found, copied and read aloud all the same.
        const auto boxes = outputOf(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-bbox"), file, QStringLiteral("-")});
        constexpr double margin = 24 * 72 / 25.4;
        constexpr double bottom = 841.9 - margin;
        constexpr double ascent = 4; // what a font reserves above and below its letters
        static const QRegularExpression word{
            QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">([^<]*)<")};
        int pages = 0;
        int words = 0;
        for (const auto& page : boxes.split(QStringLiteral("<page ")).mid(1)) {
            ++pages;
            for (auto found = word.globalMatch(page); found.hasNext();) {
                const auto match = found.next();
                const double top = match.captured(1).toDouble();
                const double end = match.captured(2).toDouble();
                ++words;
                if (top > bottom + ascent)
                    continue; // the number of the page stands there, see below
                QVERIFY2(
                    top > margin - ascent && end < bottom + ascent,
                    qPrintable(QStringLiteral("page %1: %2").arg(pages).arg(match.captured(3))));
            }
            const auto foot = QStringLiteral(">%1<").arg(pages);
            QVERIFY2(page.contains(foot), qPrintable(foot));
        }
        QVERIFY(pages > 20);
        QVERIFY(words > 2000);
        // No page begins with the line that ended the one before.
        const auto text = outputOf(QStringLiteral("pdftotext"),
                                   {QStringLiteral("-layout"), file, QStringLiteral("-")});
        QString last;
        for (const auto& page : text.split(u'\f')) {
            auto lines = page.split(u'\n');
            lines.removeIf([](const QString& line) {
                static const QRegularExpression number{QStringLiteral("^\\s*\\d+ / \\d+\\s*$")};
                return line.trimmed().isEmpty() || number.match(line).hasMatch();
            });
            if (lines.isEmpty())
                continue;
            // The headings of a table stand on each of its pages.
            if (!last.isEmpty() && lines.front().simplified().size() > 30)
                QVERIFY2(lines.front().simplified() != last, qPrintable(last));
            last = lines.back().simplified();
        }
    }

    void finishedPdfHoldsLanguageAndBookmarks()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("charter.pdf"));
        QVERIFY(bool(ui::exportCharter(consortiumOf({QStringLiteral("A"), QStringLiteral("B")}),
                                       someDay, Language::chinese, CharterFormat::pdf, file)));
        QPDF pdf;
        pdf.processFile(file.toLocal8Bit().constData());
        auto root = pdf.getRoot();
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string{"zh-CN"});
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        auto entry = root.getKey("/Outlines").getKey("/First");
        QVERIFY(entry.getKey("/Title").getUTF8Value().starts_with("第一条"));
        const auto pages = pdf.getAllPages();
        int entries = 0;
        for (; entry.isDictionary(); entry = entry.getKey("/Next")) {
            const auto target = entry.getKey("/Dest").getArrayItem(0).getObjGen();
            QVERIFY(std::any_of(pages.begin(), pages.end(),
                                [&](const auto& page) { return page.getObjGen() == target; }));
            ++entries;
        }
        QVERIFY(entries >= 24);
        QCOMPARE(root.getKey("/Outlines").getKey("/Count").getIntValueAsInt(), entries);
    }

    void glyphsBeyondTheBasicPlaneGetTheirText()
    {
        const std::string map = "2 beginbfrange\n<0000> <0000> <0000>\n<0002> <0003> [<0041> "
                                "<0042>]\nendbfrange\nendcmap";
        const std::vector<QString> texts{QStringLiteral("🚀"), QStringLiteral("𠮷")};
        const auto completed = ui::completeToUnicode(map, 5, texts);
        QVERIFY2(completed.find("2 beginbfchar\n<0001> <D83DDE80>\n<0004> <D842DFB7>\nendbfchar") !=
                     std::string::npos,
                 completed.c_str());
        // Another number of glyphs than of texts: which is which would be a guess.
        QCOMPARE(ui::completeToUnicode(map, 6, texts), map);
    }

    void radicalsBecomeTheCharactersTheyStandFor()
    {
        const std::string map = "/CIDInit begin\n2 beginbfchar\n<2F00> <2F00>\n<0002> <0041>\n"
                                "endbfchar\n2 beginbfrange\n<0003> <0005> [<2F08> <2E81> <4E2D>]\n"
                                "<0006> <0008> <2F24>\nendbfrange\nend";
        const auto repaired = ui::repairToUnicode(map);
        for (const auto* wanted : {"<2F00> <4E00>", "<0002> <0041>", "[<4EBA> <5382> <4E2D> ]",
                                   "<0006> <0008> [<5927> <5973> <5B50> ]"})
            QVERIFY2(repaired.find(wanted) != std::string::npos, repaired.c_str());
        QCOMPARE(ui::repairToUnicode("no map"), std::string{"no map"});
    }

    void oddNamesSurviveExtraction_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("pdf") << static_cast<int>(CharterFormat::pdf);
        QTest::newRow("odt") << static_cast<int>(CharterFormat::odt);
        QTest::newRow("docx") << static_cast<int>(CharterFormat::docx);
    }
    void oddNamesSurviveExtraction()
    {
        QFETCH(int, format);
        QStringList names{QStringLiteral("<b>Bold</b> & \"Sons\""),
                          QStringLiteral("{{mission}} {{#strictly}}"),
                          QStringLiteral("=1+1"),
                          QStringLiteral("Upper\nLower"),
                          QStringLiteral("*a* |b| `c` $d$ ~e~"),
                          QStringLiteral("מכון המחקר"),
                          QStringLiteral("معهد البحوث"),
                          QStringLiteral("Rocket \U0001F680 Works")};
        QTemporaryDir folder;
        const auto kind = static_cast<CharterFormat>(format);
        // Qt writes a text layer for the basic plane only; what lies beyond is drawn.
        if (kind == CharterFormat::pdf)
            names.removeLast();
        const auto file = folder.filePath(QStringLiteral("charter.") + ui::charterFormatName(kind));
        const auto status =
            ui::exportCharter(consortiumOf(names), someDay, Language::english, kind, file);
        QVERIFY2(bool(status), status ? "" : status.error().toEnglish().c_str());
        const auto text =
            kind == CharterFormat::pdf
                ? outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")})
                : outputOf(QStringLiteral("pandoc"),
                           {QStringLiteral("--to=plain"), QStringLiteral("--wrap=none"), file});
        QStringList lost;
        for (const auto& name : names)
            if (!packed(text).contains(packed(name)))
                lost << name;
        QVERIFY2(lost.isEmpty(),
                 qPrintable(lost.join(u'\n') + text.mid(text.indexOf(names[2]) - 300, 900)));
    }

    void officeFormatsHaveHeadingsAndTables()
    {
        QTemporaryDir folder;
        for (const auto format : {CharterFormat::odt, CharterFormat::docx}) {
            const auto file =
                folder.filePath(QStringLiteral("charter.") + ui::charterFormatName(format));
            QVERIFY(bool(ui::exportCharter(consortiumOf(manyNames()), someDay, Language::chinese,
                                           format, file)));
            const auto html =
                outputOf(QStringLiteral("pandoc"), {QStringLiteral("--to=html"), file});
            QVERIFY2(
                html.contains(QRegularExpression{QStringLiteral("<h1[^>]*>(<[^>]*>|\\s)*第一条")}),
                qPrintable(html.left(3000)));
            QVERIFY(html.count(QStringLiteral("<table")) >= 4);
            QVERIFY(html.contains(QStringLiteral("第114工业大学方向研究院")));
        }
    }

    void failuresAreClearAndLeaveTheOldFile()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("charter.odt"));
        QFile old{file};
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto state = consortiumOf({QStringLiteral("A")});
        const auto missing =
            ui::exportCharterWith(QStringLiteral("no-such-program"), state, someDay,
                                  Language::english, CharterFormat::odt, file);
        QVERIFY(!missing);
        QVERIFY(
            QString::fromStdString(missing.error().toEnglish()).contains(QStringLiteral("pandoc")));
        const auto failing = ui::exportCharterWith(QStringLiteral("false"), state, someDay,
                                                   Language::english, CharterFormat::odt, file);
        QVERIFY(!failing);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        const auto nowhere =
            ui::exportCharter(state, someDay, Language::english, CharterFormat::html,
                              folder.filePath(QStringLiteral("none/charter.html")));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, model::ErrorCode::storage);
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files),
                 QStringList{QStringLiteral("charter.odt")});
    }
};

QTEST_MAIN(CharterExportTest)
#include "charter_export_test.moc"
