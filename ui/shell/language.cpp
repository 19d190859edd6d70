#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace concordat::ui {

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language()
{
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

std::vector<Language::Choice> Language::choices()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void Language::use(const QString& wanted)
{
    const auto known = choices();
    const auto isKnown = [&](const QString& id) {
        return std::any_of(known.begin(), known.end(),
                           [&](const Choice& choice) { return choice.id == id; });
    };
    m_id = wanted;
    if (!isKnown(m_id))
        m_id = QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                                : QStringLiteral("en");
    // The territory of the desktop stays for English, so that dates look as people are used to.
    const QLocale desktop = QLocale::system();
    QLocale::setDefault(
        m_id == QLatin1String("en") && desktop.language() == QLocale::English &&
                desktop.territory() != QLocale::AnyTerritory
            ? desktop
            : QLocale(m_id == QLatin1String("en") ? QStringLiteral("en_GB") : m_id));
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    for (const auto* catalogue : {"qtbase", "model", "concordat"}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(
                QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(catalogue), m_id)) &&
            QCoreApplication::installTranslator(translator.get()))
            m_installed.push_back(std::move(translator));
    }
}

} // namespace concordat::ui
