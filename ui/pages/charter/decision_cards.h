#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "core/charter/library.h"

class QButtonGroup;

namespace concordat::ui {

/// One alternative: what it is called and what choosing it means.
class DecisionCard : public QAbstractButton {
    Q_OBJECT

public:
    DecisionCard(const QString& title, const QString& effect, bool byDefault, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont titleFont() const;
    QFont effectFont() const;
    QRect textArea(int width) const;

    QString m_effect;
    bool m_byDefault;
};

/// The exclusive alternatives of an article side by side.
class DecisionCards : public QWidget {
    Q_OBJECT

public:
    explicit DecisionCards(QWidget* parent = nullptr);

    void show(const charter::ArticleSpec& article, charter::Language language,
              const std::string& chosen, bool byDefault);

Q_SIGNALS:
    void chosen(const std::string& alternative);

private:
    void choose(int index);

    std::vector<DecisionCard*> m_cards;
    std::vector<std::string> m_ids;
    QButtonGroup* m_group;
};

} // namespace concordat::ui
