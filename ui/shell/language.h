#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace concordat::ui {

/// The language of the window. Switching it sends `LanguageChange` to every widget.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    struct Choice {
        QString id;   ///< `en`, `zh_CN`
        QString name; ///< in its own words
    };
    static std::vector<Choice> choices();

    /// `en`, `zh_CN`; empty or unknown: as the desktop, English when we do not speak that.
    void use(const QString& id);
    QString id() const { return m_id; }

private:
    QString m_id;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace concordat::ui
