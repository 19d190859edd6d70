#include <CLI/CLI.hpp>
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <algorithm>
#include <iostream>

#include "app/commands/commands.h"
#include "ui/bridge/text.h"
#include "ui/figures/export.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

namespace concordat::app {

namespace {

struct Look {
    const char* name;
    ui::ThemeMode mode;
};

/// Pictures of every page of every sample, for whoever looks at them after a change.
class Screens {
public:
    Screens(QString folder, QString only, QString page, int textPercent, bool contrast)
        : m_folder(std::move(folder)), m_only(std::move(only)), m_page(std::move(page)),
          m_textPercent(textPercent), m_contrast(contrast)
    {}

    int run()
    {
        const auto starters = ui::shippedStarters();
        for (const auto& sample : starters.samples) {
            if (m_only.isEmpty() || sample.id == m_only)
                ofSample(sample.id);
        }
        std::cout << m_count << '\n';
        return m_failed ? outputFailed : done;
    }

private:
    void ofSample(const QString& sample)
    {
        const QTemporaryDir scratch;
        ui::Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
        ui::Language language;
        language.use(QStringLiteral("en"));
        ui::Theme::current().apply(ui::ThemeMode::light, m_textPercent);
        settings.setTextPercent(m_textPercent);
        ui::Session session;
        ui::MainWindow window(session, settings, language, ui::shippedStarters(),
                              ui::FileQuestions::dialogs());
        window.openSample(sample, scratch.filePath(QStringLiteral("sample.concordat")));
        if (session.hasWorkspace() && !session.hasConsortium()) {
            const auto list = session.workspace().list();
            if (list && !list->empty())
                window.openConsortium(list->front().id.value());
        }
        window.show();
        for (const auto& languageChoice : ui::Language::choices()) {
            window.setLanguage(languageChoice.id);
            std::vector<Look> looks{{"light", ui::ThemeMode::light}, {"dark", ui::ThemeMode::dark}};
            if (m_contrast)
                looks = {{"contrast", ui::ThemeMode::highContrast}};
            for (const Look& look : looks) {
                window.setTheme(look.mode);
                for (const QSize size : {QSize{1280, 800}, QSize{1920, 1080}})
                    ofPages(window, session,
                            QStringLiteral("%1-%2-%3-%4")
                                .arg(sample, languageChoice.id, QString::fromLatin1(look.name))
                                .arg(size.width()),
                            size);
            }
            projected(window, session, sample, languageChoice.id);
        }
    }

    void ofPages(ui::MainWindow& window, ui::Session& session, const QString& prefix, QSize size)
    {
        window.resize(size);
        QStringList links{m_page};
        if (m_page.isEmpty()) {
            links.clear();
            for (const auto& page : ui::allPages())
                links << page.id;
        }
        for (const auto& link : links) {
            window.goTo(link);
            settle();
            while (session.tasks().isBusy())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            settle(); // what the tasks brought asks for its place too
            save(window.grab().toImage(), prefix + u'-' + QString{link}.replace(u'/', u'-'));
        }
    }

    /// Rows that come late ask for their place in a second round, and what they push in a third.
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }

    /// The figures of each page as the projector shows them.
    void projected(ui::MainWindow& window, ui::Session& session, const QString& sample,
                   const QString& language)
    {
        for (const auto& page : ui::allPages()) {
            if (!m_page.isEmpty() && !m_page.startsWith(page.id))
                continue;
            window.goTo(m_page.isEmpty() ? page.id : m_page);
            const auto* shown = window.pages().page();
            if (!shown)
                continue;
            auto style = ui::figures::FigureStyle::projector();
            style.withTitle = true;
            for (const auto& figure : shown->figures()) {
                for (const QSize size : {QSize{1280, 800}, QSize{1920, 1080}}) {
                    const auto name = QStringLiteral("%1-%2-projector-%3-%4")
                                          .arg(sample, language)
                                          .arg(size.width())
                                          .arg(QString::fromStdString(figure.id));
                    write(ui::figures::exportFigure(figure, ui::figures::ExportFormat::png, style,
                                                    m_folder + u'/' + name + QStringLiteral(".png"),
                                                    size));
                }
            }
        }
        Q_UNUSED(session)
    }

    void write(const model::Status& written)
    {
        ++m_count;
        if (written)
            return;
        m_failed = true;
        std::cerr << ui::translated(written.error()).toStdString() << '\n';
    }

    void save(const QImage& picture, const QString& name)
    {
        ++m_count;
        if (picture.save(m_folder + u'/' + name + QStringLiteral(".png")))
            return;
        m_failed = true;
        std::cerr << name.toStdString() << ": not written\n";
    }

    QString m_folder;
    QString m_only;
    QString m_page; ///< or a deep link on it; empty: every page
    int m_textPercent;
    bool m_contrast;
    int m_count = 0;
    bool m_failed = false;
};

} // namespace

void addScreensCommand(CLI::App& program, Invocation& invocation)
{
    struct Options {
        std::string folder;
        std::string sample;
        std::string page;
        int text = 100;
        bool contrast = false;
    };
    auto options = std::make_shared<Options>();
    auto* command = program.add_subcommand(
        "screens", "Pictures of every page of every sample: light, dark, projector, both "
                   "languages, two sizes");
    command->add_option("-o,--output", options->folder, "The folder; made when missing")
        ->required();
    command->add_option("--sample", options->sample, "Only this sample");
    command->add_option("--page", options->page, "Only this page, or a place on it: charter/term");
    command->add_option("--text", options->text, "Size of text in percent, 100 to 200")
        ->check(CLI::Range(100, 200));
    command->add_flag("--contrast", options->contrast, "High contrast instead of light and dark");
    command->callback([options, &invocation] {
        invocation.needsGui = true;
        invocation.run = [options](Invocation& i) {
            const auto known = [&](const ui::PageInfo& page) {
                const auto wanted = QString::fromStdString(options->page);
                return page.id == wanted.section(u'/', 0, 0);
            };
            const auto& pages = ui::allPages();
            if (!options->page.empty() && std::none_of(pages.begin(), pages.end(), known))
                return i.fail(model::Error{
                    model::ErrorCode::notFound,
                    model::coreText("CommandLine", "There is no such page. The names are those of "
                                                   "the rail, such as chain or charter."),
                    options->page,
                    {}});
            const auto folder = QString::fromStdString(options->folder);
            if (!QDir().mkpath(folder))
                return i.fail(model::Error{
                    model::ErrorCode::storage,
                    model::coreText("CommandLine", "The folder cannot be made. Check its place and "
                                                   "permissions."),
                    options->folder,
                    {}});
            return Screens{folder, QString::fromStdString(options->sample),
                           QString::fromStdString(options->page), options->text, options->contrast}
                .run();
        };
    });
}

} // namespace concordat::app
