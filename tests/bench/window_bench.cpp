// Start to first painted window of the whole program; with --cards, until its templates are
// painted.
#include <QTemporaryDir>

#include "first_paint.h"
#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/starters.h"
#include "ui/shell/theme.h"

using namespace concordat;

namespace {

/// Hands the watcher to the last template of the welcome page as soon as it is there.
class LastCard : public QObject {
public:
    LastCard(QObject* watcher, QString name) : m_watcher(watcher), m_name(std::move(name)) {}

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Show && object->objectName() == m_name)
            object->installEventFilter(m_watcher);
        return QObject::eventFilter(object, event);
    }

private:
    QObject* m_watcher;
    QString m_name;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    bench::FirstPaint watcher;
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Language language;
    language.use(QStringLiteral("en"));
    ui::Theme::current().apply(ui::ThemeMode::light, 100);
    ui::Session session;
    const auto starters = ui::shippedStarters();
    ui::MainWindow window(session, settings, language, starters, ui::FileQuestions::dialogs());
    LastCard last(&watcher, QStringLiteral("starter.") + starters.templates.back().id);
    if (QApplication::arguments().contains(QStringLiteral("--cards")))
        QApplication::instance()->installEventFilter(&last);
    else
        window.installEventFilter(&watcher);
    window.show();
    return QApplication::exec();
}
