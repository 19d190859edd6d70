#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "core/charter/library.h"

class QButtonGroup;
class QGridLayout;

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
    /// Whether nobody has chosen it and it holds all the same.
    void setByDefault(bool byDefault);
    const QString& effect() const { return m_effect; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont titleFont() const;
    QFont effectFont() const;
    QRect textArea(int width) const;

    QString m_effect;
    bool m_byDefault;
};

/// The exclusive alternatives of an article, as many side by side as there is room for.
class DecisionCards : public QWidget {
    Q_OBJECT

public:
    explicit DecisionCards(QWidget* parent = nullptr);

    void show(const charter::ArticleSpec& article, charter::Language language,
              const std::string& chosen, bool byDefault);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void chosen(const std::string& alternative);

private:
    void choose(int index);
    bool shows(const charter::ArticleSpec& article, charter::Language language) const;
    void arrange();

    std::vector<DecisionCard*> m_cards;
    std::vector<std::string> m_ids;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
};

} // namespace concordat::ui
