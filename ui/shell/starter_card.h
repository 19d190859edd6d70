#pragma once

#include <QHash>
#include <QPushButton>

namespace concordat::ui {

/// A card that can be pressed: a title and, under it, a line or more about it. It draws its two
/// texts itself and remembers their heights, because a page of cards is asked for them at many
/// widths before it is first shown.
class StarterCard : public QPushButton {
    Q_OBJECT

public:
    StarterCard(const QString& title, const QString& about, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_title;
    QString m_about;
    mutable QHash<int, int> m_heights; ///< by width, in the size of text they were measured in
    mutable int m_measuredIn = 0;
};

} // namespace concordat::ui
